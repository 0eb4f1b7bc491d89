/** Says whose program asks, and where its owner is found. Headers take no letters beyond ASCII. */
export function userAgent({ origin, boardName }: { origin: string; boardName: string }) {
  const name = boardName
    .normalize("NFKD")
    .replace(/[łŁ]/g, "l")
    .replace(/[^A-Za-z0-9]+/g, "");
  return `${name || "JobBoard"}/1.0 (+${origin})`;
}
