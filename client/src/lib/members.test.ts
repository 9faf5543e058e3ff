import { describe, expect, it } from 'vitest'
import { memberOf, membersOf, truthOf } from './members'

const colours = ['red', 'blue'] as const

describe('a text from an address', () => {
  it('is a member of an enumeration, or asks for nothing', () => {
    expect(memberOf(colours, 'red')).toBe('red')
    expect(memberOf(colours, 'Red')).toBeUndefined()
    expect(memberOf(colours, undefined)).toBeUndefined()
  })

  it('is several members joined by dots, of which those that are none are left out', () => {
    expect(membersOf(colours, 'blue.red')).toEqual(['blue', 'red'])
    expect(membersOf(colours, 'green.red')).toEqual(['red'])
    expect(membersOf(colours, 'green')).toBeUndefined()
    expect(membersOf(colours, undefined)).toBeUndefined()
  })

  it('is yes or no, or neither', () => {
    expect([truthOf('true'), truthOf('false'), truthOf('maybe'), truthOf(undefined)]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ])
  })
})
