import { expect, type Locator, type Page } from '@playwright/test'

export interface Me {
  /** The legal date of the product. */
  today: string
}

export interface Visit {
  id: string
  number: string
  enterprise: { name: string }
  windowFrom: string
  windowTo: string
  date?: string
  leadDepartment: string
  participations: { department: string }[]
}

/** The names of the accounts of the street offices that lead visits. */
export const streets: Record<string, string> = {
  'YJ-PS': 'ps',
  'YJ-ML': 'ml',
  'YJ-BL': 'bl',
  'YJ-SJ': 'sj2',
  'YJ-KZ': 'kz',
  'YJ-LT': 'lt',
}

/** The drafts that this browser keeps, as text. */
export const keptDrafts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((told, failed) => {
        const opening = indexedDB.open('supervision')
        opening.onerror = () => failed(opening.error!)
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => {
            opening.result.close()
            told(JSON.stringify(all.result))
          }
        }
      }),
  )

/** What the API tells the person of this page; for choosing what a test is about, not for what it checks. */
export async function read<T>(page: Page, address: string): Promise<T> {
  const answer = await page.request.get(address)
  expect(answer.ok(), address).toBe(true)
  return (await answer.json()) as T
}

export async function isWorkingDay(page: Page, date: string): Promise<boolean> {
  const [year, month, day] = date.split('-')
  const calendar = await read<{ months: { month: string; restDays: number[] }[] }>(
    page,
    `/api/v1/work-calendar/${year}`,
  )
  return !calendar.months.find((each) => each.month === `${year}-${month}`)!.restDays.includes(Number(day))
}

/** The day after a date, both as `2026-11-18`. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The page has what it asked for: nothing says that it is waiting. The network is never idle, since the bell listens. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"], .ant-spin-spinning, .ant-skeleton-active')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/** The name of a button; Ant Design puts a space into those of two characters. */
export function button(word: string): RegExp {
  return new RegExp(`^${word.length === 2 ? [...word].join('\\s*') : word}$`)
}

export function dialogOf(page: Page, title: string): Locator {
  return page.getByRole('dialog', { name: title })
}

/** Presses the dialog's button; a dialog closes when the server has agreed. */
export async function answered(dialog: Locator, word: string): Promise<void> {
  await dialog.getByRole('button', { name: button(word) }).click()
  await expect(dialog).toBeHidden()
}
