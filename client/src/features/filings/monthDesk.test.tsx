import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeServer, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { filingsFeature } from './routes'
import { deadline, filing, line, row } from './testing'

const pages = await pagesOf(filingsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const writer = signedIn({
  permissions: ['filings.write'],
  department: { code: 'XF', name: '坪山消防救援大队' },
})

it('lets the leader of the body approve its visits, and a liaison enter what was approved on paper', async () => {
  const registered = filing({
    ...{ status: 'registered', number: '坪工贸备〔2026〕XF-4号' },
    lines: [
      line(1, { status: 'registered', onSite: { kind: 'premises' } }),
      line(2, {
        ...{ status: 'registered', awaitsHead: false },
        headApproval: { by: '王副队长', deputy: true, documentNo: '坪消批3号', at: '2026-11-25T01:00:00Z' },
      }),
    ],
    can: [{ verb: 'approveByHead', allowed: true }],
  })
  const server = fakeServer({
    'GET /filings/f1': () => ({ body: registered }),
    'POST /filings/f1/head-approval': () => ({ body: registered }),
  })
  renderRoutes(pages, '/filings/f1', writer)
  expect(await screen.findByText(/现场检查理由：须实地查看设备设施、作业现场/)).toBeTruthy()
  expect(screen.getByText(/王副队长（受委托）批准.*坪消批3号/)).toBeTruthy()
  await press('负责人批准（1）')
  await press('登记', await screen.findByRole('dialog'))
  expect(await screen.findByText('请填写批准人')).toBeTruthy()
  expect(server.sent('POST', '/filings/f1/head-approval')).toHaveLength(0)
  type(/^批准人/, '李大队长')
  type(/^批准文件的文号/, '坪消批〔2026〕5号')
  await press('登记', screen.getByRole('dialog'))
  await vi.waitFor(() => expect(server.sent('POST', '/filings/f1/head-approval')).toHaveLength(1))
  const [sent] = server.sent('POST', '/filings/f1/head-approval')
  expect(sent!.headers.get('If-Match')).toBe('"3"')
  expect(sent!.body).toEqual({ by: '李大队长', documentNo: '坪消批〔2026〕5号', deputy: false })
})

it('shows the lead who has not filed, chases them all, approves what waits in one go, and says what was not approved', async () => {
  const body = (code: string, over: object) => ({
    ...{ body: code, shortName: code, state: 'filed', lists: 1, lines: 12, late: false },
    ...{ formRefusals: 0, formRefusedRows: 0, ...over },
  })
  const server = fakeServer({
    'GET /filings/month-desk': () => ({
      body: {
        ...{ month: '2026-12', deadline },
        bodies: [
          body('消防', {}),
          body('市监', { state: 'missing', lists: 0, lines: 0, formRefusals: 2, formRefusedRows: 7 }),
        ],
        pending: [
          row({ id: 'f7', title: '逾期甲', status: 'pendingApproval', late: true, version: 4 }),
          row({ id: 'f8', title: '逾期乙', status: 'pendingApproval', late: true, version: 5 }),
        ],
      },
    }),
    'POST /filings/chase': () => ({ body: { chased: ['市监'] } }),
    'POST /filings/approve': () => ({
      body: {
        filings: [
          { id: 'f7', number: '坪工贸备〔2026〕XF-9号' },
          { id: 'f8', refusal: '内容已被他人修改' },
        ],
      },
    }),
  })
  renderRoutes(pages, '/filings/desk', signedIn({ permissions: ['filings.read', 'filings.approve'] }))
  expect(await screen.findByText('1 家已报，1 家未报')).toBeTruthy()
  expect(screen.getByText('2 次，7 行读不懂')).toBeTruthy()
  await press('全部催报（1）')
  expect(await screen.findByText('已催报 1 家单位')).toBeTruthy()
  expect(server.sent('POST', '/filings/chase')[0]!.body).toEqual({ month: '2026-12', bodies: ['市监'] })

  fireEvent.click(screen.getByLabelText('选择逾期甲'))
  fireEvent.click(screen.getByLabelText('选择逾期乙'))
  await press('批准所选（2）')
  await press('批准', await screen.findByRole('dialog'))
  expect(await screen.findByText('逾期乙：内容已被他人修改')).toBeTruthy()
  expect(server.sent('POST', '/filings/approve')[0]!.body).toEqual({
    filings: [
      { id: 'f7', version: 4 },
      { id: 'f8', version: 5 },
    ],
  })
})
