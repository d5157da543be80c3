import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** `done` of `total` in any unit; `label` says what is being done. */
  update(done: number, total: number, label: string): void;
  end(): void;
}

/** A progress bar on a terminal, silence elsewhere. */
export function progressBar(): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {label}', stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update: (done, total, label) => {
      if (!isStarted) bar.start(total, done, { label });
      isStarted = true;
      bar.setTotal(total);
      bar.update(done, { label });
    },
    end: () => bar.stop(),
  };
}
