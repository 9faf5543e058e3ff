import { writeFile } from 'node:fs/promises'
import { enterprises } from '../support/filing'
import { read } from '../support/reading'
import { desktop, expect, test, type Page } from '../support/test'
import { workbook, type Rows } from '../support/workbook'

const MONTH = '2026-12'

/** Presses of a person, counted by the page itself. */
async function countClicks(page: Page) {
  await page.addInitScript(() => {
    const counted = window as unknown as { clicks: number }
    counted.clicks = Number(sessionStorage.getItem('clicks') ?? 0)
    window.addEventListener(
      'pointerdown',
      () => {
        counted.clicks++
        sessionStorage.setItem('clicks', String(counted.clicks))
      },
      true,
    )
  })
}

const clicksOf = (page: Page) => page.evaluate(() => (window as unknown as { clicks: number }).clicks)

const wide = (text: string) =>
  [...text].map((sign) => (/[0-9A-Z]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('')

/** Days as sixty hands write them; the number is Excel's own of a day. */
const DAYS: (string | number)[] = [
  '12月9日',
  '2026/12/10',
  46366,
  '2026年12月11日',
  '12.14',
  '12月9日至12月18日',
  '20261215',
  '１２月１０日',
]

interface Listed {
  uscc: string
  name: string
}

/** Sixty rows below a title, with columns by other names and in another order, merged remarks, one code with a slip, two rows without a code, a sum at the end. */
function messy(sixty: Listed[]): Rows {
  const rows: Rows = [
    ['坪山消防救援大队12月“双随机”检查安排（内部）', null, null, null, null],
    ['制表单位：大队法制科', null, null, null, '打印日期：11月29日'],
    ['号', '去哪家', '几时去', '照面代码', '谁去'],
  ]
  sixty.forEach(({ uscc, name }, at) => {
    const code =
      at === 7
        ? uscc.replace(/0/, 'O')
        : at === 20 || at === 21
          ? null
          : at % 5 === 1
            ? wide(uscc)
            : at % 5 === 2
              ? ` ${uscc.toLowerCase()} `
              : uscc
    rows.push([
      at + 1,
      at % 3 === 0 ? name.replaceAll('（', '(').replaceAll('）', ')') : name,
      DAYS[at % DAYS.length]!,
      code,
      at % 10 === 0 ? '一中队' : null,
    ])
  })
  rows.push(['合计', '60 家', null, null, null])
  return rows
}

test('a month of sixty enterprises comes from a messy sheet onto record in under three minutes and 25 clicks', async ({
  as,
  picture,
}, info) => {
  const page = await as('xf.liaison', desktop)
  await countClicks(page)
  const { free } = await enterprises(page, { month: MONTH, from: '2026-12-07', to: '2026-12-18' }, 'fire')
  expect(free.length, 'the demonstration has sixty enterprises whose turn is free').toBeGreaterThanOrEqual(60)
  const sheet = info.outputPath('12月安排.xlsx')
  const cover: Rows = [['消防大队检查安排'], ['联系人：法制科']]
  await writeFile(
    sheet,
    workbook([
      { name: '封面', rows: cover },
      { name: '12月', rows: messy(free.slice(0, 60)), merged: ['A1:E1'] },
    ]),
  )

  await page.goto('/filings')
  const began = Date.now()
  await page.getByRole('button', { name: '新建名单' }).click()
  await page.locator('input[type=file]').setInputFiles(sheet)

  const mapping = page.getByRole('dialog', { name: '核对名单的读法' })
  await mapping.getByRole('combobox', { name: '工作表' }).click()
  await page.getByTitle('12月', { exact: true }).click()
  await expect(mapping.getByText('去哪家')).toBeVisible()
  await picture(page, 'filing-sheet-columns')
  await mapping.getByRole('button', { name: '读取名单' }).click()
  await expect(mapping).toBeHidden()
  await expect(page.getByText('读取 60 行')).toBeVisible()

  await page.getByRole('button', { name: /^全部更正（\d+）$/ }).click()
  await page.getByRole('button', { name: '修改默认' }).waitFor()
  await picture(page, 'filing-sheet-read')
  await page.getByRole('button', { name: '保存并核对' }).click()
  await page.getByRole('button', { name: '提交全部 60 行' }).click()
  await expect(page.getByText(/备案成功，编号 坪工贸备〔2026〕XF-\d+号/).first()).toBeVisible()

  const [clicks, seconds] = [await clicksOf(page), (Date.now() - began) / 1000]
  info.annotations.push({ type: 'measured', description: `${clicks} clicks, ${seconds.toFixed(1)} s` })
  console.log(`60 enterprises on record: ${clicks} clicks, ${seconds.toFixed(1)} s`)
  expect(clicks).toBeGreaterThan(3)
  expect(clicks).toBeLessThanOrEqual(25)
  expect(seconds).toBeLessThan(180)

  const filing = await read<{ lines: { status: string; from: string }[] }>(
    page,
    `/api/v1${new URL(page.url()).pathname}`,
  )
  expect(filing.lines.filter((line) => line.status === 'registered')).toHaveLength(60)
  expect(filing.lines.every((line) => line.from.startsWith('2026-12-'))).toBe(true)
})

test('the next list of the same form is read without a question, and a file of 60 MB is told of before it is sent', async ({
  as,
}, info) => {
  const page = await as('xf.liaison', desktop)
  const { free } = await enterprises(page, { month: MONTH, from: '2026-12-07', to: '2026-12-18' }, 'fire')
  const sheet = info.outputPath('补充.xlsx')
  await writeFile(sheet, workbook([{ name: '补充', rows: messy(free.slice(0, 3)).slice(0, 6) }]))
  await page.goto('/filings/new')
  await page.locator('input[type=file]').setInputFiles(sheet)
  await expect(page.getByText('读取 3 行')).toBeVisible()

  const large = info.outputPath('照片.xlsx')
  await writeFile(large, Buffer.alloc(60 * 1024 * 1024, 'PK'))
  await page.locator('input[type=file]').setInputFiles(large)
  await expect(page.getByText(/文件有 60 MB，名单最大 20 MB/)).toBeVisible()
})
