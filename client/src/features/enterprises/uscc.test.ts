import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeUscc, normaliseUscc } from './uscc'

/** The vectors that the server's rules are tested with. */
const vectors = path.resolve(import.meta.dirname, '../../../../tests/Domain.UnitTests/Enterprises/Vectors')

const codesOf = (file: string) =>
  readFileSync(path.join(vectors, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]!)

describe('a unified social credit code', () => {
  it.each(codesOf('valid.csv'))('%s is accepted', (code) => expect(judgeUscc(code).level).toBe('ok'))

  it.each(codesOf('invalid.csv'))('%s, which has a slip in it, is refused', (code) =>
    expect(judgeUscc(code)).toMatchObject({ level: 'refused', message: expect.stringContaining('第18位') as string }),
  )

  it('is put right before it is judged', () => {
    expect(normaliseUscc('　91440300ma5f7b0x8k ')).toBe('91440300MA5F7B0X8K')
    expect(judgeUscc(' 91440300ma5f7b0x8k').level).toBe('ok')
  })

  it('is not scolded while it is typed', () => {
    expect(judgeUscc('').level).toBe('empty')
    expect(judgeUscc('914403')).toEqual({ level: 'typing', message: '还差12位' })
  })

  it('is refused at once for what can never be in it', () => {
    expect(judgeUscc('9144O').message).toContain('“O”')
    expect(judgeUscc('91A').message).toContain('行政区划码')
    expect(judgeUscc('9144030019220382161').message).toContain('19位')
  })

  it('only warns of character 17', () => {
    // 16 characters, a 17th that GB 11714 would not give, and the 18th that belongs to them.
    const codes = [...'0123456789X'].flatMap((seventeenth) =>
      [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => `9144030019220382${seventeenth}${last}`),
    )
    const levels = codes.map((code) => judgeUscc(code).level)
    expect(levels.filter((level) => level === 'ok')).toHaveLength(1)
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10)
  })
})
