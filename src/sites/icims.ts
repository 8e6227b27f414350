import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="/jobs/"][href*="/job"]';
const ID = /\/jobs\/(\d{1,12})\//;
/** A label may stand in a term of a list, or be shown to screen readers only. */
const LABELS = 'dt, .field-label';
const PLACE = valueBesideLabel(/^(?:job )?locations?(?: : location)?$/i, LABELS);

/**
 * iCIMS. Employers show it in a frame of their own pages, which has JSON-LD. The hooks are those of several public
 * readers and their test pages of June to September 2026.
 */
export default defineSite({
  id: 'icims',
  name: 'iCIMS',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.icims.com/jobs/*'],
  madeBy: '.iCIMS_MainWrapper',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '#iCIMS_Header', 'h1'],
      hiringOrganization: [
        SITE_NAME_IN_HEAD,
        { selector: 'head > title', in: 'document', match: / \| (?:careers|jobs) at ([^|]{2,80})$/i },
        organisationFromUrl(/^(?:[a-z]*(?:careers?|jobs)-)?([\w-]+)\.icims\.com/, [
          'header img[alt], [class*="Logo"] img[alt]',
          'head > title',
          '.iCIMS_InfoMsg_Job p',
        ]),
      ],
      jobLocation: [PLACE],
      employmentType: [valueBesideLabel(/^position type/i, LABELS)],
      details: [valueBesideLabel(/^(?:remote|work(?:place)? type)/i, LABELS)],
      description: ['.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
    },
  ],
  cards: ['.iCIMS_JobCardItem', '.iCIMS_JobsTable > .row, .iCIMS_JobsTable > div', `.row:has(> .title ${LINK})`].map(
    (card) => ({
      path: /^\/jobs\/(?:search|intro)/,
      card,
      ...postingLink(LINK, ID),
      title: ['h3', `.title ${LINK}`],
      jobLocation: [PLACE, '.iCIMS_JobLocation'],
    }),
  ),
});
