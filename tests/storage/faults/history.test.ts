import { describe, expect, test } from 'vitest';
import { History } from './history';

const cell = (value: string) => new Map([['wish', value]]);

describe('what a cell may hold at the end', () => {
  test('a value that was acknowledged, and nothing older', () => {
    const history = new History();
    history.end(history.write(cell('1')), 'stored');
    history.end(history.write(cell('2')), 'stored');
    expect(history.wrong(cell('2'))).toEqual([]);
    expect(history.wrong(cell('1'))).toEqual(['wish is “1”, and should be “2”']);
    expect(history.wrong(new Map())).toHaveLength(1);
  });

  test('either of two that were written at the same time', () => {
    const history = new History();
    const [one, other] = [history.write(cell('1')), history.write(cell('2'))];
    history.end(one, 'stored');
    history.end(other, 'stored');
    expect([history.wrong(cell('1')), history.wrong(cell('2'))]).toEqual([[], []]);
    expect(history.wrong(new Map())).toHaveLength(1);
  });

  test('what a stopped context wrote, or what was there before; never what was refused', () => {
    const history = new History();
    history.end(history.write(cell('1')), 'stored');
    history.end(history.write(cell('2')), 'lost');
    history.end(history.write(cell('3')), 'refused');
    expect([history.wrong(cell('1')), history.wrong(cell('2'))]).toEqual([[], []]);
    expect(history.wrong(cell('3'))).toHaveLength(1);
  });

  test('after all was replaced nothing of before, and after that was put back all of it', () => {
    const history = new History();
    history.end(history.write(cell('1')), 'stored');
    const erased = history.replace(['wish'], new Map());
    history.end(erased, 'stored');
    expect([history.wrong(cell('1')).length, history.wrong(new Map()).length]).toEqual([1, 0]);
    history.end(history.putBack(history.before(erased)), 'stored');
    expect([history.wrong(cell('1')).length, history.wrong(new Map()).length]).toEqual([0, 1]);
  });
});
