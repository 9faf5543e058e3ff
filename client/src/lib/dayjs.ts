import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'

export function dayjsZh() {
  dayjs.locale('zh-cn')
}
