import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import { links } from './eslint-links.mjs'

const refused = (code) =>
  new Linter()
    .verify(code, {
      plugins: { links: { rules: { links } } },
      rules: { 'links/links': 'error' },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    })
    .map(({ messageId, fatal }) => (fatal ? 'no code' : messageId))

it.each([
  '<Link to="/filings" />',
  '<Link to="/" />',
  '<Link to={`/filings/${id}`} />',
  '<Link to={late ? "/hazards?overdue=true" : pages.hazards()} />',
  '<a href="/verify" />',
  'navigate("/filings/new")',
  'navigate(`/${page}`)',
  'redirect(receipt ? pages.filing(id) : "/")',
  '({ to: "/filings", label: "执法备案" })',
  'const PAGES = { filings: "/filings" }',
])('refuses a text in place of a link: %s', (code) => expect(refused(code)).toEqual(['text']))

it.each([
  '<Link to={pages.filings({ late: true })} />',
  '<Link to={pages.home()} />',
  'navigate(-1)',
  'navigate(pages.filing(id), { replace: true })',
  '({ path: "/filings", label: "执法备案" })',
  'download("/api/v1/filings/export")',
  'words.join("/")',
  'const slash = " / "',
  'import thing from "/thing"',
])('lets pass what is none: %s', (code) => expect(refused(code)).toEqual([]))

it('refuses a page that reads its address by hand', () =>
  expect(refused('import { Link, useSearchParams } from "react-router"')).toEqual(['search']))
