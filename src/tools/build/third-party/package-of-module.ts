/** Modules that a tool makes up itself. Their code is the tool's, so its licence counts. */
const MADE_UP: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  // In place of a module of Node that a library asks for and does not need in a browser.
  ['__vite-browser-external', 'vite'],
  ['\0virtual:wxt-', 'wxt'],
];

const MODULES = 'node_modules/';

/** Made up by our own build. */
const OURS = ['virtual:site'];

/**
 * The folder of the package that a module is of, relative to the project, or null where the module is our own. Throws for
 * a module of which nobody knows whose it is: a licence may be missing.
 * @param id as the bundler names it: a path with or without a query, or a name that a tool made up
 * @param root the project's folder
 */
export function packageOfModule(id: string, root: string): string | null {
  const madeUp = MADE_UP.find(([start]) => id.startsWith(start));
  if (madeUp) return MODULES + madeUp[1];
  const inProject = pathInProject(id, root);
  const start = inProject?.lastIndexOf(MODULES) ?? -1;
  if (inProject !== null && start >= 0) {
    const after = start + MODULES.length;
    const [first = '', second = ''] = inProject.slice(after).split('/');
    return inProject.slice(0, after) + (first.startsWith('@') ? `${first}/${second}` : first);
  }
  if (inProject !== null || OURS.includes(id)) return null;
  throw new Error(`Nobody knows whose code ${JSON.stringify(id)} is: say it in package-of-module.ts.`);
}

/** The path of a module's file from the project's folder on, or null where it is not in there. */
export function pathInProject(id: string, root: string): string | null {
  const [path = ''] = id.replace(/^\0/, '').replaceAll('\\', '/').split('?');
  const folder = `${root.replaceAll('\\', '/')}/`;
  // The path of a file that is copied is relative already.
  return path.startsWith(MODULES) ? path : path.startsWith(folder) ? path.slice(folder.length) : null;
}
