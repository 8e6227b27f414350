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
import { readStartDate } from './contract/start-date';
import { readUmbrellaOnly } from './contract/umbrella-only';
import { readOfficeDays } from './place/office-days';
import { readWorkPlaces } from './place/work-places';

type Readers = { readonly [K in keyof Required<RoleFacts>]: (page: PagePosting) => NonNullable<RoleFacts[K]> | null };

/** A reader a fact. The type makes it an error to forget one. */
const READERS: Readers = {
  ir35Status: readIr35Status,
  umbrellaOnly: readUmbrellaOnly,
  months: readMonths,
  start: readStartDate,
  officeDays: readOfficeDays,
  hoursAWeek: readHoursPerWeek,
  yearsAsked: readYearsAsked,
  education: readEducation,
  clearance: readClearance,
  sponsorship: readSponsorship,
  places: readWorkPlaces,
  closingDate: readClosingDate,
  reposted: readReposted,
  applicants: readApplicants,
};

const ALL = Object.entries(READERS);

/** All further facts that a posting states, each with its words; what it does not say is left out. Never throws. */
export function readFacts(page: PagePosting): RoleFacts {
  const found: Record<string, Fact<unknown>> = {};
  for (const [name, read] of ALL) {
    const fact = read(page);
    if (fact) found[name] = fact;
  }
  return found as RoleFacts;
}
