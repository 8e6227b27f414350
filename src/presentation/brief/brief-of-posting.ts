import { makeBrief } from '../../domain/brief/make-brief';
import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { goingRateLine } from '../../domain/visa/going-rate-line';
import { talentCase } from '../../domain/visa/talent-case';
import { visaView } from '../visa/visa-view';
import { type BriefView, briefView } from './brief-view';

/**
 * Makes the panel's view of one posting's brief: what to ask for, and what visas would need. `page` must be the page
 * that `annotated` was read from.
 */
export const briefOfPosting = (annotated: Annotated, page: PagePosting): BriefView =>
  briefView(
    makeBrief(annotated, page),
    visaView(goingRateLine(annotated), talentCase(annotated.posting, page), annotated.comparison.asOf),
  );
