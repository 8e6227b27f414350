import { defineSite } from '../pages/site/define-site';
import { STEPSTONE_PLATFORM } from '../pages/site/stepstone-platform';

/**
 * CWJobs is Totaljobs' board for technology. Its cards lead to postings on totaljobs.com. The hooks, and when they were
 * seen, are in stepstone-platform.ts.
 */
export default defineSite({
  ...STEPSTONE_PLATFORM,
  id: 'cwjobs',
  name: 'CWJobs',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'lists' },
  matches: ['*://www.cwjobs.co.uk/job/*', '*://www.cwjobs.co.uk/jobs*'],
  enabledByDefault: true,
});
