import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataAttribution } from './data-attribution';
import type { ModuleCollector } from './module-collector';
import { packageOfModule, pathInProject } from './package-of-module';
import { partsInside } from './parts-inside';
import { readPackage, type ThirdParty } from './read-package';
import { thirdPartyText } from './third-party-text';

/** The name of the file in the package. The options page links to it. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';

/**
 * The text of the licences of all that is in a built package. Throws where something is in it whose licence is not
 * known.
 * @param root the project's folder
 * @param outDir the folder of the built package
 */
export function thirdParty(root: string, outDir: string, { modules, files }: ModuleCollector): string {
  const unknown = readdirSync(outDir, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.(m?js|wasm)$/.test(name) && !files.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `Nobody knows of what ${unknown.sort().join(', ')} is made: its build needs the plugin of module-collector.ts.`,
    );
  }
  return thirdPartyText(thirdPartiesOf([...modules], root), dataAttribution(root));
}

/** Everything of others in these modules: the packages, and what stands inside their files. */
function thirdPartiesOf(ids: readonly string[], root: string): readonly ThirdParty[] {
  const modules = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const folder = packageOfModule(id, root);
    if (folder === null) continue;
    const path = pathInProject(id, root);
    modules.set(folder, [
      ...(modules.get(folder) ?? []),
      ...(path !== null && existsSync(join(root, path)) ? [path] : []),
    ]);
  }
  return [...modules].flatMap(([folder, paths]) => {
    const own = readPackage(folder, root, paths);
    return [own, ...partsInside(own.name, root, paths)];
  });
}
