import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useMe } from '@/api/me'
import { emptyState } from './editor'
import { FilingEditor } from './FilingEditor'
import { draftFiling } from './queries'

export function Component() {
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <FilingEditor
      draftId="filings.new"
      title="新建名单"
      initial={emptyState(me.today)}
      kindFixed={false}
      back={{ to: '/filings', label: '执法备案' }}
      save={draftFiling}
      onSaved={(receipt) => {
        void client.invalidateQueries({ queryKey: ['filings'] })
        void navigate(`/filings/${receipt.id}`, { replace: true })
      }}
    />
  )
}
