import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSIDE, type InsidePart } from './inside-packages';
import { copyrightIn, readText, type ThirdParty } from './read-package';

/**
 * What else stands in the modules of a package, by its name, that are in a bundle. Throws where the package's source maps name code
 * that our list does not, or no longer have what it names. A file without a source map says nothing of itself.
 * @param modules the paths of the package's modules that are in a bundle, from the project's folder, `root`, on
 */
export function partsInside(name: string, root: string, modules: readonly string[]): readonly ThirdParty[] {
  const listed = INSIDE[name] ?? [];
  const maps = modules.map((path) => sourceMapOf(join(root, path))).filter((path) => path !== null);
  const texts = maps.map((path) => readFileSync(path, 'utf8'));
  const others = texts.flatMap((text) => (JSON.parse(text).sources as string[]).flatMap(pathOfOther));
  const unlisted = others.find((path) => !listed.some((part) => path.startsWith(part.paths)));
  if (unlisted) throw new Error(`${name} brings code of others, ${unlisted}: name it in inside-packages.ts.`);
  const gone = listed.find((part) => !others.some((path) => path.startsWith(part.paths)) || !hasVersion(part, texts));
  if (gone)
    throw new Error(`${name} no longer brings ${label(gone)}: correct inside-packages.ts and its licence text.`);
  return listed.map((part) => read(part, root));
}

/** The source map beside a file. A minified file has none of its own; that of the file it was made of serves. */
function sourceMapOf(path: string): string | null {
  return [`${path}.map`, `${path.replace(/\.min(\.m?js)$/, '$1')}.map`].find((map) => existsSync(map)) ?? null;
}

/** The part of a path in a source map that says whose it is, where it is not the package's own. */
function pathOfOther(source: string): readonly string[] {
  const start = Math.max(...['/node_modules/', '/external/'].map((folder) => source.lastIndexOf(folder)));
  return start < 0 ? [] : [source.slice(start + 1)];
}

const hasVersion = ({ version, source }: InsidePart, texts: readonly string[]) =>
  version === undefined || texts.some((text) => text.includes(`${source}/blob/v${version}/`));

const label = ({ name, version }: InsidePart) => (version ? `${name} ${version}` : name);

function read({ name, version, licence, source, texts }: InsidePart, root: string): ThirdParty {
  const read = texts.map((path) => {
    if (!existsSync(join(root, path))) throw new Error(`${path}, the licence text of ${name}, is not there.`);
    return readText(root, path);
  });
  return { name, version: version ?? null, licence, source, copyright: copyrightIn(read), texts: read };
}
