import { expect, it } from 'vitest';
import { checkedLine } from '../../../src/presentation/posting/checked-line';

it.each([
  [{ on: 'real-pages', asOf: '2026-08' }, 'Checked on real pages saved in August 2026.'],
  [
    { on: 'real-pages', asOf: '2026-06', only: 'lists' },
    'Its lists were checked on real pages saved in June 2026, its postings were not.',
  ],
  [
    { on: 'real-pages', asOf: '2026-06', only: 'postings' },
    'Its postings were checked on real pages saved in June 2026, its lists were not.',
  ],
  [
    { on: 'real-pages', asOf: '2026-06', only: 'forms' },
    'Its application forms were checked on real pages saved in June 2026, its other pages were not.',
  ],
  [
    { on: 'public-sources', asOf: '2026-05' },
    'Not checked on real pages: written after public descriptions of May 2026.',
  ],
  [
    { on: 'schema-org', asOf: '2026-05' },
    'Read through its schema.org data, as described in May 2026; not checked on real pages.',
  ],
] as const)('says of %j: %s', (checked, words) => {
  expect(checkedLine(checked)).toBe(words);
});
