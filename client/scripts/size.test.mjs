import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { BUDGETS, filesOf, weightOf } from './size.mjs'

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
  expect(filesOf(manifest, ['app/SignIn'])).toEqual(['entry.js', 'entry.css', 'react.js', 'sign-in.js', 'sign-in.css'])
})

it('counts what several parts of a page share once', () => {
  const files = filesOf(manifest, ['app/SignIn', 'app/Shell'])
  expect(files.filter((file) => file === 'react.js')).toHaveLength(1)
  expect(files).toContain('antd.js')
})

it('refuses to measure a page that is not there', () => {
  expect(() => filesOf(manifest, ['features/verify/VerifyPage'])).toThrow()
})

it('weighs what is sent, not what was built', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'size-'))
  try {
    writeFileSync(path.join(root, 'a.js'), '12345678')
    writeFileSync(path.join(root, 'a.js.br'), '123')
    writeFileSync(path.join(root, 'b.js'), '12')
    expect(weightOf(root, 'a.js') + weightOf(root, 'b.js')).toBe(5)
  } finally {
    rmSync(root, { recursive: true })
  }
})

it('keeps the promises: 110 kB before the sign-in, 250 kB at the gate', () => {
  const budgetOf = (name) => BUDGETS.find(({ page }) => page === name).budget
  expect([budgetOf('sign-in'), budgetOf('verify'), budgetOf('onsite')]).toEqual([110, 110, 250])
})
