import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Marked } from './Marked.tsx';

const shown = (text: string) => renderToStaticMarkup(<Marked text={text} />);

test('marks what matched and shows escaped characters as written', () => {
  expect(shown('<mark>Trade</mark> waste &amp; <mark>R&amp;D</mark>')).toBe(
    '<mark>Trade</mark> waste &amp; <mark>R&amp;D</mark>',
  );
});

test('nothing else becomes HTML, even when it was not escaped', () => {
  expect(shown('&lt;script&gt; <img src=x onerror=alert(1)>')).toBe(
    '&lt;script&gt; &lt;img src=x onerror=alert(1)&gt;',
  );
  expect(shown('&amp;lt;b&amp;gt;')).toBe('&amp;lt;b&amp;gt;');
});
