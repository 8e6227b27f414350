import { defineSite } from '../pages/site/define-site';

/**
 * SmartRecruiters. Its pages have microdata, as public readers of the site of 2026 describe it. The place stands in the
 * attributes of its own element, `spl-job-location`. The hooks of application forms (`topbar-…`) were checked on a saved
 * page of August 2025.
 */
export default defineSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2025-08', only: 'forms' },
  matches: ['*://jobs.smartrecruiters.com/*/*', '*://careers.smartrecruiters.com/*'],
  enabledByDefault: false,
  // A posting's id is a number. Its application form has the id of the publication.
  postingId: ({ pathname }) =>
    (/^\/[^/]+\/(\d{6,20})/.exec(pathname) ?? /\/publication\/([0-9a-f-]{36})/.exec(pathname))?.[1] ?? null,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      mayLackDescription: true,
      title: ['[itemprop="title"]', 'h1.job-title', '[data-test="topbar-job-title"]', 'h1'],
      hiringOrganization: [
        { selector: '[itemprop="hiringOrganization"] meta[itemprop="name"]', attribute: 'content' },
        { selector: 'meta[property="og:site_name"]', in: 'document', attribute: 'content', match: /^(?!SmartR)(.+)$/ },
        { selector: '[data-test="topbar-logo"]', attribute: 'alt', match: /^(.{1,80}?)(?: logo)?$/i },
        { besideTitleAt: '[data-test="topbar-job-title"]' },
      ],
      jobLocation: [
        { selector: 'spl-job-location', attribute: 'formattedaddress' },
        '.c-spl-job-location__place',
        '[data-test="topbar-location"]',
      ],
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
