import { defineSite } from '../pages/define-site';

/** Lines of the card beside the title: an icon of Font Awesome and a text. */
const beside = (icon: string) => [`i.${icon} + span`, `div:has(> i.${icon}) + div`, `div:has(> i.${icon})`];

export default defineSite({
  id: 'builtin',
  name: 'Built In',
  matches: ['*://builtin.com/job/*', '*://*.builtin.com/job/*', '*://builtinlondon.uk/job/*', '*://*.builtinlondon.uk/job/*'],
  enabledByDefault: true,
  postingId: /\/job\/[^/]+\/(\d+)/,
  // Its JSON-LD says "London, England, GBR" where the page says whether the place matters.
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: ['h1'],
      hiringOrganization: ['h2', { selector: 'a[href*="/company/"]', above: true }],
      jobLocation: beside('fa-location-dot'),
      salary: beside('fa-sack-dollar'),
      details: [...beside('fa-house-building').slice(0, 1), ...beside('fa-trophy').slice(0, 1)],
      description: ['[id^="job-post-body-"]', '.html-parsed-content'],
    },
  ],
});
