import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites';

/*
 * Whether a site was held against real pages is said to users, so it must be true. The pages are no part of this
 * project: the checks are skipped where their folder is absent.
 */
const MANIFEST = new URL('../../../shared/pages/manifest.jsonl', import.meta.url);
const isThere = existsSync(MANIFEST);
const skipped = isThere ? '' : ' (skipped: ../shared/pages is not on this machine, which is no fault)';

/** Sites whose saved pages others have published, and where. Those pages are not in `../shared/pages`. */
const SEEN_ELSEWHERE: Readonly<Record<string, string>> = {
  smartrecruiters: 'sQverful/job-autofill@ac3645448, job_forms_samples: an application form of August 2025',
  successfactors: 'CHAD-sys/hk-financial-job-scraper@266f14a0d, tests/fixtures: a posting of July 2026',
};

/** The month stands in the page's record, or in its name. */
const monthOf = (text: string): string => /20\d\d-[01]\d/.exec(text)?.[0] ?? '';

const saved = (): readonly { readonly site: string; readonly file: string; readonly snapshot_date_guess: string }[] =>
  readFileSync(MANIFEST, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(!isThere)(`what is said of how sites were checked${skipped}`, () => {
  it('gives the month of the newest saved page, for each site that was checked on real pages', () => {
    const pages = saved();
    const wrong = SITES.filter(({ id, checked }) => {
      if (checked.on !== 'real-pages' || SEEN_ELSEWHERE[id] !== undefined) return false;
      const newest = pages
        .filter(({ site }) => site === id)
        .map((page) => monthOf(`${page.snapshot_date_guess} ${page.file}`));
      return newest.length === 0 || checked.asOf !== newest.toSorted().at(-1);
    });
    expect(wrong.map(({ id, checked }) => `${id} ${checked.asOf}`)).toEqual([]);
  });

  it('lists a place elsewhere only for sites that were checked on the pages there', () => {
    const checked = new Set(SITES.filter((site) => site.checked.on === 'real-pages').map(({ id }) => id));
    expect(Object.keys(SEEN_ELSEWHERE).filter((id) => !checked.has(id))).toEqual([]);
  });
});
