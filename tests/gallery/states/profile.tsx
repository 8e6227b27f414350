import { useState } from 'preact/hooks';
import { paidSkills } from '../../../src/domain/brief/paid-skills';
import type { DraftSkill, ProfileDraft } from '../../../src/domain/cv/profile-draft';
import { analyseGaps } from '../../../src/domain/gaps/analyse-gaps';
import { MARKET } from '../../../src/domain/market/market-data';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { GapsSection } from '../../../src/ui/gaps/gaps-section';
import { PaidSkillsSection } from '../../../src/ui/gaps/paid-skills';
import type { ImportState } from '../../../src/ui/profile/import-section';
import { ProfilePage } from '../../../src/ui/profile/profile-page';
import { PROFILES, suggest } from './pages';

const skill = (name: string, found: string, rest: Partial<DraftSkill> = {}): DraftSkill => ({
  id: name.toLowerCase(),
  name,
  found,
  level: null,
  years: null,
  yearsFrom: null,
  ...rest,
});

const DRAFT: ProfileDraft = {
  skills: [
    skill('Python', '- Built demand forecasting in Python with PyTorch and LightGBM; cut empty miles by 9%.', {
      years: 5,
      yearsFrom: 'positions',
    }),
    skill('SQL', 'Five years of SQL by now.', { years: 5, yearsFrom: 'stated' }),
    skill('Kubernetes', '- Moved 14 models to Kubernetes on AWS, with Terraform, Docker and GitHub Actions.'),
    skill('Terraform', '- Moved 14 models to Kubernetes on AWS, with Terraform, Docker and GitHub Actions.'),
    skill('Beekeeping', 'Skills.csv: Beekeeping', { id: null }),
    skill('Donaudampfschifffahrtsgesellschaftskapitän', 'A very long line '.repeat(10), { id: null }),
  ],
  positions: [{ title: 'Senior Machine Learning Engineer', organisation: 'Calder Freight', from: '2022-03', to: null }],
  role: 'machine-learning-engineer',
  seniority: 'senior',
};

const nothing = () => undefined;

const STATES: Readonly<Record<string, ImportState>> = {
  reading: { kind: 'reading', name: 'cv-2026-final-really-final.pdf', seconds: 20 },
  stopped: { kind: 'refused', reason: 'You stopped the reading.' },
  slow: {
    kind: 'refused',
    reason:
      'Reading it took longer than 20 seconds and was stopped. Try it as another kind of file, or paste its text.',
  },
  refused: { kind: 'refused', reason: 'The PDF holds pictures, no text: it was scanned. Paste the text instead.' },
  review: { kind: 'review', name: 'cv.pdf', draft: DRAFT },
  cut: {
    kind: 'review',
    name: 'Skills.csv',
    draft: DRAFT,
    cut: 'Not all of it was read: it has more than 5,000 rows, more than 500 skills, or longer descriptions than any CV. The first ones are below.',
  },
  'nothing-found': {
    kind: 'review',
    name: 'holiday.txt',
    draft: { skills: [], positions: [], role: null, seniority: null },
  },
  added: { kind: 'added', words: '23 skills added.', onUndo: nothing },
};

/** The profile page with an import at a given stage. */
export function ShownProfile({ state }: { state: string }) {
  const [profile, setProfile] = useState(
    (state === 'review' ? { ...EMPTY_PROFILE, skills: PROFILES.full?.skills ?? [] } : PROFILES.full) ?? EMPTY_PROFILE,
  );
  return (
    <ProfilePage
      profile={profile}
      onChange={setProfile}
      suggest={suggest}
      notice={null}
      importing={{
        state: STATES[state] ?? { kind: 'none' },
        onFile: nothing,
        onText: nothing,
        onCancel: nothing,
        onTake: nothing,
      }}
      onExport={nothing}
    >
      <GapsSection
        analysis={analyseGaps(state === 'nothing-found' ? EMPTY_PROFILE : profile, MARKET, profile.role)}
        whatIf={
          state === 'none'
            ? { id: 'terraform', name: 'Terraform', words: 'Terraform completes a mix (about 18% more, as published).' }
            : null
        }
        onWhatIf={nothing}
        onAdd={nothing}
      />
      <PaidSkillsSection paid={paidSkills(state === 'nothing-found' ? EMPTY_PROFILE : profile)} />
    </ProfilePage>
  );
}
