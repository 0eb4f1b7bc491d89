/** By which a title says that somebody learns there, in the three languages. */
export const learners =
  /azubi|auszubild|ausbildung|lehrling|lehrstelle|praktik|ferienjob|schülerjob|prakty[kc]|uczni|uczeń|uczennic|młodocian|nauka zawodu|staż|praxe|učeň|učn|učeb|brigáda pro stud/iu;
