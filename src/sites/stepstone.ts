import { defineSite } from '../pages/site/define-site';
import { STEPSTONE_PLATFORM } from '../pages/site/stepstone-platform';

const HOSTS = [
  'www.milkround.com',
  'www.jobsite.co.uk',
  'www.caterer.com',
  'www.catererglobal.com',
  'www.retailchoice.com',
  'www.careerstructure.com',
  'www.cityjobs.com',
];

/**
 * Further boards on Totaljobs' platform. Few of their postings are for machine learning, so they are off at first. The
 * hooks, and when they were seen, are in stepstone-platform.ts.
 */
export default defineSite({
  ...STEPSTONE_PLATFORM,
  id: 'stepstone',
  name: 'Milkround, Jobsite, Caterer and sister boards',
  checked: { on: 'public-sources', asOf: '2026-11' },
  matches: HOSTS.flatMap((host) => [`*://${host}/job/*`, `*://${host}/jobs*`]),
  readsAlso: ['www.irishjobs.ie', 'www.jobs.ie', 'www.nijobs.com'].flatMap((host) => [
    `*://${host}/job/*`,
    `*://${host}/jobs*`,
  ]),
  enabledByDefault: false,
});
