type Size = {
  places: number;
  /** How many of the places one client may have. */
  each: number;
  /** And how many while somebody else waits. */
  besideOthers?: number;
  patience: number;
};
type Leave = () => void;
type Waiting = { client: string; goOn: (leave: Leave) => void };

/** Says when it is the client's turn, and how to make room for the next; null for whom it took too long. */
export type WaitingRoom = ((client: string) => Promise<Leave | null>) & { count: () => Count };
/** How many are inside, and how many stand in line. */
type Count = { inside: number; waiting: number };

/**
 * Lets in so many at a time; the others wait in line for so many milliseconds. The next place is for the client who has
 * the fewest, so that a crowd from one address takes turns with whoever comes alone; otherwise first come, first served.
 */
export function waitingRoom({ places, each, besideOthers = each, patience }: Size): WaitingRoom {
  const inside: { client: string }[] = [];
  const line: Waiting[] = [];

  function letIn() {
    for (let next = nextInLine(); next; next = nextInLine()) {
      remove(line, next);
      next.goOn(seat(next.client));
    }
  }

  function nextInLine() {
    if (inside.length >= places) return undefined;
    const allowed = line.some(({ client }) => client !== line[0]?.client) ? besideOthers : each;
    let next: Waiting | undefined;
    let fewest = allowed;
    for (const waiting of line) {
      const taken = inside.filter(({ client }) => client === waiting.client).length;
      if (taken < fewest) [next, fewest] = [waiting, taken];
    }
    return next;
  }

  function seat(client: string): Leave {
    const place = { client };
    inside.push(place);
    return () => {
      remove(inside, place);
      letIn();
    };
  }

  const wait = (client: string) =>
    new Promise<Leave | null>((resolve) => {
      const waiting = { client, goOn: enter };
      const impatience = setTimeout(giveUp, patience);
      line.push(waiting);
      letIn();

      function enter(leave: Leave) {
        clearTimeout(impatience);
        resolve(leave);
      }

      function giveUp() {
        remove(line, waiting);
        resolve(null);
      }
    });

  return Object.assign(wait, { count: () => ({ inside: inside.length, waiting: line.length }) });
}

function remove<T>(list: T[], one: T) {
  list.splice(list.indexOf(one), 1);
}
