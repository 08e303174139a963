import { type Field, listed, pairs } from './field.ts';

const commercial: Field = {
  themes: [
    'fees-and-charging',
    'trading-services',
    'commercial-skills',
    'contract-management',
    'advertising-and-sponsorship',
  ],
  community: 'Income and commercial',
  titles: listed(`
    full cost recovery in one budget round · selling website advertising with four neighbours
    · a fees and charges policy that members own · trading payroll to schools and parishes
    · commercial skills for service managers · roundabout sponsorship that pays for the planting
    · getting what we pay for from our largest contract · pricing discretionary services by what they cost
    · the grounds team that bids for outside work · one income register for the whole council
    · selling legal services to housing associations`),
  services: listed(`
    fees and charges review · commercial team · trading account · schools services offer
    · advertising contract · pre-application advice service · garden waste subscription · sponsorship scheme
    · income register · bereavement service · building control partnership · filming office
    · registration service · print room`),
  things: listed(`
    fees · discretionary charges · advertising spaces · service level agreements · price lists
    · trading accounts · invoices · subscriptions · sponsored roundabouts · wedding bookings · business cases
    · concessions · overheads · rate cards · ring-fenced accounts`),
  people: listed(`
    service managers · schools · parish clerks · sponsors · local firms · budget holders · customers · bursars
    · account managers · competitors · advertisers · head teachers`),
  troubles: listed(`
    charges had risen by inflation for a decade without anybody asking what the service cost
    · nobody could say which services made money · half the invoices were raised more than a month late
    · schools were leaving for cheaper suppliers
    · three departments sold to the same customer without knowing it
    · the contractor met every target and the residents complained all the same
    · managers had budgets for income and no say over prices
    · overheads were shared out by headcount, which made every price wrong
    · the advertising agent kept most of what it sold
    · discounts had been agreed by e-mail and never written down`),
  deeds: listed(`
    worked out the full cost of every chargeable service · gave each service a trading account of its own
    · put twenty managers through a short course in pricing · moved renewals to direct debit
    · asked customers what they would miss · rewrote the agreements in two pages of plain words
    · took a seat at the contract board and read the open book · sold packages instead of single hours
    · let the service keep a third of what it earned above target
    · benchmarked every price with five similar councils
    · stopped two services that would never cover their costs
    · hired one account manager and no marketing agency`),
  gains: listed(`
    the trading surplus doubled in two years · cost recovery rose above ninety per cent
    · debt over ninety days halved · eleven schools came back · the service now pays its own way
    · members debate prices with the figures in front of them · the contract cost less and did more
    · income arrived in the month that it was earned · nobody complained about the new prices
    · two neighbours now buy from us`),
  measures: listed(`
    cost recovery rate · surplus per full time equivalent · share of invoices paid on time · renewal rate
    · income per head · debt over ninety days · share of bids won · average order`),
  units: listed(`
    schools buying · new customers · % of cost recovered · sponsors signed · managers trained`),
  terms: pairs(`
    SLA = service level agreement · VfM = value for money · ROI = return on investment
    · KPI = key performance indicator · income = revenue generation · BID = business improvement district
    · SV = social value`),
};

