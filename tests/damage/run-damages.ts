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

/** Hurts a page in a way and reads each variant of it. The same page and damage give the same outcomes in every run. */
function hurtAndRead(page: WholePage, damage: Damage, sites: readonly Site[]): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let variant = 0;
  for (const document of damage.hurt(page, seededRandom(`${page.name} ${damage.name}`))) {
    const { posting } = readPage(document, new URL(page.url), sites);
    const isPosting = page.expected !== null;
    for (const field of judge(posting, page.expected, shownText(document))) {
      outcomes.push({ page: page.name, damage: damage.name, variant, isPosting, ...field });
    }
    variant += 1;
  }
  return outcomes;
}

/** The title too: it is shown on the tab. */
const shownText = (document: Document): string => `${document.title}\n${blockText([document.body ?? document])}`;

/** Every page hurt in one way. Not all at once: jsdom lets go of a closed window's memory in a task of its own. */
export async function hurtAll(
  pages: readonly WholePage[],
  damage: Damage,
  sites: readonly Site[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    outcomes.push(...hurtAndRead(page, damage, sites));
    await setImmediate();
  }
  return outcomes;
}
