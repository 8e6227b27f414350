import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html';
import { roleInText } from '../../../src/pages/site/role-in-text';

test.each([
  ['<p>We are hiring: Senior Data Engineers, and cooks.</p>', 'Senior Data Engineers'],
  ['<p>We are looking for a machine learning engineer who likes mud.</p>', 'machine learning engineer'],
  ['<p>Big and old. Backend engineers, Ruby, Java.</p>', 'Backend engineers'],
  ['<ul><li>Bird Tracking Developer (Python)</li><li>Loft manager</li></ul>', 'Bird Tracking Developer'],
  ['<p>Our founders met as data analysts. You would work with our data scientists.</p>', null],
  ['<p>Data analysts read what we make.</p>', null],
])('%s', (html, role) => {
  expect(roleInText(parseHtml(html).body)).toBe(role);
});
