import { highEnd, lowEnd } from '../../src/domain/model/amount';
import type { PagePosting } from '../../src/domain/model/page-posting';
import { salaryOf } from '../../src/domain/model/pay';
import { readPosting } from '../../src/domain/reading/read-posting';

/**
 * What a page says. A field is null where the page says nothing, so that any value is wrong. It is left out where
 * nobody has noted what is right.
 */
export interface Expected {
  readonly title?: string | null;
  readonly hiringOrganization?: string | null;
  readonly jobLocation?: string | null;
  /** The amounts of the stated pay, in its own currency and unit; an empty list where none is stated. */
  readonly salary?: readonly number[];
  readonly description?: string | null;
}

/** The fields that are judged. */
export const JUDGED = ['title', 'hiringOrganization', 'jobLocation', 'salary', 'description'] as const;

/** One of the fields that are judged. */
export type Judged = (typeof JUDGED)[number];

/** The amounts of the pay that a posting states in its fields or its text, as the panel would show them. */
export function statedAmounts(posting: PagePosting): readonly number[] {
  const salary = salaryOf(readPosting(posting).pay);
  return salary ? [lowEnd(salary.amount), highEnd(salary.amount)].filter((amount) => amount !== null) : [];
}

/** Takes what was read of the undamaged page as what must be read of it when it is damaged. */
export const expectedOf = (posting: PagePosting): Expected => ({
  title: posting.title,
  hiringOrganization: posting.hiringOrganization,
  jobLocation: posting.jobLocation,
  salary: statedAmounts(posting),
  description: posting.description === '' ? null : posting.description,
});
