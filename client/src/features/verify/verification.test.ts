import { expect, it } from 'vitest'
import { normalizeCode } from './verification'

it('takes a code however it was typed', () => {
  expect(normalizeCode(' ps26－1215 0932 ')).toBe('PS26-12150932')
})
