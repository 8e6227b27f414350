import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packSkills } from '../src/domain/skills/packed-skills';

const ID = '\0bandwise:skills';

/**
 * Bundles data/skills.json as packed text, which unpacks to the same records without `broader`. Everything works
 * without this plugin too; the content script is then some 10 kB larger.
 */
export function packSkillsPlugin(): Plugin {
  const data = fileURLToPath(new URL('../data/skills.json', import.meta.url));
  const unpack = fileURLToPath(new URL('../src/domain/skills/packed-skills.ts', import.meta.url));
  return {
    name: 'bandwise:pack-skills',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('data/skills.json') ? ID : null),
    load(id) {
      if (id !== ID) return null;
      this.addWatchFile(data);
      const packed = packSkills(JSON.parse(readFileSync(data, 'utf8')));
      return `import { unpackSkills } from ${JSON.stringify(unpack)};\nexport default unpackSkills(${JSON.stringify(packed)});`;
    },
  };
}
