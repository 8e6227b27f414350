import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { openFirefox } from '../../src/tools/browsers/open-firefox';
import { findBrowsers } from '../../src/tools/setup/find-browsers.mjs';
import { inProject } from '../../src/tools/setup/project-root.mjs';
import { HOSTILE_FILES } from '../documents/hostile/hostile-files';
import { type AttackReport, attackBrowser, leaksOf } from './attack-browser';
import { attackHostilePages } from './hostile/attack-hostile-pages';
import { keepBrowser } from './kept-browser';
import { printReport } from './print-report';
import { committedRows, differences, privacyRows } from './privacy-list';
import { renewTabs } from './try-twice';

const KINDS = ['chromium', 'firefox'] as const;
type Kind = (typeof KINDS)[number];

const open = (kind: Kind) => {
  const executable = process.env[`BANDWISE_${kind.toUpperCase()}`] ?? findBrowsers(kind)[0];
  if (!executable) throw new Error(`No ${kind} is found here.`);
  const extension = resolve('.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  return (kind === 'firefox' ? openFirefox : openChromium)({ executable, extension, headless: true });
};

/**
 * Attacks the built extension and prints what came of it. Words: a browser's name for that one alone, `quick` for the
 * part that `npm test` runs, `hostile` for hostile pages alone or `no-pages` for all but those, `page=` with a part of a
 * name for some of them, the name of a surface or of one of `PARTS` for that alone. Gives the exit code: 1 where anything
 * leaks, hangs, or is not as docs/privacy.md says.
 */
export async function attack(words: readonly string[]): Promise<number> {
  const named = KINDS.filter((kind) => words.includes(kind));
  const quick = words.includes('quick');
  const pageNames = words.flatMap((word) => (word.startsWith('page=') ? [word.slice(5)] : []));
  const isHostileOnly = words.includes('hostile') || pageNames.length > 0;
  const parts = words.filter(
    (word) => !KINDS.some((kind) => kind === word) && !/^(quick|hostile|no-pages|page=.*)$/.test(word),
  );
  const failures: string[] = [];
  const reports: AttackReport[] = [];
  for (const kind of named.length > 0 ? named : KINDS) {
    const kept = await keepBrowser(() => open(kind));
    try {
      if (!isHostileOnly) {
        const closeTabs = renewTabs(kept.browser);
        const renew = () => closeTabs().then(kept.check, kept.reopen);
        const say = (line: string) => console.error(line);
        const report = await attackBrowser(kept.browser, { quick, parts, say, renew });
        printReport(report);
        reports.push(report);
        failures.push(...leaksOf(report).map((leak) => `${kind}: ${leak}`));
      }
      if (!quick && !words.includes('no-pages') && parts.length === 0)
        failures.push(...(await attackHostilePages(kept, pageNames)));
    } finally {
      await kept.close();
    }
  }
  console.log(
    `\n${HOSTILE_FILES.length} hostile files are not tried here: npm test gives them to the import (tests/documents/hostile/hostile.test.ts).`,
  );
  if (reports.length > 0) {
    console.log(`\nWhat a page can tell, for docs/privacy.md:\n${privacyRows(reports).join('\n')}`);
    const committed = committedRows(readFileSync(inProject('docs', 'privacy.md'), 'utf8'));
    failures.push(...differences(committed, reports, !quick && parts.length === 0));
  }
  console.log(failures.length === 0 ? '\nNothing leaks.' : `\n${failures.length} failures:\n${failures.join('\n')}`);
  return failures.length === 0 ? 0 : 1;
}
