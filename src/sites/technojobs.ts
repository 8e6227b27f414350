import { defineSite } from '../pages/site/define-site';

/**
 * Technojobs. Only its addresses are known, from public sources; one of August 2026 could not reach the board at all.
 * Where a page has schema.org data, that is read; else what headings and structure say.
 */
export default defineSite({
  id: 'technojobs',
  name: 'Technojobs',
  checked: { on: 'schema-org', asOf: '2026-08' },
  matches: ['*://www.technojobs.co.uk/job/*', '*://technojobs.co.uk/job/*'],
  enabledByDefault: false,
  postingId: /^\/job\/(\d+)/,
  kind: ({ id }) => (id === null ? 'other' : 'posting'),
});
