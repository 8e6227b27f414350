import { expect, it } from 'vitest';
import { declareCues, hasAny } from '../../../src/domain/text/keyword-index';
import { matchesIn, stretches } from '../../../src/domain/text/windows';

const CUES = declareCues('hybrid', 'sponsor');
const filler = 'We make tools for people. '.repeat(20);

it('gives the parts around cue words, joined where they touch', () => {
  const text = `${filler}Hybrid or hybrid.${filler}No sponsorship.${filler}`;
  const parts = stretches(text, CUES, 10, 20);
  expect(parts).toHaveLength(2);
  expect(text.slice(parts[0]?.from, parts[0]?.to)).toContain('Hybrid or hybrid.');
  expect(stretches(filler, CUES, 10, 20)).toEqual([]);
});

it('gives a short text whole, if a cue is in it', () => {
  expect(stretches('A Hybrid role', CUES, 1, 2)).toEqual([{ from: 0, to: 13, seen: 'A Hybrid role' }]);
  expect(stretches('A remote role', CUES, 1, 2)).toEqual([]);
  expect(hasAny('No Sponsorship', CUES)).toBe(true);
});

it('matches within a stretch, and sees what stands before it', () => {
  const text = 'xhybrid hybrid hybrid';
  const stretch = { from: 1, to: 14, seen: text.slice(0, 14) };
  const found = matchesIn(stretch, /\bhybrid/g);
  expect(found.map(({ index }) => index)).toEqual([8]);
  expect(matchesIn(stretch, /^hybrid/g)).toEqual([]);
});
