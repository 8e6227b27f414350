import { browser } from 'wxt/browser';

/** Opens a page of ours in a tab of its own; `at` names the part of it to go to. */
export async function openOwnPage(name: 'profile' | 'welcome', at: string | null = null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) + (at === null ? '' : `#${at}`) });
}
