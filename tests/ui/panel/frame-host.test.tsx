// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Decision } from '../../../src/ui/panel/section/decision';
import { PANEL_STATES } from '../../gallery/states/panel';
import { testRoot } from '../test-root';

const root = testRoot();

const show = (frameHost: string | null): string => {
  const { stated } = PANEL_STATES;
  if (stated?.kind !== 'annotated') throw new Error('No state with pay');
  act(() => render(<Decision {...stated} frameHost={frameHost} />, root));
  return root.textContent ?? '';
};

it('says from whose frame a posting is that is not the page’s own', () => {
  expect(show('jobs.acme.example')).toContain('From a frame of jobs.acme.example');
  expect(show(null)).not.toContain('frame');
});

it('keeps a name of another direction from turning our words', () => {
  show(null);
  expect(root.querySelector('bdi')?.parentElement?.className).toBe('posting');
});
