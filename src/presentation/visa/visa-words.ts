import type { GoingRateFinding, SkilledWorkerLine } from '../../domain/visa/going-rate-line';
import type { TalentCase, TalentFact } from '../../domain/visa/talent-case';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { formatMoney } from '../money';
import { type RuleLine, ruleLine } from '../pay/rule-line';
import { quotations } from '../posting/lever-words';
import { listWords } from '../sentence';

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

/** The lines on a Skilled Worker visa: a sentence or two for each occupation code. The employer chooses the code. */
export const goingRateWords = (line: SkilledWorkerLine): readonly string[] => {
  if (line.kind === 'not-assessed') return [t(`visa.none.${keyOf(line.reason)}`)];
  const sponsorshipWords = line.sponsorship ? [t(`visa.sponsor.${line.sponsorship.value}`)] : [];
  return [...line.findings.map(findingWords), [t('visa.codeChosen'), ...sponsorshipWords].join(' ')];
};

/** The rules behind those lines, each with date, address and doubt. `today` is YYYY-MM-DD. */
export const goingRateRules = (line: SkilledWorkerLine, today: string): readonly RuleLine[] => {
  if (line.kind === 'not-assessed') return [];
  const rules = line.findings.flatMap(({ rate, threshold }) => [rate, threshold]);
  return [...new Map([...rules, line.newEntrant].map((rule) => [rule.id, rule])).values()].map((rule) =>
    ruleLine(rule, today),
  );
};

/** Explains what the section on Global Talent is, and what it is not. */
export const talentNote = (): string => t('visa.talentNote');

/** A criterion's name, for the middle of a sentence. */
const inSentence = ({ label }: TalentCase['criteria'][number]): string =>
  label.charAt(0).toLowerCase() + label.slice(1);

const factWords = (
  { kind, evidence }: TalentFact,
  touched: TalentCase['criteria'],
  criteria: TalentFact['criteria'],
): string => {
  const labels = touched.filter(({ id }) => criteria.includes(id)).map(inSentence);
  return t('visa.factLine', [t(`visa.fact.${keyOf(kind)}`), quotations(evidence), listWords(labels, 'and')]);
};

/**
 * Lists what this role would add, one line for each fact; then what weakens the case, and which optional criteria no
 * fact supports.
 */
export const talentWords = ({ facts, services, outsideUk, criteria, untouched }: TalentCase): readonly string[] => {
  if (facts.length === 0) return [t('visa.noTalent')];
  return [
    ...facts.map((fact) => factWords(fact, criteria, fact.criteria)),
    ...(services.length > 0 ? [t('visa.services', [quotations(services)])] : []),
    ...(outsideUk ? [t('visa.workAbroad')] : []),
    ...(untouched.length > 0 ? [t('visa.untouched', [listWords(untouched.map(inSentence), 'or')])] : []),
  ];
};

/** The sources of the criteria with their doubts, each once. `today` is YYYY-MM-DD. */
export const talentRules = ({ criteria }: TalentCase, today: string): readonly RuleLine[] => {
  const bySource = new Map(criteria.map((criterion) => [criterion.source.id, criterion]));
  return [...bySource.values()].map((criterion) => ruleLine(criterion, today));
};
