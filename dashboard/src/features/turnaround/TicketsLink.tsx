import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** What the list behind a figure is filtered by. */
export interface TicketsShown {
  status: 'OPEN' | 'HANDED_OVER';
  kind?: string;
  by?: string;
  mark?: string;
  age?: string;
  model?: string;
  officer?: string;
}

/** The way from a figure to its tickets, with the board's filters kept. */
export function TicketsLink({ shown, children }: { shown: TicketsShown; children: ReactNode }) {
  const search = (before: Record<string, unknown>) => ({ ...before, ...shown });
  return (
    <Link to="/turnaround/tickets" search={search as never}>
      {children}
    </Link>
  );
}
