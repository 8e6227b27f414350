import type { AskFigure, AskFlag, AskRange, AskTerm } from '../domain/brief/brief';
import { unitLabel } from './labels';
import { formatMoney, formatRange } from './money';

const TERMS: Readonly<Record<Exclude<AskTerm['kind'], 'premium'>, string>> = {
  'stated-low': 'the posting’s low end',
  'stated-middle': 'the middle of the posting’s range',
  'stated-top': 'the posting’s top',
  'band-low': 'the band’s low end',
  'band-median': 'the band’s median',
  'band-middle': 'the middle of the band, which has no published median',
  'band-high': 'the band’s top',
  wish: 'what you want',
};

const termName = ({ kind, premium }: AskTerm): string => {
  if (kind !== 'premium') return TERMS[kind];
  return premium
    ? `the band’s middle figure and ${premium.premiumPct}% for ${premium.parts.map(({ label }) => label).join(' + ')}`
    : 'the band’s middle figure and a premium';
};

const figureWords = ({ pounds, from }: AskFigure): string => `${formatMoney(pounds)} is ${termName(from)}`;

const FLAGS: Readonly<Record<AskFlag, string>> = {
  'posting-alone': 'No day-rate band is known for this: the range is the posting’s own.',
  'posting-below-band': 'The whole of the posting’s pay lies below the band.',
  'wish-above-posting': 'What you want is above the posting’s top: ask first whether it can move.',
  'wish-above-band': 'What you want is above the band.',
  'wish-below-band': 'What you want is below the band’s low end.',
};

/** "Open with £90,000–£95,000 a year: …" and "Floor: £80,000 a year: …", each with the sum; then what stands out. */
export const askWords = ({ open, floor, unitText, flags }: AskRange): readonly string[] => {
  const unit = unitLabel(unitText);
  const range = formatRange({ minValue: open.low.pounds, maxValue: open.high.pounds }, 'full');
  const sum =
    open.low.pounds === open.high.pounds
      ? [
          `${figureWords(open.high)}${termName(open.low.from) === termName(open.high.from) ? '' : ` and ${termName(open.low.from)}`}`,
        ]
      : [open.low, open.high].map(figureWords);
  return [
    `Open with ${range} ${unit}: ${sum.join('; ')}.`,
    ...(floor ? [`Floor ${formatMoney(floor.pounds)} ${unit}: ${termName(floor.from)}.`] : []),
    ...flags.map((flag) => FLAGS[flag]),
  ];
};
