import { z } from 'zod';
import { s3Settings } from './files/s3-driver.js';

/** What every subgraph process is told by its surroundings; a subgraph's own `env.ts` may add to it. */
export const subgraphEnvironment = z.object({
  /** Connection of the subgraph's own role to its own schema. */
  DATABASE_URL: z.string().min(1),
  /** The same login on a hot standby of that server: figures are read there while it has everything. */
  DATABASE_REPLICA_URL: z.string().min(1).optional(),
  /** Key of the gateway's signatures, base64url. */
  VIEWER_KEY: z.string().min(32),
  /** Where files are kept; unset: none are taken. */
  FILES_DIR: z.string().min(1).optional(),
  /** A bucket to keep them in instead, as JSON of `S3Settings`. */
  FILES_S3: z
    .string()
    .transform((text) => s3Settings.parse(JSON.parse(text)))
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  /** 0 = any free port; the one taken is told on standard output. */
  /** Where traces go, `http://127.0.0.1:4318`; unset: none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
});

export type SubgraphEnvironment = z.infer<typeof subgraphEnvironment>;
