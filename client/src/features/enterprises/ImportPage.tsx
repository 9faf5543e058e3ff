import { InboxOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Upload } from 'antd'
import { Link, useNavigate } from 'react-router'
import { affected } from '@/entities/affected'
import { EnterprisesClient, type EnterpriseImportDetails } from '@/api/generated'
import { pages } from '@/entities/pages'
import { formatMoment } from '@/lib/dates'
import { Card, ExportButton, Page, PageHead, ProblemAlert, QueryView, StatusTag, useCommand } from '@/ui'
import { importTone } from './importing'
import { enterpriseImportStatusLabels } from './labels'
import { importListQuery, importTemplateUrl } from './queries'
import './enterprises.css'

/** Takes a list in. It is only judged at first; what comes of it is on a page of its own, which can be left and found again below. */
export function Component() {
  const navigate = useNavigate()
  const upload = useCommand<File, EnterpriseImportDetails>({
    id: 'enterprises.import',
    send: (http, file) => new EnterprisesClient(http).startImport({ file, dryRun: true }),
    changes: affected.enterprise,
    onDone: (started) => void navigate(pages.enterpriseImport(started!.id)),
  })

  return (
    <Page>
      <PageHead
        title="导入企业名单"
        back={{ to: pages.enterprises(), label: '企业' }}
        purpose="先逐行核对，全部通过后再确认写入。"
        actions={
          <ExportButton from={importTemplateUrl} name="企业名单模板.xlsx">
            下载模板
          </ExportButton>
        }
      />
      <Card>
        <div className="stack">
          <Upload.Dragger
            accept=".xlsx"
            disabled={upload.busy}
            showUploadList={false}
            beforeUpload={(file) => {
              void upload.run(file)
              return false
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p>{upload.busy ? '正在上传…' : '点击选择，或把 Excel 文件拖到这里'}</p>
            <p className="text2">.xlsx，一次最多 20,000 行</p>
          </Upload.Dragger>
          <ProblemAlert error={upload.error} />
          <ul className="import-rules">
            <li>列名按常见叫法识别，顺序不限，多余的列不影响；也可以直接使用各单位现有的名单。</li>
            <li>已登记的企业按统一社会信用代码更新；空白单元格不改变已有内容。</li>
            <li>只要有一行不通过，就一行也不写入；可下载带有原因的名单，改正后重新导入。</li>
          </ul>
        </div>
      </Card>
      <Past />
    </Page>
  )
}

function Past() {
  const result = useQuery(importListQuery)
  if (result.data?.items.length === 0) return null
  return (
    <Card title="最近的导入" flush>
      <QueryView result={result} rows={3}>
        {({ items }) => (
          <table className="import-past">
            <caption className="visually-hidden">最近的导入</caption>
            <thead>
              <tr>
                <th scope="col">名单</th>
                <th scope="col">时间</th>
                <th scope="col">上传人</th>
                <th scope="col">结果</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to={pages.enterpriseImport(one.id)}>{one.fileName}</Link>
                  </td>
                  <td>{formatMoment(one.at)}</td>
                  <td>{one.by}</td>
                  <td>
                    <StatusTag
                      status={one.status}
                      labels={enterpriseImportStatusLabels}
                      tone={importTone(one.status)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </QueryView>
    </Card>
  )
}
