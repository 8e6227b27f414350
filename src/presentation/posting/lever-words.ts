import type { LeverFinding } from '../../domain/brief/brief';
import { trackRecordParts } from '../../domain/brief/levers/track-record';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { rolePlural } from '../labels';
import { capitalise, listWords, quote, shorten } from '../sentence';

/** Quotes the posting's words, each in quotation marks and on one line. */
export const quotations = (evidence: readonly { readonly text: string }[]): string =>
  listWords(
    evidence.map(({ text }) => quote(shorten(text.replaceAll(/\s+/g, ' ').replace(/^ ?[-•*] /, ''), 80))),
    'and',
  );

const percentRange = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? '' : t('percent.upTo', [high]);
  if (high === null) return t('percent.atLeast', [low]);
  return low === high ? t('percent.exactly', [low]) : t('percent.range', [low, high]);
};

/** Says what a lever is worth according to its source, and quotes the words that show it here. */
export const leverWords = (finding: LeverFinding): string => {
  const { kind, side, strength, lever, evidence } = finding;
  const shown = evidence.length > 0 ? [t('postingSays', [quotations(evidence)])] : [];
  if (kind === 'london' || !lever) return [...londonWords(finding), ...shown].join(' ');
  return [
    kind === 'track-record' ? trackRecordWorth(finding, lever) : worthWords(lever),
    ...(side === 'against' ? [t('lever.against')] : []),
    ...shown,
    ...(strength === 'hinted' ? [t('lever.hinted')] : []),
  ].join(' ');
};

/** The published lever is about papers and open-source work: only what the posting shows of them is named. */
const trackRecordWorth = ({ evidence }: LeverFinding, lever: NonNullable<LeverFinding['lever']>): string => {
  const parts = trackRecordParts(evidence);
  const names = parts.flatMap((part) => (part === 'talks' ? [] : [t(`lever.trackRecord.${keyOf(part)}`)]));
  if (names.length === 0) return t('lever.talks');
  return worthWords({ ...lever, label: capitalise(listWords(names, 'or')) });
};

const worthWords = ({ label, effect, lowPct, highPct, role }: NonNullable<LeverFinding['lever']>): string => {
  const figure = percentRange(lowPct, highPct);
  return figure ? t('lever.worth', [label, figure, rolePlural(role)]) : t(`lever.effect.${keyOf(effect)}`, [label]);
};

const londonWords = ({ uplifts, inBand }: LeverFinding): readonly string[] => {
  const upliftWords = uplifts.map(({ low, high, base, reason }) => {
    const over = t(base.startsWith('UK') ? 'lever.overUk' : 'lever.over', [percentRange(low, high), base]);
    return reason ? t('lever.putDownTo', [over, reason]) : over;
  });
  return [
    t('lever.london'),
    ...(upliftWords.length > 0 ? [t('lever.londonPays', [listWords(upliftWords, 'or')])] : []),
    t(inBand ? 'lever.londonBand' : 'lever.ukBand'),
  ];
};
