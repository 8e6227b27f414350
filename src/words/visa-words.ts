import type { GoingRateFinding, SkilledWorkerLine } from '../domain/visa/going-rate-line';
import type { TalentCase, TalentFact, TalentFactKind } from '../domain/visa/talent-case';
import { type RuleLine, ruleLine } from './doubt-words';
import { quotations } from './lever-words';
import { formatMoney } from './money';
import { listWords } from './sentence';

const NOT_ASSESSED = {
  'outside-uk': 'Outside the UK: no UK visa is assessed.',
  contract: 'A contractor is not a sponsored employee: no Skilled Worker rate is assessed.',
  'no-code': 'No occupation code is known for this role: no Skilled Worker rate is assessed.',
  'shortage-list':
    'Not assessed: data analysts are below degree level and can be sponsored only from a temporary list, believed to end on 31 December 2026.',
} as const;

const STATED: Readonly<Record<NonNullable<GoingRateFinding['stated']>, string>> = {
  reaches: 'The stated pay reaches it.',
  'top-alone': 'Only the top of the stated pay reaches it.',
  'falls-short': 'The stated pay falls short of it.',
};

const findingWords = ({
  rate,
  threshold,
  hoursAWeek,
  goingRate,
  needed,
  newEntrantNeeded,
  stated,
}: GoingRateFinding): string => {
  const hours = `for ${hoursAWeek} hours a week`;
  const general =
    needed > goingRate ? `; the general threshold of ${formatMoney(threshold.amount)} is higher and decides` : '';
  return [
    `If sponsored as ${rate.id} (${rate.title}), the going rate would be ${formatMoney(goingRate)} a year ${hours}${general}.`,
    ...(stated ? [STATED[stated]] : []),
    `A new entrant would need ${formatMoney(newEntrantNeeded)}.`,
  ].join(' ');
};

/** The Skilled Worker line: a sentence or two an occupation code. The code is the employer's choice. */
export const goingRateWords = (line: SkilledWorkerLine): readonly string[] => {
  if (line.kind === 'not-assessed') return [NOT_ASSESSED[line.reason]];
  const said = {
    offered: ' The posting offers sponsorship.',
    refused: ' The posting says that it does not sponsor.',
    silent: '',
  }[line.sponsorship?.value ?? 'silent'];
  return [...line.findings.map(findingWords), `The employer chooses the code.${said}`];
};

/** The rules behind the line, each with date, address and doubt. `today` is YYYY-MM-DD. */
export const goingRateRules = (line: SkilledWorkerLine, today: string): readonly RuleLine[] => {
  if (line.kind === 'not-assessed') return [];
  const rules = line.findings.flatMap(({ rate, threshold }) => [rate, threshold]);
  return [...new Map([...rules, line.newEntrant].map((rule) => [rule.id, rule])).values()].map((rule) =>
    ruleLine(rule, today),
  );
};

const FACTS: Readonly<Record<TalentFactKind, string>> = {
  'product-led': 'A company with a product of its own',
  seniority: 'A senior role',
  leading: 'Leading others or setting direction',
  'new-field': 'New ground',
  reach: 'Work that reaches many',
  'open-source': 'Open source',
  talks: 'Speaking or writing in public',
  publications: 'Publications',
};

/** What this is, and what it is not. */
export const TALENT_NOTE =
  'Facts of the posting that could help evidence for a Global Talent visa in digital technology. Not an assessment: no posting can show that you are recognised as a leader, and only what you then do counts.';

const factWords = (
  { kind, evidence }: TalentFact,
  touched: TalentCase['criteria'],
  criteria: TalentFact['criteria'],
): string => {
  const labels = touched
    .filter(({ id }) => criteria.includes(id))
    .map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  return `${FACTS[kind]}: ${quotations(evidence)}. Could speak to ${listWords(labels, 'and')}.`;
};

/** What this role would add, a line a fact; what speaks against it; and which optional criteria nothing speaks to. */
export const talentWords = ({ facts, services, outsideUk, criteria, untouched }: TalentCase): readonly string[] => {
  if (facts.length === 0) return ['The posting says nothing that would help evidence for a Global Talent visa.'];
  return [
    ...facts.map((fact) => factWords(fact, criteria, fact.criteria)),
    ...(services.length > 0
      ? [`It reads as a firm of services (${quotations(services)}): ask whose product you would work on.`]
      : []),
    ...(outsideUk ? ['The work is outside the UK.'] : []),
    ...(untouched.length > 0
      ? [
          `Nothing here speaks to: ${listWords(
            untouched.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)),
            'or',
          )}.`,
        ]
      : []),
  ];
};

/** The criteria's sources with their doubts, each once. `today` is YYYY-MM-DD. */
export const talentRules = ({ criteria }: TalentCase, today: string): readonly RuleLine[] => {
  const bySource = new Map(criteria.map((criterion) => [criterion.source.id, criterion]));
  return [...bySource.values()].map((criterion) => ruleLine(criterion, today));
};
