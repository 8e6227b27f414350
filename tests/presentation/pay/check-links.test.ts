import { describe, expect, test } from 'vitest';
import { CONTRACT_TYPES, REGIONS, ROLES } from '../../../src/domain/model/job-posting';
import { checkLinks, checkLinksOf } from '../../../src/presentation/pay/check-links';
import { aPosting } from '../../domain/comparison/a-posting';
import { PANEL_STATES } from '../../gallery/states/panel';

const urls = (...of: Parameters<typeof checkLinks>) => checkLinks(...of).map(({ url }) => url);
const all = ROLES.flatMap((role) =>
  REGIONS.flatMap((region) =>
    [...CONTRACT_TYPES, null].map((type) => ({ role, region, type, links: checkLinks(role, region, type) })),
  ),
);

describe('where the figures can be checked', () => {
  test('addresses are those of the role and place, as the sites write them', () => {
    expect(urls('machine-learning-engineer', 'london', 'permanent')).toEqual([
      'https://www.glassdoor.co.uk/Salaries/london-machine-learning-engineer-salary-SRCH_IL.0,6_IM1035_KO7,32.htm',
      'https://www.levels.fyi/t/software-engineer/focus/ml-ai/locations/london-metro-area',
      'https://www.itjobswatch.co.uk/jobs/london/machine%20learning.do',
    ]);
    expect(urls('data-scientist', 'uk', null)).toEqual([
      'https://www.glassdoor.co.uk/Salaries/data-scientist-salary-SRCH_KO0,14.htm',
      'https://www.levels.fyi/t/data-scientist/locations/united-kingdom',
      'https://www.itjobswatch.co.uk/jobs/uk/data%20scientist.do',
    ]);
    // As it stood in public repositories: the offsets count the characters of the place and the title.
    expect(urls('data-scientist', 'london', 'fixed-term')[0]).toMatch(
      /london-data-scientist-salary-SRCH_IL\.0,6_IM1035_KO7,21\.htm$/,
    );
  });

  test('day rates are on IT Jobs Watch alone', () => {
    expect(urls('machine-learning-engineer', 'uk', 'contract')).toEqual([
      'https://www.itjobswatch.co.uk/contracts/uk/machine%20learning.do',
    ]);
    expect(checkLinks('ai-engineer', 'london', 'contract')[0]?.name).toBe(
      'IT Jobs Watch: day rates in adverts that name “artificial intelligence”, London',
    );
  });

  test('there are none abroad and for internships, and a role without a page on a site has the others', () => {
    expect(urls('data-analyst', 'outside-uk', 'permanent')).toEqual([]);
    expect(urls('data-analyst', 'uk', 'internship')).toEqual([]);
    expect(urls('head-of-machine-learning', 'uk', 'permanent')).toHaveLength(2);
  });

  test('every address is plain: three hosts over https, without a query or a fragment', () => {
    const links = all.flatMap((each) => each.links);
    const hosts = new Set(links.map(({ url }) => new URL(url).origin));
    expect([...hosts].sort()).toEqual([
      'https://www.glassdoor.co.uk',
      'https://www.itjobswatch.co.uk',
      'https://www.levels.fyi',
    ]);
    for (const { url } of links) expect(new URL(url)).toMatchObject({ search: '', hash: '', href: url });
  });

  test('a posting has those of its role and place, and a remote one those of the UK', () => {
    const state = PANEL_STATES.stated;
    if (state?.kind !== 'annotated') throw new Error('no state');
    const { annotated } = state;
    expect(checkLinksOf(annotated).map(({ name }) => name)).toEqual([
      'Glassdoor: machine learning engineers, London',
      'Levels.fyi: ML and AI engineers, London (total pay, with bonus and shares)',
      'IT Jobs Watch: adverts that name “machine learning”, London',
    ]);
    const remote = { ...annotated, posting: aPosting({ region: 'london', workMode: 'remote' }) };
    expect(checkLinksOf(remote)[2]?.url).toContain('/jobs/uk/');
  });
});
