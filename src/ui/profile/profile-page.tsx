import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../domain/profile';
import { t } from '../../locales/t';
import { type Notice, NoticeBox } from '../notice';
import type { SkillComboboxProps } from '../popup/skill-combobox';
import { SkillList } from '../popup/skill-list';
import { Wishes } from '../popup/wishes';
import { ImportSection, type ImportSectionProps } from './import-section';

export interface ProfilePageProps {
  /** Always the one last given to `onChange`. */
  readonly profile: Profile;
  /** Called with the whole profile at every change. A promise that rejects is shown as not saved. */
  readonly onChange: (profile: Profile) => void | Promise<void>;
  readonly suggest: SkillComboboxProps['suggest'];
  readonly notice: Notice | null;
  readonly importing: Omit<ImportSectionProps, 'profile'>;
  readonly onExport: () => void;
  /** Whether the browser's account carries the profile to other devices. */
  readonly isCarried?: boolean;
  /** What the skills are worth on the market, below them. */
  readonly children?: ComponentChildren;
}

const SAID = { nothing: '', saved: 'Saved', failed: 'Not saved: the browser refused' } as const;

/** The profile at full width: brought in from a document, looked over, and held against the market. */
export function ProfilePage(props: ProfilePageProps) {
  const { profile, onChange, suggest, notice, importing, onExport, isCarried, children } = props;
  const [said, setSaid] = useState<keyof typeof SAID>('nothing');
  const change = async (next: Profile) => {
    try {
      await onChange(next);
      setSaid('saved');
    } catch {
      setSaid('failed');
    }
  };
  return (
    <main class="profile">
      <header>
        <h1>Your profile</h1>
        <p class="soft">
          {isCarried ? t('common.carried') : 'It stays in this browser.'} <span role="status">{SAID[said]}</span>
        </p>
      </header>
      {notice && <NoticeBox notice={notice} />}
      <ImportSection {...importing} profile={profile} />
      <SkillList skills={profile.skills} suggest={suggest} onChange={(skills) => change({ ...profile, skills })} />
      {children}
      <Wishes profile={profile} onChange={change} />
      <section aria-label="Take it with you">
        <h2>Take it with you</h2>
        <p class="soft">
          A JSON Resume holds this profile in a form that other tools read, and comes back here without loss. A backup
          of everything, options included, is in the options.
        </p>
        <button type="button" onClick={onExport}>
          Save as JSON Resume
        </button>
      </section>
    </main>
  );
}
