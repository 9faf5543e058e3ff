import type { ReactNode } from 'react'

/** What can be chosen in the palette. */
export interface Option {
  to: string
  title: string
  note?: ReactNode
}

/** @property label - What its options are: 页面, 企业. */
export interface Group {
  label: string
  options: Option[]
}
