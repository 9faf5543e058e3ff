/** What the marks of the board mean. */
export function Legend() {
  return (
    <span className="legend" aria-hidden>
      <span>
        <i className="legend__bar" />
        备案窗口
      </span>
      <span>
        <i className="legend__shared" />
        共同窗口
      </span>
      <span>
        <i className="legend__joint" />
        联合
      </span>
      <span>
        <i className="legend__single" />
        单独
      </span>
      <span>
        <i className="legend__unplaced" />
        未排入
      </span>
      <span>
        <i className="legend__rest" />
        非工作日
      </span>
    </span>
  )
}
