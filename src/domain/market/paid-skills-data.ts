import skills from '../../../data/paid-skills.json';
import type { PaidSkill } from './paid-skill';
import { records } from './records';

/** The bundled list of skills that are said to raise pay, in the publisher's order. */
export const PAID_SKILLS = records<PaidSkill>(skills).toSorted((a, b) => a.order - b.order);
