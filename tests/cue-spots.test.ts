import { describe, expect, test } from 'vitest';
import { declareCues, spotsOf } from '../src/domain/cue-spots';

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
