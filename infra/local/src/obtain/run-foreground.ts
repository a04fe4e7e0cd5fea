import { execa } from 'execa';

/** Runs a command on this terminal and tells its exit code. */
export async function runCommandInForeground(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const { exitCode } = await execa(command, args, { stdio: 'inherit', env, reject: false });
  return exitCode ?? 1;
}
