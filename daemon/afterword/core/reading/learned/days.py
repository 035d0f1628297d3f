"""What `decisiondays` has learned. Made by `make weights`, never by hand."""

TABLE = r"""it
-327
ahead:0	0:-114
ahead:1	0:18
ahead:10	0:131
ahead:21	0:-55
ahead:4	0:138
ahead:45	0:-95
cue:applied	0:4
cue:ask	0:-30
cue:auto	0:1
cue:bulk	0:-4
cue:cancel	0:-26
cue:deadline	0:45
cue:elsewhere	0:-3
cue:fixed	0:-89
cue:interview	0:-45
cue:job	0:9
cue:later	0:-10
cue:move	0:-16
cue:observer	0:-1
cue:offer	0:4
cue:old	0:-27
cue:outreach	0:-1
cue:past	0:3
cue:received	0:-7
cue:reject	0:42
cue:reply	0:-22
cue:status	0:42
cue:talk	0:-38
cue:task	0:-21
days:1	0:-40
days:2	0:-61
days:3	0:-82
days:4	0:-50
decides	0:45
else	0:-12
end	0:78
friday	0:38
latest	0:102
owner_does	0:-44
rules	0:128
rules:-0.5	0:43
rules:0.0	0:30
rules:1.0	0:-6
rules:2.0	0:35
rules:3.0	0:21
sentence:decides	0:20
sentence:else	0:-1
sentence:latest	0:75
sentence:owner_does	0:-45
sentence:silence	0:22
sentence:tells	0:28
silence	0:22
start	0:-47
sw:#	0:-38
sw:?	0:-48
sw:a	0:-29
sw:ab	0:-13
sw:abends	0:-2
sw:aber	0:6
sw:abgabeschluss	0:-5
sw:ablauf	0:-20
sw:able	0:8
sw:about	0:-21
sw:above	0:-2
sw:abril	0:-7
sw:absage	0:14
sw:absagen	0:-2
sw:acceptance	0:-1
sw:account	0:-1
sw:across	0:-1
sw:action	0:-1
sw:address	0:-8
sw:adelante	0:15
sw:advert	0:2
sw:advised	0:-2
sw:afraid	0:-7
sw:after	0:-27
sw:afternoon	0:8
sw:afternoon's	0:-1
sw:afterwards	0:1
sw:again	0:-15
sw:agenda	0:-2
sw:agree	0:-1
sw:agreed	0:-1
sw:ahead	0:2
sw:aim	0:13
sw:airport	0:-1
sw:al	0:-8
sw:all	0:27
sw:alle	0:20
sw:allerdings	0:-1
sw:alles	0:-3
sw:allowed	0:-2
sw:along	0:-1
sw:already	0:-8
sw:als	0:2
sw:also	0:-2
sw:always	0:-2
sw:am	0:24
sw:an	0:9
sw:analyst	0:-4
sw:analytics	0:-1
sw:and	0:-50
sw:announced	0:-1
sw:annual	0:-12
sw:another	0:-12
sw:answer	0:1
sw:answers	0:-5
sw:antes	0:7
sw:any	0:-10
sw:anybody	0:-4
sw:anyone	0:-3
sw:anything	0:20
sw:apologies	0:-3
sw:applicant	0:9
sw:applicants	0:1
sw:application	0:-1
sw:applications	0:-8
sw:apply	0:8
sw:appointment	0:-1
sw:approval	0:-2
sw:apr	0:-3
sw:april	0:-13
sw:aqui	0:-6
sw:are	0:23
sw:argue	0:-2
sw:around	0:-15
sw:arranged	0:-1
sw:arrangements	0:18
sw:arrive	0:-1
sw:arvo	0:-1
sw:as	0:-10
sw:asi	0:4
sw:aside	0:-6
sw:ask	0:-6
sw:asked	0:2
sw:asking	0:-8
sw:assessment	0:-7
sw:assistant	0:-6
sw:assume	0:21
sw:at	0:-20
sw:attached	0:-9
sw:attend	0:11
sw:attendance	0:-1
sw:attention	0:-1
sw:au	0:-16
sw:auch	0:-5
sw:audit	0:-4
sw:auditors	0:-1
sw:auf	0:-8
sw:aug	0:-7
sw:august	0:12
sw:aurez	0:9
sw:aus	0:-8
sw:ausgefallen	0:-1
sw:auswahl	0:2
sw:aux	0:-2
sw:availability	0:-3
sw:available	0:-6
sw:avant	0:-20
sw:avec	0:6
sw:avery	0:-1
sw:avoiding	0:-1
sw:avril	0:-4
sw:aware	0:-2
sw:away	0:-4
sw:b	0:6
sw:back	0:-22
sw:bad	0:-7
sw:band	0:-2
sw:bank	0:-12
sw:bar	0:-2
sw:baustelle	0:-1
sw:bay	0:-5
sw:be	0:-43
sw:bear	0:-5
sw:because	0:-12
sw:been	0:-3
sw:before	0:4
sw:beforehand	0:-6
sw:begin	0:-6
sw:beginning	0:19
sw:begins	0:-2
sw:behind	0:-1
sw:bei	0:-10
sw:beiden	0:-3
sw:being	0:-2
sw:bekommen	0:19
sw:below	0:-9
sw:berlin	0:-2
sw:bescheid	0:12
sw:best	0:-4
sw:better	0:-6
sw:between	0:-14
sw:bewerbungsfrist	0:-14
sw:bien	0:18
sw:bill	0:-1
sw:bin	0:-7
sw:bis	0:12
sw:bit	0:-5
sw:bitte	0:-12
sw:bitten	0:-9
sw:bleibt	0:-5
sw:board	0:14
sw:boiler	0:-1
sw:bonjour	0:-2
sw:book	0:-2
sw:booked	0:-4
sw:booking	0:-1
sw:boss	0:-2
sw:both	0:-15
sw:bother	0:-1
sw:branch	0:-3
sw:brandt	0:-2
sw:breakfast	0:2
sw:brief	0:-1
sw:brilliant	0:-2
sw:bring	0:-9
sw:bristol	0:-1
sw:bst	0:-7
sw:btw	0:-1
sw:budget	0:2
sw:building	0:-1
sw:buro	0:5
sw:bursar	0:-1
sw:burst	0:-2
sw:but	0:-40
sw:buyer	0:-3
sw:by	0:24
sw:c	0:-5
sw:c'est	0:8
sw:ca	0:-4
sw:cabinet	0:-2
sw:calendar	0:-4
sw:calendario	0:5
sw:call	0:35
sw:calle	0:-1
sw:called	0:2
sw:calling	0:10
sw:calls	0:-2
sw:came	0:12
sw:can	0:-22
sw:cancel	0:-1
sw:canceled	0:-2
sw:cancelled	0:-3
sw:candidat	0:-12
sw:candidate	0:-1
sw:candidates	0:47
sw:case	0:2
sw:cat	0:-1
sw:ce	0:13
sw:central	0:-2
sw:centre	0:-4
sw:cest	0:-3
sw:cet	0:-2
sw:cette	0:-1
sw:chair	0:-6
sw:chance	0:-1
sw:change	0:-5
sw:changed	0:-3
sw:chap	0:15
sw:chase	0:-7
sw:chat	0:-2
sw:check	0:-1
sw:checked	0:-4
sw:chef	0:-2
sw:chief	0:-2
sw:choice	0:-4
sw:choix	0:10
sw:choose	0:2
sw:choosing	0:-5
sw:chosen	0:-7
sw:christmas	0:5
sw:ci	0:2
sw:cinco	0:-2
sw:civic	0:-3
sw:claims	0:-4
sw:clerk	0:-2
sw:client	0:-6
sw:clinical	0:-1
sw:clock	0:4
sw:clocks	0:-4
sw:close	0:22
sw:closed	0:-6
sw:closes	0:-8
sw:closing	0:-14
sw:code	0:-4
sw:collection	0:-1
sw:college	0:-2
sw:com	0:-6
sw:come	0:-27
sw:comes	0:-6
sw:coming	0:-21
sw:comite	0:2
sw:commencing	0:-1
sw:committee	0:34
sw:como	0:2
sw:compare	0:4
sw:complete	0:-10
sw:comunicara	0:12
sw:con	0:17
sw:conference	0:-8
sw:confirm	0:-4
sw:confirmation	0:-2
sw:confirme	0:-3
sw:confirmed	0:-1
sw:confirming	0:-2
sw:conmigo	0:-7
sw:considered	0:-9
sw:considerer	0:12
sw:contrato	0:2
sw:control	0:-1
sw:controlling	0:-1
sw:convenient	0:-2
sw:conversation	0:6
sw:conversations	0:-1
sw:coordinator	0:2
sw:correo	0:1
sw:could	0:-47
sw:council	0:-2
sw:council's	0:2
sw:councillors	0:-2
sw:course	0:-7
sw:court	0:-7
sw:cover	0:34
sw:craig	0:-4
sw:crewe	0:15
sw:cuanto	0:24
sw:cuatro	0:22
sw:customer	0:-2
sw:cv	0:-8
sw:cvs	0:12
sw:d	0:-6
sw:d'ici	0:7
sw:d'un	0:-9
sw:d'une	0:-1
sw:da	0:-5
sw:daher	0:2
sw:damit	0:-2
sw:danach	0:-8
sw:dann	0:17
sw:dans	0:3
sw:dark	0:-1
sw:das	0:8
sw:data	0:-4
sw:date	0:-42
sw:dates	0:-1
sw:datum	0:-2
sw:dauert	0:-5
sw:daventry	0:-1
sw:day	0:31
sw:daylight	0:-4
sw:days	0:10
sw:dbs	0:-1
sw:de	0:14
sw:dead	0:-1
sw:deadline	0:-4
sw:dear	0:-2
sw:debrief	0:8
sw:dec	0:-5
sw:december	0:8
sw:decembre	0:-7
sw:decide	0:19
sw:decision	0:15
sw:defaut	0:1
sw:definitiva	0:18
sw:dein	0:-1
sw:del	0:8
sw:dem	0:-23
sw:demain	0:-5
sw:demand	0:-1
sw:den	0:12
sw:depot	0:-6
sw:der	0:-33
sw:des	0:-14
sw:desde	0:5
sw:deshalb	0:-3
sw:design	0:-3
sw:details	0:2
sw:deutscher	0:-1
sw:dezember	0:-1
sw:dia	0:24
sw:diaries	0:-4
sw:diary	0:-2
sw:dias	0:4
sw:dich	0:-1
sw:did	0:-6
sw:die	0:-15
sw:died	0:-1
sw:dienstag	0:-9
sw:dies	0:5
sw:different	0:-2
sw:digo	0:11
sw:dime	0:-4
sw:dinner	0:-2
sw:direccion	0:2
sw:director	0:13
sw:director's	0:15
sw:dis	0:17
sw:discussed	0:-1
sw:discussion	0:-1
sw:disponible	0:-2
sw:do	0:-17
sw:doce	0:8
sw:doch	0:-2
sw:does	0:8
sw:doing	0:-2
sw:doit	0:-4
sw:domingo	0:-9
sw:donc	0:-4
sw:done	0:-14
sw:donnee	0:-9
sw:donnerstag	0:-10
sw:door	0:4
sw:dos	0:-8
sw:down	0:-27
sw:dr	0:-10
sw:drawn	0:7
sw:drei	0:-4
sw:driving	0:10
sw:drop	0:12
sw:du	0:7
sw:dublin	0:-1
sw:due	0:-1
sw:durfen	0:-9
sw:during	0:-2
sw:duty	0:-2
sw:e	0:23
sw:each	0:2
sw:earlier	0:-6
sw:earliest	0:-1
sw:early	0:1
sw:easiest	0:-1
sw:easter	0:5
sw:eastern	0:-2
sw:eat	0:-3
sw:echange	0:-2
sw:edinburgh	0:-1
sw:edt	0:-1
sw:education	0:-1
sw:eher	0:-1
sw:eight	0:-5
sw:ein	0:-18
sw:eine	0:19
sw:einem	0:-2
sw:einen	0:23
sw:einer	0:1
sw:either	0:18
sw:el	0:34
sw:eleven	0:-8
sw:elf	0:-2
sw:else	0:-12
sw:email	0:26
sw:en	0:25
sw:encore	0:-3
sw:end	0:-4
sw:ende	0:6
sw:endet	0:-3
sw:ends	0:3
sw:enero	0:-2
sw:engineer	0:-8
sw:enlace	0:-2
sw:entfallen	0:-1
sw:entra	0:3
sw:entre	0:-14
sw:entretien	0:-3
sw:entretiens	0:-12
sw:entrevista	0:-9
sw:entry	0:-1
sw:entscheiden	0:-3
sw:entscheidung	0:2
sw:er	0:-1
sw:ergebnis	0:22
sw:erhalten	0:23
sw:erst	0:6
sw:es	0:15
sw:esa	0:6
sw:ese	0:15
sw:espanola	0:-1
sw:est	0:20
sw:esta	0:22
sw:este	0:5
sw:et	0:-2
sw:ete	0:8
sw:etre	0:-1
sw:etwas	0:2
sw:europe	0:-3
sw:european	0:-1
sw:even	0:21
sw:evening	0:14
sw:event	0:-2
sw:events	0:5
sw:ever	0:-1
sw:every	0:11
sw:everybody	0:24
sw:everybody's	0:19
sw:everyone	0:-28
sw:everyone's	0:-1
sw:everything	0:8
sw:example	0:-4
sw:except	0:-9
sw:exercise	0:-2
sw:expect	0:18
sw:expected	0:4
sw:expects	0:4
sw:expires	0:-3
sw:export	0:3
sw:eye	0:-1
sw:falls	0:11
sw:far	0:-1
sw:feb	0:-7
sw:febrero	0:-4
sw:february	0:-1
sw:fecha	0:9
sw:feedback	0:-7
sw:feels	0:-1
sw:ferme	0:-3
sw:fest	0:-2
sw:fevrier	0:-4
sw:few	0:-3
sw:file	0:-3
sw:fill	0:-4
sw:fin	0:-8
sw:final	0:7
sw:finance	0:1
sw:find	0:-12
sw:findet	0:-1
sw:fine	0:-6
sw:finish	0:-4
sw:finished	0:-6
sw:first	0:-26
sw:fit	0:7
sw:five	0:-24
sw:fix	0:-1
sw:fixed	0:-3
sw:fixee	0:-4
sw:flat	0:-1
sw:flies	0:-1
sw:flight	0:-2
sw:floor	0:-2
sw:flu	0:-1
sw:folks	0:-2
sw:follow	0:-3
sw:following	0:15
sw:for	0:-8
sw:forecast	0:-1
sw:forget	0:-1
sw:forgotten	0:13
sw:form	0:-9
sw:former	0:-1
sw:fortnight	0:6
sw:forty	0:-2
sw:forward	0:-1
sw:founder	0:-1
sw:founders	0:-2
sw:francaise	0:-2
sw:frau	0:-11
sw:fraud	0:-1
sw:free	0:-15
sw:freeze	0:-1
sw:freigeschaltet	0:-2
sw:freitag	0:23
sw:fresh	0:-2
sw:fri	0:-21
sw:friday	0:-32
sw:friday's	0:-8
sw:friendly	0:-1
sw:from	0:6
sw:fruh	0:-3
sw:fuhren	0:-7
sw:full	0:-3
sw:funeral's	0:-1
sw:fur	0:-4
sw:further	0:26
sw:ganztagig	0:-3
sw:gap	0:-4
sw:gaps	0:-2
sw:gate	0:17
sw:gave	0:1
sw:geben	0:16
sw:gedacht	0:-2
sw:gegen	0:-1
sw:geht	0:-2
sw:general	0:-2
sw:generally	0:-1
sw:gesprach	0:-8
sw:gesprache	0:-7
sw:get	0:18
sw:gets	0:-16
sw:ginge	0:-1
sw:give	0:13
sw:given	0:-6
sw:gleicher	0:-1
sw:gmt	0:-7
sw:go	0:12
sw:goes	0:-3
sw:going	0:-3
sw:gone	0:9
sw:good	0:-24
sw:google	0:-3
sw:got	0:21
sw:governors	0:-5
sw:grade	0:-1
sw:graham	0:3
sw:grand	0:-2
sw:grant	0:1
sw:great	0:-2
sw:greg	0:-2
sw:greve	0:-1
sw:grosse	0:-1
sw:group	0:-2
sw:groupe	0:-2
sw:guess	0:2
sw:h	0:-23
sw:ha	0:7
sw:hab	0:-1
sw:habe	0:-3
sw:haben	0:-7
sw:hablar	0:7
sw:had	0:16
sw:halb	0:-6
sw:half	0:-18
sw:hall	0:-6
sw:hallo	0:-2
sw:halten	0:-2
sw:han	0:13
sw:hand	0:-2
sw:hannes	0:-1
sw:happen	0:-5
sw:happening	0:-2
sw:happens	0:-7
sw:has	0:14
sw:hasta	0:5
sw:hat	0:11
sw:hatten	0:-3
sw:haus	0:-2
sw:have	0:-8
sw:having	0:-3
sw:he	0:21
sw:head	0:-7
sw:heads	0:-5
sw:health	0:-2
sw:hear	0:-24
sw:heard	0:17
sw:hearing	0:-1
sw:hears	0:-1
sw:held	0:-5
sw:help	0:-2
sw:hemos	0:14
sw:hence	0:-1
sw:her	0:1
sw:here	0:6
sw:heritage	0:-1
sw:herr	0:-2
sw:heure	0:-8
sw:heures	0:-4
sw:heute	0:-10
sw:hi	0:-8
sw:hier	0:-4
sw:him	0:-1
sw:himself	0:-1
sw:hinten	0:-1
sw:hire	0:-1
sw:hiring	0:-4
sw:his	0:38
sw:hiya	0:21
sw:hold	0:-3
sw:holen	0:6
sw:holiday	0:-11
sw:holm	0:-1
sw:home	0:-20
sw:honest	0:6
sw:hope	0:3
sw:hora	0:-10
sw:horas	0:-1
sw:horen	0:18
sw:horst	0:7
sw:hospital	0:-2
sw:hotel	0:-1
sw:hour	0:-16
sw:hours	0:3
sw:house	0:-8
sw:how	0:-2
sw:hoy	0:-3
sw:hr	0:-5
sw:hrs	0:-2
sw:https	0:-8
sw:human	0:-3
sw:hybrid	0:-2
sw:hydrologie	0:-5
sw:i	0:12
sw:ich	0:27
sw:ideally	0:-2
sw:if	0:-6
sw:ihnen	0:18
sw:ihr	0:-3
sw:ihre	0:-6
sw:ihren	0:1
sw:il	0:-10
sw:im	0:-9
sw:imogen	0:-3
sw:impossible	0:-4
sw:in	0:-13
sw:inbox	0:4
sw:incident	0:-1
sw:included	0:-2
sw:including	0:-2
sw:income	0:-1
sw:informed	0:-5
sw:innerhalb	0:25
sw:inside	0:13
sw:inspection	0:-6
sw:inspector	0:-2
sw:instead	0:-12
sw:instrument	0:-1
sw:intend	0:8
sw:internet	0:-1
sw:interview	0:-43
sw:interviewed	0:-6
sw:interviewer	0:-1
sw:interviewers	0:-5
sw:interviewing	0:3
sw:interviews	0:-10
sw:into	0:-17
sw:invitation	0:-3
sw:invite	0:13
sw:ireland	0:-3
sw:is	0:-33
sw:ish	0:-2
sw:ist	0:-19
sw:it	0:18
sw:its	0:7
sw:j'ai	0:-4
sw:jan	0:-4
sw:januar	0:-2
sw:january	0:22
sw:je	0:4
sw:jean	0:20
sw:jefe	0:2
sw:jeudi	0:-12
sw:job	0:-9
sw:joignable	0:-2
sw:join	0:-5
sw:jordan	0:-27
sw:jour	0:-5
sw:jueves	0:-1
sw:juillet	0:2
sw:juin	0:-10
sw:jul	0:-1
sw:juli	0:5
sw:julio	0:-11
sw:july	0:-11
sw:jun	0:-2
sw:june	0:7
sw:juni	0:-5
sw:junio	0:10
sw:jusqu'au	0:-14
sw:just	0:-18
sw:kalender	0:-1
sw:kann	0:-1
sw:keep	0:-8
sw:keith	0:4
sw:kept	0:-7
sw:kind	0:-5
sw:kindly	0:-1
sw:kingdom	0:-3
sw:kitchen	0:13
sw:know	0:30
sw:knows	0:-6
sw:kommenden	0:-2
sw:kommission	0:12
sw:kommt	0:13
sw:konnen	0:3
sw:konnten	0:-2
sw:kurz	0:-6
sw:kurzfristig	0:-2
sw:l'invitation	0:-1
sw:l'issue	0:-7
sw:la	0:-23
sw:lab	0:-3
sw:lad	0:-3
sw:lady	0:-1
sw:las	0:5
sw:last	0:-5
sw:late	0:-8
sw:later	0:-9
sw:latest	0:8
sw:lauft	0:-6
sw:le	0:4
sw:lead	0:9
sw:learned	0:-7
sw:least	0:-5
sw:leave	0:-16
sw:leaves	0:-7
sw:leeds	0:-2
sw:left	0:5
sw:leider	0:3
sw:leiter	0:-1
sw:leitung	0:19
sw:lendemain	0:-19
sw:les	0:2
sw:less	0:-3
sw:lesson	0:1
sw:let	0:-43
sw:letter	0:1
sw:letters	0:22
sw:library	0:-2
sw:libre	0:-1
sw:lieu	0:-2
sw:lift	0:-2
sw:like	0:15
sw:limite	0:-9
sw:line	0:11
sw:link	0:-27
sw:linked	0:-1
sw:lisbon	0:-5
sw:list	0:16
sw:lista	0:12
sw:little	0:13
sw:live	0:-3
sw:llamo	0:36
sw:lo	0:-13
sw:location	0:-1
sw:lock	0:4
sw:locked	0:-1
sw:london	0:-1
sw:londres	0:-1
sw:long	0:-5
sw:longer	0:-13
sw:look	0:14
sw:looking	0:-6
sw:looks	0:-4
sw:loop	0:-1
sw:los	0:13
sw:lost	0:-2
sw:lot	0:-7
sw:lovely	0:-4
sw:lui	0:6
sw:lunch	0:12
sw:lunchtime	0:-10
sw:lundi	0:8
sw:lunes	0:2
sw:lyon	0:-3
sw:m	0:-20
sw:ma	0:1
sw:made	0:-1
sw:madrid	0:-1
sw:mai	0:12
sw:mail	0:9
sw:main	0:-2
sw:maintenance	0:-2
sw:mais	0:-5
sw:make	0:26
sw:makes	0:-3
sw:mal	0:13
sw:manage	0:-3
sw:management	0:6
sw:manager	0:-20
sw:manager's	0:-1
sw:manana	0:9
sw:mandamelo	0:-9
sw:many	0:19
sw:mar	0:-4
sw:march	0:14
sw:marcus	0:-3
sw:mardi	0:17
sw:mark	0:-3
sw:mars	0:-6
sw:martes	0:-1
sw:martin	0:-4
sw:marz	0:-11
sw:marzo	0:2
sw:mas	0:15
sw:mate	0:-5
sw:matin	0:-3
sw:matinee	0:-3
sw:may	0:4
sw:md	0:-1
sw:me	0:4
sw:mean	0:-12
sw:means	0:8
sw:media	0:6
sw:meet	0:-3
sw:meeting	0:-13
sw:meets	0:-5
sw:mehr	0:-1
sw:member	0:-3
sw:members	0:14
sw:mentioned	0:-2
sw:merci	0:-4
sw:mercredi	0:5
sw:mes	0:16
sw:message	0:12
sw:mesz	0:-4
sw:met	0:-2
sw:mez	0:-7
sw:mi	0:1
sw:mich	0:-2
sw:microsoft	0:-1
sw:midday	0:-9
sw:middle	0:-3
sw:midi	0:-4
sw:midnight	0:-6
sw:miercoles	0:-3
sw:might	0:-3
sw:mill	0:-2
sw:min	0:-1
sw:mind	0:20
sw:mine	0:-1
sw:mins	0:18
sw:minute	0:6
sw:minuten	0:-2
sw:minutes	0:-3
sw:mir	0:31
sw:miriam	0:-1
sw:misma	0:13
sw:mismo	0:-5
sw:mit	0:-8
sw:mittwoch	0:6
sw:mme	0:-1
sw:mobile	0:9
sw:moi	0:-1
sw:moins	0:-2
sw:mois	0:-12
sw:moment	0:-3
sw:mon	0:-16
sw:monday	0:-16
sw:monday's	0:-3
sw:money	0:-5
sw:montag	0:-13
sw:month	0:7
sw:months	0:-25
sw:more	0:24
sw:morgen	0:-9
sw:morning	0:22
sw:mornings	0:-17
sw:most	0:-7
sw:move	0:-2
sw:moved	0:13
sw:mr	0:7
sw:mrs	0:-5
sw:ms	0:-1
sw:much	0:-3
sw:museum	0:-3
sw:muss	0:-5
sw:mussen	0:-3
sw:must	0:-9
sw:muy	0:1
sw:my	0:-4
sw:n'a	0:7
sw:n'est	0:2
sw:nach	0:7
sw:nachricht	0:16
sw:nachste	0:-8
sw:nadia	0:12
sw:name	0:26
sw:namen	0:-5
sw:names	0:-1
sw:nb	0:-1
sw:nd	0:-11
sw:ne	0:-4
sw:nearly	0:-2
sw:need	0:-19
sw:needs	0:-6
sw:neu	0:-1
sw:neuer	0:-1
sw:never	0:-4
sw:new	0:-24
sw:news	0:-12
sw:next	0:21
sw:nicht	0:-8
sw:nichts	0:15
sw:night	0:-7
sw:night's	0:-2
sw:nights	0:-4
sw:nine	0:-6
sw:ninety	0:5
sw:nobody	0:-9
sw:noch	0:-16
sw:non	0:1
sw:none	0:-9
sw:noon	0:-32
sw:nor	0:4
sw:normally	0:-2
sw:norovirus	0:-1
sw:nos	0:15
sw:nosotras	0:8
sw:not	0:-20
sw:note	0:8
sw:notes	0:-4
sw:nothing	0:20
sw:notice	0:-9
sw:noticias	0:4
sw:notified	0:8
sw:notre	0:6
sw:nous	0:15
sw:nouvelles	0:14
sw:nov	0:-5
sw:november	0:-1
sw:novembre	0:-2
sw:noviembre	0:1
sw:now	0:-10
sw:nowhere	0:-1
sw:nudge	0:-5
sw:nuestra	0:-1
sw:nuestras	0:2
sw:nuestro	0:-7
sw:number	0:-4
sw:nun	0:-4
sw:nur	0:4
sw:o	0:19
sw:o'clock	0:-7
sw:ob	0:21
sw:object	0:-1
sw:objection	0:-1
sw:occasion	0:10
sw:oct	0:-17
sw:october	0:-9
sw:octobre	0:2
sw:octubre	0:8
sw:oder	0:13
sw:of	0:-30
sw:off	0:-9
sw:offer	0:-10
sw:offered	0:-2
sw:office	0:5
sw:officer	0:3
sw:offices	0:-5
sw:ofsted	0:-2
sw:ohne	0:4
sw:ok	0:-15
sw:oktober	0:10
sw:old	0:-5
sw:on	0:12
sw:once	0:-9
sw:one	0:-8
sw:online	0:-1
sw:only	0:-2
sw:open	0:17
sw:opened	0:-5
sw:opens	0:-2
sw:operations	0:-1
sw:ops	0:-2
sw:or	0:14
sw:order	0:4
sw:original	0:-1
sw:ort	0:-1
sw:oslo	0:-2
sw:other	0:10
sw:others	0:-5
sw:otherwise	0:-2
sw:ou	0:-5
sw:oui	0:-1
sw:our	0:35
sw:out	0:-7
sw:outcome	0:18
sw:outside	0:14
sw:over	0:24
sw:overlap	0:-1
sw:overnight	0:-3
sw:owe	0:3
sw:owing	0:-3
sw:own	0:-12
sw:owner	0:-1
sw:p	0:-7
sw:pacific	0:-1
sw:page	0:-7
sw:paid	0:-7
sw:panel	0:9
sw:papers	0:-2
sw:par	0:4
sw:para	0:-4
sw:paris	0:-7
sw:parish	0:-1
sw:parle	0:-1
sw:part	0:36
sw:partir	0:3
sw:partner	0:-5
sw:partners	0:11
sw:party	0:-2
sw:pas	0:2
sw:pasa	0:-2
sw:pasado	0:29
sw:paso	0:3
sw:pass	0:-3
sw:passer	0:-1
sw:passt	0:-4
sw:past	0:-23
sw:pay	0:-6
sw:pdf	0:-2
sw:pencilled	0:-1
sw:peninsular	0:-2
sw:people	0:12
sw:per	0:-1
sw:perfect	0:-6
sw:person	0:27
sw:persona	0:18
sw:personalrat	0:-2
sw:personas	0:20
sw:petit	0:-2
sw:petra	0:-2
sw:peux	0:-3
sw:phil	0:-1
sw:phone	0:35
sw:phones	0:-1
sw:pick	0:-9
sw:place	0:-20
sw:places	0:-5
sw:plan	0:11
sw:planned	0:-4
sw:planner	0:-2
sw:planning	0:-2
sw:plant	0:-1
sw:play	0:4
sw:plaza	0:1
sw:plazo	0:17
sw:please	0:-3
sw:pleased	0:-4
sw:pleasure	0:-1
sw:pls	0:-2
sw:plus	0:-9
sw:pm	0:-48
sw:podrias	0:7
sw:point	0:-3
sw:pop	0:-1
sw:por	0:2
sw:porque	0:-1
sw:portal	0:-10
sw:position	0:4
sw:possible	0:-10
sw:post	0:18
sw:poste	0:-6
sw:postpone	0:-1
sw:pot	0:7
sw:pour	0:-4
sw:practice	0:7
sw:preavis	0:-3
sw:prefer	0:13
sw:preference	0:-7
sw:present	0:-2
sw:press	0:-10
sw:previous	0:-1
sw:prevu	0:-1
sw:prima	0:-4
sw:principal	0:-1
sw:priya	0:-4
sw:problem	0:-2
sw:proceso	0:7
sw:process	0:-2
sw:prochain	0:-5
sw:producer	0:-6
sw:product	0:5
sw:production	0:-2
sw:professor	0:-5
sw:programmes	0:-5
sw:projet	0:-1
sw:promis	0:2
sw:promise	0:-3
sw:promised	0:35
sw:proof	0:-2
sw:proper	0:4
sw:properly	0:-5
sw:propose	0:-1
sw:proposed	0:-1
sw:provided	0:4
sw:public	0:-9
sw:puedo	0:-3
sw:pulled	0:-2
sw:push	0:-3
sw:put	0:-4
sw:puts	0:5
sw:qu'elle	0:5
sw:quarantaine	0:-2
sw:quart	0:-2
sw:quarter	0:-9
sw:que	0:5
sw:queda	0:-6
sw:question	0:2
sw:questions	0:2
sw:qui	0:-12
sw:quick	0:-10
sw:quien	0:-1
sw:quiet	0:-3
sw:r	0:-7
sw:rang	0:-1
sw:rather	0:13
sw:rd	0:6
sw:reach	0:6
sw:read	0:-3
sw:reads	0:16
sw:real	0:-1
sw:realise	0:3
sw:realistic	0:-1
sw:realistically	0:7
sw:really	0:-2
sw:reason	0:-5
sw:receipt	0:3
sw:receive	0:-2
sw:received	0:-2
sw:recepcion	0:-1
sw:reception	0:-2
sw:recommendation	0:-1
sw:recruiter	0:6
sw:recruiting	0:1
sw:recruitment	0:-6
sw:recu	0:-2
sw:reden	0:-1
sw:referees	0:-7
sw:reference	0:-1
sw:references	0:-7
sw:regulator	0:-2
sw:released	0:15
sw:reliability	0:-3
sw:remaining	0:-1
sw:remains	0:16
sw:remember	0:-1
sw:reminder	0:-4
sw:rendez	0:-3
sw:rentree	0:1
sw:reopens	0:-3
sw:replacement	0:-3
sw:reply	0:-4
sw:reponse	0:18
sw:report	0:-2
sw:request	0:-4
sw:resolucion	0:16
sw:respect	0:-1
sw:respuesta	0:1
sw:rest	0:-3
sw:result	0:-11
sw:results	0:-14
sw:retenue	0:9
sw:return	0:-9
sw:reunit	0:7
sw:revert	0:-5
sw:riedl	0:-1
sw:rien	0:-2
sw:right	0:-7
sw:ring	0:-10
sw:road	0:-2
sw:role	0:1
sw:rota	0:-3
sw:round	0:6
sw:row	0:8
sw:royal	0:-3
sw:ruckmeldung	0:15
sw:rufe	0:22
sw:ruhig	0:7
sw:run	0:3
sw:runde	0:3
sw:rung	0:11
sw:runs	0:-2
sw:rush	0:-24
sw:s	0:-5
sw:sage	0:8
sw:said	0:1
sw:salary	0:-1
sw:saleroom	0:-1
sw:sales	0:-2
sw:same	0:-14
sw:samedi	0:-2
sw:sans	0:9
sw:santa	0:-6
sw:sat	0:-3
sw:saw	0:-2
sw:say	0:21
sw:says	0:5
sw:schedule	0:-6
sw:scheduled	0:-1
sw:scheme	0:-1
sw:schicken	0:-1
sw:schiebt	0:-1
sw:schon	0:-7
sw:school	0:18
sw:schools	0:-1
sw:scores	0:-4
sw:scrap	0:-2
sw:screen	0:19
sw:se	0:15
sw:sea	0:-4
sw:seat	0:6
sw:second	0:-13
sw:see	0:-1
sw:seeing	0:17
sw:seen	0:-19
sw:sees	0:-1
sw:segeln	0:-4
sw:selbst	0:-1
sw:selection	0:-4
sw:selling	0:-1
sw:semaine	0:1
sw:semaines	0:5
sw:semana	0:5
sw:semanas	0:1
sw:send	0:-4
sw:senior	0:-3
sw:sep	0:-2
sw:sept	0:-2
sw:september	0:21
sw:septembre	0:7
sw:sera	0:41
sw:seriez	0:-3
sw:service	0:11
sw:services	0:-3
sw:session	0:-2
sw:set	0:-13
sw:settle	0:24
sw:settled	0:12
sw:setzen	0:19
sw:shall	0:14
sw:she	0:-2
sw:sheet	0:-1
sw:shift	0:-9
sw:ships	0:-1
sw:shop	0:-1
sw:short	0:-4
sw:shortlist	0:17
sw:shortlisted	0:27
sw:shortlisting	0:-15
sw:should	0:14
sw:shout	0:9
sw:show	0:1
sw:shows	0:-1
sw:shut	0:-4
sw:shuts	0:-3
sw:si	0:25
sw:side	0:-1
sw:sie	0:20
sw:sift	0:6
sw:sign	0:-1
sw:sigue	0:14
sw:silence	0:-4
sw:sin	0:-5
sw:since	0:-4
sw:sind	0:-7
sw:sister	0:-1
sw:sit	0:-6
sw:site	0:-6
sw:sits	0:3
sw:sitting	0:-2
sw:six	0:-12
sw:sleep	0:-3
sw:slides	0:-4
sw:slipped	0:-2
sw:slot	0:-13
sw:slots	0:-4
sw:small	0:7
sw:so	0:-3
sw:software	0:-1
sw:soir	0:-4
sw:soit	0:-13
sw:some	0:3
sw:somebody	0:14
sw:someone	0:-1
sw:something	0:-5
sw:sometime	0:-1
sw:somewhere	0:-1
sw:sommes	0:-4
sw:son	0:-5
sw:sondern	0:-1
sw:song	0:-2
sw:soon	0:2
sw:sooner	0:17
sw:sorry	0:-8
sw:sort	0:-1
sw:sous	0:8
sw:spater	0:-2
sw:spatestens	0:45
sw:speak	0:-7
sw:spend	0:3
sw:st	0:21
sw:staff	0:-1
sw:stage	0:-3
sw:stairs	0:-3
sw:stand	0:-6
sw:standard	0:1
sw:standing	0:-2
sw:start	0:-11
sw:starts	0:-10
sw:station	0:-1
sw:statt	0:3
sw:stattfinden	0:-1
sw:stay	0:-5
sw:stays	0:-1
sw:stehen	0:-3
sw:stelle	0:-2
sw:stellen	0:-2
sw:step	0:5
sw:steph	0:-4
sw:still	0:-7
sw:stockholm	0:-1
sw:stop	0:-1
sw:stops	0:-2
sw:straight	0:-12
sw:street	0:-2
sw:strike	0:-2
sw:stuck	0:-2
sw:studio	0:-1
sw:study	0:-4
sw:su	0:-2
sw:subject	0:-1
sw:submitted	0:-2
sw:successful	0:1
sw:suggest	0:-1
sw:suggests	0:-1
sw:suis	0:-2
sw:suit	0:-3
sw:suite	0:1
sw:suits	0:7
sw:summer	0:-2
sw:sunday	0:12
sw:super	0:-1
sw:supervisor	0:34
sw:sur	0:-4
sw:system	0:-4
sw:systems	0:-3
sw:table	0:-2
sw:tag	0:7
sw:tage	0:-10
sw:tagen	0:23
sw:tagt	0:18
sw:take	0:3
sw:taken	0:9
sw:takes	0:-20
sw:talk	0:3
sw:talking	0:-2
sw:tard	0:-5
sw:tardar	0:19
sw:tarde	0:9
sw:te	0:20
sw:tea	0:7
sw:team	0:-11
sw:teams	0:-10
sw:teatime	0:8
sw:tecnico	0:-1
sw:teilen	0:-1
sw:telefon	0:-1
sw:telefonisch	0:-4
sw:telephone	0:32
sw:tell	0:27
sw:tells	0:-2
sw:ten	0:17
sw:tendras	0:-2
sw:tends	0:-2
sw:tenemos	0:-1
sw:term	0:-4
sw:termin	0:-3
sw:terminal	0:-1
sw:test	0:-4
sw:text	0:5
sw:th	0:-16
sw:than	0:2
sw:thank	0:-8
sw:thanks	0:19
sw:that	0:10
sw:the	0:-54
sw:their	0:-18
sw:them	0:-13
sw:then	0:40
sw:there	0:-13
sw:these	0:-4
sw:they	0:25
sw:thing	0:-7
sw:things	0:9
sw:think	0:-4
sw:third	0:-2
sw:thirty	0:-1
sw:this	0:7
sw:those	0:-18
sw:though	0:-6
sw:thought	0:-1
sw:three	0:-25
sw:through	0:-22
sw:thu	0:-7
sw:thumbs	0:7
sw:thurs	0:-2
sw:thursday	0:-32
sw:thursday's	0:-6
sw:ticket	0:-1
sw:tiene	0:-6
sw:tienes	0:-4
sw:till	0:4
sw:time	0:6
sw:times	0:-16
sw:timetable	0:-1
sw:timing	0:5
sw:tmrw	0:19
sw:to	0:3
sw:today	0:-24
sw:todo	0:6
sw:together	0:-7
sw:told	0:-1
sw:tomorrow	0:21
sw:tomorrow's	0:-4
sw:tonight	0:-10
sw:too	0:-2
sw:took	0:-3
sw:top	0:-2
sw:touch	0:1
sw:toujours	0:-1
sw:tour	0:-2
sw:tout	0:6
sw:town	0:-2
sw:train	0:3
sw:training	0:-2
sw:trains	0:15
sw:travel	0:-4
sw:tres	0:-1
sw:trial	0:-3
sw:trois	0:5
sw:trouble	0:-1
sw:trust	0:-4
sw:tu	0:-3
sw:tue	0:-8
sw:tues	0:-13
sw:tuesday	0:-18
sw:tuesday's	0:-5
sw:twelve	0:11
sw:twenty	0:-2
sw:twice	0:-4
sw:two	0:10
sw:uber	0:-8
sw:ubermorgen	0:18
sw:ubernimmt	0:-1
sw:uhr	0:-30
sw:uhrzeit	0:-1
sw:uk	0:-6
sw:ultima	0:-5
sw:um	0:-20
sw:un	0:16
sw:una	0:-2
sw:und	0:-12
sw:under	0:-7
sw:undertaken	0:17
sw:une	0:-15
sw:unfortunately	0:-5
sw:ungodly	0:-2
sw:united	0:-3
sw:university	0:-2
sw:unless	0:-3
sw:uns	0:23
sw:unser	0:2
sw:unsere	0:9
sw:unserem	0:-3
sw:unsuccessful	0:-1
sw:until	0:-39
sw:up	0:23
sw:update	0:4
sw:updated	0:-4
sw:upload	0:-3
sw:upon	0:-2
sw:us	0:-12
sw:use	0:-6
sw:usual	0:-1
sw:usually	0:-10
sw:utc	0:-5
sw:va	0:-2
sw:vacancy	0:-2
sw:vale	0:-1
sw:valid	0:-2
sw:van	0:-1
sw:vendredi	0:-3
sw:vendria	0:-2
sw:verschieben	0:-1
sw:verstehen	0:-2
sw:very	0:9
sw:vestry	0:-1
sw:vetting	0:-3
sw:video	0:-10
sw:videollamada	0:-1
sw:viene	0:10
sw:vier	0:-15
sw:viernes	0:22
sw:viertel	0:-1
sw:vierzehn	0:10
sw:virtual	0:-1
sw:visio	0:-2
sw:visioconference	0:-1
sw:visit	0:-4
sw:visitors	0:-1
sw:voir	0:-1
sw:volunteer	0:-1
sw:von	0:61
sw:vor	0:-9
sw:vorher	0:-1
sw:vormittags	0:-5
sw:vorstandssitzung	0:7
sw:vorstellungsgesprach	0:-2
sw:vorstellungstermin	0:-1
sw:vos	0:-5
sw:votre	0:-11
sw:voudrez	0:10
sw:vous	0:24
sw:w	0:-7
sw:wahl	0:2
sw:wait	0:-7
sw:waiting	0:1
sw:walked	0:-1
sw:wann	0:-3
sw:want	0:-17
sw:wanted	0:-1
sw:wants	0:5
sw:war	0:-2
sw:ware	0:-6
sw:warning	0:-3
sw:was	0:-1
sw:wash	0:1
sw:watching	0:-6
sw:water	0:-2
sw:way	0:31
sw:we	0:13
sw:wed	0:16
sw:wednesday	0:-7
sw:wednesday's	0:-2
sw:weds	0:-17
sw:week	0:-8
sw:week's	0:-10
sw:weekend	0:22
sw:weeks	0:3
sw:wegen	0:-7
sw:weil	0:-3
sw:well	0:-8
sw:wenn	0:-3
sw:went	0:5
sw:werden	0:-3
sw:were	0:3
sw:werkstatt	0:-5
sw:what	0:-4
sw:whatever	0:3
sw:when	0:9
sw:whenever	0:-7
sw:where	0:5
sw:wherever	0:-2
sw:whether	0:18
sw:which	0:-20
sw:whichever	0:-15
sw:while	0:-3
sw:who	0:-37
sw:who'd	0:-4
sw:who'll	0:-1
sw:who's	0:-6
sw:whoever	0:-8
sw:whole	0:-3
sw:whom	0:-8
sw:whose	0:-1
sw:wie	0:-14
sw:wieder	0:-2
sw:will	0:44
sw:window	0:-4
sw:windows	0:-4
sw:wir	0:19
sw:wird	0:32
sw:wish	0:-10
sw:withdrawn	0:-21
sw:within	0:33
sw:without	0:-11
sw:woche	0:-1
sw:wochen	0:-5
sw:wochenende	0:-7
sw:words	0:-4
sw:work	0:-19
sw:working	0:4
sw:works	0:-13
sw:workshop	0:-2
sw:would	0:6
sw:write	0:24
sw:writing	0:9
sw:written	0:-2
sw:wrong	0:-3
sw:wrote	0:-1
sw:x	0:10
sw:y	0:28
sw:ya	0:5
sw:yard	0:-2
sw:year	0:-15
sw:yellow	0:-1
sw:yes	0:4
sw:yet	0:-7
sw:yo	0:-5
sw:york	0:-1
sw:you	0:-35
sw:your	0:-28
sw:yours	0:2
sw:yourself	0:-4
sw:zeit	0:-5
sw:zone	0:-1
sw:zoom	0:-10
sw:zu	0:-2
sw:zum	0:22
sw:zur	0:-3
sw:zurich	0:-1
sw:zuruck	0:-2
sw:zusage	0:8
sw:zwei	0:-1
sw:zwischen	0:-3
sw:zwolf	0:-1
sw:£	0:-3
tells	0:51
w:#	0:44
w:?	0:-49
w:a	0:-29
w:ab	0:-9
w:aber	0:6
w:abgabeschluss	0:-5
w:ablauf	0:-20
w:able	0:4
w:about	0:-26
w:above	0:-2
w:abril	0:1
w:absage	0:14
w:absagen	0:-2
w:acceptance	0:-1
w:account	0:-1
w:action	0:-1
w:address	0:-8
w:adelante	0:15
w:advert	0:2
w:advised	0:-2
w:afraid	0:-6
w:after	0:-12
w:afternoon	0:10
w:afternoon's	0:-1
w:afterwards	0:5
w:again	0:-10
w:agenda	0:-2
w:agreed	0:-1
w:ahead	0:-6
w:aim	0:13
w:airport	0:-1
w:al	0:-8
w:all	0:14
w:alle	0:24
w:alles	0:-2
w:allowed	0:-2
w:along	0:-1
w:already	0:-8
w:als	0:7
w:also	0:5
w:always	0:-2
w:am	0:19
w:an	0:24
w:analyst	0:-4
w:analytics	0:-1
w:and	0:53
w:annual	0:-8
w:another	0:-10
w:answer	0:11
w:answers	0:-5
w:antes	0:1
w:any	0:-5
w:anybody	0:-4
w:anyone	0:-2
w:anything	0:23
w:apologies	0:-3
w:applicant	0:9
w:applicants	0:1
w:application	0:-1
w:applications	0:-8
w:appointment	0:-1
w:approval	0:-2
w:apr	0:-3
w:april	0:-9
w:aqui	0:-6
w:are	0:7
w:argue	0:-1
w:around	0:-11
w:arranged	0:-1
w:arrangements	0:18
w:as	0:-6
w:asi	0:13
w:aside	0:-6
w:ask	0:-5
w:asked	0:5
w:asking	0:-7
w:assessment	0:-7
w:assistant	0:-6
w:assume	0:21
w:attached	0:-8
w:attend	0:12
w:attendance	0:-1
w:au	0:-3
w:auch	0:-3
w:audit	0:-4
w:auditors	0:-1
w:auf	0:-6
w:aug	0:-7
w:august	0:15
w:aurez	0:9
w:aus	0:-7
w:ausgefallen	0:-1
w:auswahl	0:2
w:availability	0:-3
w:available	0:-6
w:avant	0:-7
w:avec	0:6
w:avery	0:-1
w:avril	0:-4
w:aware	0:2
w:away	0:-4
w:b	0:6
w:back	0:-56
w:bad	0:-7
w:band	0:-1
w:bank	0:-10
w:bar	0:-2
w:baustelle	0:-1
w:bay	0:-5
w:be	0:-29
w:bear	0:-5
w:because	0:-7
w:been	0:-1
w:before	0:1
w:beforehand	0:-6
w:begin	0:-6
w:beginning	0:19
w:begins	0:-2
w:behind	0:-1
w:bei	0:-9
w:being	0:2
w:bekommen	0:22
w:below	0:-9
w:berlin	0:-2
w:bescheid	0:12
w:best	0:-4
w:better	0:-6
w:between	0:-10
w:bewerbungsfrist	0:-14
w:bien	0:18
w:bill	0:-1
w:bin	0:-6
w:bis	0:14
w:bit	0:2
w:bitte	0:-10
w:bitten	0:-9
w:bleibt	0:-5
w:board	0:14
w:bonjour	0:-2
w:book	0:-2
w:booked	0:-3
w:booking	0:-1
w:boss	0:-2
w:both	0:-9
w:bother	0:-1
w:branch	0:-3
w:brandt	0:-1
w:breakfast	0:2
w:brief	0:-1
w:brilliant	0:-2
w:bring	0:2
w:bristol	0:-1
w:bst	0:-7
w:budget	0:2
w:building	0:-1
w:buro	0:10
w:burst	0:-2
w:but	0:-24
w:by	0:89
w:c	0:-5
w:c'est	0:8
w:ca	0:-4
w:cabinet	0:-2
w:calendar	0:-4
w:calendario	0:5
w:call	0:40
w:calle	0:-1
w:called	0:6
w:calls	0:-2
w:came	0:12
w:can	0:-19
w:cancel	0:-1
w:canceled	0:-2
w:cancelled	0:-3
w:candidat	0:1
w:candidate	0:-1
w:candidates	0:35
w:case	0:-5
w:cat	0:-1
w:ce	0:13
w:central	0:-2
w:centre	0:-4
w:cest	0:-3
w:cet	0:-2
w:cette	0:-1
w:cfo	0:-7
w:chair	0:-6
w:chance	0:-1
w:change	0:-5
w:changed	0:-3
w:chap	0:17
w:chase	0:-7
w:chat	0:-2
w:check	0:-1
w:checked	0:-4
w:chef	0:-2
w:chief	0:-2
w:choice	0:-3
w:choix	0:10
w:choose	0:2
w:chosen	0:-3
w:christmas	0:7
w:ci	0:2
w:cinco	0:-2
w:civic	0:-3
w:claims	0:-4
w:clerk	0:-2
w:client	0:-6
w:clinical	0:-1
w:clock	0:4
w:clocks	0:-4
w:close	0:23
w:closed	0:-6
w:closes	0:-8
w:closing	0:-14
w:code	0:-2
w:collection	0:-1
w:college	0:-2
w:com	0:-6
w:come	0:-38
w:coming	0:-20
w:comite	0:2
w:commencing	0:-1
w:committee	0:34
w:como	0:2
w:compare	0:4
w:complete	0:-10
w:comunicara	0:12
w:con	0:-14
w:conference	0:-4
w:confirm	0:-4
w:confirmation	0:-2
w:confirme	0:-3
w:confirmed	0:-1
w:confirming	0:-2
w:conmigo	0:-7
w:considered	0:-9
w:considerer	0:12
w:control	0:-1
w:convenient	0:-2
w:conversation	0:6
w:coordinator	0:2
w:correo	0:1
w:could	0:-41
w:council	0:-2
w:course	0:-7
w:court	0:-6
w:cover	0:34
w:craig	0:-3
w:crewe	0:18
w:customer	0:-2
w:cv	0:-6
w:cvs	0:12
w:d	0:-6
w:d'ici	0:7
w:d'un	0:-9
w:da	0:-3
w:daher	0:2
w:damit	0:-2
w:danach	0:-8
w:dann	0:19
w:dans	0:3
w:das	0:11
w:data	0:-4
w:date	0:-40
w:dates	0:-1
w:datum	0:-2
w:dauert	0:-5
w:daventry	0:-1
w:day	0:22
w:daylight	0:-1
w:days	0:13
w:dbs	0:-1
w:de	0:12
w:dead	0:-1
w:deadline	0:-4
w:dear	0:-1
w:debrief	0:8
w:dec	0:-5
w:december	0:11
w:decembre	0:-7
w:decide	0:19
w:decision	0:32
w:definitiva	0:18
w:dein	0:-1
w:del	0:3
w:dem	0:-15
w:demain	0:-5
w:den	0:14
w:depot	0:-6
w:der	0:-30
w:desde	0:5
w:deshalb	0:-3
w:design	0:-3
w:details	0:2
w:deutscher	0:-1
w:dezember	0:-1
w:dia	0:16
w:diaries	0:-3
w:diary	0:-2
w:dias	0:4
w:did	0:-6
w:die	0:-14
w:died	0:-1
w:dienstag	0:-7
w:dies	0:5
w:different	0:-2
w:digo	0:11
w:dime	0:-4
w:dinner	0:-2
w:director	0:14
w:dis	0:17
w:discussed	0:-1
w:discussion	0:-1
w:disponible	0:-2
w:doce	0:-1
w:doch	0:-2
w:does	0:20
w:doing	0:-2
w:doit	0:-4
w:domingo	0:-14
w:donc	0:-3
w:done	0:-14
w:donnerstag	0:-4
w:door	0:5
w:dos	0:-8
w:down	0:-26
w:dr	0:-9
w:drawn	0:7
w:drei	0:-4
w:driving	0:10
w:drop	0:12
w:du	0:20
w:dublin	0:-1
w:due	0:-1
w:durfen	0:-9
w:during	0:-2
w:duty	0:-2
w:e	0:25
w:each	0:11
w:earlier	0:-6
w:earliest	0:-1
w:early	0:-12
w:easter	0:6
w:eastern	0:-2
w:eat	0:-3
w:echange	0:-2
w:edinburgh	0:-1
w:edt	0:-1
w:education	0:-1
w:eight	0:-5
w:ein	0:-18
w:eine	0:19
w:einem	0:-2
w:einen	0:24
w:einer	0:1
w:either	0:17
w:el	0:21
w:eleven	0:-8
w:elf	0:-2
w:else	0:-11
w:email	0:30
w:en	0:19
w:encore	0:-3
w:end	0:7
w:ende	0:6
w:endet	0:-3
w:ends	0:3
w:enero	0:-2
w:engineer	0:-8
w:enlace	0:-2
w:entfallen	0:-1
w:entre	0:-14
w:entretien	0:-2
w:entretiens	0:1
w:entrevista	0:-9
w:entry	0:-1
w:entscheiden	0:-2
w:entscheidung	0:2
w:er	0:-1
w:ergebnis	0:24
w:erhalten	0:23
w:erst	0:6
w:es	0:4
w:esa	0:6
w:ese	0:15
w:espanola	0:-1
w:est	0:20
w:esta	0:12
w:este	0:5
w:et	0:-2
w:ete	0:8
w:etre	0:-1
w:etwas	0:2
w:europe	0:-3
w:european	0:-1
w:even	0:21
w:evening	0:34
w:event	0:-2
w:events	0:6
w:ever	0:-1
w:every	0:13
w:everybody	0:22
w:everybody's	0:19
w:everyone	0:-1
w:everyone's	0:-7
w:everything	0:-11
w:example	0:-4
w:except	0:-9
w:exercise	0:-2
w:expect	0:21
w:expected	0:5
w:expires	0:-3
w:export	0:3
w:falls	0:4
w:feb	0:-7
w:febrero	0:-4
w:februar	0:1
w:february	0:12
w:fecha	0:1
w:feels	0:-1
w:ferme	0:-3
w:fest	0:-2
w:fevrier	0:-4
w:few	0:-3
w:file	0:-3
w:fill	0:-4
w:fin	0:-4
w:final	0:2
w:finance	0:1
w:find	0:-12
w:findet	0:-1
w:fine	0:-5
w:finish	0:-4
w:finished	0:-5
w:first	0:-35
w:five	0:-19
w:fix	0:-1
w:fixed	0:-3
w:fixee	0:-4
w:flat	0:-1
w:flight	0:-1
w:floor	0:-2
w:flu	0:-1
w:folks	0:-2
w:follow	0:-3
w:following	0:7
w:for	0:1
w:forecast	0:-1
w:forget	0:-1
w:forgotten	0:13
w:form	0:-9
w:former	0:-1
w:fortnight	0:6
w:forty	0:-2
w:forward	0:10
w:founder	0:-1
w:four	0:-3
w:francaise	0:-2
w:frau	0:-10
w:fraud	0:-1
w:free	0:-14
w:freeze	0:-1
w:freitag	0:24
w:fresh	0:-2
w:fri	0:-21
w:friday	0:-12
w:friday's	0:-6
w:friendly	0:-1
w:from	0:22
w:fruh	0:-3
w:fuhren	0:-7
w:full	0:-3
w:fur	0:-3
w:further	0:26
w:gaps	0:-2
w:gate	0:17
w:gave	0:1
w:geben	0:16
w:gedacht	0:-1
w:geht	0:-2
w:general	0:-2
w:generally	0:-1
w:gesprach	0:-8
w:gesprache	0:-7
w:get	0:18
w:gets	0:-6
w:ginge	0:-1
w:give	0:15
w:given	0:-6
w:gleicher	0:-1
w:gmt	0:-6
w:go	0:17
w:goes	0:12
w:going	0:-2
w:gone	0:14
w:good	0:-14
w:google	0:-3
w:got	0:21
w:governors	0:-5
w:grade	0:-1
w:grand	0:-2
w:grant	0:1
w:great	0:-2
w:greg	0:-1
w:grosse	0:-1
w:group	0:-2
w:groupe	0:-2
w:guess	0:-5
w:h	0:-22
w:ha	0:7
w:habe	0:-1
w:haben	0:-7
w:hablar	0:-1
w:had	0:5
w:halb	0:-6
w:half	0:-14
w:hall	0:-6
w:hallo	0:-1
w:halten	0:-2
w:han	0:13
w:hand	0:-4
w:happen	0:-5
w:happening	0:-2
w:happens	0:-6
w:has	0:28
w:hasta	0:5
w:hat	0:13
w:hatten	0:-2
w:haus	0:-2
w:have	0:13
w:having	0:-3
w:he	0:15
w:head	0:-7
w:heads	0:-5
w:health	0:-2
w:hear	0:-19
w:heard	0:18
w:hears	0:10
w:held	0:-11
w:help	0:-2
w:hemos	0:14
w:hence	0:-1
w:her	0:2
w:here	0:2
w:heritage	0:-1
w:herr	0:-2
w:heure	0:-7
w:heures	0:-3
w:heute	0:-10
w:hi	0:-7
w:hier	0:-3
w:himself	0:-1
w:hire	0:-1
w:hiring	0:-4
w:his	0:46
w:hiya	0:21
w:hold	0:-3
w:holiday	0:-11
w:holm	0:-1
w:home	0:-18
w:honest	0:-3
w:hope	0:-2
w:hora	0:-9
w:horas	0:-1
w:horst	0:7
w:hospital	0:-1
w:hotel	0:-1
w:hour	0:-12
w:hours	0:3
w:house	0:-8
w:how	0:-1
w:hoy	0:-3
w:hr	0:-5
w:hrs	0:-2
w:https	0:-8
w:hybrid	0:-2
w:hydrologie	0:-5
w:i	0:29
w:ich	0:34
w:if	0:5
w:ihnen	0:18
w:ihr	0:-3
w:ihre	0:-3
w:ihren	0:1
w:il	0:-10
w:im	0:-9
w:impossible	0:-4
w:in	0:-15
w:inbox	0:4
w:incident	0:-1
w:included	0:-2
w:income	0:-1
w:informed	0:-16
w:innerhalb	0:25
w:inside	0:13
w:inspection	0:-5
w:inspector	0:-1
w:instead	0:-12
w:internet	0:-1
w:interview	0:-32
w:interviewed	0:-6
w:interviewer	0:-1
w:interviewers	0:-4
w:interviewing	0:-6
w:interviews	0:-5
w:into	0:-12
w:invitation	0:-3
w:ireland	0:-3
w:is	0:-31
w:ish	0:-2
w:ist	0:-18
w:it	0:47
w:its	0:7
w:j'ai	0:-4
w:jan	0:-4
w:januar	0:-2
w:january	0:23
w:je	0:4
w:jean	0:20
w:jefe	0:-6
w:jeudi	0:-11
w:job	0:-9
w:joignable	0:-2
w:join	0:-5
w:jordan	0:-25
w:jour	0:-5
w:jueves	0:-9
w:juillet	0:2
w:juin	0:-10
w:jul	0:-1
w:juli	0:12
w:julio	0:-11
w:july	0:18
w:jun	0:-2
w:june	0:-6
w:juni	0:-5
w:junio	0:10
w:jusqu'au	0:-14
w:just	0:-12
w:kann	0:-1
w:keep	0:-8
w:keith	0:4
w:kept	0:-7
w:kindly	0:1
w:kingdom	0:-3
w:know	0:32
w:knows	0:-3
w:kommenden	0:-2
w:kommission	0:12
w:kommt	0:13
w:konnen	0:3
w:konnten	0:-2
w:kurz	0:-4
w:kurzfristig	0:-2
w:l'invitation	0:-1
w:la	0:-25
w:lab	0:-3
w:lad	0:-3
w:lady	0:-1
w:las	0:-4
w:last	0:-4
w:late	0:-8
w:later	0:-6
w:latest	0:15
w:lauft	0:-5
w:le	0:18
w:lead	0:9
w:learned	0:-7
w:least	0:-5
w:leave	0:-13
w:leaves	0:-2
w:leeds	0:-2
w:left	0:5
w:leider	0:3
w:leitung	0:19
w:lendemain	0:-18
w:les	0:2
w:less	0:-3
w:lesson	0:1
w:let	0:-37
w:letter	0:11
w:letters	0:25
w:library	0:-2
w:libre	0:-1
w:lieu	0:-2
w:lift	0:-2
w:like	0:18
w:limite	0:-9
w:line	0:12
w:link	0:-27
w:linked	0:-1
w:lisbon	0:-5
w:list	0:16
w:lista	0:12
w:little	0:13
w:llamo	0:36
w:lo	0:-12
w:location	0:-1
w:lock	0:5
w:locked	0:-1
w:london	0:-1
w:londres	0:-1
w:long	0:-5
w:longer	0:-13
w:look	0:17
w:looking	0:-6
w:looks	0:-4
w:los	0:3
w:lost	0:-2
w:lot	0:-7
w:lovely	0:-4
w:lui	0:6
w:lunch	0:7
w:lunchtime	0:-10
w:lundi	0:8
w:lunes	0:-7
w:lyon	0:-3
w:m	0:-19
w:ma	0:1
w:made	0:3
w:madrid	0:-1
w:mai	0:14
w:mail	0:9
w:main	0:-2
w:maintenance	0:-2
w:mais	0:-5
w:make	0:20
w:makes	0:-3
w:mal	0:13
w:manage	0:-3
w:management	0:6
w:manager	0:-16
w:manager's	0:-1
w:managers	0:2
w:manana	0:9
w:mandamelo	0:-14
w:many	0:19
w:mar	0:-4
w:march	0:23
w:mardi	0:19
w:mark	0:-3
w:mars	0:-6
w:martes	0:-9
w:martin	0:-4
w:marz	0:-7
w:marzo	0:2
w:mas	0:15
w:mate	0:-5
w:matin	0:-2
w:matinee	0:-2
w:may	0:16
w:md	0:-1
w:me	0:22
w:mean	0:-12
w:means	0:8
w:media	0:-3
w:meet	0:-2
w:meeting	0:-11
w:meets	0:-5
w:mehr	0:-1
w:member	0:-3
w:members	0:14
w:mentioned	0:-2
w:merci	0:-4
w:mercredi	0:5
w:mes	0:16
w:message	0:12
w:mesz	0:-4
w:met	0:-1
w:mez	0:-4
w:mi	0:-7
w:mich	0:-2
w:microsoft	0:-1
w:midday	0:-9
w:midi	0:-4
w:midnight	0:-6
w:miercoles	0:-3
w:might	0:-2
w:mill	0:-2
w:min	0:-1
w:mind	0:27
w:mins	0:18
w:minute	0:6
w:minuten	0:-2
w:minutes	0:-3
w:mir	0:33
w:misma	0:13
w:mismo	0:-5
w:mit	0:-3
w:mittwoch	0:9
w:mme	0:-1
w:mobile	0:9
w:moi	0:-1
w:moins	0:-2
w:mois	0:1
w:moment	0:-2
w:mon	0:-15
w:monday	0:4
w:monday's	0:-3
w:money	0:-5
w:montag	0:-12
w:month	0:10
w:months	0:-24
w:more	0:15
w:morgen	0:-7
w:morning	0:31
w:mornings	0:-17
w:most	0:-5
w:move	0:-2
w:moved	0:13
w:mr	0:7
w:mrs	0:-5
w:ms	0:-1
w:much	0:-3
w:museum	0:-3
w:muss	0:-5
w:mussen	0:-2
w:must	0:-21
w:muy	0:1
w:my	0:11
w:n'a	0:7
w:n'est	0:2
w:nach	0:8
w:nachricht	0:16
w:nachste	0:-8
w:name	0:27
w:namen	0:-5
w:names	0:-6
w:nb	0:-1
w:nd	0:-13
w:ne	0:-4
w:nearly	0:-2
w:need	0:-16
w:needs	0:-6
w:neu	0:-1
w:neuer	0:-1
w:never	0:-3
w:new	0:-23
w:news	0:-3
w:nicht	0:-7
w:nichts	0:15
w:night	0:-1
w:night's	0:2
w:nights	0:-4
w:nine	0:-5
w:ninety	0:5
w:no	0:13
w:nobody	0:2
w:noch	0:-13
w:non	0:1
w:none	0:-9
w:noon	0:-31
w:nor	0:4
w:normally	0:-2
w:norovirus	0:-1
w:nos	0:15
w:not	0:-27
w:note	0:10
w:notes	0:-4
w:nothing	0:25
w:notice	0:-8
w:notified	0:8
w:notre	0:6
w:nous	0:16
w:nouvelles	0:14
w:nov	0:-5
w:november	0:7
w:novembre	0:-1
w:noviembre	0:1
w:now	0:-6
w:nudge	0:-1
w:nuestra	0:1
w:nuestras	0:2
w:nuestro	0:-7
w:number	0:-4
w:nun	0:-4
w:nur	0:5
w:o	0:20
w:o'clock	0:-6
w:ob	0:26
w:occasion	0:10
w:oct	0:-17
w:october	0:-4
w:octobre	0:2
w:octubre	0:8
w:oder	0:14
w:of	0:-18
w:off	0:-22
w:offer	0:-12
w:offered	0:-2
w:office	0:5
w:officer	0:5
w:offices	0:-5
w:ofsted	0:-1
w:ohne	0:4
w:ok	0:-15
w:oktober	0:10
w:old	0:-5
w:on	0:24
w:once	0:-6
w:online	0:-1
w:only	0:-1
w:open	0:17
w:opened	0:-5
w:opens	0:-2
w:operations	0:-1
w:ops	0:-1
w:or	0:53
w:order	0:5
w:original	0:-1
w:ort	0:-1
w:oslo	0:-1
w:other	0:12
w:others	0:-5
w:otherwise	0:6
w:ou	0:-4
w:oui	0:-1
w:our	0:48
w:out	0:-7
w:outcome	0:18
w:outside	0:14
w:over	0:16
w:overnight	0:-3
w:owing	0:-3
w:own	0:-19
w:owner	0:-1
w:p	0:-6
w:pacific	0:-1
w:page	0:-7
w:paid	0:-7
w:panel	0:1
w:papers	0:-2
w:par	0:4
w:para	0:-4
w:paragraph	0:-1
w:paris	0:-6
w:part	0:36
w:partir	0:-6
w:partner	0:-5
w:partners	0:3
w:party	0:-1
w:pas	0:3
w:pasa	0:-2
w:pasado	0:29
w:paso	0:-6
w:pass	0:-3
w:passer	0:-1
w:passt	0:-4
w:past	0:-23
w:pay	0:-6
w:pdf	0:-2
w:pencilled	0:-1
w:peninsular	0:-2
w:people	0:1
w:perfect	0:-6
w:person	0:30
w:persona	0:18
w:personalrat	0:-2
w:personas	0:20
w:petit	0:-2
w:petra	0:-2
w:phone	0:45
w:pick	0:-5
w:place	0:-18
w:places	0:-5
w:plan	0:11
w:planned	0:-4
w:planner	0:-1
w:planning	0:-2
w:plant	0:-1
w:play	0:9
w:plaza	0:1
w:plazo	0:17
w:please	0:-6
w:pleased	0:-4
w:plus	0:4
w:pm	0:-46
w:podrias	0:-2
w:point	0:-16
w:pop	0:-1
w:por	0:-7
w:porque	0:-1
w:portal	0:-10
w:position	0:4
w:possible	0:-6
w:post	0:18
w:poste	0:-6
w:postpone	0:-1
w:pot	0:7
w:pour	0:-3
w:practice	0:7
w:preavis	0:-2
w:prefer	0:15
w:preference	0:-7
w:present	0:-1
w:press	0:-8
w:previous	0:-1
w:prevu	0:-1
w:prima	0:-4
w:principal	0:-1
w:priya	0:-4
w:problem	0:-2
w:proceso	0:-4
w:process	0:-2
w:prochain	0:-3
w:producer	0:1
w:product	0:5
w:production	0:-2
w:professor	0:-5
w:programmes	0:2
w:projet	0:-1
w:promis	0:2
w:promise	0:-3
w:promised	0:28
w:proof	0:-2
w:proper	0:4
w:properly	0:-5
w:propose	0:-1
w:proposed	0:-1
w:provided	0:4
w:public	0:-1
w:puedo	0:-3
w:pulled	0:-2
w:push	0:-2
w:put	0:1
w:puts	0:5
w:qu'elle	0:5
w:quarter	0:-9
w:que	0:-2
w:queda	0:-6
w:question	0:2
w:questions	0:2
w:qui	0:-12
w:quick	0:-10
w:quien	0:-1
w:quiet	0:-3
w:r	0:-7
w:rather	0:-2
w:rd	0:6
w:reach	0:6
w:read	0:-19
w:reads	0:9
w:real	0:-1
w:realise	0:3
w:realistic	0:-1
w:realistically	0:7
w:really	0:-1
w:reason	0:-5
w:receipt	0:3
w:receive	0:-2
w:received	0:-2
w:recepcion	0:-1
w:reception	0:-2
w:recruiter	0:6
w:recruiting	0:1
w:recruitment	0:-6
w:recu	0:-2
w:reden	0:-1
w:referees	0:-5
w:reference	0:-1
w:references	0:-7
w:regulator	0:-2
w:released	0:15
w:reliability	0:-3
w:remains	0:16
w:remember	0:-1
w:reminder	0:-4
w:rendez	0:-3
w:rentree	0:1
w:reopens	0:-2
w:replacement	0:-3
w:reponse	0:31
w:report	0:-2
w:request	0:-4
w:resolucion	0:16
w:respect	0:-1
w:rest	0:-3
w:result	0:-8
w:results	0:-14
w:retenue	0:9
w:return	0:-9
w:reunit	0:7
w:revert	0:-5
w:rien	0:-2
w:right	0:-7
w:ring	0:-2
w:road	0:-2
w:role	0:1
w:room	0:1
w:rota	0:-3
w:round	0:7
w:row	0:8
w:royal	0:-3
w:ruckmeldung	0:15
w:rufe	0:27
w:ruhig	0:7
w:run	0:-1
w:runde	0:5
w:rung	0:11
w:runs	0:-2
w:rush	0:-24
w:s	0:-5
w:sage	0:8
w:said	0:2
w:salary	0:-1
w:sales	0:-2
w:same	0:-8
w:samedi	0:-2
w:sans	0:9
w:santa	0:-6
w:sat	0:-3
w:saturday	0:-10
w:saw	0:-2
w:say	0:29
w:says	0:5
w:schedule	0:-6
w:scheduled	0:-1
w:schicken	0:-1
w:schon	0:-5
w:school	0:18
w:scores	0:-4
w:scrap	0:-2
w:screen	0:19
w:se	0:-5
w:sea	0:-4
w:seat	0:6
w:second	0:-13
w:seeing	0:21
w:seen	0:-19
w:sees	0:-1
w:segeln	0:-4
w:selection	0:-4
w:semaine	0:1
w:semaines	0:5
w:semana	0:-4
w:semanas	0:1
w:send	0:-4
w:senior	0:-3
w:sent	0:3
w:sep	0:-2
w:sept	0:-2
w:september	0:23
w:septembre	0:7
w:sera	0:54
w:seriez	0:-3
w:service	0:15
w:services	0:-2
w:session	0:-2
w:set	0:-6
w:settle	0:26
w:settled	0:16
w:setzen	0:19
w:seven	0:1
w:shall	0:19
w:sheet	0:-1
w:shift	0:-9
w:shop	0:-1
w:short	0:-4
w:shortlist	0:20
w:shortlisted	0:27
w:shortlisting	0:-15
w:should	0:1
w:shout	0:9
w:show	0:1
w:shows	0:-1
w:shut	0:-4
w:shuts	0:-3
w:si	0:16
w:sich	0:1
w:sie	0:33
w:sift	0:6
w:sign	0:-1
w:sigue	0:14
w:silence	0:-4
w:sin	0:-5
w:since	0:-5
w:sind	0:-6
w:sister	0:-1
w:sit	0:-4
w:site	0:-5
w:sits	0:3
w:sitting	0:-2
w:sleep	0:2
w:slides	0:-4
w:slipped	0:-2
w:slot	0:-12
w:slots	0:-4
w:small	0:7
w:so	0:36
w:software	0:-1
w:soir	0:-4
w:soit	0:-13
w:some	0:4
w:somebody	0:14
w:someone	0:1
w:something	0:-5
w:sometime	0:-1
w:somewhere	0:-1
w:sommes	0:-4
w:son	0:-5
w:song	0:-2
w:soon	0:2
w:sooner	0:8
w:sorry	0:-7
w:sort	0:-1
w:sous	0:8
w:spater	0:-2
w:spatestens	0:50
w:speak	0:-7
w:spend	0:3
w:st	0:19
w:staff	0:-1
w:stage	0:-3
w:stairs	0:-3
w:stand	0:-4
w:standard	0:-6
w:standing	0:-1
w:start	0:-9
w:starts	0:-7
w:station	0:-1
w:statt	0:3
w:stattfinden	0:-1
w:stay	0:-5
w:stays	0:-1
w:stelle	0:-2
w:stellen	0:-2
w:steph	0:-4
w:still	0:-4
w:stockholm	0:-1
w:stop	0:-1
w:stops	0:-2
w:straight	0:-7
w:street	0:-2
w:strike	0:-2
w:stuck	0:-1
w:studio	0:-1
w:study	0:-10
w:su	0:-2
w:subject	0:-1
w:submitted	0:-2
w:successful	0:4
w:suggest	0:-1
w:suis	0:-2
w:suit	0:-3
w:suite	0:1
w:suits	0:7
w:summer	0:-2
w:sunday	0:19
w:supervisor	0:34
w:sur	0:-3
w:system	0:-3
w:systems	0:-3
w:table	0:-2
w:tag	0:8
w:tage	0:-10
w:tagen	0:23
w:tagt	0:18
w:take	0:-3
w:taken	0:3
w:takes	0:-19
w:talk	0:-6
w:talking	0:-2
w:tard	0:8
w:tardar	0:19
w:tarde	0:9
w:te	0:20
w:tea	0:7
w:team	0:-8
w:teams	0:-9
w:tecnico	0:-1
w:teilen	0:1
w:telefonisch	0:-4
w:telephone	0:42
w:tell	0:26
w:tells	0:-2
w:ten	0:20
w:tendras	0:-11
w:tends	0:-2
w:tenemos	0:-1
w:term	0:-4
w:termin	0:-3
w:terminal	0:-1
w:test	0:-4
w:th	0:22
w:than	0:-4
w:thank	0:-8
w:thanks	0:19
w:that	0:-4
w:the	0:-31
w:their	0:-18
w:them	0:-7
w:then	0:34
w:there	0:-30
w:therefore	0:1
w:these	0:-2
w:they	0:35
w:thing	0:-7
w:think	0:-3
w:third	0:-1
w:thirty	0:-1
w:this	0:9
w:those	0:-18
w:though	0:-5
w:thought	0:-1
w:three	0:-12
w:through	0:-21
w:thu	0:-5
w:thurs	0:-2
w:thursday	0:-8
w:thursday's	0:-6
w:ticket	0:-1
w:tiene	0:-6
w:tienes	0:-4
w:till	0:4
w:time	0:15
w:times	0:-13
w:timetable	0:-1
w:tmrw	0:19
w:to	0:-25
w:today	0:-28
w:todo	0:6
w:together	0:-6
w:told	0:1
w:tomorrow	0:40
w:tomorrow's	0:-4
w:tonight	0:-6
w:too	0:-1
w:took	0:-2
w:top	0:-2
w:touch	0:1
w:toujours	0:-1
w:tour	0:-2
w:tout	0:6
w:town	0:-2
w:train	0:7
w:training	0:-2
w:travel	0:-3
w:tres	0:-1
w:trial	0:-3
w:trois	0:5
w:trouble	0:-1
w:trust	0:-3
w:tu	0:-11
w:tue	0:-8
w:tues	0:-9
w:tuesday	0:-14
w:tuesday's	0:-4
w:twelve	0:11
w:twenty	0:-2
w:twice	0:-4
w:two	0:11
w:uber	0:-8
w:ubermorgen	0:18
w:uhr	0:-23
w:uk	0:-5
w:ultima	0:-5
w:um	0:-17
w:un	0:5
w:una	0:-2
w:under	0:-6
w:undertaken	0:18
w:une	0:-2
w:unfortunately	0:-4
w:united	0:-3
w:university	0:-14
w:unless	0:-3
w:uns	0:25
w:unser	0:7
w:unsere	0:11
w:unserem	0:-2
w:unsuccessful	0:-1
w:until	0:-49
w:up	0:38
w:update	0:4
w:updated	0:-4
w:upload	0:-3
w:upon	0:-2
w:us	0:-7
w:use	0:-6
w:usually	0:-9
w:utc	0:-4
w:va	0:-2
w:vacancy	0:-2
w:vale	0:-1
w:valid	0:-2
w:van	0:-1
w:vendredi	0:-2
w:vendria	0:-2
w:vers	0:1
w:verschieben	0:-1
w:verstehen	0:-2
w:very	0:10
w:vetting	0:-3
w:video	0:-10
w:videollamada	0:-1
w:vier	0:-15
w:viernes	0:13
w:viertel	0:-1
w:virtual	0:-1
w:visio	0:-2
w:visioconference	0:-1
w:visit	0:-4
w:visitors	0:-1
w:volunteer	0:-1
w:von	0:61
w:vor	0:-9
w:vorher	0:-1
w:vormittags	0:-4
w:vorstandssitzung	0:7
w:vorstellungsgesprach	0:-2
w:vos	0:-5
w:votre	0:-10
w:voudrez	0:10
w:vous	0:26
w:w	0:-7
w:wahl	0:4
w:wait	0:-7
w:walked	0:-1
w:wann	0:-3
w:want	0:-8
w:wanted	0:-1
w:wants	0:10
w:war	0:-2
w:ware	0:-6
w:warning	0:-3
w:was	0:1
w:wash	0:1
w:water	0:-2
w:way	0:53
w:we	0:-13
w:wed	0:17
w:wednesday	0:22
w:wednesday's	0:-2
w:weds	0:-15
w:week	0:-22
w:week's	0:-10
w:weekend	0:28
w:weeks	0:7
w:weil	0:-3
w:well	0:-8
w:wenn	0:-3
w:went	0:-2
w:werden	0:-3
w:were	0:3
w:werkstatt	0:-5
w:what	0:3
w:whatever	0:3
w:when	0:11
w:whenever	0:-7
w:wherever	0:-2
w:whether	0:22
w:which	0:-1
w:whichever	0:-2
w:while	0:-3
w:who	0:-34
w:who'll	0:-1
w:who's	0:-3
w:whole	0:-3
w:whom	0:-7
w:whose	0:-1
w:wie	0:-14
w:wieder	0:-1
w:will	0:118
w:window	0:-3
w:windows	0:-4
w:wir	0:25
w:wird	0:32
w:wish	0:-10
w:with	0:-7
w:withdrawn	0:-21
w:within	0:35
w:without	0:-10
w:woche	0:-1
w:wochen	0:-5
w:wochenende	0:-7
w:word	0:1
w:words	0:-4
w:work	0:-19
w:working	0:5
w:works	0:-9
w:workshop	0:-1
w:would	0:5
w:write	0:28
w:writing	0:-4
w:written	0:-2
w:wrong	0:-3
w:wrote	0:-1
w:x	0:10
w:y	0:10
w:ya	0:6
w:yard	0:-2
w:year	0:-11
w:yellow	0:-1
w:yes	0:23
w:yet	0:-7
w:yo	0:-5
w:york	0:-1
w:you	0:28
w:your	0:-18
w:yours	0:2
w:yourself	0:-4
w:zeit	0:-4
w:zone	0:-1
w:zoom	0:-16
w:zu	0:-2
w:zum	0:25
w:zur	0:-1
w:zurich	0:-1
w:zuruck	0:-2
w:zusage	0:9
w:zwei	0:-1
w:zwischen	0:-3
w:£	0:-3
weekend	0:-61
whole	0:-58
ww:# #	0:-186
ww:# ?	0:-1
ww:# a	0:-14
ww:# about	0:-3
ww:# after	0:-1
ww:# am	0:-3
ww:# and	0:-14
ww:# apr	0:-2
ww:# april	0:-5
ww:# at	0:-5
ww:# aug	0:-7
ww:# august	0:23
ww:# avril	0:-4
ww:# before	0:-2
ww:# bis	0:-4
ww:# bst	0:-4
ww:# central	0:-1
ww:# cest	0:-3
ww:# cet	0:-2
ww:# days	0:1
ww:# de	0:16
ww:# dec	0:-3
ww:# december	0:14
ww:# decembre	0:-3
ww:# dezember	0:-1
ww:# dublin	0:-1
ww:# eastern	0:-1
ww:# et	0:-1
ww:# europe	0:-1
ww:# feb	0:-5
ww:# februar	0:1
ww:# february	0:-7
ww:# fevrier	0:-4
ww:# for	0:-5
ww:# friday	0:-1
ww:# from	0:-1
ww:# gmt	0:-2
ww:# h	0:-20
ww:# heure	0:-3
ww:# heures	0:-3
ww:# hora	0:-4
ww:# horas	0:-1
ww:# hours	0:7
ww:# hrs	0:-2
ww:# i	0:5
ww:# in	0:-5
ww:# is	0:-3
ww:# ish	0:-2
ww:# it	0:-1
ww:# jan	0:-3
ww:# januar	0:-2
ww:# january	0:5
ww:# juillet	0:2
ww:# juin	0:-10
ww:# jul	0:-1
ww:# juli	0:12
ww:# july	0:18
ww:# jun	0:-1
ww:# june	0:2
ww:# juni	0:-5
ww:# mai	0:14
ww:# mar	0:-3
ww:# march	0:29
ww:# mars	0:-6
ww:# marz	0:-10
ww:# may	0:38
ww:# min	0:-1
ww:# mins	0:18
ww:# minuten	0:-2
ww:# minutes	0:-4
ww:# mon	0:-1
ww:# monday	0:20
ww:# months	0:-7
ww:# nd	0:-13
ww:# not	0:-2
ww:# nov	0:-4
ww:# november	0:5
ww:# novembre	0:-1
ww:# o	0:-3
ww:# o'clock	0:-2
ww:# oct	0:-16
ww:# october	0:6
ww:# octobre	0:2
ww:# oktober	0:10
ww:# or	0:-12
ww:# p	0:-4
ww:# places	0:-4
ww:# please	0:3
ww:# pm	0:-33
ww:# rather	0:-2
ww:# rd	0:6
ww:# same	0:-1
ww:# sep	0:-1
ww:# september	0:9
ww:# septembre	0:9
ww:# so	0:-2
ww:# st	0:21
ww:# te	0:-10
ww:# th	0:22
ww:# the	0:-2
ww:# then	0:-3
ww:# this	0:4
ww:# till	0:-1
ww:# times	0:-1
ww:# to	0:-11
ww:# today	0:-3
ww:# tomorrow	0:-2
ww:# uhr	0:-23
ww:# uk	0:-4
ww:# um	0:-1
ww:# und	0:-1
ww:# united	0:-3
ww:# until	0:8
ww:# utc	0:-4
ww:# was	0:-1
ww:# weds	0:-1
ww:# weeks	0:-2
ww:# will	0:-2
ww:# with	0:-2
ww:# words	0:-3
ww:# you	0:-2
ww:a #	0:-14
ww:a bit	0:3
ww:a call	0:7
ww:a client	0:-1
ww:a day	0:-16
ww:a de	0:5
ww:a decision	0:7
ww:a ete	0:-2
ww:a few	0:-3
ww:a first	0:-5
ww:a fortnight	0:7
ww:a go	0:3
ww:a half	0:-6
ww:a la	0:9
ww:a las	0:-7
ww:a letter	0:-9
ww:a line	0:14
ww:a m	0:-7
ww:a mas	0:19
ww:a member	0:-1
ww:a month	0:-2
ww:a morning	0:-2
ww:a name	0:21
ww:a new	0:-3
ww:a night's	0:2
ww:a no	0:37
ww:a page	0:-2
ww:a partir	0:-6
ww:a pot	0:8
ww:a proper	0:5
ww:a quarter	0:-4
ww:a question	0:2
ww:a second	0:6
ww:a short	0:-2
ww:a slot	0:1
ww:a team	0:-1
ww:a time	0:-15
ww:a votre	0:2
ww:a week	0:1
ww:a year	0:-1
ww:a yes	0:22
ww:ab #	0:-2
ww:ab dem	0:-3
ww:able to	0:4
ww:about #	0:-3
ww:about the	0:8
ww:about tomorrow	0:-3
ww:afraid i	0:-1
ww:after #	0:7
ww:after all	0:-1
ww:after next	0:-2
ww:after school	0:2
ww:after that	0:-4
ww:after the	0:-8
ww:after which	0:3
ww:after you	0:-1
ww:afternoon and	0:14
ww:aim to	0:10
ww:al lunes	0:-1
ww:all candidates	0:17
ww:all day	0:-4
ww:all in	0:7
ww:all of	0:-4
ww:all on	0:7
ww:all still	0:-1
ww:all the	0:-9
ww:all three	0:-4
ww:am #	0:3
ww:am afraid	0:-6
ww:am around	0:-1
ww:am at	0:-10
ww:am dienstag	0:7
ww:am donnerstag	0:4
ww:am eastern	0:-1
ww:am et	0:-1
ww:am europe	0:-1
ww:am free	0:-2
ww:am freitag	0:26
ww:am gmt	0:-2
ww:am going	0:-1
ww:am in	0:21
ww:am mittwoch	0:16
ww:am montag	0:-3
ww:am not	0:-2
ww:am off	0:-7
ww:am on	0:-16
ww:am out	0:-6
ww:am pacific	0:-1
ww:am so	0:-1
ww:am sorry	0:1
ww:am to	0:-1
ww:an answer	0:14
ww:an email	0:2
ww:an hour	0:-1
ww:an offer	0:-2
ww:analytics manager	0:-1
ww:and #	0:-18
ww:and a	0:-10
ww:and again	0:-2
ww:and all	0:2
ww:and ask	0:-1
ww:and both	0:-1
ww:and can	0:20
ww:and for	0:-1
ww:and have	0:3
ww:and he	0:-3
ww:and i	0:22
ww:and if	0:-1
ww:and in	0:-1
ww:and is	0:-3
ww:and it	0:-2
ww:and let	0:-15
ww:and me	0:12
ww:and mr	0:-2
ww:and my	0:1
ww:and no	0:-5
ww:and nobody	0:-3
ww:and not	0:17
ww:and on	0:-5
ww:and one	0:17
ww:and our	0:-3
ww:and second	0:-8
ww:and send	0:-2
ww:and she	0:-3
ww:and should	0:9
ww:and so	0:-1
ww:and tell	0:-1
ww:and that	0:-7
ww:and the	0:13
ww:and then	0:-16
ww:and there	0:-4
ww:and they	0:8
ww:and thursday	0:-8
ww:and time	0:-1
ww:and to	0:-3
ww:and tuesday	0:-1
ww:and two	0:-1
ww:and we	0:31
ww:and wednesday	0:-2
ww:and with	0:-1
ww:and would	0:-2
ww:and you	0:32
ww:and your	0:-3
ww:annual leave	0:-4
ww:answer by	0:7
ww:answer for	0:18
ww:answer from	0:2
ww:answer on	0:1
ww:answer the	0:-14
ww:antes de	0:7
ww:antes del	0:-8
ww:any day	0:-4
ww:any of	0:-1
ww:any time	0:14
ww:anything else	0:-1
ww:anything from	0:22
ww:application for	0:-1
ww:apr #	0:-3
ww:april #	0:-11
ww:april and	0:3
ww:april you	0:10
ww:are able	0:-3
ww:are all	0:1
ww:are around	0:-6
ww:are asked	0:-2
ww:are available	0:-2
ww:are both	0:3
ww:are closed	0:-1
ww:are free	0:-1
ww:are going	0:9
ww:are in	0:-9
ww:are not	0:6
ww:are now	0:-1
ww:are on	0:-1
ww:are one	0:-8
ww:are open	0:-4
ww:are seeing	0:3
ww:are still	0:12
ww:are two	0:-5
ww:are you	0:-4
ww:arranged for	0:-1
ww:arrangements for	0:18
ww:as a	0:-2
ww:as agreed	0:-2
ww:as before	0:-2
ww:as discussed	0:-1
ww:as i	0:-5
ww:as it	0:7
ww:as our	0:-1
ww:as soon	0:2
ww:as the	0:-7
ww:as we	0:7
ww:as well	0:-3
ww:as you	0:13
ww:asi que	0:14
ww:ask for	0:-1
ww:ask you	0:-6
ww:asked for	0:-3
ww:asked me	0:31
ww:asked to	0:-5
ww:asked whether	0:-3
ww:assume that	0:11
ww:at #	0:-11
ww:at a	0:-4
ww:at all	0:-4
ww:at any	0:-1
ww:at eleven	0:-1
ww:at half	0:-5
ww:at home	0:-7
ww:at least	0:-5
ww:at noon	0:-2
ww:at our	0:16
ww:at six	0:-1
ww:at ten	0:-6
ww:at that	0:-1
ww:at the	0:29
ww:au #	0:-3
ww:au plus	0:8
ww:auf der	0:-1
ww:auf die	0:4
ww:auf mittwoch	0:-1
ww:aug #	0:-3
ww:august #	0:-1
ww:august at	0:13
ww:august is	0:-3
ww:aus dem	0:-1
ww:available until	0:-1
ww:avant le	0:-2
ww:away on	0:-1
ww:back by	0:-7
ww:back from	0:-4
ww:back in	0:-3
ww:back on	0:-6
ww:back the	0:-5
ww:back to	0:-23
ww:bank holiday	0:-2
ww:be a	0:-21
ww:be asked	0:-6
ww:be at	0:-4
ww:be back	0:5
ww:be considered	0:-9
ww:be held	0:-6
ww:be here	0:-3
ww:be honest	0:-2
ww:be in	0:3
ww:be informed	0:-11
ww:be interviewing	0:-2
ww:be moved	0:-3
ww:be notified	0:8
ww:be on	0:-7
ww:be perfect	0:-5
ww:be possible	0:-1
ww:be seeing	0:-1
ww:be seen	0:-3
ww:be sent	0:11
ww:be taken	0:5
ww:be the	0:31
ww:be there	0:-1
ww:be told	0:20
ww:be with	0:-9
ww:bear with	0:-3
ww:because of	0:5
ww:because the	0:-3
ww:been called	0:-2
ww:been given	0:-1
ww:been pulled	0:-1
ww:been shortlisted	0:15
ww:been taken	0:-1
ww:before #	0:3
ww:before christmas	0:-1
ww:before friday	0:-8
ww:before he	0:10
ww:before i	0:-6
ww:before noon	0:-2
ww:before that	0:-5
ww:before the	0:-4
ww:before then	0:-7
ww:before we	0:18
ww:before you	0:-5
ww:beginning #	0:19
ww:bei ihnen	0:1
ww:bei uns	0:-7
ww:below is	0:-1
ww:better for	0:-1
ww:between #	0:-7
ww:between june	0:-7
ww:between the	0:13
ww:between tuesday	0:-6
ww:bien considerer	0:10
ww:bien una	0:-1
ww:bin ich	0:-5
ww:bis #	0:-18
ww:bis dienstag	0:-5
ww:bis ende	0:7
ww:bis freitag	0:3
ww:bis montag	0:-2
ww:bis nachste	0:-6
ww:bis spatestens	0:15
ww:bis zum	0:33
ww:bit of	0:5
ww:bitte bis	0:-3
ww:board on	0:-12
ww:booked for	0:-1
ww:both can	0:-1
ww:both of	0:-2
ww:both partners	0:-2
ww:burst main	0:-1
ww:but i	0:-5
ww:but it	0:-2
ww:but the	0:-1
ww:but we	0:-2
ww:by #	0:17
ww:by a	0:2
ww:by close	0:14
ww:by friday	0:46
ww:by midday	0:-8
ww:by midnight	0:-4
ww:by monday	0:9
ww:by noon	0:-18
ww:by return	0:-3
ww:by sunday	0:16
ww:by teams	0:-2
ww:by telephone	0:1
ww:by the	0:14
ww:by this	0:6
ww:by thurs	0:3
ww:by thursday	0:1
ww:by today	0:-12
ww:by tuesday	0:3
ww:by wednesday	0:18
ww:c #	0:-2
ww:call by	0:11
ww:call from	0:1
ww:call off	0:-1
ww:call tomorrow	0:-6
ww:call you	0:8
ww:called to	0:-4
ww:came back	0:-1
ww:can be	0:-5
ww:can do	0:-7
ww:can not	0:-19
ww:can only	0:8
ww:can put	0:-3
ww:can see	0:-6
ww:can you	0:-2
ww:candidates by	0:15
ww:candidates who	0:-1
ww:candidates will	0:8
ww:case study	0:-10
ww:ce jeudi	0:-1
ww:central european	0:-1
ww:chair of	0:-2
ww:change on	0:-1
ww:chat with	0:-1
ww:checked with	0:-4
ww:chosen by	0:-5
ww:civic centre	0:-2
ww:civic offices	0:-1
ww:clocks change	0:-3
ww:clocks go	0:-1
ww:close of	0:15
ww:close on	0:4
ww:closed on	0:-1
ww:closed to	0:-1
ww:closes #	0:-2
ww:closes at	0:-3
ww:closes on	0:-3
ww:closing date	0:-15
ww:come at	0:-1
ww:come back	0:-29
ww:come down	0:-1
ww:come in	0:-8
ww:come on	0:-3
ww:come to	0:-1
ww:coming in	0:1
ww:coming weeks	0:-10
ww:commencing #	0:-1
ww:committee meets	0:-1
ww:como mucho	0:2
ww:como muy	0:1
ww:compare notes	0:4
ww:complete the	0:-4
ww:con la	0:-9
ww:confirm the	0:-3
ww:confirme notre	0:-1
ww:coordinator #	0:-1
ww:could be	0:-9
ww:could do	0:-5
ww:could you	0:-8
ww:council has	0:-1
ww:d'ici la	0:6
ww:da die	0:4
ww:dann halten	0:-1
ww:dans le	0:-3
ww:das ergebnis	0:25
ww:das gesprach	0:-3
ww:das vorstellungsgesprach	0:-1
ww:data engineer	0:-1
ww:date #	0:-6
ww:date and	0:-1
ww:date for	0:-5
ww:date is	0:-2
ww:date of	0:4
ww:date thursday	0:-2
ww:date time	0:-2
ww:day #	0:2
ww:day after	0:12
ww:day and	0:-8
ww:day at	0:4
ww:day but	0:-5
ww:day except	0:-3
ww:day for	0:-1
ww:day in	0:-2
ww:day later	0:-1
ww:day next	0:-2
ww:day on	0:-1
ww:day so	0:23
ww:day with	0:7
ww:daylight time	0:-1
ww:days a	0:-1
ww:days after	0:18
ww:days from	0:13
ww:days of	0:-26
ww:days or	0:-3
ww:days over	0:-1
ww:days to	0:-1
ww:de #	0:-6
ww:de abril	0:1
ww:de demain	0:-2
ww:de enero	0:-2
ww:de este	0:7
ww:de febrero	0:-2
ww:de julio	0:-11
ww:de junio	0:10
ww:de la	0:-6
ww:de marzo	0:2
ww:de notre	0:16
ww:de noviembre	0:1
ww:de octubre	0:8
ww:de paris	0:-4
ww:de projet	0:-1
ww:de que	0:9
ww:de tecnico	0:-1
ww:dear jordan	0:-1
ww:debrief on	0:8
ww:dec #	0:-4
ww:december and	0:4
ww:december at	0:-4
ww:decide by	0:-3
ww:decide on	0:24
ww:decision by	0:9
ww:decision will	0:9
ww:del #	0:9
ww:del lunes	0:-6
ww:del proceso	0:5
ww:dem #	0:-8
ww:demain #	0:-1
ww:den #	0:19
ww:den termin	0:-1
ww:der #	0:-5
ww:der baustelle	0:-1
ww:der kommenden	0:-1
ww:der personalrat	0:-2
ww:der werkstatt	0:-5
ww:der woche	0:-4
ww:deutscher zeit	0:-1
ww:dezember #	0:-1
ww:diary and	0:-1
ww:did not	0:-1
ww:die kommission	0:12
ww:die stelle	0:-5
ww:die woche	0:-2
ww:died on	0:-1
ww:dienstag #	0:-10
ww:dienstag den	0:-1
ww:digo si	0:-2
ww:do #	0:-1
ww:do a	0:-2
ww:do friday	0:-1
ww:do it	0:6
ww:do not	0:-10
ww:do that	0:2
ww:do the	0:-14
ww:do this	0:-1
ww:do thursday	0:17
ww:do tuesday	0:-2
ww:do you	0:9
ww:doce y	0:-1
ww:does not	0:6
ww:doing it	0:-1
ww:donc on	0:-1
ww:done by	0:-3
ww:donnerstag #	0:2
ww:down for	0:-4
ww:down on	0:-5
ww:down to	0:-17
ww:down with	0:2
ww:drawn up	0:8
ww:drei tage	0:-4
ww:drei wochen	0:5
ww:drop you	0:14
ww:du #	0:7
ww:du mardi	0:-2
ww:dublin edinburgh	0:-1
ww:due to	0:-3
ww:e mail	0:-3
ww:each month	0:1
ww:each of	0:2
ww:early next	0:-6
ww:eastern time	0:-1
ww:edinburgh lisbon	0:-1
ww:eine woche	0:-5
ww:either way	0:22
ww:el #	0:11
ww:el calendario	0:5
ww:el dia	0:3
ww:el enlace	0:-2
ww:el jueves	0:-4
ww:el lunes	0:1
ww:el martes	0:-5
ww:el miercoles	0:-2
ww:el plazo	0:-4
ww:el puesto	0:-1
ww:el viernes	0:20
ww:email from	0:-6
ww:email the	0:-1
ww:en el	0:-12
ww:en fin	0:-2
ww:en la	0:-8
ww:en visio	0:-2
ww:en visioconference	0:-1
ww:end of	0:10
ww:engineer is	0:-3
ww:entre #	0:-1
ww:entretien pour	0:-1
ww:entrevista del	0:-1
ww:entrevista para	0:-1
ww:erhalten sie	0:10
ww:erst am	0:10
ww:es bei	0:-1
ww:esta semana	0:6
ww:et #	0:-1
ww:et je	0:12
ww:et le	0:-4
ww:ete retenue	0:9
ww:europe london	0:-2
ww:european time	0:-1
ww:evening and	0:-11
ww:evening which	0:5
ww:every applicant	0:9
ww:everyone down	0:-2
ww:everyone on	0:9
ww:expect to	0:24
ww:expect you	0:-4
ww:expected to	0:-2
ww:expires on	0:-1
ww:feb #	0:-5
ww:februar #	0:-2
ww:february #	0:-7
ww:february at	0:3
ww:few days	0:-1
ww:fin de	0:-3
ww:final round	0:6
ww:find a	0:-3
ww:finish by	0:-3
ww:first and	0:-8
ww:first thing	0:-3
ww:first week	0:-2
ww:five minutes	0:-1
ww:five on	0:-1
ww:fixee au	0:-4
ww:follow the	0:-1
ww:following the	0:-1
ww:following week	0:3
ww:for #	0:-6
ww:for a	0:-4
ww:for all	0:-1
ww:for an	0:-7
ww:for coming	0:1
ww:for each	0:-1
ww:for friday	0:-5
ww:for half	0:-6
ww:for him	0:-1
ww:for me	0:-5
ww:for monday	0:-1
ww:for next	0:-7
ww:for now	0:-1
ww:for our	0:16
ww:for the	0:-24
ww:for this	0:-2
ww:for those	0:-4
ww:for thursday	0:-2
ww:for tomorrow	0:-1
ww:for tuesday	0:-3
ww:for us	0:-1
ww:for wednesday	0:19
ww:for you	0:26
ww:for your	0:-6
ww:forward to	0:-1
ww:four and	0:-6
ww:four of	0:-4
ww:four people	0:12
ww:four weeks	0:-7
ww:frau dr	0:-1
ww:free on	0:-2
ww:freeze on	0:-1
ww:freitag #	0:7
ww:fri #	0:-16
ww:friday #	0:47
ww:friday ?	0:-1
ww:friday and	0:-20
ww:friday at	0:-4
ww:friday before	0:-1
ww:friday i	0:4
ww:friday if	0:-3
ww:friday is	0:-2
ww:friday it	0:-18
ww:friday june	0:2
ww:friday noon	0:-8
ww:friday of	0:15
ww:friday so	0:14
ww:friday the	0:1
ww:friday week	0:-6
ww:friday with	0:-1
ww:from #	0:-14
ww:from a	0:-1
ww:from friday	0:-2
ww:from me	0:21
ww:from monday	0:-2
ww:from our	0:-1
ww:from the	0:-32
ww:from this	0:-2
ww:from today	0:27
ww:from tomorrow	0:-1
ww:from us	0:52
ww:from you	0:-20
ww:fur den	0:1
ww:fur die	0:-7
ww:fur morgen	0:-1
ww:further to	0:5
ww:gaps on	0:-2
ww:gesprach von	0:-1
ww:get a	0:32
ww:get it	0:-1
ww:gets an	0:-1
ww:give me	0:19
ww:give the	0:-5
ww:give us	0:-3
ww:give you	0:5
ww:gmt on	0:-1
ww:go ahead	0:-1
ww:go back	0:1
ww:go on	0:9
ww:go out	0:12
ww:go through	0:-5
ww:go to	0:3
ww:goes on	0:-3
ww:goes to	0:7
ww:going to	0:6
ww:gone and	0:-1
ww:good for	0:-7
ww:good friday	0:-2
ww:good news	0:3
ww:good to	0:-1
ww:google com	0:-2
ww:google meet	0:-3
ww:got a	0:5
ww:got to	0:17
ww:grant starts	0:1
ww:h #	0:-11
ww:h et	0:-1
ww:h heure	0:-1
ww:h ou	0:-1
ww:haben wir	0:5
ww:had a	0:-1
ww:had an	0:-16
ww:had asked	0:-1
ww:had the	0:-6
ww:had to	0:2
ww:halb drei	0:-1
ww:halb elf	0:-1
ww:half an	0:-8
ww:half hour	0:-2
ww:half nine	0:-1
ww:half of	0:-3
ww:half past	0:-5
ww:half ten	0:-1
ww:half term	0:-1
ww:half two	0:-2
ww:halten wir	0:-2
ww:has a	0:-5
ww:has asked	0:12
ww:has been	0:-7
ww:has gone	0:10
ww:has had	0:4
ww:has it	0:-1
ww:has its	0:1
ww:has not	0:10
ww:has promised	0:22
ww:has the	0:-2
ww:has to	0:-5
ww:has undertaken	0:18
ww:has until	0:4
ww:hasta el	0:8
ww:have a	0:24
ww:have already	0:-1
ww:have an	0:15
ww:have asked	0:-12
ww:have been	0:4
ww:have chosen	0:-5
ww:have gone	0:2
ww:have got	0:-5
ww:have had	0:9
ww:have heard	0:14
ww:have it	0:-4
ww:have kept	0:-6
ww:have left	0:1
ww:have made	0:8
ww:have not	0:31
ww:have now	0:-2
ww:have one	0:-5
ww:have pencilled	0:-1
ww:have put	0:3
ww:have reached	0:1
ww:have seen	0:-15
ww:have set	0:-6
ww:have taken	0:-2
ww:have the	0:-6
ww:have them	0:-5
ww:have to	0:-17
ww:have told	0:-3
ww:have two	0:1
ww:have you	0:-2
ww:have your	0:-8
ww:having to	0:-1
ww:he can	0:-4
ww:he has	0:13
ww:he is	0:-3
ww:he will	0:-8
ww:he would	0:-1
ww:heads up	0:-2
ww:hear by	0:-2
ww:hear from	0:-18
ww:heard from	0:5
ww:heard nothing	0:5
ww:held at	0:-3
ww:held on	0:-1
ww:here at	0:-1
ww:here is	0:19
ww:here on	0:-4
ww:heure de	0:-4
ww:hi jordan	0:-7
ww:him and	0:-1
ww:hiring manager	0:-1
ww:hope to	0:5
ww:hora de	0:-2
ww:hora peninsular	0:-2
ww:hour and	0:-4
ww:hour next	0:-2
ww:hour on	0:-1
ww:hour with	0:-1
ww:hours before	0:-3
ww:house on	0:-1
ww:how you	0:-2
ww:https meet	0:-2
ww:i am	0:-29
ww:i ask	0:-3
ww:i can	0:-28
ww:i could	0:-3
ww:i e	0:22
ww:i expect	0:-19
ww:i had	0:-1
ww:i have	0:-9
ww:i hope	0:-6
ww:i know	0:-15
ww:i mean	0:-11
ww:i moved	0:-1
ww:i must	0:-14
ww:i need	0:-2
ww:i said	0:7
ww:i shall	0:19
ww:i told	0:-3
ww:i will	0:35
ww:i would	0:47
ww:i write	0:5
ww:i wrote	0:-1
ww:ich ihnen	0:6
ww:ich nun	0:-1
ww:if friday	0:-2
ww:if i	0:-3
ww:if it	0:7
ww:if none	0:-6
ww:if not	0:-17
ww:if that	0:-4
ww:if the	0:17
ww:if they	0:-4
ww:if we	0:-1
ww:if you	0:-3
ww:ihnen am	0:2
ww:ihnen den	0:-5
ww:ihr vorstellungsgesprach	0:-1
ww:in #	0:-2
ww:in a	0:-4
ww:in any	0:-1
ww:in between	0:-5
ww:in der	0:-8
ww:in die	0:3
ww:in for	0:-3
ww:in friday's	0:2
ww:in it	0:-3
ww:in leeds	0:-1
ww:in london	0:-4
ww:in my	0:-3
ww:in october	0:-1
ww:in on	0:-2
ww:in one	0:-3
ww:in our	0:-1
ww:in person	0:6
ww:in place	0:-1
ww:in that	0:-9
ww:in the	0:9
ww:in this	0:-1
ww:in to	0:5
ww:in tomorrow	0:-2
ww:in touch	0:1
ww:in unserem	0:-1
ww:in which	0:-2
ww:in with	0:-1
ww:in writing	0:13
ww:in your	0:2
ww:in zurich	0:-1
ww:innerhalb von	0:25
ww:inside a	0:10
ww:instead ?	0:-1
ww:instead of	0:-1
ww:instead same	0:-1
ww:instead still	0:-2
ww:interview #	0:-1
ww:interview at	0:-1
ww:interview is	0:-2
ww:interview on	0:11
ww:interview tomorrow	0:-1
ww:interview will	0:-1
ww:interview with	0:-1
ww:interview you	0:-1
ww:interviews and	0:-1
ww:interviews are	0:-3
ww:interviews for	0:-1
ww:interviews on	0:-1
ww:interviews take	0:-6
ww:interviews will	0:-7
ww:into a	0:-1
ww:into the	0:-3
ww:invitation for	0:-1
ww:ireland lisbon	0:-3
ww:is #	0:-12
ww:is a	0:19
ww:is at	0:3
ww:is away	0:-2
ww:is back	0:-6
ww:is been	0:2
ww:is being	0:-2
ww:is better	0:-2
ww:is booked	0:-1
ww:is closed	0:-2
ww:is down	0:-3
ww:is expected	0:-2
ww:is fine	0:-2
ww:is fixed	0:-1
ww:is for	0:-2
ww:is friday	0:-1
ww:is going	0:-2
ww:is how	0:17
ww:is in	0:-3
ww:is just	0:-1
ww:is no	0:1
ww:is not	0:-1
ww:is now	0:4
ww:is off	0:-2
ww:is on	0:-19
ww:is one	0:-1
ww:is only	0:2
ww:is our	0:8
ww:is out	0:1
ww:is over	0:6
ww:is possible	0:-1
ww:is shut	0:-1
ww:is the	0:-4
ww:is then	0:6
ww:is thursday	0:-1
ww:is to	0:-1
ww:is too	0:-2
ww:is what	0:-1
ww:is when	0:14
ww:is your	0:-1
ww:ist bis	0:-2
ww:ist heute	0:-2
ww:it #	0:-2
ww:it back	0:-6
ww:it by	0:-11
ww:it can	0:-4
ww:it comes	0:-2
ww:it could	0:-9
ww:it from	0:10
ww:it goes	0:15
ww:it has	0:5
ww:it in	0:-4
ww:it is	0:40
ww:it on	0:26
ww:it takes	0:-3
ww:it that	0:18
ww:it the	0:-2
ww:it to	0:-4
ww:it was	0:-1
ww:it wednesday	0:16
ww:it will	0:21
ww:it without	0:-1
ww:jan #	0:-2
ww:januar #	0:-1
ww:january #	0:-9
ww:january and	0:-2
ww:je vous	0:14
ww:jeudi #	0:-6
ww:jordan i	0:-1
ww:jordan so	0:-1
ww:jueves #	0:-3
ww:jueves a	0:-2
ww:jul #	0:-1
ww:juli #	0:-2
ww:july #	0:5
ww:july at	0:-2
ww:jun #	0:-2
ww:june #	0:-9
ww:june and	0:-3
ww:june at	0:-3
ww:junio #	0:-1
ww:junio y	0:9
ww:jury service	0:-1
ww:jusqu'au #	0:-14
ww:just a	0:-1
ww:just so	0:1
ww:kingdom time	0:-3
ww:know by	0:-30
ww:know that	0:13
ww:know the	0:6
ww:know what	0:-16
ww:know when	0:-2
ww:know whether	0:10
ww:know which	0:-3
ww:know you	0:10
ww:kommenden woche	0:-1
ww:kommission tagt	0:10
ww:la decision	0:15
ww:la entrevista	0:-7
ww:la fin	0:7
ww:la lista	0:12
ww:la misma	0:-1
ww:la plaza	0:1
ww:la que	0:-11
ww:la rentree	0:1
ww:la resolucion	0:16
ww:la semaine	0:8
ww:la semana	0:10
ww:la tarde	0:-5
ww:la ultima	0:-5
ww:las #	0:-8
ww:las doce	0:-1
ww:las personas	0:16
ww:last two	0:-8
ww:last week	0:-2
ww:later than	0:-4
ww:le #	0:10
ww:le jeudi	0:-1
ww:le lendemain	0:-18
ww:le lundi	0:-4
ww:le mardi	0:-2
ww:le poste	0:-6
ww:le vendredi	0:1
ww:least #	0:-1
ww:least three	0:-3
ww:leave from	0:-6
ww:leave it	0:-2
ww:leave until	0:-4
ww:leider muss	0:-1
ww:leider mussen	0:-1
ww:let me	0:-11
ww:let people	0:-10
ww:let us	0:-26
ww:let you	0:1
ww:letter of	0:-1
ww:letters go	0:26
ww:like this	0:-2
ww:like to	0:1
ww:like you	0:-3
ww:link below	0:-1
ww:link expires	0:-3
ww:link in	0:-1
ww:link works	0:-1
ww:lisbon london	0:-1
ww:lisbon time	0:-3
ww:longer wish	0:-9
ww:look at	0:6
ww:look for	0:23
ww:look forward	0:-1
ww:looking at	0:-6
ww:looks like	0:-2
ww:los dos	0:-1
ww:lundi #	0:-7
ww:lundi et	0:17
ww:lunes #	0:8
ww:lunes a	0:-1
ww:m in	0:-1
ww:m on	0:-2
ww:mai #	0:-1
ww:mai a	0:-1
ww:make a	0:-9
ww:make it	0:11
ww:make our	0:-4
ww:manager is	0:-4
ww:manana a	0:-1
ww:mar #	0:-4
ww:march #	0:-11
ww:march and	0:4
ww:march at	0:-1
ww:mardi #	0:13
ww:mardi vers	0:-1
ww:mars #	0:-1
ww:martes #	0:-5
ww:marz #	0:-3
ww:mas tardar	0:19
ww:may #	0:-12
ww:may and	0:16
ww:may at	0:-1
ww:me a	0:10
ww:me at	0:12
ww:me by	0:-21
ww:me have	0:-9
ww:me is	0:-1
ww:me on	0:-7
ww:me that	0:-5
ww:me this	0:-2
ww:me to	0:8
ww:me today	0:-5
ww:me which	0:13
ww:me within	0:11
ww:me you	0:-2
ww:mean that	0:6
ww:mean to	0:-2
ww:means that	0:2
ww:media hora	0:-1
ww:meet google	0:-2
ww:meet on	0:2
ww:meet tomorrow	0:-1
ww:meet you	0:-2
ww:meets on	0:-3
ww:member of	0:-1
ww:mercredi #	0:-1
ww:mercredi prochain	0:-2
ww:message from	0:-3
ww:microsoft teams	0:-1
ww:midday on	0:-9
ww:midnight on	0:-6
ww:miercoles #	0:-2
ww:might i	0:-1
ww:mind the	0:-2
ww:minutes on	0:-1
ww:mit der	0:-4
ww:mittwoch #	0:-4
ww:mon #	0:-6
ww:monday #	0:15
ww:monday after	0:-12
ww:monday and	0:-16
ww:monday at	0:-4
ww:monday from	0:-2
ww:monday i	0:8
ww:monday instead	0:-1
ww:monday is	0:-6
ww:monday the	0:-5
ww:monday to	0:-1
ww:monday week	0:10
ww:monday when	0:-2
ww:monday's a	0:-2
ww:montag #	0:-4
ww:month so	0:9
ww:months is	0:-1
ww:more person	0:2
ww:more than	0:-5
ww:more to	0:12
ww:morgen #	0:-1
ww:morgen um	0:-1
ww:morning after	0:1
ww:morning and	0:9
ww:morning is	0:-2
ww:morning of	0:2
ww:mornings of	0:-2
ww:most mornings	0:-1
ww:most of	0:-2
ww:muss am	0:-1
ww:mussen wir	0:-2
ww:muy tarde	0:1
ww:my desk	0:-5
ww:my office	0:-1
ww:my own	0:-1
ww:n'a pas	0:7
ww:nachste woche	0:-8
ww:nd #	0:-1
ww:nd at	0:4
ww:nd of	0:-2
ww:need to	0:-3
ww:needs the	0:-1
ww:needs to	0:-3
ww:neuer termin	0:-1
ww:new date	0:-3
ww:new year	0:-15
ww:next ?	0:-2
ww:next thursday	0:2
ww:next tuesday	0:-7
ww:next two	0:-1
ww:next week	0:1
ww:night so	0:-1
ww:night's sleep	0:2
ww:no bother	0:-1
ww:no by	0:17
ww:no good	0:-3
ww:no later	0:-2
ww:no longer	0:-9
ww:no more	0:-2
ww:no problem	0:-1
ww:noch bis	0:-4
ww:noon and	0:-6
ww:noon on	0:-17
ww:normally takes	0:-2
ww:nos ha	0:-2
ww:not #	0:-2
ww:not a	0:-9
ww:not able	0:8
ww:not at	0:-1
ww:not be	0:-14
ww:not been	0:1
ww:not come	0:-1
ww:not do	0:-3
ww:not go	0:-2
ww:not have	0:6
ww:not heard	0:5
ww:not in	0:-2
ww:not later	0:-1
ww:not make	0:2
ww:not on	0:14
ww:not see	0:-1
ww:not take	0:-1
ww:not the	0:-3
ww:not to	0:-7
ww:not until	0:-1
ww:not want	0:-1
ww:not we	0:-4
ww:note that	0:14
ww:nothing from	0:15
ww:notre entretien	0:-1
ww:notre part	0:16
ww:nous vous	0:7
ww:nov #	0:-3
ww:november #	0:-14
ww:november and	0:9
ww:november at	0:-2
ww:november in	0:-1
ww:novembre a	0:-4
ww:now and	0:-8
ww:now be	0:3
ww:nun doch	0:-1
ww:o el	0:-3
ww:o no	0:4
ww:o ya	0:8
ww:o'clock on	0:-2
ww:oct #	0:-4
ww:october #	0:-13
ww:october and	0:-6
ww:october at	0:-2
ww:oder so	0:8
ww:of #	0:-3
ww:of a	0:-4
ww:of address	0:-2
ww:of an	0:-1
ww:of day	0:-3
ww:of december	0:-2
ww:of each	0:1
ww:of february	0:14
ww:of five	0:-2
ww:of it	0:-4
ww:of june	0:-3
ww:of march	0:-3
ww:of may	0:-6
ww:of monday	0:6
ww:of next	0:34
ww:of our	0:-7
ww:of play	0:11
ww:of september	0:4
ww:of tea	0:7
ww:of that	0:-3
ww:of the	0:-39
ww:of them	0:1
ww:of this	0:-6
ww:of those	0:-1
ww:of time	0:-1
ww:of today	0:19
ww:of tomorrow	0:-1
ww:of tuesday	0:-1
ww:of us	0:-8
ww:of wednesday	0:2
ww:of writing	0:-15
ww:of you	0:11
ww:of your	0:-3
ww:off for	0:-1
ww:off the	0:-3
ww:off tomorrow's	0:-1
ww:office is	0:-1
ww:office on	0:-2
ww:offices are	0:-1
ww:ok pour	0:-1
ww:old thursday	0:-1
ww:old wednesday	0:-1
ww:on #	0:-30
ww:on a	0:7
ww:on all	0:3
ww:on annual	0:-4
ww:on any	0:-1
ww:on call	0:-1
ww:on for	0:-3
ww:on friday	0:21
ww:on holiday	0:-6
ww:on how	0:-3
ww:on it	0:-4
ww:on leave	0:-8
ww:on monday	0:9
ww:on my	0:3
ww:on nights	0:-2
ww:on or	0:11
ww:on saturday	0:-6
ww:on sunday	0:1
ww:on teams	0:-2
ww:on the	0:25
ww:on this	0:10
ww:on thursday	0:18
ww:on to	0:2
ww:on tuesday	0:42
ww:on wednesday	0:-1
ww:on your	0:-2
ww:on zoom	0:-3
ww:once i	0:2
ww:one and	0:-2
ww:one day	0:-5
ww:one hour	0:-1
ww:one more	0:-4
ww:one of	0:4
ww:one way	0:24
ww:one week	0:-9
ww:only be	0:-2
ww:open on	0:-3
ww:open until	0:-6
ww:or #	0:-6
ww:or a	0:4
ww:or any	0:-1
ww:or before	0:12
ww:or friday	0:-3
ww:or monday	0:-5
ww:or next	0:-4
ww:or no	0:22
ww:or not	0:14
ww:or the	0:4
ww:or three	0:-4
ww:or two	0:-2
ww:or wednesday	0:-1
ww:or weds	0:-2
ww:other by	0:10
ww:our answer	0:13
ww:our head	0:-2
ww:our last	0:-4
ww:our offices	0:-3
ww:our telephone	0:26
ww:our time	0:-1
ww:out by	0:12
ww:out for	0:-1
ww:out of	0:-3
ww:out on	0:-8
ww:out within	0:-20
ww:outcome by	0:19
ww:over the	0:13
ww:owing to	0:-3
ww:p m	0:-4
ww:panel is	0:4
ww:panel meets	0:-2
ww:panel members	0:-1
ww:panel which	0:-1
ww:para el	0:-9
ww:paris en	0:-1
ww:part d'ici	0:7
ww:partir de	0:-2
ww:pas ete	0:11
ww:past eleven	0:-2
ww:past ten	0:-2
ww:past two	0:-1
ww:people for	0:-1
ww:people know	0:-10
ww:people on	0:-9
ww:people this	0:-4
ww:per teams	0:-1
ww:person to	0:3
ww:place in	0:-1
ww:place of	0:-1
ww:place on	0:-8
ww:places left	0:-4
ww:planned for	0:-1
ww:play friday	0:-2
ww:play on	0:13
ww:plaza de	0:1
ww:plazo de	0:5
ww:please assume	0:8
ww:please be	0:-1
ww:please complete	0:-6
ww:please do	0:6
ww:please let	0:-14
ww:please note	0:-1
ww:please reply	0:-2
ww:please say	0:-1
ww:please send	0:-2
ww:please take	0:6
ww:please tell	0:-1
ww:please use	0:-1
ww:plus tard	0:8
ww:pm #	0:-9
ww:pm bst	0:-2
ww:pm et	0:-1
ww:pm for	0:-1
ww:pm friday	0:-1
ww:pm gmt	0:-1
ww:pm ist	0:-2
ww:pm tuesday	0:-1
ww:pm wednesday	0:-1
ww:pop in	0:-1
ww:por la	0:-8
ww:por meet	0:-1
ww:por zoom	0:-1
ww:position of	0:-2
ww:post is	0:4
ww:post of	0:13
ww:poste de	0:-5
ww:pot of	0:8
ww:pour la	0:-2
ww:pour le	0:3
ww:pour un	0:-1
ww:practice manager	0:-1
ww:preference by	0:-5
ww:prima dann	0:-4
ww:problem at	0:-1
ww:promised me	0:38
ww:promised to	0:-7
ww:proof of	0:-2
ww:puesto de	0:-1
ww:pulled into	0:-1
ww:put you	0:3
ww:quarter past	0:-6
ww:quarter to	0:-2
ww:que es	0:-1
ww:que la	0:2
ww:que nous	0:-1
ww:que viene	0:6
ww:que votre	0:3
ww:r #	0:-1
ww:rather than	0:9
ww:rd and	0:2
ww:reached me	0:-2
ww:read it	0:-7
ww:read them	0:7
ww:reads them	0:14
ww:reliability engineer	0:-3
ww:rendez vous	0:-3
ww:reopens on	0:-2
ww:reply to	0:13
ww:reply with	0:-11
ww:reponse de	0:8
ww:report to	0:-2
ww:rest of	0:-1
ww:ring everyone	0:9
ww:ring me	0:-12
ww:ring the	0:-1
ww:ring you	0:-32
ww:ring your	0:18
ww:room #	0:8
ww:rota for	0:-1
ww:runs the	0:-1
ww:sage ich	0:8
ww:same day	0:41
ww:same hour	0:-1
ww:same place	0:-1
ww:same time	0:-5
ww:same week	0:-9
ww:sans reponse	0:7
ww:saturday #	0:-4
ww:say #	0:13
ww:say a	0:-4
ww:say it	0:9
ww:say so	0:-5
ww:say that	0:-1
ww:say what	0:1
ww:schedule for	0:-3
ww:school is	0:-1
ww:se comunicara	0:12
ww:second post	0:4
ww:second preference	0:-5
ww:see it	0:-2
ww:see on	0:-1
ww:see the	0:2
ww:see you	0:-3
ww:seeing the	0:20
ww:seeing you	0:-1
ww:semaine du	0:8
ww:semana que	0:11
ww:semana santa	0:-6
ww:semana y	0:-19
ww:send it	0:-8
ww:send me	0:-3
ww:send the	0:14
ww:send your	0:-3
ww:sent #	0:-6
ww:sep #	0:-2
ww:sept #	0:-1
ww:september #	0:8
ww:september at	0:19
ww:seriez vous	0:-3
ww:set aside	0:-6
ww:set up	0:-1
ww:settle it	0:17
ww:shall expect	0:-4
ww:shall we	0:-6
ww:shall write	0:10
ww:she has	0:-2
ww:she is	0:-12
ww:she will	0:26
ww:she would	0:-4
ww:shortlisting by	0:-16
ww:should be	0:-4
ww:should take	0:4
ww:should you	0:12
ww:si no	0:-7
ww:side door	0:-1
ww:side of	0:-2
ww:sie am	0:-1
ww:sie bis	0:5
ww:sie bitte	0:-4
ww:sie spatestens	0:11
ww:sie uns	0:-8
ww:sie von	0:8
ww:since monday's	0:-2
ww:since you	0:-1
ww:sits on	0:3
ww:six weeks	0:-7
ww:slots are	0:-1
ww:so #	0:6
ww:so and	0:-3
ww:so as	0:-2
ww:so bear	0:-3
ww:so by	0:3
ww:so do	0:-8
ww:so expect	0:1
ww:so friday	0:12
ww:so i	0:7
ww:so if	0:-4
ww:so it	0:12
ww:so monday	0:5
ww:so no	0:-2
ww:so nothing	0:-5
ww:so oder	0:8
ww:so please	0:-4
ww:so rather	0:14
ww:so sorry	0:-1
ww:so ten	0:-1
ww:so that	0:17
ww:so the	0:-6
ww:so there	0:15
ww:so this	0:-1
ww:so tomorrow	0:-2
ww:so we	0:-14
ww:so you	0:10
ww:something from	0:6
ww:song school	0:-2
ww:soon as	0:2
ww:sorry mate	0:-2
ww:spatestens #	0:17
ww:spatestens am	0:31
ww:speak on	0:-1
ww:speak with	0:-1
ww:st and	0:-3
ww:st of	0:4
ww:start of	0:-4
ww:starts on	0:-3
ww:still an	0:-1
ww:still on	0:-1
ww:still to	0:-1
ww:straight after	0:-1
ww:suit you	0:-1
ww:summer time	0:-2
ww:sunday #	0:-6
ww:sunday and	0:-3
ww:sunday evening	0:-3
ww:sunday night	0:18
ww:tage die	0:-1
ww:take it	0:25
ww:take place	0:-11
ww:take the	0:-1
ww:take thursday's	0:-1
ww:take up	0:-8
ww:taken the	0:-5
ww:takes place	0:-2
ww:takes two	0:-2
ww:talk about	0:-10
ww:tard le	0:-1
ww:tardar el	0:17
ww:te digo	0:11
ww:te llamo	0:22
ww:team will	0:-17
ww:teams link	0:-1
ww:teams with	0:-1
ww:telephone call	0:11
ww:tell me	0:1
ww:tell people	0:9
ww:tell us	0:-13
ww:tell you	0:23
ww:tells me	0:-1
ww:ten days	0:4
ww:ten in	0:-3
ww:ten o'clock	0:-2
ww:ten on	0:-2
ww:ten to	0:-3
ww:ten working	0:34
ww:tends to	0:-2
ww:term #	0:-1
ww:th #	0:11
ww:th after	0:-2
ww:th and	0:13
ww:th any	0:-2
ww:th at	0:-11
ww:th i	0:2
ww:th is	0:-3
ww:th july	0:-2
ww:th june	0:-1
ww:th november	0:-2
ww:th of	0:15
ww:th or	0:-14
ww:th so	0:-1
ww:th to	0:-3
ww:than #	0:8
ww:than the	0:-13
ww:than we	0:-2
ww:thank you	0:-5
ww:thanks for	0:19
ww:that a	0:-2
ww:that day	0:21
ww:that i	0:-7
ww:that is	0:19
ww:that it	0:9
ww:that means	0:8
ww:that month	0:7
ww:that nobody	0:10
ww:that on	0:-12
ww:that the	0:14
ww:that they	0:-12
ww:that was	0:-3
ww:that we	0:3
ww:that week	0:-2
ww:that were	0:-2
ww:that would	0:-6
ww:that you	0:-4
ww:that your	0:-3
ww:the #	0:9
ww:the above	0:-2
ww:the afternoon	0:-3
ww:the answer	0:11
ww:the arrangements	0:18
ww:the attached	0:-5
ww:the bank	0:-8
ww:the bin	0:-1
ww:the board	0:-4
ww:the budget	0:-1
ww:the candidates	0:4
ww:the chair	0:-6
ww:the change	0:-1
ww:the chief	0:-1
ww:the civic	0:-3
ww:the clocks	0:-3
ww:the closing	0:-11
ww:the coming	0:-11
ww:the committee	0:13
ww:the council	0:1
ww:the cv	0:-1
ww:the day	0:17
ww:the decision	0:14
ww:the depot	0:-1
ww:the diary	0:2
ww:the door	0:6
ww:the earliest	0:-1
ww:the end	0:12
ww:the evening	0:-1
ww:the final	0:9
ww:the first	0:3
ww:the five	0:1
ww:the following	0:1
ww:the four	0:2
ww:the friday	0:-10
ww:the gate	0:17
ww:the governors	0:-3
ww:the grant	0:1
ww:the head	0:-3
ww:the hiring	0:-1
ww:the house	0:-1
ww:the interview	0:-8
ww:the interviews	0:-2
ww:the lab	0:-3
ww:the last	0:9
ww:the latest	0:12
ww:the library	0:-2
ww:the line	0:-2
ww:the link	0:-11
ww:the lunch	0:-2
ww:the main	0:-1
ww:the managers	0:2
ww:the md	0:-1
ww:the mill	0:-2
ww:the mobile	0:-7
ww:the monday	0:-26
ww:the money	0:-5
ww:the month	0:3
ww:the morning	0:1
ww:the mornings	0:-2
ww:the new	0:-17
ww:the next	0:-4
ww:the office	0:-6
ww:the old	0:-2
ww:the one	0:-9
ww:the order	0:10
ww:the other	0:16
ww:the others	0:-2
ww:the outcome	0:18
ww:the outside	0:13
ww:the panel	0:5
ww:the people	0:-5
ww:the person	0:-3
ww:the phone	0:15
ww:the place	0:-3
ww:the planning	0:-1
ww:the position	0:1
ww:the post	0:7
ww:the receipt	0:-3
ww:the regulator	0:-2
ww:the rest	0:-2
ww:the result	0:-7
ww:the room	0:-1
ww:the rota	0:-2
ww:the royal	0:-3
ww:the same	0:2
ww:the saturday	0:-2
ww:the schedule	0:-4
ww:the school	0:1
ww:the second	0:-14
ww:the shop	0:-1
ww:the shortlist	0:22
ww:the site	0:-1
ww:the slot	0:-1
ww:the song	0:-2
ww:the start	0:-4
ww:the strike	0:-1
ww:the studio	0:-1
ww:the sunday	0:-2
ww:the table	0:-1
ww:the team	0:12
ww:the three	0:4
ww:the thursday	0:5
ww:the time	0:-2
ww:the times	0:-2
ww:the train	0:-5
ww:the trustees	0:2
ww:the tuesday	0:-10
ww:the two	0:-14
ww:the university	0:-14
ww:the very	0:9
ww:the wednesday	0:-4
ww:the week	0:9
ww:the weekend	0:13
ww:the whole	0:-2
ww:the window	0:-3
ww:the works	0:-3
ww:the workshop	0:-1
ww:the yard	0:-1
ww:them all	0:4
ww:them back	0:-2
ww:them on	0:27
ww:them to	0:-7
ww:then i	0:39
ww:then my	0:-2
ww:there are	0:-13
ww:there for	0:-1
ww:there is	0:18
ww:there will	0:-19
ww:there would	0:-2
ww:therefore be	0:1
ww:therefore can	0:-1
ww:they are	0:25
ww:they can	0:-2
ww:they have	0:5
ww:they will	0:-4
ww:this afternoon	0:16
ww:this friday	0:9
ww:this is	0:4
ww:this link	0:-2
ww:this month	0:-12
ww:this morning	0:8
ww:this occasion	0:10
ww:this out	0:-1
ww:this thursday	0:-8
ww:this time	0:18
ww:this week	0:-17
ww:those who	0:-21
ww:though it	0:-4
ww:three days	0:-1
ww:three is	0:-1
ww:three months	0:-5
ww:three of	0:-1
ww:three people	0:1
ww:three times	0:-2
ww:three weeks	0:19
ww:three windows	0:-4
ww:through the	0:-8
ww:thu #	0:-4
ww:thursday #	0:2
ww:thursday and	0:21
ww:thursday april	0:-1
ww:thursday at	0:-3
ww:thursday but	0:-2
ww:thursday it	0:-2
ww:thursday june	0:-1
ww:thursday march	0:-1
ww:thursday morning	0:6
ww:thursday november	0:-1
ww:thursday october	0:-1
ww:thursday of	0:3
ww:thursday so	0:-8
ww:thursday the	0:-1
ww:till #	0:-3
ww:till sunday	0:10
ww:till the	0:-4
ww:time #	0:-3
ww:time ?	0:-1
ww:time and	0:-1
ww:time before	0:-5
ww:time for	0:4
ww:time i	0:-3
ww:time in	0:20
ww:time next	0:-11
ww:time of	0:-1
ww:time on	0:-6
ww:time thursday	0:-1
ww:time tuesday	0:-1
ww:time which	0:-1
ww:time with	0:-1
ww:time zone	0:-1
ww:times are	0:-2
ww:times in	0:-1
ww:times that	0:-1
ww:times you	0:-2
ww:to #	0:-18
ww:to a	0:-10
ww:to all	0:-2
ww:to an	0:-3
ww:to answer	0:-12
ww:to attend	0:13
ww:to be	0:-15
ww:to call	0:-1
ww:to cancel	0:-1
ww:to come	0:-10
ww:to confirm	0:-4
ww:to decide	0:-7
ww:to do	0:16
ww:to everybody	0:6
ww:to friday	0:-1
ww:to get	0:1
ww:to give	0:9
ww:to go	0:4
ww:to happen	0:-1
ww:to have	0:24
ww:to hear	0:12
ww:to her	0:-1
ww:to hold	0:4
ww:to it	0:-1
ww:to know	0:-13
ww:to let	0:17
ww:to look	0:11
ww:to make	0:9
ww:to me	0:-42
ww:to meet	0:4
ww:to move	0:-1
ww:to my	0:-1
ww:to one	0:3
ww:to our	0:7
ww:to plan	0:9
ww:to postpone	0:-1
ww:to put	0:4
ww:to read	0:-5
ww:to run	0:-3
ww:to say	0:7
ww:to see	0:9
ww:to settle	0:10
ww:to sit	0:-1
ww:to speak	0:-6
ww:to take	0:5
ww:to talk	0:-10
ww:to tell	0:18
ww:to the	0:-1
ww:to this	0:-10
ww:to thursday	0:-1
ww:to us	0:-5
ww:to write	0:8
ww:to you	0:-21
ww:today and	0:-11
ww:told by	0:9
ww:told the	0:4
ww:told you	0:-5
ww:tomorrow #	0:-7
ww:tomorrow afternoon	0:-2
ww:tomorrow and	0:19
ww:tomorrow at	0:-9
ww:tomorrow evening	0:22
ww:tomorrow is	0:-1
ww:tomorrow the	0:-1
ww:tomorrow's #	0:-1
ww:tomorrow's interview	0:-1
ww:top of	0:-2
ww:touch with	0:3
ww:toujours en	0:-1
ww:trouble you	0:-1
ww:trustees meet	0:1
ww:tue #	0:-6
ww:tues #	0:-6
ww:tuesday #	0:5
ww:tuesday and	0:23
ww:tuesday at	0:15
ww:tuesday following	0:-1
ww:tuesday i	0:6
ww:tuesday june	0:-1
ww:tuesday march	0:-2
ww:tuesday november	0:-1
ww:tuesday or	0:-1
ww:tuesday the	0:-11
ww:twelve months	0:-10
ww:twenty five	0:-1
ww:two days	0:12
ww:two more	0:34
ww:two of	0:-6
ww:two or	0:-4
ww:two people	0:-9
ww:two weeks	0:18
ww:two working	0:-1
ww:uhr deutscher	0:-1
ww:uhr mesz	0:-2
ww:uhr mez	0:-1
ww:uk ireland	0:-3
ww:uk time	0:-2
ww:um #	0:-4
ww:um halb	0:-2
ww:un echange	0:-1
ww:una videollamada	0:-1
ww:und der	0:-2
ww:und ich	0:-5
ww:undertaken to	0:18
ww:une reponse	0:8
ww:united kingdom	0:-3
ww:unless you	0:-3
ww:uns bis	0:1
ww:uns mit	0:-1
ww:until #	0:-7
ww:until friday	0:3
ww:until monday	0:-2
ww:until noon	0:8
ww:until the	0:-23
ww:until thursday	0:-1
ww:until tuesday	0:-1
ww:up at	0:5
ww:up on	0:16
ww:up that	0:-1
ww:up the	0:5
ww:up to	0:-9
ww:us a	0:-3
ww:us at	0:-3
ww:us by	0:21
ww:us have	0:-2
ww:us in	0:-2
ww:us know	0:19
ww:us no	0:5
ww:us not	0:-2
ww:us on	0:-3
ww:us one	0:5
ww:us to	0:-3
ww:us when	0:-6
ww:us within	0:3
ww:use the	0:-2
ww:utc #	0:-2
ww:valid until	0:-2
ww:vendredi #	0:1
ww:vendria bien	0:-1
ww:vers #	0:-2
ww:videollamada el	0:-1
ww:viernes #	0:-4
ww:viernes a	0:-2
ww:von drei	0:9
ww:von mir	0:37
ww:von uns	0:14
ww:vorstellungsgesprach am	0:-1
ww:votre entretien	0:-1
ww:voudrez bien	0:10
ww:vous aurez	0:9
ww:vous confirme	0:-1
ww:vous disponible	0:-1
ww:vous en	0:9
ww:vous sera	0:9
ww:vous voudrez	0:10
ww:want a	0:4
ww:want to	0:-10
ww:wants to	0:6
ww:was #	0:-1
ww:was cancelled	0:-1
ww:was monday	0:-1
ww:was to	0:-2
ww:way it	0:21
ww:way or	0:24
ww:we aim	0:13
ww:we are	0:35
ww:we ask	0:5
ww:we can	0:-9
ww:we close	0:5
ww:we expect	0:5
ww:we had	0:-6
ww:we have	0:-20
ww:we hope	0:-10
ww:we look	0:-1
ww:we open	0:18
ww:we pay	0:-4
ww:we read	0:-3
ww:we say	0:-6
ww:we shall	0:15
ww:we should	0:-19
ww:we shut	0:-2
ww:we then	0:-3
ww:we were	0:4
ww:we will	0:-10
ww:wed #	0:17
ww:wednesday #	0:26
ww:wednesday and	0:-6
ww:wednesday at	0:-1
ww:wednesday i	0:-1
ww:wednesday october	0:-1
ww:wednesday or	0:16
ww:wednesday the	0:-2
ww:wednesday then	0:-1
ww:weds #	0:-4
ww:week #	0:5
ww:week ?	0:-3
ww:week after	0:-12
ww:week and	0:-6
ww:week at	0:3
ww:week before	0:3
ww:week beginning	0:19
ww:week commencing	0:-1
ww:week has	0:-1
ww:week in	0:-1
ww:week is	0:-1
ww:week of	0:-5
ww:week on	0:16
ww:week or	0:-10
ww:week so	0:9
ww:week the	0:-8
ww:weekend and	0:20
ww:weeks and	0:-10
ww:weeks from	0:15
ww:weeks of	0:7
ww:were not	0:21
ww:were to	0:-1
ww:what about	0:-1
ww:what i	0:-25
ww:what is	0:-1
ww:what we	0:-5
ww:what you	0:-11
ww:whatever the	0:-5
ww:when #	0:-2
ww:when he	0:-2
ww:when i	0:-8
ww:when it	0:11
ww:when the	0:-9
ww:when they	0:8
ww:when thursday	0:-1
ww:when tuesday	0:-1
ww:when we	0:-2
ww:when wednesday	0:-1
ww:when you	0:26
ww:where the	0:-2
ww:wherever you	0:-2
ww:whether or	0:1
ww:whether you	0:17
ww:which i	0:-11
ww:which is	0:-3
ww:which means	0:-1
ww:which of	0:-6
ww:which they	0:-1
ww:which will	0:7
ww:which you	0:-2
ww:whichever way	0:1
ww:while the	0:-1
ww:who has	0:-2
ww:who is	0:-1
ww:who pass	0:-3
ww:will be	0:12
ww:will call	0:10
ww:will come	0:-3
ww:will decide	0:5
ww:will do	0:-8
ww:will find	0:-3
ww:will get	0:17
ww:will go	0:-4
ww:will have	0:10
ww:will hear	0:-9
ww:will know	0:30
ww:will let	0:1
ww:will look	0:-8
ww:will not	0:-34
ww:will now	0:6
ww:will phone	0:36
ww:will reach	0:11
ww:will read	0:-13
ww:will ring	0:-19
ww:will run	0:15
ww:will see	0:-4
ww:will sit	0:5
ww:will take	0:-3
ww:will telephone	0:19
ww:will tell	0:24
ww:will therefore	0:1
ww:will want	0:-2
ww:will write	0:-1
ww:wir das	0:-1
ww:wir fuhren	0:-5
ww:wir sie	0:5
ww:wir uns	0:27
ww:wish to	0:-10
ww:with a	0:-3
ww:with everyone	0:-1
ww:with him	0:-1
ww:with it	0:-2
ww:with me	0:-14
ww:with mr	0:-1
ww:with that	0:-1
ww:with the	0:8
ww:with them	0:9
ww:with two	0:-2
ww:with us	0:4
ww:with you	0:5
ww:with your	0:-2
ww:within #	0:2
ww:within a	0:2
ww:within ten	0:35
ww:within the	0:-17
ww:within three	0:15
ww:within two	0:24
ww:without seeing	0:-2
ww:woche nach	0:-5
ww:work for	0:-1
ww:working days	0:7
ww:works until	0:-2
ww:would be	0:1
ww:would expect	0:-3
ww:would have	0:-9
ww:would hear	0:-3
ww:would know	0:2
ww:would like	0:26
ww:would need	0:-2
ww:would rather	0:-9
ww:would suit	0:-1
ww:would you	0:-5
ww:write to	0:14
ww:writing to	0:-14
ww:y el	0:-22
ww:y la	0:3
ww:y media	0:-2
ww:y no	0:-3
ww:y te	0:22
ww:yard office	0:-1
ww:yes or	0:30
ww:yes the	0:-1
ww:you ?	0:-2
ww:you a	0:12
ww:you about	0:-3
ww:you an	0:11
ww:you and	0:-5
ww:you are	0:-20
ww:you ask	0:-1
ww:you asked	0:12
ww:you at	0:-1
ww:you be	0:-2
ww:you before	0:1
ww:you by	0:-26
ww:you can	0:29
ww:you come	0:-2
ww:you could	0:-12
ww:you do	0:-6
ww:you down	0:-3
ww:you early	0:-22
ww:you folks	0:-2
ww:you for	0:-15
ww:you free	0:-1
ww:you friday	0:-3
ww:you from	0:6
ww:you gave	0:2
ww:you give	0:-4
ww:you have	0:33
ww:you hear	0:5
ww:you in	0:-12
ww:you is	0:-1
ww:you know	0:8
ww:you let	0:-16
ww:you like	0:-3
ww:you look	0:-1
ww:you need	0:-5
ww:you next	0:-8
ww:you no	0:-14
ww:you off	0:-1
ww:you on	0:19
ww:you please	0:-1
ww:you said	0:-10
ww:you should	0:9
ww:you tell	0:-2
ww:you that	0:16
ww:you the	0:19
ww:you this	0:-1
ww:you to	0:10
ww:you tomorrow	0:-2
ww:you want	0:-2
ww:you were	0:-1
ww:you will	0:50
ww:you with	0:18
ww:you within	0:9
ww:you would	0:-28
ww:your answers	0:-4
ww:your availability	0:-2
ww:your calendar	0:-1
ww:your cv	0:-2
ww:your details	0:2
ww:your first	0:-5
ww:your interview	0:-19
ww:your notice	0:-2
ww:your own	0:-4
ww:your references	0:-2
ww:your telephone	0:-1
ww:your time	0:18
ww:your visit	0:-1
ww:zum #	0:41
ww:zum gesprach	0:-2
ww:zwei tage	0:-2
ww:£ #	0:-3
"""
