import { useQuery } from '@tanstack/react-query'
import { Button, DatePicker, Form, Input, InputNumber, Modal, Switch } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useEffect, useState } from 'react'
import { useMe } from '@/api/me'
import { affected } from '@/entities/affected'
import {
  PlanParametersClient,
  planParametersQueries,
  type ParameterVersionRow,
  type PlanParameters,
  type RecordPlanParameters,
} from '@/api/generated'
import {
  ClauseLink,
  Drafted,
  DraftNote,
  NewerVersion,
  ProblemAlert,
  QueryView,
  useCommand,
  useEditor,
  type Kept,
} from '@/ui'
import {
  changesOf,
  differences,
  PARAMETERS,
  valueText,
  versionShape,
  type ParameterDef,
  type Written,
} from './parameters'
import './parameters.css'

interface Values {
  effectiveFrom: Dayjs
  ground?: string
  parameters: PlanParameters
}

/** A new version: from when, on what ground, and what changes against the numbers of that day. */
export function NewVersion({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { today } = useMe()
  const [date, setDate] = useState(today)
  const present = useQuery({ ...planParametersQueries.getCurrent({ date }), enabled: open })
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
          <Drafted<Written> key={date} id={`plan-parameters.${date}`}>
            {(kept) => <VersionForm date={date} version={version} kept={kept} onDate={setDate} onClose={onClose} />}
          </Drafted>
        )}
      </QueryView>
    </Modal>
  )
}

interface FormProps {
  date: string
  version: ParameterVersionRow
  kept: Kept<Written>
  onDate: (date: string) => void
  onClose: () => void
}

function VersionForm({ date, version, kept, onDate, onClose }: FormProps) {
  const { today } = useMe()
  const [form] = Form.useForm<Values>()
  const editor = useEditor<Written>({
    present: { ground: '', parameters: version.parameters },
    version: version.id,
    shape: versionShape,
    kept,
  })
  const { base, value, edition } = editor
  const changed = differences(base.parameters, value.parameters)
  const recording = useCommand<RecordPlanParameters>({
    id: 'plan-parameters.record',
    send: (http, body) => new PlanParametersClient(http).record({ body }),
    version: editor.version,
    changes: affected.parameters,
    success: '新的方案参数已登记',
    form,
    onDone: () => {
      editor.saved()
      onClose()
    },
  })

  useEffect(() => {
    if (edition > 0) form.setFieldsValue(value)
    // The form holds what is typed; it takes the value only when something else changed it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, edition])

  const submit = ({ effectiveFrom }: Values) =>
    recording.run({
      effectiveFrom: effectiveFrom.format('YYYY-MM-DD'),
      ground: value.ground.trim(),
      parameters: changesOf(base.parameters, value.parameters),
    })

  return (
    <Form
      form={form}
      layout="vertical"
      disabled={recording.busy}
      initialValues={{ effectiveFrom: dayjs(date), ...value }}
      onValuesChange={(_, { ground = '', parameters }) =>
        editor.change({ ground, parameters: { ...value.parameters, ...parameters } })
      }
      onFinish={(values) => void submit(values)}
    >
      <div className="stack">
        <DraftNote editor={editor} />
        <NewerVersion editor={editor} by={`${version.recordedBy} 登记了新的版本`} />
      </div>
      <Form.Item
        name="effectiveFrom"
        label="生效日期"
        extra="最早为今天；以前的备案和期限仍按当时的参数判断"
        rules={[{ required: true }]}
      >
        <DatePicker
          allowClear={false}
          minDate={dayjs(today)}
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
          <Field key={def.name} def={def} changed={changed.includes(def)} before={base.parameters[def.name]} />
        ))}
      </div>
      <ProblemAlert error={recording.error} />
      <div className="parameter-actions">
        <span className="text2">{changed.length === 0 ? '尚未改动' : `改动 ${changed.length} 项`}</span>
        <Button
          type="primary"
          htmlType="submit"
          loading={recording.busy}
          disabled={changed.length === 0 || editor.newer !== null}
        >
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
