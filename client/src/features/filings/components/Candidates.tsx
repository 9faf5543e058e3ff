import { Button } from 'antd'
import { Link } from 'react-router'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { withEnterprise, type EditorRow } from '../editor'

/** A row whose enterprise the register does not know: those that may be meant, and the way to register it. */
export function Candidates({ row, onChange }: { row: EditorRow; onChange: (row: EditorRow) => void }) {
  const me = useMe()
  const { candidates, uscc, name } = row
  if (!candidates) return null
  return (
    <div className="filing-candidates">
      {candidates.length > 0 && '可能是：'}
      {candidates.map((one) => (
        <Button key={one.id} type="link" size="small" onClick={() => onChange(withEnterprise(row, one))}>
          {one.name}（{one.uscc}）
        </Button>
      ))}
      {candidates.length === 0 && <span className="text3">企业库中没有，可先保存草稿。</span>}
      {me.can('enterprises.write') && (
        <Link to={pages.newEnterprise({ uscc: uscc || undefined, name })} target="_blank">
          登记企业
        </Link>
      )}
    </div>
  )
}
