import { Refusal } from '@nakhon/core/refusal';
import type { DriverContract } from 'flydrive/types';
import { z } from 'zod';

export const s3Settings = z.object({
  bucket: z.string().min(1),
  region: z.string().min(1),
  /** Of a store that is not Amazon's. */
  endpoint: z.url().optional(),
  accessKeyId: z.string().min(1),
  secretAccessKey: z.string().min(1),
});

export type S3Settings = z.infer<typeof s3Settings>;

/** Stores that are not Amazon's seldom know a bucket as a host name, or bodies that carry their checksum behind them. */
const OTHER_STORES = {
  forcePathStyle: true,
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
} as const;

/** The driver of a bucket. Its packages are not installed by default: refuses with FILES_S3_MISSING, naming them. */
export async function s3Driver({ bucket, region, endpoint, ...credentials }: S3Settings): Promise<DriverContract> {
  const { S3Driver } = await import('flydrive/drivers/s3').catch((cause: unknown) => {
    throw s3Missing(cause);
  });
  return new S3Driver({
    credentials,
    region,
    bucket,
    visibility: 'private',
    supportsACL: false,
    ...(endpoint === undefined ? {} : { endpoint, ...OTHER_STORES }),
  });
}

function s3Missing(cause: unknown): Refusal {
  const packages = '@aws-sdk/client-s3@3.1162.0 @aws-sdk/s3-request-presigner@3.1162.0';
  const refusal = new Refusal(
    'FILES_S3_MISSING',
    {
      th: `ตั้งให้เก็บไฟล์ใน S3 แต่ยังไม่ได้ติดตั้ง ${packages}`,
      en: `Files are to be kept in S3, but ${packages} are not installed; see docs/operators.md`,
    },
    { packages },
  );
  refusal.cause = cause;
  return refusal;
}
