import { readFile } from 'node:fs/promises'
import { accessible } from '../support/accessibility'
import { answered, button, dialogOf, read, type Me } from '../support/reading'
import { desktop, expect, phone, test } from '../support/test'
import { workbook } from '../support/workbook'

interface Visits {
  items: { id: string; date: string; enterprise: { name: string }; participations: { department: string }[] }[]
}

test('visits from above come in from a workbook row by row, and go out as one', async ({ as, picture }) => {
  test.setTimeout(120_000)
  // Another each time: the same visit is registered once.
  const agency = `市消防救援支队${Date.now().toString(36)}`
  const lead = await as('yj.lead', desktop)
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  const { items } = await read<{ items: { uscc: string; name: string }[] }>(
    lead,
    '/api/v1/enterprises?sort=-uscc&size=2',
  )
  const book = workbook([
    {
      name: '上级检查',
      rows: [
        ['统一社会信用代码', '企业名称', '层级', '检查单位', '检查日期', '检查内容', '发现隐患数'],
        [items[0]!.uscc, items[0]!.name, '市级', agency, today, '火灾隐患抽查', 2],
        [items[1]!.uscc, items[1]!.name, '省级', `省督导组${agency.slice(7)}`, today, '安全生产督导', null],
        ['91440300MA5EXAMPLE', '不在册的企业', '市级', '市应急管理局', today, '抽查', null],
      ],
    },
  ])
  await lead.goto('/external-visits')
  await lead.getByRole('button', { name: button('导入') }).click()
  const importing = dialogOf(lead, '导入上级检查')
  const template = lead.waitForEvent('download')
  await importing.getByRole('button', { name: '下载模板' }).click()
  expect((await template).suggestedFilename()).toBe('上级检查模板.xlsx')
  await importing.locator('input[type=file]').setInputFiles({ name: '上级检查.xlsx', mimeType: '', buffer: book })
  await expect(importing.getByText('没有找到这家企业，或者您无权查看').first()).toBeVisible()
  await accessible(lead, 'the rows of a sheet of visits from above')
  await picture(lead, 'external-visits-import')
  await importing.getByRole('button', { name: '登记 2 次' }).click()
  await expect(importing.getByText('已登记').first()).toBeVisible()
  await importing
    .getByRole('button', { name: button('关闭') })
    .last()
    .click()
  await expect(lead.getByText(agency).first()).toBeVisible()
  const sheet = lead.waitForEvent('download')
  await lead.getByRole('button', { name: button('导出') }).click()
  expect((await readFile(await (await sheet).path())).subarray(0, 2).toString()).toBe('PK')
  await picture(lead, 'external-visits')

  await lead.goto('/exemption-reviews')
  await expect(lead.getByRole('table', { name: '各单位例外情形的合计' })).toBeVisible()
  await accessible(lead, 'exemptions by body')
  await picture(lead, 'exemption-figures')
})

test('at the gate an officer sees who was there last and looks at papers instead; the others go on', async ({
  as,
  picture,
}) => {
  const officer = await as('sj.officer', phone)
  const { today } = await read<Me>(officer, '/api/v1/auth/me')
  const visits = await read<Visits>(officer, '/api/v1/inspections?status=confirmed&department=SJ&size=100')
  const visit = visits.items.find((item) => item.date === today && item.participations.length > 1)!
  await officer.goto(`/inspections/${visit.id}`)
  await officer.getByRole('button', { name: '到场签到' }).click()
  const gate = dialogOf(officer, '入企前看一看')
  await expect(gate.getByLabel('各单位最近的检查')).toBeVisible()
  await accessible(officer, 'before somebody enters')
  await picture(officer, 'gate-choices')
  await gate.getByRole('button', { name: '改为非现场' }).click()
  const spare = dialogOf(officer, '改为非现场核查')
  await spare.getByLabel('原因').fill('其他单位今天同去，改为核查特种设备年度检验报告')
  await accessible(officer, 'why a visit is let go')
  await picture(officer, 'gate-spare')
  await answered(spare, '改为非现场')
  await expect(officer.getByText('改为书面核查').first()).toBeVisible()

  const lead = await as('yj.lead', desktop)
  await lead.goto('/spared-visits')
  const row = lead.getByRole('row').filter({ hasText: visit.enterprise.name })
  await expect(row.getByText('到场时决定').first()).toBeVisible()
  await expect(row.getByText('计入', { exact: true }).first()).toBeVisible()
  const sheet = lead.waitForEvent('download')
  await lead.getByRole('button', { name: button('导出') }).click()
  expect((await sheet).suggestedFilename()).toMatch(/^减免入企台账.*\.xlsx$/)
  await accessible(lead, 'the ledger with a visit let go at the gate')
  await picture(lead, 'spared-visits')
  await lead.goto(`/inspections/${visit.id}`)
  await expect(lead.getByText('改为书面核查').first()).toBeVisible()
  await picture(lead, 'inspection-spared')
})
