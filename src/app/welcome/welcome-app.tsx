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
import { Welcome } from '../../ui/welcome/welcome';
import { importDocuments } from '../own-pages/document-import';
import { watchProfile } from '../own-pages/watch-profile';
import { pickSites } from './pick-sites';
import { skillPicks } from './skill-picks';

/** Shows the page of the first run: sites, skills, and a sample posting. */
export async function startWelcome(): Promise<void> {
  let [profile, settings] = await Promise.all([profileStore.get(), settingsStore.get()]);
  document.title = t('welcome.heading');
  const root = document.getElementById('root') ?? document.body;
  const take = (next: Profile) => {
    profile = next;
    show();
  };
  let saved: Promise<unknown> = Promise.resolve();
  const change = (next: Profile) => {
    take(next);
    const saving = profileStore.set(next);
    saved = saving.catch(() => undefined);
    return saving;
  };
  const importing = importDocuments({ profile: () => profile, change, onState: () => show() });
  const sites = await pickSites(settings, () => show());
  const show = () => {
    const options = { profile, daysAYear: settings.daysAYear, asOf: new Date().toISOString().slice(0, 10) };
    render(
      <Welcome
        sites={sites.props()}
        skills={{
          picks: skillPicks(profile),
          count: profile.skills.length,
          onPick: (id) => void change(tickSkill(profile, id)).catch(() => undefined),
        }}
        importing={{ ...importing.props(), profile }}
        panelCss={panelCss}
        sample={annotate(SAMPLE_POSTING, options)}
        profileEmpty={profile.skills.length === 0}
        onDaysAYear={(daysAYear) => void settingsStore.update((now) => ({ ...now, daysAYear }))}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onOpenProfile={() => void tellBackground({ kind: 'open', page: 'profile' })}
        // A tab that is closed at once would take the last choice with it.
        onDone={() => void saved.then(closeOwnTab)}
      />,
      root,
    );
  };
  const { signal } = new AbortController();
  settingsStore.watch((now) => {
    settings = now;
    show();
  }, signal);
  watchProfile({ root, shown: () => profile, onChange: take }, signal);
  show();
}
