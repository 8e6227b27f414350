import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { type Notice, NoticeBox } from '../controls/notice';
import type { SkillComboboxProps } from '../popup/skill-combobox';
import { SkillList } from '../popup/skill-list';
import { Wishes } from '../popup/wishes';
import { ImportSection, type ImportSectionProps } from './import-section';

export interface ProfilePageProps {
  /** Always the profile last given to `onChange`. */
  readonly profile: Profile;
  /** Called with the whole profile at every change. A rejected promise is shown as "Not saved". */
  readonly onChange: (profile: Profile) => void | Promise<void>;
  readonly suggest: SkillComboboxProps['suggest'];
  readonly notice: Notice | null;
  readonly importing: Omit<ImportSectionProps, 'profile'>;
  readonly onExport: () => void;
  /** Whether the browser's account carries the profile to the user's other devices. */
  readonly isSynced?: boolean;
  /** The comparison with the market, shown below the skills. */
  readonly children?: ComponentChildren;
}

/** The profile page: the profile is imported from a document, reviewed, edited and compared with the market. */
export function ProfilePage(props: ProfilePageProps) {
  const { profile, onChange, suggest, notice, importing, onExport, isSynced, children } = props;
  const [saving, setSaving] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const change = async (next: Profile) => {
    try {
      await onChange(next);
      setSaving('saved');
    } catch {
      setSaving('failed');
    }
  };
  return (
    <main class="profile">
      <header>
        <h1>{t('profile.heading')}</h1>
        <p class="soft">
          {isSynced ? t('common.carried') : t('profile.stays')}{' '}
          <span role="status">{saving !== 'nothing' && t(`popup.said.${saving}`)}</span>
        </p>
      </header>
      {notice && <NoticeBox notice={notice} />}
      <ImportSection {...importing} profile={profile} />
      <SkillList skills={profile.skills} suggest={suggest} onChange={(skills) => change({ ...profile, skills })} />
      {children}
      <Wishes profile={profile} onChange={change} />
      <section aria-label={t('profile.take.heading')}>
        <h2>{t('profile.take.heading')}</h2>
        <p class="soft">{t('profile.take.about')}</p>
        <button type="button" onClick={onExport}>
          {t('profile.take.save')}
        </button>
      </section>
    </main>
  );
}
