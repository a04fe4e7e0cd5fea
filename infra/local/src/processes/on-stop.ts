/** One Ctrl-C arrives up to three times: from the terminal, from npm and from the bootstrap. */
const sameKeystrokeMs = 700;

/** Calls `first` at the first request to stop, `second` at one that comes later. */
export function onStop(first: (reason: string) => void, second: () => void): void {
  let firstAt: number | undefined;
  const handle = (reason: string) => {
    const now = Date.now();
    if (firstAt === undefined) {
      firstAt = now;
      first(reason);
    } else if (now - firstAt > sameKeystrokeMs) second();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => handle(signal));
  watchParent(() => handle('its parent process is gone'));
}

/** A parent killed with -9 cannot pass a signal on; without it nobody could stop us. */
function watchParent(onOrphaned: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onOrphaned();
  }, 1000);
  timer.unref();
}
