import { defineSite } from '../pages/site/define-site';
import { STEPSTONE_PLATFORM } from '../pages/site/stepstone-platform';

export default defineSite({
  ...STEPSTONE_PLATFORM,
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['*://www.totaljobs.com/job/*', '*://www.totaljobs.com/jobs/*'],
  enabledByDefault: true,
});
