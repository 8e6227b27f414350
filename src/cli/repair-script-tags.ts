/** A start tag with an unescaped quote. In the strings of a script the quotes would be escaped. */
const UNESCAPED_TAG = /<(?:div|main|section|ul|table|h1|h2)\s[a-z-]{1,40}="/g;

/** A template inside a script has a few such tags; a page has hundreds. */
const FEWEST_TAGS = 30;

/**
 * Repairs a saved page in which a script has lost its end tag, as tools that strip scripts leave it, so that everything
 * after it counts as script. Such a script is ended before the first unescaped markup in it. A page without such a
 * script is returned unchanged.
 */
export function repairScriptTags(html: string): string {
  const [before = '', ...scripts] = html.split('<script');
  return [before, ...scripts.map(endScriptBeforeMarkup)].join('<script');
}

/** `script` is the text from after one "<script" to the next. */
function endScriptBeforeMarkup(script: string): string {
  const close = script.indexOf('</script');
  const code = close < 0 ? script : script.slice(0, close);
  const tags = [...code.matchAll(UNESCAPED_TAG)];
  const at = tags.length < FEWEST_TAGS ? -1 : (tags[0]?.index ?? -1);
  return at < 0 ? script : `${script.slice(0, at)}</script>${script.slice(at)}`;
}
