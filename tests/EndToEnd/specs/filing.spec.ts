import { enterprises } from '../support/filing'
import { read, type Me } from '../support/reading'
import { desktop, expect, phone, test } from '../support/test'

/** The month after the present one, so that the list is never late, whatever the day is. */
function comingMonth(today: string): string {
  const [year, month] = today.split('-').map(Number)
  return new Date(Date.UTC(year!, month!, 1)).toISOString().slice(0, 7)
}

test('a liaison writes a list, sees every row judged, and hands in the rows that hold', async ({ as, picture }) => {
  const page = await as('xf.liaison')
  const month = comingMonth((await read<Me>(page, '/api/v1/auth/me')).today)
  const { free, taken } = await enterprises(page, { month, from: `${month}-01`, to: `${month}-28` }, 'fire')
  const [first, second, third] = free

  await page.goto('/filings')
  await expect(page.getByRole('heading', { name: '执法备案' })).toBeVisible()
  await picture(page, 'filings')
  await page.getByRole('button', { name: '新建名单' }).click()

  await page.getByLabel('名单标题').fill('端到端核对名单')
  await page.getByLabel('所报月份').fill(month)
  await page.getByLabel('所报月份').press('Enter')

  await page.getByRole('button', { name: '添加企业' }).click()
  await expect(page.getByRole('button', { name: '完成' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('combobox', { name: '企业', exact: true }).click()
  await page.getByRole('combobox', { name: '企业', exact: true }).pressSequentially(first!.uscc)
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: first!.name })
    .first()
    .click()
  await page.getByRole('combobox', { name: '执法人员' }).click()
  const officers = page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasNotText: '2024年' })
  await officers.nth(0).click()
  await officers.nth(1).click()
  await page.keyboard.press('Escape')
  await picture(page, 'filing-row')
  await page.getByRole('button', { name: '完成' }).click()

  await page.getByRole('button', { name: '粘贴名单' }).click()
  const crossing = `${month}-20\t${Number(month.slice(0, 4)) + 1}-01-06`
  await page
    .getByLabel('粘贴的内容')
    .fill(
      [
        `${second!.name}\t${second!.uscc}`,
        `${third!.name}\t${third!.uscc}\t${crossing}`,
        ...(taken ? [`${taken.name}\t${taken.uscc}`] : []),
      ].join('\n'),
    )
  await page.getByRole('button', { name: /^加入 \d 行$/ }).click()
  await picture(page, 'filing-editor')
  await page.getByRole('button', { name: '保存并核对' }).click()

  await expect(page.getByText('本次可备案 2 行')).toBeVisible()
  await expect(page.getByRole('link', { name: '〔五(三)2〕' }).first()).toBeVisible()
  await picture(page, 'filing-check')
  await expect(page.getByRole('button', { name: /提交全部/ })).toBeDisabled()
  await page.getByRole('button', { name: '仅备案合格行（2）' }).click()
  await page.getByRole('button', { name: '备案 2 行' }).click()

  await expect(page.getByText(/坪工贸备〔\d{4}〕XF-\d+号/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
  await expect(page.getByText('未通过').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^未通过的 \d 行另存为草稿$/ })).toBeVisible()
  await picture(page, 'filing')
})

for (const [name, size] of Object.entries({ desktop, phone })) {
  test(`the lead finds what waits for approval (${name})`, async ({ as, picture }) => {
    const page = await as('yj.lead', size)
    await page.goto('/filings?status=pendingApproval')
    await page.getByText('待审批').first().waitFor()
    await picture(page, `filings-waiting-${name}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
}
