import { defineSite } from '../pages/site/define-site';
import { postingLink } from '../pages/site/posting-link';
import { SITE_NAME_IN_HEAD } from '../pages/site/site-name-in-head';

const LINK = 'a[href*="/job/"]';
const ID = /\/job\/(?:[^/]{1,200}\/)?(\d{4,15})(?:[/?#]|$)|[?&]career_job_req_id=(\d{1,15})/;
const property = (name: string) => `[data-careersite-propertyid="${name}"]`;

/**
 * SAP SuccessFactors: career sites on employers' domains, which have microdata, and the portal on SAP's hosts. The hooks
 * are those of several public readers, and of a survey of live pages, of June to September 2026. Those of postings were
 * checked on saved pages of October 2023 and July 2026.
 */
export default defineSite({
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  listedAs: 'employers-system',
  checked: { on: 'real-pages', asOf: '2026-07' },
  matches: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'].map((host) => `*://*.${host}/career*`),
  readsAlso: ['*://*.jobs2web.com/job/*', '*://*.jobs.hr.cloud.sap/job/*'],
  madeBy: `[data-careersite-propertyid], link[href*="rmkcdn.successfactors.com"], script[src*="rmkcdn.successfactors.com"]`,
  enabledByDefault: false,
  postingId: ID,
  layouts: [
    {
      mayLackDescription: true,
      title: [
        property('title'),
        '#job-title',
        { selector: 'head > title', in: 'document', match: /^Career Opportunities: (.{2,200}?) \(\d{1,15}\)$/ },
        '.jobTitle',
      ],
      hiringOrganization: [
        { selector: 'meta[itemprop="hiringOrganization"]', attribute: 'content' },
        property('company'),
        { selector: 'head > title', in: 'document', match: / Job Details \| ([^|]{2,80})$/ },
        SITE_NAME_IN_HEAD,
      ],
      jobLocation: [property('location'), property('city'), '.jobGeoLocation', '#job-location'],
      employmentType: [property('shifttype')],
      description: [property('description'), '.jobdescription', '.joqReqDescription'],
    },
  ],
  cards: [`tr.data-row`, `li.job-tile`, `tr:has(${LINK})`].map((card) => ({
    path: /^\/(?!job\/|talentcommunity)/,
    card,
    ...postingLink(LINK, ID),
    title: ['a.jobTitle-link', LINK],
    hiringOrganization: [SITE_NAME_IN_HEAD],
    jobLocation: ['.jobLocation', '[id$="-location-value"]'],
  })),
});
