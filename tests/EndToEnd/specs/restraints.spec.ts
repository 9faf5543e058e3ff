import { accessible } from '../support/accessibility'
import { expect, phone, test, type Page } from '../support/test'
import { button, dialogOf, read, type Me } from '../support/reading'

interface Enterprises {
  items: { id: string; name: string; uscc: string }[]
}

/** An enterprise that no body has on a list, and nobody from above has visited: other walks file some, and this one may run again. */
async function unvisited(page: Page) {
  const count = async (path: string) => (await read<{ total: number }>(page, `/api/v1/${path}&size=1`)).total
  const { items } = await read<Enterprises>(page, '/api/v1/enterprises?sort=-uscc&size=100')
  for (const enterprise of items) {
    const { id } = enterprise
    if ((await count(`filings?enterpriseId=${id}`)) + (await count(`external-visits?enterpriseId=${id}`)) === 0)
      return enterprise
  }
  throw new Error('each enterprise is on a list')
}

test('a body records a cap, a visit from above and a visit that it lets go, and reads them before it files', async ({
  as,
  picture,
}) => {
  const liaison = await as('xf.liaison')
  const { today } = await read<Me>(liaison, '/api/v1/auth/me')
  const enterprise = await unvisited(liaison)

  await liaison.goto('/frequency-caps')
  await expect(liaison.getByText('国办发〔2024〕54号').first()).toBeVisible()
  await liaison.getByRole('button', { name: button('登记上限') }).click()
  const cap = dialogOf(liaison, '登记频次上限')
  await cap.getByLabel('公布的文件').fill('坪消〔2026〕31号')
  await cap.getByLabel('每年最多').fill('2')
  await cap.getByLabel('公布日期').fill(today)
  await cap.getByLabel('公布日期').press('Enter')
  await cap.getByRole('button', { name: button('登记') }).click()
  await expect(cap).toBeHidden()
  await expect(liaison.getByText('坪消〔2026〕31号').first()).toBeVisible()
  await accessible(liaison, 'the cap table')
  await picture(liaison, 'frequency-caps')

  await liaison.goto('/external-visits')
  await liaison.getByRole('button', { name: button('登记上级检查') }).click()
  const visit = dialogOf(liaison, '登记上级检查')
  await visit.getByLabel('企业').fill(enterprise.uscc)
  await liaison.getByTitle(`${enterprise.name}（${enterprise.uscc}）`).click()
  await visit.getByLabel('上级单位').fill('市应急管理局')
  await visit.getByLabel('检查内容').fill('粉尘涉爆专项检查')
  await visit.getByRole('button', { name: button('登记') }).click()
  await expect(visit).toBeHidden()
  await expect(liaison.getByRole('link', { name: enterprise.name }).first()).toBeVisible()
  await accessible(liaison, 'visits from above')

  await liaison.goto(`/enterprises/${enterprise.id}`)
  const caps = liaison.getByLabel('适用的频次上限')
  await expect(caps.getByText('坪消〔2026〕31号')).toBeVisible()
  await expect(liaison.getByLabel('上级单位当年的检查').getByText('市应急管理局')).toBeVisible()
  await liaison.getByRole('button', { name: button('改为书面核查') }).click()
  const spare = dialogOf(liaison, '改为书面核查')
  await spare.getByLabel('理由').fill('市里刚检查过，核查书面材料')
  await spare.getByRole('button', { name: button('登记') }).click()
  await expect(spare).toBeHidden()
  await expect(liaison.getByText('本单位已登记')).toBeVisible()
  await accessible(liaison, 'may my body inspect')
  await picture(liaison, 'admissibility')

  await liaison.goto('/spared-visits')
  const row = liaison.getByRole('row').filter({ hasText: enterprise.name })
  await expect(row.getByText('计入', { exact: true })).toBeVisible()
  await accessible(liaison, 'the ledger of visits let go')

  const lead = await as('yj.lead', phone)
  await lead.goto('/exemption-reviews')
  await lead.getByRole('button', { name: button('抽取') }).click()
  const draw = dialogOf(lead, '抽取例外情形')
  await draw.getByLabel('抽取行数').fill('1')
  await draw.getByRole('button', { name: button('抽取') }).click()
  await expect(draw).toBeHidden()
  await lead
    .getByRole('button', { name: button('登记结果') })
    .first()
    .click()
  const decide = dialogOf(lead, '登记抽查结果')
  await decide.getByLabel('理由成立', { exact: true }).check()
  await decide.getByLabel('说明').fill('举报件与检查内容相符')
  await decide.getByRole('button', { name: button('登记') }).click()
  await expect(decide).toBeHidden()
  await expect(lead.locator('.tag', { hasText: '理由成立' }).first()).toBeVisible()
  await accessible(lead, 'exemptions that were drawn')
})
