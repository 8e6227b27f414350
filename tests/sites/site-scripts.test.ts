import { expect, test } from 'vitest';
import { siteScripts } from '../../src/sites';

test('a site without a file gets the scripts of the platforms and the reader of lists', () => {
  const scripts = siteScripts('https://careers.lantern-harbour.example');
  expect(scripts).toContain('/sites/teamtailor.js');
  expect(scripts.at(-1)).toBe('/lists.js');
});

test('a site with a file and lists gets its own script and the reader of lists', () => {
  expect(siteScripts('reed')).toEqual(['/sites/reed.js', '/lists.js']);
});
