import type { JobPosting } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { type PostingPay, salaryOf } from '../model/pay';
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
  const { facts, otherPay, workMode } = posting;
  const contractType = posting.contractType?.value;
  const isContract = contractType === 'contract';
  const inUk = posting.region?.value !== 'outside-uk';
  const paid = (...kinds: string[]) => otherPay.some(({ kind }) => kinds.includes(kind));
  const production = levers.find(({ kind, side }) => kind === 'production' && side === 'for');
  const scale = levers.find(({ kind, strength }) => kind === 'scale' && strength === 'hinted');
  const ir35 = facts.ir35Status?.value ?? posting.ir35?.value;
  return [
    ...salaryQuestions(posting.pay),
    ...posting.contradictions.map((contradiction): BriefQuestion => {
      return { ...ask('contradiction', contradiction.other.evidence), contradiction };
    }),
    ...when(isContract && inUk && ir35 !== 'inside' && ir35 !== 'outside', 'ir35', facts.ir35Status?.evidence),
    ...when(isContract && inUk && posting.ir35?.value === 'inside', 'umbrella-rate', posting.ir35?.evidence),
    ...when((isContract || contractType === 'fixed-term') && !facts.months, 'length'),
    ...when(!posting.seniority?.evidence, 'level'),
    ...when(workMode === null && !facts.officeDays, 'work-mode'),
    ...when(workMode?.value === 'hybrid' && !facts.officeDays, 'office-days', workMode?.evidence),
    ...when(salaryOf(posting.pay)?.proRata === true && !facts.hoursAWeek, 'hours'),
    ...when(inUk && !isContract && !facts.sponsorship, 'sponsorship').map((each) => ({ ...each, conditional: true })),
    ...when(!isContract && !paid('bonus', 'commission', 'on-target-earnings', 'equity'), 'bonus-equity'),
    ...when(!isContract && !paid('pension'), 'pension'),
    ...when(!!production && postingWords(page, ON_CALL).length === 0, 'on-call', production?.evidence[0]),
    ...when(!!scale, 'scale', scale?.evidence[0]),
  ];
}

function salaryQuestions(pay: PostingPay): readonly BriefQuestion[] {
  if (pay.kind !== 'stated') return [ask(pay.kind === 'not-stated' ? 'salary' : 'salary-unclear', null)];
  if (pay.suggestion) return [ask('salary-check', null)];
  const { kind } = pay.salary.amount;
  const oneSided = kind === 'atLeast' || kind === 'atMost';
  return oneSided ? [ask('salary-other-end', null)] : [];
}

function when(asked: boolean, kind: BriefQuestion['kind'], words?: PostingWords | null): readonly BriefQuestion[] {
  return asked ? [ask(kind, words ?? null)] : [];
}

function ask(kind: BriefQuestion['kind'], evidence: PostingWords | null): BriefQuestion {
  return { kind, conditional: false, evidence, contradiction: null };
}
