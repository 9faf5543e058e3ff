import type { VerbRefusal } from './generated'

/** What the server says of one verb, from the very rules by which it would answer the command. */
export interface Can<V extends string> {
  verb: V
  allowed: boolean
  refusal?: VerbRefusal
}

export const may = <V extends string>(can: readonly Can<V>[], verb: V): boolean =>
  can.some((each) => each.verb === verb && each.allowed)

/** Verbs that deserve a button, in the given order: what is allowed, and what would be, but for something that can be told. What is at another step, or another's, needs none. */
export const shown = <V extends string, S extends V>(can: readonly Can<V>[], order: readonly S[]): Can<S>[] =>
  order
    .map((verb) => can.find((each): each is Can<S> => each.verb === verb))
    .filter((each) => each !== undefined)
    .filter((each) => each.allowed || !each.refusal?.elsewhere)
