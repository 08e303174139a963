import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const bodyFont = /source-sans-3-latin-wght-normal.*\.woff2$/;

/** Names in the page's head what the first view needs (the app behind the small entry, its styles, the font), so that all of it is asked for at once. */
export const fetchTogether: Plugin = {
  name: 'fetch-together',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const app = files.find((chunk) => chunk.moduleIds.some((id) => id.endsWith('/app/start.tsx')));
      const chunks = app ? withImports(app, bundle) : [];
      const styles = chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      const font = Object.keys(bundle).find((file) => bodyFont.test(file));
      const tags = [
        ...(font ? [link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' })] : []),
        ...chunks.map(({ fileName }) => link({ rel: 'modulepreload', crossorigin: '', href: `/${fileName}` })),
        ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: '', href: `/${file}` })),
      ];
      return tags.filter(
        ({ attrs }) =>
          !html.includes(`href="${String(attrs!['href'])}"`) && !html.includes(`src="${String(attrs!['href'])}"`),
      );
    },
  },
};

const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });

function withImports(first: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const seen = new Map<string, Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (seen.has(chunk.fileName)) return;
    seen.set(chunk.fileName, chunk);
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') add(next);
    }
  };
  add(first);
  return [...seen.values()];
}
