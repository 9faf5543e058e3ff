import { accessible } from '../support/accessibility'
import { expect, password, phone, test } from '../support/test'
import { button, dialogOf, read, type Me } from '../support/reading'

const fits = (page: import('@playwright/test').Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** Types a day into a date field, as somebody would. */
async function day(dialog: import('@playwright/test').Locator, label: string, value: string) {
  const field = dialog.getByLabel(label)
  await field.fill(value)
  await field.press('Enter')
}

test('a body appoints a liaison, delegates an office and keeps its roster', async ({ as, picture }) => {
  const leader = await as('xf.liaison')
  const { today } = await read<Me>(leader, '/api/v1/auth/me')
  await leader.goto('/departments/XF-LT')
  await expect(leader.getByText('没有有效文书')).toBeVisible()

  await leader.getByRole('button', { name: button('登记文书') }).click()
  const deed = dialogOf(leader, '登记委托、授权文书')
  await deed
    .locator('input[type=file]')
    .setInputFiles({ name: '委托书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n委托书\n%%EOF') })
  await expect(deed.getByText('委托书.pdf')).toBeVisible()
  await deed.getByLabel('文号').fill('坪消委〔2026〕9号')
  await day(deed, '有效期的第一天', today)
  await day(deed, '有效期的最后一天', `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`)
  await deed.getByRole('button', { name: button('登记') }).click()
  await expect(deed).toBeHidden()
  await expect(leader.getByText('坪消委〔2026〕9号（委托）')).toBeVisible()
  await expect(leader.getByText('没有有效文书')).toBeHidden()

  await leader.getByRole('button', { name: button('任命') }).click()
  const appointing = dialogOf(leader, '任命分管领导或联络员')
  await appointing.getByLabel('姓名').fill('郭晓雯')
  await appointing.getByLabel('电话').fill('0755-28405511')
  await day(appointing, '任职的第一天', today)
  await appointing.getByLabel('前任的交接情况').fill('台账已移交')
  await appointing.getByRole('button', { name: button('任命') }).click()
  await expect(appointing).toBeHidden()
  await expect(leader.getByText('郭晓雯')).toBeVisible()
  await expect(leader.getByText(/台账已移交/)).toBeVisible()
  await accessible(leader, 'an office')
  await picture(leader, 'department')

  const liaison = await as('xf.liaison')
  await expect(liaison.getByText(/江涛的执法证将到期/)).toBeVisible()
  await liaison.goto('/departments/XF?certificate=expiring')
  await liaison.getByRole('button', { name: '江涛' }).click()
  const drawer = liaison.getByRole('dialog')
  await expect(drawer.getByText('今后的安排')).toBeVisible()
  await drawer.getByRole('button', { name: button('更正或换证') }).click()
  const renewing = dialogOf(liaison, '更正或换证：江涛')
  await day(renewing, '有效期的最后一天', `${Number(today.slice(0, 4)) + 5}${today.slice(4)}`)
  await renewing.getByRole('button', { name: button('保存') }).click()
  await expect(renewing).toBeHidden()
  await expect(drawer.getByText(/更新江涛的执法证件有效期/)).toBeVisible()
  await accessible(liaison, 'somebody on a roster')
  await picture(liaison, 'officer')

  const lead = await as('yj.lead', phone)
  await lead.goto('/departments?vacant=true')
  await expect(lead.getByText('区司法局').first()).toBeVisible()
  expect(await fits(lead)).toBe(true)
  await lead.goto('/departments/XF')
  await expect(lead.getByText('人员名册').first()).toBeVisible()
  expect(await fits(lead)).toBe(true)
  await picture(lead, 'department-phone')
})

test('a first password is changed before anything else, and a second factor can be taken on', async ({
  as,
  nobody,
  picture,
}) => {
  const admin = await as('admin')
  await admin.goto('/accounts')
  await admin.getByRole('button', { name: button('新建账号') }).click()
  const creating = dialogOf(admin, '新建账号')
  await creating.getByLabel('用户名').fill('e2e.watcher')
  await creating.getByLabel('姓名').fill('梁海峰')
  await creating.getByLabel('角色').click()
  await admin.locator('.ant-select-item-option-content', { hasText: '观察员' }).click()
  await creating.getByLabel('初始密码').fill('Pingshan#2027')
  await creating.getByRole('button', { name: button('建立') }).click()
  await expect(creating).toBeHidden()
  await expect(admin.getByText('初始密码').first()).toBeVisible()
  await picture(admin, 'accounts')

  const owner = await nobody(phone)
  await owner.goto('/')
  await owner.getByLabel('用户名').fill('e2e.watcher')
  await owner.getByLabel(/^密码/).fill('Pingshan#2027')
  await owner.getByRole('button', { name: /登\s*录/ }).click()
  await expect(owner.getByText('请先修改初始密码')).toBeVisible()
  expect((await owner.request.get('/api/v1/inspections')).status()).toBe(403)
  await accessible(owner, 'the first password')
  await picture(owner, 'first-password')
  await owner.getByLabel('当前密码').fill('Pingshan#2027')
  await owner.getByLabel(/^新密码/).fill(password)
  await owner.getByLabel(/^再次输入/).fill(password)
  await owner.getByRole('button', { name: button('修改密码') }).click()
  await expect(owner.getByText('请先修改初始密码')).toBeHidden()
  expect((await owner.request.get('/api/v1/inspections')).status()).toBe(200)

  await owner.getByRole('button', { name: /账号菜单/ }).click()
  await owner.getByRole('menuitem', { name: '动态验证码' }).click()
  await expect(owner.getByAltText('绑定验证器的二维码')).toBeVisible()
  await accessible(owner, 'the second factor')
  await picture(owner, 'second-factor')
})
