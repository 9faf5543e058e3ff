import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Form, Input, InputNumber, Modal, Switch } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import type { PlanParameters } from '@/api/generated'
import { today } from '@/lib/dates'
import { ClauseLink, ProblemAlert, QueryView, showFieldErrors } from '@/ui'
import { changesOf, differences, PARAMETERS, valueText, type ParameterDef } from './parameters'
import { onDateQuery, useRecord } from './queries'
import './parameters.css'

interface Values {
  effectiveFrom: Dayjs
  ground: string
  parameters: PlanParameters
}

/** A new version: from when, on what ground, and what changes against the numbers of that day. */
export function NewVersion({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [date, setDate] = useState(today())
  const present = useQuery({ ...onDateQuery(date), enabled: open })
  return (
    <Modal
      open={open}
      title="登记新的方案参数"
      footer={null}
      width={760}
      mask={{ closable: false }}
      onCancel={onClose}
      destroyOnHidden
    >
      <QueryView result={present}>
        {(version) => (
          <VersionForm key={date} date={date} present={version.parameters} onDate={setDate} onClose={onClose} />
        )}
      </QueryView>
    </Modal>
  )
}

interface FormProps {
  date: string
  present: PlanParameters
  onDate: (date: string) => void
  onClose: () => void
}

function VersionForm({ date, present, onDate, onClose }: FormProps) {
  const [form] = Form.useForm<Values>()
  const [error, setError] = useState<unknown>(null)
  const record = useRecord()
  const typed = Form.useWatch('parameters', form) as PlanParameters | undefined
  const changed = typed ? differences(present, { ...present, ...typed }) : []

  const submit = async ({ effectiveFrom, ground, parameters }: Values) => {
    setError(null)
    try {
      await record.mutateAsync({
        effectiveFrom: effectiveFrom.format('YYYY-MM-DD'),
        ground: ground.trim(),
        parameters: changesOf(present, parameters),
      })
      onClose()
    } catch (thrown) {
      if (!showFieldErrors(form, thrown)) setError(thrown)
    }
  }

  return (
    <Form
      form={form}
      layout="vertical"
      disabled={record.isPending}
      initialValues={{ effectiveFrom: dayjs(date), parameters: present }}
      onFinish={submit}
    >
      <Form.Item
        name="effectiveFrom"
        label="生效日期"
        extra="最早为今天；以前的备案和期限仍按当时的参数判断"
        rules={[{ required: true }]}
      >
        <DatePicker
          allowClear={false}
          minDate={dayjs(today())}
          onChange={(chosen) => chosen && onDate(chosen.format('YYYY-MM-DD'))}
        />
      </Form.Item>
      <Form.Item
        name="ground"
        label="依据文件"
        rules={[{ required: true, whitespace: true, message: '请填写依据文件' }]}
      >
        <Input maxLength={300} placeholder="文号或文件名称" />
      </Form.Item>
      <div className="parameter-fields">
        {PARAMETERS.map((def) => (
          <Field key={def.name} def={def} changed={changed.includes(def)} before={present[def.name]} />
        ))}
      </div>
      <ProblemAlert error={error} />
      <div className="parameter-actions">
        <span className="text2">{changed.length === 0 ? '尚未改动' : `改动 ${changed.length} 项`}</span>
        <Button type="primary" htmlType="submit" loading={record.isPending} disabled={changed.length === 0}>
          登记
        </Button>
      </div>
    </Form>
  )
}

function Field({ def, changed, before }: { def: ParameterDef; changed: boolean; before: number | boolean }) {
  const label = (
    <>
      {def.label}
      <span className="parameter-clause">
        <ClauseLink clause={def.clause} />
      </span>
    </>
  )
  return (
    <Form.Item
      name={['parameters', def.name]}
      label={label}
      required={false}
      valuePropName={def.kind === 'switch' ? 'checked' : 'value'}
      rules={def.kind === 'switch' ? [] : [{ required: true, message: `请填写${def.min}至${def.max}的整数` }]}
      extra={changed && <span className="parameter-changed">原为 {valueText(def, before)}</span>}
    >
      {def.kind === 'switch' ? (
        <Switch checkedChildren="是" unCheckedChildren="否" />
      ) : (
        <InputNumber min={def.min} max={def.max} precision={0} suffix={def.unit} style={{ width: '100%' }} />
      )}
    </Form.Item>
  )
}
