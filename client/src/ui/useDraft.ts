import { useCallback, useEffect, useRef, useState } from 'react'

interface Stored<T> {
  savedAt: string
  value: T
}

export function draftKey(userName: string, id: string): string {
  return `supervision.draft.${userName}.${id}`
}

export function readDraft<T>(key: string): Stored<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Stored<T> | null
  } catch {
    return null
  }
}

/**
 * Keeps what is typed into a form in this browser, per person, until the server has it.
 * `save` on every change (written half a second later), `clear` on success.
 */
export function useDraft<T>(userName: string, id: string) {
  const key = draftKey(userName, id)
  const [found] = useState(() => readDraft<T>(key))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<(() => void) | null>(null)

  const save = useCallback(
    (value: T) => {
      clearTimeout(timer.current)
      latest.current = () => localStorage.setItem(key, JSON.stringify({ savedAt: new Date().toISOString(), value }))
      timer.current = setTimeout(() => {
        latest.current?.()
        latest.current = null
      }, 500)
    },
    [key],
  )

  const clear = useCallback(() => {
    clearTimeout(timer.current)
    latest.current = null
    localStorage.removeItem(key)
  }, [key])

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      latest.current?.()
    },
    [],
  )

  return { draft: found?.value ?? null, savedAt: found?.savedAt ?? null, save, clear }
}
