import { expect, it } from 'vitest'
import type { PlanParameters } from '@/api/generated'
import { changesOf, differences, PARAMETERS, valueText } from './parameters'

const present: PlanParameters = {
  monthlyDay: 5,
  aheadOfVisitWorkingDays: 3,
  afterClosureWorkingDays: 3,
  annualPlanMonth: 3,
  visitsPerYear: 1,
  jointInspectionTarget: 90,
  answerWorkingDays: 2,
  minimumOfficers: 2,
  rosterRequired: false,
  lateCheckInDays: 10,
  nationalCap: 1,
  nationalCapRefuses: false,
  capTableRefuses: false,
  owningLevelRefuses: false,
  quietDays: 0,
  repeatedVisits: 2,
  onSiteReasonRequired: false,
  headApprovalRequired: false,
  delegationRequired: false,
  emergencyApprovalDays: 3,
  unusedItemYears: 5,
  disclosureRenewalMonths: 12,
  disclosureNoticeDays: 30,
}

it('knows a label, a clause and a range for every parameter', () => {
  expect(PARAMETERS.map((def) => def.name).sort()).toEqual(Object.keys(present).sort())
  expect(PARAMETERS.every((def) => def.kind === 'switch' || def.max !== undefined)).toBe(true)
})

it('sends only what was changed', () => {
  expect(changesOf(present, { ...present, monthlyDay: 8, rosterRequired: true })).toEqual({
    monthlyDay: 8,
    rosterRequired: true,
  })
  expect(changesOf(present, present)).toEqual({})
})

it('names what a version says differently', () => {
  expect(differences(present, { ...present, monthlyDay: 8 }).map((def) => def.name)).toEqual(['monthlyDay'])
  expect(differences(undefined, present)).toHaveLength(PARAMETERS.length)
})

it('says a value with its unit', () => {
  const monthly = PARAMETERS.find((def) => def.name === 'monthlyDay')!
  const roster = PARAMETERS.find((def) => def.name === 'rosterRequired')!
  expect(valueText(monthly, 5)).toBe('5 日前')
  expect(valueText(roster, false)).toBe('否，只作提示')
})
