/** Labels of letters, digits, hyphens and underscores, as browsers take them in a match pattern; or an IPv6 address. */
const HOST_NAME = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:]+\])$/;

/**
 * Whether a text is the origin of a site that can be added: http or https and a host name, as the browser itself writes
 * it, so without a path, a name and password, or a wildcard. A port may stand in it.
 */
export function isOwnSiteOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text && HOST_NAME.test(url.hostname);
}
