import type { Brief, BriefSkills } from '../../domain/brief/brief';
import type { Cited } from '../../domain/comparison/result/cite';
import type { Sourced } from '../../domain/market/market';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney } from '../money';
import { bandReason } from '../pay/band-reason';
import { bandRange } from '../pay/band-words';
import { payVerdict } from '../pay/pay-verdict';
import { leverWords } from '../posting/lever-words';
import { capitalise, joined, listWords } from '../sentence';
import { scarceWords } from '../skills/scarce-words';
import { formatDay, formatMonth, sourceLine } from '../source-line';
import { askRangeWords } from './ask-range-words';
import { questionWords } from './question-words';

/** A part of the brief: a heading and its lines. Each line is a sentence or a few. */
export interface BriefSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The brief in words, for the screen and for its plain-text copies. Sections without lines are left out. */
export interface BriefWords {
  readonly title: string;
  readonly sections: readonly BriefSection[];
  /** Every source of a figure or point above, each once. */
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly date: string;
    readonly note: string | null;
  }[];
}

/** The band with its source and date, then what the panel says of the pay. */
const marketLines = (market: Brief['market']): readonly string[] => {
  if ('none' in market) return [t(`brief.none.${keyOf(market.none)}`)];
  const { choice, basis, compared } = market;
  const { band } = choice;
  const range = bandRange(band, 'full');
  const amount = band.unitText === 'YEAR' ? t('money.aUnit', [range, unitLabel('YEAR')]) : range;
  const bandLine =
    band.median !== null && band.low !== null
      ? t('band.rangeMedian', [amount, formatMoney(band.median)])
      : t('band.range', [amount]);
  const from = t('brief.from', [band.source.publisher, formatMonth(band.asOf), bandLine]);
  if (basis === 'estimated') return [from, t('brief.noPay'), ...bandReason(choice)];
  return [from, t('sentence.one', [capitalise(payVerdict(compared).line)])];
};

const skillLines = ({ claimable, partly, scarce, essential }: BriefSkills): readonly string[] => {
  const combination = ({ premium }: BriefSkills['claimable'][number]) =>
    t('brief.mix', [
      listWords(
        premium.parts.map(({ label }) => label),
        'and',
      ),
      premium.premiumPct,
    ]);
  const [best, ...others] = claimable.map(combination);
  return [
    ...(best ? [t('brief.bestMix', [best])] : []),
    ...(others.length > 0 ? [t('brief.otherMixes', [listWords(others, 'and')])] : []),
    ...partly.map((match) => {
      const lacking = match.parts.filter(({ had }) => !had).map(({ label }) => label);
      return t('brief.partMix', [combination(match), listWords(lacking, 'and')]);
    }),
    ...scarce.flatMap((demand) => scarceWords(demand) ?? []),
    ...(essential.asked > 0 && essential.had * 2 >= essential.asked
      ? [t('brief.essentials', essential.asked, [essential.asked, essential.had])]
      : []),
  ];
};

/**
 * The lines on what to ask for. Empty where there is no band, because the section on the market has said so already.
 */
const rangeLines = (range: Brief['range'], market: Brief['market']): readonly string[] =>
  'none' in range ? ('none' in market ? [] : [t(`brief.none.${keyOf(range.none)}`)]) : askRangeWords(range);

/** Puts a brief into words. */
export const briefWords = (brief: Brief): BriefWords => {
  const { title, hiringOrganization, asOf, market, range, levers, skills, questions, advice } = brief;
  const titleParts = [title ?? t('brief.thisPosting'), hiringOrganization ?? ''];
  const posting = joined(titleParts.filter(Boolean)).replaceAll(/\s+/g, ' ');
  const sections: readonly BriefSection[] = [
    { heading: t('brief.heading.market'), lines: marketLines(market) },
    { heading: t('brief.heading.ask'), lines: rangeLines(range, market) },
    { heading: t('brief.heading.levers'), lines: levers.map(leverWords) },
    { heading: t('brief.heading.skills'), lines: skillLines(skills) },
    { heading: t('brief.heading.questions'), lines: questions.map(questionWords) },
    {
      heading: t('brief.heading.advice'),
      lines: advice.map(({ label, advice: text }) =>
        text ? t('sentence.two', [label, text]) : t('sentence.one', [label]),
      ),
    },
  ];
  return {
    title: t('brief.title', [posting, formatDay(asOf)]),
    sections: sections.filter(({ lines }) => lines.length > 0),
    sources: sourcesOf(brief, market).map(({ source, asOf: of }) => sourceLine(source, of, asOf)),
  };
};

function sourcesOf({ levers, skills, advice }: Brief, market: Brief['market']): readonly Cited<Sourced>[] {
  const band = 'none' in market ? [] : [market.choice.band];
  const cited: readonly Cited<Sourced>[] = [
    ...band,
    ...levers.flatMap(({ lever, uplifts }) => [...(lever ? [lever] : []), ...uplifts]),
    ...[...skills.claimable, ...skills.partly].map(({ premium }) => premium),
    ...skills.scarce.flatMap(({ gap }) => gap ?? []),
    ...advice,
  ];
  return [...new Map(cited.map((record) => [record.source.id, record])).values()];
}
