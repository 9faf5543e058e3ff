import type { ColourFrequency, ItemForm, RiskColour, SupervisionItemDetails } from '@/api/generated'

export const COLOURS: readonly RiskColour[] = ['red', 'orange', 'yellow', 'blue']

/** What is typed: lists as lines of a text, a number for each colour. */
export interface ItemValues extends Omit<ItemForm, 'points' | 'standards' | 'colourFrequencies'> {
  reason: string
  points: string
  standards: string
  colours: Partial<Record<RiskColour, number | null>>
}

/** An item that may not have its domain yet. */
export type ItemStart = Omit<Partial<ItemForm>, 'points' | 'legalBases'> & {
  points?: readonly string[]
  legalBases?: readonly ItemForm['legalBases'][number][]
}

const lines = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const valuesOf = (item: ItemStart, reason = ''): Partial<ItemValues> => ({
  ...item,
  reason,
  points: (item.points ?? []).join('\n'),
  standards: (item.standards ?? []).join('\n'),
  legalBases: (item.legalBases ?? []).map((basis) => ({ ...basis })),
  colours: Object.fromEntries((item.colourFrequencies ?? []).map(({ colour, timesPerYear }) => [colour, timesPerYear])),
})

export function contentOf(values: ItemValues): ItemForm {
  return {
    safetyDomain: values.safetyDomain,
    name: values.name,
    points: lines(values.points),
    legalBases: values.legalBases ?? [],
    force: values.force,
    frequency: values.frequency ?? '',
    cooperatingBodies: values.cooperatingBodies,
    colourFrequencies: COLOURS.flatMap((colour): ColourFrequency[] => {
      const timesPerYear = values.colours?.[colour]
      return typeof timesPerYear === 'number' ? [{ colour, timesPerYear }] : []
    }),
    capPerYear: values.capPerYear ?? undefined,
    standards: lines(values.standards),
    majorHazard: values.majorHazard,
    majorHazardReference: values.majorHazardReference,
    majorHazardCriteria: values.majorHazardCriteria,
    tags: values.tags,
  }
}

/** What a row of the table says, to be written on. */
export const formOf = (item: SupervisionItemDetails): ItemForm => ({
  safetyDomain: item.safetyDomain,
  name: item.name,
  points: item.points,
  legalBases: item.legalBases.map((basis) => ({
    law: basis.law,
    edition: basis.edition,
    article: basis.article,
    effectiveOn: basis.effectiveOn,
    supersededBy: basis.supersededBy,
    supersededOn: basis.supersededOn,
    supersededInPart: basis.supersededInPart,
    unverified: basis.unverified,
  })),
  force: item.force,
  frequency: item.frequency,
  cooperatingBodies: item.cooperatingBodies,
  colourFrequencies: item.colourFrequencies,
  capPerYear: item.capPerYear,
  standards: item.standards,
  majorHazard: item.majorHazard,
  majorHazardReference: item.majorHazardReference,
  majorHazardCriteria: item.majorHazardCriteria,
  tags: item.tags,
})
