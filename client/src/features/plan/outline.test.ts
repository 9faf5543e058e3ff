import { expect, it } from 'vitest'
import { anchorOf } from '@/ui/clause'
import { outlineOf } from './outline'
import plan from './plan.zh.md?raw'

const { paragraphs } = outlineOf(plan)
const textAt = (clause: string) => paragraphs.find((paragraph) => paragraph.anchor === anchorOf(clause))?.text

it.each([
  ['二', '工作目标'],
  ['五(一)', '一张表'],
  ['五(三)1', '统筹执法计划'],
  ['五(三)2', '实施执法备案'],
  ['五(三)7', '共商执法情况'],
  ['六(三)', '营造良好环境'],
  ['六(五)', '加强信息共享'],
])('the link of clause %s finds its place in the Plan', (clause, words) => {
  expect(textAt(clause)).toContain(words)
})

it('statutes have no place in the Plan', () => {
  expect(anchorOf('行政处罚法第四十二条')).toBeNull()
  expect(anchorOf('国办发〔2024〕54号')).toBeNull()
})
