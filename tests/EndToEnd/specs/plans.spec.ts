import { accessible } from '../support/accessibility'
import { expect, phone, test } from '../support/test'
import { button, dialogOf, read, type Me } from '../support/reading'

test('a plan is handed in, accepted, consolidated and put on record with the justice bureau', async ({
  as,
  picture,
}) => {
  const liaison = await as('xf.liaison')
  const { today } = await read<Me>(liaison, '/api/v1/auth/me')
  const next = Number(today.slice(0, 4)) + 1
  const { items } = await read<{ items: { id: string; body: string }[] }>(liaison, `/api/v1/annual-plans?year=${next}`)
  const drafted = await as('sj.liaison')
  const own = await read<{ items: { id: string }[] }>(drafted, `/api/v1/annual-plans?year=${next}&body=SJ`)
  expect(
    items.some((plan) => plan.body === 'XF'),
    'the story hands one in',
  ).toBe(true)

  await drafted.goto(`/annual-plans/${own.items[0]!.id}`)
  await drafted.getByRole('button', { name: button('修改') }).click()
  await drafted.getByLabel('来函文号').fill(`深坪市监函〔${next}〕3号`)
  await drafted
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '来函.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n来函\n%%EOF') })
  await expect(drafted.getByText('来函.pdf')).toBeVisible()
  await drafted.getByRole('button', { name: button('保存') }).click()
  await drafted.getByRole('button', { name: button('报送') }).click()
  await expect(drafted.getByText('已报送', { exact: true }).first()).toBeVisible()

  const lead = await as('yj.lead')
  await lead.goto(`/annual-plans/${own.items[0]!.id}`)
  await lead.getByRole('button', { name: button('采纳') }).click()
  await expect(lead.getByText('已采纳', { exact: true }).first()).toBeVisible()
  await accessible(lead, 'a plan')
  await picture(lead, 'annual-plan')

  await lead.goto(`/district-plans/${next}`)
  await lead.getByRole('button', { name: button('汇总') }).click()
  const consolidating = dialogOf(lead, '汇总各单位计划')
  await consolidating.getByRole('button', { name: button('汇总') }).click()
  await expect(consolidating).toBeHidden()
  await expect(lead.getByText('第 2 版').first()).toBeVisible()
  await accessible(lead, "the district's plan")
  await picture(lead, 'district-plan')

  await lead.getByRole('button', { name: button('报送备案') }).click()
  const recording = dialogOf(lead, '报送区司法局备案')
  await recording.getByLabel('报送文号').fill(`深坪应急函〔${next}〕2号`)
  await recording.getByRole('button', { name: button('报送') }).click()
  await expect(lead.getByText('已报送备案', { exact: true }).first()).toBeVisible()

  const justice = await as('sf.clerk')
  await justice.goto(`/district-plans/${next}`)
  await justice.getByRole('button', { name: button('确认备案') }).click()
  const receipt = dialogOf(justice, '确认备案')
  await receipt.getByLabel('备案号').fill(`坪司备〔${next}〕1号`)
  await receipt.getByRole('button', { name: button('确认') }).click()
  await expect(justice.getByText('已备案', { exact: true }).first()).toBeVisible()

  const enterprise = await as('enterprise.demo', phone)
  await enterprise.goto(`/district-plans/${next}`)
  await expect(enterprise.getByText(/家单位一次检查/)).toBeVisible()
  await picture(enterprise, 'enterprise-slot')
})
