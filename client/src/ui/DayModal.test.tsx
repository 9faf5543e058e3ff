import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problem'
import { DayModal, type DayAndReason } from './DayModal'
import { button, renderUi } from './testing'

afterEach(cleanup)

function open(send: (body: DayAndReason, ifMatch: string) => Promise<unknown>) {
  const onClose = vi.fn()
  renderUi(
    <DayModal
      title="延期"
      okText="延期"
      note="现期限 12月1日"
      label="新的期限"
      name="dueOn"
      from="2026-12-02"
      command={{ id: 'extend', send: (_, body, ifMatch) => send(body, ifMatch), version: 3, changes: [] }}
      onClose={onClose}
    />,
  )
  return onClose
}

function choose(day: string, reason: string) {
  const input = screen.getByLabelText(/^新的期限/)
  fireEvent.mouseDown(input)
  fireEvent.change(input, { target: { value: day } })
  fireEvent.keyDown(input, { key: 'Enter' })
  fireEvent.change(screen.getByLabelText(/^原因/), { target: { value: reason } })
}

it('takes neither a day without a reason nor a reason without a day', async () => {
  const send = vi.fn(() => Promise.resolve())
  open(send)
  fireEvent.click(button('延期'))
  expect(await screen.findByText('请选择新的期限')).toBeTruthy()
  expect(screen.getByText('请说明原因')).toBeTruthy()
  expect(send).not.toHaveBeenCalled()
})

it('sends the legal date and the reason at the version that was shown, and closes', async () => {
  const send = vi.fn(() => Promise.resolve())
  const onClose = open(send)
  choose('2026-12-10', ' 配件未到货 ')
  fireEvent.click(button('延期'))
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(send).toHaveBeenCalledWith({ day: '2026-12-10', reason: '配件未到货' }, '"3"')
})

it('shows what the server says of the day below the day, and stays open', async () => {
  const refusal = { type: 'about:blank', traceId: '', title: '不符合要求', status: 422, code: 'x' }
  const onClose = open(() =>
    Promise.reject(new ProblemError({ ...refusal, errors: { dueOn: ['12月12日不是工作日'] } })),
  )
  choose('2026-12-12', '配件未到货')
  fireEvent.click(button('延期'))
  expect(await screen.findByText('12月12日不是工作日')).toBeTruthy()
  expect(onClose).not.toHaveBeenCalled()
})
