import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentsInPlace } from './documents-plugin.ts';

const hub = process.env['HUB_URL'] ?? 'http://127.0.0.1:4000';

/** Asks for the body font together with the styles, so that text is set once. */
const preloadFont: Plugin = {
  name: 'preload-font',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle }) {
      const font = Object.keys(bundle ?? {}).find((file) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(file));
      if (!font) return [];
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
};

export default defineConfig({
  plugins: [documentsInPlace, react(), preloadFont],
  build: { assetsInlineLimit: 0 },
  server: {
    proxy: Object.fromEntries(['/graphql', '/dev/mail', '/healthz', '/readyz'].map((path) => [path, { target: hub }])),
  },
});
