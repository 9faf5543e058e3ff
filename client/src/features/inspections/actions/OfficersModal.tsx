import { useQuery } from '@tanstack/react-query'
import { Form, Input, Modal, Radio, Select } from 'antd'
import { useNavigate } from 'react-router'
import {
  InspectionsClient,
  type CheckInForm,
  type CheckInWay,
  type OfficerNaming,
  type OfficerRef,
} from '@/api/generated'
import { useMe } from '@/api/me'
import { pages } from '@/entities/pages'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, ProblemAlert } from '@/ui'
import { isOver } from '../halfDay'
import { checkInWayLabels } from '../labels'
import { onBehalfOf } from '../own'
import { rosterQuery } from '../queries'
import type { VerbFormProps } from './types'
import { useOwnVerb } from './useVerb'

interface Values {
  certificates: string[]
  way: CheckInWay
  reason?: string
  emergency?: string
}

/** Names a body's officers from its roster: before the visit, or at the gate as its check-in. */
export function OfficersModal({ inspection, checkIn, onClose }: VerbFormProps & { checkIn: boolean }) {
  const me = useMe()
  const navigate = useNavigate()
  const own = inspection.participations.find((part) => part.mine && part.state === 'invited')
  const roster = useQuery({ ...rosterQuery(own?.department ?? ''), enabled: own !== undefined })
  const [form] = Form.useForm<Values>()
  const shared = { form, asking: true, rename: { officers: 'certificates' } }
  const naming = useOwnVerb<OfficerNaming>(inspection, own, 'nameOfficers', {
    ...shared,
    send: (http, body, ifMatch) => new InspectionsClient(http).nameOfficers({ id: inspection.id, ifMatch, body }),
    success: '执法人员已更新',
    onDone: onClose,
  })
  const entering = useOwnVerb<CheckInForm>(inspection, own, 'checkIn', {
    ...shared,
    send: (http, body, ifMatch) => new InspectionsClient(http).checkIn({ id: inspection.id, ifMatch, body }),
    success: '已签到，可以开始检查',
    onDone: () => {
      onClose()
      void navigate(pages.onsiteVisit(inspection.id))
    },
  })
  const command = checkIn ? entering : naming
  const way = Form.useWatch('way', form)

  const known = new Map<string, OfficerRef>()
  for (const { name, certificateNo } of [...(own?.officers ?? []), ...(roster.data ?? [])])
    if (certificateNo) known.set(certificateNo, { name, certificateNo })

  const submit = ({ certificates, way, reason, emergency }: Values) => {
    const officers = certificates.flatMap((number) => known.get(number) ?? [])
    const department = onBehalfOf(own, me)
    const said = { reason: reason?.trim() || undefined, emergency: emergency?.trim() || undefined }
    if (checkIn) void entering.run({ officers, department, way, ...said })
    else void naming.run({ officers, department })
  }

  return (
    <Modal
      open
      title={checkIn ? '到场签到' : '补充执法人员'}
      okText={checkIn ? '签到' : '保存'}
      onOk={form.submit}
      onCancel={onClose}
      confirmLoading={command.busy}
      okButtonProps={{ disabled: command.moved }}
      mask={{ closable: false }}
    >
      <div className="stack">
        {checkIn && inspection.date && isOver(inspection.date, 'pm', me.today) && (
          <p className="text-gold" role="status">
            已过 18:00，本次检查的核验码已经过期，企业扫码会看到“已过期”；确需入企的请改期。
          </p>
        )}
        {checkIn && own && !own.headApproved && (
          <p className="text-gold" role="status">
            本单位负责人尚未批准这次检查
            {own.headApprovalRequired ? '，不得入企；情况紧急的说明原因先行检查，事后补批' : '，请在备案名单中补办'}
            （国办发〔2024〕54号）。
          </p>
        )}
        <p className="text2">{own?.departmentName}　执法人员不得少于两人，证件当日有效（行政处罚法第四十二条）。</p>
        <Form<Values>
          form={form}
          layout="vertical"
          onFinish={submit}
          initialValues={{
            certificates: own?.officers.flatMap((officer) => officer.certificateNo ?? []) ?? [],
            way: 'beforeEntry',
          }}
        >
          <Form.Item
            name="certificates"
            label="执法人员"
            rules={[
              {
                type: 'array',
                min: checkIn ? 2 : 1,
                message: checkIn ? '至少两名执法人员' : '请选择执法人员',
              },
            ]}
          >
            <Select
              mode="multiple"
              loading={roster.isLoading}
              placeholder="从执法人员名册选择"
              optionFilterProp="label"
              options={[...known.values()].map(({ name, certificateNo }) => ({
                value: certificateNo,
                label: `${name}（${certificateNo}）`,
              }))}
            />
          </Form.Item>
          {checkIn && (
            <Form.Item name="way" label="登记方式">
              <Radio.Group options={optionsOf(checkInWayLabels).filter(({ value }) => value !== 'afterOutage')} />
            </Form.Item>
          )}
          {checkIn && way === 'beforeLeaving' && (
            <Form.Item
              name="reason"
              label="补登记原因"
              rules={[{ required: true, whitespace: true, message: '请说明原因' }]}
            >
              <Input.TextArea rows={2} maxLength={500} showCount placeholder="例如：突发应急，证据可能灭失" />
            </Form.Item>
          )}
          {checkIn && own?.headApprovalRequired && !own.headApproved && (
            <Form.Item
              name="emergency"
              label="紧急情况"
              rules={[{ required: true, whitespace: true, message: '请说明紧急情况' }]}
            >
              <Input.TextArea rows={2} maxLength={300} showCount />
            </Form.Item>
          )}
        </Form>
        <ProblemAlert error={roster.error} />
        <CommandAlert command={command} />
      </div>
    </Modal>
  )
}
