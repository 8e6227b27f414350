import type { PagePosting } from '../../domain/model/page-posting';
import { askForBrief, askForTakeHome, tellBackground } from '../../messaging/background-client';
import type { HighlightPosting } from '../../overlay/highlight/highlight-posting';
import type { PanelProps } from '../../ui/panel/panel-props';

/** What the panel's presses act on. */
export interface PanelWorld {
  /** The posting that the panel is about; null while it is about none. */
  readonly page: () => PagePosting | null;
  /** Null where the browser cannot light words. */
  readonly words: HighlightPosting | null;
  /** Folds the panel up or opens it; gives what it then is. */
  readonly toggle: () => boolean;
  /** Renders again what is shown. */
  readonly again: () => void;
}

/** The callbacks of the panel on a page: each tells the background, or acts on the page's words. */
export function panelActions({
  page,
  words,
  toggle,
  again,
}: PanelWorld): Omit<PanelProps, 'state' | 'collapsed' | 'highlight'> {
  return {
    onOpenOrCollapse: () => void tellBackground({ kind: 'choose', panelCollapsed: toggle() }),
    onDaysAYear: (daysAYear) => void tellBackground({ kind: 'choose', daysAYear }),
    onOpenOptions: () => void tellBackground({ kind: 'open', page: 'options' }),
    onOpenProfile: () => void tellBackground({ kind: 'open', page: 'profile' }),
    onPasteText: () => void tellBackground({ kind: 'open', page: 'text' }),
    onCorrect: (step) => {
      const posting = page();
      if (posting) void tellBackground({ kind: 'correct', posting: postingName(posting), step });
    },
    onBrief: async () => {
      const posting = page();
      return posting && askForBrief(posting);
    },
    onTakeHome: async (choices) => {
      const posting = page();
      return posting && askForTakeHome(posting, choices);
    },
    onHighlight: (isOn) => {
      words?.turn(isOn);
      again();
    },
    onSkill: (skillIds) => {
      words?.press(skillIds);
      again();
    },
  };
}

/** What the background remembers a posting by. */
const postingName = ({ site, id, url }: PagePosting) => ({ site, id, url });
