import type { SignedIn, ParticipationDetails } from '@/api/generated'

/** The office that a district body acts for; nothing where it is the caller's own department. */
export function onBehalfOf(
  part: ParticipationDetails | undefined,
  me: Pick<SignedIn, 'department'>,
): string | undefined {
  return part && part.department !== me.department?.code ? part.department : undefined
}
