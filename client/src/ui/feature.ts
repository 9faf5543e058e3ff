import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Permission, Role, SignedIn } from '@/api/generated'

/** The pictures of the side menu; a new one is added to app/MenuIcon. */
export type MenuIconName =
  | 'today'
  | 'filings'
  | 'joint'
  | 'hazards'
  | 'enterprises'
  | 'catalogue'
  | 'system'
  | 'assistance'
  | 'plans'
  | 'oversight'

/** The groups and single entries of the menu, from top to bottom; their words and pictures are in app/menu. */
export type MenuGroup =
  | 'today'
  | 'onsite'
  | 'filings'
  | 'joint'
  | 'hazards'
  | 'assistance'
  | 'enterprises'
  | 'catalogue'
  | 'plans'
  | 'oversight'
  | 'system'

export interface MenuEntry {
  group: MenuGroup
  label: string
  path: string
  /** The entry is shown to those who have it; without one to everybody who is signed in. */
  permission?: Permission
  /** Order within the group. */
  order?: number
  /** Roles that do not get the entry although they have the permission. */
  hiddenFor?: readonly Role[]
  /** Only these roles get the entry. */
  onlyFor?: readonly Role[]
}

/** A part of one enterprise's page that another feature gives: its filings, its visits, its hazards. */
export interface EnterpriseSection {
  key: string
  title: string
  permission?: Permission
  /** Comes with the page that shows it, not with the feature. */
  load: () => Promise<{ default: ComponentType<{ enterpriseId: string }> }>
}

export interface RouteHandle {
  /** Who may open the page; others are told that they may not. */
  permission?: Permission
  /** The page needs the width: the side menu is folded there, until its user says otherwise. */
  wide?: boolean
}

/** Begins what a page asks for, by its address and by who opens it. */
export type Reads = (
  client: QueryClient,
  at: { params: Readonly<Record<string, string | undefined>>; search: URLSearchParams; me: SignedIn },
) => Promise<unknown>[]

/** A page: its path from the root, without the leading slash. */
export interface FeatureRoute {
  path: string
  /** Comes when it is opened. */
  lazy: () => Promise<{ Component: ComponentType }>
  /** What it asks for comes beside it, in the feature's `reads.ts`, so that its requests begin with its chunk and not one after another. */
  reads?: () => Promise<Reads>
  handle?: RouteHandle
}

/** What a feature gives to the application: its pages and its entries in the menu. */
export interface Feature {
  routes: FeatureRoute[]
  menu?: MenuEntry[]
}

export function defineFeature(feature: Feature): Feature {
  return feature
}
