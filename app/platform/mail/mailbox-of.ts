import { foldAddress } from "./address.ts";

/** "Anna+jobs@mail.example" and "anna@mail.example" end up with the same person: what is counted by mailbox, not by address, counts so. */
export function mailboxOf(address: string) {
  const folded = foldAddress(address);
  const at = folded.lastIndexOf("@");
  const [name = ""] = folded.slice(0, at).split("+");
  return name === "" ? folded : name + folded.slice(at);
}
