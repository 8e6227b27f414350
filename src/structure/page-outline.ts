import type { Branch } from './page-tree';

/** How much of a tree is written. Each step writes less than the one before. */
interface Detail {
  /** Menus, footers and other parts beside the content are one line each. */
  readonly hidesFrame: boolean;
  /** Of elements with the same head in a row, so many are written. */
  readonly mostAlike: number;
  readonly deepest: number;
}

const DETAILS: readonly Detail[] = [
  { hidesFrame: false, mostAlike: 40, deepest: 120 },
  { hidesFrame: true, mostAlike: 12, deepest: 120 },
  { hidesFrame: true, mostAlike: 3, deepest: 60 },
  { hidesFrame: true, mostAlike: 2, deepest: 30 },
];
const FRAME = new Set(['nav', 'footer', 'header', 'aside', 'dialog', 'form', 'select']);
const isFrame = ({ tag, holdsField }: Branch): boolean => FRAME.has(tag) && !holdsField;
const INDENT = '  ';
/** Indentation says no more below this level, and costs more than the line. */
const WIDEST_INDENT = 30;

/** Writes a page's structure as indented lines, with less detail until it fits. `longest` is in characters. */
export function pageOutline(tree: Branch, longest: number): string {
  let text = '';
  for (const detail of DETAILS) {
    text = written(tree, detail, 2 * longest);
    if (text.length <= longest) return text;
  }
  return `${text.slice(0, longest)}\n… cut here`;
}

/** Stops somewhere after `enough` characters, since a longer text is not used. */
function written(tree: Branch, detail: Detail, enough: number): string {
  const lines: string[] = [];
  let length = 0;
  const write = (branch: Branch, level: number) => {
    if (length > enough) return;
    let { head } = branch;
    let last = branch;
    // A chain of elements that each hold one other is one line.
    while (last.children.length === 1 && !(detail.hidesFrame && isFrame(last))) {
      last = last.children[0] as Branch;
      head += last.tag === '' ? ` ${last.head}` : ` > ${last.head}`;
    }
    const { children } = last;
    const cut = children.length > 0 && ((detail.hidesFrame && isFrame(last)) || level >= detail.deepest);
    const line = `${INDENT.repeat(Math.min(level, WIDEST_INDENT))}${head}${cut ? ` … ${count(children)} elements` : ''}`;
    lines.push(line);
    length += line.length + 1;
    if (!cut) writeAll(children, level + 1);
  };
  const writeAll = (children: readonly Branch[], level: number) => {
    for (let at = 0; at < children.length; ) {
      const branch = children[at] as Branch;
      let next = at + 1;
      while (children[next]?.shape === branch.shape) next++;
      const first = lines.length;
      write(branch, level);
      if (next - at > 1 && first < lines.length) lines[first] += ` × ${next - at} alike`;
      at = next;
      const more = sameHeads(children, at, branch);
      if (more > detail.mostAlike) {
        for (let shown = 1; shown < detail.mostAlike; shown++) write(children[at++] as Branch, level);
        const left = sameHeads(children, at, branch);
        lines.push(`${INDENT.repeat(Math.min(level, WIDEST_INDENT))}… ${left} more with the same head`);
        at += left;
      }
    }
  };
  write(tree, 0);
  return lines.join('\n');
}

/** How many elements from `at` on, in a row, have the head of `branch`. */
function sameHeads(children: readonly Branch[], at: number, branch: Branch): number {
  const plain = ({ head }: Branch) => head.replace(/‹[^›]{0,200}›/g, '‹›');
  const wanted = plain(branch);
  let next = at;
  while (branch.tag !== '' && children[next] && plain(children[next] as Branch) === wanted) next++;
  return next - at;
}

const count = (children: readonly Branch[]): number =>
  children.reduce((sum, { tag, children: inner }) => sum + (tag === '' ? 0 : 1) + count(inner), 0);
