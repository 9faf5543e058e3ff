import type { PlanParameterChanges, PlanParameters } from '@/api/generated'
import type { Shape } from '@/lib/merge'
import definitions from './definitions.json'

export interface ParameterDef {
  name: keyof PlanParameters
  label: string
  /** The clause of the Plan, or the statute, that the number comes from. */
  clause: string
  kind: 'number' | 'switch'
  unit?: string
  min?: number
  max?: number
}

/** The Plan's numbers in the order of the Plan, printed from the server's own table (docs/plan-parameters.md). */
export const PARAMETERS = definitions as ParameterDef[]

export function valueText(def: ParameterDef, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? '是' : '否，只作提示'
  return `${value}${def.unit ? ` ${def.unit}` : ''}`
}

/** What is written of a new version: its ground, and all numbers as they shall be. */
export interface Written {
  ground: string
  parameters: PlanParameters
}

/** A version in its numbers. */
export const versionShape: Shape<Written> = {
  parts: ({ parameters }) =>
    PARAMETERS.map((def) => ({
      key: def.name,
      label: def.label,
      text: valueText(def, parameters[def.name]),
      value: parameters[def.name],
    })),
  take: (mine, theirs, key) => ({
    ...mine,
    parameters: { ...mine.parameters, [key]: theirs.parameters[key as keyof PlanParameters] },
  }),
}

/** What a version says differently from the one before; all of it where there is none before. */
export function differences(before: PlanParameters | undefined, after: PlanParameters): ParameterDef[] {
  return PARAMETERS.filter((def) => before?.[def.name] !== after[def.name])
}

/** Only what was changed is sent: what is left out stays as it is in force on the effective date. */
export function changesOf(present: PlanParameters, typed: Partial<PlanParameters>): PlanParameterChanges {
  return Object.fromEntries(
    PARAMETERS.filter((def) => typed[def.name] !== undefined && typed[def.name] !== present[def.name]).map((def) => [
      def.name,
      typed[def.name],
    ]),
  )
}
