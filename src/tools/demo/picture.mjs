// npm run picture: the README's picture, taken of the built extension on the bundled posting.
import { copyFileSync, mkdirSync } from 'node:fs';
import { inProject } from '../setup/project-root.mjs';

// Without a window, also where there is a display.
process.env.CI = 'true';
await import('./start.mjs');
if (!process.exitCode) {
  mkdirSync(inProject('docs'), { recursive: true });
  copyFileSync(inProject('out', 'panel.png'), inProject('docs', 'panel.png'));
}
