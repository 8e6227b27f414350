import { describe, expect, it } from 'vitest';
import { parsePounds, parseYears } from '../../../src/ui/controls/parse-input';

describe('parsePounds', () => {
  it.each([
    ['95,000', 95000],
    [' £95k ', 95000],
    ['95.5K', 95500],
    ['650.50', 650.5],
    ['', null],
    ['lots', undefined],
    ['-5', undefined],
    ['95kk', undefined],
    ['1e5', undefined],
    ['k', undefined],
    ['99999999', undefined],
  ])('reads %j as %j', (typed, pounds) => expect(parsePounds(typed)).toBe(pounds));
});

describe('parseYears', () => {
  it.each([
    ['3', 3],
    ['0.5', 0.5],
    [' ', null],
    ['60', 60],
    ['60.5', undefined],
    ['3 years', undefined],
    ['Infinity', undefined],
  ])('reads %j as %j', (typed, years) => expect(parseYears(typed)).toBe(years));
});
