import { defineSite } from '../pages/site/define-site';

const ID = /\/vacancy\/(\d{1,12})(?:[/?#]|$)/;

/**
 * Hireful's "LiveVacancies" sites. The addresses, and that a posting has JSON-LD, are from a public description of June
 * 2026, which could not see a rendered page. The address may stand after the "#".
 */
export default defineSite({
  id: 'hireful',
  name: 'Hireful',
  listedAs: 'employers-system',
  checked: { on: 'schema-org', asOf: '2026-06' },
  matches: ['*://*.livevacancies.co.uk/vacancy/*', '*://*.livevacancies.co.uk/'],
  enabledByDefault: false,
  postingId: ({ pathname, hash }) => ID.exec(pathname)?.[1] ?? ID.exec(hash)?.[1] ?? null,
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [{ besideTitleAt: 'h1' }, { selector: 'header img[alt]', attribute: 'alt' }],
    },
  ],
});
