import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env.js';

const KEYS = { FILES_S3_ACCESS_KEY_ID: 'id', FILES_S3_SECRET_ACCESS_KEY: 'key' };

describe('the bucket of the environment', () => {
  it('is none when it is not named', () => {
    expect(readEnvironment({ FILES_S3_BUCKET: '' }).filesBucket).toBeUndefined();
  });

  it('is known with region and keys', () => {
    const { filesBucket } = readEnvironment({
      ...KEYS,
      FILES_S3_BUCKET: 'b',
      FILES_S3_REGION: 'r',
      FILES_S3_ENDPOINT: 'https://s3.example',
    });
    expect(filesBucket).toEqual({ bucket: 'b', region: 'r', endpoint: 'https://s3.example', accessKeyId: 'id', secretAccessKey: 'key' });
  });

  it('half said stops the start and names what is missing', () => {
    expect(() => readEnvironment({ FILES_S3_BUCKET: 'b', FILES_S3_ACCESS_KEY_ID: 'id' })).toThrow(
      /FILES_S3_REGION, FILES_S3_SECRET_ACCESS_KEY/,
    );
  });
});
