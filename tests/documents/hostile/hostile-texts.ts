import { academicDocx } from '../cv/academic-docx';
import { type HostileFile, hostileFiles } from './hostile-file';

const million = 1_000_000;
const resume = (skills: unknown, rest: object = {}) => JSON.stringify({ skills, work: [], ...rest });
const list = (count: number, item: string) => `{"skills":[${`${item},`.repeat(count - 1)}${item}]}`;
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const PYTHON = '{"skills":[{"name":"Python"}]}';

/** JSON Resumes that nest, repeat or pretend. */
const JSONS = hostileFiles('resume.json', 'application/json', {
  'lists in lists, two million deep': [
    'deepJson',
    () => `{"skills":${'['.repeat(2 * million)}${']'.repeat(2 * million)}}`,
  ],
  'objects in objects, 700,000 deep': ['deepJson', () => `${'{"a":'.repeat(700_000)}1${'}'.repeat(700_000)}`],
  'brackets that are never closed': ['deepJson', () => `{"skills":${'['.repeat(4 * million)}`],
  'a list of a million empty skills': ['read', () => list(million, '{}')],
  'a hundred thousand skills': ['read', () => resume(Array.from({ length: 100_000 }, (_, at) => ({ name: `s${at}` })))],
  'a skill with half a million keywords': [
    'read',
    () => resume([{ name: 'a', keywords: Array(500_000).fill('Python') }]),
  ],
  'thousands of positions with long texts': [
    'read',
    () =>
      resume([], {
        work: Array(4_000).fill({ position: 'Data Scientist', startDate: '2020', summary: 'Python '.repeat(150) }),
      }),
  ],
  'a name of 4 MB': ['read', () => resume([{ name: 'Python '.repeat(600_000) }])],
  'a number of four million digits': [
    'read',
    () => `{"skills":[{"name":"Python","years":${'9'.repeat(4 * million)}}]}`,
  ],
  'a hundred thousand keys that are the same': [
    'read',
    () => `{${'"skills":[{"name":"SQL"}],'.repeat(100_000)}"skills":[{"name":"Python"}]}`,
  ],
  'every type but the right one': [
    'read',
    () =>
      resume([null, 1, 'a', [], { name: {} }, { name: 'Go', keywords: 'a', years: 'b' }], { work: { position: 1 } }),
  ],
  'skills that are a number': ['read', () => '{"skills":1e400,"work":null}'],
  'keys that lead to a prototype': [
    'read',
    () =>
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"skills":[{"__proto__":{"name":"x"},"name":"Python"}]}`,
  ],
  'a profile of ours with half a million skills': [
    'read',
    () => `{"skills":[],"meta":{"bandwise":{"version":1,"value":{"skills":[${'1,'.repeat(500_000)}1]}}}}`,
  ],
  'a profile of ours from the future': ['read', () => '{"skills":[],"meta":{"bandwise":{"version":1e9,"value":{}}}}'],
  'a backup': ['isBackup', () => '{"format":"bandwise-backup"}'],
  'no resume': ['noResume', () => '{"name":"x"}'],
  'cut off': ['damagedJson', () => '{"skills":[{"name":"Pyt'],
  'a byte-order mark': ['read', () => `\uFEFF${PYTHON}`],
  'UTF-16 with a mark': ['read', () => bytes(`\uFEFF${PYTHON}`, 'utf16le')],
  'UTF-16 without one': ['kind', () => bytes(PYTHON, 'utf16le')],
  'bytes that are no UTF-8': ['read', () => bytes('{"skills":[{"name":"Caf\xe9 \xff\xfe"}]}', 'latin1')],
  'half a character': ['read', () => String.raw`{"skills":[{"name":"\ud83d\udc00"}]}`],
  '6 MB': ['largeText', () => list(200_000, '{"name":"Python and more words"}')],
});

/** CSV files that never end. */
const CSVS = hostileFiles('Skills.csv', 'text/csv', {
  'a million rows': ['read', () => `Name\n${'Python\n'.repeat(million)}`],
  'a hundred thousand different rows': [
    'read',
    () => `Name\n${Array.from({ length: 100_000 }, (_, at) => `Skill number ${at}`).join('\n')}`,
  ],
  'one row of ten million characters': ['read', () => `Name\n${'x'.repeat(10 * million)}`],
  'a row of ten million values': ['noCsv', () => `Name\n${','.repeat(10 * million)}`],
  'a heading of a million columns': ['read', () => `Name${',a'.repeat(million)}\nPython\n`],
  'a quote that is never closed': ['read', () => `Name\n"Python\n${'x,\n'.repeat(5 * million)}`],
  'nothing but quotes': ['read', () => `Name\n${'"'.repeat(10 * million)}`],
  'nothing but line ends': ['noCsv', () => '\r\n'.repeat(10 * million)],
  'headings that lead to a prototype': ['read', () => 'Name,__proto__,constructor,toString\nPython,1,2,3\n'],
  'zero bytes': ['kind', () => new Uint8Array(5 * million)],
  'a formula': ['read', () => 'Name\n=HYPERLINK("http://a.example","Python")\n'],
  'more than 30 MB': ['large', () => new Uint8Array(30 * million + 1).fill(65)],
});

