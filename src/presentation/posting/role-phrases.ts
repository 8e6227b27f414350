import type { Evidence, Fact } from '../../domain/model/evidence';
import type { JobPosting } from '../../domain/model/job-posting';
import type { Clearance, Education, OfficeDays } from '../../domain/model/role-facts';
import { t } from '../../locales/t';
import { contractTypeLabel, ir35Label, workModeLabel } from '../labels';
import { listWords } from '../sentence';
import { formatDay } from '../source-line';

/** A fact about the role in a few words, and where the posting says it. */
export interface RolePhrase {
  readonly phrase: string;
  /** Null where it was inferred without words, or comes from the page's own data. */
  readonly evidence: Evidence | null;
}

const officeWords = ({ min, max, per }: OfficeDays): string =>
  min === max ? t(`fact.office.${per}`, min) : t(`fact.officeRange.${per}`, [min, max]);

const educationWords = ({ level, essential }: Education): string =>
  essential ? t(`fact.education.${level}`) : t('fact.orExperience', [t(`fact.education.${level}`)]);

const clearanceWords = ({ level, eligible }: Clearance): string =>
  eligible ? t('fact.eligibleFor', [t(`fact.clearance.${level}`)]) : t(`fact.clearance.${level}`);

/**
 * Lists the facts about the role that the posting states, in the order in which people ask for them. Facts that it does
 * not state are left out.
 */
export const rolePhrases = (posting: JobPosting): readonly RolePhrase[] => {
  const { facts, workMode, contractType, ir35, datePosted, validThrough } = posting;
  const say = (phrase: string | null, evidence: Evidence | null): RolePhrase[] =>
    phrase ? [{ phrase, evidence }] : [];
  const fact = <T>(of: Fact<T> | null | undefined, words: (value: T) => string): RolePhrase[] =>
    of ? say(words(of.value), of.evidence) : [];
  return [
    ...fact(workMode, workModeLabel),
    ...fact(facts.officeDays, officeWords),
    ...fact(facts.places, (places) => listWords(places, 'or')),
    ...(contractType?.inferred ? [] : fact(contractType, contractTypeLabel)),
    ...fact(facts.months, (months) => t('fact.months', months)),
    ...(facts.ir35Status ? fact(facts.ir35Status, (status) => t(`ir35.${status}`)) : fact(ir35, ir35Label)),
    ...fact(facts.umbrellaOnly, () => t('fact.umbrellaOnly')),
    ...fact(facts.start, (start) => t('fact.starts', [start])),
    ...(facts.fullTimeShare
      ? fact(facts.fullTimeShare, (share) => t('unitCount.share_of_full_time', [share]))
      : fact(facts.partTime, () => t('fact.partTime'))),
    ...fact(facts.hoursAWeek, (hours) => t('unitCount.hours_a_week', [hours])),
    ...fact(facts.yearsAsked, (years) => t('fact.yearsAsked', years)),
    ...fact(facts.education, educationWords),
    ...fact(facts.clearance, clearanceWords),
    ...fact(facts.sponsorship, (sponsorship) => t(`fact.sponsorship.${sponsorship}`)),
    ...(facts.closingDate
      ? fact(facts.closingDate, (date) => t('fact.closes', [formatDay(date)]))
      : say(validThrough && t('fact.closes', [formatDay(validThrough)]), null)),
    ...say(datePosted && t('fact.posted', [formatDay(datePosted)]), null),
    ...fact(facts.reposted, () => t('fact.reposted')),
    ...fact(facts.applicants, (count) => t('fact.applicants', [count])),
  ];
};
