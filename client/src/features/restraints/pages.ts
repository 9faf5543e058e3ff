/** The feature's pages as one chunk: the entry names every chunk, and the page at the gate is weighed by it. */
export { Component as Caps } from './CapsPage'
export { Component as Above } from './ExternalVisitsPage'
export { Component as Spared } from './SparedVisitsPage'
export { Component as Reviews } from './ExemptionReviewsPage'
