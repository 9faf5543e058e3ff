import { read } from '../support/reading'
import { expect, test } from '../support/test'

interface File {
  contact?: string
  address: string
}

test('two people change one file: neither loses what the other wrote, and each is asked once', async ({ as }) => {
  const [lead, street] = [await as('yj.lead'), await as('kz.coordinator')]
  const { items } = await read<{ items: { id: string }[] }>(
    street,
    '/api/v1/enterprises?status=active&sort=uscc&size=1',
  )
  const file = `/enterprises/${items[0]!.id}`
  for (const page of [lead, street]) {
    await page.goto(`${file}/edit`)
    await expect(page.getByLabel('联系人')).toBeVisible()
  }

  await lead.getByLabel('联系人').fill('赵六')
  await street.getByLabel('联系人').fill('钱七')
  await street.getByLabel('生产经营地址').fill('丹梓大道9号')
  await street.getByRole('button', { name: '保存变更' }).click()
  await expect(street.getByText(/^变更档案：/).first()).toBeVisible()

  await lead.getByRole('button', { name: '保存变更' }).click()
  const choice = lead.getByRole('alert').filter({ hasText: '同事已修改这份内容' })
  await expect(choice).toBeVisible()
  await expect(choice).toContainText('钱七')
  await expect(choice).toContainText('丹梓大道9号')
  // Both wrote the contact: somebody has to say which.
  await expect(choice.getByRole('button', { name: '按所选内容继续' })).toBeDisabled()
  await choice.getByRole('radiogroup', { name: '联系人采用' }).getByRole('radio', { name: '我的' }).check()
  await choice.getByRole('button', { name: '按所选内容继续' }).click()

  await expect(choice).toBeHidden()
  await expect(lead.getByLabel('生产经营地址')).toHaveValue('丹梓大道9号')
  await lead.getByRole('button', { name: '保存变更' }).click()
  await expect(lead.getByText(/^变更档案：/).first()).toBeVisible()
  expect(await read<File>(lead, `/api/v1${file}`)).toMatchObject({ contact: '赵六', address: '丹梓大道9号' })
})
