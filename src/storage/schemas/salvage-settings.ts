import type * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings, SITE_MODES, type SiteMode } from '../../domain/model/settings';
import { isOwnSiteOrigin } from './own-site-origin';
import { CARD_RULE_FIELDS, SETTINGS_FIELDS } from './settings-fields';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What can still be read of settings that are damaged or of a newer version: each field by itself, else its default. A
 * site must never come back on because its choice was lost. So where any choice of a site could not be read, no site
 * follows its default until the user says so (`sitesUnconfirmed`). Never throws.
 */
export function salvageSettings(raw: unknown): Settings {
  const value = settingsIn(raw);
  const field = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    read<Settings[Name]>(SETTINGS_FIELDS[name] as unknown as z.ZodMiniType<Settings[Name]>, own(value, name)) ??
    DEFAULT_SETTINGS[name];
  const sites = fieldsOf(own(value, 'sites'));
  const modes = Object.entries(sites ?? {}).flatMap(([id, mode]): [string, SiteMode][] => {
    const known = modeOf(mode);
    return known ? [[id, known]] : [];
  });
  const isWhole = sites !== null && modes.length === Object.keys(sites).length;
  const flag = own(value, 'sitesUnconfirmed');
  return {
    sites: Object.fromEntries(modes),
    sitesUnconfirmed: !isWhole || (flag !== undefined && flag !== false),
    // Badges are on unless the user switched them off, so a choice that cannot be read counts as off.
    badges: Object.fromEntries(
      Object.entries(fieldsOf(own(value, 'badges')) ?? {}).map(([id, on]) => [id, on === true]),
    ),
    // A site that was chosen and is in no list could neither be seen nor be removed.
    ownSites: each<string>(SETTINGS_FIELDS.ownSites, [
      ...new Set([...listOf(own(value, 'ownSites')), ...Object.keys(sites ?? {}).filter(isOwnSiteOrigin)]),
    ]),
    cardRules: rulesOf(own(value, 'cardRules')),
    daysAYear: field('daysAYear'),
    panelCollapsed: field('panelCollapsed'),
    takeHome: field('takeHome'),
  };
}

/** Whether `salvageSettings` keeps every choice of sites, and every site that the user added. */
export function keepsEverySite(raw: unknown): boolean {
  const { sitesUnconfirmed, ownSites } = salvageSettings(raw);
  const listed = own(settingsIn(raw), 'ownSites');
  const kept = new Set<unknown>(ownSites);
  // Version 1 may have no list. Where any other has none, nobody can say which sites were in it.
  const isWhole = Array.isArray(listed)
    ? listed.every((site) => kept.has(site))
    : listed === undefined && own(fieldsOf(raw) ?? {}, 'version') === 1;
  return isWhole && !sitesUnconfirmed;
}

/** In version 1, sites were only on or off. */
function modeOf(mode: unknown): SiteMode | undefined {
  if (typeof mode === 'boolean') return mode ? 'panel' : 'off';
  return SITE_MODES.find((known) => known === mode);
}

function rulesOf(raw: unknown): Settings['cardRules'] {
  const rules = fieldsOf(raw) ?? {};
  const { keywords, ...others } = CARD_RULE_FIELDS;
  const found = Object.entries(others).flatMap(([name, schema]) => {
    const value = read<unknown>(schema, own(rules, name));
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...DEFAULT_SETTINGS.cardRules,
    ...Object.fromEntries(found),
    keywords: each(keywords, own(rules, 'keywords')),
  };
}

/** The items of a list that its schema takes, as many as it takes. */
function each<T>(schema: z.ZodMiniType<readonly T[]>, raw: unknown): readonly T[] {
  const items = listOf(raw)
    .slice(0, 1_000)
    .flatMap((item) => read(schema, [item]) ?? []);
  return items.slice(0, items.findLastIndex((_, at) => read(schema, items.slice(0, at + 1)) !== undefined) + 1);
}

function read<T>(schema: z.ZodMiniType<T>, raw: unknown): T | undefined {
  const parsed = schema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

const fieldsOf = (raw: unknown): Fields | null =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : null;

/** Content that lost its version may still be there without the envelope. */
function settingsIn(raw: unknown): Fields {
  const envelope = fieldsOf(raw) ?? {};
  return fieldsOf(own(envelope, 'value')) ?? envelope;
}

const listOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);

const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);
