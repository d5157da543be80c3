import type { ReplicaStanding } from './replica-standing.rules.js';

/** Why boards were read where they were: where the replica stands, or that it was silent, or that a read from it failed. */
export type ReadReason = ReplicaStanding | 'silent' | 'failed' | 'primary_silent';

/** What an operator must know of; a replica that is a little behind is no matter for the log. */
const TROUBLES: Partial<Record<ReadReason, string>> = {
  silent: 'ฐานข้อมูลสำรองไม่ตอบ อ่านกระดานจากฐานหลักแทน · The replica does not answer: boards are read from the primary',
  not_a_standby: 'DATABASE_REPLICA_URL ไม่ใช่ฐานสำรอง อ่านกระดานจากฐานหลักแทน · The replica is no standby: boards are read from the primary',
  of_another_server:
    'DATABASE_REPLICA_URL เป็นสำรองของฐานอื่น อ่านกระดานจากฐานหลักแทน · The replica is a standby of another server: boards are read from the primary',
  on_another_timeline:
    'ฐานข้อมูลสำรองยังไม่ตามฐานหลักใหม่ อ่านกระดานจากฐานหลักแทน · The replica does not follow the new primary yet: boards are read from the primary',
};
const WELL = 'ฐานข้อมูลสำรองใช้ได้แล้ว · The replica is in use';

/** Tells one line when the replica falls out, one when the reason changes, and one when it is back. */
export function replicaNotice(tell: (line: string) => void): (reason: ReadReason) => void {
  let told: string = WELL;
  return (reason) => {
    const line = TROUBLES[reason] ?? WELL;
    if (line === told) return;
    told = line;
    tell(line);
  };
}
