import { parseArgs } from 'node:util';
import { SITES } from '../../src/sites';
import type { WholePage } from './damage';
import { DAMAGES } from './damages';
import { fixturePages } from './fixture-pages';
import { misses, table } from './report';
import { type Outcome, readDamaged } from './run-damages';
import { sharedPages } from './shared-pages';

const OPTIONS = {
  /** Only damages whose name begins with this: "e". */
  damage: { type: 'string', default: '' },
  /** Only pages whose name contains this. */
  page: { type: 'string', default: '' },
  /** Prints each missing value too. Wrong values are always printed. */
  missing: { type: 'boolean', default: false },
  /** Reads as if no site had a file, to see how unknown pages are read. */
  generic: { type: 'boolean', default: false },
} as const;

/** `npm run damage`: prints how damaged pages are read, by damage and by page. */
export async function printDamages(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const shared = sharedPages();
  await printPart('Fixtures', fixturePages(), values);
  if (shared) await printPart('Real pages (../shared/pages)', shared, values);
  else console.log('Real pages: skipped, there is no ../shared/pages here.');
}

type Values = { readonly damage: string; readonly page: string; readonly missing: boolean; readonly generic: boolean };

async function printPart(name: string, all: readonly WholePage[], values: Values): Promise<void> {
  const { damage, page, missing, generic } = values;
  const pages = all.filter((one) => one.name.includes(page));
  const damages = DAMAGES.filter((one) => one.name.startsWith(damage));
  const sites = generic ? [] : SITES;
  const outcomes: Outcome[] = [];
  for (const one of damages) outcomes.push(...(await readDamaged(pages, one, sites)));
  if (outcomes.length === 0) return;
  const count = pages.filter(({ expected }) => expected).length;
  console.log(`\n${name}: ${pages.length} pages, ${count} with a posting. Right by field, wrong over all fields.\n`);
  console.log(`${table(outcomes, 'damage')}\n\n${table(outcomes, 'page')}\n${misses(outcomes, 'wrong')}`);
  if (missing) console.log(misses(outcomes, 'missing'));
}
