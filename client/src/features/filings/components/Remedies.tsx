import { App, Button } from 'antd'
import { Link, useNavigate } from 'react-router'
import type { FilingDetails, FilingLineDetails, Remedy } from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { formatWindow } from '@/lib/dates'
import { outcomeOf, remediesOf } from '../check'
import { narrowed } from '../editor'
import { remedyLabels } from '../labels'

interface Props {
  filing: FilingDetails
  line: FilingLineDetails
  busy: boolean
  onRemove: (line: FilingLineDetails) => void
  onNarrow: (line: FilingLineDetails, window: { from: string; to: string }) => void
}

/** 可以：what can be done about a row, at once where that is clear, else in the row's form. A reason for lateness is asked once for the list. */
export function Remedies({ filing, line, busy, onRemove, onNarrow }: Props) {
  const navigate = useNavigate()
  const { modal } = App.useApp()
  const me = useMe()
  const window = narrowed(line, filing)

  const act = (remedy: Remedy) => {
    if (remedy === 'removeRow') {
      modal.confirm({
        title: `移除第 ${line.row} 行？`,
        content: `${line.enterprise?.name ?? line.uscc} 不再列入本名单。`,
        okText: '移除',
        onOk: () => onRemove(line),
      })
    } else if (remedy === 'registerEnterprise')
      void navigate(pages.newEnterprise({ uscc: line.uscc || undefined, name: line.enterpriseName }))
    else if (remedy === 'narrowWindow' && window) onNarrow(line, window)
    else void navigate(pages.editFiling(filing.id, { row: line.row }))
  }

  const buttons = remediesOf(line)
    .filter((remedy) => remedy !== 'giveLateReason' && (remedy !== 'registerEnterprise' || me.can('enterprises.write')))
    .map((remedy) => (
      <Button
        key={remedy}
        type="link"
        size="small"
        className="filing-remedy"
        disabled={busy}
        onClick={() => act(remedy)}
      >
        {remedy === 'narrowWindow' && window ? `改为 ${formatWindow(window.from, window.to)}` : remedyLabels[remedy]}
      </Button>
    ))
  const { kind } = filing
  const { enterprise, from, to } = line
  return (
    <>
      {buttons}
      {enterprise && outcomeOf(line) === 'refused' && (
        <Link to={pages.enterprise(enterprise.id, { kind, from, to })}>何时能检查</Link>
      )}
    </>
  )
}
