import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesIn,
  parseSource,
  readSources,
  type SourceFile,
  type SyntaxNode,
} from '../repository/architecture/source-file';

/** The file of `data/` that an import of `file` names; null for any other import. */
const dataFileOf = (file: SourceFile, from: string): string | null => {
  const path = posix.join(posix.dirname(file.path), from);
  return /^data\/.*\.json$/.test(path) ? path : null;
};

const contains = (outer: SyntaxNode, inner: SyntaxNode) => outer.start <= inner.start && inner.end <= outer.end;
const nameOf = (node: unknown) => String((node as SyntaxNode).name);

/**
 * The names under which a module hands on what it imports from a file of `data/`: the property of an exported object,
 * or else the exported constant itself.
 */
function exportedNames(file: SourceFile, path: string): readonly string[] {
  const local = file.nodes
    .filter((node) => node.type === 'ImportDeclaration')
    .filter(({ source }) => dataFileOf(file, String((source as SyntaxNode).value)) === path)
    .flatMap(({ specifiers }) => (specifiers as SyntaxNode[]).map((one) => nameOf(one.local)));
  const constants = file.nodes
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
    .flatMap(({ declaration }) => ((declaration as SyntaxNode).declarations ?? []) as SyntaxNode[]);
  return constants.flatMap((constant) => {
    const isUsed = (within: SyntaxNode) =>
      file.nodes.some(
        (node) =>
          node.type === 'Identifier' && local.includes(nameOf(node)) && contains(within, node) && node !== constant.id,
      );
    if (!isUsed(constant)) return [];
    const properties = file.nodes.filter(
      (node) => node.type === 'Property' && contains(constant, node) && isUsed(node.value as SyntaxNode),
    );
    return properties.length > 0 ? properties.map(({ key }) => nameOf(key)) : [nameOf(constant.id)];
  });
}

/** Whether code of the file says a name. The declaration of a type reads nothing, nor does an import alone. */
function says(file: SourceFile, name: string): boolean {
  const reads = file.nodes.filter((node) => node.type === 'Identifier' && node.name === name);
  const declares = file.nodes.filter((node) => ['TSPropertySignature', 'ImportSpecifier'].includes(node.type));
  return reads.some((node) => !declares.some((one) => contains(one, node)));
}

/** A sentence for each file of `data/` that no code reads, or whose records go no further than the module that reads it. */
function unread(paths: readonly string[], code: readonly SourceFile[]): readonly string[] {
  return paths.flatMap((path) => {
    const modules = code.filter((file) => file.imports.some(({ from }) => dataFileOf(file, from) === path));
    if (modules.length === 0) return [`${path}: no file of src imports it.`];
    return modules.flatMap((module) => {
      const others = code.filter((file) => file !== module);
      return exportedNames(module, path)
        .filter((name) => !others.some((file) => says(file, name)))
        .map((name) => `${path}: ${module.path} exports it as ${name}, which no other file of src reads.`);
    });
  });
}

describe('the files of data/', () => {
  it('are all read by the product, not by tests alone', () => {
    const files = filesIn('data').filter((path) => path.endsWith('.json'));
    expect(unread(files, readSources(['src'])).join('\n')).toBe('');
  });

  const IMPORT = "import list from '../data/a.json';";
  it.each([
    ['that nothing imports', 'const b = 1;', '', 1],
    ['whose constant nothing reads', `${IMPORT} export const LIST = list.slice(1);`, '', 1],
    ['whose constant is only imported', `${IMPORT} export const LIST = list;`, "import { LIST } from './a';", 1],
    ['whose constant is read', `${IMPORT} export const LIST = list;`, "import { LIST } from './a'; show(LIST);", 0],
    [
      'whose property is read nowhere',
      `${IMPORT} export const ALL = { steps: list, others: [] };`,
      "import { ALL } from './a'; interface B { steps: string } show(ALL.others);",
      1,
    ],
    [
      'whose property is read',
      `${IMPORT} export const ALL = { steps: list };`,
      "import { ALL } from './a'; const { steps } = ALL; show(steps);",
      0,
    ],
    ['that its module reads itself', `${IMPORT} const ids = list.map(({ id }) => id); show(ids);`, '', 0],
  ])('a file %s', (_, module, other, sentences) => {
    const code = [parseSource('src/a.ts', module), parseSource('src/b.ts', other)];
    expect(unread(['data/a.json'], code)).toHaveLength(sentences);
  });
});
