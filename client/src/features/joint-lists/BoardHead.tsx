import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { App, Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { may } from '@/api/can'
import type { BoardEnterprise, MonthBoard } from '@/api/generated'
import { pages } from '@/entities/pages'
import { CompanionsModal } from './CompanionsModal'
import { jointListStatusLabels } from './labels'
import { addMonths, formatMoment, formatMonth } from '@/lib/dates'
import { ExportButton, PageHead, ToneTag, VerbButton, type Command } from '@/ui'
import { draftOf, streetsInWords } from './counting'
import type { BoardFilter } from './filters'
import { PrintButton } from './PrintButton'
import { exportUrl } from './queries'

interface Props {
  board: MonthBoard
  filter: BoardFilter
  derivation: Command<void>
  onDispatch: () => void
  /** Takes what is printed, and forgets it again. */
  onPrint: (whole: BoardEnterprise[] | undefined) => void
}

export function BoardHead({ board, filter, derivation, onDispatch, onPrint }: Props) {
  const dispatch = board.can.find(({ verb }) => verb === 'dispatch')
  const draft = draftOf(board)
  return (
    <PageHead
      title="联合执法月度看板"
      tags={
        <>
          <MonthSwitch month={board.month} />
          <State board={board} />
        </>
      }
      purpose={<Purpose board={board} />}
      clauses={['五(三)2', '五(三)3']}
      actions={
        <>
          <ExportButton from={exportUrl(board.month)} name={`${formatMonth(board.month)}联合执法名单.xlsx`} />
          <PrintButton month={board.month} filter={filter} onPrint={onPrint} />
          {may(board.can, 'change') && <Companions month={board.month} />}
          {may(board.can, 'derive') && <Derive board={board} derivation={derivation} />}
          {dispatch && draft.visits > 0 && (
            <VerbButton type="primary" refusal={dispatch.refusal} onClick={onDispatch}>
              下发至{streetsInWords(draft.streets.length)}
            </VerbButton>
          )}
        </>
      }
    />
  )
}

/** 顺带查 for the whole month at once. */
function Companions({ month }: { month: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>顺带检查</Button>
      {open && <CompanionsModal month={month} onClose={() => setOpen(false)} />}
    </>
  )
}

function MonthSwitch({ month }: { month: string }) {
  const navigate = useNavigate()
  const open = (next: string) => void navigate(pages.board(next))
  return (
    <span className="month-switch">
      <Button
        size="small"
        type="text"
        aria-label="上个月"
        icon={<LeftOutlined aria-hidden />}
        onClick={() => open(addMonths(month, -1))}
      />
      <DatePicker
        picker="month"
        size="small"
        variant="borderless"
        allowClear={false}
        suffixIcon={null}
        inputReadOnly
        aria-label="月份"
        format={(value) => formatMonth(value.format('YYYY-MM'))}
        value={dayjs(`${month}-01`)}
        onChange={(value) => value && open(value.format('YYYY-MM'))}
      />
      <Button
        size="small"
        type="text"
        aria-label="下个月"
        icon={<RightOutlined aria-hidden />}
        onClick={() => open(addMonths(month, 1))}
      />
    </span>
  )
}

function State({ board }: { board: MonthBoard }) {
  if (!board.status) return <ToneTag tone="gray">尚未推导</ToneTag>
  const draft = board.status === 'draft'
  return (
    <ToneTag tone={draft ? 'gray' : 'blue'}>
      {board.sequence > 1 && `补充名单 ${board.sequence - 1} · `}
      {draft ? '草稿 · 尚未下发' : jointListStatusLabels[board.status]}
    </ToneTag>
  )
}

function Purpose({ board }: { board: MonthBoard }) {
  const course = board.dispatchedAt
    ? `${formatMoment(board.dispatchedAt)} 下发`
    : board.derivedAt && `第 ${board.derivations} 次推导 ${formatMoment(board.derivedAt)}`
  return (
    <>
      把各单位备案合并成最少的入企次数，下发街道排定日期。
      {course && <span className="board-head__course">{course}</span>}
    </>
  )
}

function Derive({ board, derivation }: Pick<Props, 'board' | 'derivation'>) {
  const { modal } = App.useApp()
  const hasDraft = board.status === 'draft'
  const ask = () =>
    modal.confirm({
      title: '重新推导本月名单？',
      content: '将按现有备案重新合并；手工的拆分、合并和指定的带队单位随之取消。',
      okText: '重新推导',
      onOk: () => void derivation.run(),
    })

  return (
    <Button
      type={hasDraft ? 'default' : 'primary'}
      loading={derivation.busy}
      onClick={hasDraft ? ask : () => void derivation.run()}
    >
      {derivation.busy ? '正在推导…' : hasDraft ? '重新推导' : board.status ? '推导补充名单' : '推导'}
    </Button>
  )
}
