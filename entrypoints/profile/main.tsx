import { render } from 'preact';
import { saveFile } from '../../src/browser/save-file';
import { setAsideNotice } from '../../src/browser/set-aside-notice';
import { profileStore, syncStore } from '../../src/browser/stores';
import { tickSkill } from '../../src/domain/gaps/tick-skill';
import type { Profile } from '../../src/domain/profile';
import { suggestSkills } from '../../src/domain/skills/suggest-skills';
import { writeJsonResume } from '../../src/imports/json-resume-export';
import { t } from '../../src/locales/t';
import { GapsSection } from '../../src/ui/gaps/gaps-section';
import { ProfilePage, type ProfilePageProps } from '../../src/ui/profile/profile-page';
import { gapsOf } from './gaps-of';
import { importDocuments } from './import-documents';

const MOST_SUGGESTIONS = 8;

async function main(): Promise<void> {
  let profile = await profileStore.get();
  const { on: isCarried } = await syncStore.get();
  let notice: ProfilePageProps['notice'] = await setAsideNotice(() => void nextNotice());

  /** The skill that the user thinks of having, by its id. */
  let thoughtOf: string | null = null;
  document.title = t('page.profile');
  const root = document.getElementById('root') ?? document.body;
  const change = (next: Profile) => {
    profile = next;
    show();
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
        isCarried={isCarried}
        importing={importing.props()}
        onExport={() => saveFile('resume.json', writeJsonResume(profile))}
      >
        <GapsSection
          {...gapsOf(profile, thoughtOf)}
          onWhatIf={(id) => {
            thoughtOf = id;
            show();
          }}
          onAdd={(id) => {
            thoughtOf = null;
            void change(tickSkill(profile, id)).catch(() => undefined);
          }}
        />
      </ProfilePage>,
      root,
    );
  const nextNotice = async () => {
    notice = await setAsideNotice(() => void nextNotice());
    show();
  };
  // The profile may change elsewhere: the popup, or this page in another tab.
  profileStore.watch((now) => {
    if (JSON.stringify(now) === JSON.stringify(profile) || root.contains(document.activeElement)) return;
    profile = now;
    show();
  }, new AbortController().signal);
  show();
  // What the address names is there only now.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void main();
