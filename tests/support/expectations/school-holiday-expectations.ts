import { paths } from "#app/paths.ts";
import { at, type Expectation, officeOnly } from "./route-outcomes.ts";

/** Nobody has entered any. */
const unknown = "00000000-0000-7000-8000-000000000000";

export const schoolHolidayExpectations: Record<string, Expectation> = {
  "GET /:lang/office/school-holidays": at(() => paths.officeSchoolHolidays("de"), officeOnly("page")),
  "POST /:lang/office/school-holidays": at(() => paths.officeSchoolHolidays("de"), officeOnly("asks")),
  "GET /:lang/office/school-holidays/import": at(() => paths.importSchoolHolidays("de"), officeOnly("page")),
  "POST /:lang/office/school-holidays/import": at(() => paths.importSchoolHolidays("de"), officeOnly("asks")),
  "GET /:lang/office/school-holidays/import/template": at(() => paths.schoolHolidayTemplate("de"), officeOnly("page")),
  "GET /:lang/office/school-holidays/:entryId": at(
    () => paths.officeSchoolHoliday("de", unknown),
    officeOnly("missing"),
  ),
  "POST /:lang/office/school-holidays/:entryId": at(
    () => paths.officeSchoolHoliday("de", unknown),
    officeOnly("missing"),
  ),
  "GET /:lang/office/school-holidays/:entryId/removal": at(
    () => paths.removeSchoolHoliday("de", unknown),
    officeOnly("missing"),
  ),
  "POST /:lang/office/school-holidays/:entryId/removal": at(
    () => paths.removeSchoolHoliday("de", unknown),
    officeOnly("missing"),
  ),
};
