import type { Contradiction } from '../domain/role-facts';
import { pagePartLabel } from './labels';
import { capitalise, quote } from './sentence';

const FIELDS: Readonly<Record<Contradiction['field'], string>> = {
  baseSalary: 'pay',
  seniority: 'level',
  workMode: 'place of work',
  contractType: 'contract',
};

const said = ({ evidence }: Contradiction['used']): string => `${quote(evidence.text)} ${pagePartLabel(evidence.part)}`;

/** "The posting disagrees with itself on level: “Lead” in the title, “senior” in the text. The first is used." */
export const contradictionWords = ({ field, used, other }: Contradiction): string =>
  capitalise(
    `the posting disagrees with itself on ${FIELDS[field]}: ${said(used)}, ${said(other)}. The first is used.`,
  );
