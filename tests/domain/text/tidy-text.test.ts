import { expect, it } from 'vitest';
import { tidyText } from '../../../src/domain/text/tidy-text';

const WRAPPED = `We are looking for an engineer who has built services for
machine learning. You will own the pipelines from raw data
to the model in production, and explain to colleagues what
it can and cannot do.

Requirements

- Experience with data processing tools such as Apache
  Spark, Flink and Beam on any of the large clouds
- Knowledge of platforms for engineers who want it low-
  code, and of monitoring for models that run in production
- SQL`;

it('joins lines that were broken to a width, and keeps headings, paragraphs and list items apart', () => {
  expect(tidyText(WRAPPED).split('\n')).toEqual([
    'We are looking for an engineer who has built services for machine learning. You will own the pipelines from raw data to the model in production, and explain to colleagues what it can and cannot do.',
    '',
    'Requirements',
    '',
    '- Experience with data processing tools such as Apache Spark, Flink and Beam on any of the large clouds',
    '- Knowledge of platforms for engineers who want it low-code, and of monitoring for models that run in production',
    '- SQL',
  ]);
});

it('leaves a text alone whose lines are paragraphs or whole items', () => {
  const list = ['Python and SQL', 'TensorFlow or PyTorch, with a view to serving models', 'Docker', 'Kubernetes'].join(
    '\n',
  );
  const prose = `${'A long paragraph without any break, as most pages have it. '.repeat(4)}\nAnd a second one.`;
  for (const text of [list, prose, '', 'One line']) expect(tidyText(text)).toBe(text);
});

it('takes the backslashes of Markdown out, and leaves others', () => {
  expect(tidyText('C\\+\\+, full\\-stack, 2\\+ years \\& more')).toBe('C++, full-stack, 2+ years & more');
  expect(tidyText('shares under \\\\server and C:\\data')).toBe('shares under \\server and C:\\data');
});

it('takes time in line with the length of the text', () => {
  // The best of several, since other tests run beside this one.
  const time = (lines: number) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const text = 'a line of words that was broken to some width, and\n'.repeat(lines);
        const start = performance.now();
        tidyText(text);
        return performance.now() - start;
      }),
    );
  // Twenty times the text. Were the time quadratic, it would be four hundred times the time.
  expect(time(40_000)).toBeLessThan(150 * Math.max(time(2_000), 1));
});
