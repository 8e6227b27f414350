import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="/job/"]';
const ID = /\/job\/([A-Za-z0-9]{6,16})(?:[/?#]|$)/;

/**
 * Jobvite. A posting has JSON-LD. The hooks are those of many public readers, the same from 2018 to August 2026. The
 * line under the title has the department, then the places.
 */
export default defineSite({
  id: 'jobvite',
  name: 'Jobvite',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  // The host has only boards and postings.
  matches: ['*://jobs.jobvite.com/*'],
  madeBy: '.jv-header, .jv-job-list',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: ['.jv-header', 'h1', 'h2'],
      hiringOrganization: [
        { selector: 'head > title', in: 'document', match: /^(.{2,80}?) Careers(?: -|$)/ },
        { selector: '.jv-logo img', attribute: 'alt', match: /^(.{2,80}?)(?: (?:logo|careers))?$/i },
      ],
      jobLocation: [
        (root) => root.querySelector('.jv-job-detail-meta')?.lastChild?.textContent ?? null,
        '.jv-job-detail-meta-location',
      ],
      description: ['.jv-job-detail-description'],
    },
  ],
  cards: ['tr:has(.jv-job-list-name)', '.jv-job-item', `.jv-job-list li:has(${LINK})`].map((card) => ({
    card,
    ...postingLink(LINK, ID),
    title: [`.jv-job-list-name ${LINK}`, '.jv-job-list-name', LINK],
    hiringOrganization: [
      { selector: 'head > title', in: 'document', match: /^(.{2,80}?) (?:Careers|Jobs)(?: -|$)/ } as const,
    ],
    jobLocation: ['.jv-job-list-location', '.jv-job-item-location'],
  })),
});
