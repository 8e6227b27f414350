import { defineSite } from '../pages/site/define-site';

/**
 * 80,000 Hours, a board whose postings open over its list. Only its addresses are known, from public readers of its
 * search index of September 2026. Where a page has schema.org data, that is read; else what headings and structure say.
 */
export default defineSite({
  id: '80000hours',
  name: '80,000 Hours',
  checked: { on: 'schema-org', asOf: '2026-09' },
  matches: ['*://jobs.80000hours.org/*'],
  enabledByDefault: false,
  postingId: /[?&]jobPk=(\d+)/,
  kind: ({ id }) => (id === null ? 'other' : 'posting'),
});
