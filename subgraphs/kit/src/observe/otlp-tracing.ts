import { context, defaultTextMapGetter, defaultTextMapSetter, propagation, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { loggedFault } from './logged-fault.js';
import type { Tracing } from './trace-port.js';

const SENT_EVERY_MS = 1_000;

/** Spans over OTLP/HTTP, sent in batches; also those that Apollo's gateway makes by itself. */
export function otlpTracing(endpoint: string, service: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href });
  const provider = new BasicTracerProvider({
    resource: new Resource({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: SENT_EVERY_MS })],
  });
  const contextManager = new AsyncLocalStorageContextManager().enable();
  provider.register({ contextManager });
  const tracer = provider.getTracer('nakhon');

  return {
    span: (name, attributes, work, traceparent) => {
      const parent =
        traceparent === undefined ? context.active() : propagation.extract(context.active(), { traceparent }, defaultTextMapGetter);
      return tracer.startActiveSpan(name, { attributes }, parent, (span) => ended(span, work));
    },
    traceparent: () => {
      const carrier: Record<string, string> = {};
      propagation.inject(context.active(), carrier, defaultTextMapSetter);
      return carrier['traceparent'];
    },
    stop: async () => {
      await provider.shutdown().catch(() => undefined);
      for (const part of [trace, context, propagation]) part.disable();
    },
  };
}

async function ended<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { type, code, message } = loggedFault(error);
    span.setStatus({ code: SpanStatusCode.ERROR, message: [type, code, message].filter(Boolean).join(' ') });
    throw error;
  } finally {
    span.end();
  }
}
