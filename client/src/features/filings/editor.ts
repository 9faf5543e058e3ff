import type {
  EnterpriseBrief,
  FilingDetails,
  ImportedRow,
  FilingForm,
  FilingLineDetails,
  FilingLineForm,
  OfficerRef,
  RiskColour,
  SafetyDomain,
} from '@/api/generated'

/** A row as it is typed; what the server needs, and the enterprise's name for the eye. Dates may still be missing. */
export interface EditorRow extends Omit<FilingLineForm, 'from' | 'to' | 'row' | 'enterpriseName'> {
  key: string
  /** The row as its sender counts: Excel's row number for an uploaded or pasted list. */
  row: number
  name?: string
  riskColour?: RiskColour
  from?: string
  to?: string
  /** What a sheet said and nobody could read; goes away when the row is written by hand. */
  unread?: string[]
  /** The register does not know it; those that may be meant, to choose from. */
  candidates?: EnterpriseBrief[]
}

export interface EditorState extends Omit<FilingForm, 'lines'> {
  rows: EditorRow[]
}

let serial = 0

export const newKey = () => `row-${Date.now().toString(36)}-${serial++}`

/** An empty list of a month; of the coming one if none is asked for, since the running one is due on its first days. */
export function emptyState(today: string, month?: string): EditorState {
  const [year, number, day] = today.split('-').map(Number) as [number, number, number]
  const next = new Date(Date.UTC(year, day > 5 ? number : number - 1, 1)).toISOString().slice(0, 7)
  return { kind: 'doubleRandom', month: month ?? next, rows: [] }
}

/** A row of an uploaded sheet; what the rules say of it is told by the check, what could not be read by the row itself. */
export function rowOf(imported: ImportedRow): EditorRow {
  const {
    row,
    uscc,
    name,
    from,
    to,
    safetyDomains,
    itemIds,
    nature,
    officers,
    exemption,
    onSite,
    breaches,
    candidates,
  } = imported
  const unknown = !uscc || breaches.some((breach) => breach.code === 'filing.enterprise.unknown')
  const unread = breaches.filter((breach) => breach.code.startsWith('filing.sheet.')).map((breach) => breach.title)
  return {
    ...{
      key: newKey(),
      row,
      uscc,
      name,
      from,
      to,
      safetyDomains,
      itemIds,
      nature,
      officers,
      exemption,
      onSite,
      unread,
    },
    ...(unknown && { candidates }),
  }
}

/** The row with the enterprise that was meant. */
export const withEnterprise = (row: EditorRow, { uscc, name, riskColour }: EnterpriseBrief): EditorRow => ({
  ...row,
  ...{ uscc, name, riskColour, candidates: undefined },
})

/** Rows for which one enterprise alone is offered, with it. */
export const withOnlyCandidates = (rows: readonly EditorRow[]): EditorRow[] =>
  rows.map((row) => (row.candidates?.length === 1 ? withEnterprise(row, row.candidates[0]!) : row))

export const correctable = (rows: readonly EditorRow[]) => rows.filter((row) => row.candidates?.length === 1).length

/** First and last day of a month `YYYY-MM`. */
export function daysOf(month: string): [string, string] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return [`${month}-01`, `${month}-${String(last).padStart(2, '0')}`]
}

export function nextRow(rows: readonly EditorRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.row), 0) + 1
}

function lineOf(line: FilingLineDetails): EditorRow {
  return {
    key: line.id,
    row: line.row,
    uscc: line.uscc,
    name: line.enterprise?.name ?? line.enterpriseName,
    candidates: line.enterprise ? undefined : [],
    riskColour: line.enterprise?.riskColour,
    from: line.from,
    to: line.to,
    safetyDomains: line.safetyDomains,
    itemIds: line.items.map((item) => item.id),
    nature: line.nature,
    officers: line.officers,
    exemption: line.exemption,
    onSite: line.onSite,
  }
}

export function stateOf(filing: FilingDetails): EditorState {
  const { kind, title, month, deployingDocument, campaignFrom, campaignTo, lines } = filing
  return { kind, title, month, deployingDocument, campaignFrom, campaignTo, rows: lines.map(lineOf) }
}

