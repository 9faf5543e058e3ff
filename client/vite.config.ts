import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env.SUPERVISION_API ?? 'http://localhost:5080'

/** The modules of these components of Ant Design. */
const antd = (components: string, more = '') => new RegExp(`node_modules/(antd/es/(${components})${more})/`)

export default defineConfig({
  plugins: [react()],
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
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\// },
            { name: 'echarts', test: /node_modules\/(echarts|zrender)\// },
            // A phone at a gate needs the frame alone; lists, forms and dates come with the pages that have them. What a chunk's modules need
            // comes with them, unless a chunk above has it.
            { name: 'antd-frame', test: antd('app|config-provider|badge|button|skeleton', '|.*/locale') },
            { name: 'icons', test: /node_modules\/@ant-design\/icons/ },
            {
              name: 'antd-menu',
              test: antd('menu|dropdown|drawer|popover|tooltip|auto-complete|input|segmented|radio'),
            },
            { name: 'antd-dates', test: antd('date-picker') },
            { name: 'antd', test: /node_modules\/(antd|@rc-component|dayjs)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    testTimeout: 20_000,
    setupFiles: ['src/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
})
