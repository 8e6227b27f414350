// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { paidSkills } from '../../../src/domain/brief/paid-skills';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { PaidSkillsSection } from '../../../src/ui/gaps/paid-skills';
import { profileOf } from '../../domain/brief/a-brief';

const shown = (profile: Profile): HTMLElement => {
  const root = document.createElement('div');
  act(() => render(<PaidSkillsSection paid={paidSkills(profile)} />, root));
  return root;
};
const lineOf = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll('li')].find(({ textContent }) => textContent?.includes(words))?.textContent;

it('lists all twelve and marks those that the user has, in part or in whole', () => {
  const root = shown(profileOf('docker', 'pytorch'));
  expect(root.querySelectorAll('li')).toHaveLength(12);
  expect(lineOf(root, 'PyTorch')).toBe('✓ You have A deep learning framework: PyTorch or TensorFlow');
  expect(lineOf(root, 'Docker')).toBe('– Docker and Kubernetes (in part)');
  expect(lineOf(root, 'ETL')).toBe('✗ You lack Data pipelines and ETL');
  expect(root.querySelector('a')?.textContent).toContain('applyo');
});

it('marks nothing for an empty profile, and is not there for another role', () => {
  expect(shown(EMPTY_PROFILE).textContent).not.toMatch(/✗|✓/);
  expect(shown({ ...EMPTY_PROFILE, role: 'software-engineer' }).textContent).toBe('');
});
