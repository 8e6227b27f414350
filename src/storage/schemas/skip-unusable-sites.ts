import { isOwnSiteOrigin } from './own-site-origin';

/** Characters. A name that is longer is cut where it is shown. */
const LONGEST_NAME = 100;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/**
 * The settings of a backup without the own sites that no browser takes, and without what was chosen for them. `skipped`
 * names them as they stand in the file. One wrong address does not cost the user the rest of the file.
 */
export function skipUnusableSites(part: unknown): { readonly part: unknown; readonly skipped: readonly string[] } {
  const value = isFields(part) ? part.value : null;
  if (!isFields(part) || !isFields(value) || !Array.isArray(value.ownSites)) return { part, skipped: [] };
  const isUsable = (origin: unknown) => typeof origin === 'string' && isOwnSiteOrigin(origin);
  const unusable = new Set<unknown>(value.ownSites.filter((origin) => !isUsable(origin)));
  if (unusable.size === 0) return { part, skipped: [] };
  const without = (choices: unknown) =>
    isFields(choices) ? Object.fromEntries(Object.entries(choices).filter(([id]) => !unusable.has(id))) : choices;
  return {
    part: {
      ...part,
      value: {
        ...value,
        ownSites: value.ownSites.filter(isUsable),
        sites: without(value.sites),
        badges: without(value.badges),
      },
    },
    skipped: [...unusable].map(nameOf),
  };
}

function nameOf(origin: unknown): string {
  const name = typeof origin === 'string' ? origin : String(JSON.stringify(origin));
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
