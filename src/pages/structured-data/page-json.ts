import type { EmbeddedJson, JsonPath, Page, ScriptJson, ValueTest } from '../site/define-site';
import { type FieldValues, isoDay } from '../site/field-values';
import { htmlText, trimmedOrNull } from '../text/line-text';

/** Reads the fields from the page's own JSON. Null where there is none, or where it is about another posting. */
export function readEmbeddedJson(embedded: EmbeddedJson | readonly EmbeddedJson[], page: Page): FieldValues | null {
  if (page.id === null) return null;
  for (const one of isOne(embedded) ? [embedded] : embedded) {
    const posting = jsonAt(scriptJson(one, page.document), one.posting);
    if (posting !== undefined && textOrName(jsonAt(posting, one.id)) === page.id) return fieldsOf(posting, one, page);
  }
  return null;
}

const isOne = (embedded: EmbeddedJson | readonly EmbeddedJson[]): embedded is EmbeddedJson => !Array.isArray(embedded);

function fieldsOf(posting: Json, { fields, estimated }: EmbeddedJson, { document }: Page): FieldValues {
  const line = (path: JsonPath | undefined) => jsonLine(posting, path, document);
  return {
    title: line(fields.title),
    hiringOrganization: line(fields.hiringOrganization),
    jobLocation: line(fields.jobLocation),
    salary: isEstimate(posting, estimated) ? null : line(fields.salary),
    employmentType: line(fields.employmentType),
    datePosted: isoDay(line(fields.datePosted)),
    validThrough: isoDay(line(fields.validThrough)),
    // The short fields are folded to one line. The description keeps its lines.
    description: htmlText(firstText(posting, fields.description) ?? '', document),
  };
}

/** The first text or number that the paths lead to, on one line and without markup; null where there is none. */
export const jsonLine = (value: Json, path: JsonPath | undefined, document: Document): string | null => {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  const found = paths.map((one) => textOrName(jsonAt(value, one))).find((text) => text !== null);
  return trimmedOrNull(htmlText(found ?? '', document));
};

const firstText = (value: Json, path: JsonPath | undefined): string | undefined => {
  const paths = path === undefined ? [] : typeof path === 'string' ? [path] : path;
  const texts = paths.map((one) => jsonAt(value, one));
  return texts.find((text): text is string => typeof text === 'string' && text !== '');
};

/** Whether the JSON says that its pay is the site's own estimate. False where there is nothing to test. */
export const isEstimate = (value: Json, test: ValueTest | undefined): boolean =>
  test?.match.test(textOrName(jsonAt(value, test.path)) ?? '') ?? false;

/** What a script last held. It is kept because pages are read again and again, and their JSON is large. */
interface Parsed {
  readonly length: number;
  readonly json: Json | undefined;
}

const parsed = new WeakMap<Element, Map<string, Parsed>>();

/**
 * The JSON of the first script that has it; undefined where none has JSON that can be parsed. A script is parsed again
 * only when the length of its text has changed.
 */
export function scriptJson({ selector, after = '' }: ScriptJson, document: Document): Json | undefined {
  for (const script of document.querySelectorAll(selector)) {
    const text = script.textContent ?? '';
    const known = parsed.get(script)?.get(after);
    if (known?.length === text.length) {
      if (known.json !== undefined) return known.json;
      continue;
    }
    const written = after === '' ? text : jsonAfter(text, after);
    const json = written === null ? undefined : parseJson(written);
    const ofScript = parsed.get(script) ?? new Map<string, Parsed>();
    parsed.set(script, ofScript.set(after, { length: text.length, json }));
    if (json !== undefined) return json;
  }
  return undefined;
}

/** Data as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A page's JSON may be as large as the page. Larger than this, it is not a posting's. Characters. */
const LONGEST_JSON = 5_000_000;

/**
 * Parses JSON as pages write it. Text that is not valid JSON is mended once and tried again: comments or CDATA marks
 * around it, raw line breaks inside strings, trailing commas, a trailing semicolon. Undefined where it is still not
 * valid; it never throws.
 */
export function parseJson(text: string): Json | undefined {
  if (text.length > LONGEST_JSON) return undefined;
  return tryParse(text) ?? tryParse(mend(text));
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Mends JSON in one pass over its characters. All that it keeps track of is whether it is inside a string. */
function mend(written: string): string {
  const text = written.replace('<![CDATA[', '').replace(']]>', '');
  const start = text.search(/[{[]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (start < 0 || end < start) return '';
  const parts: string[] = [];
  let inString = false;
  for (let index = start; index <= end; index++) {
    const char = text.charAt(index);
    if (inString) {
      if (char === '\\') parts.push(char, text.charAt(++index));
      else if (char < ' ') parts.push(char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ');
      else parts.push(char);
      if (char === '"') inString = false;
    } else if (char === ',' && isTrailing(text, index)) {
      // The trailing comma is left out.
    } else {
      parts.push(char);
      inString = char === '"';
    }
  }
  return parts.join('');
}

/** Whether only white space stands between a comma and a closing bracket. Looks at most 200 characters ahead. */
function isTrailing(text: string, comma: number): boolean {
  return /^\s*[}\]]/.test(text.slice(comma + 1, comma + 200));
}

/**
 * The value at a path ("jobOwner.profileName", "results.0.job"); the value itself for ""; undefined where there is no
 * such value.
 */
export function jsonAt(value: Json | undefined, path: string): Json | undefined {
  let at = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    if (Array.isArray(at) && !/^\d{1,4}$/.test(key)) return undefined;
    at = (at as { readonly [key: string]: Json })[key];
  }
  return at;
}

/**
 * The object or list that follows `marker` in code, up to its closing bracket: "{…}" in "window._initialData={…};".
 * Null where the marker is not there or no bracket follows it. It takes one pass over the text.
 */
export function jsonAfter(text: string, marker: string): string | null {
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const follows = text.slice(at + marker.length, at + marker.length + 20);
    const start = at + marker.length + follows.length - follows.replace(/^[\s=:]{1,20}/, '').length;
    if (/[{[]/.test(text.charAt(start))) return text.slice(start, closingBracket(text, start) + 1);
  }
  return null;
}

/** The index where the bracket at `start` is closed; the text's length where it is not. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  let inString = false;
  for (let index = start; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === BACKSLASH) index++;
      else if (char === QUOTE) inString = false;
    } else if (char === QUOTE) inString = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
    else if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && --depth === 0) return index;
  }
  return text.length;
}

const [BACKSLASH, QUOTE] = [0x5c, 0x22];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A JSON object: a node of JSON-LD, or an item of microdata in the same shape. */
export type JsonObject = { readonly [key: string]: Json };

/** The values as a list, because pages write one value or several; empty for null and undefined. */
export const asList = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json];

/** The value where it is an object; null for lists, texts and anything else. */
export const asObject = (value: Json | undefined): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** Names are objects at most twice ("{ name: { "@value": … } }"). A hostile page nests them without end. */
const DEEPEST_NAME = 5;

/** The text of the first value; its name where the value is an object; null where it has neither. */
export function textOrName(value: Json | undefined, depth = 0): string | null {
  if (depth > DEEPEST_NAME) return null;
  const [first] = asList(value);
  if (typeof first === 'string') return trimmedOrNull(first);
  if (typeof first === 'number') return String(first);
  const object = asObject(first);
  return object ? textOrName(object.name ?? object.legalName ?? object['@value'] ?? null, depth + 1) : null;
}
