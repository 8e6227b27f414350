import { expect, it } from 'vitest';
import { declareCues, hasKeyword } from '../../../src/domain/text/keyword-index';
import { matchesIn, textWindows } from '../../../src/domain/text/windows';

const CUES = declareCues('hybrid', 'sponsor');
const filler = 'We make tools for people. '.repeat(20);

it('gives the windows around cue words, joined where they touch', () => {
  const text = `${filler}Hybrid or hybrid.${filler}No sponsorship.${filler}`;
  const parts = textWindows(text, CUES, 10, 20);
  expect(parts).toHaveLength(2);
  expect(text.slice(parts[0]?.from, parts[0]?.to)).toContain('Hybrid or hybrid.');
  expect(textWindows(filler, CUES, 10, 20)).toEqual([]);
});

it('gives a short text as one window, if it has a cue', () => {
  expect(textWindows('A Hybrid role', CUES, 1, 2)).toEqual([{ from: 0, to: 13, seen: 'A Hybrid role' }]);
  expect(textWindows('A remote role', CUES, 1, 2)).toEqual([]);
  expect(hasKeyword('No Sponsorship', CUES)).toBe(true);
});

it('finds matches within a window, and lets patterns see what stands before it', () => {
  const text = 'xhybrid hybrid hybrid';
  const textWindow = { from: 1, to: 14, seen: text.slice(0, 14) };
  const found = matchesIn(textWindow, /\bhybrid/g);
  expect(found.map(({ index }) => index)).toEqual([8]);
  expect(matchesIn(textWindow, /^hybrid/g)).toEqual([]);
});
