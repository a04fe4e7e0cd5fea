/** Knows which calls are still on their way, so that a connection is not closed under them. */
export interface CallsUnderWay {
  /** Passes the call on as it is. */
  follow<T>(call: Promise<T>): Promise<T>;
  /** Resolves when nothing is on its way: a connection closed before would cut it off. */
  idle(): Promise<void>;
}

/** Follows the calls of one connection, which its owner closes. */
export function callsUnderWay(): CallsUnderWay {
  const underWay = new Set<Promise<unknown>>();
  return {
    follow(call) {
      const followed = call.finally(() => underWay.delete(followed));
      underWay.add(followed);
      return followed;
    },
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}
