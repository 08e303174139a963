import { type Field, listed, pairs } from './field.ts';

const digital: Field = {
  themes: ['channel-shift', 'automation-and-ai', 'service-redesign', 'digital-and-cyber'],
  community: 'Digital and service design',
  titles: listed(`
    forms that people finish · an assistant that drafts and a person who decides
    · robots for the dull half of revenues · what we learnt from a cyber attack
    · a contact centre with fewer calls and happier callers · one record for each resident
    · moving planning into the cloud over a weekend · digital by choice in a county of villages
    · closing forty systems in two years · meeting notes written by machine, checked by people`),
  services: listed(`
    contact centre · customer portal · website · automation programme · service design team · data warehouse
    · security operations team · telephone system · case management system · online form · assistant
    · backup service · records system · digital inclusion scheme`),
  things: listed(`
    forms · calls · systems · robots · passwords · bookings · prototypes · user interviews · licences
    · repeat contacts · dashboards · data matches · prompts · laptops · workarounds`),
  people: listed(`
    customers · developers · call handlers · designers · residents without the internet · suppliers
    · data analysts · product owners · testers · social workers · auditors · digital champions`),
  troubles: listed(`
    two callers in three rang to ask what had become of the last call
    · staff typed the same address into five systems · the supplier raised its price by half because it could
    · nobody had restored a backup for three years · forms asked for papers that we already held
    · the pilot had gone on for two years without a decision · spreadsheets held the service together
    · criminals had been inside the network for weeks before anybody saw · people gave up on page four
    · licences were paid for staff who had left`),
  deeds: listed(`
    watched people use the form and removed half of the questions
    · told callers what would happen next, and when · automated six processes and stopped two altogether
    · restored the whole council from backup as an exercise · built in small steps with users every fortnight
    · let the assistant draft and made a named person sign
    · wrote a data protection impact assessment before the first line of code
    · bought together with seven councils and kept the data ours · lent laptops with somebody to ask
    · published the code and the mistakes`),
  gains: listed(`
    calls fell by a third and satisfaction rose · nine forms in ten are finished
    · three days of typing became three minutes · we were back within a week when it mattered
    · the licence bill fell by a quarter · social workers got a day a week back
    · errors fell because nobody retypes · older residents use it as much as the young
    · no supplier can hold us again`),
  measures: listed(`
    completion rate · number of avoidable calls · cost per contact · share done online · time to recover
    · satisfaction score · number of systems · error rate`),
  units: listed(`
    calls avoided · % done online · hours saved · forms rebuilt · systems closed · seconds to answer`),
  terms: pairs(`
    RPA = robotic process automation · AI policy = artificial intelligence policy
    · channel shift = digital self-service · DPIA = data protection impact assessment
    · FOI queue = freedom of information queue · BAU team = business as usual team
    · KPI = key performance indicator · SAR = subject access request`),
};

const workforce: Field = {
  themes: ['workforce', 'agency-spend', 'shared-services', 'asset-rationalisation'],
  community: 'Workforce and shared services',
  titles: listed(`
    agency spend down without empty desks · one management team for two councils
    · recruiting planners nobody else could find · flexible working that managers can run
    · a shared legal service ten years on · half the offices and twice the meeting rooms
    · sickness down by asking sooner · apprentices in every team · exit interviews that changed something`),
  services: listed(`
    shared service · agency contract · recruitment team · payroll · management team · legal service
    · internal audit partnership · civic centre · learning programme · wellbeing service · procurement hub
    · revenues partnership · estate`),
  things: listed(`
    agency posts · vacancies · job adverts · sick days · desks · apprentices · exit interviews · secondments
    · job descriptions · market supplements · offices · managers · rotas · pay grades · one-to-ones`),
  people: listed(`
    managers · apprentices · agency workers · trade unions · new starters · heads of service · shared staff
    · team leaders · occupational health nurses · applicants · directors · carers in our own staff`),
  troubles: listed(`
    one post in seven was filled by an agency · adverts drew nobody for the third time
    · two councils paid two directors to do one job · managers learnt about sickness from the payroll
    · half of the desks were empty on any day · neighbours outbid each other for the same people
    · partners had different policies for everything · leavers had told us why and nobody had listened
    · the shared service had one loud client and one silent one`),
  deeds: listed(`
    asked for a director's signature on each agency booking
    · offered agency workers a permanent post with the difference explained
    · agreed a regional cap on rates and kept to it · wrote adverts that sounded like us
    · rang on the first day of sickness · merged the teams before we merged the systems
    · let two floors and shut one building · gave the smaller council the chair
    · made exit interviews the chief executive's reading · trained managers in difficult conversations`),
  gains: listed(`
    agency spend fell by more than half · both councils saved and neither lost its identity
    · vacancies fell below five per cent · sickness fell by two days a head
    · forty agency workers became staff · the rent pays for the refurbishment
    · turnover fell to its lowest in ten years · the unions signed and spoke for it
    · resilience came before savings, and then savings came`),
  measures: listed(`
    agency spend · turnover · number of vacancies · sick days per full time equivalent · occupancy of desks
    · time to hire · cost per payslip · share of apprentices kept`),
  units: listed(`
    posts filled · sick days · desks · apprentices · % turnover · agency workers hired`),
  terms: pairs(`
    FTE count = full time equivalent count · L&D budget = learning and development budget
    · EAP = employee assistance programme · TU side = trade union side · shared services = joint working
    · hybrid policy = flexible working policy · SMT = senior management team · CMT = corporate management team`),
};

