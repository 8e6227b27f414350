/**
 * Leaves the phrases that prove a wording out of what is built. The tests read them; the extension never does.
 * @returns {import('vite').Plugin}
 */
export const phrasesPlugin = () => ({
  name: 'phrases',
  enforce: 'post',
  transform(code, id) {
    if (!/-wordings\.ts$/.test(id)) return null;
    const kept = code.split('');
    for (const { start, end } of phrasesIn(this.parse(code))) kept.fill('', start, end);
    return { code: kept.join(''), map: null };
  },
});

/**
 * The values of `phrases` and `not` in the calls of `wording`, without the brackets around them.
 * @param {any} node
 * @returns {{ start: number, end: number }[]}
 */
function phrasesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  if (node.type === 'CallExpression' && node.callee.name === 'wording') {
    /** @type {any[]} */
    const properties = node.arguments[0].properties;
    return properties
      .filter(({ key, value }) => ['phrases', 'not'].includes(key.name) && value.type === 'ArrayExpression')
      .map(({ value }) => ({ start: value.start + 1, end: value.end - 1 }));
  }
  return Object.values(node).flatMap(phrasesIn);
}
