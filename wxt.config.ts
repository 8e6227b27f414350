import { writeFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { Site } from './src/pages/site/define-site';
import { formsPlugin } from './src/tools/build/forms-plugin.mjs';
import { messagesPlugin } from './src/tools/build/messages-plugin.mjs';
import { phrasesPlugin } from './src/tools/build/phrases-plugin.mjs';
import { buildSiteScripts } from './src/tools/build/site-scripts';
import { collectModules } from './src/tools/build/third-party/module-collector';
import { THIRD_PARTY_FILE, thirdParty } from './src/tools/build/third-party/third-party';

/** The sites come from their files alone: adding one needs no edit here. */
async function matchesOfDefaultSites(): Promise<string[]> {
  const { module } = await runnerImport<{ SITES: readonly Site[] }>('./src/sites/index.ts');
  return module.SITES.filter((site) => site.enabledByDefault).flatMap((site) => site.matches);
}

const built = collectModules();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  autoIcons: { baseIconPath: 'src/ui/icon.svg', developmentIndicator: false },
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': async (_, files) => void files.push(...(await buildSiteScripts(built))),
    'build:done': ({ config }, { publicAssets }) => {
      // While the extension is developed, its pages come from a server and are not built.
      if (config.command === 'serve') return;
      writeFileSync(`${config.outDir}/${THIRD_PARTY_FILE}`, thirdParty(config.root, config.outDir, built));
      publicAssets.push({ type: 'asset', fileName: THIRD_PARTY_FILE });
    },
  },
  // The archive of the sources holds what git knows, and WXT does not ask git: src/tools/build/source-archive.mjs.
  zip: { zipSources: false },
  vite: () => ({
    plugins: [preact(), messagesPlugin(), phrasesPlugin(), formsPlugin(), built.plugin()],
    // Preloaded, a page's parts come at once and not one after the other: a quarter of the popup's time. Without the
    // polyfill for it, which is the one piece of built code that would call fetch.
    build: { target: 'es2024', modulePreload: { polyfill: false } },
    // A worker is a build of its own, with plugins of its own. The one that reads documents loads the library for PDFs
    // only where it meets one.
    worker: { format: 'es', plugins: () => [messagesPlugin(), phrasesPlugin(), built.plugin()] },
  }),
  manifest: async ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: await matchesOfDefaultSites(),
    // Any site that the user adds: asked for one by one, when they say so.
    optional_host_permissions: ['*://*/*'],
    // Alt+Shift+B is Chrome's own (its bookmarks bar), and would be given to nobody.
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_togglePanel__' },
      'open-side-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_manifest_openSidePanel__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bandwise@bandwise.invalid',
          // The first ESR with optional_host_permissions, and past the version that shows them at installation.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first Firefox for Android that knows data_collection_permissions.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '122' }),
  }),
});
