import { defineSite } from '../pages/site/define-site';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

/**
 * Homerun. An employer's page is free in its form, so the schema.org data and structure read it. The addresses are those
 * of postings that others link to, of 2022 to 2026. Only pages in English are asked for.
 */
export default defineSite({
  id: 'homerun',
  name: 'Homerun',
  listedAs: 'employers-system',
  checked: { on: 'schema-org', asOf: '2026-08' },
  matches: ['*://*.homerun.co/*/en', '*://*.homerun.co/*/en/apply'],
  readsAlso: ['*://*.homerun.co/*/nl', '*://*.homerun.co/*/de', '*://*.homerun.co/*/fr'],
  enabledByDefault: false,
  postingId: /^\/([\w-]{3,200})\/[a-z]{2}(?:[/?]|$)/,
  layouts: [
    {
      mayLackDescription: true,
      title: ['h1'],
      hiringOrganization: [SITE_NAME_IN_HEAD, { besideTitleAt: 'h1' }],
    },
  ],
});
