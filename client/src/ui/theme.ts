import type { ThemeConfig } from 'antd'
import css from './tokens.css?raw'

const declared = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()] as const),
)

/** A value of tokens.css by the name of its variable; a name that it does not have is a mistake that no page survives. */
export function token(name: string): string {
  const value = declared.get(name)
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return value
}

/** The colours of the product, for what is drawn without CSS. */
export const colors = {
  primary: token('primary'),
  primaryHover: token('primary-hover'),
  primaryActive: token('primary-active'),
  primaryBg: token('primary-bg'),
  primaryLine: token('primary-line'),
  nav: token('nav'),
  ground: token('ground'),
  card: token('card'),
  line: token('line'),
  lineSoft: token('line-soft'),
  fill: token('fill'),
  text: token('text'),
  text2: token('text2'),
  text3: token('text3'),
  bar: token('bar'),
  barLine: token('bar-line'),
} as const

export const font = token('font')

export const theme: ThemeConfig = {
  token: {
    colorPrimary: colors.primary,
    // The ring around what has the focus: 3:1 on white and on grey.
    colorPrimaryBorder: colors.primaryHover,
    colorInfo: colors.primary,
    colorLink: colors.primary,
    colorSuccess: token('green'),
    colorWarning: token('gold'),
    colorError: token('red'),
    colorText: colors.text,
    colorTextSecondary: colors.text2,
    colorTextTertiary: colors.text3,
    colorTextPlaceholder: colors.text3,
    colorBgLayout: colors.ground,
    colorBorder: token('line-control'),
    colorBorderSecondary: colors.line,
    colorSplit: colors.lineSoft,
    fontFamily: font,
    fontSize: 14,
    borderRadius: 4,
    borderRadiusLG: 6,
    controlHeight: 32,
    controlHeightSM: 26,
    lineHeight: 1.5715,
    boxShadow: 'none',
    boxShadowSecondary: token('shadow'),
    boxShadowTertiary: 'none',
    motion: false,
    wireframe: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    Table: {
      headerBg: colors.fill,
      headerColor: colors.text2,
      headerSplitColor: 'transparent',
      cellPaddingBlockSM: 7,
      cellPaddingInlineSM: 10,
      rowHoverBg: token('row-hover'),
      borderColor: colors.lineSoft,
      cellFontSizeSM: 13,
    },
    Menu: {
      itemHeight: 36,
      itemMarginInline: 8,
      itemBorderRadius: 4,
      itemSelectedBg: colors.primaryBg,
      itemSelectedColor: colors.primary,
      itemColor: token('menu-text'),
      iconSize: 16,
      subMenuItemBg: colors.card,
      activeBarBorderWidth: 0,
    },
    Tabs: { horizontalItemPadding: '10px 0', horizontalMargin: '0', titleFontSize: 14 },
    Steps: { iconSizeSM: 20 },
    Segmented: { trackBg: token('track') },
    Tag: { defaultBg: token('gray-bg') },
    Alert: { defaultPadding: '8px 12px' },
  },
}
