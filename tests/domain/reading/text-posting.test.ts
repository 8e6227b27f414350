import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/domain/annotate';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { textPosting } from '../../../src/domain/reading/text-posting';

const BODY = 'Lantern Harbour builds forecasts for small shops.\nWhat you need\n- Strong Python\n- PyTorch';

describe('the title of a pasted text', () => {
  test.each([
    [
      'the first line that names a role',
      `Back to results\nMachine Learning Engineer\n${BODY}`,
      'Machine Learning Engineer',
    ],
    ['a line that is labelled as the title', `Job title: Senior Data Scientist\n${BODY}`, 'Senior Data Scientist'],
    ['a role behind another label', `Position: MLOps Engineer\r\n${BODY}`, 'MLOps Engineer'],
    ['the first line that reads as a heading, where none names a role', `Head of Widgets\n${BODY}`, 'Head of Widgets'],
    ['no title where the text is a sentence', 'We are hiring for our small team in Leeds.', null],
    ['no title where the advert is on one line', `Machine Learning Engineer ${'and more '.repeat(40)}`, null],
    ['no title of an empty text', '  \n ', null],
  ])('%s', (_, text, title) => expect(textPosting(text).title).toBe(title));
});

test('a pasted text is understood like a posting on a page', () => {
  const page = textPosting(`Machine Learning Engineer\nLondon\n${BODY}\nSalary: £72,000 - £84,000 per year.`);
  const { posting, comparison } = annotate(page, { profile: EMPTY_PROFILE, asOf: '2026-11-21' });
  expect(posting.role).not.toBeNull();
  expect(JSON.stringify(posting.pay)).toContain('72000');
  expect(comparison.skills.demands.length).toBeGreaterThan(1);
});
