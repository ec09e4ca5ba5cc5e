import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/**
 * The moment, told again each minute and whenever the page comes back into view, so that "open now"
 * stays true on a page that is left open.
 */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tell = () => {
      setNow(new Date());
    };
    const timer = setInterval(tell, MINUTE_MS);
    addEventListener('pageshow', tell);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearInterval(timer);
      removeEventListener('pageshow', tell);
      document.removeEventListener('visibilitychange', tell);
    };
  }, []);
  return now;
}
