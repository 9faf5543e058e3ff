import { accessible } from '../support/accessibility'
import { button, dialogOf, read, settled } from '../support/reading'
import { expect, password, phone, test, type Page } from '../support/test'

test('signs in, skips the menu and opens a record without a mouse', async ({ nobody }) => {
  const page = await nobody()
  await page.goto('/')
  await expect(page.getByLabel('用户名')).toBeFocused()
  await page.keyboard.type('yj.lead')
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作台')

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await page.goto('/hazards')
  const rows = page.getByRole('row').and(page.locator('[tabindex]'))
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/hazards\/[0-9a-f-]{36}/)
  await expect(page.getByRole('main')).toBeFocused()
})

test('writes a row of a list without a mouse', async ({ as }) => {
  const page = await as('xf.liaison')
  await page.goto('/filings/new')
  const add = page.getByRole('button', { name: '添加企业' })
  await add.focus()
  await page.keyboard.press('Enter')

  await expect(page.getByLabel('企业', { exact: true })).toBeFocused()
  await page.keyboard.type('精密')
  await expect(page.getByRole('option').first()).toBeAttached()
  await page.keyboard.press('Enter')
  await accessible(page, 'a row of a list')
  await tabTo(page, '完成')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(add).toBeFocused()
  await tabTo(page, '修改')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '修改', exact: true })).toBeFocused()
  await tabTo(page, '移除')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tooltip').getByRole('button', { name: button('移除') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('名单还没有企业')).toBeVisible()

  await page.getByRole('button', { name: '粘贴名单' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('粘贴的内容')).toBeFocused()
  await accessible(page, 'the rows from Excel')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '粘贴名单' })).toBeFocused()
})

test('each form of a visit opens and closes by the keyboard and gives the focus back', async ({ as }) => {
  const page = await as('yj.lead')
  const { items } = await read<{ items: { id: string }[] }>(page, '/api/v1/inspections?status=confirmed&size=1')
  await page.goto(`/inspections/${items[0]!.id}`)
  const verbs = page.locator('.page-head__actions button')
  await expect(verbs.first()).toBeVisible()
  const words = await verbs.allTextContents()
  for (const word of words) {
    const verb = verbs.filter({ hasText: word })
    await verb.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog'), word).toBeVisible()
    await accessible(page, `${word} of a visit`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog'), word).toBeHidden()
    await expect(verb).toBeFocused()
  }
})

test('the month board is walked with the arrows', async ({ as }) => {
  const page = await as('yj.lead')
  await page.goto('/joint-lists')
  const board = page.getByRole('group', { name: /^月度看板/ })
  await board.focus()
  await page.keyboard.press('ArrowDown')
  const panel = page.locator('#visit-panel')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(panel).toBeFocused()
  await accessible(page, 'a visit beside the month board')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(board).toBeFocused()
})

test('Ctrl+K leads to a page by its first letters, and to a visit by its number', async ({ as }) => {
  const page = await as('yj.lead')
  const { items } = await read<{ items: { id: string; number: string }[] }>(page, '/api/v1/inspections?size=1')
  await settled(page)
  const field = page.getByRole('combobox', { name: '搜索页面、企业、编号' })

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await accessible(page, 'the command palette')
  await page.keyboard.type('bhfk')
  await expect(page.getByRole('option', { selected: true })).toContainText('闭环反馈')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/closure-reports/)
  await expect(field).toBeHidden()

  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.insertText(items[0]!.number)
  await expect(page.getByRole('option', { selected: true })).toContainText(items[0]!.number)
  await accessible(page, 'what the command palette has found')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`inspections/${items[0]!.id}`))

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toContainText(items[0]!.number)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})

test('on a phone an icon opens the same', async ({ as }) => {
  const page = await as('xf.officer', phone)
  await settled(page)
  const search = page.getByRole('button', { name: '搜索页面、企业、编号' })
  await search.focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page, '搜索')).toBeVisible()
  await page.keyboard.type('精密')
  await expect(page.getByRole('group', { name: '企业' }).getByRole('option').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  await accessible(page, 'the command palette on a phone')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page, '搜索')).toBeHidden()
  await expect(search).toBeFocused()
})

test('the menu of a phone closes by Escape', async ({ as }) => {
  const page = await as('xf.officer', phone)
  // A first page on a phone is still being built up when its frame is there, and would take the focus back.
  await settled(page)
  const menu = page.getByRole('button', { name: '打开菜单' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page, '菜单')).toBeVisible()
  await accessible(page, 'the menu of a phone')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page, '菜单')).toBeHidden()
  await expect(menu).toBeFocused()
})

test('what a button unfolds is the next that Tab reaches', async ({ as }) => {
  const page = await as('yj.lead')
  await page.goto('/hazards')
  const columns = page.getByRole('button', { name: '选择显示的列' })
  await columns.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await accessible(page, 'the columns of a list')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox').first()).toBeHidden()
  await expect(columns).toBeFocused()

  const account = page.getByRole('button', { name: /账号菜单$/ })
  await account.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: '修改密码' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await accessible(page, 'a new password')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(account).toBeFocused()
})

/** Presses Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const words = () => page.evaluate(() => document.activeElement?.textContent)
  for (let times = 0; times < 40; times++) {
    await page.keyboard.press('Tab')
    if ((await words())?.replace(/\s/g, '') === name) return
  }
  throw new Error(`no way to ${name} by Tab`)
}
