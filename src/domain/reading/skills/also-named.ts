import type { Mention } from '../../model/evidence';
import { type ListItem, listItems } from './list-items';
import { ownName } from './own-name';
import type { SkillMention } from './read-mentions';

/** More names than this are an index, not a list of tools. */
const MOST_NAMES = 12;

/** Before lists of something else that may hold tools or be named like them: "certificates such as", "clients like". */
const OF_OTHERS =
  /\b(?:certif|accredit|licen[cs]|degree|compan|client|customer|competit|investor|partner)[^.\n]{0,60}$/i;
/** Characters before a list that are read for these. */
const BEFORE = 80;

/**
 * Names in lists of tools that the vocabulary does not know, each once, in order: the "Foo" of "Python, Foo and SQL".
 * At least one tool of the list must be known and asked for. The employer's own name is left out. A name that is missed
 * is the smaller error: a plain word among the names looks foolish. Takes time in line with the length of the text.
 */
export function alsoNamed(
  text: string,
  mentions: readonly SkillMention[],
  hiringOrganization: string | null,
): readonly Mention[] {
  const names: Mention[] = [];
  const seen = new Set<string>();
  const isOwnName = ownName(text, hiringOrganization);
  for (const list of listsIn(text, mentions)) {
    for (const { start, end } of namesIn(text, list)) {
      const name = text.slice(start, end);
      const key = name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      if (isOwnName(start, end)) continue;
      names.push({ text: name, index: start });
      if (names.length === MOST_NAMES) return names;
    }
  }
  return names;
}

/** The items of a text, as many together as make one list. */
function* listsIn(text: string, mentions: readonly SkillMention[]): Generator<readonly ListItem[]> {
  let list: ListItem[] = [];
  for (const item of listItems(text, mentions)) {
    const last = list.at(-1);
    const isJoined = item.joint === 'line' ? item.isLine && last?.isLine : item.joint !== 'end';
    if (last && !(isJoined && last.leads && item.continues)) {
      yield list;
      list = [];
    }
    list.push(item);
  }
  yield list;
}

/** The names of one list that can be trusted. */
function namesIn(text: string, list: readonly ListItem[]): readonly ListItem[] {
  const tools = list.flatMap(({ kind }, at) => (kind === 'tool' ? at : []));
  const [firstTool] = tools;
  const lastTool = tools.at(-1);
  const start = list[0]?.start ?? 0;
  if (firstTool === undefined || lastTool === undefined || tools.length === list.length) return [];
  if (OF_OTHERS.test(text.slice(Math.max(0, start - BEFORE), start))) return [];
  return list.filter(({ kind, isCertain, isLine, joint }, at) => {
    if (kind !== 'name') return false;
    // A heading or a company may stand on the line above the first tool or below the last.
    if (isLine) return firstTool < at && at < lastTool;
    // "using Power BI and Optimal …": behind one tool alone, a word with a capital may begin something else.
    return isCertain || tools.length > 1 || joint !== 'word';
  });
}
