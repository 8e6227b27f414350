import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { type PostingWords, postingWords } from '../text/posting-words';
import type { BriefQuestion, LeverFinding } from './brief';

const ON_CALL = {
  // "on-call rota"  "out-of-hours support"  "PagerDuty"
  wordings: [/\bon[- ]call\b|\bout[- ]of[- ]hours\b|\bpager\w{0,6}\b|\b24\/7 (?:support|rota|cover)\b/gi],
};

/**
 * Finds what the posting leaves open and is worth asking, in the order in which to ask, pay first. What the posting
 * answers is not asked. What it answers twice and differently is asked.
 */
export function openQuestions(
  posting: JobPosting,
  page: PagePosting,
  levers: readonly LeverFinding[],
): readonly BriefQuestion[] {
  const { facts, otherPay, contractType, workMode, evidence } = posting;
  const isContract = contractType === 'contract';
  const inUk = posting.region !== 'outside-uk';
  const paid = (...kinds: string[]) => otherPay.some(({ kind }) => kinds.includes(kind));
  const production = levers.find(({ kind, side }) => kind === 'production' && side === 'for');
  const scale = levers.find(({ kind, strength }) => kind === 'scale' && strength === 'hinted');
  const ir35 = facts.ir35Status?.value ?? posting.ir35;
  return [
    ...salaryQuestions(posting),
    ...posting.contradictions.map((contradiction): BriefQuestion => {
      return { ...ask('contradiction', contradiction.other.evidence), contradiction };
    }),
    ...when(isContract && inUk && ir35 !== 'inside' && ir35 !== 'outside', 'ir35', facts.ir35Status?.evidence),
    ...when(isContract && inUk && posting.ir35 === 'inside', 'umbrella-rate', evidence.ir35),
    ...when((isContract || contractType === 'fixed-term') && !facts.months, 'length'),
    ...when(posting.seniority === null || !evidence.seniority, 'level'),
    ...when(workMode === null && !facts.officeDays, 'work-mode'),
    ...when(workMode === 'hybrid' && !facts.officeDays, 'office-days', evidence.workMode),
    ...when(posting.baseSalary?.proRata === true && !facts.hoursAWeek, 'hours'),
    ...when(inUk && !isContract && !facts.sponsorship, 'sponsorship').map((each) => ({ ...each, conditional: true })),
    ...when(!isContract && !paid('bonus', 'commission', 'on-target-earnings', 'equity'), 'bonus-equity'),
    ...when(!isContract && !paid('pension'), 'pension'),
    ...when(!!production && postingWords(page, ON_CALL).length === 0, 'on-call', production?.evidence[0]),
    ...when(!!scale, 'scale', scale?.evidence[0]),
  ];
}

function salaryQuestions({ baseSalary, salaryAbsence, salaryCorrection }: JobPosting): readonly BriefQuestion[] {
  if (!baseSalary)
    return [ask(salaryAbsence && salaryAbsence.reason !== 'not-stated' ? 'salary-unclear' : 'salary', null)];
  if (salaryCorrection) return [ask('salary-check', null)];
  const oneSided = baseSalary.minValue === null || baseSalary.maxValue === null;
  return oneSided ? [ask('salary-other-end', null)] : [];
}

function when(asked: boolean, kind: BriefQuestion['kind'], words?: PostingWords): readonly BriefQuestion[] {
  return asked ? [ask(kind, words ?? null)] : [];
}

function ask(kind: BriefQuestion['kind'], evidence: PostingWords | null): BriefQuestion {
  return { kind, conditional: false, evidence, contradiction: null };
}
