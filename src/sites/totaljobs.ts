import { defineSite } from '../pages/define-site';
import { STEPSTONE_PAGES } from '../pages/stepstone-pages';

export default defineSite({
  ...STEPSTONE_PAGES,
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['*://www.totaljobs.com/job/*', '*://www.totaljobs.com/jobs/*'],
  enabledByDefault: true,
});
