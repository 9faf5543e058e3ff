import { useQuery } from '@tanstack/react-query'
import { Checkbox, Modal, Table } from 'antd'
import { useState } from 'react'
import type { CompanionChoice, CompanionChoices } from '@/api/generated'
import { useNames } from '@/entities/reference'
import { formatMonth, formatWindow } from '@/lib/dates'
import { ClauseLink, CommandAlert, Empty, QueryView } from '@/ui'
import { periodOf } from './companions'
import { companionChoicesQuery, useInvitation } from './queries'

interface Props {
  month: string
  onClose: () => void
}

const keyOf = ({ visitId, companion }: CompanionChoice) => `${visitId} ${companion.body}`

/** All whom the lead can ask to come along in the month, in one go: those first whose plan is due first. */
export function CompanionsModal({ month, onClose }: Props) {
  const result = useQuery(companionChoicesQuery(month))
  if (result.data) return <Choices key={result.data.version} choices={result.data} onClose={onClose} />
  return (
    <Modal open width={860} title={titleOf(month)} footer={null} onCancel={onClose}>
      <QueryView result={result}>{() => null}</QueryView>
    </Modal>
  )
}

const titleOf = (month: string) => `邀请顺带检查：${formatMonth(month)}`

function Choices({
  choices: { month, version, total, choices },
  onClose,
}: {
  choices: CompanionChoices
  onClose: () => void
}) {
  const names = useNames()
  const invite = useInvitation(month, version, true)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = choices.filter((choice) => !left.has(keyOf(choice)))
  const set = (keys: string[], on: boolean) => {
    const next = new Set(left)
    for (const key of keys)
      if (on) next.delete(key)
      else next.add(key)
    setLeft(next)
  }
  const send = async () => {
    if (await invite.run(chosen.map(({ visitId, companion }) => ({ visitId, body: companion.body })))) onClose()
  }
  return (
    <Modal
      open
      width={860}
      title={titleOf(month)}
      okText={`邀请所选 ${chosen.length} 个`}
      okButtonProps={{ disabled: chosen.length === 0 }}
      confirmLoading={invite.busy}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <p className="companions__note text2">
        这些单位的年度计划点名了当月要去的企业，还没有备案。被邀请的单位备案后重新推导，即与其他单位一次入企，抵作年度计划。
        <ClauseLink clause="五(三)2" />
        {total > choices.length && `共 ${total} 个，先列计划时间最早的 ${choices.length} 个。`}
      </p>
      <CommandAlert command={invite} />
      {choices.length === 0 ? (
        <Empty title="没有可以邀请的单位" hint="当月草稿中的企业，各单位的年度计划都已备案或者已经邀请。" />
      ) : (
        <Table
          size="small"
          rowKey={keyOf}
          dataSource={choices}
          pagination={choices.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
          scroll={{ x: 720 }}
          columns={[
            {
              key: 'pick',
              width: 44,
              title: (
                <Checkbox
                  aria-label="全选"
                  checked={chosen.length === choices.length}
                  indeterminate={chosen.length > 0 && chosen.length < choices.length}
                  onChange={(event) => set(choices.map(keyOf), event.target.checked)}
                />
              ),
              render: (_, choice) => (
                <Checkbox
                  aria-label={`邀请${names.shortName(choice.companion.body)}：${choice.enterprise.name}`}
                  checked={!left.has(keyOf(choice))}
                  onChange={(event) => set([keyOf(choice)], event.target.checked)}
                />
              ),
            },
            { key: 'enterprise', title: '企业', render: (_, choice) => choice.enterprise.name },
            {
              key: 'body',
              title: '邀请单位',
              width: 110,
              render: (_, choice) => names.shortName(choice.companion.body),
            },
            {
              key: 'plan',
              title: '年度计划',
              width: 130,
              render: (_, { companion }) =>
                `${periodOf(companion)}${companion.owed > 1 ? `，欠 ${companion.owed} 次` : ''}`,
            },
            {
              key: 'departments',
              title: '已参加',
              width: 150,
              render: (_, choice) => choice.departments.map(names.shortName).join('、'),
            },
            {
              key: 'window',
              title: '可入企日期',
              width: 150,
              render: (_, choice) => formatWindow(choice.window.from, choice.window.to),
            },
          ]}
        />
      )}
    </Modal>
  )
}
