/** One part of what is edited, a field or a row, as it can be compared and chosen. */
export interface Part {
  key: string
  label: string
  /** What the part says, for the eye. */
  text: string
  value: unknown
}

/** How a kind of record falls into parts. */
export interface Shape<T> {
  parts: (value: T) => Part[]
  /** `mine` with one part as `theirs` has it; a part that `theirs` lacks is taken out. */
  take: (mine: T, theirs: T, key: string) => T
}

/** A part that somebody else has changed and that does not say the same as mine. */
export interface Change {
  key: string
  label: string
  before?: string
  theirs?: string
  mine?: string
  /** I have changed it as well, so that only a person can say which holds. */
  both: boolean
}

const blank = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Equal in what is said: what is left out, empty text and an empty list say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (blank(a) || blank(b)) return blank(a) && blank(b)
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, index) => same(each, b[index]))
    )
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]))
}

/** What somebody else has changed since `base`, where `mine` does not say the same. */
export function changesOf<T>(shape: Shape<T>, base: T, mine: T, theirs: T): Change[] {
  const [before, own, other] = [base, mine, theirs].map(
    (value) => new Map(shape.parts(value).map((part) => [part.key, part])),
  ) as [Map<string, Part>, Map<string, Part>, Map<string, Part>]
  return [...new Set([...before.keys(), ...other.keys(), ...own.keys()])].flatMap((key): Change[] => {
    const [was, is, here] = [before.get(key), other.get(key), own.get(key)]
    if (same(was?.value, is?.value) || same(is?.value, here?.value)) return []
    return [
      {
        key,
        label: (is ?? here ?? was)!.label,
        before: was?.text,
        theirs: is?.text,
        mine: here?.text,
        both: !same(was?.value, here?.value),
      },
    ]
  })
}

/** `mine` with the named parts as `theirs` has them. */
export function merged<T>(shape: Shape<T>, mine: T, theirs: T, keys: Iterable<string>): T {
  return [...keys].reduce((value, key) => shape.take(value, theirs, key), mine)
}

/** Text, or anything else that is taken or left as a whole. */
export const wholeShape = <T>(): Shape<T> => ({
  parts: (value) => [{ key: 'whole', label: '内容', text: '', value }],
  take: (_, theirs) => theirs,
})

/** A field of a form, as {@link fieldsShape} compares it. */
export interface Field<T> {
  name: keyof T & string
  label: string
  text?: (value: never) => string
}

/** The shape of a form whose fields stand side by side. */
export function fieldsShape<T extends object>(fields: readonly Field<T>[]): Shape<T> {
  return {
    parts: (value) =>
      fields.map(({ name, label, text }) => ({
        key: name,
        label,
        value: value[name],
        text: blank(value[name]) ? '' : text ? text(value[name] as never) : String(value[name]),
      })),
    take: (mine, theirs, key) => ({ ...mine, [key]: theirs[key as keyof T] }),
  }
}
