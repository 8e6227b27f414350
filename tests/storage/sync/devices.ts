/** The limits of the browsers' sync storage: bytes of an item, bytes of all items, and writes a minute. */
const LIMITS = { item: 8_192, all: 102_400, writesAMinute: 120 } as const;
type Items = Record<string, unknown>;

const bytes = (key: string, value: unknown) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));

/**
 * Several devices of one user, each with its own storage and its own view of the account. A test says when a view is
 * updated.
 */
export class Devices {
  account: Items = {};
  writes = 0;
  /** The error that the browser throws in place of writing; null where it writes. */
  refuses: string | null = null;
  private readonly local: Record<string, Items> = {};
  private readonly seen: Record<string, Items> = {};
  private now = '';

  /** Chooses the device that the code under test runs on. */
  on(device: string): this {
    this.now = device;
    this.local[device] ??= {};
    this.seen[device] ??= {};
    return this;
  }

  /** Lets the items of the account arrive on this device: all of them, or only those that `letsThrough` accepts. */
  arrive(letsThrough: (key: string) => boolean = () => true): void {
    const before = this.view();
    const keys = [...new Set([...Object.keys(before), ...Object.keys(this.account)])];
    const now = keys.flatMap((key) => {
      const from = letsThrough(key) ? this.account : before;
      return key in from ? [[key, from[key]] as const] : [];
    });
    this.seen[this.now] = Object.fromEntries(now);
  }

  /** The items of the account that have arrived on this device. */
  view = (): Items => this.seen[this.now] ?? {};

  /** `storage.local` and `storage.sync` of the chosen device. */
  readonly storage = {
    local: {
      get: async (key: string | readonly string[] | null) => structuredClone(picked(this.local[this.now] ?? {}, key)),
      set: async (items: Items) => void Object.assign(this.local[this.now] ?? {}, structuredClone(items)),
      remove: async (key: string) => void delete this.local[this.now]?.[key],
      clear: async () => {
        this.local[this.now] = {};
      },
    },
    sync: {
      get: async (key: string | null) => structuredClone(picked(this.view(), key)),
      set: async (items: Items) => {
        this.allow(items);
        Object.assign(this.account, structuredClone(items));
        Object.assign(this.view(), structuredClone(items));
      },
      remove: async (keys: readonly string[]) => {
        this.allow({});
        for (const key of keys) {
          delete this.account[key];
          delete this.view()[key];
        }
      },
    },
  };

  private allow(items: Items): void {
    this.writes += 1;
    if (this.refuses !== null) throw new Error(this.refuses);
    if (this.writes > LIMITS.writesAMinute)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    for (const [key, value] of Object.entries(items)) {
      if (bytes(key, value) > LIMITS.item) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    const all = Object.entries({ ...this.account, ...items }).reduce((sum, [key, value]) => sum + bytes(key, value), 0);
    if (all > LIMITS.all) throw new Error('QUOTA_BYTES quota exceeded');
  }
}

const picked = (all: Items, key: string | readonly string[] | null): Items =>
  key === null
    ? all
    : Object.fromEntries([key].flat().flatMap((each) => (each in all ? [[each, all[each]] as const] : [])));

/** The devices of a test, and its clock in milliseconds. Each test file mocks `wxt/browser` by `browserOfDevices`. */
export const world = { devices: new Devices(), now: 1_000_000_000_000 };

/** Takes the place of `wxt/browser`: the storage of the chosen device. */
export const browserOfDevices = {
  browser: {
    get storage() {
      return world.devices.storage;
    },
  },
};
