import type { Random } from './random.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

const stems = list(`
  Amber Arrow Badger Barley Birch Bramble Briar Cinder Clover Comfrey Corrow Cran Damson Dapple Elder Ember Falcon Fennel Fern Fescue Finch Flint Furrow Gander
  Garnet Gorse Hazel Heron Hollow Honey Jasper Juniper Kestle Lark Laurel Linnet Loam Madder Mallow Marl Marten Medlar Merle Mink Nettle Oriel Osier Otter
  Pebble Plover Quarrel Quince Reed Rowan Russet Sable Saffron Sedge Sorrel Sparrow Starling Tansy Teasel Thistle Thorn Umber Vetch Wagtail Walnut Wicker
  Willow Wren Campion Pipit Bistre Ochre Sandle Tamsel Orrin Pellow Quill Ripple Scarrow Tarrow`);

const endings = list(`
  bourne bridge bury by combe cote dale den fell field fleet ford gate ham haven holt hurst ley march mere minster mouth port shaw stead stoke stow thorpe ton
  wade wath well wick wold worth`);

const firstNames = list(`
  Aisha Alan Alice Amara Amir Andrew Anika Anna Arjun Asha Ben Beth Callum Carys Catherine Chloe Christopher Claire Daniel David Deepa Diana Donna Dylan Eilidh
  Elaine Ellen Emeka Emily Emma Esther Ewan Fatima Fiona Gareth George Grace Graham Gwen Hamish Harpreet Helen Hugh Ibrahim Ines Iqbal Isla Jack James Janet
  Jasmine Jean Jill Joan John Joseph Joyce Judith Kate Kavita Keith Kiran Kofi Laura Leah Leon Lewis Liam Lily Lorna Malcolm Maria Mark Martin Mary Maya Megan
  Michael Mohammed Nadia Naomi Natasha Neil Nia Nigel Nina Olivia Omar Patricia Patrick Paula Peter Philippa Priya Rajesh Rebecca Rhys Robin Rosa Ruth Samira
  Sarah Sean Shanice Sharon Sian Simon Sofia Stella Steven Sunita Susan Tariq Theresa Thomas Tunde Usha Vera Victoria Wendy William Yusuf Zainab Zoe`);

const surnames = list(`
  Abbott Adeleke Ahmed Ali Allen Anderson Archer Atkins Bailey Banerjee Barker Barnes Begum Bell Bennett Bhatt Bird Blake Booth Bowen Bradley Brooks Burgess
  Butler Campbell Carter Chapman Chaudhry Clarke Coleman Cooper Cox Crawford Cunningham Daley Davies Dawson Desai Dixon Doyle Duncan Edwards Ellis Evans Farrell
  Fisher Fletcher Foster Fraser Gallagher Gibson Gill Gordon Graham Grant Gray Green Griffiths Hall Hamilton Harris Harvey Hassan Hayes Henderson Hill Holland
  Hopkins Howell Hughes Hunt Hussain Iqbal Jackson James Jenkins John Johnson Jones Joshi Kaur Kelly Kennedy Khan King Knight Lawson Lee Lewis Lloyd MacDonald
  Mahmood Marsh Marshall Mason Matthews McKenzie Mensah Mills Mistry Mitchell Moore Morgan Morris Murphy Murray Nash Newton Nicholls Novak O'Brien O'Connor
  Okafor Oliver Osei Owen Palmer Parker Patel Payne Pearce Perry Phillips Powell Price Pugh Quinn Rahman Rana Reid Reynolds Richards Roberts Robinson Rogers
  Ross Russell Sharma Shaw Sheikh Simpson Singh Smith Spencer Stevens Stewart Stone Sutton Taylor Thomas Thompson Tucker Turner Walker Wallace Ward Watson Webb
  West White Williams Wilson Wood Wright Yeung Young`);

/** Invented places: none of them is a council of the United Kingdom (load.test.ts holds it to that). */
export class Places {
  readonly names: string[];

  constructor(random: Random) {
    this.names = random.shuffled(stems.flatMap((stem) => endings.map((ending) => stem + ending)));
  }

  any(random: Random): string {
    return random.favour(this.names);
  }
}

/** An invented person's. */
export const nameOf = (random: Random): string => `${random.pick(firstNames)} ${random.pick(surnames)}`;
