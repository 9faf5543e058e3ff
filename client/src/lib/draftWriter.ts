import { removeDraft, writeDraft, type Draft } from './drafts'

/** Milliseconds of rest after which what was typed is written down. */
const PAUSE = 500

/** Writes a form's draft down while it is typed, and says whether the browser could keep it. */
export class DraftWriter<T> {
  private timer: ReturnType<typeof setTimeout> | undefined
  private waiting: Draft<T> | null = null

  constructor(
    private readonly owner: string,
    private readonly id: string,
    private readonly onWritten: (failed: boolean) => void,
  ) {}

  save = (part: Pick<Draft<T>, 'version' | 'base' | 'value'>) => {
    clearTimeout(this.timer)
    this.waiting = { owner: this.owner, id: this.id, savedAt: Date.now(), ...part }
    this.timer = setTimeout(this.flush, PAUSE)
  }

  /** What waits is written now: the page may be gone in a moment. */
  flush = () => {
    clearTimeout(this.timer)
    const draft = this.waiting
    this.waiting = null
    if (draft)
      writeDraft(draft).then(
        () => this.onWritten(false),
        () => this.onWritten(true),
      )
  }

  clear = () => {
    clearTimeout(this.timer)
    this.waiting = null
    void removeDraft(this.owner, this.id).catch(() => undefined)
  }
}
