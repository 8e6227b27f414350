import type { Contradiction } from '../../domain/model/role-facts';
import { t } from '../../locales/t';
import { pagePartLabel } from '../labels';
import { quote } from '../sentence';

const sideWords = ({ evidence }: Contradiction['used']): string =>
  t('contradiction.said', [quote(evidence.text), pagePartLabel(evidence.part)]);

/** "The posting disagrees with itself on level: “Lead” in the title, “senior” in the text. The first is used." */
export const contradictionWords = ({ field, used, other }: Contradiction): string =>
  t('contradiction.line', [t(`contradiction.on.${field}`), sideWords(used), sideWords(other)]);
