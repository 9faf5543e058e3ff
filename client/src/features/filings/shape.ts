import { formatMonth, formatWindow } from '@/lib/dates'
import { labelOf } from '@/lib/labels'
import { fieldsShape, type Part, type Shape } from '@/lib/merge'
import { nextRow, type EditorRow, type EditorState } from './editor'
import { filingKindLabels } from '@/entities/filings/labels'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { exemptionKindLabels } from '@/entities/filings/labels'
import { whyOnSiteLabels } from './labels'

type Head = Omit<EditorState, 'rows'>

const head = fieldsShape<Head>([
  { name: 'kind', label: '类别', text: (kind: Head['kind']) => labelOf(filingKindLabels, kind) },
  { name: 'title', label: '名单标题' },
  { name: 'month', label: '所报月份', text: formatMonth },
  { name: 'deployingDocument', label: '部署文件文号' },
  { name: 'campaignFrom', label: '专项开始日期' },
  { name: 'campaignTo', label: '专项结束日期' },
])

/** Each row under a name that both versions know: the server names its rows anew with each saving, the enterprise stays. */
function named(rows: readonly EditorRow[]): Map<string, EditorRow> {
  const found = new Map<string, EditorRow>()
  for (const row of rows) {
    let turn = 1
    while (found.has(`${row.uscc} ${turn}`)) turn++
    found.set(`${row.uscc} ${turn}`, row)
  }
  return found
}

function textOf(row: EditorRow): string {
  return [
    row.from && row.to ? formatWindow(row.from, row.to) : '窗口未填',
    (row.safetyDomains ?? []).map((domain) => labelOf(safetyDomainLabels, domain)).join('、'),
    row.itemIds?.length ? `${row.itemIds.length} 项事项` : '',
    row.officers?.map((officer) => officer.name).join('、'),
    row.exemption && labelOf(exemptionKindLabels, row.exemption.kind),
    row.onSite && labelOf(whyOnSiteLabels, row.onSite.kind),
  ]
    .filter(Boolean)
    .join('；')
}

function partOf(key: string, row: EditorRow): Part {
  const { from, to, safetyDomains, itemIds, nature, officers, exemption, onSite } = row
  return {
    key,
    label: row.name ?? (row.uscc || `第 ${row.row} 行`),
    text: textOf(row),
    value: { from, to, safetyDomains, itemIds, nature, officers, exemption, onSite },
  }
}

/** A list in its parts: what it says of itself, and each enterprise. */
export const listShape: Shape<EditorState> = {
  parts: (state) => [...head.parts(state), ...[...named(state.rows)].map(([key, row]) => partOf(key, row))],
  take: (mine, theirs, key) => {
    if (!key.includes(' ')) return { ...head.take(mine, theirs, key), rows: mine.rows }
    const [own, other] = [named(mine.rows), named(theirs.rows)]
    const row = other.get(key)
    if (!row) return { ...mine, rows: mine.rows.filter((each) => each !== own.get(key)) }
    if (own.has(key))
      return { ...mine, rows: mine.rows.map((each) => (each === own.get(key) ? { ...row, row: each.row } : each)) }
    const taken = mine.rows.some((each) => each.row === row.row)
    return { ...mine, rows: [...mine.rows, taken ? { ...row, row: nextRow(mine.rows) } : row] }
  },
}
