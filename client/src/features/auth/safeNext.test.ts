import { expect, it } from 'vitest'
import { safeNext } from './safeNext'

it.each([
  ['/filings?month=2026-12', '/filings?month=2026-12'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in', '/'],
  [null, '/'],
])('after signing in %s leads to %s', (next, expected) => {
  expect(safeNext(next)).toBe(expected)
})
