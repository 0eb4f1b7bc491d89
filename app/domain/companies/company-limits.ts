/** How long the texts may be; the fields count along. */
export const companyLimits = {
  name: 160,
  street: 160,
  place: 120,
  website: 300,
  contact: 120,
  about: 3000,
  welcome: 1500,
};
