import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cloneName, type Site } from '../site.ts';

export interface UserIds {
  uid: number;
  gid: number;
}

/**
 * The user that runs what refuses to run as root; undefined when we are not root ourselves.
 * `postgres` where a package made it, else a new system user `holdfast`, else `nobody`.
 */
export function unprivilegedUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp('postgres') ?? lookUp('holdfast');
  if (existing) return existing;
  try {
    const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'holdfast'];
    execFileSync('useradd', args, { stdio: 'ignore' });
  } catch {
    // Small images have no useradd; `nobody` does there.
  }
  const user = lookUp('holdfast') ?? lookUp('nobody');
  if (!user) throw new Error('PostgreSQL refuses to run as root and no other user could be found or made.');
  return user;
}

/**
 * The folder for data which that user must reach. A clone below /root cannot be traversed by
 * others, so then a folder of the system's is used, named after the clone.
 */
export function reachableFolder(wanted: string, site: Site, user: UserIds | undefined): string {
  if (!user || canTraverse(dirname(wanted), user)) return wanted;
  const name = join('holdfast', cloneName(), site.name, wanted.split('/').at(-1) ?? '');
  return join(existsSync('/var/lib') ? '/var/lib' : tmpdir(), name);
}

/** Makes the folder, closed to others, and gives it to the user. */
export function makeFolderFor(folder: string, user: UserIds | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (user && statSync(folder).uid !== user.uid) chownSync(folder, user.uid, user.gid);
}

/** Whether the user may pass through the folder and everything above it. */
export function canTraverse(folder: string, user: UserIds): boolean {
  const above = dirname(folder);
  if (above !== folder && !canTraverse(above, user)) return false;
  if (!existsSync(folder)) return true;
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function lookUp(name: string): UserIds | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}
