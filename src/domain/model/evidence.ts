/** A place in a text that states something. `text` is always the very substring of the input at `index`. */
export interface Mention {
  readonly text: string;
  /** UTF-16 index into the text that was read. */
  readonly index: number;
}

/** The parts of a `PagePosting` that a fact can be read from. `details` are the short labels beside the title. */
export type PagePart = 'title' | 'jobLocation' | 'salary' | 'details' | 'employmentType' | 'description' | 'structured';

/** The words a fact was read from, and the part of the page where they stand (`index` is an index into that part). */
export interface Evidence extends Mention {
  readonly part: PagePart;
}

/**
 * A value that was understood, with the words that say so. `evidence` is null where no words do: the value follows from
 * their absence (a plain title means mid-level), from other facts (a day rate means a contract), or the user gave it.
 */
export interface Fact<T> {
  readonly value: T;
  readonly evidence: Evidence | null;
  /** Neither the posting nor the user says so: we concluded it, and whoever judges by it has to say that. */
  readonly inferred?: true;
}

/** A fact that some words of the posting state. */
export interface StatedFact<T> extends Fact<T> {
  readonly evidence: Evidence;
}
