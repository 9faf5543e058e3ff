import type { BoardDay, BoardEnterprise, BoardLine, BoardVisit, WindowDetails } from '@/api/generated'

export const ROW = 22
export const STREET_ROW = 26
export const HEAD_HEIGHT = 38
export const NAME_WIDTH = 204
export const BODY_WIDTH = 44
export const RESULT_WIDTH = 100
const PIN_WIDTH = 20
const FULL_PILL = 62
const SHORT_PILL = 34
const PILL_HEIGHT = 18
const LABEL_WIDTH = 38
const LABEL_INSET = 4

export interface Span {
  left: number
  width: number
}

export interface RowLayout {
  line: BoardLine
  top: number
  bar: Span
  /** Where the word of the list's kind stands: at the bar's beginning, or beside the pin that covers it. */
  labelLeft: number
  /** Where words about the row begin, right of its bar and pin. */
  noteLeft: number
}

interface Box extends Span {
  top: number
  height: number
}

export interface PinLayout {
  visit: BoardVisit
  rows: number
  /** The days that all lines allow, over the rows that it serves. */
  shared: Box
  /** The pin itself: on its day over all of its rows, or, while it has none, in the middle of the days that are possible. */
  pin: Box
  /** How much the pin has room to say. */
  words: 'full' | 'short' | 'upright'
  dated: boolean
}

export interface BlockLayout {
  height: number
  rows: RowLayout[]
  pins: PinLayout[]
  /** Dashed lines between visits that cannot be one. */
  separators: number[]
}

/** As wide as the place allows, 20 to 32 pixels a day. */
export function dayWidthFor(available: number, days: number): number {
  const room = Math.floor((available - NAME_WIDTH - BODY_WIDTH - RESULT_WIDTH) / days)
  return Math.min(32, Math.max(20, room))
}

/** Known before it is drawn, so that only what is in view has to be. An enterprise's name needs two rows. */
export function blockHeight(rows: number, groups: number): number {
  return Math.max(2, rows) * ROW + Math.max(0, groups - 1) + 1
}

/** A window's place among the days of the month, clipped to it. */
export function spanOf(window: WindowDetails, days: readonly BoardDay[], dayWidth: number): Span {
  const first = days[0]!.date
  const last = days.at(-1)!.date
  const from = window.from < first ? first : window.from
  const to = window.to > last ? last : window.to
  const start = Number(from.slice(8)) - 1
  return { left: start * dayWidth, width: Math.max(0, Number(to.slice(8)) - start) * dayWidth }
}

/** Lines by the visit that serves them, in the server's order; lines without one come last. */
export function groupsOf(enterprise: BoardEnterprise): { visit: BoardVisit | undefined; lines: BoardLine[] }[] {
  const served = enterprise.visits.map((visit) => ({
    visit,
    lines: enterprise.lines.filter((line) => line.visitId === visit.id),
  }))
  const rest = enterprise.lines.filter((line) => !line.visitId)
  return rest.length > 0 ? [...served, { visit: undefined, lines: rest }] : served
}

export function layoutOf(enterprise: BoardEnterprise, days: readonly BoardDay[], dayWidth: number): BlockLayout {
  const groups = groupsOf(enterprise)
  const rows: RowLayout[] = []
  const pins: PinLayout[] = []
  const separators: number[] = []
  let top = 0
  groups.forEach(({ visit, lines }, index) => {
    if (index > 0) {
      separators.push(top)
      top += 1
    }
    const pin = visit && pinOf(visit, lines.length, top, days, dayWidth)
    if (pin) pins.push(pin)
    for (const line of lines) {
      const bar = spanOf(line.window, days, dayWidth)
      rows.push({ line, top, bar, ...wordsBeside(bar, pin && crosses(pin.pin, top) ? pin.pin : undefined) })
      top += ROW
    }
  })
  return { height: blockHeight(enterprise.lines.length, groups.length), rows, pins, separators }
}

function pinOf(visit: BoardVisit, rows: number, top: number, days: readonly BoardDay[], dayWidth: number): PinLayout {
  const usable = visit.days.length > 0 ? { from: visit.days[0]!, to: visit.days.at(-1)! } : visit.window
  const date = visit.inspection?.date
  const shared = { ...spanOf(date ? visit.window : usable, days, dayWidth), top: top + 1, height: rows * ROW - 2 }
  if (date) {
    const left = (Number(date.slice(8)) - 0.5) * dayWidth - PIN_WIDTH / 2
    return { visit, rows, shared, dated: true, words: 'full', pin: { ...shared, left, width: PIN_WIDTH } }
  }
  return { visit, rows, shared, dated: false, ...openPin(shared, rows) }
}

/** 待排 4 天 in the middle of the days that are possible; shorter, and at last upright, where there are few of them. */
function openPin(shared: Box, rows: number): Pick<PinLayout, 'pin' | 'words'> {
  const words = shared.width >= FULL_PILL + 8 ? 'full' : shared.width >= SHORT_PILL + 2 ? 'short' : 'upright'
  const width = words === 'full' ? FULL_PILL : words === 'short' ? SHORT_PILL : PIN_WIDTH
  const left = shared.left + (shared.width - width) / 2
  if (words === 'upright') return { words, pin: { ...shared, left, width } }
  return { words, pin: { left, width, top: shared.top + (rows * ROW - 2 - PILL_HEIGHT) / 2, height: PILL_HEIGHT } }
}

const crosses = (pin: Box, top: number) => pin.top < top + ROW - 4 && pin.top + pin.height > top + 4

function wordsBeside(bar: Span, pin: Span | undefined): { labelLeft: number; noteLeft: number } {
  const start = bar.left + LABEL_INSET
  const pinEnd = pin ? pin.left + pin.width : 0
  const covered = pin !== undefined && pin.left < start + LABEL_WIDTH - 6 && pinEnd > start
  const labelLeft = covered ? pinEnd + 3 : start
  return { labelLeft, noteLeft: Math.max(bar.left + bar.width, pinEnd, labelLeft + LABEL_WIDTH) + 5 }
}
