import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import type { SafetyDomain } from '@/api/generated'
import { useMe } from '@/api/me'
import type { ProblemBreach } from '@/api/problem'
import { Card, ExportButton } from '@/ui'
import { daysOf, nextRow, rowWith, withCommon, type Defaults, type EditorRow, type EditorState } from '../editor'
import { departmentQuery, templateUrl } from '../queries'
import { BatchBar } from './BatchBar'
import { DefaultsLine } from './DefaultsLine'
import { PasteModal } from './PasteModal'
import { RowDrawer } from './RowDrawer'
import { RowTable } from './RowTable'
import { UploadButton } from './UploadButton'
import type { SheetUpload } from './useSheetUpload'

interface Props {
  state: EditorState
  /** The row to open at once, as the check's remedies ask. */
  openRow?: number
  /** What the server refused when it was asked to keep the list. */
  breaches: readonly ProblemBreach[]
  onRows: (rows: EditorRow[]) => void
  upload: SheetUpload
}

/** The rows of a list, once it is known what a new one begins with. */
export function RowsCard(props: Props) {
  const own = useQuery(departmentQuery(useMe().department?.code ?? ''))
  return own.isLoading ? (
    <Card title="检查的企业">
      <Skeleton active title={false} />
    </Card>
  ) : (
    <Rows {...props} domains={own.data?.safetyDomains ?? []} />
  )
}

/** One by one by form, many from Excel, and what they have in common set at once. */
function Rows({ state, openRow, breaches, onRows, upload, domains }: Props & { domains: readonly SafetyDomain[] }) {
  const me = useMe()
  const { rows } = state
  const [open, setOpen] = useState<EditorRow | null>(() => rows.find((row) => row.row === openRow) ?? null)
  const [pasting, setPasting] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  const [set, setDefaults] = useState<Defaults | null>(null)

  const [from, to] =
    state.kind === 'doubleRandom' && state.month ? daysOf(state.month) : [state.campaignFrom, state.campaignTo]
  const last = rows.at(-1)
  const defaults: Defaults = set ?? {
    from: last?.from ?? from,
    to: last?.to ?? to,
    safetyDomains: last?.safetyDomains ?? (domains.length === 1 ? [...domains] : []),
    officers: last?.officers ?? [],
  }
  const present = chosen.filter((key) => rows.some((row) => row.key === key))

  const put = (row: EditorRow) => {
    const known = rows.some((each) => each.key === row.key)
    onRows(known ? rows.map((each) => (each.key === row.key ? row : each)) : [...rows, row])
  }

  return (
    <Card
      flush
      title="检查的企业"
      note={`${rows.length} 家`}
      extra={
        <div className="filing-tools">
          <ExportButton size="small" icon={null} from={templateUrl} name="检查名单模板.xlsx">
            下载模板
          </ExportButton>
          <UploadButton upload={upload} again={rows.length > 0} />
          <Button size="small" onClick={() => setPasting(true)}>
            粘贴名单
          </Button>
          <Button size="small" onClick={() => setOpen(rowWith(defaults, nextRow(rows)))}>
            添加企业
          </Button>
        </div>
      }
    >
      <DefaultsLine defaults={defaults} onChange={setDefaults} />
      <BatchBar
        count={present.length}
        onSet={(common) => {
          onRows(withCommon(rows, present, common))
          setChosen([])
        }}
        onRemove={() => onRows(rows.filter((row) => !present.includes(row.key)))}
        onClear={() => setChosen([])}
      />
      <RowTable
        rows={rows}
        breaches={breaches}
        chosen={present}
        onChoose={setChosen}
        onEdit={setOpen}
        onChange={put}
        onRemove={(row) => onRows(rows.filter((each) => each.key !== row.key))}
      />
      <RowDrawer
        row={open}
        kind={state.kind}
        onSave={(row) => {
          put(row)
          setOpen(null)
        }}
        onSaveAndNext={(row) => {
          put(row)
          const at = rows.findIndex((each) => each.key === row.key)
          const nextRows = at < 0 ? [...rows, row] : rows
          setOpen(rows[at + 1] && at >= 0 ? rows[at + 1]! : rowWith(defaults, nextRow(nextRows)))
        }}
        onSpared={(row) => {
          onRows(rows.filter((each) => each.key !== row.key))
          setOpen(null)
        }}
        onClose={() => setOpen(null)}
      />
      <PasteModal
        open={pasting}
        defaults={defaults}
        firstRow={nextRow(rows)}
        year={(state.month ?? me.today).slice(0, 4)}
        onAdd={(added) => onRows([...rows, ...added])}
        onClose={() => setPasting(false)}
      />
    </Card>
  )
}
