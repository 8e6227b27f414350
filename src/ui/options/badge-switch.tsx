import { t } from '../../locales/t';

export interface BadgeSwitchProps {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly onBadges: (id: string, on: boolean) => void;
}

/** Switches the badges on the cards of a site's lists on or off. */
export function BadgeSwitch({ id, name, on, onBadges }: BadgeSwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={t('options.site.badgesNamed', [name])}
        checked={on}
        onChange={(event) => onBadges(id, event.currentTarget.checked)}
      />
      {t('options.site.badges')}
    </label>
  );
}
