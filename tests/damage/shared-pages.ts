import { existsSync, readFileSync } from 'node:fs';
import { parseHtml } from '../../src/cli/parse-html';
import { savedFrom } from '../../src/cli/read-html';
import { readPage } from '../../src/pages/read-page';
import { SITES } from '../../src/sites';
import { inProject } from '../../src/tools/setup/project-root.mjs';
import { parsePage, type WholePage } from './damage';
import type { Expected } from './expected';
import { judge } from './judge';

/** A line of the list of real saved pages: what a person saw on the page. See ../shared/README.md. */
interface Row {
  readonly file: string;
  /** Null where nobody noted it: the page itself may say where it was saved from. */
  readonly url: string | null;
  readonly kind: 'posting' | 'results' | 'other';
  readonly title_expected?: string;
  readonly company_expected?: string;
  readonly location_expected?: string;
  readonly salary_text_expected?: string | null;
}

const fileOf = (name: string): string => inProject('..', 'shared', 'pages', name);

/** The real saved pages, which are kept outside the project; null where they are not there. */
export function sharedPages(): readonly WholePage[] | null {
  if (!existsSync(fileOf('manifest.jsonl'))) return null;
  const lines = readFileSync(fileOf('manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line): readonly WholePage[] => {
    const row = JSON.parse(line) as Row;
    const html = readFileSync(fileOf(row.file), 'utf8');
    const url = row.url ?? savedFrom(parseHtml(html)) ?? 'about:blank';
    const page = { name: row.file.replace(/\.html$/, ''), url, html };
    if (row.title_expected !== undefined) return [{ ...page, expected: expectedOn(row, page) }];
    // Nobody has noted whether a list has a posting open beside it, so lists on which one is read are left out.
    return row.kind === 'results' && postingOn(page) ? [] : [{ ...page, expected: null }];
  });
}

const postingOn = (page: Pick<WholePage, 'url' | 'html'>) =>
  readPage(parsePage(page), new URL(page.url), SITES).posting;

/** Nobody has noted descriptions. What is read of the undamaged page counts as right, if its title is the noted one. */
function expectedOn(row: Row, page: Pick<WholePage, 'url' | 'html'>): Expected {
  const seen: Expected = {
    title: row.title_expected ?? null,
    ...(row.company_expected === undefined ? {} : { hiringOrganization: row.company_expected }),
    ...(row.location_expected === undefined ? {} : { jobLocation: row.location_expected }),
    ...salaryOn(row),
  };
  const posting = postingOn(page);
  const isRead = posting !== null && judge(posting, { title: seen.title ?? null }, '')[0]?.verdict === 'right';
  return isRead && posting.description !== '' ? { ...seen, description: posting.description } : seen;
}

/** A site's own estimate is not stated pay. For lists nobody has noted whether the open posting states any. */
function salaryOn({ kind, salary_text_expected: text }: Row): Pick<Expected, 'salary'> {
  if (text === undefined || text === null) return kind === 'posting' ? { salary: [] } : {};
  if (/\best(?:\.|imate)/i.test(text)) return { salary: [] };
  const amounts = [...text.matchAll(/(\d[\d,.]*)\s?([kKLm])?/g)].map(([, digits = '', unit = '']) => {
    const times = { k: 1e3, K: 1e3, L: 1e5, m: 1e6 }[unit] ?? 1;
    return Number(digits.replaceAll(',', '').replace(/\.$/, '')) * times;
  });
  return { salary: amounts.filter((amount) => amount > 5) };
}
