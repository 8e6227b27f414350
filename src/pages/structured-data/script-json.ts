import type { ScriptJson } from '../site/define-site';
import { type Json, jsonAfter, parseJson } from './parse-json';

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
