import records from '../../../data/skills.json';
import type { Skill } from './skill';

/** The vocabulary: every skill that the project knows, sorted by id. The shape of each record is held by a test. */
export const SKILLS: readonly Skill[] = records as readonly Skill[];
