import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { meQuery } from '@/api/me'
import { session } from '@/api/session'
import { fakeServer, renderUi, signedIn } from '@/ui/testing'
import { ExpiredSession } from './ExpiredSession'
import { useSamePerson } from './useSamePerson'

afterEach(() => {
  cleanup()
  session.restored()
  vi.unstubAllGlobals()
})

it('takes Enter, asks for the code only where the server does, and lets the waiting requests go on', async () => {
  const answers = [{ status: 401, body: { title: '请输入动态验证码', code: 'auth.code.required' } }, { status: 204 }]
  const server = fakeServer({
    'POST /auth/login': () => answers.shift()!,
    'GET /auth/me': () => ({ body: signedIn() }),
  })
  renderUi(<ExpiredSession />)
  const waiting = session.signedInAgain()
  const password = await screen.findByLabelText(/^密码/)
  expect(screen.queryByLabelText(/^动态验证码/)).toBeNull()
  fireEvent.change(password, { target: { value: 'secret' } })
  await userEvent.type(password, '{Enter}')
  const code = await screen.findByLabelText(/^动态验证码/)
  await userEvent.type(code, '123456{Enter}')
  await waiting
  expect(server.sent('POST', '/auth/login').map((sent) => sent.body)).toEqual([
    { userName: 'xf.liaison', password: 'secret' },
    { userName: 'xf.liaison', password: 'secret', code: '123456' },
  ])
})

function Watched({ startOver }: { startOver: () => void }) {
  useSamePerson(startOver)
  return null
}

it('begins anew when somebody else has signed in in another tab', async () => {
  const startOver = vi.fn()
  const { client } = renderUi(<Watched startOver={startOver} />)
  client.setQueryData(meQuery.queryKey, signedIn({ today: '2026-11-26' }))
  await Promise.resolve()
  expect(startOver).not.toHaveBeenCalled()
  client.setQueryData(meQuery.queryKey, signedIn({ userName: 'hb.liaison' }))
  await vi.waitFor(() => expect(startOver).toHaveBeenCalledOnce())
})
