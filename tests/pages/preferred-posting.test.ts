import { expect, test } from 'vitest';
import { BLANK_PAGE, type PagePosting } from '../../src/domain/model/page-posting';
import { preferredPosting } from '../../src/pages/preferred-posting';

const posting = (title: string, readBy: PagePosting['readBy'], length: number): PagePosting => ({
  ...BLANK_PAGE,
  title,
  readBy,
  description: 'x'.repeat(length),
});
const OWN_DATA = posting('own, by its data', 'json-ld', 10);
const OWN_LOOK = posting('own, by its look', 'generic', 50);
const BOARD = posting('a board in a frame', 'site', 400);
const FRAME_LOOK = posting('a frame, by its look', 'generic', 900);

test.each([
  ['its own, where the page says so itself', OWN_DATA, [BOARD, FRAME_LOOK], OWN_DATA],
  ['a frame that is read well rather than a page that is read by its look', OWN_LOOK, [FRAME_LOOK, BOARD], BOARD],
  ['the longer, where all are read by their look', OWN_LOOK, [FRAME_LOOK], FRAME_LOOK],
  ['its own alone', OWN_LOOK, [], OWN_LOOK],
  ["a frame's alone", null, [FRAME_LOOK], FRAME_LOOK],
  ['none', null, [], null],
] as const)('the posting of a tab with frames: %s', (_, own, framed, wanted) => {
  expect(preferredPosting(own, framed)).toBe(wanted);
});
