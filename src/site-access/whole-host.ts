/** A match pattern for all of its host: "*://*.linkedin.com/jobs/*" → "*://*.linkedin.com/*". */
export const wholeHost = (pattern: string): string => pattern.replace(/^([^/]*\/\/[^/]*\/).*$/, '$1*');
