import { descriptionBlock } from '../heuristics/description-block';
import { titleParts } from '../heuristics/document-title';
import type { Hook, Layout, Page, Place, PostingHooks } from '../site/define-site';
import { type FieldValues, isoDay } from '../site/field-values';
import { withoutHeading } from '../text/advert-text';
import { blockText } from '../text/block-text';
import { lineText, trimmedOrNull } from '../text/line-text';
import { mayBePlace } from '../text/place-line';
import { shortTexts } from '../text/short-texts';

/** A shorter text is a placeholder ("Loading job details"). Characters. */
const SHORTEST_ADVERT = 40;

/** What a layout's hooks found, and the posting's id that its pane shows. */
export interface SelectorReading {
  readonly root: Element;
  readonly paneId: string | null;
  readonly fields: FieldValues;
  readonly mayLackDescription: boolean;
  /** The description under a heading in the root, where the hooks found none and the layout allows it; else null. */
  readonly underHeading: string | null;
}

/**
 * A layout's pane on the page, and the advert in it. Other fields are read on demand, because most layouts are skipped.
 */
export interface LayoutPane extends Pick<SelectorReading, 'underHeading'> {
  readonly description: string | null;
  /** Reads the fields, once. */
  read(): SelectorReading;
}

/**
 * Finds the pane of one layout; null where its root is not on the page. This folder reads what a site file's hooks
 * name, and never what no hook or layout asks for.
 */
export function findPane(layout: Layout, page: Page): LayoutPane | null {
  const root = findRoot(layout.root, page);
  if (!root) return null;
  const blocks = descriptionBlocks(layout.description ?? [], root, page);
  const text = withoutHeading(blocks.map(contentOf).find(Boolean) ?? blockText(blocks));
  const description = text.length < SHORTEST_ADVERT ? null : text;
  const block =
    description === null && layout.descriptionUnderHeading ? descriptionBlock(root, shortTexts(root)) : null;
  const underHeading = block?.text ?? null;
  let reading: SelectorReading | null = null;
  const read = () => {
    const shownBlock = block?.start ?? blocks.find((each) => contentOf(each) === null);
    reading ??= {
      root,
      paneId: firstValue(layout.paneId ?? [], root, page, shownBlock),
      fields: { ...readFields(layout, root, page, shownBlock), description },
      mayLackDescription: layout.mayLackDescription === true,
      underHeading,
    };
    return reading;
  };
  return { description, underHeading, read };
}

function readFields(layout: Layout, root: Element, page: Page, shownBlock: Element | undefined): FieldValues {
  const one = (hooks: readonly Hook[] | undefined) => firstValue(hooks ?? [], root, page, shownBlock);
  return {
    title: one(layout.title),
    hiringOrganization: one(layout.hiringOrganization),
    jobLocation: firstValue(layout.jobLocation ?? [], root, page, shownBlock, mayBePlace),
    salary: one(layout.salary),
    salaryEstimate: one(layout.salaryEstimate),
    employmentType: one(layout.employmentType),
    datePosted: isoDay(one(layout.datePosted)),
    validThrough: isoDay(one(layout.validThrough)),
    details: allValues(layout.details ?? [], root, page, shownBlock),
  };
}

function findRoot(selectors: readonly string[] | undefined, page: Page): Element | null {
  if (!selectors) return page.document.documentElement;
  for (const selector of selectors) {
    for (const root of select(page.document, selector, page)) return root;
  }
  return null;
}

/** The elements of the first selector that has text. An element inside another of them counts as part of it. */
function descriptionBlocks(selectors: NonNullable<PostingHooks['description']>, root: Element, page: Page): Element[] {
  for (const selector of selectors) {
    const found = [...select(root, selector, page)];
    const blocks = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    if (blocks.some((block) => trimmedOrNull(contentOf(block) ?? block.textContent) !== null)) return blocks;
  }
  return [];
}

/**
 * The content of a `meta` element; null for any other. The page's head may have the advert where the page shows none.
 */
const contentOf = (element: Element): string | null =>
  element.tagName === 'META' ? element.getAttribute('content') : null;

/**
 * The first value that a list of hooks gives and that passes `mayBe`; null where none does. `description` is the
 * element that the elements of `above` hooks must come before.
 */
export function firstValue(
  hooks: readonly Hook[],
  root: Element,
  page: Page,
  description?: Element,
  mayBe: (value: string) => boolean = () => true,
): string | null {
  for (const hook of hooks) {
    for (const value of valuesOf(hook, root, page, description)) if (mayBe(value)) return value;
  }
  return null;
}

function allValues(hooks: readonly Hook[], root: Element, page: Page, description?: Element): readonly string[] {
  const values = new Set<string>();
  for (const hook of hooks) {
    for (const value of valuesOf(hook, root, page, description)) {
      if (values.size < MOST_DETAILS) values.add(value);
    }
  }
  return [...values];
}

/** A page shows a handful of short labels beside its title. */
const MOST_DETAILS = 12;

/** The values that a hook gives, on one line each and without white space around them. */
function* valuesOf(hook: Hook, root: Element, page: Page, description?: Element): Generator<string> {
  for (const { text, place } of textsOf(hook, root, page, description)) {
    const line = trimmedOrNull(text);
    const value = place?.match ? trimmedOrNull(place.match.exec(line ?? '')?.[1]) : line;
    if (value !== null && (!place?.shown || isShown(root, value))) yield value;
  }
}

/** A text as the page has it, and the place where a hook said that it stands; no place where the hook is a function. */
interface HookText {
  readonly text: string | null;
  readonly place?: Place;
}

function* textsOf(hook: Hook, root: Element, page: Page, description?: Element): Generator<HookText> {
  if (typeof hook === 'function') {
    yield { text: hook(root, page) };
    return;
  }
  if (typeof hook === 'object' && 'besideTitleAt' in hook) {
    const shown = root.querySelector(hook.besideTitleAt);
    const title = shown && lineText(shown);
    yield { text: title ? titleParts(page.document, title).hiringOrganization : null };
    return;
  }
  const place: Place = typeof hook === 'string' ? { selector: hook } : hook;
  for (const element of select(place.in === 'document' ? page.document : root, place.selector, page)) {
    if (place.above && description && !precedes(element, description)) return;
    yield { text: place.attribute ? element.getAttribute(place.attribute) : lineText(element), place };
  }
}

/** Whether `element` comes before `other` in document order and does not hold it. */
function precedes(element: Element, other: Element): boolean {
  const position = element.compareDocumentPosition(other);
  return (position & 4) !== 0 && (position & 16) === 0;
}

function isShown(root: Element, value: string): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length < value.length + 200 && trimmedOrNull(text) === value) return true;
  }
  return false;
}

/** A selector's elements in document order; none for a selector that the browser does not know. */
export function select(root: ParentNode, selector: string, page: Page): Iterable<Element> {
  if (selector.includes('{id}') && page.id === null) return [];
  // By each site's pattern an id is letters, digits and hyphens. Nothing else may get into a selector.
  const filled = selector.includes('{id}')
    ? selector.replaceAll('{id}', (page.id ?? '').replace(/[^\w-]/g, ''))
    : selector;
  try {
    // Not an array: most callers want the first element only, and on a page of thousands each element has its cost.
    return root.querySelectorAll(filled);
  } catch {
    return [];
  }
}
