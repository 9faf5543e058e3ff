import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { desktop, expect, phone, test } from '../support/test'
import { button, keptDrafts } from '../support/reading'

const mistakes = resolve(import.meta.dirname, '../fixtures/enterprises-with-mistakes.xlsx')
const code = '9144031040T9A3HX18'

test('an enterprise is found by any part of its name, and its page tells its course', async ({ as, picture }) => {
  const lead = await as('yj.lead', desktop)
  await lead.goto('/enterprises')
  await expect(lead.getByText(/^共 \d+ 条$/)).toBeVisible()
  await picture(lead, 'enterprises')

  const search = lead.getByPlaceholder('名称、曾用名或代码的任意部分')
  await search.fill('密')
  await expect(lead).toHaveURL(/q=/)
  const names = lead.locator('.enterprise-name a')
  await expect(names.first()).toContainText('密')
  await expect(names.filter({ hasNotText: '密' })).toHaveCount(0)

  await names.first().click()
  await expect(lead.getByRole('heading', { name: '办理过程' })).toBeVisible()
  await expect(lead.getByText('登记建档')).toBeVisible()
  await picture(lead, 'enterprise')
})

test('a wrong code is refused while it is typed, and what was typed survives', async ({ as }) => {
  const lead = await as('yj.lead')
  await lead.goto('/enterprises/new')
  await lead.getByLabel('统一社会信用代码').fill(code.slice(0, -1).toLowerCase() + '9')
  await lead.getByLabel('企业名称').fill('坑梓样例五金有限公司')
  await expect(lead.getByText('校验不通过（第18位）')).toBeVisible()

  // Half a second after the last key the draft is kept.
  await expect.poll(() => keptDrafts(lead)).toContain('坑梓样例五金有限公司')
  await lead.reload()
  await expect(lead.getByLabel('企业名称')).toHaveValue('坑梓样例五金有限公司')
  await expect(lead.getByText('已恢复')).toBeVisible()

  await lead.getByLabel('统一社会信用代码').fill(code.toLowerCase())
  await expect(lead.getByLabel('统一社会信用代码')).toHaveValue(code)
  await lead.getByLabel('行业小类').fill('3311')
  await lead.getByTitle('3311 金属结构制造').click()
  await lead.getByLabel('所在街道').click()
  await lead.getByTitle('坑梓街道').click()
  await lead.getByLabel('生产经营地址').fill('聚园路8号')
  await lead.getByRole('button', { name: /^登\s*记$/ }).click()

  await expect(lead.getByRole('heading', { name: '坑梓样例五金有限公司' })).toBeVisible()
  await expect(lead.getByText('机械　3311 金属结构制造')).toBeVisible()

  await lead.getByRole('button', { name: '变更档案' }).click()
  await lead.getByRole('radio', { name: '重大风险（红）' }).check()
  await lead.getByRole('button', { name: '保存变更' }).click()
  await expect(lead.getByText('变更档案：风险等级由“蓝”改为“红”')).toBeVisible()
})

test('a list with mistakes is refused whole, row by row, and can be found again', async ({ as, picture }) => {
  const lead = await as('yj.lead')
  await lead.goto('/enterprises/import')
  await lead.locator('input[type=file]').setInputFiles(mistakes)

  await expect(lead.getByText('4 行不通过，名单中的企业一家也没有写入。')).toBeVisible({ timeout: 30_000 })
  await expect(lead.getByText('统一社会信用代码校验不通过（第18位）')).toBeVisible()
  await expect(lead.getByText('与第2行的代码重复')).toBeVisible()
  await picture(lead, 'enterprise-import')

  const download = lead.waitForEvent('download')
  await lead.getByRole('button', { name: '下载结果' }).click()
  expect((await download).suggestedFilename()).toBe('导入结果-enterprises-with-mistakes.xlsx')

  await lead.goto('/enterprises/import')
  await expect(lead.getByRole('link', { name: 'enterprises-with-mistakes.xlsx' }).first()).toBeVisible()
})

test('what is exported can be imported again and changes nothing', async ({ as }) => {
  const lead = await as('yj.lead')
  await lead.goto('/enterprises?q=精密')
  const download = lead.waitForEvent('download')
  await lead.getByRole('button', { name: button('导出') }).click()
  const file = await (await download).path()

  await lead.goto('/enterprises/import')
  await lead
    .locator('input[type=file]')
    .setInputFiles({ name: '导出.xlsx', mimeType: '', buffer: await readFile(file) })
  await expect(lead.getByText('与已登记的内容一致，没有需要写入的')).toBeVisible({ timeout: 30_000 })
})

test('a street sees its own enterprises, on a phone as cards', async ({ as }) => {
  const street = await as('kz.coordinator', phone)
  await street.goto('/enterprises')
  const cards = street.getByRole('list', { name: '企业列表' }).getByRole('listitem')
  await expect(cards.first()).toContainText('坑梓街道')
  for (const card of await cards.allTextContents()) expect(card).toContain('坑梓街道')
  await expect(street.getByRole('button', { name: '导入名单' })).toBeHidden()
})
