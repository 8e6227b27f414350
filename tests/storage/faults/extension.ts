import { vi } from 'vitest';

/** The modules of one context. Each context has its own, because a page shares no memory with another. */
export async function loadExtension() {
  vi.resetModules();
  await import('../../../src/cli/speak-english');
  const [stores, pages, backups, erasing, backup, addSkill, choose, correct, chooseMode, notice] = await Promise.all([
    import('../../../src/storage/stores'),
    import('../../../src/app/own-pages/page-profile'),
    import('../../../src/app/options/backup-actions'),
    import('../../../src/app/options/erase-all'),
    import('../../../src/storage/schemas/backup'),
    import('../../../src/app/background/handlers/add-skill'),
    import('../../../src/app/background/handlers/choose'),
    import('../../../src/app/background/handlers/correct'),
    import('../../../src/site-access/choose-mode'),
    import('../../../src/storage/quarantine-notice'),
  ]);
  const handlers = [addSkill.addSkillHandler, choose.chooseHandler, correct.correctHandler];
  return {
    ...stores,
    ...pages,
    ...backups,
    ...erasing,
    ...backup,
    ...chooseMode,
    readNotice: () =>
      notice.quarantineNotice(
        () => undefined,
        () => undefined,
      ),
    /** Answers a request of a page, as the background does. */
    ask: (request: { readonly kind: string }) =>
      handlers.find(({ kind }) => kind === request.kind)?.tryAnswer(request, {}) ??
      Promise.reject(new Error(`No handler takes ${JSON.stringify(request)}`)),
  };
}

/** What one context of the extension can do. */
export type Extension = Awaited<ReturnType<typeof loadExtension>>;
