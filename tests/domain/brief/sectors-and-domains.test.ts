import { describe, expect, test } from 'vitest';
import { DOMAIN } from '../../../src/domain/brief/levers/domain';
import { OTHER_BIG_TECH, SECTOR } from '../../../src/domain/brief/levers/sector';
import { postingWords, type Wanted } from '../../../src/domain/text/posting-words';
import { leverWords } from '../../../src/presentation/posting/lever-words';
import { aPage } from '../reading/a-page';
import { briefOf } from './a-brief';

const words = (wanted: Wanted, description: string) =>
  postingWords(aPage({ description }), wanted).map(({ text }) => text);
const TITLE = 'Machine Learning Engineer';
const leverOf = (kind: string, page: Parameters<typeof briefOf>[0]) =>
  briefOf({ title: TITLE, ...page }).levers.find((lever) => lever.kind === kind);

describe('the words that show an employer at the top of the range', () => {
  test.each([
    ['We’re a fast-growing London fintech.', 'We’re a fast-growing London fintech'],
    ['Our client, a leading FinTech, is hiring.', 'Our client, a leading FinTech'],
    ['Join one of Europe’s biggest fin-tech firms.', 'fin-tech firms'],
    ['Our fintech products reach many people.', 'Our fintech'],
    ['A role within our fast growing, profitable fintech.', 'within our fast growing, profitable fintech'],
    ['Building the world’s leading cross-border fintech.', 'Building the world’s leading cross-border fintech'],
    ['We build autonomous vehicles for mines.', 'build autonomous vehicles'],
    ['Self-driving software, tested in Leeds.', 'Self-driving software'],
    ['The future of autonomous driving.', 'future of autonomous driving'],
    ['At an autonomous vehicle company.', 'autonomous vehicle company'],
  ])('%s', (description, text) => expect(words(SECTOR, description)[0]).toBe(text));

  test.each([
    ['Experience at a fintech is a plus.'],
    ['You have worked at a fintech company before.'],
    ['Ideally you come with a fintech background.'],
    ['Our customers include a leading fintech company.'],
    ['Experience of autonomous vehicles would help.'],
    ['Our chips serve all, from gaming to robotics, self-driving cars and healthcare.'],
    ['You sell to large makers of robots and autonomous vehicles.'],
    ['We work with a fintech client.'],
    ['We are not a fintech.'],
    ['Autonomous teams and autonomous agents.'],
    ['Driving licence needed; self-driven people.'],
  ])('but not %s', (description) => expect(words(SECTOR, description)).toEqual([]));

  test('stand in the title too', () => {
    expect(leverOf('sector', { title: `${TITLE} - FinTech` })?.evidence).toMatchObject([{ part: 'title' }]);
  });
  test.each([
    ['Microsoft', true],
    ['Apple UK Ltd', true],
    ['Apple Orchard Cider', false],
    ['Microsoftware Partners', false],
    ['Google', false],
  ])('the name %s is one of Big Tech that has no figure of its own: %s', (name, is) => {
    expect(OTHER_BIG_TECH.test(name)).toBe(is);
    expect(leverOf('sector', { hiringOrganization: name }) !== undefined).toBe(is);
  });
});

