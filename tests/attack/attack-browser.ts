import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { list, posting } from './attacked-pages';
import { runActs } from './run-acts';
import { type PressResult, runPresses } from './run-presses';
import { ownText, type ReadResult, runReads } from './run-reads';
import { type RecolourResult, runRecolours } from './run-recolours';
import { runSizes } from './run-sizes';
import { secretWords } from './secret-words';
import { runSoak } from './soak';
import { type Surface, surfacesOf } from './surfaces';
import type { Technique } from './technique';
import { READS } from './techniques';
import { PRESSES } from './techniques/presses';

/** All that came of an attack in one browser. */
export interface AttackReport {
  readonly browser: 'chromium' | 'firefox';
  readonly reads: readonly ReadResult[];
  readonly presses: readonly PressResult[];
  readonly recolours: readonly RecolourResult[];
  /** What a page can tell without a word of ours. */
  readonly facts: ReadonlySet<string>;
}

/** What is run. */
export interface AttackOptions {
  /** Only the techniques marked so, on the panel, on the badges, after the user has acted there, and for presses. */
  readonly quick: boolean;
  readonly say?: (line: string) => void;
}

/** Attacks the extension in an open browser by every technique, on everything of ours that stands on a page. */
export async function attackBrowser(
  browser: DrivenBrowser,
  { quick, say = () => undefined }: AttackOptions,
): Promise<AttackReport> {
  const pages = [posting(1), list(1)];
  const own = ownText(pages.map(({ html }) => html).join('\n'), pages.map(({ url }) => url).join('\n'));
  const wanted = (technique: Technique) => !quick || technique.quick === true;
  const surfaces = surfacesOf(browser);
  const [panel] = surfaces;
  if (!panel) throw new Error('There is nothing to attack.');
  const personal = await personalWords(panel, own);
  const reads: ReadResult[] = [];
  for (const surface of surfaces) {
    if (quick && !['panel', 'badges'].includes(surface.name)) continue;
    say(`${browser.kind}: reads the ${surface.name} …`);
    reads.push(...(await runReads(surface, READS, own, wanted, personal)));
  }
  say(`${browser.kind}: the user acts in the panel …`);
  reads.push(...(await runActs(browser, panel, own, quick, personal)));
  say(`${browser.kind}: presses …`);
  const presses = [...(await runPresses(browser, panel, PRESSES, own, wanted))];
  const tab = surfaces.find(({ name }) => name === 'tab');
  if (!quick && tab) presses.push(...(await runPresses(browser, tab, PRESSES, own, wanted)));
  say(`${browser.kind}: recolours …`);
  const recolours = await runRecolours(panel, quick);
  if (!quick) {
    say(`${browser.kind}: thirty postings in one page …`);
    reads.push(...(await runSoak(browser, panel, READS, own)));
  }
  if (!quick) say(`${browser.kind}: sizes …`);
  const sizes = quick ? [] : await runSizes(browser, surfaces);
  const facts = new Set([...reads.flatMap((each) => each.facts), ...sizes]);
  for (const { technique, changed, isAllowed } of recolours) {
    if (changed && isAllowed)
      facts.add(technique.replace('recolour: ', 'it can change how its window looks, the panel in it, by '));
  }
  return { browser: browser.kind, reads, presses, recolours, facts };
}

/** The words that stand in the panel of a user with a profile, and not in that of one without. */
async function personalWords(panel: Surface, own: string): Promise<readonly string[]> {
  const without = await panel.text(await panel.open(EMPTY_PROFILE));
  return secretWords(await panel.text(await panel.open()), `${own}\n${without}`);
}

/** What an attack must not come by, each as a line of text. Empty where the attack failed altogether. */
export function leaksOf({ reads, presses, recolours }: AttackReport): readonly string[] {
  return [
    ...reads.flatMap(({ technique, surface, characters, words }) => {
      if (Number.isNaN(characters)) return [`${technique} (${surface}): did not run to its end`];
      return characters > 0 ? [`${technique} (${surface}): read ${words.slice(0, 6).join(', ')}`] : [];
    }),
    ...presses.flatMap(({ technique, surface, pressed }) => (pressed ? [`${technique} (${surface}): ${pressed}`] : [])),
    ...recolours.flatMap(({ technique, changed, isAllowed }) =>
      changed && !isAllowed ? [`${technique}: changed`] : [],
    ),
  ];
}
