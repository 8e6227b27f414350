import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file';

/** What a folder may import. `types` may be imported as types only. */
interface Arrows {
  readonly folders: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const ANY = '*';
const ALL_BUT_CLI = [
  'domain',
  'pages',
  'sites',
  'words',
  'locales',
  'ui',
  'stored',
  'imports',
  'browser',
  'entrypoints',
  'data',
];

/** The arrows of the design: folder → what it may know. A package stands for all that is under it. */
export const ARROWS: Readonly<Record<string, Arrows>> = {
  domain: { folders: ['domain', 'data'], packages: [] },
  pages: { folders: ['pages'], types: ['domain'], packages: [] },
  sites: { folders: ['pages'], packages: [] },
  locales: { folders: ['locales'], types: ['.wxt'], packages: ['@wxt-dev/i18n'] },
  words: { folders: ['words', 'domain', 'locales'], packages: [] },
  ui: { folders: ['ui', 'domain', 'words', 'locales'], packages: ['preact'] },
  stored: { folders: ['stored', 'domain', 'locales'], packages: ['zod/mini'] },
  imports: {
    folders: ['imports', 'stored', 'domain', 'locales'],
    packages: ['zod/mini', 'pdfjs-dist', 'mammoth', 'fflate', 'papaparse'],
  },
  browser: {
    folders: ['browser', 'stored', 'domain', 'locales'],
    packages: ['wxt', 'webextension-polyfill', '@wxt-dev/browser', 'zod/mini'],
  },
  cli: { folders: ['cli', 'domain', 'pages', 'sites', 'words', 'locales', 'stored', 'data'], packages: [ANY] },
  entrypoints: { folders: ALL_BUT_CLI, packages: [ANY] },
};

/** The folder that a file belongs to: "domain" for src/domain/…, "entrypoints", "data". */
export function folderOf(path: string): string {
  const parts = path.split('/');
  return (parts[0] === 'src' ? parts[1] : parts[0]) ?? '';
}

/** What an import is of: a folder of the project, or a package. */
function target(file: SourceFile, { from }: Import): { folder: string } | { package: string } {
  if (from.startsWith('.')) return { folder: folderOf(posix.join(posix.dirname(file.path), from)) };
  return { package: from };
}

/** A sentence for each import that goes against the arrows. */
export function wrongArrows(file: SourceFile): readonly string[] {
  const own = folderOf(file.path);
  const arrows = ARROWS[own];
  if (!arrows)
    return [
      `${file.path} is in a folder that the architecture does not know: add its arrows to ARROWS, or move the file.`,
    ];
  return file.imports.flatMap((one) => {
    if (one.from.startsWith('@/') || one.from.startsWith('~')) {
      return [`${file.path} imports "${one.from}": write a relative path instead of an alias.`];
    }
    const to = target(file, one);
    if ('package' in to) {
      const allowed = arrows.packages.some(
        (name) => name === ANY || to.package === name || to.package.startsWith(`${name}/`),
      );
      return allowed
        ? []
        : [
            `${file.path} imports the package "${to.package}": ${own} may use ${list(arrows.packages)}. Move what needs it to another folder.`,
          ];
    }
    if (arrows.folders.includes(to.folder) || (one.typeOnly && arrows.types?.includes(to.folder))) return [];
    const asType = arrows.types?.includes(to.folder)
      ? ' as a value: only its types may be imported here (import type)'
      : '';
    return [
      `${file.path} imports "${one.from}" of ${to.folder}${asType}: ${own} may know ${list([...arrows.folders, ...(arrows.types ?? [])])} only. Pass it in as a parameter, or move the code.`,
    ];
  });
}

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
