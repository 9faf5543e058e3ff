/** What a colour says, everywhere the same: draft grey, on record and confirmed blue, under way gold, closed green, overdue or refused red. */
export type Tone = 'gray' | 'blue' | 'gold' | 'green' | 'red'

/** One colour for each state of anything, by the word on the wire. */
const TONES: Record<string, Tone> = {
  draft: 'gray',
  withdrawn: 'gray',
  cancelled: 'gray',
  unmet: 'gray',
  notFound: 'gray',
  superseded: 'gray',
  dropped: 'gray',
  notStarted: 'gray',
  invited: 'gray',
  waiting: 'gray',
  notAnswered: 'gray',
  notApplicable: 'gray',

  registered: 'blue',
  published: 'blue',
  dispatched: 'blue',
  scheduled: 'blue',
  confirmed: 'blue',
  accepted: 'blue',
  planned: 'blue',
  checkedIn: 'blue',
  assigned: 'blue',
  inInspection: 'blue',

  pendingApproval: 'gold',
  pending: 'gold',
  inProgress: 'gold',
  rectifying: 'gold',
  ordered: 'gold',
  rectified: 'gold',
  counterProposed: 'gold',
  opened: 'gold',
  late: 'gold',
  transferred: 'gold',
  open: 'gold',

  closed: 'green',
  executed: 'green',
  passed: 'green',
  pass: 'green',
  submitted: 'green',
  reported: 'green',
  recorded: 'green',
  done: 'green',
  acknowledged: 'green',
  resolved: 'green',

  overdue: 'red',
  returned: 'red',
  rejected: 'red',
  refused: 'red',
  declined: 'red',
  failed: 'red',
  fail: 'red',
  major: 'red',
}

export function toneOf(state: string | null | undefined): Tone {
  return TONES[state ?? ''] ?? 'gray'
}
