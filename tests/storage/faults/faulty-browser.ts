import { AsyncLocalStorage } from 'node:async_hooks';
import { FaultyLocks } from './faulty-locks';

type Items = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One window or the background, from its start until the browser stops it. */
export interface Life {
  readonly context: number;
  isOver: boolean;
}

/** Calls of the extension API that have not been answered yet. */
interface Pending {
  readonly life: Life;
  /** What the browser does. It throws where the browser refuses. */
  readonly act: () => unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const STOPPED = () => new Error('This context was stopped.');

/**
 * A browser with several contexts of the extension that share one storage. The test says in which order it answers,
 * when its storage is full, and when it stops a context in the middle.
 */
export class FaultyBrowser {
  readonly lives = new AsyncLocalStorage<Life>();
  readonly locks = new FaultyLocks(() => this.life());
  /** Bytes. As large as Chrome's, unless the test fills it. */
  quota = 10_000_000;
  private items = new Map<string, string>();
  private pending: Pending[] = [];
  private listeners: ((changes: Changes, area: string) => void)[] = [];

  /** Takes the place of `browser` from `wxt/browser`. */
  readonly browser = {
    storage: {
      local: {
        get: (keys: string | readonly string[] | null) => this.call(() => this.read(keys)),
        set: (items: Items) => this.call(() => this.write(items)),
        remove: (keys: string | readonly string[]) => this.call(() => this.remove([keys].flat() as string[])),
        clear: () => this.call(() => this.remove([...this.items.keys()])),
      },
      sync: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      onChanged: {
        addListener: (listener: (changes: Changes, area: string) => void) => void this.listeners.push(listener),
        removeListener: () => undefined,
      },
    },
    permissions: { contains: async () => true, request: async () => true, remove: async () => true },
  };

  /** Everything that is stored at this moment. */
  all(): Items {
    return this.read(null);
  }

  bytes(): number {
    return [...this.items].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  }

  /** Puts something in place of what is stored, as a fault of the disk would. */
  damage(key: string, raw: unknown): void {
    this.items.set(key, JSON.stringify(raw));
  }

  /** Answers so many calls, or all, in the order that a number gives. */
  async answer(turns: number, order: number): Promise<void> {
    let random = order;
    // What was answered may lead to more calls, some of them a few promises later.
    for (let turn = 0, idle = 0; turn < turns && idle < 3; ) {
      await new Promise((resolve) => setImmediate(resolve));
      const [call] = this.pending.splice((random >> 8) % Math.max(1, this.pending.length), 1);
      if (!call) {
        idle += 1;
        continue;
      }
      [turn, idle, random] = [turn + 1, 0, (random * 1_103_515_245 + 12_345) % 2_147_483_648];
      try {
        call.resolve(call.act());
      } catch (error) {
        call.reject(error);
      }
    }
  }

  /** Stops a context. With `half`, what it asked for last is still done, and nobody is told. */
  stop(life: Life, half: boolean): void {
    life.isOver = true;
    const own = this.pending.filter((call) => call.life === life);
    this.pending = this.pending.filter((call) => call.life !== life);
    if (half) {
      try {
        own.at(-1)?.act();
      } catch {
        // The browser refused it.
      }
    }
    for (const call of own) call.reject(STOPPED());
    this.locks.release(life);
  }

  private life(): Life {
    const life = this.lives.getStore();
    if (!life) throw new Error('This call belongs to no context.');
    return life;
  }

  private call(act: () => unknown): Promise<unknown> {
    const life = this.life();
    if (life.isOver) return Promise.reject(STOPPED());
    return new Promise((resolve, reject) => this.pending.push({ life, act, resolve, reject }));
  }

  private read(keys: string | readonly string[] | null): Items {
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => (this.items.has(key) ? [[key, JSON.parse(this.items.get(key) ?? '')]] : [])),
    );
  }

  /** All or nothing, as in both browsers. */
  private write(items: Items): void {
    const next = new Map([
      ...this.items,
      ...Object.entries(items).map(([key, raw]) => [key, JSON.stringify(raw)] as const),
    ]);
    const bytes = [...next].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    if (bytes > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    this.items = next;
    this.tell(Object.keys(items));
  }

  private remove(keys: readonly string[]): void {
    for (const key of keys) this.items.delete(key);
    this.tell(keys);
  }

  private tell(keys: readonly string[]): void {
    const now = this.read(null);
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: now[key] }]));
    for (const listener of this.listeners) listener(changes, 'local');
  }
}
