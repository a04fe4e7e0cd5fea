import { isListed } from './hand-written.ts';

/** A migration script that is safe to write, and the names of what it would drop without having been told to. */
export interface GuardedScript {
  readonly sql: string;
  readonly unnamedDrops: readonly string[];
}

/**
 * Takes what touches hand-written objects out of a generated script, and finds each DROP that `allowedDrops` does
 * not name (decision D23). Dropping NOT NULL loses nothing and is let through.
 */
export function guardDrops(
  script: string,
  handWritten: readonly string[],
  allowedDrops: readonly string[] = [],
): GuardedScript {
  const unnamedDrops: string[] = [];
  const kept = splitStatements(script).flatMap((statement) => {
    const actions = splitActions(statement.sql);
    const left = touches(statement.sql, handWritten)
      ? []
      : actions.filter((action) => !touches(action, handWritten));
    unnamedDrops.push(...left.flatMap(droppedNames).filter((name) => !allowedDrops.includes(name)));
    if (left.length === 0) return [];
    return [
      `${statement.comment}${left.length === actions.length ? statement.sql : rejoin(statement.sql, left)}`,
    ];
  });
  return { sql: kept.length === 0 ? '' : `${kept.join('\n\n')}\n`, unnamedDrops };
}

interface Statement {
  readonly comment: string;
  readonly sql: string;
}

// Prisma's generated scripts hold no function bodies, so a semicolon at the end of a line ends a statement.
function splitStatements(script: string): Statement[] {
  return script
    .split(/;\s*\n|;\s*$/)
    .map((part) => part.trim())
    .map((part) => {
      const lines = part.split('\n');
      const comments = lines.filter((line) => line.startsWith('--'));
      const sql = lines
        .filter((line) => !line.startsWith('--'))
        .join('\n')
        .trim();
      return { comment: comments.map((line) => `${line}\n`).join(''), sql: sql === '' ? '' : `${sql};` };
    })
    .filter(({ sql }) => sql !== '');
}

const alterTable = /^ALTER TABLE "[^"]+"\s+/;

// Several changes of one table come as one statement, each action beginning a line.
function splitActions(sql: string): string[] {
  const head = alterTable.exec(sql)?.[0];
  if (head === undefined) return [sql];
  return sql.slice(head.length, -1).split(/,\s*\n/);
}

function rejoin(sql: string, actions: readonly string[]): string {
  return `${alterTable.exec(sql)?.[0] ?? ''}${actions.join(',\n')};`;
}

const drop =
  /\bDROP (?:TABLE|INDEX|COLUMN|CONSTRAINT|TYPE|SEQUENCE|VIEW|FUNCTION) (?:IF EXISTS )?(?:"[^"]+"\.)?"([^"]+)"/g;
const dropDefault = /ALTER COLUMN "([^"]+)" DROP DEFAULT/g;
const anyDrop = /\bDROP (?!NOT NULL)/;

function droppedNames(action: string): string[] {
  const names = [...action.matchAll(drop), ...action.matchAll(dropDefault)].flatMap(
    (match) => match[1] ?? [],
  );
  return names.length === 0 && anyDrop.test(action) ? [action] : names;
}

// The first thing an action names is what it is about; a constraint inside a CREATE TABLE is not.
const subject = /(?:INDEX|COLUMN|CONSTRAINT|TABLE) (?:"[^"]+"\.)?"([^"]+)"/;

function touches(action: string, handWritten: readonly string[]): boolean {
  return isListed(handWritten, subject.exec(action)?.[1] ?? '');
}
