/**
 * Words with which a great many names of occupations begin, or end: alone they say that somebody works, not as what. Without
 * marks.
 */
export const generalHeads: ReadonlySet<string> = new Set(
  `obsluha operator operatorka pracownik pracownica pracovnik pracovnice specjalista specjalistka specialista specialistka mitarbeiter
  mitarbeiterin fachkraft kraft helfer helferin pomocnik pomocnica pomocnice delnik delnice robotnik robotnica referent referentka
  asistent asistentka asystent asystentka assistent assistentin kierownik kierowniczka vedouci leiter leiterin arbeiter arbeiterin
  technik bauer miedzynarodowy miedzynarodowa miedzynarodowe miedzynarodowych mezinarodni`.split(/\s+/),
);
