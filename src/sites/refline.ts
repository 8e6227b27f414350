import { defineSite } from '../pages/site/define-site';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

/**
 * Refline, with which Swiss universities and hospitals hire. Its form names the posting but not the employer, as two
 * saved forms of August 2026 do. A posting's own page is the employer's, and is read through its data and structure.
 */
export default defineSite({
  id: 'refline',
  name: 'Refline',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-08', only: 'forms' },
  // The host has only postings and their forms.
  matches: ['*://apply.refline.ch/*'],
  enabledByDefault: false,
  postingId: /^\/\d{3,9}\/(\d{2,9})\//,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.position-title', '.boxPositionTitle', 'h1'],
      hiringOrganization: [SITE_NAME_IN_HEAD, { selector: 'header img[alt]', attribute: 'alt' }],
      jobLocation: ['[itemprop="addressLocality"]'],
    },
  ],
});
