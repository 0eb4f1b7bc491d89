import { paths } from "#app/paths.ts";
import { at, employers, type Expectation, ownersOnly } from "./route-outcomes.ts";

/** Who works for a company, when, and what they hear of. */
export const teamExpectations: Record<string, Expectation> = {
  "GET /:lang/employer/team": at(() => paths.employerTeam("de"), employers("page")),
  "GET /:lang/employer/team/invitations": at(() => paths.inviteColleague("de"), employers("page")),
  "POST /:lang/employer/team/invitations": at(() => paths.inviteColleague("de"), employers("asks")),
  "GET /:lang/employer/team/holidays": at(() => paths.companyHolidays("de"), employers("page")),
  "POST /:lang/employer/team/holidays": at(() => paths.companyHolidays("de"), employers("asks")),
  "GET /:lang/employer/team/holidays/:holidayId/end": at(() => paths.endCompanyHoliday("de", "x"), employers("moves")),
  "POST /:lang/employer/team/holidays/:holidayId/end": at(
    () => paths.endCompanyHoliday("de", "x"),
    employers("missing"),
  ),
  "GET /:lang/employer/team/mails": at(() => paths.mailChoice("de"), employers("page")),
  "POST /:lang/employer/team/mails": at(() => paths.mailChoice("de"), employers("asks")),
  "GET /:lang/employer/team/:accountId/deputy": at(
    (has) => paths.memberDeputy("de", has.colleague.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/team/:accountId/deputy": at(
    (has) => paths.memberDeputy("de", has.colleague.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/team/:accountId/deputy/:deputyshipId/end": at(
    (has) => paths.endDeputy("de", has.colleague.id, "x"),
    ownersOnly("moves"),
  ),
  "POST /:lang/employer/team/:accountId/deputy/:deputyshipId/end": at(
    (has) => paths.endDeputy("de", has.colleague.id, "x"),
    ownersOnly("missing"),
  ),
  "GET /:lang/employer/team/:accountId/role": at((has) => paths.memberRole("de", has.colleague.id), ownersOnly("page")),
  "POST /:lang/employer/team/:accountId/role": at(
    (has) => paths.memberRole("de", has.colleague.id),
    ownersOnly("asks"),
  ),
  "GET /:lang/employer/team/:accountId/removal": at(
    (has) => paths.removeMember("de", has.colleague.id),
    ownersOnly("page"),
  ),
  "POST /:lang/employer/team/:accountId/removal": at(
    (has) => paths.removeMember("de", has.colleague.id),
    ownersOnly("moves"),
  ),
};
