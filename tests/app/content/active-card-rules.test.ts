import { expect, test } from 'vitest';
import { activeCardRules } from '../../../src/app/content/active-card-rules';

test('a card that the user opens from the list stays as it is, one that was opened before is ruled', () => {
  const isRuled = activeCardRules();
  expect(isRuled({ id: '1', ruled: 'once-seen' })).toBe(false);
  expect(isRuled({ id: '1', ruled: 'if-seen' })).toBe(false);
  expect(isRuled({ id: '2', ruled: 'if-seen' })).toBe(true);
});

test('another rule acts at once, also on a card that was opened from the list', () => {
  const isRuled = activeCardRules();
  expect(isRuled({ id: '1', ruled: 'once-seen' })).toBe(false);
  expect(isRuled({ id: '1', ruled: 'yes' })).toBe(true);
  expect(isRuled({ id: '1', ruled: 'no' })).toBe(false);
});

test('the rule acts on what was seen while it was off, once the user switches it on', () => {
  const isRuled = activeCardRules();
  expect(isRuled({ id: '1', ruled: 'no' })).toBe(false);
  expect(isRuled({ id: '1', ruled: 'if-seen' })).toBe(true);
});
