/** In what days a step's standard counts. */
export enum DayKind {
  WORKING = 'WORKING',
  CALENDAR = 'CALENDAR',
}
