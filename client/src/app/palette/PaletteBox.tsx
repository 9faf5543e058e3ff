import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { useMe } from '@/api/me'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useComposition } from '@/ui/useComposition'
import type { Option } from './option'
import { PaletteList } from './PaletteList'
import { remember } from './recent'
import { useOptions } from './useOptions'

const LONGEST = 100

export function PaletteBox({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const navigate = useNavigate()
  const id = useId()
  const [shown, setShown] = useState('')
  const [text, setText] = useState('')
  const [marked, setMarked] = useState<string | null>(null)
  const [entered, setEntered] = useState(false)
  const composition = useComposition(setText)
  const { groups, waiting, certain, error, nothing, retry } = useOptions(text)

  const options = groups.flatMap((group) => group.options)
  const at = Math.max(
    0,
    options.findIndex((option) => option.to === marked),
  )
  const active = options[at]

  const choose = (option: Option) => {
    remember(me.userName, option)
    onClose()
  }
  const open = (option: Option) => {
    choose(option)
    void navigate(option.to)
  }

  // Whoever types a number and presses Enter at once means what is found under it.
  const openEntered = useEffectEvent(() => active && open(active))
  useEffect(() => {
    if (entered && certain) openEntered()
  }, [entered, certain])

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) {
      event.preventDefault()
      setMarked(options[(at + step + options.length) % options.length]!.to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!certain && marked === null) setEntered(true)
      else if (active) open(active)
    }
  }

  return (
    <>
      <Input
        autoFocus
        variant="borderless"
        size="large"
        prefix={<SearchOutlined aria-hidden />}
        placeholder="页面、企业名称或代码、编号"
        maxLength={LONGEST}
        value={shown}
        onChange={(event) => {
          setShown(event.target.value)
          setMarked(null)
          setEntered(false)
          composition.typed(event.target.value)
        }}
        {...composition.handlers}
        onKeyDown={pressed}
        role="combobox"
        aria-label="搜索页面、企业、编号"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${at}`}
      />
      {error !== null && (
        <div className="palette__said">
          <ProblemAlert error={error} onRetry={retry} />
        </div>
      )}
      <p className="palette__said" role="status">
        {waiting ? '正在查找…' : nothing && !error ? '没有找到企业或编号' : ''}
      </p>
      <PaletteList id={id} groups={groups} at={at} onMark={setMarked} onChoose={choose} />
      <p className="palette__keys" aria-hidden>
        <kbd>↑</kbd> <kbd>↓</kbd> 选择　<kbd>Enter</kbd> 打开　<kbd>Esc</kbd> 关闭
      </p>
    </>
  )
}
