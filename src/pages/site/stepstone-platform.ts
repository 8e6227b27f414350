import type { Site } from './define-site';

/**
 * A label of at most 90 characters with a pound sign before a figure: "£55,000 - £65,000 per annum", "Up to £390 per
 * day".
 */
const PAY_LABEL = /^(?=.{2,90}$)(.{0,20}£\s?\d.*)$/;

/**
 * Where the words of a posting stand on StepStone's platform in the UK, which several boards use under names of their
 * own. The site files of those boards share it. Results pages were checked on saved pages of April 2025 and July 2026.
 * Each release makes new class names, so none is used.
 */
export const STEPSTONE_PLATFORM = {
  postingId: /-job(\d+)(?:[/?#]|$)/,
  hooksFirst: ['jobLocation'],
  kind: ({ id }) => (id === null ? 'list' : 'posting'),
  layouts: [
    {
      title: ['[data-at="header-job-title"]', '[data-testid="header-job-title"]', 'h1'],
      hiringOrganization: [
        '[data-at="metadata-company-name"]',
        '[data-at="header-company-name"]',
        '#companyJobsLink',
        { selector: 'a[href*="cmpId="], a[href*="/company/"]', above: true },
        // The organisation is the first of the lines under the title.
        { selector: 'h1 ~ ul > li:nth-of-type(1), h1 ~ div li:nth-of-type(1)', above: true },
      ],
      jobLocation: [
        '[data-at="metadata-location"]',
        '.travelTime-locationText',
        { selector: 'h1 ~ ul > li:nth-of-type(2), h1 ~ div li:nth-of-type(2)', above: true },
      ],
      salary: [
        '[data-at="metadata-salary"]',
        { selector: 'h1 ~ ul > li', match: PAY_LABEL, above: true },
        { selector: '.salary, h1 ~ div li', match: PAY_LABEL, above: true },
      ],
      employmentType: ['[data-at="metadata-contract-type"]', '[data-at="metadata-work-type"]'],
      details: [
        '[data-at="metadata-contract-type"]',
        '[data-at="metadata-work-type"]',
        '[data-at="metadata-work-location"], [data-at="metadata-remote"]',
        '[data-at="metadata-online-date"]',
      ],
      description: [
        '[data-at^="section-text-"]:not([data-at*="company" i], [data-at*="similar" i])',
        '[data-at="job-ad-content"]',
        '.job-ad-display [class*="description"], .job-description',
      ],
    },
  ],
  cards: [
    'article[data-at="job-item"], article[data-testid="job-item"]',
    'article[id^="job-item-"]',
    'article:has(h2 a[href*="/job/"])',
  ].map((card) => ({
    card,
    id: [
      { selector: 'h2 a[href*="/job/"]', attribute: 'href', match: /-job(\d+)(?:[/?#]|$)/ },
      (element: Element) => element.getAttribute('id')?.match(/^job-item-(\d+)$/)?.[1] ?? null,
    ],
    link: [{ selector: '[data-at="job-item-title"], h2 a[href*="/job/"]', attribute: 'href' }],
    title: ['[data-at="job-item-title"]', 'h2 a'],
    hiringOrganization: [
      '[data-at="job-item-company-name"]',
      // Three blocks follow the title: organisation, place and pay. There are style elements between them.
      'h2 ~ div > div:nth-of-type(1)',
    ],
    jobLocation: ['[data-at="job-item-location"]', 'h2 ~ div > div:nth-of-type(2)'],
    salary: ['[data-at="job-item-salary-info"]', 'h2 ~ div > div:nth-of-type(3)'],
  })),
  cardJson: {
    selector: 'script',
    after: '__PRELOADED_STATE__["app-unifiedResultlist"]',
    list: 'searchResults.items',
    id: 'id',
    fields: {
      title: 'title',
      url: 'url',
      hiringOrganization: 'companyName',
      jobLocation: 'location',
      salary: 'salary',
    },
  },
} as const satisfies Partial<Site>;
