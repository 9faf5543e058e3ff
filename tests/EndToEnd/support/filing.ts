import { expect, type Page } from '@playwright/test'
import { read } from './reading'

export interface Known {
  id: string
  uscc: string
  name: string
}

/** Sends what a walk needs to be there before it begins; what it is about, it does in the pages. */
export async function send<T>(page: Page, address: string, data: object, version?: number): Promise<T> {
  // The token stands in a cookie as soon as something was read.
  expect((await page.request.get('/api/v1/auth/me')).ok()).toBe(true)
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? ''
  const answer = await page.request.post(address, {
    headers: {
      'X-XSRF-TOKEN': decodeURIComponent(token),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    },
    data,
  })
  expect(answer.ok(), `${address}: ${await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}

/** Enterprises for which the rules of this page's body allow a line of these days, and one whose turn this year is taken. */
export async function enterprises(
  page: Page,
  window: { month?: string; from: string; to: string },
  domain: string,
): Promise<{ free: Known[]; taken?: Known }> {
  const { items } = await read<{ items: Known[] }>(page, '/api/v1/enterprises?size=120&status=active')
  const { month, from, to } = window
  const lines = items.map(({ uscc }) => ({ uscc, from, to, safetyDomains: [domain] }))
  const kind = month ? 'doubleRandom' : 'adHoc'
  const check = await send<{ lines: { breaches: { code: string }[] }[] }>(page, '/api/v1/filings/validate', {
    kind,
    month,
    lines,
  })
  const codes = check.lines.map(({ breaches }) => breaches.map((breach) => breach.code).join())
  return {
    free: items.filter((_, row) => codes[row] === ''),
    taken: items.find((_, row) => codes[row] === 'filing.frequency.exceeded'),
  }
}

interface Filing {
  id: string
  status: string
  version: number
}

/** Files one enterprise for these days, as late as today; the lead lets it through. */
export async function file(liaison: Page, lead: Page, uscc: string, from: string, to: string, domain: string) {
  const me = await read<{ department: { code: string } }>(liaison, '/api/v1/auth/me')
  const { items } = await read<{ items: { name: string; certificateNo: string }[] }>(
    liaison,
    `/api/v1/departments/${me.department.code}/officers?kind=officer&validOn=${to}&size=2`,
  )
  const officers = items.map(({ name, certificateNo }) => ({ name, certificateNo }))
  const draft = await send<Filing>(liaison, '/api/v1/filings', {
    kind: 'adHoc',
    title: '临时检查',
    lines: [{ uscc, from, to, safetyDomains: [domain], officers }],
  })
  await send(
    liaison,
    `/api/v1/filings/${draft.id}/submit`,
    { allowPartial: false, lateReason: '上级临时部署' },
    draft.version,
  )
  const filed = await read<Filing>(lead, `/api/v1/filings/${draft.id}`)
  if (filed.status === 'pendingApproval') await send(lead, `/api/v1/filings/${draft.id}/approve`, {}, filed.version)
}
