import { useLocation } from "@remix-run/react";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { queryOfView, readView } from "./desk-view.ts";

/**
 * The addresses of a company's list and of the dossiers in it, each with the view that one has come from. Every page below
 * the list takes them from here, so that the way back is never lost. `at`: the query of the address at hand.
 */
export function deskPaths(lang: Lang, at: URLSearchParams) {
  const view = readView(at);
  const kept = (path: string, more: Record<string, string> = {}) =>
    withQuery(path, new URLSearchParams([...Object.entries(more), ...queryOfView({ ...view, page: 1 })]));
  return {
    list: () => paths.employerApplications(lang, queryOfView(view)),
    together: (batchId: string, done?: string) => kept(paths.answeredTogether(lang, batchId), done ? { done } : {}),
    dossier: (id: string, done?: string) => kept(paths.employerApplication(lang, id), done ? { done } : {}),
    status: (id: string, to: string) => kept(paths.applicationStatus(lang, id), { to }),
    messages: (id: string) => kept(paths.applicationMessages(lang, id)),
    heldMessage: (id: string, messageId: string) => kept(paths.heldMessage(lang, id, messageId)),
    notes: (id: string) => kept(paths.applicationNotes(lang, id)),
    tags: (id: string) => kept(paths.applicationTags(lang, id)),
    forwarding: (id: string) => kept(paths.applicationForwarding(lang, id)),
    exported: (id: string) => kept(paths.applicationExport(lang, id)),
    appointment: (id: string) => kept(paths.applicationAppointment(lang, id)),
    cancellation: (id: string) => kept(paths.cancelAppointment(lang, id)),
  };
}

export function useDeskPaths(lang: Lang) {
  return deskPaths(lang, new URLSearchParams(useLocation().search));
}

export function deskPathsAt(request: Request, lang: Lang) {
  return deskPaths(lang, new URL(request.url).searchParams);
}
