import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

const pauseWhileTyping = 150;
const put = (param: string) => (params: URLSearchParams, text: string) => {
  const next = new URLSearchParams(params);
  next.delete('shown');
  if (text.trim()) next.set(param, text);
  else next.delete(param);
  return next;
};

/** Text one types into the address: what is typed shows at once, the address follows, and the back button is obeyed. */
export function useAddressText(param: string, live = true) {
  const [params, setParams] = useSearchParams();
  const asked = live ? (params.get(param) ?? '') : '';
  const [text, setText] = useState(asked);
  const settled = useRef(asked);
  const underWay = useRef<string[]>([]);

  useEffect(() => {
    const place = underWay.current.indexOf(asked);
    if (place >= 0) {
      underWay.current.splice(0, place + 1);
      return;
    }
    if (asked === settled.current) return;
    settled.current = asked;
    setText(asked);
  }, [asked]);

  useEffect(() => {
    if (!live || text === settled.current) return;
    const timer = setTimeout(() => {
      settled.current = text;
      if (text !== asked) underWay.current.push(text);
      setParams((now) => put(param)(now, text), { replace: true, preventScrollReset: true });
    }, pauseWhileTyping);
    return () => clearTimeout(timer);
  }, [live, text, asked, param, setParams]);

  return [text, setText] as const;
}
