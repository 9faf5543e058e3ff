import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import source from './theme.ts?raw'
import { colors, theme, token } from './theme'

const sources = path.resolve(import.meta.dirname, '..')
const styles = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(path.join(sources, file), 'utf8') }))
const known = styles.find(({ file }) => path.basename(file) === 'tokens.css')!.text

/** Set by a component on the element itself. */
const given = ['stack-width']

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

it('gives every style its colours and its type: none names what nobody defines, or brings its own', () => {
  const unknown = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/var\(--([a-z0-9-]+)(,[^)]*)?/g)]
      .filter(([, name, own]) => !given.includes(name!) && (own !== undefined || !known.includes(`--${name}:`)))
      .map(([use]) => `${file} ${use}`),
  )
  expect(unknown).toEqual([])
})
