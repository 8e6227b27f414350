import { defineSite, type Layout } from '../pages/site/define-site';
import { labelAfterDottedLine, startOfDottedLine, wholeDottedLine } from '../pages/site/dotted-line';
import { DISMISSED, ID_IN_LINK, LINKEDIN_CARDS, PAY_LABEL } from '../pages/site/linkedin-cards';

/** A label of pay with its unit, for places where an offer could match too ("Try Premium for £0"). */
const PAY_WITH_UNIT = /^[A-Z]{0,3}[£$€₹]\s?[1-9][^|]{0,30}\/(?:yr|year|hr|hour|day|wk|week|mo|month)\b.{0,20}$/;
const LABEL = /^(Remote|Hybrid|On-site|Full-time|Part-time|Contract|Temporary|Internship|Permanent|Volunteer)$/i;

/** The title in "(3) Data Scientist | Acme | LinkedIn", for layouts without a heading. */
const DOCUMENT_TITLE = /^(?:\(\d+\+?\) )?(.+?) \| /;
const DOCUMENT_COMPANY = /^.+? \| ([^|]+?) \| LinkedIn/;

/** LinkedIn's "SDUI", since 2025: hashed class names, no `h1`. Checked on saved pages of February and July 2026. */
const sdui: Layout = {
  root: ['[data-sdui-screen$="JobDetails"]'],
  paneId: [{ selector: '[componentkey^="JobDetails_AboutTheJob_"]', attribute: 'componentkey', match: /_(\d+)$/ }],
  // The whole component, because the text box stands in a paragraph: the parser of a saved page moves lists out of it.
  description: [
    '[componentkey="JobDetails_AboutTheJob_{id}"]',
    '[data-sdui-component$=".aboutTheJob"]',
    '[componentkey^="JobDetails_AboutTheJob_"]',
  ],
  title: [
    // Only beside a list. Alone on a page, such links are labels and stand in no paragraph.
    { selector: 'p > a[href*="/jobs/view/{id}"]', above: true },
    { selector: 'head > title', in: 'document', match: DOCUMENT_TITLE, shown: true },
    { ...DISMISSED, selector: '[componentkey="job-card-component-ref-{id}"] button', in: 'document' },
  ],
  hiringOrganization: [
    { selector: 'a[href*="/company/"]', above: true },
    { selector: '[aria-label^="Company, "]', attribute: 'aria-label', match: /^Company, (.+?)\.?$/ },
    { selector: 'head > title', in: 'document', match: DOCUMENT_COMPANY },
  ],
  jobLocation: [startOfDottedLine],
  salary: [{ selector: 'a, button, span', match: PAY_LABEL, above: true }],
  details: [
    { selector: 'a, button, span', match: PAY_LABEL, above: true },
    { selector: 'a, button, span', match: LABEL, above: true },
    wholeDottedLine,
  ],
};

/** The same layout without its data attributes. Structure finds the description by its heading. */
const bareSdui: Layout = {
  root: ['main', 'body'],
  title: [{ selector: 'head > title', in: 'document', match: DOCUMENT_TITLE, shown: true }],
  hiringOrganization: [{ selector: 'head > title', in: 'document', match: DOCUMENT_COMPANY, shown: true }],
  jobLocation: [startOfDottedLine],
  salary: [labelAfterDottedLine(PAY_WITH_UNIT)],
  details: [labelAfterDottedLine(PAY_WITH_UNIT), wholeDottedLine, labelAfterDottedLine(LABEL)],
};

/** The older layout, made with Ember. The hooks were checked on saved pages of April and October 2025. */
const classic: Layout = {
  root: ['.jobs-search__job-details', '.job-view-layout', '.jobs-details', 'main', 'body'],
  paneId: [
    { selector: 'h1 a[href*="/jobs/view/"]', attribute: 'href', match: /\/jobs\/view\/(\d+)/ },
    { selector: '.jobs-apply-button[data-job-id]', attribute: 'data-job-id' },
  ],
  description: ['#job-details', '.jobs-description__content', '.jobs-box__html-content'],
  title: [
    '.job-details-jobs-unified-top-card__job-title h1',
    'h1 a[href*="/jobs/view/"]',
    { selector: 'h1', above: true },
  ],
  hiringOrganization: [
    '.job-details-jobs-unified-top-card__company-name a',
    '.job-details-jobs-unified-top-card__company-name',
    { selector: 'a[href*="/company/"]', above: true },
  ],
  jobLocation: [
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
    '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text',
    { selector: 'span[dir="ltr"] > span:first-child', above: true },
  ],
  salary: [
    { selector: '.job-details-fit-level-preferences button strong', match: PAY_LABEL },
    { selector: 'button strong', match: PAY_LABEL, above: true },
  ],
  details: [
    '.job-details-fit-level-preferences button strong',
    { selector: 'button strong', above: true },
    '.job-details-jobs-unified-top-card__primary-description-container',
    '.job-details-jobs-unified-top-card__tertiary-description-container',
  ],
};

/** The layout for visitors who are not signed in. Checked on saved pages of March 2025 and August 2026. */
const guest: Layout = {
  root: ['.details-pane__content', 'body'],
  paneId: [{ selector: 'a.topcard__link, a[href*="/jobs/view/"]:has(> h2)', attribute: 'href', match: ID_IN_LINK }],
  description: [
    '.show-more-less-html__markup',
    '.description__text',
    'section:has(> button[aria-label*="show" i] + button) > div:first-child',
  ],
  title: ['.top-card-layout__title', '.topcard__title', 'h1:has(+ h4), a[href*="/jobs/view/"] > h2'],
  hiringOrganization: [
    '.topcard__org-name-link',
    '.topcard__flavor',
    'h1 + h4 a[href*="/company/"], a:has(> h2) + h4 a[href*="/company/"]',
  ],
  jobLocation: [
    '.topcard__flavor--bullet',
    'h1 + h4 > div:first-child > span:last-child, a:has(> h2) + h4 > div:first-child > span:last-child',
  ],
  salary: [
    '.compensation__salary',
    // Pay has a section above the advert's, with one heading over the figures and another over the section.
    { selector: 'section:has(> h2) h3 + div', match: PAY_LABEL, above: true },
  ],
  details: ['.description__job-criteria-text', '.posted-time-ago__text', '.num-applicants__caption'],
};

/** LinkedIn shows all of these layouts at the same time, to different users. */
export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  checked: { on: 'real-pages', asOf: '2026-08' },
  matches: ['*://*.linkedin.com/jobs/*'],
  enabledByDefault: true,
  // Some users see the older layout in a frame inside the new one.
  frame: 'iframe[data-testid="interop-iframe"], iframe[src*="linkedin.com/preload/"], iframe[src^="/preload/"]',
  postingId: /(?:[?&]currentJobId=|\/jobs\/view\/(?:[^/?]*-)?)(\d+)/,
  // The JSON-LD of signed-out pages writes "GB" where the page says "United Kingdom".
  hooksFirst: ['jobLocation'],
  layouts: [sdui, bareSdui, classic, guest],
  cards: LINKEDIN_CARDS,
});
