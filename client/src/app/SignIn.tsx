import { SignInPage } from '@/features/auth/SignInPage'

/** The rest of the product is fetched while the password is typed. */
const prefetch = () => void import('./Shell')

export function Component() {
  return <SignInPage onTyping={prefetch} />
}
