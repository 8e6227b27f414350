import { expect, test } from 'vitest';
import { BLANK_PAGE, type PagePosting } from '../../src/domain/model/page-posting';
import { preferredPosting } from '../../src/pages/preferred-posting';

const posting = (title: string, readBy: PagePosting['readBy'], length: number, url = ''): PagePosting => ({
  ...BLANK_PAGE,
  url,
  title,
  readBy,
  description: 'x'.repeat(length),
});
const OWN_DATA = posting('own, by its data', 'json-ld', 10);
const OWN_LOOKS = posting('own, by its looks', 'generic', 50);
const BOARD = posting('a board in a frame', 'site', 400);
const OWN_NAMED = posting('own, named by its address', 'generic', 50, 'https://acme.example/jobs/ml-engineer');
const OWN_NUMBERED = posting('own, with a number', 'generic', 50, 'https://acme.example/careers?gh_jid=4012345');
const SAME_NUMBER = posting('the board of the page', 'site', 400, 'https://board.example/embed?token=4012345');
const OTHER_NUMBER = posting('an advertisement', 'site', 400, 'https://board.example/embed?token=9999999');
const FRAME_LOOKS = posting('a frame, by its looks', 'generic', 900);

const OWN_TRACKED = posting(
  'own, by a link in a campaign',
  'generic',
  50,
  `https://acme.example/jobs/ml-engineer${'?utm_campaign=20261201&gclid=1234567'}`,
);
const SAME_CAMPAIGN = posting(
  'an advertisement of the campaign',
  'site',
  400,
  'https://board.example/jobs/9999999?utm_campaign=20261201&gclid=1234567',
);
const BOARD_TRACKED = posting('own, of no posting', 'generic', 50, 'https://acme.example/careers?gh_src=12345678');

test.each([
  ["the page's own, where a frame has the number of its campaign", OWN_TRACKED, [SAME_CAMPAIGN], OWN_TRACKED],
  [
    "a frame's, where the page's address has only the number of where the reader came from",
    BOARD_TRACKED,
    [BOARD],
    BOARD,
  ],
  ["the page's own, where its own data gave it", OWN_DATA, [BOARD, FRAME_LOOKS], OWN_DATA],
  [
    "a frame's that a site file read, before a page's own that was read by its looks",
    OWN_LOOKS,
    [FRAME_LOOKS, BOARD],
    BOARD,
  ],
  ['the longest, where all were read by their looks', OWN_LOOKS, [FRAME_LOOKS], FRAME_LOOKS],
  ["the page's own, where its address names it", OWN_NAMED, [BOARD, FRAME_LOOKS], OWN_NAMED],
  ["the page's own, where a frame has another number", OWN_NUMBERED, [OTHER_NUMBER, FRAME_LOOKS], OWN_NUMBERED],
  ["a frame's that has the number of the page's address", OWN_NUMBERED, [OTHER_NUMBER, SAME_NUMBER], SAME_NUMBER],
  ["the page's own, where the frames have none", OWN_LOOKS, [], OWN_LOOKS],
  ["a frame's, where the page has none", null, [FRAME_LOOKS], FRAME_LOOKS],
  ['none, where there is none', null, [], null],
] as const)('the posting of a tab with frames is %s', (_, own, framed, wanted) => {
  expect(preferredPosting(own, framed)).toBe(wanted);
});
