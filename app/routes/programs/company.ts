import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findProgramFacts } from "#app/domain/api/posting/find-program-facts.server.ts";
import { responseOf } from "#app/domain/api/posting/posting-answer.server.ts";
import { notThisWay } from "./not-this-way.server.ts";
import { requireProgram } from "./require-program.server.ts";

/** For which company a key stands, and what it may do. */
export async function loader(asked: LoaderFunctionArgs) {
  const { program } = await requireProgram(asked, null);
  return responseOf(await findProgramFacts(asked.context.db, program));
}

export const action = (asked: ActionFunctionArgs) => notThisWay(asked, "GET, HEAD");
