import { KeptList } from '../kept-list.ts';
import type { Mail } from './mail.ts';

/** The mails that were taken in. */
export class MailStore {
  readonly #mails: KeptList<Mail>;

  private constructor(mails: KeptList<Mail>) {
    this.#mails = mails;
  }

  /** Opens the store of a folder, made if missing. */
  static async open(folder: string): Promise<MailStore> {
    return new MailStore(await KeptList.open<Mail>(folder, 'mails'));
  }

  /** Keeps mails; they are in the file when this resolves. */
  add(mails: readonly Mail[]): Promise<void> {
    return this.#mails.add(mails);
  }

  /** Mails newest first, to one address or about one booking (custom argument bookingId) where told. */
  list(filter: { to?: string | undefined; bookingId?: string | undefined; limit: number }): Mail[] {
    const to = filter.to?.trim().toLowerCase();
    return this.#mails.list(
      (mail) =>
        (!to || recipients(mail).some((email) => email.includes(to))) &&
        (filter.bookingId === undefined || mail.custom_args.bookingId === filter.bookingId),
      filter.limit,
    );
  }

  find(id: string): Mail | undefined {
    return this.#mails.list((mail) => mail.id === id, 1)[0];
  }

  count(): number {
    return this.#mails.count();
  }

  /** Forgets every mail; returns how many there were. */
  clear(): Promise<number> {
    return this.#mails.clear();
  }

  /** Waits for what is being written. */
  close(): Promise<void> {
    return this.#mails.close();
  }
}

function recipients({ to, cc, bcc }: Mail): string[] {
  return [...to, ...cc, ...bcc].map(({ email }) => email.toLowerCase());
}
