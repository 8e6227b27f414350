import type { SkillDemand, SkillsComparison } from '../../domain/comparison/result/skills-comparison';
import { idsOf } from '../../domain/comparison/skills/missing-parts';
import type { AskedLevel } from '../../domain/model/job-posting';
import { t } from '../../locales/t';
import { skillLevelLabel } from '../labels';
import { joined, listWords } from '../sentence';
import { figureWords } from './figure-words';

/** "PyTorch", or its alternatives: "PyTorch or TensorFlow". */
export const demandName = (demand: Pick<SkillDemand, 'skills'>): string =>
  listWords(
    demand.skills.map((skill) => skill.name),
    'or',
  );

/** The verdict on skills, in parts and as one line. */
export interface SkillsVerdict {
  /** "7 of 9 essentials". */
  readonly match: string;
  /** "Kubernetes weighs most". Null where nothing is missing or the profile is empty. */
  readonly finding: string | null;
  /** "7/9", for the tab of the panel. Null where there is nothing to count. */
  readonly short: string | null;
  readonly line: string;
}

/**
 * Makes the verdict on how well the user's skills meet the posting's demands. For an empty profile it never says "0 of
 * 9".
 */
export const skillsVerdict = (skills: SkillsComparison): SkillsVerdict => {
  const say = (match: string, finding: string | null, short: string | null): SkillsVerdict => {
    return { match, finding, short, line: finding ? t('list.semicolon', [match, finding]) : match };
  };
  if (skills.demands.length === 0) return say(t('skills.none'), null, null);
  const asked = (['essential', 'desirable'] as const).filter((key) => skills[key].asked > 0);
  if (skills.profileEmpty) {
    const counts = asked.map((key) => t(`skills.${key}`, skills[key].asked));
    const askedFor = counts.length > 0 ? listWords(counts, 'and') : t('skills.skill', skills.demands.length);
    return say(t('skills.asks', [askedFor]), null, null);
  }
  const lacking = skills.weighsMost ? t('skills.weighsMost', [demandName(skills.weighsMost)]) : null;
  const [key] = asked;
  if (!key) {
    const had = skills.demands.filter((demand) => demand.had !== 'no').length;
    const total = skills.demands.length;
    return say(t('skills.ofMentioned', total, [had, total]), lacking, `${had}/${total}`);
  }
  const { had, asked: total } = skills[key];
  const match = had === total ? t(`skills.all.${key}`, total) : t(`skills.of.${key}`, total, [had, total]);
  return say(match, lacking, `${had}/${total}`);
};

/**
 * The levels that can change a decision: that a lot is asked, or that a little is enough. "Strong" is the usual demand
 * and is not mentioned.
 */
const askedNote = (asked: AskedLevel): string | undefined =>
  asked === 'strong' ? undefined : t(`skills.level.${asked}`);

/**
 * Compares the level that is asked for with the user's own, where the user gives one. Otherwise says only what can
 * change a decision.
 */
const levelNote = ({ level }: SkillDemand): string | undefined => {
  if (!level) return undefined;
  const { asked, had, enough } = level;
  if (had === null) return askedNote(asked);
  return enough ? undefined : t('skills.asksLevel', [t(`skills.asked.${asked}`), skillLevelLabel(had)]);
};

/** The figures of a demand. Where they are those of one alternative and not of the others, they say of which. */
const demandFigures = (demand: SkillDemand): readonly string[] => {
  const { skills, market, gap } = demand;
  const record = market ?? gap;
  const about = record ? skills.filter(({ id }) => idsOf(record).includes(id)) : [];
  if (about.length === 0 || about.length === skills.length) return figureWords(demandName(demand), demand);
  const names = demandName({ skills: about });
  const [first, ...others] = figureWords(names, demand);
  return first === undefined ? [] : [t('skills.forOne', [names, first]), ...others];
};

/** The notes beside one demand: short parts, in order. */
export const demandNotes = (demand: SkillDemand): readonly string[] => {
  const { years, had, hadBy } = demand;
  const asked = years && t('fact.yearsAsked', years.asked);
  const yearsWord = years && asked && years.had !== null ? t('skills.youHaveYears', [asked, years.had]) : asked;
  const level = levelNote(demand);
  return [
    ...(yearsWord ? [yearsWord] : []),
    ...(level ? [level] : []),
    ...(had === 'implied' && hadBy.length > 0
      ? [
          t('skills.youHave', [
            listWords(
              hadBy.map((skill) => skill.name),
              'and',
            ),
          ]),
        ]
      : []),
    ...(had === 'no' ? demandFigures(demand) : []),
  ];
};

/**
 * "You lack Kubernetes and Spark", "You have every skill asked": the one line that stands for the section on skills
 * when it is folded.
 */
export const skillsAnswer = ({ demands, profileEmpty }: SkillsComparison): string => {
  const asked = demands.filter(({ requirement }) => requirement !== 'mentioned');
  const counted = asked.length > 0 ? asked : demands;
  if (profileEmpty) return shortList(counted.map(demandName));
  const lacking = counted.filter(({ had }) => had === 'no');
  return lacking.length === 0 ? t('skills.haveAll') : t('skills.lack', [shortList(lacking.map(demandName))]);
};

/** "A, B and 4 more". A line has room for three. */
const shortList = (names: readonly string[]): string =>
  names.length <= 3 ? listWords(names, 'and') : t('skills.andMore', [joined(names.slice(0, 2)), names.length - 2]);
