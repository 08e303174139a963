/** The demonstration's events, told from the day on which it is seeded, so that some always lie ahead. */
export type EventStory = {
  key: string;
  community: string;
  title: string;
  /** Weeks from the seeding's week, and the day in it: 1 is Monday. */
  week: number;
  weekday: number;
  from: string;
  to: string;
  place?: string;
  link?: string;
  linkForBooked?: boolean;
  capacity?: number;
  description: string;
  materials?: string;
  cancelReason?: string;
  /** How often it recurs, month by month. */
  months?: number;
  /** Person keys, in the order in which they booked. */
  booked?: string[];
  waiting?: string[];
};

export const events: EventStory[] = [
  {
    key: 'pricing-surgery',
    community: 'income-and-commercial',
    title: 'Pricing surgery: bring one charge you doubt',
    week: 2,
    weekday: 3,
    from: '10:00',
    to: '11:30',
    link: 'https://meet.example/pricing-surgery',
    linkForBooked: true,
    capacity: 12,
    description: `Twelve people, six charges, fifteen minutes each. You show what a service costs, what you charge and who pays; the others ask until the gap is clear.

Bring **one** charge, its full cost with overheads, and the number of customers in each of the last three years. Figures stay in the room.`,
    booked: [
      'oliver-tindall',
      'rachel-sumner',
      'lucy-farrant',
      'joanne-pell',
      'priya-raman',
      'owen-pascoe',
      'dev-choudhury',
      'margaret-stoke',
    ],
  },
  {
    key: 'trade-waste-visit',
    community: 'income-and-commercial',
    title: 'Depot visit: a trade waste round that pays',
    week: 4,
    weekday: 4,
    from: '09:30',
    to: '13:00',
    place: 'Merrowdale depot, Quarry Lane, training room 2',
    capacity: 4,
    description: `An early round seen from the cab, then the accounts behind it: density of customers, bin weights, and the contracts that were let go.

Boots and high-visibility jackets are lent. The yard has step-free access; tell the facilitators what else you need.`,
    booked: ['hannah-treloar', 'joanne-pell', 'femi-adeyemi', 'david-okonkwo'],
    waiting: ['natalie-brewer', 'rachel-sumner', 'jago-trevanion'],
  },
  {
    key: 'income-hour',
    community: 'income-and-commercial',
    title: 'Income hour',
    week: 1,
    weekday: 2,
    from: '12:30',
    to: '13:30',
    link: 'https://meet.example/income-hour',
    months: 6,
    description:
      'A standing call over lunch: two questions from the discussions, answered by whoever has done it. No slides.',
    booked: ['rachel-sumner', 'hannah-treloar', 'amy-lockley', 'colin-beddoes'],
  },
  {
    key: 'company-accounts',
    community: 'income-and-commercial',
    title: 'Reading the accounts of a council company',
    week: -5,
    weekday: 3,
    from: '14:00',
    to: '16:00',
    place: 'County Hall, committee room 1',
    link: 'https://meet.example/company-accounts',
    description:
      'What a shareholder committee should look for in the annual accounts, line by line, with three invented companies.',
    materials: `- The three sets of accounts, with the questions to ask of each
- A one-page list of ratios, and what each of them hides

Two points that came up most: a dividend says little without the loan behind it, and transfer prices decide who looks profitable.`,
    booked: ['oliver-tindall', 'rachel-sumner', 'priya-raman', 'lucy-farrant', 'ravi-nair'],
  },
  {
    key: 'advertising-workshop',
    community: 'income-and-commercial',
    title: 'Advertising on council land: a workshop',
    week: 3,
    weekday: 1,
    from: '13:00',
    to: '15:00',
    place: 'Town Hall, the old court room',
    description: 'Sites, planning consent and the price of a roundabout.',
    cancelReason: 'The speaker has moved to another post. We will look for a new date in spring.',
    booked: ['rachel-sumner', 'emma-featherstone'],
  },
  {
    key: 'budget-eve',
    community: 'finance-cabinet-members',
    title: 'Before the budget vote: an evening for cabinet members',
    week: 5,
    weekday: 1,
    from: '18:30',
    to: '20:00',
    link: 'https://meet.example/budget-evening',
    linkForBooked: true,
    capacity: 25,
    description:
      'What you would ask your section 151 officer if nobody else were listening. Members speak for themselves; nothing is minuted.',
    booked: ['joyce-laidler', 'oliver-tindall', 'meera-joshi'],
  },
  {
    key: 'food-waste-call',
    community: 'waste-and-street-scene',
    title: 'Weekly food waste: what the first year taught',
    week: 3,
    weekday: 5,
    from: '11:00',
    to: '12:00',
    link: 'https://meet.example/food-waste',
    description: 'Three councils compare participation, liners and the round that had to be cut twice.',
    booked: ['joanne-pell', 'graham-oxley'],
  },
];
