import { describe, expect, it } from 'vitest'
import { may, shown, type Can } from './can'

const refused = (verb: string, code: string, elsewhere = false): Can<string> => ({
  verb,
  allowed: false,
  refusal: { code, title: '…', elsewhere },
})

describe('what may be done', () => {
  const can = [
    { verb: 'schedule', allowed: true },
    refused('confirm', 'inspection.confirm.answers'),
    refused('cancel', 'inspection.state.refused', true),
  ]

  it('is what the server allows', () => {
    expect(may(can, 'schedule')).toBe(true)
    expect(may(can, 'confirm')).toBe(false)
    expect(may(can, 'unknown')).toBe(false)
  })

  it('shows a button for what waits for something that can be told, and none for what is at another step', () =>
    expect(shown(can, ['cancel', 'confirm', 'schedule']).map((each) => each.verb)).toEqual(['confirm', 'schedule']))
})
