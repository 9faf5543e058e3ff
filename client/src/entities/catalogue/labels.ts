import type { SafetyDomain } from '@/api/generated'

/** 安全领域, in the order of the Plan. */
export const safetyDomainLabels: Record<SafetyDomain, string> = {
  workSafety: '生产安全',
  fire: '消防安全',
  specialEquipment: '特种设备安全',
  gas: '燃气使用安全',
  building: '房屋安全',
  minorWorks: '小散工程安全',
  ecology: '生态环境安全',
}
