import { Gauge, type Registry } from "prom-client";

/** A number, or several by the one label that their gauge has. */
export type Reading = number | ReadonlyMap<string, number>;

type Source<Name extends string> = {
  /** The name of the gauge that is 1 while all this can be read. */
  readable: string;
  gauges: Record<Name, { help: string; label?: string }>;
  read: () => Promise<Partial<Record<Name, Reading>>>;
};
type Limits = {
  /** Milliseconds until a reading counts as failed. */ patience: number;
  /** And until it is read anew. */ keep: number;
};

/**
 * Gauges that are read when somebody scrapes: at most every ten seconds, and never while the last reading still waits. What
 * cannot be read in time is left out, and the gauge `readable` says so: a scrape neither waits for the store nor hurries it.
 */
export function readWhenScraped<Name extends string>(
  registry: Registry,
  { readable: name, gauges, read }: Source<Name>,
  { patience, keep }: Limits = { patience: 2000, keep: 10_000 },
) {
  const registers = [registry];
  const names = Object.keys(gauges) as Name[];
  const instruments = names.map((name) => {
    const { help, label } = gauges[name];
    return { name, label, gauge: new Gauge({ name, help, labelNames: label === undefined ? [] : [label], registers }) };
  });
  const readable = new Gauge({ name, help: "0 while what is read when scraped cannot be read in time.", registers });
  let readAt = -Infinity;
  let reading: Promise<void> | null = null;

  async function readAnew() {
    const readings = await read();
    readAt = performance.now();
    forget();
    for (const { name, label, gauge } of instruments) {
      const found: Reading | undefined = readings[name];
      if (typeof found === "number") gauge.set(found);
      else if (label !== undefined) found?.forEach((value, of) => gauge.set({ [label]: of }, value));
    }
  }

  /** A gauge without a label would say 0 where nothing is known. */
  function forget() {
    for (const { label, gauge } of instruments) {
      if (label === undefined) gauge.remove();
      else gauge.reset();
    }
  }

  return async () => {
    if (performance.now() - readAt < keep) return;
    reading ??= readAnew().finally(() => (reading = null));
    const inTime = await Promise.race([reading.then(() => true).catch(() => false), after(patience)]);
    readable.set(inTime ? 1 : 0);
    if (!inTime) forget();
  };
}

function after(milliseconds: number) {
  return new Promise<false>((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}
