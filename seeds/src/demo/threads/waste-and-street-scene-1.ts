import type { ThreadStory } from '../story.ts';

const community = 'waste-and-street-scene';

export const threads: ThreadStory[] = [
  {
    community,
    title: 'Household food waste: who is live, with what, and first-quarter tonnages',
    author: 'joanne-pell',
    at: '2026-04-14T09:25:00Z',
    pinned: true,
    body: `A good many of us in England started weekly food collections around the end of March. Instead of ringing round, let us keep one list here. Please give:

- date live and number of households
- caddy sizes, liners supplied or not
- vehicle (separate or pod)
- kilograms per household per week, and set-out rate if you have it
- the one thing you would tell a council starting in six months

Fenbourne: live 2 March, 37,900 households, 5 and 23 litres, one roll of liners then buy your own, eight separate 7.5-tonne vehicles. 1.31 kg, set-out 48%. Order spare kitchen caddies: people use them for compost and pegs.`,
    replies: [
      {
        author: 'lucy-farrant',
        at: '2026-04-14T11:08:00Z',
        body: `Aldermoor: live 23 March in two of five areas, 18,200 households so far. 7 and 23 litres, liners free and replaced when you tie a tag to the handle. Pods on the recycling vehicles. 1.52 kg in week three. Pods fill before the recycling does on the rural rounds, so try a full-load trial before you sign for vehicles.`,
      },
      {
        author: 'michael-robson',
        at: '2026-04-14T14:50:00Z',
        body: `Saltergate: 98,000 houses from 30 March, flats to follow in the autumn. 0.94 kg and set-out 33%. We delivered caddies ten weeks early because of warehouse space, and half of them were in sheds by the time we started.`,
      },
      {
        author: 'gareth-morris',
        at: '2026-04-15T08:47:00Z',
        body: `Underhill and Wye: vehicles are late, so we start on 1 June. 35,400 households. Being last has let me steal from all of you: caddies go out eight days ahead, with the leaflet inside and the first liner already fitted.`,
      },
      {
        author: 'dafydd-parry',
        at: '2026-04-15T10:21:00Z',
        body: `Llanfryn has collected food weekly for well over a decade, so here is what a mature scheme looks like: 1.7 kg average across the year, 2.1 in January, and a slow decline unless somebody knocks on doors. Our participation fell from 72% to 58% in five years without one complaint. Budget for caddy replacement at 8% a year.`,
      },
      {
        author: 'tunde-balogun',
        at: '2026-04-15T16:33:00Z',
        body: `Zeal Haven, 58,000 households, live 30 March, free liners. 1.18 kg. We put a tonnage chart by round on the crew room wall and I get more corrections from the loaders than from the system.`,
      },
      {
        author: 'geoffrey-lamb',
        at: '2026-04-15T20:18:00Z',
        body: `Cabinet member, Merrowdale. My one thing: ask where the food goes before a resident does. At my first public meeting the question was "is it just burnt?", and I did not have the name of the digestion plant.`,
      },
      {
        author: 'anthony-rigby',
        at: '2026-04-17T09:40:00Z',
        body: `For fleet people: bearings and door seals on the food bodies are corroding at four months. Wash out daily, and write it into the round time (14 minutes), or it will not get done.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-04-20T10:15:00Z',
        body: `Correction to mine. Set-out of 48% was from one depot; with both it is 44%. Kilograms stand.`,
      },
      {
        author: 'donald-munro',
        at: '2026-05-05T19:26:00Z',
        body: `Rural Scotland here. Strathlorne collects food in the two towns only. Officers reckon the villages would cost £290 a tonne more than they save. If any English council with long rural rounds gets below that, our committee would like to see how.`,
      },
      {
        author: 'lucy-farrant',
        at: '2026-07-07T09:12:00Z',
        body: `First full quarter for the two areas: 1.44 kg, set-out 51%, residual down 9.6%. Tag-and-replace liners cost us 71p a household, about half what we set aside. The other three areas went live on 29 June.`,
      },
      {
        author: 'gareth-morris',
        at: '2026-09-15T13:37:00Z',
        body: `Fifteen weeks in: 1.62 kg and set-out 57%, the best I have seen among the new starters. I put it down to the liner already being in the caddy. Cllr Munro, our remote rounds come out at £204 a tonne before the saving on residual. I will send your officers the sheet.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-10-02T08:58:00Z',
        body: `I have put all fourteen replies, public and private, into [one table](https://example.org/food-waste-first-quarters). Median 1.29 kg. Free, replaced liners are worth about a quarter of a kilogram; vehicle type makes no difference I can find.`,
      },
    ],
  },
  {
    community,
    title: 'Contamination in flats: what shifted it?',
    author: 'michael-robson',
    at: '2025-10-14T10:42:00Z',
    question: true,
    accepted: 3,
    body: `11,600 of our households share communal recycling bins, and 41% of those loads were rejected or downgraded last quarter. New signs, new lids with round apertures, a door-knocking campaign: each gave us six good weeks and then back to where we were.

The managing agents want us to take the recycling bins away. The MRF wants £64 a tonne more for the loads. Who has got contamination in flats below 20% and held it there for a year?`,
    replies: [
      {
        author: 'aisha-rahman',
        at: '2025-10-14T12:18:00Z',
        body: `Adding to Michael's post, since I did the interviews. Of 63 residents, 50 knew what went where. The bin store was dark, the residual bins were full, and recycling was the only place left with room. We had been treating it as ignorance.`,
      },
      {
        author: 'ibrahim-yusuf',
        at: '2025-10-14T20:55:00Z',
        body: `Light and a working lock did more on the two estates in my ward than any poster. The housing department paid for it out of its own budget, because the complaints were about rats.`,
      },
      {
        author: 'trevor-clulow',
        at: '2025-10-15T18:31:00Z',
        body: `Have you tried fines? We always end up back at persuasion, and the same eight blocks do it every time.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2025-10-16T09:03:00Z',
        body: `You cannot fine a block, Cllr Clulow, and proving which flat is next to impossible. What has held in Ironstow for nineteen months, over 74 blocks:

1. Residual capacity first. We measured and added it at 31 blocks. Contamination fell from 38% to 26% before anything else changed.
2. A caretaker or agent named for each store, paid £6 per bin per month by the council if the load passes. Most months about £2,100 goes out, and it saves roughly £7,000 in rejected loads.
3. Three failures in a row and the recycling bins go for eight weeks, then come back with a visit. Seven blocks so far. Two never got theirs back.

We are at 17%. Signs were worth having only after step 1.`,
      },
      {
        author: 'michael-robson',
        at: '2025-10-16T11:25:00Z',
        body: `Paying the caretakers is something I would never have got past finance on its own, but with the £7,000 beside it I might. Do you check every load or sample?`,
      },
      {
        author: 'ben-hargreaves',
        at: '2025-10-16T13:49:00Z',
        body: `Crew press pass or fail on the in-cab screen with a photo, every load. A supervisor re-checks one in twenty. Crews were lenient at first until they saw that the money depended on it.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-10-22T14:05:00Z',
        body: `Please warn your contact centre the day bins are removed. We had 140 calls in a week about "missed recycling" and no note on any of the addresses.`,
      },
      {
        author: 'michael-robson',
        at: '2026-08-11T10:09:00Z',
        body: `Ten months on. We did capacity at 52 blocks and lights at 38, and pay caretakers at 30 of them. Those 30 run at 19%, the rest at 29%. Accepting Ben's answer, with Aisha's as the reason it works.`,
      },
    ],
  },
  {
    community,
    title: 'Duty of care checks on high streets: who does yours, waste or enforcement?',
    author: 'rachel-sumner',
    at: '2026-02-18T09:14:00Z',
    question: true,
    body: `On a Saturday in January I counted 37 shops in one of our town centres putting business waste in litter bins or beside somebody else's container. Eleven had no collection contract with anybody.

My team could find them all in a week, but I sell trade waste, so when I knock and ask for a waste transfer note it looks like a sales call with a threat attached. Enforcement has two officers for the whole of Merrowdale. Where does this sit in your council, and how do you keep the selling and the checking apart?`,
    replies: [
      {
        author: 'natalie-brewer',
        at: '2026-02-18T12:36:00Z',
        body: `With enforcement here, never with sales. Officers carry a printed list of every licensed collector in the area in alphabetical order, ours among them, and hand it over without a word. Trade waste gets about a quarter of those who sign up.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-02-18T15:02:00Z',
        body: `Combined visits in Fenbourne, twice a year, with food hygiene. The inspector is going in anyway and already asks where the waste goes. 212 premises, 19 without a contract, all but two put right within a month and no notice served.`,
      },
      {
        author: 'ben-hargreaves',
        at: '2026-02-20T10:44:00Z',
        body: `I would be careful about hanging it on hygiene visits, Joanne. Ours are booked by risk, so a clothes shop with forty sacks a week is never visited at all. We send letters by street, then an officer two weeks later. Six penalty notices out of 480 premises last year.`,
      },
      {
        author: 'rachel-sumner',
        at: '2026-02-23T09:30:00Z',
        body: `Taking the list of collectors from Natalie and the letter-then-visit from Ben. The portfolio holder has agreed that enforcement will do a street a week from April if my income pays for a third officer, which needs 58 new customers. I will report whether that sum holds.`,
      },
    ],
  },
  {
    community,
    title: 'Missed bins: do you let the in-cab record overrule the resident?',
    author: 'rosie-flint',
    at: '2025-09-23T10:57:00Z',
    question: true,
    accepted: 2,
    body: `About 900 missed collection reports a month reach our contact centre. In 60% of them the in-cab system already holds "not presented" or "contaminated" for the address, sometimes with a photo. Advisers may see this but our policy is to go back regardless, at roughly £11 a time.

I would like the online form to say "the crew recorded that your bin was not out at 07:42" and stop there. Members expect uproar. Has anyone switched, and how accurate were the crew records when you tested them?`,
    replies: [
      {
        author: 'imran-saleem',
        at: '2025-09-23T13:11:00Z',
        body: `Test first. We sampled 300 and the crews were right in 84%. Wrong ones clustered in shared driveways and in the last hour of the shift, when somebody was clearing the screen in a batch.`,
      },
      {
        author: 'anthony-rigby',
        at: '2025-09-24T07:50:00Z',
        body: `Batch clearing is visible in the data: twenty "not out" records with the same time. Set an alarm on it and it stops within a fortnight.`,
      },
      {
        author: 'tunde-balogun',
        at: '2025-09-24T11:34:00Z',
        body: `We switched in June 2024 after four months of preparation. In order:

- accuracy by round published to crews weekly until every round was above 95%
- the form shows the record and photo, and offers "come back next time" or "I disagree"
- "I disagree" is always honoured once per household per quarter, no questions
- assisted collections and clinical waste are exempt from all of it

Reports fell from 1,040 to 610 a month, return visits from 1,040 to 270. Only 7% press disagree. Uproar amounted to 31 complaints in the first quarter, most of them from people annoyed to see a photo of their own empty drive.`,
      },
      {
        author: 'aisha-rahman',
        at: '2025-09-24T14:46:00Z',
        body: `The exemption for assisted collections should cover anybody with a note on the account as well. Our testers found a woman with dementia being told off by a web form each fortnight.`,
      },
      {
        author: 'rosie-flint',
        at: '2025-09-25T09:02:00Z',
        body: `"Once a quarter, no questions" is the line that will get this through. Thank you both, and Aisha's point is going in as a hard rule.`,
      },
      {
        author: 'ibrahim-yusuf',
        at: '2025-10-01T21:16:00Z',
        body: `I was one of the members expecting uproar. Show us the 84 or 95% for our own wards before launch and most of it disappears.`,
      },
    ],
  },
  {
    community,
    title: 'Garden waste subscriptions: stickers, tags, or nothing on the bin?',
    author: 'gareth-morris',
    at: '2025-12-09T09:33:00Z',
    question: true,
    accepted: 1,
    body: `We post 12,400 stickers every March at £1.02 each with the letter, and about 800 people ring to say theirs never came. Crews like them. I would rather rely on the in-cab address list and post nothing.

For those without stickers: how many unpaid bins get emptied, and do the crews really look at the screen in a lane with no house numbers?`,
    replies: [
      {
        author: 'dafydd-parry',
        at: '2025-12-09T11:55:00Z',
        body: `No numbers in our lanes either, half the houses have only a name and the name has fallen off. Stickers stayed. We do send them on rolls to parish shops in the five worst valleys.`,
      },
      {
        author: 'joanne-pell',
        at: '2025-12-10T08:40:00Z',
        body: `We went without in 2024, with 17,000 subscribers. The audit that autumn followed six rounds for a fortnight: 3.1% of bins emptied were unpaid, against 2.4% in the last sticker year. That is around £5,700 lost, against £18,000 not spent on print, post and replacement calls.

What made it hold: the tablet shows paid addresses as a route with a running count, so the crew see "next: 4 on the left". A list in address order did not work at all, and we wasted our first month with one. In lanes without numbers a permanent tag with a plain number, issued once and never renewed, is worth the 60p.`,
      },
      {
        author: 'gareth-morris',
        at: '2025-12-10T10:28:00Z',
        body: `A permanent tag with no year on it. Obvious now that you say it. I will do that for the 2,900 without house numbers and nothing for the rest.`,
      },
      {
        author: 'william-hargest',
        at: '2025-12-10T19:47:00Z',
        body: `As leader here, may I ask that we also stop the letter saying "your sticker is enclosed" when it isn't. I had four of those in my own lane.`,
      },
      {
        author: 'gareth-morris',
        at: '2026-06-30T08:36:00Z',
        body: `Result for the spring: £9,700 less on print and post, calls about stickers down from 800 to 35 (people asking where the sticker was), and 97 unpaid bins found on the two rounds we followed, which is 3.8%. Slightly worse than Fenbourne, still well ahead. I hear Aldermoor's chipped stickers do better than either, for the price of a reader in each cab.`,
      },
    ],
  },
  {
    community,
    title: 'Electric refuse trucks after two winters',
    author: 'anthony-rigby',
    at: '2026-03-17T10:20:00Z',
    body: `Greywater has run six 26-tonne electric refuse vehicles since November 2023. Figures from the telematics, not the brochure:

- range on a cold wet day: 68 miles with 1,150 lifts. Two rounds are longer than that and stay diesel.
- energy 2.9 kWh a mile including lifts and compaction, so about 61p at our night rate. The diesels cost £1.48.
- off the road 9.4% of days, against 7.8% for diesel of the same age. Nearly all of it is hydraulics and body, hardly any is battery.
- price difference was £178,000 each. On present mileage that never comes back on fuel alone.

I would buy them again for the short urban rounds and I would not for anything else. Ask me about the depot supply upgrade before you order.`,
    replies: [
      {
        author: 'michael-robson',
        at: '2026-03-17T12:42:00Z',
        body: `Asking about the depot supply upgrade, then. We are about to sign for four.`,
      },
      {
        author: 'anthony-rigby',
        at: '2026-03-17T14:15:00Z',
        body: `£312,000, fourteen months, and a substation on four parking bays. The first quote was £190,000 before the network operator looked at the cable under the road. Managed charging would have let us manage with half of it for the first six trucks, and we found that out afterwards.`,
      },
      {
        author: 'donald-munro',
        at: '2026-03-17T20:29:00Z',
        body: `I admire the plain speaking, but the carbon is missing from your list. We chose electric for the town round knowing it did not pay. A committee is allowed to buy cleaner air if it is told the price.`,
      },
      {
        author: 'anthony-rigby',
        at: '2026-03-18T08:51:00Z',
        body: `Agreed, and ours was told. About 31 tonnes a truck a year at the tailpipe. At £178,000 over eight years that comes to roughly £480 a tonne after fuel, which is dear next to insulating the civic centre.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-03-20T09:24:00Z',
        body: `Drivers' opinion? Ours trialled one for a month and did not want to hand it back, chiefly because they could hear each other.`,
      },
      {
        author: 'anthony-rigby',
        at: '2026-03-20T11:07:00Z',
        body: `The same. Agency shifts on those six rounds fell by a third as nobody wants to miss a turn. I have no honest way of putting that in the sum.`,
      },
    ],
  },
  {
    community,
    title: 'Three-weekly residual: what should members have in front of them before the vote?',
    author: 'geoffrey-lamb',
    at: '2026-07-02T20:48:00Z',
    question: true,
    body: `Now that food is out of the black bin, officers in Merrowdale will bring us three-weekly residual collections this winter. The saving is put at £540,000. I am inclined to support it, but I remember AWC in 2009, and I would like to be the member who asked the dull questions first.

From councils that have done it, or looked and said no: what did you wish had been in the report? I mean nappies, larger families, flats, smells in a hot June, and what happened to fly-tipping once you counted it properly.`,
    replies: [
      {
        author: 'dafydd-parry',
        at: '2026-07-03T08:37:00Z',
        body: `Officer in a three-weekly council, since 2017. Wish list: a separate nappy collection from the first day (1,900 households use ours), a rule on larger families with a number in it (six or more gets a second bin), and one paragraph on who may say yes to exceptions. Fly-tipping did not change beyond the usual wobble.`,
      },
      {
        author: 'susan-wray',
        at: '2026-07-03T19:22:00Z',
        body: `We looked in 2024 and voted no. It was not the principle: food participation was 39% at the time, and the report assumed 60. With the food still in the black bin, three weeks is three weeks of smell. I would vote differently at 60.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-07-06T09:53:00Z',
        body: `Ask where the £540,000 comes from: how many vehicles and crews, on what date. If it is less than two whole rounds it is a spreadsheet saving.`,
      },
      {
        author: 'brian-tattersall',
        at: '2026-07-06T21:01:00Z',
        body: `You will be told that residents get used to it. They do. They also remember. We lost a by-election over bins and I would want more than half a million for the next one.`,
      },
      {
        author: 'amy-lockley',
        at: '2026-07-08T10:40:00Z',
        body: `On communications: budget £2.50 a household, send the calendar twice, and put the nappy service at the top of page one. The first question at all nine of our drop-ins was nappies, including at the one held in a sheltered housing scheme.`,
      },
      {
        author: 'geoffrey-lamb',
        at: '2026-07-08T20:33:00Z',
        body: `This is very helpful, even Cllr Tattersall's by-election. I have asked for food set-out by ward, the vehicle count behind the saving, and an exceptions paragraph with a name in it.`,
      },
      {
        author: 'hywel-rowlands',
        at: '2026-07-14T18:14:00Z',
        body: `Add one more: how long the first month's extra calls last. Ours were three times the normal number for five weeks, then below it for good. We had staffed for two.`,
      },
    ],
  },
  {
    community,
    title: 'Fly-tipping: the penalty went up, the number paid went down',
    author: 'trevor-clulow',
    at: '2025-08-20T19:10:00Z',
    body: `Our council moved to the maximum £1,000 fixed penalty for fly-tipping, £500 if paid in ten days. I proposed it. In the year before (at £400) we issued 88 and 71% were paid. In the year since we issued 64 and 43% were paid, so the yield in pounds is slightly down, and twice as many go to the magistrates, who have been handing out £220.

I still think the higher figure is right, but I wanted others to have the numbers before they copy my speech.`,
    replies: [
      {
        author: 'ben-hargreaves',
        at: '2025-08-21T09:18:00Z',
        body: `Very like ours. What lifted payment again was instalments: four of £125 still counts as early payment if the first arrives inside ten days. Paid rate 43% to 62%.`,
      },
      {
        author: 'ibrahim-yusuf',
        at: '2025-08-21T20:44:00Z',
        body: `Which of them were householders with one mattress and which were vans? A single figure for both is the trouble. We use £1,000 for vehicles and £600 for everybody else, in a published matrix, and the court has taken it into account.`,
      },
      {
        author: 'trevor-clulow',
        at: '2025-08-22T18:05:00Z',
        body: `51 of the 64 were householders, so I have been aiming at the wrong people. A matrix and instalments are going to our October committee. Thank you both.`,
      },
    ],
  },
  {
    community,
    title: 'Christmas and New Year collections 2025: patterns and lessons',
    author: 'joanne-pell',
    at: '2025-11-25T10:08:00Z',
    locked: true,
    body: `Christmas Day and New Year's Day both fall on a Thursday, which is the awkward one. Fenbourne will work Boxing Day, run Thursday and Friday a day late in both weeks, work both Saturdays, and suspend garden waste from 15 December to 9 January so that those crews cover recycling.

What is everyone else doing, and what did you pay for Saturdays? I will close this thread in January and carry the lessons over to next year's.`,
    replies: [
      {
        author: 'michael-robson',
        at: '2025-11-25T13:32:00Z',
        body: `The same slide, Saturdays at time and a half plus a day in lieu. We add two extra cardboard vehicles for the first full week of January: last year 22% more by weight, and about double by volume.`,
      },
      {
        author: 'gareth-morris',
        at: '2025-12-04T08:59:00Z',
        body: `No slide. We collect Thursday's rounds on the Monday before, everyone else as normal. Fewer residents are confused, since only one in five changes. Set-out on the moved day was 91% last year.`,
      },
      {
        author: 'joanne-pell',
        at: '2026-01-21T10:30:00Z',
        body: `Closing, with what people told me:

- early collection (Underhill and Wye) had half the missed reports of late ones, per thousand households
- the weather cost more than the holidays: 2 January ice lost three councils a whole day
- extra cardboard vehicles were needed in the second week as much as the first

I will open a thread for 2026 next October, when the calendar has been agreed.`,
      },
    ],
  },
  {
    community,
    title: 'Going without glyphosate on pavements: what replaced it, per kilometre?',
    author: 'susan-wray',
    at: '2026-09-22T18:36:00Z',
    question: true,
    body: `A motion at full council asked us to stop using glyphosate on 1,940 km of pavement by April 2028. Officers have tried hot foam (£410 per km each pass, they say) and mechanical brushes (£160, but four passes and it loosens the kerb mortar). The present contract is £74 per km for two sprays.

I would like to hear from a council that has finished the change, not one that announced it. What does a year cost you, how do the pavements look in August, and did trips and falls claims move?`,
    replies: [],
  },
  {
    community,
    title: 'Booking system at recycling sites: has anyone taken it away again?',
    author: 'dafydd-parry',
    at: '2026-10-27T14:19:00Z',
    question: true,
    body: `Llanfryn kept advance booking at its three HWRCs after the pandemic. Queues have gone, trade abuse fell by about a quarter, and the sites staff would fight anybody who took it away. But 38% of slots go unused in winter and a petition of 1,100 names wants it dropped.

Is there a council that removed booking, or kept it for weekends and vans only? Visitor numbers, tonnage and staffing before and after would be ideal; even a rough impression would help with the scrutiny paper due in January.`,
    replies: [],
  },
];
