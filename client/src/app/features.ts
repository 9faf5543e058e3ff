import { auditFeature } from '@/features/audit/routes'
import { planFeature } from '@/features/plan/routes'
import { todayFeature } from '@/features/today/routes'
import type { Feature } from '@/lib/feature'

/** Every feature of the application; one line each. */
export const features: Feature[] = [todayFeature, planFeature, auditFeature]
