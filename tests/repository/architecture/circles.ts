import { posix } from 'node:path';
import type { SourceFile } from './source-file';

/** Which files import which, by their paths; or the same for folders. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts'];

/** The files of the project that each file imports; types count as well. Packages and data files are left out. */
export function fileGraph(files: readonly SourceFile[]): ImportGraph {
  const paths = new Set(files.map(({ path }) => path));
  const resolve = (file: SourceFile, from: string) => {
    const target = posix.join(posix.dirname(file.path), from);
    return ENDINGS.map((ending) => target + ending).find((path) => paths.has(path));
  };
  return new Map(
    files.map((file) => {
      const imported = file.imports.flatMap(({ from }) => (from.startsWith('.') ? (resolve(file, from) ?? []) : []));
      return [file.path, new Set(imported)];
    }),
  );
}

/** The same graph between folders, each named by the first `depth` parts of its path after `src/`. */
export function folderGraph(graph: ImportGraph, depth: number): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of graph) {
    const own = folderAt(file, depth);
    const known = folders.get(own) ?? new Set();
    for (const other of imported) if (folderAt(other, depth) !== own) known.add(folderAt(other, depth));
    folders.set(own, known);
  }
  return folders;
}

function folderAt(path: string, depth: number): string {
  const parts = path.split('/').slice(0, -1);
  return parts.slice(0, parts[0] === 'src' ? depth + 1 : depth).join('/');
}

/**
 * A sentence for each file or folder that imports itself by way of others, with that way. Empty where there is no
 * circle.
 */
export function circles(graph: ImportGraph): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at >= 0) {
      found.push(`${[...way.slice(at), name].join(' → ')} is a circle: move what both need to a place of its own.`);
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return found;
}
