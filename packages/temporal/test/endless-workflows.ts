/** Workflow code that comes to an end. */
export async function greet(name: string): Promise<string> {
  await Promise.resolve();
  return `hello ${name}`;
}

/** Never gives the thread back. */
export async function loop(): Promise<never> {
  for (;;);
}

/** Never gives the thread back either: each turn is one more microtask of the same call. */
export async function awaitForever(): Promise<never> {
  for (;;) await Promise.resolve();
}
