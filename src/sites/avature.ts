import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';
import { valueBesideLabel } from '../pages/site/value-beside-label';

const LINK = 'a[href*="JobDetail/"], a[href*="FolderDetail/"], a[href*="PipelineDetail/"]';
const ID = /\/(?:Job|Folder|Pipeline)Detail\/(?:[^/]+\/)?(\d{1,12})(?:[/?#]|$)/;
const FIELD = '.article__content__view__field__label';
const LABELS = `${FIELD}, dt, strong`;

/**
 * Avature, on its own host and on employers' domains. Its pages have no schema.org data, and say each field as a label
 * with its value. The hooks are those of public readers, and of a survey of live pages, of August and September 2026.
 */
export default defineSite({
  id: 'avature',
  name: 'Avature',
  listedAs: 'employers-system',
  checked: { on: 'public-sources', asOf: '2026-09' },
  matches: ['*://*.avature.net/*Detail/*', '*://*.avature.net/*SearchJobs*'],
  madeBy: 'meta[name="avature.portal.id"]',
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: ['.banner__text__title', '.banner__title', 'h2.title', 'h1'],
      hiringOrganization: [SITE_NAME_IN_HEAD, { besideTitleAt: '.banner__text__title, .banner__title, h2.title, h1' }],
      jobLocation: [valueBesideLabel(/^(?:work )?location(?:s|\(s\))?$/i, LABELS)],
      employmentType: [valueBesideLabel(/^(?:working time|employment type|job type)$/i, LABELS)],
      salary: [valueBesideLabel(/^(?:salary|pay)(?: range)?$/i, LABELS)],
      description: ['.job-description', `.article__content:not(:has(${FIELD}))`],
    },
  ],
  cards: [
    {
      path: /\/SearchJobs/,
      card: `.article--result, li:has(${LINK})`,
      ...postingLink(LINK, ID),
      title: ['.article__header__text__title', LINK],
      hiringOrganization: [SITE_NAME_IN_HEAD],
      jobLocation: ['.list-item-location'],
    },
  ],
});
