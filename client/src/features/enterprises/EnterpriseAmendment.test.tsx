import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { enterprisesQueries } from '@/api/generated'
import { forget } from '@/lib/drafts'
import { button, fakeServer, renderRoutes } from '@/ui/testing'
import { Component as Amendment } from './EnterpriseAmendment'

const enterprise = (version: number, over: object) => ({
  ...{ id: 'e1', version, uscc: '91440300664190863W', name: '广泰源', industryCode: '3329', sector: 'machinery' },
  ...{ subdistrictCode: '440310001', community: '坪山', address: '坪山大道1号', contact: '王五', phone: '13800000000' },
  ...{ riskColour: 'blue', safetyDomains: ['fire'], specialHazards: [], warnings: [] },
  ...over,
})

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await forget('xf.liaison')
})

it('does not write the old address over the one that a colleague has put there', async () => {
  let record = enterprise(1, {})
  const server = fakeServer({
    'GET /enterprises/e1': () => ({ body: record }),
    'PUT /enterprises/e1': () => ({ body: record }),
  })
  const { client } = renderRoutes(
    [
      { path: '/enterprises/:id/edit', element: <Amendment /> },
      { path: '/enterprises/:id', element: <p>档案页</p> },
    ],
    '/enterprises/e1/edit',
  )
  const contact = await screen.findByLabelText<HTMLInputElement>('联系人')
  fireEvent.change(contact, { target: { value: '赵六' } })
  record = enterprise(2, { address: '丹梓大道9号' })
  await client.refetchQueries(enterprisesQueries.show({ id: 'e1' }))

  expect(await screen.findByText('同事已修改这份内容')).toBeTruthy()
  expect(button('保存变更').disabled).toBe(true)
  // Only the address was changed over there, and nobody touched it here: it is taken without a choice.
  fireEvent.click(button('按所选内容继续'))
  expect(screen.getByLabelText<HTMLInputElement>('联系人').value).toBe('赵六')
  fireEvent.click(button('保存变更'))
  expect(await screen.findByText('档案页')).toBeTruthy()
  const [sent] = server.sent('PUT', '/enterprises/e1')
  expect(sent!.headers.get('If-Match')).toBe('"2"')
  expect(sent!.body).toMatchObject({ address: '丹梓大道9号', contact: '赵六' })
})
