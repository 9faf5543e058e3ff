import { writeFile } from 'node:fs/promises'
import { desktop, expect, test } from '../support/test'

interface Filings {
  items: { id: string; number?: string; kind: string }[]
}

test('a sheet whose rows are refused is told of, and its result comes as a workbook', async ({ as }, info) => {
  const page = await as('xf.liaison', desktop)
  const { items } = (await (await page.request.get('/api/v1/filings?status=registered&body=XF')).json()) as Filings
  const registered = items.find((filing) => filing.kind === 'doubleRandom')!
  const sheet = info.outputPath('名单.xlsx')
  await writeFile(sheet, await (await page.request.get(`/api/v1/filings/${registered.id}/export`)).body())

  await page.goto('/filings/new')
  await page.getByText('临时', { exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(sheet)
  const notice = page.getByRole('status').filter({ hasText: '名单.xlsx' })
  await expect(notice).toContainText(/读取 \d+ 行，\d+ 行未通过核对，尚未备案任何内容/)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: '下载核对结果（Excel）' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('核对结果-名单.xlsx')

  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toBeHidden()
  await expect(page.getByRole('row').filter({ hasText: '修改' }).first()).toBeVisible()
})
