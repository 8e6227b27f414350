// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { elementsIn } from '../../../src/ui/controls/elements-in';

const shown = (children: ReturnType<typeof elementsIn>): string => {
  const root = document.createElement('div');
  render(<p>{children}</p>, root);
  return root.firstElementChild?.innerHTML ?? '';
};

it('puts each element where the message has its value', () => {
  expect(shown(elementsIn((one, other) => `Made from ${one}, ${other}.`, <q>85k</q>, <a href="#x">a survey</a>))).toBe(
    'Made from <q>85k</q>, <a href="#x">a survey</a>.',
  );
});

it('follows a message that has the values in another order', () => {
  expect(shown(elementsIn((one, other) => `${other}: ${one}`, <i>1</i>, <b>2</b>))).toBe('<b>2</b>: <i>1</i>');
});

it('leaves out an element that the message does not use', () => {
  expect(shown(elementsIn(() => 'Read as senior', <q>senior</q>))).toBe('Read as senior');
});
