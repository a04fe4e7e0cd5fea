import { setTimeout as wait } from 'node:timers/promises';
import type { Databases } from './databases.ts';
import { auditEndings } from './endings.ts';
import { auditInventory } from './inventory.ts';
import { auditLedger } from './ledger.ts';
import { auditMails } from './mails.ts';
import { auditMoney } from './money.ts';
import { auditRefunds } from './refunds.ts';
import { auditRewards } from './rewards.ts';

/** Where the auditor looks, and within what time everything must have come to an end. */
export interface AuditScope {
  readonly databases: Databases;
  readonly bookingIds: readonly string[];
  /** Address of the mail sink; without it mails are not counted. */
  readonly mailSink?: string | undefined;
  /** A saga that is given time to undo itself must be right by then, in milliseconds. */
  readonly withinMillis?: number;
}

/** Checks invariants I1 to I5 of the failure model; the list of what is wrong, empty when all is well. */
export async function audit({
  databases,
  bookingIds,
  mailSink,
  withinMillis = 60_000,
}: AuditScope): Promise<string[]> {
  const deadline = Date.now() + withinMillis;
  for (;;) {
    const findings = await Promise.all([
      auditEndings(databases, bookingIds),
      auditMoney(databases, bookingIds),
      auditLedger(databases, bookingIds),
      auditRefunds(databases, bookingIds),
      auditRewards(databases, bookingIds),
      auditInventory(databases, bookingIds),
      mailSink === undefined ? [] : auditMails(databases, bookingIds, mailSink),
    ]);
    const violations = findings.flat();
    if (violations.length === 0 || Date.now() > deadline) return violations;
    await wait(250);
  }
}
