import { type Field, listed, pairs } from './field.ts';

const adults: Field = {
  themes: ['adult-social-care', 'mental-health', 'public-health'],
  community: 'Adult social care and health',
  titles: listed(`
    home from hospital in a day · reablement first, and for everybody · sensors that let people stay at home
    · a waiting list for assessments that is gone · care homes that train together
    · direct payments people can manage · a mental health café open until midnight
    · strengths-based practice that lasted · one contract for care at home in each village
    · falls prevented by the exercise class next door`),
  services: listed(`
    reablement service · discharge team · care at home contract · technology enabled care service · front door
    · day service · crisis café · carers service · occupational therapy team · residential care home
    · direct payments team · falls service · shared lives scheme · community meals service`),
  things: listed(`
    assessments · care packages · hospital beds · sensors · direct payments · reviews · placements
    · grab rails · hours of care · home visits · carers' breaks · safeguarding enquiries · adaptations
    · delayed discharges · waiting lists`),
  people: listed(`
    social workers · carers · older people · care providers · therapists · nurses
    · people with learning disabilities · care workers · brokers · families · general practitioners
    · adults with dementia`),
  troubles: listed(`
    people waited nine weeks for a first assessment
    · a third of hospital beds held people who were fit to go home
    · providers handed back packages on Friday afternoons
    · most people left reablement with a package of care all the same · reviews were two years late
    · carers told us that nobody had asked how they were
    · placements were made in a hurry and never looked at again
    · the pendant alarms would stop working when the copper lines went
    · people in a crisis at night had only the emergency department · we spent more each year on fewer people`),
  deeds: listed(`
    put therapists at the front door
    · moved every discharge through reablement before any decision on long term care
    · paid providers by the outcome and by the neighbourhood
    · opened a café with people who had been through it themselves · gave carers a budget and a phone number
    · reviewed the two hundred largest packages together with the families
    · changed twelve thousand alarms to digital ones before the switch-off
    · let social workers spend a small sum without asking · shared one trusted assessor with the hospital
    · trained care home staff to spot the early signs`),
  gains: listed(`
    seven in ten need no care after six weeks · waits fell from nine weeks to nine days
    · delays in hospital fell by half · long term packages are smaller and later
    · carers say that they can go on · agency use ended in two teams · admissions after falls fell by a fifth
    · nobody waits for a package for longer than two days · the inspectors rated us good`),
  measures: listed(`
    number of delayed transfers of care · share independent after reablement · average package
    · time to assessment · admission rate · number of carers supported · handback rate
    · cost per week of residential care`),
  units: listed(`
    people supported · % independent · hours of care · days waited · beds freed · carers reached`),
  terms: pairs(`
    ASC budget = adult social care budget · DFG = disabled facilities grant
    · DoLS backlog = deprivation of liberty safeguards backlog · BCF = Better Care Fund
    · ICB = integrated care board · CQC = Care Quality Commission · JSNA = joint strategic needs assessment
    · TEC offer = technology enabled care offer · DToC figure = delayed transfer of care figure
    · HWB = health and wellbeing board · care home = residential care · meals on wheels = community meals
    · SAR = safeguarding adults review`),
};

