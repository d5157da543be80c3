import { Refusal } from '@nakhon/core/refusal';
import type { S3Settings } from '@nakhon/kit/files/s3-driver';
import { z } from 'zod';

/** A bucket for the files of people, instead of the data folder: all of them or none, the endpoint only for a store that is not Amazon's. */
export const BUCKET_SETTINGS = {
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().optional(),
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
};

type Settings = { [Name in keyof typeof BUCKET_SETTINGS]?: string | undefined };

/** @throws Refusal `FILES_BUCKET_INCOMPLETE`, naming what is missing. */
export function bucketOf(settings: Settings): S3Settings | undefined {
  const { FILES_S3_BUCKET: bucket, FILES_S3_REGION: region, FILES_S3_ENDPOINT: endpoint } = settings;
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (bucket === undefined) return undefined;
  if (region !== undefined && accessKeyId !== undefined && secretAccessKey !== undefined)
    return { bucket, region, accessKeyId, secretAccessKey, ...(endpoint === undefined ? {} : { endpoint }) };
  const missing = (['FILES_S3_REGION', 'FILES_S3_ACCESS_KEY_ID', 'FILES_S3_SECRET_ACCESS_KEY'] as const).filter(
    (name) => settings[name] === undefined,
  );
  throw new Refusal(
    'FILES_BUCKET_INCOMPLETE',
    { th: `ตั้ง FILES_S3_BUCKET แล้วต้องตั้ง ${missing.join(', ')} ด้วย`, en: `With FILES_S3_BUCKET these are needed too: ${missing.join(', ')}` },
    { missing: missing.join(', ') },
  );
}