const companies: Field = {
  themes: ['trading-companies', 'housing-companies', 'property-and-investment', 'new-delivery-models'],
  community: 'Council-owned companies and assets',
  titles: listed(`
    what our first trading company taught us · closing a company before it closed us
    · a housing company that builds forty homes a year · from outsourced to wholly owned in nine months
    · letting the civic centre to people who use it · a shareholder committee that asks hard questions
    · an investment property sold at the right time · two councils, one joint venture, no regrets
    · bringing leisure into a company and out again · the market hall that pays for itself`),
  services: listed(`
    trading company · housing company · joint venture · property portfolio · shareholder board · estates team
    · business park · asset review · facilities company · care company · development agreement
    · industrial estate · market hall`),
  things: listed(`
    leases · directors · dividends · loans · business plans · industrial units · vacant floors · rent reviews
    · properties · warranties · conflicts of interest · management accounts · garages · shares
    · reserved matters`),
  people: listed(`
    directors · tenants · shareholder representatives · non-executives · agents · developers · lenders
    · surveyors · traders · leaseholders · advisers · partners`),
  troubles: listed(`
    the board met twice a year and had no management accounts
    · the same officer advised the company and the council
    · the company had never paid the dividend in its business plan · a fifth of the floor space stood empty
    · rent reviews had been missed for six years · the loan was larger than the asset behind it
    · nobody had tested the company against its own first business case
    · warranties passed to a contractor that no longer existed
    · the outsourcing contract was ending and no bidder came forward
    · members heard about losses from the newspaper`),
  deeds: listed(`
    set up a shareholder committee with its own adviser · appointed two independent directors
    · separated the roles of client, lender and owner · moved the staff across with their pensions
    · sold four buildings and kept the yards · let single floors on short terms
    · wrote down what would make us stop · asked for monthly accounts within ten days
    · tested the business case against doing nothing · bought out the partner at a price agreed at the start
    · put every lease date into one register`),
  gains: listed(`
    the company paid its first dividend in year three · voids fell below five per cent
    · rent rose by a quarter without losing a tenant · the loan was repaid four years early
    · forty homes were let in the first year · audit gave the arrangements substantial assurance
    · the loss stopped growing and then stopped · decisions that took months took a fortnight
    · the council took back control without a break in service`),
  measures: listed(`
    dividend · void rate · yield · gearing · rent roll · operating margin · occupancy · interest cover`),
  units: listed(`
    homes let · units let · % occupied · leases renewed · jobs moved across`),
  terms: pairs(`
    LATCo = local authority trading company · JV = joint venture · WOC = wholly owned company
    · Teckal company = in-house company exemption · OPE programme = One Public Estate programme
    · PWLB loan = Public Works Loan Board loan · ALMO = arms length management organisation
    · ASDM = alternative service delivery model · CAT = community asset transfer
    · PFI contract = private finance initiative contract`),
};

const leisure: Field = {
  themes: ['leisure-and-culture-income', 'culture-and-leisure', 'lotteries', 'communities'],
  community: 'Leisure, culture and libraries',
  titles: listed(`
    a pool that heats itself · the lottery that funds two hundred good causes
    · libraries that stay open without more staff · saving a theatre by selling pantomime early
    · a leisure contract after the contractor failed · museum shop, café and school visits under one manager
    · handing halls to people who wanted them · one membership for gym, pool and library
    · outdoor cinema in three parks · what free swimming brought and what it cost`),
  services: listed(`
    leisure contract · library service · swimming pool · theatre · community lottery · museum · leisure centre
    · parks service · events programme · archive · community hall · golf course · active travel scheme
    · heritage trail · gym`),
  things: listed(`
    memberships · tickets · libraries · swimming lessons · self-service kiosks · pitches · lottery tickets
    · volunteer hours · concerts · school visits · opening hours · pool covers · grants · bookings
    · books on loan`),
  people: listed(`
    members · librarians · lifeguards · good causes · volunteers · audiences · swimmers · clubs
    · curators of the museum · coaches · park friends · young performers`),
  troubles: listed(`
    the operator handed back the keys with six weeks of notice
    · gas for the pool cost more than its lifeguards · membership had not come back after the pandemic
    · four libraries opened for fewer than twelve hours a week
    · grants to clubs had been cut three years running · the theatre went dark for half of the year
    · bookings for halls were kept in a paper diary · the roof let in water over the archive
    · nobody under thirty used the golf course`),
  deeds: listed(`
    ran the centres ourselves for a year before we tendered · let residents open the library with their card
    · launched a lottery with a licensed manager · sold annual memberships before Christmas
    · put covers, heat pumps and a timer on the pool · handed two halls to trusts with a dowry and a lease
    · programmed the theatre with three neighbours · moved bookings online and deposits to card
    · trained volunteers beside paid staff, never instead of them · asked lapsed members why they had left`),
  gains: listed(`
    membership passed its former peak · the subsidy fell by two thirds
    · visits rose in every library that opened longer · good causes raised more than the grants they had lost
    · energy use in the pool fell by forty per cent · both halls are busier than they were
    · audiences grew by a third · lessons have a waiting list again
    · the operator shares its surplus above the baseline`),
  measures: listed(`
    subsidy per visit · number of live memberships · number of visits · energy cost per swim · ticket yield
    · loans per resident · share raised for good causes`),
  units: listed(`
    visits · good causes supported · members · opening hours a week · lessons a week · tickets sold`),
  terms: pairs(`
    LATC = local authority trading company · gym = leisure centre · libraries = library service
    · CAT = community asset transfer · VfM review = value for money review · EqIA = equality impact assessment
    · UKSPF grant = UK Shared Prosperity Fund grant`),
};

