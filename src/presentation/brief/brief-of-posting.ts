import { makeBrief } from '../../domain/brief/make-brief';
import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { EMPTY_PROFILE, type Profile } from '../../domain/model/profile';
import { goingRateLine } from '../../domain/visa/going-rate-line';
import { talentCase } from '../../domain/visa/talent-case';
import { visaView } from '../visa/visa-view';
import { type BriefView, briefView } from './brief-view';

/**
 * Makes the panel's view of one posting's brief: what to ask for, and what visas would need. `page` must be the page
 * that `annotated` was read from. The years of the profile say which tracks of a visa stay open.
 */
export const briefOfPosting = (
  annotated: Annotated,
  page: PagePosting,
  profile: Pick<Profile, 'skills'> = EMPTY_PROFILE,
): BriefView =>
  briefView(
    makeBrief(annotated, page),
    visaView(goingRateLine(annotated), talentCase(annotated.posting, page, profile), annotated.comparison.asOf),
  );
