import { Button, DatePicker, Form, Input, Modal, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { EnterprisesClient, type EnterpriseDetails, type StandingForm } from '@/api/generated'
import { affected } from '@/entities/affected'
import { enterpriseClassLabels, owningLevelLabels } from '@/entities/enterprises/labels'
import { optionsOf } from '@/lib/labels'
import { CommandAlert, focusField, useCommand } from '@/ui'

interface Values extends Omit<StandingForm, 'protected'> {
  periods?: { days: [Dayjs, Dayjs]; reason: string }[]
}

const day = (value: Dayjs) => value.format('YYYY-MM-DD')

/** 分类、监管层级和保护日 of an enterprise. Rendered while it is open. */
export function StandingModal({ enterprise, onClose }: { enterprise: EnterpriseDetails; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const set = useCommand<StandingForm>({
    id: `enterprises.standing ${enterprise.id}`,
    send: (http, body, ifMatch) => new EnterprisesClient(http).setStanding({ id: enterprise.id, ifMatch, body }),
    version: enterprise.version,
    asking: true,
    changes: affected.enterprise,
    success: '已保存',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      title="分类、监管层级和保护日"
      okText="保存"
      confirmLoading={set.busy}
      okButtonProps={{ disabled: set.moved }}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        layout="vertical"
        disabled={set.busy}
        initialValues={{
          ...{ class: enterprise.class, owningLevel: enterprise.owningLevel, classDocument: enterprise.classDocument },
          periods: enterprise.protected.map(({ from, to, reason }) => ({ days: [dayjs(from), dayjs(to)], reason })),
        }}
        onFinish={({ periods = [], ...values }) =>
          void set.run({
            ...values,
            protected: periods.map(({ days, reason }) => ({
              from: day(days[0]),
              to: day(days[1]),
              reason: reason.trim(),
            })),
          })
        }
      >
        <Form.Item name="class" label="企业分类" extra="粤应急规〔2025〕4号">
          <Select allowClear placeholder="未分类" options={optionsOf(enterpriseClassLabels)} />
        </Form.Item>
        <Form.Item name="owningLevel" label="监管层级" extra="市级监管的企业，区级备案时提示">
          <Select allowClear placeholder="未确定" options={optionsOf(owningLevelLabels)} />
        </Form.Item>
        <Form.Item name="classDocument" label="确定分类、层级的文件">
          <Input maxLength={200} placeholder="文号或文件名称" />
        </Form.Item>
        <Form.Item label="保护日" extra="期间内备案的提示；投诉举报等例外情形不受限">
          <Form.List name="periods">
            {(fields, { add, remove }) => (
              <div className="stack">
                {fields.map(({ key, name }) => (
                  <div key={key} className="standing-period">
                    <Form.Item name={[name, 'days']} noStyle rules={[{ required: true, message: '请选择日期' }]}>
                      <DatePicker.RangePicker aria-label="保护日期" />
                    </Form.Item>
                    <Form.Item name={[name, 'reason']} noStyle rules={[{ required: true, message: '请填写缘由' }]}>
                      <Input aria-label="缘由" maxLength={100} placeholder="缘由，如年度停产检修" />
                    </Form.Item>
                    <Button onClick={() => remove(name)}>移除</Button>
                  </div>
                ))}
                {fields.length < 12 && (
                  <Button size="small" onClick={() => add()}>
                    添加保护日
                  </Button>
                )}
              </div>
            )}
          </Form.List>
        </Form.Item>
        <CommandAlert command={set} />
      </Form>
    </Modal>
  )
}
