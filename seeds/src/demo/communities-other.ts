import type { CommunityStory } from './story.ts';

export const communities: CommunityStory[] = [
  {
    key: 'digital-and-service-design',
    name: 'Digital and service design',
    kind: 'OPEN',
    purpose: 'For anyone in a council who designs, builds, buys or answers for a service that residents and businesses use.',
    about: `Forms, content, contact centres, automation, AI assistants, accessibility and cyber resilience, seen from the service rather than from the server room. Revenues managers and librarians post here as often as heads of digital.

Two habits keep it useful: say what a thing cost, your own time included, and write up what you switched off. There is a shelf of templates in the pinned thread, and a call on the second Thursday of every other month.`,
    themes: ['digital-and-cyber', 'productivity', 'automation-and-ai', 'channel-shift', 'service-redesign'],
    facilitators: ['oliver-tindall', 'aisha-rahman'],
    members: [
      'rachel-sumner', 'iain-petrie', 'liam-duckworth', 'chidi-eze', 'rosie-flint', 'imran-saleem', 'joe-linehan',
      'tunde-balogun', 'becky-holroyd', 'nicola-jewell', 'amy-lockley', 'gillian-postlethwaite', 'jasmine-oldershaw',
      'dev-choudhury', 'natalie-brewer', 'carys-howells', 'kirsty-imrie', 'stuart-geddes', 'sam-whitlock', 'priya-raman',
      'beth-onions', 'gareth-morris', 'eleri-jones', 'colm-quigley', 'shazia-malik', 'susan-wray', 'sunita-kapoor',
    ],
  },
  {
    key: 'homelessness-prevention',
    name: 'Homelessness prevention',
    kind: 'OPEN',
    purpose: 'For housing options teams, their finance colleagues and the councillors who answer for them.',
    about: `Keeping people in the home they have, and spending less on temporary accommodation when that fails. Expect casework questions, rates paid to landlords, leasing and purchase sums, duty to refer, joint work with health and prisons, and a monthly round of TA figures.

Nothing here about a named household, please: change the details or leave them out. Scottish, Welsh and Northern Irish members join in, so say which law you are under when it matters.`,
    themes: ['homelessness', 'housing', 'finance'],
    facilitators: ['marcia-campbell', 'karolina-nowak'],
    members: [
      'kwame-asante', 'farah-hussain', 'michael-robson', 'carol-elliott', 'nigel-fairbrass', 'victoria-amos', 'neil-hutchinson',
      'deborah-finch', 'patrick-cullinane', 'leila-haddad', 'susan-wray', 'dev-choudhury', 'jasmine-oldershaw', 'kirsty-imrie',
      'graham-oxley', 'sarah-preece', 'trevor-clulow', 'ibrahim-yusuf', 'simran-sandhu', 'colin-beddoes', 'joe-linehan',
      'grace-boateng', 'carys-howells',
    ],
  },
  {
    key: 'section-151-officers',
    name: 'Section 151 officers and deputies',
    kind: 'ON_REQUEST',
    purpose: 'For chief finance officers, their deputies and, in Scotland, proper officers for finance.',
    about: `A place to test a judgement before it goes to audit committee: reserves, the dedicated schools grant, minimum revenue provision, pensions, disclaimed opinions, what to write under section 25.

Requests are approved when your democratic services team confirms the designation. What is said here stays here unless the writer agrees otherwise; figures in draft are marked as such.`,
    themes: ['finance', 'governance-and-standards'],
    facilitators: ['ravi-nair', 'peter-langstaff'],
    members: ['helen-prior', 'marcus-whitehouse', 'daniel-fry', 'kwame-asante', 'stuart-geddes', 'dev-choudhury', 'jasmine-oldershaw'],
  },
  {
    key: 'finance-cabinet-members',
    name: 'Cabinet members for finance',
    kind: 'ON_REQUEST',
    purpose: 'For councillors who hold the finance portfolio, lead the council that holds it, or chair the committee that checks it.',
    about: `Budget council, the MTFS, fees and charges, company loans, amendments from across the chamber: the questions you would rather put to somebody in the same seat at another council.

All parties, no campaigning. An officer from Vale of Sorrel keeps the room tidy and finds papers when asked; he does not vote, or comment on politics. Ask to join with the name of your portfolio and the date you took it up.`,
    themes: ['finance', 'governance-and-standards', 'income-generation', 'fees-and-charging'],
    facilitators: ['joyce-laidler', 'oliver-tindall'],
    members: [
      'owen-pascoe', 'morag-lennox', 'pauline-rudd', 'roger-stittle', 'william-hargest', 'margaret-stoke', 'brian-tattersall',
      'jago-trevanion', 'david-okonkwo', 'janet-probert',
    ],
  },
  {
    key: 'new-councillors',
    name: 'New councillors',
    kind: 'ON_REQUEST',
    purpose: 'For councillors in their first term or their first post of responsibility.',
    about: `Casework, first speeches, registers of interests, planning committee, how to fit the thing round a job and a family. No question is too small, and nobody will tell your group leader you asked.

Two people who have been round the course answer when others do not: a democratic services manager and a standards chair.`,
    themes: ['governance-and-standards', 'communities'],
    facilitators: ['gillian-postlethwaite', 'alan-birkett'],
    members: [
      'meera-joshi', 'alison-gathercole', 'david-okonkwo', 'jago-trevanion', 'sunita-kapoor', 'grace-boateng', 'joel-ashby',
      'shazia-malik', 'linda-heyes', 'maureen-dodds', 'seamus-donnelly', 'hywel-rowlands', 'denise-fellows', 'ibrahim-yusuf',
      'martin-squance', 'carol-elliott', 'trevor-clulow',
    ],
  },
  {
    key: 'care-commissioners',
    name: 'Adult social care commissioners',
    kind: 'ON_REQUEST',
    purpose: 'For officers who commission, buy or quality-assure adult social care.',
    about: `Fee uplifts, home care contracts, in-house and company delivery, DoLS, electronic monitoring, CQC assessment of the council itself. Kept to officers because providers read open forums, and some of what we discuss is a negotiating position.

Please do not post anything a provider has given you in confidence.`,
    themes: ['adult-social-care', 'procurement', 'mental-health', 'productivity', 'new-delivery-models'],
    facilitators: ['nadia-rashid', 'yasmin-akhtar'],
    members: ['deborah-finch', 'harpreet-gill', 'neil-hutchinson', 'katie-shaw', 'carys-howells', 'femi-adeyemi', 'emma-featherstone', 'clare-wetherden'],
  },
  {
    key: 'reorganisation-leads',
    name: 'Reorganisation leads',
    kind: 'ON_REQUEST',
    purpose: 'For those working on local government reorganisation, with some who have already been through it.',
    about: `Shadow authorities, section 24 consents, systems and contracts, staff, council tax harmonisation, what must work on day one. Counties and districts are in the same room, often from the same area, so we keep to how and leave which map to the chamber.

Members from councils that vested in earlier rounds are here to be asked.`,
    themes: ['local-government-reorganisation', 'governance-and-standards', 'workforce', 'productivity', 'shared-services'],
    facilitators: ['graham-oxley', 'gareth-blount'],
    members: [
      'peter-langstaff', 'imran-saleem', 'iain-petrie', 'chloe-entwistle', 'gillian-postlethwaite', 'priya-raman', 'ravi-nair',
      'femi-adeyemi', 'andrew-corfield', 'simran-sandhu', 'ruth-endacott', 'tunde-balogun', 'amy-lockley', 'simon-thurlow',
      'margaret-stoke', 'janet-probert', 'brian-tattersall', 'william-hargest',
    ],
  },
  {
    key: 'leaders-in-confidence',
    name: 'Leaders in confidence',
    kind: 'HIDDEN',
    purpose: 'For council leaders, across parties, on the things a leader cannot ask at home.',
    about: `Small on purpose. Membership is by invitation of the two conveners and ends on the day you stop leading. No officers, no minutes, no screenshots.

If you write something you may later regret, ask for it to be taken down; nobody will want a reason.`,
    themes: ['governance-and-standards'],
    facilitators: ['margaret-stoke', 'simon-thurlow'],
    members: ['janet-probert', 'kevin-rimmer', 'william-hargest', 'adrian-stone', 'brian-tattersall', 'sian-bevan'],
  },
  {
    key: 'counter-fraud',
    name: 'Counter fraud and investigations',
    kind: 'HIDDEN',
    purpose: 'For officers who prevent, detect or prosecute fraud against councils.',
    about: `Hidden because what we describe here is also a manual for doing it. Methods, match results, warnings of live attempts, sanctions policy and what a court made of it.

No personal data and no live case that could be recognised. Warnings go up the same day, tidied afterwards.`,
    themes: ['finance', 'governance-and-standards', 'digital-and-cyber'],
    facilitators: ['dev-choudhury', 'gareth-blount'],
    members: [
      'jasmine-oldershaw', 'stuart-geddes', 'helen-prior', 'natalie-brewer', 'farah-hussain', 'chidi-eze', 'joe-linehan',
      'chloe-entwistle', 'ben-hargreaves', 'michael-robson', 'lewis-hardstaff', 'emma-featherstone',
    ],
  },
  {
    key: 'councils-in-intervention',
    name: 'Councils in intervention',
    kind: 'HIDDEN',
    purpose: 'For officers and members of councils with commissioners, an improvement board or exceptional financial support, now or lately.',
    about: `What the guidance does not tell you about the first weeks, working beside commissioners, holding a team together and getting out again. Some of us are in it, some are two years past it.

Membership is not published, and being here says nothing about your council to anyone outside.`,
    themes: ['finance', 'governance-and-standards', 'workforce'],
    facilitators: ['helen-prior', 'marcus-whitehouse'],
    members: ['gareth-blount', 'pauline-rudd', 'kevin-rimmer', 'louise-tomlinson', 'joyce-laidler', 'emma-featherstone', 'denise-fellows', 'ibrahim-yusuf'],
  },
];
