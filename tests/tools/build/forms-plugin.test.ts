import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { formsPlugin, HIDEABLE } from '../../../src/tools/build/forms-plugin.mjs';
import { dottedName, readSources, type SyntaxNode } from '../../repository/architecture/source-file';

const transform = (code: string, id = '/x/src/pages/a.ts'): string => {
  const { transform } = formsPlugin() as unknown as {
    transform(this: unknown, code: string, id: string): { code: string } | null;
  };
  return (transform.call({ parse: parseAst }, code, id)?.code ?? code)
    .replace(/^import [^;]+;/, '')
    .replaceAll('__unclobbered', '$');
};

test.each([
  ['a.parentNode', '$(a).parentNode'],
  ['a.b.parentNode.parentNode', '$($(a.b).parentNode).parentNode'],
  ['a?.querySelector(b).x', '$(a)?.querySelector(b).x'],
  ['a?.b.querySelector(c.id)', '$(a?.b)?.querySelector($(c).id)'],
  ['a?.b()\n  .parentNode.x', '$(a?.b())\n  ?.parentNode.x'],
  ['(a ?? b).tagName', '($(a ?? b)).tagName'],
  ['(a?.b).tagName', '($(a?.b)).tagName'],
  ['a.title = b.textContent', '$(a).title = $(b).textContent'],
  ['document.title + this.id + "".title', 'document.title + this.id + "".title'],
  ['a.length', 'a.length'],
  ['a[b].matches(c)', '$(a[b]).matches(c)'],
])('%s becomes %s', (code, expected) => expect(transform(code)).toBe(expected));

test('a member of the last of several expressions in brackets is refused, since two values would be passed', () => {
  expect(() => transform('(a, b).id')).toThrow(/\(a, b\)/);
});

test('code that meets no page stays as it is', () => {
  expect(transform('a.parentNode', '/x/src/domain/a.ts')).toBe('a.parentNode');
});

/** Names that our own objects have too, and that are never asked of an element of a page. */
const NOT_ASKED = 'length name constructor toString hasOwnProperty valueOf part action'.split(' ');
/** Names that our own objects have too. Taken out of one in braces they are nearly always theirs. */
const OFTEN_OURS = 'after before children elements hidden id lang matches remove role slot style title'.split(' ');

/** TypeScript's list of what browsers have, which knows more members than jsdom does. It lies beside the compiler. */
const ofTypescript = createRequire(createRequire(import.meta.url).resolve('typescript/package.json'));
const COMPILER = ofTypescript.resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`);
const LIB_DOM = readFileSync(join(dirname(COMPILER), 'lib/lib.dom.d.ts'), 'utf8');

/** The members of an interface in TypeScript's list, and of all that it extends. */
function membersOf(name: string): ReadonlySet<string> {
  const members = new Set<string>();
  for (const [, parents = '', body = ''] of LIB_DOM.matchAll(
    new RegExp(`^interface ${name}(?: extends ([^{]+))? \\{\\n([^]*?)^\\}`, 'gm'),
  )) {
    for (const [, member = ''] of body.matchAll(/^ {4}(?:readonly |get |set )?(\w+)[?(:<]/gm)) members.add(member);
    for (const parent of parents.split(', ').filter(Boolean)) for (const each of membersOf(parent)) members.add(each);
  }
  return members;
}

test('the list of members has those of all parents of a form', () => {
  const known = ['requestSubmit', 'scrollBy', 'getAnimations', 'checkVisibility', 'parentNode', 'addEventListener'];
  expect([...membersOf('HTMLFormElement')]).toEqual(expect.arrayContaining(known));
});

describe('every member of forms that our code in pages asks for', () => {
  const members = membersOf('HTMLFormElement');
  const folders = ['pages', 'structure', 'overlay', 'sites', 'browser', 'app/content', 'app/report'];
  const files = readSources(folders.map((folder) => `src/${folder}`));
  const found = (namesOf: (node: SyntaxNode) => readonly unknown[]) =>
    files.flatMap(({ path, nodes }) => nodes.flatMap(namesOf).map((key) => ({ path, name: dottedName(key) ?? '' })));

  test('is one that the build makes safe', () => {
    const asked = found((node) => (node.type === 'MemberExpression' && !node.computed ? [node.property] : []));
    expect(asked.length).toBeGreaterThan(3000);
    const isUnsafe = (name: string) => members.has(name) && !HIDEABLE.has(name) && !NOT_ASKED.includes(name);
    expect(asked.filter(({ name }) => isUnsafe(name))).toEqual([]);
  });

  test('is not taken out of an element in braces, which the build does not see', () => {
    const taken = found((node) =>
      node.type === 'ObjectPattern' ? (node.properties as SyntaxNode[]).map(({ key }) => key) : [],
    );
    expect(taken.length).toBeGreaterThan(300);
    expect(taken.filter(({ name }) => HIDEABLE.has(name) && !OFTEN_OURS.includes(name))).toEqual([]);
  });
});
