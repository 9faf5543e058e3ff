/**
 * The gate between an expired session and the requests that it refused: they wait here until the same person has signed in
 * again, and are then sent once more, so that nothing that was typed is lost.
 */
type Listener = (expired: boolean) => void

let waiting: { promise: Promise<void>; open: () => void; refuse: () => void } | null = null
const listeners = new Set<Listener>()

function announce() {
  listeners.forEach((listener) => listener(waiting !== null))
}

export const session = {
  /** Waits for the next sign-in; rejects when the person gives up. */
  signedInAgain(): Promise<void> {
    if (!waiting) {
      let open = () => {}
      let refuse = () => {}
      const promise = new Promise<void>((resolve, reject) => {
        open = resolve
        refuse = () => reject(new Error('signed out'))
      })
      waiting = { promise, open, refuse }
      announce()
    }
    return waiting.promise
  },

  /** The person has signed in again: the waiting requests go on. */
  restored() {
    const gate = waiting
    waiting = null
    announce()
    gate?.open()
  },

  /** The person leaves instead: the waiting requests stay refused. */
  abandoned() {
    const gate = waiting
    waiting = null
    announce()
    gate?.refuse()
  },

  get expired(): boolean {
    return waiting !== null
  },

  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
