import { blockText } from '../text/block-text';
import { lineText } from '../text/line-text';
import type { Json, JsonObject } from './page-json';
import { propertyName } from './property-names';

/** Limits for hostile pages. Real items nest a few levels (posting, place, address) and have a few properties. */
const DEEPEST = 6;
const MOST_PROPERTIES = 300;
const MOST_POSTINGS = 30;

/** A JobPosting in microdata, in the shape that it would have as JSON-LD, with the element that holds it. */
export interface MicrodataPosting {
  readonly root: Element;
  readonly posting: JsonObject;
}

/** How elements are marked as items and as properties. */
interface Marks {
  readonly posting: string;
  /** The attribute that makes an element an item, and the one that names a property. */
  readonly item: string;
  readonly property: string;
}

/** Microdata (https://html.spec.whatwg.org/#microdata) and RDFa Lite (https://www.w3.org/TR/rdfa-lite/). */
const MARKS: readonly Marks[] = [
  { posting: '[itemscope][itemtype*="JobPosting" i]', item: 'itemscope', property: 'itemprop' },
  {
    posting: '[typeof~="JobPosting" i], [typeof$=":JobPosting" i], [typeof$="/JobPosting" i]',
    item: 'typeof',
    property: 'property',
  },
];

/** Finds every JobPosting that the page describes in the attributes of its elements, as microdata or RDFa Lite. */
export function findMicrodata(document: Document): readonly MicrodataPosting[] {
  return MARKS.flatMap((marks) =>
    [...document.querySelectorAll(marks.posting)]
      .slice(0, MOST_POSTINGS)
      .map((root) => ({ root, posting: itemOf(root, marks, 0) })),
  );
}

function itemOf(item: Element, marks: Marks, depth: number): JsonObject {
  const properties: Record<string, Json[]> = {};
  for (const element of [...item.querySelectorAll(`[${marks.property}]`)].slice(0, MOST_PROPERTIES)) {
    if (element.parentElement?.closest(`[${marks.item}]`) !== item) continue;
    const value = element.hasAttribute(marks.item)
      ? depth < DEEPEST
        ? itemOf(element, marks, depth + 1)
        : null
      : propertyValue(element, marks.property);
    if (value === null || value === '') continue;
    for (const name of names(element, marks.property)) {
      if (name === '') continue;
      properties[name] ??= [];
      properties[name].push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [name, values.length === 1 ? (values[0] as Json) : values]),
  );
}

function propertyValue(element: Element, property: string): string | null {
  const given =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.tagName === 'DATA' || element.tagName === 'METER' ? element.getAttribute('value') : null);
  if (given !== null) return given;
  const link = element.tagName === 'A' || element.tagName === 'LINK' ? element.getAttribute('href') : null;
  if (link !== null && names(element, property).some((name) => /^(?:url|sameAs|mainEntityOfPage)$/.test(name)))
    return link;
  // The description is the only long property, and keeps its lines.
  return names(element, property).includes('description') ? blockText([element]) : lineText(element);
}

/** The names of an element's property, without the prefix that RDFa allows: "schema:title" is "title". */
const names = (element: Element, property: string): readonly string[] =>
  (element.getAttribute(property) ?? '')
    .split(/\s+/)
    .map((name) => propertyName(name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '')));
