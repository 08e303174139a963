import { useEffect, useState } from 'react';

/** The value once it has rested for a moment: what to ask the hub while somebody types. */
export function usePause<Value>(value: Value, milliseconds = 200): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
