import { expect, it } from 'vitest';
import { unreadPartsWords } from '../../../src/presentation/labels';
import { correctedWords, factLines } from '../../../src/presentation/posting/fact-lines';
import { factLabel, factOptions } from '../../../src/presentation/posting/fact-options';
import { paySummary, postingSummary } from '../../../src/presentation/posting/section-summaries';
import { learnAnswer } from '../../../src/presentation/skills/learn-words';
import { annotated, notCompared, POSTING, STATED } from '../../gallery/states/annotated';
import { CORRECTED_STATES } from '../../gallery/states/corrected';
import { BAND, choice } from '../../gallery/states/market';

const corrected = CORRECTED_STATES.corrected;
if (corrected?.kind !== 'annotated') throw new Error('not annotated');

it('gives each fact with the words behind it, and “implied” where there are none', () => {
  const lines = factLines(annotated());
  expect(lines.map(({ label }) => label)).toEqual(['Pay', 'Role', 'Level', 'Place', 'Contract', 'Work']);
  expect(lines[0]).toMatchObject({
    value: '£85k–£95k a year',
    quote: '£85,000 to £95,000',
    where: 'in the text',
    was: null,
  });
  expect(lines[2]).toMatchObject({ value: 'mid-level', quote: null, where: 'implied' });
});

it('lists IR35 for a contract, and says where a posting does not state a fact', () => {
  const lines = factLines(annotated({ posting: { contractType: 'contract', ir35: null, region: null, evidence: {} } }));
  expect(lines.find(({ field }) => field === 'ir35')).toMatchObject({ value: 'not said', where: null, was: null });
  expect(lines.find(({ field }) => field === 'region')).toMatchObject({ value: 'not said', quote: null });
});

it('keeps what was read beside the user’s correction', () => {
  const lines = factLines(corrected.annotated);
  expect(lines[0]).toMatchObject({ value: '£85k–£95k a year', was: '£8.5k–£9.5k a year', quote: '£8,500 to £9,500' });
  expect(lines.find(({ field }) => field === 'seniority')).toMatchObject({
    value: 'mid-level',
    was: 'senior',
    quote: 'senior stakeholders',
  });
  expect(lines.find(({ field }) => field === 'role')?.was).toBeNull();
});

it('says in one sentence what is corrected', () => {
  expect(correctedWords(corrected.annotated)).toBe('You corrected the pay, the level and 2 skills.');
  expect(correctedWords(annotated())).toBeNull();
});

it('offers every value of a fact, and "not said"', () => {
  expect(factOptions('workMode').map(([value]) => value)).toEqual(['remote', 'hybrid', 'on-site', null]);
  expect(factLabel('role', null)).toBe('none that is compared');
  expect(factLabel('region', 'uk')).toBe('UK, outside London');
});

it('sums up each section in one line', () => {
  expect(paySummary({ pay: STATED })).toBe('London band £62k–£118k, median £85k');
  expect(paySummary({ pay: { kind: 'estimated', choice: choice({ ...BAND, low: null, high: null }) } })).toBe(
    'London band about £85k',
  );
  expect(paySummary({ pay: notCompared('no-role', null, null) })).toBeNull();
  expect(postingSummary(POSTING)).toBe('Mid-level ML engineer, London, permanent, hybrid');
  expect(learnAnswer([{ name: 'A' }, { name: 'B' }, { name: 'C' }])).toBe('A, then B and C');
  expect(learnAnswer([{ name: 'A' }])).toBe('A');
});

it('names the fields of a page that could not be read, each once', () => {
  expect(unreadPartsWords(['jobLocation', 'salary', 'structuredSalary'])).toBe(
    'The place and the pay field were not found on this page.',
  );
  expect(unreadPartsWords(['title'])).toBe('The title was not found on this page.');
  expect(unreadPartsWords(['datePosted'])).toBeNull();
});
