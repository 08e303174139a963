import { type Field, listed, pairs } from './field.ts';

const waste: Field = {
  themes: ['commercial-waste', 'waste-and-recycling', 'selling-recyclates', 'demand-management'],
  community: 'Waste and street scene',
  titles: listed(`
    making trade waste pay · food waste in flats at last · bins every third week, with residents on our side
    · a reuse shop at the tip · new rounds drawn by the crews · cleaner recyclate, better price
    · fly-tipping down by half in a year · garden waste by subscription · one depot for two councils
    · what happened when we booked visits to the tip`),
  services: listed(`
    trade waste service · food waste collection · household waste recycling centre · garden waste service
    · street cleansing team · collection contract · bulky waste service · reuse shop · depot
    · recyclate contract · clinical waste round · refuse round`),
  things: listed(`
    bins · rounds · food caddies · missed collections · lorries · contaminated loads · subscriptions
    · recyclates · sacks · skips · fixed penalties · cages · bring banks · in-cab screens · fly-tips`),
  people: listed(`
    crews · traders · residents in flats · loaders · managing agents · drivers · shopkeepers
    · enforcement officers · street champions · landlords · charity shops · caravan parks`),
  troubles: listed(`
    one load in five was turned away for contamination
    · large national firms had taken the best of our trade customers
    · crews finished at noon on some rounds and at dusk on others
    · the price of paper had fallen through the floor · the tip was full of vans from outside the county
    · flats recycled less than a tenth of what houses did · missed bins filled every member's inbox
    · two lorries in five were past their life · fly-tips were cleared and never investigated
    · nobody had phoned a trade customer for three years`),
  deeds: listed(`
    visited every trade customer and asked what they paid · re-drew the rounds with the crews in the room
    · put screens in the cabs · went over to alternate weekly collection street by street
    · gave caddies and liners to every flat · opened a reuse shop with a local charity
    · booked visits to the tip online · sold the recyclates by auction instead of on a fixed price
    · searched every fly-tip for evidence · priced food waste below general waste for traders
    · hired a salesman who had driven a lorry`),
  gains: listed(`
    we won back ninety trade customers in a year · contamination fell below six per cent
    · missed collections fell by two thirds · recycling rose by seven points
    · the service made a surplus for the first time · overtime all but ended
    · fly-tips halved and prosecutions doubled · the shop pays for two posts · queues at the tip vanished`),
  measures: listed(`
    recycling rate · contamination rate · number of missed bins · residual waste per household · gate fee
    · price per tonne · cost per collection · number of trade customers`),
  units: listed(`
    trade customers · tonnes recycled · % recycled · fly-tips · missed bins per 100,000 · households served`),
  terms: pairs(`
    HWRC = household waste recycling centre · AWC = alternate weekly collection
    · MRF = materials recovery facility · trade waste service = commercial waste service
    · bins = waste collection · FPN = fixed penalty notice · tip = household waste recycling centre
    · refuse contract = waste collection contract`),
};

const planning: Field = {
  themes: ['planning', 'economic-growth', 'employment-and-skills', 'devolution'],
  community: 'Planning, growth and skills',
  titles: listed(`
    planning decisions in half the time · spending the levy where the homes are
    · a high street with fewer shops and more life · a local plan that survived its examination
    · apprentices from the estates we build on · one front door for firms
    · enforcement with a queue that moves · skills boot camps that end in a job
    · a masterplan drawn in the market square · nutrient credits from our own land`),
  services: listed(`
    planning service · local plan · enforcement team · growth hub · town centre programme · skills partnership
    · building control team · validation team · developer contributions programme · regeneration company
    · job club · conservation service · masterplan`),
  things: listed(`
    applications · appeals · section 106 agreements · empty shops · apprenticeships · planning conditions
    · committee call-ins · site visits · business grants · brownfield sites · viability reports
    · consultations · vacancies · plots`),
  people: listed(`
    planners · agents · developers · inspectors · applicants · shop owners · job seekers · apprentices
    · parish councillors · employers · colleges · housebuilders`),
  troubles: listed(`
    applications waited five weeks to be validated · half the planners were agency staff
    · contributions of several millions lay unspent and close to their deadline · one shop in six was empty
    · the local plan was older than some of its authors
    · committee overturned a third of recommendations, and appeals followed
    · enforcement had nine hundred open cases · firms were sent from desk to desk
    · young people left school and left the district · nutrient rules had stopped every new home`),
  deeds: listed(`
    validated within two days by asking for less · grew our own planners with a degree apprenticeship
    · put every agreement and every pound into one public register
    · bought four shops and let them by the week · trained the committee together with its officers
    · closed old cases with a letter and an apology · gave each employer one named person
    · walked the masterplan with six hundred residents · sold credits from a wetland on our own farm
    · published every delay with its reason`),
  gains: listed(`
    decisions on time rose above ninety per cent · appeals lost fell to a handful
    · every pound of the levy has a project and a date · footfall came back above its former level
    · the inspector found the plan sound · agency spend fell to nothing · three apprentices in four stayed
    · the backlog was gone by spring · stalled homes went ahead`),
  measures: listed(`
    share of decisions in time · number of open cases · vacancy rate · five year land supply
    · number of appeals lost · footfall · cost per application · number of young people in work`),
  units: listed(`
    homes approved · % decided in time · apprentices · jobs · shops filled · open cases`),
  terms: pairs(`
    CIL = community infrastructure levy · S106 agreement = section 106 agreement
    · NPPF = National Planning Policy Framework · SPD = supplementary planning document
    · CPO = compulsory purchase order · BNG = biodiversity net gain · LP = local plan
    · MCA = mayoral combined authority · NEET = not in education, employment or training
    · UKSPF = UK Shared Prosperity Fund`),
};

