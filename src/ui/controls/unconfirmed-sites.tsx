import { t } from '../../locales/t';

export interface UnconfirmedSitesProps {
  /** The default sites follow their default again, except those that the user has chosen something for. */
  readonly onSwitchOn: () => void;
  /** The default sites are switched off, except those that the user has chosen something for. */
  readonly onKeepOff: () => void;
}

/** Says that choices of sites were lost and that no default holds, until the user decides. */
export function UnconfirmedSites({ onSwitchOn, onKeepOff }: UnconfirmedSitesProps) {
  return (
    <div class="notice" role="alert">
      <p>{t('notice.sitesUnconfirmed')}</p>
      <button type="button" class="link" onClick={onSwitchOn}>
        {t('notice.switchOn')}
      </button>
      <button type="button" class="link" onClick={onKeepOff}>
        {t('notice.keepOff')}
      </button>
    </div>
  );
}
