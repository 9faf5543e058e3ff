import { SearchOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { AutoComplete, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { enterpriseSearchQuery } from '@/entities/enterprises/search'
import { pages } from '@/entities/pages'
import { RiskMark } from '@/ui/RiskMark'
import { useComposition } from '@/ui/useComposition'

function useDelayed(value: string, delay: number): string {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return delayed
}

/** Finds an enterprise by any part of its name or code from everywhere; Enter without a choice opens the list. */
export function SearchField({ autoFocus }: { autoFocus: boolean }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [typed, setTyped] = useState('')
  const composition = useComposition(setTyped)
  const q = useDelayed(typed.trim(), 250)
  const { data } = useQuery({ ...enterpriseSearchQuery(q, { size: 8 }), placeholderData: keepPreviousData })

  const hits = q ? (data?.items ?? []) : []
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
      onSelect={(id: string) => open(pages.enterprise(id))}
      defaultActiveFirstOption={false}
      notFoundContent={q && data ? '没有找到，按回车到企业列表中查找' : null}
      options={hits.map((hit) => ({
        value: hit.id,
        label: (
          <div className="top__hit">
            <span className="ellipsis">{hit.name}</span>
            <small>
              {hit.uscc} <RiskMark colour={hit.riskColour} />
            </small>
          </div>
        ),
      }))}
    >
      <Input
        autoFocus={autoFocus}
        prefix={<SearchOutlined aria-hidden />}
        placeholder="搜索企业名称、统一社会信用代码"
        aria-label="搜索企业"
        allowClear
        {...composition.handlers}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing) return
          // The list of hits takes Enter itself while one of them is marked.
          const marked = event.currentTarget.getAttribute('aria-activedescendant')
          if (text.trim() && (!marked || hits.length === 0)) open(pages.enterprises({ q: text.trim() }))
        }}
      />
    </AutoComplete>
  )
}
