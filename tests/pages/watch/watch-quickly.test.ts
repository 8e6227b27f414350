import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MORE, page, pane, wait, watchedPage as watch } from './watched-page';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('clicking quickly through a list', () => {
  const address = (id: number) => `/jobs/${id}`;

  test('ends with a reading of the last of twenty postings, each filled in late or never', async () => {
    const { goTo, popstate, fill, readings, read } = watch(
      page(pane('Posting 0', 'Advert 0')),
      'https://board.example/jobs/0',
    );
    for (let id = 1; id <= 20; id++) {
      goTo(address(id));
      if (id % 2 === 0) popstate();
      // Every third posting is left before the page has filled it in.
      if (id % 3 !== 0) fill(pane(`Posting ${id}`, `Advert ${id}`));
      await wait(60);
    }
    fill(pane('Posting 20', 'Advert 20'));
    await wait(6000);
    expect(readings.at(-1)?.posting).toMatchObject({
      id: '20',
      title: 'Posting 20',
      url: 'https://board.example/jobs/20',
    });
    const shown = readings.flatMap(({ posting }) => (posting ? [[posting.id, posting.title]] : []));
    expect(shown.filter(([id, title]) => title !== `Posting ${id}`)).toEqual([]);
    expect(shown.at(-1)).toEqual(['20', 'Posting 20']);
    expect(read.mock.calls.length).toBeLessThan(40);
    const said = readings.length;
    await wait(20_000);
    expect(readings).toHaveLength(said);
  });

  test('never takes the first posting’s data, which stay on the page, for another posting’s', async () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Posting 0',
      url: 'https://board.example/jobs/0',
      description: `Advert 0. ${MORE}`,
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { goTo, popstate, fill, readings } = watch(
      `${script}${page(pane('Posting 0', 'Advert 0'))}`,
      'https://board.example/jobs/0',
    );
    expect(readings.at(-1)?.posting?.rungs.title).toBe('json-ld');
    for (let id = 1; id <= 20; id++) {
      goTo(address(id));
      popstate();
      fill(pane(`Posting ${id}`, `Advert ${id}`));
      await wait(80);
    }
    await wait(6000);
    const last = readings.at(-1)?.posting;
    expect(last).toMatchObject({ id: '20', title: 'Posting 20', rungs: { title: 'hook', description: 'hook' } });
    expect(readings.slice(1).some(({ posting }) => posting?.title === 'Posting 0')).toBe(false);
  });
});
