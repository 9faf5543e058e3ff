import { Button, type ButtonProps } from 'antd'
import type { MouseEvent } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

interface Props extends Omit<ButtonProps, 'href' | 'onClick'> {
  to: string
}

/** A button that leads to another page: a real link, so that it can be opened in a new tab. */
export function LinkButton({ to, ...rest }: Props) {
  const href = useHref(to)
  const open = useLinkClickHandler<HTMLAnchorElement>(to)
  return <Button {...rest} href={href} onClick={(event) => open(event as MouseEvent<HTMLAnchorElement>)} />
}
