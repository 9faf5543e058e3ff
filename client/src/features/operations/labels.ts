import type { DeliveryStatus, JobOutcome } from '@/api/generated'
import type { Tone } from '@/ui'

export const jobOutcomeLabels: Record<JobOutcome, string> = {
  waiting: '待运行',
  running: '运行中',
  done: '成功',
  failed: '失败',
  interrupted: '中断',
}

export const jobOutcomeTones: Record<JobOutcome, Tone> = {
  waiting: 'gray',
  running: 'gold',
  done: 'green',
  failed: 'red',
  interrupted: 'red',
}

export const deliveryStatusLabels: Record<DeliveryStatus, string> = {
  waiting: '待投递',
  parked: '已搁置',
  delivered: '已投递',
  discarded: '已放弃',
}

export const deliveryStatusTones: Record<DeliveryStatus, Tone> = {
  waiting: 'gold',
  parked: 'red',
  delivered: 'green',
  discarded: 'gray',
}

export const consumerLabels: Record<string, string> = { notifications: '系统内消息' }
