import type { Facts, Tracing } from './trace-port.js';

type Lazily<T> = () => T;

/** null: no traces. Everything that costs is loaded only when they are configured. */
let running: Tracing | null = null;

/**
 * Runs `work` in a span that is a child of the running one, or of the one that `traceparent` names. Without traces it just runs `work`.
 * Name and facts are only made when there is a span to take them.
 */
export function inSpan<T>(name: Lazily<string>, facts: Lazily<Facts>, work: () => Promise<T>, traceparent?: string): Promise<T> {
  return running ? running.span(name(), facts(), work, traceparent) : work();
}

/** `traceparent` for a request to another process; undefined without traces. */
export function currentTraceparent(): string | undefined {
  return running?.traceparent();
}

/** Starts traces to an OTLP receiver (`http://collector:4318`), or does nothing without an endpoint. Gives what ends them after sending the last. */
export async function startTracing(endpoint: string | undefined, service: string): Promise<() => Promise<void>> {
  if (endpoint === undefined || running) return () => Promise.resolve();
  const { otlpTracing } = await import('./otlp-tracing.js');
  const started = otlpTracing(endpoint, service);
  running = started;
  return async () => {
    running = null;
    await started.stop();
  };
}
