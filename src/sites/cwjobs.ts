import { defineSite } from '../pages/site/define-site';
import { STEPSTONE_PLATFORM } from '../pages/site/stepstone-platform';

/** Totaljobs' board for technology; its cards lead to postings on totaljobs.com. */
export default defineSite({
  ...STEPSTONE_PLATFORM,
  id: 'cwjobs',
  name: 'CWJobs',
  matches: ['*://www.cwjobs.co.uk/job/*', '*://www.cwjobs.co.uk/jobs/*'],
  enabledByDefault: true,
});
