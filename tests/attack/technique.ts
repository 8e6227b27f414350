/** What a page script is given to try with. All of it could be guessed or measured by a page itself. */
export interface Given {
  /** Words that stand in what is attacked and nowhere on the page: what an oracle is asked. */
  readonly guesses: readonly string[];
  /** Words that stand nowhere. An oracle that says yes to them says nothing. */
  readonly decoys: readonly string[];
  /** Where the panel lies in the window, in CSS pixels. */
  readonly box: Box;
}

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page script came by. */
export interface Found {
  /** Texts that may hold words of ours. */
  readonly texts?: readonly string[];
  /** What it can tell without a word of ours, as sentences that are the same in each run. */
  readonly facts?: readonly string[];
  /** How many closed roots it got hold of. Counted by the runner. */
  readonly roots?: number;
}

/** One way to learn something, as a function whose source runs in the page's own world, so it knows nothing outside it. */
export interface Technique {
  readonly name: string;
  readonly run: (given: Given) => Found | Promise<Found>;
  /** True where the page has to be loaded anew afterwards. */
  readonly spoils?: boolean;
  /** True where it makes the panel do without a frame, so that it says public facts, which may be read. */
  readonly makesPublic?: boolean;
  /** True where it is part of the quick run of `npm test`. */
  readonly quick?: boolean;
}

/** Some techniques of one kind. */
export interface Family {
  readonly name: string;
  readonly techniques: readonly Technique[];
}
