import { describe, expect, test } from 'vitest';
import { pdfText } from '../../src/documents/pdf-text';
import { FONT, pdfOf, pdfWith, showing, streamOf } from './hostile/pdf-of';

describe('a PDF is said to be read in part', () => {
  const words = showing('Data Scientist, Python and SQL');
  const withLostPage = pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 2/Kids[5 0 R 9 0 R]>>',
    streamOf(words),
    FONT,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>',
  ]);
  test.each<[string, Uint8Array, boolean]>([
    ['where a page cannot be read', withLostPage, true],
    ['where it has 31 pages', pdfWith(words, { pages: 31 }), true],
    ['not where it has 30', pdfWith(words, { pages: 30 }), false],
  ])('%s', async (_, content, isCut) => {
    expect(await pdfText(content)).toEqual({ text: expect.stringContaining('Python'), isCut });
  });
});
