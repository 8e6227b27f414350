import { defineSite, type Place } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="/job/"]';
const ID = /\/(?:job|preview)\/(\w{2,40})(?:[/?#]|$)/;
const LABELS = '.job-meta__title, h3, dt';

/** The employer in "AI Engineer - Acme Careers" and in "Acme Careers". */
const EMPLOYER: Place = {
  selector: 'head > title',
  in: 'document',
  match: /(?:^|- )((?:(?! - ).){2,80}?)(?: -)? Careers$/,
};

/**
 * Oracle Recruiting Cloud, on Oracle's host and on employers' domains. It adds JSON-LD only where the employer asked
 * for it. The hooks are those of several public readers of 2024 to September 2026.
 */
export default defineSite({
  id: 'oracle',
  name: 'Oracle Recruiting',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*/sites/*'],
  madeBy: 'script[src*="/hcmUI/CandExpStatic/"], link[href*="/hcmUI/CandExpStatic/"]',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.job-details__title', 'h1.heading', 'h1'],
      hiringOrganization: [EMPLOYER, SITE_NAME_IN_HEAD, 'header a[href*="/sites/"]'],
      jobLocation: [valueBesideLabel(/^locations?$/i, LABELS), '.job-details__subtitle', '.posting-locations li'],
      employmentType: [valueBesideLabel(/^(?:job schedule|contract type)$/i, LABELS)],
      validThrough: [valueBesideLabel(/^apply before$/i, LABELS)],
      details: [valueBesideLabel(/^(?:job schedule|workplace type|workplace)$/i, LABELS)],
      salary: [valueBesideLabel(/^(?:salary|pay)(?: range)?$/i, LABELS)],
      description: ['.job-details__description-content'],
    },
  ],
  cards: ['li[data-qa="searchResultItem"]', '.job-tile', `li:has(${LINK})`].map((card) => ({
    path: /\/(?:jobs|requisitions)\/?$/,
    card,
    ...postingLink(LINK, ID),
    title: ['.job-tile__title', LINK],
    hiringOrganization: [EMPLOYER, SITE_NAME_IN_HEAD],
    jobLocation: ['[data-bind*="primaryLocation"]', '[aria-label="Locations"]'],
  })),
});
