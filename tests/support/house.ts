/** The floors of the house, top first. A line may use the lines below it; rooms of one line keep to themselves. */
export const floors = [
  ["app/server", "app/launch", "app/dev", "app/require-node", "app/entry", "app/whole-page", "app/schedule"],
  ["app/routes", "app/root", "app/frame-of", "app/page-handle", "app/hydrate"],
  ["app/domain/data-protection/"],
  ["app/domain/office/"],
  ["app/domain/good-examples/", "app/domain/news/"],
  ["app/domain/tasters/", "app/domain/callbacks/"],
  [
    "app/domain/events/",
    "app/domain/demand/",
    "app/domain/rulings/",
    "app/domain/border/",
    "app/domain/take-home/",
    "app/domain/guides/",
    "app/domain/webhooks/",
  ],
  [
    "app/domain/api/",
    "app/domain/ba/",
    "app/domain/eures/",
    "app/domain/applications/",
    "app/domain/alerts/",
    "app/domain/returnees/",
    "app/domain/reports/",
    "app/domain/admissions/",
    "app/domain/legal/",
    "app/domain/index-now/",
    "app/domain/embed/",
  ],
  ["app/domain/interests/"],
  ["app/domain/search/"],
  ["app/domain/handing-on/"],
  ["app/domain/listings/"],
  ["app/domain/accounts/"],
  ["app/domain/contacts/"],
  ["app/domain/companies/"],
  ["app/domain/mail-texts/", "app/domain/reviews/"],
  ["app/domain/timetable/", "app/domain/roads/"],
  [
    "app/domain/places/",
    "app/domain/occupations/",
    "app/domain/calendar/",
    "app/domain/certificates/",
    "app/domain/questions/",
    "app/domain/dated/",
    "app/domain/parents/",
  ],
  ["app/platform/", "app/ui/", "app/enhance/", "app/paths"],
  ["db/"],
];

export function floorOf(file: string) {
  const floor = floors.findIndex((names) => names.some((name) => file.startsWith(name)));
  if (floor === -1) throw new Error(`${file} has no place in the architecture`);
  return floor;
}

/** The folder of the noun a file belongs to, or of its part of the platform: app/domain/listings. */
export function nounOf(file: string) {
  return file.split("/").slice(0, 3).join("/");
}

/** The room a file of a noun stands in, or null: the noun's core. */
export function roomOf(file: string) {
  const [app, domain, noun, room, ...rest] = file.split("/");
  return app === "app" && domain === "domain" && rest.length > 0 ? `${noun}/${room}` : null;
}

/** Says in its first line that other nouns may use it. */
export function isFace(text: string) {
  return text.startsWith("// A face of this room: other nouns may import it.\n");
}
