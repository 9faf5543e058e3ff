import { vi } from 'vitest'
import type {
  BoardDay,
  BoardEnterprise,
  BoardLine,
  BoardPage,
  BoardStreet,
  BoardVisit,
  MonthBoard,
} from '@/api/generated'

/** December 2026: the 1st is a Tuesday. For tests. */
export const december: BoardDay[] = Array.from({ length: 31 }, (_, index) => ({
  date: `2026-12-${String(index + 1).padStart(2, '0')}`,
  working: ![4, 5].includes(index % 7),
}))

const day = (number: number) => `2026-12-${String(number).padStart(2, '0')}`

export function line(id: string, body: string, from: number, to: number, over: Partial<BoardLine> = {}): BoardLine {
  return {
    id,
    department: body,
    body,
    kind: 'doubleRandom',
    filingId: 'filing',
    filingNumber: '坪工贸备〔2026〕YJ-1号',
    window: { from: day(from), to: day(to) },
    officers: 2,
    status: 'registered',
    ...over,
  }
}

export function visit(id: string, days: number[], lines: BoardLine[], over: Partial<BoardVisit> = {}): BoardVisit {
  for (const each of lines) each.visitId = id
  return {
    id,
    sequence: 1,
    window: { from: day(days[0]!), to: day(days.at(-1)!) },
    days: days.map(day),
    departments: lines.map((each) => each.department),
    lines: lines.map((each) => each.id),
    companions: [],
    joint: lines.length > 1,
    leadDepartment: 'YJ-KZ',
    outdated: false,
    apart: [],
    ...over,
  }
}

export function enterprise(
  id: string,
  lines: BoardLine[],
  visits: BoardVisit[],
  over: Partial<BoardEnterprise> = {},
): BoardEnterprise {
  return {
    id,
    uscc: `91440300${id}`,
    name: `深圳市${id}有限公司`,
    subdistrictCode: '440310005',
    riskColour: 'orange',
    sector: 'machinery',
    specialHazards: [],
    lines,
    visits,
    ...over,
  }
}

/** The mock's first enterprise: three bodies together, 市监 apart. */
export function hengruida(): BoardEnterprise {
  const lines = [line('1', 'YJ', 10, 18), line('2', 'XF', 14, 22), line('3', 'HB', 15, 24), line('4', 'SJ', 25, 31)]
  return enterprise('恒锐达', lines, [
    visit('joint', [15, 16, 17, 18], lines.slice(0, 3)),
    visit('single', [25, 28, 29, 30, 31], lines.slice(3)),
  ])
}

export function board(enterprises: BoardEnterprise[]): MonthBoard {
  const streets = streetsOf(enterprises)
  const draft = { draft: 2, draftJoint: 1, draftLines: 4 }
  return {
    month: '2026-12',
    can: (['derive', 'change', 'dispatch'] as const).map((verb) => ({ verb, allowed: true })),
    status: 'draft',
    sequence: 1,
    derivations: 1,
    version: 1,
    today: '2026-12-09',
    firstDay: '2026-12-09',
    provisional: false,
    minimumOfficers: 2,
    days: december,
    totals: {
      lines: 4,
      enterprises: enterprises.length,
      bodies: 4,
      visits: 2,
      joint: 1,
      single: 1,
      visitsSaved: 2,
      apart: 1,
      unplaceable: 0,
      waiting: 0,
      earlier: 0,
      scheduled: 0,
      outdated: 0,
      ...draft,
    },
    streets,
    departments: ['YJ', 'XF', 'HB', 'SJ'].map((code) => ({ code, name: code, shortName: code, body: code })),
    bodies: ['YJ', 'XF', 'HB', 'SJ'],
  }
}

function streetsOf(enterprises: readonly BoardEnterprise[]): BoardStreet[] {
  const codes = [...new Set(enterprises.map((each) => each.subdistrictCode))].sort()
  return codes.map((code) => {
    const there = enterprises.filter((each) => each.subdistrictCode === code)
    const lines = there.reduce((sum, each) => sum + each.lines.length, 0)
    const visits = there.reduce((sum, each) => sum + each.visits.length, 0)
    return { code, name: code.slice(-2), enterprises: there.length, lines, visits, draft: visits }
  })
}

/** What the server answers of these enterprises to a question for a page of them. */
export function boardPage(all: readonly BoardEnterprise[], search: URLSearchParams): BoardPage {
  const words = (search.get('q') ?? '').split(' ')
  const found = all.filter(({ name }) => words.every((word) => name.includes(word)))
  const size = Number(search.get('size'))
  const sought = found.findIndex(
    ({ id, visits }) => id === search.get('at') || visits.some((each) => each.id === search.get('at')),
  )
  const page = sought >= 0 ? Math.floor(sought / size) + 1 : Number(search.get('page') ?? 1)
  return {
    month: '2026-12',
    version: 1,
    items: found.slice((page - 1) * size, page * size),
    page,
    size,
    total: found.length,
    totalIsExact: true,
    counts: { all: found.length, joint: 1, apart: 1, unplaced: 0, waiting: 0 },
    streets: streetsOf(found),
  }
}

/** Gives every element the size of a window, which jsdom has not. */
export function withSizes() {
  for (const [name, value] of [
    ['offsetHeight', 600],
    ['offsetWidth', 1200],
    ['clientHeight', 600],
    ['clientWidth', 1200],
  ] as const)
    vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(value)
}
