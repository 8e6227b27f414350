import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { literal, type SourceFile, type SyntaxNode } from '../architecture/source-file';

/**
 * The regular expression that an expression of a file stands for. A string is compiled without regard to case, as the
 * readers do; one that is only a part of a pattern ("(?<lead>lead|", say) stands for the `new RegExp` around it. It
 * throws where the expression needs more than constants of the file and what the file imports.
 */
export async function evaluatePattern(file: SourceFile, expression: SyntaxNode): Promise<RegExp> {
  const value = await evaluate(file, expression);
  if (typeof value !== 'string') return value as RegExp;
  try {
    return new RegExp(value, 'i');
  } catch (error) {
    const whole = file.nodes.find(
      ({ type, start, end }) => type === 'NewExpression' && start < expression.start && end > expression.end,
    );
    if (!whole) throw error;
    return (await evaluate(file, whole)) as RegExp;
  }
}

async function evaluate(file: SourceFile, expression: SyntaxNode): Promise<unknown> {
  const values = new Map<string, unknown>();
  for (const { type, start, end, name } of file.nodes) {
    if (type !== 'Identifier' || start < expression.start || end > expression.end || typeof name !== 'string') continue;
    if (values.has(name)) continue;
    const value = await namedValue(file, name, expression);
    if (value !== undefined) values.set(name, value);
  }
  const source = file.text.slice(expression.start, expression.end);
  return compileFunction(`return (${source});`, [...values.keys()])(...values.values());
}

/** A constant at the top of the file, or an import from another file of the project; undefined where it is neither. */
async function namedValue(file: SourceFile, name: string, within: SyntaxNode): Promise<unknown> {
  const initialiser = constantsOf(file).get(name);
  const isItself = initialiser && initialiser.start <= within.start && within.end <= initialiser.end;
  if (initialiser && !isItself) return evaluate(file, initialiser);
  const imported = importsOf(file).get(name);
  if (!imported) return undefined;
  const module = await import(/* @vite-ignore */ pathToFileURL(resolve(imported.path)).href);
  return module[imported.name];
}

/** The constants at the top of a file, by name, each with the expression of its value. */
function constantsOf(file: SourceFile): ReadonlyMap<string, SyntaxNode> {
  const statements = (file.nodes[0]?.body ?? []) as SyntaxNode[];
  const declarations = statements
    .map((one) => (one.type === 'ExportNamedDeclaration' ? (one.declaration as SyntaxNode | null) : one))
    .flatMap((one) => (one?.type === 'VariableDeclaration' ? (one.declarations as SyntaxNode[]) : []));
  return new Map(
    declarations.flatMap(({ id, init }) => {
      const { name } = id as SyntaxNode;
      return init && typeof name === 'string' ? [[name, init as SyntaxNode] as const] : [];
    }),
  );
}

/**
 * What a file imports from the project, by the name that it has there: the module's path and the name of its export.
 */
function importsOf(file: SourceFile): ReadonlyMap<string, { readonly path: string; readonly name: string }> {
  const found = new Map<string, { path: string; name: string }>();
  for (const node of file.nodes) {
    const from = node.type === 'ImportDeclaration' ? literal(node.source) : null;
    if (!from?.startsWith('.')) continue;
    const path = `${posix.join(posix.dirname(file.path), from)}.ts`;
    for (const { local, imported } of node.specifiers as SyntaxNode[]) {
      const name = (imported as SyntaxNode | undefined)?.name;
      if (typeof name === 'string') found.set(String((local as SyntaxNode).name), { path, name });
    }
  }
  return found;
}
