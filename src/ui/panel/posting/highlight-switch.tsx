import { t } from '../../../locales/t';

/** What the panel says about the highlighted words on the page. */
export interface HighlightState {
  readonly isOn: boolean;
  /** True after the user pressed a skill whose words are not on the page. */
  readonly notFound: boolean;
}

export interface HighlightSwitchProps extends HighlightState {
  readonly onHighlight: (isOn: boolean) => void;
}

/**
 * Switches the highlighting of skills and pay in the posting's text, and explains the kinds of highlight. All skills are
 * of one kind, because the page can tell the kinds apart.
 */
export function HighlightSwitch({ isOn, notFound, onHighlight }: HighlightSwitchProps) {
  return (
    <div class="highlight">
      <label>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onHighlight(currentTarget.checked)} />{' '}
        {t('panel.highlight.label')}
      </label>
      {isOn && (
        <p class="key">
          <span class="asked">{t('panel.highlight.asked')}</span> <span class="pay">{t('panel.highlight.pay')}</span>
        </p>
      )}
      <p role="status" class="soft">
        {notFound ? t('panel.highlight.notFound') : ''}
      </p>
    </div>
  );
}
