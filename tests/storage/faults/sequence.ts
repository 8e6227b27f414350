import type { UserData } from '../../../src/storage/stores';
import { cellsOf } from './cells';
import { choiceOf, importedAs } from './choices';
import type { Command } from './commands';
import { Damages } from './damages';
import type { Extension } from './extension';
import type { FaultyBrowser, Life } from './faulty-browser';
import { History, type MayStand, type Outcome, type Step } from './history';
import { Page } from './page';

/** What else is looked at when a sequence is over. It says in sentences what is wrong. */
export type EndCheck = (browser: FaultyBrowser, stored: UserData) => readonly string[];

/**
 * One sequence of choices and faults in a browser with three contexts of the extension, the first of which is the
 * background.
 */
export class Sequence {
  /** What went wrong, in sentences. */
  readonly wrong: string[] = [];
  private readonly history = new History();
  private readonly lives: Life[];
  private readonly pages: Page[];
  private readonly running = new Set<Promise<void>>();
  private undoImport: (() => void) | null = null;
  private undoErase: (() => Promise<void>) | null = null;
  /** What stood in each cell before the last import and the last deletion. */
  private before: { import?: MayStand; erase?: MayStand } = {};
  private readonly damages = new Damages();
  private hasRoom = true;
  private timesFull = 0;
  private count = 0;

  constructor(
    private readonly browser: FaultyBrowser,
    private readonly contexts: readonly Extension[],
    private readonly endChecks: readonly EndCheck[] = [],
  ) {
    this.lives = contexts.map((_, context) => ({ context, isOver: false }));
    this.pages = contexts.map((extension) => new Page(extension));
  }

  /** Lets everything happen, and then looks at what is there. */
  async run(commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      await this.happen(command);
      await this.answer(command.turns ?? Number.POSITIVE_INFINITY, command.order);
    }
    await this.answer(Number.POSITIVE_INFINITY, 7);
    await this.look();
  }

  private async happen(command: Command): Promise<void> {
    const { kind, context, which, order } = command;
    const extension = this.contexts[context];
    const page = this.pages[context];
    if (!extension || !page) return;
    this.count += 1;
    const unique = this.count;
    const choice = choiceOf(command, extension, page, unique);
    if (choice) return this.start(choice.context, this.history.write(choice.cells), choice.act);
    switch (kind) {
      case 'import':
        return this.import(context, extension, unique);
      case 'undo-import': {
        const undo = this.undoImport;
        const before = this.before.import;
        if (!undo || !before) return;
        this.undoImport = null;
        // The page is told when it is done, and nothing is told where it was refused, so nobody counts on it.
        await this.answer(Number.POSITIVE_INFINITY, order);
        const step = this.history.putBack(before);
        this.browser.lives.run(this.life(context), undo);
        await this.answer(Number.POSITIVE_INFINITY, order);
        return this.history.end(step, 'lost');
      }
      case 'erase': {
        // Of two deletions at the same time nobody could say which has the damaged contents.
        await this.answer(Number.POSITIVE_INFINITY, order);
        const life = this.life(context);
        const gone = this.damages.takeAll();
        const step = this.history.replace(['profile', 'settings', 'corrections'], new Map());
        return this.start(context, step, async () => {
          const all = await extension.eraseAllData().catch((error) => {
            // Where the context was stopped, it may all have been deleted.
            if (!life.isOver) this.damages.putBack(gone);
            throw error;
          });
          this.before.erase = this.history.before(step);
          this.undoErase = async () => {
            await extension.restoreAllData(all);
            this.damages.putBack(gone.filter((raw) => JSON.stringify(all).includes(raw)));
          };
        });
      }
      case 'undo-erase': {
        const undo = this.undoErase;
        const before = this.before.erase;
        if (!undo || !before) return;
        this.undoErase = null;
        await this.answer(Number.POSITIVE_INFINITY, order);
        return this.start(context, this.history.putBack(before), undo);
      }
      case 'look':
        return this.start(context, this.history.write(new Map()), async () => {
          this.pages[context] = new Page(extension, await extension.profileStore.get());
        });
      case 'read':
        return this.start(context, this.history.write(new Map()), async () => {
          await extension.loadUserData();
          await extension.readNotice();
        });
      case 'full':
        this.hasRoom = false;
        this.timesFull += 1;
        this.browser.quota = this.browser.bytes() + (which === 0 ? 0 : order % 400);
        return;
      case 'room':
        this.hasRoom = true;
        this.browser.quota = 10_000_000;
        return;
      case 'damage': {
        await this.answer(Number.POSITIVE_INFINITY, order);
        const key = this.damages.strike(this.browser, which, order, unique);
        return this.history.end(this.history.replace([key], new Map()), 'stored');
      }
      case 'stop':
        this.browser.stop(this.life(context), order % 2 === 0);
        this.lives[context] = { context, isOver: false };
        this.pages[context] = new Page(extension);
        return;
    }
  }

  private import(context: number, extension: Extension, unique: number): void {
    const userData = importedAs(unique);
    const text = extension.writeBackup({ ...userData, seen: [] }, '2026-12-01');
    const file = { size: text.length, text: async () => text } as File;
    const step = this.history.replace(['profile', 'settings', 'corrections'], cellsOf(userData));
    this.start(context, step, async () => {
      const result = await extension.importData(file, { onUndone: () => undefined, onFailed: () => undefined });
      if (result.kind === 'refused') throw new Error(result.reason);
      this.before.import = this.history.before(step);
      this.undoImport = result.onUndo;
    });
  }

  /** Begins a step, and does not wait for it. */
  private start(context: number, step: Step, act: () => Promise<unknown>): void {
    const life = this.life(context);
    const { hasRoom, timesFull } = this;
    const end = (outcome: Outcome, why = '') => {
      this.history.end(step, life.isOver ? 'lost' : outcome);
      const isExpected = life.isOver || !hasRoom || timesFull < this.timesFull;
      if (outcome === 'refused' && !isExpected) this.wrong.push(`Refused without need: ${why}`);
    };
    const done = this.browser.lives.run(life, act).then(
      () => end('stored'),
      (error) => end('refused', String(error)),
    );
    this.running.add(done);
    void done.finally(() => this.running.delete(done));
  }

  private life(context: number): Life {
    return this.lives[context] as Life;
  }

  private async answer(turns: number, order: number): Promise<void> {
    await this.browser.answer(turns, order);
    if (turns === Number.POSITIVE_INFINITY && this.running.size > 0) {
      this.wrong.push(`${this.running.size} steps were never answered.`);
      this.running.clear();
    }
  }

  /** Opens everything once more, while the storage may still be full, and compares it with what was acknowledged. */
  private async look(): Promise<void> {
    const [extension] = this.contexts;
    if (!extension) return;
    const life: Life = { context: this.contexts.length, isOver: false };
    const end: { stored?: UserData } = {};
    const opened = this.browser.lives.run(life, async () => {
      end.stored = await extension.loadUserData();
      await extension.readNotice();
    });
    const done = opened.catch((error) => void this.wrong.push(`A page could not be opened: ${String(error)}`));
    this.running.add(done);
    void done.finally(() => this.running.delete(done));
    await this.answer(Number.POSITIVE_INFINITY, 11);
    const { stored } = end;
    if (stored) {
      for (const check of [this.wrongCells, ...this.endChecks]) this.wrong.push(...check(this.browser, stored));
    }
    this.wrong.push(...this.damages.missing(this.browser));
  }

  private readonly wrongCells: EndCheck = (_, stored) => this.history.wrong(cellsOf(stored));
}
