/** What is in use below a place of the plan, or hangs on it. */
export interface NodeUse {
  places: number;
  indicators: number;
  projects: number;
}
