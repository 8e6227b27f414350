/** An invented posting, for pages made in a test. */
export interface PostingWords {
  readonly title: string;
  readonly organisation: string;
  readonly location: string;
  /** Paragraphs of the advert. */
  readonly text: readonly string[];
  /** Headed lists of the advert. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

export const address = (id: number) => `https://www.linkedin.com/jobs/view/${id}/`;

/** The inside of a page with a posting and no class name that anyone could know: headings and lists alone. */
export function postingBody({ title, organisation, location, text, lists = {} }: PostingWords): string {
  const paragraphs = text.map((words) => `<p>${words}</p>`).join('');
  const listed = Object.entries(lists).map(
    ([heading, items]) => `<h3>${heading}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  );
  return `<main><section><h1>${title}</h1><p>${organisation}</p><p>${location}</p></section>
    <section><h2>About the job</h2>${paragraphs}${listed.join('')}</section></main>`;
}

export function postingPage(words: PostingWords): string {
  return `<!doctype html><html lang="en"><head><title>${words.title} | ${words.organisation} | LinkedIn</title></head>
    <body>${postingBody(words)}</body></html>`;
}

const LISTS = {
  'What you need': ['Strong Python', 'Experience with PyTorch in production', 'SQL'],
  'Nice to have': ['Kubernetes'],
};
const INTRO =
  'Lantern Harbour builds forecasts for small shops. You will join a team of six that trains, ships and looks after the models behind them, and you will work with analysts and engineers to decide what is built next.';

export const PERMANENT: PostingWords = {
  title: 'Machine Learning Engineer',
  organisation: 'Lantern Harbour',
  location: 'London, England, United Kingdom (Hybrid)',
  text: [INTRO, 'Salary: £72,000 - £84,000 per year.'],
  lists: LISTS,
};
export const SENIOR: PostingWords = {
  ...PERMANENT,
  title: 'Senior Machine Learning Engineer',
  organisation: 'Copper Finch',
  text: [INTRO.replace('Lantern Harbour', 'Copper Finch'), 'Salary: £101,000 - £113,000 per year.'],
};
export const DAY_RATE: PostingWords = {
  ...PERMANENT,
  title: 'Machine Learning Engineer (Contract)',
  text: [INTRO, 'This is a six-month contract, outside IR35, at £600 per day.'],
};
export const NOTHING_STATED: PostingWords = { ...PERMANENT, text: [INTRO, 'We pay a competitive salary.'] };

export const NO_POSTING = `<!doctype html><html lang="en"><head><title>Saved searches | LinkedIn</title></head>
  <body><main><h1>Your saved searches</h1><ul><li><a href="/jobs/search/">Baker</a></li></ul></main></body></html>`;
