import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declareCues, linesWith, matchNear, spotsOf } from '../src/domain/cue-spots';

const contract = declareCues('contract');
const contractor = declareCues('contractor', 'ir35');
const onSite = declareCues('on-site', 'on site');

describe('spotsOf', () => {
  test('finds words that begin with a cue, in any case, in order', () => {
    expect(spotsOf('A Contract. Contractors, subcontract', contract)).toEqual([2, 12]);
    expect(spotsOf('IR35: contractor on-site, On site', contractor)).toEqual([0, 6]);
    expect(spotsOf('IR35: contractor on-site, On site', onSite)).toEqual([17, 26]);
  });

  test('a cue that begins a longer one is found there too', () => {
    expect(spotsOf('contractor', contract)).toEqual([0]);
  });

  test('cues that are declared later are found in a text that was read before', () => {
    const text = 'a zebra crossing';
    expect(spotsOf(text, contract)).toEqual([]);
    expect(spotsOf(text, declareCues('zebra'))).toEqual([2]);
  });
});

describe('linesWith', () => {
  test('gives the line with its neighbours', () => {
    const text = 'one\ntwo\na contract\nfour\nfive';
    expect(linesWith(text, contract)).toEqual([{ text: 'two\na contract\nfour', index: 4 }]);
  });

  test('lines that touch are one stretch, and no text is given twice', () => {
    const text = 'contract one\ncontract two\ncontract three\n\n\n\nfar\ncontract four';
    const stretches = linesWith(text, contract);
    expect(stretches.map((stretch) => stretch.text)).toEqual([
      'contract one\ncontract two\ncontract three\n',
      'far\ncontract four',
    ]);
  });

  test('every stretch is the text at its index, and every cue is in one', () => {
    const words = fc.constantFrom('contract', 'Contractor', '\n', ' ', 'x', 'long '.repeat(200));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const stretches = linesWith(text, contract);
        for (const stretch of stretches)
          expect(text.slice(stretch.index, stretch.index + stretch.text.length)).toBe(stretch.text);
        for (const spot of spotsOf(text, contract)) {
          expect(stretches.some(({ index, text: { length } }) => index <= spot && spot + 8 <= index + length)).toBe(
            true,
          );
        }
      }),
    );
  });
});

test('matchNear gives the index in the whole text', () => {
  const text = 'About us\n\nA 6 month contract.\nMore';
  expect(matchNear(text, contract, /\d+ month contract/)).toMatchObject({ 0: '6 month contract', index: 12 });
  expect(matchNear('6 months', contract, /\d+ month/)).toBeNull();
});
