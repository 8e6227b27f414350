import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html';
import { savedFrom } from '../../../src/cli/read-html';
import { locateText } from '../../../src/overlay/highlight/locate-text';
import { readOpenPosting } from '../../../src/pages/read-page';
import { squeeze, textRanges } from '../../../src/pages/text/text-ranges';
import { SITES } from '../../../src/sites';

/** Real saved pages. They belong to their authors and are kept outside this project: see ../shared/README.md. */
const FOLDER = new URL('../../../../shared/pages/', import.meta.url);
const isHere = existsSync(new URL('manifest.jsonl', FOLDER));
const files = isHere
  ? readFileSync(new URL('manifest.jsonl', FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { file: string }).file)
  : [];

const skipped = isHere ? '' : ' (skipped: ../shared/pages is not on this machine, which is no fault)';

describe.skipIf(!isHere)(`words of a description read from the elements of a real page${skipped}`, () => {
  // Without the folder there must still be a test to skip: a report does not name an empty group.
  test.each(isHere ? files : ['no page'])('are found on %s', (file) => {
    const document = parseHtml(readFileSync(new URL(file, FOLDER), 'utf8'));
    const { posting } = readOpenPosting(document, new URL(savedFrom(document) ?? 'about:blank'), SITES);
    const rung = posting?.rungs.description;
    if (!posting || (rung !== 'hook' && rung !== 'structure')) return;
    const page = textRanges(document.body);
    // An application form has the advert only in its summary for search engines.
    if (!page.text.includes(squeeze(posting.description).slice(0, 40))) return;
    const find = locateText(posting.description, page);
    const words = [...posting.description.matchAll(/[\p{L}\p{N}]{2,}/gu)].map(({ 0: text, index }) => ({
      text,
      index,
    }));
    const missed = words.filter((word) => find(word) === null);
    // A description may be gathered from several places of the page. A short line among them may then be missed.
    expect(missed.length).toBeLessThan(0.02 * words.length);
  });
});
