import type { EnterpriseImportDetails, EnterpriseImportStatus, ImportOutcome, ImportRowResult } from '@/api/generated'
import type { RowOutcome, Segment, Tone } from '@/ui'
import { importOutcomeLabels } from './labels'

export function isUnderway(status: EnterpriseImportStatus): boolean {
  return status === 'queued' || status === 'running'
}

export function importTone(status: EnterpriseImportStatus): Tone {
  const tones: Record<EnterpriseImportStatus, Tone> = {
    queued: 'gray',
    running: 'gold',
    checked: 'blue',
    done: 'green',
    refused: 'red',
    failed: 'red',
    cancelled: 'gray',
  }
  return tones[status]
}

/** Whether committing a checked list would write anything. */
export function wouldChange({ created, updated }: Pick<EnterpriseImportDetails, 'created' | 'updated'>): boolean {
  return created + updated > 0
}

/** Percent judged, 0 where the list has not been read yet. */
export function progressOf({ judged, total }: Pick<EnterpriseImportDetails, 'judged' | 'total'>): number {
  return total ? Math.floor((judged / total) * 100) : 0
}

/** One sentence: what has happened, and what has not. */
export function summaryOf(one: EnterpriseImportDetails): string {
  const counts = `新增 ${one.created} 家，更新 ${one.updated} 家，无变化 ${one.unchanged} 家`
  switch (one.status) {
    case 'queued':
      return '正在排队，马上开始核对。'
    case 'running':
      return one.total ? `正在处理第 ${one.judged} 行，共 ${one.total} 行。` : '正在读取名单。'
    case 'checked':
      if (!wouldChange(one)) return `${one.total} 行全部通过，与已登记的内容一致，没有需要写入的。`
      return `${one.total} 行全部通过：${counts}。尚未写入，请确认导入。`
    case 'done':
      return `已写入：${counts}。`
    case 'refused':
      return one.problem ?? `${one.refused} 行不通过，名单中的企业一家也没有写入。请改正后重新导入。`
    case 'failed':
      return one.problem ?? '处理时出错，没有写入任何内容。'
    case 'cancelled':
      return '已取消，没有写入任何内容。'
  }
}

export function outcomeOf(row: ImportRowResult): RowOutcome {
  if (row.outcome === 'refused') return 'refused'
  return row.messages.length > 0 ? 'warning' : 'ok'
}

/** The views of the rows with their counts; outcomes that did not occur are left out. */
export function segmentsOf(one: EnterpriseImportDetails): Segment<ImportOutcome | 'all'>[] {
  const outcomes: ImportOutcome[] = ['refused', 'created', 'updated', 'unchanged']
  return [
    { value: 'all', label: '全部', count: one.total ?? 0 },
    ...outcomes
      .map((value) => ({ value, label: importOutcomeLabels[value], count: one[value] }))
      .filter((segment) => segment.count > 0),
  ]
}
