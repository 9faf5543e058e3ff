import { expect, it } from 'vitest'
import type { TodoItem } from '@/api/generated'
import { linkOf } from './links'

const item = (part: Partial<TodoItem>): TodoItem => ({ kind: 'chase', title: '', clause: '', count: 1, ...part })

it('leads a thing that waits to the place where it is done', () => {
  expect(linkOf(item({ inspectionId: 'i1' }))).toBe('/inspections/i1')
  expect(linkOf(item({ kind: 'approve', filingId: 'f1' }))).toBe('/filings/f1')
  expect(linkOf(item({ kind: 'countersign', hazardId: 'h1' }))).toBe('/hazards/h1')
  expect(linkOf(item({ kind: 'derive', month: '2026-12', count: 137 }))).toBe('/joint-lists/2026-12')
  expect(linkOf(item({ kind: 'file', month: '2026-12' }))).toBe('/filings/new?kind=doubleRandom&month=2026-12')
  expect(linkOf(item({ kind: 'chaseRectification', body: 'XF', count: 3 }))).toBe('/hazards?overdue=true&body=XF')
})
