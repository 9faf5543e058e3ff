import type { MonthBoard } from '@/api/generated'
import { formatMonth } from '@/lib/dates'
import { ConfirmModal } from '@/ui'
import { draftOf, streetsInWords } from './counting'
import { useDispatch } from './queries'

interface Props {
  board: MonthBoard
  open: boolean
  onClose: () => void
}

/** Says once more how many visits go where and what does not go, since it cannot be taken back. */
export function DispatchModal({ board, open, onClose }: Props) {
  const dispatch = useDispatch(board, open)
  const draft = draftOf(board)
  const { unplaceable, waiting } = board.totals
  return (
    <ConfirmModal
      open={open}
      title={`下发 ${formatMonth(board.month)}联合执法名单`}
      okText={`下发 ${draft.visits} 次入企`}
      acknowledge="我已核对以上数目，知道下发后不可撤回"
      command={dispatch}
      onClose={onClose}
    >
      <p>
        将把 <b>{draft.lines} 行</b>备案合并成的 <b>{draft.visits} 次入企</b>（联合 {draft.joint} 次，单独{' '}
        {draft.single} 次）下发至
        <b>{streetsInWords(draft.streets.length)}</b>，每次入企成为一个检查任务，由街道应急办排定日期。
      </p>
      <ul className="dispatch-streets">
        {draft.streets.map((street) => (
          <li key={street.code}>
            {street.name} <b>{street.draft}</b> 次
          </li>
        ))}
      </ul>
      {unplaceable > 0 && <p className="block__red">{unplaceable} 行未排入，不下发。</p>}
      {waiting > 0 && (
        <p className="block__gold">{waiting} 行在推导之后备案，不在这次下发之内；下发后可推导补充名单。</p>
      )}
    </ConfirmModal>
  )
}
