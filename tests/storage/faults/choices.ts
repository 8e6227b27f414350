import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { UserData } from '../../../src/storage/stores';
import type { Command } from './commands';
import type { Extension } from './extension';
import type { Cells } from './history';
import type { Page } from './page';

/** One choice of the user's: in which context it is made, what it writes to which cells, and how. */
interface Choice {
  readonly context: number;
  readonly cells: Cells;
  readonly act: () => Promise<unknown>;
}

const MODES = ['panel', 'side-panel', 'off'] as const;

/** The choice that a command stands for; null where it stands for something else. `unique` is a number of its own. */
export function choiceOf(command: Command, extension: Extension, page: Page, unique: number): Choice | null {
  const { kind, context, which, order } = command;
  const shown = page.shown();
  const onPage = (cell: string, value: string, change: Partial<Profile>): Choice => ({
    context,
    ...page.step(new Map([[cell, value]]), { ...shown, ...change }),
  });
  const made = (cell: string, value: string, act: Choice['act'], at = context): Choice => ({
    context: at,
    cells: new Map([[cell, value]]),
    act,
  });
  /** What is asked of the background. */
  const asked = (cell: string, value: string, request: { readonly kind: string }) =>
    made(cell, value, () => extension.ask(request), 0);
  const newSkill = (name: string) => ({ id: null, name, level: null, years: null });
  switch (kind) {
    case 'wish':
      return onPage('profile salaryWanted', `${unique}`, { salaryWanted: unique });
    case 'rate':
      return onPage('profile dayRateWanted', `${unique}`, { dayRateWanted: unique });
    case 'skill': {
      const skills = [newSkill(`Skill${unique}`), ...shown.skills];
      return onPage(`profile skill Skill${unique}`, 'had, null', { skills });
    }
    case 'no-skill': {
      const skill = shown.skills[which];
      const skills = shown.skills.filter((each) => each !== skill);
      return skill ? onPage(`profile skill ${skill.name}`, '', { skills }) : null;
    }
    case 'press-skill': {
      const request = { kind: 'add-skill', name: `Pressed${unique}` };
      return asked(`profile skill ${request.name}`, 'had, null', request);
    }
    case 'days':
      return asked('settings daysAYear', `${100 + unique}`, { kind: 'choose', ...{ daysAYear: 100 + unique } });
    case 'site': {
      const mode = MODES[order % 3] ?? 'off';
      const site = { id: `site${which}`, matches: [`https://site${which}.example/*`], enabledByDefault: false };
      return made(`settings site ${site.id}`, mode, () => extension.chooseMode(site, mode));
    }
    case 'badges': {
      const [id, on] = [`site${which}`, order % 2 === 0];
      const act = () => extension.settingsStore.update((now) => ({ ...now, badges: { ...now.badges, [id]: on } }));
      return made(`settings badges ${id}`, String(on), act);
    }
    case 'correct': {
      const baseSalary = { currency: 'GBP', minValue: unique, maxValue: null, unitText: 'YEAR' } as const;
      const request = {
        kind: 'correct',
        posting: { site: 'jobs', id: `${which}`, url: '' },
        step: { kind: 'set', corrections: { baseSalary } },
      };
      return asked(`corrections jobs ${which} baseSalary`, JSON.stringify(baseSalary), request);
    }
    default:
      return null;
  }
}

/** What is in the backup of an import. */
export const importedAs = (unique: number): UserData => ({
  profile: {
    ...EMPTY_PROFILE,
    salaryWanted: unique,
    skills: [{ id: null, name: `Imported${unique}`, level: 'basic', years: 2 }],
  },
  settings: { ...DEFAULT_SETTINGS, daysAYear: 100 + unique, sites: { site0: 'off', site1: 'panel' } },
  corrections: [{ key: 'jobs 1', corrections: { workMode: 'remote' } }],
});
