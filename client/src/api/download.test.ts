import { expect, it } from 'vitest'
import { fileNameOf } from './download'

it.each([
  ["attachment; filename=x.xlsx; filename*=UTF-8''%E5%A4%87%E6%A1%88.xlsx", '备案.xlsx'],
  ['attachment; filename="list.xlsx"', 'list.xlsx'],
  [null, undefined],
])('a download headed %s is saved as %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name)
})
