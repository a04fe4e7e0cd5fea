import { useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for so long: what is typed, once typing pauses. */
export function useSettled<Value>(value: Value, millis: number): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), millis);
    return () => clearTimeout(timer);
  }, [value, millis]);
  return settled;
}
