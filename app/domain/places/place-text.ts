/** "Musterau, Landkreis Musterland". A city that is a district of its own is named once. */
export function placeText({ name, district }: { name: string; district: string | null }) {
  return district === null || district === name ? name : `${name}, ${district}`;
}
