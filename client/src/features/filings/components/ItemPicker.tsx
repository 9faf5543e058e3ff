import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMe } from '@/api/me'
import { itemsQuery } from '../queries'

interface Props {
  value?: string[]
  placeholder?: string
  onChange: (itemIds: string[]) => void
}

/** 具体事项 of the one table that are the caller's body's. */
export function ItemPicker({ value = [], placeholder, onChange }: Props) {
  const items = useQuery(itemsQuery(useMe().body ?? ''))
  return (
    <Select
      mode="multiple"
      aria-label="具体事项"
      placeholder={placeholder}
      loading={items.isPending}
      value={value}
      onChange={onChange}
      maxTagCount="responsive"
      showSearch={{ optionFilterProp: 'label' }}
      options={(items.data?.items ?? []).map((item) => ({ value: item.id, label: `${item.code} ${item.name}` }))}
    />
  )
}
