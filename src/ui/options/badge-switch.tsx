export interface BadgeSwitchProps {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  readonly onBadges: (id: string, on: boolean) => void;
}

/** Whether a site's lists have badges on their cards. */
export function BadgeSwitch({ id, name, on, onBadges }: BadgeSwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={`Badges on the lists of ${name}`}
        checked={on}
        onChange={(event) => onBadges(id, event.currentTarget.checked)}
      />
      Badges on its lists
    </label>
  );
}
