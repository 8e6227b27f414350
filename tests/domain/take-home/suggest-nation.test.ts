import { expect, test } from 'vitest';
import { readPosting } from '../../../src/domain/reading/read-posting';
import { suggestNation } from '../../../src/domain/take-home/suggest-nation';
import { aPage } from '../reading/a-page';

const suggestionFor = (jobLocation: string | null, description = '') =>
  suggestNation(readPosting(aPage({ title: 'Data Scientist', jobLocation, description })));

test.each([
  ['Edinburgh, Scotland', 'scotland'],
  ['Glasgow G2 5QY', 'scotland'],
  ['St Andrews, Fife', 'scotland'],
  ['London', 'england-wales-northern-ireland'],
  ['Cardiff, Wales', 'england-wales-northern-ireland'],
  ['Berlin, Germany', null],
  [null, null],
])('a posting in %s suggests %s', (place, nation) => expect(suggestionFor(place)).toBe(nation));

test('several places suggest Scotland only where all of them are there', () => {
  expect(suggestionFor(null, 'Locations: Edinburgh / Glasgow')).toBe('scotland');
  expect(suggestionFor(null, 'Locations: London / Edinburgh')).toBeNull();
});
