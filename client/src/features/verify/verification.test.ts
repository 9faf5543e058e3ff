import { expect, it } from 'vitest'
import { normalizeCode } from './verification'

it.each([
  [' ps26－7kq4 9xtm ', 'PS26-7KQ4-9XTM'],
  ['PS26-7KQ4-9XTM', 'PS26-7KQ4-9XTM'],
  ['ps26 7kqo 9xil', 'PS26-7KQ0-9X11'],
  ['PS26', 'PS26'],
])('takes %s for %s', (typed, code) => {
  expect(normalizeCode(typed)).toBe(code)
})
