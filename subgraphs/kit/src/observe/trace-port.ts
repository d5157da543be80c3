/** What a span says of its work; never a value that was sent. */
export type Facts = Record<string, string | number | boolean>;

/** Where spans go once traces are configured. */
export interface Tracing {
  span<T>(name: string, facts: Facts, work: () => Promise<T>, traceparent?: string): Promise<T>;
  /** The W3C header of the running span. */
  traceparent(): string | undefined;
  stop(): Promise<void>;
}
