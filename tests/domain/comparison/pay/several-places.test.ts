import { expect, test } from 'vitest';
import { namesElsewhere } from '../../../../src/domain/comparison/pay/several-places';
import { aPosting } from '../a-posting';

test.each([
  ['London (1 day a month) or remote UK', true],
  ['London / Remote', true],
  ['Remote / London', true],
  ['Remote or London', true],
  ['London (Hybrid/Remote)', false],
  ['London, hybrid or remote', false],
  ['Remote (London HQ)', false],
  ['London', false],
])('“%s” lets people choose another place than London: %s', (jobLocation, isThere) => {
  expect(namesElsewhere(aPosting({ jobLocation }))).toBe(isThere);
});

test.each([
  [['London', 'Leeds'], true],
  [['London', 'Paris'], false],
])('so do places of work: %s, %s', (value, isThere) => {
  expect(namesElsewhere(aPosting({ facts: { places: { value, evidence: null } } }))).toBe(isThere);
});

test('a job that is remote throughout, or not in London, leaves nothing to choose', () => {
  const places = { value: ['London', 'Leeds'], evidence: null };
  expect(namesElsewhere(aPosting({ facts: { places }, workMode: 'remote' }))).toBe(false);
  expect(namesElsewhere(aPosting({ facts: { places }, region: 'uk' }))).toBe(false);
});

test.each([
  ['Manchester', true],
  ['United Kingdom', false],
  ['London', false],
])('so does the page’s own place %s where only the text names London: %s', (jobLocation, isThere) => {
  const evidence = { region: { part: 'description', text: 'London', index: 0 } } as const;
  expect(namesElsewhere(aPosting({ jobLocation, evidence }))).toBe(isThere);
});

test('a location that lists London beside other towns lets people choose London', () => {
  const place = (jobLocation: string) =>
    aPosting({ jobLocation, region: 'uk', evidence: { region: { part: 'jobLocation', text: jobLocation, index: 0 } } });
  expect(namesElsewhere(place('Bath, Hull, London'))).toBe(true);
  expect(namesElsewhere(place('Bath, Hull'))).toBe(false);
});
