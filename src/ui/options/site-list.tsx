import { useState } from 'preact/hooks';
import { keyOf } from '../../locales/key-of';
import { t } from '../../locales/t';
import { type SiteOption, SiteRow, type SiteRowProps } from './site-row';

export interface SiteListProps extends Omit<SiteRowProps, 'site'> {
  readonly sites: readonly SiteOption[];
}

const GROUPS = ['board', 'employers-system', 'careers-page'] as const;

/**
 * Finds sites by what a user may call them: a part of the name, of an address or of the kind, in any case. Several words
 * must all be there.
 */
function isNamed({ name, address, patterns = '', group }: SiteOption, query: string): boolean {
  const words = `${name} ${address} ${patterns} ${t(`options.sites.kind.${keyOf(group)}`)}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/**
 * The sites that Bandwise has a file for. Those that were on when the page was opened come first. The others are folded
 * by kind, because there are many; what is typed into the search field is found in all of them. A site that is switched
 * keeps its place until the page is opened again, so that nothing moves under the pointer.
 */
export function SiteList({ sites, ...row }: SiteListProps) {
  const [query, setQuery] = useState('');
  const [first] = useState(() => new Set(sites.filter(({ mode }) => mode !== 'off').map(({ id }) => id)));
  const wanted = query.trim();
  const found = sites
    .filter((site) => isNamed(site, wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const on = found.filter(({ id }) => first.has(id));
  return (
    <>
      <label class="find">
        {t('options.sites.find')}{' '}
        <input
          type="search"
          autoComplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="soft">
        {wanted !== '' && (found.length === 0 ? t('options.sites.notFound') : t('options.sites.found', found.length))}
      </p>
      <Rows sites={on} row={row} />
      {on.length < found.length && <p class="soft">{t('options.sites.off')}</p>}
      {GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          sites={found.filter((site) => site.group === group && !first.has(site.id))}
          isSearched={wanted !== ''}
          row={row}
        />
      ))}
    </>
  );
}

function Rows({ sites, row }: { readonly sites: readonly SiteOption[]; readonly row: Omit<SiteRowProps, 'site'> }) {
  return (
    <ul class="sites">
      {sites.map((site) => (
        <SiteRow key={site.id} site={site} {...row} />
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: (typeof GROUPS)[number];
  readonly sites: readonly SiteOption[];
  /** While the user searches, what was found is shown whether the group is folded or not. */
  readonly isSearched: boolean;
  readonly row: Omit<SiteRowProps, 'site'>;
}

/** The sites of one kind that were off, folded. Nothing where there are none. */
function Group({ group, sites, isSearched, row }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  if (sites.length === 0) return null;
  return (
    <details
      class="sites-off"
      open={isSearched || isOpen}
      onToggle={(event) => {
        if (!isSearched) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t(`options.sites.group.${keyOf(group)}`, [sites.length])}</summary>
      <Rows sites={sites} row={row} />
    </details>
  );
}
