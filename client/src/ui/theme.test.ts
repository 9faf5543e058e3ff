import { expect, it } from 'vitest'
import source from './theme.ts?raw'
import { colors, theme, token } from './theme'

it('takes every colour from tokens.css, and has none of its own', () => {
  expect(source).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i)
  expect(colors.primary).toBe('#1f4f99')
  expect(theme.token).toMatchObject({
    colorError: token('red'),
    colorSuccess: token('green'),
    colorWarning: token('gold'),
  })
})

it('fails for a name that tokens.css does not have', () => {
  expect(() => token('mauve')).toThrow('tokens.css has no --mauve')
})
