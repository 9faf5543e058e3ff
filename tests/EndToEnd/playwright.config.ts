import { defineConfig } from '@playwright/test'

// These move the clock, or use a month up: they come last, one after the other.
const last = ['main-job.spec.ts', 'month-board.spec.ts', 'print.spec.ts']

export default defineConfig({
  testDir: 'specs',
  outputDir: 'results',
  globalSetup: './support/start-product.ts',
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  // One product, one district: the specs that change its data take turns; the one that only looks goes beside them.
  workers: 2,
  projects: [
    { name: 'looks', testMatch: 'pages.spec.ts', workers: 1 },
    { name: 'works', testIgnore: ['pages.spec.ts', ...last], workers: 1 },
    { name: 'ends', testMatch: last, workers: 1, dependencies: ['looks', 'works'] },
  ],
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
