import { describe, expect, it } from 'vitest';
import { readEnvironment } from './env.js';

describe('the metrics without a token are', () => {
  it.each([
    ['open on this machine', {}, true],
    ['closed where the hub listens elsewhere', { HOST: '0.0.0.0' }, false],
    ['closed behind a proxy', { TRUST_PROXY: 'on' }, false],
  ])('%s', (_, environment, isOpenOnLoopback) => {
    expect(readEnvironment(environment).metricsDoor).toEqual({ token: undefined, isOpenOnLoopback });
  });
});

it.each([{ METRICS_TOKEN: 'short' }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }])('%j is refused by name', (environment) => {
  expect(() => readEnvironment(environment)).toThrow(expect.objectContaining({ code: 'ENVIRONMENT_INVALID' }));
});

it('a setting that is refused is not repeated, for it may be a secret', () => {
  const refuse = () => readEnvironment({ METRICS_TOKEN: 'zq7mark', DATABASE_URL: 'postgres://u:zq7mark@h/d', HOST: '', PORT: 'zq7mark' });
  expect(refuse).toThrow(expect.not.objectContaining({ message: expect.stringContaining('zq7mark') }));
});
