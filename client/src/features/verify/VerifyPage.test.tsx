import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { button, fakeServer, pagesOf, renderRoutes, type } from '@/ui/testing'

/** For anybody, so that the page is no route of the shell's. */
const pages = await pagesOf({ routes: [{ path: 'verify/:code?', lazy: () => import('./VerifyPage') }] })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const VERIFICATION = '/public/verifications/PS26-7KQ4-9XTM'

const filed = {
  ...{ filed: true, askedAt: '2026-12-15T01:24:00Z', number: '坪联检〔2026〕12号', enterprise: '广泰源' },
  ...{ date: '2026-12-15', session: 'am', validUntil: '2026-12-15T10:00:00Z', ask: '坑梓街道应急办' },
  items: ['消防通道'],
  departments: [
    { department: 'XF', name: '坪山消防救援大队', domains: ['fire'], officers: ['张*', '李*'], count: 2, items: [] },
    { department: 'HB', name: '坪山生态环境局', domains: ['ecology'], officers: [], count: 2, items: [] },
  ],
}

const open = (url: string, answer: Parameters<typeof fakeServer>[0][string]) => {
  const server = fakeServer({ [`GET ${VERIFICATION}`]: answer })
  return { ...renderRoutes(pages, url), server }
}

it('asks for a code, takes it however it is typed, and tells who may enter and until when', async () => {
  open('/verify', () => ({ body: filed }))
  fireEvent.click(button('核对'))
  expect(screen.getByRole('alert').textContent).toBe('请输入核验码')
  type(/核验码/, 'ps26 7kq4-9xtm')
  fireEvent.click(button('核对'))
  expect(await screen.findByText('已备案')).toBeTruthy()
  const page = document.body.textContent
  for (const words of [
    '广泰源',
    '12月15日（今天）18:00',
    '可以入企：2 家 4 人',
    '张*、李*',
    '消防安全',
    '生态环境安全',
  ])
    expect(page).toContain(words)
  expect(page).toContain('12月15日（周二）上午')
  expect(page).toContain('人员待到场登记')
  expect(page).toContain('联系坑梓街道应急办核实')
})

it.each([
  ['unknown', '未查到备案', '可能的原因', '没有向区应急管理局备案'],
  ['notToday', '不是今天', '原因', '改期后尚未重新确认'],
  ['expired', '已过期', '原因', '已过当日18时'],
  ['cancelled', '已取消', '原因', '这次检查已经取消'],
])('says of a visit that is %s what that means, and leads back to the code', async (reason, word, head, cause) => {
  const { router } = open('/verify/PS26-7KQ4-9XTM', () => ({
    body: { filed: false, askedAt: '2026-12-15T01:24:00Z', reason },
  }))
  expect(await screen.findByText(word)).toBeTruthy()
  expect(screen.getByText(head)).toBeTruthy()
  expect(document.body.textContent).toContain(cause)
  expect(document.body.textContent).toContain('属地街道应急办')
  fireEvent.click(screen.getByText('重新输入核验码'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/verify'))
})

it('never takes a failure for a visit that was not filed', async () => {
  let up = false
  open('/verify/PS26-7KQ4-9XTM', () => (up ? { body: filed } : 'network'))
  expect(await screen.findByText('未能核对')).toBeTruthy()
  expect(screen.getByText(/未能核对不等于没有备案/)).toBeTruthy()
  up = true
  fireEvent.click(button('重新核对'))
  expect(await screen.findByText('已备案')).toBeTruthy()
})
