import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { AccountRow, AccountVerb } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { randomPassword } from './password'
import { accountsFeature } from './routes'

const pages = await pagesOf(accountsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const offering = (...verbs: AccountVerb[]) => verbs.map((verb) => ({ verb, allowed: true }))

const row = (userName: string, over: Partial<AccountRow> = {}): AccountRow => ({
  ...{ id: userName, userName, displayName: '陈晓', role: 'liaison', department: 'XF' },
  ...{
    departmentName: '坪山消防救援大队',
    locked: false,
    authenticator: false,
    firstPassword: false,
    can: offering('resetPassword', 'lock'),
  },
  ...over,
})

const own: AccountRow['can'] = [
  {
    verb: 'lock',
    allowed: false,
    refusal: { code: 'account.own', title: '不能锁定自己正在使用的账号', elsewhere: false },
  },
]

function open(...rows: AccountRow[]) {
  const server = fakeServer({
    'GET /accounts': () => listOf(...rows),
    'GET /departments': () => listOf({ code: 'XF', name: '坪山消防救援大队', safetyDomains: ['fire'] }),
    'POST /accounts': () => ({ body: { id: 'a9' } }),
    'POST /accounts/xf.liaison2/password': () => ({ status: 204 }),
    'POST /accounts/import': ({ search }) => ({
      body: {
        ...{ dryRun: search.get('dryRun') === 'true', made: 1, refused: 0, notes: [] },
        rows: [
          {
            ...{ row: 2, userName: 'hb.new', displayName: '梁海峰', breaches: [] },
            password: search.get('dryRun') === 'true' ? undefined : 'Kj8mNpQr2wXy#7a',
          },
        ],
      },
    }),
    'POST /accounts/xf.liaison2/authenticator/reset': () => ({ status: 204 }),
    'POST /accounts/xf.liaison2/lock': () => ({ status: 204 }),
    'POST /accounts/hb.officer/unlock': () => ({ status: 204 }),
  })
  const me = signedIn({ userName: 'admin', roles: ['administrator'], permissions: ['users.manage'] })
  return { ...renderRoutes(pages, '/accounts', me), server }
}

it('lists who can sign in and who cannot, and gives a new password to who has forgotten theirs', async () => {
  const { server } = open(
    row('xf.liaison2'),
    row('admin', { role: 'administrator', departmentName: undefined, can: own }),
  )
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('xf.liaison2')).toBeTruthy()
  for (const words of ['联络员', '坪山消防救援大队', '可以登录']) expect(table.textContent).toContain(words)
  expect(within(table).getByLabelText('不能锁定自己正在使用的账号')).toBeTruthy()
  fireEvent.click(within(table).getAllByText('重置密码')[0]!)
  const dialog = await screen.findByRole('dialog')
  fireEvent.click(button('随机生成', dialog))
  await press('重置', dialog)
  expect(await screen.findByText('密码已重置，请告知本人')).toBeTruthy()
  const [sent] = server.sent('POST', '/accounts/xf.liaison2/password')
  expect((sent!.body as { password: string }).password).toMatch(/^[A-Za-z]{8}#[2-9]{4}$/)
})

it('opens the account of who has typed wrong passwords', async () => {
  const { server } = open(
    row('hb.officer', { locked: true, lockedUntil: '2026-11-25T02:15:00Z', can: offering('unlock') }),
  )
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('输错密码，锁定到 10:15')).toBeTruthy()
  fireEvent.click(within(table).getByText('解锁'))
  await press('解锁', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/accounts/hb.officer/unlock')).toHaveLength(1))
})

it('locks the account of who has left', async () => {
  const { server } = open(row('xf.liaison2'))
  const table = await screen.findByRole('table')
  await within(table).findByText('xf.liaison2')
  fireEvent.click(within(table).getByText('锁定'))
  await press('锁定', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/accounts/xf.liaison2/lock')).toHaveLength(1))
})

async function create(role: string) {
  const page = open()
  expect(await screen.findByText('点右上角新建。')).toBeTruthy()
  await press('新建账号')
  const dialog = await screen.findByRole('dialog')
  fireEvent.mouseDown(within(dialog).getByLabelText(/^角色/))
  fireEvent.click(await screen.findByText(role, { selector: '.ant-select-item-option-content' }))
  return { ...page, dialog }
}

it('asks where the owner of an account works, where its role does', async () => {
  const { dialog } = await create('执法人员')
  expect(await within(dialog).findByText('所在单位')).toBeTruthy()
})

it('makes an account with its first password', async () => {
  const { server, dialog } = await create('观察员')
  expect(within(dialog).queryByText('所在单位')).toBeNull()
  const enter = (id: string, value: string) => fireEvent.change(dialog.querySelector(`#${id}`)!, { target: { value } })
  enter('userName', 'watcher')
  enter('displayName', '梁海峰')
  enter('password', 'Pingshan#2027')
  await press('建立', dialog)
  await vi.waitFor(() => expect(server.sent('POST', '/accounts')).toHaveLength(1))
  expect(server.sent('POST', '/accounts')[0]!.body).toEqual({
    ...{ userName: 'watcher', displayName: '梁海峰', role: 'observer', password: 'Pingshan#2027' },
  })
})

it('draws a password that the rules take and that differs each time', () => {
  expect(randomPassword()).not.toBe(randomPassword())
  expect(randomPassword().length).toBeGreaterThan(10)
})

it('makes the accounts of a workbook and shows their first passwords once', async () => {
  const { server } = open(row('xf.liaison2'))
  server.requests.length = 0
  await within(await screen.findByRole('table')).findByText('xf.liaison2')
  await press('导入')
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(dialog.querySelector('input[type=file]')!, { target: { files: [new File(['x'], '账号.xlsx')] } })
  await press('新建1个账号', dialog)
  expect(await screen.findByText('Kj8mNpQr2wXy#7a')).toBeTruthy()
  expect(server.sent('POST', '/accounts/import').map(({ search }) => search.get('dryRun'))).toEqual(['true', 'false'])
})

it('takes the second factor from who has lost the phone', async () => {
  const { server } = open(row('xf.liaison2', { authenticator: true, can: offering('resetAuthenticator') }))
  const table = await screen.findByRole('table')
  expect(await within(table).findByText('动态验证码')).toBeTruthy()
  fireEvent.click(within(table).getByText('重置动态验证码'))
  await press('重置动态验证码', await screen.findByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/accounts/xf.liaison2/authenticator/reset')).toHaveLength(1))
})
