import { expect, test } from 'vitest';
import { withAnswer, withPress } from '../../../src/app/content/panel-choice';

const OPEN = withAnswer(null, 'panel', false);

test('the first answer decides', () => {
  expect(OPEN).toMatchObject({ mode: 'panel', collapsed: false });
  expect(withAnswer(null, 'side-panel', true)).toMatchObject({ mode: 'side-panel', collapsed: true });
});

test('the user collapses the panel and opens it again', () => {
  expect(withPress(OPEN).collapsed).toBe(true);
  expect(withPress(withPress(OPEN)).collapsed).toBe(false);
});

test('an answer that was already under way does not undo what the user pressed, but its mode counts', () => {
  expect(withAnswer(withPress(OPEN), 'side-panel', false)).toMatchObject({ mode: 'side-panel', collapsed: true });
});

test('answers decide again once one of them knows of what the user pressed', () => {
  const confirmed = withAnswer(withPress(OPEN), 'panel', true);
  expect(withAnswer(confirmed, 'panel', false).collapsed).toBe(false);
});
