import type { BriefQuestion, QuestionKind } from '../domain/brief/brief';
import { contradictionWords } from './contradiction-words';
import { quote, shorten } from './sentence';

/** Each question as one would put it to a recruiter. */
const QUESTIONS: Readonly<Record<Exclude<QuestionKind, 'contradiction'>, string>> = {
  salary: 'What is the salary range for this role?',
  'salary-unclear': 'What exactly is the salary? The posting can be read in more than one way.',
  'salary-other-end': 'The posting states one end of the pay only: what is the other?',
  'salary-check': 'Is the stated pay right? It seems to be meant in another unit.',
  ir35: 'Is the contract inside or outside IR35, and is there a status determination statement?',
  'umbrella-rate': 'Is the rate the umbrella’s assignment rate, or what I am paid before tax?',
  length: 'How long is it for, and is an extension likely?',
  level: 'Which level is this, and who decides it?',
  'work-mode': 'Where is the work done: office, home or both?',
  'office-days': 'How many days a week are in the office, and is that written into the contract?',
  hours: 'How many hours a week, and what does the full-time figure come to for them?',
  sponsorship: 'Do you sponsor Skilled Worker visas for this role?',
  'bonus-equity': 'Is there a bonus or equity, and how were they paid out last year?',
  pension: 'What does the employer pay into the pension, and is it by salary sacrifice?',
  'on-call': 'Is there on-call work, how often, and how is it paid?',
  scale: 'How large is the load (predictions or requests a day)?',
};

/** A question in words, with what raises it: “hybrid” and no days. */
export const questionWords = ({ kind, conditional, evidence, contradiction }: BriefQuestion): string => {
  if (kind === 'contradiction') return contradiction ? `Which is right? ${contradictionWords(contradiction)}` : '';
  const raised = evidence ? ` (The posting says ${quote(shorten(evidence.text.replaceAll(/\s+/g, ' '), 80))}.)` : '';
  return `${conditional ? 'If it matters to you: ' : ''}${QUESTIONS[kind]}${raised}`;
};
