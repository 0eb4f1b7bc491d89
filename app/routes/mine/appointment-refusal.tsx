import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import type { PageHandle } from "#app/root.tsx";
import { callOff, readCallOff } from "./call-off.server.ts";
import { CallOffPage } from "./call-off-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const loader = (asked: LoaderFunctionArgs) => readCallOff(asked, "refuse");
export const action = (asked: ActionFunctionArgs) => callOff(asked, "refuse");

export default function Refusal() {
  return <CallOffPage deed="refuse" page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
