import { useState } from 'preact/hooks';
import { skillPicks } from '../../../src/app/welcome/skill-picks';
import { annotate } from '../../../src/domain/annotate';
import { tickSkill } from '../../../src/domain/gaps/tick-skill';
import { EMPTY_PROFILE } from '../../../src/domain/model/profile';
import { SAMPLE_POSTING } from '../../../src/domain/sample-posting';
import panelCss from '../../../src/ui/panel/panel.css?inline';
import { Welcome } from '../../../src/ui/welcome/welcome';
import { PROFILES } from './pages';

const nothing = () => undefined;
const NAMES = [
  'Adzuna',
  'Ashby',
  'Built In',
  'Civil Service Jobs',
  'Greenhouse',
  'Indeed',
  'LinkedIn',
  'Reed',
  'iCIMS',
  'Oracle Recruiting',
  'Pinpoint',
];

/** The first-run page: at first, after a permission was refused, or with a few skills picked. */
export function ShownWelcome({ state }: { state: string }) {
  const [profile, setProfile] = useState((state === 'picked' ? PROFILES.full : EMPTY_PROFILE) ?? EMPTY_PROFILE);
  return (
    <Welcome
      notice={null}
      sites={{
        sites: NAMES.map((name, at) => ({ id: name, name, chosen: at > 3 || state !== 'first', isFurther: at > 7 })),
        mode: 'panel',
        permissionsMissing: state === 'first' ? 0 : 4,
        state: state === 'refused' ? 'refused' : 'idle',
        onSite: nothing,
        onMode: nothing,
        onAllow: nothing,
      }}
      skills={{
        picks: skillPicks(profile),
        count: profile.skills.length,
        onPick: (id) => setProfile(tickSkill(profile, id)),
      }}
      importing={{
        state: { kind: 'none' },
        profile,
        onFile: nothing,
        onText: nothing,
        onCancel: nothing,
        onTake: nothing,
      }}
      panelCss={panelCss}
      sample={annotate(SAMPLE_POSTING, { profile, asOf: '2026-11-21' })}
      profileEmpty={profile.skills.length === 0}
      onDaysAYear={nothing}
      onOpenOptions={nothing}
      onOpenProfile={nothing}
      onDone={nothing}
    />
  );
}
