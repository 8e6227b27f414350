import type { Fact, StatedFact } from '../../model/evidence';
import type { ContractType, Seniority, WorkMode } from '../../model/job-posting';
import type { PagePosting } from '../../model/page-posting';
import type { Contradiction } from '../../model/role-facts';
import { seniorityByYears, seniorityOfText } from '../role/seniority';
import { LEVEL_ORDER } from '../role/seniority-wordings';
import { contractTypeLabel, contractTypeOfText } from './contract/contract-type';
import { workModeLabel, workModeOfText } from './place/work-mode';

/** The values that were read, and that the posting is shown with. */
export interface ValuesUsed {
  readonly workMode: Fact<WorkMode> | null;
  readonly contractType: Fact<ContractType> | null;
  readonly seniority: Fact<Seniority>;
}

/** Where the title or a label says one thing and the description another. Both are kept; the one that was used is first. */
export function findContradictions(page: PagePosting, used: ValuesUsed): readonly Contradiction[] {
  return [
    ...ofSeniority(page, used.seniority),
    ...between('workMode', used.workMode?.value, workModeLabel(page), () => workModeOfText(page)),
    ...between('contractType', used.contractType?.value, contractTypeLabel(page), () => contractTypeOfText(page)),
  ];
}

function between<T extends string>(
  field: Contradiction['field'],
  used: T | undefined,
  label: StatedFact<T> | null,
  readText: () => StatedFact<T> | null,
): Contradiction[] {
  const text = label && readText();
  if (!label || !text || label.value === text.value) return [];
  // The value that was used may be a third one ("Contract" in the title); then the label stands for the page.
  return [text.value === used ? { field, used: text, other: label } : { field, used: label, other: text }];
}

/** The title is what is used. One step apart ("Staff", "a senior engineer") is no contradiction. */
function ofSeniority(page: PagePosting, { value, evidence }: ValuesUsed['seniority']): Contradiction[] {
  if (evidence?.part !== 'title') return [];
  const used = { value, evidence };
  const named = seniorityOfText(page);
  const years = seniorityByYears(page);
  if (named && isFar(used.value, named.value) && !COLLEAGUES.test(named.evidence.text)) {
    return [{ field: 'seniority', used, other: named }];
  }
  return years && isFarByYears(used.value, years.value) ? [{ field: 'seniority', used, other: years }] : [];
}

// "a guide for junior engineers", "cover for the senior analyst"
const COLLEAGUES = /^for (?!an? )/i;

const stepsUp = (from: Seniority, to: Seniority) => LEVEL_ORDER.indexOf(to) - LEVEL_ORDER.indexOf(from);

const isFar = (title: Seniority, named: Seniority) => Math.abs(stepsUp(title, named)) >= 2;

/** Years end at senior: of a lead or a head only less than two are odd. Of a graduate two are. */
function isFarByYears(title: Seniority, years: Seniority): boolean {
  if (stepsUp('senior', title) >= 0) return years === 'entry';
  return stepsUp(title, years) >= (title === 'entry' ? 1 : 2);
}
