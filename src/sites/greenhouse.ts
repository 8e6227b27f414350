import { defineSite } from '../pages/define-site';

const APPLICATION_TITLE = /^Job Application for .{1,150} at (.{1,80})$/;

export default defineSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    '*://boards.greenhouse.io/*/jobs/*',
    '*://job-boards.greenhouse.io/*/jobs/*',
    '*://job-boards.eu.greenhouse.io/*/jobs/*',
    '*://boards.greenhouse.io/embed/job_app*',
  ],
  enabledByDefault: true,
  postingId: /\/jobs\/(\d+)|[?&](?:gh_jid|token)=(\d+)/,
  hooksFirst: ['jobLocation'],
  layouts: [
    {
      title: [
        '.job__title h1',
        { selector: 'meta[property="og:title"]', in: 'document', attribute: 'content', shown: true },
      ],
      hiringOrganization: [{ selector: 'head > title', in: 'document', match: APPLICATION_TITLE }],
      jobLocation: [
        '.job__location',
        // The board's own link preview holds nothing but the place.
        { selector: 'meta[property="og:description"]', in: 'document', attribute: 'content', match: /^(.{2,100})$/ },
      ],
      description: ['.job__description'],
    },
    {
      title: ['.app-title', 'h1'],
      hiringOrganization: [
        { selector: '.company-name', match: /^(?:at )?(.+)$/ },
        { selector: 'head > title', in: 'document', match: APPLICATION_TITLE },
      ],
      jobLocation: ['#header .location', '.location'],
      description: ['#content', '#app_body #content'],
    },
  ],
});
