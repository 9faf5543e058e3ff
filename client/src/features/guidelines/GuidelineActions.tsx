import { useState } from 'react'
import { shown } from '@/api/can'
import { GuidelinesClient, type GuidelineDetails, type GuidelineVerb } from '@/api/generated'
import { affected } from '@/entities/affected'
import { guidelineVerbLabels } from '@/entities/guidelines/labels'
import { ConfirmModal, ReasonModal, useCommand, VerbButton } from '@/ui'

const ORDER = ['return', 'amend', 'submit', 'accept'] as const

export function GuidelineActions({ guideline, onEdit }: { guideline: GuidelineDetails; onEdit: () => void }) {
  const { id, version } = guideline
  const [open, setOpen] = useState<GuidelineVerb | null>(null)
  const common = { version, changes: affected.guideline }
  const returning = useCommand<string>({
    ...common,
    id: `guidelines.return ${id}`,
    send: (http, reason, ifMatch) => new GuidelinesClient(http).return({ id, ifMatch, body: { reason } }),
    asking: open === 'return',
    success: '已退回编制单位',
  })
  const submitting = useCommand({
    ...common,
    id: `guidelines.submit ${id}`,
    send: (http, _, ifMatch) => new GuidelinesClient(http).submit({ id, ifMatch }),
    asking: open === 'submit',
    success: '已提交牵头单位审核',
  })
  const accepting = useCommand({
    ...common,
    id: `guidelines.accept ${id}`,
    send: (http, _, ifMatch) => new GuidelinesClient(http).accept({ id, ifMatch }),
    asking: open === 'accept',
    success: '已采纳，下一次汇编以这一版为准',
  })
  const close = () => setOpen(null)
  return (
    <>
      {shown(guideline.can, ORDER).map(({ verb, refusal }) => (
        <VerbButton
          key={verb}
          refusal={refusal}
          type={verb === 'submit' || verb === 'accept' ? 'primary' : 'default'}
          onClick={() => (verb === 'amend' ? onEdit() : setOpen(verb))}
        >
          {guidelineVerbLabels[verb]}
        </VerbButton>
      ))}
      <ReasonModal
        open={open === 'return'}
        title="退回指引"
        note="编制单位按所说的原因修改后再次提交。"
        okText="退回"
        command={returning}
        onClose={close}
      />
      <ConfirmModal open={open === 'submit'} title="提交指引" okText="提交" command={submitting} onClose={close}>
        提交后由牵头单位审核，退回之前不能修改。
      </ConfirmModal>
      <ConfirmModal open={open === 'accept'} title="采纳指引" okText="采纳" command={accepting} onClose={close}>
        采纳后不再改动；编制单位可以另编下一版。
      </ConfirmModal>
    </>
  )
}
