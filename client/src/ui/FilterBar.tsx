import { SearchOutlined } from '@ant-design/icons'
import { Button, DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { ListChange, ListParams } from './listParams'
import { useComposition } from './useComposition'
import { useIsPhone } from './useIsPhone'
import './DataTable.css'

interface FilterOption {
  value: string
  label: string
}

export interface FilterDef<F extends string> {
  name: F
  label: string
  /** text: found by the whole word, on Enter or on leaving the field. */
  kind?: 'select' | 'month' | 'date' | 'text'
  options?: FilterOption[]
  width?: number
}

interface Props<F extends string> {
  params: ListParams<F>
  change: (values: ListChange) => void
  searchPlaceholder?: string
  filters?: readonly FilterDef<F>[]
  extra?: ReactNode
}

/** Search, filters and, at the right, what belongs to the list (columns, export). */
export function FilterBar<F extends string>({ params, change, searchPlaceholder, filters = [], extra }: Props<F>) {
  const active = params.q !== undefined || Object.keys(params.filters).length > 0
  const phone = useIsPhone()
  const [opened, setOpened] = useState(false)
  // On a phone the filters would take half of the screen.
  const shown = !phone || opened
  const chosen = filters.filter((filter) => params.filters[filter.name] !== undefined).length
  const clear = () =>
    change(Object.fromEntries(['q', ...filters.map((filter) => filter.name)].map((name) => [name, undefined])))
  return (
    <div className="filter-bar no-print" role="search">
      {searchPlaceholder && (
        <SearchBox value={params.q} placeholder={searchPlaceholder} onChange={(q) => change({ q })} />
      )}
      {phone && filters.length > 0 && (
        <Button aria-expanded={shown} onClick={() => setOpened(!shown)}>
          {chosen > 0 ? `筛选（${chosen}）` : '筛选'}
        </Button>
      )}
      {(shown ? filters : []).map((filter) => (
        <Filter
          key={filter.name}
          filter={filter}
          value={params.filters[filter.name]}
          onChange={(value) => change({ [filter.name]: value })}
        />
      ))}
      {active && (
        <Button type="link" size="small" onClick={clear}>
          清除筛选
        </Button>
      )}
      {extra}
    </div>
  )
}

function Filter<F extends string>(props: {
  filter: FilterDef<F>
  value?: string
  onChange: (value: string | undefined) => void
}) {
  const { filter, value, onChange } = props
  const style = { width: filter.width ?? 116 }
  if (filter.kind === 'month' || filter.kind === 'date') {
    const month = filter.kind === 'month'
    return (
      <DatePicker
        aria-label={filter.label}
        placeholder={filter.label}
        picker={month ? 'month' : 'date'}
        style={style}
        value={value ? dayjs(value) : null}
        onChange={(date) => onChange(date?.format(month ? 'YYYY-MM' : 'YYYY-MM-DD'))}
      />
    )
  }
  if (filter.kind === 'text') return <TextFilter label={filter.label} style={style} value={value} onChange={onChange} />
  return (
    <Select
      aria-label={filter.label}
      placeholder={filter.label}
      allowClear
      style={style}
      popupMatchSelectWidth={false}
      showSearch={(filter.options?.length ?? 0) > 8 ? { optionFilterProp: 'label' } : false}
      options={withChosen(filter.options ?? [], value)}
      value={value}
      onChange={(chosen: string | undefined) => onChange(chosen)}
    />
  )
}

/** A link may choose several values, joined by dots: they are shown as one choice, in their words. */
export function withChosen(options: FilterOption[], value: string | undefined): FilterOption[] {
  if (value === undefined || options.some((option) => option.value === value)) return options
  const words = value.split('.').map((part) => options.find((option) => option.value === part)?.label)
  return words.every((word) => word !== undefined) ? [{ value, label: words.join('、') }, ...options] : options
}

function TextFilter(props: {
  label: string
  style: CSSProperties
  value?: string
  onChange: (value: string | undefined) => void
}) {
  const { label, style, value, onChange } = props
  const take = (text: string) => {
    if (text.trim() !== (value ?? '')) onChange(text.trim() || undefined)
  }
  return (
    <Input
      key={value ?? ''}
      aria-label={label}
      placeholder={label}
      style={style}
      defaultValue={value}
      allowClear
      onClear={() => onChange(undefined)}
      onBlur={(event) => take(event.target.value)}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) take(event.currentTarget.value)
      }}
    />
  )
}

/**
 * Searches a third of a second after the last key, and at once on Enter or on leaving the box: a search that came after a click on a row would take
 * the reader back to the list.
 */
export function SearchBox({
  className = 'filter-bar__search',
  value,
  placeholder,
  onChange,
}: {
  className?: string
  value?: string
  placeholder: string
  onChange: (q?: string) => void
}) {
  const [text, setText] = useState(value ?? '')
  const [seen, setSeen] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  if (value !== seen) {
    setSeen(value)
    if ((value ?? '') !== text.trim()) setText(value ?? '')
  }

  const search = (typed: string, delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(typed.trim() || undefined), delay)
  }
  const composition = useComposition((typed) => search(typed, 350))
  const leave = () => {
    clearTimeout(timer.current)
    if (text.trim() !== (value ?? '')) onChange(text.trim() || undefined)
  }
  return (
    <Input
      className={className}
      aria-label={placeholder}
      placeholder={placeholder}
      prefix={<SearchOutlined className="text3" aria-hidden />}
      allowClear
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        composition.typed(event.target.value)
      }}
      {...composition.handlers}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) search(text, 0)
      }}
      onBlur={leave}
    />
  )
}
