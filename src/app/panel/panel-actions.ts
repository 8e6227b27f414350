import type { PagePosting } from '../../domain/model/page-posting';
import { askForBrief, askForPublished, askForTakeHome, tellBackground } from '../../messaging/background-client';
import type { HighlightPosting } from '../../overlay/highlight/highlight-posting';
import type { PanelProps } from '../../ui/panel/panel-props';

/** What the panel's buttons act on. */
export interface PanelWorld {
  /** The posting that the panel is about; null while it is about none. */
  readonly page: () => PagePosting | null;
  /**
   * The highlighted words on the page; null where the browser cannot highlight words, or no page is beside the panel.
   */
  readonly words: HighlightPosting | null;
  /** Collapses the panel, or opens it again. Returns whether it is collapsed now. */
  readonly toggle: () => boolean;
  /** Renders again what is shown. */
  readonly showAgain: () => void;
}

/** The callbacks of the panel: each tells the background something, or changes which words are highlighted. */
export function panelActions({
  page,
  words,
  toggle,
  showAgain,
}: PanelWorld): Omit<PanelProps, 'state' | 'collapsed' | 'highlight'> {
  return {
    onOpenOrCollapse: () => void tellBackground({ kind: 'choose', panelCollapsed: toggle() }),
    onDaysAYear: (daysAYear) => void tellBackground({ kind: 'choose', daysAYear }),
    onOpenOptions: () => void tellBackground({ kind: 'open', page: 'options' }),
    onOpenProfile: () => void tellBackground({ kind: 'open', page: 'profile' }),
    onPasteText: () => void tellBackground({ kind: 'open', page: 'text' }),
    onReport: () => void tellBackground({ kind: 'open', page: 'report' }),
    onCorrect: (step) => {
      const posting = page();
      if (!posting) return;
      // The background keeps corrections under a key that is made of these.
      const { site, id, url } = posting;
      void tellBackground({ kind: 'correct', posting: { site, id, url }, step });
    },
    onAddSkill: (name) => void tellBackground({ kind: 'add-skill', name }),
    onBrief: async () => {
      const posting = page();
      return posting && askForBrief(posting);
    },
    onPublished: async () => {
      const posting = page();
      return posting && askForPublished(posting);
    },
    onTakeHome: async (choices) => {
      const posting = page();
      return posting && askForTakeHome(posting, choices);
    },
    onHighlight: (isOn) => {
      words?.turn(isOn);
      showAgain();
    },
    onSkill: (skillIds) => {
      words?.press(skillIds);
      showAgain();
    },
  };
}
