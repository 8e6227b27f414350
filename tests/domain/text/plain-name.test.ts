import { expect, test } from 'vitest';
import { plainName, plainWords } from '../../../src/domain/text/plain-name';

test.each([
  ['an override of direction', 'Engineer \u202Ereenigne\u202C', 'Engineer reenigne'],
  ['isolates and marks of direction', '\u2067Acme\u2069 \u200Eand\u200F Co\u061C', 'Acme and Co'],
  ['controls', 'A\u0000c\u001Bm\u007Fe\u009F', 'Acme'],
  ['line breaks of every kind', 'ML\r\n\u2028\u0085Engineer', 'ML Engineer'],
  ['characters without width and tags', 'A\u200Bc\uFEFFm\u{E0041}e\u00AD', 'Acme'],
  ['halves of characters', 'Acme \uD83D\uDE00 \uD83D', 'Acme 😀 '],
  ['a pile of marks', `e${'\u0301'.repeat(500)}x`, `e${'\u0301'.repeat(8)}x`],
  ['marks as languages write them', 'Nguyễn शक्ति בְּרֵאשִׁית', 'Nguyễn शक्ति בְּרֵאשִׁית'],
  [
    'joiners that words and pictures need',
    'می\u200Cخواهم ශ්\u200Dරී 👩\u200D💻 👩🏽\u200D💻 ❤️\u200D🔥',
    'می\u200Cخواهم ශ්\u200Dරී 👩\u200D💻 👩🏽\u200D💻 ❤️\u200D🔥',
  ],
  ['joiners that hide in words', 'P\u200Dy\u200Ct\u200D\u200Dhon \u200D', 'Python '],
  [
    'a flag that is written with tags',
    '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} Cymru',
    '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} Cymru',
  ],
  ['more tags than a flag has', `🏴${'\u{E0067}'.repeat(99)}`, `🏴${'\u{E0067}'.repeat(6)}`],
  ['signs of Arabic numbers', '\u0600١٢ \u06DD', '\u0600١٢ \u06DD'],
  ['many marks as Burmese writes them', 'က္ကျွှိုံ့း', 'က္ကျွှိုံ့း'],
  ['ordinary signs', 'R&D – “Ops” · £60k · Café', 'R&D – “Ops” · £60k · Café'],
])('%s', (_, written, name) => expect(plainName(written)).toBe(name));

test('a name that is no name is cut, and not in the middle of a character', () => {
  expect(plainName('x'.repeat(5000))).toBe(`${'x'.repeat(300)}…`);
  expect(plainName('😀'.repeat(150))).toBe('😀'.repeat(150));
  expect(plainName(`x${'😀'.repeat(150)}`)).toBe(`x${'😀'.repeat(149)}…`);
});

test('what is no name may be longer', () => {
  expect(plainName('x'.repeat(500), 500)).toBe('x'.repeat(500));
  expect(plainName('x'.repeat(501), 500)).toBe(`${'x'.repeat(500)}…`);
});

test('an advert keeps its lines', () => {
  expect(plainWords('One\n- Two\u202E\n\tThree')).toBe('One\n- Two\n\tThree');
});
