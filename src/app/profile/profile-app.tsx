import { render } from 'preact';
import { downloadFile } from '../../browser/download-file';
import { writeJsonResume } from '../../documents/own-json-resume';
import { paidSkills } from '../../domain/brief/paid-skills';
import { tickSkill } from '../../domain/gaps/tick-skill';
import type { Profile } from '../../domain/model/profile';
import { suggestSkills } from '../../domain/reading/skills/vocabulary/suggest-skills';
import { t } from '../../locales/t';
import { quarantineNotice } from '../../storage/quarantine-notice';
import { profileStore, syncStore } from '../../storage/stores';
import { GapsSection } from '../../ui/gaps/gaps-section';
import { PaidSkillsSection } from '../../ui/gaps/paid-skills';
import { ProfilePage, type ProfilePageProps } from '../../ui/profile/profile-page';
import { importDocuments } from '../own-pages/document-import';
import { watchProfile } from '../own-pages/watch-profile';
import { marketGaps } from './market-gaps';

const MOST_SUGGESTIONS = 8;

/** Shows the profile page: skills, import and what is worth learning. */
export async function startProfile(): Promise<void> {
  let profile = await profileStore.get();
  const { on: isSynced } = await syncStore.get();
  let notice: ProfilePageProps['notice'] = await quarantineNotice(() => void nextNotice());

  /** The id of the skill of which the user asks what it would change. */
  let thoughtOf: string | null = null;
  document.title = t('page.profile');
  const root = document.getElementById('root') ?? document.body;
  const take = (next: Profile) => {
    profile = next;
    show();
  };
  const change = (next: Profile) => {
    take(next);
    return profileStore.set(next);
  };
  const importing = importDocuments({ profile: () => profile, change, onState: () => show() });
  const show = () =>
    render(
      <ProfilePage
        profile={profile}
        onChange={change}
        suggest={(query) => suggestSkills(query, MOST_SUGGESTIONS)}
        notice={notice}
        isSynced={isSynced}
        importing={importing.props()}
        onExport={() => downloadFile('resume.json', writeJsonResume(profile))}
      >
        <GapsSection
          {...marketGaps(profile, thoughtOf)}
          onWhatIf={(id) => {
            thoughtOf = id;
            show();
          }}
          onAdd={(id) => {
            thoughtOf = null;
            void change(tickSkill(profile, id)).catch(() => undefined);
          }}
        />
        <PaidSkillsSection paid={paidSkills(profile)} />
      </ProfilePage>,
      root,
    );
  const nextNotice = async () => {
    notice = await quarantineNotice(() => void nextNotice());
    show();
  };
  watchProfile({ root, shown: () => profile, onChange: take }, new AbortController().signal);
  show();
  // The element that the address names exists only after the first render.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
