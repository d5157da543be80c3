import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Formats, useFormat } from '../format/useFormat.js';
import { type Translate, useT } from '../i18n/language.js';
import { type FigureChoice, figureSearch, readFigureChoice } from './figureState.js';

/** The state of the figures in the address, and the way to change it. */
export function useFigureState() {
  const { state, asOf } = readFigureChoice(useSearch({ strict: false }));
  const navigate = useNavigate();
  const choice = useMemo<FigureChoice>(() => ({ state, asOf }), [state, asOf]);
  const choose = (change: Partial<FigureChoice>) => {
    const written = figureSearch({ ...choice, ...change });
    const next = (before: Record<string, unknown>) => ({ ...before, state: undefined, asOf: undefined, ...written });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { choice, choose };
}

/** The choice in words: 'ทางการ (ลงนามแล้ว) · ข้อมูล ณ 10 ม.ค. 2569 09:00'. */
export function figureWords({ state, asOf }: FigureChoice, format: Formats, t: Translate): string {
  const words = t(`figures.state.${state}`);
  return asOf === null ? words : `${words} · ${t('asOf.label', { date: format.instant(asOf) ?? '' })}`;
}

/** The choice in force, in words. */
export function useFigureWords(): string {
  const { choice } = useFigureState();
  return figureWords(choice, useFormat(), useT());
}
