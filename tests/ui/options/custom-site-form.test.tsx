// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseAddress } from '../../../src/ui/controls/parse-input';
import { type AddedSite, CustomSiteForm } from '../../../src/ui/options/custom-site-form';

const root = document.createElement('div');
const onAdd = vi.fn<(url: URL) => void>();
beforeEach(() => {
  document.body.append(root);
  onAdd.mockReset();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (added: AddedSite | null = null) =>
  act(() => render(<CustomSiteForm added={added} onAdd={onAdd} />, root));
const send = (text: string) => {
  const field = root.querySelector('input');
  act(() => {
    if (field) field.value = text;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  act(() => root.querySelector('form')?.requestSubmit());
};

test.each([
  ['careers.example.com', 'https://careers.example.com'],
  [' https://www.example.co.uk/jobs?id=7 ', 'https://www.example.co.uk'],
  ['http://jobs.example:8080/x', 'http://jobs.example:8080'],
  ['Careers.Example.COM/roles', 'https://careers.example.com'],
  ['bücher.example', 'https://xn--bcher-kva.example'],
])('reads the address “%s” as one of %s', (text, origin) => expect(parseAddress(text)?.origin).toBe(origin));

test.each([
  '',
  'careers',
  'two words.example',
  'ftp://example.com',
  'chrome://extensions',
  'file:///home/x.html',
  '.com',
  'mailto:a@b.example',
  'https://user:pass@example.com',
  'javascript:alert(1)',
])('reads no address from “%s”', (text) => expect(parseAddress(text)).toBeUndefined());

test('adds an address and empties the field; reports a wrong address and adds nothing', () => {
  show();
  send('nonsense');
  expect(root.textContent).toContain('no address of a web page');
  expect(onAdd).not.toHaveBeenCalled();
  send('careers.example.com/jobs');
  expect(onAdd.mock.calls.map(([{ origin }]) => origin)).toEqual(['https://careers.example.com']);
  expect(root.querySelector('input')?.value).toBe('');
  expect(root.textContent).not.toContain('no address');
});

test.each([
  ['added', 'is added'],
  ['known', 'in the list above'],
  ['refused', 'not allowed to give access'],
] as const)('says what came of adding a site: %s', (kind, words) => {
  show({ kind, name: 'careers.example' });
  expect(root.querySelector('[role=status]')?.textContent).toContain(words);
});
