import { headingKind } from '../../text/advert-text';
import type { CardColumns } from './card-columns';
import type { ItemReading } from './read-item';
import type { PostingLink } from './repeated-links';
import { isClosing, isNoTitle, namesOccupation, textKind } from './text-kind';

/** One item with what it says, to judge a list by. */
export interface JudgedItem {
  readonly link: PostingLink;
  readonly reading: ItemReading;
}

/** Whether an item can be a posting's at all. */
export const mayBePosting = ({ link, reading }: JudgedItem): boolean =>
  !link.address.isOther && reading.title !== null && !isNoTitle(reading.title);

const OPENINGS =
  /\b(?:vacanc(?:y|ies)|(?:job |current |open |our )(?:openings?|positions?|roles?|opportunities|jobs)|jobs? (?:openings?|opportunities|listings?)|we.re hiring|work (?:with|for) us|join (?:us|our team)|offene stellen|offres d.emploi)\b/i;
/** Headings over links to searches, and over what is beside a posting. */
const ASIDE =
  /\b(?:popular|top|trending|recent|saved|related) (?:job )?(?:searches|categories|locations|titles)\b|\b(?:browse|search|explore|jobs|roles) by\b|^(?:filters?|refine|categories|sectors|locations|popular (?:jobs|roles))\b|\b(?:similar|related|other) (?:jobs|roles|vacancies|postings|positions)\b|\byou may (?:also )?like\b/i;

/** Whether the nearest heading over a run of items says that they are no list of this page. */
export const isAside = ([nearest = '']: readonly string[]): boolean =>
  ASIDE.test(nearest) || headingKind(nearest) === 'end';

/**
 * Whether items are a list of postings, judged by shares of them: titles that name a role, addresses of postings with
 * numbers in them, and what only postings state (pay, terms, a closing date). No single sign is enough, because
 * articles name roles, shops have prices, and careers sites have addresses like postings' for everything. Which error
 * is worse: a list that is missed has no badges, as before; a badge on anything else is wrong.
 */
export function isPostingList(
  items: readonly JudgedItem[],
  headings: readonly string[],
  columns: CardColumns,
): boolean {
  const share = (test: (item: JudgedItem) => boolean) => items.filter(test).length / items.length;
  if (share(mayBePosting) < 0.7) return false;
  const roles = share(({ reading }) => namesOccupation(reading.title ?? ''));
  const postings = share(({ link }) => link.address.isPosting);
  const ids = share(({ link }) => link.address.hasId);
  const states = share(({ reading }) => statesTerms(reading));
  const places = share(({ reading }) => statesPlace(reading, columns));
  const titles = new Set(items.map(({ reading }) => reading.title?.toLowerCase()));
  // Controls say the same on every card; a list of one title again and again is no list that anybody reads.
  if (items.length >= 6 && 4 * titles.size < items.length && roles < 0.5) return false;
  // In another language no role is known. Then the addresses must be surer, and the titles mostly differ.
  const isVaried = items.length >= 5 && 3 * titles.size > items.length;
  if (isVaried && share(({ link }) => link.address.isRecord) >= 0.9) return true;
  if (isVaried && postings >= 0.9 && ids >= 0.9 && share(({ reading }) => isDated(reading)) >= 0.5) return true;
  if (postings >= 0.7) {
    if (roles >= 0.5)
      return states >= 0.3 || places >= 0.5 || ids >= 0.7 || headings.some((text) => OPENINGS.test(text));
    return ids >= 0.7 && (roles >= 0.2 ? states >= 0.3 || places >= 0.5 : states >= 0.5 && places >= 0.3);
  }
  if (roles < 0.6) return false;
  return states >= 0.5 ? ids >= 0.5 || places >= 0.5 : ids >= 0.7 && places >= 0.7 && columns.organisation !== null;
}

function statesTerms({ labelled, texts }: ItemReading): boolean {
  if (labelled.salary || labelled.employmentType || labelled.validThrough) return true;
  return texts.some(({ text }) => ['pay', 'terms'].includes(textKind(text)) || (text.length < 60 && isClosing(text)));
}

const isDated = ({ texts }: ItemReading): boolean => texts.some(({ text }) => textKind(text) === 'date');

function statesPlace({ labelled, texts }: ItemReading, { places }: CardColumns): boolean {
  return (
    Boolean(labelled.jobLocation) || texts.some(({ column, text }) => places.has(column) || textKind(text) === 'place')
  );
}
