import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './find-patterns';

/**
 * The regular expressions that modules make with `RegExp` while they load and while `run` uses them, each with the line
 * that made it. These are the real objects, so we need not understand template strings or joined lists. Throws where a
 * module cannot be loaded. A module that was loaded before makes nothing again, so call this first in a test file.
 */
export async function patternsMadeBy(
  paths: readonly string[],
  run: () => Promise<void> = async () => {},
): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const note = (pattern: RegExp) => {
    made.push({ source: pattern.source, flags: pattern.flags, at: maker(new Error().stack ?? '') });
    return pattern;
  };
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    for (const path of paths) await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);
    await run();
  } finally {
    globalThis.RegExp = real;
  }
  return made.filter(({ at }) => at !== '');
}

/** The first line of the project's own code in a stack, as "path:line"; an empty string where there is none. */
function maker(stack: string): string {
  const root = `${process.cwd().replaceAll('\\', '/')}/`;
  for (const line of stack.split('\n')) {
    const at = line.replaceAll('\\', '/').indexOf(root);
    const [path = '', number = ''] = at < 0 ? [] : line.slice(at + root.length).split(':');
    if (/^(?:src|entrypoints)\//.test(path)) return `${path}:${number}`;
  }
  return '';
}
