import { browser } from 'wxt/browser';
import type { Annotated } from '../domain/comparison/comparison';
import type { PagePosting } from '../domain/page-posting';
import type { Profile } from '../domain/profile';
import type { Settings } from '../domain/settings';
import type { Annotation } from './ask-background';
import { readRequest } from './page-request';
import { profileStore, settingsStore } from './stores';

/** What the background brings to the answer. */
export interface Answers {
  annotate(page: PagePosting, profile: Profile, settings: Settings): Annotated;
  isOn(siteId: string, settings: Settings): boolean;
}

/** Answers the content scripts. Messages that are not theirs, or not from our own extension, are ignored. */
export function answerPages(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = sender.id === browser.runtime.id ? readRequest(message) : null;
    switch (request?.kind) {
      case 'annotate':
        return annotation(answers, request.siteId, request.page);
      case 'choose': {
        const { kind: _, ...choice } = request;
        return settingsStore.update((settings) => ({ ...settings, ...choice }));
      }
      case 'open':
        return request.page === 'options' ? browser.runtime.openOptionsPage() : openProfile();
      default:
        return undefined;
    }
  });
}

async function annotation(answers: Answers, siteId: string, page: PagePosting | null): Promise<Annotation> {
  const [settings, profile] = await Promise.all([settingsStore.get(), profileStore.get()]);
  const siteIsOn = answers.isOn(siteId, settings);
  return {
    siteIsOn,
    panelCollapsed: settings.panelCollapsed,
    profileEmpty: profile.skills.length === 0,
    annotated: siteIsOn && page ? answers.annotate(page, profile, settings) : null,
  };
}

/** The popup where the browser lets us open it, else the same page in a tab. */
async function openProfile(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
