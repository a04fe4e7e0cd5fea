import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mail } from './mail.ts';

/** Mails kept; older ones are forgotten, so that a bench does not fill memory. */
const maxMails = 10_000;

/** The mails, in memory for reading and in one file, a JSON line each, to outlive the process. */
export class MailStore {
  readonly #file: string;
  #mails: Mail[];
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, mails: Mail[]) {
    this.#file = file;
    this.#mails = mails;
  }

  /** Opens the store of a folder, made if missing. */
  static async open(folder: string): Promise<MailStore> {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, 'mails.jsonl');
    const lines = (await readFile(file, 'utf8').catch(ignoreMissing)).split('\n');
    const kept = lines.flatMap(parseLine).slice(-maxMails);
    const store = new MailStore(file, kept);
    // Rewritten, so that a line cut off by a crash does not swallow the next one.
    await store.#rewrite();
    return store;
  }

  /** Keeps mails; they are in the file when this resolves. */
  add(mails: readonly Mail[]): Promise<void> {
    this.#mails.push(...mails);
    if (this.#mails.length > maxMails * 1.1) this.#mails = this.#mails.slice(-maxMails);
    const lines = mails.map((mail) => `${JSON.stringify(mail)}\n`).join('');
    return this.#inTurn(() => appendFile(this.#file, lines));
  }

  /** Mails newest first, to one address or about one booking (custom argument bookingId) where told. */
  list(filter: { to?: string | undefined; bookingId?: string | undefined; limit: number }): Mail[] {
    const to = filter.to?.trim().toLowerCase();
    const found: Mail[] = [];
    for (let place = this.#mails.length - 1; place >= 0 && found.length < filter.limit; place -= 1) {
      const mail = this.#mails[place];
      if (mail === undefined) continue;
      if (to && !recipients(mail).some((email) => email.includes(to))) continue;
      if (filter.bookingId !== undefined && mail.custom_args.bookingId !== filter.bookingId) continue;
      found.push(mail);
    }
    return found;
  }

  find(id: string): Mail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }

  count(): number {
    return this.#mails.length;
  }

  /** Forgets every mail; returns how many there were. */
  async clear(): Promise<number> {
    const count = this.#mails.length;
    this.#mails = [];
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
      await writeFile(next, this.#mails.map((mail) => `${JSON.stringify(mail)}\n`).join(''));
      await rename(next, this.#file);
    });
  }

  #inTurn(write: () => Promise<void>): Promise<void> {
    const done = this.#writing.then(write);
    this.#writing = done.catch(() => undefined);
    return done;
  }
}

function recipients({ to, cc, bcc }: Mail): string[] {
  return [...to, ...cc, ...bcc].map(({ email }) => email.toLowerCase());
}

function parseLine(line: string): Mail[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Mail];
  } catch {
    return [];
  }
}

function ignoreMissing(error: unknown): string {
  if ((error as { code?: unknown }).code === 'ENOENT') return '';
  throw error;
}
