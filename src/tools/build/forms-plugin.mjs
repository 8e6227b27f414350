import { fileURLToPath } from 'node:url';

/**
 * The members of elements that the code in pages asks for. A field of a form may have any of these names and then hides
 * the form's own. `tests/tools/build/forms-plugin.test.ts` names one that is missing.
 */
export const HIDEABLE = new Set(
  `activeElement addEventListener after animate append appendChild assignedNodes attachShadow attributes before blur
  checkVisibility childElementCount childNodes children classList className click clientHeight clientWidth cloneNode closest
  compareDocumentPosition contains contentDocument dataset dispatchEvent elements firstChild firstElementChild focus
  getAnimations getAttribute getAttributeNames getBoundingClientRect getClientRects getElementsByClassName
  getElementsByTagName getRootNode hasAttribute hasAttributes
  hasChildNodes hidden id innerText insertBefore isConnected isContentEditable lang lastChild lastElementChild localName
  matches namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue normalize offsetHeight offsetLeft
  offsetParent offsetTop offsetWidth openOrClosedShadowRoot outerHTML ownerDocument parentElement parentNode prepend
  previousElementSibling previousSibling querySelector querySelectorAll remove removeAttribute removeChild
  removeEventListener replaceChildren replaceWith role scrollBy scrollIntoView scrollHeight scrollLeft scrollTop scrollWidth
  setAttribute shadowRoot slot style tabIndex tagName textContent title toggleAttribute`.split(/\s+/),
);

/** The folders of the code that meets elements of pages. */
const IN_PAGES = ['pages', 'structure', 'overlay', 'sites', 'browser', 'app/content', 'app/report'];
const UNCLOBBERED = fileURLToPath(new URL('../../pages/dom/unclobbered.ts', import.meta.url));

/**
 * Makes "element.parentNode" of our code "unclobbered(element).parentNode", so that no form of a page can hide a member
 * from it, whoever writes the next line of it.
 * @returns {import('vite').Plugin}
 */
export const formsPlugin = () => ({
  name: 'forms',
  enforce: 'post',
  transform(code, id) {
    const [path = ''] = id.replaceAll('\\', '/').split('?');
    const isInPages = IN_PAGES.some((folder) => path.includes(`/src/${folder}/`));
    if (!isInPages || !/\.tsx?$/.test(path) || id.startsWith(UNCLOBBERED)) return null;
    const places = placesIn(this.parse(code), code);
    if (places.length === 0) return null;
    // On the first line, so that all lines keep their numbers.
    const start = `import { unclobbered as __unclobbered } from ${JSON.stringify(UNCLOBBERED)};`;
    return { code: start + withInserted(code, places), map: null };
  },
});

/**
 * Something to write into code. Of two at one place the one that closes comes first.
 * @typedef {{ at: number, text: '__unclobbered(' | ')' | '?' }} Place
 */

/**
 * @param {string} code
 * @param {readonly Place[]} places
 */
function withInserted(code, places) {
  const rank = [')', '?', '__unclobbered('];
  const sorted = places.toSorted(
    (one, other) => one.at - other.at || rank.indexOf(one.text) - rank.indexOf(other.text),
  );
  const starts = [0, ...sorted.map(({ at }) => at)];
  return starts.map((start, index) => (sorted[index - 1]?.text ?? '') + code.slice(start, sorted[index]?.at)).join('');
}

/** No element stands in these, or none that is a form. */
const NO_FORM = new Set(['Super', 'ThisExpression', 'Literal', 'TemplateLiteral', 'MetaProperty', 'ArrayExpression']);
const NO_FORMS_NAME = new Set(['document', 'window', 'globalThis', 'Reflect', 'Object', 'Math']);

/**
 * The places around each object of which a member is asked that a form may hide.
 * @param {any} node
 * @param {string} code
 * @returns {Place[]}
 */
function placesIn(node, code) {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap((child) => placesIn(child, code));
  if (node.type !== 'MemberExpression' || node.computed || !HIDEABLE.has(node.property.name)) return inside;
  const { object } = node;
  if (NO_FORM.has(object.type) || (object.type === 'Identifier' && NO_FORMS_NAME.has(object.name))) return inside;
  // Within the brackets of "(a, b).id" stand two values, and the call would take them for two.
  if (object.type === 'SequenceExpression') {
    throw new Error(`Write the last of (${code.slice(object.start, object.end)}) on its own before asking it.`);
  }
  // "a?.b.parentNode" is nothing where there is no a. The call cuts the chain in two, so both parts must be optional.
  const isCut = !node.optional && isOptional(object);
  return [
    ...inside,
    { at: object.start, text: '__unclobbered(' },
    { at: object.end, text: ')' },
    ...(isCut ? [{ at: code.indexOf('.', object.end), text: /** @type {const} */ ('?') }] : []),
  ];
}

/**
 * Whether an expression may end before its end. One in brackets is a chain of its own.
 * @param {any} node
 * @returns {boolean}
 */
const isOptional = (node) =>
  node?.optional === true ||
  (node?.type === 'MemberExpression' && isOptional(node.object)) ||
  (node?.type === 'CallExpression' && isOptional(node.callee));
