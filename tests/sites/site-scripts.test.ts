import { expect, test } from 'vitest';
import { READERS_SCRIPT, siteScripts } from '../../src/sites';

test('a site without a file gets the scripts of the platforms and the readers of structure and lists', () => {
  const scripts = siteScripts('https://careers.lantern-harbour.example');
  expect(scripts).toContain('/sites/teamtailor.js');
  expect(scripts.at(-1)).toBe(READERS_SCRIPT);
});

test('a site with a file gets its own script alone: the readers come when its hooks do not match', () => {
  expect(siteScripts('reed')).toEqual(['/sites/reed.js']);
});
