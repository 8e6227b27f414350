import type { Page } from 'puppeteer-core';

/** An invented card of a list of results. */
export interface CardWords {
  readonly id: number;
  readonly title: string;
  readonly organisation: string;
  readonly location: string;
  readonly salary?: string;
}

export const RESULTS = 'https://www.reed.co.uk/jobs/machine-learning-jobs-in-london';

const CARDS: readonly Omit<CardWords, 'id'>[] = [
  {
    title: 'Machine Learning Engineer',
    organisation: 'Lantern Harbour',
    location: 'London',
    salary: '£72,000 - £84,000 per annum',
  },
  { title: 'Senior Data Scientist', organisation: 'Copper Finch', location: 'Leeds', salary: 'Salary negotiable' },
  { title: 'MLOps Engineer', organisation: 'Tern Recruitment', location: 'Manchester', salary: '£40,000 per annum' },
  {
    title: 'Machine Learning Engineer (Contract)',
    organisation: 'Heron & Pike',
    location: 'London',
    salary: '£600 per day',
  },
  { title: 'Pastry Chef', organisation: 'Blue Oven', location: 'York', salary: '£27,000 per annum' },
];

/** So many cards, the five above in turn. Ids count up from 50000001. */
export const cards = (count: number): readonly CardWords[] =>
  Array.from(
    { length: count },
    (_, at) => ({ ...(CARDS[at % CARDS.length] ?? CARDS[0]), id: 50000001 + at }) as CardWords,
  );

/** One card as the site writes it: names of its own, a button, a picture, a border, nothing to spare. */
export const card = ({ id, title, organisation, location, salary }: CardWords): string =>
  `<article data-qa="job-card" data-id="job${id}"><div class="row"><div class="words">
    <h2><a data-qa="job-card-title" href="/jobs/${title.toLowerCase().replaceAll(/\W+/g, '-')}/${id}">${title}</a></h2>
    <p data-qa="job-posted-by">2 days ago by <a href="/company/${id}">${organisation}</a></p>
    <ul>${salary ? `<li data-qa="job-metadata-salary">${salary}</li>` : ''}<li data-qa="job-metadata-location">${location}</li></ul>
  </div><button type="button">Save</button></div></article>`;

const STYLE = `body { margin: 0; font: 16px/1.5 Georgia, serif; color: #222; background: #f4f4f2 }
  .list { width: 560px; margin: 20px auto; display: grid; gap: 12px }
  article { padding: 14px 16px; border: 1px solid #ccc; border-radius: 8px; background: #fff; overflow: hidden }
  article > :last-child { margin-bottom: 0 } .row { display: flex; justify-content: space-between; align-items: start; margin-bottom: 30px }
  h2 { margin: 0; font-size: 18px } p, ul { margin: 4px 0 } ul { padding: 0; list-style: none; display: flex; gap: 16px }
  @media (max-width: 600px) { .list { width: auto; margin: 8px } }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #ddd } article { background: #1c1c1e; border-color: #444 } a { color: #9cf } }`;

/** A whole page of results. `style` is added to the site's own. */
export const resultsPage = (list: readonly CardWords[], style = ''): string =>
  `<!doctype html><html lang="en"><head><title>Machine learning jobs in London</title>
    <meta name="viewport" content="width=device-width"><style>${STYLE}${style}</style></head>
    <body><main><div class="list">${list.map(card).join('')}</div></main></body></html>`;

/** The page of one of these postings, with three essentials and pay that its card did not state. */
export function postingOf(id: number): { readonly url: string; readonly html: string } {
  const html = `<!doctype html><html lang="en"><head><title>Senior Data Scientist</title></head><body><main>
    <h1 data-qa="job-title">Senior Data Scientist</h1><a data-qa="company-name-link" href="/c">Copper Finch</a>
    <ul><li data-qa="job-metadata-location">Leeds</li><li data-qa="job-metadata-salary">Salary negotiable</li></ul>
    <div data-qa="job-description"><p>Copper Finch plans the deliveries of small breweries. You build the forecasts that the plans
      rest on, and explain them to people who drive lorries.</p><p>The salary for this post is £66,000 per year.</p>
      <h3>What you need</h3><ul><li>Strong Python</li><li>Experience with PyTorch in production</li><li>SQL</li></ul></div></main></body></html>`;
  return { url: `https://www.reed.co.uk/jobs/senior-data-scientist/${id}`, html };
}

/** How much of the page has moved since it was loaded (Chromium's cumulative layout shift, without what followed input). */
export const shiftOf = (page: Page): Promise<number> =>
  page
    .evaluate(
      `new Promise((done) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 150);
      })`,
    )
    .then(Number);
