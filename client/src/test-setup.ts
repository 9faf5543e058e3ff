import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { dayjsZh } from '@/lib/dayjs'
import { theme } from '@/ui/theme'

dayjsZh()

// The files share their modules; each begins with an empty page and nothing kept.
document.body.replaceChildren()
localStorage.clear()
sessionStorage.clear()

// Asking whether each element can be seen takes seconds in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 })

// Nothing here looks at Ant Design's styles; writing and reading them took most of the time.
theme.zeroRuntime = true

afterEach(cleanup)

// jsdom has neither of these; antd asks for both while rendering.
const browser = window as { matchMedia?: unknown; ResizeObserver?: unknown }

browser.matchMedia ??= (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
})

browser.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom lays nothing out, so that there is nothing to scroll.
const element = Element.prototype as { scrollIntoView?: () => void }
element.scrollIntoView ??= () => undefined

const computed = window.getComputedStyle.bind(window)
window.getComputedStyle = (element) => computed(element)
