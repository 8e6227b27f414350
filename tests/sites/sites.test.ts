import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html';
import { readPage } from '../../src/pages/read-page';
import { findSite, postingId } from '../../src/pages/site/find-site';
import { SITES } from '../../src/sites';
import { FIXTURES } from './read-fixture';

describe('each fixture is read as its .json says', () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { html, expected }) => {
    const reading = readPage(parseHtml(html), new URL(expected.url), SITES);
    const { posting } = reading;
    if (expected.posting === null) expect(posting).toBeNull();
    else expect(posting).toMatchObject(expected.posting);
    if (expected.rungs) expect(posting?.rungs).toMatchObject(expected.rungs);
    const { starts = '', ends = '', has = [], lacks = [] } = expected.description ?? {};
    const description = posting?.description ?? '';
    expect(description.slice(0, starts.length)).toBe(starts);
    expect(ends === '' ? '' : description.slice(-ends.length)).toBe(ends);
    for (const text of has) expect(description).toContain(text);
    for (const text of lacks) expect(description).not.toContain(text);
    if (expected.cards) expect(reading.cards).toEqual(expected.cards);
    if (expected.cardIds) expect(reading.cards.map(({ id }) => id)).toEqual(expected.cardIds);
    expect(reading.unread?.code).toBe(expected.unread);
  });
});

