import { describe, expect, test } from 'vitest';
import { findSite, postingId } from '../../src/pages/site/find-site';
import { SITES } from '../../src/sites';

describe('the site and the posting’s id of an address: careers pages of employers, and further boards', () => {
  test.each([
    ['https://www.google.com/about/careers/applications/jobs/results/104-ml-engineer', 'googlecareers', null],
    ['https://www.google.com/about/careers/applications/jobs/results/104000000-ml?q=x', 'googlecareers', '104000000'],
    ['https://www.google.com/about/careers/applications/jobs/results?q=ml', 'googlecareers', null],
    ['https://www.google.com/about/careers/applications/teams/', null, null],
    ['https://jobs.apple.com/en-gb/details/200700001-0321/ml-researcher?team=MLAI', 'applejobs', '200700001-0321'],
    ['https://jobs.apple.com/en-us/search?location=united-kingdom-GBR', 'applejobs', null],
    ['https://jobs.apple.com/en-gb/profile/info', null, null],
    ['https://www.amazon.jobs/en-gb/jobs/10700001/applied-scientist', 'amazonjobs', '10700001'],
    ['https://www.amazon.jobs/en/search?base_query=ml', 'amazonjobs', null],
    ['https://www.amazon.jobs/en/teams/x', null, null],
    ['https://apply.careers.microsoft.com/careers/job/197039?domain=microsoft.com', 'microsoftcareers', '197039'],
    ['https://apply.careers.microsoft.com/careers?query=ml&pid=197039&domain=x', 'microsoftcareers', '197039'],
    ['https://jobs.careers.microsoft.com/global/en/job/1800001/Data-Scientist', 'microsoftcareers', '1800001'],
    ['https://www.metacareers.com/profile/job_details/1100000000000001/', 'metacareers', '1100000000000001'],
    ['https://www.metacareers.com/v2/jobs/1100000000000001/', 'metacareers', '1100000000000001'],
    ['https://www.metacareers.com/jobsearch?q=ml', 'metacareers', null],
    ['https://www.metacareers.com/culture/', null, null],
    ['https://www.efinancialcareers.co.uk/jobs-UK-London-Quant.id24000001?x=1', 'efinancialcareers', '24000001'],
    ['https://www.efinancialcareers.co.uk/jobs/in-london?q=ml', 'efinancialcareers', null],
    ['https://www.efinancialcareers.co.uk/news/x', null, null],
    ['https://jobs.theguardian.com/job/8000001/data-scientist/', 'guardianjobs', '8000001'],
    ['https://jobs.theguardian.com/jobs/technology/', 'guardianjobs', null],
    ['https://haystackapp.io/jobs/browse', 'haystack', null],
    ['https://cord.co/u/redshank/jobs/300001-ml-engineer?listing_id=300001', 'cord', '300001'],
    ['https://cord.com/u/redshank', null, null],
    ['https://jobs.80000hours.org/?jobPk=30001&utm_source=x', '80000hours', '30001'],
    ['https://www.technojobs.co.uk/job/2900001/nlp-engineer/', 'technojobs', '2900001'],
    ['https://www.gradcracker.com/hub/990/lapwing-labs/graduate-job/91001/ml-engineer', 'gradcracker', '91001'],
    ['https://www.gradcracker.com/search/computing-technology/graduate-jobs', 'gradcracker', null],
    ['https://www.charityjob.co.uk/jobs/lantern-fund/ml-lead/1090002?tsId=6', 'charityjob', '1090002'],
    ['https://www.charityjob.co.uk/jobs/data-science/london?sort=Date', 'charityjob', null],
  ])('%s', (address, site, id) => {
    const url = new URL(address);
    const found = findSite(url, SITES);
    expect(found?.id ?? null).toBe(site);
    expect(postingId(url, found)).toBe(id);
  });
});
