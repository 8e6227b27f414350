import { SITE_MODES, type SiteMode } from '../../domain/model/settings';
import { modeWords } from '../../presentation/labels';

export interface ModeSelectProps {
  readonly id: string;
  readonly mode: SiteMode;
  /** Called directly in the change event, because browsers ask for a permission only during a user's action. */
  readonly onMode: (mode: SiteMode) => void;
  readonly describedBy?: string;
}

/** Chooses where a site is shown. Shows the current mode until that has really changed: the browser may refuse. */
export function ModeSelect({ id, mode, onMode, describedBy }: ModeSelectProps) {
  return (
    <select
      id={id}
      class="mode"
      aria-describedby={describedBy}
      value={mode}
      onChange={(event) => {
        const chosen = SITE_MODES.find((each) => each === event.currentTarget.value);
        event.currentTarget.value = mode;
        if (chosen) onMode(chosen);
      }}
    >
      {SITE_MODES.map((each) => (
        <option key={each} value={each}>
          {modeWords(each).label}
        </option>
      ))}
    </select>
  );
}
