// A face of this room: other nouns may import it.

/** Three photos called image.jpg become image.jpg, image (2).jpg and image (3).jpg, beside those that are there already. */
export function numberNames(names: readonly string[], there: readonly string[]) {
  const taken = new Set(there.map(alike));
  return names.map((name) => {
    const free = firstFree(name, taken);
    taken.add(alike(free));
    return free;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>) {
  const [, stem = name, ending = ""] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(alike(free)); number += 1) free = `${stem} (${number})${ending}`;
  return free;
}

/** Two names that differ in capitals only are one file for Windows. */
const alike = (name: string) => name.toLowerCase();
