import { expect, it } from 'vitest'
import { BUDGETS, filesOf } from './size.mjs'

const manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react.js'],
    css: ['entry.css'],
    dynamicImports: ['src/app/Shell.tsx'],
  },
  '_react.js': { file: 'react.js' },
  'src/app/SignIn.tsx': { file: 'sign-in.js', imports: ['index.html'], css: ['sign-in.css'] },
  'src/app/Shell.tsx': { file: 'shell.js', imports: ['_antd.js'] },
  '_antd.js': { file: 'antd.js' },
}

it('counts what a page needs at once and not what it may load later', () => {
  expect(filesOf(manifest, 'app/SignIn')).toEqual(['entry.js', 'entry.css', 'react.js', 'sign-in.js', 'sign-in.css'])
})

it('refuses to measure a page that is not there', () => {
  expect(() => filesOf(manifest, 'features/verify/VerifyPage')).toThrow()
})

it('keeps the sign-in page within the promised 200 kB', () => {
  expect(BUDGETS['app/SignIn']).toBeLessThanOrEqual(200)
})
