import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Draws as SVG; only what is listed above is in the chunk. */
export function draw(element: HTMLElement) {
  return echarts.init(element, null, { renderer: 'svg' })
}
