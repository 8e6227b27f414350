import { readFileSync } from 'node:fs';
import { hostileFiles } from './hostile-file';
import { deflated, FONT, pdfOf, pdfWith, showing, streamOf } from './pdf-of';
import { bombOf } from './zip-of';

const million = 1_000_000;
const WORDS = showing('Python and SQL');
const honest = () => new Uint8Array(readFileSync('tests/documents/cv/two-columns.pdf'));
/** The wrapping of zlib around deflated bytes. Its check sum is wrong, and readers do not look. */
const zlib = (bytes: Uint8Array) => new Uint8Array([0x78, 0xda, ...bytes, 0, 0, 0, 0]);
const bomb = (megabytes: number) => streamOf(zlib(bombOf(megabytes, ' ')), '/Filter/FlateDecode');
const password = (version: string) =>
  `/Encrypt<</Filter/Standard ${version}/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>/P -4>>/ID[<00><00>]`;
const plain = (catalogue: string, pages: string) =>
  pdfOf([
    catalogue,
    pages,
    streamOf(WORDS),
    FONT,
    '<</Type/Page/Parent 2 0 R/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>',
  ]);
const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';

/** PDFs that are damaged, that go round in circles, or that unpack to more than they should. */
export const HOSTILE_PDFS = hostileFiles('cv.pdf', 'application/pdf', {
  'nothing but its first line': ['damagedPdf', () => '%PDF-1.7\n'],
  'cut in the middle': ['damagedPdf', () => honest().slice(0, honest().length / 2)],
  'its first and last kilobyte alone': [
    'damagedPdf',
    () => new Uint8Array([...honest().slice(0, 1_000), ...honest().slice(-1_000)]),
  ],
  'a flipped byte in each hundred': [
    'scanned',
    () => honest().map((byte, at) => (at > 9 && at % 100 === 0 ? byte ^ 0xff : byte)),
  ],
  'two thousand million pages, of which one is there': [
    'read',
    () => plain(CATALOGUE, '<</Type/Pages/Count 2000000000/Kids[5 0 R]>>'),
  ],
  'fewer than no pages': ['damagedPdf', () => plain(CATALOGUE, '<</Type/Pages/Count -5/Kids[5 0 R]>>')],
  'pages that hold themselves': ['damagedPdf', () => plain(CATALOGUE, '<</Type/Pages/Count 3/Kids[2 0 R 2 0 R]>>')],
  'a catalogue that is its own pages': ['damagedPdf', () => plain('<</Type/Catalog/Pages 1 0 R>>', 'null')],
  'an object that is itself': ['damagedPdf', () => pdfOf([CATALOGUE, '2 0 R'])],
  'a length that is its own': [
    'read',
    () => pdfWith(new Uint8Array(Buffer.from(`<</Length 3 0 R>>stream\n${WORDS}\nendstream`))),
  ],
  'tables that follow each other in a circle': [
    'read',
    () => Buffer.from(Buffer.from(pdfWith(WORDS)).toString('latin1').replace('/Root', '/Prev 9/Root'), 'latin1'),
  ],
  'a form that shows itself': [
    'read',
    () =>
      pdfWith(`/X Do ${WORDS}`, {
        more: [streamOf('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>')],
      }),
  ],
  'a password, of an old kind': ['password', () => pdfOf([CATALOGUE, '<</Count 0>>'], password('/V 1/R 2'))],
  'a password, of a kind that is not known': [
    'damagedPdf',
    () => pdfOf([CATALOGUE, '<</Count 0>>'], password('/V 99/R 99')),
  ],
  'a page that unpacks to 200 MB': ['memory', () => pdfWith(bomb(200))],
  'a page that unpacks twice, to 200 MB': [
    'scanned',
    () => pdfWith(streamOf(zlib(bombOf(1)), '/Filter[/FlateDecode/FlateDecode]')),
  ],
  'a page packed five times': ['read', () => pdfWith(deflated(WORDS, 5))],
  'three pages that unpack to 4 MB each': ['scanned', () => pdfWith(bomb(4), { pages: 3 })],
  'a thousand pages': ['read', () => pdfWith(WORDS, { pages: 1_000 })],
  '200,000 words on a page': ['read', () => pdfWith(deflated(showing('Python ').repeat(200_000)))],
  'lists in lists, a million deep': ['damagedPdf', () => pdfOf([CATALOGUE, '['.repeat(million)])],
  'dictionaries in dictionaries, 300,000 deep': ['damagedPdf', () => pdfOf([CATALOGUE, '<</A'.repeat(300_000)])],
  'lists in lists on a page': ['scanned', () => pdfWith(deflated(`${'['.repeat(million)} TJ ${WORDS}`))],
  'one text of 14 MB': ['memory', () => pdfWith(deflated(showing('Python '.repeat(2 * million))))],
  'one text of 4 MB': ['memory', () => pdfWith(deflated(showing('Python '.repeat(590_000))))],
  'a run of 20 MB in 300 kB': [
    'memory',
    () => pdfWith(streamOf(Buffer.alloc(300_000, Buffer.from([129, 32])), '/Filter/RunLengthDecode')),
  ],
  'a table of 100 million objects': [
    'damagedPdf',
    () =>
      `%PDF-1.7\nxref\n0 100000000\n${'0000000000 00000 n \n'.repeat(99)}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF`,
  ],
  'a million objects that are not there': [
    'damagedPdf',
    () => `%PDF-1.7\n${'1 0 obj\n'.repeat(million)}trailer<</Root 1 0 R>>\n%%EOF`,
  ],
  'a script and a file to open': [
    'read',
    () =>
      plain(
        '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(1);)>>>>',
        '<</Type/Pages/Count 1/Kids[5 0 R]>>',
      ),
  ],
  'no text': ['scanned', () => pdfWith('0 0 9 9 re f')],
  'the name of a picture': ['read', honest, 'cv.png'],
});
