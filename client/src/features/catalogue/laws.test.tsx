import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { LawReplacementRow } from '@/api/generated'
import { button, fakeServer, listOf, pagesOf, press, renderRoutes, signedIn, type } from '@/ui/testing'
import { catalogueFeature } from './routes'

const pages = await pagesOf(catalogueFeature)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const items = [{ id: 'i1', code: 'PS-XF-001', name: '安全出口', body: 'XF', articles: ['第二十八条'] }]

const replaced: LawReplacementRow = {
  ...{ id: 'l1', law: '中华人民共和国消防法', supersededBy: '消防法（修订）', on: '2026-11-01', inPart: false, items },
  ...{ document: '主席令第88号', recordedBy: '林思远', recordedAt: '2026-11-02T01:00:00Z', version: 1 },
  can: [{ verb: 'withdraw', allowed: true }],
}

const reference = {
  'GET /departments': () =>
    listOf({ code: 'XF', name: '坪山消防救援大队', shortName: '消防', safetyDomains: ['fire'] }),
  'GET /subdistricts': () => listOf(),
}

const lead = signedIn({ roles: ['lead'], permissions: ['reference.read', 'laws.replace'] })

it('lists laws that were replaced with the items to be reviewed, and takes one back with a reason', async () => {
  const server = fakeServer({
    ...reference,
    'GET /law-replacements': () => listOf(replaced),
    'POST /law-replacements/l1/withdraw': () => ({ body: replaced }),
  })
  renderRoutes(pages, '/law-replacements', lead)

  expect(await screen.findByText('PS-XF-001 安全出口')).toBeTruthy()
  expect(document.body.textContent).toContain('由《消防法（修订）》替代')
  await press('撤销登记')
  fireEvent.change(await screen.findByLabelText(/^原因/), { target: { value: '日期有误' } })
  fireEvent.click(screen.getAllByRole('button', { name: /撤\s*销/ }).at(-1)!)
  await vi.waitFor(() => expect(server.sent('POST', '/law-replacements/l1/withdraw')).toHaveLength(1))
})

it('records a replacement from the law that is shown, for the lead alone', async () => {
  const law = {
    ...{ law: '中华人民共和国消防法', edition: '2021-04-29修正', supersededInPart: false, inForce: true },
    ...{ needsReview: false, items },
  }
  const server = fakeServer({
    ...reference,
    'GET /supervision-items/legal-bases': () => listOf(law),
    'POST /law-replacements': () => ({ status: 201, body: replaced }),
  })
  const { unmount } = renderRoutes(pages, '/supervision-items/legal-bases', lead)
  await screen.findByText('2021-04-29修正')
  fireEvent.click([...document.querySelectorAll('td button')].find((each) => each.textContent === '登记替代')!)
  expect((await screen.findByLabelText<HTMLInputElement>(/^被替代或失效的法律/)).value).toBe('中华人民共和国消防法')
  type(/^被替代或失效的日期/, '2026-11-01')
  fireEvent.keyDown(screen.getByLabelText(/^被替代或失效的日期/), { key: 'Enter' })
  type('替代它的法律', '消防法（修订）')
  await press('登记')
  await vi.waitFor(() => expect(server.sent('POST', '/law-replacements')).toHaveLength(1))
  expect(server.sent('POST', '/law-replacements')[0]!.body).toMatchObject({
    ...{ law: '中华人民共和国消防法', on: '2026-11-01', supersededBy: '消防法（修订）', inPart: false },
  })
  unmount()

  fakeServer({ ...reference, 'GET /supervision-items/legal-bases': () => listOf(law) })
  renderRoutes(pages, '/supervision-items/legal-bases', signedIn({ permissions: ['reference.read'] }))
  await screen.findByText('2021-04-29修正')
  expect(button('登记替代')).toBeUndefined()
})
