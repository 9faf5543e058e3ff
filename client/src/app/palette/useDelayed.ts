import { useEffect, useState } from 'react'

/** The value once it has stood still for so many milliseconds. */
export function useDelayed<T>(value: T, delay: number): T {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return delayed
}
