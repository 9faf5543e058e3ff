import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeServer, press, renderUi, signedIn } from '@/ui/testing'
import FirstSteps from './FirstSteps'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('asks for another password before anything else', async () => {
  const server = fakeServer({ 'POST /auth/password': () => ({ status: 204 }) })
  renderUi(<FirstSteps step="changePassword" />, '/', signedIn({ pending: 'changePassword' }))
  expect(screen.getByText('请先修改初始密码')).toBeTruthy()
  const enter = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } })
  enter('当前密码', 'Pingshan#2027')
  enter('新密码', 'Longtian#2029')
  enter('再次输入新密码', 'Longtian#2029')
  await press('修改密码')
  await vi.waitFor(() => expect(server.sent('POST', '/auth/password')).toHaveLength(1))
  expect(server.sent('POST', '/auth/password')[0]!.body).toEqual({
    ...{ currentPassword: 'Pingshan#2027', newPassword: 'Longtian#2029' },
  })
})

it('takes on a second factor and shows the recovery codes once', async () => {
  fakeServer({
    'POST /auth/authenticator': () => ({
      body: { secret: 'GEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/x', qr: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    }),
    'POST /auth/authenticator/confirm': () => ({ body: { codes: ['AAAAA-BBBBB', 'CCCCC-DDDDD'] } }),
  })
  renderUi(<FirstSteps step="enrolAuthenticator" />, '/', signedIn({ pending: 'enrolAuthenticator' }))
  expect(await screen.findByText('GEZDGNBVGY3TQOJQ')).toBeTruthy()
  expect(screen.getByAltText('绑定验证器的二维码')).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/^动态验证码/), { target: { value: '287082' } })
  await press('确认绑定')
  expect(await screen.findByText(/AAAAA-BBBBB/)).toBeTruthy()
})
