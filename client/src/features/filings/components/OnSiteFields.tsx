import { Input, Select } from 'antd'
import type { OnSiteNeed } from '@/api/generated'
import { optionsOf } from '@/lib/labels'
import { whyOnSiteLabels } from '../labels'

interface Props {
  value?: OnSiteNeed
  onChange: (need: OnSiteNeed | undefined) => void
}

/** Why the visit is needed where papers, data or video would do. */
export function OnSiteFields({ value, onChange }: Props) {
  return (
    <div className="stack">
      <Select
        aria-label="现场检查理由"
        allowClear
        placeholder="为什么书面材料、数据、视频不能解决"
        style={{ width: '100%' }}
        options={optionsOf(whyOnSiteLabels)}
        value={value?.kind}
        onChange={(kind?: OnSiteNeed['kind']) => onChange(kind && { ...value, kind })}
      />
      {value && (
        <Input
          aria-label="现场检查理由的说明"
          maxLength={200}
          placeholder={value.kind === 'other' ? '请写明理由' : '补充说明，可不填'}
          status={value.kind === 'other' && !value.text?.trim() ? 'error' : undefined}
          value={value.text}
          onChange={(event) => onChange({ ...value, text: event.target.value || undefined })}
        />
      )}
    </div>
  )
}
