import type { Plugin } from 'vite';

/** What is seen of one or several builds. */
export interface ModuleCollector {
  /** A new plugin for one build. Builds of workers need one too, since they have plugins of their own. */
  readonly plugin: () => Plugin;
  /** The ids of all modules that are in a built file, as the bundler names them. */
  readonly modules: Set<string>;
  /** The built files whose modules are known, by their place in the package. */
  readonly files: Set<string>;
}

/** Notes of what each file is made while it is built. WXT runs several builds for a package; all are noted together. */
export function collectModules(): ModuleCollector {
  const modules = new Set<string>();
  const files = new Set<string>();
  const plugin = (): Plugin => ({
    name: 'module-collector',
    generateBundle(_, bundle) {
      // Styles leave the scripts before the bundle is made, so they are no longer modules of a chunk.
      for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) modules.add(id);
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const id of output.moduleIds) modules.add(id);
        // A file that is copied as it is, like the worker of pdf.js. That of a worker which was built is noted there.
        const copied = output.type === 'asset' ? output.originalFileNames.filter((name) => isOfPackage(name)) : [];
        for (const name of copied) modules.add(name);
        if (output.type === 'chunk' || copied.length > 0) files.add(output.fileName);
      }
    },
  });
  return { plugin, modules, files };
}

const isOfPackage = (name: string) => /(^|\/)node_modules\//.test(name);
