import type { EntityManager } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boardReads, type BoardReads } from './board-reads.js';
import type { ReplayedLog } from './replica-standing.rules.js';

/** A unit of work whose statements tell the server they were sent to; a broken replica refuses them, a hanging one never answers. */
const unitOfWork = (replica: 'well' | 'broken' | 'hanging' = 'well') => {
  const execute = async (_sql: string, _parameters: unknown, options?: { connectionType?: string }) => {
    if (options?.connectionType !== 'read') return 'primary';
    if (replica === 'hanging') await new Promise(() => undefined);
    if (replica === 'broken') throw new Error('canceling statement due to conflict with recovery');
    return 'replica';
  };
  return { execute, fork: () => ({ execute }) } as unknown as EntityManager;
};
const read = (em: EntityManager) => em.execute('select 1', []) as Promise<unknown> as Promise<string>;

const written = { system: '7', timeline: 1, position: '0/100', pageBytes: 8192, segmentBytes: 16_777_216 };
const caughtUp: ReplayedLog = { system: '7', timeline: 1, isStandby: true, position: '0/100' };
const positions = { written: vi.fn(), replayed: vi.fn(), close: vi.fn() };
const count = vi.fn();
const tell = vi.fn();
let boards: BoardReads;

beforeEach(async () => {
  vi.useFakeTimers();
  positions.written.mockResolvedValue(written);
  positions.replayed.mockResolvedValue(caughtUp);
  boards = boardReads({ positions, count, tell });
  await vi.advanceTimersByTimeAsync(1);
  vi.clearAllMocks();
});
afterEach(async () => {
  await boards.close();
  vi.useRealTimers();
});

describe('the figures of a request', () => {
  it('are read from a replica that has everything, for one question to each server', async () => {
    const readFigure = boards.ofRequest(unitOfWork());
    expect(await Promise.all([readFigure(read), readFigure(read), readFigure(read)])).toEqual(['replica', 'replica', 'replica']);
    expect(positions.written).toHaveBeenCalledTimes(1);
    expect(positions.replayed).toHaveBeenCalledTimes(1);
    expect(count.mock.calls).toEqual([0, 1, 2].map(() => ['replica', 'caught_up']));
  });

  it('are asked for anew in the next request', async () => {
    await boards.ofRequest(unitOfWork())(read);
    positions.written.mockResolvedValue({ ...written, position: '0/108' });
    expect(await boards.ofRequest(unitOfWork())(read)).toBe('primary');
    expect(count).toHaveBeenLastCalledWith('primary', 'behind');
    expect(tell).not.toHaveBeenCalled();
  });

  it.each(['broken', 'hanging'] as const)('are read again from the primary when the replica is %s in the middle', async (how) => {
    const figure = boards.ofRequest(unitOfWork(how))(read);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await figure).toBe('primary');
    expect(count.mock.calls).toEqual([['primary', 'failed']]);
  });

  it('are read from the primary when it can’t tell how far it is', async () => {
    positions.written.mockRejectedValue(new Error('gone'));
    expect(await boards.ofRequest(unitOfWork())(read)).toBe('primary');
    expect(count.mock.calls).toEqual([['primary', 'primary_silent']]);
  });

  it('wait 200 ms for a replica that is silent, and those of the next two seconds not at all', async () => {
    positions.replayed.mockReturnValue(new Promise(() => undefined));
    const first = boards.ofRequest(unitOfWork())(read);
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toBe('primary');
    for (let request = 0; request < 5; request++) expect(await boards.ofRequest(unitOfWork())(read)).toBe('primary');
    expect(positions.replayed).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledTimes(1);
    positions.replayed.mockResolvedValue(caughtUp);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await boards.ofRequest(unitOfWork())(read)).toBe('replica');
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('fail as ever when the primary refuses them too', async () => {
    const refused = () => Promise.reject(new Error('no such column'));
    await expect(boards.ofRequest(unitOfWork())(refused)).rejects.toThrow('no such column');
  });
});
