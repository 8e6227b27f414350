import { type CardWords, cards } from './results-page';

/** The address of a list on a site that has no file. */
export const UNKNOWN_LIST = 'https://jobs.lantern-harbour.example/vacancies';

const STYLE = `body { margin: 0; font: 15px/1.45 'DejaVu Sans', sans-serif; color: #23303a; background: #fff }
  main { max-width: 720px; margin: 24px auto } h1 { font-size: 24px } h3 { margin: 0; font-size: 17px }
  .row { display: block; padding: 14px 16px 30px; border-bottom: 1px solid #d5dde2 } .row p { margin: 4px 0 0 }
  table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: 10px 12px 26px 0; border-bottom: 1px solid #d5dde2; vertical-align: top }
  a { color: #0a5a8a } @media (prefers-color-scheme: dark) { body { background: #14191d; color: #d7dfe4 } a { color: #8cc6ee } .row, td, th { border-color: #35414a } }`;

const page = (list: string) =>
  `<!doctype html><html lang="en"><head><title>Vacancies | Harbour Jobs</title><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head>
   <body><nav><a href="/vacancies">Vacancies</a> <a href="/news">News</a> <a href="/about">About</a></nav><main><h1>Vacancies</h1>${list}</main></body></html>`;

const address = ({ id, title }: CardWords) => `/vacancies/${id}-${title.toLowerCase().replaceAll(/\W+/g, '-')}`;

/** A list of so many postings, each an element without names of any kind. */
export const unknownList = (count: number): string =>
  page(
    cards(count)
      .map(
        (card) => `<article class="row"><h3><a href="${address(card)}">${card.title}</a></h3>
          <p>${card.organisation}</p><p>${card.location}</p><p>${card.salary ?? 'Competitive'}</p></article>`,
      )
      .join(''),
  );

/** The same as a table. */
export const unknownTable = (count: number): string =>
  page(
    `<table><thead><tr><th>Job title</th><th>Employer</th><th>Location</th><th>Salary</th></tr></thead><tbody>${cards(
      count,
    )
      .map(
        (card) =>
          `<tr><td><a href="${address(card)}">${card.title}</a></td><td>${card.organisation}</td><td>${card.location}</td><td>${card.salary ?? 'Competitive'}</td></tr>`,
      )
      .join('')}</tbody></table>`,
  );

/** A posting of that site, with other postings below it. */
export const unknownPosting = (advert: string): string => {
  const similar = cards(4)
    .map(
      (card) => `<li class="row"><h3><a href="${address(card)}">${card.title}</a></h3><p>${card.organisation}</p></li>`,
    )
    .join('');
  return advert.replace('</main>', `</main><section><h2>From the same harbour</h2><ul>${similar}</ul></section>`);
};
