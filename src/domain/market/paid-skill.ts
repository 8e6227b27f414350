import type { Role } from '../model/job-posting';
import type { Sourced } from './market';

/** A skill that is said to raise pay, without a figure: one record of `data/paid-skills.json`. */
export interface PaidSkill extends Sourced {
  readonly id: string;
  readonly role: Role;
  /** The publisher's order, from 1. */
  readonly order: number;
  readonly label: string;
  /** Every part is needed. Within a part, any one of its ids in the vocabulary is enough. */
  readonly parts: readonly (readonly string[])[];
}
