import { defineSite } from '../pages/site/define-site';

/**
 * Haystack. Its postings have JSON-LD with pay, as a public reader of the site of September 2026 describes it. Lists are
 * not read: nothing is known of their elements.
 */
export default defineSite({
  id: 'haystack',
  name: 'Haystack',
  checked: { on: 'schema-org', asOf: '2026-09' },
  matches: ['*://*.haystackapp.io/jobs/*'],
  enabledByDefault: false,
  postingId: /\/jobs\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
  kind: ({ id }) => (id === null ? 'other' : 'posting'),
});
