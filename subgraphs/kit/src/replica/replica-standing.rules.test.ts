import { expect, it } from 'vitest';
import { replicaStanding, type ReplayedLog, type ReplicaStanding } from './replica-standing.rules.js';

const written = (position: string) => ({ system: '7', timeline: 2, position, pageBytes: 8192, segmentBytes: 16_777_216 });
const replayed: ReplayedLog = { system: '7', timeline: 2, isStandby: true, position: '1/0' };

it.each<[string, string, Partial<ReplayedLog>, ReplicaStanding]>([
  ['the same position', '16/B374D848', { position: '16/B374D848' }, 'caught_up'],
  ['one byte less', '16/B374D848', { position: '16/B374D847' }, 'behind'],
  ['one byte more', '16/B374D848', { position: '16/B374D849' }, 'caught_up'],
  ['a low half that reads as less text', '0/10000000', { position: '0/9FFFFFF' }, 'behind'],
  ['a high half that reads as less text', '10/0', { position: '9/FFFFFFFF' }, 'behind'],
  ['the next high half', '0/FFFFFFFF', { position: '1/0' }, 'caught_up'],
  ['the highest positions', 'FFFFFFFF/FFFFFFFF', { position: 'FFFFFFFF/FFFFFFFE' }, 'behind'],
  ['everything before a new file', '0/3000028', { position: '0/3000000' }, 'caught_up'],
  ['less than everything before a new file', '0/3000028', { position: '0/2FFFFF8' }, 'behind'],
  ['everything before a new page', '0/3002018', { position: '0/3002000' }, 'caught_up'],
  ['less than everything before a new page', '0/3002018', { position: '0/3001FF8' }, 'behind'],
  ['everything but a record of 16 bytes on a new page', '0/3002028', { position: '0/3002000' }, 'behind'],
  ['nothing replayed yet', '0/1', { position: null }, 'behind'],
  ['a server that was promoted', '1/0', { isStandby: false, position: '2/0' }, 'not_a_standby'],
  ['a standby of another cluster, further on', '1/0', { system: '8', position: '2/0' }, 'of_another_server'],
  ['a standby that a failover left behind, further on', '1/0', { timeline: 1, position: '2/0' }, 'on_another_timeline'],
])('%s: written %s, replayed %j is %s', (_, position, facts, standing) => {
  expect(replicaStanding(written(position), { ...replayed, ...facts })).toBe(standing);
});
