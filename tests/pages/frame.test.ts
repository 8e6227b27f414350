import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page';
import { SITES } from '../../src/sites';
import { FIXTURES } from '../sites/read-fixture';

const url = 'https://www.linkedin.com/jobs/view/4400000033/';
const classic = FIXTURES.find(({ name }) => name === 'linkedin/classic-view-day-rate');
const withFrame = (inner: string): Document => {
  const { document } = new JSDOM('<title>LinkedIn</title><main><iframe data-testid="interop-iframe"></iframe></main>', {
    url,
  }).window;
  const frame = document.querySelector('iframe')?.contentDocument;
  frame?.write(inner);
  frame?.close();
  return document;
};

test('reads a posting that LinkedIn shows in a frame of its own', () => {
  const { expected, html = '' } = classic ?? {};
  const address = new URL(expected?.url ?? url);
  const { posting } = readPage(withFrame(html), address, SITES);
  expect(posting).toMatchObject(expected?.posting ?? { title: 'the fixture is gone' });
});

test('reads the page itself where the frame is empty, or has no posting yet', () => {
  const address = new URL(url);
  expect(readPage(withFrame(''), address, SITES).unread?.code).toBe('unreadable');
  expect(readPage(withFrame('<p>Loading</p>'), address, SITES).unread?.code).toBe('unreadable');
});
