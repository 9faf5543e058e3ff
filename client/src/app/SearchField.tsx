import { SearchOutlined } from '@ant-design/icons'
import { AutoComplete, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useComposition } from '@/ui/useComposition'
import { listFor, useHits } from './searchHits'

function useDelayed(value: string, delay: number): string {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return delayed
}

/** Finds an enterprise by any part of its name or code, and a visit, a list or a hazard by its number; Enter without a choice opens the list that the text belongs to. */
export function SearchField({ autoFocus }: { autoFocus: boolean }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [typed, setTyped] = useState('')
  const composition = useComposition(setTyped)
  const q = useDelayed(typed.trim(), 250)
  const { groups, looked } = useHits(q)

  const hits = groups.flatMap((group) => group.hits)
  const open = (path: string) => {
    setText('')
    setTyped('')
    void navigate(path)
  }

  return (
    <AutoComplete
      className="top__search"
      value={text}
      onChange={(next: string) => {
        setText(next)
        composition.typed(next)
      }}
      onSelect={(value: string) => {
        const hit = hits.find((each) => each.value === value)
        if (hit) open(hit.path)
      }}
      defaultActiveFirstOption={false}
      notFoundContent={looked ? '没有找到，按回车到列表中查找' : null}
      options={groups.map(({ label, hits: found }) => ({
        label,
        options: found.map(({ value, title, note }) => ({
          value,
          label: (
            <div className="top__hit">
              <span className="ellipsis">{title}</span>
              <small>{note}</small>
            </div>
          ),
        })),
      }))}
    >
      <Input
        autoFocus={autoFocus}
        prefix={<SearchOutlined aria-hidden />}
        placeholder="搜索企业，或检查、备案、隐患编号"
        aria-label="搜索"
        allowClear
        {...composition.handlers}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing) return
          // The list of hits takes Enter itself while one of them is marked.
          const marked = event.currentTarget.getAttribute('aria-activedescendant')
          const asked = text.trim()
          if (asked && (!marked || hits.length === 0)) open(listFor(asked)({ q: asked }))
        }}
      />
    </AutoComplete>
  )
}