describe('site files', () => {
  test('every site has a fixture: add tests/fixtures/<id>/<name>.html with its .json', () => {
    const folders = new Set(FIXTURES.map(({ site }) => site));
    expect(SITES.map(({ id }) => id).filter((id) => !folders.has(id))).toEqual([]);
  });

  test('every fixture belongs to a site or is generic', () => {
    const wrong = FIXTURES.filter(({ site, html, expected }) => {
      const found = findSite(new URL(expected.url), SITES, parseHtml(html))?.id ?? 'generic';
      return found !== site;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('ids are unique, and sites are sorted by id', () => {
    const ids = SITES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('every site says what it was written after, and when: a month as YYYY-MM, not one to come', () => {
    const wrong = SITES.filter(({ checked: { on, asOf } }) => {
      const isKnown = ['real-pages', 'public-sources', 'schema-org'].includes(on);
      return !isKnown || !/^20\d\d-(?:0[1-9]|1[0-2])$/.test(asOf) || asOf > new Date().toISOString().slice(0, 7);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('only these are on after installation, because each is a permission that users are asked for', () => {
    const on = SITES.filter(({ enabledByDefault }) => enabledByDefault).map(({ id }) => id);
    expect(on).toEqual([
      'ashby',
      'builtin',
      'cwjobs',
      'greenhouse',
      'indeed',
      'lever',
      'linkedin',
      'reed',
      'totaljobs',
    ]);
  });

  /** Hosts with nothing but boards and postings. A board's address there is any name after the slash. */
  const WHOLE_HOSTS =
    /^\*:\/\/(?:jobs\.ashbyhq\.com|jobs\.(?:eu\.)?lever\.co|(?:job-)?boards\.(?:eu\.)?greenhouse\.io|\*\.myworkdayjobs\.com|apply\.workable\.com|(?:jobs|careers)\.smartrecruiters\.com|\*\.jobs\.personio\.(?:com|de))\/\*(?:\/\*)?$/;

  /** Sites whose home page is a list of all their postings. Its address has no path. */
  const HOME_PAGES = /^\*:\/\/(?:remoteok|weworkremotely)\.com\/(?:\?\*)?$/;

  test('match patterns never cover every site, and a whole host only where it has nothing but postings', () => {
    for (const pattern of SITES.flatMap(({ matches }) => matches)) {
      if (WHOLE_HOSTS.test(pattern) || HOME_PAGES.test(pattern)) continue;
      expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+)+\/.*[a-z]/);
      expect(pattern).not.toMatch(/:\/\/[^/]+\/\*$/);
    }
  });
});

describe('the site and the posting’s id of an address', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/4400000001/', 'linkedin', '4400000001'],
    ['https://uk.linkedin.com/jobs/view/ml-engineer-2-at-acme-4400000001?trk=x', 'linkedin', '4400000001'],
    ['https://www.linkedin.com/jobs/search/?geoId=1&currentJobId=4400000002', 'linkedin', '4400000002'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=44', 'linkedin', '44'],
    ['https://www.linkedin.com/jobs/search/?geoId=101165590', 'linkedin', null],
    ['https://www.linkedin.com/feed/', null, null],
    ['https://linkedin.com.evil.example/jobs/view/1', null, null],
    ['https://www.reed.co.uk/jobs/data-scientist/55000001?x=1', 'reed', '55000001'],
    ['https://www.reed.co.uk/jobs/data-scientist-jobs-in-leeds?pageno=2', 'reed', null],
    ['https://boards.greenhouse.io/acme/jobs/123456', 'greenhouse', '123456'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=123456', 'greenhouse', '123456'],
    ['https://builtinlondon.uk/job/ai-engineer/99', 'builtin', '99'],
    ['https://builtin.com/company/acme', null, null],
    ['https://builtin.com/company/acme/jobs', 'builtin', null],
    ['https://www.builtin.com/jobs/remote/data-analytics?page=2', 'builtin', null],
    ['https://www.jobs.ac.uk/job/DZZ131', 'jobsacuk', 'DZZ131'],
    ['https://www.jobs.ac.uk/job/DZZ131/', 'jobsacuk', 'DZZ131'],
    ['https://www.jobs.ac.uk/job/DZZ131?uuid=1', 'jobsacuk', 'DZZ131'],
    ['https://www.jobs.ac.uk/search?keywords=dunes', 'jobsacuk', null],
    ['https://www.jobs.ac.uk/search/?keywords=dunes', 'jobsacuk', null],
    ['https://www.jobs.ac.uk/jobs/computer-sciences/', 'jobsacuk', null],
    ['https://www.reed.co.uk/jobs?keywords=ml', 'reed', null],
    ['https://www.reed.co.uk/jobs/acme/p20001', 'reed', null],
    ['https://www.totaljobs.com/jobs?keywords=ml', 'totaljobs', null],
    ['https://www.cwjobs.co.uk/jobs-at/acme/jobs', 'cwjobs', null],
    ['https://remoteok.com/', 'remoteok', null],
    ['https://remoteok.com/remote-jobs', 'remoteok', null],
    ['https://remoteok.com/hire-remotely', null, null],
    ['https://weworkremotely.com/', 'weworkremotely', null],
    ['https://weworkremotely.com/remote-jobs-python', 'weworkremotely', null],
    ['https://weworkremotely.com/about', null, null],
    ['https://acme.teamtailor.com/locations/leeds', 'teamtailor', null],
    ['https://acme.teamtailor.com/jobs/5550001/applications/new', 'teamtailor', '5550001'],
    ['https://uk.indeed.com/jobs?q=ml&l=&vjk=0123456789abcdef', 'indeed', '0123456789abcdef'],
    ['https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp', 'indeed', '0123456789abcdef'],
    ['https://uk.indeed.com/q-machine-learning-jobs.html', 'indeed', null],
    ['https://uk.indeed.com/career-advice', null, null],
    ['https://de.indeed.com/jobs?q=ml&vjk=0123456789abcdef', 'indeed', '0123456789abcdef'],
    ['https://www.glassdoor.co.uk/job-listing/x-JV_IC1_KO0,1.htm?jl=1009', 'glassdoor', '1009'],
    ['https://www.glassdoor.co.uk/Reviews/acme.htm', null, null],
    ['https://www.totaljobs.com/job/ml-engineer/acme-job107000001', 'totaljobs', '107000001'],
    ['https://www.totaljobs.com/jobs/ml-engineer/in-london?page=2', 'totaljobs', null],
    ['https://www.cwjobs.co.uk/job/ml-engineer/acme-job107000001?x=1', 'cwjobs', '107000001'],
    ['https://www.caterer.com/job/chef/acme-job107000001', 'stepstone', '107000001'],
    ['https://www.google.co.uk/search?q=ml&udm=8', 'googlejobs', null],
    ['https://www.google.co.uk/search?q=ml&udm=8#vhid=vt%3D20/docid%3DaB_9-z%3D%3D', 'googlejobs', 'aB_9-z'],
    ['https://www.google.co.uk/search?q=ml', null, null],
    ['https://wellfound.com/jobs/3100001-ml-engineer', 'wellfound', '3100001'],
    ['https://weworkremotely.com/remote-jobs/new-river-data-scientist', 'weworkremotely', 'new-river-data-scientist'],
    ['https://weworkremotely.com/remote-jobs/new', 'weworkremotely', null],
    ['https://weworkremotely.com/remote-jobs/search?term=ml', 'weworkremotely', null],
    ['https://remoteok.com/remote-jobs/remote-ml-engineer-acme-1100001', 'remoteok', '1100001'],
    ['https://www.adzuna.co.uk/jobs/details/5100000001?se=x', 'adzuna', '5100000001'],
    ['https://www.cv-library.co.uk/job/223000001/Data-Scientist', 'cvlibrary', '223000001'],
    ['https://www.cv-library.co.uk/machine-learning-jobs-in-london', 'cvlibrary', null],
    ['https://www.contractoruk.com/job/880001-ml-engineer', 'contractoruk', '880001'],
    ['https://www.welcometothejungle.com/en/companies/acme/jobs/ml_london', 'welcometothejungle', 'ml_london'],
    ['https://app.welcometothejungle.com/jobs/Ab3dEf9h', 'welcometothejungle', 'Ab3dEf9h'],
    ['https://www.welcometothejungle.com/en/jobs?query=ml', 'welcometothejungle', null],
    ['https://acme.wd3.myworkdayjobs.com/en-GB/Site/job/London/ML-Engineer_JR-10_2-1?x=1', 'workday', '2-1'],
    ['https://acme.wd3.myworkdayjobs.com/Site/details/ML-Engineer_R0012345', 'workday', 'R0012345'],
    ['https://wd3.myworkdaysite.com/en-GB/recruiting/acme/Site/job/London/ML_R1', 'workday', 'R1'],
    ['https://acme.jobs.personio.de/job/12?language=en', 'personio', '12'],
    ['https://jobs.workable.com/view/aB3dE5fG7hJ9kL2mN4pQ6r/ml-engineer', 'workable', 'aB3dE5fG7hJ9kL2mN4pQ6r'],
    ['https://news.ycombinator.com/item?id=44000000', 'hackernews', '44000000'],
    ['https://news.ycombinator.com/news', null, null],
    ['https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=not-base64!', 'civilservicejobs', null],
  ])('%s', (address, site, id) => {
    const url = new URL(address);
    const found = findSite(url, SITES);
    expect(found?.id ?? null).toBe(site);
    expect(postingId(url, found)).toBe(id);
  });
});
