import { ADVERT, HEADLINE, hostile, page } from '../hostile-page';

const AFTER: Readonly<Record<string, () => string>> = {
  '100,000 siblings': () => '<i>x</i>'.repeat(100_000),
  '100,000 empty blocks': () => '<div></div>'.repeat(100_000),
  'a million line breaks': () => '<br>'.repeat(1_000_000),
  'a text of ten million characters': () => `<p>${'word '.repeat(2_000_000)}</p>`,
  'a word of a million letters': () => `<p>${'a'.repeat(1_000_000)}</p>`,
  '50,000 headings': () => '<h2>Machine Learning Engineer</h2>'.repeat(50_000),
  '50,000 headings of adverts': () => '<h3>What you need</h3>'.repeat(50_000),
  '20,000 headings over whole adverts': () => '<h3>About the job</h3>'.repeat(20_000),
  '20,000 headings of what follows an advert': () => '<h3>Similar jobs</h3><p>x</p>'.repeat(20_000),
  '50,000 links': () => '<a href="/jobs/view/12345/"><h3>Data Engineer</h3></a>'.repeat(50_000),
  '50,000 labels': () => '<dt>Salary</dt><dd>£1</dd>'.repeat(50_000),
  '50,000 items': () => `<ul>${'<li>Python</li>'.repeat(50_000)}</ul>`,
  '20,000 dialogs': () => '<div role="dialog">Cookies?</div>'.repeat(20_000),
  '20,000 places of pay': () => '<b class="salary">£1</b>'.repeat(20_000),
  '20,000 forms with a file': () => '<form><input type="file"></form>'.repeat(20_000),
  '50,000 comments': () => '<!-- x -->'.repeat(50_000),
  '20,000 scripts': () => '<script type="text/x">x</script>'.repeat(20_000),
  '20,000 tables': () => '<table><tr><th>Pay</th><td>£1</td></tr></table>'.repeat(20_000),
  'an attribute of five million characters': () => `<p class="${'location '.repeat(600_000)}">x</p>`,
  'an element with 20,000 attributes': () =>
    `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')}>x</p>`,
  '10,000 elements with long styles': () => `<p style="${'color:red;'.repeat(100)}">x</p>`.repeat(10_000),
  'blocks nested as deep as the parser allows': () => '<div>'.repeat(3000),
  'combs of nested blocks': () => '<div><div><div><p>x</p>'.repeat(100) + '<p>y</p>'.repeat(20_000),
  '3,000 roots that are open from the start': () =>
    '<div><template shadowrootmode="open"><h1>Baker</h1></template></div>'.repeat(3000),
  '3,000 roots that are closed from the start': () =>
    '<div><template shadowrootmode="closed"><h1>Baker</h1></template></div>'.repeat(3000),
  '20,000 pictures without a source': () => '<img alt="Location">'.repeat(20_000),
};

/** More of one thing than any page has: after the posting, and where the headline is. */
export const floods = [
  ...Object.entries(AFTER).map(([name, html]) =>
    hostile(`${name} after the posting`, () => page({ after: html() }), { needsBrowser: true }),
  ),
  ...Object.entries(AFTER)
    .filter(([name]) => /siblings|links|items|labels|empty|headings of adverts|word of/.test(name))
    .map(([name, html]) =>
      hostile(`${name} between title and advert`, () => page({ headline: HEADLINE + html() }), {
        needsBrowser: true,
        answer: 'any',
      }),
    ),
  ...['siblings', 'links', 'labels', 'items', '50,000 headings of adverts'].flatMap((kind) => {
    const [name, html] = Object.entries(AFTER).find((entry) => entry[0].endsWith(kind)) ?? [kind, () => ''];
    const form = '<form><input type="email"></form>';
    return [
      hostile(`${name} before the title`, () => page({ headline: html() + HEADLINE }), {
        needsBrowser: true,
        answer: 'any',
      }),
      hostile(`${name} before an application form`, () => page({ after: html() + form }), {
        needsBrowser: true,
        answer: 'any',
      }),
    ];
  }),
  hostile(
    'an advert of 50,000 paragraphs',
    () => page({ advert: ADVERT + '<p>You will train models with Python and PyTorch.</p>'.repeat(50_000) }),
    { needsBrowser: true },
  ),
  hostile('a title of a million letters', () => page({ headline: `<h1>${'Engineer '.repeat(120_000)}</h1>` }), {
    answer: 'any',
    needsBrowser: true,
  }),
  hostile(
    'a document title of a million letters',
    () => page({ head: `<title>${'Engineer | '.repeat(100_000)}</title>` }),
    { answer: 'any', needsBrowser: true },
  ),
];
