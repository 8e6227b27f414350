import { Report, type ReportProps } from '../../../src/ui/report/report';

const nothing = () => undefined;

/** The beginning of a report, as the page with a report shows it. */
const TEXT = `Bandwise 0.1.0, Firefox 145

The page
site: linkedin
address: https://‹host›.linkedin.com/jobs/view/‹the posting’s id›/
posting:
  title by hook
  hiringOrganization not read
  jobLocation by hook
  salary not read
  description by structure
layout 1: its root is not on the page
layout 2:
  title by hook 1 of 3
  hiringOrganization by none of 3
  jobLocation by hook 2 of 2
cards: 0

html
  head > title ‹role? 6 words›
  body > main#main.job-view[data-job-id="‹the posting’s id›"]
    h1.top-card__title ‹role ← title, 3 words›
    span.top-card__place ‹place ← jobLocation, 2 words›
    dl.facts
      dt "Salary"
      dd ‹pay range £ yearly›
    h2 "About the role"
    p ‹paragraph 83 words› × 4 alike
    a.apply "Apply now"
`;

const STATES: Readonly<Record<string, Omit<ReportProps, 'onCopy'>>> = {
  there: { text: TEXT, page: 'there', copied: null },
  copied: { text: TEXT, page: 'there', copied: 'copied' },
  'not-copied': { text: TEXT, page: 'there', copied: 'failed' },
  making: { text: null, page: 'there', copied: null },
  refused: { text: 'Bandwise 0.1.0, Firefox 145\n', page: 'refused', copied: null },
  'not-open': { text: 'Bandwise 0.1.0, Firefox 145\n', page: 'not-open', copied: null },
};

/** The names of all states of the page with a report. */
export const REPORT_STATES: readonly string[] = Object.keys(STATES);

/** The page with a report in a given state. */
export function ShownReport({ state }: { state: string }) {
  return <Report {...(STATES[state] ?? { text: null, page: 'there', copied: null })} onCopy={nothing} />;
}
