import { render } from 'preact';
import { browser } from 'wxt/browser';
import { tellBackground } from '../../src/browser/ask-background';
import { closeThisTab } from '../../src/browser/close-this-tab';
import { profileStore, settingsStore } from '../../src/browser/stores';
import { annotate } from '../../src/domain/annotate';
import { tickSkill } from '../../src/domain/gaps/tick-skill';
import type { Profile } from '../../src/domain/profile';
import { SAMPLE_POSTING } from '../../src/domain/sample-posting';
import { t } from '../../src/locales/t';
import panelCss from '../../src/ui/panel/panel.css?inline';
import { Welcome } from '../../src/ui/welcome/welcome';
import { importDocuments } from '../profile/import-documents';
import { pickSites } from './pick-sites';
import { skillPicks } from './skill-picks';

async function main(): Promise<void> {
  let [profile, settings] = await Promise.all([profileStore.get(), settingsStore.get()]);
  document.title = t('page.welcome');
  const root = document.getElementById('root') ?? document.body;
  const change = (next: Profile) => {
    profile = next;
    show();
    return profileStore.set(next);
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
        onDone={() => void closeThisTab()}
      />,
      root,
    );
  };
  const { signal } = new AbortController();
  settingsStore.watch((now) => {
    settings = now;
    show();
  }, signal);
  profileStore.watch((now) => {
    if (JSON.stringify(now) === JSON.stringify(profile)) return;
    profile = now;
    show();
  }, signal);
  show();
}

void main();
