import { paths } from "#app/paths.ts";
import { type Addressed, at, everybody, type Expectation, mineOf, ownersOnly } from "./route-outcomes.ts";

/** Where both sides of an application write to each other. */
export const threadExpectations: Record<string, Expectation> = {
  "GET /:lang/mine/applications/:token/messages": at(mineOf(paths.myApplicationMessages), everybody("page")),
  "POST /:lang/mine/applications/:token/messages": at(mineOf(paths.myApplicationMessages), everybody("asks")),
  "GET /:lang/employer/applications/:applicationId/messages": at(
    (has) => paths.applicationMessages("de", has.application.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/applications/:applicationId/messages": at(
    (has) => paths.applicationMessages("de", has.application.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/applications/:applicationId/messages/:messageId": at(heldMessage, ownersOnly("page")),
  "POST /:lang/employer/applications/:applicationId/messages/:messageId": at(heldMessage, ownersOnly("moves")),
};

/** One that has left. */
function heldMessage(has: Addressed) {
  return paths.heldMessage("de", has.application.id, "left");
}
