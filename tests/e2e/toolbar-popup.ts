import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';

/** The popup as it opens from the toolbar, over a tab that the press gives access to. */
export interface ToolbarPopup {
  /** Its visible text; empty once it has closed. */
  text(): Promise<string>;
  /** Presses the button of this name as a user does. */
  press(name: string): Promise<void>;
}

/** Presses the extension's button in the toolbar while a tab is in front. */
export async function openToolbarPopup(browser: DrivenBrowser, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  return browser.kind === 'firefox' ? openInFirefox(browser) : openInChromium(browser, page);
}

const button = (name: string) =>
  `[...content.document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)})`;

async function openInChromium(browser: DrivenBrowser, page: Page): Promise<ToolbarPopup> {
  const [extension] = (await browser.driver.browser.extensions()).values();
  if (!extension) throw new Error('The extension is not there.');
  await page.triggerExtensionAction(extension);
  const target = await browser.driver.browser.waitForTarget((each) => each.url().includes('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('main');
  return {
    text: () => popup.evaluate('document.body.innerText').then(String, () => ''),
    async press(name) {
      const found = await popup.evaluateHandle(button(name).replace('content.', ''));
      const element = found.asElement();
      if (!element) throw new Error(`The popup has no button "${name}".`);
      await (element as import('puppeteer-core').ElementHandle<Element>).click();
    },
  };
}

/** WebDriver BiDi with the browser's own windows in its scope, which Firefox allows where it was started so. */
interface ChromeScope {
  send(method: string, params: object): Promise<{ result: never }>;
}

async function openInFirefox(browser: DrivenBrowser): Promise<ToolbarPopup> {
  const { connection } = browser.driver.browser as unknown as { readonly connection: ChromeScope };
  const scope = { 'moz:scope': 'chrome' };
  const tree = (await connection.send('browsingContext.getTree', scope)).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const run = async (expression: string) => {
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true, ...scope });
    return (answer.result as { readonly result?: { readonly value?: unknown } }).result?.value;
  };
  await run(`(async () => {
    // One that was left open would be shown again, with what it said then.
    for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
    while (document.querySelector('browser.webextension-popup-browser')) await new Promise((done) => setTimeout(done, 20));
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('bandwise@bandwise.invalid');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  /** Runs in the popup's own process; the answer comes back by message. */
  const inPopup = (expression: string) =>
    run(`new Promise((done) => {
      const popup = [...document.querySelectorAll('browser.webextension-popup-browser')].find((each) => each.currentURI?.spec.includes('/popup.html'));
      if (!popup) return done('');
      const manager = popup.messageManager;
      const name = 'answer' + Math.random();
      manager.addMessageListener(name, ({ data }) => done(data));
      const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', String((() => { ' + ${JSON.stringify(expression)} + ' })()))';
      manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      setTimeout(() => done(''), 3000);
    })`).then(String);
  for (let tries = 0; tries < 60; tries += 1) {
    if (await inPopup("return content.document.querySelector('main') ? 'there' : ''")) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    text: () => inPopup('return content.document.body.innerText'),
    async press(name) {
      const pressed = await inPopup(`const found = ${button(name)};
        if (!found) return 'absent';
        const press = content.windowUtils.setHandlingUserInput(true);
        try { found.click(); } finally { press.destruct(); }
        return 'pressed';`);
      if (pressed !== 'pressed') throw new Error(`The popup has no button "${name}".`);
    },
  };
}
