import path from 'node:path';
import { z } from 'zod';

/** How the running hub makes backups by itself. */
export interface BackupPlan {
  directory: string;
  everyMs: number;
  /** How many of its archives stay. */
  keep: number;
}

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const MINUTE = UNITS.m;

const interval = z
  .string()
  .regex(/^\d{1,4}[mhd]$/, 'a number and m, h or d, such as 24h')
  .transform((text) => Number.parseInt(text, 10) * UNITS[text.at(-1) as keyof typeof UNITS])
  .refine((milliseconds) => milliseconds >= MINUTE, 'at least 1m');

/** Settings of the environment. */
export const BACKUP_SETTINGS = {
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_EVERY: interval.default(UNITS.d),
  BACKUP_KEEP: z.coerce.number().int().min(1).default(7),
};

interface BackupSettings {
  BACKUP_DIR?: string | undefined;
  BACKUP_EVERY: number;
  BACKUP_KEEP: number;
}

export function backupPlan({ BACKUP_DIR, BACKUP_EVERY, BACKUP_KEEP }: BackupSettings): BackupPlan | null {
  if (BACKUP_DIR === undefined) return null;
  return { directory: path.resolve(BACKUP_DIR), everyMs: BACKUP_EVERY, keep: BACKUP_KEEP };
}
