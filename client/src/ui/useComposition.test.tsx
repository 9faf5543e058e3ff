import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useComposition } from './useComposition'

function Box({ take }: { take: (text: string) => void }) {
  const composition = useComposition(take)
  return (
    <div {...composition.handlers}>
      <input aria-label="查找" onChange={(event) => composition.typed(event.target.value)} />
    </div>
  )
}

it('searches no half-typed pinyin, and the word that comes of it once', () => {
  const take = vi.fn()
  render(<Box take={take} />)
  const box = screen.getByRole('textbox')

  fireEvent.compositionStart(box)
  for (const value of ['j', 'ji', 'jin', 'jing mi']) fireEvent.change(box, { target: { value } })
  expect(take).not.toHaveBeenCalled()
  fireEvent.change(box, { target: { value: '精密' } })
  fireEvent.compositionEnd(box)
  expect(take.mock.calls).toEqual([['精密']])

  fireEvent.change(box, { target: { value: '精密机' } })
  expect(take).toHaveBeenLastCalledWith('精密机')
})
