import { t } from '../../../locales/t';
/** What the panel says of the words lit on the page. */
export interface HighlightState {
  readonly isOn: boolean;
  /** A skill was pressed whose words the page does not show. */
  readonly notFound: boolean;
}

export interface HighlightSwitchProps extends HighlightState {
  /** Nothing is known of the user's skills: then none is had or lacking. */
  readonly plain: boolean;
  readonly onHighlight: (isOn: boolean) => void;
}

/** Lights skills and pay in the posting's own text; says what the kinds of light mean. */
export function HighlightSwitch({ isOn, notFound, plain, onHighlight }: HighlightSwitchProps) {
  return (
    <div class="highlight">
      <label>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onHighlight(currentTarget.checked)} />{' '}
        {t('panel.light.label')}
      </label>
      {isOn && (
        <p class="key">
          {plain ? (
            <span class="asked">{t('panel.light.asked')}</span>
          ) : (
            <>
              <span class="had">{t('panel.light.have')}</span> <span class="lacks">{t('panel.light.lack')}</span>
            </>
          )}{' '}
          <span class="pay">{t('panel.light.pay')}</span>
        </p>
      )}
      <p role="status" class="soft">
        {notFound ? t('panel.light.notFound') : ''}
      </p>
    </div>
  );
}
