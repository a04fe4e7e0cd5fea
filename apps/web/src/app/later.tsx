import { type ReactNode, startTransition, useEffect, useState } from 'react';

const longestMillis = 3_000;

/** What is not looked at first: made once the browser has nothing better to do, with something in its place until then. */
export function Later({
  children,
  meanwhile,
}: {
  readonly children: ReactNode;
  readonly meanwhile: ReactNode;
}) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const make = () => startTransition(() => setTime(true));
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(make, 1);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(make, { timeout: longestMillis });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isTime ? children : meanwhile;
}
