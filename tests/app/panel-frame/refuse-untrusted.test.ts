import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { refuseUntrusted } from '../../../src/app/panel-frame/refuse-untrusted';

const { window } = new JSDOM(
  '<main><div><details><summary>More</summary></details><input type="checkbox"></div></main>',
);
const at = (selector: string) => window.document.querySelector(selector) as HTMLElement;

test('what a script does to the panel is of no effect, and reaches none of its listeners', () => {
  refuseUntrusted(at('div'));
  const pressed = vi.fn();
  at('summary').addEventListener('click', pressed);
  at('input').addEventListener('change', pressed);
  at('summary').dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
  at('input').dispatchEvent(new window.Event('change', { bubbles: true }));
  at('input').dispatchEvent(new window.KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  expect(pressed).not.toHaveBeenCalled();
  expect(at('details').hasAttribute('open')).toBe(false);
});
