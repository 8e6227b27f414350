import type { JobPosting } from '../domain/job-posting';
import type { Evidence, Fact } from '../domain/mention';
import type { Clearance, Education, Ir35Status, OfficeDays } from '../domain/role-facts';
import { CONTRACT_TYPE_LABELS, IR35_LABELS, WORK_MODE_LABELS } from './labels';
import { countOf, listWords } from './sentence';
import { formatDay } from './source-line';

/** A fact of the role in a few words, and where the posting says it. */
export interface RolePhrase {
  readonly phrase: string;
  /** Null where it was concluded from the absence of words, or comes from the page's own data. */
  readonly evidence: Evidence | null;
}

const IR35_STATUS: Readonly<Record<Ir35Status, string>> = {
  ...IR35_LABELS,
  undetermined: 'IR35 not decided',
  either: 'inside or outside IR35',
};
const LEVELS: Readonly<Record<Education['level'], string>> = {
  degree: 'degree',
  masters: 'master’s',
  doctorate: 'doctorate',
};
const CLEARANCES: Readonly<Record<Clearance['level'], string>> = {
  bpss: 'BPSS check',
  ctc: 'CTC clearance',
  sc: 'SC clearance',
  dv: 'DV clearance',
  nppv: 'NPPV clearance',
  unnamed: 'security clearance',
};

const officeWords = ({ min, max, per }: OfficeDays): string =>
  `${min === max ? countOf(min, 'day') : `${min}–${max} days`} a ${per === 'WEEK' ? 'week' : 'month'} in the office`;

/** The facts of the role that the posting states, in the order in which people ask for them. Unstated ones are left out. */
export const rolePhrases = (posting: JobPosting): readonly RolePhrase[] => {
  const { facts, evidence, workMode, contractType, ir35, datePosted, validThrough } = posting;
  const say = (phrase: string | null, from: Evidence | null | undefined): RolePhrase[] =>
    phrase ? [{ phrase, evidence: from ?? null }] : [];
  const fact = <T>(of: Fact<T> | undefined, words: (value: T) => string): RolePhrase[] =>
    of ? say(words(of.value), of.evidence) : [];
  return [
    ...say(workMode && WORK_MODE_LABELS[workMode], evidence.workMode),
    ...fact(facts.officeDays, officeWords),
    ...fact(facts.places, (places) => listWords(places, 'or')),
    ...say(contractType && CONTRACT_TYPE_LABELS[contractType], evidence.contractType),
    ...fact(facts.months, (months) => countOf(months, 'month')),
    ...(facts.ir35Status
      ? fact(facts.ir35Status, (status) => IR35_STATUS[status])
      : say(ir35 && IR35_LABELS[ir35], evidence.ir35)),
    ...fact(facts.umbrellaOnly, () => 'umbrella only'),
    ...fact(facts.start, (start) => `starts ${start}`),
    ...fact(facts.hoursAWeek, (hours) => `${hours} hours a week`),
    ...fact(facts.yearsAsked, (years) => `${countOf(years, 'year')} asked`),
    ...fact(facts.education, ({ level, essential }) => `${LEVELS[level]}${essential ? '' : ' or experience'}`),
    ...fact(facts.clearance, ({ level, eligible }) => `${eligible ? 'eligible for ' : ''}${CLEARANCES[level]}`),
    ...fact(facts.sponsorship, (sponsorship) => (sponsorship === 'offered' ? 'sponsors visas' : 'no visa sponsorship')),
    ...(facts.closingDate
      ? fact(facts.closingDate, (date) => `closes ${formatDay(date)}`)
      : say(validThrough && `closes ${formatDay(validThrough)}`, null)),
    ...say(datePosted && `posted ${formatDay(datePosted)}`, null),
    ...fact(facts.reposted, () => 'posted before'),
    ...fact(facts.applicants, (count) => `${count} applied`),
  ];
};
