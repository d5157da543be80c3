import type { LocalDate } from '@nakhon/core/bangkok-time';
import { parseDecimal } from '@nakhon/core/decimal';
import type { PlannedShare } from '@nakhon/core/entry/project-progress';
import { decimalText } from '@nakhon/core/half-up';
import {
  activitiesMissing,
  activitiesTooMany,
  activityNameMissing,
  activityOutside,
  activityTwice,
  activityWeight,
  weightsNotWhole,
} from './project.refusals.js';

/** A step of a project; `weight` in percent as text. */
export interface PlannedActivity extends PlannedShare {
  number: number;
  nameTh: string;
}

const MOST_ACTIVITIES = 50;
const WHOLE = 100_000_000n;
/** Weights have two decimals: whole hundredths, in millionths. */
const HUNDREDTH = 10_000n;

/**
 * The activities of a project in order, weights as plain decimals. Refuses ACTIVITIES_MISSING, ACTIVITIES_TOO_MANY, ACTIVITY_TWICE, ACTIVITY_NAME_MISSING,
 * ACTIVITY_WEIGHT_INVALID, ACTIVITY_OUTSIDE_PROJECT and WEIGHTS_NOT_100.
 */
export function readActivities(activities: readonly PlannedActivity[], startsOn: LocalDate, endsOn: LocalDate): PlannedActivity[] {
  if (activities.length === 0) throw activitiesMissing();
  if (activities.length > MOST_ACTIVITIES) throw activitiesTooMany(activities.length, MOST_ACTIVITIES);
  const read = activities.map((activity) => readActivity(activity, startsOn, endsOn)).sort((a, b) => a.number - b.number);
  const twice = read.find((activity, index) => activity.number === read[index - 1]?.number);
  if (twice) throw activityTwice(twice.number);
  const total = read.reduce((sum, { weight }) => sum + parseDecimal(weight), 0n);
  if (total !== WHOLE) throw weightsNotWhole(decimalText(total / HUNDREDTH, 2));
  return read;
}

function readActivity(activity: PlannedActivity, startsOn: LocalDate, endsOn: LocalDate): PlannedActivity {
  const { number, plannedFrom, plannedTo } = activity;
  const nameTh = activity.nameTh.trim();
  if (nameTh === '') throw activityNameMissing(number);
  const weight = parseDecimal(activity.weight);
  if (!Number.isInteger(number) || number < 1 || weight <= 0n || weight > WHOLE || weight % HUNDREDTH !== 0n) {
    throw activityWeight(number, activity.weight);
  }
  if (plannedFrom > plannedTo || plannedFrom < startsOn || plannedTo > endsOn) throw activityOutside(number, startsOn, endsOn);
  return { number, nameTh, weight: decimalText(weight / HUNDREDTH, 2), plannedFrom, plannedTo };
}
