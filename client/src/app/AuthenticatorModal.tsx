import { Modal } from 'antd'
import { useMe } from '@/api/me'
import { Authenticator } from './Authenticator'

/** One's own second factor, for whoever wants one without having to. */
export function AuthenticatorModal({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { authenticator } = useMe()
  return (
    <Modal open={open} title="动态验证码" footer={null} onCancel={onClose} mask={{ closable: false }} destroyOnHidden>
      {authenticator ? (
        <p>已绑定动态验证码，登录时除密码外还须填写。更换手机的请系统管理员重置后重新绑定。</p>
      ) : (
        <Authenticator onDone={onClose} />
      )}
    </Modal>
  )
}
