import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { pagesOf, renderRoutes } from '@/ui/testing'
import { planFeature } from './routes'

const pages = await pagesOf(planFeature)

afterEach(cleanup)

it('shows the Plan with its contents', () => {
  renderRoutes(pages, '/plan')
  const contents = [...screen.getByLabelText('目录').querySelectorAll('a')]
  expect(contents.length).toBeGreaterThan(4)
  for (const link of contents) expect(document.querySelector(link.getAttribute('href')!)).toBeTruthy()
})

it('marks the clause that a link names, and goes there', () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
  renderRoutes(pages, '/plan#p-5-3-2')
  const marked = document.querySelector('.plan__marked')!
  expect(marked.id).toBe('p-5-3-2')
  expect(scroll.mock.contexts).toEqual([marked])
  scroll.mockRestore()
})
