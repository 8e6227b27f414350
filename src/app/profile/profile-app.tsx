import { render } from 'preact';
import { downloadFile } from '../../browser/download-file';
import { writeJsonResume } from '../../documents/own-json-resume';
import { paidSkills } from '../../domain/brief/paid-skills';
import { tickSkill } from '../../domain/gaps/tick-skill';
import { suggestSkills } from '../../domain/reading/skills/vocabulary/suggest-skills';
import { t } from '../../locales/t';
import { quarantineNotice } from '../../storage/quarantine-notice';
import { profileStore, syncStore } from '../../storage/stores';
import { GapsSection } from '../../ui/gaps/gaps-section';
import { PaidSkillsSection } from '../../ui/gaps/paid-skills';
import { ProfilePage, type ProfilePageProps } from '../../ui/profile/profile-page';
import { importDocuments } from '../own-pages/document-import';
import { pageProfile } from '../own-pages/page-profile';
import { marketGaps } from './market-gaps';

const MOST_SUGGESTIONS = 8;

/** Shows the profile page: skills, import and what is worth learning. */
export async function startProfile(): Promise<void> {
  const stored = await profileStore.get();
  const { on: isSynced } = await syncStore.get();
  const readNotice = () =>
    quarantineNotice(
      () => void nextNotice(),
      (error) => failed(error),
    );
  let notice: ProfilePageProps['notice'] = await readNotice();

  /** The id of the skill of which the user asks what it would change. */
  let thoughtOf: string | null = null;
  document.title = t('page.profile');
  const root = document.getElementById('root') ?? document.body;
  const profile = pageProfile(stored, { root, show: () => show() }, new AbortController().signal);
  const { change } = profile;
  const importing = importDocuments({ profile: profile.now, change, onState: () => show() });
  const show = () =>
    render(
      <ProfilePage
        profile={profile.now()}
        onChange={change}
        suggest={(query) => suggestSkills(query, MOST_SUGGESTIONS)}
        notice={notice}
        isSynced={isSynced}
        importing={importing.props()}
        onExport={() => downloadFile('resume.json', writeJsonResume(profile.now()))}
      >
        <GapsSection
          {...marketGaps(profile.now(), thoughtOf)}
          onWhatIf={(id) => {
            thoughtOf = id;
            show();
          }}
          onAdd={(id) => {
            thoughtOf = null;
            void change(tickSkill(profile.now(), id)).catch(failed);
          }}
        />
        <PaidSkillsSection paid={paidSkills(profile.now())} />
      </ProfilePage>,
      root,
    );
  const failed = (error: unknown) => {
    notice = { message: t('page.notDone', [String(error)]), onDownload: null, onDismiss: () => void nextNotice() };
    show();
  };
  const nextNotice = async () => {
    notice = await readNotice();
    show();
  };
  show();
  // The element that the address names exists only after the first render.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
