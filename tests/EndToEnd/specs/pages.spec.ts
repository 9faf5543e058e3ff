import { accessible } from '../support/accessibility'
import { desktop, expect, laptop, phone, test, type Page } from '../support/test'
import { settled } from '../support/reading'

const people = ['yj.lead', 'xf.liaison', 'kz.coordinator', 'admin', 'enterprise.demo']

for (const person of people) {
  test(`every page that ${person} has in the menu opens, at each width`, async ({ as }) => {
    test.setTimeout(300_000)
    const page = await as(person, desktop)
    const paths = await menuOf(page)
    expect(paths.length).toBeGreaterThan(1)

    for (const path of paths) {
      await opens(page, path)
      const first = page.locator(`main a[href^="${path === '/' ? '/none' : path}/"]:visible`).first()
      if (await first.count()) await opens(page, (await first.getAttribute('href'))!)
    }
  })
}

test('the Plan, to which every clause leads, opens at each width', async ({ as }) => {
  await opens(await as('xf.officer'), '/plan')
})

async function menuOf(page: Page): Promise<string[]> {
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await expect(menu.getByRole('link').first()).toBeVisible()
  const closed = menu.getByRole('menuitem', { expanded: false })
  while (await closed.count()) await closed.first().click()
  const links = await menu.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  return [...new Set(links)]
}

async function opens(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first(), `${path} has its title`).toBeVisible()
  await settled(page)
  await expect(page.locator('.root-error'), `${path} works`).toHaveCount(0)
  const kind = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, ':id')
  const again = checked.has(kind)
  checked.add(kind)
  for (const size of [phone, laptop, desktop]) {
    await page.setViewportSize(size)
    await expect.poll(() => overflowOf(page), { message: `${path} fits ${size.width} pixels` }).toBeLessThanOrEqual(0)
    if (again ? size === desktop && kind === path : size !== laptop) await accessible(page, `${path} (${size.width})`)
  }
}

// A page is checked at both widths for the first account that has it; of what other accounts see more or less of, the lists and not the records, at one.
const checked = new Set<string>()

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