describe('the words that show a domain', () => {
  test.each([
    ['You own our recommender systems.', 'recommender systems'],
    ['Recommendation engines for shops.', 'Recommendation engines'],
    ['Personalised recommendations for readers.', 'Personalised recommendations'],
    ['Models for real-time fraud detection.', 'fraud detection'],
    ['You help us detect card fraud.', 'detect card fraud'],
    ['Perception for autonomous vehicles.', 'Perception for autonomous vehicles'],
    ['Experience of fraud models.', 'fraud models'],
    ['You bring LLM agents to production for autonomous vehicles.', 'agents to production for autonomous vehicles'],
    ['Simulation of urban traffic for driverless taxis.', 'Simulation of urban traffic for driverless taxis'],
    ['Machine learning that runs in our robotaxis.', 'Machine learning that runs in our robotaxis'],
    ['Build models for search and recommendations.', 'models for search and recommendations'],
    ['Machine learning behind our recommendations.', 'Machine learning behind our recommendations'],
    ['Train models against card fraud.', 'models against card fraud'],
  ])('%s', (description, text) => expect(words(DOMAIN, description)[0]).toBe(text));

  test('stand in the title too', () => {
    const page = { title: `${TITLE} - Autonomous Driving` };
    expect(leverOf('domain', page)?.evidence).toMatchObject([{ part: 'title', text: '- Autonomous Driving' }]);
  });
  test.each([
    ['Collaborative filtering', 'Collaborative filtering'],
    ['Self-driving and lidar', 'Self-driving'],
  ])('are a skill that is asked for as well: %s', (skill, text) =>
    expect(leverOf('domain', { description: `Requirements\n- Python\n- ${skill}` })?.evidence[0]?.text).toBe(text),
  );
  test.each([['Python and ADAS'], ['Python and driver assistance']])('but not %s, where a driver drives', (skills) =>
    expect(leverOf('domain', { description: `Requirements\n- ${skills}` })).toBeUndefined(),
  );

  test.each([
    ['Beware of recruitment fraud; we detect recruitment fraud.'],
    ['Businesses and governments prevent fraud with us.'],
    ['From gaming to self-driving cars.'],
    ['A CIFAS fraud prevention check follows the offer.'],
    ['We may share your data with fraud prevention agencies.'],
    ['Write reports with recommendations for the board.'],
    ['On the recommendation of a friend; two letters of recommendation.'],
    ['No fraud detection experience is needed.'],
    ['AI for self-driving cars, drones and healthcare.'],
    ['Our chips are in robots, phones and autonomous vehicles that see.'],
    ['AI for robots and autonomous vehicles runs on our chips.'],
    ['Rivals advance in autonomous driving technology.'],
    ['Send your model answers for a recommendation letter.'],
    ['Our models serve customers in self-driving.'],
  ])('but not %s', (description) => expect(words(DOMAIN, description)).toEqual([]));
});

describe('what is said of them', () => {
  const said = (kind: string, page: Parameters<typeof briefOf>[0]) => {
    const lever = leverOf(kind, page);
    return lever ? leverWords(lever) : null;
  };
  test('employers at the top of the range, with the posting’s words', () => {
    expect(said('sector', { description: 'We are a fintech.' })).toBe(
      'Big Tech, fintech or autonomous vehicles: said to pay at the top of the range; no figure is published. The posting says “We are a fintech”.',
    );
  });
  test('domains: stress what the systems did for the business', () => {
    expect(said('domain', { description: 'Fraud detection at scale.' })).toBe(
      'Recommendations, fraud detection or autonomous vehicles: domains with a high impact, so say what your systems did for the business. The posting says “Fraud detection”.',
    );
  });
  test('fully remote work: a little less, and only where no days in the office are asked', () => {
    const remote = 'Fully remote in the UK. Python.';
    expect(said('remote-work', { description: remote })).toMatch(
      /^Fully remote work: said to pay a little less, though competitively; no figure is published\. The posting says “.*emote.*”\.$/,
    );
    expect(said('remote-work', { description: 'Hybrid: two days a week in the Leeds office. Python.' })).toBeNull();
    expect(said('remote-work', { description: 'Python.' })).toBeNull();
  });
  test('what London’s difference is put down to', () => {
    expect(said('london', { jobLocation: 'London' })).toContain(
      '21% over the UK median (put down to a weighting for the cost of living)',
    );
  });
  test('nothing for a role that the sources do not speak of', () => {
    expect(briefOf({ title: 'Data Analyst', description: 'We are a fintech. Fraud detection.' }).levers).toEqual([]);
  });
});
