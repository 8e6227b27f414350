import { useState } from 'preact/hooks';
import type { Profile } from '../../domain/model/profile';
import { t } from '../../locales/t';
import { type Notice, NoticeBox } from '../controls/notice';
import { UnconfirmedSites, type UnconfirmedSitesProps } from '../controls/unconfirmed-sites';
import { GapsBrief, type GapsBriefProps } from './gaps-brief';
import type { SkillComboboxProps } from './skill-combobox';
import { SkillList } from './skill-list';
import { ThisTab, type ThisTabProps } from './this-tab';
import { Wishes } from './wishes';

export interface PopupProps {
  /** Always the profile last given to `onChange`. Render it at once, without waiting for the storage. */
  readonly profile: Profile;
  /** Called with the whole profile at every change. A rejected promise is shown as "Not saved". */
  readonly onChange: (profile: Profile) => void | Promise<void>;
  readonly suggest: SkillComboboxProps['suggest'];
  readonly gaps: GapsBriefProps;
  readonly notice: Notice | null;
  /** Set while choices of sites were lost and the user has not said yet what holds instead. */
  readonly unconfirmedSites?: UnconfirmedSitesProps | null;
  /** What the user can do about the current tab. */
  readonly thisTab: ThisTabProps;
  readonly onOpenOptions: () => void;
  /** Whether the browser's account carries the profile to the user's other devices. */
  readonly isSynced?: boolean;
  /** Opens the first-run page, which continues where the user left it. */
  readonly onFinishSetUp: () => void;
}

/** The popup: how the user's skills compare, what can be done about the tab, and the profile, saved as it is typed. */
export function Popup(props: PopupProps) {
  const { profile, onChange, suggest, gaps, notice, thisTab, onOpenOptions, onFinishSetUp, isSynced } = props;
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
    <>
      <header>
        <h1>{t('manifest.name')}</h1>
        <span class="soft" role="status">
          {saving !== 'nothing' && t(`popup.said.${saving}`)}
        </span>
        <button type="button" class="link" onClick={onOpenOptions}>
          {t('common.options')}
        </button>
      </header>
      <main>
        {notice && <NoticeBox notice={notice} />}
        {props.unconfirmedSites && <UnconfirmedSites {...props.unconfirmedSites} />}
        {profile.skills.length === 0 && (
          <p class="finish">
            <button type="button" class="main" onClick={onFinishSetUp}>
              {t('popup.finish')}
            </button>{' '}
            <span class="soft">{t('popup.finishWhat')}</span>
          </p>
        )}
        <GapsBrief {...gaps} />
        <ThisTab {...thisTab} />
        <SkillList skills={profile.skills} suggest={suggest} onChange={(skills) => change({ ...profile, skills })} />
        <Wishes profile={profile} onChange={change} />
      </main>
      <footer class="soft">
        <p>{isSynced ? t('common.carried') : t('popup.stays')}</p>
      </footer>
    </>
  );
}
