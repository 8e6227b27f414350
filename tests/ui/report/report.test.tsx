// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Report, type ReportProps } from '../../../src/ui/report/report';
import { testRoot } from '../test-root';

const root = testRoot();
const show = (props: Partial<ReportProps>) => {
  const all: ReportProps = { text: 'html > body', page: 'there', copied: null, onCopy: vi.fn(), ...props };
  act(() => render(<Report {...all} />, root));
  return all;
};

test('the whole report stands in a field that the user reads before copying it', () => {
  const { onCopy } = show({});
  const field = root.querySelector('textarea');
  expect(field?.value).toBe('html > body');
  expect(field?.readOnly).toBe(true);
  expect(root.textContent).toContain('It holds no word of the page.');
  expect(root.textContent).toContain('Bandwise sends it to nobody.');
  expect(onCopy).not.toHaveBeenCalled();
  act(() => root.querySelector('button')?.click());
  expect(onCopy).toHaveBeenCalledOnce();
});

test.each([
  [{ page: 'refused' }, 'Your browser does not let Bandwise look at that page now'],
  [{ page: 'not-open' }, 'No page of this site is open'],
  [{ copied: 'copied' }, 'Copied. Nothing was sent.'],
  [{ copied: 'failed' }, 'Select the text and copy it yourself.'],
  [{ text: null }, 'Looking at the page…'],
] as const)('%o says so', (props, words) => {
  show(props);
  expect(root.textContent).toContain(words);
});
