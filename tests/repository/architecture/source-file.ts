import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, as the parser gives it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** An import of any form: `import`, `export … from`, `import()`, `import('x').T`, `import.meta.glob`. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A file of the project with its syntax tree. `path` is relative to the project, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
  readonly comments: readonly {
    readonly type: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const CODE = ['.ts', '.tsx', '.mjs'];

/** All files of a folder of the project, as paths relative to the project. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.normalize(join(entry.parentPath, entry.name).replaceAll('\\', '/')))
    .sort();
}

/** The code files of some folders, parsed. */
export function readSources(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    filesIn(folder)
      .filter((path) => CODE.includes(extname(path)))
      .map(readSource),
  );
}

/** A file, parsed. Throws where the file has a syntax error. */
export function readSource(path: string): SourceFile {
  return parseSource(path, readFileSync(path, 'utf8'));
}

/** A text, parsed as the kind of file that its path names. Throws where the text has a syntax error. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} has a syntax error: ${errors[0]?.message}`);
  const nodes = [...walk(program as unknown as SyntaxNode)];
  return { path, text, lines: text.trimEnd().split('\n').length, nodes, imports: nodes.flatMap(importsOf), comments };
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** A node and all below it. */
function* walk(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

/** The text of a string literal, or null. */
export const literal = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** A member or variable by its dotted name ("import.meta.glob", "document.body"), or null where it has none. */
export function dottedName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'MetaProperty') return `${dottedName(node.meta)}.${dottedName(node.property)}`;
  if (node.type === 'ChainExpression') return dottedName(node.expression);
  if (node.type !== 'MemberExpression') return null;
  const property = node.computed ? literal(node.property) : dottedName(node.property);
  return property === null ? null : `${dottedName(node.object) ?? '?'}.${property}`;
}

function importsOf(node: SyntaxNode): Import[] {
  const found = (from: string | null, typeOnly: boolean) => (from === null ? [] : [{ from, typeOnly }]);
  const onlyTypes = (kind: string) => {
    const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as SyntaxNode[]) : [];
    return node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'));
  };
  switch (node.type) {
    case 'ImportDeclaration':
      return found(literal(node.source), onlyTypes('importKind'));
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return found(literal(node.source), onlyTypes('exportKind'));
    case 'ImportExpression':
      return found(literal(node.source), false);
    case 'TSImportType':
      return found(literal(node.source ?? node.argument), true);
    case 'CallExpression':
      return dottedName(node.callee) === 'import.meta.glob'
        ? (node.arguments as unknown[]).slice(0, 1).flatMap((argument) => found(literal(argument), false))
        : [];
    default:
      return [];
  }
}
