import type { SkilledWorkerLine } from '../../domain/visa/going-rate-line';
import type { TalentCase } from '../../domain/visa/talent-case';
import { t } from '../../locales/t';
import { ruleLine } from '../pay/rule-line';
import { ruleNotes } from './rule-notes';
import { talentNote, talentRules, talentRuleWords, talentWords } from './talent-words';
import { goingRateRules, goingRateWords } from './visa-words';

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
      { heading: t('visa.worker'), lines: [...goingRateWords(line, today), ...ruleNotes(rates)] },
      { heading: t('visa.talent'), lines: [talentNote(), ...talentWords(talent)] },
      { heading: t('visa.talentRules'), lines: [...talentRuleWords(talent, today), ...ruleNotes(criteria)] },
    ],
    sources: [
      ...[...rates, ...criteria, ...[...line.notes, ...talent.notes].map((note) => ruleLine(note, today))].map(
        ({ name, url, date }) => ({ name, url, date }),
      ),
      // The pages with the rules themselves, as they are on the day that somebody looks.
      { name: t('visa.workerPage'), url: 'https://www.gov.uk/skilled-worker-visa', date: t('visa.now') },
      { name: t('visa.talentPage'), url: 'https://www.gov.uk/global-talent', date: t('visa.now') },
    ],
  };
}
