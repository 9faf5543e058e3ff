import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { theme } from './theme'

function requiredMark(label: ReactNode, { required }: { required: boolean }) {
  return (
    <>
      {label}
      {required && <span className="form-required">必填</span>}
    </>
  )
}

/** Ant Design in our colours and language. */
export function AntdProvider({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  )
}
