import { defineSite, type Place } from '../pages/site/define-site';

/** Lines of the card beside the title: an icon of Font Awesome, then a text. What stands below the advert are other postings. */
const beside = (icon: string): Place => ({ selector: `div:has(> i.${icon}) + *`, above: true });

export default defineSite({
  id: 'builtin',
  name: 'Built In',
  matches: [
    '*://builtin.com/job/*',
    '*://*.builtin.com/job/*',
    '*://builtinlondon.uk/job/*',
    '*://*.builtinlondon.uk/job/*',
  ],
  readsAlso: ['builtinla.com', 'builtinnyc.com', 'builtinsf.com', 'builtinboston.com', 'builtinaustin.com']
    .concat('builtinseattle.com', 'builtincolorado.com', 'builtinchicago.org')
    .map((host) => `*://www.${host}/job/*`),
  enabledByDefault: true,
  postingId: /\/job\/[^/]+\/(\d+)/,
  // Its JSON-LD says "London, England, GBR" where the page says whether the place matters.
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [
        { selector: 'h2[data-id="company-title"]' },
        { selector: 'a[href*="/company/"]', above: true },
      ],
      jobLocation: [
        // Icon and text in one block, or each in its own.
        { selector: 'i.fa-location-dot + *', above: true },
        beside('fa-location-dot'),
        // By structure: of the lines with an icon only the place is a block with spans of its own.
        { selector: 'div:has(> i[aria-hidden]) + div:has(> span)', match: /^(?!be an early)(.+)/i, above: true },
      ],
      salary: [beside('fa-sack-dollar')],
      details: [beside('fa-house-building'), beside('fa-trophy')],
      description: ['[id^="job-post-body-"]', '.html-parsed-content'],
    },
  ],
});
