// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { report } from '../../../src/cli/report';
import { publishedView } from '../../../src/presentation/pay/published-view';
import { Panel } from '../../../src/ui/panel/panel';
import { annotatedState } from '../../gallery/states/panel';
import { expandAll } from '../expand-all';
import { testRoot } from '../test-root';

const root = testRoot();
const nothing = () => undefined;
const show = (name: string) => {
  const callbacks = { onOpenOrCollapse: nothing, onOpenOptions: nothing, onOpenProfile: nothing, onDaysAYear: nothing };
  const onPublished = async () => publishedView(annotatedState(name).annotated);
  act(() =>
    render(<Panel state={annotatedState(name)} collapsed={false} onPublished={onPublished} {...callbacks} />, root),
  );
};
const expandAndFetch = async () => {
  expandAll(root);
  await act(async () => {});
};
const links = () => [...root.querySelectorAll<HTMLAnchorElement>('a')].filter(({ href }) => /levels|watch/.test(href));
const COUNTED = /IT Jobs Watch puts the UK median for machine learning contracts at £570 a day \(January 2026\)/;

describe('check it yourself', () => {
  it('is a list of plain links at the end of the sources, which say nothing of us', async () => {
    show('stated');
    expect(links()).toEqual([]);
    await expandAndFetch();
    expect(root.textContent).toContain('Check it yourself');
    expect(links().length).toBeGreaterThanOrEqual(2);
    for (const { target, rel } of links()) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('tells a counted day rate beside a day rate, and among the sources where that is shown on demand', () => {
    show('inside-ir35');
    expect(root.textContent).toMatch(COUNTED);
    show('stated');
    expect(root.textContent).not.toMatch(COUNTED);
    expandAll(root);
    expect(root.textContent?.match(new RegExp(COUNTED, 'g'))).toHaveLength(1);
  });

  it('is in the terminal’s report too', () => {
    expect(report(annotatedState('stated').annotated)).toMatch(
      /Check it yourself\n {4}Glassdoor: machine learning engineers, London\n {4}https:\/\/www\.glassdoor\.co\.uk\//,
    );
    expect(report(annotatedState('stated').annotated)).not.toMatch(COUNTED);
    expect(report(annotatedState('inside-ir35').annotated)).toMatch(COUNTED);
  });
});
