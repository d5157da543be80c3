import { Refusal } from '@nakhon/core/refusal';
import { SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { z } from 'zod';
import type { S3Settings } from '@nakhon/kit/files/s3-driver';
import { BACKUP_SETTINGS, backupPlan, type BackupPlan } from './backup-plan.js';
import { BUCKET_SETTINGS, bucketOf } from './files-bucket.js';

const flag = z.enum(['on', 'off']);

const shape = z.object({
  HOST: z.string().default('127.0.0.1'),
  /** 0 = any free port. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a whole number from 0 to 65535')
    .default(4000),
  DATA_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  DATABASE_REPLICA_URL: z.string().min(1).optional(),
  PUBLIC_URL: z.url().optional(),
  /** `off`: an empty database stays empty. */
  DEMO_DATA: flag.default('on'),
  /** Where demonstration accounts may sign in: they share a public password. */
  DEMO_ACCOUNTS: z.enum(['loopback', 'anywhere', 'off']).default('loopback'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  /** A bearer of it may read `/metrics` from anywhere. */
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  TRUST_PROXY: flag.default('off'),
  ...BUCKET_SETTINGS,
  ...BACKUP_SETTINGS,
});

export interface HubEnvironment {
  host: string;
  port: number;
  dataDir: string | undefined;
  databaseUrl: string | undefined;
  /** `DATABASE_URL_<SUBGRAPH>`: a subgraph on a server of its own. */
  subgraphDatabaseUrls: Record<string, string>;
  /** The hub's database on a hot standby, for reading figures. */
  replicaUrl: string | undefined;
  /** `DATABASE_REPLICA_URL_<SUBGRAPH>`: the same for a subgraph. */
  subgraphReplicaUrls: Record<string, string>;
  publicUrl: string | undefined;
  demoData: boolean;
  allowDemonstrationAccounts: boolean;
  logLevel: string;
  trustProxy: boolean;
  metricsDoor: { token: string | undefined; isOpenOnLoopback: boolean };
  /** Where traces go; undefined: none are made. */
  tracesTo: string | undefined;
  /** Where files are kept instead of the data folder. */
  filesBucket: S3Settings | undefined;
  /** null: the hub makes no backups by itself. */
  backups: BackupPlan | null;
}

/**
 * The only reader of the environment in the commands. A variable that is empty counts as left out.
 * @throws Refusal `ENVIRONMENT_INVALID`, naming each wrong setting.
 */
export function readEnvironment(environment: NodeJS.ProcessEnv): HubEnvironment {
  const parsed = shape.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')));
  if (!parsed.success) throw environmentInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  const settings = parsed.data;
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL,
    subgraphDatabaseUrls: subgraphUrlsIn(environment, 'DATABASE_URL'),
    replicaUrl: settings.DATABASE_REPLICA_URL,
    subgraphReplicaUrls: subgraphUrlsIn(environment, 'DATABASE_REPLICA_URL'),
    publicUrl: settings.PUBLIC_URL,
    demoData: settings.DEMO_DATA === 'on',
    allowDemonstrationAccounts:
      settings.DEMO_ACCOUNTS === 'anywhere' || (settings.DEMO_ACCOUNTS === 'loopback' && isLoopback(settings.HOST)),
    logLevel: settings.LOG_LEVEL,
    trustProxy: settings.TRUST_PROXY === 'on',
    metricsDoor: { token: settings.METRICS_TOKEN, isOpenOnLoopback: isLoopback(settings.HOST) && settings.TRUST_PROXY === 'off' },
    tracesTo: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    filesBucket: bucketOf(settings),
    backups: backupPlan(settings),
  };
}

function environmentInvalid(settings: string): Refusal {
  return new Refusal(
    'ENVIRONMENT_INVALID',
    { th: `ตัวแปรสภาพแวดล้อมไม่ถูกต้อง: ${settings}`, en: `The environment is not right: ${settings}` },
    { settings },
  );
}

function subgraphUrlsIn(environment: NodeJS.ProcessEnv, prefix: string): Record<string, string> {
  const nameOf = (name: SubgraphName) => `${prefix}_${name.toUpperCase()}`;
  return Object.fromEntries(SUBGRAPHS.flatMap((name) => (environment[nameOf(name)] ? [[nameOf(name), environment[nameOf(name)]!]] : [])));
}

/** Whether an address is this machine's own. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
