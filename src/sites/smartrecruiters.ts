import { defineSite } from '../pages/site/define-site';

/**
 * SmartRecruiters. Its pages have microdata, as public readers of the site of 2026 describe it. The place stands in the
 * attributes of its own element, `spl-job-location`.
 */
export default defineSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-11' },
  matches: ['*://jobs.smartrecruiters.com/*/*', '*://careers.smartrecruiters.com/*'],
  enabledByDefault: false,
  postingId: /^\/[^/]+\/(\d{6,20})/,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      mayLackDescription: true,
      title: ['[itemprop="title"]', 'h1.job-title', 'h1'],
      hiringOrganization: [
        { selector: '[itemprop="hiringOrganization"] meta[itemprop="name"]', attribute: 'content' },
        { selector: 'meta[property="og:site_name"]', in: 'document', attribute: 'content', match: /^(?!SmartR)(.+)$/ },
      ],
      jobLocation: [{ selector: 'spl-job-location', attribute: 'formattedaddress' }, '.c-spl-job-location__place'],
      employmentType: ['[itemprop="employmentType"]'],
      details: [{ selector: 'spl-job-location', attribute: 'workplacetype' }],
      description: [
        '[itemprop="description"]',
        '#st-jobDescription, #st-qualifications, #st-additionalInformation',
        '.job-sections',
        '[itemprop="responsibilities"], [itemprop="qualifications"], [itemprop="incentives"]',
      ],
    },
  ],
  cards: [
    {
      card: 'li:has(a[href*="jobs.smartrecruiters.com/"])',
      id: [{ selector: 'a[href*="jobs.smartrecruiters.com/"]', attribute: 'href', match: /\/(\d{6,20})(?:[-?#]|$)/ }],
      link: [{ selector: 'a[href*="jobs.smartrecruiters.com/"]', attribute: 'href' }],
      title: ['h4', '.job-title'],
      jobLocation: ['[class*="location"]', placeOfGroup],
    },
  ],
});

/** The place of a card. Lists are grouped by place, and its name stands over the group. */
function placeOfGroup(card: Element): string | null {
  return card.closest('section')?.querySelector('h3')?.textContent ?? null;
}
