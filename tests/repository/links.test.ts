import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readSources } from './architecture/source-file';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE.md',
  'data/README.md',
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };

/** Targets of Markdown links and images that lie in the project, without the part of the page that they lead to. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map(([, target = '']) => target);

/** Paths of the project that a text names. Those with a placeholder ("src/sites/<site>.ts", "tests/*") are left out. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w./-])((?:src|tests|entrypoints|data|docs)\/[\w./-]*[\w/])(?![\w<>*…])/g)]
    .map(([, path = '']) => path)
    .filter((path) => !text.includes(`${path}<`) && !text.includes(`${path}/<`));

const isThere = (path: string) => [path, `${path}.ts`, `${path}.tsx`, `${path}.mjs`].some(existsSync);

describe('what the documents point at is there', () => {
  test.each(DOCUMENTS)('%s', (document) => {
    const text = readFileSync(document, 'utf8');
    const links = linksIn(text).filter((target) => !existsSync(normalize(join(dirname(document), target))));
    const paths = pathsIn(text).filter((path) => !isThere(path));
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect({ links, paths, commands: commands.filter((name) => scripts[name] === undefined) }).toEqual({
      links: [],
      paths: [],
      commands: [],
    });
  });
});

test('paths of the project that comments name are there', () => {
  const wrong = readSources(['src', 'tests', 'entrypoints']).flatMap(({ path, comments }) =>
    comments.flatMap(({ value }) => pathsIn(value).flatMap((named) => (isThere(named) ? [] : `${path}: ${named}`))),
  );
  expect(wrong).toEqual([]);
});

describe('the checks see what is missing', () => {
  test('links and paths', () => {
    expect(linksIn('[a](docs/a.md) [b](https://example.org) ![c](c.png)')).toEqual(['docs/a.md', 'c.png']);
    expect(pathsIn('`src/domain/annotate.ts`, src/sites/<site>.ts and ../shared/pages')).toEqual([
      'src/domain/annotate.ts',
    ]);
  });
});
