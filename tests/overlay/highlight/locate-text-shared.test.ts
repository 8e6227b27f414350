import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { savedFrom } from '../../../src/cli/read-html';
import { locateText } from '../../../src/overlay/highlight/locate-text';
import { readPage } from '../../../src/pages/read-page';
import { squeeze, textRanges } from '../../../src/pages/text/text-ranges';
import { SITES } from '../../../src/sites';

/** Real saved pages, kept outside the project: they belong to their authors. See ../shared/README.md. */
const FOLDER = new URL('../../../../shared/pages/', import.meta.url);
const isHere = existsSync(new URL('manifest.jsonl', FOLDER));
const files = isHere
  ? readFileSync(new URL('manifest.jsonl', FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { file: string }).file)
  : [];

if (!isHere) test.skip('words on real saved pages: skipped, there is no ../shared/pages here', () => {});

describe.runIf(isHere)('the words of a description read from the elements of a real page are found there', () => {
  test.each(files)('%s', (file) => {
    const { window } = new JSDOM(readFileSync(new URL(file, FOLDER), 'utf8'), { virtualConsole: new VirtualConsole() });
    const { document } = window;
    const { posting } = readPage(document, new URL(savedFrom(document) ?? 'about:blank'), SITES);
    const rung = posting?.rungs.description;
    if (!posting || (rung !== 'hook' && rung !== 'structure')) return;
    const page = textRanges(document.body);
    // An application form has the advert in its summary for search engines alone.
    if (!page.text.includes(squeeze(posting.description).slice(0, 40))) return;
    const find = locateText(posting.description, page);
    const words = [...posting.description.matchAll(/[\p{L}\p{N}]{2,}/gu)].map(({ 0: text, index }) => ({
      text,
      index,
    }));
    const missed = words.filter((word) => find(word) === null);
    // Several blocks may be gathered from several places; a short line among them may then be passed over.
    expect(missed.length).toBeLessThan(0.02 * words.length);
    window.close();
  });
});
