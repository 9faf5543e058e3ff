import { expect, it } from 'vitest'
import type { Feature } from '@/ui/feature'

const features = import.meta.glob<Record<string, Feature>>('../features/*/routes.tsx', { eager: true })
const tests = import.meta.glob<string>('../features/*/*.test.tsx', { eager: true, query: '?raw', import: 'default' })

const pages = Object.entries(features).flatMap(([file, module]) => {
  const folder = file.replace('routes.tsx', '')
  const written = Object.keys(tests).filter((test) => test.startsWith(folder))
  const text = written.map((test) => tests[test]).join('\n')
  return Object.values(module)
    .flatMap((feature) => feature.routes)
    .map(({ path }) => ({ path, text }))
})

it.each(pages)('has a page test of its feature that opens /$path', ({ path, text }) => {
  const address = `/${path.replaceAll(/:\w+/g, '[^/?\'"]+')}`
  expect(text).toMatch(new RegExp(`['"\`]${address}['"\`?#]`))
})
