import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { compression, defineAlgorithm } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'

const api = process.env.SUPERVISION_API ?? 'http://localhost:5080'

/** The modules of these components of Ant Design. */
const antd = (components: string, more = '') => new RegExp(`node_modules/(antd/es/(${components})${more})/`)

/** Beside each text that is worth it a Brotli and a gzip file of it, as small as they get; the server sends those. */
const precompressed = compression({
  include: /\.(js|css|html|svg|json|txt|webmanifest)$/,
  exclude: /(^|\/)\.vite\//,
  threshold: 400,
  skipIfLargerOrEqual: true,
  algorithms: [
    defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
    defineAlgorithm('gzip', { level: constants.Z_BEST_COMPRESSION }),
  ],
  logLevel: 'silent',
  // On a machine with few cores all at once are not faster, and take the memory of all.
  scheduler: { limit: 2 },
})

export default defineConfig({
  plugins: [react(), babel({ presets: [reactCompilerPreset()] }), precompressed],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(['/api', '/swagger', '/health'].map((path) => [path, { target: api }])),
  },
  build: {
    outDir: '../src/Api/wwwroot',
    emptyOutDir: true,
    manifest: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // The entry names every chunk: a character less of each hash is a tenth of a kilobyte of it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/(?:query-core|react-query))\//,
            },
            { name: 'echarts', test: /node_modules\/(echarts|zrender)\// },
            // A phone at a gate needs the frame alone; lists, forms and dates come with the pages that have them. What a chunk's modules need
            // comes with them, unless a chunk above has it.
            { name: 'antd-frame', test: antd('app|config-provider|modal|badge|button|skeleton', '|.*/locale') },
            { name: 'icons', test: /node_modules\/@ant-design\/icons/ },
            {
              name: 'antd-menu',
              test: antd('menu|dropdown|drawer|popover|tooltip|input|segmented|radio'),
            },
            { name: 'antd-dates', test: antd('date-picker') },
            // Words of entities, which the palette says and every page of theirs: small chunks whose names would be in what each first page loads. The page at a gate says domains alone.
            { name: 'words', test: /src\/(entities\/(?!catalogue)\w+|features\/filings)\/labels\.ts/ },
            { name: 'antd', test: /node_modules\/(antd|@rc-component|dayjs)\// },
          ],
        },
      },
    },
  },
  test: {
    // Ant Design's theme is read from it.
    css: { include: [/tokens\.css/] },
    environment: 'jsdom',
    // Each file tidies up after itself, so that what all of them need is loaded once; `npm test -- --sequence.shuffle.files` says whether it does.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 20_000,
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
})
