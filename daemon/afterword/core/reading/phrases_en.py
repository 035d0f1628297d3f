"""How English-speaking employers, tools and strangers put things. Weights: 3 settles it, 2 strong, 1 a hint."""

from __future__ import annotations

from afterword.core.reading.cues import Cue, Phrases

_JOBWORD = r"(role|position|job|vacancy|opening|opportunity|traineeship|internship|placement|apprenticeship)"
_CANDIDATES = r"(candidates?|applicants?|applications|people|someone|somebody|person|profiles?)"
_INTERVIEWWORD = r"(interviews?|screening|phone screen|screen|assessment day|onsite|selection day)"
_MEETING = (
    r"(call|chat|conversation|meeting|discussion|catch-up|catch up|session|coffee|zoom|video call|phone call|visit)"
)
_SAD = r"(unfortunately|regret*|sorry|afraid|sadly|disappoint*|regrettably)"

# fmt: off - a phrase a line is easier to read and to sort than what a formatter makes of it
PHRASES: Phrases = {
    Cue.JOB: (
        (1, r"(hiring|recruit*|talent acquisition|human resources|people team|careers team|hr)"),
        (1, rf"{_JOBWORD}"),
        (1, r"(candidates?|candidacy|applicants?)"),
        (1, r"(hiring manager|line manager|hiring team|head of people|shortlist*)"),
        (1, r"(cv|resume|cover letter|covering letter|salary|notice period)"),
    ),
    Cue.APPLIED: (
        (2, r"your (application|candidacy|candidature)"),
        (
            2,
            rf"(application|applying|applied|apply|candidate|interview*) (for|to|with|as|at) (the|our|a|an|this) ~6 {_JOBWORD}",
        ),
        (2, r"(you|for) (applied|applying) (to|for|with|at)"),
        (2, r"(as part of|regarding|about|re) your application"),
        (1, r"thank you for (your interest in|applying|your application)"),
        (1, r"thanks for (your interest in|applying|your application)"),
        (1, r"your (cv|resume|profile|portfolio|covering letter|cover letter)"),
        (2, rf"shortlisted (for|as|to) ~4 {_JOBWORD}"),
        (1, r"you have been shortlisted"),
        (1, rf"(for|about|regarding|on) (the|our|this) ~6 {_JOBWORD}"),
    ),
    Cue.INTERVIEW: (
        (2, r"(interview|interviews|interviewing)"),
        (
            2,
            r"(phone|telephone|recruiter|initial|technical|screening|intro|introductory|hiring manager) (screen|screening|call)",
        ),
        (
            2,
            r"(on-?site|virtual onsite|final round|second round|first round|third round|next round|final stage|superday)",
        ),
        (2, r"(assessment (centre|center|day)|selection (day|panel|event)|interview panel|panel)"),
        (
            2,
            r"(meet|meeting|talk|talking|speak|speaking|chat|chatting|call) ~2 with ~3 (hiring manager|team lead|head of|director|founder|cto|ceo)",
        ),
    ),
    Cue.TALK: (
        (1, r"(video|phone|online) (with|call|chat|meeting)|(to|could we|can we) (talk|speak|chat)"),
        (1, r"(to|and|in to|come and|could|can) (meet|see|talk to|chat to|speak to|visit) ~3"),
        (1, r"(jitsi|skype|teams|zoom|google meet|webex) ?(link|room|call|meeting|invite)?"),
        (1, rf"{_MEETING}"),
        (1, r"(meet|meeting|speak|speaking|talk|talking) (you|with|to)"),
        (1, r"(have|for) a (chat|talk|call|coffee)"),
        (1, r"come (in|over|by|and see us|and meet)"),
    ),
    Cue.ASK: (
        (
            2,
            r"(would (like|love)|want|wants|keen|happy) to (talk|speak|chat|meet|have a (chat|call|talk|conversation))",
        ),
        (
            2,
            r"(could|can|shall|may|should) we (speak|talk|meet|chat|have a|find|set up|do|say|arrange|get together|catch up)",
        ),
        (2, r"(mon|tues?|wednes|thurs?|fri)(day)?( \d+)? or (on )?(mon|tues?|wednes|thurs?|fri)(day)?"),
        (
            2,
            r"(ok|okay|all right|alright|does that work|would that work|that work|works for you|any good|possible|suit you|good for you) ?[?]",
        ),
        (
            2,
            r"(reply|answer|write back|come back|respond|get back) ~3 with ~3 (two|three|some|a few|your|times?|dates?|slots?|days?|when)",
        ),
        (2, r"(two|three|a few|a couple of|some) (or (two|three|four) )?(times|slots|dates|days|windows|options)"),
        (2, r"how (does|do|would|is|about) ~9 (look|sound|suit|fit|work)"),
        (
            2,
            r"(get|have|bring|invite|welcome) you (in|over|round|along|down|up|here|for|to) ~6 (meet|chat|talk|visit|see|interview|half a day|day|team|conversation)?",
        ),
        (2, r"(you (need|have) to|please) book (your|an?) ~3 (interview|slot|time|place|appointment)"),
        (
            2,
            r"(which|what) (days?|times?|dates?|slots?|afternoon|morning) ~4 (possible|good|convenient|free|do|can|could|would)",
        ),
        (
            2,
            r"(any time|anytime|sometime) ~4 (next|this|on|between|after|before|to|works|week|monday|tuesday|wednesday|thursday|friday|\d+)",
        ),
        (2, r"(what|whatever|let (me|us) know what|which) you (fancy|prefer|can do|can make)"),
        (
            2,
            r"(happy|pleased|delighted|keen|glad) to (welcome|meet|see|speak|talk|chat|invite) ~1 (you|to you|with you)",
        ),
        (2, r"(your|share|provide|submit|send|know|confirm|give) ~4 availabilit*"),
        (2, r"(availability|availabilities) (for|over|next|this|in|on)"),
        (
            2,
            r"(when|what|which) ~4 (are|is|would|might|times?|days?|dates?|slots?) ~4 (available|free|suits?|work|works|best|convenient|prefer)",
        ),
        (
            2,
            r"(which|what) (one|time|times|slot|slots|day|date|option|options|of these) ~4 (suits?|works?|prefer|best|would|shall|should|you)",
        ),
        (
            2,
            r"(pick|choose|select|book|find|grab|schedule|reserve|arrange) ~3 (slots?|times?|appointment|dates?|day|window)",
        ),
        (2, r"(pick|choose|select|book|find|grab|schedule|reserve) ~4 (that|which) (suits?|works?)"),
        (
            2,
            r"(schedule|book|self-schedule|arrange) (your|an|a|the) ~4 (interview|call|chat|conversation|meeting|screen|screening)",
        ),
        (
            2,
            r"(could|can|would|might|are|will) you (be )?~2 (do|make|manage|free|available|come|meet|join|attend|able)",
        ),
        (2, r"(are|would) you (be )?(free|available)"),
        (
            2,
            r"(does|would|will|do|might|could) ~8 (work|suit|be ok|be okay|be good|be convenient|be possible) (for )?you",
        ),
        (2, r"(how|what) about ~6 (am|pm|at|morning|afternoon|monday|tuesday|wednesday|thursday|friday|next week)"),
        (
            2,
            r"(send|give|let) (me|us) ~4 (a few|some|two|three|several|couple|possible|preferred|which|what|when|know when) ~3 (times?|slots?|dates?|days?|options?|you|suits?|works?)",
        ),
        (
            2,
            r"let (me|us) know (which|when|what|whether|if|some|a few|your) ~8 (suits?|works?|free|available|availability|times?|slots?|possible|convenient|best|prefer|make)",
        ),
        (
            2,
            r"(we can|i can|they can|can|could) (do|offer) ~2 (any|one|either|following|these|you|mon*|tue*|wed*|thu*|fri*)",
        ),
        (2, r"(following|these|available|possible) (slots?|times|dates|options|windows)"),
        (2, r"(slots?|times|windows) (are|is) ~3 (available|open|offered|released|allocated|free)"),
        (
            2,
            r"(would (like|love)|want|wants|are keen|is keen|keen|hoping|hope|pleased) to (invite you|meet you|talk to you|speak to you|speak with you|talk with you|chat with you|have you in|interview you|set up|arrange|schedule|organi[sz]e|get to know you)",
        ),
        (
            1,
            r"(invite|inviting|invited) you (to|for) ~5 (interview*|call|chat|conversation|screen*|meet|meeting|round|stage|discussion)",
        ),
        (
            1,
            r"(next week|this week|week after|coming week|week commencing|w/c|early next|later this) ~4 (suits?|works?|free|good|available|possible)",
        ),
        (1, r"(times?|slots?|dates?) that (suits?|works?|would (suit|work))"),
        (1, r"(up for|fancy|fancy a) ~2 (chat|call|coffee|meeting)"),
        (1, r"calendly.com/|cal.com/|savvycal|goodtime.io/|booking link|scheduling link|calendar link|book (a|your)"),
        (1, r"(your|a) (preferred|preference)"),
        (1, r"(suits?|works?) (for )?you (best|better)"),
    ),
    Cue.FIXED: (
        (3, r"(is|are|it is|that is|you are) (now )?in ~6 (diary|diaries|calendar|calendars)"),
        (2, r"(here is|here are|this is) (the|your) ~3 (link|dial-in|details|address|agenda|schedule|plan|programme)"),
        (2, r"(who|what|when|where) ?:"),
        (
            3,
            r"(interview|call|chat|meeting|conversation|appointment|booking|slot|screen|screening|session|visit|event|round) ~6 (is|are|has been|have been|was|were|now) (now )?(all )?(set|confirmed|scheduled|booked|arranged|fixed)",
        ),
        (3, r"(will|to) (take place|be held|start|begin|happen) (on|at|in|this|next|tomorrow|today)"),
        (
            3,
            r"(confirm|confirming|confirmation of|confirmed|confirms) ~8 (interview|call|chat|meeting|conversation|appointment|booking|slot|time|screen)",
        ),
        (
            3,
            r"(is|are|has been|have been) (scheduled|booked|confirmed|set|arranged|in the diary|in your diary|in the calendar) ~2 (for|on|at|in|with)",
        ),
        (
            3,
            r"(see|meet|speak|talk|catch|chat) (to |with )?you (then|on|at|tomorrow|soon|there|in|next|monday|tuesday|wednesday|thursday|friday)",
        ),
        (
            2,
            r"(look|looking) forward to (meeting|seeing|speaking|talking|chatting|welcoming|our|it|hosting|having|the)",
        ),
        (2, r"(all|you are|we are) (set|booked|booked in|confirmed)"),
        (2, r"(it is|works|that works|is) (then|perfect|great|confirmed)"),
        (
            2,
            r"(you will|you are|you would) (be )?(meeting|speaking|talking|interviewed|seeing|meet|speak|joined|chatting|interviewing with)",
        ),
        (
            2,
            r"(reminder|remind|reminding) ~8 (interview|call|chat|meeting|conversation|screen|appointment|upcoming|tomorrow|today)",
        ),
        (2, r"(your|the) ~2 (upcoming|forthcoming) ~3 (interview|call|chat|meeting|conversation|screen)"),
        (
            2,
            r"(details|schedule|agenda|itinerary|timetable|programme|running order) (of|for) ~4 (interview*|call|day|visit|onsite|meeting|conversation)",
        ),
        (2, r"(please|kindly) ~2 (arrive|report to|ask for|attend|join us|join the|dial)"),
        (
            2,
            r"(let us|we will|i will|they will|he will|she will) (do|say|go with|make it|meet|call you|ring you|phone you|speak)",
        ),
        (
            2,
            r"(i have|we have|i) ~1 (booked|put you|put it|put us|sent you an? (invite|invitation)|sent an? (calendar )?invit*|reserved|pencilled|penciled)",
        ),
        (2, r"(works|suits) (perfectly|fine|well|great)"),
        (2, r"(interview|call) (confirmation|details|confirmed|reminder|schedule|scheduled|booked)"),
        (2, r"(would like you to|please) (come|attend|join) ~9 (on|at) (monday|tuesday|wednesday|thursday|friday|\d*)"),
        (3, r"(locking|locked|lock) ~2 in|(it|that) is a date|all sorted|you are (all )?booked in"),
        (2, r"(sorted|booked in|pencilled in|penciled in|noted|expecting you|expect you)"),
        (
            2,
            r"(monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|weds|thu|thurs|fri|tomorrow) ~6 (then|it is|works|is good|is fine|is perfect|suits)",
        ),
        (
            2,
            r"(invite|invitation|link|details|directions|address) ~3 (to follow|will follow|follows?|below|attached|on the day|shortly|on its way|separately)",
        ),
        (
            2,
            r"(i|we|he|she|they) will (skype|zoom|call|ring|phone|video|facetime|send you (the|a) (link|invite|invitation))",
        ),
        (2, r"(it will be|that will be) (me|with|just|you|myself)"),
        (2, r"(we|i) (will )?(have|got) you (down|in|booked|at|on)"),
        (2, r"(you have been|you are) (invited to the following|expected)"),
        (1, r"(calendar (invite|invitation)|invite) (is|will|should|to|has)"),
        (1, r"(join|joining) (with|on|the|via|from|zoom|teams|google meet)"),
        (1, r"(when|date|time|date and time|where|location|venue|place|interviewers?|panel) ?:"),
    ),
    Cue.MOVE: (
        (
            3,
            r"(need|needs|have|has|had|like|must|forced|obliged|going|want) to (move|push|shift|put back|bring forward|change|delay|swap|switch) ~6 (interview|call|chat|meeting|conversation|slot|time|appointment|screening)",
        ),
        (3, r"(re-?schedul*|rearrang*|re-arrang*|postpon*|rebook*|re-book*)"),
        (
            3,
            r"(mov*|push*|shift*|bring*|put*|chang*|delay*) ~6 (interview|call|chat|meeting|conversation|appointment|slot|time|it|you|things|screen|screening) ~4 (to|back|forward|forwards|later|earlier|until|by|from|instead|out)",
        ),
        (
            3,
            r"(interview|call|chat|meeting|conversation|slot|time|screening) ~4 (has|have|is|been|was) ~1 (moved|changed|pushed|brought|shifted|put back|updated|delayed)",
        ),
        (2, r"(new|updated|revised|amended) (time|date|slot|start time|date and time|start)"),
        (
            3,
            r"(new|updated|revised|amended) (time|date|slot|start time|date and time|start)( is| will be| ?:| would be)",
        ),
        (
            3,
            r"(change|changes|update|updated) (to|of|in|for) (your|the|our|time|date) ~4 (interview|call|chat|meeting|time|appointment|date|invitation)",
        ),
        (2, r"(updated|changed|amended|revised) (invitation|invite|event|time|interview)"),
        (2, r"(instead|rather) (of|than|at|on)|instead"),
        (
            2,
            r"(find|need|choose|pick|agree|look for|grab) ~3 (another|a new|a different|an alternative) (time|date|slot|day)",
        ),
        (2, r"(another|different|alternative) (time|date|slot|day)"),
        (2, r"can we (move|make it|do|push|switch|swap)"),
        (
            1,
            r"(no longer|not) (able to|make|work|possible|available) ~5 (original|agreed|planned|as planned|as arranged|as agreed|that time|that day)",
        ),
    ),
    Cue.CANCEL: (
        (3, r"(cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation)"),
        (3, r"(call|calling|called) (\S+ ){0,6}off"),
        (3, r"(is|are|was) (now )?off(?! sick| work| on)"),
        (
            3,
            r"(can not|will not|not able to|unable to|no longer|not going to|not) ~2 (go ahead|take place|happen|going ahead|taking place|happening)",
        ),
        (
            2,
            r"(have|had|need|going) to (scrap|pull|drop|withdraw|take) ~4 (interview|meeting|call|out of the diary|off)",
        ),
        (2, r"(taken|take|taking|removed) ~4 (out of|off|from) (the|your) (diary|calendar)"),
    ),
    Cue.PAST: (
        (
            2,
            r"(thank you|thanks|thank) (again |so much |very much |both )?(for|to) ~3 (coming|attending|meeting|taking|speaking|talking|chatting|your time|the time|interviewing|joining|visiting|giving|making|sparing|travelling|traveling|our chat|our call|the chat)",
        ),
        (
            2,
            r"(was|were) ~3 (great|good|lovely|nice|pleasure|pleased|delighted|wonderful|glad|enjoyable) (to|meeting|talking|speaking|chatting|seeing)",
        ),
        (2, r"(enjoyed|loved|appreciated) (meeting|talking|speaking|chatting|our|the|your|reading)"),
        (
            2,
            r"(following|after|since|further to) (your|our|the|last|that|this) ~4 (interview*|call|chat|conversation|meeting|discussion|visit)",
        ),
        (2, r"(recent|recently|last) ~2 (interview*|interviewed)"),
        (2, r"(you|we) (met|spoke|talked|interviewed|came|attended)"),
        (
            1,
            r"(yesterday|last week|last monday|last tuesday|last wednesday|last thursday|last friday|on monday's|the other day)",
        ),
    ),
    Cue.OFFER: (
        (3, r"(raise|increase|improve|revise|up|match|go up) ~2 (base|salary|offer|package)"),
        (
            3,
            r"(fresh|new|your|the) (contract|offer letter|offer) ~4 (sent|inbox|waiting|attached|to sign|ready|stays|in the post)",
        ),
        (3, r"(you have got the job|you got the job|you got it|the job is yours|offering you)( the| a| this)?"),
        (
            3,
            r"(pleased|delighted|happy|thrilled|excited|glad|proud|like|love|want|wish|would like|able|privilege) to (be able to )?(formally |now |make |extend )*(offer you|offer you the|you an offer|an offer|an? (formal|conditional|verbal|written) offer|confirm (an?|our|your) ~3 offer)",
        ),
        (
            3,
            r"(want|like|love|delighted|happy|thrilled|asked|hoping) ~1 (for )?you to (join us|join the|join our|come and work|come work|be our|work with us|start|become|take the)",
        ),
        (
            3,
            r"(conditional|formal|unconditional|written|verbal|revised|improved|job|final|provisional) offer (of|for|to|letter|is|from|-|$)",
        ),
        (3, r"offer (of employment|letter|of a position|of appointment)"),
        (3, r"(the )?(job|role|position|post) is yours( if)?"),
        (
            2,
            r"(offer|contract|employment agreement|contract of employment) ~6 (attached|enclosed|attach|below|to sign|for signature|ready|sign|signature|electronically)",
        ),
        (
            2,
            r"(attached|attach|enclosed|enclose|sign|find|review) ~6 (offer|contract of employment|employment contract|employment agreement)",
        ),
        (2, r"(your|our|the) offer (from|as|for|with|of|to|is)"),
        (2, r"(decided|agreed|unanimous*|chosen|voted) ~3 to (offer you|hire you|appoint you)"),
        (2, r"(selected|chosen|successful) (you|candidate) (for|as|on|at)"),
        (2, r"you have been (selected|chosen|successful|appointed) (for|as|in|to)"),
        (2, r"(recommend|recommended|propose) (you|your) (for )?appointment"),
        (2, r"(come and|to come) work (with|for) us"),
        (1, r"(starting|base|annual|gross) salary (of|is|would|will)|(start date|starting date)"),
        (1, r"(congratulations|welcome (aboard|to the team|on board))"),
    ),
    Cue.REJECT: (
        (
            3,
            r"(hiring|recruitment|recruiting) (freeze|stop|pause)|(role|position|post|vacancy|requisition) ~3 (will )?(no longer|not) (be )?(go|going|proceed|available|filled|exist|needed)",
        ),
        (
            3,
            r"(chosen|decided|opted|choose|chose|going|preferred|elected) ~1 to (continue|proceed|go|move|progress|speak|talk|carry on|take forward|focus) ~4 (people|those|others|candidates|applicants|other|a smaller|someone)",
        ),
        (
            3,
            r"(made|given|making|extended|offered) ~2 (the|an|our) (offer|job|role|position|post) ~3 to (her|him|them|another|someone|a candidate|somebody|the other|an internal)",
        ),
        (
            3,
            r"(candidate|he|she|they|who|person|and) (has|have|had|came back and) ~2 accepted( it| the (offer|role|job|position))?",
        ),
        (3, r"(only|just) (the )?one (post|position|role|vacancy|place|opening)"),
        (3, r"(gave|given|giving) (weight|preference|priority|the edge) to"),
        (
            3,
            r"(will|are|is|do) not ~2 (be )?(taking|take|going|go|moving|proceeding|progressing|pursuing|continuing) ~3 (this|things|it|you|your) ~3 (any )?(further|forward)",
        ),
        (
            3,
            r"(will|are|can|have) not ~3 ((make|making|made|extend|extending|in a position to make) ~3 offer|put you forward|putting you)",
        ),
        (3, r"(not (you )?this time|it is a no|came down to|just missed out|pipped|narrowly)"),
        (
            2,
            r"(news you will not like|not the news|not the answer|bad news|disappointing news|not good news|wish i had better news|difficult message)",
        ),
        (2, r"(eye on our|watch our|check our) (openings|vacancies|careers|jobs|website)"),
        (
            3,
            rf"(move|moving|moved|go|going|gone|proceed|proceeding|continue|continuing|progress|progressing|forward|ahead|advance|advancing|went) ~2 (with|to) ~3 (other|another|different|someone|somebody|a candidate|an internal|an? \S+ candidate) ?{_CANDIDATES}?",
        ),
        (
            3,
            r"(not|no longer|will not|can not|unable to|aren't|decided against|decided not to|against) (be )?~3 (moving|move|going|taking|take|progress*|proceed*|continu*|advanc*|pursu*|consider*) ~3 (forward|ahead|further|with you*|your|application|candidacy|you|on this occasion|any further|to the next)",
        ),
        (
            3,
            r"(will|can|do|did|are|has|have|is|been|were|was) not (been )?(be )?~1 (selected|successful|shortlisted|chosen|progressed|invited to interview|invited for|taken forward|be inviting|be offering|offer you|inviting you|be able to offer|able to offer|a match for|advance)",
        ),
        (
            3,
            r"unable to (offer you|take your|progress|proceed|make you an offer|invite you to interview|invite you for|shortlist)",
        ),
        (3, r"(unsuccessful|not been successful|not successful|not been shortlisted|not shortlisted|been declined)"),
        (
            3,
            r"(decided|chosen|chose|opted|elected|agreed|made the decision) ~3 (to )?(offer|appoint|hire|go with|pursue|select|proceed with|go for|give|fill|take forward) ~4 (other|another|someone|somebody|internal|different|stronger|role to|position to|post to|job to|candidate|not)",
        ),
        (
            3,
            r"(role|position|post|vacancy|job|requisition|place|it|spot) (has|have|was|is|had|now) ~3 (filled|been filled|been withdrawn|been cancelled|been closed|been frozen|on hold|no longer|been removed|withdrawn|frozen|offered to|been offered|gone to|been put on hold|been cancelled|been canceled|accepted by)",
        ),
        (
            3,
            r"(filled|closed|withdrawn|frozen|cancelled|canceled|paused|pulled|put on hold|withdraw|freeze|close|cancel|not fill|not to fill|suspend|suspended) (the|this|our|that) ~4 (role|position|post|vacancy|job|requisition|recruitment|hiring|search|opening)",
        ),
        (
            3,
            r"(freeze|frozen|pause) (on|all|our) ~3 (hiring|recruitment|recruiting|positions|vacancies)|hiring freeze|recruitment freeze",
        ),
        (
            3,
            r"(no longer|not) (be )?(currently |actively )?(hiring|recruiting|filling|go ahead|going ahead|proceeding|proceed|filled) ~3 (for|this|with|the|role|position|$)",
        ),
        (
            3,
            r"(another|other|different|stronger|internal|more experienced|local) (candidate|applicant|candidates|applicants) ~8 (closer|closely|better|stronger|more|whose|who|has|have|was|were|accepted|chosen|selected|instead|ahead|match*)",
        ),
        (
            3,
            rf"{_SAD} ~9 (not|unable|unsuccessful|other candidates|another candidate|someone else|declin*|no longer|filled) ~6 (offer|application|role|position|shortlist*|progress*|forward|further|selected|successful|occasion|time|post|interview|next)",
        ),
        (3, r"(it is|this is|is|am) ~2 (a )?no (from us|this time|for now|on this occasion|i am afraid)"),
        (
            3,
            r"(went|going|gone|go|decided to go) with (someone|somebody|another|a different|an internal|other|the other) ?(else|candidate|person|applicant)?",
        ),
        (3, r"(not|n't|no) ~3 (the right|quite the right|a) (fit|match) (for|at|right|this|with|on)"),
        (
            3,
            r"(appointed|hired|offered|selected|chose|picked|gave|given) ~5 (another|other|an internal|someone else|somebody else|different) (candidate|applicant|person|role|job)?",
        ),
        (
            2,
            r"(wish|wishing) you (every|all the|the best|the very best|well|much|good|luck|success) ~6 (search|future|career|endeavou?rs|elsewhere|luck|success|next|applications|job)",
        ),
        (2, r"(keep|hold|retain|keeping) your (details|cv|resume|application|information|profile) (on|in|for)"),
        (2, r"(on this occasion|at this time|this time round|this time around|not this time)"),
        (
            2,
            r"(encourage|invite|hope|welcome|glad|love|like) ~4 (you )?(to )?(re-?apply|apply again|apply for other|see you apply|apply in future|apply for future)",
        ),
        (2, r"(difficult|tough|hard|close|tricky) (decision|call|choice|one)"),
        (
            1,
            r"(many|number of|volume of|high (number|calibre|standard)|large number|strong field|very strong|competition) ~4 (applications|applicants|candidates|qualified|strong|interest|response)?",
        ),
        (1, rf"{_SAD}"),
        (1, r"(future (opportunit*|roles?|vacancies|openings)|talent (pool|community|network))"),
        (
            1,
            r"(after|following) (careful|much|a lot of|long|due|thorough) (consideration|deliberation|thought|discussion|review)",
        ),
    ),
    Cue.TASK: (
        (
            3,
            r"(answer|answers|respond|reply) (to )?~4 (short |screening |these |few )?(questions|questionnaire)( online| below| here)?",
        ),
        (3, r"(invites?|invited|inviting) you to (take|complete|sit|a|an|do) ~4 (test|assessment|challenge|exercise)"),
        (2, r"(spend|take|takes|should take|allow) ~5 (hours?|minutes|an evening|afternoon) (on|to|in|or|of)"),
        (
            3,
            r"(coding|technical|online|take-home|take home|takehome|skills|aptitude|psychometric|numerical|verbal|personality|situational|homework|written|writing|practical|programming|logic|reasoning|design|case|data|modelling|sql|editing) ~2 (test|tests|challenge|assessment|assessments|exercise|exercises|task|tasks|questionnaire|quiz|assignment|study|case|homework|sample)",
        ),
        (
            3,
            r"(complete|take|sit|do|start|begin|finish|submit|attempt|work on|return|fill in|fill out) ~5 (test|tests|challenge|assessment|assessments|exercise|task|questionnaire|assignment|quiz|homework|case study|screening questions|questions below)",
        ),
        (
            3,
            r"(one-way|on-demand|pre-recorded|asynchronous|recorded|automated) (video )?(interview|answers|responses|questions|screening)",
        ),
        (3, r"(record|recording) ~2 (answers|responses|yourself|video)"),
        (
            2,
            r"(hackerrank|codility|codesignal|coderpad|hirevue|testgorilla|shl|pymetrics|testdome|devskiller|karat|qualified.io|cappfinity|arctic shores|coderbyte|spark hire|willo|vervoe)",
        ),
        (2, r"(take-home|take home|takehome|homework)"),
        (2, r"(screening|pre-screening|application|additional|supplementary|killer) (questions|questionnaire)"),
        (
            2,
            r"(link|test|assessment|challenge|invitation) (expires|will expire|is valid|closes|remains open|stays open|is open)",
        ),
        (
            2,
            r"(send|submit|return|upload|email|push|share|hand in) ~4 (solution|solutions|work|answers|code|submission|repository|repo|results|response|finished|deck) ~3 (by|before|to|back|no later|within|when)",
        ),
        (1, r"(test|assessment|assessments|exercise|challenge|questionnaire|assignment)"),
        (1, r"\d+ (questions|minutes to complete|hours to complete)"),
    ),
    Cue.STATUS: (
        (
            3,
            r"(shortlisting|longlisting|sifting|interviews|the process) will (be )?(complete|completed|done|finish|finished|end|over) ~3 (by|on|in|before|at|next)",
        ),
        (3, r"(choose|decide|know|see|settle) ~2 (whom|who) (to|we) ~2 (invite|interview|meet|hire|appoint|see)"),
        (3, r"(hear|heard) (directly )?from (me|us) ~6 (when|once|as soon|by|before|within|know|next|this|in)"),
        (2, r"(can not|can't|hard to|not possible to) ~1 (say|tell) ~3 (how long|when|yet)"),
        (2, r"(team|everyone|we|they) (is|are|was|were) ~1 (positive|impressed|keen|enthusiastic)"),
        (2, r"(has|have) (yet|still) to (decide|meet|discuss|approve|sign|see|say)"),
        (
            3,
            r"(still|currently|now|continue to be|busy) (being )?(reviewing|considering|reviewed|working through|going through|sifting|assessing|interviewing|under review|in review|in progress|under consideration|considered|waiting|awaiting|deciding|discussing|in the process|finalising|finalizing|shortlisting|longlisting|meeting|seeing|speaking)",
        ),
        (
            3,
            r"(decision|outcome|answer|news|result|results|verdict|word|update|feedback|back to you) ~6 (by|before|on|within|no later|early|end of|next|this|in the|towards|tomorrow|later)",
        ),
        (
            3,
            r"(let you know|hear from us|in touch|get back to you|be in contact|come back to you|write to you|update you|tell you|inform ~3|contact you|revert) ~7 (by|before|on|within|no later|early|end of|next|this|in the next|towards|tomorrow|as soon as|once|when|either way|shortly|soon)",
        ),
        (
            3,
            r"(your application|application|candidacy|status) ~5 (has |is |was )?(moved|advanced|progressed|changed|passed|been moved|been forwarded|now at|now in|still in|remains|forwarded|with the hiring|with the|under review)",
        ),
        (
            3,
            r"(quick|short|brief|just an?|an|a|status|small) (update|note|status|line) (on|about|to|from|regarding|so|-)",
        ),
        (2, r"(taking|take|takes|taken) ~2 (longer|a little longer|a while|a bit|more time)"),
        (2, r"(thank you|thanks) for (your patience|bearing with|being patient|waiting)|(bear with us|please bear)"),
        (
            2,
            r"(more|other|remaining|further|two|three|few|final|last|last of the) ~2 (candidates|interviews|people) (to|left|still|this|next|to see|until)",
        ),
        (
            2,
            r"(panel|team|committee|board|managers?|hiring manager|director|everyone) (is|are|will|has|have|meets?|still) ~4 (meet*|discuss*|decid*|consider*|review*|deliberat*|compar*|sign off|sign-off|approv*)",
        ),
        (
            2,
            r"(awaiting|waiting for|waiting on|pending|subject to) ~4 (approval|sign-off|sign off|decision|feedback|confirmation|budget|council|board)",
        ),
        (2, r"(no|nothing|not) ~3 (further|to do|needed|required|action|decision|news|decided|yet)"),
        (2, r"(delay|delayed|held up|slower|behind schedule|on hold for)"),
        (1, r"(keep you (posted|updated|informed)|next steps|in due course|soon as we (can|have|know))"),
        (1, r"(decision|decide|outcome)"),
    ),
    Cue.RECEIVED: (
        (3, r"application ~9 (landed|is in|arrived|reached us|has reached|came through|come through|with us now)"),
        (
            2,
            r"(got it|it is in|safely received|arrived safely|all here|has arrived|have arrived|received it|received with thanks)",
        ),
        (
            2,
            r"(collecting|reading|gathering) ~4 (everything|applications|them all|every application|until the closing)",
        ),
        (
            3,
            r"(received|receipt of|got|have|receiving|acknowledg*) (your|the) ~2 (application|cv|resume|details|documents|submission|letter)",
        ),
        (
            3,
            r"(your )?application ~6 (has been|was|is|have been|been) (safely |successfully )?(received|submitted|registered|logged|in safely|with us|in good hands|complete)",
        ),
        (
            3,
            r"(thank you|thanks|thank-you) (so much |very much |again )?for (applying|your application|submitting|sending ~3 (application|cv)|your interest in (the|our|joining|working)|taking the time to apply)",
        ),
        (3, r"(application|cv) (received|submitted|confirmation|acknowledg*)"),
        (
            2,
            r"(we will|our team will|will now|someone will|team will|will be) (now )?(carefully |also )?(review|reviewing|look at|looking at|read|reading|consider|considering|go through|assess)",
        ),
        (2, r"(confirm|confirming|let you know|acknowledge) ~5 (received|receipt|arrived|your application)"),
        (2, r"(closing date|applications close|shortlisting (takes|will)|sift)"),
        (
            2,
            r"(if|should) ~9 (match|fit|suitable|shortlisted|selected|like to take|meets?|successful|move forward|progress|interested) ~9 (contact|touch|reach out|hear|invite|call|arrange|let you know)",
        ),
        (1, r"thank you for your interest"),
    ),
    Cue.REPLY: (
        (2, r"(to answer|happy to answer|in answer|here is what|answers? (below|inline))"),
        (
            2,
            r"(could|can|would) you (also )?(tell|let|send|confirm|remind|give) (me|us) ~6 (salary|notice|start|reference|referee|whether|visa|address|date of birth|expect)",
        ),
        (
            2,
            r"(please|could you|can you|would you|kindly|need|need you to|ask you to|able to) ~3 (send|provide|forward|upload|bring|supply|let us have|share|email|fill|complete|return|sign) ~6 (passport|documents?|references?|referees?|certificates?|proof|form|forms|receipts?|details|id|payslips?|bank|transcripts?|copy|scan|diploma|portfolio|samples?)",
        ),
        (
            2,
            r"(salary expectation*|expected salary|notice period|salary range|right to work|work permit|visa|start date|earliest start)",
        ),
        (2, r"(to answer|in answer to|in response to|as for|regarding) your (question*|query|email|message|e-mail)"),
        (2, r"(good|great|excellent|happy to answer|fair) (question|questions)"),
        (
            2,
            r"(thank you|thanks|many thanks) ~4 (for )?(your|the|such a|a) ~3 (note|message|email|e-mail|kind words|thoughtful|lovely|letter|follow-up|reply|thank-you)",
        ),
        (2, r"(kind|nice|good|sweet|thoughtful|lovely) of you"),
        (2, r"(expenses?|receipts?|reimburse*|travel costs|refund)"),
        (
            2,
            r"(sorry|sad|regret|disappointed) ~4 (to hear|you|that you) ~5 (withdraw*|withdrawn|decided|no longer|changed|pulled|declin*)",
        ),
        (1, r"(thanks|thank you)"),
        (1, r"(let me know|do not hesitate|any (other |further |more )?questions|happy to help)"),
    ),
    Cue.OUTREACH: (
        (3, r"(came|come|stumbled) across your (profile|cv|resume|github|work|background|linkedin|portfolio|talk)"),
        (
            3,
            r"(found|saw|seen|noticed|looked at|looking at|spotted|reviewed|viewing|read) your (profile|cv|resume|linkedin|github|background|portfolio|details|talk) (on|and|online|via|when|while|from|in)",
        ),
        (
            3,
            r"(your|the) (profile|background|experience|cv|resume|skills|work) ~5 (caught|stood out|impress*|looks? (ideal|great|like|perfect|very|spot)|seems? (ideal|great|perfect|like)|struck|could be|would be|makes you|matches)",
        ),
        (
            3,
            r"(working|partnered|partnering|work|recruiting|hiring|representing|engaged|retained|instructed) (on behalf of|with|for|by) (an?|my|our|one of) ~3 (client|company|start-?up|scale-?up|business|organisation|firm|fintech|employer|bank)",
        ),
        (
            3,
            r"(would|might|could|are) you (be |currently |at all |perhaps )?(open to|interested in|curious|tempted|considering|looking|up for|actively|in the market)",
        ),
        (
            3,
            r"(open to|interested in) (a |an |exploring |hearing |having |new |other |chatting |learning |discussing |talking |opportunit*)",
        ),
        (3, r"(reaching|reach|reached) out (to you|because|about|as|regarding|to see|with)"),
        (3, r"(great|perfect|strong|excellent|fantastic|good|ideal|brilliant|superb) (fit|match|addition) (for|to)"),
        (
            2,
            r"(new|exciting|great|fantastic|brilliant|amazing) (role|opportunity|position|vacancy|job) ~4 (for you|with|at|that|in|which)",
        ),
        (2, r"(hearing|hear|know|learn|find out) more( about)?"),
        (2, r"(not|even if you are not|if you are not) ~2 (looking|interested|the right time|actively)"),
        (
            2,
            r"(following up|follow up|bumping|circling back|checking in|second try|tried) ~5 (my|last|previous|message|note|below|email)",
        ),
        (
            2,
            r"(we are|i am|we have|currently) (now )?(hiring|looking for|recruiting|growing|building|searching|seeking|building out|on the lookout)",
        ),
        (1, r"(confidential|no obligation|informal|quick|brief|short|introductory) (chat|call|conversation|coffee)"),
        (1, r"(client of mine|my client|our client|headhunt*|executive search)"),
    ),
    Cue.AUTO: (
        (3, r"(out of|away from) (the |my )?(office|desk)"),
        (
            3,
            r"(i am|i will be|is|am) (currently |now )?(on|away on) (annual leave|leave|holiday|vacation|parental leave|maternity leave|paternity leave|sabbatical|sick leave)",
        ),
        (3, r"(limited|no|intermittent|without|little) access to (my )?(e-?mails?|inbox|messages)"),
        (
            3,
            r"(automatic|automated|auto) (reply|response|acknowledgement|answer|message to confirm)|auto-?reply|autoreply|autoresponse",
        ),
        (3, r"(no longer|not) (work*|with|employed|part of) ~2 (at|for|with|here|the company|us|organisation)"),
        (3, r"(has|have) (now )?left (the )?(company|organisation|business|us|\S+)$"),
        (2, r"(back|return*) (in|to|at|on) (the )?(office|desk|work|monday|tuesday|wednesday|thursday|friday|\d+)"),
        (
            2,
            r"(in urgent cases|for urgent|if it is urgent|in my absence|while i am away|anything urgent|if your (message|enquiry|query|matter|request) is urgent)",
        ),
        (
            2,
            r"(received|got) your (e-?mail|message|enquiry|query) ~9 (respond|reply|answer|get back|working days|hours|soon)",
        ),
        (2, r"(thank you|thanks) for (your )?(e-?mail*|message|getting in touch|contacting|writing|reaching out)"),
        (2, r"(we )?(aim|try|endeavou?r) to (respond|reply|answer)"),
        (2, r"this (mailbox|inbox) is (monitored|checked|read)"),
    ),
    Cue.BULK: (
        (
            3,
            r"(security|verification|log-?in|one-time|confirmation|activation) (code|password|pin|link)|enter (the|this) code",
        ),
        (
            3,
            r"(jobs|roles|vacancies) (similar|like|matching|based on|you may|near you)|(similar|like) (to )?(jobs|roles) you (applied|viewed|saved)|because you (applied|viewed|saved|searched)|job seekers",
        ),
        (2, r"(product tour|book a demo|request a demo|free trial|leading (recruiting|hiring) teams|best teams)"),
        (
            3,
            r"(unsubscribe|manage (your )?(preferences|alerts|subscription)|job alerts?|email preferences|view (this )?(email )?in (your )?browser)",
        ),
        (
            3,
            r"(newsletter|digest|this week's|weekly|roundup|round-up|webinar|masterclass|sign up now|register now|early bird|limited places|special offer|discount|% off)",
        ),
        (
            3,
            r"(jobs? (for you|matching|you might|recommended|picked)|new jobs|see all jobs|recommended jobs|similar jobs|apply now|view job|easy apply|top picks)",
        ),
        (
            2,
            r"(appeared in|viewed your profile|people are looking|who viewed|search appearances|new connection|profile views)",
        ),
        (
            2,
            r"(survey|rate your|how did we do|tell us about your experience|your feedback on|candidate experience|two minutes to)",
        ),
        (
            2,
            r"(verify|verification code|confirm your email|one-time|reset your password|security code|password|sign-in|log-in code|activate your account|passcode)",
        ),
    ),
    Cue.ELSEWHERE: (
        (3, r"(review|progress|advice|guidance|coaching|mentoring) (meeting|appointment)"),
        (2, r"(dogs?|cats?|puppy|puppies|kittens?|pets?)"),
        (
            3,
            r"(short|quick|brief|our|this|candidate|satisfaction|feedback|anonymous) ~2 (survey|feedback form)|(about|rate|share) your ~2 experience|survey",
        ),
        (
            3,
            r"(careers? (adviser|advisor|guidance|adviser's|advisers)|adviser|advisor|caseworker|counsellor|mentoring scheme)",
        ),
        (
            3,
            r"(planning (department|permission|office)|licensing|council services|registry office|your (household|property|child|pet|dog|cat|garden|plot))",
        ),
        (
            3,
            r"(like|love|want|wanted|hoping|hope|able|possible) to interview you (for|about|on|as|with)|(can|could|may) i interview you",
        ),
        (
            3,
            r"(employability|job club|careers? (hub|centre|center|clinic|office|service)|skills (hub|coach)|your adviser|your advisor|review meeting with your)",
        ),
        (
            3,
            r"(home visit|home check|rescue|kennel|puppy|the dog|the cat|garden waste|electoral|register to vote|blue badge|council tax|parking|bus pass)",
        ),
        (
            3,
            r"(i am|i work as) (a|an) (reporter|journalist|producer|student|researcher|phd)|(piece|story|feature|article) (for|about|on) (the|our)",
        ),
        (
            3,
            r"(dentist|dental|hygienist|optician|eye test|gp|surgery|doctor's|clinic|vaccination|blood test|physio*|x-ray|prescription|patient|check-?up|veterinar*|vet|haircut|barber|salon|massage|blood donation|donor session)",
        ),
        (
            3,
            r"(loan|mortgage|credit card|credit agreement|overdraft|insurance (quote|policy|claim)|lender|remortgage|credit (score|reference|check|limit|report)|isa|pension transfer|claim reference)",
        ),
        (
            3,
            r"(tenancy|tenant|tenants|landlord|letting|lettings|flat|flatmate|flatshare|housemate|rental|viewing|deposit|apartment|rent|property|room to let)",
        ),
        (
            3,
            r"(deliver* (slot|window|date|driver|has been|is|your)|parcel|courier|your package|your order|engineer visit|meter|boiler|broadband|plumber|garage|your car|your vehicle|servicing|technician)",
        ),
        (
            3,
            r"(podcast|episode|journalist|reporter|our readers|broadcast|magazine|article|documentary|radio show|oral history|our viewers|newspaper|quotes? for)",
        ),
        (
            3,
            r"(user research|research (study|session|interview|participant*)|usability|participant*|study session|incentive|voucher|gift card|market research|focus group|thank-you payment|paid study)",
        ),
        (
            3,
            r"(mock interview|practice interview|interview (practice|coaching|coach|training|course|skills|preparation course|tips|masterclass|guide|success)|coaching session|career coach*|careers? (adviser|advisor|service|appointment|fair|event))",
        ),
        (
            3,
            r"(visa interview|embassy|consulate|biometric*|passport (office|application)|citizenship|immigration|jury|driving (test|lesson)|benefits? (claim|interview)|jobcentre|work coach|universal credit)",
        ),
        (
            3,
            r"(adopt* (a|an|the) ~2 (dog|cat|pet)|foster*|rehom*|shelter|allotment|volunteer (shift|rota)|choir|parents'? evening|school place|nursery|pottery|evening class|club|committee meets)",
        ),
        (
            3,
            r"(your proposal|your abstract|your paper|your submission to|call for (papers|proposals)|programme committee|this year's (conference|programme)|cfp|panel discussion|panellist|reviewers)",
        ),
        (
            3,
            r"(you will be|you are|you would be) (interviewing|chairing|on the (interview )?panel) (?!with)|(agreeing|agreed|volunteer*|happy) to (sit|be|join|serve|help) (on|with|at) the ~2 (panel|interviews?|interviewing)|(interview|interviewing|meet|shortlist) ~3 (candidates|applicants) (with (me|us)|together|for (our|the))|the candidates you|scor(e|ing) (sheets?|grid|cards?)|your fellow (panel|interviewers)",
        ),
        (
            3,
            r"(as a referee|named you as|given your name|reference (request|for)|request for a reference|act as (a )?referee|your former (colleague|employee))",
        ),
        (3, r"(quiz show|game show|tv show|television|casting|audition|audience tickets|contestant)"),
        (
            3,
            r"(table for|restaurant|your (stay|flight|reservation|ticket|booking reference)|check-in|itinerary number|airline|hotel booking)",
        ),
        (
            3,
            r"(scholarship|grant application|funding application|planning application|licen[cs]e application|membership application|parking permit|permit application|school application|your place on|course fee|place on the course|degree course|student (loan|finance|visa)|enrol*|admissions?)",
        ),
        (2, r"(appointment with|your appointment)"),
        (2, r"(invoice|receipt for|payment (received|of)|order (number|confirmation)|your purchase|subscription)"),
    ),
    Cue.SCAM: (
        (
            3,
            r"(telegram|whatsapp|signal app|google hangouts|hangouts|wire (the )?money|western union|bitcoin|crypto|processing fee|registration fee|training fee|starter kit|cash ?the|check to purchase|cheque (to|for|will)|bank (name|account number|login)|\$\d+ ?(/|per|an|a) ?(hr|hour|day)|no experience (needed|required|necessary)|work from home and earn|easy money)",
        ),
        (
            2,
            r"(pick you up at the airport|next of kin|kindly (reply|provide|text|send|add)|via (text|chat) only|text-based interview|messenger|google chat)",
        ),
    ),
    Cue.OBSERVER: (
        (
            3,
            r"(good luck|best of luck|fingers crossed) (with|for|on|at|tomorrow|today|next) ~3 (interview|it|job|monday|tuesday|wednesday|thursday|friday|tomorrow|today)?",
        ),
        (
            3,
            r"(break a leg|fingers crossed|rooting for you|you will (smash|nail|ace|be great|do great|be fine)|how (did|was|is) (it|the interview|your interview) (go|going)?|let me know how it goes)",
        ),
        (2, r"(xx+|hugs|drinks after|the pub|see you at the weekend|mum|dad|kisses|lots of love)"),
    ),
    Cue.OLD: (
        (
            2,
            r"(original*|previous*|old|former*|was (scheduled|booked|planned|due|set|arranged)|were (scheduled|due)|as (planned|arranged|agreed|scheduled)|initially|instead of|rather than|no longer|not able|can not|unable|cancelled|canceled|moved from|from (monday|tuesday|wednesday|thursday|friday)|had (planned|agreed|booked|arranged|scheduled)|postpone*|have to move|need to move|call off)",
        ),
    ),
    Cue.DEADLINE: (
        (
            2,
            r"(by|before|until|no later than|deadline|expires?|due|within|closes?|closing|valid until|not later than|at the latest|latest)",
        ),
    ),
    Cue.LATER: (
        (
            2,
            r"(if|should you|once|would then|will then|next stage|next step|the stages|process (is|looks|consists|has)|may (be invited|contact|invite)|might|successful candidates|candidates who|those who|shortlisted candidates|interviews (will|are likely|are expected|are planned|take place))",
        ),
    ),
}
# fmt: on
