/** Data as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A page's JSON is as large as the page; beyond this it is no posting's. */
const LONGEST_JSON = 5_000_000;

/**
 * Parses JSON as pages write it. What is not JSON is mended once and tried again: comments or CDATA marks around it,
 * raw line breaks inside strings, trailing commas, a trailing semicolon. Undefined where it still is none; never throws.
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

/** One pass over the characters, knowing only whether they stand in a string. */
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
      // Left out.
    } else {
      parts.push(char);
      inString = char === '"';
    }
  }
  return parts.join('');
}

/** A comma before a closing bracket. Looks over at most 200 characters of white space. */
function isTrailing(text: string, comma: number): boolean {
  return /^\s*[}\]]/.test(text.slice(comma + 1, comma + 200));
}

/** A dotted path's value ("jobOwner.profileName"); undefined where there is none. */
export function jsonAt(value: Json | undefined, path: string): Json | undefined {
  let at = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at)) return undefined;
    at = (at as { readonly [key: string]: Json })[key];
  }
  return at;
}
