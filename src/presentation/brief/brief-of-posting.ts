import { makeBrief } from '../../domain/brief/make-brief';
import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { goingRateLine } from '../../domain/visa/going-rate-line';
import { talentCase } from '../../domain/visa/talent-case';
import { visaView } from '../visa/visa-view';
import { type BriefView, briefView } from './brief-view';

/** What to ask for in a posting, and what visas would take, made ready for the panel. */
export const briefOfPosting = (annotated: Annotated, page: PagePosting): BriefView =>
  briefView(
    makeBrief(annotated, page),
    visaView(goingRateLine(annotated), talentCase(annotated.posting, page), annotated.comparison.asOf),
  );
