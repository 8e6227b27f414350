/** Text of an invented posting, long enough that the page scrolls. */
const PARAGRAPHS = [
  'Corvid Tide Labs forecasts demand for ferries, trains and the people who sell sandwiches on them. Twelve of us, in a mill by the river.',
  'You will own the models that set tomorrow’s timetables: their training data, their deployment on Kubernetes, and the pager on the third week of each month.',
  'Essential: Python, PyTorch or TensorFlow, SQL, Docker, Kubernetes, Spark, CI/CD. Desirable: Terraform, Airflow, one of the big clouds.',
  'Salary: £85,000 to £95,000, two days a week in the office. Permanent.',
];

const element = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
};

/** A job board built as many are: a sticky bar, a list, a posting beside it, and a cookie notice at the bottom. */
export function boardPage(): HTMLElement {
  const cards = ['Data Scientist', 'Machine Learning Engineer', 'MLOps Engineer', 'Research Engineer', 'NLP Engineer'];
  return element(
    'section',
    'board',
    element('header', 'top', element('strong', '', 'Harbour Jobs'), element('span', '', 'Sign in')),
    element(
      'section',
      'columns',
      element(
        'ul',
        'list',
        ...cards.map((title) => element('li', 'card', element('h2', '', title), 'London · 2 days ago')),
      ),
      element(
        'article',
        'posting-page',
        element('h1', '', 'Machine Learning Engineer'),
        ...Array.from({ length: 3 }, () => PARAGRAPHS.map((text) => element('p', '', text))).flat(),
      ),
    ),
    element('footer', 'cookies', 'We use cookies.'),
  );
}
