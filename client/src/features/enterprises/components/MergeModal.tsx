import { useQuery } from '@tanstack/react-query'
import { Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { EnterpriseMergesClient, type DuplicateFile, type DuplicateRow, type MergePreview } from '@/api/generated'
import { affected } from '@/entities/affected'
import { labelOf } from '@/lib/labels'
import { CommandAlert, focusField, QueryView, useCommand } from '@/ui'
import { holdingKindLabels } from '../labels'
import { mergePreviewQuery } from '../queries'

interface Sent {
  fromId: string
  intoId: string
  reason: string
}

/** What hangs on it decides which of the two is kept at first. */
const weightOf = (file: DuplicateFile) => (file.status === 'active' ? 1_000_000 : 0) + file.lines + file.visits

/** Which of the two is kept, what goes over and what to mind; then the reason. Rendered while it is open. */
export function MergeModal({ pair, onClose }: { pair: DuplicateRow; onClose: () => void }) {
  const [form] = Form.useForm<{ reason: string }>()
  const [kept, setKept] = useState(() => (weightOf(pair.second) > weightOf(pair.first) ? pair.second : pair.first))
  const other = kept.id === pair.first.id ? pair.second : pair.first
  const preview = useQuery(mergePreviewQuery(other.id, kept.id))
  const merge = useCommand<Sent>({
    id: `enterprise-merges.make ${pair.id}`,
    send: (http, body) => new EnterpriseMergesClient(http).make({ body }),
    asking: true,
    changes: affected.merge,
    success: '已合并',
    form,
    onDone: onClose,
  })
  return (
    <Modal
      open
      width={640}
      title="合并重复的企业"
      okText="合并"
      okButtonProps={{ loading: merge.busy, disabled: !preview.data }}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={focusField}
      mask={{ closable: false }}
    >
      <div className="stack">
        <fieldset className="merge-choice">
          <legend>保留哪一份档案</legend>
          <Radio.Group
            value={kept.id}
            onChange={({ target }) => setKept(target.value === pair.first.id ? pair.first : pair.second)}
            options={[pair.first, pair.second].map((file) => ({
              value: file.id,
              label: (
                <>
                  {file.name}　<span className="code">{file.uscc}</span>
                </>
              ),
            }))}
          />
        </fieldset>
        <QueryView result={preview} rows={3}>
          {(found) => <Preview preview={found} />}
        </QueryView>
        <Form
          form={form}
          layout="vertical"
          disabled={merge.busy}
          onFinish={({ reason }) => void merge.run({ fromId: other.id, intoId: kept.id, reason: reason.trim() })}
        >
          <Form.Item
            name="reason"
            label="为什么是同一家企业"
            rules={[{ required: true, whitespace: true, message: '请填写理由' }, { max: 300 }]}
          >
            <Input.TextArea rows={2} maxLength={300} showCount placeholder="例如：营业执照为同一张，系重复登记" />
          </Form.Item>
        </Form>
        <CommandAlert command={merge} />
      </div>
    </Modal>
  )
}

function Preview({ preview }: { preview: MergePreview }) {
  const moved = preview.holdings.filter((holding) => holding.moved > 0)
  return (
    <div className="stack">
      <p className="text2">
        {preview.from.name}（{preview.from.uscc}）并入 {preview.into.name}（{preview.into.uscc}），
        {moved.length === 0
          ? '没有记录需要转入'
          : `转入${moved.map(({ kind, moved: rows }) => `${labelOf(holdingKindLabels, kind)} ${rows} 条`).join('、')}`}
        。其名称和代码以后都指向保留的企业；合并可以撤销。
      </p>
      {preview.collisions.map((collision) => (
        <p key={collision} className="enterprise-note" role="note">
          {collision}
        </p>
      ))}
    </div>
  )
}
