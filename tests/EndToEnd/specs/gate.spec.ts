import { accessible } from '../support/accessibility'
import { desktop, expect, phone, test } from '../support/test'
import { read, type Me } from '../support/reading'

interface Visits {
  items: { id: string; joint: boolean; date: string; enterprise: { name: string } }[]
}

const confirmed = '/api/v1/inspections?status=confirmed&size=100'

test('who stands at the gate scans the code of a visit of today and reads who may enter', async ({ as, nobody }) => {
  const lead = await as('yj.lead', desktop)
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  const visits = (await read<Visits>(lead, confirmed)).items.filter((item) => item.date === today)
  const visit = visits.find((item) => item.joint) ?? visits[0]!
  await lead.goto(`/inspections/${visit.id}`)
  const link = lead.locator('a[href^="/verify/"]').first()
  await expect(link).toBeVisible()

  const gate = await nobody(phone)
  await gate.goto((await link.getAttribute('href'))!)
  await expect(gate.getByText('已备案', { exact: true })).toBeVisible()
  await expect(gate.getByRole('heading', { name: visit.enterprise.name })).toBeVisible()
  await accessible(gate, 'verify, a visit of today')
})

test('the code of a visit on another day says that it is not for today', async ({ as, nobody }) => {
  const lead = await as('yj.lead', desktop)
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  const visit = (await read<Visits>(lead, confirmed)).items.find((item) => item.date > today)!
  await lead.goto(`/inspections/${visit.id}`)
  const code = await lead.locator('a[href^="/verify/"]').first().getAttribute('href')

  const gate = await nobody(phone)
  await gate.goto(code!)

  await expect(gate.getByRole('status')).toContainText('不是今天')
  await accessible(gate, 'verify, another day')
})

test('a code that nobody knows says so plainly', async ({ nobody }) => {
  const gate = await nobody(phone)
  await gate.goto('/verify/XX99-9999-9999')

  await expect(gate.getByRole('status')).toContainText('未查到备案')
  await expect(gate.getByText('没有报备的单位，原则上不得进入工贸企业开展执法检查。')).toBeVisible()
  await accessible(gate, 'verify, unfiled')
})
