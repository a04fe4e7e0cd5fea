/**
 * Lets callers who ask the same at the same moment share one read: in a rush for the last room nearly all ask for
 * the same nights. Nothing is kept once the read has answered.
 */
export function shareInFlight<Key, Value>(
  nameOf: (key: Key) => string,
  read: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const inFlight = new Map<string, Promise<Value>>();
  return (key) => {
    const name = nameOf(key);
    const joined = inFlight.get(name);
    if (joined !== undefined) return joined;
    const started = read(key).finally(() => inFlight.delete(name));
    inFlight.set(name, started);
    return started;
  };
}
