import { expect, it } from 'vitest'
import source from './generated.ts?raw'

const files = Object.values(import.meta.glob<Record<string, unknown>>('../**/labels.ts', { eager: true }))
const tables = Object.assign({}, ...files) as Record<string, unknown>

/** Orders of lists and kinds of a choice, which no page shows. */
const UNSHOWN = /Sort$|TargetOf$|^SubjectKind$/

const enumerations = [...source.matchAll(/^export type (\w+) = ((?:"[^"]+"(?: \| )?)+);/gm)]
  .filter(([, name]) => !UNSHOWN.test(name!))
  .map(([, name, members]) => [name!, [...members!.matchAll(/"([^"]+)"/g)].map(([, member]) => member!)] as const)

it('reads the enumerations of the generated client', () => {
  expect(enumerations.map(([name]) => name)).toContain('Role')
})

it('says no enumeration in two places', () => {
  const names = files.flatMap((file) => Object.keys(file))
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  // Nor under another name.
  const tables = files.flatMap((file) => Object.entries(file)).filter(([, table]) => typeof table === 'object')
  const words = tables.map(([, table]) => JSON.stringify(table))
  expect(tables.filter((_, place) => words.indexOf(words[place]!) !== place).map(([name]) => name)).toEqual([])
})

it.each(enumerations)(
  '%s has a Chinese word for each member, in a table of its name in a labels.ts',
  (name, members) => {
    const table = tables[`${name[0]!.toLowerCase()}${name.slice(1)}Labels`] as Record<string, string> | undefined
    expect(table, `no table ${name[0]!.toLowerCase()}${name.slice(1)}Labels`).toBeDefined()
    for (const member of members) expect(table![member], `${name}.${member}`).toMatch(/\p{Script=Han}/u)
  },
)
