import { setImmediate } from 'node:timers/promises';
import { readPage } from '../../src/pages/read-page';
import type { Site } from '../../src/pages/site/define-site';
import { blockText } from '../../src/pages/text/block-text';
import type { Damage, WholePage } from './damage';
import { type JudgedField, judge } from './judge';
import { seededRandom } from './seeded-random';

/** One field of one page under one variant of a damage. */
export interface Outcome extends JudgedField {
  readonly page: string;
  readonly damage: string;
  /** Which of the damage's variants, from 0. */
  readonly variant: number;
  /** Whether the page has a posting at all. */
  readonly isPosting: boolean;
}

/** Damages a page and reads each variant of it. The same page and damage give the same outcomes in every run. */
function damageAndRead(page: WholePage, damage: Damage, sites: readonly Site[]): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let variant = 0;
  for (const document of damage.apply(page, seededRandom(`${page.name} ${damage.name}`))) {
    const { posting } = readPage(document, new URL(page.url), sites);
    const isPosting = page.expected !== null;
    for (const field of judge(posting, page.expected, shownText(document))) {
      outcomes.push({ page: page.name, damage: damage.name, variant, isPosting, ...field });
    }
    variant += 1;
  }
  return outcomes;
}

/** All text that a document shows. The title counts too, because the tab shows it. */
const shownText = (document: Document): string => `${document.title}\n${blockText([document.body ?? document])}`;

/**
 * Reads every page under one damage. It pauses after each page, because jsdom frees the memory of a closed window only
 * in a later task.
 */
export async function readDamaged(
  pages: readonly WholePage[],
  damage: Damage,
  sites: readonly Site[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    outcomes.push(...damageAndRead(page, damage, sites));
    await setImmediate();
  }
  return outcomes;
}
