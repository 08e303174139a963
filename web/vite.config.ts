import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './compress-plugin.ts';
import { documentsInPlace } from './documents-plugin.ts';
import { fetchTogether } from './fetch-together-plugin.ts';

const hub = process.env['HUB_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [documentsInPlace, react(), fetchTogether, compressedCopies],
  build: {
    assetsInlineLimit: 0,
    // The app and all it stands on in one file: one request, where the connection allows few at a time.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', test: /\/web\/src\/app\/start\.tsx$/ }] } } },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/files', '/images', '/dev/mail', '/healthz', '/readyz'].map((path) => [
        path,
        { target: hub, ws: path === '/graphql' },
      ]),
    ),
  },
});
