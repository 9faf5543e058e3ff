import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { problemOf } from '@/api/problem'
import { formatMoment } from '@/lib/dates'
import { CodeForm } from './CodeForm'
import { Filed } from './Filed'
import { Unfiled } from './Unfiled'
import { normalizeCode, verificationQuery } from './verification'
import './VerifyPage.css'

/** For anybody at an enterprise's gate, without an account: has this visit been filed, and who may enter? */
export function Component() {
  const { code: written } = useParams()
  const code = written && normalizeCode(written)

  useEffect(() => {
    document.title = '坪山区执法检查备案核验'
  }, [])

  return <div className="verify">{code ? <Answer code={code} /> : <Asking />}</div>
}

function Head({ at }: { at?: string }) {
  return (
    <header className="verify__head">
      <strong>坪山区执法检查备案核验</strong>
      {at ? <span>{formatMoment(at)} 查询</span> : null}
    </header>
  )
}

function Asking() {
  return (
    <>
      <Head />
      <main className="verify__ask">
        <h1>核对来人是否备案</h1>
        <p>扫描检查人员出示的二维码，或输入检查通知上的核验码。</p>
        <CodeForm />
      </main>
    </>
  )
}

function Answer({ code }: { code: string }) {
  const { data, error, isPending, refetch, isFetching } = useQuery(verificationQuery(code))
  if (isPending) {
    return (
      <>
        <Head />
        <main className="verify__band verify__band--wait" aria-busy="true">
          <p className="verify__word">正在核对</p>
        </main>
      </>
    )
  }
  if (error) {
    return (
      <>
        <Head />
        <main>
          <div className="verify__band verify__band--wait" role="alert">
            <p className="verify__word">未能核对</p>
            <p>{problemOf(error).title}</p>
          </div>
          <div className="verify__ways">
            <p>未能核对不等于没有备案。请稍后重试，或联系属地街道应急办核实。</p>
            <button type="button" className="verify__button" disabled={isFetching} onClick={() => void refetch()}>
              重新核对
            </button>
          </div>
        </main>
      </>
    )
  }
  return (
    <>
      <Head at={data.askedAt} />
      {'reason' in data ? <Unfiled code={code} found={data} /> : <Filed found={data} />}
    </>
  )
}
