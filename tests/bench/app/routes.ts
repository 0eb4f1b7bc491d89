import path from "node:path";
import { route, type RouteConfig, type RouteConfigEntry } from "@remix-run/route-config";
import site from "../../../app/routes.ts";

/** The whole site and two routes more, which show constant data: what is measured against. */
export default [
  ...site.map(fromSite),
  route(":lang/bench/cards", "cards.tsx"),
  route(":lang/bench/article", "article.tsx"),
] satisfies RouteConfig;

function fromSite({ file, children, ...entry }: RouteConfigEntry): RouteConfigEntry {
  const moved = { ...entry, file: path.join("../../../app", file) };
  return children ? { ...moved, children: children.map(fromSite) } : moved;
}
