import { useEffect, useState } from 'react'

const EVERY = 5 * 60_000

/** The entry script of a built index.html, whose name carries the hash of its content. */
function entryOf(html: string): string | null {
  return /<script[^>]+src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? null
}

/** Whether the server has a newer build of this page than the one that is open. */
export function useNewVersion(): boolean {
  const [newer, setNewer] = useState(false)

  useEffect(() => {
    const own = entryOf(document.documentElement.innerHTML)
    if (!own) return
    let last = Date.now()
    const look = async () => {
      last = Date.now()
      try {
        const response = await fetch('/index.html', { cache: 'no-store' })
        const current = response.ok ? entryOf(await response.text()) : null
        if (current && current !== own) setNewer(true)
      } catch {
        // No network is the offline notice's matter.
      }
    }
    const timer = setInterval(() => void look(), EVERY)
    const onVisible = () => {
      if (document.visibilityState === 'visible' && Date.now() - last > EVERY / 5) void look()
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [])

  return newer
}
