/** More are waiting than may. */
export class LineTooLong extends Error {}

/** Does so many pieces of work at a time; the others wait in line, and who comes when the line is full is turned away. */
export function atMost(places: number, { waiting = Infinity }: { waiting?: number } = {}) {
  let free = places;
  const line: (() => void)[] = [];

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
    else if (line.length >= waiting) throw new LineTooLong();
    else await new Promise<void>((goOn) => line.push(goOn));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
}
