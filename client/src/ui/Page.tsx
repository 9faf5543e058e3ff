import type { ReactNode } from 'react'

/** The ground of a page: margins and the distance between cards. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={className ? `page ${className}` : 'page'}>{children}</div>
}
