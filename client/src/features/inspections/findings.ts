import type { CheckResult, ChecklistItemDetails, HazardGrade, ItemFinding } from '@/api/generated'

/** What an officer has entered for one item; kept on the phone until it is sent. */
export interface Entered {
  result?: CheckResult
  remark?: string
  description?: string
  grade?: HazardGrade
  dueOn?: string
}

export type Sheet = Record<string, Entered>

export interface Progress {
  total: number
  pass: number
  fail: number
  notApplicable: number
  left: number
}

export function progressOf(items: readonly ChecklistItemDetails[], sheet: Sheet): Progress {
  const count = (result: CheckResult) => items.filter((item) => sheet[item.itemId]?.result === result).length
  const [pass, fail, notApplicable] = [count('pass'), count('fail'), count('notApplicable')]
  return { total: items.length, pass, fail, notApplicable, left: items.length - pass - fail - notApplicable }
}

/** Why an item cannot be sent yet; null where it can. */
export function faultOf(entered: Entered | undefined, today: string): string | null {
  if (!entered?.result) return '尚未选择检查结果'
  if (entered.result !== 'fail') return null
  if (!entered.description?.trim()) return '请写明隐患'
  if (!entered.dueOn) return '请填写整改期限'
  if (entered.dueOn < today) return '整改期限不能早于今天'
  return null
}

/** The first item that is not finished, in the order of the checklist. */
export function nextUnfinished(
  items: readonly ChecklistItemDetails[],
  sheet: Sheet,
  today: string,
): string | undefined {
  return items.find((item) => faultOf(sheet[item.itemId], today) !== null)?.itemId
}

export function findingsOf(items: readonly ChecklistItemDetails[], sheet: Sheet): ItemFinding[] {
  return items.map((item) => {
    const entered = sheet[item.itemId]!
    const failed = entered.result === 'fail'
    return {
      itemId: item.itemId,
      result: entered.result!,
      remark: entered.remark?.trim() || undefined,
      hazard: failed
        ? { description: entered.description!.trim(), grade: entered.grade ?? 'general', dueOn: entered.dueOn! }
        : undefined,
    }
  })
}
