import { defineSite } from '../pages/define-site';

export default defineSite({
  id: 'jobsacuk',
  name: 'jobs.ac.uk',
  matches: ['*://www.jobs.ac.uk/job/*'],
  enabledByDefault: false,
  postingId: /^\/job\/([A-Z]{2,4}\d+)/,
  // Its JSON-LD has no pay; the table beside the advert has, in a row of its own.
  layouts: [{ salary: [{ selector: 'tr:has(> th + td)', match: /^Salary: (.+)$/ }] }],
});
