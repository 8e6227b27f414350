import { asksForBoth, type ListJoiner, LONGEST_GAP, listJoiner, offersChoice } from './alternatives';
import type { SkillMention } from './read-mentions';
import { skillsHad } from './vocabulary/implies';

/**
 * Finds the groups of alternatives: by skill id, "g1", "g2" and so on. A skill that is also asked for by itself, at
 * least as strongly, is no alternative. A group that is left with one skill is dropped.
 */
export function groupAlternatives(text: string, mentions: readonly SkillMention[]): Map<string, string> {
  const candidates: SkillMention[][] = [];
  const inGroup = new Set<SkillMention>();
  for (let first = 0; first < mentions.length; ) {
    const joiners: ListJoiner[] = [];
    let last = first;
    for (; ; last++) {
      const joiner = joinerBetween(text, mentions[last], mentions[last + 1]);
      if (joiner === null) break;
      joiners.push(joiner);
    }
    const category = mentions[first - 1];
    // Most mentions stand in no list.
    const lists = joiners.length === 0 ? [] : splitLists(mentions.slice(first, last + 1), joiners);
    for (const part of lists) {
      const choice = choiceIn(text, part.run, part.joiners);
      if (choice.length < 2) continue;
      if (category && isCategoryOf(text, category, choice)) choice.unshift(category);
      candidates.push(choice);
      for (const mention of choice) inGroup.add(mention);
    }
    first = last + 1;
  }
  return numberGroups(candidates, mentions, inGroup);
}

/** What joins two mentions in one list, or null. */
function joinerBetween(
  text: string,
  left: SkillMention | undefined,
  right: SkillMention | undefined,
): ListJoiner | null {
  return left && right && right.start - left.end < LONGEST_GAP ? listJoiner(text.slice(left.end, right.start)) : null;
}

/** All that stands between a category and its examples: "cloud platforms (AWS or GCP)", "a vector database such as". */
const EXAMPLES =
  /^s?,?\s?(?:\w{1,12}\s)?[:(]?\s?(?:such as|like|e\.?g\.?,?|including|for example,?|i\.?e\.?,?|[:(])\s?$/i;

/** Whether all skills of a choice are examples of the skill before it. Together they are then one demand. */
function isCategoryOf(text: string, { skill, end }: SkillMention, choice: readonly SkillMention[]): boolean {
  const [first] = choice;
  if (!first || first.start - end > 24 || !EXAMPLES.test(text.slice(end, first.start))) return false;
  return choice.every((member) => member.skill.implies?.includes(skill.id) && member.skill.id !== skill.id);
}

/** Skills that stand in one list. */
interface List {
  readonly run: readonly SkillMention[];
  /** What joins each member to the next: one fewer than there are members. */
  readonly joiners: readonly ListJoiner[];
}

/**
 * Splits a list that is really several. "TensorFlow or PyTorch, and MySQL or MongoDB" is two lists: where both "or" and
 * "and" join skills, "and" separates lists. A semicolon separates lists that have other joiners inside. So does a comma
 * between a pair and a choice: "Docker & Kubernetes, AWS or GCP", "AWS or GCP, Docker and Kubernetes".
 */
function splitLists(run: readonly SkillMention[], joiners: readonly ListJoiner[]): List[] {
  if (joiners.includes('semicolon') && joiners.some((joiner) => joiner !== 'semicolon')) {
    const lists = split(run, joiners, (at) => joiners[at] === 'semicolon');
    return lists.flatMap((list) => splitLists(list.run, list.joiners));
  }
  if (!joiners.includes('or') || !joiners.some(asksForBoth)) return [{ run, joiners }];
  return split(run, joiners, (at, joiner) => asksForBoth(joiner) || (joiner === 'comma' && endsPair(run, joiners, at)));
}

/** Whether the comma at `at` stands between a pair and a choice. */
function endsPair(run: readonly SkillMention[], joiners: readonly ListJoiner[], at: number): boolean {
  const isPair = (joiner: ListJoiner | undefined) => joiner === 'pair' || joiner === 'ampersand';
  if (isPair(joiners[at + 1]) && joiners[at - 1] === 'or') return true;
  const behind = joiners.slice(at + 1).findIndex((joiner) => joiner !== 'comma');
  if (!isPair(joiners[at - 1]) || joiners[at + 1 + behind] !== 'or') return false;
  return joiners[at - 1] === 'ampersand' || isApart(run[at], run.slice(at + 1, at + 3 + behind));
}

/**
 * Whether all skills of a choice are of one kind, and the skill before them is not: "Python and SQL, Airflow or Dagster".
 * In "SQL and Snowflake, BigQuery or Redshift" it is one of them.
 */
function isApart(mention: SkillMention | undefined, choice: readonly SkillMention[]): boolean {
  const [first, ...others] = choice.map(({ skill }) => skillsHad([skill.id]));
  if (!mention || !first) return false;
  const shared = [...first.keys()].filter((id) => others.every((other) => other.has(id)));
  const own = skillsHad([mention.skill.id]);
  return shared.length > 0 && !shared.some((id) => own.has(id));
}

function split(
  run: readonly SkillMention[],
  joiners: readonly ListJoiner[],
  separates: (at: number, joiner: ListJoiner) => boolean,
): List[] {
  const lists: List[] = [];
  let from = 0;
  for (const [at, joiner] of joiners.entries()) {
    if (!separates(at, joiner)) continue;
    lists.push({ run: run.slice(from, at + 1), joiners: joiners.slice(from, at) });
    from = at + 1;
  }
  lists.push({ run: run.slice(from), joiners: joiners.slice(from) });
  return lists;
}

/**
 * The alternatives of a list that offers a choice: tools with tools, methods with methods. Empty where it offers none.
 */
function choiceIn(text: string, run: readonly SkillMention[], joiners: readonly ListJoiner[]): SkillMention[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return [];
  if (
    !offersChoice(joiners, text.slice(Math.max(0, first.start - 40), first.start), text.slice(last.end, last.end + 24))
  ) {
    return [];
  }
  const { kind } = last.skill;
  if (kind !== 'tool' && (kind !== 'method' || !joiners.includes('or'))) return [];
  return run.filter((mention) => mention.skill.kind === kind);
}

/** Numbers the groups, and leaves out skills that are asked for by themselves elsewhere. */
function numberGroups(
  candidates: readonly SkillMention[][],
  mentions: readonly SkillMention[],
  inGroup: ReadonlySet<SkillMention>,
): Map<string, string> {
  if (candidates.length === 0) return new Map();
  const alone = new Map<string, number>();
  for (const mention of mentions) {
    const { skill, level } = mention;
    if (level > (alone.get(skill.id) ?? 0) && !inGroup.has(mention)) alone.set(skill.id, level);
  }
  const groups = new Map<string, string>();
  let count = 0;
  for (const candidate of candidates) {
    const ids = new Set(
      candidate
        .filter(({ skill, level }) => (alone.get(skill.id) ?? 0) < level && !groups.has(skill.id))
        .map(({ skill }) => skill.id),
    );
    if (ids.size < 2) continue;
    count++;
    for (const id of ids) groups.set(id, `g${count}`);
  }
  return groups;
}
