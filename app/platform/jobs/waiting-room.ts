type Size = { places: number; bytes: number; patience: number };
type Leave = () => void;
type Waiting = { bytes: number; goOn: (leave: Leave) => void };

/** Says when it is one's turn, and how to make room for the next; null for whom it took too long. */
export type WaitingRoom = (bytes: number) => Promise<Leave | null>;

/**
 * Lets in so many at a time, who bring no more than so many bytes together. The others wait in line, first come, first
 * served, for so many milliseconds.
 */
export function waitingRoom({ places, bytes: mostBytes, patience }: Size): WaitingRoom {
  const free = { places, bytes: mostBytes };
  const line: Waiting[] = [];

  function letIn() {
    for (let first = line[0]; first && free.places > 0 && free.bytes >= first.bytes; first = line[0]) {
      line.shift();
      first.goOn(seat(first.bytes));
    }
  }

  function seat(bytes: number): Leave {
    free.places -= 1;
    free.bytes -= bytes;
    return () => {
      free.places += 1;
      free.bytes += bytes;
      letIn();
    };
  }

  return (bytes) =>
    new Promise((resolve) => {
      const waiting = { bytes, goOn: enter };
      const impatience = setTimeout(giveUp, patience);
      line.push(waiting);
      letIn();

      function enter(leave: Leave) {
        clearTimeout(impatience);
        resolve(leave);
      }

      /** Behind somebody with much to carry may stand others who find room at once. */
      function giveUp() {
        line.splice(line.indexOf(waiting), 1);
        resolve(null);
        letIn();
      }
    });
}
