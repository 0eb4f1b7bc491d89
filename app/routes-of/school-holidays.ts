import { prefix, route, type RouteConfigEntry } from "@remix-run/route-config";

/** What the office enters of the holidays of schools; each in a language. */
export const routesOfSchoolHolidays: RouteConfigEntry[] = prefix("office/school-holidays", [
  route("", "routes/office/school-holidays/school-holidays.tsx"),
  route("import", "routes/office/school-holidays/import-holidays.tsx"),
  route("import/template", "routes/office/school-holidays/holidays-template.ts"),
  route(":entryId", "routes/office/school-holidays/school-holiday.tsx"),
  route(":entryId/removal", "routes/office/school-holidays/holiday-removal.ts"),
]);
