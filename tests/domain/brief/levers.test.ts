import { describe, expect, test } from 'vitest';
import { NAMED_EMPLOYER, SCALE_UP } from '../../../src/domain/brief/levers/employer';
import { PRODUCTION, RESEARCH_ALONE } from '../../../src/domain/brief/levers/production';
import { BILLIONS, LARGE } from '../../../src/domain/brief/levers/scale';
import { OPEN_SOURCE, PUBLICATIONS, TALKS } from '../../../src/domain/brief/levers/track-record';
import { postingWords, type Wanted } from '../../../src/domain/text/posting-words';
import { leverWords } from '../../../src/presentation/posting/lever-words';
import { aPage } from '../reading/a-page';
import { briefOf } from './a-brief';

const words = (wanted: Wanted, description: string) =>
  postingWords(aPage({ description }), wanted).map(({ text }) => text);

describe('the words that show a lever', () => {
  test.each([
    [PRODUCTION, 'You will productionise models with us.', 'productionise'],
    [PRODUCTION, 'From notebook to production in days.', 'to production'],
    [PRODUCTION, 'Writing production-grade Python.', 'production-grade'],
    [PRODUCTION, 'You own the ranking model end to end.', 'own the ranking model end to end'],
    [PRODUCTION, 'Real end-to-end ownership.', 'end-to-end ownership'],
    [PRODUCTION, 'Deliver the end-to-end ML lifecycle.', 'end-to-end ML lifecycle'],
    [RESEARCH_ALONE, 'This is a purely research role.', 'purely research'],
    [RESEARCH_ALONE, 'Blue-sky research with no roadmap.', 'Blue-sky research'],
    [BILLIONS, 'We serve billions of predictions a day.', 'billions of predictions'],
    [BILLIONS, 'Handles 2.5 billion message events daily.', 'billion message events'],
    [BILLIONS, 'Some 5bn requests each week.', '5bn requests'],
    [LARGE, 'Loved by tens of millions of customers.', 'millions of customers'],
    [LARGE, 'About 50M+ active users.', '50M+ active users'],
    [LARGE, 'A petabyte of telemetry, at internet scale.', 'petabyte'],
    [SCALE_UP, 'We’re a fast-growing start-up in Leeds.', 'We’re a fast-growing start-up'],
    [SCALE_UP, 'Our client, an early-stage startup, needs you.', 'Our client, an early-stage startup'],
    [SCALE_UP, 'Fresh from our Series A funding round.', 'Series A funding'],
    [SCALE_UP, 'A seed-stage company of nine.', 'seed-stage'],
    [PUBLICATIONS, 'A record of peer-reviewed publications.', 'peer-reviewed publications'],
    [PUBLICATIONS, 'You publish your findings in good journals.', 'publish your findings in good journals'],
    [PUBLICATIONS, 'Papers at NeurIPS are welcome.', 'NeurIPS'],
    [OPEN_SOURCE, 'Contributing to upstream open-source projects.', 'Contributing to upstream open-source'],
    [OPEN_SOURCE, 'An active open source community member.', 'open source community'],
    [OPEN_SOURCE, 'We open-source our tooling.', 'open-source our'],
    [OPEN_SOURCE, 'Publish your models as open source.', 'Publish your models as open source'],
    [OPEN_SOURCE, 'Maintainers of opensource packages.', 'Maintainers of opensource'],
    [TALKS, 'Time to write tutorials.', 'write tutorials'],
    [TALKS, 'Speak at conferences if you like.', 'Speak at conferences'],
    [TALKS, 'Write blog posts on what you learn.', 'Write blog posts'],
    [TALKS, 'We fund conference talks.', 'conference talks'],
  ])('are found, %#', (wanted, description, text) => expect(words(wanted, description)[0]).toBe(text));

  test.each([
    [PRODUCTION, 'Edits video in production; food production systems.'],
    [PRODUCTION, 'Video production environments and event production services.'],
    [PRODUCTION, 'No production code is written here. Ends to end it.'],
    [PRODUCTION, 'An end-to-end recruitment process.'],
    [BILLIONS, 'We moved £3 billion of transactions for billion-dollar customers.'],
    [LARGE, 'Data science at scale, with scale in mind.'],
    [LARGE, 'A £5m customers programme; a $20m people fund.'],
    [SCALE_UP, 'Experience in a Series A startup is a plus.'],
    [SCALE_UP, 'You like a fast-paced start-up environment.'],
    [SCALE_UP, 'Our customers range from seed-stage companies to banks.'],
    [SCALE_UP, 'Series A of the Bonds; seeds for farmers.'],
    [PUBLICATIONS, 'Research reports for the public; a paper trail.'],
    [OPEN_SOURCE, 'Use of open-source models and open source tools.'],
    [TALKS, 'Let’s talk lifestyle. You speak Mandarin.'],
    [TALKS, 'Present findings to stakeholders.'],
    [TALKS, 'Read our engineering blog, or talk to us at a conference.'],
    [TALKS, 'We enjoy giving team talks.'],
  ])('are not found where something else is meant, %#', (wanted, description) =>
    expect(words(wanted, description)).toEqual([]),
  );

  test.each([
    ['Google', true],
    ['Google DeepMind', true],
    ['Meta', true],
    ['Amazon.com', true],
    ['Amazon UK Ltd', true],
    ['Amazon Filters Ltd', false],
    ['Metaview', false],
    ['Meta Recruitment', false],
    ['Googleplex Cafe', false],
  ])('%s is one of the three employers that the lever names: %s', (name, is) =>
    expect(NAMED_EMPLOYER.test(name)).toBe(is),
  );

  test('include the employer’s own name where it is one of the three', () => {
    const brief = briefOf({
      title: 'Machine Learning Engineer',
      hiringOrganization: 'Google DeepMind',
      jobLocation: 'London',
    });
    expect(brief.levers[0]).toMatchObject({
      kind: 'employer',
      side: 'for',
      evidence: [{ part: 'hiringOrganization', text: 'Google DeepMind', index: 0 }],
    });
  });

  test('are quoted at most three times, each wording once', () => {
    const description =
      'In production. In production. Into production. To production. Production systems. Production code.';
    expect(words(PRODUCTION, description)).toEqual(['In production', 'Into production', 'To production']);
  });

  test('show a specialism by the title or by a method that is asked for, but not by a tool', () => {
    const specialismIn = (title: string, description: string) =>
      briefOf({ title, description })
        .levers.find(({ kind }) => kind === 'specialism')
        ?.evidence.map(({ text }) => text);
    expect(specialismIn('Machine Learning Engineer', 'Requirements\n- Reinforcement learning')).toEqual([
      'Reinforcement learning',
    ]);
    expect(specialismIn('Machine Learning Engineer', 'Requirements\n- RAG')).toEqual(['RAG']);
    expect(specialismIn('Machine Learning Engineer', 'Requirements\n- LangChain\n- Python')).toBeUndefined();
    expect(specialismIn('Computer Vision Engineer', 'Python')).toEqual(['Computer Vision Engineer']);
    expect(specialismIn('Software Engineer', 'Requirements\n- Distributed systems')).toEqual(['Distributed systems']);
    expect(specialismIn('Software Engineer', 'Requirements\n- Reinforcement learning')).toBeUndefined();
  });
});

