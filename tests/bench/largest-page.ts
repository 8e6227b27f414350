import { existsSync, readFileSync } from 'node:fs';

const PAGES = '../shared/pages';

/** A saved page with the address it came from. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

interface ManifestLine {
  readonly file: string;
  readonly url: string;
  readonly site: string;
  readonly title_expected?: string | null;
  readonly cards_expected?: number;
}

/**
 * LinkedIn's lists of 25 postings with an open one beside them, largest first. None where there are no real pages
 * beside the project.
 */
export function linkedinLists(): readonly SavedPage[] {
  const manifest = `${PAGES}/manifest.jsonl`;
  if (!existsSync(manifest)) return [];
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  return lines
    .map((line): ManifestLine => JSON.parse(line))
    .filter(
      ({ site, title_expected, cards_expected }) => site === 'linkedin' && title_expected && cards_expected === 25,
    )
    .map(({ file, url }) => ({ name: file, url, html: readFileSync(`${PAGES}/${file}`, 'utf8') }))
    .toSorted((a, b) => b.html.length - a.html.length);
}

/** LinkedIn pages with a posting, largest first: the real ones beside the project, else our own fixture. */
export function linkedinPages(): readonly SavedPage[] {
  const manifest = `${PAGES}/manifest.jsonl`;
  if (!existsSync(manifest)) {
    const fixture = 'tests/fixtures/linkedin/sdui-view-ml-engineer-london.html';
    const url = 'https://www.linkedin.com/jobs/view/4400000001/';
    return [{ name: 'our own fixture, which is smaller than real pages', url, html: readFileSync(fixture, 'utf8') }];
  }
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  return lines
    .map((line): ManifestLine => JSON.parse(line))
    .filter(({ site, title_expected }) => site === 'linkedin' && title_expected)
    .map(({ file, url }) => ({ name: file, url, html: readFileSync(`${PAGES}/${file}`, 'utf8') }))
    .toSorted((a, b) => b.html.length - a.html.length);
}

/**
 * Sites that are on from the start, whose saved lists are at addresses that we may read: Indeed's are of other countries.
 * In headless Chromium nobody can grant the permission of any other.
 */
const ON = ['linkedin', 'totaljobs', 'cwjobs'];

/**
 * The largest lists without an open posting, of sites that are on from the start: the largest in bytes and the one with
 * most cards. None where there are no real pages beside the project.
 */
export function listsAlone(): readonly SavedPage[] {
  const manifest = `${PAGES}/manifest.jsonl`;
  if (!existsSync(manifest)) return [];
  const lines = readFileSync(manifest, 'utf8').trim().split('\n');
  const lists = lines
    .map((line): ManifestLine => JSON.parse(line))
    .filter(
      ({ site, title_expected, cards_expected = 0 }) => ON.includes(site) && !title_expected && cards_expected > 0,
    )
    .map((line) => ({ ...line, html: readFileSync(`${PAGES}/${line.file}`, 'utf8') }));
  const [largest] = lists.toSorted((a, b) => b.html.length - a.html.length);
  const [longest] = lists.toSorted((a, b) => (b.cards_expected ?? 0) - (a.cards_expected ?? 0));
  return [largest, longest].flatMap((line) =>
    line ? [{ name: `${line.file}, ${line.cards_expected} cards alone`, url: line.url, html: line.html }] : [],
  );
}
