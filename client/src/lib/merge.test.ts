import { describe, expect, it } from 'vitest'
import { changesOf, fieldsShape, merged, same } from './merge'

interface File {
  name?: string
  phone?: string
  domains?: string[]
}

const shape = fieldsShape<File>([
  { name: 'name', label: '名称' },
  { name: 'phone', label: '电话' },
  { name: 'domains', label: '领域', text: (members: string[]) => members.join('、') },
])

describe('what a colleague has changed', () => {
  it('is told apart from what only I have changed, and marked where both did', () => {
    const base = { name: '甲', phone: '1' }
    const mine = { name: '甲', phone: '2' }
    const theirs = { name: '乙', phone: '3', domains: ['消防'] }
    expect(changesOf(shape, base, mine, theirs)).toEqual([
      { key: 'name', label: '名称', before: '甲', theirs: '乙', mine: '甲', both: false },
      { key: 'phone', label: '电话', before: '1', theirs: '3', mine: '2', both: true },
      { key: 'domains', label: '领域', before: '', theirs: '消防', mine: '', both: false },
    ])
    expect(changesOf(shape, base, mine, base)).toEqual([])
  })

  it('is nothing where both came to the same', () => {
    expect(changesOf(shape, { name: '甲' }, { name: '乙' }, { name: '乙', domains: [] })).toEqual([])
  })

  it('is taken part by part', () => {
    const theirs = { name: '乙', phone: '3' }
    expect(merged(shape, { name: '甲', phone: '2' }, theirs, ['name'])).toEqual({ name: '乙', phone: '2' })
  })
})

it('takes what is left out, empty text and empty lists for the same', () => {
  expect(same({ a: '', b: [] }, { c: undefined, d: null })).toBe(true)
  expect(same({ a: [{ x: 1 }] }, { a: [{ x: 1, y: '' }] })).toBe(true)
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
  expect(same(0, undefined)).toBe(false)
  expect(same({ a: false }, {})).toBe(false)
})
