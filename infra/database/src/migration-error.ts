import type { DatabaseError } from 'pg';

/** A database could not be brought up to date; the message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  static failed(service: string, migration: string, cause: DatabaseError): MigrationError {
    const place = cause.position === undefined ? '' : ` (at character ${cause.position} of the script)`;
    const context = [cause.detail, cause.hint, cause.where].filter(Boolean).join(' ');
    return new MigrationError(
      `prisma/${service}: migration ${migration} failed and was rolled back: ${cause.message}${place}. ${context}`.trim(),
      { cause },
    );
  }

  static edited(service: string, migration: string): MigrationError {
    return new MigrationError(
      `prisma/${service}: migration ${migration} was edited after it was applied. Put it back and write a new migration, or drop the database if its data may go.`,
    );
  }

  static cutOff(service: string, migration: string): MigrationError {
    return new MigrationError(
      `prisma/${service}: migration ${migration} was begun and not finished. See whether its changes are there, then run \`npx prisma migrate resolve\` in prisma/${service} with --applied or --rolled-back ${migration}, or drop the database if its data may go.`,
    );
  }
}
