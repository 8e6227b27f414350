import type { GoingRateFinding, SkilledWorkerLine } from '../../domain/visa/going-rate-line';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { formatMoney } from '../money';
import { noteWords, type VisaRuleLine, visaRuleLines } from './rule-notes';

const findingWords = ({
  rate,
  threshold,
  hoursAWeek,
  goingRate,
  needed,
  newEntrantNeeded,
  stated,
}: GoingRateFinding): string => {
  const values = [rate.id, rate.title, formatMoney(goingRate), hoursAWeek] as const;
  return [
    needed > goingRate ? t('visa.rateUnder', [...values, formatMoney(threshold.amount)]) : t('visa.rate', [...values]),
    ...(stated ? [t(`visa.stated.${keyOf(stated)}`)] : []),
    t('visa.newEntrant', [formatMoney(newEntrantNeeded)]),
  ].join(' ');
};

/** The general threshold, for every code. Left out where a finding has said already that it decides. */
const thresholdWords = (findings: readonly GoingRateFinding[]): readonly string[] => {
  const [first] = findings;
  const isSaid = findings.some(({ needed, goingRate }) => needed > goingRate);
  return first && !isSaid ? [t('visa.general', [formatMoney(first.threshold.amount)])] : [];
};

/**
 * The lines on a Skilled Worker visa: a sentence or two for each occupation code, of which the employer chooses one, and
 * then what else is known of the route. `today` is YYYY-MM-DD.
 */
export const goingRateWords = (line: SkilledWorkerLine, today: string): readonly string[] => {
  const notes = line.notes.map((note) => noteWords(note, today));
  if (line.kind === 'not-assessed') return [t(`visa.none.${keyOf(line.reason)}`), ...notes];
  const sponsorshipWords = line.sponsorship ? [t(`visa.sponsor.${line.sponsorship.value}`)] : [];
  return [
    ...line.findings.map(findingWords),
    [t('visa.codeChosen'), ...thresholdWords(line.findings), ...sponsorshipWords].join(' '),
    ...notes,
  ];
};

/** The rules behind those lines, each with date, address and doubt. `today` is YYYY-MM-DD. */
export const goingRateRules = (line: SkilledWorkerLine, today: string): readonly VisaRuleLine[] => {
  if (line.kind === 'not-assessed') return [];
  const thresholds = line.findings.map(({ threshold }) => threshold);
  return [
    ...visaRuleLines(
      'rate',
      line.findings.map(({ rate }) => rate),
      today,
    ),
    ...visaRuleLines('general', thresholds, today),
    ...visaRuleLines('new-entrant', [line.newEntrant], today),
  ];
};
