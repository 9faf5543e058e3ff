import type { AuditEntryRow } from '@/api/generated'
import { changesOf } from './changes'
import { memberLabel } from './members'
import './Changes.css'

export function Changes({ row }: { row: AuditEntryRow }) {
  return (
    <div className="changes">
      <p className="text2">
        记录编号 {row.entityId}
        {row.requestId && <>　请求编号 {row.requestId}</>}
      </p>
      <table>
        <caption className="visually-hidden">变动前后</caption>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col">变动前</th>
            <th scope="col">变动后</th>
          </tr>
        </thead>
        <tbody>
          {changesOf(row.before, row.after).map((change) => (
            <tr key={change.member}>
              <th scope="row" title={change.member}>
                {memberLabel(change.member)}
              </th>
              <td>{change.before ?? '—'}</td>
              <td>{change.after ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
