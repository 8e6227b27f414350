import type { Role } from '../model/job-posting';
import type { Sourced } from './market';

/**
 * What a point of the guide is about: the role itself, its place in a firm, its week, its day, what has to be weighed,
 * and where people come from.
 */
export const GUIDE_TOPICS = [
  'what-it-is',
  'where-it-sits',
  'typical-week',
  'typical-day',
  'to-weigh',
  'ways-in',
] as const;
export type GuideTopic = (typeof GUIDE_TOPICS)[number];

/** One thing to know about a role, in our words: a record of `data/role-guide.json`. */
export interface GuidePoint extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly topic: GuideTopic;
  /** Order of display within the topic, from 1. */
  readonly order: number;
  readonly text: string;
}

/** Who asks a question: somebody who reads about the role, or an interviewer. */
export const ASKERS = ['reader', 'interviewer'] as const;

/** A question about a role with its answer, in our words: a record of `data/role-questions.json`. */
export interface RoleQuestion extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly asker: (typeof ASKERS)[number];
  /** Order of display, from 1. */
  readonly order: number;
  readonly question: string;
  /** In paragraphs. For an interviewer's question, how to answer it. */
  readonly answer: readonly string[];
}
