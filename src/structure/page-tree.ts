import { jsonAfter, parseJson } from '../pages/structured-data/page-json';
import { elementHead } from './element-head';
import { jsonOutline } from './json-outline';
import type { Mask } from './mask';
import { marked } from './text-kind';

/** A part of a page's structure: an element, or a text by its kind. */
export interface Branch {
  readonly head: string;
  /** The element's name; empty for a text. */
  readonly tag: string;
  readonly children: readonly Branch[];
  /** The same for two elements that are built alike, whatever numbers and texts they hold. */
  readonly shape: number;
  /** Whether a field of the posting was read from a text in it. */
  readonly holdsField: boolean;
}

/** What the tree is made with. */
export interface TreeWith {
  readonly mask: Mask;
  /** Names a text by its kind. */
  readonly kindOf: (text: string) => string;
  /** Elements of our own on the page, which are left out. */
  readonly isOurs: (element: Element) => boolean;
}

/** Stands before the number of words of a text that a field was read from (see `pageReport`). */
export const FIELD_MARK = ' ← ';

/** Pages nest deep, but nothing of a posting stands deeper. Levels. */
const DEEPEST = 120;
const NOT_SHOWN = new Set(
  'style link noscript base path g defs use symbol source track wbr template-placeholder'.split(' '),
);
/** Only the beginning of a script is looked at for what it assigns. Characters. */
const SCRIPT_START = 4_000;
/** JSON of a page is cut here, for one script. Characters. */
const LONGEST_JSON = 8_000;

/** The structure of a page, as a tree. It takes one pass. Open shadow roots are part of it, closed ones are not. */
export function pageTree(root: Element, given: TreeWith): Branch {
  return branchOf(root, given, 0);
}

function branchOf(element: Element, given: TreeWith, level: number): Branch {
  const { mask, kindOf } = given;
  const tag = element.localName;
  const head = elementHead(element, mask, kindOf);
  if (tag === 'script') return leaf(`${head} ${scriptWords(element, given)}`, tag);
  if (tag === 'svg' || tag === 'iframe' || tag === 'img') return leaf(head, tag);
  if (level >= DEEPEST) return leaf(`${head} ${marked('deeper')}`, tag);
  const children: Branch[] = [];
  if (element.shadowRoot) {
    const inside = childrenOf(element.shadowRoot, given, level + 1);
    children.push(branch('#shadow-root', '#shadow-root', inside));
  }
  children.push(
    ...childrenOf(tag === 'template' ? (element as HTMLTemplateElement).content : element, given, level + 1),
  );
  return branch(head, tag, children);
}

function childrenOf(parent: ParentNode, given: TreeWith, level: number): Branch[] {
  const found: Branch[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').trim();
      if (text !== '') found.push(leaf(given.kindOf(text), ''));
    } else if (node.nodeType === 1 && isShown(node as Element, given)) {
      found.push(branchOf(node as Element, given, level));
    }
  }
  return found;
}

function isShown(element: Element, { isOurs }: TreeWith): boolean {
  const tag = element.localName;
  if (tag === 'link') return /^(?:canonical|alternate)$/.test(element.getAttribute('rel') ?? '');
  if (tag === 'script') return holdsJson(element);
  if (tag === 'meta')
    return (
      element.hasAttribute('property') || /^(?:title|description|author)$/.test(element.getAttribute('name') ?? '')
    );
  return !NOT_SHOWN.has(tag) && !isOurs(element);
}

const isData = (script: Element, text: string): boolean =>
  /json/i.test(script.getAttribute('type') ?? '') || /^\s{0,99}[{[]/.test(text.slice(0, 100));

/** The name to which code assigns an object or a list near its beginning; undefined where it assigns none. */
const assignedIn = (code: string): string | undefined => ASSIGNED.exec(code.slice(0, SCRIPT_START))?.[1];
const ASSIGNED = /(?:^|[\s;])((?:window|self|globalThis)?\.?[A-Za-z_$][\w$.]{0,60})\s{0,3}=\s{0,3}[{[]/;

/** Code without data says nothing of where words stand. */
function holdsJson(script: Element): boolean {
  const text = script.textContent ?? '';
  return text !== '' && (isData(script, text) || assignedIn(text) !== undefined);
}

/** The shape of a script's JSON, or how long its code is. */
function scriptWords(script: Element, { mask, kindOf }: TreeWith): string {
  const text = script.textContent ?? '';
  const outline = (json: string, before = '') => {
    const parsed = parseJson(json);
    if (parsed === undefined) return null;
    const written = jsonOutline(parsed, mask, kindOf);
    return `${before}${written.length > LONGEST_JSON ? `${written.slice(0, LONGEST_JSON)} …` : written}`;
  };
  if (isData(script, text)) return outline(text) ?? marked(`${text.length} characters of JSON that cannot be parsed`);
  const name = assignedIn(text) ?? '';
  const assigned = jsonAfter(text, name);
  const shape = assigned && assigned.length > 100 ? outline(assigned, `${mask.name(name)} = `) : null;
  return shape ?? marked(`code, ${text.length} characters`);
}

const leaf = (head: string, tag: string): Branch => branch(head, tag, []);

const branch = (head: string, tag: string, children: readonly Branch[]): Branch => ({
  head,
  tag,
  children,
  shape: shapeOf(head, children),
  holdsField: head.includes(FIELD_MARK) || children.some(({ holdsField }) => holdsField),
});

/** A number for the head without its numbers and kinds, and for what is below it (FNV-1a). */
function shapeOf(head: string, children: readonly Branch[]): number {
  let hash = 2166136261;
  const take = (code: number) => {
    hash = Math.imul(hash ^ code, 16777619);
  };
  const plain = head.replace(/‹[^›]{0,200}›/g, '‹›');
  for (let at = 0; at < plain.length; at++) take(plain.charCodeAt(at));
  for (const { shape } of children) take(shape);
  return hash;
}
