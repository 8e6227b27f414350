import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file';

/** What the files of a folder may import. A folder's name stands for all that is under it. */
interface Arrows {
  readonly folders: readonly string[];
  /** Folders of which only the types may be imported. */
  readonly types?: readonly string[];
  /** npm packages; a name stands for all of its entry points. */
  readonly packages?: readonly string[];
}

const ANY = '*';
/** The folders of the domain that a comparison is made from. */
const UP_TO_MARKET = ['domain/model', 'domain/text', 'domain/reading', 'domain/market'];
const UP_TO_COMPARISON = [...UP_TO_MARKET, 'domain/comparison'];
/** What all code that makes sentences may import. */
const SENTENCES = ['domain', 'locales', 'presentation/.'];
/** What all parts of a screen may import. */
const SCREENS = ['domain', 'locales', 'presentation', 'ui/controls'];
/** What all apps may import. An app connects the browser, the pages and the screens. */
const APPS = [
  'browser',
  'messaging',
  'storage',
  'site-access',
  'domain',
  'pages',
  'sites',
  'ui',
  'presentation',
  'locales',
];

/**
 * The arrows of the design, two folders deep: for each folder of `src`, what it may import beside itself. A file
 * belongs to the longest name that its path begins with. A name that ends in "/." stands for the files directly in that
 * folder. `docs/architecture.md` draws the arrows.
 */
export const ARROWS: Readonly<Record<string, Arrows>> = {
  'domain/model': { folders: [] },
  'domain/text': { folders: ['domain/model'] },
  'domain/reading': { folders: ['domain/model', 'domain/text', 'data'] },
  'domain/market': { folders: ['domain/model', 'data'] },
  'domain/comparison': { folders: UP_TO_MARKET },
  'domain/cards': { folders: UP_TO_COMPARISON },
  'domain/gaps': { folders: UP_TO_COMPARISON },
  'domain/cv': { folders: ['domain/model', 'domain/text', 'domain/reading'] },
  'domain/take-home': { folders: [...UP_TO_COMPARISON, 'data'] },
  'domain/brief': { folders: [...UP_TO_COMPARISON, 'domain/take-home'] },
  'domain/visa': { folders: [...UP_TO_COMPARISON, 'domain/take-home', 'domain/brief', 'data'] },
  domain: { folders: ['domain', 'data'] },

  // Nothing of `pages` may know `overlay`, so that reading never changes the page.
  'pages/text': { folders: [], types: ['domain/model'] },
  'pages/site': { folders: ['pages/text'], types: ['domain/model'] },
  'pages/structured-data': { folders: ['pages/text', 'pages/site'], types: ['domain/model'] },
  'pages/heuristics': { folders: ['pages/text', 'pages/site', 'pages/structured-data'], types: ['domain/model'] },
  'pages/selectors': { folders: ['pages/text', 'pages/site', 'pages/heuristics'], types: ['domain/model'] },
  'pages/cards': {
    folders: ['pages/text', 'pages/site', 'pages/structured-data', 'pages/heuristics', 'pages/selectors'],
    types: ['domain/model'],
  },
  'pages/watch': { folders: ['pages/text', 'pages/site', 'pages/cards'], types: ['domain/model'] },
  pages: { folders: ['pages'], types: ['domain/model'] },
  sites: { folders: ['pages/site', 'pages/text'] },
  structure: { folders: ['pages'], types: ['domain/model'] },

  // The only folder that writes on a page. It finds its places with the readers of `pages`.
  'overlay/badges': { folders: ['pages'], types: ['domain'] },
  'overlay/highlight': { folders: ['pages'], types: ['domain'] },
  overlay: { folders: ['browser'] },

  locales: { folders: [], types: ['.wxt'], packages: ['@wxt-dev/i18n'] },
  'presentation/pay': { folders: SENTENCES },
  'presentation/skills': { folders: SENTENCES },
  'presentation/posting': { folders: [...SENTENCES, 'presentation/pay'] },
  'presentation/visa': { folders: [...SENTENCES, 'presentation/pay', 'presentation/posting'] },
  'presentation/brief': {
    folders: [...SENTENCES, 'presentation/pay', 'presentation/skills', 'presentation/posting', 'presentation/visa'],
  },
  presentation: { folders: ['domain', 'locales'] },

  'ui/controls': { folders: SCREENS, packages: ['preact'] },
  'ui/badge': { folders: SCREENS, packages: ['preact'] },
  'ui/gaps': { folders: SCREENS, packages: ['preact'] },
  'ui/options': { folders: SCREENS, packages: ['preact'] },
  'ui/panel': { folders: SCREENS, packages: ['preact'] },
  'ui/popup': { folders: SCREENS, packages: ['preact'] },
  'ui/profile': { folders: [...SCREENS, 'ui/popup'], packages: ['preact'] },
  'ui/report': { folders: SCREENS, packages: ['preact'] },
  'ui/side-panel': { folders: [...SCREENS, 'ui/panel'], packages: ['preact'] },
  'ui/welcome': { folders: [...SCREENS, 'ui/panel', 'ui/profile'], packages: ['preact'] },

  'storage/schemas': { folders: ['domain', 'locales'], packages: ['zod/mini'] },
  'storage/sync': { folders: ['storage/schemas', 'storage/.', 'domain', 'locales'], packages: ['wxt', 'zod/mini'] },
  storage: { folders: ['storage/schemas', 'browser', 'domain', 'locales'], packages: ['wxt', 'zod/mini'] },
  documents: {
    folders: ['storage/schemas', 'domain', 'locales'],
    packages: ['zod/mini', 'pdfjs-dist', 'sax', 'fflate'],
  },
  browser: { folders: ['locales'], packages: ['wxt', '@wxt-dev/browser'] },
  messaging: {
    folders: ['browser', 'domain', 'locales'],
    // What an answer carries to the panel is a view model.
    types: ['presentation'],
    packages: ['wxt', 'zod/mini'],
  },
  'site-access': { folders: ['browser', 'storage', 'domain/model'], packages: ['wxt'] },

  // No app knows another. `app/panel` and `app/own-pages` hold what several of them show.
  'app/panel': {
    folders: ['browser', 'messaging', 'domain', 'ui/panel', 'presentation', 'locales'],
    types: ['overlay'],
  },
  'app/own-pages': { folders: [...APPS, 'documents'], packages: ['wxt'] },
  'app/background': {
    // No screens, and of pages only what an address tells.
    folders: [...APPS.filter((name) => name !== 'ui' && name !== 'pages'), 'pages/site'],
    packages: ['wxt', 'zod/mini'],
  },
  // What runs in the panel's frame knows only what it is told.
  'app/panel-frame': { folders: ['app/panel', 'ui/panel', 'locales'], packages: ['preact'] },
  'app/content': {
    folders: ['app/panel', 'browser', 'messaging', 'overlay', 'pages', 'ui', 'domain', 'presentation', 'locales'],
    packages: ['preact', 'wxt'],
  },
  'app/options': { folders: [...APPS, 'app/own-pages'], packages: ['preact', 'wxt'] },
  'app/popup': { folders: [...APPS, 'app/own-pages'], packages: ['preact', 'wxt'] },
  'app/profile': { folders: [...APPS, 'app/own-pages', 'documents'], packages: ['preact', 'wxt'] },
  'app/report': { folders: [...APPS, 'structure'], packages: ['preact', 'wxt'] },
  'app/side-panel': { folders: [...APPS, 'app/own-pages', 'app/panel'], packages: ['preact', 'wxt'] },
  'app/welcome': { folders: [...APPS, 'app/own-pages'], packages: ['preact', 'wxt'] },
  entrypoints: { folders: ['app'], packages: ['wxt'] },

  cli: { folders: ['domain', 'pages', 'sites', 'storage/schemas', 'presentation', 'locales', 'data'], packages: [ANY] },
  tools: {
    folders: ['tools', 'cli', 'domain', 'pages', 'structure', 'sites', 'storage/schemas', 'locales', 'data'],
    packages: [ANY],
  },
};

