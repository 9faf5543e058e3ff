import { answered } from '../support/reading'
import { desktop, expect, laptop, phone, test } from '../support/test'

interface Board {
  totals: { lines: number; visits: number; visitsSaved: number; waiting: number; unplaceable: number; draft: number }
}

/** The first month from this one on in which registered lines wait for a list, or a draft for its dispatch. */
async function monthToDerive(
  get: (path: string) => Promise<{ status?: string } & Board>,
  today: string,
): Promise<string> {
  const [year, number] = today.split('-').map(Number)
  for (const ahead of [0, 1, 2]) {
    const month = new Date(Date.UTC(year!, number! - 1 + ahead, 1)).toISOString().slice(0, 7)
    const board = await get(`/api/v1/joint-lists/${month}`)
    if (board.totals.waiting > 0 || board.totals.draft > 0) return month
  }
  throw new Error('no month has lines to derive')
}

test('the lead derives a month, sees what it saves and why two visits stay apart, and dispatches it', async ({
  as,
  picture,
}) => {
  const page = await as('yj.lead', desktop)
  const get = async (path: string) => (await page.request.get(path)).json()
  const { today } = await get('/api/v1/auth/me')
  const month = await monthToDerive(get, today)

  await page.goto(`/joint-lists/${month}`)
  const before = (await get(`/api/v1/joint-lists/${month}`)) as Board
  await page.getByRole('button', { name: /^(重新)?推导/ }).click()
  if (before.totals.draft > 0) await answered(page.getByRole('dialog', { name: '重新推导本月名单？' }), '重新推导')
  await expect(page.getByText('草稿 · 尚未下发')).toBeVisible()

  const { totals } = (await get(`/api/v1/joint-lists/${month}`)) as Board
  expect(totals.visitsSaved).toBe(totals.lines - totals.visits)
  const figures = page.getByRole('region', { name: '本月数目' })
  for (const number of [totals.lines, totals.visits, totals.visitsSaved])
    await expect(figures.getByText(`${number}`, { exact: true }).first()).toBeVisible()

  await page.locator('.pin--joint').first().click()
  await expect(page.getByRole('heading', { name: '日期待排' })).toBeVisible()
  await picture(page, 'month-board')

  await page.getByText(/^不能合并 \d+$/).click()
  await page.locator('.pin').first().click()
  await expect(page.getByText(/只能另行入企/).first()).toBeVisible()

  await page.getByRole('button', { name: /^下发至/ }).click()
  const dialog = page.getByRole('dialog').filter({ hasText: '不可撤回' })
  const confirm = dialog.getByRole('button', { name: new RegExp(`^下发 ${totals.draft} 次入企`) })
  await expect(confirm).toBeDisabled()
  await dialog.getByRole('checkbox').check()
  await confirm.click()

  await expect(page.getByText(`已下发 ${totals.draft} 个检查任务`, { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: /^下发至/ })).toBeHidden()
  expect(((await get(`/api/v1/joint-lists/${month}`)) as Board).totals.draft).toBe(0)
})

test('the board is walked with the arrow keys', async ({ as }) => {
  const page = await as('yj.lead', laptop)
  await page.goto('/joint-lists')
  await page.locator('.gantt').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/chosen=/)
  const first = page.url()
  await page.keyboard.press('ArrowDown')
  await expect(page).not.toHaveURL(first)
})

test('on a phone the month is a list that fits', async ({ as, picture }) => {
  const page = await as('yj.lead', phone)
  await page.goto('/joint-lists')
  await expect(page.locator('.phone-board__item').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await picture(page, 'month-board-phone')
})
