import { defineSite, type Place } from '../pages/site/define-site';

/**
 * The lines beside the title: a Font Awesome icon, then a text. Only above the advert; other postings stand below it.
 */
const beside = (icon: string): Place => ({ selector: `div:has(> i.${icon}) + *`, above: true });

/** Built In. The hooks were checked on saved postings of February 2026. */
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
  // Its JSON-LD says "London, England, GBR". Only the page says whether the place matters for the role.
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: [
        { selector: 'h2[data-id="company-title"]' },
        { selector: 'a[href*="/company/"]', above: true },
      ],
      jobLocation: [
        // Icon and text stand in one block, or each in its own.
        { selector: 'i.fa-location-dot + *', above: true },
        beside('fa-location-dot'),
        // By structure: of the lines with an icon, only the place is a block with spans of its own.
        { selector: 'div:has(> i[aria-hidden]) + div:has(> span)', match: /^(?!be an early)(.+)/i, above: true },
      ],
      salary: [beside('fa-sack-dollar')],
      details: [beside('fa-house-building'), beside('fa-trophy')],
      description: ['[id^="job-post-body-"]', '.html-parsed-content'],
    },
  ],
});
