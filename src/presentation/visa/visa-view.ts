import type { SkilledWorkerLine } from '../../domain/visa/going-rate-line';
import type { TalentCase } from '../../domain/visa/talent-case';
import { t } from '../../locales/t';
import type { RuleLine } from '../pay/rule-line';
import { goingRateRules, goingRateWords, talentNote, talentRules, talentWords } from './visa-words';

/** What is said about visas: sections of lines, and the sources of the rules. */
export interface VisaView {
  readonly aside: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** `date` is in words, as it is displayed. */
  readonly sources: readonly { readonly name: string; readonly url: string; readonly date: string }[];
}

/**
 * Makes the view of what a visa would need and what this role would add to an application for one, each with its rules,
 * their dates and addresses. It is for the user alone: it is shown beside the brief and is not copied with it. `today`
 * is YYYY-MM-DD.
 */
export function visaView(line: SkilledWorkerLine, talent: TalentCase, today: string): VisaView {
  const [rates, criteria] = [goingRateRules(line, today), talentRules(talent, today)];
  return {
    aside: [
      { heading: t('visa.worker'), lines: [...goingRateWords(line), ...ruleNotes(rates)] },
      { heading: t('visa.talent'), lines: [talentNote(), ...talentWords(talent), ...ruleNotes(criteria)] },
    ],
    sources: [
      ...[...rates, ...criteria].map(({ name, url, date }) => ({ name, url, date })),
      // The pages with the rules themselves, as they are on the day that somebody looks.
      { name: t('visa.workerPage'), url: 'https://www.gov.uk/skilled-worker-visa', date: t('visa.now') },
      { name: t('visa.talentPage'), url: 'https://www.gov.uk/global-talent', date: t('visa.now') },
    ],
  };
}

/** Says how old the rules are and where they were read, and then why to check them. Each is said once. */
const ruleNotes = (rules: readonly RuleLine[]): readonly string[] => [
  ...new Set([
    ...rules.map(({ name, date }) => t('visa.asOf', [date, name])),
    ...rules.flatMap(({ doubt }) => (doubt ? [t('visa.check', [doubt])] : [])),
  ]),
];
