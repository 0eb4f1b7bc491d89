import { readFileSync } from "node:fs";

type Fixture =
  | "europass.xml"
  | "lebenslauf.pdf"
  | "passwort.pdf"
  | "passwort-alt.pdf"
  | "druckschutz.pdf"
  | "schein.png"
  | "zeugnis.jpg"
  | "blatt.heic"
  | "store-before-the-guards.json.gz";

/** A small real document; the pictures say where they were taken. */
export function fixtureFile(name: Fixture, as: string = name) {
  return new File([fixtureBytes(name)], as);
}

export function fixtureBytes(name: Fixture) {
  return new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
}
