import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findSite } from '../../pages/site/find-site';
import { SITES } from '../../sites';

/** What the extension needs to run on a page. */
export interface ExtensionFor {
  /** The folder to load. */
  readonly folder: string;
  /** The site that speaks for the page, to be switched on. */
  readonly site: string;
}

/**
 * The extension as it is to be loaded for a page, or null where the page is of no site that Bandwise knows. The browser
 * asks the user before it lets an extension onto an optional site. That prompt cannot be answered from here, so such a
 * site stands among the permissions of a copy: the built package stays as it is.
 */
export function extensionFor(url: string, built: string): ExtensionFor | null {
  const site = findSite(new URL(url), SITES);
  if (!site) return null;
  if (site.enabledByDefault) return { folder: built, site: site.id };
  const folder = resolve('.cache', 'start', 'extension');
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...site.matches);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, site: site.id };
}
