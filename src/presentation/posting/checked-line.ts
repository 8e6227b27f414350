import type { SiteCheck } from '../../domain/model/site-check';
import { t } from '../../locales/t';
import { formatMonth } from '../source-line';

/** Says in a sentence whether a site's file was held against real pages, and when ("Checked on real pages saved in …"). */
export function checkedLine({ on, asOf, only }: SiteCheck): string {
  const month = formatMonth(asOf);
  if (on === 'public-sources') return t('options.checked.publicSources', [month]);
  if (on === 'schema-org') return t('options.checked.schemaOrg', [month]);
  return only ? t(`options.checked.only.${only}`, [month]) : t('options.checked.realPages', [month]);
}