const positions = (row: string, count: number) =>
  `Title,Company Name,Started On,Description\n${`${row}\n`.repeat(count)}`;

/** Texts that are long, or that are something else than their names say. */
const TEXTS: readonly HostileFile[] = hostileFiles('cv.txt', 'text/plain', {
  nothing: ['empty', () => ''],
  'nothing, by the name of a PDF': ['empty', () => '', 'cv.pdf'],
  'one word of 5 MB': ['read', () => 'a'.repeat(5 * million)],
  'a line of 5 MB full of dates': ['read', () => '2019 - 2020 Jan 2020 – '.repeat(200_000)],
  'skills in 5 MB of lines': ['read', () => 'Data Scientist, Acme, Jan 2020 – Mar 2021\nPython\n'.repeat(95_000)],
  'spaces for 5 MB': ['noText', () => ' \t'.repeat(2.5 * million)],
  'line ends for 5 MB': ['noText', () => '\n'.repeat(5 * million)],
  'directions and nothing else': ['noText', () => '\u202E\u2066\u200F'.repeat(100_000)],
  'addresses without end': ['read', () => `www.${'a.'.repeat(million)} x@${'a.com/'.repeat(300_000)}`],
  '6 MB': ['largeText', () => 'Python '.repeat(900_000)],
  'a program': ['kind', () => new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
  'a picture, by the name of a PDF': ['kind', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'cv.pdf'],
  'a Word file, by the name of a CSV': ['read', academicDocx, 'Skills.csv'],
  'a page, by the name of a Word file': ['read', () => '<script>alert(1)</script><p>Python</p>', 'cv.docx'],
  'a name that runs backwards': ['read', () => 'Skills: Python', 'cv\u202Efdp.exe'],
  'a name of thousands of characters': ['read', () => 'Skills: Python', `${'\u2067cv'.repeat(60)}.txt`],
  'positions by the thousand': [
    'read',
    () => positions('Data Scientist,Acme,Jan 2020,"Python and SQL, every day"', 100_000),
    'Positions.csv',
  ],
  'a position with a description of 20 MB': [
    'read',
    () => positions(`Data Scientist,Acme,Jan 2020,${'Python '.repeat(3 * million)}`, 1),
    'Positions.csv',
  ],
  'a title of 20 MB': [
    'read',
    () => positions(`${'Senior '.repeat(3 * million)},Acme,Jan 2020,Python`, 1),
    'Positions.csv',
  ],
});

export const HOSTILE_TEXTS: readonly HostileFile[] = [...JSONS, ...CSVS, ...TEXTS];
