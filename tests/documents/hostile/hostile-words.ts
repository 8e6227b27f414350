import { documentXml, docxOf } from '../word/docx';
import { hostileFiles } from './hostile-file';
import { bombOf, zipOf } from './zip-of';

const docx = (xml: string | Uint8Array) => docxOf({ 'word/document.xml': xml });
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const SKILLS = paragraph('Python and SQL');
const million = 1_000_000;
const withType = (type: string, words: string) =>
  docx(documentXml(paragraph(words)).replace('<w:document', `<!DOCTYPE w [${type}]><w:document`));
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** Word documents whose XML was made to grow, to nest, or to end in the middle. */
export const HOSTILE_WORDS = hostileFiles(
  'cv.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  {
    'a billion laughs': ['damagedWord', () => withType(`<!ENTITY l0 "ha">${laughs}`, '&l9;')],
    'one entity of 50 kB, used a thousand times': [
      'damagedWord',
      () => withType(`<!ENTITY a "${'a'.repeat(50_000)}">`, '&a;'.repeat(1_000)),
    ],
    'an entity from a file': ['damagedWord', () => withType('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;')],
    'an entity that nobody declared': ['damagedWord', () => docx(documentXml(paragraph('&a;')))],
    'a million nested elements': [
      'damagedWord',
      () => docx(documentXml('<w:p>'.repeat(million) + '</w:p>'.repeat(million))),
    ],
    'a million empty paragraphs': ['noText', () => docx(documentXml('<w:p/>'.repeat(million)))],
    'a million tabs': ['noText', () => docx(documentXml(`<w:p><w:r>${'<w:tab/>'.repeat(million)}</w:r></w:p>`))],
    'an attribute of 20 MB': ['noText', () => docx(documentXml(`<w:p w:a="${'a'.repeat(20 * million)}"/>`))],
    'a million attributes': [
      'damagedWord',
      () => docx(documentXml(`<w:p ${Array.from({ length: million }, (_, at) => `a${at}=""`).join(' ')}/>`)),
    ],
    'a name of 20 MB': ['damagedWord', () => docx(documentXml(`<${'a'.repeat(20 * million)}/>`))],
    'a comment of 20 MB': ['damagedWord', () => docx(documentXml(`<!--${'a'.repeat(20 * million)}-->${SKILLS}`))],
    'CDATA that never ends': ['damagedWord', () => docx(documentXml(`<w:t><![CDATA[${'a '.repeat(20_000)}`))],
    '29 MB of words': ['read', () => docx(documentXml(paragraph('Python and SQL '.repeat(1_900_000))))],
    'a million character references': ['noText', () => docx(documentXml(paragraph('&#49;'.repeat(million))))],
    '200 MB of zeros that say so': [
      'unpacksLarge',
      () => zipOf([{ name: 'word/document.xml', packed: bombOf(200), size: 200 * million }]),
    ],
    '200 MB of zeros that say they are small': [
      'damagedWord',
      () => zipOf([{ name: 'word/document.xml', packed: bombOf(200), size: 100 }]),
    ],
    '200 MB of spaces that say they are small': [
      'unpacksLarge',
      () => zipOf([{ name: 'word/document.xml', packed: bombOf(200, ' '), size: 100 }]),
    ],
    'pictures that unpack to 6 GB, and stay packed': [
      'read',
      () => {
        const packed = bombOf(2);
        const picture = (at: number) => ({ name: `word/media/${at}.png`, packed, size: 30 * million });
        const pictures = Array.from({ length: 200 }, (_, at) => picture(at));
        return zipOf([{ name: 'word/document.xml', content: documentXml(SKILLS) }, ...pictures]);
      },
    ],
    'no text inside': ['archive', () => docxOf({ 'word/styles.xml': documentXml('') })],
    'an empty text': ['noText', () => docx('')],
    'a text that ends in the middle': ['damagedWord', () => docx(documentXml(SKILLS).slice(0, -20))],
    'a text that is no XML': ['damagedWord', () => docx('Python and SQL')],
    'UTF-16 that does not say so': [
      'damagedWord',
      () => docx(new Uint8Array(Buffer.from(documentXml(SKILLS), 'utf16le'))),
    ],
    'bytes that are no UTF-8': [
      'read',
      () => docx(new Uint8Array(Buffer.from(documentXml(`\xff\xfe ${SKILLS}`), 'latin1'))),
    ],
    'thousands of footnote files': [
      'read',
      () =>
        zipOf([
          { name: 'word/document.xml', content: documentXml(SKILLS) },
          ...Array.from({ length: 2_000 }, () => ({ name: 'word/footnotes.xml', content: documentXml(SKILLS) })),
        ]),
    ],
    'a password': ['password', () => oldWord(Buffer.from('EncryptedPackage', 'utf16le'))],
    'the old format, by the name of the new': ['oldWord', () => oldWord(Buffer.from('WordDocument', 'utf16le'))],
  },
);

const oldWord = (name: Buffer): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), name]));
