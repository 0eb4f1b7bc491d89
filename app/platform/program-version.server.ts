import { readFileSync } from "node:fs";

let known: { version: string; commit: string } | undefined;

/** Of the running program: read once, so that it stays true while a newer one is being put in place. */
export function programVersion() {
  return (known ??= { version: versionOf(readFileSync("package.json", "utf8")), commit: commitHere() });
}

function versionOf(text: string) {
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

/** From the environment, where the program was copied without its history. */
function commitHere() {
  const given = process.env["BOARD_COMMIT"] ?? "";
  return (/^[0-9a-f]{7,40}$/.test(given) ? given : commitOf(".git")).slice(0, 8) || "unknown";
}

function commitOf(git: string) {
  const head = read(`${git}/HEAD`);
  const branch = /^ref: (.+)$/.exec(head)?.[1];
  if (branch === undefined) return head;
  const packed = new RegExp(`^([0-9a-f]{40}) ${branch.replaceAll("/", "\\/")}$`, "m").exec(read(`${git}/packed-refs`));
  return read(`${git}/${branch}`) || (packed?.[1] ?? "");
}

function read(file: string) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
