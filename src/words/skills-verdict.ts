import type { PremiumMatch, SkillDemand, SkillsComparison } from '../domain/comparison/comparison';
import type { AskedLevel } from '../domain/job-posting';
import { countOf, listWords } from './sentence';

/** "PyTorch", or the alternatives: "PyTorch or TensorFlow". */
export const demandName = (demand: SkillDemand): string =>
  listWords(
    demand.skills.map((skill) => skill.name),
    'or',
  );

/** The decision on skills, in parts and as one line. */
export interface SkillsVerdict {
  /** "7 of 9 essentials". */
  readonly match: string;
  /** "Kubernetes weighs most"; null where nothing is lacking or nothing is known of the user. */
  readonly finding: string | null;
  /** "7/9", for the tab; null where there is nothing to count. */
  readonly short: string | null;
  readonly line: string;
}

const SHARES = [
  ['essential', 'essential'],
  ['desirable', 'desirable'],
] as const;

/** Says how the user's skills answer the posting's. An empty profile is never "0 of 9". */
export const skillsVerdict = (skills: SkillsComparison): SkillsVerdict => {
  const say = (match: string, finding: string | null, short: string | null): SkillsVerdict => {
    return { match, finding, short, line: finding ? `${match}; ${finding}` : match };
  };
  if (skills.demands.length === 0) return say('Names no skill that we know', null, null);
  const asked = SHARES.filter(([key]) => skills[key].asked > 0);
  if (skills.profileEmpty) {
    const counts = asked.map(([key, noun]) => countOf(skills[key].asked, noun));
    const match = `Asks for ${listWords(counts.length > 0 ? counts : [countOf(skills.demands.length, 'skill')], 'and')}`;
    return say(match, null, null);
  }
  const lacking = skills.weighsMost ? `${demandName(skills.weighsMost)} weighs most` : null;
  const [first] = asked;
  if (!first) {
    const had = skills.demands.filter((demand) => demand.had !== 'no').length;
    const of = skills.demands.length;
    return say(`${had} of ${countOf(of, 'skill')} mentioned`, lacking, `${had}/${of}`);
  }
  const [key, noun] = first;
  const { had, asked: of } = skills[key];
  const match =
    had === of ? (of === 1 ? `The one ${noun}` : `All ${countOf(of, noun)}`) : `${had} of ${countOf(of, noun)}`;
  return say(match, lacking, `${had}/${of}`);
};

/** A mix names its parts; a premium on one skill alone needs no name beside that skill. */
const completesWords = ({ parts, premiumPct }: SkillDemand['completes'][number]): string => {
  const more = `about ${premiumPct}% more pay`;
  return parts.length > 1 ? `completes ${parts.map((part) => part.label).join(' + ')}: ${more}` : more;
};

/** The levels that change a decision: that much is asked, or that little is enough. */
const LEVEL_NOTES: Readonly<Partial<Record<AskedLevel, string>>> = {
  expert: 'expert level asked',
  working: 'working knowledge will do',
  familiarity: 'familiarity will do',
};

/** Asked against had, where the user says a level; else only what changes a decision. */
const levelNote = ({ level }: SkillDemand): string | undefined => {
  if (!level) return undefined;
  const { asked, had, enough } = level;
  if (had === null) return LEVEL_NOTES[asked];
  return enough ? undefined : `asks ${asked}, you have ${had}`;
};

/** What is to be said beside one demand, short parts in order. */
export const demandNotes = (demand: SkillDemand): readonly string[] => {
  const { years, had, hadBy, market, gap, completes } = demand;
  const yearsWord =
    years && `${countOf(years.asked, 'year')} asked${years.had === null ? '' : `, you have ${years.had}`}`;
  const level = levelNote(demand);
  return [
    ...(yearsWord ? [yearsWord] : []),
    ...(level ? [level] : []),
    ...(had === 'implied' && hadBy.length > 0
      ? [
          `you have ${listWords(
            hadBy.map((skill) => skill.name),
            'and',
          )}`,
        ]
      : []),
    ...(had === 'no' && market ? [`in ${market.demandPct}% of adverts`] : []),
    ...(had === 'no' && gap ? [`listed by ${gap.supplyPct}%`] : []),
    ...completes.map(completesWords),
  ];
};

/** "You lack Kubernetes and Spark", "You have every skill asked": the answer that the part on skills folds to. */
export const skillsAnswer = ({ demands, profileEmpty }: SkillsComparison): string => {
  const asked = demands.filter(({ requirement }) => requirement !== 'mentioned');
  const of = asked.length > 0 ? asked : demands;
  if (profileEmpty) return shortList(of.map(demandName));
  const lacking = of.filter(({ had }) => had === 'no');
  return lacking.length === 0 ? 'You have every one asked' : `You lack ${shortList(lacking.map(demandName))}`;
};

/** "A, B and 4 more": a line has room for three. */
const shortList = (names: readonly string[]): string =>
  names.length <= 3 ? listWords(names, 'and') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;

/** A premium that the posting asks for in full, and what the user lacks of it; null where it must not be claimed. */
export const premiumWords = ({ premium, parts, askedInFull }: PremiumMatch): string | null => {
  if (!askedInFull) return null;
  const lacking = parts.filter((part) => !part.had).map((part) => part.label);
  const have = lacking.length === 0 ? 'You have all of it.' : `You lack ${listWords(lacking, 'and')}.`;
  return `Asks for ${listWords(
    parts.map((part) => part.label),
    'and',
  )}, a mix paid about ${premium.premiumPct}% above the band. ${have}`;
};
