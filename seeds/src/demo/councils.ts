import type { CouncilStory } from './story.ts';

type Row = [
  key: string,
  name: string,
  type: CouncilStory['type'],
  region: string,
  population: number,
  rurality: CouncilStory['rurality'],
];

/** Invented places: none of these councils exists. */
const rows: Row[] = [
  ['aldermoor', 'Aldermoor District Council', 'DISTRICT', 'South West', 98_400, 'RURAL'],
  ['brackenhurst', 'Brackenhurst Borough Council', 'DISTRICT', 'East Midlands', 121_700, 'MIXED'],
  [
    'calderwick',
    'Calderwick Metropolitan Borough Council',
    'METROPOLITAN',
    'Yorkshire and the Humber',
    243_900,
    'URBAN',
  ],
  ['dunmere', 'Dunmere District Council', 'DISTRICT', 'East of England', 104_200, 'RURAL'],
  ['eastmarch', 'Eastmarch County Council', 'COUNTY', 'East of England', 782_000, 'MIXED'],
  ['fenbourne', 'Fenbourne Borough Council', 'DISTRICT', 'East of England', 88_600, 'RURAL'],
  ['garrowby-vale', 'Garrowby Vale Council', 'UNITARY', 'Yorkshire and the Humber', 348_100, 'RURAL'],
  ['harlow-cross', 'Harlow Cross Borough Council', 'DISTRICT', 'South East', 137_300, 'URBAN'],
  ['inglebrook', 'Inglebrook Metropolitan Borough Council', 'METROPOLITAN', 'North West', 289_500, 'URBAN'],
  ['kestrel-bay', 'Kestrel Bay Council', 'UNITARY', 'South West', 201_800, 'MIXED'],
  ['langstrand', 'Langstrand City Council', 'UNITARY', 'South East', 216_400, 'URBAN'],
  ['merrowdale', 'Merrowdale District Council', 'DISTRICT', 'South East', 126_900, 'MIXED'],
  ['netherfold', 'Netherfold District Council', 'DISTRICT', 'West Midlands', 93_800, 'RURAL'],
  ['oakhampton-vale', 'Oakhampton Vale District Council', 'DISTRICT', 'South West', 112_500, 'RURAL'],
  ['penhallow', 'Penhallow County Council', 'COUNTY', 'South West', 604_700, 'RURAL'],
  ['quarrybank', 'Quarrybank Metropolitan Borough Council', 'METROPOLITAN', 'West Midlands', 312_600, 'URBAN'],
  ['ravensmoor', 'Ravensmoor Borough Council', 'DISTRICT', 'North West', 84_900, 'MIXED'],
  ['saltergate', 'Saltergate City Council', 'METROPOLITAN', 'North East', 276_300, 'URBAN'],
  ['thornbeck', 'Thornbeck Council', 'UNITARY', 'North East', 198_700, 'MIXED'],
  ['underhill-and-wye', 'Underhill and Wye District Council', 'DISTRICT', 'West Midlands', 79_400, 'RURAL'],
  ['vale-of-sorrel', 'Vale of Sorrel Council', 'UNITARY', 'South East', 172_900, 'MIXED'],
  ['westering', 'Westering County Council', 'COUNTY', 'West Midlands', 668_200, 'MIXED'],
  ['yarrowford', 'Yarrowford District Council', 'DISTRICT', 'East Midlands', 101_300, 'MIXED'],
  ['zeal-haven', 'Zeal Haven Borough Council', 'DISTRICT', 'South East', 142_600, 'URBAN'],
  ['ashenfield', 'London Borough of Ashenfield', 'LONDON_BOROUGH', 'London', 267_400, 'URBAN'],
  ['brindlewharf', 'London Borough of Brindlewharf', 'LONDON_BOROUGH', 'London', 318_200, 'URBAN'],
  ['copperhithe', 'London Borough of Copperhithe', 'LONDON_BOROUGH', 'London', 229_600, 'URBAN'],
  ['dovecote-hill', 'London Borough of Dovecote Hill', 'LONDON_BOROUGH', 'London', 204_100, 'URBAN'],
  ['elmstow', 'Elmstow City Council', 'DISTRICT', 'East Midlands', 154_800, 'URBAN'],
  ['foxcombe', 'Foxcombe Council', 'UNITARY', 'East Midlands', 187_500, 'MIXED'],
  ['greywater', 'Greywater Council', 'UNITARY', 'North West', 264_800, 'URBAN'],
  ['hollinsea', 'Hollinsea Borough Council', 'DISTRICT', 'North West', 108_700, 'URBAN'],
  ['ironstow', 'Ironstow Metropolitan Borough Council', 'METROPOLITAN', 'North West', 221_900, 'URBAN'],
  ['kingsmarsh', 'Kingsmarsh County Council', 'COUNTY', 'East Midlands', 715_300, 'RURAL'],
  ['cwmderwen', 'Cwmderwen County Borough Council', 'WELSH_UNITARY', 'Wales', 131_200, 'MIXED'],
  ['llanfryn', 'Llanfryn County Council', 'WELSH_UNITARY', 'Wales', 74_800, 'RURAL'],
  ['strathlorne', 'Strathlorne Council', 'SCOTTISH_UNITARY', 'Scotland', 116_400, 'RURAL'],
  ['kirkdrummond', 'Kirkdrummond City Council', 'SCOTTISH_UNITARY', 'Scotland', 203_700, 'URBAN'],
  ['loughbrae', 'Loughbrae District Council', 'NI_DISTRICT', 'Northern Ireland', 147_900, 'MIXED'],
  ['stannerton', 'Stannerton Borough Council', 'DISTRICT', 'North East', 91_100, 'MIXED'],
];

const nations: Record<string, CouncilStory['nation']> = {
  Wales: 'WALES',
  Scotland: 'SCOTLAND',
  'Northern Ireland': 'NORTHERN_IRELAND',
};
const dressing = /^London Borough of | (Metropolitan |County )?(Borough|District|City|County) Council$| Council$/g;

export const councils: CouncilStory[] = rows.map(([key, name, type, region, population, rurality]) => ({
  key,
  name,
  shortName: name.replace(dressing, ''),
  type,
  nation: nations[region] ?? 'ENGLAND',
  region,
  population,
  rurality,
}));
