import { desktop, expect, test, type Page } from '../support/test'
import { button, dialogOf, isWorkingDay, read, type Me, type Visit } from '../support/reading'

const streets: Record<string, string> = {
  'YJ-PS': 'ps',
  'YJ-ML': 'ml',
  'YJ-BL': 'bl',
  'YJ-SJ': 'sj2',
  'YJ-KZ': 'kz',
  'YJ-LT': 'lt',
}
interface Board {
  totals: { waiting: number; draft: number }
}

test('lists of several bodies become visits, and the street receives its part', async ({ as, picture }) => {
  test.setTimeout(300_000)
  const lead = await as('yj.lead', desktop)
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  test.skip(!(await isWorkingDay(lead, today)), '今天不是工作日，不能安排检查')
  const month = today.slice(0, 7)
  await expect(lead.getByRole('heading', { name: '工作台' })).toBeVisible()
  await picture(lead, 'workbench')

  await test.step('the lead derives and dispatches the month', async () => {
    await lead.goto(`/joint-lists/${month}`)
    const waiting = (await read<Board>(lead, `/api/v1/joint-lists/${month}`)).totals.waiting
    expect(waiting, 'lines of this month wait to be derived').toBeGreaterThan(0)
    await lead.getByRole('button', { name: /^推导/ }).click()
    await expect(lead.getByText('草稿 · 尚未下发')).toBeVisible()
    await picture(lead, 'month-board-derived')

    const { totals } = await read<Board>(lead, `/api/v1/joint-lists/${month}`)
    const lines = waiting - totals.waiting
    expect(totals.draft).toBeGreaterThan(0)
    expect(totals.draft).toBeLessThan(lines)
    await lead.getByRole('button', { name: /^下发至/ }).click()
    const dialog = dialogOf(lead, '下发')
    await expect(dialog).toContainText(`${lines} 行备案合并成的 ${totals.draft} 次入企`)
    const dispatch = dialog.getByRole('button', { name: `下发 ${totals.draft} 次入企` })
    await expect(dispatch).toBeDisabled()
    await dialog.getByRole('checkbox').check()
    await dispatch.click()
    await expect(lead.getByText(`已下发 ${totals.draft} 个检查任务`)).toBeVisible()
    await expect(lead.getByRole('button', { name: /^下发至/ })).toBeHidden()
  })

  const visit = await dispatchedVisit(lead, month, today)
  const street = await as(`${streets[visit.leadDepartment]}.coordinator`)
  await test.step('the street finds its part at once', async () => {
    await street.goto('/inspections?status=dispatched')
    await street.getByPlaceholder('检查编号、企业名称或信用代码').fill(visit.number)
    await expect(street).toHaveURL(/[?&]q=/)
    await expect(street.getByText('共 1 条', { exact: true })).toBeVisible()
    await picture(street, 'inspections')
    await street.getByRole('row').filter({ hasText: visit.number }).click()
    await state(street, '待排期')
    await expect(street.getByRole('button', { name: button('排期') })).toBeVisible()
  })
})

/** A visit that can take place today, of two or three bodies. */
async function dispatchedVisit(lead: Page, month: string, today: string): Promise<Visit> {
  const { items } = await read<{ items: Visit[] }>(
    lead,
    `/api/v1/inspections?status=dispatched&month=${month}&size=100`,
  )
  const visit = items.find(
    ({ participations, windowFrom, windowTo, leadDepartment }) =>
      [2, 3].includes(participations.length) && windowFrom <= today && today <= windowTo && leadDepartment in streets,
  )
  expect(visit, 'a dispatched visit of two or three bodies whose window is open today').toBeDefined()
  return visit!
}

async function state(page: Page, word: string): Promise<void> {
  await expect(page.locator('.page-head__title')).toContainText(word)
}
