import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeServer, pagesOf, renderRoutes } from '@/ui/testing'
import { parametersFeature } from './routes'

const pages = await pagesOf(parametersFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const current = { parameters: { monthlyDay: 5, aheadOfVisitWorkingDays: 3, afterClosureWorkingDays: 4 } }

it('asks for a number first, and says which holds', async () => {
  fakeServer({ 'GET /plan-parameters/current': () => ({ body: current }) })
  renderRoutes(pages, '/plan-parameters/what-if')
  expect(await screen.findByPlaceholderText('现为 3')).toBeTruthy()
  expect(screen.getByText('填写要试算的数字')).toBeTruthy()
})

it('shows for each body and list what would be late', async () => {
  const asked = vi.fn()
  fakeServer({
    'GET /plan-parameters/current': () => ({ body: current }),
    'GET /plan-parameters/what-if': ({ search }) => {
      asked(search.get('aheadOfVisitWorkingDays'))
      return {
        body: {
          ...{ from: '2025-11-18', to: '2026-11-18', lines: 9, lateThen: 1, lateSupposed: 4, changedTotal: 1 },
          reports: {
            ...{ total: 6, lateThen: 0, lateSupposed: 1, changedTotal: 1 },
            changed: [
              {
                ...{ inspectionId: 'i', inspectionNumber: '坪综查〔2026〕9号', department: 'XF', late: true },
                ...{ submittedOn: '2026-11-02', dueThen: '2026-11-03', dueSupposed: '2026-10-30' },
              },
            ],
          },
          bodies: [{ body: 'XF', shortName: '消防', lines: 9, lateThen: 1, lateSupposed: 4 }],
          changed: [
            {
              ...{
                filingId: 'f',
                number: '坪工贸备〔2026〕XF-1号',
                title: '临时',
                body: 'XF',
                kind: 'adHoc',
                late: 3,
                inTime: 0,
              },
              ...{ handedInOn: '2026-11-02', dueThen: '2026-11-03', dueSupposed: '2026-10-30' },
            },
          ],
        },
      }
    },
  })
  renderRoutes(pages, '/plan-parameters/what-if?aheadOfVisitWorkingDays=5')
  expect(await screen.findByText('坪工贸备〔2026〕XF-1号')).toBeTruthy()
  expect(asked).toHaveBeenCalledWith('5')
  expect(screen.getByText('3 家变为逾期')).toBeTruthy()
  expect(screen.getByText('多 3 家')).toBeTruthy()
  expect(screen.getByText('坪综查〔2026〕9号')).toBeTruthy()
  expect(screen.getByText('变为逾期')).toBeTruthy()
})