const energy: Field = {
  themes: ['energy-income', 'climate-and-environment', 'transport'],
  community: 'Climate, energy and transport',
  titles: listed(`
    solar on thirty roofs without capital · charging points where there are no drives
    · a heat network that started with the swimming pool · a carbon budget beside the money budget
    · an electric fleet that fits its depot · flood meadows instead of flood walls
    · selling power to our own schools · retrofit that tenants asked for · school streets made to last
    · potholes mended once`),
  services: listed(`
    solar programme · charging network · heat network · fleet · retrofit scheme · depot
    · street lighting contract · highway maintenance programme · bus partnership · flood scheme
    · tree strategy · carbon budget · home to school transport service · air quality plan`),
  things: listed(`
    solar panels · charging points · potholes · heat pumps · lamp columns · electric vans · bus lanes · trees
    · bicycles · school streets · batteries · gullies · car parks · routes · meters`),
  people: listed(`
    drivers · installers · bus operators · engineers · schools · commuters · tenants · fleet managers
    · residents without drives · climate champions · farmers · highway inspectors`),
  troubles: listed(`
    the network operator wanted two years to connect the depot · energy bills had tripled in eighteen months
    · every pothole was mended three times · chargers stood where nobody parked
    · buses were slower than they had been in the nineties
    · the declaration of a climate emergency had no budget behind it
    · transport for pupils had overspent for five years · grant windows were shorter than our own procurement
    · the river had been in the high street twice in one winter`),
  deeds: listed(`
    leased the roofs to a community energy society
    · put the carbon cost of each decision into the committee report
    · joined chargers, enforcement and resident permits in one contract
    · re-planned the routes with the parents · bought power together with nine councils
    · surveyed every carriageway with a camera on the bin lorries
    · dimmed the lamps after midnight street by street · changed the fleet one depot round at a time
    · gave each school a meter it could read · paid farmers to hold water`),
  gains: listed(`
    emissions from our buildings fell by a third · the bill came in below the budget for the first time
    · repairs last and claims have halved · chargers earn more than the bays did · bus passengers came back
    · no home has flooded since · children walk who were driven
    · the panels paid for themselves in seven years · spend per pupil fell and complaints fell with it`),
  measures: listed(`
    carbon footprint · cost per pupil mile · number of repeat repairs · energy bill · bus passenger count
    · utilisation of chargers · payback period · number of insurance claims`),
  units: listed(`
    tonnes of carbon · charging points · kilowatt hours · potholes mended · homes protected · trees planted
    · pupils`),
  terms: pairs(`
    EV strategy = electric vehicle strategy · LTP = local transport plan · TRO = traffic regulation order
    · AQMA = air quality management area · BNG plan = biodiversity net gain plan
    · potholes = highway maintenance · school run transport = home to school transport
    · blue badge = disabled parking permit · LEP = local enterprise partnership`),
};

export const incomeFields: Field[] = [commercial, companies, leisure, energy];
