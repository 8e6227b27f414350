import { dottedName, type SourceFile, type SyntaxNode } from '../architecture/source-file';

/** A regular expression of the project. `at` is "path:line" of the place that writes or makes it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

const lineOf = (file: SourceFile, { start }: SyntaxNode) => file.text.slice(0, start).split('\n').length;

/** The regular expressions that a file writes between slashes. */
export function literalsIn(file: SourceFile): readonly Pattern[] {
  return file.nodes.flatMap((node) => {
    const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
    return regex ? [{ source: regex.pattern, flags: regex.flags, at: `${file.path}:${lineOf(file, node)}` }] : [];
  });
}

/** The places, as "path:line", that call `RegExp` or `new RegExp`. What they make is known only when they run. */
export function makersIn(file: SourceFile): readonly string[] {
  return file.nodes.flatMap((node) =>
    (node.type === 'NewExpression' || node.type === 'CallExpression') && isRegExp(dottedName(node.callee))
      ? [`${file.path}:${lineOf(file, node)}`]
      : [],
  );
}

const isRegExp = (name: string | null) => name === 'RegExp' || name === 'globalThis.RegExp';

const IMPLICIT = ['match', 'matchAll', 'search'];

/** A sentence for each string that a method silently turns into a regular expression: `text.match('a+')`. */
export function hiddenIn(file: SourceFile): readonly string[] {
  return file.nodes.flatMap((node) => {
    const [first] = node.type === 'CallExpression' ? (node.arguments as SyntaxNode[]) : [];
    const method = node.type === 'CallExpression' ? dottedName(node.callee)?.split('.').at(-1) : undefined;
    const isText = first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string');
    return method !== undefined && IMPLICIT.includes(method) && isText
      ? [
          `${file.path}:${lineOf(file, node)} gives ${method} a string: write a regular expression, so that it is checked.`,
        ]
      : [];
  });
}
