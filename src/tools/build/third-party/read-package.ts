import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MISSING_TEXTS } from './inside-packages';

/** What must be said of code that others wrote. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string | null;
  /** An SPDX expression, as the package says it. */
  readonly licence: string;
  /** Where its source is to be had. MPL-2.0 asks for it. */
  readonly source: string;
  readonly copyright: readonly string[];
  /** The full texts of licence and notice. */
  readonly texts: readonly string[];
}

/** Characters at the start of a file in which its owner is named, if at all. */
const LONGEST_COMMENT = 4_000;

/**
 * Reads what an installed package says of itself. Throws where it has no licence text, since then it may not be shipped.
 * @param folder the package's, relative to the project's folder, `root`
 * @param modules the paths of its modules that are in a bundle, whose comments may name the owner
 */
export function readPackage(folder: string, root: string, modules: readonly string[]): ThirdParty {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const name: string = manifest.name;
  const own = readdirSync(join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
    .sort()
    .map((file) => join(folder, file));
  const missing = MISSING_TEXTS[name];
  const paths = own.length === 0 && missing ? [missing] : own;
  const texts = paths.map((path) => readText(root, path));
  if (texts.length === 0) {
    throw new Error(`${name} is in a bundle and has no licence text: find its text and name it in inside-packages.ts.`);
  }
  if (!manifest.license) throw new Error(`${name} is in a bundle and does not say its licence.`);
  const author = manifest.author?.name ?? manifest.author;
  const comments = modules.map((path) => readFileSync(join(root, path), 'utf8').slice(0, LONGEST_COMMENT));
  const named = [texts, comments].map((all) => copyrightIn(all)).find((lines) => lines.length > 0);
  return {
    name,
    version: manifest.version,
    licence: manifest.license,
    source: sourceOf(manifest),
    copyright: named ?? (author ? [String(author)] : []),
    texts,
  };
}

/** The text of a licence, its line ends and the ends of its lines evened out. */
export function readText(root: string, path: string): string {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  // The licence file of Vite goes on with those of Vite's own tools, of which nothing is in a bundle.
  const end = lines.findIndex((line) => line.trimEnd() === '# Licenses of bundled dependencies');
  const own = end < 0 ? lines : lines.slice(0, end);
  const text = own.map((line) => line.trimEnd()).join('\n');
  // The first line keeps its indent: the Apache licence centres its title.
  return text.slice(text.search(/[^\n]/)).trimEnd();
}

/** The lines that name an owner and a year. */
export function copyrightIn(texts: readonly string[]): readonly string[] {
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      line
        .replace(/^[\s*/#]+/, '')
        .replace('*/', '')
        .trim(),
    );
  return [...new Set(lines.filter((line) => /^(copyright\b|©)/i.test(line) && /\d{4}/.test(line)))];
}

function sourceOf({ repository, homepage, name }: Record<string, unknown>): string {
  const said = typeof repository === 'string' ? repository : (repository as { url?: string } | undefined)?.url;
  const address = (said ?? homepage ?? `https://www.npmjs.com/package/${name}`) as string;
  return address
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}
