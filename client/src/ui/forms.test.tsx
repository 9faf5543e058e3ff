import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problem'
import { ConfirmModal } from './ConfirmModal'
import { ReasonModal } from './ReasonModal'
import { RowResults } from './RowResults'
import { renderUi } from './testing'
import { useCommand } from './useCommand'

const refusal = () =>
  Promise.reject(
    new ProblemError({ type: 'about:blank', traceId: '', title: '已下发，不能再次下发', status: 409, code: 'x' }),
  )

function Dispatch({ send }: { send: () => Promise<unknown> }) {
  const command = useCommand({ id: 'dispatch', send, changes: [] })
  return (
    <ConfirmModal
      open
      title="下发"
      okText="下发"
      acknowledge="我已核对，下发后不可撤回"
      command={command}
      onClose={vi.fn()}
    >
      58 次、6 个街道
    </ConfirmModal>
  )
}

function Return({ send }: { send: (reason: string) => Promise<unknown> }) {
  const command = useCommand<string>({ id: 'return', send: (_, reason) => send(reason), changes: [] })
  return <ReasonModal open title="退回" okText="退回" command={command} onClose={vi.fn()} />
}

describe('asking', () => {
  it('does what cannot be undone only after the box is ticked, and shows a refusal', async () => {
    const send = vi.fn(refusal)
    renderUi(<Dispatch send={send} />)
    const ok = screen.getByRole('button', { name: '下发' })
    expect(ok).toHaveProperty('disabled', true)
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(ok)
    expect(await screen.findByText('已下发，不能再次下发')).toBeTruthy()
    expect(send).toHaveBeenCalledOnce()
  })

  it('does not take an empty reason, and keeps the text when the server refuses', async () => {
    const send = vi.fn(refusal)
    renderUi(<Return send={send} />)
    await userEvent.click(screen.getByRole('button', { name: '退回' }))
    expect(await screen.findByText('请填写原因')).toBeTruthy()
    await userEvent.type(screen.getByRole('textbox'), '材料不全')
    await userEvent.click(screen.getByRole('button', { name: '退回' }))
    expect(await screen.findByText('已下发，不能再次下发')).toBeTruthy()
    expect(send).toHaveBeenCalledWith('材料不全')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('材料不全')
  })
})

it('leaves refused rows in their place, with sentence, clause and remedy', () => {
  const rows = [
    { row: 2, breaches: [] },
    { row: 4, breaches: [{ code: 'x', title: '本年度已备案', clause: '六(三)' }] },
  ]
  renderUi(
    <RowResults
      caption="核对结果"
      rows={rows}
      rowKey={(row) => row.row}
      rowNumber={(row) => row.row}
      columns={[]}
      outcome={(row) => (row.breaches.length ? 'refused' : 'ok')}
      breaches={(row) => row.breaches}
      remedies={() => <a href="#remove">移除此行</a>}
    />,
  )
  const [, good, bad] = screen.getAllByRole('row')
  expect(good!.textContent).toContain('通过')
  expect(bad!.textContent).toContain('本年度已备案')
  expect(bad!.textContent).toContain('可以：移除此行')
})
