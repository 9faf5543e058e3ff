import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { may, shown } from '@/api/can'
import { CompanionsClient, type CompanionRow, type CompanionVerb } from '@/api/generated'
import { companionsAddress } from '@/entities/addresses'
import { affected } from '@/entities/affected'
import { pages } from '@/entities/pages'
import { useBodyOptions, useNames } from '@/entities/reference'
import { SavedViews } from '@/entities/views/SavedViews'
import { formatMoment, formatMonth, formatWindow } from '@/lib/dates'
import { labelOf, optionsOf } from '@/lib/labels'
import {
  DataTable,
  DeadlineTag,
  ExportButton,
  exportUrl,
  LinkButton,
  Page,
  PageHead,
  ReasonModal,
  ToneTag,
  useCommand,
  useListParams,
  VerbButton,
  type DataColumn,
} from '@/ui'
import { companionStatusLabels, companionVerbLabels } from './labels'
import { companionsQuery } from './queries'

const TONES = { waiting: 'gold', filed: 'green', declined: 'gray', withdrawn: 'gray', lapsed: 'red' } as const

const State = ({ invitation }: { invitation: CompanionRow }) => (
  <>
    <ToneTag tone={TONES[invitation.status]}>{labelOf(companionStatusLabels, invitation.status)}</ToneTag>{' '}
    {invitation.deadline && <DeadlineTag deadline={invitation.deadline} />}
    {invitation.reason && <div className="text3">{invitation.reason}</div>}
  </>
)

/** 顺带检查: the bodies that the lead has asked to come along when others go, and what they answered. */
export function Component() {
  const bodies = useBodyOptions()
  const { shortName } = useNames()
  const { params, change } = useListParams(companionsAddress)
  const result = useQuery({ ...companionsQuery(params), placeholderData: keepPreviousData })
  const [ending, setEnding] = useState<{ invitation: CompanionRow; verb: Ending } | null>(null)

  const actionsOf = (invitation: CompanionRow) => (
    <>
      {invitation.status === 'waiting' && may(invitation.can, 'file') && (
        <LinkButton
          size="small"
          type="primary"
          to={pages.newFiling({
            kind: 'adHoc',
            month: invitation.month,
            uscc: invitation.enterprise.uscc,
            from: invitation.window.from,
            to: invitation.window.to,
          })}
        >
          备案
        </LinkButton>
      )}{' '}
      {shown(invitation.can, ['decline', 'withdraw']).map(({ verb, refusal }) => (
        <VerbButton key={verb} size="small" refusal={refusal} onClick={() => setEnding({ invitation, verb })}>
          {companionVerbLabels[verb]}
        </VerbButton>
      ))}
    </>
  )
  const enterpriseOf = ({ enterprise }: CompanionRow) => (
    <Link to={pages.enterprise(enterprise.id)}>{enterprise.name}</Link>
  )
  const columns: DataColumn<CompanionRow>[] = [
    { key: 'month', title: '月份', sort: 'month', width: 110, render: ({ month }) => formatMonth(month) },
    { key: 'enterprise', title: '企业', render: enterpriseOf },
    { key: 'body', title: '邀请单位', width: 110, render: ({ body }) => shortName(body) },
    {
      key: 'from',
      title: '可入企日期',
      sort: 'from',
      width: 170,
      render: ({ window, departments }) => (
        <>
          {formatWindow(window.from, window.to)}
          {departments.length > 0 && <div className="text3">同去：{departments.map(shortName).join('、')}</div>}
        </>
      ),
    },
    { key: 'status', title: '进展', width: 220, render: (invitation) => <State invitation={invitation} /> },
    {
      key: 'invitedAt',
      title: '邀请',
      sort: 'invitedAt',
      width: 140,
      render: (invitation) => (
        <>
          {invitation.invitedBy}
          <div className="text3">{formatMoment(invitation.invitedAt)}</div>
        </>
      ),
    },
    { key: 'actions', title: '办理', width: 150, render: actionsOf },
  ]
  return (
    <Page>
      <PageHead
        title="顺带检查"
        purpose="年度计划还欠一家企业的检查、其他单位当月要去的，由区应急管理局邀请一并前往。同意的备案即可，重新推导后并入同一次入企；不去的谢绝。"
        clauses={['五(三)2']}
      />
      <DataTable
        id="companions"
        caption="顺带检查的邀请"
        columns={columns}
        rowKey={(invitation) => invitation.id}
        params={params}
        change={change}
        result={result}
        searchPlaceholder="企业名称、代码"
        tools={
          <>
            <SavedViews list="companions" />
            <ExportButton from={exportUrl('companions', params)} name="顺带检查.xlsx" />
          </>
        }
        filters={[
          { name: 'status', label: '进展', options: optionsOf(companionStatusLabels), width: 128 },
          { name: 'body', label: '单位', options: bodies, width: 128 },
        ]}
        empty={{ title: '没有顺带检查的邀请', hint: '区应急管理局在月度看板上邀请后列在这里。' }}
        renderCard={(invitation) => (
          <>
            <div className="row-between">
              {enterpriseOf(invitation)}
              <span>{shortName(invitation.body)}</span>
            </div>
            <div className="text2">
              {formatMonth(invitation.month)}　可入企 {formatWindow(invitation.window.from, invitation.window.to)}
            </div>
            <State invitation={invitation} />
            <div>{actionsOf(invitation)}</div>
          </>
        )}
      />
      {ending && <EndModal {...ending} onClose={() => setEnding(null)} />}
    </Page>
  )
}

/** What ends an invitation with a reason. */
type Ending = Exclude<CompanionVerb, 'file'>

function EndModal({ invitation, verb, onClose }: { invitation: CompanionRow; verb: Ending; onClose: () => void }) {
  const command = useCommand<string>({
    id: `companions.${verb} ${invitation.id}`,
    send: (http, reason, ifMatch) => {
      const companions = new CompanionsClient(http)
      const request = { id: invitation.id, ifMatch, body: { reason } }
      return verb === 'decline' ? companions.decline(request) : companions.withdraw(request)
    },
    version: invitation.version,
    asking: true,
    changes: affected.companion,
    success: verb === 'decline' ? '已谢绝' : '邀请已撤回',
  })
  return (
    <ReasonModal
      open
      title={`${companionVerbLabels[verb]}：${invitation.enterprise.name}`}
      note={
        verb === 'decline'
          ? '区应急管理局会收到理由。年度计划中的检查仍由本单位另行备案。'
          : '被邀请的单位会收到通知；需要时可以重新邀请。'
      }
      placeholder={verb === 'decline' ? '例如：计划12月与专项检查一并进行' : '例如：企业当月停产'}
      okText={companionVerbLabels[verb]}
      command={command}
      onClose={onClose}
    />
  )
}
