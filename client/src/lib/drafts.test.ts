import { afterEach, describe, expect, it, vi } from 'vitest'
import { countDrafts, DRAFT_DAYS, forget, readDraft, sweepDrafts, writeDraft, type Draft } from './drafts'
import { begin, settle } from './intentions'

const DAY = 86_400_000
const now = Date.parse('2026-11-25T06:00:00Z')
const draft = (owner: string, id: string, savedAt = now): Draft<string> => ({
  ...{ owner, id, savedAt },
  ...{ version: 3, base: '', value: id },
})

afterEach(async () => {
  for (const owner of ['xf.liaison', 'xf.liaison2', 'hb.liaison']) await forget(owner)
})

describe('a draft', () => {
  it('belongs to one person and carries the version that it was begun at', async () => {
    await writeDraft(draft('xf.liaison', 'filings.1'))
    expect(await readDraft('xf.liaison', 'filings.1', now)).toMatchObject({ version: 3, value: 'filings.1' })
    expect(await readDraft('hb.liaison', 'filings.1', now)).toBeNull()
  })

  it('is too old after a fortnight, whoever looks for it', async () => {
    await writeDraft(draft('xf.liaison', 'old', now - DRAFT_DAYS * DAY - 1))
    expect(await readDraft('xf.liaison', 'old', now)).toBeNull()
    expect(await countDrafts('xf.liaison', now)).toBe(0)
    await sweepDrafts(now)
    expect(await readDraft('xf.liaison', 'old', now - 2 * DAY)).toBeNull()
  })

  it('goes when its owner signs out, and nobody else’s does', async () => {
    await writeDraft(draft('xf.liaison', 'filings.1'))
    await writeDraft(draft('xf.liaison2', 'filings.1'))
    await writeDraft(draft('hb.liaison', 'filings.1'))
    await forget('xf.liaison')
    expect(await countDrafts('xf.liaison', now)).toBe(0)
    expect(await countDrafts('xf.liaison2', now)).toBe(1)
    expect(await countDrafts('hb.liaison', now)).toBe(1)
  })

  it('of former versions, without version or age, is swept away', async () => {
    localStorage.setItem('supervision.draft.xf.liaison.filings.new', '{}')
    localStorage.setItem('supervision.userName', 'xf.liaison')
    await sweepDrafts(now)
    expect(Object.keys(localStorage)).toEqual(['supervision.userName'])
  })
})

describe('an intention', () => {
  const derive = { owner: 'xf.liaison', id: 'joint-lists.derive 2026-12', body: '', version: null }

  it('keeps its key while nobody knows whether it was done', async () => {
    const { key } = await begin(derive, now)
    expect((await begin(derive, now + 60_000)).key).toBe(key)
  })

  it('is another one with another body, another version, another person, or once it was answered', async () => {
    const first = await begin(derive, now)
    const keys = [
      first.key,
      (await begin({ ...derive, owner: 'hb.liaison' }, now)).key,
      (await begin({ ...derive, version: '2' }, now)).key,
      (await begin({ ...derive, body: '{}' }, now)).key,
    ]
    const last = await begin({ ...derive, body: '{}' }, now)
    await settle(last)
    keys.push((await begin({ ...derive, body: '{}' }, now)).key)
    expect(new Set(keys).size).toBe(5)
  })

  it('is another one a day later: whoever asks then wants it done anew', async () => {
    const { key } = await begin(derive, now)
    expect((await begin(derive, now + 31 * 3_600_000)).key).not.toBe(key)
  })

  it('holds for as long as the page is open where the browser keeps nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { key } = await begin(derive, now)
    expect((await begin(derive, now + 60_000)).key).toBe(key)
    vi.restoreAllMocks()
  })
})
