import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DeliveryRow } from '@/api/generated'
import { button, fakeServer, pagesOf, renderRoutes } from '@/ui/testing'
import { operationsFeature } from './routes'

const pages = await pagesOf(operationsFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const job = (name: string, title: string, over: object = {}) => ({
  ...{ name, title, does: `${title}的说明`, schedule: '每天 03:10', nextRunAt: '2026-11-25T19:10:00Z', failures: [] },
  can: [{ verb: 'run', allowed: true }],
  ...over,
})

it('shows each job with its last run and its failures, and runs one now after asking', async () => {
  const failed = { id: 'r1', at: '2026-11-24T19:40:00Z', outcome: 'failed', error: '数据库无法连接' }
  const jobs = [
    job('sweep', '清除过期的投递', {
      can: [{ verb: 'run', allowed: false, refusal: { code: 'job.waiting', title: '已在等待运行', elsewhere: false } }],
    }),
    job('deadlines', '提醒到期事项', { lastRun: failed, failures: [failed] }),
  ]
  const server = fakeServer({
    'GET /jobs': () => ({ body: { items: jobs, page: 1, size: 200, total: 2, totalIsExact: true } }),
    'POST /jobs/deadlines/run': () => ({ body: { id: 'r2', at: '2026-11-25T06:00:00Z', outcome: 'waiting' } }),
  })
  renderRoutes(pages, '/jobs')
  expect(await screen.findByText('数据库无法连接')).toBeTruthy()
  expect(screen.getByText('从未运行')).toBeTruthy()
  expect(screen.getByLabelText('立即运行：清除过期的投递').hasAttribute('disabled')).toBe(true)
  expect(screen.getByLabelText('已在等待运行')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('立即运行：提醒到期事项'))
  expect(await screen.findByText('立即运行“提醒到期事项”')).toBeTruthy()
  expect(server.sent('POST', '/jobs/deadlines/run')).toHaveLength(0)
  fireEvent.click(button('运行'))
  expect(await screen.findByText('已提出，稍后在列表中查看结果')).toBeTruthy()
  expect(server.sent('POST', '/jobs/deadlines/run')).toHaveLength(1)
})

const delivery = (id: string, over: Partial<DeliveryRow> = {}): DeliveryRow => ({
  ...{ id, eventId: 'e', consumer: 'notifications', kind: 'inspection.scheduled', at: '2026-11-25T06:00:00Z' },
  ...{ status: 'waiting', attempts: 0, dueAt: '2026-11-25T06:00:00Z', version: 1, can: [] },
  ...over,
})

it('offers only what is parked to be tried again or given up, the latter with a reason', async () => {
  const rows = [
    delivery('d1'),
    delivery('d2', {
      ...{ status: 'parked', attempts: 8, error: '接收方出错', version: 9, kind: 'filing.returned' },
      can: [
        { verb: 'retry', allowed: true },
        { verb: 'discard', allowed: true },
      ],
    }),
  ]
  const server = fakeServer({
    'GET /outbox-deliveries': () => ({ body: { items: rows, page: 1, size: 20, total: 2, totalIsExact: true } }),
    'POST /outbox-deliveries/d2/retry': () => ({ body: rows[1] }),
    'POST /outbox-deliveries/d2/discard': () => ({ status: 409, body: { title: '已经投递', code: 'delivery.state' } }),
  })
  renderRoutes(pages, '/outbox-deliveries')
  expect(await screen.findByText('接收方出错')).toBeTruthy()
  expect(screen.getAllByText('重试')).toHaveLength(1)
  fireEvent.click(button('重试'))
  expect(await screen.findByText('已重新投递')).toBeTruthy()
  expect(server.sent('POST', '/outbox-deliveries/d2/retry')[0]!.headers.get('If-Match')).toBe('"9"')

  fireEvent.click(button('放弃'))
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '账号已注销' } })
  fireEvent.click(button('放弃投递'))
  expect(await screen.findByText('已经投递')).toBeTruthy()
  expect(server.sent('POST', '/outbox-deliveries/d2/discard')[0]!.body).toEqual({ reason: '账号已注销' })
})
