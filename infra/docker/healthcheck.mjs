// Healthy when the process at this port says that it is ready; the slim image has no curl.
const [port] = process.argv.slice(2);
const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
