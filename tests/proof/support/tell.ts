/** Says how far a long proof has come; in tests nobody wants to know. */
export function tell(words: string) {
  if (!process.env["VITEST"]) console.log(`${new Date().toISOString().slice(11, 19)}  ${words}`);
}
