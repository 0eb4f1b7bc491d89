/** Does so many pieces of work at a time; the others wait in line. */
export function atMost(places: number) {
  let free = places;
  const line: (() => void)[] = [];

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free -= 1;
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
