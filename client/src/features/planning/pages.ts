/** The feature's pages as one chunk: the entry names every chunk, and the page at the gate is weighed by it. */
export { Component as PlanList } from './AnnualPlanList'
export { Component as PlanPage } from './AnnualPlanPage'
export { Component as District } from './DistrictPlanPage'
