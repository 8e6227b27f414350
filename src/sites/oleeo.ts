import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="/opp/"]';
const ID = /\/opp\/(\d{1,12})-/;

/**
 * Oleeo ("tal.net"), with which British departments, police forces and banks hire. Its pages have no schema.org data. The
 * addresses are from a public reader that verified them in June 2026; labels and structure read the rest.
 */
export default defineSite({
  id: 'oleeo',
  name: 'Oleeo (tal.net)',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-06' },
  matches: ['*://*.tal.net/vx/*/opp/*', '*://*.tal.net/candidate/jobboard/*', '*://*.tal.net/vx/*/jobboard/*'],
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [
        valueBesideLabel(/^(?:department|organisation|employer)$/i),
        { selector: 'header img[alt]', attribute: 'alt' },
      ],
      jobLocation: [valueBesideLabel(/^(?:locations?|city\/town)$/i)],
      salary: [valueBesideLabel(/^salary(?: \(£\))?$/i)],
      employmentType: [valueBesideLabel(/^(?:contract type|type of employment|employment type)$/i)],
    },
  ],
  cards: [{ path: /\/jobboard\//, card: `tr:has(${LINK}), li:has(${LINK})`, ...postingLink(LINK, ID), title: [LINK] }],
});
