import type { Fact, PagePart } from '../../../model/evidence';
import type { Region } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import { declareCues } from '../../../text/keyword-index';
import { matchesIn, textWindows } from '../../../text/windows';
import { hostCountry } from './host-country';
import type { RegionRead } from './region';

const NAMES =
  'EMEA|Europe|European Union|EU|EEA|APAC|LATAM|Latin America|MENA|Nordics|Scandinavia|Baltics|DACH|Benelux|[Ww]orldwide|WORLDWIDE|EUROPE';
const NAMED = new RegExp(`(?<![\\p{L}-])(?:${NAMES})(?![\\p{L}])`, 'u');
/** "Remote work in Europe"  "Remote (EMEA)"  "anywhere in the EU"  "This role is based in Europe" */
const WORK_IN = new RegExp(
  `\\b(?:[Rr]emote(?:ly)?|REMOTE|[Aa]nywhere|(?:[Rr]ole|[Pp]osition|[Jj]ob) is (?:based|located)|[Ll]ocation)(?:[ :,*(/–-]{1,4}(?:role|work|working|position|from|anywhere|in|within|across|the|only)\\b){0,4}[ :,*(/–-]{1,4}(${NAMES})(?![\\p{L}])`,
  'gu',
);
const CUES = declareCues('remote|remotely|anywhere|role is|position is|job is|location');
/** Pounds name the UK, too. */
const NAMES_UK =
  /\b(?:UK|U\.K|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|London|GBP)\b|£/;

/**
 * A part of the world that is named in place of a country ("EMEA", "remote in Europe"), where the posting names no place
 * in the UK at all. Whether such a job is open to people in the UK, and in whose money it pays, nobody can tell, so it
 * counts as abroad. Null where none is named.
 */
export function readWiderRegion(page: PagePosting): RegionRead | null {
  if (namesUk(page)) return null;
  const short: (readonly [PagePart, string])[] = [
    ['jobLocation', page.jobLocation ?? ''],
    ...page.details.map((text) => ['details', text] as const),
  ];
  for (const [part, text] of short) {
    const named = NAMED.exec(text.slice(0, 200));
    if (named) return abroad(part, named[0], named.index);
  }
  for (const [part, text] of [
    ['title', page.title ?? ''],
    ['description', page.description],
  ] as const) {
    const [found] = textWindows(text, CUES, 20, 70).flatMap((around) => matchesIn(around, WORK_IN));
    const name = found?.[1] ?? '';
    if (found && name) return abroad(part, name, found.index + found[0].lastIndexOf(name));
  }
  return null;
}

/**
 * Abroad, where the posting names no place in the UK and the page's host is another country's (in.indeed.com). No words
 * of the posting say so. Null for hosts of the UK and of everybody.
 */
export function regionOfHost(page: PagePosting): Fact<Region> | null {
  if (hostCountry(page.url)?.region !== 'outside-uk' || namesUk(page)) return null;
  return { value: 'outside-uk', evidence: null, inferred: true };
}

const namesUk = ({ title, jobLocation, salary, structuredSalary, details, description }: PagePosting): boolean =>
  [title, jobLocation, salary, structuredSalary?.currency, ...details, description].some((text) =>
    NAMES_UK.test(text ?? ''),
  );

function abroad(part: PagePart, text: string, index: number): RegionRead {
  return { value: 'outside-uk', currency: null, currencies: [null], evidence: { part, text, index } };
}
