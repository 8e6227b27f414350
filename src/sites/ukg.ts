import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';

const LINK = 'a[href*="opportunityId="]';
const ID = /[?&]opportunityId=([0-9a-f-]{36})/i;
const at = (name: string) => `[data-automation="${name}"]`;
const LOGO = {
  selector: `${at('navbar-small-logo')}, ${at('navbar-large-logo')}`,
  attribute: 'alt',
  in: 'document',
} as const;

/**
 * UKG Pro Recruiting, formerly UltiPro. The `data-automation` hooks are those of many public readers of 2022 to
 * August 2026, and the employer's name is its logo's text.
 */
export default defineSite({
  id: 'ukg',
  name: 'UKG Pro',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-08' },
  matches: ['ultipro.com', 'rec.pro.ukg.net'].map((host) => `*://*.${host}/*/JobBoard/*`),
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: [at('opportunity-title')],
      hiringOrganization: [LOGO],
      jobLocation: [at('city-state-zip-country-label')],
      employmentType: [at('JobFullTime'), at('JobPartTime')],
      description: [at('job-description')],
    },
  ],
  cards: [
    {
      card: `${at('opportunity')}, div:has(> h3 ${LINK})`,
      ...postingLink(LINK, ID),
      title: [at('job-title'), LINK],
      hiringOrganization: [LOGO],
      jobLocation: [at('city-state-zip-country-label')],
    },
  ],
});
