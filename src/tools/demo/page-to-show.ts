import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseHtml } from '../../cli/parse-html';
import { savedFrom } from '../../cli/read-html';
import { PlainError } from '../setup/plain-error.mjs';

/** A page for the browser: saved, with its HTML, or live. */
export interface PageToShow {
  readonly url: string;
  /** Null for a live address: the browser fetches it. */
  readonly html: string | null;
}

/** The bundled posting: an invented one, in the layout that LinkedIn serves to those who are signed in. */
const BUNDLED = {
  file: 'tests/fixtures/linkedin/sdui-view-ml-engineer-london.html',
  url: 'https://www.linkedin.com/jobs/view/4400000001/',
};

/**
 * The page that the user named: nothing is the bundled posting. Throws a `PlainError` where the file is not there or
 * does not say where it came from.
 */
export function pageToShow(target: string | null, folder: string): PageToShow {
  if (target === null) return { url: BUNDLED.url, html: readFileSync(BUNDLED.file, 'utf8') };
  if (/^https?:\/\//i.test(target)) return { url: webAddress(target) ?? '', html: null };
  const file = resolve(folder, target);
  if (!existsSync(file))
    throw new PlainError(`There is no file ${file}. Name a saved page, or an address that starts with https://.`);
  const html = readFileSync(file, 'utf8');
  const address = savedFrom(parseHtml(html));
  const url = address && webAddress(address);
  if (!url) {
    throw new PlainError(
      `${basename(file)} does not say which address it was saved from, so it cannot be shown there. Save the page again with the browser's "Save page as", or read it in the terminal: npm run -s analyse -- --url ADDRESS ${target}`,
    );
  }
  return { url, html };
}

/** The address as the browser writes it, without its fragment, or null where it is none of the web. */
function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
