import './Waiting.css'

/** Stands where a page will be while it is fetched; not seen where that takes no time. */
export function Opening() {
  return (
    <p className="opening" role="status">
      正在打开…
    </p>
  )
}

/** Stands where the shell will be while it is fetched; without antd, so that it is there at once. */
export function Waiting() {
  return (
    <div className="waiting" aria-busy="true">
      <div className="waiting__top">坪山区工贸企业安全跨部门综合监管</div>
      <Opening />
    </div>
  )
}
