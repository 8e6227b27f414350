import type { BackupKey } from '../../../src/domain/model/stores';
import type { FaultyBrowser } from './faulty-browser';

const KEYS = ['profile', 'settings', 'corrections', 'seen'] as const satisfies readonly BackupKey[];
const TOO_NEW = { version: 99, value: {} };
const CONTENTS = ['nonsense', { version: 1, value: { skills: 'all of them' } }, TOO_NEW, [7]] as const;

/** Contents that cannot be read. None of them may be lost, because a user, or a newer version, may still read them. */
export class Damages {
  private contents: readonly string[] = [];

  /** Puts one in place of what a store holds, and says which store. `unique` tells it from the others. */
  strike(browser: FaultyBrowser, which: number, order: number, unique: number): BackupKey {
    const key = KEYS[which] ?? 'profile';
    // What a second fault hits is gone for good.
    const hit = JSON.stringify(browser.all()[key]);
    const raw = order % 2 === 0 ? { was: CONTENTS[order % 4], at: unique } : { ...TOO_NEW, at: unique };
    browser.damage(key, raw);
    this.contents = [...this.contents.filter((each) => each !== hit), JSON.stringify(raw)];
    return key;
  }

  /** Forgets all, and returns them, because the user deletes all. */
  takeAll(): readonly string[] {
    const all = this.contents;
    this.contents = [];
    return all;
  }

  putBack(contents: readonly string[]): void {
    this.contents = [...this.contents, ...contents];
  }

  /** A sentence for each that is nowhere in storage. */
  missing(browser: FaultyBrowser): readonly string[] {
    const all = JSON.stringify(browser.all());
    return this.contents.filter((raw) => !all.includes(raw)).map((raw) => `${raw} is gone`);
  }
}
