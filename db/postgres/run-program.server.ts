import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { StoreRefused } from "../store-refused.ts";

type Running = {
  words: readonly string[];
  environment: Record<string, string | undefined>;
  /** Gets each line of what the program writes; without it, that is thrown away. */
  hear?: (line: string) => void;
};

/** So much of what a program complains about is handed on. */
const mostWords = 600;

/** Runs one of PostgreSQL's own programs to its end. Throws what it says if that is no good one. */
export async function runProgram(file: string, { words, environment, hear }: Running) {
  const child = spawn(file, words, {
    env: environment as NodeJS.ProcessEnv,
    stdio: ["ignore", hear ? "pipe" : "ignore", "pipe"],
  });
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  try {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2 * mostWords)));
    const ended = once(child, "close");
    if (hear && child.stdout) for await (const line of linesOf(child.stdout.setEncoding("utf8"))) hear(line);
    const [code] = (await ended) as [number | null];
    if (code !== 0)
      throw new StoreRefused(`${path.basename(file)} says: ${said.trim().slice(-mostWords) || `ended with ${code}`}`);
  } finally {
    process.off("exit", end);
    end();
  }
}

/** Node's own reader of lines takes U+2028 for the end of one, which texts of people may have. */
async function* linesOf(chunks: AsyncIterable<string>) {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
