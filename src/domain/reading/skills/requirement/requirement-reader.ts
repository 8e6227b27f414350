import type { Cue } from '../vocabulary/requirement-cues';
import { CLOSE, COLON, LINE, OPEN, type Scan, SENTENCE } from '../vocabulary/scan';
import { chainBefore } from './chain-before';
import { demands, speaksOfWorkAgain } from './demands';
import { headingLevel, isLabelWithValue, isPassingLabel } from './heading';
import { DESIRABLE, ESSENTIAL, type Level, MENTIONED, SKIPPED } from './level';
import { leadsToList, levelOfRow, lineBehind, opensList } from './lines';
import { newSentence, type Sentence } from './sentence';

/** Two headings on one line with fewer characters between them than this are one heading. */
const HEADING_REACH = 12;

/** A boilerplate phrase makes us skip the skills of its sentence that stand within this many characters of it. */
const BOILERPLATE_REACH = 160;

/** A list has so many items at least. */
const FEWEST_ITEMS = 2;

/**
 * Reads the events of a scan in order and keeps in mind what heading, sentence and bracket have said so far. Each event
 * must be given to the method for its kind; `finish` then has the level of each.
 */
export class RequirementReader {
  readonly #result: Level[];
  /** What the last heading says of the skills below it. */
  #section: Level = MENTIONED;
  /** How many list items the section has so far. */
  #items = 0;
  /** False before the first heading. */
  #hasHeading = false;
  #headingEnd = -HEADING_REACH;
  /** Whether the last heading is a demand in running text ("The successful candidate …:"). */
  #isDemand = false;
  /** Events of skills since the line began. */
  #line: number[] = [];
  #sentence: Sentence = newSentence();

  constructor(
    private readonly text: string,
    private readonly scan: Scan,
    private readonly isSkill: (event: number) => boolean,
  ) {
    this.#result = new Array<Level>(scan.length).fill(SKIPPED);
  }

  /** The level of each event, once all have been read. */
  finish(): readonly Level[] {
    this.#endSentence();
    return this.#result;
  }

  /** A break between phrases: `code` says which. */
  readBreak(event: number, code: number): void {
    if (code === LINE || code === SENTENCE) {
      // "You know (1) Rust; (2) Go": a semicolon leaves the demand open.
      const local = this.text.charCodeAt(this.scan.startOf(event)) === 0x3b ? this.#sentence.local : null;
      this.#endSentence();
      this.#sentence.local = local;
      if (code === LINE) this.#readLine(this.scan.startOf(event));
    }
    if (code === OPEN) this.#openBracket();
    else if (code === CLOSE) this.#closeBracket();
    else if (code === COLON && this.#sentence.local !== null && opensList(this.text, this.scan.endOf(event))) {
      this.#startSection(this.#sentence.local);
      this.#sentence.openWish = -1;
    }
  }

  /** A phrase that names a skill, if it is accepted as one. */
  readSkill(event: number): void {
    if (!this.isSkill(event)) return;
    this.#result[event] = this.#sentence.local ?? this.#section;
    this.#sentence.clause.push(event);
    this.#sentence.skills.push(event);
    this.#line.push(event);
    this.#sentence.openWish = -1;
  }

