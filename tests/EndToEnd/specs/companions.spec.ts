import { accessible } from '../support/accessibility'
import { button, dialogOf, read, type Me } from '../support/reading'
import { desktop, expect, phone, test } from '../support/test'

interface Invitations {
  items: { id: string; body: string; month: string; enterprise: { name: string } }[]
}

test('the lead asks bodies to come along; one is led from its workbench to a list that has the row, and declines', async ({
  as,
  picture,
}) => {
  const lead = await as('yj.lead', desktop)
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  const [year, number] = today.split('-').map(Number)
  const month = new Date(Date.UTC(year!, number!, 1)).toISOString().slice(0, 7)
  await lead.goto(`/joint-lists/${month}`)
  await lead.getByRole('button', { name: button('推导') }).click()
  await expect(lead.getByText('草稿 · 尚未下发')).toBeVisible()

  await lead.getByRole('button', { name: button('顺带检查') }).click()
  const dialog = dialogOf(lead, '邀请顺带检查')
  await expect(dialog.getByRole('checkbox').nth(1)).toBeVisible()
  await accessible(lead, 'whom to ask along')
  await picture(lead, 'companions-invite')
  await dialog.getByRole('checkbox').nth(1).uncheck()
  await dialog.getByRole('button', { name: /^邀请所选 \d+ 个$/ }).click()
  await expect(lead.getByText(/^已邀请 \d+ 个单位，等待答复$/)).toBeVisible()

  await lead.goto('/companions?status=waiting')
  await expect(lead.getByRole('button', { name: button('撤回邀请') }).first()).toBeVisible()
  await accessible(lead, 'the invitations')
  await picture(lead, 'companions')

  const [asked] = (await read<Invitations>(lead, `/api/v1/companions?month=${month}&status=waiting`)).items
  const liaison = await as(`${asked!.body.toLowerCase()}.liaison`, phone)
  await liaison.goto('/')
  await liaison
    .getByRole('link', { name: /^答复：.*家企业邀请顺带检查$/ })
    .first()
    .click()
  await expect(liaison).toHaveURL(/\/companions\?/)
  await expect(liaison.getByText(asked!.enterprise.name).first()).toBeVisible()
  await accessible(liaison, 'the invitations on a phone')
  await picture(liaison, 'companions-phone')
  await liaison
    .getByRole('link', { name: button('备案') })
    .first()
    .click()
  await expect(liaison.getByRole('heading', { name: '新建名单' })).toBeVisible()
  await picture(liaison, 'companions-filing-phone')

  await liaison.goto('/companions?status=waiting')
  await liaison
    .getByRole('button', { name: button('谢绝') })
    .first()
    .click()
  const reason = dialogOf(liaison, '谢绝')
  await reason.getByRole('textbox').fill('计划与12月专项检查一并进行')
  await reason.getByRole('button', { name: button('谢绝') }).click()
  await expect(liaison.getByText('已谢绝').first()).toBeVisible()
})
