import { AsyncResource } from 'node:async_hooks';
import type { Life } from './faulty-browser';

interface Waiting {
  readonly name: string;
  readonly life: Life;
  readonly start: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The part of the Web Locks API that we use, for contexts that can be stopped: the locks of a stopped context go to the
 * next that waits for them, as in browsers.
 */
export class FaultyLocks {
  private readonly held = new Map<string, Life>();
  private waiting: Waiting[] = [];

  constructor(private readonly life: () => Life) {}

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const life = this.life();
    return new Promise<T>((resolve, reject) => {
      const start = AsyncResource.bind(() => {
        const done = () => {
          if (this.held.get(name) === life) this.held.delete(name);
          this.grant();
        };
        Promise.resolve().then(work).then(resolve, reject).finally(done);
      });
      this.waiting.push({ name, life, start, reject });
      this.grant();
    });
  }

  /** Gives free what a stopped context holds, and forgets what it waits for. */
  release(life: Life): void {
    for (const [name, holder] of this.held) if (holder === life) this.held.delete(name);
    for (const each of this.waiting) if (each.life === life) each.reject(new Error('This context was stopped.'));
    this.waiting = this.waiting.filter((each) => each.life !== life);
    this.grant();
  }

  private grant(): void {
    const next = this.waiting.find(({ name }) => !this.held.has(name));
    if (!next) return;
    this.waiting = this.waiting.filter((each) => each !== next);
    this.held.set(next.name, next.life);
    next.start();
    this.grant();
  }
}
