import { render } from 'preact';
import { browser } from 'wxt/browser';
import { closeOwnTab } from '../../browser/close-own-tab';
import { annotate } from '../../domain/annotate';
import { tickSkill } from '../../domain/gaps/tick-skill';
import type { Profile } from '../../domain/model/profile';
import { SAMPLE_POSTING } from '../../domain/sample-posting';
import { t } from '../../locales/t';
import { tellBackground } from '../../messaging/background-client';
import { profileStore, settingsStore } from '../../storage/stores';
import panelCss from '../../ui/panel/panel.css?inline';
import { Welcome, type WelcomeProps } from '../../ui/welcome/welcome';
import { importDocuments } from '../own-pages/document-import';
import { pageProfile } from '../own-pages/page-profile';
import { pickSites } from './pick-sites';
import { skillPicks } from './skill-picks';

/** Shows the page of the first run: sites, skills, and a sample posting. */
export async function startWelcome(): Promise<void> {
  const [stored, settingsThen] = await Promise.all([profileStore.get(), settingsStore.get()]);
  let settings = settingsThen;
  let notice: WelcomeProps['notice'] = null;
  document.title = t('welcome.heading');
  const root = document.getElementById('root') ?? document.body;
  const { signal } = new AbortController();
  const profile = pageProfile(stored, { root, show: () => show() }, signal);
  let saved: Promise<unknown> = Promise.resolve();
  const change = (next: Profile) => {
    const saving = profile.change(next);
    saved = saving.catch(() => undefined);
    return saving;
  };
  const importing = importDocuments({ profile: profile.now, change, onState: () => show() });
  const sites = await pickSites(() => show(), signal);
  const show = () => {
    const now = profile.now();
    const options = { profile: now, daysAYear: settings.daysAYear, asOf: new Date().toISOString().slice(0, 10) };
    render(
      <Welcome
        notice={notice}
        sites={sites.props()}
        skills={{
          picks: skillPicks(now),
          count: now.skills.length,
          onPick: (id) => void change(tickSkill(profile.now(), id)).catch(failed),
        }}
        importing={{ ...importing.props(), profile: now }}
        panelCss={panelCss}
        sample={annotate(SAMPLE_POSTING, options)}
        profileEmpty={now.skills.length === 0}
        onDaysAYear={(daysAYear) => void settingsStore.update((all) => ({ ...all, daysAYear })).catch(failed)}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onOpenProfile={() => void tellBackground({ kind: 'open', page: 'profile' })}
        // A tab that is closed at once would take the last choice with it.
        onDone={() => void saved.then(closeOwnTab)}
      />,
      root,
    );
  };
  const say = (next: WelcomeProps['notice']) => {
    notice = next;
    show();
  };
  const failed = (error: unknown) =>
    say({ message: t('page.notDone', [String(error)]), onDownload: null, onDismiss: () => say(null) });
  settingsStore.watch((now) => {
    settings = now;
    show();
  }, signal);
  show();
}
