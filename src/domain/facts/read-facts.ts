import type { Fact } from '../mention';
import type { PagePosting } from '../page-posting';
import type { RoleFacts } from '../role-facts';
import { readApplicants } from './applicants';
import { readClearance } from './clearance';
import { readClosingDate } from './closing-date';
import { readEducation } from './education';
import { readHoursAWeek } from './hours-a-week';
import { readIr35Status } from './ir35-status';
import { readMonths } from './months';
import { readOfficeDays } from './office-days';
import { readPlaces } from './places';
import { readReposted } from './reposted';
import { readSponsorship } from './sponsorship';
import { readStart } from './start';
import { readUmbrellaOnly } from './umbrella-only';
import { readYearsAsked } from './years-asked';

type Readers = { readonly [K in keyof Required<RoleFacts>]: (page: PagePosting) => NonNullable<RoleFacts[K]> | null };

/** A reader a fact. The type makes it an error to forget one. */
const READERS: Readers = {
  ir35Status: readIr35Status,
  umbrellaOnly: readUmbrellaOnly,
  months: readMonths,
  start: readStart,
  officeDays: readOfficeDays,
  hoursAWeek: readHoursAWeek,
  yearsAsked: readYearsAsked,
  education: readEducation,
  clearance: readClearance,
  sponsorship: readSponsorship,
  places: readPlaces,
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
