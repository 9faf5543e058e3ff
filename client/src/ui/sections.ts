import { createContext } from 'react'
import type { EnterpriseSection } from './feature'

/** What all features show of an enterprise; the shell gathers it, so that features need not know each other. */
export const EnterpriseSections = createContext<readonly EnterpriseSection[]>([])
