import { defineSite } from '../pages/site/define-site';
import { organisationFromUrl } from '../pages/site/organisation-from-url';
import { postingLink } from '../pages/site/posting-link';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="jobdetail.ftl"]';
const ID = /[?&]job=([\w-]{2,40})/;
const INTERFACE = 'requisitionDescriptionInterface';

/**
 * Taleo, Oracle's older system. Ids such as "requisitionDescriptionInterface.reqTitleLinkAction.row1" are the same for
 * every employer; public readers have used them from 2014 to August 2026. The words of the fields are the employer's.
 */
export default defineSite({
  id: 'taleo',
  name: 'Taleo',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['*://*.taleo.net/careersection/*'],
  madeBy: `[id^="${INTERFACE}."]`,
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: [
        `[id^="${INTERFACE}.reqTitleLinkAction"]`,
        '.titlepage',
        { selector: 'head > title', in: 'document', match: /^Job Description - (.{2,200}?)(?: \([\w-]{1,40}\))?$/ },
      ],
      hiringOrganization: [
        valueBesideLabel(/^(?:organi[sz]ation|company|employer)$/i, '.subtitle'),
        organisationFromUrl(/^([\w-]+)\.taleo\.net/, ['img[alt]', 'head > title', `[id^="${INTERFACE}"] p`]),
      ],
      jobLocation: [
        valueBesideLabel(/^(?:primary |work )?locations?$/i, '.subtitle'),
        `[id^="${INTERFACE}.reqBasicLocation"]`,
      ],
      employmentType: [valueBesideLabel(/^(?:schedule|job type|employee status)$/i, '.subtitle')],
      salary: [valueBesideLabel(/^(?:salary|pay)(?: range)?$/i, '.subtitle')],
    },
  ],
  cards: [
    {
      card: `#jobs tr:has(${LINK}), table.jobs tr:has(${LINK})`,
      ...postingLink(LINK, ID),
      title: [LINK],
      jobLocation: ['td:nth-of-type(1)'],
    },
  ],
});
