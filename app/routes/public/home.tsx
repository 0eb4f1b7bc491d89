import type { LoaderFunctionArgs } from "@remix-run/node";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return { lang: langOf(params) };
}

export default function Home() {
  return <h1>Dreiland</h1>;
}
