import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { list, posting } from './attacked-pages';
import { runActs } from './run-acts';
import { type PressResult, runPresses } from './run-presses';
import { ownText, type ReadResult, runReads } from './run-reads';
import { type RecolourResult, runRecolours } from './run-recolours';
import { runSizes } from './run-sizes';
import { runTampers, type TamperResult } from './run-tampers';
import { secretWords } from './secret-words';
import { runSoak } from './soak';
import { type Surface, surfacesOf } from './surfaces';
import type { Technique } from './technique';
import { READS } from './techniques';
import { PRESSES } from './techniques/presses';
import { type Renew, renewTabs, tryTwice } from './try-twice';

/** All that came of an attack in one browser. */
export interface AttackReport {
  readonly browser: 'chromium' | 'firefox';
  readonly reads: readonly ReadResult[];
  readonly tampers: readonly TamperResult[];
  readonly presses: readonly PressResult[];
  readonly recolours: readonly RecolourResult[];
  /** What a page can tell without a word of ours. */
  readonly facts: ReadonlySet<string>;
  /** Parts that came to no end. Single techniques are in `reads`. */
  readonly unmeasured: readonly string[];
}

/** What is run. */
export interface AttackOptions {
  /** Only the techniques marked so, on the panel, on the badges, after the user has acted there, and for presses. */
  readonly quick: boolean;
  /** Only these parts, where some are named: surfaces by their names, and `PARTS`. */
  readonly parts?: readonly string[];
  readonly say?: (line: string) => void;
  /** Gives fresh tabs after something has failed; those alone where it is left out. */
  readonly renew?: Renew;
}

/** What is tried beside reading each surface. */
export const PARTS = ['used', 'tampers', 'presses', 'recolours', 'soak', 'sizes'] as const;
const QUICK_PARTS = ['panel', 'badges', 'used', 'presses', 'recolours'];

/** Milliseconds in which a part that is tried as a whole has to come to its end. */
const PART_MS = 300_000;

/** Attacks the extension in an open browser by every technique, on everything of ours that stands on a page. */
export async function attackBrowser(
  browser: DrivenBrowser,
  { quick, parts = [], say = () => undefined, renew = renewTabs(browser) }: AttackOptions,
): Promise<AttackReport> {
  const pages = [posting(1), list(1)];
  const own = ownText(pages.map(({ html }) => html).join('\n'), pages.map(({ url }) => url).join('\n'));
  const wanted = (technique: Technique) => !quick || technique.quick === true;
  const surfaces = surfacesOf(browser);
  const [panel] = surfaces;
  if (!panel) throw new Error('There is nothing to attack.');
  const unmeasured: string[] = [];
  /** One part: tried twice, then noted as not measured. */
  const part = async <Value>(name: string, work: () => Promise<readonly Value[]>): Promise<readonly Value[]> => {
    if (parts.length > 0 ? !parts.includes(name) : quick && !QUICK_PARTS.includes(name)) return [];
    say(`${browser.kind}: ${name} …`);
    const found = await tryTwice(name, PART_MS, renew, work);
    if (!found) unmeasured.push(name);
    return found ?? [];
  };
  const personal = await tryTwice('what is personal', PART_MS, renew, () => personalWords(panel, own));
  if (!personal) throw new Error(`In ${browser.kind} the panel does not show at all.`);
  const reads: ReadResult[] = [];
  for (const surface of surfaces) {
    if (parts.length > 0 ? !parts.includes(surface.name) : quick && !QUICK_PARTS.includes(surface.name)) continue;
    say(`${browser.kind}: reads the ${surface.name} …`);
    // Each that spoils its page costs seconds, and what it does is about the panel.
    const here = (technique: Technique) => wanted(technique) && !(quick && surface !== panel && technique.spoils);
    reads.push(...(await runReads(surface, READS, own, here, personal, renew)));
  }
  reads.push(...(await part('used', () => runActs(browser, panel, own, quick, personal))));
  const tampers = await part('tampers', () => runTampers(browser, panel, own, personal, renew));
  const presses: PressResult[] = [];
  for (const surface of surfaces) {
    if (surface.name !== 'panel' && (quick || surface.name !== 'tab')) continue;
    presses.push(...(await part('presses', () => runPresses(browser, surface, PRESSES, own, wanted))));
  }
  const recolours = await part('recolours', () => runRecolours(panel, quick));
  reads.push(...(await part('soak', () => runSoak(browser, panel, READS, own))));
  const sizes = await part('sizes', () => runSizes(browser, surfaces));
  const facts = new Set([...reads.flatMap((each) => each.facts), ...sizes]);
  for (const { technique, changed, isAllowed } of recolours) {
    if (changed && isAllowed)
      facts.add(technique.replace('recolour: ', 'it can change how its window looks, the panel in it, by '));
  }
  return { browser: browser.kind, reads, tampers, presses, recolours, facts, unmeasured };
}

/** The words that stand in the panel of a user with a profile, and not in that of one without. */
async function personalWords(panel: Surface, own: string): Promise<readonly string[]> {
  const without = await panel.text(await panel.open(EMPTY_PROFILE));
  return secretWords(await panel.text(await panel.open()), `${own}\n${without}`);
}

/** What an attack must not come by, each as a line of text. Empty where the attack failed altogether. */
export function leaksOf({ reads, tampers, presses, recolours, unmeasured }: AttackReport): readonly string[] {
  return [
    ...unmeasured.map((part) => `${part}: not measured`),
    ...reads.flatMap(({ technique, surface, characters, words }) => {
      if (Number.isNaN(characters)) return [`${technique} (${surface}): not measured`];
      return characters > 0 ? [`${technique} (${surface}): read ${words.slice(0, 6).join(', ')}`] : [];
    }),
    ...tampers.flatMap(({ technique, wrong }) => (wrong ? [`${technique}: ${wrong}`] : [])),
    ...presses.flatMap(({ technique, surface, pressed }) => (pressed ? [`${technique} (${surface}): ${pressed}`] : [])),
    ...recolours.flatMap(({ technique, changed, isAllowed }) =>
      changed && !isAllowed ? [`${technique}: changed`] : [],
    ),
  ];
}