const finance: Field = {
  themes: ['finance', 'procurement', 'governance-and-standards', 'local-government-reorganisation'],
  community: 'Finance and governance',
  titles: listed(`
    closing a gap of three millions without a cliff · a budget built from nothing upwards
    · scrutiny that changed a decision · council tax collected kindly
    · accounts signed in time after four late years · a partnership procurement that small firms won
    · out of exceptional support in three years · two tiers into one: the first hundred days
    · a peer challenge that hurt and helped · treasury decisions members understand`),
  services: listed(`
    medium term financial strategy · budget process · revenues service · procurement team · audit committee
    · scrutiny committee · treasury strategy · spending panel · transition programme · risk register
    · council tax support scheme · capital programme · constitution · improvement board`),
  things: listed(`
    savings · reserves · budgets · tenders · audit findings · invoices · recommendations · risks
    · council tax accounts · capital schemes · call-ins · purchase orders · contracts · business rates appeals
    · spending controls`),
  people: listed(`
    members · section 151 officers · auditors · budget holders · suppliers · monitoring officers
    · cabinet members · peers · leaders · chief executives · small firms · taxpayers in arrears
    · commissioners`),
  troubles: listed(`
    reserves would have run out in eighteen months · savings were agreed each February and forgotten by June
    · accounts had not been signed for four years · half of our spending went through no contract
    · scrutiny met after the decision · arrears went to bailiffs before anybody had asked why
    · the capital programme slipped by half every year
    · reorganisation would end three of the four councils in the partnership
    · the auditor had used a word we had hoped never to read · demand in care ate every saving elsewhere`),
  deeds: listed(`
    built each budget from zero over three years · published a tracker of every saving with a name beside it
    · asked for help before we had to · met weekly to agree every order above five thousand pounds
    · split contracts so that small firms could bid · took decisions to scrutiny while they were still open
    · offered hardship plans before any summons · closed the accounts monthly as a rehearsal
    · named one officer for each of the peers' recommendations
    · joined the four finance teams a year before vesting day`),
  gains: listed(`
    nine savings in ten were delivered · reserves are back above the minimum
    · the accounts were signed on the day · collection rose and summonses fell
    · half of the spend stays with local firms · scrutiny changed six decisions in a year
    · the commissioners went home early · day one passed without a missed payment
    · the auditor gave a clean opinion`),
  measures: listed(`
    budget gap · share of savings delivered · collection rate · level of reserves
    · share of spend under contract · number of overdue recommendations · debt per head · slippage`),
  units: listed(`
    savings delivered · % collected · contracts let · recommendations closed · local suppliers · days early`),
  terms: pairs(`
    MTFS = medium term financial strategy · MTFP = medium term financial plan
    · S151 officer = chief finance officer · S114 notice = section 114 notice · RSG = revenue support grant
    · NNDR base = business rates base · CTR scheme = council tax reduction scheme
    · MRP policy = minimum revenue provision policy · LGPS fund = Local Government Pension Scheme fund
    · EFS request = exceptional financial support request · AGS = annual governance statement
    · ZBB exercise = zero based budgeting exercise · CPC = corporate peer challenge
    · LGR bid = local government reorganisation bid · O&S committee = overview and scrutiny committee
    · DPS = dynamic purchasing system
    · CIPFA code = Chartered Institute of Public Finance and Accountancy code · MO = monitoring officer
    · portfolio holder = cabinet member · T&F group = task and finish group
    · LGA adviser = Local Government Association adviser · NHB = new homes bonus · BV duty = best value duty`),
};

export const insideFields: Field[] = [digital, workforce, finance];
