import { listed } from './field.ts';

// Words that every field of work shares; the first of each list come up most.

export const bodies = listed(`
  the cabinet · the scrutiny committee · internal audit · the full council · the leadership team · the budget board · the county · the district councils
  · the programme board · the members' working group · the voluntary sector · the peer team · the external auditor · the combined authority · the health partners
  · the parish councils · the trade unions · the ombudsman · the inspectors · the regional partnership · the steering group · the town council · the university
  · the chamber of commerce · the police · the housing association · the citizens' panel · the standards committee · the pension board · the ministry`);

export const adjectives = listed(`
  small · local · simple · clear · new · shared · modest · early · careful · weekly · frank · honest · short · plain · steady · joint · larger · better · patient · cheap
  · thorough · unglamorous · awkward · stubborn · brisk · candid · tidy · rural · seasonal · independent · visible · gentle · bold · narrow · lively · dull · fragile · robust
  · overdue · timely · practical · muddled · generous · frugal · relentless · quiet · lasting · hurried · sober · sceptical · cheerful · sensible · daily · dogged · humble · costly
  · ambitious · rigorous · informal · reluctant · crowded · leaky · rusty · familiar · unlikely · curious · blunt · subtle · gradual · sudden · exhaustive · improvised · seamless
  · threadbare · workable · faithful · unloved · legible · portable · provisional · punctual · solvent · tangible · unwieldy · vigorous · wary · well-worn`);

export const times = listed(`
  in the first year · over eighteen months · by the spring · before the budget was set · after the election · during the summer · within six weeks · at year end · from day one
  · in the second quarter · through the winter · between two committee cycles · by the end of the pilot · since the reorganisation · ahead of the inspection · in the worst week
  · after a slow start · a fortnight later · before anybody noticed · in the run-up to the pre-election period · over one long weekend · after three false starts
  · at the half-way review · since the new team arrived · in the quiet month of August`);

export const manners = listed(`
  step by step · with the people who do the work · without consultants · in the open · one area at a time · with a named owner · on one page · at very little cost
  · with help from a neighbouring council · against the advice of the supplier · by telephone rather than by post · with the unions in the room · before writing a strategy
  · using data that we already had · in plain English · with a trial in two wards · on the strength of a single business case · with a clear way out
  · in partnership with the voluntary sector · by borrowing a template from this site · through a task and finish group · with grant money that ran out · by asking residents twice`);

/** Seldom, and each adds a word or two that few other texts have. */
export const details = listed(`
  the old corn exchange · the bus depot · the swimming baths · the former magistrates' court · a converted shipping container · the museum stores · a disused quarry · the harbour office
  · the crematorium chapel · a borrowed minibus · the allotment society · the annual carnival · a flooded underpass · the clock tower · a spreadsheet with forty tabs · the bandstand
  · the canal basin · a leaking flat roof · the lido · the cattle market · a retired headteacher · the bowling green · the railway arches · a broken weighbridge · the tennis pavilion
  · the observatory · a laminated map · the fish dock · the town criers · an orchard · a mothballed incinerator · the lifeboat station · the youth orchestra · the ropewalk
  · a fax machine · the botanical garden · the tram sheds · an apiary · the cobbled yard · the viaduct · the almshouses · a pantomime horse · the cricket club · the ice rink
  · a shredder · the velodrome · the tithe barn · the gasholder · a wet-weather plan · the ferry slipway · the sorting office · the skate park · the wool hall · a dead letter box
  · the planetarium · the brass band · a portable cabin · the water meadow · the granary · the drill hall · a lost set of keys · the lighthouse · the peat store · the kiln
  · the signal box · the boating lake · the malthouse · a weather balloon · the foundry · the stables · the pier · the salt works · the walled garden · the windmill · the crypt
  · a rota on the fridge · the bell ringers · the tannery · the priory · the hedge maze · the sluice gate · the ticket hall · the glasshouse · the sundial · the reading room
  · the smithy · the aqueduct · a hand-drawn flow chart · the chalk pit · the toll house · the ring road · the orphanage · the jetty · the dovecote · the racecourse · the cooperage`);

export const months = listed(
  'January · February · March · April · May · June · July · September · October · November · December',
);

export const counts = listed(
  'two · three · four · five · six · seven · eight · nine · eleven · a dozen · fourteen · seventeen · twenty · thirty-one · forty · sixty',
);
