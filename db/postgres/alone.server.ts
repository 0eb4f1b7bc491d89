import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "../connect.server.ts";
import { locksOf } from "./board-postgres-dialect.server.ts";

/** Does the work while no other process does what has the same name. Null if another one, or this one, is at it. */
export async function aloneOrNot<Result>(db: Db, name: string, work: () => Promise<Result>): Promise<Result | null> {
  const locks = locksOf(db);
  if (!locks) return work();
  const leave = await locks.take(name);
  if (!leave) return null;
  try {
    return await work();
  } finally {
    await leave();
  }
}

const breath = 200;

/** The same, waiting for as long as the others need. */
export async function alone(db: Db, name: string, work: () => Promise<unknown>) {
  const done = async () => {
    await work();
    return true;
  };
  while ((await aloneOrNot(db, name, done)) === null) await pause(breath);
}