  /** A cue. Returns whether it is a heading or a part of one; it must otherwise be given to `readCue`. */
  readHeading(event: number, cue: Cue): boolean {
    const { text, scan } = this;
    const level = headingLevel(text, scan, event, cue, this.isSkill);
    if (level === null) return false;
    const [start, end] = [scan.startOf(event), scan.endOf(event)];
    if (level === SKIPPED && isPassingLabel(text, start, end)) return true;
    if (level === SKIPPED && !this.#hasHeading && isLabelWithValue(text, start, end)) return true;
    // In "It would be great if you have" two cues stand side by side. The first one says which heading it is.
    const before = scan.codeOf(event - 1);
    const continues = start - this.#headingEnd < HEADING_REACH && before !== LINE && before !== SENTENCE;
    // "The successful candidate's responsibilities" is about duties.
    if (continues && !(this.#isDemand && cue === 'dutiesHeading')) return true;
    this.#isDemand = cue === 'asks';
    this.#headingEnd = end;
    this.#endSentence();
    this.#startSection(level);
    return true;
  }

  /** A cue in running text. */
  readCue(event: number, cue: Cue): void {
    const start = this.scan.startOf(event);
    if (this.#section === SKIPPED && speaksOfWorkAgain(this.text.slice(start, this.scan.endOf(event) + 12))) {
      this.#section = MENTIONED;
      this.#hasHeading = false;
    }
    if (cue === 'boilerplate') this.#sentence.boilerplate = start;
    else if (cue === 'plus' && leadsToList(this.text, this.scan.endOf(event))) this.#sentence.local = DESIRABLE;
    else if (cue === 'plus') this.#sayOfWhatStandsBefore(DESIRABLE, start);
    else if (cue === 'must' && !/^ to \w/.test(this.text.slice(this.scan.endOf(event), this.scan.endOf(event) + 5)))
      this.#sayOfWhatStandsBefore(ESSENTIAL, start);
    else if (cue === 'ideally') this.#readWish(start);
    else if (demands(this.text, this.scan, event, cue)) this.#readDemand(event);
    else if (cue === 'duty' && (!this.#hasHeading || this.#section === MENTIONED)) this.#sentence.local = MENTIONED;
  }

  /** A paragraph below a list of demands is about something else again, and a heading ends a list of wishes. */
  #readLine(lineBreak: number): void {
    if (this.text.charCodeAt(lineBreak) !== 0x0a) return;
    const level = levelOfRow(this.text, lineBreak);
    if (level !== null) this.#say(level, this.#line);
    this.#line = [];
    const line = lineBehind(this.text, lineBreak);
    if (line === 'item') this.#items++;
    else if (this.#items < FEWEST_ITEMS) return;
    else if (line === 'paragraph' && this.#section !== SKIPPED) this.#startSection(MENTIONED);
    else if (line === 'heading' && this.#section === DESIRABLE) this.#startSection(MENTIONED);
  }

  #startSection(level: Level): void {
    this.#section = level;
    this.#items = 0;
    this.#hasHeading = true;
  }

  #endSentence(): void {
    // "Spark nice to have": a wish that no skill follows speaks of what stands before it.
    const { openWish, wished, skills } = this.#sentence;
    if (openWish >= 0) this.#say(DESIRABLE, this.#chainBefore(wished.length > 0 ? wished : skills, openWish));
    if (this.#sentence.boilerplate >= 0) {
      for (const event of this.#sentence.skills) {
        if (Math.abs(this.scan.startOf(event) - this.#sentence.boilerplate) < BOILERPLATE_REACH)
          this.#result[event] = SKIPPED;
      }
    }
    this.#sentence = newSentence();
  }

  #openBracket(): void {
    this.#sentence.clauseOutside = this.#sentence.clause;
    this.#sentence.localOutside = this.#sentence.local;
    this.#sentence.clause = [];
  }

  #closeBracket(): void {
    // "Python, Kafka (desirable)" speaks of Kafka.
    if (this.#sentence.openWish >= 0 && this.#sentence.clause.length === 0)
      this.#say(DESIRABLE, this.#sentence.clauseOutside.slice(-1));
    this.#sentence.openWish = -1;
    this.#sentence.local = this.#sentence.localOutside;
    this.#sentence.clause = [...this.#sentence.clauseOutside, ...this.#sentence.clause];
    this.#sentence.clauseOutside = [];
  }

  /**
   * "… is a plus" and "… is a must" speak of the skills before them, or of those that follow where none stand before.
   */
  #sayOfWhatStandsBefore(level: Level, index: number): void {
    if (this.#section === SKIPPED) return;
    const { clause, clauseOutside } = this.#sentence;
    const spokenOf = clause.length > 0 ? this.#chainBefore(clause, index) : clauseOutside.slice(-1);
    if (spokenOf.length > 0) this.#say(level, spokenOf);
    else this.#sentence.local = level;
    this.#sentence.clause = [];
  }

  /** "Ideally …" speaks of the skills that follow. */
  #readWish(start: number): void {
    if (this.#section === SKIPPED) return;
    this.#sentence.openWish = start;
    this.#sentence.wished = this.#sentence.clause;
    this.#sentence.clause = [];
    this.#sentence.local = DESIRABLE;
  }

  /** "Experience with …". Under a heading of demands, wishes or benefits these words add nothing. */
  #readDemand(event: number): void {
    this.#sentence.demand = event;
    if (this.#section === MENTIONED && this.#sentence.local !== DESIRABLE) this.#sentence.local = ESSENTIAL;
  }

  #chainBefore(events: readonly number[], index: number): readonly number[] {
    return chainBefore(this.scan, events, index, this.#sentence.demand);
  }

  /** Gives events a level, but for those that are skipped. */
  #say(level: Level, events: readonly number[]): void {
    for (const event of events) if (this.#result[event] !== SKIPPED) this.#result[event] = level;
  }
}
