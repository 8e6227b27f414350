import { t } from '../../locales/t';
import { type NothingShown, nextStep, nothingShownWords } from '../../presentation/next-step';

export interface NothingHereProps {
  readonly nothing: NothingShown;
  /** Reads the tab's page once. Called directly in the click event, as browsers demand. */
  readonly onReadOnce: () => void;
  /** Switches the tab's site on, in the side panel only. Called directly in the click event, as browsers demand. */
  readonly onSwitchOn: () => void;
}

/** Stands in place of the panel: why there is nothing to show for this tab, and what the user can do about it. */
export function NothingHere({ nothing, onReadOnce, onSwitchOn }: NothingHereProps) {
  const { heading, words } = nothingShownWords(nothing);
  return (
    <section class="nothing" aria-label={t('common.thisTab')}>
      <h2>{heading}</h2>
      <p>{words}</p>
      {nothing.kind === 'off' && (
        <button type="button" onClick={onSwitchOn}>
          {t('side.readSite', [nothing.siteName])}
        </button>
      )}
      {nothing.kind === 'unasked' && (
        <button type="button" onClick={onReadOnce}>
          {t('common.readThisPage')}
        </button>
      )}
      {nothing.kind !== 'no-posting' && <p class="soft">{nextStep()}</p>}
    </section>
  );
}
