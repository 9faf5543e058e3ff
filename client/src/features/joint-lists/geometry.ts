import type { BoardDay, BoardEnterprise, BoardLine, BoardVisit, WindowDto } from '@/api/generated'

export const ROW = 22
export const STREET_ROW = 26
export const NAME_WIDTH = 204
export const BODY_WIDTH = 44
export const RESULT_WIDTH = 100
const PIN_WIDTH = 20
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

export interface PinLayout {
  visit: BoardVisit
  top: number
  height: number
  rows: number
  /** The days that all lines allow. */
  shared: Span
  /** Where the pin itself stands: on its day, or in the middle of the shared days while it has none. */
  pin: Span
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
export function spanOf(window: WindowDto, days: readonly BoardDay[], dayWidth: number): Span {
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
      rows.push({ line, top, bar, ...wordsBeside(bar, pin?.pin) })
      top += ROW
    }
  })
  return { height: blockHeight(enterprise.lines.length, groups.length), rows, pins, separators }
}

function pinOf(visit: BoardVisit, rows: number, top: number, days: readonly BoardDay[], dayWidth: number): PinLayout {
  const usable = visit.days.length > 0 ? { from: visit.days[0]!, to: visit.days.at(-1)! } : visit.window
  const date = visit.inspection?.date
  const shared = spanOf(date ? visit.window : usable, days, dayWidth)
  const centre = date ? (Number(date.slice(8)) - 0.5) * dayWidth : shared.left + shared.width / 2
  const width = date ? PIN_WIDTH : Math.min(openPinWidth(rows, visit), Math.max(PIN_WIDTH, shared.width))
  return {
    visit,
    rows,
    top: top + 1,
    height: rows * ROW - 2,
    shared,
    pin: { left: centre - width / 2, width },
    dated: date !== undefined && date !== null,
  }
}

/** 待排 beside each other where the shared days leave room, else below each other. */
function openPinWidth(rows: number, visit: BoardVisit): number {
  return visit.days.length >= 2 || rows === 1 ? LABEL_WIDTH : PIN_WIDTH
}

function wordsBeside(bar: Span, pin: Span | undefined): { labelLeft: number; noteLeft: number } {
  const start = bar.left + LABEL_INSET
  const pinEnd = pin ? pin.left + pin.width : 0
  const covered = pin !== undefined && pin.left < start + LABEL_WIDTH - 6 && pinEnd > start
  const labelLeft = covered ? pinEnd + 3 : start
  return { labelLeft, noteLeft: Math.max(bar.left + bar.width, pinEnd, labelLeft + LABEL_WIDTH) + 5 }
}
