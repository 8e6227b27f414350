import careerPath from '../../../data/career-path.json';
import guidePoints from '../../../data/role-guide.json';
import questions from '../../../data/role-questions.json';
import { GUIDE_TOPICS, type GuidePoint, type RoleQuestion } from './guide';
import type { AdvicePoint } from './market';
import { records } from './records';

/** What the sources tell about working as an ML engineer, apart from pay and skills. */
export interface Guide {
  /** By topic, in the order of `GUIDE_TOPICS`, and then by `order`. */
  readonly points: readonly GuidePoint[];
  /** Sorted by `order`. The first five are the steps of the path. */
  readonly careerPath: readonly AdvicePoint[];
  /** Sorted by `order`. */
  readonly questions: readonly RoleQuestion[];
}

const byOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;
const byTopic = (a: GuidePoint, b: GuidePoint): number =>
  GUIDE_TOPICS.indexOf(a.topic) - GUIDE_TOPICS.indexOf(b.topic) || byOrder(a, b);

/**
 * The bundled guide. The files are sorted by id; here the records are in their order of display. The terminal prints
 * all of it; `data/README.md` says which screen it waits for.
 */
export const GUIDE: Guide = {
  points: records<GuidePoint>(guidePoints).toSorted(byTopic),
  careerPath: careerPath.toSorted(byOrder),
  questions: records<RoleQuestion>(questions).toSorted(byOrder),
};
