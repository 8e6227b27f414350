// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyseGaps } from '../../../src/domain/gaps/analyse-gaps';
import { tickSkill } from '../../../src/domain/gaps/tick-skill';
import { MARKET } from '../../../src/domain/market/market-data';
import type { Role } from '../../../src/domain/model/job-posting';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { GapsSection } from '../../../src/ui/gaps/gaps-section';

const root = document.createElement('div');
const onWhatIf = vi.fn();
afterEach(() => render(null, root));

const show = (role: Role | null, ...skills: readonly string[]): string => {
  const analysis = analyseGaps(skills.reduce(tickSkill, EMPTY_PROFILE), MARKET, role);
  act(() =>
    render(<GapsSection analysis={analysis} whatIf={null} onWhatIf={onWhatIf} onAdd={() => undefined} />, root),
  );
  return root.textContent ?? '';
};
const ofMl = <T extends { readonly role: Role }>(records: readonly T[]) =>
  records.filter(({ role }) => role === 'machine-learning-engineer');

describe('the skills on the profile page against the market', () => {
  it('say why people lack what is scarce and why a mix is paid more, with the largest gap called so', () => {
    const shown = show(null, 'python');
    for (const { why } of [...ofMl(MARKET.gaps), ...ofMl(MARKET.premiums)]) expect(shown).toContain(why);
    expect(shown.split('single largest gap in the UK market')).toHaveLength(2);
  });

  it('show every mix, however far away, for an empty profile too', () => {
    for (const skills of [[], ['python'], ['mlops', 'kubernetes']]) {
      const shown = show(null, ...skills);
      for (const { premiumPct } of ofMl(MARKET.premiums)) expect(shown).toContain(`about ${premiumPct}% more`);
    }
  });

  it('name the half that is had, and consider the other half', () => {
    expect(show(null, 'docker')).toContain('Docker & Kubernetes (you have Docker)');
    const buttons = [...root.querySelectorAll('button')];
    act(() => buttons.find(({ textContent }) => textContent?.includes('Docker & Kubernetes'))?.click());
    expect(onWhatIf).toHaveBeenCalledWith('kubernetes');
  });

  it('name the role of the figures on each line, where it is another one', () => {
    const shown = show('data-analyst', 'python');
    expect(shown).toContain('Against the market for machine learning engineers');
    expect(shown).toContain('in 72% of adverts for ML engineers');
    expect(shown).not.toMatch(/% of adverts(?! for| ×| ask for something)/);
  });

  it('say the condition of a premium that has one', () => {
    expect(show('ai-engineer', 'rag')).toContain(
      'RAG architecture You have it: about 18% more if in production, as published.',
    );
  });
});
