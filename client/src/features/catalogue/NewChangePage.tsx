import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { ItemChangesClient, supervisionItemsQueries, type ItemChangeReceipt, type ItemForm } from '@/api/generated'
import { useMe } from '@/api/me'
import { newItemChangeAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { Page, PageHead, QueryView, useAddress, useCommand } from '@/ui'
import { formOf } from './form'
import { ItemEditor } from './ItemEditor'
import './catalogue.css'

/** Drafts a new item, or the revision of one that there is. */
export function Component() {
  const [{ item }] = useAddress(newItemChangeAddress)
  const result = useQuery({ ...supervisionItemsQueries.get({ id: item ?? '' }), enabled: item !== undefined })
  return (
    <Page>
      <PageHead
        back={item ? { to: pages.items(), label: '监管事项' } : { to: pages.itemChanges(), label: '事项变更' }}
        title={item ? `修订：${result.data?.name ?? ''}` : '新增事项'}
        purpose="起草后可以继续修改；提交牵头单位审核，采纳后随下一版清单发布。"
        clauses={['五(一)']}
      />
      {item ? (
        <QueryView result={result}>{(found) => <Drafting itemId={item} initial={formOf(found)} />}</QueryView>
      ) : (
        <Drafting />
      )}
    </Page>
  )
}

function Drafting({ itemId, initial }: { itemId?: string; initial?: ItemForm }) {
  const me = useMe()
  const navigate = useNavigate()
  const drafting = useCommand<{ reason: string; content?: ItemForm }, ItemChangeReceipt>({
    id: `item-changes.draft ${itemId ?? 'new'}`,
    send: (http, { reason, content }) =>
      new ItemChangesClient(http).draft({ body: { kind: itemId ? 'revise' : 'add', itemId, reason, content } }),
    changes: affected.catalogue,
    success: '变更已起草',
    onDone: (made) => {
      if (made) void navigate(pages.itemChange(made.id), { replace: true })
    },
  })
  return (
    <ItemEditor
      body={me.body ?? ''}
      initial={initial ?? { ...EMPTY, safetyDomain: undefined }}
      command={drafting}
      onCancel={() => void navigate(-1)}
      okText="起草"
    />
  )
}

const EMPTY = { name: '', points: [], legalBases: [], force: 'districtAndStreet', frequency: '' } as const
