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
