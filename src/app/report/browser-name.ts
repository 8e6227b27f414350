/** The browser's name and version for a report: "Firefox 145". Chromium browsers that hide their name go by Chrome. */
export function browserName(userAgent: string): string {
  const [, name = 'browser', version = ''] =
    /\b(Firefox|Edg|OPR|Chrome)\/(\d{1,4})/.exec(
      // Edge and Opera name Chrome first, and themselves last.
      userAgent.split(' ').toReversed().join(' '),
    ) ?? [];
  return `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}`.trim();
}
