import type { Fact, StatedFact } from '../../model/evidence';
import type { ContractType, Seniority, WorkMode } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import type { Contradiction } from '../../model/role-facts';
import type { Claim } from '../../text/claims/claim';
import { seniorityByYears, seniorityOfText } from '../role/seniority';
import { LEVEL_ORDER } from '../role/seniority-wordings';
import { workModeLabel, workModeOfText } from './place/work-mode';

/** The values that were read, and with which the posting is shown. */
export interface ValuesUsed {
  readonly workMode: Fact<WorkMode> | null;
  readonly contractType: Fact<ContractType> | null;
  readonly seniority: Fact<Seniority>;
}

/**
 * The facts on which the title or a label says one thing and the description another. `used` is the one that we show.
 */
export function findContradictions(
  page: PagePosting,
  used: ValuesUsed,
  contractTypes: readonly Claim<ContractType>[],
): readonly Contradiction[] {
  return [
    ...seniorityContradictions(page, used.seniority),
    ...contradictionsBetween('workMode', used.workMode?.value, workModeLabel(page), () => workModeOfText(page)),
    ...lostClaims('contractType', used.contractType?.value, contractTypes),
  ];
}

function lostClaims<T extends string>(
  field: Contradiction['field'],
  used: T | undefined,
  claims: readonly Claim<T>[],
): Contradiction[] {
  const [inText, short] = [true, false].map((is) => claims.find((one) => (one.evidence.part === 'description') === is));
  return contradictionsBetween(field, used, short ?? null, () => inText ?? null);
}

function contradictionsBetween<T extends string>(
  field: Contradiction['field'],
  used: T | undefined,
  label: StatedFact<T> | null,
  readText: () => StatedFact<T> | null,
): Contradiction[] {
  const text = label && readText();
  if (!label || !text || label.value === text.value) return [];
  // The value in use may be a third one (from "Contract" in the title). Then we quote the label in its place.
  return [text.value === used ? { field, used: text, other: label } : { field, used: label, other: text }];
}

/**
 * Only a level that the title names is compared with the text. One step apart ("Staff", "a senior engineer") is fine.
 */
function seniorityContradictions(page: PagePosting, { value, evidence }: ValuesUsed['seniority']): Contradiction[] {
  if (evidence?.part !== 'title') return [];
  const used = { value, evidence };
  const named = seniorityOfText(page);
  const years = seniorityByYears(page);
  if (named && isFar(used.value, named.value) && !COLLEAGUES.test(named.evidence.text)) {
    return [{ field: 'seniority', used, other: named }];
  }
  return years && isFarByYears(used.value, years.value) ? [{ field: 'seniority', used, other: years }] : [];
}

// "a guide for junior engineers"  "cover for the senior analyst": the level of a colleague.
const COLLEAGUES = /^for (?!an? )/i;

const stepsUp = (from: Seniority, to: Seniority) => LEVEL_ORDER.indexOf(to) - LEVEL_ORDER.indexOf(from);

const isFar = (title: Seniority, named: Seniority) => Math.abs(stepsUp(title, named)) >= 2;

/**
 * Years of experience tell no level above senior, so for a lead or a head only fewer than two years contradict the
 * title. For a graduate, two years already do.
 */
function isFarByYears(title: Seniority, years: Seniority): boolean {
  if (stepsUp('senior', title) >= 0) return years === 'entry';
  return stepsUp(title, years) >= (title === 'entry' ? 1 : 2);
}
