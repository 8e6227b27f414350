// Takes pictures of every state of every surface in Chromium, light and dark, and checks each with axe.
//   node tests/gallery/shoot.mjs [part of a name]
// Writes out/gallery/*.png, and exits with 1 where axe finds anything.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { messagesPlugin } from '../../src/tools/build/messages-plugin.mjs';

const OUT = 'out/gallery';
const wanted = process.argv[2] ?? '';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await createServer({
  configFile: false,
  logLevel: 'warn',
  root: 'tests/gallery',
  plugins: [preact(), messagesPlugin()],
  server: { port: 0, fs: { allow: ['../..'] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
await mkdir(OUT, { recursive: true });

const shots = await (await server.ssrLoadModule('/shots.ts')).SHOTS;
let violations = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const shot of shots) {
    const name = `${shot.name}-${colorScheme}`;
    if (!name.includes(wanted)) continue;
    const { width, height, forcedColors = 'none' } = shot;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      forcedColors,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.goto(`${address}?${shot.query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await shot.act?.(page);
    await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: shot.fullPage ?? false });
    if (forcedColors === 'none') {
      await page.evaluate(axe);
      const { violations: found } = await page.evaluate(() =>
        globalThis.axe.run(document, { rules: { region: { enabled: false } } }),
      );
      for (const { id, nodes } of found) {
        violations += nodes.length;
        console.log(
          `${name}: ${id}`,
          nodes.map((node) => `${node.target} ${node.any[0]?.message ?? node.failureSummary}`).slice(0, 3),
        );
      }
    }
    await context.close();
  }
}
console.log(`${violations} axe violations`);
await browser.close();
await server.close();
process.exitCode = violations > 0 ? 1 : 0;
