import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { findDetails, mostDetails } from "#app/domain/eures/find-details.server.ts";
import { problem } from "#app/platform/http/problem.server.ts";
import { euresJson } from "./eures-json.ts";
import { euresReader } from "./eures-reader.server.ts";

const References = z.array(z.string().max(100)).max(mostDetails);

export async function loader(args: LoaderFunctionArgs) {
  await euresReader(args);
  return problem(405, "References are posted here, as a list in JSON.", { headers: { Allow: "POST" } });
}

/** The ads themselves. */
export async function action(args: ActionFunctionArgs) {
  const identity = await euresReader(args);
  const read = References.safeParse(await args.request.json().catch(() => null));
  if (!read.success) return problem(400, `A list of at most ${mostDetails} references is posted here, in JSON.`);
  const { db, config, now } = args.context;
  const asked = { references: read.data, identity, langs: config.board.langs, origin: config.origin, now: now() };
  return euresJson(findDetails(db, asked));
}
