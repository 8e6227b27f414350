// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { publishedView } from '../../../src/presentation/pay/published-view';
import { Panel } from '../../../src/ui/panel/panel';
import { annotatedState } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();

const nothing = () => undefined;
const state = annotatedState('stated');
const view = publishedView(state.annotated);

const show = async (props: object): Promise<void> => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  await act(async () => render(<Panel state={state} collapsed={false} {...callbacks} {...props} />, root));
};
const summaries = () => [...root.querySelectorAll('summary')].map(({ textContent }) => textContent);
const expand = async () => {
  expandAll(root);
  await act(async () => {});
};

it('is asked for when the fold inside the sources is opened, and not before', async () => {
  const onPublished = vi.fn(async () => view);
  await show({ onPublished });
  expect(summaries()).not.toContain('What else is published');
  expect(onPublished).not.toHaveBeenCalled();
  await expand();
  expect(onPublished).toHaveBeenCalledOnce();
});

it('lists the neighbours and the other figures, each list followed by its linked source and date', async () => {
  await show({ onPublished: async () => view });
  await expand();
  // The inner fold is there once the answer is.
  await expand();
  const headings = [...root.querySelectorAll('h4')].map(({ textContent }) => textContent);
  expect(headings).toContain('How the role differs from its neighbours');
  expect(headings).toContain('Figures that support or contradict these');
  const list = [...root.querySelectorAll('ul')].find((each) => each.textContent?.includes('About £100,000 a year'));
  const source = list?.nextElementSibling;
  expect(source?.querySelector('a')?.rel).toBe('noopener noreferrer');
  expect(source?.textContent).toMatch(/^PayMetric Labs, .* \(2026\)/);
});

it('is not offered where nothing can be asked', async () => {
  await show({});
  await expand();
  expect(summaries()).not.toContain('What else is published');
});
