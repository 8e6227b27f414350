import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { storeSecrets } from './attacked-pages';
import type { Surface } from './surfaces';

/**
 * Whether the size of the panel or of its tab tells something of the user: a page can measure it. The same posting is
 * shown to a user with a profile and to one without. Gives facts.
 */
export async function runSizes(browser: DrivenBrowser, surfaces: readonly Surface[]): Promise<readonly string[]> {
  const facts: string[] = [];
  for (const surface of surfaces) {
    if (!['panel', 'tab'].includes(surface.name)) continue;
    const sizes: string[] = [];
    for (const profile of [null, EMPTY_PROFILE]) {
      const page = await surface.open(profile ?? undefined);
      await new Promise((done) => setTimeout(done, 400));
      const { width, height } = await surface.place(page);
      sizes.push(`${Math.round(width)} × ${Math.round(height)}`);
    }
    console.error(`  the ${surface.name} with a profile and without: ${sizes.join(', ')} px`);
    if (sizes[0] !== sizes[1]) facts.push(`the size of the ${surface.name} differs with what it says of the user`);
  }
  await storeSecrets(browser);
  return facts;
}