describe('a record in public is named by the part that the posting shows', () => {
  const said = (description: string) => {
    const lever = briefOf({ title: 'Machine Learning Engineer', description }).levers.find(
      ({ kind }) => kind === 'track-record',
    );
    return lever && leverWords(lever);
  };
  test.each([
    [
      'Papers at NeurIPS are welcome.',
      'Papers published: said to raise pay; no figure is published. The posting says “NeurIPS”.',
    ],
    [
      'We open-source our tooling.',
      'Open-source work: said to raise pay; no figure is published. The posting says “open-source our”.',
    ],
    [
      'Papers at NeurIPS are welcome. We open-source our tooling. Speak at conferences.',
      'Papers published or open-source work: said to raise pay; no figure is published. The posting says “NeurIPS” and “open-source our”.',
    ],
    [
      'We fund conference talks.',
      'Talks or writing in public: said to add credibility, and not to raise pay. The posting says “conference talks”.',
    ],
  ])('%s', (description, words) => expect(said(description)).toBe(words));
});

describe('London’s uplift', () => {
  const londonIn = (page: Parameters<typeof briefOf>[0]) =>
    briefOf({ title: 'Machine Learning Engineer', jobLocation: 'London', ...page }).levers.find(
      ({ kind }) => kind === 'london',
    );
  test('is claimed for work in London, also where a part of it is from home', () => {
    expect(londonIn({ description: 'Python.' })?.uplifts).not.toEqual([]);
    expect(londonIn({ description: 'Hybrid: two days a week in the office. Python.' })?.uplifts).not.toEqual([]);
  });
  test('is not claimed for fully remote work, which is held against the UK’s pay', () => {
    expect(londonIn({ description: 'Fully remote in the UK. Python.' })).toBeUndefined();
  });
  test.each([
    ['£600 a day', 'Contract role outside IR35. Python.'],
    ['£80 an hour', 'Contract role, six months. Python.'],
    [null, 'Contract role outside IR35. Python.'],
  ])('is of salaries, so it is not claimed for the rate of a contract: %s', (salary, description) => {
    expect(londonIn({ salary, description })).toBeUndefined();
  });
});

describe('figures published for salaries', () => {
  const scaleIn = (page: Parameters<typeof briefOf>[0]) =>
    briefOf({ title: 'Machine Learning Engineer', ...page, description: `${page.description} Billions of events.` })
      .levers.filter(({ kind }) => kind === 'scale')
      .map(leverWords);
  test('say so beside a day rate too', () => {
    expect(scaleIn({ salary: '£600 a day', description: 'Contract role.' })[0]).toContain(
      'at least 20% more, as published for the salaries of machine learning engineers.',
    );
  });
});
