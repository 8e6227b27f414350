import { ADVERT, hostile, LOCATION, ORGANISATION, page, TITLE } from '../hostile-page';

/** Characters that turn, hide, pile up or break a text. */
const SPOILS: Readonly<Record<string, string>> = {
  'a right-to-left override': '\u202E',
  'a left-to-right override': '\u202D',
  'embeddings that are never closed': '\u202B'.repeat(50),
  'isolates that are never closed': '\u2067'.repeat(50),
  'closings of isolates': '\u2069'.repeat(50),
  'control characters': '\u0001\u0007\u001B[31m\u007F\u0085',
  'widthless characters': '\u200B\u200C\u200D\u2060\uFEFF'.repeat(500),
  'fifty marks on one letter': `e${'\u0301'.repeat(50)}`,
  'a pile of marks': 'Z\u0351\u036B\u0343\u036A'.repeat(40),
  'tag characters': '\u{E0041}\u{E0042}'.repeat(100),
  'variation selectors': '\uFE0F'.repeat(500),
  'halves of pairs': '\uD83D\uD83D\uDE00\uDC00',
  'line separators': '\u2028\u2029',
  'interlinear marks': '\uFFF9x\uFFFAy\uFFFB',
};

const headline = (title: string, organisation: string, location: string) =>
  `<h1>${title}</h1><p>${organisation}</p><p>${location}</p>`;

/** Names with such characters in the title, the organisation, the place, and everywhere. */
export const names = [
  ...Object.entries(SPOILS).flatMap(([name, spoil]) => [
    hostile(`${name} in the title`, () => page({ headline: headline(`${TITLE}${spoil}`, ORGANISATION, LOCATION) })),
    hostile(`${name} in every name`, () =>
      page({
        headline: headline(`${TITLE} ${spoil}(Vision)`, `${spoil}${ORGANISATION}`, `${LOCATION}${spoil}`),
        advert: ADVERT.replace('Python', `Py${spoil}thon`).replace('SQL', `${spoil}SQL`),
      }),
    ),
  ]),
  hostile(
    'a title of one word of 400 letters',
    () => page({ headline: headline('Engineer'.repeat(50), ORGANISATION, LOCATION) }),
    { answer: 'any' },
  ),
  hostile('an organisation of 300 letters', () => page({ headline: headline(TITLE, 'Wide'.repeat(75), LOCATION) })),
  hostile(
    'a title in another direction',
    () => page({ headline: headline('מהנדס Machine Learning', ORGANISATION, LOCATION) }),
    { answer: 'any' },
  ),
  hostile('markup that is written as text', () =>
    page({ headline: headline(`${TITLE} &lt;img src=x onerror=alert(1)&gt;`, ORGANISATION, LOCATION) }),
  ),
];
