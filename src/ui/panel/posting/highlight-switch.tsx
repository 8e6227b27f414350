import { t } from '../../../locales/t';

/** What the panel says about the highlighted words on the page. */
export interface HighlightState {
  readonly isOn: boolean;
  /** True after the user pressed a skill whose words are not on the page. */
  readonly notFound: boolean;
}

export interface HighlightSwitchProps extends HighlightState {
  /** True where the profile has no skills. Skills are then highlighted as asked, not as had or lacking. */
  readonly profileEmpty: boolean;
  readonly onHighlight: (isOn: boolean) => void;
}

/** Switches the highlighting of skills and pay in the posting's text, and explains the kinds of highlight. */
export function HighlightSwitch({ isOn, notFound, profileEmpty, onHighlight }: HighlightSwitchProps) {
  return (
    <div class="highlight">
      <label>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onHighlight(currentTarget.checked)} />{' '}
        {t('panel.highlight.label')}
      </label>
      {isOn && (
        <p class="key">
          {profileEmpty ? (
            <span class="asked">{t('panel.highlight.asked')}</span>
          ) : (
            <>
              <span class="had">{t('panel.highlight.have')}</span>{' '}
              <span class="lacks">{t('panel.highlight.lack')}</span>
            </>
          )}{' '}
          <span class="pay">{t('panel.highlight.pay')}</span>
        </p>
      )}
      <p role="status" class="soft">
        {notFound ? t('panel.highlight.notFound') : ''}
      </p>
    </div>
  );
}
