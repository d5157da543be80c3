import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '@nakhon/core/refusal';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * An embedded server that is brought back when it ends by itself, on the port it had, so that pools find it again. It is tried at
 * once, then after pauses that double up to half a minute, until `stop()`. `notify` is told when it is lost, of each try that
 * fails, and when it is back.
 */
export async function startKeptPostgres(options: EmbeddedPostgresOptions, notify: (notice: Refusal) => void): Promise<EmbeddedPostgres> {
  let server = await startEmbeddedPostgres(options);
  const { port, adminUrl } = server;
  const stopping = new AbortController();
  const kept = keep();

  async function keep(): Promise<void> {
    for (;;) {
      await server.exited;
      if (stopping.signal.aborted) return;
      notify(databaseLost(port));
      const revived = await revive();
      if (!revived) return;
      server = revived;
      if (stopping.signal.aborted) return server.stop();
      notify(databaseBack(port));
    }
  }

  async function revive(): Promise<EmbeddedPostgres | null> {
    for (let pause = FIRST_PAUSE_MS; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await startEmbeddedPostgres({ ...options, port, signal: stopping.signal });
      } catch (error) {
        if (!stopping.signal.aborted) notify(error instanceof Refusal ? error : stillLost(port, error));
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return null;
  }

  return {
    port,
    adminUrl,
    exited: kept,
    get pid() {
      return server.pid;
    },
    stop: async () => {
      stopping.abort();
      await server.stop();
      await kept;
    },
  };
}

function databaseLost(port: number): Refusal {
  return new Refusal(
    'DATABASE_LOST',
    {
      th: `PostgreSQL ของนครหยุดทำงานเอง กำลังเริ่มใหม่ที่พอร์ต ${port}`,
      en: `The embedded PostgreSQL ended by itself; it is being started again on port ${port}`,
    },
    { port },
  );
}

function databaseBack(port: number): Refusal {
  return new Refusal('DATABASE_BACK', { th: `PostgreSQL กลับมาทำงานแล้วที่พอร์ต ${port}`, en: `PostgreSQL is back on port ${port}` }, { port });
}

function stillLost(port: number, error: unknown): Refusal {
  return new Refusal(
    'DATABASE_START_FAILED',
    { th: `PostgreSQL ยังเริ่มใหม่ไม่ได้: ${String(error)}`, en: `PostgreSQL could not be started again: ${String(error)}` },
    { port },
  );
}
