import Papa from 'papaparse'
import { newKey, rowWith, type Defaults, type EditorRow } from './editor'

const CODE = /^[0-9A-Za-z]{18}$/
const DATE = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/

/** 2026-12-05, 2026/12/5, 2026年12月5日; 12月5日 in the year of `month`. */
export function parseDate(text: string, year: string): string | null {
  const found = DATE.exec(text.trim())
  if (!found) return null
  const [, written = year, month = '', day = ''] = found
  const date = `${written}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? null : date
}

/** The last day of a window; one that would end before it begins goes over the end of the year. */
function endOf(from: string | undefined, to: string | undefined): string | undefined {
  if (!from || !to || to >= from) return to ?? from
  return `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`
}

/** The cells of what a spreadsheet copies. It quotes a cell that holds a line break; a quote that is never closed is only a sign. */
function cellsOf(text: string): string[][] {
  const options = { delimiter: '\t', skipEmptyLines: 'greedy' } as const
  const read = Papa.parse<string[]>(text, options)
  const broken = read.errors.some((error) => error.type === 'Quotes')
  return broken ? Papa.parse<string[]>(text, { ...options, quoteChar: '\0' }).data : read.data
}

const NAME = /(公司|厂|店|部)([（(][^）)]*[）)])?$/
const HEADING = /代码|名称|日期|时间|人员|窗口|事项|序号|起日|止日/

/** Several cells that name columns and hold no figure but those of a date column's unit. */
const isHeading = (cells: readonly string[]) =>
  !cells.some((cell) => /\d/.test(cell)) &&
  cells.filter((cell) => HEADING.test(cell)).length >= Math.min(2, cells.length)

/** Words of a message that may be a part of a name: they count only where the register has such an enterprise. */
const WORDS = /^[\u4e00-\u9fa5（()）]{3,}$/

/** 1、 ① （3） before a line. */
const NUMBERING = /^\s*(?:[（(]?\d{1,3}[）)]|\d{1,3}[.、．]|[①-⑳])\s*/

/** A line of a message is cells as well: what blanks and commas part. */
const wordsOf = (line: string) =>
  line
    .replace(NUMBERING, '')
    .split(/[\s，,;；、|：:]+/)
    .filter(Boolean)

/** What was pasted: rows with a code, rows that only name their enterprise, and what is neither. */
export interface Pasted {
  rows: EditorRow[]
  /** Without a code yet; to be looked up by the name. */
  named: EditorRow[]
  /** Words that may name an enterprise; of no meaning where the register has none. */
  loose: EditorRow[]
  unread: string[]
}

/**
 * Rows copied from a spreadsheet: in each, the cell that looks like a code is the enterprise, the first two dates are the window,
 * and 姓名(证号) are officers. Columns may stand in any order; a heading row has none of these and is passed over. A line of a chat message is read in the same way.
 */
export function parsePaste(text: string, defaults: Defaults, firstRow: number, year: string): Pasted {
  const rows: EditorRow[] = []
  const named: EditorRow[] = []
  const loose: EditorRow[] = []
  const unread: string[] = []
  for (const read of cellsOf(text)) {
    const found = read.map((cell) => cell.replaceAll(/\s*\n\s*/g, '').trim())
    const cells = found.length === 1 ? wordsOf(found[0]!) : found
    const uscc = cells.find((cell) => CODE.test(cell))
    const sure = cells.find((cell) => NAME.test(cell))
    if (!uscc && isHeading(cells.filter(Boolean))) continue
    const name = sure ?? cells.find((cell) => WORDS.test(cell) && !HEADING.test(cell))
    if (!uscc && !name) {
      unread.push(cells.join(' '))
      continue
    }
    const dates = cells
      .flatMap((cell) => cell.split(/[—–~至]/))
      .map((cell) => parseDate(cell, year))
      .filter((date) => date !== null)
    const officers = [...cells.join('\t').matchAll(/([\u4e00-\u9fa5·]{2,10})[（(]([0-9A-Za-z-]{4,40})[）)]/g)].map(
      ([, name, certificateNo]) => ({
        name: name!,
        certificateNo: certificateNo!,
      }),
    )
    const row = rowWith(defaults, firstRow + rows.length + named.length + loose.length, uscc?.toUpperCase(), name)
    const into = uscc ? rows : sure ? named : loose
    into.push({
      ...row,
      key: newKey(),
      from: dates[0] ?? row.from,
      to: endOf(dates[0], dates[1]) ?? row.to,
      officers: officers.length > 0 ? officers : row.officers,
    })
  }
  return { rows, named, loose, unread }
}
