import type { Progress as Counts } from '../findings'

/** 11 / 18 项已查 with a bar of what came out. */
export function Progress({ progress }: { progress: Counts }) {
  const done = progress.total - progress.left
  const share = (count: number) => ({ width: `${(count / Math.max(1, progress.total)) * 100}%` })
  return (
    <div className="sheet__progress">
      <div className="row-between">
        <span>
          <b className="sheet__count">
            {done} / {progress.total}
          </b>{' '}
          项已查
        </span>
        <span className="sheet__kinds">
          <span className="text-green">符合 {progress.pass}</span>
          <span className="text-red">不符合 {progress.fail}</span>
          <span className="text2">不适用 {progress.notApplicable}</span>
        </span>
      </div>
      <div
        className="sheet__bar"
        role="progressbar"
        aria-label="检查进度"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={progress.total}
      >
        <span className="sheet__bar--pass" style={share(progress.pass)} />
        <span className="sheet__bar--fail" style={share(progress.fail)} />
        <span className="sheet__bar--none" style={share(progress.notApplicable)} />
      </div>
    </div>
  )
}