const children: Field = {
  themes: ['children-and-young-people', 'mental-health', 'employment-and-skills'],
  community: 'Children and young people',
  titles: listed(`
    our own children's homes, three streets from school · foster carers who stay
    · plans for special needs written in time · family hubs in libraries
    · fewer agency social workers every quarter · edge of care work that keeps families together
    · care leavers with a tenancy and a mentor · an early help front door that answers
    · inclusion that begins in reception · school transport parents can live with`),
  services: listed(`
    fostering service · family hub · early help service · special needs team · front door · children's home
    · virtual school · youth service · edge of care team · leaving care team · placements team · nursery
    · short breaks service`),
  things: listed(`
    placements · foster carers · plans · assessments · referrals · caseloads · exclusions · short breaks
    · family meetings · child protection plans · residential beds · tribunals · mentors · school places
    · court applications`),
  people: listed(`
    social workers · foster carers · care leavers · parents · young people · head teachers
    · educational psychologists · health visitors · youth workers · independent reviewing officers
    · grandparents · designated officers`),
  troubles: listed(`
    placements outside the county cost more than the whole youth service
    · half of the plans were late and many were poor · more foster carers left than came
    · a social worker had twenty-six children to think of
    · agency staff changed before the children had learnt their names
    · the front door turned referrals round without a call · families met early help only after a crisis
    · care leavers moved into flats they could not keep · the deficit on the schools grant grew every month
    · parents went to a tribunal and won`),
  deeds: listed(`
    opened three small homes of our own · gave foster carers a retainer and a night line
    · wrote plans together with parents in one sitting
    · put psychologists into schools before a plan was asked for
    · paid a premium to social workers who stayed two years
    · moved midwives, health visitors and debt advice into one building
    · sat with each family and its relatives before any court date
    · guaranteed rent for care leavers until twenty-five · rang everybody who had referred a child
    · bought back places from independent schools with a base in each town`),
  gains: listed(`
    twenty children came home to the county · nine plans in ten are in time
    · fostering households grew for the first time in eight years · caseloads fell to fifteen
    · agency posts fell below five per cent · fewer children came into care · tribunals fell by two thirds
    · nobody left care into homelessness · the inspectors saw practice that families praised`),
  measures: listed(`
    number of children in care · average caseload · share of plans in twenty weeks · agency rate
    · cost per placement · re-referral rate · number of fostering households
    · number of young people out of school`),
  units: listed(`
    children · foster homes · plans in time · % in time · families · care leavers · placements avoided`),
  terms: pairs(`
    EHCP = education health and care plan · SEND service = special educational needs and disabilities service
    · CIN plan = child in need plan · CPP = child protection plan · LADO = local authority designated officer
    · UASC team = unaccompanied asylum seeking children team · DSG deficit = dedicated schools grant deficit
    · MASH = multi agency safeguarding hub · CSC improvement plan = children's social care improvement plan
    · LAC review = looked after children review · FSM sign-up = free school meals sign-up
    · NEET figure = not in education, employment or training figure`),
};

const voice: Field = {
  themes: ['communities', 'communications', 'behavioural-insights', 'public-health'],
  community: 'Communities and communications',
  titles: listed(`
    letters that people answer · a budget consultation with four thousand replies
    · a residents' panel that pushes back · warm rooms run by neighbours
    · vaccination in the mosque, the market and the gym · one newsletter instead of nine
    · participatory grants in every ward · a crisis page up within the hour · nudges that collected a million`),
  services: listed(`
    communications team · residents' panel · community grants scheme · campaign · newsletter
    · voluntary sector partnership · public health campaign · consultation · social media desk
    · warm spaces programme · ward budget · welcome programme`),
  things: listed(`
    letters · leaflets · focus groups · grants · followers · reminders · surveys · messages · ward budgets
    · volunteers · campaigns · postcards · translations · trials · replies`),
  people: listed(`
    residents · volunteers · faith leaders · community groups · ward councillors · press officers
    · young people · translators · pharmacists · neighbours · newcomers · panel members`),
  troubles: listed(`
    nobody opened the newsletter · consultations heard from the same two hundred people
    · reminders used words that only we understood · grants went to those who could write applications
    · rumours spread faster than our press office · uptake was lowest where the need was greatest
    · nine services wrote to the same household in one month
    · volunteers who came in the pandemic had drifted away`),
  deeds: listed(`
    tested four versions of the letter against each other · drew the panel by lot and paid for its time
    · asked faith leaders to host and stayed in the background
    · let residents vote on the grants in the hall itself · cut the newsletter to one page and one request
    · answered every rumour with a name and a photograph · wrote in the languages of the street
    · gave each ward councillor a small budget and a form of half a page
    · published what we heard and what we did about it`),
  gains: listed(`
    replies doubled and came from every ward · arrears fell by a tenth within two months
    · uptake rose most where it had been lowest · trust in what we say rose in the survey
    · seventy groups got their first grant · calls about bins fell by a third
    · the panel changed two decisions · opening rates passed forty per cent`),
  measures: listed(`
    response rate · opening rate · number of new volunteers · cost per reply · trust score · uptake
    · number of groups funded`),
  units: listed(`
    replies · volunteers · groups funded · % response · readers · appointments taken`),
  terms: pairs(`
    EIA = equality impact assessment · CoP = community of practice · VCS = voluntary and community sector
    · purdah guidance = pre-election period guidance · PH team = public health team
    · HWB = health and wellbeing board · savings message = efficiencies message`),
};

export const careFields: Field[] = [adults, children, voice];
