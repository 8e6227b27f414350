import type { SourceFile, SyntaxNode } from '../architecture/source-file';

/** A phrase that a comment quotes above a pattern, and whether the pattern should match it. */
export interface Phrase {
  readonly text: string;
  readonly matches: boolean;
}

/** A pattern and the phrases that the comment right above it quotes. `line` is the line of the comment. */
export interface QuotedPattern {
  readonly line: number;
  readonly phrases: readonly Phrase[];
  /** The expression of the pattern: a regular expression, or a string that the module makes one of. */
  readonly pattern: SyntaxNode;
}

/** The patterns of a file that have a comment with phrases right above them, in order. */
export function quotedPatternsIn(file: SourceFile): readonly QuotedPattern[] {
  return commentBlocks(file).flatMap(({ value, start, end }) => {
    const phrases = phrasesOf(value);
    if (phrases.length === 0) return [];
    const next = end + (/^\s*/.exec(file.text.slice(end))?.[0].length ?? 0);
    const node = file.nodes.find((one) => one.start === next && one.type !== 'Program');
    const pattern = node ? patternOf(node) : null;
    return pattern ? [{ line: file.text.slice(0, start).split('\n').length, phrases, pattern }] : [];
  });
}

/** Comments that follow each other, with only white space between them, count as one. */
function commentBlocks(file: SourceFile) {
  const blocks: { value: string; start: number; end: number }[] = [];
  for (const { value, start, end } of file.comments) {
    const last = blocks.at(-1);
    if (last && file.text.slice(last.end, start).trim() === '') {
      last.value = `${last.value}\n${value}`;
      last.end = end;
    } else blocks.push({ value, start, end });
  }
  return blocks;
}

/**
 * The phrases that a comment lists, with `\n` read as a line break. A list begins at the start of the comment or after
 * a colon, and ends where more than three words stand between two quotations: those in running text list nothing. The
 * pattern must not match a phrase that has "but", "not" or "nor" right ahead of it, nor those that follow such a phrase
 * with no more than "and" or "or" between, nor one that "is none" or "is not" follows.
 */
export function phrasesOf(comment: string): readonly Phrase[] {
  const parts = comment
    .replace(/\n\s*\*?/g, ' ')
    .replace(/^\*/, '')
    .split('"');
  const phrases: Phrase[] = [];
  let isList = false;
  let matches = true;
  for (let i = 1; i < parts.length - 1; i += 2) {
    const ahead = parts[i - 1] ?? '';
    if (ahead.trimEnd().endsWith(':') || (i === 1 && ahead.trim() === '')) isList = true;
    else if ((ahead.match(/[a-z]+/gi) ?? []).length > 3) isList = false;
    const isJoint = /^[\s,;/]*(?:and|or)?[\s,]*$/.test(ahead);
    if (!isJoint) matches = !/\b(?:but|not|nor)\s*$/.test(ahead);
    if (!isList) continue;
    const isDenied = /^[\s,]*(?:is|are) (?:none|not)\b/.test(parts[i + 1] ?? '');
    phrases.push({ text: (parts[i] ?? '').replaceAll('\\n', '\n'), matches: matches && !isDenied });
  }
  return phrases;
}

const isRegExp = (node: SyntaxNode) =>
  (node.type === 'Literal' && node.regex !== undefined) ||
  (node.type === 'NewExpression' && (node.callee as SyntaxNode).name === 'RegExp');
const isText = (node: SyntaxNode) =>
  (node.type === 'Literal' && typeof node.value === 'string') ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' && node.operator === '+');

/** The pattern that a constant, a property or an entry of a list holds; null where it holds something else. */
function patternOf(node: SyntaxNode): SyntaxNode | null {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return node.declaration ? patternOf(node.declaration as SyntaxNode) : null;
    case 'VariableDeclaration': {
      const [first] = node.declarations as SyntaxNode[];
      return first?.init ? onlyPattern(first.init as SyntaxNode) : null;
    }
    case 'Property':
      return onlyPattern(node.value as SyntaxNode);
    // An entry such as `['hybrid', /…/]`: what is read, then perhaps its cues, then the pattern.
    case 'ArrayExpression': {
      const last = (node.elements as SyntaxNode[]).at(-1);
      return last && (isRegExp(last) || isText(last)) ? last : null;
    }
    default:
      return isRegExp(node) || isText(node) ? node : null;
  }
}

/** The pattern itself, or the one pattern of a list of one. */
function onlyPattern(value: SyntaxNode): SyntaxNode | null {
  if (isRegExp(value) || isText(value)) return value;
  const [first, second] = value.type === 'ArrayExpression' ? (value.elements as SyntaxNode[]) : [];
  return first && !second && isRegExp(first) ? first : null;
}
