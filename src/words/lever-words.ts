import type { LeverFinding } from '../domain/brief/brief';
import { regionLabel, rolePlural } from './labels';
import { listWords, quote, shorten } from './sentence';

/** The posting's words, each in quotation marks, on one line. */
export const quotations = (evidence: readonly { readonly text: string }[]): string =>
  listWords(
    evidence.map(({ text }) => quote(shorten(text.replaceAll(/\s+/g, ' ').replace(/^ ?[-•*] /, ''), 80))),
    'and',
  );

const span = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? '' : `up to ${high}%`;
  return high === null ? `at least ${low}%` : low === high ? `${low}%` : `${low}–${high}%`;
};

/** What a lever is said to be worth, and the words that show it here. */
export const leverWords = (finding: LeverFinding): string => {
  const { kind, side, strength, lever, uplifts, inBand, evidence } = finding;
  const shown = evidence.length > 0 ? ` The posting says ${quotations(evidence)}.` : '';
  if (kind === 'london' || !lever) {
    const said = uplifts.map(
      ({ low, high, base }) => `${span(low, high)} over ${base.startsWith('UK') ? 'the ' : ''}${base}`,
    );
    const worth = said.length > 0 ? ` London pays ${listWords(said, 'or')}, as published.` : '';
    return `London.${worth}${inBand ? ' The band is London’s already: do not count it twice.' : ` The band is the ${regionLabel('uk')}’s.`}${shown}`;
  }
  const figure = span(lever.lowPct, lever.highPct);
  const worth = figure
    ? `${figure} more, as published for ${rolePlural(lever.role)}`
    : 'said to raise pay; no figure is published';
  const stands = side === 'against' ? ' This posting stands on the other side of it.' : '';
  const ask = strength === 'hinted' ? ' Its words fall short of that: ask before you claim it.' : '';
  return `${lever.label}: ${worth}.${stands}${shown}${ask}`;
};
