import { type Damage, parsePage } from '../damage';

const everyElement = (document: Document) => [...document.querySelectorAll('*')];

function renameClasses(document: Document, random: () => number): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    if (!names.has(name)) names.set(name, `x${Math.floor(random() * 1e9).toString(36)}`);
    return names.get(name) ?? name;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute('class', classes.map(renamed).join(' '));
  }
}

/** LinkedIn uses `componentkey` as others use a data attribute, so it goes too. */
function removeData(document: Document): void {
  for (const element of everyElement(document)) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-') || name === 'componentkey') element.removeAttribute(name);
    }
  }
}

function removeIds(document: Document): void {
  for (const element of document.querySelectorAll('[id]')) element.removeAttribute('id');
}

const oneVariant = (name: string, change: (document: Document, random: () => number) => void): Damage => ({
  name,
  *apply(page, random) {
    const document = parsePage(page);
    change(document, random);
    yield document;
  },
});

/** Changes the names and attributes that a redesign changes, one kind at a time and all at once. */
export const MARKUP_DAMAGES: readonly Damage[] = [
  oneVariant('a as it is', () => {}),
  oneVariant('b classes renamed', renameClasses),
  oneVariant('c data attributes gone', removeData),
  oneVariant('d ids gone', removeIds),
  oneVariant('e all of these, and scripts gone', (document, random) => {
    renameClasses(document, random);
    removeData(document);
    removeIds(document);
    for (const script of document.querySelectorAll('script')) script.remove();
  }),
];
