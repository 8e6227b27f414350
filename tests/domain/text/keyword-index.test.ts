import { describe, expect, test } from 'vitest';
import { declareCues, declareTitleCues, hasKeyword, keywordPositions } from '../../../src/domain/text/keyword-index';

const contract = declareCues('contract');
const contractor = declareCues('contractor', 'ir35');
const onSite = declareCues('on-site', 'on site');

describe('keywordPositions', () => {
  test('finds words that begin with a cue, in any case, in order', () => {
    expect(keywordPositions('A Contract. Contractors, subcontract', contract)).toEqual([2, 12]);
    expect(keywordPositions('IR35: contractor on-site, On site', contractor)).toEqual([0, 6]);
    expect(keywordPositions('IR35: contractor on-site, On site', onSite)).toEqual([17, 26]);
  });

  test('finds a cue within a longer cue that begins with it', () => {
    expect(keywordPositions('contractor', contract)).toEqual([0]);
  });

  test('finds cues that are declared later in a text that was read before', () => {
    const text = 'a zebra crossing';
    expect(keywordPositions(text, contract)).toEqual([]);
    expect(keywordPositions(text, declareCues('zebra'))).toEqual([2]);
  });
});

const filler = 'we build tools for people who like them. '.repeat(10);

describe('hasKeyword', () => {
  const vision = declareTitleCues('vision', 'cv');
  test('finds a cue within a word of a short text, and at the start of one only in a long text', () => {
    expect(hasKeyword('Subcontract', contract)).toBe(true);
    expect(hasKeyword(`${filler}subcontract`, contract)).toBe(false);
    expect(hasKeyword(`${filler}contract`, contract)).toBe(true);
  });
  test('finds title cues in short texts', () => {
    expect(hasKeyword('CV Engineer', vision)).toBe(true);
    expect(hasKeyword('Computer Vision', vision)).toBe(true);
    expect(hasKeyword('Data Engineer', vision)).toBe(false);
  });
});

describe('cues at the edges of a text', () => {
  const short = declareCues('hq', 'b.sc', 'remote (');
  test('are found with two letters and with signs, whatever stands around them', () => {
    expect(keywordPositions('HQ, our hq. A B.Sc, remote (UK) or remote. é-hq HQ', short)).toEqual([
      0, 8, 14, 20, 45, 48,
    ]);
  });
  test('are not found where the text ends within a cue', () => {
    expect(keywordPositions('contrac', contract)).toEqual([]);
    expect(keywordPositions('h', short)).toEqual([]);
    expect(keywordPositions('', short)).toEqual([]);
  });
});
