/**
 * A setup file of vitest: each test file has locks of its own. Those of Node are shared by all threads, and Node 22 has
 * none.
 */
const last = new Map<string, Promise<unknown>>();

const locks = {
  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const done = (last.get(name) ?? Promise.resolve()).then(work);
    // A failure is told to the one who asked, and not to the next.
    const over = done.catch(() => undefined);
    last.set(name, over);
    return done;
  },
};

Object.defineProperty(navigator, 'locks', { configurable: true, get: () => locks });
