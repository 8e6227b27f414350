// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SiteList } from '../../../src/ui/options/site-list';
import { SITE_OPTIONS } from '../../gallery/states/pages';
import { testRoot } from '../test-root';

const root = testRoot();

const show = (sites = SITE_OPTIONS.filter(({ isOwn }) => !isOwn)) =>
  act(() =>
    render(<SiteList sites={sites} onSite={vi.fn()} onRemove={vi.fn()} onBadges={vi.fn()} onReport={vi.fn()} />, root),
  );
const type = (words: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>('[type=search]');
    if (field) field.value = words;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const names = (within: Element | null) =>
  [...(within?.querySelectorAll('.sites label[for]') ?? [])].map((label) => label.textContent);
const groups = () =>
  [...root.querySelectorAll('details')].map(
    (each) => [each.querySelector('summary')?.textContent, each.open, names(each)] as const,
  );

test('sites that are on come first, the others are folded by kind, all in the order of their names', () => {
  show();
  expect(names(root.querySelector('.sites'))).toEqual(['Ashby', 'Greenhouse', 'LinkedIn']);
  expect(groups()).toEqual([
    ['Job boards that are off (3)', false, ['Built In', 'Harbour Jobs', 'Reed']],
    ['Employers’ own application systems that are off (3)', false, ['iCIMS', 'Oracle Recruiting', 'Pinpoint']],
  ]);
});

test('a search finds part of a name or address in every group and unfolds it, and says how many there are', () => {
  show();
  type('  ORACLE cloud ');
  expect(groups()).toEqual([['Employers’ own application systems that are off (1)', true, ['Oracle Recruiting']]]);
  expect(names(root.querySelector('ul'))).toEqual([]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('1 site');
  type('ashby');
  expect([names(root.querySelector('.sites')), groups()]).toEqual([['Ashby'], []]);
  type('no such board');
  expect(root.querySelector('[role=status]')?.textContent).toContain('Add it below');
  type('');
  expect(groups().map(([, isOpen]) => isOpen)).toEqual([false, false]);
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});

test.each([
  ['hcm', ['Oracle Recruiting']],
  ['employers’ systems', ['iCIMS', 'Oracle Recruiting', 'Pinpoint']],
  ['job boards built', ['Built In']],
  ['off', []],
])('a search for “%s” finds by address in full and by kind', (words, found) => {
  const patterns = '*://*.oraclecloud.com/hcmUI/CandidateExperience/*';
  const sites = SITE_OPTIONS.filter(({ isOwn }) => !isOwn);
  show(sites.map((site) => (site.id === 'oracle' ? { ...site, patterns } : site)));
  type(words);
  expect(groups().flatMap(([, , within]) => within)).toEqual(found);
});

test('a site that is switched stays where it is, so that nothing moves under the pointer', () => {
  show();
  show(SITE_OPTIONS.map((site) => (site.id === 'reed' ? { ...site, mode: 'panel' as const } : site)));
  expect(groups()[0]?.[2]).toContain('Reed');
  show(SITE_OPTIONS.map((site) => (site.id === 'linkedin' ? { ...site, mode: 'off' as const } : site)));
  expect(names(root.querySelector('.sites'))).toContain('LinkedIn');
});

test('a group that the user unfolded is still unfolded after a search', () => {
  show();
  const [boards] = root.querySelectorAll('details');
  act(() => {
    if (boards) boards.open = true;
    boards?.dispatchEvent(new Event('toggle'));
  });
  type('pinpoint');
  type('');
  expect(groups().map(([, isOpen]) => isOpen)).toEqual([true, false]);
});
