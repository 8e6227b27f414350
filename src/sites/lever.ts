import { defineSite } from '../pages/define-site';

export default defineSite({
  id: 'lever',
  name: 'Lever',
  matches: ['*://jobs.lever.co/*/*', '*://jobs.eu.lever.co/*/*'],
  enabledByDefault: false,
  postingId: /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
});
