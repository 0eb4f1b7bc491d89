import { type ApplicationStatus, applicationStatuses } from "#db/codes.ts";
import { type DeskGroup, deskGroups } from "./group-of.ts";

export const deskSorts = ["due", "newest", "oldest", "name"] as const;
export type DeskSort = (typeof deskSorts)[number];

/** What of a company's applications somebody looks at. It stands in the address, of the list and of each dossier. */
export type DeskView = {
  group: DeskGroup | null;
  listing: string | null;
  status: ApplicationStatus | null;
  unread: boolean;
  tag: string | null;
  q: string;
  sort: DeskSort;
  page: number;
};

const longest = 100;

export function readView(query: URLSearchParams): DeskView {
  const one = <Code extends string>(codes: readonly Code[], name: string) =>
    codes.find((code) => code === query.get(name)) ?? null;
  return {
    group: one(deskGroups, "group"),
    listing: query.get("listing")?.slice(0, longest) || null,
    status: one(applicationStatuses, "status"),
    unread: query.get("unread") === "on",
    tag: query.get("tag")?.slice(0, longest) || null,
    q: query.get("q")?.trim().slice(0, longest) ?? "",
    sort: one(deskSorts, "sort") ?? "due",
    page: Number(/^[1-9]\d{0,4}$/.exec(query.get("page") ?? "")?.[0] ?? 1),
  };
}

/** What goes without saying stays out of the address. */
export function queryOfView({ group, listing, status, unread, tag, q, sort, page }: DeskView) {
  const said = { group, listing, status, unread: unread && "on", tag, q, sort: sort !== "due" && sort };
  const entries = Object.entries({ ...said, page: page > 1 && String(page) });
  return new URLSearchParams(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Whether anything but the order was chosen. */
export function isNarrowed({ group, listing, status, unread, tag, q }: DeskView) {
  return group !== null || listing !== null || status !== null || unread || tag !== null || q !== "";
}
