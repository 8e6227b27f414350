import { defineSite } from '../pages/site/define-site';
import { STEPSTONE_PLATFORM } from '../pages/site/stepstone-platform';

/** Totaljobs. The hooks, and when they were seen, are in stepstone-platform.ts. */
export default defineSite({
  ...STEPSTONE_PLATFORM,
  id: 'totaljobs',
  name: 'Totaljobs',
  checked: { on: 'real-pages', asOf: '2026-07', only: 'lists' },
  matches: ['*://www.totaljobs.com/job/*', '*://www.totaljobs.com/jobs*'],
  enabledByDefault: true,
});
