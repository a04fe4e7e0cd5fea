import { useEffect, useState } from 'react';
import { serverClock } from '../server-clock.ts';
import { type TimeLeft, timeLeft } from './hold-clock.ts';

/** What is left of a hold, by the platform's clock, second by second. */
export function useTimeLeft(expiresAt: string): TimeLeft {
  const [left, setLeft] = useState(() => timeLeft(expiresAt, serverClock.now()));
  useEffect(() => {
    const look = () => setLeft(timeLeft(expiresAt, serverClock.now()));
    look();
    const ticking = setInterval(look, 1_000);
    return () => clearInterval(ticking);
  }, [expiresAt]);
  return left;
}
