/** What people write to one another; filled as the sentences of case studies are. */
export const questionTitles = [
  'What are others doing about {things}?',
  'Who else {deed}?',
  'Does your {service} cover its costs?',
  '{term}: how did you begin?',
  'How do you measure the {measure}?',
  'Looking for {an} example of the {term}',
  'Who has a policy for {things} that works in places like {place}?',
  'How do you involve {people}?',
  '{measure}: is {decimal} good or bad?',
];

export const otherTitles = [
  'What we learnt when we {deed}',
  '{an} note on the {term}',
  'Template to share: {things}',
  'Visit to {place}: come and see the {service}',
  'The view of {body} on {things}',
  'Our {service} one year on',
  'Notes of the {month} meeting',
];

export const questions = [
  'We are looking at our {service}, because {trouble}.',
  'Who of you {deed}, and would you do it again?',
  'Our {term} is due in {month} and I would rather not start from an empty page.',
  'What does your {measure} look like? Ours is {decimal}.',
  'Our {people} are asking for {things}, while {body} asked for savings of {money}.',
  'I have read the case studies, but most of them are about larger councils than {council}.',
  'We serve {residents} residents, most of them around {place}.',
  'In particular I would like to know who pays for {things}.',
  'How long did it take, and what did {body} say?',
  '{an} answer is welcome, a number even more.',
  'Happy to share our {term} in return.',
  'We tried it in {year}, {manner}, and it did not last.',
  'Is there a way round the {term}, or does one simply have to sit it out?',
];

export const openings = [
  'Some of you asked how we {deed}.',
  'In short: {gain}.',
  'We did it {manner}, {time}.',
  'The {service} costs {money} a year now, and the {measure} is {decimal}.',
  'What surprised me is how little {people} minded.',
  'The {term} was the hard part.',
  'I attach no figures yet because {body} did not want them out.',
  'If you would like to visit, {person} shows people round in {place} on the first Tuesday of the month.',
  'It began when {trouble}.',
  'Next we want to look at {things}.',
];

export const replies = [
  'We had the same: {trouble}.',
  'In {council} we {deed}, {manner}.',
  'Yes, and {gain}.',
  'Speak to {person} at {place}; they {deed} in {year}.',
  'Our {measure} was {decimal} when we began and {decimal} a year later.',
  'I would not do it again without {people} in the room.',
  'It cost us {money} to set up and about half of that to run.',
  'Be careful with the {term}: {body} took {count} months over it.',
  'There is {an} case study about this under {things}.',
  'The {term} only became useful once we {deed}.',
  'We looked at it and decided against, because {trouble}.',
  'For us the answer was {things}, and more of them.',
  'Members liked it since {gain}.',
  'I can send you our {term}; it is {count} pages long.',
  'Thank you, that helps.',
  'Not in a rural area, I fear: {place} has one bus a day.',
  'Agree with the last reply, with one addition: we {deed} first.',
  'What did your {people} say?',
  'Numbers for {year}: {number} {things}, {money}, {percent} on time.',
  'The turning point was {an} meeting in {detail}.',
  'We asked {body} and got {an} answer within a week.',
  'If I had {money} to spend I would spend it on the {service}.',
  'Councillors here wanted to see the {measure} by ward before they agreed.',
];
