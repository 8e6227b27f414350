import type { Evidence, StatedFact } from '../../../src/domain/model/evidence';
import { anAmount } from '../../domain/an-amount';
import type { PlainPosting } from '../../domain/comparison/plain-posting';
import { SALARY } from './annotated';

const evidence = (text: string, part: Evidence['part'] = 'description'): Evidence => ({ text, index: 0, part });
const fact = <T>(value: T, text: string): StatedFact<T> => ({ value, evidence: evidence(text) });

/** A posting that says a lot about the role. */
export const TALKATIVE: PlainPosting = {
  facts: {
    officeDays: fact({ min: 2, max: 3, per: 'WEEK' }, '2-3 days a week in our Leeds studio'),
    places: fact(['London', 'Leeds'], 'London or Leeds'),
    hoursAWeek: fact(37.5, '37.5 hours per week'),
    yearsAsked: fact(4, '4+ years'),
    education: fact({ level: 'masters', essential: false }, 'MSc or equivalent experience'),
    clearance: fact({ level: 'sc', eligible: true }, 'eligible for SC'),
    sponsorship: fact('refused', 'we are unable to sponsor visas'),
    closingDate: fact('2026-12-05', 'Closes 5 December 2026'),
    applicants: fact(61, '61 people clicked apply'),
  },
  otherPay: [
    { kind: 'bonus', worth: { kind: 'percent', percent: anAmount(null, 20) }, evidence: evidence('up to 20% bonus') },
    { kind: 'pension', worth: { kind: 'percent', percent: anAmount(8, 8) }, evidence: evidence('8% employer pension') },
    { kind: 'equity', worth: null, evidence: evidence('EMI options') },
  ],
  contradictions: [
    {
      field: 'seniority',
      used: { value: 'lead', evidence: evidence('Lead', 'title') },
      other: { value: 'senior', evidence: evidence('a senior engineer') },
    },
  ],
};

/** Pay that cannot be right as it is stated. */
export const IMPLAUSIBLE = { ...SALARY, amount: anAmount(400, 425), text: '£400–425 per year' };
