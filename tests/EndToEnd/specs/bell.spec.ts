import { accessible } from '../support/accessibility'
import { expect, phone, test, type Page } from '../support/test'
import {
  answered,
  button,
  dayAfter,
  dialogOf,
  isWorkingDay,
  read,
  streets,
  type Me,
  type Visit,
} from '../support/reading'

test('an open page rings when the street schedules a visit, and leads to it', async ({ as, picture }) => {
  const lead = await as('yj.lead')
  const { today } = await read<Me>(lead, '/api/v1/auth/me')
  const { visit, day } = await openVisit(lead, today)
  const street = await as(`${streets[visit.leadDepartment]}.coordinator`)
  const liaison = await as(`${visit.participations[0]!.department.toLowerCase()}.liaison`)
  const bell = liaison.getByRole('button', { name: /^消息/ })
  await expect(bell).toBeVisible()
  const { unread: before } = await read<{ unread: number }>(liaison, '/api/v1/notifications/count')
  await expect.poll(async () => unread(await bell.getAttribute('aria-label'))).toBe(before)
  await liaison.evaluate(() => ((window as { untouched?: boolean }).untouched = true))

  await street.goto(`/inspections/${visit.id}`)
  const word = visit.date ? '改期' : '排期'
  await street.getByRole('button', { name: button(word) }).click()
  const dialog = dialogOf(street, word)
  if (visit.date) await dialog.getByLabel('改期原因').fill('企业当日停电检修')
  await dialog.getByText('下午', { exact: true }).click()
  await dialog.getByLabel('检查日期').fill(day)
  await dialog.getByLabel('检查日期').press('Enter')
  await expect(dialog).toBeHidden()

  await expect.poll(async () => unread(await bell.getAttribute('aria-label'))).toBeGreaterThan(before)
  await expect(liaison.getByRole('status').filter({ hasText: `新消息：${visit.enterprise.name}` })).toBeAttached()
  expect(await liaison.evaluate(() => (window as { untouched?: boolean }).untouched), 'nobody loaded the page').toBe(
    true,
  )

  await bell.click()
  const panel = liaison.getByRole('dialog', { name: '消息' })
  await expect(panel).toBeFocused()
  await accessible(liaison, 'the panel of messages')
  await picture(liaison, 'bell')
  await panel
    .getByRole('link', { name: new RegExp(visit.enterprise.name) })
    .first()
    .click()
  await expect(liaison).toHaveURL(new RegExp(`/inspections/${visit.id}`))
  await expect.poll(async () => unread(await bell.getAttribute('aria-label'))).toBe(before)
})

test('the messages fit a phone, and are all read by one button', async ({ as }) => {
  const liaison = await as('xf.liaison', phone)
  await liaison.getByRole('button', { name: /^消息/ }).click()
  await expect(liaison.getByRole('heading', { name: '消息' })).toBeVisible()
  const all = liaison.getByRole('button', { name: '全部标为已读' })
  // The demonstration's own messages may still be arriving.
  await expect(async () => {
    if (await all.isEnabled()) await all.click()
    await expect(liaison.getByRole('button', { name: '消息', exact: true })).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(all).toBeDisabled()
  expect(await liaison.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('whoever looks after the system sees its jobs, and has one run', async ({ as }) => {
  const admin = await as('admin')
  await admin.goto('/jobs')
  await admin.getByRole('button', { name: /^立即运行：清除过期的任务运行记录/ }).click()
  await answered(dialogOf(admin, '立即运行“清除过期的任务运行记录”'), '运行')
  await expect(admin.getByText('已提出，稍后在列表中查看结果')).toBeVisible()
  await expect(admin.getByRole('row', { name: /清除过期的任务运行记录/ })).toContainText('成功')
  await admin.goto('/outbox-deliveries')
  await expect(admin.getByRole('heading', { name: '待投递消息' })).toBeVisible()
})

const unread = (label: string | null) => Number(label?.match(/\d+/)?.[0] ?? 0)

/** A visit of a street that nobody has confirmed yet, and another working day on which it can be. */
async function openVisit(lead: Page, today: string): Promise<{ visit: Visit; day: string }> {
  const { items } = await read<{ items: Visit[] }>(
    lead,
    '/api/v1/inspections?status=dispatched&status=scheduled&size=100',
  )
  for (const visit of items.filter(({ leadDepartment }) => leadDepartment in streets))
    for (let day = visit.windowFrom > today ? visit.windowFrom : today; day <= visit.windowTo; day = dayAfter(day))
      if (day > today && day !== visit.date && (await isWorkingDay(lead, day))) return { visit, day }
  throw new Error('no dispatched visit of a street has a working day left')
}
