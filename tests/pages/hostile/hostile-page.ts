/** A page that fights back. */
export interface HostilePage {
  readonly name: string;
  readonly url: string;
  /** Made when it is asked for, because some are of many megabytes. */
  readonly html: string;
  /**
   * What our script must say of it. `posting`: the panel shows the posting below. `any`: whatever it says, it says it in
   * time; the page hides or spoils its own posting.
   */
  readonly answer: 'posting' | 'any';
  /** Too large for the DOM of the unit tests, or made by a script of its own, which does not run there. */
  readonly needsBrowser: boolean;
}

/** The posting of every hostile page: invented. */
export const TITLE = 'Machine Learning Engineer';
export const ORGANISATION = 'Lantern Harbour';
export const LOCATION = 'Leeds, England, United Kingdom';

export const ADVERT = `<h2>About the job</h2>
<p>${ORGANISATION} builds forecasts for small shops. You will join a team of six that trains, ships and looks after the
models behind them, and you will work with analysts and engineers to decide what is built next.</p>
<p>Salary: £72,000 - £84,000 per year.</p>
<h3>What you need</h3><ul><li>Strong Python</li><li>Experience with PyTorch in production</li><li>SQL</li></ul>
<h3>Nice to have</h3><ul><li>Kubernetes</li></ul>`;

export const HEADLINE = `<h1>${TITLE}</h1><p>${ORGANISATION}</p><p>${LOCATION}</p>`;

/** Where the parts of a page stand. */
interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly headline?: string;
  readonly advert?: string;
  readonly after?: string;
}

/** A page with the posting and what is hostile in it. */
export const page = ({ head = '', before = '', headline = HEADLINE, advert = ADVERT, after = '' }: Parts): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE} | ${ORGANISATION} | LinkedIn</title>${head}</head><body>${before}<main><section>${headline}</section><section>${advert}</section></main>${after}</body></html>`;

/** schema.org's data of the posting, with some of it replaced. `raw` is put in as it is. */
export function jsonLd(replaced: Readonly<Record<string, unknown>> = {}, raw = ''): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: TITLE,
    description: ADVERT,
    hiringOrganization: { '@type': 'Organization', name: ORGANISATION },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
    ...replaced,
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${raw === '' ? json : `${json.slice(0, -1)},${raw}}`}</script>`;
}

let pages = 0;

/** Makes a page at an address of its own. */
export function hostile(
  name: string,
  html: () => string,
  { answer = 'posting', needsBrowser = false }: Partial<Pick<HostilePage, 'answer' | 'needsBrowser'>> = {},
): HostilePage {
  pages += 1;
  return {
    name,
    url: `https://www.linkedin.com/jobs/view/${4_100_000_000 + pages}/`,
    get html() {
      return html();
    },
    answer,
    needsBrowser,
  };
}
