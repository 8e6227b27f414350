import type { Cue } from '../vocabulary/cues';
import { CLOSE, COLON, LINE, OPEN, type Scan, SENTENCE } from '../vocabulary/scan-phrases';
import type { Phrase } from '../vocabulary/vocabulary';
import { headingLevel, isLabelWithValue } from './heading';
import { DESIRABLE, ESSENTIAL, type Level, MENTIONED, SKIPPED } from './level';

/** "Experience with Spark, ideally on AWS, is a plus": so many characters may stand between skills that one cue speaks of. */
const CHAIN_GAP = 60;

/** Beginnings of sentences that speak of the work again after text about the company. */
const RESUMES =
  /^(?:(?:The|Our) (?:ideal|successful) candidate|In this role|As an? |This role|The role|We(?:['’]re| are) (?:looking for|seeking|recruiting)|You will be responsible)/;

/** Two headings that stand closer together than this, in characters, on one line, are one. */
const HEADING_REACH = 12;

/** A boilerplate phrase takes the skills of its sentence with it as far as this, in characters. */
const BOILERPLATE_REACH = 160;

/**
 * The level of every event of the scan that `isSkill` says is a skill (others are SKIPPED). The nearest cue wins: words
 * of the sentence over the heading; without either a skill is MENTIONED.
 */
export function levels(
  text: string,
  scan: Scan,
  phrases: readonly Phrase[],
  isSkill: (event: number) => boolean,
): Level[] {
  const result: Level[] = new Array(scan.codes.length).fill(SKIPPED);
  /** What the last heading says; `titled` is false before the first one. */
  let section: Level = MENTIONED;
  let titled = false;
  /** What the sentence's own words say of what follows. */
  let local: Level | null = null;
  /** Skills since the last cue: what "… is a plus" speaks of. */
  let clause: number[] = [];
  let sentence: number[] = [];
  /** The same before a bracket was opened, and what its words said. */
  let outside: number[] = [];
  let outsideLocal: Level | null = null;
  /** Where the last heading ends. */
  let headingEnd = -HEADING_REACH;
  /** Where a wish stands that no skill has followed yet; -1 for none. */
  let openWish = -1;
  let boilerplateAt = -1;

  const endSentence = (): void => {
    // "Spark nice to have": a wish that nothing follows speaks of what stands before it.
    if (openWish >= 0) say(DESIRABLE, chainBefore(scan, sentence, openWish));
    if (boilerplateAt >= 0) {
      for (const event of sentence) {
        if (Math.abs((scan.starts[event] as number) - boilerplateAt) < BOILERPLATE_REACH) result[event] = SKIPPED;
      }
    }
    local = null;
    clause = [];
    sentence = [];
    outside = [];
    outsideLocal = null;
    openWish = -1;
    boilerplateAt = -1;
  };
  const say = (level: Level, events: readonly number[]): void => {
    for (const event of events) if (result[event] !== SKIPPED) result[event] = level;
  };

  for (let event = 0; event < scan.codes.length; event++) {
    const code = scan.codes[event] as number;
    if (code === LINE || code === SENTENCE) {
      endSentence();
      continue;
    }
    if (code === OPEN) {
      outside = clause;
      outsideLocal = local;
      clause = [];
      continue;
    }
    if (code === CLOSE) {
      // "Python, Kafka (desirable)" speaks of Kafka.
      if (openWish >= 0 && clause.length === 0) say(DESIRABLE, outside.slice(-1));
      openWish = -1;
      local = outsideLocal;
      clause = [...outside, ...clause];
      outside = [];
      continue;
    }
    if (code === COLON) {
      if (local !== null && leadsList(text, scan.ends[event] as number)) {
        section = local;
        titled = true;
      }
      continue;
    }
    const phrase = phrases[code];
    if (!phrase) continue;
    if (phrase.skill) {
      if (!isSkill(event)) continue;
      result[event] = local ?? section;
      clause.push(event);
      sentence.push(event);
      openWish = -1;
      continue;
    }
    const heading = headingLevel(text, scan, event, phrase.cue, isSkill);
    if (heading !== null) {
      const end = scan.ends[event] as number;
      if (heading === SKIPPED && !titled && isLabelWithValue(text, scan.starts[event] as number, end)) continue;
      // "It would be great if you have": the first words of a heading say which it is.
      if ((scan.starts[event] as number) - headingEnd < HEADING_REACH && scan.codes[event - 1] !== LINE) continue;
      headingEnd = end;
      endSentence();
      section = heading;
      titled = true;
      continue;
    }
    if (section === SKIPPED && RESUMES.test(text.slice(scan.starts[event], (scan.ends[event] as number) + 12))) {
      section = MENTIONED;
      titled = false;
    }
    const read = readCue(phrase.cue, section, titled, local);
    if (read === null) continue;
    if (read === 'boilerplate') boilerplateAt = scan.starts[event] as number;
    else if (read === 'backward-wish' || read === 'backward-must') {
      const level = read === 'backward-wish' ? DESIRABLE : ESSENTIAL;
      const at = scan.starts[event] as number;
      const spoken = clause.length > 0 ? chainBefore(scan, clause, at) : outside.slice(-1);
      if (section === SKIPPED) continue;
      if (spoken.length > 0) say(level, spoken);
      else local = level;
      clause = [];
    } else {
      if (read === DESIRABLE) {
        openWish = scan.starts[event] as number;
        clause = [];
      }
      local = read;
    }
  }
  endSentence();
  return result;
}

/** What a cue in running text does, given what is known so far; null for nothing. */
function readCue(
  cue: Cue,
  section: Level,
  titled: boolean,
  local: Level | null,
): Level | 'backward-wish' | 'backward-must' | 'boilerplate' | null {
  switch (cue) {
    case 'boilerplate':
      return 'boilerplate';
    case 'plus':
      return 'backward-wish';
    case 'ideally':
      return section === SKIPPED ? null : DESIRABLE;
    case 'must':
      return section === SKIPPED ? null : 'backward-must';
    case 'asks':
      // Under a heading that speaks of demands, wishes or benefits these words add nothing.
      return section === MENTIONED && local !== DESIRABLE ? ESSENTIAL : null;
    case 'duty':
      return titled && section !== MENTIONED ? null : MENTIONED;
    default:
      return null;
  }
}

/** The skills that a cue at `index` speaks of: the last before it, and those before that with only a few words between. */
function chainBefore(scan: Scan, events: readonly number[], index: number): number[] {
  const chain: number[] = [];
  let from = index;
  for (const event of events.toReversed()) {
    if (from - (scan.ends[event] as number) > CHAIN_GAP) break;
    chain.push(event);
    from = scan.starts[event] as number;
  }
  return chain;
}

/** Whether a colon at `end` opens a list: nothing but a line's end or a bullet follows. */
function leadsList(text: string, end: number): boolean {
  return /^[ \t]*(?:[\n•·●▪*]|-\s)/.test(text.slice(end, end + 8)) || end >= text.length;
}
