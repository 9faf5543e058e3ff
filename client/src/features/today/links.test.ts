import { expect, it } from 'vitest'
import type { TodoItem } from '@/api/generated'
import { linkOf } from './links'

const item = (part: Partial<TodoItem>): TodoItem => ({
  ...{ kind: 'chase', title: '', clause: '', count: 1, group: 'ahead' },
  ...part,
})

it('leads a thing that waits to the place where it is done', () => {
  expect(linkOf(item({ target: { of: 'inspection', id: 'i1' } }))).toBe('/inspections/i1')
  expect(linkOf(item({ kind: 'approve', target: { of: 'filing', id: 'f1' } }))).toBe('/filings/f1')
  expect(linkOf(item({ kind: 'countersign', target: { of: 'hazard', id: 'h1' } }))).toBe('/hazards/h1')
  expect(linkOf(item({ kind: 'derive', target: { of: 'month', month: '2026-12' }, count: 137 }))).toBe(
    '/joint-lists/2026-12',
  )
  expect(linkOf(item({ kind: 'file', target: { of: 'month', month: '2026-12' } }))).toBe(
    '/filings/new?kind=doubleRandom&month=2026-12',
  )
  expect(linkOf(item({ kind: 'chaseRectification', target: { of: 'body', body: 'XF' }, count: 3 }))).toBe(
    '/hazards?overdue=true&body=XF',
  )
  expect(linkOf(item({ kind: 'chaseReport', count: 16 }))).toBe('/closure-reports?view=owed&overdue=true')
  expect(linkOf(item({ kind: 'chaseReport', target: { of: 'body', body: 'XF' }, count: 3 }))).toBe(
    '/closure-reports?view=owed&overdue=true&department=XF',
  )
})
