import { expect, it } from 'vitest'
import type { InspectionDetails, InspectionStatus } from '@/api/generated'
import { stepsOf } from './steps'

const visit = (status: InspectionStatus, hazards: string[] = []) =>
  ({
    status,
    dispatchedAt: '2026-11-03T01:40:00Z',
    participations: [{ state: 'invited', answer: 'accepted' }],
    hazards: hazards.map((state) => ({ status: state })),
  }) as unknown as InspectionDetails

it.each([
  ['dispatched', [], 1],
  ['scheduled', [], 2],
  ['confirmed', [], 3],
  ['inProgress', [], 3],
  ['rectifying', ['ordered', 'closed'], 4],
  ['rectifying', ['closed'], 5],
  ['rectifying', [], 5],
  ['closed', ['closed'], 6],
] as [InspectionStatus, string[], number][])(
  'a visit that is %s with hazards %j waits at station %i',
  (status, hazards, station) => {
    expect(stepsOf(visit(status, hazards)).current).toBe(station)
  },
)
