import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { allSites } from '../../src/site-access/custom-sites';
import { isOwnSiteOrigin } from '../../src/storage/schemas/own-site-origin';

test.each([
  'https://careers.example',
  'http://localhost',
  'http://192.168.1.20:8080',
  'https://xn--bcher-kva.example',
  'https://a_b.example',
  'https://[::1]:8443',
  'https://careers.example.',
])('%s can be an own site', (origin) => expect(isOwnSiteOrigin(origin)).toBe(true));

test.each([
  'https://%',
  'https://careers.example:99999',
  'https://*.example',
  'https://*',
  'https://me:secret@careers.example',
  'https://careers.example/',
  'https://careers.example/jobs',
  'https://Careers.example',
  'https://careers.example:443',
  'https://a<b.example',
  'ftp://careers.example',
  'file:///etc/passwd',
  'chrome-extension://abc',
  'javascript:alert(1)',
  '__proto__',
  '',
])('%s cannot', (origin) => expect(isOwnSiteOrigin(origin)).toBe(false));

test('an own site that no browser takes does not take the other sites with it', () => {
  const ownSites = ['https://%', 'https://careers.example', 'https://*.example'];
  expect(allSites([], { ...DEFAULT_SETTINGS, ownSites }).map(({ id }) => id)).toEqual(['https://careers.example']);
});
