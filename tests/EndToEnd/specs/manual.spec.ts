import { accessible } from '../support/accessibility'
import { button, dialogOf, keptDrafts } from '../support/reading'
import { desktop, expect, phone, test } from '../support/test'

const point = '危险废物贮存间的泄漏液体收集沟是否畅通'

test('a body writes the next version of its guideline, the lead accepts it and compiles an edition, and an officer finds the point on a phone', async ({
  as,
  picture,
}) => {
  test.setTimeout(240_000)
  const liaison = await as('hb.liaison', desktop)
  await liaison.goto('/guidelines')
  await liaison.getByRole('button', { name: button('编制新版') }).click()
  await expect(liaison).toHaveURL(/\/guidelines\/[0-9a-f-]{36}$/)
  const address = new URL(liaison.url()).pathname
  await liaison.getByRole('button', { name: button('修改') }).click()
  await liaison.locator('.ant-collapse-header').first().click()
  await liaison.getByLabel('检查要点').fill(point)
  await accessible(liaison, 'the editor of a guideline')
  await picture(liaison, 'guideline-editor')

  await expect.poll(() => keptDrafts(liaison)).toContain(point)
  await liaison.reload()
  await liaison.getByRole('button', { name: button('修改') }).click()
  await expect(liaison.getByText(/已恢复本机/), 'what was typed is still there').toBeVisible()
  await liaison.getByRole('button', { name: button('保存') }).click()
  await expect(liaison.getByText(point)).toBeVisible()
  await liaison.getByRole('button', { name: button('提交') }).click()
  await dialogOf(liaison, '提交指引')
    .getByRole('button', { name: button('提交') })
    .click()
  await expect(liaison.getByText('待审核', { exact: true }).first()).toBeVisible()

  const lead = await as('yj.lead', desktop)
  await lead.goto('/')
  await expect(lead.getByRole('link', { name: /检查工作指引待审核$/ }).first()).toBeVisible()
  await lead.goto(address)
  await accessible(lead, 'a guideline')
  await picture(lead, 'guideline')
  await lead.getByRole('button', { name: button('采纳') }).click()
  await dialogOf(lead, '采纳指引')
    .getByRole('button', { name: button('采纳') })
    .click()
  await expect(lead.getByText('已采纳', { exact: true }).first()).toBeVisible()

  await lead.goto('/manuals')
  await lead.getByRole('button', { name: button('汇编新版') }).click()
  const compiling = dialogOf(lead, '汇编一手册')
  await compiling.getByRole('checkbox').last().check()
  await compiling.getByRole('button', { name: button('汇编') }).click()
  await expect(lead.getByText(/^已汇编 坪工贸册/)).toBeVisible()
  await expect(lead.getByText(point)).toBeVisible()
  await accessible(lead, 'the manual')
  await picture(lead, 'manual')
  const word = lead.waitForEvent('download')
  await lead.getByRole('button', { name: button('下载 Word') }).click()
  expect((await word).suggestedFilename()).toMatch(/检查工作指引.*\.docx$/)

  const officer = await as('hb.officer', phone)
  await officer.goto('/manuals')
  await officer.getByLabel('在手册中查找').fill('收集沟')
  await expect(officer.getByText(point)).toBeVisible()
  await accessible(officer, 'the manual on a phone')
  await picture(officer, 'manual-phone')
})
