import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env.SUPERVISION_API ?? 'http://localhost:5080'

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
            { name: 'antd', test: /node_modules\/(antd|@ant-design|@rc-component|dayjs)\// },
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
