import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useState } from 'react'
import type { IndustryRow, Sector } from '@/api/generated'
import { sectorLabels } from '@/entities/enterprises/labels'
import { industrySearchQuery } from '@/entities/reference'
import { optionsOf } from '@/lib/labels'
import { useComposition } from '@/ui'

/** The class of GB/T 4754-2017 and the sector that follows from it; a person chooses only where none follows. */
export function IndustryItems() {
  const code = Form.useWatch<string | undefined>('industryCode')
  const [q, setQ] = useState('')
  const composition = useComposition(setQ)
  const search = useQuery({ ...industrySearchQuery(q), placeholderData: keepPreviousData })
  const { data: chosenRows } = useQuery({ ...industrySearchQuery(code ?? ''), enabled: Boolean(code) })
  const chosen = chosenRows?.find((row) => row.code === code)
  const rows = withChosen(search.data ?? [], chosen)
  return (
    <>
      <div {...composition.handlers}>
        <Form.Item
          name="industryCode"
          label="行业小类"
          extra="国民经济行业分类（GB/T 4754-2017），可按代码或名称查找"
          rules={[{ required: true, message: '请选择行业小类' }]}
        >
          <Select
            showSearch={{ filterOption: false, onSearch: composition.typed }}
            loading={search.isFetching}
            placeholder="例如 3311 或 金属结构"
            notFoundContent="没有这样的行业小类"
            options={rows.map((row) => ({ value: row.code, label: `${row.code} ${row.name}` }))}
          />
        </Form.Item>
      </div>
      <SectorItem chosen={chosen} />
    </>
  )
}

function withChosen(rows: readonly IndustryRow[], chosen: IndustryRow | undefined): readonly IndustryRow[] {
  return chosen && !rows.some((row) => row.code === chosen.code) ? [chosen, ...rows] : rows
}

/** The decided sector is shown, not sent: the server decides it again from the code. */
function SectorItem({ chosen }: { chosen?: IndustryRow }) {
  if (!chosen || chosen.sector)
    return (
      <Form.Item
        label="所属工贸行业"
        extra={chosen?.sectorUnverified ? '按通行做法归类，如有异议请联系区应急管理局' : '由行业小类确定'}
      >
        <Select<Sector>
          disabled
          aria-label="所属工贸行业"
          placeholder="选择行业小类后显示"
          value={chosen?.sector}
          options={optionsOf(sectorLabels)}
        />
      </Form.Item>
    )
  return (
    <Form.Item
      name="sector"
      label="所属工贸行业"
      extra="该行业小类不能自动确定所属行业，请选择"
      rules={[{ required: true, message: '请选择所属工贸行业' }]}
    >
      <Select<Sector> placeholder="请选择" options={optionsOf(sectorLabels)} />
    </Form.Item>
  )
}
