import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { ItemChangesClient, type ItemChangeDetails, type ItemForm } from '@/api/generated'
import { affected } from '@/entities/affected'
import { safetyDomainLabels } from '@/entities/catalogue/labels'
import { pages } from '@/entities/pages'
import { formatMoment } from '@/lib/dates'
import { Card, Facts, Page, PageHead, QueryView, StatusTag, useCommand } from '@/ui'
import { ChangeActions } from './ChangeActions'
import { Differences } from './Differences'
import { ItemEditor } from './ItemEditor'
import { itemChangeKindLabels, itemChangeStatusLabels, itemChangeTones } from './labels'
import { itemChangeQuery } from './queries'
import './catalogue.css'

/** One change of the one table: what is different, column by column; its body writes it, the lead judges it. */
export function Component() {
  const { id = '' } = useParams()
  const result = useQuery(itemChangeQuery(id))
  return (
    <Page>
      <QueryView result={result}>{(change) => <Change key={change.id} change={change} />}</QueryView>
    </Page>
  )
}

function Change({ change }: { change: ItemChangeDetails }) {
  const [editing, setEditing] = useState(false)
  const facts: [string, string][] = [
    ['编码', change.code ?? '发布时编号'],
    ['编制单位', change.bodyName],
    ['安全领域', safetyDomainLabels[change.safetyDomain]],
    ['变更理由', change.reason],
    ['提交时间', change.submittedAt ? formatMoment(change.submittedAt) : '—'],
  ]
  if (change.catalogue) facts.push(['载入清单', change.catalogue])
  return (
    <>
      <PageHead
        back={{ to: pages.itemChanges(), label: '事项变更' }}
        title={`${itemChangeKindLabels[change.kind]}：${change.name}`}
        tags={
          <StatusTag status={change.status} labels={itemChangeStatusLabels} tone={itemChangeTones[change.status]} />
        }
        clauses={['五(一)']}
        actions={!editing && <ChangeActions change={change} onEdit={() => setEditing(true)} />}
      />
      {change.returnReason && <Alert type="error" showIcon title={`牵头单位退回：${change.returnReason}`} />}
      {editing ? (
        <Editing change={change} onClose={() => setEditing(false)} />
      ) : (
        <>
          <Card>
            <Facts items={facts} />
          </Card>
          <Card title={change.kind === 'revise' ? '逐栏变化' : change.kind === 'add' ? '新增的内容' : '删除的内容'}>
            <Differences fields={change.fields} />
          </Card>
        </>
      )}
    </>
  )
}

function Editing({ change, onClose }: { change: ItemChangeDetails; onClose: () => void }) {
  const saving = useCommand<{ reason: string; content?: ItemForm }>({
    id: `item-changes.amend ${change.id}`,
    send: (http, body, ifMatch) => new ItemChangesClient(http).amend({ id: change.id, ifMatch, body }),
    version: change.version,
    asking: true,
    changes: affected.catalogue,
    success: '变更已保存',
    onDone: onClose,
  })
  return (
    <ItemEditor
      body={change.body}
      initial={change.content}
      reason={change.reason}
      command={saving}
      onCancel={onClose}
      okText="保存"
    />
  )
}
