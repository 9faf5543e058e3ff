import { useRef } from 'react'

/**
 * Half-typed pinyin is no word: while an input method composes, nothing is searched; what was composed is taken at its end. The handlers go on the box
 * or on anything around it.
 */
export function useComposition(take: (text: string) => void) {
  const composing = useRef(false)
  return {
    /** Takes what was typed, unless it is still being composed. */
    typed: (text: string) => {
      if (!composing.current) take(text)
    },
    isComposing: () => composing.current,
    handlers: {
      onCompositionStart: () => {
        composing.current = true
      },
      onCompositionEnd: (event: { target: EventTarget }) => {
        composing.current = false
        take((event.target as HTMLInputElement).value)
      },
    },
  }
}
