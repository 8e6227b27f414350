/** A site as the options show it. */
export interface SiteOption {
  readonly id: string;
  readonly name: string;
  /** Where it stands, in words ("linkedin.com/jobs"). */
  readonly address: string;
  /** What the user chose, or the site's own default. */
  readonly on: boolean;
  /** `refused`: the browser was asked just now and the user said no. */
  readonly permission: 'granted' | 'missing' | 'refused';
}

export interface SiteSwitchProps {
  readonly site: SiteOption;
  /** Called straight from the press, so that the browser may be asked for permission. */
  readonly onSite: (id: string, on: boolean) => void;
}

const stateWords = ({ on, permission }: SiteOption): string => {
  if (permission === 'refused') return 'Stays off: your browser was not allowed to give access.';
  if (!on)
    return `Off: none of our code runs there.${permission === 'missing' ? ' Your browser will ask when you switch it on.' : ''}`;
  return permission === 'granted' ? 'On.' : 'On, but your browser gives no access: nothing is read.';
};

/** One site, on or off, and what that means. */
export function SiteSwitch({ site, onSite }: SiteSwitchProps) {
  const { id, name, address, on, permission } = site;
  return (
    <li>
      <div>
        <label for={`site-${id}`}>{name}</label> <span class="soft">{address}</span>
        <p class="soft" id={`site-${id}-state`}>
          {stateWords(site)}{' '}
          {on && permission === 'missing' && (
            <button type="button" class="link" onClick={() => onSite(id, true)}>
              Give access to {name}
            </button>
          )}
        </p>
      </div>
      <input
        type="checkbox"
        role="switch"
        id={`site-${id}`}
        aria-describedby={`site-${id}-state`}
        checked={on}
        aria-checked={on}
        onChange={(event) => onSite(id, event.currentTarget.checked)}
      />
    </li>
  );
}
