import { type ChildProcess, fork, type Serializable } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";

export type Reader<Asked, Answer> = {
  /** Null when it took longer than so many milliseconds, or more memory than it has: the reader is gone then. */
  read(file: Asked, limit: number): Promise<Answer | null>;
  end(): void;
};

/**
 * A process and not a thread: what a picture or a packed stream takes lies outside of the memory that a thread can be held
 * to, a thread in the middle of decoding cannot be stopped, and a hole in a decoder would look into the board's own memory.
 */
export async function startReader<Asked extends Serializable, Answer>(program: string): Promise<Reader<Asked, Answer>> {
  const child = fork(path.resolve(program), {
    execArgv: [...permissions(), "--max-old-space-size=256", "--no-warnings"],
    env: { NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.on("error", end);
  if ((await nextAnswer<Answer>(child)) !== "ready") throw new Error("The process that reads documents does not start");
  rest(child);
  return { read, end };

  async function read(file: Asked, limit: number) {
    wake(child);
    const tooLate = setTimeout(end, limit);
    const answer = nextAnswer<Answer>(child);
    /* Whom it cannot reach any more has ended, which is an answer. */
    if (child.connected) child.send(file, () => undefined);
    const document = await answer;
    clearTimeout(tooLate);
    rest(child);
    return document === "ready" ? null : document;
  }

  function end() {
    child.kill("SIGKILL");
  }
}

/** It may read its own programs, where they seem to lie and where they do, and no file of the board's. */
function permissions() {
  const names = ["app", "db", "node_modules", "package.json"];
  const programs = new Set(names.flatMap((name) => [path.resolve(name), realpathSync(name)]));
  return ["--permission", "--allow-addons", ...[...programs].map((name) => `--allow-fs-read=${name}`)];
}

/** Null when the process has ended instead. */
function nextAnswer<Answer>(child: ChildProcess) {
  return new Promise<Answer | "ready" | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(null);
    const ended = () => resolve(null);
    child.once("exit", ended);
    child.once("message", (answered) => {
      child.off("exit", ended);
      resolve(answered as Answer | "ready");
    });
  });
}

/** A reader without work keeps nobody from ending. */
function rest(child: ChildProcess) {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess) {
  child.ref();
  child.channel?.ref();
}
