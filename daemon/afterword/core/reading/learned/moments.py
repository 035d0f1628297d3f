"""What `meetings` has learned. Made by `make weights`, never by hand."""

TABLE = r"""it
-248
a0:#	0:-36
a0:?	0:-26
a0:a	0:-17
a0:about	0:-4
a0:after	0:47
a0:an	0:-3
a0:and	0:-60
a0:arrival	0:-6
a0:arrive	0:-7
a0:as	0:27
a0:at	0:-1
a0:au	0:-5
a0:be	0:-4
a0:before	0:-11
a0:bei	0:-6
a0:break	0:-34
a0:bst	0:-39
a0:but	0:20
a0:by	0:-19
a0:candidate	0:-40
a0:case	0:25
a0:central	0:1
a0:cest	0:16
a0:cet	0:2
a0:conversation	0:44
a0:deutscher	0:6
a0:do	0:-2
a0:document	0:-8
a0:eastern	0:51
a0:edt	0:-17
a0:en	0:22
a0:entrevista	0:-25
a0:est	0:33
a0:et	0:-12
a0:europe	0:12
a0:for	0:-21
a0:formal	0:16
a0:from	0:-6
a0:gesprach	0:26
a0:has	0:-10
a0:here	0:15
a0:heure	0:44
a0:hiring	0:18
a0:hora	0:36
a0:https	0:-2
a0:i	0:3
a0:if	0:2
a0:in	0:28
a0:instead	0:46
a0:is	0:-36
a0:ist	0:-3
a0:it	0:40
a0:jordan	0:-36
a0:last	0:-12
a0:lunch	0:-26
a0:mesz	0:25
a0:mez	0:29
a0:mr	0:-15
a0:my	0:5
a0:not	0:60
a0:o	0:-8
a0:on	0:26
a0:once	0:32
a0:one	0:-12
a0:online	0:-15
a0:or	0:-13
a0:ou	0:12
a0:our	0:9
a0:pacific	0:17
a0:panel	0:-14
a0:para	0:-6
a0:paris	0:-9
a0:pause	0:-7
a0:per	0:-6
a0:please	0:-21
a0:pour	0:-5
a0:rather	0:18
a0:raum	0:-14
a0:room	0:-19
a0:same	0:42
a0:seminar	0:30
a0:si	0:-9
a0:slot	0:10
a0:so	0:7
a0:still	0:17
a0:suits	0:-7
a0:system	0:17
a0:taxi	0:-4
a0:that	0:11
a0:the	0:-17
a0:then	0:35
a0:there	0:-19
a0:to	0:-3
a0:tour	0:-13
a0:uk	0:-1
a0:und	0:-6
a0:united	0:6
a0:utc	0:-50
a0:values	0:36
a0:we	0:7
a0:wednesday	0:-8
a0:when	0:43
a0:which	0:-8
a0:will	0:-23
a0:with	0:-74
a0:works	0:6
a0:would	0:42
a0:you	0:4
a0:your	0:-15
a:#	0:-27
a:?	0:-6
a:a	0:-51
a:about	0:15
a:after	0:29
a:afternoon	0:23
a:again	0:-8
a:ahead	0:4
a:all	0:-15
a:also	0:1
a:am	0:13
a:an	0:5
a:and	0:13
a:another	0:-5
a:any	0:-7
a:april	0:-4
a:are	0:26
a:arrival	0:-6
a:arrive	0:7
a:as	0:12
a:ask	0:38
a:at	0:49
a:au	0:23
a:auf	0:-22
a:aula	0:-18
a:avant	0:-1
a:avec	0:7
a:avery	0:-21
a:b	0:-5
a:back	0:4
a:be	0:-40
a:because	0:14
a:been	0:-12
a:before	0:18
a:bei	0:-16
a:ben	0:16
a:berlin	0:-2
a:bis	0:-7
a:both	0:22
a:break	0:-50
a:breakfast	0:4
a:briefing	0:-3
a:bring	0:-25
a:bst	0:-39
a:building	0:12
a:but	0:12
a:by	0:-20
a:c	0:-6
a:cafe	0:-32
a:calendly	0:-2
a:call	0:-1
a:can	0:-25
a:canaria	0:12
a:candidate	0:-46
a:candidates	0:-3
a:case	0:30
a:central	0:1
a:centre	0:-2
a:cest	0:16
a:cet	0:2
a:chair	0:-8
a:chat	0:13
a:check	0:-23
a:ck	0:-2
a:coffee	0:-21
a:com	0:-2
a:come	0:3
a:comes	0:29
a:committee	0:11
a:con	0:-40
a:control	0:-18
a:convenient	0:-7
a:conversation	0:42
a:corn	0:-15
a:could	0:-12
a:cto	0:-12
a:d	0:-5
a:da	0:11
a:daher	0:-6
a:dans	0:-10
a:das	0:-8
a:data	0:14
a:day	0:-23
a:de	0:19
a:deep	0:16
a:demo	0:-13
a:depot	0:33
a:der	0:-7
a:des	0:-4
a:design	0:19
a:desk	0:-15
a:deutscher	0:6
a:developer	0:14
a:die	0:1
a:director	0:26
a:discussion	0:1
a:dive	0:12
a:do	0:-3
a:document	0:-8
a:door	0:-14
a:down	0:6
a:dr	0:40
a:du	0:-2
a:dublin	0:-27
a:early	0:-2
a:eastern	0:58
a:eat	0:4
a:edinburgh	0:-27
a:edt	0:-17
a:either	0:-17
a:el	0:24
a:en	0:6
a:end	0:-4
a:engineer	0:25
a:entrevista	0:-30
a:es	0:4
a:espanola	0:8
a:est	0:33
a:et	0:-25
a:europe	0:12
a:european	0:-2
a:example	0:-8
a:exercise	0:-10
a:face	0:-14
a:fine	0:10
a:first	0:10
a:five	0:-17
a:follow	0:-5
a:for	0:-11
a:formal	0:16
a:four	0:-6
a:frau	0:-20
a:friday	0:32
a:from	0:-30
a:front	0:-15
a:gesprach	0:11
a:get	0:-7
a:gleicher	0:14
a:gmt	0:20
a:go	0:-1
a:going	0:-20
a:gone	0:-2
a:good	0:-24
a:google	0:-4
a:h	0:22
a:had	0:-6
a:haddad	0:16
a:half	0:-22
a:hall	0:-2
a:has	0:45
a:haus	0:38
a:have	0:-16
a:he	0:15
a:head	0:57
a:headteacher	0:16
a:her	0:-5
a:here	0:26
a:herr	0:6
a:heure	0:57
a:hiring	0:17
a:hora	0:20
a:hour	0:43
a:house	0:-25
a:https	0:-3
a:i	0:8
a:ich	0:22
a:if	0:-3
a:in	0:12
a:instead	0:55
a:interview	0:64
a:ireland	0:-3
a:is	0:12
a:ist	0:26
a:it	0:53
a:jens	0:3
a:job	0:-6
a:jordan	0:-45
a:kaffee	0:14
a:kingdom	0:6
a:know	0:-5
a:kofi	0:2
a:la	0:28
a:las	0:-19
a:last	0:-8
a:late	0:-21
a:le	0:3
a:left	0:-4
a:lesley	0:-2
a:let	0:6
a:level	0:27
a:link	0:-13
a:lisbon	0:-30
a:live	0:5
a:london	0:-6
a:look	0:-12
a:lunch	0:6
a:madrid	0:-1
a:manager	0:48
a:march	0:-11
a:may	0:-14
a:me	0:-6
a:meet	0:4
a:meeting	0:-15
a:mehr	0:-11
a:members	0:8
a:mesz	0:25
a:mez	0:29
a:microsoft	0:-18
a:minutes	0:-23
a:mir	0:4
a:misma	0:7
a:mit	0:25
a:mittagessen	0:-11
a:mittwoch	0:-9
a:mobile	0:32
a:monday	0:-10
a:morning	0:-28
a:mr	0:-5
a:mrs	0:-10
a:ms	0:-5
a:mussen	0:-3
a:my	0:11
a:myself	0:24
a:nicht	0:-17
a:no	0:-17
a:nobody	0:-25
a:noon	0:21
a:nos	0:-1
a:not	0:-7
a:nothing	0:-33
a:nous	0:-8
a:now	0:5
a:number	0:20
a:o	0:-15
a:oder	0:-15
a:of	0:4
a:off	0:11
a:office	0:19
a:offices	0:7
a:old	0:6
a:on	0:25
a:once	0:31
a:one	0:-26
a:only	0:5
a:open	0:29
a:or	0:-49
a:oslo	0:15
a:other	0:1
a:ou	0:12
a:our	0:62
a:out	0:-9
a:over	0:55
a:pacific	0:17
a:panel	0:-6
a:para	0:-29
a:paris	0:25
a:partners	0:11
a:pas	0:10
a:pause	0:-8
a:peninsular	0:10
a:per	0:-2
a:perfect	0:-17
a:petra	0:-8
a:phone	0:46
a:place	0:19
a:planned	0:-5
a:platform	0:-15
a:please	0:-30
a:plus	0:9
a:pm	0:29
a:por	0:1
a:possible	0:-7
a:post	0:-7
a:pour	0:-9
a:priya	0:12
a:product	0:14
a:prof	0:43
a:puesto	0:-12
a:que	0:6
a:questions	0:20
a:rather	0:26
a:raum	0:-14
a:right	0:-11
a:ring	0:27
a:riverside	0:-51
a:room	0:43
a:round	0:-36
a:run	0:26
a:said	0:25
a:same	0:56
a:say	0:17
a:school	0:17
a:seat	0:-5
a:second	0:14
a:see	0:11
a:seminar	0:41
a:service	0:21
a:she	0:-9
a:shift	0:5
a:shop	0:20
a:shut	0:15
a:si	0:-18
a:side	0:-14
a:sie	0:-16
a:sign	0:-13
a:sind	0:-8
a:sit	0:6
a:slot	0:6
a:small	0:9
a:so	0:-7
a:software	0:15
a:sorry	0:13
a:st	0:14
a:staff	0:21
a:start	0:27
a:station	0:5
a:still	0:46
a:street	0:6
a:studio	0:-35
a:suits	0:-8
a:surgery	0:7
a:system	0:16
a:take	0:-22
a:takes	0:-1
a:talk	0:7
a:taxi	0:-4
a:te	0:26
a:tea	0:13
a:team	0:-14
a:teams	0:53
a:telephone	0:-11
a:teme	0:-2
a:ten	0:16
a:th	0:12
a:than	0:24
a:thank	0:-7
a:that	0:29
a:the	0:24
a:their	0:25
a:then	0:-11
a:there	0:-19
a:they	0:-15
a:thing	0:15
a:thirty	0:-5
a:this	0:50
a:three	0:3
a:through	0:3
a:thursday	0:-12
a:time	0:2
a:to	0:-15
a:today	0:13
a:told	0:5
a:toujours	0:-1
a:tour	0:-28
a:train	0:18
a:tu	0:-10
a:tuesday	0:25
a:twelve	0:7
a:two	0:-32
a:uber	0:22
a:uhr	0:12
a:uk	0:3
a:un	0:-18
a:una	0:-8
a:und	0:12
a:une	0:-8
a:united	0:6
a:uns	0:-3
a:unserem	0:16
a:until	0:5
a:up	0:34
a:us	0:18
a:use	0:2
a:usual	0:-20
a:utc	0:-40
a:values	0:41
a:vestry	0:-7
a:video	0:-22
a:videollamada	0:-2
a:visio	0:10
a:visioconference	0:6
a:vous	0:5
a:w	0:-31
a:walk	0:-2
a:want	0:-5
a:was	0:20
a:we	0:65
a:wednesday	0:2
a:weds	0:-10
a:were	0:8
a:what	0:8
a:when	0:44
a:where	0:-31
a:which	0:13
a:while	0:-1
a:who	0:-11
a:will	0:2
a:wird	0:-16
a:with	0:44
a:work	0:-25
a:working	0:19
a:works	0:3
a:would	0:24
a:written	0:-3
a:wrote	0:-20
a:y	0:-29
a:yard	0:-9
a:year	0:-16
a:you	0:-6
a:your	0:6
a:zeit	0:44
a:zoom	0:-53
apart	0:-3
b0:#	0:-21
b0:a	0:-23
b0:ab	0:-12
b0:about	0:-23
b0:after	0:-5
b0:al	0:4
b0:also	0:24
b0:am	0:-18
b0:and	0:-21
b0:at	0:-13
b0:au	0:2
b0:b	0:-9
b0:before	0:-2
b0:between	0:-27
b0:bis	0:-13
b0:by	0:-34
b0:closes	0:-5
b0:come	0:21
b0:confirm	0:-6
b0:confirmed	0:-7
b0:date	0:-21
b0:de	0:-27
b0:deadline	0:-2
b0:der	0:-8
b0:do	0:28
b0:doors	0:-6
b0:du	0:-3
b0:el	0:-8
b0:evening	0:-14
b0:fest	0:8
b0:for	0:6
b0:from	0:24
b0:fur	0:5
b0:have	0:-8
b0:hiya	0:27
b0:instead	0:17
b0:interview	0:-12
b0:is	0:-27
b0:it	0:21
b0:jordan	0:13
b0:las	0:-11
b0:le	0:-21
b0:meet	0:-2
b0:minutes	0:3
b0:mo	0:-2
b0:new	0:19
b0:next	0:3
b0:not	0:-9
b0:now	0:21
b0:on	0:-43
b0:one	0:-3
b0:open	0:-6
b0:or	0:-15
b0:ou	0:-4
b0:perfect	0:6
b0:pour	0:36
b0:re	0:-12
b0:say	0:-1
b0:sent	0:-16
b0:slot	0:-11
b0:so	0:52
b0:start	0:7
b0:termin	0:-11
b0:than	0:-10
b0:the	0:-31
b0:then	0:35
b0:thursday's	0:3
b0:till	0:-3
b0:time	0:12
b0:to	0:-17
b0:tomorrow	0:12
b0:tomorrow's	0:-14
b0:uhr	0:-11
b0:um	0:-40
b0:until	0:-15
b0:up	0:-10
b0:wann	0:1
b0:was	0:-5
b0:when	0:-17
b0:wir	0:12
b0:would	0:-20
b0:yes	0:25
b0:you	0:8
b0:your	0:-14
b1:#	0:-4
b1:a	0:-16
b1:am	0:-17
b1:and	0:-33
b1:appointment	0:-1
b1:are	0:7
b1:at	0:1
b1:available	0:-2
b1:back	0:-9
b1:be	0:43
b1:begin	0:3
b1:bitte	0:-4
b1:booked	0:-18
b1:call	0:-8
b1:can	0:9
b1:close	0:-1
b1:closes	0:-4
b1:come	0:11
b1:confirme	0:-12
b1:confirmed	0:-3
b1:could	0:-9
b1:date	0:-6
b1:de	0:5
b1:dec	0:-10
b1:done	0:-2
b1:down	0:13
b1:either	0:-2
b1:ends	0:-9
b1:expires	0:-1
b1:fixed	0:10
b1:for	0:25
b1:hasta	0:-2
b1:have	0:-12
b1:hi	0:10
b1:i	0:-24
b1:ich	0:-13
b1:in	0:-4
b1:interview	0:5
b1:is	0:5
b1:ist	0:-19
b1:it	0:4
b1:jordan	0:4
b1:la	0:-27
b1:last	0:-13
b1:later	0:-2
b1:link	0:-18
b1:m	0:3
b1:make	0:15
b1:manager	0:9
b1:me	0:-10
b1:minutes	0:5
b1:moved	0:-17
b1:neuer	0:-8
b1:new	0:-3
b1:not	0:-13
b1:now	0:9
b1:of	0:-25
b1:office	0:13
b1:ok	0:16
b1:on	0:-17
b1:one	0:-4
b1:open	0:-25
b1:original	0:-24
b1:over	0:-1
b1:para	0:13
b1:place	0:6
b1:pm	0:10
b1:rather	0:-7
b1:ring	0:10
b1:same	0:16
b1:scheduled	0:-9
b1:see	0:5
b1:sie	0:-8
b1:so	0:-15
b1:start	0:5
b1:take	0:1
b1:termin	0:-12
b1:th	0:23
b1:that	0:14
b1:the	0:39
b1:then	0:15
b1:thursday	0:-15
b1:time	0:-4
b1:to	0:17
b1:uhr	0:21
b1:up	0:6
b1:us	0:-6
b1:vacancy	0:1
b1:valid	0:-7
b1:viewing	0:-9
b1:vorstellungsgesprach	0:10
b1:vous	0:4
b1:we	0:11
b1:which	0:-11
b1:y	0:-5
b1:you	0:25
b1:your	0:29
b1:yours	0:5
b:#	0:3
b:a	0:-29
b:ab	0:-12
b:able	0:-7
b:about	0:-27
b:address	0:-4
b:aedt	0:-6
b:after	0:-12
b:afternoon	0:3
b:again	0:-12
b:al	0:1
b:all	0:22
b:also	0:24
b:am	0:-17
b:an	0:-17
b:analyst	0:5
b:and	0:-32
b:another	0:-8
b:any	0:-8
b:anything	0:4
b:appointment	0:-15
b:april	0:-2
b:are	0:31
b:arrival	0:-3
b:arrive	0:30
b:as	0:17
b:asked	0:-3
b:assessment	0:-16
b:assistant	0:5
b:at	0:5
b:attend	0:15
b:au	0:-6
b:august	0:-7
b:available	0:-3
b:b	0:-15
b:back	0:11
b:bank	0:-9
b:been	0:-7
b:before	0:2
b:begin	0:3
b:between	0:-44
b:bien	0:-4
b:bis	0:-27
b:bit	0:45
b:bitte	0:-14
b:board	0:41
b:booked	0:-25
b:both	0:-4
b:box	0:-2
b:breakfast	0:9
b:bright	0:4
b:bst	0:37
b:but	0:10
b:by	0:-36
b:c	0:13
b:c'est	0:-8
b:call	0:-9
b:can	0:-11
b:cancelled	0:-3
b:candidate	0:-8
b:candidates	0:1
b:central	0:4
b:centre	0:-13
b:cet	0:3
b:change	0:-2
b:changed	0:7
b:check	0:-9
b:choice	0:15
b:cita	0:-18
b:client's	0:31
b:clinic	0:-3
b:close	0:-4
b:closes	0:-12
b:come	0:30
b:comes	0:-6
b:coming	0:-3
b:complete	0:-3
b:con	0:-15
b:confirm	0:10
b:confirmada	0:-20
b:confirme	0:-7
b:confirmed	0:-15
b:confirming	0:-22
b:contact	0:-11
b:could	0:-22
b:court	0:12
b:d	0:-24
b:dann	0:31
b:das	0:-1
b:data	0:11
b:date	0:-39
b:day	0:-7
b:de	0:-31
b:deadline	0:-3
b:dear	0:4
b:dec	0:5
b:december	0:-21
b:del	0:-8
b:delivery	0:-8
b:demain	0:-2
b:den	0:-7
b:der	0:-19
b:des	0:20
b:did	0:-2
b:die	0:-7
b:dienstag	0:16
b:dinner	0:-13
b:director	0:21
b:do	0:12
b:dominic	0:-3
b:donc	0:24
b:done	0:3
b:doors	0:-7
b:down	0:30
b:dr	0:-33
b:drei	0:-7
b:du	0:-5
b:early	0:3
b:eastern	0:19
b:either	0:-10
b:el	0:-11
b:en	0:-3
b:end	0:-27
b:ends	0:-9
b:engineer	0:23
b:entre	0:-7
b:entretien	0:32
b:entrevista	0:-13
b:es	0:3
b:est	0:-31
b:et	0:-13
b:evening	0:-20
b:event	0:12
b:exercise	0:17
b:expect	0:20
b:expecting	0:-8
b:expires	0:-4
b:fest	0:17
b:final	0:-12
b:finished	0:-9
b:first	0:4
b:fixed	0:16
b:for	0:-34
b:forward	0:1
b:four	0:10
b:frau	0:-18
b:free	0:22
b:fri	0:-11
b:friday	0:-13
b:from	0:10
b:fur	0:21
b:gave	0:9
b:gesprach	0:-6
b:get	0:-13
b:gmt	0:-4
b:go	0:-8
b:goes	0:10
b:good	0:-21
b:got	0:-26
b:great	0:8
b:group	0:26
b:h	0:-9
b:had	0:-28
b:half	0:26
b:hall	0:-8
b:halten	0:11
b:has	0:-16
b:hasta	0:-2
b:have	0:-16
b:he	0:-16
b:head	0:-12
b:her	0:2
b:here	0:30
b:hi	0:4
b:hiermit	0:7
b:hiring	0:1
b:his	0:13
b:hiya	0:27
b:hold	0:-4
b:home	0:-9
b:hora	0:-8
b:hour	0:19
b:hours	0:-4
b:house	0:2
b:hr	0:-17
b:https	0:-2
b:i	0:-15
b:ich	0:-29
b:if	0:-5
b:ihr	0:-8
b:im	0:-3
b:in	0:-15
b:incident	0:9
b:inspector	0:-16
b:instead	0:39
b:interview	0:-15
b:interviews	0:-3
b:into	0:20
b:is	0:3
b:ist	0:-17
b:it	0:61
b:je	0:6
b:jeudi	0:-6
b:jordan	0:-2
b:july	0:14
b:june	0:-1
b:just	0:35
b:kindly	0:-2
b:kitchen	0:-8
b:know	0:-11
b:l'entretien	0:-6
b:la	0:-50
b:las	0:10
b:last	0:-14
b:late	0:5
b:later	0:31
b:le	0:-36
b:lead	0:12
b:leave	0:5
b:leaves	0:9
b:let	0:12
b:leute	0:-5
b:lgw	0:-4
b:like	0:-2
b:link	0:-24
b:list	0:-10
b:live	0:-8
b:look	0:6
b:lunch	0:-6
b:m	0:29
b:make	0:22
b:manager	0:33
b:march	0:-9
b:may	0:-19
b:me	0:9
b:meet	0:5
b:meeting	0:-38
b:minutes	0:7
b:mir	0:-6
b:mo	0:-2
b:mock	0:-10
b:monday	0:22
b:morning	0:-3
b:mortgage	0:-30
b:move	0:21
b:moved	0:-16
b:mr	0:-25
b:my	0:24
b:nd	0:-12
b:need	0:-10
b:needs	0:-2
b:neuer	0:5
b:new	0:22
b:next	0:-13
b:nicht	0:12
b:no	0:-8
b:not	0:-34
b:nothing	0:17
b:nous	0:-5
b:november	0:-13
b:now	0:36
b:o	0:14
b:o'clock	0:9
b:oct	0:-6
b:of	0:-20
b:off	0:-11
b:offer	0:-29
b:office	0:32
b:ok	0:18
b:old	0:8
b:on	0:-14
b:one	0:14
b:only	0:29
b:open	0:-33
b:opens	0:-13
b:opo	0:-4
b:or	0:-29
b:original	0:-24
b:ou	0:-4
b:our	0:18
b:over	0:21
b:own	0:34
b:p	0:9
b:panel	0:7
b:para	0:12
b:people	0:1
b:perfect	0:6
b:petra	0:3
b:phone	0:27
b:place	0:-13
b:please	0:4
b:pm	0:25
b:post	0:-3
b:poste	0:7
b:pour	0:50
b:previous	0:-6
b:put	0:8
b:que	0:-13
b:queda	0:-7
b:rather	0:-8
b:re	0:-33
b:reach	0:-1
b:reception	0:3
b:record	0:9
b:reminder	0:26
b:rendez	0:-7
b:review	0:-18
b:right	0:7
b:ring	0:27
b:role	0:28
b:room	0:-15
b:run	0:-16
b:s	0:-3
b:same	0:28
b:sat	0:-6
b:saturday	0:-11
b:say	0:3
b:says	0:9
b:scheduled	0:-9
b:school	0:-3
b:se	0:16
b:second	0:-8
b:see	0:-18
b:sehen	0:-3
b:send	0:-4
b:sent	0:-16
b:september	0:-10
b:sessions	0:-13
b:set	0:13
b:shall	0:45
b:she	0:4
b:shift	0:6
b:should	0:12
b:shuts	0:-5
b:sich	0:-14
b:sie	0:-20
b:sign	0:-2
b:sit	0:32
b:slot	0:-20
b:slots	0:-20
b:so	0:18
b:st	0:-6
b:stand	0:-9
b:start	0:27
b:starts	0:1
b:station	0:18
b:still	0:26
b:su	0:-3
b:sunday	0:-25
b:table	0:-5
b:take	0:-1
b:takes	0:-6
b:te	0:3
b:team	0:-1
b:teams	0:4
b:telephone	0:11
b:tell	0:-5
b:termin	0:-22
b:th	0:-2
b:than	0:-2
b:thank	0:-24
b:that	0:-8
b:the	0:2
b:then	0:48
b:therefore	0:18
b:they	0:-7
b:this	0:-6
b:three	0:-9
b:through	0:-13
b:thu	0:-6
b:thurs	0:-21
b:thursday	0:-31
b:thursday's	0:12
b:till	0:-3
b:time	0:38
b:times	0:-10
b:to	0:22
b:tomorrow	0:31
b:tomorrow's	0:-6
b:tour	0:-2
b:train	0:-5
b:tu	0:-10
b:tuesday	0:33
b:two	0:-9
b:uhr	0:42
b:uhrzeit	0:-1
b:um	0:-26
b:und	0:-14
b:uns	0:22
b:until	0:-26
b:up	0:-5
b:us	0:16
b:vacancy	0:4
b:valid	0:-7
b:vendredi	0:-5
b:vendria	0:-5
b:video	0:-9
b:viewing	0:-13
b:viewings	0:-2
b:von	0:3
b:vorstellungsgesprach	0:12
b:votre	0:-12
b:vous	0:3
b:wann	0:1
b:was	0:6
b:we	0:64
b:wed	0:13
b:wednesday	0:-9
b:week	0:-7
b:welcome	0:-7
b:were	0:18
b:what	0:-10
b:when	0:-19
b:which	0:-15
b:who	0:-3
b:will	0:41
b:window	0:-7
b:wir	0:13
b:with	0:-9
b:would	0:-42
b:written	0:-9
b:y	0:-14
b:yes	0:44
b:yo	0:18
b:you	0:25
b:your	0:2
b:yours	0:44
b:zoom	0:21
bb:# #	0:11
bb:# a	0:57
bb:# am	0:12
bb:# and	0:1
bb:# april	0:-2
bb:# august	0:-7
bb:# cet	0:3
bb:# dec	0:12
bb:# for	0:15
bb:# h	0:-9
bb:# july	0:14
bb:# june	0:-1
bb:# march	0:-9
bb:# may	0:-8
bb:# minutes	0:7
bb:# nd	0:-12
bb:# not	0:-4
bb:# november	0:-13
bb:# oct	0:-6
bb:# october	0:13
bb:# or	0:-14
bb:# pm	0:25
bb:# september	0:-9
bb:# th	0:17
bb:# the	0:-4
bb:# to	0:-5
bb:# uhr	0:42
bb:# with	0:-5
bb:# your	0:4
bb:a #	0:-4
bb:a las	0:20
bb:a m	0:40
bb:able to	0:-7
bb:all good	0:-1
bb:am please	0:20
bb:an hour	0:10
bb:analyst vacancy	0:10
bb:and #	0:-13
bb:and a	0:27
bb:and the	0:-3
bb:and time	0:-10
bb:and we	0:9
bb:and you	0:6
bb:any time	0:-6
bb:appointment is	0:-6
bb:appointment with	0:-11
bb:are all	0:8
bb:are booked	0:-21
bb:are now	0:12
bb:are on	0:31
bb:arrive by	0:24
bb:asked me	0:-7
bb:at #	0:-16
bb:at the	0:18
bb:available until	0:-2
bb:back by	0:7
bb:back to	0:6
bb:be at	0:38
bb:be on	0:6
bb:be with	0:-18
bb:begin at	0:3
bb:between #	0:-7
bb:booked for	0:-17
bb:booked the	0:7
bb:call with	0:-7
bb:call you	0:9
bb:can be	0:-2
bb:can do	0:25
bb:can not	0:-15
bb:can you	0:-17
bb:candidates for	0:-3
bb:closes at	0:-5
bb:come at	0:2
bb:come in	0:-9
bb:coming up	0:-7
bb:confirm your	0:4
bb:confirmada para	0:-20
bb:confirme le	0:-17
bb:confirmed for	0:-7
bb:could do	0:-11
bb:could have	0:-2
bb:could you	0:-11
bb:dann halten	0:10
bb:data exercise	0:-2
bb:date and	0:-10
bb:date time	0:-6
bb:dec #	0:7
bb:den termin	0:-10
bb:do not	0:-13
bb:do this	0:-9
bb:done by	0:-2
bb:down for	0:-2
bb:down the	0:-1
bb:drei leute	0:-5
bb:either at	0:-6
bb:ends at	0:-9
bb:est confirme	0:-12
bb:et le	0:-19
bb:expect you	0:20
bb:expecting you	0:-8
bb:expires on	0:-1
bb:fixed on	0:17
bb:for a	0:26
bb:for the	0:4
bb:for you	0:-43
bb:for your	0:5
bb:forward to	0:1
bb:fri #	0:-8
bb:friday #	0:-1
bb:friday and	0:-6
bb:from #	0:-6
bb:from the	0:-3
bb:good for	0:-1
bb:h #	0:-20
bb:half hour	0:15
bb:halten wir	0:11
bb:has been	0:-5
bb:have a	0:-6
bb:have got	0:-13
bb:have put	0:4
bb:have until	0:-1
bb:he is	0:-20
bb:he will	0:5
bb:hi jordan	0:9
bb:hold thursday's	0:-3
bb:hora #	0:-2
bb:i am	0:-7
bb:i can	0:-23
bb:i could	0:-4
bb:i have	0:3
bb:i will	0:19
bb:i would	0:-4
bb:if you	0:-13
bb:in at	0:21
bb:in for	0:9
bb:in from	0:-8
bb:in the	0:-9
bb:in with	0:8
bb:interview at	0:-18
bb:interview for	0:-3
bb:interview has	0:8
bb:interview is	0:-20
bb:interview on	0:1
bb:interview will	0:16
bb:interview with	0:-11
bb:interviews #	0:-5
bb:is a	0:8
bb:is at	0:18
bb:is booked	0:-17
bb:is confirmed	0:-37
bb:is fixed	0:10
bb:is in	0:-18
bb:is now	0:2
bb:is on	0:-23
bb:is you	0:3
bb:it is	0:28
bb:it was	0:10
bb:je vous	0:11
bb:just a	0:24
bb:la entrevista	0:-8
bb:later than	0:-2
bb:let us	0:12
bb:like to	0:-1
bb:link expires	0:-1
bb:make the	0:7
bb:me by	0:-7
bb:me to	0:-12
bb:meet you	0:-4
bb:moved to	0:-17
bb:neuer termin	0:5
bb:new time	0:11
bb:no later	0:-2
bb:not be	0:-4
bb:not come	0:-9
bb:oct #	0:-6
bb:of #	0:-6
bb:of the	0:3
bb:of your	0:15
bb:ok pour	0:16
bb:on #	0:9
bb:on friday	0:-10
bb:on monday	0:1
bb:on the	0:51
bb:on thursday	0:-15
bb:on tuesday	0:-20
bb:on your	0:23
bb:open at	0:-11
bb:open evening	0:-14
bb:over by	0:-1
bb:own time	0:34
bb:para el	0:14
bb:please arrive	0:19
bb:pm #	0:11
bb:pm gmt	0:9
bb:poste de	0:7
bb:put you	0:28
bb:rather than	0:-7
bb:rendez vous	0:-7
bb:ring me	0:-6
bb:ring you	0:27
bb:same time	0:27
bb:sat #	0:-6
bb:scheduled for	0:-9
bb:see on	0:-6
bb:see you	0:-2
bb:set for	0:10
bb:shall expect	0:9
bb:shall we	0:29
bb:should be	0:-3
bb:sie am	0:-8
bb:so i	0:-25
bb:so that	0:5
bb:so the	0:4
bb:start at	0:10
bb:take place	0:-10
bb:termin am	0:-23
bb:th at	0:17
bb:thank you	0:-24
bb:that is	0:11
bb:that the	0:-7
bb:that we	0:-6
bb:the #	0:13
bb:the data	0:7
bb:the head	0:-2
bb:the interview	0:44
bb:the link	0:-5
bb:the panel	0:1
bb:the phone	0:25
bb:the same	0:2
bb:the station	0:18
bb:they have	0:-14
bb:this afternoon	0:-7
bb:this thursday	0:-12
bb:thu #	0:-2
bb:thurs #	0:-8
bb:thursday #	0:-20
bb:thursday's interviews	0:-3
bb:time #	0:8
bb:time before	0:-3
bb:time is	0:30
bb:to #	0:-7
bb:to be	0:8
bb:to come	0:-19
bb:to confirm	0:31
bb:to interview	0:11
bb:to me	0:-4
bb:to meet	0:20
bb:to offer	0:-15
bb:to see	0:-2
bb:to sign	0:-1
bb:to the	0:-17
bb:to you	0:-3
bb:tuesday #	0:34
bb:uhrzeit #	0:-1
bb:up the	0:-1
bb:vacancy on	0:-3
bb:valid until	0:-1
bb:votre entretien	0:-5
bb:vous confirme	0:4
bb:we are	0:30
bb:we have	0:5
bb:we move	0:-3
bb:we say	0:29
bb:we shall	0:12
bb:we would	0:-26
bb:wed #	0:13
bb:wednesday #	0:-9
bb:will be	0:15
bb:will call	0:9
bb:will open	0:-8
bb:will ring	0:26
bb:will take	0:3
bb:with a	0:-3
bb:with dr	0:-8
bb:with me	0:9
bb:with the	0:23
bb:with you	0:-8
bb:with your	0:-13
bb:would be	0:14
bb:would you	0:-5
bb:you and	0:-9
bb:you are	0:16
bb:you at	0:24
bb:you be	0:-4
bb:you could	0:-3
bb:you do	0:-17
bb:you down	0:16
bb:you for	0:3
bb:you from	0:29
bb:you have	0:3
bb:you in	0:21
bb:you on	0:40
bb:you to	0:-13
bb:you will	0:-11
bb:your interview	0:16
bb:your meeting	0:-15
bb:your own	0:34
bb:your time	0:-9
bb:your train	0:-2
bb:yours is	0:16
before:applied	0:-22
before:ask	0:-10
before:cancel	0:-8
before:deadline	0:-21
before:elsewhere	0:-85
before:fixed	0:9
before:interview	0:-40
before:job	0:4
before:later	0:-13
before:move	0:20
before:offer	0:-7
before:old	0:57
before:outreach	0:-11
before:past	0:12
before:received	0:-5
before:reject	0:-5
before:reply	0:-1
before:status	0:12
before:talk	0:12
before:task	0:-28
behind:applied	0:-2
behind:ask	0:-45
behind:bulk	0:-4
behind:cancel	0:-22
behind:deadline	0:-48
behind:elsewhere	0:-18
behind:fixed	0:36
behind:interview	0:-39
behind:job	0:-5
behind:later	0:24
behind:move	0:-29
behind:observer	0:-10
behind:offer	0:-9
behind:old	0:-9
behind:received	0:-5
behind:reject	0:-6
behind:reply	0:-23
behind:scam	0:-3
behind:status	0:-52
behind:talk	0:41
behind:task	0:-23
best	0:100
end	0:58
far	0:-65
first	0:-23
here:applied	0:35
here:ask	0:9
here:auto	0:-5
here:bulk	0:-24
here:cancel	0:-18
here:deadline	0:4
here:elsewhere	0:-38
here:fixed	0:9
here:interview	0:58
here:job	0:-9
here:later	0:-16
here:move	0:67
here:observer	0:-11
here:offer	0:-17
here:old	0:16
here:outreach	0:-1
here:past	0:-6
here:received	0:-5
here:reject	0:-3
here:reply	0:-34
here:scam	0:-12
here:status	0:-14
here:talk	0:24
here:task	0:-30
in_subject	0:-15
labelled	0:-42
last	0:-25
letter:ask	0:-125
letter:cancel	0:-138
letter:fixed	0:69
letter:interview	0:-17
letter:move	0:33
letter:old	0:11
letter:past	0:-15
line:#	0:-60
line:a	0:27
line:about	0:1
line:acceptance	0:11
line:acompanara	0:-2
line:after	0:-7
line:agreeing	0:-19
line:all	0:32
line:am	0:18
line:an	0:-6
line:and	0:-14
line:apologies	0:9
line:appointment	0:-17
line:are	0:-10
line:as	0:-9
line:asked	0:2
line:at	0:24
line:available	0:-2
line:avery	0:-11
line:be	0:-10
line:been	0:-2
line:before	0:3
line:bei	0:-21
line:being	0:19
line:bitte	0:-21
line:bleibt	0:-18
line:bonjour	0:-6
line:booked	0:-3
line:both	0:-5
line:brilliant	0:-11
line:buenos	0:10
line:by	0:-8
line:c'est	0:-6
line:can	0:12
line:candidates	0:-13
line:caretaker	0:-3
line:changed	0:-4
line:chatting	0:-8
line:ciao	0:-2
line:closes	0:-7
line:come	0:-10
line:con	0:10
line:confirm	0:-6
line:confirme	0:10
line:confirmed	0:-8
line:confirming	0:1
line:contact	0:-7
line:coucou	0:-11
line:could	0:-22
line:course	0:-11
line:dank	0:-16
line:dann	0:38
line:das	0:-6
line:dass	0:-7
line:date	0:8
line:datum	0:18
line:day	0:1
line:de	0:-27
line:deadline	0:-2
line:dear	0:34
line:dec	0:-14
line:dein	0:-15
line:delighted	0:-8
line:demain	0:-11
line:dias	0:10
line:did	0:10
line:do	0:20
line:du	0:-7
line:durante	0:-2
line:el	0:-1
line:end	0:-23
line:entendu	0:28
line:entretien	0:-5
line:es	0:-44
line:event	0:3
line:expect	0:1
line:expires	0:-3
line:fab	0:5
line:fecha	0:4
line:fine	0:-5
line:first	0:5
line:fix	0:-5
line:following	0:30
line:for	0:26
line:forward	0:-14
line:fri	0:-9
line:friday	0:-3
line:from	0:5
line:fur	0:-8
line:furnace	0:-2
line:further	0:-4
line:glad	0:21
line:gone	0:5
line:good	0:27
line:got	0:-12
line:grand	0:30
line:great	0:21
line:had	0:-22
line:halten	0:24
line:happy	0:-8
line:has	0:44
line:hat	0:-15
line:have	0:-19
line:he	0:1
line:hello	0:33
line:here	0:-18
line:hey	0:-12
line:hi	0:-2
line:hiermit	0:-2
line:hiya	0:18
line:hola	0:3
line:hope	0:-3
line:horaire	0:9
line:how	0:-15
line:hygienist	0:-11
line:i	0:-16
line:ich	0:-8
line:if	0:-11
line:ihr	0:-31
line:ihre	0:-8
line:in	0:-39
line:instead	0:-2
line:interview	0:21
line:interviews	0:-6
line:is	0:-21
line:ist	0:-8
line:it	0:-25
line:je	0:16
line:jean	0:-6
line:jordan	0:-22
line:june	0:-7
line:just	0:44
line:kindly	0:6
line:la	0:-10
line:laid	0:-2
line:le	0:-16
line:leider	0:13
line:les	0:-13
line:let	0:14
line:like	0:-3
line:line	0:17
line:link	0:-5
line:little	0:-3
line:live	0:-11
line:lo	0:2
line:look	0:-14
line:lovely	0:-16
line:low	0:3
line:lunch	0:-2
line:many	0:-22
line:may	0:-24
line:me	0:5
line:means	0:8
line:meeting	0:-11
line:melden	0:-13
line:moin	0:14
line:monday	0:44
line:morgen	0:-5
line:morning	0:-6
line:moved	0:-21
line:mr	0:10
line:mussen	0:13
line:my	0:20
line:need	0:-1
line:never	0:-6
line:new	0:22
line:next	0:-21
line:nights	0:18
line:no	0:30
line:non	0:-12
line:none	0:-6
line:not	0:-12
line:note	0:36
line:nous	0:-7
line:now	0:-1
line:oct	0:-6
line:of	0:-37
line:offer	0:-4
line:ofsted	0:-6
line:ok	0:20
line:on	0:-15
line:one	0:10
line:only	0:-14
line:open	0:-14
line:original	0:-24
line:our	0:-24
line:out	0:-16
line:panel	0:22
line:passt	0:5
line:perfect	0:4
line:phone	0:13
line:please	0:-14
line:pleased	0:10
line:pour	0:40
line:previous	0:-6
line:prima	0:13
line:pues	0:22
line:put	0:-5
line:que	0:-30
line:quick	0:5
line:received	0:-9
line:released	0:-8
line:reminder	0:6
line:rendez	0:-9
line:report	0:1
line:right	0:36
line:ring	0:-10
line:river	0:-3
line:salut	0:-9
line:sandwiches	0:-2
line:sat	0:-6
line:say	0:-20
line:says	0:6
line:schon	0:-7
line:see	0:5
line:seeing	0:-11
line:send	0:-2
line:sending	0:-4
line:sent	0:-2
line:set	0:28
line:shall	0:1
line:she	0:-3
line:short	0:-2
line:sie	0:-21
line:sign	0:-2
line:sitzt	0:-5
line:slot	0:-18
line:slots	0:-3
line:small	0:32
line:so	0:-1
line:sorry	0:27
line:start	0:16
line:still	0:19
line:su	0:-20
line:suit	0:14
line:sunday	0:-4
line:super	0:15
line:te	0:21
line:telephone	0:6
line:telephoned	0:-6
line:termin	0:-30
line:thank	0:1
line:thanks	0:-46
line:that	0:13
line:the	0:-4
line:then	0:4
line:there	0:1
line:they	0:-16
line:this	0:20
line:those	0:-7
line:three	0:-3
line:thu	0:13
line:thurs	0:-11
line:thursday	0:-16
line:time	0:-23
line:to	0:-5
line:tripped	0:-2
line:tu	0:-11
line:tue	0:-5
line:tuesday	0:-13
line:two	0:-2
line:ty	0:-3
line:um	0:-12
line:unfortunately	0:2
line:until	0:-3
line:up	0:-9
line:us	0:16
line:vale	0:30
line:valid	0:-7
line:vendria	0:-10
line:very	0:-18
line:vielen	0:-11
line:viewing	0:-7
line:votre	0:-30
line:vous	0:-5
line:wann	0:1
line:want	0:-9
line:was	0:-26
line:water	0:3
line:we	0:-62
line:wed	0:-9
line:wednesday	0:19
line:what	0:-11
line:when	0:17
line:will	0:-7
line:window	0:-7
line:wir	0:22
line:with	0:23
line:word	0:-8
line:would	0:3
line:write	0:5
line:writing	0:-13
line:y	0:-15
line:yep	0:40
line:yes	0:54
line:yo	0:-7
line:you	0:-19
line:your	0:-23
line:zum	0:-10
moments:1	0:5
moments:2	0:-1
moments:3	0:-53
moments:4	0:-15
moments:5	0:-25
night	0:-12
odd_hour	0:-70
odd_minute	0:-113
old	0:16
points	0:63
question	0:-55
quoted	0:13
relative	0:-10
row	0:49
rows	0:-1
rules	0:93
soon	0:-72
together:1	0:-26
together:2	0:-12
together:3	0:-49
weekend	0:-69
window	0:6
zone	0:105
"""
