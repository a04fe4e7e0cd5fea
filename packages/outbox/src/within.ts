/** Waits for the promise, but no longer: kafkajs has calls that never settle once a broker has gone. */
export async function within<Result>(millis: number, promise: Promise<Result> | Result) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from Kafka within ${millis} ms`)), millis);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
