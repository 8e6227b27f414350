// npm run build, npm run zip: the extension for both browsers, or for those named, MV3 in both.
import { readFileSync } from 'node:fs';
import { runMain } from '../setup/plain-error.mjs';
import { inProject, PROJECT_ROOT } from '../setup/project-root.mjs';
import { runTool } from '../setup/run-tool.mjs';
import { setUp } from '../setup/set-up.mjs';
import { writeSourceArchive } from './source-archive.mjs';

const command = process.argv.includes('--zip') ? 'zip' : 'build';
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
await runMain(async () => {
  if (command === 'zip') {
    const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
    const file = `.output/${name}-${version}-sources.zip`;
    // Before anything else, since it must not hold what set-up and builds write.
    const isWritten = await writeSourceArchive(PROJECT_ROOT, inProject(file));
    console.error(isWritten ? `The sources are in ${file}.` : 'No archive of the sources: this folder has no history.');
  }
  const tools = await setUp({ browsers: 'none' });
  for (const browser of named.length > 0 ? named : ['chrome', 'firefox']) {
    const { status } = await runTool(tools, 'wxt', [command, '-b', browser, '--mv3'], { output: 'show' });
    if (status !== 0) return status;
  }
  return 0;
});
