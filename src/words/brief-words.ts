import type { Brief, BriefSkills, NoRange } from '../domain/brief/brief';
import type { Cited } from '../domain/comparison/comparison';
import type { Sourced } from '../domain/market/market';
import { askWords } from './ask-words';
import { bandReason } from './band-reason';
import { bandRange, positionPhrase, referenceName } from './band-words';
import { questionWords } from './brief-questions';
import { unitLabel } from './labels';
import { leverWords } from './lever-words';
import { formatMoney, formatRange } from './money';
import { capitalise, listWords } from './sentence';
import { demandName } from './skills-verdict';
import { formatDay, sourceLine } from './source-line';

/** A part of the brief: a heading and lines, each a sentence or a few. */
export interface BriefSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The brief in words: for the screen, and what its text is made of. Sections without lines are left out. */
export interface BriefWords {
  readonly title: string;
  readonly sections: readonly BriefSection[];
  /** Every source of a figure or point above, once. */
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly date: string;
    readonly note: string | null;
  }[];
}

const NO_BAND: Readonly<Record<NoRange, string>> = {
  'outside-uk': 'The posting is outside the UK: no band here speaks for it, so no range is given.',
  'foreign-currency': 'The pay is not in pounds: no band here speaks for it, so no range is given.',
  implausible: 'The stated amount is unlikely, so it is held against nothing and no range is given.',
  'no-role': 'There are no pay figures for this role, so no range is given.',
  'no-band': 'There are no pay figures for this role and level, so no range is given.',
  'no-day-band': 'Only a permanent band is known and the posting states no rate, so no range is given.',
};

const marketLines = (market: Brief['market']): readonly string[] => {
  if ('none' in market) return [NO_BAND[market.none]];
  const { choice, stated, position } = market;
  const { band } = choice;
  const median = band.median !== null && band.low !== null ? `, median ${formatMoney(band.median)}` : '';
  const reference = position && referenceName(choice, position.referenceKind);
  const sits =
    stated && position && reference
      ? `The posting’s ${formatRange(stated, 'full')} ${unitLabel(stated.unitText)} is ${positionPhrase(position, reference)}.`
      : 'The posting states no pay; this is what such roles are expected to pay (estimate).';
  const year = band.unitText === 'YEAR' ? ` ${unitLabel('YEAR')}` : '';
  return [`Band ${bandRange(band, 'full')}${year}${median}.`, sits, ...bandReason(choice)];
};

const skillLines = ({ claimable, partly, scarce, essential }: BriefSkills): readonly string[] => {
  const mix = ({ premium }: BriefSkills['claimable'][number]) =>
    `${premium.parts.map(({ label }) => label).join(' + ')} (about ${premium.premiumPct}% more, as published)`;
  const [best, ...others] = claimable.map(mix);
  return [
    ...(best ? [`The posting asks for a mix that you have: ${best}.`] : []),
    ...(others.length > 0 ? [`Also ${listWords(others, 'and')}; premiums do not add up.`] : []),
    ...partly.map((match) => {
      const lacking = match.parts.filter(({ had }) => !had).map(({ label }) => label);
      return `It asks for ${mix(match)}; you lack ${listWords(lacking, 'and')}.`;
    }),
    ...scarce.flatMap((demand) =>
      demand.gap
        ? [
            `${capitalise(demandName(demand))}: ${demand.gap.demandPct}% of adverts ask for ${demand.gap.label}, ${demand.gap.supplyPct}% of people list it.`,
          ]
        : [],
    ),
    ...(essential.asked > 0 && essential.had * 2 >= essential.asked
      ? [`You have ${essential.had} of ${essential.asked} essentials.`]
      : []),
  ];
};

/** Where there is no band that has been said already. */
const rangeLines = (range: Brief['range'], market: Brief['market']): readonly string[] =>
  'none' in range ? ('none' in market ? [] : [NO_BAND[range.none]]) : askWords(range);

/** The brief in words. */
export const briefWords = (brief: Brief): BriefWords => {
  const { title, hiringOrganization, asOf, market, range, levers, skills, questions, advice } = brief;
  const posting = [title ?? 'This posting', hiringOrganization].filter(Boolean).join(', ').replaceAll(/\s+/g, ' ');
  const sections: readonly BriefSection[] = [
    { heading: 'The market', lines: marketLines(market) },
    { heading: 'What to ask for', lines: rangeLines(range, market) },
    { heading: 'What moves pay here', lines: levers.map(leverWords) },
    { heading: 'What you bring', lines: skillLines(skills) },
    { heading: 'Ask them', lines: questions.map(questionWords) },
    {
      heading: 'When and how',
      lines: advice.map(({ label, advice: text }) => (text ? `${label}. ${text}` : `${label}.`)),
    },
  ];
  return {
    title: `What to ask for: ${posting} (${formatDay(asOf)})`,
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
