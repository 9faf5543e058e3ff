import { read, type Me, settled } from '../support/reading'
import { expect, test } from '../support/test'

// What A4 leaves between margins of 12 mm, in pixels.
const portrait = { width: 703, height: 1030 }
const landscape = { width: 1032, height: 703 }

interface Items {
  items: { id: string }[]
}

test('records and the month print in full width, without menu, bars and buttons', async ({ as }) => {
  const page = await as('yj.lead')
  const first = async (address: string) => (await read<Items>(page, address)).items[0]!.id
  const inspection = await first('/api/v1/inspections?status=rectifying&size=1')
  const { today } = await read<Me>(page, '/api/v1/auth/me')
  const papers = [
    [`/inspections/${inspection}`, portrait],
    [`/inspections/${inspection}?tab=checklists`, portrait],
    [`/filings/${await first('/api/v1/filings?status=registered&size=1')}`, portrait],
    [`/hazards/${await first('/api/v1/hazards?status=ordered&size=1')}`, portrait],
    [`/joint-lists/${today.slice(0, 7)}?mode=table`, landscape],
  ] as const

  for (const [path, paper] of papers) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await settled(page)
    if (path.endsWith('table')) await expect(page.getByRole('table')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(paper)

    await expect(page.getByRole('navigation', { name: '主菜单' }), `${path}: the menu`).toBeHidden()
    const buttons = page.locator('main .ant-btn:visible:not(.board-table__name)')
    await expect(buttons, `${path}: the buttons`).toHaveCount(0)
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('main td')].filter((cell) => cell.getBoundingClientRect().right > innerWidth)
          .length,
    )
    expect(cut, `${path}: cells cut off at the right`).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  }
})
