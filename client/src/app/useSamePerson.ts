import { useEffect, useState } from 'react'
import { useMe } from '@/api/me'

/** Somebody else has signed in in another tab: what this tab has read belongs to the first person, so it begins anew. */
export function useSamePerson(startOver: () => void = () => location.reload()) {
  const { userName } = useMe()
  const [first] = useState(userName)
  useEffect(() => {
    if (userName !== first) startOver()
    // Only the person matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [userName, first])
}
