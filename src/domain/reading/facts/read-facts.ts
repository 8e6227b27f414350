import type { Fact } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import type { RoleFacts } from '../../model/role-facts';
import { readYearsAsked } from '../role/years-of-experience';
import { readApplicants } from './advert/applicants';
import { readClosingDate } from './advert/closing-date';
import { readReposted } from './advert/reposted';
import { readClearance } from './candidate/clearance';
import { readEducation } from './candidate/education';
import { readSponsorship } from './candidate/sponsorship';
import { readHoursPerWeek } from './contract/hours-per-week';
import { readIr35Status } from './contract/ir35-status';
import { readMonths } from './contract/months';
import { readFullTimeShare, readPartTime } from './contract/part-time';
import { readStartDate } from './contract/start-date';
import { readUmbrellaOnly } from './contract/umbrella-only';
import { readOfficeDays } from './place/office-days';
import { readWorkPlaces } from './place/work-places';

type Readers = { readonly [K in keyof Required<RoleFacts>]: (page: PagePosting) => NonNullable<RoleFacts[K]> | null };

/** One reader for each fact. The type makes it an error to forget one. */
const READERS: Readers = {
  ir35Status: readIr35Status,
  umbrellaOnly: readUmbrellaOnly,
  months: readMonths,
  start: readStartDate,
  officeDays: readOfficeDays,
  hoursAWeek: readHoursPerWeek,
  partTime: readPartTime,
  fullTimeShare: readFullTimeShare,
  yearsAsked: readYearsAsked,
  education: readEducation,
  clearance: readClearance,
  sponsorship: readSponsorship,
  places: readWorkPlaces,
  closingDate: readClosingDate,
  reposted: readReposted,
  applicants: readApplicants,
};

const ENTRIES = Object.entries(READERS);

/**
 * Reads the further facts of a posting, those of `RoleFacts`. Each comes with the words that state it, and a fact that
 * the posting does not state is left out. Never throws.
 *
 * What belongs where in this folder: `contract` is about the terms of the job (contract type, IR35, length, start,
 * hours), `place` about where the work is done, `candidate` about what is asked of the person, and `advert` about the
 * posting itself (closing date, applicants). The facts by which a posting is compared (contract type, IR35, work mode,
 * region) are read by files of the same folders, but `read-role-and-pay` asks for them, because they are fields of the
 * posting itself.
 */
export function readFacts(page: PagePosting): RoleFacts {
  const found: Record<string, Fact<unknown>> = {};
  for (const [name, read] of ENTRIES) {
    const fact = read(page);
    if (fact) found[name] = fact;
  }
  return found as RoleFacts;
}
