import type { SandboxDatabase } from '@holdfast/prisma-sandbox/database';
import type { CallLog } from './call-log.ts';

/** What calls share. */
export interface Provider {
  readonly db: SandboxDatabase;
  readonly log: CallLog;
  /** The sandbox's own address, known once it listens. */
  address(): string;
  /** Tells the webhook sender that there are new events. */
  eventsWritten(): void;
}
