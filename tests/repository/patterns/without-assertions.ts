import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A character that none of our texts holds. A branch that ends with it is searched completely and then fails. */
const NEVER = '\\uE000';

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** The syntax tree of a pattern. */
export const parsePattern = (source: string, flags: string): AST.Pattern =>
  parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') });

type Look = AST.LookaheadAssertion | AST.LookbehindAssertion;

/** Whether no part of it repeats without a bound, so that its work does not grow with the text. */
function isBounded(node: AST.Node): boolean {
  let bounded = true;
  visitRegExpAST(node, {
    onQuantifierEnter: ({ max }) => {
      bounded &&= max !== Number.POSITIVE_INFINITY;
    },
  });
  return bounded;
}

/** Whether nothing is consumed before it, so that it only decides whether the rest is tried at a place. */
function isLeading(node: AST.Node): boolean {
  for (let child: AST.Node = node; child.parent; child = child.parent) {
    const { parent } = child;
    if (parent.type === 'Quantifier' || parent.type === 'Assertion') return false;
    if (parent.type !== 'Alternative') continue;
    const before = parent.elements.slice(0, parent.elements.indexOf(child as AST.Element));
    if (before.some(({ type }) => type !== 'Assertion')) return false;
  }
  return true;
}

/**
 * A pattern without look-around whose search takes at least every path that the search of the given pattern takes, so
 * that a proof for it holds for the given one too. We need it because automata know no look-around.
 * - A look-ahead becomes an optional branch that searches its inside and then fails, since it may pass or fail.
 * - A bounded look-behind, which costs the same everywhere, is left out.
 * - What is left out could have made the whole fail. So the whole ends in a character that no text has, and every path
 *   is taken. `$` and `\b` would then save paths, so they are left out too.
 * - Where all look-around is bounded and stands at the start, it only rules out places. Then it is simply left out.
 * Throws where this cannot be done: for a look-behind without a bound, a reference to a group and inline flags.
 */
export function withoutAssertions(source: string, flags: string): string {
  const pattern = parsePattern(source, flags);
  const looks: Look[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') looks.push(node);
    },
    onBackreferenceEnter: () => {
      throw new Error('it refers back to a group');
    },
    onModifiersEnter: () => {
      throw new Error('it changes flags inside');
    },
  });
  if (looks.length === 0) return source;
  if (looks.some((look) => look.kind === 'lookbehind' && !isBounded(look))) {
    throw new Error('it looks behind without a bound');
  }
  if (looks.every((look) => isLeading(look) && isBounded(look))) return write(pattern, { keepEdges: true });
  return `(?:${write(pattern, { keepEdges: false })})${NEVER}`;
}

interface Writing {
  /** Whether `$` and `\b` stay, and look-around is simply left out. */
  readonly keepEdges: boolean;
}

function write(node: AST.Node, how: Writing): string {
  const inside = (alternatives: readonly AST.Alternative[]) => alternatives.map((one) => write(one, how)).join('|');
  switch (node.type) {
    case 'Pattern':
      return inside(node.alternatives);
    case 'Group':
    case 'CapturingGroup':
      return `(?:${inside(node.alternatives)})`;
    case 'Alternative':
      return node.elements.map((one) => write(one, how)).join('');
    case 'Quantifier': {
      const body = write(node.element, how);
      return body === '' ? '' : body + node.raw.slice(node.element.raw.length);
    }
    case 'Assertion':
      if (node.kind === 'lookbehind') return '';
      if (node.kind === 'lookahead') return how.keepEdges ? '' : `(?:(?:${inside(node.alternatives)})${NEVER}|)`;
      return how.keepEdges || node.kind === 'start' || (node.kind === 'word' && isLeading(node)) ? node.raw : '';
    default:
      return node.raw;
  }
}

/** From this bound on, we treat a repeated group like one without a bound, since it can be read in many ways. */
const MANY = 6;

/**
 * The groups of a pattern that repeat up to a wide bound, each as a pattern of its own without the bound, in front of a
 * character that no text has. `(?:a|a){0,30}b` gives `^(?:a|a)*` and that character. The automaton accepts the
 * original, because thirty is a bound. What takes no exponential time without the bound takes none with it.
 */
export function endlessGroups(source: string, flags: string): readonly string[] {
  const groups: string[] = [];
  visitRegExpAST(parsePattern(source, flags), {
    onQuantifierEnter: ({ max, element }) => {
      if (!element.type.endsWith('Group') || max === Number.POSITIVE_INFINITY || max < MANY) return;
      groups.push(`^${lifted(element.raw, flags)}*${NEVER}`);
    },
  });
  return groups;
}

/** A group without the wide bounds of the groups inside it. */
function lifted(source: string, flags: string): string {
  const places: { start: number; end: number }[] = [];
  visitRegExpAST(parsePattern(source, flags), {
    onQuantifierEnter: ({ max, start, end, element }) => {
      if (element.type.endsWith('Group') && max >= MANY) places.push({ start: start + element.raw.length, end });
    },
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}*${text.slice(end)}`, source);
}
