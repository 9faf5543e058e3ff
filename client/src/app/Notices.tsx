import { CloudSyncOutlined, DisconnectOutlined, WifiOutlined } from '@ant-design/icons'
import { useState, useSyncExternalStore } from 'react'
import { useNewVersion } from './useNewVersion'

function subscribeOnline(listener: () => void) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** The lines under the top bar that concern every page: no network, and a newer version of the page. */
export function Notices() {
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine)
  const [back, setBack] = useState(false)
  const [was, setWas] = useState(online)
  if (online !== was) {
    setWas(online)
    setBack(online)
  }
  const newer = useNewVersion()
  return (
    <div className="notices no-print" aria-live="polite">
      {!online && (
        <p className="notice notice--gold">
          <DisconnectOutlined aria-hidden /> 网络已断开，页面内容可能不是最新；恢复后再提交，已填写的内容会保留。
        </p>
      )}
      {online && back && (
        <p className="notice notice--green">
          <WifiOutlined aria-hidden /> 网络已恢复，没有提交成功的内容请再点一次提交。
          <button type="button" onClick={() => setBack(false)}>
            知道了
          </button>
        </p>
      )}
      {newer && (
        <p className="notice">
          <CloudSyncOutlined aria-hidden /> 系统已更新，
          <button type="button" onClick={() => location.reload()}>
            刷新页面
          </button>
          使用新版本。刷新前请先保存正在填写的内容。
        </p>
      )}
    </div>
  )
}
