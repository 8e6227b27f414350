import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="/apply/"]';
const ID = /\/apply\/(?:jobs\/details\/)?([A-Za-z0-9]{8,16})(?:[/?#]|$)/;
/** "London - Full Time", or with the department before the place. */
const META = /(?:^| - )((?:(?! - ).){2,80}) - (?:(?! - ).){2,40}$/;

/**
 * JazzHR. A posting has JSON-LD, whose address fields are often empty. The hooks of both designs of its lists are those
 * of several public readers of May to September 2026.
 */
export default defineSite({
  id: 'jazzhr',
  name: 'JazzHR',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.applytojob.com/apply*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.job_title', '.job-header h1', '#resumator-job-title', 'h1'],
      hiringOrganization: [
        { besideTitleAt: 'h1' },
        { selector: '.brand img, header img', attribute: 'alt', match: /^(.{2,80}?)(?: logo)?$/i },
      ],
      jobLocation: [
        { selector: '.job_meta', match: META },
        '.job-attributes-container [title="Location"]',
        '#resumator-job-info .location',
      ],
      employmentType: [{ selector: '.job_meta', match: / - ([^-]{2,40})$/ }, '#resumator-job-employment'],
      description: ['.job_description', '#job-description', '.job-details .description'],
    },
  ],
  cards: [
    {
      path: /^\/apply(?:\/jobs)?\/?$/,
      card: 'tr:has(.resumator-job-title-link), .list-group-item, .resumator-job',
      ...postingLink(LINK, ID),
      title: ['.resumator-job-title-link', '.resumator-job-title', '.list-group-item-heading', LINK],
      jobLocation: ['.resumator-job-location-column', 'li:has(.fa-map-marker)'],
    },
    {
      path: /^\/apply(?:\/jobs)?\/?$/,
      card: 'a.job_title_link',
      ...postingLink(LINK, ID),
      title: [(card) => card.textContent],
    },
  ],
});
