import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The running server, whose API the development server passes on. */
const server = process.env['GOODTURN_DEV_SERVER'] ?? 'http://127.0.0.1:4747';

/** Words never change their shape under a reader: the fonts are there with the first word, or wait for the next visit. */
const steadyFonts = (): Plugin => ({
  name: 'steady-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') ? code.replaceAll('font-display: swap', 'font-display: optional') : undefined,
  transformIndexHtml: (_html, { bundle }) =>
    Object.keys(bundle ?? {})
      .filter((file) => /-latin-(?:wght|opsz)-normal/.test(file))
      .map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
        injectTo: 'head',
      })),
});

export default defineConfig({
  root: 'src/web',
  plugins: [
    react(),
    tailwindcss(),
    steadyFonts(),
    VitePWA({
      // The app asks before it reloads: a half-written line must not vanish under the writer. It registers
      // the worker itself, through `virtual:pwa-register`, as no inline script may run.
      registerType: 'prompt',
      injectRegister: null,
      // The app is behind its key, its manifest too: the browser must send the cookie for it.
      useCredentials: true,
      manifest: {
        name: 'Goodturn',
        short_name: 'Goodturn',
        description: 'Build relationships instead of networking.',
        start_url: '/',
        // Other apps of a phone can hand a page over.
        share_target: {
          action: '/save',
          method: 'GET',
          params: { title: 'title', text: 'text', url: 'url' },
        },
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#ffffff',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        // The browser keeps what a worker imports by itself.
        globIgnores: ['reminders-worker.js'],
        navigateFallback: '/index.html',
        // What the server answers itself is never the app's page.
        navigateFallbackDenylist: [/^\/api\//, /^\/open/, /^\/pair/, /^\/sign-in/, /^\/remind\//],
        // Reminders that come by push.
        importScripts: ['/reminders-worker.js'],
        sourcemap: false,
      },
    }),
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Under the content security policy nothing is inline: neither scripts nor data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Rolldown names what screens share after all of them.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        // A request costs a phone more than the few kilobytes that it saves: the first load is one script, and what
        // several screens share comes in a few, none of which the first load asks for.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 100_000 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': {
        target: server,
        changeOrigin: true,
        // The server answers only to its own origin.
        headers: { origin: server },
      },
    },
  },
});
