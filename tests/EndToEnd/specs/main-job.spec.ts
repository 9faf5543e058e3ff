import { SATURDAY, setClock, WEDNESDAY } from '../support/clock'
import { enterprises, file, type Known } from '../support/filing'
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
import { desktop, expect, phone, test, type Page, type ViewportSize } from '../support/test'

const hazard = '车间东侧安全出口被成品料架堵塞，应急照明不亮'
const bodies = { yj: 'workSafety', xf: 'fire', hb: 'ecology' }

interface Board {
  totals: { draft: number }
}

test.afterAll(() => setClock(WEDNESDAY))

// The second walk finds on the same product what the first has left there, and begins on a day on which nobody may visit.
for (const [day, begin] of Object.entries({ Wednesday: WEDNESDAY, Saturday: SATURDAY }))
  test(`lists of several bodies become one visit, which ends closed, begun on a ${day}`, async ({
    as,
    nobody,
    picture,
  }) => {
    test.setTimeout(600_000)
    await setClock(begin)
    let lead = await as('yj.lead', desktop)
    const { today } = await read<Me>(lead, '/api/v1/auth/me')
    const month = today.slice(0, 7)
    const visitDay = await workingDayFrom(lead, today)
    await expect(lead.getByRole('heading', { name: '工作台' })).toBeVisible()
    await picture(lead, 'workbench')
    const enterprise = await filed(as, lead, visitDay)

    await test.step('the lead derives and dispatches the month', async () => {
      await lead.goto(`/joint-lists/${month}`)
      await lead.getByRole('button', { name: /^(重新)?推导/ }).click()
      const again = lead.getByRole('dialog', { name: '重新推导本月名单？' })
      await expect(again.or(lead.getByText('草稿 · 尚未下发')).first()).toBeVisible()
      if (await again.isVisible()) await answered(again, '重新推导')
      await expect(lead.getByText('草稿 · 尚未下发')).toBeVisible()

      const { totals } = await read<Board>(lead, `/api/v1/joint-lists/${month}`)
      expect(totals.draft).toBeGreaterThan(0)
      await lead.getByRole('button', { name: /^下发至/ }).click()
      const dialog = dialogOf(lead, '下发')
      const merged = /(\d+) 行备案合并成的 (\d+) 次入企/.exec(await dialog.innerText())!
      expect(Number(merged[2])).toBe(totals.draft)
      expect(Number(merged[1]), 'fewer visits than lines').toBeGreaterThan(totals.draft)
      const dispatch = dialog.getByRole('button', { name: `下发 ${totals.draft} 次入企` })
      await expect(dispatch).toBeDisabled()
      await dialog.getByRole('checkbox').check()
      await dispatch.click()
      await expect(lead.getByText(`已下发 ${totals.draft} 个检查任务`)).toBeVisible()
      await expect(lead.getByRole('button', { name: /^下发至/ })).toBeHidden()
    })

    const visit = await dispatchedVisit(lead, enterprise)

    const address = `/inspections/${visit.id}`
    let [street, liaisons] = await people(as, visit)

    await test.step('the street schedules the visit', async () => {
      await street.goto('/inspections?status=dispatched')
      await street.getByPlaceholder('检查编号、企业名称或信用代码').fill(visit.number)
      await expect(street).toHaveURL(/[?&]q=/)
      await expect(street.getByText('共 1 条', { exact: true })).toBeVisible()
      await street.getByRole('row').filter({ hasText: visit.number }).click()
      await state(street, '待排期')
      await street.getByRole('button', { name: button('排期') }).click()
      const dialog = dialogOf(street, '排期')
      await dialog.getByText('上午', { exact: true }).click()
      await dialog.getByLabel('检查日期').fill(visitDay)
      // Enter takes the typed day and hands the form in.
      await dialog.getByLabel('检查日期').press('Enter')
      await expect(dialog).toBeHidden()
      await state(street, '已排期')
    })

    await test.step('each body accepts', async () => {
      for (const liaison of liaisons) {
        await liaison.goto(address)
        await liaison.getByRole('button', { name: '答复邀请' }).click()
        const dialog = dialogOf(liaison, '答复邀请')
        await dialog.getByRole('radio', { name: '接受' }).check()
        await answered(dialog, '提交答复')
      }
    })

    await test.step('the street confirms and tells the enterprise', async () => {
      await street.goto(address)
      await street.getByRole('button', { name: '确认检查' }).click()
      await answered(dialogOf(street, '确认检查'), '确认')
      await state(street, '已确认')
      await street.getByRole('button', { name: '告知企业' }).click()
      await answered(dialogOf(street, '提前告知企业'), '告知')
      await expect(street.getByText('已告知', { exact: false }).first()).toBeVisible()
      await expect(street.getByRole('button', { name: '告知企业' })).toBeHidden()
    })

    if (visitDay !== today) {
      await setClock(`${visitDay}T10:00:00+08:00`)
      lead = await as('yj.lead', desktop)
      ;[street, liaisons] = await people(as, visit)
    }

    await test.step('anybody at the gate sees that it is filed', async () => {
      await street.goto(address)
      const code = await street.getByRole('link', { name: /^PS\d\d-/ }).innerText()
      const gate = await nobody(phone)
      await gate.goto(`/verify/${code}`)
      await expect(gate.getByRole('status')).toContainText('已备案')
      await expect(gate.getByRole('heading', { name: visit.enterprise.name })).toBeVisible()
      await picture(gate, 'verify')
    })

    await test.step('each body checks in and hands in its checklist', async () => {
      for (const [index, liaison] of liaisons.entries()) {
        await liaison.goto('/onsite')
        const today = liaison.getByRole('list', { name: '今天的检查' })
        await today.getByRole('link').filter({ hasText: visit.enterprise.name }).click()
        await liaison.getByRole('button', { name: '到场签到' }).click()
        await liaison.getByRole('button', { name: '继续签到' }).click()
        const dialog = dialogOf(liaison, '到场签到')
        await expect(dialog.locator('.ant-select-selection-item')).toHaveCount(2)
        await answered(dialog, '签到')
        await expect(liaison).toHaveURL(`/onsite/${visit.id}`)
        await fill(liaison, index === 0 ? hazard : undefined, () => picture(liaison, 'onsite'))
        await expect(liaison).toHaveURL(address)
      }
      await state(liaisons.at(-1)!, '整改中')
    })

    const [finder, ...others] = liaisons as [Page, ...Page[]]
    await test.step('the hazard is rectified', async () => {
      await finder.setViewportSize(desktop)
      await finder.goto(address)
      await picture(finder, 'inspection')
      await finder.getByRole('link', { name: hazard }).click()
      await expect(finder.getByRole('heading', { name: hazard })).toBeVisible()
      await finder.getByRole('button', { name: '报告整改' }).click()
      const dialog = dialogOf(finder, '报告整改')
      await dialog.getByLabel('整改情况').fill('料架已移走，安全出口畅通；应急照明已更换并测试。')
      await answered(dialog, '提交')
      await expect(finder.getByRole('button', { name: '报告整改' })).toBeHidden()
    })

    await test.step('a recheck of today lets it pass', async () => {
      await street.goto(address)
      await street.getByRole('button', { name: '发起联合复查' }).click()
      const dialog = dialogOf(street, '发起联合复查')
      await expect(dialog.getByLabel('复查日期')).toHaveValue(visitDay)
      await expect(dialog.getByRole('checkbox', { name: new RegExp(hazard) })).toBeChecked()
      await answered(dialog, '安排复查')
      await expect(street).toHaveURL(/\/rechecks\/[0-9a-f-]{36}$/)

      await finder.goto(new URL(street.url()).pathname)
      await finder.getByRole('group', { name: hazard }).getByText('通过', { exact: true }).click()
      await finder.getByRole('button', { name: '登记结果' }).click()
      await expect(finder.getByRole('button', { name: '登记结果' })).toBeHidden()
      await expect(finder.locator('main').getByText('通过', { exact: true })).toBeVisible()
    })

    await test.step('each body reports, and the visit is closed', async () => {
      for (const liaison of [finder, ...others]) {
        await liaison.goto(address)
        await liaison.getByRole('button', { name: '报送闭环反馈' }).click()
        await answered(dialogOf(liaison, '报送闭环反馈'), '报送')
        await expect(liaison.getByRole('button', { name: '报送闭环反馈' })).toBeHidden()
      }
      await lead.goto(address)
      await state(lead, '已闭环')
    })
  })

