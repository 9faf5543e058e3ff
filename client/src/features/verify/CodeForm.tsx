import { useState, type SyntheticEvent } from 'react'
import { useNavigate } from 'react-router'
import { pages } from '@/entities/pages'
import { normalizeCode } from './verification'

export function CodeForm() {
  const [typed, setTyped] = useState('')
  const [missing, setMissing] = useState(false)
  const navigate = useNavigate()

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const code = normalizeCode(typed)
    if (code) void navigate(pages.verify(code))
    else setMissing(true)
  }

  return (
    <form className="verify__form" onSubmit={submit} noValidate>
      <label>
        核验码
        <input
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the page is this one field
          autoFocus
        />
      </label>
      {missing && <p role="alert">请输入核验码</p>}
      <button type="submit" className="verify__button verify__button--primary">
        核对
      </button>
    </form>
  )
}