/** What the server takes. Only what belongs to the kind is sent; rows without dates are for the caller to find before. */
export function formOf(state: EditorState): FilingForm {
  const { kind, title, month, deployingDocument, campaignFrom, campaignTo, rows } = state
  return {
    kind,
    title: title?.trim() || undefined,
    month: kind === 'doubleRandom' ? month : undefined,
    deployingDocument: kind === 'special' ? deployingDocument?.trim() || undefined : undefined,
    campaignFrom: kind === 'special' ? campaignFrom : undefined,
    campaignTo: kind === 'special' ? campaignTo : undefined,
    lines: rows.map(
      ({ uscc, name, candidates, from, to, safetyDomains, itemIds, nature, officers, exemption, onSite, row }) => ({
        uscc,
        enterpriseName: candidates ? name : undefined,
        from: from!,
        to: to!,
        safetyDomains,
        itemIds: itemIds?.length ? itemIds : undefined,
        nature,
        officers,
        exemption,
        onSite,
        row,
      }),
    ),
  }
}

/** Officers of whom name and number are there; a line that was begun and left is not sent. */
export const whole = (officers?: OfficerRef[]) =>
  officers?.filter((officer) => officer.name.trim() && officer.certificateNo.trim())

/** A row says what is inspected: a whole domain, or items. */
export function hasScope({ safetyDomains, itemIds }: Pick<EditorRow, 'safetyDomains' | 'itemIds'>): boolean {
  return (safetyDomains?.length ?? 0) + (itemIds?.length ?? 0) > 0
}

/** What is missing before the server can be asked at all, by row. */
export function missingOf(row: EditorRow): string[] {
  const missing = []
  if (!row.uscc.trim() && !row.name?.trim()) missing.push('没有填企业')
  if (!row.from || !row.to) missing.push('没有填检查窗口')
  return missing
}

/** What the check is going to refuse; it keeps nobody from saving, since a list is judged row by row. */
export function doubtsOf(row: EditorRow): string[] {
  return [
    ...(row.unread ?? []),
    ...(row.candidates && row.name && !row.uscc ? ['没有填代码，企业库中没有找到'] : []),
    ...(row.from && row.to && row.to < row.from ? ['检查窗口的止日早于起日'] : []),
  ]
}

/** The part of a window that the list's month or campaign leaves; null where nothing is left or nothing needs to change. */
export function narrowed(
  line: { from: string; to: string },
  filing: Pick<FilingDetails, 'kind' | 'month' | 'campaignFrom' | 'campaignTo'>,
): { from: string; to: string } | null {
  const [first, last] =
    filing.kind === 'doubleRandom' && filing.month
      ? daysOf(filing.month)
      : filing.kind === 'special' && filing.campaignFrom && filing.campaignTo
        ? [filing.campaignFrom, filing.campaignTo]
        : [line.from, `${line.from.slice(0, 4)}-12-31`]
  const from = line.from > first ? line.from : first
  const to = line.to < last ? line.to : last
  return to < from || (from === line.from && to === line.to) ? null : { from, to }
}

/** What many rows of a list have in common: set for those that are chosen, or for those to come. */
export type Common = Pick<EditorRow, 'from' | 'to' | 'safetyDomains' | 'itemIds' | 'officers' | 'nature' | 'onSite'>

/** What a new row of the list begins with. */
export interface Defaults extends Common {
  safetyDomains: SafetyDomain[]
  officers: OfficerRef[]
}

/** A new row with what the rows of this list usually have. */
export function rowWith(defaults: Defaults, row: number, uscc = '', name?: string): EditorRow {
  return { key: newKey(), row, uscc, name, ...defaults }
}

/** The chosen rows with what was set for them; what was left open stays as it is. */
export function withCommon(rows: readonly EditorRow[], keys: readonly string[], common: Common): EditorRow[] {
  const set = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined)) as Common
  return rows.map((row) => (keys.includes(row.key) ? { ...row, ...set } : row))
}
