import { App, Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { HazardDto, HazardVerb } from '@/api/generated'
import { hazardVerbLabels } from '@/api/labels'
import { ConfirmModal } from '@/ui'
import { useCountersign } from '../queries'
import { ExtendModal } from './ExtendModal'
import { RectifyModal } from './RectifyModal'

const ORDER: HazardVerb[] = ['extend', 'rectify', 'planRecheck', 'recordRecheck', 'countersign']

/** What this person may do with the hazard now. */
export function HazardActions({ hazard }: { hazard: HazardDto }) {
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [open, setOpen] = useState<HazardVerb | null>(null)
  const countersign = useCountersign(hazard)
  const allowed = ORDER.filter((verb) => hazard.allowed.includes(verb))
  const close = () => setOpen(null)
  const done = (sentence: string) => {
    void message.success(sentence)
    close()
  }
  const start = (verb: HazardVerb) => {
    if (verb === 'planRecheck') void navigate(`/inspections/${hazard.inspectionId}?recheck=1`)
    else if (verb === 'recordRecheck') void navigate(`/rechecks/${hazard.recheckId ?? ''}`)
    else setOpen(verb)
  }

  return (
    <>
      {allowed.map((verb, index) => (
        <Button key={verb} type={index === allowed.length - 1 ? 'primary' : 'default'} onClick={() => start(verb)}>
          {hazardVerbLabels[verb]}
        </Button>
      ))}
      {open === 'rectify' && <RectifyModal hazard={hazard} onClose={close} onDone={done} />}
      {open === 'extend' && <ExtendModal hazard={hazard} onClose={close} onDone={done} />}
      <ConfirmModal
        open={open === 'countersign'}
        title="重大隐患会签"
        okText="会签同意"
        acknowledge="我已核对整改情况和复查结果"
        onClose={close}
        onConfirm={() => countersign.mutateAsync(undefined).then(() => done('会签完成，隐患已闭环'))}
      >
        {hazard.enterprise.name}：{hazard.description}。{hazard.departmentName}复查已通过，会签后隐患闭环。
      </ConfirmModal>
    </>
  )
}
