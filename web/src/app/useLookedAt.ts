import { useEffect, useState } from 'react';

const longEnoughMs = 5 * 60_000;

/** False once the page has been out of sight for some minutes: what nobody looks at need not hear of changes. */
export function useLookedAt() {
  const [lookedAt, look] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') look(true);
      else timer = setTimeout(() => look(false), longEnoughMs);
    };
    document.addEventListener('visibilitychange', change);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', change);
    };
  }, []);
  return lookedAt;
}
