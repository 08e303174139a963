const types = {
  COUNTY: 'County',
  DISTRICT: 'District',
  UNITARY: 'Unitary',
  METROPOLITAN: 'Metropolitan',
  LONDON_BOROUGH: 'London borough',
  CITY_CORPORATION: 'City corporation',
  WELSH_UNITARY: 'Welsh unitary',
  SCOTTISH_UNITARY: 'Scottish unitary',
  NI_DISTRICT: 'Northern Ireland district',
  STRATEGIC_AUTHORITY: 'Strategic authority',
  COMBINED_AUTHORITY: 'Combined authority',
  FIRE_AUTHORITY: 'Fire authority',
  SUPPORT_BODY: 'Support body',
};
const nations = { ENGLAND: 'England', WALES: 'Wales', SCOTLAND: 'Scotland', NORTHERN_IRELAND: 'Northern Ireland' };

export type OrganisationType = keyof typeof types;
export type Nation = keyof typeof nations;

export const typeWords = (type: OrganisationType) => types[type];
export const nationWords = (nation: Nation) => nations[nation];
export const organisationTypes = Object.keys(types) as OrganisationType[];
export const nationNames = Object.keys(nations) as Nation[];
export const regionNames = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
];

/** "District, South East": what kind of council it is and where. */
export function placeWords({
  type,
  nation,
  region,
}: {
  type: OrganisationType;
  nation?: Nation | null;
  region?: string | null;
}) {
  const where = region ?? (nation && nationWords(nation));
  return where && !typeWords(type).startsWith(where) ? `${typeWords(type)}, ${where}` : typeWords(type);
}
