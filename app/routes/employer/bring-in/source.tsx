import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Db } from "#db/connect.server.ts";
import { chooseRows } from "#app/domain/listings/bring-in/choose-rows.server.ts";
import { findSourceView } from "#app/domain/listings/bring-in/find-source-view.server.ts";
import { findSource } from "#app/domain/listings/bring-in/find-sources.server.ts";
import { readingFaults } from "#app/domain/listings/bring-in/reading-fault.ts";
import { SourcePage } from "#app/domain/listings/bring-in/source-page.tsx";
import { takeOffers } from "#app/domain/listings/bring-in/take-offers.server.ts";
import { proposeOccupations } from "#app/domain/search/propose-occupations.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { requireBringer } from "./require-bringer.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(asked: LoaderFunctionArgs) {
  const { lang, source } = await findAsked(asked);
  const { db, config } = asked.context;
  const query = new URL(asked.request.url).searchParams;
  const view = await findSourceView(db, { source, query, lang, propose: proposing(db) });
  const fault = readingFaults.find((reason) => reason === query.get("fault")) ?? null;
  const done = query.get("taken");
  const taken = done !== null && /^\d{1,2}$/.test(done) ? Number(done) : null;
  return { lang, view, fault, taken, title: `${textsFor(lang)("bringIn:title")} – ${config.board.name}` };
}

export async function action(asked: ActionFunctionArgs) {
  const { lang, source, companyId, accountId } = await findAsked(asked);
  const { db, config, now } = asked.context;
  const rows = await chooseRows(db, { body: await asked.request.formData(), lang, propose: proposing(db) });
  if (!rows.ok) return data({ form: rows.form }, { status: 422 });
  const taking = { companyId, accountId, sourceId: source.id, lang, config, now: now() };
  const taken = await takeOffers(db, taking, rows.chosen);
  return seeOther(paths.bringInSource(lang, source.id, new URLSearchParams({ taken: String(taken.length) })));
}

const proposing = (db: Db) => (titles: readonly string[]) => proposeOccupations(db, titles);

async function findAsked(asked: LoaderFunctionArgs) {
  const { company, accountId } = await requireBringer(asked);
  const sourceId = asked.params["sourceId"] ?? "";
  const source = await findSource(asked.context.db, { companyId: company.id, sourceId });
  if (!source) throw notFound();
  return { lang: langOf(asked.params), source, companyId: company.id, accountId };
}

export default function Source() {
  const form = useActionData<typeof action>()?.form;
  return <SourcePage {...useLoaderData<typeof loader>()} form={form} />;
}
