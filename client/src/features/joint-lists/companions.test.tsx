import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Companion, CompanionChoices, CompanionRow, EnterpriseBrief } from '@/api/generated'
import { fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { periodOf } from './companions'
import { jointListsFeature } from './routes'
import { board, boardPage, hengruida, withSizes } from './testing'

const pages = await pagesOf(jointListsFeature)

beforeEach(withSizes)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const reference = {
  'GET /departments': () =>
    listOf(
      { code: 'XF', name: '坪山消防救援大队', shortName: '消防', safetyDomains: ['fire'] },
      { code: 'HB', name: '生态环境局坪山管理局', shortName: '生态环境', safetyDomains: ['ecology'] },
    ),
  'GET /subdistricts': () => listOf(),
}

const enterprise: EnterpriseBrief = {
  ...{ id: 'e1', uscc: '91440300664190863W', name: '晖腾', riskColour: 'blue', subdistrictCode: '440310005' },
}
const companion: Companion = { body: 'HB', owed: 1, firstMonth: 10, lastMonth: 12 }
const window = { from: '2026-12-14', to: '2026-12-18', workingDays: 5 }

const choices: CompanionChoices = {
  ...{ month: '2026-12', version: 4, total: 2 },
  choices: [
    { visitId: 'v1', enterprise, window, departments: ['XF'], companion },
    {
      ...{ visitId: 'v2', enterprise: { ...enterprise, name: '永固' }, window, departments: ['XF'] },
      companion: { ...companion, firstMonth: 12 },
    },
  ],
}

const invitation: CompanionRow = {
  ...{ id: 'i1', month: '2026-12', enterprise, body: 'HB', window, departments: ['XF'], status: 'waiting' },
  ...{ invitedBy: '周雅琴', invitedAt: '2026-11-18T02:00:00Z', version: 1 },
  can: [
    { verb: 'file', allowed: true },
    { verb: 'decline', allowed: true },
  ],
}

it('says when a plan has a visit', () => {
  expect(periodOf(companion)).toBe('第4季度')
  expect(periodOf({ ...companion, firstMonth: 12 })).toBe('12月')
  expect(periodOf({ ...companion, firstMonth: 11 })).toBe('11月至12月')
})

it('lets the lead ask all of a month at once, but for whom it takes out, and tells what was not sent', async () => {
  const server = fakeServer({
    ...reference,
    'GET /joint-lists/2026-12': () => ({ body: board([hengruida()]) }),
    'GET /joint-lists/2026-12/enterprises': ({ search }) => ({ body: boardPage([hengruida()], search) }),
    'GET /joint-lists/2026-12/companions': () => ({ body: choices }),
    'POST /joint-lists/2026-12/companions': () => ({
      body: { wishes: [{ visitId: 'v1', body: 'HB', refusal: '当月已经邀请过该单位' }] },
    }),
  })
  renderRoutes(
    pages,
    '/joint-lists/2026-12?mode=table',
    signedIn({ permissions: ['joint-lists.read', 'joint-lists.derive'] }),
  )
  await screen.findByRole('table')
  await press('顺带检查')
  fireEvent.click(await screen.findByRole('checkbox', { name: '邀请生态环境：永固' }))
  await press('邀请所选1个')
  expect(await screen.findByText(/1 个没有发出：当月已经邀请过该单位/)).toBeTruthy()
  const sent = server.sent('POST', '/joint-lists/2026-12/companions')[0]!
  expect(sent.body).toEqual({ wishes: [{ visitId: 'v1', body: 'HB' }] })
})

it('shows a body what it is asked, leads it to a list that has the row, and lets it decline with a reason', async () => {
  const server = fakeServer({
    ...reference,
    'GET /companions': () => listOf(invitation),
    'POST /companions/i1/decline': () => ({ body: { ...invitation, status: 'declined' } }),
  })
  renderRoutes(
    pages,
    '/companions?status=waiting',
    signedIn({ body: 'HB', permissions: ['filings.read', 'filings.write'] }),
  )
  const filing = await screen.findByRole('link', { name: /备\s*案/ })
  expect(filing.getAttribute('href')).toBe(
    '/filings/new?kind=adHoc&month=2026-12&uscc=91440300664190863W&from=2026-12-14&to=2026-12-18',
  )
  expect(screen.getByText('同去：消防')).toBeTruthy()
  expect(Object.fromEntries(server.sent('GET', '/companions')[0]!.search)).toMatchObject({ status: 'waiting' })

  await press('谢绝')
  fireEvent.change(screen.getByRole('textbox', { name: /原因/ }), { target: { value: '与专项检查一并进行' } })
  fireEvent.click(screen.getAllByRole('button', { name: /谢\s*绝/ }).at(-1)!)
  await waitFor(() => expect(server.sent('POST', '/companions/i1/decline')).toHaveLength(1))
  expect(server.sent('POST', '/companions/i1/decline')[0]!.body).toEqual({ reason: '与专项检查一并进行' })
})
