import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { planParametersQueries } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, renderUi, signedIn } from '@/ui/testing'
import { NewVersion } from './NewVersion'
import { PARAMETERS } from './parameters'

const numbers = Object.fromEntries(
  PARAMETERS.map((def) => [def.name, def.kind === 'switch' ? false : (def.min ?? 1) + 1]),
)

const version = (id: string, over: object) => ({
  ...{
    id,
    effectiveFrom: '2026-01-01',
    state: 'inForce',
    ground: '方案',
    recordedBy: '赖国辉',
    recordedAt: '2026-11-25',
  },
  parameters: { ...numbers, ...over },
})

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

it('sends only what was changed here, whatever a colleague has recorded meanwhile', async () => {
  let present = version('v1', {})
  const server = fakeServer({
    'GET /plan-parameters/current': () => ({ body: present }),
    'POST /plan-parameters': () => ({ status: 201, body: present }),
  })
  const onClose = vi.fn()
  const { client } = renderUi(<NewVersion open onClose={onClose} />)
  fireEvent.change(await screen.findByLabelText(/^依据文件/), { target: { value: '坪应急〔2026〕40号' } })
  fireEvent.change(screen.getByLabelText(/^答复检查邀请/), { target: { value: '5' } })
  present = version('v2', { visitsPerYear: 4 })
  await client.refetchQueries(planParametersQueries.getCurrent({ date: signedIn().today }))

  expect(await screen.findByText('同事已修改这份内容')).toBeTruthy()
  expect(button('登记').disabled).toBe(true)
  fireEvent.click(button('按所选内容继续'))
  fireEvent.click(button('登记'))
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled(), 5000)
  expect(server.sent('POST', '/plan-parameters')[0]!.body).toMatchObject({ parameters: { answerWorkingDays: 5 } })
  expect(server.sent('POST', '/plan-parameters')[0]!.body).not.toMatchObject({ parameters: { visitsPerYear: 2 } })
})
