import { expect, test } from 'vitest';
import { BLANK_PAGE } from '../../src/domain/model/page-posting';
import { POSTING } from '../../src/messaging/posting-schema';

test('a name is cut, and a line that is no name only where it is far longer', () => {
  const [name, line] = ['x'.repeat(301), `£60,000${' and a bonus'.repeat(60)}`];
  const posting = POSTING.parse({ ...BLANK_PAGE, title: name, salary: line, jobLocation: line, details: [line] });
  expect(posting.title).toBe(`${'x'.repeat(300)}…`);
  expect([posting.salary, posting.jobLocation, ...posting.details]).toEqual([line, line, line]);
  expect(POSTING.parse({ ...BLANK_PAGE, salary: 'x'.repeat(1_001) }).salary).toBe(`${'x'.repeat(1_000)}…`);
});
