import type { Profile } from '../domain/model/profile';
import { PROFILE } from '../storage/schemas/profile';
import { openStored, toStored } from '../storage/schemas/versioned';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A profile as the text of a JSON Resume (https://jsonresume.org/schema). Other tools can read the skills. The whole
 * profile, with what the schema has no place for (years, the pay that is wanted), is stored under `meta.bandwise`, so
 * that it can be read back without loss.
 */
export function writeJsonResume(profile: Profile): string {
  const resume = {
    $schema: SCHEMA,
    skills: profile.skills.map(({ name, level }) => ({ name, ...(level && { level }), keywords: [] })),
    meta: { version: 'v1.0.0', bandwise: toStored(profile, PROFILE) },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

/**
 * The whole profile in a JSON Resume that Bandwise wrote; null where another tool wrote it, or the profile is damaged.
 */
export function readOwnProfile(json: unknown): Profile | null {
  const { meta } = json as { readonly meta?: { readonly bandwise?: unknown } | null };
  const opened = openStored(meta?.bandwise, PROFILE);
  return opened.status === 'current' || opened.status === 'migrated' ? opened.value : null;
}