const housing: Field = {
  themes: ['homelessness', 'housing'],
  community: 'Housing and homelessness',
  titles: listed(`
    fewer families in hotels · damp and mould found before the complaint
    · a landlord offer that private landlords take · voids turned round in three weeks
    · housing first in a rural district · buying homes back one street at a time
    · a prevention team that rings first · licensing shared houses without a war
    · an income team that talks about benefits · no one out tonight: a winter on the streets`),
  services: listed(`
    housing options service · temporary accommodation budget · private sector housing team · repairs service
    · rough sleeper team · allocations policy · landlord incentive scheme · voids team · income team
    · night shelter · selective licensing scheme · housing register · acquisition programme`),
  things: listed(`
    households · hotel rooms · voids · repairs · rent arrears · shared houses · deposits · licences
    · inspections · tenancies · nightly paid rooms · sensors · hazards · beds · former council homes`),
  people: listed(`
    families · private landlords · tenants · housing officers · rough sleepers · care leavers
    · repairs operatives · lettings agents · prison leavers · support workers · housing associations
    · neighbours`),
  troubles: listed(`
    spending on temporary accommodation had tripled in four years
    · families spent more than six weeks in hotels · damp was treated with a leaflet
    · empty homes took eleven weeks to let again · landlords sold up faster than we could place people
    · people came to us on the day of the eviction
    · the register held two thousand names and few of them current
    · arrears letters went out before anybody had rung · the shelter opened only when it froze
    · contractors closed jobs that were not done`),
  deeds: listed(`
    rang every tenant within two days of a notice · bought sixty homes that had been sold under right to buy
    · paid landlords a bond instead of cash · put sensors into four hundred homes
    · moved the officers to where landlords are · offered housing first with support that stays
    · let tenants choose the day of the repair · licensed shared houses ward by ward
    · gave each family one worker from first call to front door
    · inspected before we let and again after a month`),
  gains: listed(`
    no family has been in a hotel for longer than six weeks · nightly paid rooms fell from ninety to twelve
    · prevention succeeded in two cases out of three · voids cost half of what they did
    · complaints about damp fell by a half · three in four kept their tenancy for a year
    · arrears fell and evictions fell with them · landlords ring us first`),
  measures: listed(`
    number of households in temporary accommodation · average void time · prevention rate · arrears rate
    · cost per night · number of rough sleepers · repairs done first time · share of decent homes`),
  units: listed(`
    households · homes bought · days void · tenancies kept · nights · % prevented · hazards removed`),
  terms: pairs(`
    TA = temporary accommodation · HMO = house in multiple occupation
    · PRS offer = private rented sector offer · HRA = housing revenue account · RP = registered provider
    · DFG = disabled facilities grant · homelessness team = rough sleeping team
    · NRPF team = no recourse to public funds team`),
};

const safety: Field = {
  themes: ['community-safety', 'licensing-and-regulation', 'fire-and-rescue', 'public-health'],
  community: 'Community safety and regulation',
  titles: listed(`
    anti-social behaviour with one case and one officer · food hygiene visits where the risk is
    · safe and well checks shared with fire crews · a taxi policy that drivers helped to write
    · illegal vapes off the shelves · dog fouling down without a single fine
    · wardens that residents know by name · one inspection instead of four
    · quiet evenings beside the night-time economy`),
  services: listed(`
    community safety partnership · licensing team · environmental health team · warden service
    · trading standards team · control room · noise service · taxi licensing policy · safe and well programme
    · prevention team · public protection service · night patrol`),
  things: listed(`
    inspections · licences · cameras · warnings · noise complaints · home fire checks · test purchases
    · notices · taxi plates · closure orders · premises · vapes · patrols · risk ratings · case conferences`),
  people: listed(`
    wardens · drivers · licensees · firefighters · victims · police officers · food businesses · door staff
    · residents · environmental health officers · shopkeepers · witnesses`),
  troubles: listed(`
    victims told their story to five agencies · four hundred food businesses were overdue for inspection
    · cameras recorded and nobody watched · drivers were licensed elsewhere and worked here
    · the same ten addresses made a third of the complaints · noise was measured weeks after the party
    · home fire checks went to people who already had alarms · wardens wrote fines that were never paid
    · the market for illegal vapes had moved next to the school`),
  deeds: listed(`
    gave each case one lead officer and one plan · shared data with the fire service under one agreement
    · inspected by risk and let the good ones wait · sat down with drivers every quarter
    · used a closure order within a week · put wardens on a beat with a name badge
    · let residents record noise on their phones · trained officers of four services to do one visit
    · published the worst and the best premises`),
  gains: listed(`
    repeat complaints fell by a half · no high risk premises is overdue
    · fires in the home fell for three years running · drivers came back to our own licence
    · victims told us that they felt heard · cases close in six weeks instead of six months
    · two shops lost their licence and the rest noticed · fines are paid because there are fewer of them`),
  measures: listed(`
    number of repeat victims · share of inspections in time · number of accidental fires
    · time to close a case · number of complaints · share of compliant premises · cost per patrol`),
  units: listed(`
    home visits · inspections · cases closed · premises · complaints · % compliant`),
  terms: pairs(`
    ASB policy = anti-social behaviour policy · PSPO = public spaces protection order
    · FPN = fixed penalty notice · TEN = temporary event notice · EHO = environmental health officer
    · PCC = police and crime commissioner · MASH = multi agency safeguarding hub
    · RAG rating = red amber green rating`),
};

export const placeFields: Field[] = [waste, planning, housing, safety];
