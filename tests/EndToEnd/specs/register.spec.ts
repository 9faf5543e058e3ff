import { accessible } from '../support/accessibility'
import { button, dialogOf, read } from '../support/reading'
import { desktop, expect, phone, test, type Page } from '../support/test'

interface Enterprise {
  id: string
  name: string
  uscc: string
}
interface Pair {
  first: Enterprise
  second: Enterprise
}

/** The pairs that wait, as the story left them, or an earlier run of this walk. */
const waiting = (page: Page) =>
  read<{ items: Pair[] }>(page, '/api/v1/enterprise-duplicates?size=50').then(({ items }) => items)

/** An enterprise without a past, which this walk gives one. */
async function untouched(page: Page): Promise<Enterprise> {
  const { items } = await read<{ items: Enterprise[] }>(page, '/api/v1/enterprises?sort=uscc&size=200&riskColour=blue')
  const paired = new Set((await waiting(page)).flatMap(({ first, second }) => [first.id, second.id]))
  for (const enterprise of items) {
    const file = await read<{ formerNames: unknown[]; status: string }>(page, `/api/v1/enterprises/${enterprise.id}`)
    if (file.formerNames.length === 0 && file.status === 'active' && !paired.has(enterprise.id)) return enterprise
  }
  throw new Error('each enterprise has a past')
}

test('an enterprise is renamed and rated anew, and is found by what it was called', async ({ as, picture }) => {
  const lead = await as('yj.lead', desktop)
  const { id, name } = await untouched(lead)
  const after = name.replace('有限公司', '智造有限公司')
  await lead.goto(`/enterprises/${id}/edit`)
  await lead.getByLabel('企业名称').fill(after)
  await lead.getByText('较大风险（橙）').click()
  await lead.getByLabel('风险等级变更依据').fill('深坪应急〔2026〕31号')
  await accessible(lead, 'the form of an amendment')
  await lead.getByRole('button', { name: button('保存变更') }).click()

  await expect(lead.getByRole('heading', { name: after })).toBeVisible()
  await expect(lead.getByLabel('曾用名').getByText(name)).toBeVisible()
  await expect(lead.getByLabel('风险等级变更').getByText('依据：深坪应急〔2026〕31号')).toBeVisible()
  await accessible(lead, 'an enterprise with a past')
  await picture(lead, 'enterprise-past')

  await lead.goto(`/enterprises?q=${encodeURIComponent(name)}`)
  await expect(lead.getByText(`曾用名：${name}`)).toBeVisible()
  await lead.keyboard.press('Control+k')
  await lead.getByRole('combobox').last().fill(name)
  await expect(lead.getByText(`曾用名：${name}`).last()).toBeVisible()

  const small = await as('yj.lead', phone)
  await small.goto(`/enterprises/${id}`)
  await expect(small.getByLabel('曾用名').getByText(name)).toBeVisible()
  await picture(small, 'enterprise-past-phone')
})

test('one pair that may be one is refused and not proposed again; another is merged and made two again', async ({
  as,
  picture,
}) => {
  test.setTimeout(240_000)
  const lead = await as('yj.lead', desktop)
  await lead.goto('/enterprises')
  await lead.getByRole('button', { name: button('疑似重复') }).click()
  await expect(lead.getByText('名称相同').first(), 'the story has registered some twice').toBeVisible()
  await accessible(lead, 'pairs that may be one')
  await picture(lead, 'duplicates')
  const [refused, merged] = await waiting(lead)
  if (!refused || !merged) throw new Error('two pairs are needed')

  await lead.goto(`/enterprises/duplicates?q=${refused.second.uscc}`)
  await lead
    .getByRole('button', { name: button('不是重复') })
    .first()
    .click()
  const refusing = dialogOf(lead, '认定不是重复')
  await refusing.getByLabel('理由').fill('同一园区的两家企业，执照、法人均不同')
  await accessible(lead, 'refusing a pair')
  await refusing.getByRole('button', { name: button('不是重复') }).click()
  await expect(lead.getByText('没有符合条件').or(lead.getByText('没有待处理的疑似重复企业')).first()).toBeVisible()
  expect((await waiting(lead)).some(({ second }) => second.id === refused.second.id)).toBe(false)

  await lead.goto(`/enterprises/duplicates?q=${merged.second.uscc}`)
  await lead
    .getByRole('button', { name: button('合并') })
    .first()
    .click()
  const merging = dialogOf(lead, '合并重复的企业')
  await expect(merging.getByText(/其名称和代码以后都指向保留的企业/)).toBeVisible()
  // The file with less on it is kept, so that the other's matters have to go over.
  await merging.getByRole('radiogroup').getByText(merged.second.uscc).click()
  await expect(merging.getByText(/备案行 \d+ 条/)).toBeVisible()
  await merging.getByLabel('为什么是同一家企业').fill('营业执照为同一张，系重复登记')
  await accessible(lead, 'merging a pair')
  await picture(lead, 'merge')
  await merging.getByRole('button', { name: button('合并') }).click()
  await expect(merging).toBeHidden()

  // By its own address, and by its code, the merged file leads to the survivor.
  const gone = merged.first
  await lead.goto(`/enterprises/${gone.id}`)
  const files = lead.getByLabel('并入的企业')
  await expect(files.getByText(gone.uscc)).toBeVisible()
  await expect(lead).not.toHaveURL(new RegExp(gone.id))
  await expect(lead.getByText(/并入“/).first()).toBeVisible()
  await accessible(lead, 'a survivor')
  await picture(lead, 'survivor')

  await files.getByRole('button', { name: button('撤销合并') }).click()
  const undoing = dialogOf(lead, '撤销合并')
  await undoing.getByLabel('理由').fill('核实为两家企业')
  await undoing.getByRole('button', { name: button('撤销合并') }).click()
  await expect(files).toBeHidden()
  await lead.goto(`/enterprises/${gone.id}`)
  await expect(lead).toHaveURL(new RegExp(gone.id))

  const small = await as('yj.lead', phone)
  await small.goto('/enterprises/duplicates')
  await expect(small.getByText('地址相同、字号相近').first()).toBeVisible()
  await accessible(small, 'pairs on a phone')
  await picture(small, 'duplicates-phone')
})