type As = (userName: string, size?: ViewportSize) => Promise<Page>

/** Three bodies file the same enterprise, one that none of them has visited this year. */
async function filed(as: As, lead: Page, from: string): Promise<Known> {
  const to = `${from.slice(0, 7)}-30`
  const liaisons: [Page, string][] = []
  for (const [body, domain] of Object.entries(bodies)) liaisons.push([await as(`${body}.liaison`), domain])
  const free: string[][] = []
  let known: Known[] = []
  for (const [liaison, domain] of liaisons) {
    known = (await enterprises(liaison, { from, to }, domain)).free
    free.push(known.map(({ uscc }) => uscc))
  }
  const enterprise = known.find(({ uscc }) => free.every((codes) => codes.includes(uscc)))
  expect(enterprise, 'an enterprise that all three may still visit').toBeDefined()
  for (const [liaison, domain] of liaisons) await file(liaison, lead, enterprise!.uscc, from, to, domain)
  return enterprise!
}

async function workingDayFrom(page: Page, date: string): Promise<string> {
  return (await isWorkingDay(page, date)) ? date : workingDayFrom(page, dayAfter(date))
}

async function dispatchedVisit(lead: Page, enterprise: Known): Promise<Visit> {
  const { items } = await read<{ items: Visit[] }>(
    lead,
    `/api/v1/inspections?status=dispatched&q=${encodeURIComponent(enterprise.name)}`,
  )
  expect(items, 'one visit of the three bodies').toHaveLength(1)
  expect(items[0]!.participations).toHaveLength(3)
  return items[0]!
}

/** The street that leads the visit, and the bodies that come; the first has only a phone. */
async function people(as: As, visit: Visit): Promise<[Page, Page[]]> {
  const liaisons: Page[] = []
  for (const [index, part] of visit.participations.entries())
    liaisons.push(await as(`${part.department.toLowerCase()}.liaison`, index === 0 ? phone : desktop))
  return [await as(`${streets[visit.leadDepartment]}.coordinator`), liaisons]
}

async function state(page: Page, word: string): Promise<void> {
  await expect(page.locator('.page-head__title')).toContainText(word)
}

/** Fills a checklist: the first item fails where there is a hazard to find, everything else passes. */
async function fill(page: Page, found: string | undefined, photograph: () => Promise<void>): Promise<void> {
  const items = page.locator('.sheet__items').getByRole('listitem')
  await expect(items.first()).toBeVisible()
  const count = await items.count()
  const submit = page.getByRole('button', { name: '提交结果' })
  for (let index = 0; index < count; index++) {
    await expect(submit).toBeDisabled()
    const item = items.nth(index)
    if (index > 0 || !found) {
      await item.getByRole('button', { name: /(^|\s)符合$/ }).click()
      continue
    }
    await item.getByRole('button', { name: /不符合$/ }).click()
    await item.getByLabel('隐患描述').fill(found)
    await photograph()
    if (count > 1) await page.getByRole('button', { name: /^下一项未查/ }).click()
  }
  await submit.click()
}
