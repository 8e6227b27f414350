import { defineSite } from '../pages/define-site';

export default defineSite({
  id: 'ashby',
  name: 'Ashby',
  matches: ['*://jobs.ashbyhq.com/*/*'],
  enabledByDefault: false,
  postingId: /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
});
