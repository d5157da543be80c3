import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { inlineDocuments } from './inlineDocuments.js';
import { themeStylesheet } from './themeStylesheet.js';

/** Where the development server finds the gateway; the built dashboard is served by the gateway itself. */
const gateway = process.env['NAKHON_GATEWAY'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [inlineDocuments(), react(), themeStylesheet()],
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy: { '/graphql': gateway, '/session': gateway, '/files': gateway } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
    // Inlined assets would need data: in the content security policy.
    assetsInlineLimit: 0,
    // The preload polyfill is an inline script, which script-src 'self' refuses; every browser of target es2023 preloads by itself.
    modulePreload: { polyfill: false },
  },
});
