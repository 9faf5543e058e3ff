/** The addresses of the pages that other pages lead to, by the resource that they show. */
export const pages = {
  enterprise: (id: string) => `/enterprises/${id}`,
  filing: (id: string) => `/filings/${id}`,
  /** The month board of a month `YYYY-MM`. */
  board: (month: string) => `/joint-lists/${month}`,
  inspection: (id: string) => `/inspections/${id}`,
  hazard: (id: string) => `/hazards/${id}`,
  recheck: (id: string) => `/rechecks/${id}`,
}
