import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import type { EnterpriseRow, RiskColour } from '@/api/generated'
import { RiskMark, useComposition } from '@/ui'

export interface Picked {
  uscc: string
  name?: string
  riskColour?: RiskColour
}

interface Props {
  value?: Picked
  onChange: (picked: Picked) => void
}

const labelOfPicked = ({ uscc, name }: Picked) => (name ? `${name}（${uscc}）` : uscc)

/** Finds an enterprise of the register by any part of its name or code. */
export function EnterprisePicker({ value, onChange }: Props) {
  const [q, setQ] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const found = useQuery(enterpriseSearchQuery(q, { status: 'active', size: 20 }))
  useEffect(() => () => clearTimeout(timer.current), [])

  const search = (text: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setQ(text.trim()), 300)
  }
  const composition = useComposition(search)
  const items: EnterpriseRow[] = q ? (found.data?.items ?? []) : []
  return (
    <div {...composition.handlers}>
      <Select
        aria-label="企业"
        style={{ width: '100%' }}
        placeholder="输入企业名称或统一社会信用代码的任意部分"
        showSearch={{ filterOption: false, onSearch: composition.typed }}
        value={value?.uscc ? { value: value.uscc, label: labelOfPicked(value) } : undefined}
        labelInValue
        onChange={(chosen) => {
          const item = items.find((each) => each.uscc === chosen.value)
          if (item) onChange({ uscc: item.uscc, name: item.name, riskColour: item.riskColour })
        }}
        options={items.map((item) => ({ value: item.uscc, label: labelOfPicked(item), item }))}
        optionRender={({ data }) => (
          <div>
            <RiskMark colour={data.item.riskColour} /> {data.item.name}
            <div className="text3">
              {data.item.uscc}　{data.item.address}
            </div>
          </div>
        )}
        notFoundContent={
          q === '' ? '输入一个字起查找' : found.isFetching ? '正在查找…' : '企业库中没有找到，请先登记企业'
        }
      />
    </div>
  )
}
