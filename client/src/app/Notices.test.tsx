import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeServer, renderUi } from '@/ui/testing'
import { Notices } from './Notices'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function network(up: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(up)
  act(() => void window.dispatchEvent(new Event(up ? 'online' : 'offline')))
}

it('says that the network is gone, and that it is back, until that is read', () => {
  fakeServer({})
  renderUi(<Notices />)
  expect(screen.queryByText(/网络/)).toBeNull()
  network(false)
  expect(screen.getByText(/网络已断开/)).toBeTruthy()
  network(true)
  expect(screen.queryByText(/网络已断开/)).toBeNull()
  expect(screen.getByText(/网络已恢复，没有提交成功的内容请再点一次提交/)).toBeTruthy()
  fireEvent.click(screen.getByText('知道了'))
  expect(screen.queryByText(/网络已恢复/)).toBeNull()
})
