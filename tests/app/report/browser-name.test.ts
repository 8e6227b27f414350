import { expect, test } from 'vitest';
import { browserName } from '../../../src/app/report/browser-name';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145'],
  [CHROME, 'Chrome 143'],
  [`${CHROME} Edg/143.0.0.0`, 'Edge 143'],
  [`${CHROME} OPR/127.0.0.0`, 'Opera 127'],
  ['Something else', 'browser'],
])('%s', (userAgent, name) => expect(browserName(userAgent)).toBe(name));
