/** The mark of the board: served out of the folder of its region. */
export function Mark() {
  return <img className="mark" src="/mark.svg" width="44" height="24" alt="" />;
}
