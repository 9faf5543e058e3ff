import { useMatches } from 'react-router'
import type { RouteHandle } from '@/ui/feature'

/** What the routes of the open page say of it; the router itself does not know the type. */
export const useHandles = (): RouteHandle[] => useMatches().map(({ handle }) => (handle ?? {}) as RouteHandle)
