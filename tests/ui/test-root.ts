import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** An element in the document for the tests of one file. It is emptied and taken out after each test. */
export function testRoot(): HTMLElement {
  const root = document.createElement('div');
  beforeEach(() => document.body.append(root));
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  return root;
}
