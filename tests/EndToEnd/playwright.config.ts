import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'specs',
  outputDir: 'results',
  globalSetup: './support/start-product.ts',
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  // One product, one district: the specs change its data, so they take turns.
  workers: 1,
  forbidOnly: !!process.env.CI,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    // A picture of the document at each step takes a sixth of the walk: `TRACE=1` when looking for a fault.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: !!process.env.TRACE },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
