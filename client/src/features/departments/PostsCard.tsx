import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { may } from '@/api/can'
import {
  DepartmentsClient,
  departmentsQueries,
  type AppointmentForm,
  type ContactForm,
  type DepartmentDetails,
  type LeavingForm,
  type LiaisonKind,
  type LiaisonRow,
} from '@/api/generated'
import { affected } from '@/entities/affected'
import { liaisonKindLabels } from '@/entities/departments/labels'
import { formatFullDate } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import { Card, ClauseLink, Empty, QueryView, StackTable, ToneTag, FieldsModal } from '@/ui'

type Act = { what: 'appoint'; kind?: LiaisonKind } | { what: 'amend' | 'end'; post: LiaisonRow } | null

/** 六(二): exactly one leader and one liaison, those of now and those before. */
export function PostsCard({ department }: { department: DepartmentDetails }) {
  const { code, vacant } = department
  const [act, setAct] = useState<Act>(null)
  const result = useQuery(departmentsQueries.listLiaisons({ code, size: 50 }))
  const keeps = may(department.can, 'appoint')
  return (
    <Card
      title="分管领导和联络员"
      note="同一天各有一人"
      flush
      extra={
        <>
          <ClauseLink clause="六(二)" />
          {keeps && (
            <Button size="small" onClick={() => setAct({ what: 'appoint', kind: vacant[0] })}>
              任命
            </Button>
          )}
        </>
      }
    >
      {vacant.length > 0 && (
        <p className="card__notice" role="status">
          <ToneTag tone="red">空缺</ToneTag> 今天没有{vacant.map((kind) => labelOf(liaisonKindLabels, kind)).join('、')}
        </p>
      )}
      <QueryView result={result} rows={2}>
        {(page) => (
          <StackTable<LiaisonRow>
            rowKey="id"
            dataSource={page.items}
            caption="分管领导和联络员及其历任"
            minWidth={760}
            locale={{ emptyText: <Empty title="尚未明确" hint="每个单位应明确1名分管领导和1名联络员。" /> }}
            columns={[
              { title: '职责', width: 100, render: (_, post) => labelOf(liaisonKindLabels, post.kind) },
              {
                title: '姓名',
                lead: true,
                render: (_, post) => (post.title ? `${post.name}（${post.title}）` : post.name),
              },
              { title: '电话', width: 140, render: (_, post) => post.phone },
              { title: '任职', width: 260, render: (_, post) => <Term post={post} /> },
              { title: '文件、交接', render: (_, post) => [post.document, post.handover].filter(Boolean).join('；') },
              {
                title: '操作',
                width: 130,
                render: (_, post) =>
                  keeps &&
                  post.to === undefined && (
                    <>
                      <Button type="link" size="small" onClick={() => setAct({ what: 'amend', post })}>
                        更正
                      </Button>
                      <Button type="link" size="small" onClick={() => setAct({ what: 'end', post })}>
                        离任
                      </Button>
                    </>
                  ),
              },
            ]}
          />
        )}
      </QueryView>
      <ActOf act={act} code={code} onClose={() => setAct(null)} />
    </Card>
  )
}

function Term({ post }: { post: LiaisonRow }) {
  const from = post.from ? formatFullDate(post.from) : '此前'
  return post.to ? <span className="text2">{`${from}至${formatFullDate(post.to)}`}</span> : <>{`${from}起在任`}</>
}

function ActOf({ act, code, onClose }: { act: Act; code: string; onClose: () => void }) {
  const changes = affected.roster
  if (act?.what === 'appoint')
    return (
      <FieldsModal<AppointmentForm>
        title="任命分管领导或联络员"
        okText="任命"
        note="前任任职至新任的前一天。"
        initial={{ kind: act.kind ?? 'liaison' }}
        fields={[
          { name: 'kind', label: '职责', kind: 'one', options: optionsOf(liaisonKindLabels), required: true },
          { name: 'name', label: '姓名', required: true, max: 60 },
          { name: 'title', label: '职务', max: 60 },
          { name: 'phone', label: '电话', required: true, max: 30 },
          { name: 'from', label: '任职的第一天', kind: 'day', required: true },
          { name: 'document', label: '任职文件', max: 200 },
          { name: 'handover', label: '前任的交接情况', kind: 'text', max: 500 },
        ]}
        command={{
          id: `departments.appoint ${code}`,
          send: (http, body) => new DepartmentsClient(http).appointLiaison({ code, body }),
          changes,
          success: '已任命',
        }}
        onClose={onClose}
      />
    )
  if (act?.what === 'amend')
    return (
      <FieldsModal<ContactForm>
        title={`更正${labelOf(liaisonKindLabels, act.post.kind)}的联系方式`}
        okText="保存"
        note="换人的请办理任命。"
        initial={{ name: act.post.name, title: act.post.title, phone: act.post.phone }}
        fields={[
          { name: 'name', label: '姓名', required: true, max: 60 },
          { name: 'title', label: '职务', max: 60 },
          { name: 'phone', label: '电话', required: true, max: 30 },
        ]}
        command={{
          id: `departments.liaison ${act.post.id}`,
          send: (http, body) => new DepartmentsClient(http).amendLiaison({ code, id: act.post.id, body }),
          changes,
          success: '已更正',
        }}
        onClose={onClose}
      />
    )
  if (act?.what === 'end')
    return (
      <FieldsModal<LeavingForm>
        title={`${act.post.name}离任`}
        okText="离任"
        danger
        note="有接任的人请直接任命；没有接任的，空缺显示给牵头单位。"
        fields={[
          { name: 'on', label: '任职的最后一天', kind: 'day', required: true },
          { name: 'handover', label: '交接情况', kind: 'text', max: 500 },
        ]}
        command={{
          id: `departments.end ${act.post.id}`,
          send: (http, body) => new DepartmentsClient(http).endLiaison({ code, id: act.post.id, body }),
          changes,
          success: '已登记离任',
        }}
        onClose={onClose}
      />
    )
  return null
}
