import { SITE_MODES, type SiteMode } from '../../domain/model/settings';
import { modeWords } from '../../presentation/labels';

export interface ModeSelectProps {
  readonly id: string;
  readonly mode: SiteMode;
  /** Called straight from the choice, so that the browser may be asked for permission. */
  readonly onMode: (mode: SiteMode) => void;
  readonly describedBy?: string;
}

/** Where a site is shown. Shows what is so, not what was asked for: the browser may refuse. */
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
