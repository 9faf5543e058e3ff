import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test as base, type Page, type ViewportSize } from '@playwright/test'

import { settled } from './reading'

export { expect, type Page, type ViewportSize }

export const password = 'Supervision#2026'

export const desktop: ViewportSize = { width: 1440, height: 900 }
export const laptop: ViewportSize = { width: 1366, height: 768 }
export const phone: ViewportSize = { width: 360, height: 740 }

const pictures = resolve(import.meta.dirname, '../../../docs/screenshots')

export interface Stage {
  /** A page on which this demonstration account is signed in, with a session of its own: several people can act in one test. */
  as(userName: string, size?: ViewportSize): Promise<Page>
  /** A page without an account. */
  nobody(size?: ViewportSize): Promise<Page>
  /** Keeps a picture as `docs/screenshots/<name>.png`; only where pictures are asked for (`npm run pictures`). */
  picture(page: Page, name: string): Promise<void>
}

/** The test of Playwright with people in it; an error in a page fails the test. */
export const test = base.extend<Stage>({
  baseURL: async ({}, use) => use(process.env.BASE_URL),

  nobody: async ({ browser, baseURL, contextOptions }, use) => {
    const problems: string[] = []
    await use(async (size = desktop) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport: size,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Content Security Policy'))
          problems.push(message.text())
      })
      return page
    })
    for (const context of browser.contexts()) await context.close()
    expect(problems).toEqual([])
  },

  as: async ({ nobody }, use) => {
    const signedIn = async (userName: string, size?: ViewportSize) => {
      const page = await nobody(size)
      const answer = await page.request.post('/api/v1/auth/login', { data: { userName, password } })
      expect(answer.status(), `${userName} signs in`).toBe(204)
      await page.goto('/')
      return page
    }
    await use(signedIn)
  },

  picture: async ({}, use) => {
    await use(async (page, name) => {
      if (!process.env.SCREENSHOTS) return
      await mkdir(pictures, { recursive: true })
      await settled(page)
      await page.screenshot({ path: `${pictures}/${name}.png`, animations: 'disabled' })
    })
  },
})
