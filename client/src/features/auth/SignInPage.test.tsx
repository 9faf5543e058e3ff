import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { button, fakeServer, renderRoutes, signedIn, type, type Sent } from '@/ui/testing'
import { SignInPage } from './SignInPage'

beforeEach(() => localStorage.clear())

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(url: string, login: (sent: Sent) => { status?: number; body?: unknown }) {
  const server = fakeServer({ 'POST /auth/login': login, 'GET /auth/me': () => ({ body: signedIn() }) })
  const typing = vi.fn()
  const routes = [
    { path: '/sign-in', element: <SignInPage onTyping={typing} /> },
    { path: '*', element: null },
  ]
  return { ...renderRoutes(routes, url), server, typing }
}

const signIn = (userName: string, password: string) => {
  type('用户名', userName)
  type(/^密码/, password)
  fireEvent.click(button('登录'))
}

it('leads on to where one wanted to go, and knows the name the next time', async () => {
  const { router, server, typing } = open('/sign-in?next=%2Ffilings%3Fmonth%3D2026-12', () => ({ status: 204 }))
  fireEvent.focus(screen.getByLabelText(/^密码/))
  expect(typing).toHaveBeenCalled()
  signIn(' xf.liaison ', 'secret word')
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/filings'))
  expect(router.state.location.search).toBe('?month=2026-12')
  expect(server.sent('POST', '/auth/login')[0]!.body).toEqual({ userName: 'xf.liaison', password: 'secret word' })
  cleanup()
  open('/sign-in', () => ({ status: 204 }))
  expect(screen.getByLabelText<HTMLInputElement>('用户名').value).toBe('xf.liaison')
})

it('sends nothing while the password is missing', () => {
  const { server } = open('/sign-in', () => ({ status: 204 }))
  signIn('xf.liaison', '')
  expect(screen.getByRole('alert').textContent).toBe('请填写用户名和密码')
  expect(server.requests).toEqual([])
})

it('says why it was refused, keeps what was typed, and asks for the code where one is needed', async () => {
  const { router, server } = open('/sign-in', ({ body }) => {
    const { password, code } = body as { password: string; code?: string }
    if (password !== 'right') return { status: 401, body: { title: '用户名或密码不正确', code: 'auth.refused' } }
    return code ? { status: 204 } : { status: 401, body: { title: '请输入动态验证码', code: 'auth.code' } }
  })
  signIn('lead', 'wrong')
  expect(await screen.findByText('用户名或密码不正确')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('用户名').value).toBe('lead')
  expect(screen.queryByLabelText('动态验证码')).toBeNull()
  signIn('lead', 'right')
  fireEvent.change(await screen.findByLabelText('动态验证码'), { target: { value: '123456' } })
  fireEvent.click(button('登录'))
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'))
  expect(server.sent('POST', '/auth/login').at(-1)!.body).toEqual({
    userName: 'lead',
    password: 'right',
    code: '123456',
  })
})

it('shows the password when asked', () => {
  open('/sign-in', () => ({ status: 204 }))
  const password = screen.getByLabelText<HTMLInputElement>(/^密码/)
  expect(password.type).toBe('password')
  fireEvent.click(button('显示'))
  expect(password.type).toBe('text')
})
