import { describe, expect, test } from 'vitest';
import { type Box, findFreeSpace } from '../../../src/overlay/badges/find-free-space';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** A card of 300 by 100 px. Its words begin 16 px from its left edge. */
const CARD = box(0, 0, 300, 100);
const BADGE = [{ width: 100, height: 18 }];

const overlaps = (room: { left: number; top: number }, other: Box) =>
  room.left < other.right && room.left + 100 > other.left && room.top + 2 < other.bottom && room.top + 16 > other.top;

describe('findFreeSpace', () => {
  test('is beside the lowest line with room, as far from the right edge as the words are from the left', () => {
    const lines = [box(16, 10, 250, 28), box(16, 32, 120, 50), box(16, 54, 140, 72)];
    expect(findFreeSpace(CARD, lines, BADGE)).toEqual({ left: 184, top: 54, size: 0 });
  });

  test('skips a line that is full', () => {
    const lines = [box(16, 10, 120, 28), box(16, 54, 280, 72)];
    expect(findFreeSpace(CARD, lines, BADGE)).toEqual({ left: 184, top: 10, size: 0 });
  });

  test('is to the left of a button at the end of a line', () => {
    const taken = [box(16, 40, 90, 58), box(250, 38, 284, 60)];
    const room = findFreeSpace(CARD, taken, BADGE);
    expect(room).toEqual({ left: 142, top: 40, size: 0 });
    expect(taken.some((each) => room && overlaps(room, each))).toBe(false);
  });

  test('is under the lines where all are full and the card has room', () => {
    const room = findFreeSpace(CARD, [box(16, 10, 284, 28), box(16, 30, 284, 48)], BADGE);
    expect(room?.top).toBeGreaterThanOrEqual(48);
    expect((room?.top ?? 99) + 18).toBeLessThanOrEqual(97);
  });

  test('takes the narrower form where the wider one fits beside no line', () => {
    const lines = [box(16, 10, 180, 28), box(16, 32, 180, 50), box(16, 54, 180, 72), box(16, 76, 180, 94)];
    const sizes = [...BADGE, { width: 80, height: 35 }];
    expect(findFreeSpace(CARD, lines, sizes)).toMatchObject({ size: 1, left: 204 });
  });

  test('is null where nothing is free, or where the card is smaller than a badge', () => {
    expect(findFreeSpace(CARD, [box(4, 0, 296, 100)], BADGE)).toBeNull();
    expect(findFreeSpace(box(0, 0, 60, 100), [], BADGE)).toBeNull();
    expect(findFreeSpace(box(0, 0, 300, 20), [], BADGE)).toBeNull();
  });

  test('is the lower right corner of an empty card', () => {
    expect(findFreeSpace(CARD, [], BADGE)).toEqual({ left: 176, top: 78, size: 0 });
  });
});
