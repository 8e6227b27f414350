import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../src/tools/setup/project-root.mjs';

/** What must be read on a fixture: its .json file. */
export interface Expectation {
  readonly url: string;
  /** Fields that the reading must have, each exactly; null where there must be no posting. */
  readonly posting: Readonly<Record<string, unknown>> | null;
  readonly rungs?: Readonly<Record<string, string>>;
  readonly description?: {
    readonly starts?: string;
    readonly ends?: string;
    readonly has?: readonly string[];
    readonly lacks?: readonly string[];
  };
  /** What is understood of the posting: pay as `brief` writes it, "none" without any; null where nothing is read. */
  readonly reads?: { readonly pay: string; readonly region: string | null; readonly ir35?: string };
  readonly cards?: readonly unknown[];
  readonly cardIds?: readonly string[];
  readonly unread?: string;
}

/** A page with what must be read on it. */
export interface Fixture {
  /** "linkedin/sdui-view-ml-engineer-london" */
  readonly name: string;
  readonly site: string;
  readonly html: string;
  readonly expected: Expectation;
}

/** Not found from this file's own address, because `npm run damage` bundles it into another folder. */
const FOLDER = pathToFileURL(`${inProject('tests', 'fixtures')}/`);

/** Every pair of a page and its expectation, found by walking tests/fixtures. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER).flatMap((site) =>
  readdirSync(new URL(`${site}/`, FOLDER))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = new URL(`${site}/${file}`, FOLDER);
      const expected = readFileSync(new URL(path.href.replace(/\.html$/, '.json')), 'utf8');
      const name = `${site}/${file.replace(/\.html$/, '')}`;
      return { name, site, html: readFileSync(path, 'utf8'), expected: JSON.parse(expected) as Expectation };
    }),
);