/** The folder that a path is in, without `src/`: "domain/reading/pay" for src/domain/reading/pay/money.ts. */
export function folderOf(path: string): string {
  const parts = path.split('/').slice(0, -1);
  return (parts[0] === 'src' ? parts.slice(1) : parts).join('/');
}

const isWithin = (folder: string, name: string) =>
  name.endsWith('/.') ? folder === name.slice(0, -2) : folder === name || folder.startsWith(`${name}/`);

/** The longest name of `ARROWS` that a folder lies within; null where none does. */
export function ruledFolderOf(folder: string): string | null {
  const names = Object.keys(ARROWS).filter((name) => isWithin(folder, name));
  return names.reduce<string | null>((longest, name) => (name.length > (longest?.length ?? 0) ? name : longest), null);
}

/** A sentence for each import that breaks the arrows. */
export function wrongArrows(file: SourceFile): readonly string[] {
  const own = ruledFolderOf(folderOf(file.path));
  const arrows = own === null ? undefined : ARROWS[own];
  if (own === null || !arrows) {
    return [`${file.path} is in a folder that ARROWS does not name: add its arrows there, or move the file.`];
  }
  return file.imports.flatMap((one) => {
    if (one.from.startsWith('@/') || one.from.startsWith('~')) {
      return [`${file.path} imports "${one.from}": write a relative path instead of an alias.`];
    }
    return one.from.startsWith('.') ? wrongFolder(file, one, own, arrows) : wrongPackage(file, one, own, arrows);
  });
}

function wrongPackage(file: SourceFile, { from }: Import, own: string, { packages = [] }: Arrows): readonly string[] {
  if (packages.some((name) => name === ANY || from === name || from.startsWith(`${name}/`))) return [];
  return [
    `${file.path} imports the package "${from}": ${own} may use ${list(packages)}. Move what needs it elsewhere.`,
  ];
}

function wrongFolder(file: SourceFile, one: Import, own: string, { folders, types = [] }: Arrows): readonly string[] {
  const to = folderOf(posix.join(posix.dirname(file.path), one.from));
  const target = posix.join(posix.dirname(file.path), one.from).replace(/^src\//, '');
  const may = (names: readonly string[]) => names.some((name) => isWithin(to, name) || target === name);
  // A folder with further names below it may import its own files, but not those of the folders below.
  const self = Object.keys(ARROWS).some((name) => name.startsWith(`${own}/`)) ? `${own}/.` : own;
  if (may([self, ...folders]) || (one.typeOnly && may(types))) return [];
  const asType = may(types) ? ' as a value: only its types may be imported here (import type)' : '';
  return [
    `${file.path} imports "${one.from}" of ${to}${asType}: ${own} may know ${list([...folders, ...types])} only. Pass it in as a parameter, or move the code.`,
  ];
}

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join(', '));
