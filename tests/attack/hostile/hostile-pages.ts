/** A page that fights back, as this runner needs it. */
export interface HostilePage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** `posting`: the panel must show the page's posting. `any`: whatever it says, it says it in time. */
  readonly answer?: 'posting' | 'any';
}

const found = import.meta.glob<{ HOSTILE_PAGES: readonly HostilePage[] }>('../../pages/hostile/hostile-pages.ts', {
  eager: true,
});

/** The pages that the tests of the readers are held against. */
export const HOSTILE_PAGES: readonly HostilePage[] = Object.values(found).flatMap((module) => module.HOSTILE_PAGES);
