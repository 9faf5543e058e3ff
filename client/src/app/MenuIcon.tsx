import {
  AuditOutlined,
  BankOutlined,
  BookOutlined,
  CalendarOutlined,
  CustomerServiceOutlined,
  FileDoneOutlined,
  FileProtectOutlined,
  HomeOutlined,
  SafetyOutlined,
  SettingOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import type { MenuIconName } from '@/ui/feature'

const ICONS: Record<MenuIconName, ComponentType<{ 'aria-hidden': true }>> = {
  today: HomeOutlined,
  filings: FileDoneOutlined,
  joint: CalendarOutlined,
  hazards: SafetyOutlined,
  assistance: CustomerServiceOutlined,
  enterprises: BankOutlined,
  catalogue: BookOutlined,
  plans: FileProtectOutlined,
  oversight: AuditOutlined,
  system: SettingOutlined,
}

export function MenuIcon({ name }: { name: MenuIconName }) {
  const Icon = ICONS[name]
  return <Icon aria-hidden />
}
