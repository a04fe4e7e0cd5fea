import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Items kept; older ones are forgotten, so that a bench does not fill memory. */
const maxItems = 10_000;

/** What the sink took in, in memory for reading and in one file, a JSON line each, to outlive the process. */
export class KeptList<Item> {
  readonly #file: string;
  #items: Item[];
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, items: Item[]) {
    this.#file = file;
    this.#items = items;
  }

  /** Opens a list of a folder, made if missing. */
  static async open<Item>(folder: string, name: string): Promise<KeptList<Item>> {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${name}.jsonl`);
    const lines = (await readFile(file, 'utf8').catch(ignoreMissing)).split('\n');
    const kept = lines.flatMap((line) => parseLine<Item>(line)).slice(-maxItems);
    const list = new KeptList<Item>(file, kept);
    // Rewritten, so that a line cut off by a crash does not swallow the next one.
    await list.#rewrite();
    return list;
  }

  /** Keeps items; they are in the file when this resolves. */
  add(items: readonly Item[]): Promise<void> {
    this.#items.push(...items);
    if (this.#items.length > maxItems * 1.1) this.#items = this.#items.slice(-maxItems);
    const lines = items.map((item) => `${JSON.stringify(item)}\n`).join('');
    return this.#inTurn(() => appendFile(this.#file, lines));
  }

  /** Those wanted, newest first. */
  list(wanted: (item: Item) => boolean, limit: number): Item[] {
    const found: Item[] = [];
    for (let place = this.#items.length - 1; place >= 0 && found.length < limit; place -= 1) {
      const item = this.#items[place];
      if (item !== undefined && wanted(item)) found.push(item);
    }
    return found;
  }

  count(): number {
    return this.#items.length;
  }

  /** Forgets everything; returns how many there were. */
  async clear(): Promise<number> {
    const count = this.#items.length;
    this.#items = [];
    await this.#rewrite();
    return count;
  }

  /** Waits for what is being written. */
  close(): Promise<void> {
    return this.#writing;
  }

  #rewrite(): Promise<void> {
    return this.#inTurn(async () => {
      const next = `${this.#file}.next`;
      await writeFile(next, this.#items.map((item) => `${JSON.stringify(item)}\n`).join(''));
      await rename(next, this.#file);
    });
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(write);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}

function parseLine<Item>(line: string): Item[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Item];
  } catch {
    return [];
  }
}

function ignoreMissing(error: unknown): string {
  if ((error as { code?: unknown }).code === 'ENOENT') return '';
  throw error;
}
