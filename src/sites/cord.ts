import { defineSite } from '../pages/site/define-site';

/**
 * Cord. Only its addresses are known, from public sources up to July 2026. Where a page has schema.org data, that is
 * read; else what headings and structure say.
 */
export default defineSite({
  id: 'cord',
  name: 'Cord',
  checked: { on: 'schema-org', asOf: '2026-07' },
  matches: ['*://cord.co/u/*/jobs/*', '*://cord.com/u/*/jobs/*'],
  enabledByDefault: false,
  postingId: /\/jobs\/(\d+)/,
  kind: ({ id }) => (id === null ? 'other' : 'posting'),
});
