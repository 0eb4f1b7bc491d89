/** Coded fields that our ads do not differ in. */
export const constantPaths = [
  "PostDetail/Status",
  "PostDetail/Action",
  "PostDetail/BASupervision",
  "PostDetail/SupervisionDesired",
  "JobPositionInformation/JobPositionTitle/Degree",
  "JobPositionInformation/EducationAuthorisation",
  "JobPositionInformation/JobPositionDescription/Application/KindOfApplication",
  "JobPositionInformation/JobPositionRequirements/QualificationsRequired/EducationQualifs/EduDegreeRequired",
  "JobPositionInformation/JobPositionRequirements/TravelRequired",
  "JobPositionInformation/JobPositionRequirements/Handicap",
] as const;
export type ConstantPath = (typeof constantPaths)[number];
