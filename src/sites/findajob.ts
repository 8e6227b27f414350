import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'h3 a[href*="/details/"]';

/**
 * Find a job, by the Department for Work and Pensions. We are not sure of these hooks. Those of the list come from one
 * public reader's copy of a results page of April 2026. Those of the posting's table are from what the service showed
 * before it moved from findajob.dwp.gov.uk. No hook here is a guess.
 */
export default defineSite({
  id: 'findajob',
  name: 'Find a job (GOV.UK)',
  checked: { on: 'real-pages', asOf: '2026-04', only: 'lists' },
  matches: ['findajob.dwp.gov.uk', 'www.jobs.service.gov.uk'].flatMap((host) => [
    `*://${host}/details/*`,
    `*://${host}/search*`,
  ]),
  enabledByDefault: false,
  postingId: /^\/details\/(\d+)/,
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [valueBesideLabel(/^company$/i)],
      jobLocation: [valueBesideLabel(/^location$/i)],
      salary: [valueBesideLabel(/^salary$/i), payTextAt('th + td')],
      employmentType: [valueBesideLabel(/^job type$/i)],
      details: [valueBesideLabel(/^remote working$/i), valueBesideLabel(/^hours$/i), valueBesideLabel(/^job type$/i)],
      description: ['[itemprop="description"]', '#job-description', '.job-description'],
    },
  ],
  cards: [
    {
      path: /^\/search/,
      card: `div:has(> ${LINK})`,
      id: [{ selector: LINK, attribute: 'href', match: /\/details\/(\d+)/ }],
      link: [{ selector: LINK, attribute: 'href' }],
      title: [LINK],
      hiringOrganization: ['li > strong:has(+ span)'],
      jobLocation: ['li > strong + span'],
      salary: [payTextAt('li > strong:only-child')],
    },
  ],
});
