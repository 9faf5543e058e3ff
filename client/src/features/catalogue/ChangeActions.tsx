import { useState } from 'react'
import { shown } from '@/api/can'
import { ItemChangesClient, type ItemChangeDetails, type ItemChangeVerb } from '@/api/generated'
import { affected } from '@/entities/affected'
import { ConfirmModal, ReasonModal, useCommand, VerbButton } from '@/ui'
import { itemChangeVerbLabels } from './labels'

const ORDER = ['withdraw', 'return', 'amend', 'submit', 'accept'] as const

export function ChangeActions({ change, onEdit }: { change: ItemChangeDetails; onEdit: () => void }) {
  const { id, version } = change
  const [open, setOpen] = useState<ItemChangeVerb | null>(null)
  const common = { version, changes: affected.catalogue }
  const returning = useCommand<string>({
    ...common,
    id: `item-changes.return ${id}`,
    send: (http, reason, ifMatch) => new ItemChangesClient(http).return({ id, ifMatch, body: { reason } }),
    asking: open === 'return',
    success: '已退回起草单位',
  })
  const submitting = useCommand({
    ...common,
    id: `item-changes.submit ${id}`,
    send: (http, _, ifMatch) => new ItemChangesClient(http).submit({ id, ifMatch }),
    asking: open === 'submit',
    success: '已提交牵头单位审核',
  })
  const accepting = useCommand({
    ...common,
    id: `item-changes.accept ${id}`,
    send: (http, _, ifMatch) => new ItemChangesClient(http).accept({ id, ifMatch }),
    asking: open === 'accept',
    success: '已采纳，载入下一版清单',
  })
  const withdrawing = useCommand({
    ...common,
    id: `item-changes.withdraw ${id}`,
    send: (http, _, ifMatch) => new ItemChangesClient(http).withdraw({ id, ifMatch }),
    asking: open === 'withdraw',
    success: '已撤回',
  })
  const close = () => setOpen(null)
  return (
    <>
      {shown(change.can, ORDER).map(({ verb, refusal }) => (
        <VerbButton
          key={verb}
          refusal={refusal}
          type={verb === 'submit' || verb === 'accept' ? 'primary' : 'default'}
          onClick={() => (verb === 'amend' ? onEdit() : setOpen(verb))}
        >
          {itemChangeVerbLabels[verb]}
        </VerbButton>
      ))}
      <ReasonModal
        open={open === 'return'}
        title="退回变更"
        note="起草单位按所说的原因修改后再次提交。"
        okText="退回"
        command={returning}
        onClose={close}
      />
      <ConfirmModal open={open === 'submit'} title="提交变更" okText="提交" command={submitting} onClose={close}>
        提交后由牵头单位审核，退回之前不能修改。
      </ConfirmModal>
      <ConfirmModal open={open === 'accept'} title="采纳变更" okText="采纳" command={accepting} onClose={close}>
        采纳后载入下一版清单；发布之前清单仍是现行内容。
      </ConfirmModal>
      <ConfirmModal
        open={open === 'withdraw'}
        title="撤回变更"
        okText="撤回"
        danger
        command={withdrawing}
        onClose={close}
      >
        撤回后不再审核，这个事项可以另行起草变更。
      </ConfirmModal>
    </>
  )
}
