import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn } from '@/ui/testing'
import { PARAMETERS } from './parameters'
import { parametersFeature } from './routes'

const pages = await pagesOf(parametersFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const numbers = Object.fromEntries(PARAMETERS.map((def) => [def.name, def.kind === 'switch' ? false : 2]))

const version = (id: string, effectiveFrom: string, state: string, over: object = {}) => ({
  ...{ id, effectiveFrom, state, ground: `依据${id}`, recordedBy: '赖国辉', recordedAt: '2026-11-25T01:00:00Z' },
  parameters: { ...numbers, ...over },
})

it('shows what is in force, and what each version changed', async () => {
  fakeServer({
    'GET /plan-parameters': () =>
      listOf(version('v2', '2027-01-01', 'upcoming', { answerWorkingDays: 7 }), version('v1', '2026-01-01', 'inForce')),
  })
  renderRoutes(pages, '/plan-parameters')
  expect((await screen.findAllByText(/自 2026年1月1日 起/)).length).toBe(2)
  const answer = PARAMETERS.find((def) => def.name === 'answerWorkingDays')!
  expect(screen.getByText(answer.label, { selector: 'th' }).nextSibling!.textContent).toBe(`2 ${answer.unit}`)
  expect(document.body.textContent).toContain(`${answer.label}：2 ${answer.unit} → 7 ${answer.unit}`)
  expect(screen.getByText('将生效')).toBeTruthy()
  expect(button('登记新版本')).toBeUndefined()
})

it('lets a new version be recorded where none is in force yet', async () => {
  fakeServer({ 'GET /plan-parameters': () => listOf() })
  renderRoutes(pages, '/plan-parameters', signedIn({ permissions: ['parameters.write'] }))
  expect(await screen.findByText('还没有施行的方案参数')).toBeTruthy()
  await press('登记新版本')
  expect(await screen.findByRole('dialog')).toBeTruthy()
})

it('says why it cannot be shown, and looks again', async () => {
  let up = false
  fakeServer({
    'GET /plan-parameters': () => (up ? listOf() : { status: 503, body: { title: '服务暂时不可用，请稍后再试' } }),
  })
  renderRoutes(pages, '/plan-parameters')
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeTruthy()
  up = true
  fireEvent.click(button('重试'))
  expect(await screen.findByText('还没有施行的方案参数')).toBeTruthy()
})
