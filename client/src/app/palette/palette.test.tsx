import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchAnswer } from '@/api/generated'
import { button, fakeServer, renderUi, signedIn } from '@/ui/testing'
import { matching } from './pageOptions'
import { PaletteButton } from './PaletteButton'
import { initialsOf } from './pinyin'
import { forgetRecent, recentOf } from './recent'

// The first import may take longer than a test has.
await import('./Palette')

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const me = signedIn({
  permissions: ['dashboard.read', 'enterprises.read', 'inspections.read', 'filings.read', 'hazards.read'],
})

const answer = (over: Partial<SearchAnswer> = {}) => ({
  body: { enterprises: [], inspections: [], filings: [], hazards: [], ...over },
})

const visit = { id: 'i1', number: '坪综查〔2026〕119号', enterpriseName: '广泰源', status: 'confirmed' } as const

function open(answers: Parameters<typeof fakeServer>[0] = { 'GET /search': () => answer({ inspections: [visit] }) }) {
  const server = fakeServer(answers)
  return { ...renderUi(<PaletteButton />, '/', me), server }
}

const field = () => screen.getByRole<HTMLInputElement>('combobox')
const marked = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent
const ctrlK = () => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
const typed = (value: string) => fireEvent.change(field(), { target: { value } })
const key = (name: string) => fireEvent.keyDown(field(), { key: name })

async function opened() {
  await waitFor(() => expect(field()).toBeTruthy())
}

describe('the palette', () => {
  it('opens by its shortcut, offers the pages of the menu, and leads to one by arrows and Enter', async () => {
    const { router } = open()
    ctrlK()
    await opened()
    expect(field().getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByRole('listbox').id).toBe(field().getAttribute('aria-controls'))
    expect(screen.getAllByRole('option').map((each) => each.textContent)).not.toContain('审计记录')
    expect(marked()).toContain('工作台')
    key('ArrowDown')
    key('ArrowDown')
    key('ArrowUp')
    const second = marked()
    expect(second).not.toContain('工作台')
    key('Enter')
    await waitFor(() => expect(router.state.location.pathname).not.toBe('/'))
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
  })

  it('finds a page by its name and by its first letters', async () => {
    const { router } = open({ 'GET /search': () => new Promise(() => undefined) })
    fireEvent.click(button('搜索页面、企业、编号CtrlK'))
    await opened()
    typed('备案')
    expect(marked()).toContain('执法备案')
    typed('bhfk')
    expect(marked()).toContain('闭环反馈')
    // What the server knows of it comes after the page, and is not awaited.
    key('Enter')
    await waitFor(() => expect(router.state.location.pathname).toBe('/closure-reports'))
  })

  it('asks once what was typed, says that it looks, and opens what Enter was pressed for before the answer', async () => {
    let tell: (() => void) | undefined
    const { router, server } = open({
      'GET /search': () => new Promise((told) => (tell = () => told(answer({ inspections: [visit] })))),
    })
    ctrlK()
    await opened()
    for (const value of ['1', '11', '119']) typed(value)
    expect(screen.getByRole('status').textContent).toBe('正在查找…')
    key('Enter')
    await waitFor(() => expect(server.sent('GET', '/search')).toHaveLength(1))
    expect(server.sent('GET', '/search')[0]!.search.get('q')).toBe('119')
    expect(router.state.location.pathname).toBe('/')
    act(() => tell!())
    await waitFor(() => expect(router.state.location.pathname).toBe('/inspections/i1'))
  })

  it('remembers what was opened, for this person', async () => {
    open()
    ctrlK()
    await opened()
    typed('119')
    fireEvent.click(await screen.findByText('坪综查〔2026〕119号'))
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
    ctrlK()
    await opened()
    expect(screen.getAllByRole('option')[0]!.textContent).toBe('坪综查〔2026〕119号')
    cleanup()
    renderUi(<PaletteButton />, '/', { ...me, userName: 'hb.liaison' })
    ctrlK()
    await opened()
    expect(screen.queryByText('坪综查〔2026〕119号')).toBeNull()
    expect(recentOf(me.userName)).toHaveLength(1)
    forgetRecent(me.userName)
    expect(recentOf(me.userName)).toEqual([])
  })

  it('leads to the list that a number belongs to where nothing is found', async () => {
    const { router } = open({ 'GET /search': () => answer() })
    ctrlK()
    await opened()
    typed('坪综查〔2027〕1号')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('没有找到企业或编号'))
    expect(marked()).toBe('在“检查任务”中查找“坪综查〔2027〕1号”')
    key('Enter')
    await waitFor(() => expect(router.state.location.pathname).toBe('/inspections'))
    expect(router.state.location.search).toContain(encodeURIComponent('坪综查〔2027〕1号'))
  })

  it('says why nothing can be found, and tries again', async () => {
    let fails = true
    open({
      'GET /search': () =>
        fails ? { status: 422, body: { title: '请求不正确', status: 422 } } : answer({ inspections: [visit] }),
    })
    ctrlK()
    await opened()
    typed('119')
    expect(await screen.findByText('请求不正确')).toBeTruthy()
    fails = false
    fireEvent.click(button('重试'))
    expect(await screen.findByText('坪综查〔2026〕119号')).toBeTruthy()
  })

  it('closes by its shortcut', async () => {
    open()
    ctrlK()
    await opened()
    ctrlK()
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
  })
})

it('spells the first letters of what the menu says', () => {
  expect(['执法备案', '月度看板', '检查任务', '审计记录', '他人名册'].map(initialsOf)).toEqual([
    'zfba',
    'ydkb',
    'jcrw',
    'sjjl',
    'trmc',
  ])
})

it('puts what begins with the text before what has it somewhere', () => {
  const all = ['综合复查', '复查'].map((title) => ({ to: title, title }))
  expect(matching(all, '复查').map((each) => each.title)).toEqual(['复查', '综合复查'])
  expect(matching(all, 'fc').map((each) => each.title)).toEqual(['复查', '综合复查'])
})
