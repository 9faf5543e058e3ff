import { accessible } from '../support/accessibility'
import { desktop, expect, password, phone, test } from '../support/test'

for (const [name, size] of Object.entries({ desktop, phone })) {
  test(`the lead signs in (${name})`, async ({ nobody, picture }) => {
    const page = await nobody(size)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await accessible(page, `sign-in (${name})`)
    await picture(page, `sign-in-${name}`)

    await page.getByLabel('用户名').fill('yj.lead')
    await page.getByLabel(/^密码/).fill(password)
    await page.getByRole('button', { name: /登\s*录/ }).click()

    await expect(page).not.toHaveURL(/sign-in|login/)
    await expect(page.getByText('工作台').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
}

test('a wrong password is refused and what was typed stays', async ({ nobody }) => {
  const page = await nobody()
  await page.goto('/')
  await page.getByLabel('用户名').fill('yj.lead')
  await page.getByLabel(/^密码/).fill('wrong-password')
  await page.getByRole('button', { name: /登\s*录/ }).click()

  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByLabel('用户名')).toHaveValue('yj.lead')
  await accessible(page, 'sign-in, refused')
})

test('a link that needs a session loads the sign-in page alone, and is opened after it', async ({ nobody }) => {
  const page = await nobody()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('/hazards?q=安全出口')
  await expect(page.getByLabel('用户名')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(
    loaded.filter((path) => /antd|Hazard|Shell/.test(path)),
    'nothing of the page is there yet',
  ).toEqual([])
  await page.getByLabel('用户名').fill('yj.lead')
  await page.getByLabel(/^密码/).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '隐患' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('q')).toBe('安全出口')
})
