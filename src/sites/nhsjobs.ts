import { defineSite } from '../pages/site/define-site';
import { payTextAt } from '../pages/site/pay-text-at';
import { valueBesideLabel } from '../pages/site/value-beside-label';
import { lineText } from '../pages/text/line-text';

const LINK = 'a[href*="/candidate/jobadvert/"]';
const COLUMN = ':is(body, main, div):has(> h3 + p):has(> div h4 + ul)';
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/**
 * NHS Jobs has no JSON-LD. The hooks were checked on fragments of pages of August 2026. The details stand on the page
 * twice, for small screens and for large ones.
 */
export default defineSite({
  id: 'nhsjobs',
  name: 'NHS Jobs',
  checked: { on: 'real-pages', asOf: '2026-09' },
  matches: ['*://www.jobs.nhs.uk/candidate/jobadvert/*', '*://www.jobs.nhs.uk/candidate/search/*'],
  enabledByDefault: false,
  postingId: /\/jobadvert\/([A-Z]{0,2}\d[\w-]*)/,
  layouts: [
    {
      title: ['h1#heading', 'h1'],
      hiringOrganization: ['#employer_name', valueBesideLabel(/^employer name$/i), 'span:has(+ h1)', 'h1 + p'],
      jobLocation: ['#employer_town', valueBesideLabel(/^(?:town|city)$/i), address],
      salary: ['#range_salary', '#fixed_salary', valueBesideLabel(/^salary$/i, 'h3, h4')],
      employmentType: ['#contract_type', valueBesideLabel(/^contract$/i, 'h3, h4')],
      details: [
        '#contract_type',
        '#payscheme-band',
        '#working_pattern',
        valueBesideLabel(/^working pattern$/i, 'h3, h4'),
      ],
      // A paragraph cannot hold paragraphs. The parser moves those that were written inside one next to it.
      description: [
        '#job_overview, #job_overview ~ :is(p, ul, ol, h2, h3, h4), div:has(> #job_description_large)',
        // Without ids: what stands between headings in the column that also holds the lists of criteria.
        `${COLUMN} > h3 ~ :is(p, ul, ol, h2, h3, h4), ${COLUMN} > h3 ~ div:has(h4 + ul)`,
      ],
    },
  ],
  cards: [
    { card: 'li[data-test="search-result"]', ...fields() },
    { card: `li:has(h2 ${LINK})`, ...fields() },
  ],
});

function fields() {
  return {
    id: [{ selector: LINK, attribute: 'href', match: /\/jobadvert\/([\w-]+)/ }],
    link: [{ selector: LINK, attribute: 'href' }],
    title: ['[data-test="search-result-job-title"]', LINK],
    hiringOrganization: [(card: Element) => card.querySelector('h3')?.firstChild?.textContent ?? null],
    jobLocation: ['h3 > div', 'h3 + div'],
    salary: [payTextAt('[data-test="search-result-salary"] strong'), payTextAt('li > strong')],
  };
}

/** The address where the page has no ids: the lines under "Job locations", up to the postcode. */
function address(root: Element): string | null {
  const heading = [...root.querySelectorAll('h3, h4')].find((element) =>
    /^Job locations?$/i.test(lineText(element) ?? ''),
  );
  const lines: string[] = [];
  // The lines follow the heading, or stand in a block that follows it.
  const beside = heading?.nextElementSibling;
  for (
    let next = beside?.tagName === 'DIV' ? beside.firstElementChild : beside;
    next?.tagName === 'P' && lines.length < 8;
    next = next.nextElementSibling
  ) {
    const line = lineText(next);
    if (line && lines.length > 0 && POSTCODE.test(line)) return [...lines, line].join(', ');
    if (line) lines.push(line);
  }
  return lines.join(', ') || null;
}
