import { t } from '../../locales/t';
import { type NothingShown, nextStep, nothingShownWords } from '../../presentation/next-step';

export interface NothingHereProps {
  readonly nothing: NothingShown;
  /** Reads the tab's page once. Called straight from the press. */
  readonly onReadOnce: () => void;
  /** Switches the tab's site on, shown here alone. Called straight from the press. */
  readonly onSwitchOn: () => void;
}

/** In place of the panel: why there is nothing of this tab to show, and what to do about it. */
export function NothingHere({ nothing, onReadOnce, onSwitchOn }: NothingHereProps) {
  const { heading, words } = nothingShownWords(nothing);
  return (
    <section class="nothing" aria-label={t('side.label')}>
      <h2>{heading}</h2>
      <p>{words}</p>
      {nothing.kind === 'off' && (
        <button type="button" onClick={onSwitchOn}>
          {t('side.readSite', [nothing.siteName])}
        </button>
      )}
      {nothing.kind === 'unasked' && (
        <button type="button" onClick={onReadOnce}>
          {t('side.readPage')}
        </button>
      )}
      {nothing.kind !== 'no-posting' && <p class="soft">{nextStep()}</p>}
    </section>
  );
}
