"""What `tagging` has learned. Made by `make weights`, never by hand."""

TABLE = r"""O	B-C	B-P	B-R	I-C	I-P	I-R
0	0	0	0	0	0	0
*	0:206 1:-65 2:-85 3:-42 4:-64 5:-105 6:-80
-1!domain	0:128 1:-346 3:-57 4:32 6:36
-1!form	0:65 4:-11 6:8
-1!local	0:51 1:56 4:-81 5:-5 6:15
-1!owner	0:29
-1!people	0:91 1:-15 2:-150 3:32 4:13 5:55 6:-8
-1!trade	0:103 1:54 2:126 4:-39 5:-17 6:23
-1"	0:18 3:20
-1&	0:-4 2:38 4:128 6:19
-1'	4:69
-1(	0:1 1:14 2:53 3:3 6:1
-1)	0:32 6:-31
-1*	0:-5 6:69
-1+	0:-43 2:127
-1,	0:-6 1:32 2:15 3:-39 4:-30 6:42
-1-	0:3 2:-49 3:61 6:12
-1- is	0:-16 2:98
-1-.a.s	4:58
-1-.r.o	4:89
-1-026	6:44
-1-771	0:11
-1-a's	0:1
-1-a.s	4:58
-1-abel	0:17 5:-2
-1-able	0:-18 6:143
-1-aby	0:-2
-1-ace	0:-23 1:34
-1-acey	0:-38
-1-ach	1:50 3:90 4:-16
-1-acht	0:-9
-1-acil	5:18
-1-aco	0:23
-1-acre	0:-47 4:63
-1-act	0:5 4:-87
-1-acts	0:-17
-1-ada	0:-61
-1-ade	0:-40 4:11 6:52
-1-adia	0:-4 5:31
-1-adja	5:19
-1-ado	0:83
-1-ador	6:28
-1-ads	0:13
-1-adt	0:-15 4:29
-1-ady	0:-68
-1-ael	1:63
-1-aeve	5:10
-1-aeze	0:-46
-1-aff	0:64 6:82
-1-age	0:2 6:24
-1-ager	0:17 2:74 6:-7
-1-agh	0:-12 5:26
-1-agne	0:-54
-1-ago	1:48
-1-ags	0:38 1:14
-1-ahl	0:29 4:-16
-1-ahn	0:-41
-1-ahre	0:-44
-1-aid	6:12
-1-aig	5:9
-1-ail	0:18 1:55 4:2
-1-aims	6:28
-1-ain	4:-88 6:1
-1-air	5:17
-1-aire	0:-58 5:29 6:97
-1-airi	0:21
-1-airs	0:-46 4:6
-1-ais	0:30 4:-20
-1-aite	0:-55
-1-ake	0:11 6:1
-1-aki	5:61
-1-ala	1:19
-1-ald	0:-29 4:63
-1-ale	0:4
-1-ales	6:-2
-1-alf	0:55
-1-ali	0:-4 5:93
-1-alk	3:23
-1-all	0:-1 4:14
-1-allt	0:-12
-1-alo	0:17
-1-alt	0:-73 4:117
-1-alth	0:2 6:20
-1-ama	0:-82
-1-ame	0:13 2:55
-1-amh	0:36
-1-amme	6:32
-1-amt	4:110
-1-ana	0:1
-1-ance	0:68 4:-21 6:62
-1-anch	0:44
-1-anco	0:-36 4:49
-1-ancy	3:1
-1-and	0:-8 6:54
-1-anda	5:61
-1-ands	0:-86 4:203
-1-andt	0:9
-1-ane	4:39
-1-anes	0:83
-1-anet	5:54
-1-ange	0:-24 6:7
-1-anie	5:72
-1-ank	0:-11 4:-3 6:4
-1-anks	0:-6
-1-ankt	4:11
-1-ano	2:39
-1-ant	0:6 6:7
-1-anta	4:-23
-1-ants	0:-44
-1-any	0:-63
-1-aph	0:-76
-1-aple	4:19
-1-ara	0:-30 3:136 5:11
-1-arah	0:5
-1-arch	0:10
-1-ard	0:-5 4:86 6:1
-1-are	0:7 4:-56 6:146
-1-aren	0:61
-1-arfe	0:9
-1-arge	0:-2 6:18
-1-argo	0:-26
-1-ari	0:43
-1-arie	0:1
-1-arin	0:45
-1-ark	4:3
-1-arl	5:110
-1-arlo	5:22
-1-arly	0:-33
-1-arm	0:-94 4:53
-1-arms	0:2
-1-aro	0:59 4:-11
-1-arol	5:19
-1-ars	0:-56 4:35 5:6
-1-arta	5:27
-1-arte	0:7
-1-arts	0:-20 6:64
-1-ary	4:36
-1-arys	5:7
-1-ased	0:-17
-1-aser	0:-7
-1-ass	0:58 4:-53
-1-asse	0:-13
-1-ast	3:19
-1-asz	0:-10 5:23
-1-ata	0:6 6:100
-1-atch	6:44
-1-ate	0:47
-1-ater	4:157
-1-ath	5:101
-1-ator	0:101 6:-5
-1-atou	5:50
-1-atre	0:-3 4:4
-1-atro	4:17
-1-ats	5:2
-1-atte	4:17
-1-atty	5:197
-1-auke	0:50
-1-aum	0:101
-1-auna	5:48
-1-aure	0:37
-1-aus	4:63
-1-ave	0:-80
-1-aver	0:8
-1-awn	0:-52 5:11
-1-aya	0:-106 4:81
-1-ayne	0:23
-1-balt	4:45
-1-band	0:-42 4:79
-1-bank	0:-28 4:47
-1-bar	4:2
-1-bara	0:-21 5:35
-1-bart	0:-36 4:68
-1-bau	4:100
-1-bbey	4:26
-1-beck	0:-3 4:24
-1-bel	4:9 5:-2
-1-ben	0:165 5:-1
-1-bena	0:41
-1-ber	0:6 6:24
-1-berg	4:54
-1-bers	0:39
-1-bert	0:-49
-1-bey	4:26
-1-bhan	0:-58
-1-biet	0:4
-1-bild	4:84
-1-bile	0:14
-1-bin	0:-68
-1-bine	0:-8 5:72
-1-bio	0:60
-1-bird	4:36
-1-bke	0:3
-1-ble	0:-13 4:47 6:16
-1-blic	6:22
-1-bout	3:9
-1-bra	0:132
-1-brey	0:22 4:-43
-1-brik	4:81
-1-bsam	0:24
-1-bund	4:42
-1-bung	0:-5 3:166
-1-buro	4:151
-1-bury	0:124 4:-34
-1-bus	4:46
-1-c's	0:-23 4:37
-1-cal	0:13 4:-14 6:62
-1-cale	4:-93 6:21
-1-cals	0:-17
-1-can	4:9
-1-care	6:34
-1-cas	4:13
-1-cee	0:-136
-1-cel	4:19
-1-cent	0:-37 5:47
-1-cer	0:45 6:-26
-1-ces	0:51 4:-13
-1-ceso	0:-1 3:65
-1-cess	6:52
-1-cey	0:-38
-1-che	0:141 6:60
-1-chen	0:26
-1-chi	0:32
-1-cht	0:-1
-1-cia	0:57
-1-cial	0:5 6:4
-1-cian	0:12
-1-cie	0:-118 1:90
-1-cien	0:-148 6:145
-1-cine	5:85
-1-cing	6:84
-1-cion	0:-63 6:1
-1-cke	0:-14 4:34
-1-cket	0:-10 4:24
-1-cks	0:77
-1-cky	0:-4 5:37
-1-clan	0:32 5:1
-1-cle	0:-32 2:141
-1-co/a	6:16
-1-colm	0:-7 5:27
-1-cond	0:-48 6:29
-1-core	0:1
-1-cos	0:-8
-1-cote	4:63
-1-cre	0:-30 4:51
-1-ctor	2:3
-1-ctos	0:-73 6:74
-1-cts	0:-21 6:17
-1-cuse	0:35
-1-cyon	4:49
-1-d's	0:-18 4:29
-1-dad	0:31 4:3
-1-dal	0:-2
-1-dale	0:-31 4:22
-1-dan	0:-15
-1-day	0:27
-1-days	0:-6
-1-dded	0:-105 6:4
-1-del	6:17
-1-den	0:40 4:189
-1-dent	0:-108 6:-5
-1-deo	0:-9
-1-der	0:4 2:47
-1-ders	0:33
-1-des	0:1 3:3
-1-deur	6:56
-1-dez	0:-20
-1-dge	0:-63 4:100 6:31
-1-dia	5:9 6:1
-1-dial	0:-9 4:8
-1-dian	4:104
-1-dikt	5:13
-1-dile	5:39
-1-dine	4:65
-1-ding	0:-67 2:37 4:36
-1-dio	6:37
-1-dios	0:12
-1-dish	0:-18 4:31
-1-dit	0:-14 4:47
-1-dith	0:4
-1-diwe	5:23
-1-dja	5:19
-1-dler	0:7 6:-1
-1-doc	0:-103 6:101
-1-don	0:64
-1-door	0:-8 4:8
-1-dor	6:2
-1-dora	6:72
-1-dre	0:-9
-1-dri	0:-8 5:11
-1-dry	4:20
-1-duct	6:100
-1-duit	0:-3
-1-e is	0:-35
-1-e's	0:-93
-1-ead	0:-18 4:-40 6:37
-1-eads	0:12
-1-eagh	4:45
-1-eald	4:41
-1-eam	0:-3 1:86 6:55
-1-ean	1:2 4:72
-1-eans	0:-19
-1-ear	0:-2 2:34 4:2 6:7
-1-eas	0:-98
-1-eat	0:31 4:36
-1-eau	0:-3
-1-ebe	4:24
-1-ebke	0:3
-1-ech	0:72 4:50
-1-echi	0:30
-1-eck	0:-71 4:2
-1-ecky	0:-4 5:38
-1-ect	0:20 6:-2
-1-eda	0:-35
-1-edge	0:-16
-1-edia	6:18
-1-edit	4:47
-1-eds	0:-40
-1-eed	0:20
-1-eeds	0:-135 6:9
-1-eek	0:-1 4:14
-1-eel	0:1
-1-een	0:50 5:-3
-1-eer	0:3
-1-ees	0:93
-1-eet	0:-1 4:52 6:9
-1-effe	0:-2
-1-ega	4:51
-1-egal	0:-2 4:12 6:11
-1-egas	4:33
-1-ege	0:19 4:-1
-1-egen	0:-39
-1-egio	4:47
-1-eid	0:64
-1-eige	0:-20
-1-eil	0:-1 5:20
-1-ein	0:124 4:18
-1-eine	0:49
-1-eir	3:34
-1-eis	4:4
-1-eja	0:60
-1-eka	1:39
-1-ekt	0:46
-1-eld	0:12
-1-eldt	4:2
-1-elen	5:48
-1-eli	5:7
-1-elia	0:143
-1-elie	5:48
-1-elin	0:-49 4:1
-1-ell	0:-23 4:21
-1-ella	1:88 5:-1
-1-elle	3:91
-1-ello	2:32
-1-elm	0:-10
-1-els	0:1
-1-elso	4:24
-1-ema	0:-28
-1-eman	4:36
-1-emi	0:-56 5:114
-1-emie	0:-8 4:9
-1-emke	5:48
-1-emos	0:-28
-1-ems	0:2 6:8
-1-ena	0:117 5:95
-1-ence	0:-5 4:27
-1-ench	0:-32 6:121
-1-ency	0:-49 5:31
-1-end	6:15
-1-endy	5:46
-1-ene	0:-3 5:23
-1-enga	0:-22 1:48
-1-enja	5:68
-1-enne	0:-26
-1-enor	0:99
-1-enri	5:43
-1-ens	0:-1 5:18
-1-ensa	0:-25
-1-enst	0:-62 4:120
-1-ent	0:29 1:102 4:-37 5:-32 6:14
-1-ente	0:-1 6:72
-1-ents	0:18
-1-enue	6:13
-1-enys	0:12
-1-eorg	0:-1 5:34
-1-epak	0:30
-1-eper	0:116
-1-eph	5:47
-1-eque	0:40
-1-era	0:55 4:15
-1-eral	0:2
-1-erby	0:-14 4:50
-1-erd	0:-85 5:40
-1-ere	0:54 3:-21
-1-erea	0:6
-1-ered	0:2
-1-erei	4:138
-1-erem	0:51
-1-erer	0:160
-1-eres	4:12
-1-erg	4:54
-1-ergi	4:93
-1-ergy	0:-6 6:58
-1-eria	4:121
-1-erie	4:40
-1-erim	0:11 6:50
-1-erin	0:89 6:-12
-1-erk	4:45 6:-1
-1-erke	4:28
-1-erle	5:51
-1-erm	6:45
-1-ern	0:-22 4:2 6:8
-1-ero	4:34
-1-eros	0:-6 4:17
-1-err	2:143
-1-errn	2:105
-1-erro	4:57
-1-erry	1:52
-1-ers	0:28 2:12 4:-30
-1-ert	0:-6 1:42
-1-erty	0:-37 6:2
-1-eru	4:-32
-1-ery	0:-39 6:5
-1-esa	5:18
-1-esel	0:30 4:-28
-1-esia	0:51
-1-eso	3:45
-1-ess	0:-1 2:237 6:52
-1-est	4:61 6:-49
-1-ests	0:41
-1-eta	0:-77
-1-ete	0:-86
-1-eter	0:53 4:-62 5:2
-1-eth	5:54
-1-etra	0:-4 5:16
-1-ets	0:114
-1-ette	0:51
-1-etti	0:31
-1-etty	0:3
-1-ety	6:11
-1-eue	0:-19 3:66
-1-euen	0:-19
-1-eum	0:-16 4:55
-1-eur	6:48
-1-eure	0:-26 6:171
-1-euta	0:16
-1-evd	2:84
-1-eve	4:-2 5:11
-1-evel	0:-6 6:68
-1-evi	5:46
-1-evon	5:40
-1-evor	0:-17 5:56
-1-eway	0:-18 4:67
-1-exi	0:47
-1-ext	0:-90 3:114
-1-eyor	0:6 6:-3
-1-eze	0:-33
-1-fen	0:-8 4:50
-1-fer	0:87 4:-11
-1-fety	0:-4 6:12
-1-ffie	5:52
-1-ffin	4:56
-1-ffre	3:1
-1-fice	0:-2 4:5
-1-fie	0:-29 5:51
-1-fin	0:-8 4:36
-1-fion	5:18
-1-firo	4:2
-1-fold	0:14
-1-for	0:-26 5:49
-1-form	0:-3 6:22
-1-fram	4:46
-1-fre	3:1
-1-fte	0:-23
-1-fter	0:-30
-1-gal	0:-91 4:38 5:22 6:-2
-1-gan	4:1
-1-gas	4:32
-1-gate	0:8 4:58
-1-geli	5:23
-1-gen	0:17
-1-ger	0:53 2:44 4:-27 5:-3 6:-9
-1-ghav	0:-6 5:6
-1-ght	0:-3 4:-9 6:87
-1-ghts	0:-13 6:23
-1-gin	0:1
-1-gina	0:15
-1-ging	0:90
-1-gist	0:57
-1-git	0:-1 5:21
-1-gle	0:39
-1-gne	0:-44
-1-gner	0:2
-1-gnes	0:2
-1-gnus	0:16
-1-gory	0:-5 6:28
-1-gozi	0:-35
-1-gret	5:15
-1-grid	5:26
-1-gris	4:54
-1-gten	0:-22
-1-gton	0:-6 4:25
-1-gue	0:82
-1-guer	6:2
-1-gus	5:-43
-1-gut	4:10
-1-hael	1:63
-1-haft	4:12
-1-hai	4:35
-1-half	0:10
-1-halk	0:25
-1-hall	4:46
-1-ham	0:2
-1-han	5:33
-1-hat	2:55 3:-14
-1-haus	4:45
-1-hav	0:-6 5:6
-1-haw	0:84 4:-8
-1-hea	0:-3 5:33
-1-head	0:-6 4:27
-1-hed	0:-16 6:67
-1-hef	0:-113 2:72 6:-3
-1-heir	3:34
-1-hen	0:106
-1-her	2:33 3:20 6:-1
-1-hez	0:-4 1:117
-1-hief	0:14 6:-20
-1-hift	6:31
-1-hil	0:51
-1-hill	4:4
-1-hine	5:29
-1-hip	6:78
-1-hit	0:-72
-1-hive	0:28 6:-11
-1-hloe	0:7
-1-hnen	0:35
-1-hof	4:28
-1-holm	4:7
-1-hom	0:-20
-1-hona	0:43 5:-1
-1-hony	1:13
-1-hool	6:68
-1-hop	0:-3 6:51
-1-horn	4:45
-1-hren	0:-42 1:62
-1-hres	0:67
-1-hris	0:4
-1-hrte	0:15
-1-hts	0:-16 6:22
-1-hule	4:1
-1-hyr	4:42
-1-hys	0:60
-1-ial	0:-1 4:3 6:33
-1-iall	5:25
-1-iam	0:6 5:-26
-1-iamh	0:36
-1-ian	0:47 1:-57 5:25 6:-43
-1-iar	0:-64 6:66
-1-iars	4:35
-1-iary	0:9
-1-iat	1:29
-1-iate	0:8
-1-ible	0:107 6:-19
-1-ica	0:-44 4:103 6:-4
-1-ical	0:137 6:69
-1-ican	4:7
-1-icas	4:17
-1-ice	0:12 4:-48 5:-34 6:59
-1-icer	0:9 6:-4
-1-ices	6:12
-1-ich	0:1
-1-iche	6:4
-1-icht	4:106
-1-icia	0:24
-1-icio	0:64
-1-ick	0:-2 4:31
-1-icks	0:65
-1-ico	0:-65 4:94
-1-ics	0:31 4:-65 6:2
-1-ida	0:22
-1-idad	4:5
-1-ide	6:81
-1-ideo	0:-9
-1-idge	0:-21 4:47
-1-idh	0:-51 1:29 5:20
-1-ieb	0:-21 2:21
-1-iebe	4:69
-1-ief	0:15 6:-20
-1-iel	4:-6
-1-ien	0:-13 3:45 6:2
-1-ient	0:-18 1:38 6:51
-1-ier	6:4
-1-iera	4:51
-1-iere	0:-115
-1-ies	0:10 6:65
-1-iet	0:3 5:29
-1-ieur	0:50 6:-1
-1-iew	0:-22 3:73 4:89
-1-ife	0:174
-1-ift	0:-14 6:30
-1-igan	0:-24 4:101
-1-ige	0:-33 3:117
-1-igh	0:-5 4:66
-1-ight	4:-24 6:111
-1-ign	6:3
-1-igo	0:26
-1-ijn	4:32
-1-ika	0:-42 4:1 5:-40
-1-ike	0:-55 5:135
-1-ikt	5:13
-1-ilar	5:23
-1-ild	0:-97 4:59
-1-ilda	1:42
-1-ile	4:-84 5:33
-1-iler	0:-4
-1-iles	0:5
-1-ilie	0:51
-1-ilke	0:26
-1-ill	0:-2 2:26 4:4 5:-11
-1-ille	0:-1
-1-illy	0:-1
-1-iln	0:-34
-1-ily	0:-22 4:26
-1-ima	0:133
-1-imal	6:35
-1-imer	0:-67 4:145
-1-imon	0:3
-1-ims	6:28
-1-ina	0:23 4:-31 5:112
-1-ince	2:46
-1-ind	5:16
-1-inde	4:75
-1-ine	0:-1 1:1 3:62 4:-12 5:28
-1-inea	0:62
-1-inee	6:27
-1-inen	0:-33 3:19 4:72
-1-iner	5:25
-1-ing	0:13 1:91 2:74 3:-62 5:-9 6:6
-1-ini	0:29
-1-inic	0:2
-1-inik	4:46
-1-inks	0:-10
-1-inne	0:8
-1-ins	4:-35
-1-int	1:80
-1-ints	6:14
-1-ion	0:-2 1:9 3:67 5:-14 6:17
-1-iona	1:83
-1-ions	0:-2 4:26 6:87
-1-ior	0:70 6:47
-1-iory	0:16 4:-15
-1-ios	0:39
-1-iotr	5:6
-1-ious	0:-30 5:61
-1-ipal	0:28 6:-13
-1-iper	4:108
-1-ippa	0:5 5:3
-1-ique	0:-13
-1-ira	0:-51
-1-ird	0:-20 4:62
-1-ire	0:-15 4:3 5:7 6:32
-1-ires	0:-28 4:78
-1-iri	0:39
-1-irie	0:28
-1-irik	5:49
-1-iro	4:2
-1-irs	0:-25 4:5
-1-irst	0:-2
-1-irte	5:29
-1-isa	5:6
-1-ise	0:28 5:-43
-1-ish	0:-83 4:5 5:14 6:96
-1-isha	0:-10
-1-isin	5:75
-1-ism	4:23
-1-isol	0:1
-1-ison	4:44
-1-isor	0:5
-1-iss	0:-160 2:2
-1-isse	0:-21
-1-ist	0:54 6:-6
-1-ista	0:-79 1:64 3:58
-1-iste	0:32
-1-ita	0:2 4:-92 5:20
-1-itat	0:-29 4:64
-1-ite	4:3
-1-iter	0:-14 6:1
-1-ith	0:-20 1:4 2:83 3:-48 4:-46
-1-itri	0:-27
-1-its	6:54
-1-itut	0:-9 4:21
-1-ity	0:24 4:-9 6:60
-1-itz	0:51
-1-ium	0:-6 4:15
-1-ius	0:55
-1-iva	0:31 4:-54
-1-ive	0:11 2:79 4:-64 6:-1
-1-iver	0:2
-1-ives	0:-8 4:20
-1-ivic	0:57
-1-ivo	6:5
-1-ivos	0:42
-1-iwe	5:23
-1-iya	5:5
-1-iza	0:-17 4:27
-1-jera	0:5
-1-jet	0:-3 6:7
-1-jos	0:-365
-1-jour	0:30
-1-kar	0:40
-1-ked	0:27
-1-kel	1:29
-1-keld	4:-15
-1-ken	4:33
-1-kend	6:52
-1-ker	4:-8 6:41
-1-kets	0:75
-1-king	0:14
-1-kka	1:32
-1-kkel	1:30
-1-kram	0:16
-1-ktor	2:57
-1-lag	0:-40
-1-lais	0:55
-1-lake	0:22
-1-lam	4:22
-1-lamt	0:64
-1-lan	0:-3 1:-2 5:196
-1-lana	4:49
-1-land	0:-30 6:20
-1-lane	0:-32 4:61
-1-lant	6:50
-1-lar	0:-2 5:13
-1-lass	0:39
-1-late	0:-59 4:65
-1-lawn	4:6
-1-lay	0:-31
-1-lda	1:41
-1-lde	4:54
-1-lds	0:73 4:-58
-1-ldt	4:2
-1-leen	0:12
-1-leet	6:19
-1-lege	0:5
-1-lei	0:-54 1:5
-1-len	0:20
-1-lena	0:1
-1-lene	0:-10 5:34
-1-ler	0:114 6:-13
-1-lerk	0:1 6:-1
-1-les	0:7 6:1
-1-lete	0:33
-1-ley	4:132
-1-lga	0:-31 5:56
-1-lger	0:5
-1-lia	4:11 5:1
-1-lian	0:76 5:-1
-1-liar	6:67
-1-lic	6:26
-1-lick	0:-40 4:85
-1-lidh	1:49
-1-lie	5:5
-1-lier	4:71
-1-lijn	4:32
-1-lin	0:-3 1:44
-1-lind	5:33
-1-line	0:-1 1:69 4:-36
-1-ling	0:-18
-1-lins	0:65 4:-34
-1-lint	1:105
-1-lis	0:-20 4:71
-1-lish	6:16
-1-list	0:-2
-1-lity	0:20 4:-17
-1-lla	1:93
-1-lle	0:10 3:92 6:-149
-1-ller	6:6
-1-llis	0:-2 4:46
-1-llo	2:2
-1-llor	2:1
-1-llow	4:10
-1-llr	2:86
-1-llt	0:-9
-1-llum	5:9
-1-lma	5:102
-1-lme	4:26
-1-lmer	0:9
-1-loe	0:7
-1-loga	0:-47
-1-lois	0:34
-1-lon	4:6
-1-loom	0:9
-1-lope	0:-25 4:34
-1-lor	2:1
-1-lote	0:10
-1-low	4:23
-1-lowe	4:59
-1-lows	0:-42
-1-lsen	0:-99
-1-lso	0:-208 4:13
-1-lter	0:68 1:31
-1-lth	0:2 6:20
-1-lty	4:8
-1-lues	0:-27 2:76
-1-lum	5:9
-1-lung	0:-63
-1-luss	0:136
-1-luz	0:64
-1-lves	0:-53
-1-lvia	4:27
-1-lwen	5:7
-1-lyst	0:7 6:-1
-1-mal	6:2
-1-mall	0:13
-1-man	5:73
-1-mano	2:44
-1-masz	0:-10 5:23
-1-mba	0:2
-1-mber	6:2
-1-mbh	0:29 4:-8
-1-mbus	4:24
-1-mea	0:-1 6:7
-1-med	0:-8
-1-mela	0:5
-1-men	4:12
-1-ment	0:7 6:3
-1-mere	0:15 4:-39
-1-mes	0:65 4:-122
-1-mics	0:-93
-1-mie	0:-8 4:9
-1-mily	0:-13 4:23
-1-mima	0:52
-1-min	0:51
-1-mina	0:-123 5:125
-1-mis	0:-23 6:27
-1-mish	5:31
-1-mit	0:26
-1-mke	5:47
-1-mma	0:103
-1-mme	0:-75 3:56 6:13
-1-mmer	0:30
-1-mmis	6:27
-1-mmit	0:11
-1-mon	0:78
-1-mond	0:95
-1-mone	0:45
-1-mont	4:145
-1-more	0:1
-1-mos	0:-28
-1-mple	2:71
-1-msin	0:1 4:-7
-1-mut	0:97
-1-n's	0:1
-1-nada	0:-2
-1-nagh	5:12
-1-naki	5:61
-1-nal	0:40 4:4 6:8
-1-nan	0:-27 5:122
-1-nand	0:2
-1-nary	0:-109
-1-nas	0:32
-1-nata	0:3
-1-nau	0:116
-1-nbau	4:26
-1-nby	4:103
-1-nce	0:-2 2:1 3:3 6:11
-1-nch	6:18
-1-ncia	0:41
-1-ncil	0:32
-1-ncle	0:-63 2:198
-1-nco	0:-35 4:49
-1-ncy	0:-1 5:27
-1-nden	0:9
-1-nder	0:129
-1-ndo	0:61
-1-ndry	4:20
-1-nds	0:-9 4:126
-1-ndy	0:-22 5:171
-1-nea	0:62
-1-nect	0:-23
-1-nee	6:7
-1-neer	0:10 6:-1
-1-nel	0:-70
-1-nen	0:12
-1-ner	0:32 6:-108
-1-nes	0:23 4:-101 5:21
-1-ness	0:-86
-1-net	0:26 4:-80 5:2
-1-neta	0:-1
-1-nete	0:-53
-1-nga	0:-30
-1-nge	0:-15
-1-ngo	0:-52 1:79
-1-ngut	4:10
-1-nia	0:5 1:22 4:15
-1-nic	0:38
-1-nica	0:-38
-1-nico	0:-42 6:68
-1-nie	1:11
-1-nigo	5:7
-1-nik	0:-157 4:137
-1-nika	0:-10 5:-25
-1-nil	5:5
-1-nion	0:36
-1-nior	0:50 6:11
-1-nis	5:6
-1-nita	0:-3 5:21
-1-nits	6:47
-1-nity	6:34
-1-nix	0:-37 4:51
-1-nja	5:39
-1-njay	0:19 5:-4
-1-nke	5:66
-1-nks	0:-49
-1-nkt	4:8
-1-nna	0:165
-1-nnar	0:-64
-1-nnby	4:37
-1-nne	0:-1 3:106 4:-75 5:47
-1-nnes	5:6
-1-nnis	5:3
-1-nny	0:-1
-1-noit	5:11
-1-noon	0:14
-1-nor	0:36 4:-70
-1-nors	0:5
-1-nque	0:-120 4:40
-1-nrad	0:-10
-1-nri	5:43
-1-nrik	0:26
-1-nsa	0:-25
-1-nser	0:112
-1-nst	0:-20 4:131
-1-nta	4:-23 6:25
-1-ntal	4:165
-1-ntan	0:56
-1-ntas	0:-2
-1-nte	0:-16 6:68
-1-nths	0:-44
-1-ntia	0:52
-1-ntil	0:1
-1-ntje	0:-31 5:54
-1-nto	0:-7
-1-nton	0:23
-1-ntor	0:-19 4:151
-1-ntre	4:-9 6:14
-1-nts	4:-3 6:112
-1-nty	0:3
-1-nue	6:13
-1-nus	0:22
-1-nya	0:-21 5:43
-1-nys	0:12
-1-nzig	0:5
-1-nzil	0:-41
-1-o/a	0:44
-1-oach	0:36
-1-oan	0:-113
-1-oard	6:8
-1-obin	5:1
-1-oby	0:21
-1-och	0:29
-1-ock	0:1 4:102 6:-31
-1-ocke	4:59
-1-odel	6:6
-1-odri	5:37
-1-oebe	0:7
-1-oerd	5:42
-1-ofa	4:5
-1-ofer	0:4
-1-off	0:59
-1-ofi	0:-14 5:41
-1-oft	0:1
-1-oga	0:-132
-1-ogen	0:19
-1-ogie	0:-9
-1-ogle	0:39
-1-ohit	0:-72
-1-oice	0:-7
-1-oid	0:3
-1-oife	0:2
-1-oil	0:-66 6:9
-1-oin	0:-58
-1-oine	0:-2
-1-oing	0:-10
-1-oir	0:-1 4:43
-1-oira	0:-28
-1-ois	0:63
-1-oit	5:10
-1-ojet	0:-8 6:28
-1-oke	0:31
-1-okes	0:-67
-1-ola	0:-2
-1-old	0:-6 5:-61
-1-olde	0:-47
-1-olds	0:74 4:-41
-1-olia	4:31
-1-olin	0:-5
-1-oll	0:17
-1-olm	0:-16 4:2 5:28
-1-olme	4:26
-1-omas	0:-62
-1-omer	6:125
-1-omma	0:8
-1-omme	0:-52 3:116
-1-omo	0:-106 3:40
-1-oms	6:33
-1-ona	0:-41 1:51 4:-4 5:-2 6:98
-1-onal	0:25 4:2 6:48
-1-onan	5:12
-1-once	0:-155 3:179
-1-ond	6:16
-1-one	4:36
-1-onen	0:1
-1-oner	0:58
-1-ong	0:3
-1-onia	1:25 4:10
-1-onie	0:26
-1-onix	4:53
-1-onne	0:-5 3:193
-1-onor	5:19
-1-ons	0:3 4:2 6:86
-1-ont	0:-18 4:9 6:18
-1-ony	1:106
-1-ood	4:11
-1-ook	0:72 4:-1
-1-ool	0:1 4:-27 6:49
-1-oom	4:-3 6:87
-1-oon	0:49
-1-oor	0:-7 4:15 6:69
-1-ope	4:24
-1-oper	6:5
-1-ophy	0:-21 6:30
-1-ople	0:5
-1-opy	0:-3
-1-or/a	0:-34 6:37
-1-ora	0:-30 6:51
-1-oran	0:-19 4:3
-1-orat	0:73
-1-orce	0:23
-1-ord	0:1
-1-ore	0:2 5:1 6:-6
-1-ores	0:-86 4:-121
-1-orey	0:-22
-1-org	5:3
-1-orin	2:81
-1-ork	6:54
-1-orks	0:49 4:-9
-1-orm	6:10
-1-orn	0:-3 4:6
-1-orna	5:-15
-1-orne	4:24
-1-ort	0:19
-1-orth	4:106
-1-orts	4:1
-1-ory	0:15 4:-109 6:22
-1-osa	0:4 5:8
-1-ose	4:29
-1-osh	0:9
-1-oss	0:-1
-1-ost	0:90
-1-oste	3:104
-1-otel	0:43
-1-otr	5:6
-1-otre	3:5
-1-otte	0:-155 1:26
-1-ough	2:62
-1-ount	6:18
-1-oup	0:71 4:-6
-1-oupe	0:-43 4:47
-1-our	0:10 1:58 3:57 6:-18
-1-ourt	4:-1
-1-ous	0:-50 4:20 5:38
-1-ouse	0:-19 4:23
-1-out	3:5
-1-outh	6:2
-1-over	0:-15 6:34
-1-owan	0:-1 1:60
-1-owby	4:10
-1-owe	4:108
-1-own	4:71
-1-ows	0:-73 4:64
-1-oyal	4:13
-1-oyce	0:-6 5:9
-1-oyo	0:-39
-1-ozi	0:-35
-1-p's	0:-28
-1-pak	0:30
-1-pal	0:9 6:-13
-1-pany	6:4
-1-path	0:93
-1-pel	0:9
-1-pen	0:5 4:-4
-1-per	0:9 4:2 6:-85
-1-pest	4:11
-1-pex	0:149
-1-pher	1:80
-1-phy	0:-90 6:123
-1-phyr	4:42
-1-ping	0:59 4:-9
-1-ple	0:-2 2:13 6:30
-1-ply	0:20 4:-86 6:38
-1-pold	0:-6 5:-5
-1-pool	0:7
-1-port	0:-1 6:1
-1-ppa	0:5 5:3
-1-pper	0:23
-1-pply	0:1 4:-9 6:46
-1-prey	0:5
-1-ptik	4:53
-1-pute	0:-8
-1-quay	0:45 4:-32
-1-que	0:-8 1:72 4:44 6:-28
-1-r's	6:71
-1-r.o	4:89
-1-r/a	0:-34 6:37
-1-r35	0:-111
-1-race	0:-65 1:32
-1-rach	0:-60 1:25 3:221
-1-ract	0:-2
-1-racy	0:-4 5:28
-1-rad	0:-1 5:146
-1-rade	0:-6 6:47
-1-raft	0:55
-1-rah	0:59
-1-raig	5:9
-1-rain	4:-1
-1-ral	0:53 4:-5
-1-ram	4:21 5:-65
-1-rama	0:-7
-1-ran	0:-5 2:62 4:64 5:-1
-1-rand	6:16
-1-raph	0:-76
-1-rar	0:32
-1-rard	4:33
-1-rass	0:-9 4:39
-1-rat	5:182
-1-rate	0:17
-1-rau	0:123 2:59
-1-rbel	4:97
-1-rby	0:-14 4:46
-1-rce	6:30
-1-rcel	0:-25 4:36
-1-rch	0:66 4:-7
-1-rcio	4:11
-1-rcos	0:-14
-1-rd's	0:-51
-1-rda	0:-46
-1-rder	0:-14 4:53
-1-rdes	0:9
-1-rdre	0:-15
-1-rea	0:71
-1-red	0:42 4:-3 6:1
-1-ree	0:-1
-1-reek	0:-12 4:9
-1-rees	0:97
-1-reet	4:6
-1-rei	4:110
-1-rein	4:70
-1-reis	4:9
-1-reja	0:62
-1-rek	0:-7 5:71
-1-rell	0:57
-1-rem	0:89
-1-ren	0:28
-1-rena	0:-16 5:22
-1-rent	0:134 4:-72
-1-rere	0:-1
-1-reru	4:-32
-1-res	0:-7 4:1 5:148 6:-15
-1-resa	5:18
-1-ress	6:49
-1-ret	5:9
-1-reth	5:32
-1-rey	0:45 4:-99 5:9
-1-rfe	0:9
-1-rge	0:-1 6:93
-1-rgi	4:93
-1-rgit	0:-1 5:21
-1-rgo	0:-26
-1-rgy	0:-6 6:58
-1-ria	0:9
-1-rial	0:-1 4:31
-1-rian	5:61
-1-riat	1:29
-1-rice	6:80
-1-rich	0:-7 4:13
-1-rick	4:-76 5:35
-1-rid	0:68 5:26
-1-ridh	5:30
-1-rie	0:56
-1-rieb	0:-21 2:21
-1-rien	0:36
-1-riet	5:32
-1-rigo	0:14
-1-rik	0:-57 4:19
-1-rike	0:29 5:39
-1-rim	0:79 6:47
-1-rin	0:38 2:53 6:-98
-1-rine	0:21 4:-61
-1-ring	0:136 6:-9
-1-rint	6:24
-1-rion	0:-49
-1-ris	4:23 5:-16
-1-rism	4:23
-1-rist	0:20
-1-rit	0:2
-1-rity	0:87 4:-7
-1-rius	0:51
-1-riya	5:6
-1-riz	5:13
-1-riza	4:27
-1-rke	4:27
-1-rker	0:-3 6:16
-1-rks	0:72 4:-9
-1-rle	5:47
-1-rles	0:-18
-1-rley	0:-42
-1-rlo	5:92
-1-rlow	0:55
-1-rluz	0:64
-1-rly	0:-30
-1-rmi	4:11
-1-rna	5:-45
-1-rnie	1:45
-1-ro/a	6:-7
-1-roid	0:3
-1-rol	5:2
-1-rom	0:-1 1:106 2:10
-1-ront	0:5 6:23
-1-rook	0:72 4:-82
-1-room	0:-71 6:51
-1-roup	0:71 4:-6
-1-rran	0:-7 4:5
-1-rrin	0:13
-1-rrn	2:105
-1-rro	4:57
-1-rry	1:41
-1-rsal	0:-12 4:28
-1-rsen	4:30
-1-rson	6:5
-1-rsos	0:9
-1-rst	0:-27 4:31
-1-rsty	0:-1 5:9
-1-rta	0:8 5:11
-1-rtal	0:204
-1-rtas	0:-73
-1-rte	5:62
-1-rtek	0:-49
-1-rten	0:-2
-1-rter	0:53
-1-rth	0:24 4:34 6:-19
-1-rtin	0:-1 5:53
-1-rton	4:2
-1-rts	0:-58 6:115
-1-rum	0:-18 4:84
-1-rund	0:35
-1-rupo	0:-5 4:29
-1-russ	0:-34
-1-ryce	0:66 4:-50
-1-rys	5:3
-1-rım	0:2
-1-sact	0:29
-1-sal	0:-10 4:28
-1-sam	0:24
-1-samt	0:-17 4:75
-1-say	6:36
-1-sca	0:-23
-1-sche	0:-14 4:138 6:56
-1-sea	0:-12 4:25
-1-sel	0:39 4:-49
-1-selm	0:-11
-1-sen	0:-18 4:123
-1-ser	0:3 6:-33
-1-sere	0:44
-1-ses	0:74
-1-set	4:13
-1-seum	0:-19 4:55
-1-sha	5:56
-1-sham	0:15
-1-shed	0:-42
-1-sher	0:96
-1-ship	6:79
-1-shop	6:37
-1-sia	0:73 4:-132
-1-side	6:1
-1-sier	6:3
-1-sign	6:54
-1-sin	4:-42 5:39
-1-sing	0:-36 4:14 6:88
-1-sion	4:20
-1-site	0:-100 4:120
-1-sity	4:1
-1-sken	4:33
-1-sle	0:89 4:-71
-1-sman	0:-35
-1-smin	0:50
-1-soft	0:36
-1-sol	0:1
-1-son	0:-20 4:35
-1-sor	0:8 6:-55
-1-sos	0:106
-1-ssay	6:36
-1-sse	0:-6 6:59
-1-ssen	0:9
-1-sset	4:9
-1-sta	0:-39 3:45 4:45 6:-16
-1-stal	4:7
-1-ste	0:8
-1-sten	3:9 5:79
-1-ster	2:98 4:54 6:-17
-1-stik	0:15 4:-2
-1-stle	0:80 4:-23
-1-stra	0:-32 6:18
-1-stry	0:-23 4:20
-1-sts	0:63
-1-sty	0:-1 5:8
-1-suf	0:-3 5:16
-1-sure	0:25
-1-syde	4:75
-1-szka	0:-3 5:21
-1-t is	0:-7 2:6
-1-t's	0:-22 6:97
-1-tadt	4:39
-1-taff	0:62 6:82
-1-tage	4:-19 6:80
-1-tahl	0:17 4:-11
-1-tail	0:-1 4:10
-1-tair	0:-9 5:71
-1-take	0:-9 6:24
-1-tal	0:6 4:28 6:50
-1-tamt	0:39
-1-tan	0:83
-1-tand	1:8
-1-tant	0:37 6:5
-1-tara	0:-1
-1-tas	6:96
-1-tat	0:-22 4:63
-1-tch	6:43
-1-tech	0:-1 4:24
-1-tect	0:59
-1-ted	0:18
-1-teer	6:34
-1-tekt	0:1
-1-tel	4:56
-1-tels	0:57
-1-tem	0:176
-1-tems	0:2 6:8
-1-ten	0:30 3:75
-1-tent	6:4
-1-tenz	0:103
-1-ter	0:12 1:94 2:148 5:-6 6:-112
-1-tere	0:-41 4:55
-1-tern	4:4
-1-ters	0:36
-1-tery	6:69
-1-tes	0:-33 4:88 6:130
-1-teur	6:72
-1-than	0:33
-1-the	0:20 4:-5
-1-thea	0:-3 5:33
-1-ther	0:-27 2:193 3:70
-1-ths	0:-36
-1-tia	0:52
-1-tic	6:20
-1-tica	4:51
-1-tice	0:13
-1-tics	0:66 4:-47
-1-tien	3:75
-1-til	0:1
-1-till	0:-105 2:147
-1-time	0:-53
-1-tin	5:2
-1-tine	0:-62
-1-ting	0:-53 1:82 2:26 6:4
-1-tion	0:5 1:100 4:-9 6:25
-1-tiva	0:80
-1-tive	0:5 4:-53 6:-2
-1-tivo	0:-3 6:5
-1-tje	0:-31 5:54
-1-tlam	4:33
-1-tle	3:119
-1-tler	0:-10 4:27
-1-tlow	4:30
-1-tmut	0:6
-1-tner	0:-34 4:47 6:-2
-1-tock	4:49 6:-18
-1-toms	6:48
-1-ton	0:1
-1-tone	0:-1 4:87
-1-tor	0:1 2:162 4:15 6:-2
-1-tore	0:-74 5:6 6:3
-1-tory	0:3
-1-tou	5:50
-1-tra	0:-37 5:11 6:2
-1-trag	0:-18
-1-tral	0:4
-1-trar	0:31
-1-tre	4:-61 6:66
-1-trel	0:15
-1-trer	0:-3
-1-tres	0:99
-1-tri	0:-27
-1-trin	5:103
-1-triz	5:13
-1-tro	4:8
-1-trol	6:63
-1-trum	0:-14 4:58
-1-try	0:-63 6:22
-1-tsch	0:-45
-1-tte	5:6
-1-ttel	0:-10
-1-tter	0:47 4:-4
-1-tti	0:31
-1-ttle	0:-31 4:37
-1-tty	0:-59 5:109
-1-tual	0:107
-1-tuga	4:12
-1-tung	0:31 4:-65 6:6
-1-tur	4:21
-1-tura	0:-1
-1-ture	3:8 6:-15
-1-tus	4:2
-1-tut	0:-2 4:21
-1-tute	0:-9 4:11
-1-ual	0:15 4:-79
-1-uala	1:21
-1-uamt	4:50
-1-uan	1:4
-1-uate	6:66
-1-uay	0:7
-1-ube	0:-28
-1-uben	0:12 5:-2
-1-ucia	0:-2 5:27
-1-ucie	1:97
-1-uct	6:100
-1-udes	3:3
-1-udio	0:-73 4:77 6:52
-1-udit	0:-1 6:73
-1-uel	5:9
-1-uell	0:-36 4:45
-1-uen	0:-123
-1-uer	6:60
-1-uern	0:97 4:-54
-1-ues	2:69
-1-uest	6:25
-1-ufte	0:-52
-1-uga	4:12
-1-ugh	2:26 4:-10 5:37
-1-ugo	0:-25 1:48 5:9
-1-uick	0:-59
-1-uide	0:-15
-1-uil	0:-78
-1-uipe	0:31
-1-uis	5:20
-1-uisa	0:1
-1-uise	0:4
-1-uke	0:50
-1-ukka	1:32
-1-ule	0:-58 4:39
-1-uler	0:8
-1-ulia	5:27
-1-ult	0:42
-1-uman	0:172
-1-umen	0:-56 4:51
-1-una	0:-28 5:44
-1-une	0:71 4:-1
-1-ung	0:-11 1:93 3:231 6:-15
-1-unt	6:18
-1-unts	0:12
-1-unty	0:3
-1-uous	6:6
-1-upe	0:-43 4:47
-1-upo	0:-5 4:29
-1-ups	0:-7
-1-ura	0:-2
-1-ural	6:37
-1-ure	0:2 3:166
-1-uria	0:42
-1-urm	4:11
-1-urmi	4:11
-1-uro	0:-31 4:14
-1-uros	0:49
-1-urst	4:50
-1-urt	0:2
-1-ury	0:18 4:-5
-1-use	0:1 4:108 6:-5
-1-uss	2:230
-1-usuf	0:-3 5:16
-1-uta	0:25
-1-uter	0:-157
-1-utes	0:-14 6:50
-1-uth	0:-7 1:19
-1-uty	0:-77 6:32
-1-vain	5:80
-1-val	0:36 4:-57
-1-varo	0:35
-1-vate	6:2
-1-vaux	0:-46
-1-veau	0:-41
-1-vec	0:36
-1-vel	6:33
-1-veld	4:49
-1-vent	0:2
-1-ver	0:87 4:-117 6:23
-1-vers	0:-86 4:90
-1-very	3:18
-1-vic	0:57
-1-vice	0:36 4:-4
-1-vier	0:29
-1-view	3:77 4:30
-1-ving	6:22
-1-vion	4:34
-1-von	0:-27 5:39
-1-vor	0:-25 5:51
-1-vos	0:42
-1-wald	4:1
-1-wame	0:32
-1-wan	1:43
-1-ward	0:97
-1-ware	0:26 4:-8
-1-way	4:27
-1-ways	0:140
-1-wby	4:10
-1-ween	2:5
-1-weet	0:-6 4:15
-1-wei	0:41
-1-well	0:-2
-1-wen	0:26
-1-wer	0:-72
-1-werk	4:36
-1-wers	2:71
-1-whai	4:35
-1-win	0:-13
-1-wner	0:-2 6:7
-1-wns	0:-15
-1-wood	4:5
-1-wurm	4:11
-1-wyn	5:25
-1-xham	4:66
-1-xis	0:34 4:-51
-1-xley	4:45
-1-xue	5:14
-1-y's	0:-109 3:121
-1-yal	4:13
-1-yce	0:1 4:-46 5:9
-1-ycle	0:1
-1-yde	4:62
-1-yen	0:-22
-1-yer	0:126
-1-yna	0:-2
-1-yne	0:6
-1-ynne	0:-19 5:55
-1-yon	4:40
-1-yor	6:-3
-1-yst	0:7 6:-1
-1-yste	6:23
-1-zalo	0:17
-1-zeit	0:29
-1-zig	0:8
-1-zil	0:-41
-1-zka	0:-3 5:21
-1-zlei	0:-68 1:5
-1-zyna	0:-2
-1-ırım	0:2
-1.	0:12 1:-50 2:2 3:-48 4:-7 5:55 6:-21
-1/	0:-22 1:51 2:12 6:38
-115	2:6
-116	6:56
-12026	6:42
-12nd	6:27
-130	0:29
-131	0:-17
-14	0:-10 6:212
-145	0:-5 2:81
-1:	0:-9 1:20 2:1 3:35 6:-48
-1;	2:35
-1<	0:19
-1=	0:28
-1>	0:-45 2:31
-1?	0:44
-1@	1:61
-1[	0:23
-1^	0:274 1:111 2:42 3:6
-1_	0:42
-1a	0:7 1:88 3:77
-1ab	0:19
-1abbey	4:26
-1about	3:9
-1account	0:-9 6:27
-1accounts	0:12
-1aceites	4:31
-1aceros	4:19
-1acquisition	0:2
-1adaeze	0:-46
-1administrative	0:-43
-1adrian	5:144
-1affairs	0:-6 4:6
-1after	0:-29
-1afternoon	0:14
-1ag	0:82
-1agente	6:209
-1agnes	0:2
-1agnieszka	0:-3 5:21
-1ai	0:1
-1air	0:74 6:8
-1alan	0:-7 1:17
-1alastair	5:82
-1alder	0:-8 4:21
-1aldersyde	4:75
-1aldine	4:9
-1alexander	0:16
-1alison	0:1
-1alois	0:33
-1alpenblick	4:44
-1als	0:-113 3:440
-1also	0:-32
-1although	0:-57
-1alvaro	0:35
-1am	0:41 4:95
-1ambulance	4:161
-1an	0:-2 1:27 3:72
-1analista	6:9
-1analyst	0:7 6:-1
-1analyste	6:23
-1analytics	0:1
-1and	0:-18 2:184 3:-140 4:2 6:101
-1android	0:3
-1animal	6:35
-1anja	0:9
-1anke	5:74
-1ann	5:27
-1anna	0:1
-1annabel	0:3
-1anne-laure	0:33
-1annegret	5:15
-1anneliese	0:-17
-1annika	0:-37 5:-37
-1annonce	3:242
-1another	0:-5 3:59
-1anselm	0:-11
-1anthony	1:13
-1anton	0:36
-1anya	5:80
-1anzeige	0:-22
-1ao	6:5
-1aoife	0:2
-1arbeitsvertrag	0:-39
-1architect	0:59
-1architectural	6:14
-1archive	0:24 6:-13
-1archives	4:34
-1arden	4:26
-1are	0:-33 2:70
-1arts	6:12
-1arturo	0:2
-1as	0:-75 2:82 3:208
-1assay	6:36
-1asset	4:9
-1assistant	0:5 6:21
-1associate	0:5
-1assurance	0:58 4:-34
-1assurances	4:18
-1at	0:20 1:284
-1atherley	4:2
-1aubrey	0:22 4:-43
-1audit	0:-1 6:73
-1auditor	0:-1
-1aus	0:147
-1auswahlverfahren	0:-24 1:78
-1automatische	0:5
-1auxiliar	6:67
-1avec	0:36
-1axis	0:55
-1ayuntamiento	4:37
-1b.v	0:-61 4:68
-1background	0:-1
-1baird	0:59
-1balint	1:106
-1banco	4:49
-1band	0:-2 6:4
-1bank	0:-134 4:-201 6:53
-1banque	4:38
-1baptiste	0:198
-1bar	6:24
-1barbara	0:-24 5:29
-1barry	0:1
-1bartek	0:-49
-1base	0:-28
-1bay	0:-33 4:28
-1bea	5:8
-1beatriz	5:13
-1bec	0:-13 5:24
-1because	0:-1
-1becky	0:-4 5:38
-1behalf	0:10
-1bei	1:252
-1bellwether	4:103
-1bench	0:-7 6:68
-1benedikt	5:13
-1benoit	5:11
-1bernie	1:46
-1bettina	5:5
-1between	2:5
-1bev	0:26
-1bewerbung	3:68
-1bewerbungsgesprach	3:90
-1bexhill	4:84
-1bid	6:36
-1big	0:33
-1bill	0:5
-1biologiste	6:79
-1biosciences	0:28
-1birte	5:29
-1bo	5:45
-1board	0:39
-1bodegas	4:33
-1bonjour	0:30
-1bonne	0:-3
-1booking	6:10
-1box	0:-34 6:107
-1bpr	4:69
-1brackenfold	0:58
-1brackenholt	0:57
-1branch	0:44
-1brand	6:23
-1brandt	0:31
-1brava	0:88
-1brennholt	4:4
-1brid	0:77
-1bright	0:-15
-1brightwater	4:50
-1brightwell	0:134 4:-92
-1brunnby	4:37
-1buro	0:45
-1bursar's	0:-31
-1business	0:50
-1but	0:50
-1by	0:85 1:125 2:-63
-1cadence	4:19
-1calder	0:44 4:-26
-1calderfell	4:5
-1calderstone	4:19
-1callum	5:9
-1camille	0:77
-1canada	0:-88
-1candidature	3:78
-1cant	0:-52
-1capital	0:95 4:-130
-1capucine	5:86
-1cargo	0:-42
-1carl	5:111
-1carol	5:19
-1cartwright	0:82
-1carys	5:7
-1castlereagh	4:45
-1cataloguer	6:2
-1category	0:-5 6:28
-1catherine	0:3
-1cavendish	4:31
-1central	0:4
-1centre	4:-6 6:15
-1ceramics	0:-23
-1ch	0:13
-1chalk	0:25
-1change	6:13
-1charge	0:-2 6:4
-1charles	0:-17
-1charlotte	1:32
-1chartered	0:66
-1chartering	0:52 6:24
-1chef	0:-113 2:74 6:-3
-1cheffe	0:-2
-1chemie	4:9
-1chez	0:-5 1:117
-1chief	0:13 6:-20
-1chloe	0:7
-1chocolate	4:65
-1chris	0:4
-1christopher	1:80
-1cinderpath	0:93
-1civic	0:57
-1claims	6:28
-1classact	0:29
-1classe	0:-83
-1clemency	5:81
-1clerical	0:21
-1clerk	0:1 6:-1
-1client	0:-2 1:44
-1clinica	4:12
-1clinical	6:46
-1clinique	0:-6
-1cllr	2:86
-1cnc	6:28
-1co	0:-16 4:28
-1coastal	4:6
-1cobalt	4:45
-1col	0:13
-1cold	0:-53 4:81
-1colegio	4:47
-1colin	0:-5
-1collections	6:46
-1college	4:13
-1comme	0:-57 3:118
-1commis	6:27
-1community	6:9
-1como	3:40
-1company	6:4
-1complaints	6:14
-1compliance	6:24
-1con	2:148
-1confident	0:4
-1confirmacion	0:4
-1connect	0:-23
-1conrad	0:-59
-1consorcio	4:12
-1constructora	4:42
-1consultant	0:5
-1consulting	4:24
-1content	6:1
-1continuous	6:6
-1contracts	0:-15
-1control	6:63
-1controller	0:-18 6:11
-1conveyancing	6:49
-1cooperativa	0:23
-1coordinacion	0:-70 6:132
-1coordinador/a	6:6
-1coordinator	0:75 6:-24
-1corbel	4:97
-1cordelia	0:81
-1core	0:52
-1corinne	0:62
-1corran	4:4
-1correctora	6:-1
-1corrigan	0:-23 4:23
-1cosmetica	4:21
-1council	0:32
-1councillor	2:1
-1county	0:2
-1cover	0:-19 6:34
-1craig	5:9
-1credit	4:47
-1creek	0:-21 4:9
-1crest	0:77 4:-55
-1crestline	4:22
-1customer	6:126
-1customs	6:48
-1cyclope	4:34
-1d'auxiliaire	0:2
-1d'exploitation	0:-42 6:44
-1dacil	5:18
-1dame	0:-41 2:152
-1dana	0:14
-1danforth	4:20
-1danvers	0:-61
-1das	0:66
-1data	6:101
-1datenarchitekt	0:6
-1daughter	0:24
-1de	0:-162 1:-21 3:135 4:33 5:63 6:226
-1dear	0:2 2:60
-1deck	0:-19
-1declan	0:32 5:1
-1dee	0:-18 5:54
-1deepak	0:30
-1deirdre	0:-16
-1del	0:-27 4:138
-1delacourt	0:115
-1delineante	0:81
-1delphine	5:14
-1dem	0:68
-1demand	6:2
-1den	0:79
-1denzil	0:-41
-1department	0:-26 4:44
-1der	0:53 4:-78 6:6
-1dernier	0:-175
-1derrick	5:41
-1des	0:6 4:146
-1design	0:-3 6:20
-1designer	0:2
-1desmond	0:122
-1deutsch	0:-44
-1developer	6:4
-1development	0:4
-1devi	5:46
-1devon	5:40
-1did	0:39
-1die	0:128 1:135 3:1
-1dienstposten	3:26
-1digital	0:195
-1director	0:-1 6:3
-1directora	6:9
-1disability	0:2
-1disclosure	0:2
-1dispatch	6:36
-1dispensing	6:46
-1dispute	0:-24
-1dmitri	0:-27
-1document	6:38
-1dominic	5:2
-1don	0:-15 2:126
-1dovecote	4:24
-1dr	0:15 2:304
-1drei	0:111
-1du	0:-14 4:127
-1dunmere	0:20 4:-6
-1duty	6:50
-1e	0:7
-1e.v	0:-63 4:72
-1early	0:-27
-1eau	0:57
-1editorial	4:46
-1effie	5:52
-1eilidh	1:49
-1ein	0:29
-1eine	0:2 3:147
-1einem	0:-3
-1einen	3:14
-1einer	3:64
-1eirik	5:49
-1ejecutivo	6:10
-1el	0:13
-1ellis	0:18
-1embedded	6:4
-1emea	0:-1 6:7
-1emi	1:32
-1en	1:107 6:123
-1energi	4:93
-1energy	0:-6 6:58
-1engineer	0:82 6:-9
-1engineering	0:162
-1english	6:17
-1entretien	3:80
-1entrevista	0:-33 3:210
-1ere	6:12
-1erstgesprach	1:43
-1es	0:42
-1escale	0:79 4:-20
-1estaremos	0:-146
-1estates	0:-10
-1et	0:-21 2:255
-1etc	0:-46
-1etienne	5:20
-1ett	0:94
-1eva	0:17
-1event	0:10
-1events	0:68
-1everard	4:52
-1every	3:80
-1experienced	0:44
-1export	6:5
-1fachperson	6:48
-1facilities	0:19
-1family	0:-13 4:23
-1farm	0:-73 4:28
-1farms	0:6
-1father	2:71
-1fatou	5:50
-1femi	0:-18 5:100
-1femke	5:48
-1fenella	1:24
-1fenwhistle	0:24
-1fenwick	4:11
-1fenwright	0:-20 4:43
-1fern	5:42
-1ferrant	4:36
-1ffion	5:18
-1fiducie	1:97
-1finance	6:6
-1financial	0:105 6:-4
-1fintech	4:1
-1fintrust	4:37
-1fire	4:1
-1first	0:-2
-1fisheries	6:29
-1fisioterapeuta	0:16
-1fitter	0:44
-1fix	0:-62
-1fleet	0:14 6:19
-1florencia	0:16
-1florian	5:17
-1folake	0:22
-1fondation	4:28
-1for	0:-99 1:49 2:9 3:179
-1founding	0:-4 6:32
-1foundry	0:63
-1fourmi	4:11
-1fraser	0:-189
-1frau	0:73 2:59
-1frauke	0:50
-1freight	0:69 4:-23
-1freja	0:62
-1freya	5:5
-1friederike	5:15
-1from	0:-1 1:107 2:13
-1front	0:3 6:23
-1fundacion	4:19
-1fundraising	6:10
-1funeral	0:-4
-1funktion	3:18
-1fur	0:-154 3:47 4:84 6:57
-1fx	6:16
-1g	0:-29 5:42
-1gail	0:79 1:72
-1games	0:9
-1gareth	5:32
-1garment	6:1
-1gartenbauamt	4:50
-1gebiet	0:4
-1ged	0:-20 5:59
-1gedding	4:42
-1geehrte	0:14
-1gemeinde	4:75
-1general	0:48
-1georg	5:34
-1georgina	0:12
-1gerente	0:9
-1gestion	0:76
-1gestionnaire	0:-18 6:18
-1gestoria	0:39
-1giancarlo	5:22
-1giles	0:7
-1giulia	5:27
-1glass	0:177
-1glasshouse	0:75 6:-64
-1gleichstellungsbeauftragten	0:-78
-1glenys	0:12
-1gmbh	0:26 4:-6
-1go	0:-37 6:25
-1goldacre	4:27
-1gonzalo	0:17
-1google	0:39
-1gordon	0:16
-1governors	0:5
-1grace	1:36
-1graciela	5:2
-1grade	0:-3 6:15
-1graduate	6:57
-1grant	0:40
-1grants	0:-84 6:105
-1greg	0:50
-1gresham	0:13
-1greyfriars	4:35
-1gritstone	4:33
-1groenveld	4:49
-1group	0:71 4:-6
-1groupe	0:-43 4:47
-1grunberg	4:7
-1grupo	0:-5 4:29
-1gruss	0:-34
-1guest	6:40
-1guests	0:41
-1guide	0:-12
-1guillaume	0:1
-1gullane	4:54
-1gus	0:-32 5:41
-1guy	0:-19
-1gwen	0:2
-1hal	0:58
-1halcyon	4:49
-1halden	4:10
-1halvorsgate	0:7
-1hamish	5:31
-1handler	0:1
-1handling	0:-142
-1hanne	5:35
-1hannes	5:6
-1harriet	5:32
-1harrow	4:5
-1harrowby	4:10
-1hartmut	0:6
-1hartwell	4:135
-1hatty	5:197
-1hauptamt	0:39
-1have	0:-17 2:65
-1haverstock	4:11
-1he is	0:-74
-1head	0:-22 3:104 6:24
-1health	0:3 4:-60 6:21
-1healthcare	6:43
-1heiner	5:30
-1helen	5:58
-1helene	1:54
-1hello	2:32
-1helvia	4:27
-1helvion	4:34
-1hendry	4:14
-1henri	5:43
-1henrik	0:26
-1henrike	0:92
-1hermano	0:-39 2:44
-1herr	2:142
-1herrn	2:106
-1hetty	0:2
-1hexham	4:84
-1hgv	6:18
-1hi	0:3 2:106
-1high	0:43 4:-25
-1higienista	6:68
-1hilsen	0:-107
-1hiring	0:94
-1hirlinger	0:27
-1hobart	4:68
-1hochschule	4:67
-1hola	0:5
-1holger	0:5
-1hollins	0:65 4:-34
-1hollis	0:-5
-1home	4:1
-1honor	5:19
-1hospital	4:35
-1hospitalier	4:21
-1hospitals	0:6 4:-10
-1hotel	0:36
-1hotels	0:50
-1housing	4:5
-1hr	0:118 1:128
-1hugh	0:-13 5:133
-1hugo	0:-25 1:48 5:9
-1human	0:80
-1i	0:1
-1iberluz	0:64
-1ida	0:-38
-1ife	0:-51
-1ifor	5:52
-1ihr	0:48 1:80
-1ihre	0:174
-1ihres	0:67
-1iii	6:11
-1ilmenried	0:-1
-1im	0:47 1:25
-1imogen	0:19
-1implementation	6:27
-1in	0:168 3:-37 6:9
-1inaki	5:61
-1inc	0:-62 4:81
-1includes	3:13
-1inclusion	0:46
-1ines	0:2 5:3
-1ingenieur	6:126
-1ingo	1:78
-1inigo	5:7
-1insight	6:67
-1inspector	0:45
-1institut	0:-9 4:21
-1institute	0:-9 4:11
-1instrument	0:-49
-1insurance	4:-14
-1intake	0:-10 6:25
-1integration	6:11
-1interim	6:51
-1interview	0:38
-1interviewer	0:-65
-1interviewers	2:74
-1inventory	0:27
-1ionix	4:53
-1ir35	0:-111
-1ironbridge	4:124
-1isle	0:20 4:-35
-1it	0:36
-1it is	0:-26 2:33
-1its	3:101
-1ivo	5:40
-1j	0:-4 5:57
-1jago	1:50
-1janet	5:54
-1jannis	5:3
-1jean	1:23
-1jemima	0:52
-1jens	5:74
-1joe	5:-20
-1join	0:-73
-1josh	0:10
-1joss	0:-36
-1jour	0:17
-1jowan	1:70
-1joyce	0:-6 5:9
-1jukka	1:32
-1juniper	4:94
-1k	0:-14
-1k.k	4:125
-1kantonsspital	4:52
-1kanzlei	0:-68 1:5
-1kasper	5:4
-1kath	5:83
-1katrien	0:44
-1katrin	5:103
-1kaufmannische	0:53
-1keine	0:-7
-1keisha	0:-26
-1kelechi	0:3
-1kelso	4:24
-1ken	0:56
-1kereru	4:-32
-1kestrel	0:15
-1kettle	0:-14 4:7
-1keystone	0:1
-1kiln	0:-34
-1kingsholm	4:26
-1kinnaird	4:97
-1kirsty	0:-1 5:9
-1kit	0:-92 5:10
-1kita	4:-63
-1kleine	0:12
-1knits	6:47
-1kofi	0:-14 5:41
-1koordinationsstelle	6:11
-1kowhai	4:35
-1kranbau	4:63
-1kwabena	0:73
-1kwame	0:32
-1l'equipe	0:25
-1l'offre	3:1
-1la	0:-3 1:28 4:19 6:3
-1lab	0:41
-1laboratorios	4:70
-1lady	1:22
-1lakemont	4:46
-1land	4:34
-1landkreis	4:39
-1lane	4:35
-1lantern	4:72
-1larder	4:65
-1larkhall	4:69
-1lars	0:-11 5:19
-1larsen	4:27
-1laser	0:23
-1last	3:50
-1lattimer	4:1
-1law	4:56
-1le	5:17
-1lead	0:173 6:-7
-1leadership	0:-13
-1lecturer	6:2
-1leeds	0:-6 6:25
-1legal	0:-29 4:22
-1leiter	0:-103
-1leiterin	0:-1
-1leitung	0:-3 6:76
-1lektorat	0:72
-1leman	4:41
-1len	0:-70
-1lena	0:1
-1leonie	0:26
-1leopold	0:-6 5:-5
-1les	1:26 4:-1
-1letter	0:-1
-1lettings	6:30
-1level	0:-9 6:67
-1liam	0:57
-1libraire	6:155
-1liebe	0:61
-1life	0:1
-1like	0:-43
-1linea	0:60
-1llp	0:74
-1lo	0:4
-1locke	4:59
-1logistics	0:6
-1logistik	0:6
-1lord	0:22
-1lorna	5:-15
-1lorraine	0:87
-1lotte	5:39
-1louella	5:10
-1louisa	5:33
-1lourdes	0:7
-1lucia	0:-2 5:27
-1lumen	0:-65 4:48
-1lumenor	0:99
-1lumenquay	0:102
-1lynne	0:-19 5:55
-1m	5:82
-1maelle	0:1
-1maestra	6:38
-1maeve	5:10
-1magnus	0:16
-1mags	0:43 1:15
-1maintenance	0:9
-1maison	4:60
-1malcolm	0:-6 5:28
-1manager	0:16 2:118 6:-8
-1managing	0:23
-1manufacturing	0:-45 4:44
-1maple	4:19
-1maplehurst	4:10
-1marcus	0:2
-1marek	0:-5 5:37
-1margit	5:47
-1marian	0:31 5:-22
-1marine	0:-64 4:16 6:2
-1marisol	0:1
-1maritime	4:55
-1marius	0:51
-1marketing	0:-2 6:13
-1markets	0:20
-1marlene	0:-5 5:34
-1marlow	0:31
-1marsh	0:63 4:-5
-1marta	5:28
-1martin	0:-2 5:56
-1maschinenring	4:6
-1maternity	6:6
-1matilda	1:45
-1mats	5:8
-1maud	5:11
-1me	0:-119
-1meadowsweet	4:15
-1means	0:-19
-1media	6:18
-1mediatheque	0:44
-1medical	4:-1
-1medizinische	6:14
-1meeting	2:7
-1mei-ling	5:2
-1mein	0:93
-1melanie	5:72
-1membership	0:-20 6:34
-1menuisier	6:67
-1mereside	4:57
-1meridale	4:1
-1meridian	4:212
-1merle	5:51
-1merrick	0:21
-1mette	0:20
-1meyhofer	0:4
-1michael	1:65
-1microsoft	0:36
-1mikkel	1:30
-1ministere	4:56
-1ministry	4:20
-1mins	0:-28
-1miss	0:10 2:44
-1mit	0:21
-1mme	0:-35 2:236
-1mobility	0:51
-1model	6:6
-1moira	0:-28
-1momo	0:-6
-1monsieur	0:41
-1months	0:-43
-1moor	0:-1 4:2
-1motion	0:-15 6:38
-1mr	0:1 1:83 2:221
-1mrs	0:4 2:128
-1ms	0:1 1:3 2:150
-1muss	0:-87
-1mutual	0:70
-1nadia	0:2
-1nadja	5:19
-1natasha	0:5
-1national	4:2
-1naviera	4:45
-1ne	0:-40 6:83
-1neil	0:-11 5:21
-1nell	0:-150
-1neolia	4:31
-1nerea	0:6
-1neue	0:-20 3:67
-1neuen	0:-35
-1new	0:32 3:132
-1next	3:109
-1ngozi	0:-35
-1niall	5:25
-1niamh	0:36
-1nick	0:60
-1night	6:53
-1nimbus	4:24
-1niveau	0:-45
-1nodriza	4:27
-1norrsken	4:33
-1north	0:59
-1northgate	4:41
-1notre	3:14
-1nuala	1:22
-1nuestra	0:15
-1nuria	0:45
-1nurseries	0:20
-1oakes	0:1
-1obiageli	5:23
-1obra	0:1
-1odette	0:-12 5:21
-1odile	5:39
-1of	0:-34 1:-79 3:74 4:127 6:40
-1off	0:28
-1off-cycle	0:19
-1office	0:-2 4:5
-1officer	0:7 6:-4
-1ola	0:-86 5:144
-1old	0:10
-1olga	5:56
-1olivier	0:55
-1olu	5:2
-1olwen	5:7
-1on	0:68 3:55
-1operational	6:17
-1operations	0:25
-1ops	0:-50 6:107
-1opticas	4:17
-1optik	4:53
-1or	0:55
-1orchard	0:-17
-1orla	0:-7 5:10
-1osprey	0:5
-1osterreichische	4:69
-1ostler	0:-37 4:50
-1ostrava	4:20
-1otro	0:-2
-1ottilie	0:7
-1our	2:11 3:71
-1outboard	6:68
-1outdoor	0:-8 4:8
-1outgoing	0:-34
-1outreach	6:5
-1owner	0:-2 6:7
-1owns	0:-15
-1p	0:17
-1p-3	0:-76
-1pa	0:-34
-1paco	0:23
-1paid	6:25
-1palais	0:52
-1palisade	4:56
-1palmer	0:9
-1para	0:-149 3:143
-1paragraph	0:-81
-1parcel	0:-25 4:36
-1pargeter	4:-4
-1parking	0:48
-1partner	0:-22 4:48
-1partners	4:1
-1partnerschaft	0:65
-1parts	0:-22 6:81
-1pastry	6:67
-1patagonia	4:32
-1patricia	0:24
-1pauline	1:111
-1payments	0:35 6:9
-1peer	0:-52
-1pelican	4:10
-1pellow	0:47
-1pellwood	4:8
-1pellworth	4:73
-1pemberton	0:-137 4:167
-1pendry	4:117
-1pennard	4:6
-1people	0:5
-1pernille	5:11
-1personalabteilung	1:62
-1personalamt	0:63
-1personne	0:-1
-1peter	0:-22 5:54
-1petra	0:-4 5:16
-1pharmareferentin	0:36
-1phil	0:53
-1philippa	0:126
-1philosophy	6:32
-1phoebe	0:7
-1pia	5:21
-1pike	0:-19 4:58
-1pilar	5:23
-1pinecrest	4:27
-1piotr	5:6
-1pip	4:9
-1pipeline	6:1
-1pippa	0:-3
-1planner	0:-1
-1planning	0:86
-1plant	6:46
-1platform	0:-18 6:23
-1platte	4:17
-1pm	0:82
-1port	0:16
-1position	3:223
-1post	3:1
-1poste	3:104
-1practice	0:43
-1practitioner	0:-20 6:24
-1prairie	4:-80
-1precious	5:66
-1prentice	0:53
-1principal	0:22 6:-13
-1print	6:24
-1priory	0:16 4:-15
-1prism	4:23
-1prison	4:23
-1private	6:2
-1priya	5:6
-1proceso	0:-1 3:65
-1process	0:112
-1product	6:102
-1production	6:57
-1professeure	6:124
-1programme	6:32
-1programmleitung	0:1
-1projet	0:-8 6:28
-1property	0:-42 6:2
-1proyectos	0:-71 6:86
-1pryce	0:66 4:-50
-1pt	0:8
-1pte	4:27
-1public	6:22
-1puffin	4:56
-1qa	0:6
-1quarryside	0:9
-1quern	4:-55
-1quick	0:-59
-1quillfeather	4:28
-1quillmark	4:5
-1quillon	4:2
-1r	0:-46 5:304 6:51
-1raghav	0:-6 5:6
-1rail	4:3
-1rang	0:25
-1rao	4:72
-1rather	0:-39
-1ravelin	4:23
-1ravensholme	4:14
-1ray	0:-217 5:134
-1re	3:114
-1reading	0:4
-1rebecca	0:-1 5:5
-1recruiting	0:23 1:68
-1recrutement	1:76 3:37
-1recursos	0:9
-1regional	0:1
-1regionalspital	4:2
-1regisseuse	6:95
-1registered	6:15
-1registrar	0:31
-1regulation	0:15
-1rejoindre	0:-45
-1reka	1:45
-1renata	0:3
-1rencontrer	0:-3
-1rescue	4:73
-1research	6:2
-1reservations	6:2
-1reserving	0:-31 6:17
-1resident	0:-125
-1resourcing	0:11
-1responsable	0:-9 6:29
-1responsible	0:85 6:-20
-1retail	4:5
-1revd	2:84
-1revenue	6:14
-1rexcore	0:5
-1rhodri	5:37
-1rhys	0:60
-1ridgeway	4:85
-1rita	0:5
-1rob	0:37
-1robert	0:-59
-1robin	5:3
-1rocket	4:12
-1rodrigo	0:14
-1roisin	5:81
-1rolling	0:80
-1ron	0:2
-1ronan	5:12
-1rory	5:4
-1rosa	0:1 5:8
-1rosalind	5:33
-1rosario	0:37
-1rose	1:28
-1royal	4:63
-1roz	5:76
-1ruairi	0:21
-1ruaridh	5:30
-1ruben	0:12 5:-1
-1rubsam	0:24
-1rust	0:-60
-1ruth	0:-6 1:31 5:3
-1s.a	0:-43 4:52
-1s.a.s	4:58
-1s.r.o	4:89
-1sabine	0:-8 5:72
-1sachbearbeitung	6:165
-1safety	0:-4 6:12
-1sales	0:-14 6:33
-1salvatore	5:41
-1san	0:52
-1sandra	5:2
-1sandrine	0:10
-1sanjay	0:19 5:-4
-1sankt	4:11
-1santa	0:31 4:-8
-1sara	0:101
-1saturdays	0:-40
-1scale	0:-23 6:28
-1scheduling	0:-55 6:64
-1schrieb	0:-38 2:21
-1schulverein	4:11
-1schwester	2:174
-1science	0:1
-1scientist	0:-1 6:7
-1sea	0:10
-1search	0:39
-1seasonal	6:79
-1sebastian	1:72
-1second	0:-48 6:29
-1secretariat	1:48
-1seguros	0:50
-1semiconductor	4:48
-1senga	1:49
-1senior	0:166 6:-4
-1seo	0:-29 6:34
-1series	0:42
-1service	0:36
-1services	6:12
-1shanelle	0:17
-1shauna	5:48
-1shaw	0:13
-1sheila	0:1
-1shift	6:31
-1shona	0:10 5:-31
-1showroom	0:-45 6:55
-1sie	0:-216
-1signalling	0:71
-1silke	0:26
-1silverbeck	4:25
-1simon	0:3
-1simone	0:45
-1since	2:44
-1siobhan	0:-58
-1sister	2:30
-1site	6:77
-1sjoerd	5:42
-1small	0:13
-1so	0:-29 2:180
-1social	0:-4 6:18
-1sofa	4:5
-1software	0:104 4:-5
-1softworks	0:120
-1soil	6:25
-1solana	4:84
-1solarwerk	4:53
-1solene	5:41
-1sonia	0:7 1:25
-1speaking	0:-35 6:42
-1specialist	0:-2 6:1
-1spedition	4:65
-1sr	2:115
-1sre	0:89
-1st	4:247
-1stadt	4:39
-1staff	0:168 6:10
-1stahl	0:5
-1station	0:4
-1stelle	0:-62 3:244
-1stellenausschreibung	3:28
-1stepping	0:128
-1sternbild	4:84
-1sternwald	4:1
-1steve	0:46
-1stiftung	4:81
-1still	0:-105 2:147
-1stock	0:63 6:-11
-1stone	0:127
-1store	6:15
-1stores	0:1 6:24
-1stratus	4:24
-1street	4:6
-1stroudwater	4:179
-1structural	0:2 4:-18
-1studio	0:-2 4:6
-1subsidiary	0:2
-1success	0:-11 6:13
-1suisse	0:-12
-1sundial	4:8
-1sunita	0:-39 5:85
-1supervising	0:49
-1supply	0:2 4:-9 6:47
-1support	0:24 6:-3
-1sur	0:77
-1surveyor	0:6 6:-3
-1sustainability	0:-29 6:133
-1svenja	5:68
-1sylvain	5:80
-1systems	0:2 6:8
-1talent	0:161
-1talk	3:29
-1taller	0:2
-1tamsin	0:1 4:-7
-1tash	0:1
-1taxis	0:97
-1td	0:37
-1team	0:-8 1:131 6:56
-1teatro	4:18
-1technical	6:46
-1technicien	6:58
-1technische	6:110
-1technology	0:-25 6:26
-1tecnica	0:-114 1:18
-1tecnico	6:21
-1ted	0:61
-1tell	0:34
-1tempest	4:11
-1tenancy	6:19
-1terry	1:79
-1tessaract	4:58
-1text	0:-208
-1thanks	0:-12
-1the	0:40 1:42 3:54 4:81 6:-197
-1theatre	0:-3 4:4
-1theatres	0:46
-1their	3:34
-1theresa	5:30
-1thistle	0:-14 4:15
-1threlkeld	4:-15
-1tidewater	4:27
-1tidewell	4:8
-1tier	6:55
-1tillbrook	0:155
-1tim	1:123
-1to	0:1 1:115 3:-64 6:11
-1toby	0:21
-1told	2:30
-1tolliver	0:1
-1tom	0:6 1:15 5:-5
-1tomasz	0:-10 5:23
-1tomma	0:8
-1torsten	5:14
-1tortuga	4:12
-1tour	6:61
-1tracy	5:46
-1trailer	0:-24
-1trainee	6:27
-1transport	6:48
-1transports	4:42
-1travaux	0:-34
-1trelawn	4:6
-1trent	0:86 4:-25
-1trevor	5:56
-1trust	0:37 4:-33
-1twelvetrees	0:169
-1two	0:50
-1ty	5:43
-1uber	0:38
-1ubersetzungsburo	4:36
-1una	0:-33 3:56
-1und	0:2 6:135
-1une	0:-157 3:354
-1universal	4:38
-1universidad	4:18
-1universitat	4:71
-1universite	4:275
-1university	4:1
-1unser	0:70
-1unsere	0:44
-1unserem	0:50
-1unserer	0:139
-1upper	0:5
-1usually	0:8
-1utilities	0:41
-1ux	6:149
-1uxue	5:14
-1v	0:-23 4:43
-1vacancies	0:95
-1vacancy	3:10
-1vail	0:58
-1val	4:27
-1vale	0:16 4:-2
-1validation	6:40
-1values	0:-27 2:76
-1van	0:-6 4:-71 5:152
-1vane	0:103 4:-84
-1vantor	4:2
-1veldt	4:2
-1vendeur	6:35
-1verdigris	4:54
-1verena	5:22
-1verity	0:55
-1verrall	4:13
-1vertriebsingenieur	0:131
-1via	0:77
-1vicent	5:48
-1victoria	0:-59
-1vikram	0:16
-1visitor	6:34
-1visual	6:8
-1vivienne	0:20
-1voice	0:-12
-1volunteer	6:34
-1vom	0:19
-1von	1:158
-1vorstand	1:19
-1vorstellungsgesprach	3:52
-1vp	0:39
-1wade	5:44
-1walter	1:46
-1wanda	0:-33
-1warehouse	0:-54 6:120
-1watch	0:50
-1water	0:154 4:-153
-1waterlijn	4:32
-1wattlebird	4:32
-1wattmobile	0:5
-1wayne	0:88
-1weald	4:41
-1wegen	0:-31
-1wei	0:10 5:18
-1weighbridge	0:-1
-1weingut	4:10
-1wen	0:-32 5:51
-1wendy	5:46
-1west	0:49
-1wharfe	0:9
-1what	2:26
-1when	0:18
-1whinfell	4:-62
-1whitlam	4:33
-1whitlock	0:-4
-1whitlow	4:20
-1who	2:66
-1why	0:-32
-1wiebke	0:3
-1wiesengrund	0:47
-1wissenschaftliche	6:88
-1with	0:-26 1:65 2:83 3:-47
-1wolds	4:-44
-1wolfram	4:46
-1workable	0:14
-1works	0:14
-1workshop	6:32
-1x	1:111
-1y	2:91
-1yann	5:50
-1yasmin	0:50
-1year	0:-65 6:100
-1your	1:139 3:7
-1yusuf	0:-3 5:16
-1yıldırım	0:2
-1zac	0:35
-1zafiro	4:2
-1zara	0:-13
-1zephyr	4:42
-1zephyrine	5:4
-1zum	4:2
-1zur	3:122
-1zwei	0:41
-1|	0:5 1:1 3:64
-1~	0:107
-1~"	0:18 3:20
-1~&	0:-4 2:38 4:128 6:19
-1~'	4:69
-1~(	0:1 1:14 2:53 3:3 6:1
-1~)	0:32 6:-31
-1~*	0:-5 6:69
-1~+	0:-43 2:127
-1~,	0:-6 1:32 2:15 3:-39 4:-30 6:42
-1~-	1:9 3:36 6:60
-1~.	0:12 1:-50 2:2 3:-48 4:-7 5:55 6:-21
-1~/	0:-22 1:51 2:12 6:38
-1~:	0:-9 1:20 2:1 3:35 6:-48
-1~;	2:35
-1~<	0:19
-1~=	0:28
-1~>	0:-45 2:31
-1~?	0:44
-1~@	1:61
-1~X	0:11 1:-168 2:-105 3:-207 4:81 5:106 6:15
-1~X-	0:26 3:-46 4:1 5:86 6:1
-1~XX	0:21 1:-120 2:-8 3:-234 4:202 6:-13
-1~XX-	0:44
-1~XX9	0:3 6:-4
-1~XX9-	3:130
-1~[	0:23
-1~_	0:42
-1~d	0:211 2:-38 6:182
-1~x	0:-6 1:-25 2:-58 3:9 4:60 5:-58 6:24
-1~x-	0:49 6:-61
-1~x9	0:66
-1~|	0:5 1:1 3:64
-1~~	0:107
-1~¡	0:13
-1~·	0:2 6:179
-1~»	0:-21
-1~¿	0:35
-1~–	0:6 1:-7 3:19
-1~„	3:165
-1~•	0:58
-1¡	0:13
-1·	0:2 6:179
-1»	0:-21
-1¿	0:35
-1„	3:165
-1•	0:58
-2!domain	0:1 1:-314 2:-68 3:156 4:69 5:-19 6:-39
-2!form	0:88 1:-133 3:133 6:-18
-2!local	0:-1 1:60 2:32 3:-99 4:-4 5:-17
-2!owner	0:-23 3:137
-2!people	0:55 1:11 2:-58 4:8 5:81 6:33
-2!trade	0:-27 1:-1 2:-133 3:-150 4:-126 5:54 6:93
-2"	0:-4 6:76
-2&	0:9 4:10 5:-19 6:-9
-2(	0:-5 2:-6 3:33 4:6 5:-77 6:45
-2)	0:1 1:-12 2:1 3:-15 5:16
-2,	0:11 1:-60 3:-46 4:5 5:-2 6:14
-2-	3:-51 4:-2 5:8 6:46
-2.	0:-1 1:12 2:6 3:-12 4:16 5:-4
-2/	0:12 1:6 3:-9 4:-7 6:10
-200	0:81
-210	0:7
-210.15	0:-34
-211	0:1
-212	0:-58
-214	0:-35
-215	5:60
-216th	0:-29
-220	0:-108 2:129
-22026	6:12
-225-088	3:2
-229th	0:65
-230	2:6
-231	0:-35
-24	0:1
-245	5:120
-26	0:-41
-2:	0:-2 2:-11 4:-3 5:7 6:38
-2;	0:-3 2:58 5:50
-2<	0:-17 1:6 2:33
-2>	0:42
-2@	0:18 2:32
-2a	0:10 3:39 6:136
-2about	0:-53 3:64 6:36
-2abrazo	0:-39
-2account	0:-27
-2accountant	0:19
-2accuse	0:11
-2acquisition	1:3
-2administrative	0:-89
-2administrator	0:-5
-2aerolineas	4:6
-2affairs	0:-69 4:31
-2after	0:27
-2agente	6:21
-2alder	4:42
-2aldous	0:-7 4:65
-2all	0:-47
-2alma	4:26
-2als	0:-4
-2amaranth	0:33
-2amphlett	0:2
-2an	0:23 6:73
-2analyst	0:-1 6:1
-2and	0:-35 2:121 3:-127 4:-51 5:114 6:-8
-2andes	4:6
-2anything	0:29
-2ao	6:18
-2apologies	0:-62
-2application	0:-33 3:68
-2applying	0:-7 1:19
-2appointment	3:49
-2approach	0:2
-2ardmore	4:4
-2are	5:133
-2area	6:54
-2arts	0:-18 6:44
-2as	0:20 6:20
-2asante	0:9
-2ashcombe	0:36 4:-29
-2ashdown	0:-75 4:4
-2ask	2:75
-2asked	0:6
-2assistant	0:5 6:-4
-2astrid	0:25
-2at	0:77 1:32 4:32
-2attendance	0:-12 6:17
-2auf	0:168
-2august	3:134
-2aus	0:25
-2ausgeschriebene	0:8
-2ausschreibung	0:-56 3:93
-2auswahlverfahren	0:-64
-2aux	0:-9
-2avery	2:-86 3:156
-2ayuntamiento	4:64
-2b	0:27
-2bakare	0:18
-2band	6:-1
-2bank	0:35
-2banque	4:8
-2based	0:8
-2bay	0:-1 4:6
-2be	0:-14 1:-1 2:28 3:29
-2beadle	0:106
-2before	0:72
-2behalf	1:149
-2bei	0:-2 4:17
-2bench	0:-66
-2benoit	0:-25 5:45
-2best	0:23
-2between	5:73
-2bewerbung	0:-111 3:23
-2bexwell	0:50
-2bis	0:18
-2blue	0:2
-2board	0:-105
-2bonne	0:-105
-2booking	0:-39 6:58
-2borough	4:38
-2bramble	4:8
-2branch	0:2 6:-1
-2brauerei	0:27
-2brightwater	0:35 4:-33
-2brussels	4:17
-2burnside	0:74
-2bus	4:14
-2business	0:-42
-2but	0:45
-2buyer	0:-25 6:84
-2by	0:32 1:63 4:34
-2call	0:-60 2:111
-2calloway	0:3
-2campus	0:16
-2candidata	0:-55
-2candidate	0:27
-2candidates	0:-2 3:70
-2candidatura	0:-41 3:46
-2candidature	0:-154 6:96
-2car	0:-112
-2care	0:6
-2caretaker/handyperson	6:2
-2carrow	0:15 4:-6
-2carrowkeel	4:76
-2cartwright	0:19
-2castings	4:70
-2cataloguer	6:29
-2category	0:-18 6:54
-2central	0:10
-2centre	4:1
-2ceo	0:-43 1:61
-2chalk	0:37
-2change	6:7
-2changes	0:-41
-2chantelle	0:48
-2charge	0:40
-2charlotte	0:17
-2chartering	0:121
-2chat	0:-32 2:13
-2chatsworth	0:21
-2checked	0:-38
-2cheffe	0:-2
-2chief	0:-2 6:1
-2children's	0:91
-2chontae	1:20
-2christmas	0:1
-2circus	0:25
-2clerk	0:17 6:-12
-2client	4:59
-2clinique	4:31
-2cllr	5:60
-2co	0:-20 4:44
-2coding	0:41
-2collections	0:-8 6:39
-2colour	6:1
-2committee	0:32
-2como	0:-26 6:104
-2companion	0:6
-2company	0:-1
-2complete	0:46
-2comprise	0:65
-2con	0:-20 2:125 5:2
-2confirmed	0:-6
-2constructora	4:25
-2consultant	0:181 6:13
-2contract	0:-13 6:16
-2contrat	0:-43
-2controls	0:94
-2conversation	2:-34 3:21
-2cooperativa	0:23
-2cooperative	0:-37 4:66
-2coordinacion	6:227
-2coordinador/a	6:73
-2coordinator	0:12
-2coordinatrice	0:-34 6:30
-2corrindale	4:132
-2cpo	0:16
-2craig	0:84
-2crowmarsh	4:23
-2culture	0:-17 1:13
-2customer	0:-55 6:69
-2cv	0:-137 3:101
-2d	5:44
-2dame	0:-110 5:159
-2dann	0:-1
-2dario	1:64
-2das	4:25
-2data	0:7 6:1
-2daventry	0:-37
-2de	0:-1 2:-4 4:83 6:13
-2dean	0:-4
-2dear	0:51 1:85
-2december	0:-52 3:77
-2deck	0:-24
-2del	0:-22 3:89
-2den	0:39
-2department	1:-15 4:4
-2departmental	6:60
-2deputy	0:47 6:-23
-2der	0:-43 3:80 4:124
-2des	0:99 4:-2
-2desarrollador	0:3
-2design	2:-11
-2designer	0:-47 6:58
-2deutsch	0:-30
-2dev	0:-2 1:14
-2diakoniewerk	4:55
-2die	4:41 6:3
-2direccion	0:57
-2directeur	0:-52 6:64
-2director	0:4 1:-19 2:-7 6:11
-2directora	2:13
-2directrice	0:23
-2disability	0:4
-2disponent	0:1
-2dive	5:4
-2do	0:-56 2:70
-2don	0:-1 5:78
-2dona	0:39
-2dossier	0:-4 3:128
-2doug	0:-32 2:34
-2dr	0:-45 2:23 4:2 5:53
-2du	0:-38 4:84
-2dunmore	0:109
-2duty	0:18 6:-2
-2e	0:-14 4:6
-2echange	0:-11
-2editor	0:-4 1:64
-2eine	0:-3 6:1
-2einen	6:1
-2ejecutivo	6:10
-2el	0:3
-2elodie	0:-55
-2embedded	6:1
-2employment	0:-13 3:62
-2engineer	0:-14 1:-8 2:22 6:13
-2engineering	6:18
-2engineers	0:9
-2english	0:-14 6:49
-2entretien	0:-5
-2entrevista	1:12 6:-16
-2eolico	4:32
-2erstgesprach	4:35
-2es	0:4
-2estaras	2:15
-2estates	0:12
-2esteemed	0:-6
-2et	0:4
-2evaluation	0:-60
-2event	0:2
-2events	0:44
-2everard	4:65
-2every	0:-33 6:75
-2executive	0:-24
-2expected	0:14
-2experience	0:38
-2eze	0:6
-2f	0:64
-2fabula	0:19
-2falta	0:-9
-2father	0:-53 5:65
-2fe	6:18
-2femke	5:87
-2fintech	0:-27 4:57
-2fire	4:1
-2firmware	0:-111
-2first	0:-55 6:178
-2fisheries	4:74
-2follow	0:-99
-2fonction	0:-36 3:125
-2fontaine	0:3
-2for	0:-57 1:-27 3:41 4:72 6:88
-2form	3:2
-2forward	3:5
-2founder	0:-178 1:16 2:17
-2four	0:-126
-2foyer	0:12
-2frau	0:-72 5:72
-2freie	0:-2
-2freight	0:189
-2french	0:-31 6:39
-2from	0:93 1:-2 2:-2 4:8
-2front	0:35
-2fuhren	0:104
-2funktion	6:34
-2fur	0:-14 3:38
-2g	5:136
-2game	0:-8
-2gap	0:-154
-2garside	4:10
-2geht	0:-41
-2general	0:-5 6:54
-2gesprach	0:-81 3:68
-2gesprachspartner	0:-16 2:23
-2gmbh	0:13 4:-3
-2go	0:-4 1:69
-2going	0:-47
-2gordon	0:60
-2got	0:-1
-2governors	0:-13
-2gracias	0:1
-2grade	0:-143 6:230
-2graduate	0:-2
-2grain	0:9
-2grainne	0:-21 5:37
-2granger	4:18
-2greyfriars	4:79
-2group	0:-56
-2groupe	0:-2 4:96
-2grupo	0:2
-2grusse	0:82
-2guests	2:71
-2guide	0:-59
-2gullane	4:42
-2had	0:3
-2hale	0:-1
-2half	2:35
-2hall	0:1
-2hallo	0:-46
-2halloran	0:-4 4:42
-2halvorsen	0:-48
-2handler	6:52
-2handling	0:-138
-2hanneke	0:-12
-2happens	0:-45
-2hartwell	0:44
-2have	0:6 1:24
-2he	0:-5
-2head	0:63 6:30
-2health	0:9
-2healthcare	0:-29 6:88
-2heights	0:19
-2here	0:94 1:-14
-2herr	0:-92 2:36 5:14
-2heure	0:24
-2heute	0:18
-2hgv	6:8
-2hi	1:47
-2high	0:43
-2hire	3:5
-2hiring	0:-31 1:52
-2holloway	4:-241
-2holt	0:28
-2hora	0:75
-2hospitalier	4:37
-2host	0:-3 2:85
-2hotel	0:-11
-2hotels	0:1
-2hour	0:50 2:-9
-2house	0:17
-2howard	0:-82
-2hr	1:71
-2hughes	0:4
-2i	0:18
-2i have	0:-155 2:165
-2i will	0:-6
-2ich	0:198
-2ihre	0:-19 3:216
-2im	0:32
-2in	0:6 1:87 2:-37 3:-10 6:45
-2income	6:2
-2ines	0:-20 1:91
-2ingeniero	6:3
-2insight	0:-47
-2inspector	0:14
-2institute	0:-4 4:18
-2insurance	0:29
-2integration	0:2
-2interesse	0:-38 1:86
-2interest	0:-78 1:58
-2interview	0:-28 1:17 3:104
-2interviewer	0:3 2:36
-2interviewers	0:-111 5:52
-2interviews	0:-1 1:7 3:20
-2inventory	0:-20 6:22
-2invited	0:-20 1:32
-2is	0:53 2:-165 3:30
-2isle	0:33 4:-4
-2ist	0:17
-2it	0:25 2:3 3:-63
-2it is	0:-59 3:28
-2its	0:-105 6:27
-2j	0:-3 5:87
-2jahr	0:-87
-2januar	0:-63
-2jefe/a	6:1
-2job	3:92
-2join	4:4
-2joined	0:-7 2:32
-2joost	0:11
-2jordan	0:-19 1:43 2:15
-2kanzlei	0:36
-2karim	0:36
-2kartenhaus	3:55
-2katrien	0:39
-2kaveri	0:45
-2keeper	0:3
-2kestrel	0:-26 4:90
-2kettle	0:-30 4:49
-2klinikum	0:3
-2koen	0:-5
-2kulkarni	0:-96
-2l'equipe	0:3
-2l'offre	6:117
-2la	0:90 3:-9 4:145 6:-66
-2laboratorios	4:2
-2laboratory	6:17
-2lady	0:-51
-2landschaftsverband	0:1
-2lantern	0:5
-2larkhall	0:36
-2last	0:-17 6:46
-2le	0:4
-2lead	0:-6 1:115 6:4
-2leads	0:49
-2lecturer	6:19
-2lee	0:116
-2left	0:107
-2legal	0:-20 4:129
-2leiter	0:2
-2leitung	0:69
-2leman	0:45
-2les	0:-41 4:274
-2leti	0:105
-2letter	0:39
-2leur	3:137
-2level	0:-21 6:39
-2library	0:-60 6:99
-2licenciada	0:-9
-2lindqvist	0:-8 2:5
-2list	0:-44 3:90
-2lo	3:105
-2lomas	0:53
-2longer	0:-84
-2looking	0:17
-2ltd	0:28
-2lumenquay	0:106
-2ma	0:-76
-2maddox	0:2
-2mailbox	1:1
-2mairie	4:13
-2maison	4:2
-2maitre	0:-74
-2man	0:11
-2manager	0:-13 5:48 6:18
-2maple	4:22
-2mappe	0:-71
-2marine	0:-42
-2marlow	0:75
-2marsh	0:9
-2mate	0:7
-2maternity	0:-91 6:95
-2me	0:-3 2:127
-2mean	0:-99
-2meet	5:17
-2mein	0:-37 2:83
-2members	0:18
-2membership	0:-14 6:110
-2menon	0:26
-2merchandiser	6:3
-2meridian	4:13
-2merrow	0:106
-2meyhofer	0:47
-2mia	1:11
-2millrace	4:33
-2ministere	4:121
-2ministry	4:41
-2mins	0:46
-2mir	0:69
-2mission	0:-43
-2mit	0:64 5:23
-2mme	0:-23 5:34
-2mon	0:-30 2:149
-2monday	0:-39
-2monitoring	0:-8 6:98
-2moor	0:-6 4:17
-2moved	0:-103 2:102
-2mr	0:-18 2:-7 5:105
-2mrs	0:-8 2:4 5:1
-2ms	0:-9 5:135
-2museum	0:-9 4:84
-2my	0:-106 2:3
-2myself	0:1
-2nadia	0:-2
-2name	0:91
-2naviera	4:72
-2ne	0:-115
-2need	3:85
-2needs	0:-166 3:30
-2neil	0:77
-2new	0:-96
-2news	0:-10 1:44
-2nicht	0:7
-2nichts	0:-79
-2night	0:-196 2:124
-2nimbus	3:15
-2nombre	1:60
-2nordlicht	0:30
-2northgate	4:84
-2not	0:68
-2nothing	0:-10
-2notre	0:-2 6:14
-2now	3:46
-2nuestro	0:-98
-2numeracy	0:22
-2nwosu	2:53
-2oakes	0:23
-2oakhanger	0:93 4:-19
-2oakshott	0:-73 2:79
-2ob	0:-177
-2of	0:25 1:22 3:-9 4:25 6:18
-2off	3:75
-2offer	3:-6
-2office	1:-1 6:1
-2officer	0:-6 6:20
-2oficial	6:14
-2old	0:10
-2on	0:7 1:34 3:8 4:12 6:59
-2open	0:36
-2operations	0:8 6:-83
-2operator	0:2
-2opportunity	0:-21
-2ops	0:-106
-2optical	0:61
-2orchard	0:-23 4:26
-2organiser	0:9 2:-2
-2organizer	0:39
-2orrery	4:1
-2ostler	0:-48 4:79
-2ostrava	0:-5 4:36
-2ottilie	0:-21
-2our	6:45
-2ours	0:-57
-2outlook	0:-6
-2owner	6:-2
-2p	0:-5 5:66
-2pa	0:-93
-2pairing	0:-29
-2palmer	0:132
-2panel	0:4 2:16
-2para	0:-2
-2paralegal	6:7
-2parish	0:4
-2part	6:16
-2partner	0:-4 1:1
-2pellworth	4:27
-2pemberton	0:-83 4:159
-2performance	0:-8 6:17
-2personal	0:-83 1:147
-2personas	1:14
-2personne	0:-14
-2pile	0:36
-2pinecrest	4:2
-2pip	4:37
-2pipeline	0:3
-2place	0:-45 3:107
-2planning	0:1
-2plant	0:-107 6:88
-2planta	0:19
-2plaza	0:-76 3:106
-2plus	0:-2 5:140
-2poole	0:41
-2position	0:-39 3:156
-2post	0:-23 3:160
-2poste	0:26 3:76
-2pour	0:1 1:70
-2practitioner	0:-27 6:32
-2prairie	4:-37
-2prentice	0:154
-2present	0:-155
-2president	0:-32
-2principal	0:44 6:-264
-2priyanka	0:-92
-2process	1:20
-2product	0:-38 6:51
-2prof	0:-5 2:22
-2profesora	6:11
-2program	0:-14 6:24
-2programme	0:44
-2prueba	0:-19 3:42
-2puesto	0:-242 3:181
-2pugh	0:1
-2pvt	0:-3 4:21
-2quality	0:4
-2quandt	0:-4
-2que	0:-72 3:22
-2quern	0:61 4:-49
-2quill	0:-12
-2quillfeather	0:44
-2quillmark	0:85
-2quillon	0:-1 4:2
-2r	5:14
-2rachid	0:-108
-2raj	0:79
-2rang	0:35
-2rao	0:-21 4:125
-2ravelin	4:101
-2ravensholme	4:56
-2re	0:-65 3:12 6:46
-2recepcion	0:-28
-2recruiter	0:110
-2recruiting	0:-169 1:18 3:44
-2recruitment	1:43
-2recrutement	0:-229 1:64 6:16
-2ref	0:-10 3:101
-2regisseuse	0:2
-2reid	2:4
-2remote	0:4
-2rencontrer	0:-11
-2reports	0:18
-2rescheduled	0:-54 2:76
-2research	0:-71 6:42
-2residente	6:2
-2responsible	0:55 6:-48
-2restauradora	6:18
-2retail	0:73
-2retd	0:-8 2:21
-2rh	1:24
-2ridge	4:46
-2ridgeway	0:-6 4:26
-2ring	3:23
-2risk	0:118
-2rocket	4:11
-2role	0:-55 3:129
-2rolling	0:81
-2roman	0:9
-2roster	0:-5
-2round	0:-1 3:21
-2row	3:36
-2royal	0:-11 4:14
-2rural	4:62
-2ruth	0:21
-2sable	4:73
-2sachbearbeitung	0:77
-2safety	0:-7
-2sal	0:39
-2sales	6:22
-2same	0:-162
-2sandhu	0:59
-2sankt	0:-63 4:54
-2saxby	4:35
-2say	0:35
-2schrieb	0:-70 5:24
-2schwester	5:16
-2screen	0:-64 1:62 3:18
-2sde	6:51
-2se	0:-33
-2search	0:110
-2second	0:-113 6:8
-2secretariat	0:-49 4:3
-2secretary	0:10 1:-28
-2securities	4:76
-2seeing	0:-32
-2seen	0:43
-2seguros	0:46
-2sehr	0:102
-2seleccion	0:-6 1:38 3:51
-2semiconductor	4:53
-2seminarhaus	0:47
-2senior	0:-1 6:35
-2seo	6:5
-2service	0:67
-2services	0:-50 6:82
-2servicio	0:3
-2shipping	0:-77 4:94
-2si	0:23
-2siddiqui	0:20
-2side	0:18
-2sie	0:195
-2signalling	0:41
-2sind	0:-21
-2sindicato	4:4
-2sir	0:-91 5:78
-2sister	0:-62
-2site	1:30
-2sitzen	0:-95
-2sjoerd	5:76
-2slip	0:-30
-2slots	0:120
-2so	0:-97
-2soc	6:1
-2society	4:6
-2software	0:109
-2softworks	0:56
-2soil	0:39
-2solent	4:36
-2solvento	0:6
-2sommer	0:-20
-2south	0:30
-2specialist	0:-14 6:7
-2spedition	0:26
-2sql	0:6
-2square	0:-8 1:27
-2sr	0:-70 2:53 5:51
-2st	4:73
-2stadtwerke	0:-58 4:55
-2staff	0:-45 6:104
-2station	2:7
-2stelle	0:-118 3:193
-2step	1:70
-2steward	1:29
-2still	0:43
-2stock	0:30 6:-19
-2stonegarth	4:26
-2store	6:-29
-2street	0:50
-2stroudwater	0:5
-2su	0:-42 3:100
-2subsidiary	0:148
-2supervisor	0:-5 6:95
-2supply	0:-97 6:26
-2support	1:10
-2sur	0:48
-2surveyor	0:-20 6:26
-2systemadministrator	6:7
-2t	0:-23
-2talent	1:128
-2talento	0:-6
-2talk	0:-60 6:59
-2tarn	0:2 4:-3
-2tasker	0:48
-2te	2:17
-2teaching	0:48
-2team	0:-3 2:54 6:-28
-2teatro	4:18
-2technical	6:-24
-2tecnica	0:-17 6:20
-2tecnico	6:41
-2tecnico/a	6:1
-2telefono	0:9
-2term	0:-9
-2test	0:3 6:-23
-2textiles	0:-53
-2thackray	0:62
-2that	0:-2
-2the	0:19 3:-11 4:51 6:77
-2theatre	0:-13 4:63
-2theatres	0:29
-2their	0:-9 6:67
-2then	3:18
-2theo	0:-99 2:229
-2thorne	0:104
-2three	0:-2
-2threlkeld	0:20 4:-21
-2through	3:4
-2thursday	0:13
-2tidewater	4:37
-2tillbrook	0:30
-2tilly	0:-4
-2time	0:9
-2title	3:3
-2titular	0:2
-2titulo	0:-77
-2to	0:37 1:-43 2:-25 3:-23 4:-10 6:66
-2today	0:64
-2toi	0:-85 3:95
-2train	0:9
-2trainee	0:32 6:-23
-2transit	6:17
-2transport	6:62
-2tres	0:45
-2tuesday	0:18
-2twice	0:35
-2two	0:22
-2type	0:9
-2uhr	0:68
-2uk	0:-45
-2um	0:39
-2und	0:10 5:113
-2under	0:90
-2une	6:-16
-2union	0:-15
-2universidad	4:54
-2university	0:-53 4:116
-2unsere	0:-51
-2unterlagen	0:-7 3:65
-2up	0:1
-2update	0:-5 1:17
-2us	0:-9 2:49
-2use	0:13
-2usher	6:2
-2vacante	0:4
-2valley	0:34
-2values	0:-102 5:25
-2van	0:-16 5:61
-2vantor	0:16
-2vantry	0:19
-2verity	0:4
-2verrall	0:48
-2von	0:40
-2vorstand	0:89
-2vorstellung	0:14
-2voss	2:73
-2w	0:-105 2:62
-2walk	0:106
-2want	0:-68 3:115
-2wants	0:-58
-2ward	0:-7
-2waren	0:29
-2water	0:38
-2we	0:-30 1:40
-2week	0:41
-2wei	0:-112 5:147
-2wexley	0:41 4:-32
-2wharfe	0:30
-2when	0:5
-2whinfell	4:23
-2whitlock	0:40
-2who	0:-9 2:10 5:4
-2whom	3:14
-2wie	0:-81
-2will	2:143
-2with	0:20 2:10 3:-169 5:41 6:-15
-2workers	0:-3
-2working	0:181
-2works	0:-2
-2worst	0:-80
-2would	0:28
-2wrong	0:-90
-2y	0:-23 5:276
-2yann	5:56
-2you	1:-9 2:63
-2you will	0:-89 2:28
-2your	0:20 4:-36 6:24
-2ziegelhof	4:76
-2zoe	0:44
-2zoom	0:-17
-2zu	0:1
-2zum	4:22
-2zur	0:-140 3:102
-2|	0:3 5:25 6:14
-2~	0:-18
-2~"	0:-4 6:76
-2~&	0:9 4:10 5:-19 6:-9
-2~(	0:-5 2:-6 3:33 4:6 5:-77 6:45
-2~)	0:1 1:-12 2:1 3:-15 5:16
-2~,	0:11 1:-60 3:-46 4:5 5:-2 6:14
-2~-	0:5 3:-63 4:11 5:1 6:30
-2~.	0:-1 1:12 2:6 3:-12 4:16 5:-4
-2~/	0:12 1:6 3:-9 4:-7 6:10
-2~:	0:-2 2:-11 4:-3 5:7 6:38
-2~;	0:-3 2:58 5:50
-2~<	0:-17 1:6 2:33
-2~>	0:42
-2~@	0:18 2:32
-2~X	0:49 1:-19 2:2 3:-101 4:62 5:6 6:22
-2~X-	0:41 2:2 6:65
-2~XX	0:26 2:-40 3:-72 4:-4 5:-16 6:24
-2~XX9-	0:-21 3:60
-2~d	0:96 1:-54 2:-66 3:-14 5:23 6:54
-2~x	0:2 1:-53 2:-58 3:-19 4:-14 5:-78 6:-37
-2~x-	0:-2 5:8 6:78
-2~x9	0:3 2:61 3:-56 6:16
-2~x9-	0:-7 3:58
-2~|	0:3 5:25 6:14
-2~~	0:-18
-2~·	0:3 6:24
-2~–	0:1 4:-17 6:106
-2~—	0:-19
-2·	0:3 6:24
-3!	0:50
-3"	0:-46 6:3
-3&	0:3 3:67 4:-1
-3'	3:2
-3(	0:6 1:-5 5:-16 6:7
-3)	1:-31 2:3 5:104
-3*	0:-15 6:70
-3+	6:24
-3,	0:9 1:-54 2:-42 3:-78 4:17 5:-28 6:-4
-3-	0:3 2:20 4:-85 6:51
-3.	0:-4 2:77 3:-94 4:-24 5:34
-3/	0:-5
-300	2:86
-300-13	0:-53
-31	0:-2 5:78
-310	0:51
-310.15	0:-3
-311.15	0:-109
-314	0:-13
-316th	0:-45
-32	0:-35 3:129
-320	0:-5 5:46
-32025	0:-34
-32026	0:-60 6:81
-322	0:-27
-33	0:45
-330	0:6 5:58
-330pm	0:-20
-34	0:4
-340	1:59
-345	0:148
-39	0:103
-39.30	0:-8
-3:	0:-7 1:-119 2:25 3:-2 4:-4 5:-43 6:32
-3;	0:14 2:139 5:-77
-3>	1:8
-3@	0:-14 2:44 5:63
-3a	0:6 1:-37 2:-131 4:-9 6:52
-3about	0:-18 6:79
-3academy	0:13
-3account	0:-87
-3acquisition	0:-16 4:34
-3act	0:1
-3administrative	0:-76
-3administrator	6:2
-3adviser	0:-109 6:31
-3advocate	0:-40
-3afternoon	0:-2 3:20
-3again	0:16
-3agnes	0:14
-3ahi	0:-50
-3all	0:-33
-3am	0:41 1:157 2:-65
-3an	2:-1 4:-9 6:53
-3analyst	0:-106 4:11 6:42
-3analytics	0:-16
-3and	0:3 2:3 3:-3 5:6 6:-1
-3andes	4:58
-3angus	2:4
-3anjali	0:24
-3antwort	0:-14
-3any	0:53
-3anything	0:87
-3ao	6:39
-3application	0:-19 4:66 6:35
-3applied	0:-88
-3applying	3:78
-3appointment	0:7 6:18
-3appointments	0:38
-3arden	0:-79
-3are	0:4
-3are not	0:75
-3as	0:-1 6:110
-3asante	0:4
-3ashdown	0:3
-3ask	0:124
-3assistant	0:-22 6:115
-3associate	0:4 6:2
-3at	0:45 3:120 4:-7
-3attenborough	5:1
-3attendre	0:-57
-3au	3:56
-3auf	3:66
-3august	6:47
-3ausgeschriebene	3:234
-3ausser	0:2
-3auswahlverfahren	0:-15
-3autohaus	3:43
-3automatique	0:-26
-3aux	0:-42
-3avec	0:-53 2:153
-3avery	0:82 5:-12
-3ayre	0:2
-3backend	0:-6 6:15
-3bakare	0:12
-3band	0:-63 3:158
-3banque	4:15
-3barry	0:41
-3be	0:-63 1:-23 2:87 3:13 5:40 6:120
-3bechtold	0:27
-3been	1:121
-3before	0:80
-3behalf	4:32
-3being	0:-66
-3bell	0:30
-3betreff	3:67 6:-20
-3bewerbung	0:-27 6:87
-3bexwell	0:1
-3bolsa	0:-2
-3booked	0:-70
-3booking	0:-22 6:45
-3bostock	0:-188
-3box	6:128
-3branch	0:77
-3brandt	0:53
-3brava	0:55
-3bryony	0:-42
-3buenas	0:1
-3bursar	6:10
-3buying	0:-125
-3by	0:-3 2:7 4:75 5:11
-3c	0:-73
-3call	5:4 6:59
-3callum	0:28
-3campaign	0:-135
-3candid	0:13
-3candidata	0:-55
-3candidate	0:33
-3candidatura	0:-33
-3candidature	0:2
-3careers	4:-27
-3caretaker/handyperson	6:76
-3cargo	6:14
-3carrow	0:76
-3cartwright	0:4
-3caseworker	0:-13 6:23
-3category	0:-47 6:84
-3cathal	0:43
-3cet	0:34
-3chain	0:-5 6:14
-3chair	0:-2 2:236
-3chairman	0:-24 2:14
-3change	0:40
-3chantelle	0:16
-3chapter	0:-7
-3charge	0:-73 6:19
-3charlotte	0:21
-3chat	0:-26 5:6
-3check	0:5
-3chidi	0:-39
-3chief	0:-79 2:2
-3christmas	0:1
-3clerk	0:-7 6:116
-3client	4:22
-3clinique	4:28
-3co	0:-108
-3coach	0:-1
-3cobalt	4:41
-3coding	0:57
-3college	0:192
-3colour	0:3
-3come	0:28
-3committee	0:-6
-3como	0:-19 6:41
-3company	0:43
-3comprise	0:62
-3con	0:-76 2:110 5:138
-3concours	0:-18
-3conducted	0:-94
-3consorcio	4:32
-3consultant	0:72 6:61
-3contract	6:73
-3contrat	0:-61
-3controleur	0:13
-3controller	0:-20 6:12
-3controls	0:56
-3conversation	0:62 5:-53
-3coordinator	0:-14 1:2 6:148
-3counsel	0:4
-3croft	0:1
-3cto	0:156
-3cv	0:-7 3:26
-3d	0:-43 5:109
-3dabei	0:-225
-3data	0:108 1:2 2:-25 6:-29
-3days	0:-31
-3de	0:-38 1:3 3:-29 4:15 6:67
-3deborah	0:55
-3december	0:-43 6:95
-3decide	0:-14
-3deck	0:-47
-3deep	5:4
-3del	0:-58 3:7
-3dem	3:38
-3den	0:-76 3:97
-3dentro	0:-178
-3departmental	6:8
-3deputy	0:-4
-3der	0:-66 1:75
-3des	0:-2
-3design	0:6
-3designer	0:-3
-3desk	0:5
-3developer	0:-111 6:116
-3diakoniewerk	0:1
-3die	0:-19 3:200 4:118
-3director	0:26 2:-55 4:-35 6:27
-3directora	5:44
-3direktor	0:9
-3do	0:13 6:50
-3do not	0:58
-3does	0:-43
-3dossier	0:-19 6:98
-3dr	0:6 1:37 5:-29
-3du	0:-40
-3dunmorrow	4:83
-3duty	0:21
-3dyson	0:-37
-3e	0:-52 4:67
-3early	0:-73
-3eastern	0:-43
-3editor	4:44
-3eine	0:30
-3einem	0:-48
-3einer	3:19
-3ejecutivo	6:83
-3el	2:27 3:25
-3else	0:-77
-3en	0:75 1:42
-3end	0:20
-3engineer	0:-79 1:97 5:-30 6:114
-3engineering	1:46
-3english	0:-55 6:79
-3entretien	0:-55 6:14
-3ere	0:-38 6:39
-3ergotherapeut	0:3
-3erzieher	0:110
-3estaras	5:14
-3estaremos	2:44
-3et	2:15
-3evaluation	0:-54
-3events	0:7
-3executive	0:-78 1:-1 6:141
-3experienced	0:34
-3eze	0:2
-3fachangestellte	6:3
-3fairholm	0:1
-3favourite	0:-9
-3february	0:134
-3fiel	0:55
-3file	0:16
-3finance	0:144
-3finch	0:98
-3find	0:-72
-3fiona	0:-38 2:77
-3fire	4:65
-3fisheries	0:-37 4:72
-3fixed	0:-20
-3floor	0:117
-3fontaine	0:4
-3for	0:-19 3:-22 4:-28 6:61
-3form	3:-38 6:5
-3forward	0:-104 6:2
-3founder	0:-19 4:2
-3frau	0:-32 2:7
-3freight	0:6
-3freundliche	0:31
-3from	0:28 1:-18 3:68
-3fundraising	0:38
-3fur	0:-30 3:71 6:6
-3game	0:-6
-3gate	0:2
-3gave	0:63
-3general	2:82
-3gerald	0:28
-3gesprach	0:7
-3gesprachspartner	5:48
-3get	0:-90
-3given	0:-82
-3gmbh	0:10 4:-3
-3go	3:34
-3going	0:-4
-3good	0:-31 1:138
-3gordon	0:53
-3got	0:-2 6:41
-3governors	0:-160
-3graduate	0:-19 6:46
-3grain	0:18
-3grant	0:179
-3gray	0:-7
-3greetings	0:-66
-3grid	0:68
-3group	0:-31
-3groupe	0:-2 4:69
-3guide	0:-29
-3guy	0:3
-3h	0:33
-3hace	0:-11
-3hale	0:-1
-3halyard	3:5
-3hank	0:8
-3hanneke	0:-26
-3hartmere	4:36
-3have	2:29
-3have not	0:-11
-3he	0:44
-3head	2:33 4:-10
-3heads	0:-42 2:112
-3healthcare	0:-3
-3heights	0:10
-3helen	0:23
-3helping	0:-60
-3herr	5:84
-3him	0:-174 2:48
-3hiring	0:-86 4:34
-3his	0:-124
-3hollins	0:22
-3holloway	0:-111
-3hora	0:34
-3host	5:3
-3hotel	0:84 4:-93
-3hour	0:25
-3house	0:125
-3hr	4:39
-3hugo	0:-43 2:122
-3i	0:-2
-3i am	0:8
-3i have	6:13
-3ich	3:99
-3ihr	0:-91 1:47 3:10
-3ihre	0:-121 2:-5 3:86 6:33
-3ihrer	0:-121 3:141
-3im	0:-6 3:89
-3in	0:-2 1:39 2:-8 6:39
-3inc	0:11
-3ines	0:-8
-3ingrid	0:-34
-3institute	4:105
-3insurance	0:11
-3interesse	0:-10 1:82
-3interest	0:-4
-3interview	0:-71 1:21 2:-3 3:15 6:-3
-3interviewer	5:46
-3interviewers	0:-201
-3interviewing	0:52
-3inventory	0:-8 6:37
-3invitacion	0:8
-3is	0:55 3:76 5:-12
-3isle	4:4
-3it	0:-1 2:38 6:-6
-3it is	0:6 6:46
-3its	6:1
-3jefe	0:21
-3job	0:-63 3:63 6:4
-3joined	0:-15 5:18
-3jordan	0:22 2:-8 3:53
-3junior	0:-32
-3just	0:-59 2:157
-3kanzlei	0:83
-3kartenhaus	0:65
-3keen	0:-85 3:70
-3kennziffer	0:167
-3kept	0:3
-3klinikum	0:-229
-3know	3:57
-3l'equipe	1:56
-3la	0:-28 1:-6 3:106 4:17
-3laboratory	6:92
-3lac	0:28
-3lady	0:-28
-3lakes	0:5
-3last	0:-4 6:45
-3le	0:-61 6:-33
-3lead	0:-9 1:66 4:-23 6:156
-3leader	0:-15 6:19
-3lecturer	6:42
-3lee	0:185
-3left	0:73
-3legal	0:-292
-3leiter	0:-13
-3lena	0:26
-3les	4:7
-3letter	0:140
-3level	0:7
-3licensing	0:1
-3lindqvist	0:-60
-3link	0:-68 2:162
-3list	6:-75
-3lo	6:7
-3lomas	0:47
-3looking	3:83
-3los	0:8
-3lund	0:-8
-3m	0:-88 5:197
-3maddox	0:35
-3mailbox	4:1
-3maintenance	0:7
-3manager	0:6 2:-26 4:-12 6:81
-3managing	0:22
-3market	1:3
-3marketing	0:-140
-3marta	0:69
-3maud	0:-59
-3me	2:220 3:-51 5:-5
-3meet	0:121 5:2
-3meeting	5:90
-3member	0:214
-3membership	0:-22 6:33
-3menon	0:35
-3merchandiser	0:-8 6:28
-3meridian	0:8
-3message	0:-90
-3mi	0:3
-3microsoft	0:-13
-3milk	0:-19
-3millrace	0:5
-3min	0:161 2:-41
-3mind	0:-161
-3ministry	0:-137 4:120
-3mins	2:46
-3mit	0:33
-3model	0:33
-3molinos	0:48
-3mon	5:51
-3monday	0:144
-3monitoring	0:-18 6:32
-3mr	0:2 5:40
-3mrs	0:114
-3ms	0:-5 5:50
-3my	5:3
-3myself	0:160 5:4
-3name	0:56 3:42
-3namen	0:1
-3need	0:-1 6:75
-3network	0:-62 6:40
-3new	0:-1
-3news	1:5
-3next	1:64
-3nights	0:-30
-3no	0:33
-3nombre	4:17
-3none	0:-10
-3noon	0:10
-3not	0:63
-3note	0:6
-3nothing	0:-14
-3notre	0:-31 6:20
-3now	6:44
-3nuestra	0:-8
-3objet	0:-21
-3occupational	0:3
-3october	0:23
-3of	0:-1 1:22 3:1 4:-3 5:8 6:21
-3off	0:-51 6:77
-3offer	0:47 3:-19 6:-24
-3office	1:77
-3officer	0:-4 2:-25 6:115
-3offices	0:115
-3ola	0:-59
-3old	0:37
-3on	0:-20 1:15 2:-40 3:69 6:79
-3operations	0:-49
-3opportunity	0:-39
-3options	0:35
-3or	0:28
-3orchard	0:74
-3organiser	0:11 5:-2
-3ortega	0:13
-3ostrava	0:-5
-3other	0:38
-3ottilie	0:-3
-3ou	0:-27 6:39
-3our	2:93 6:-5
-3ours	0:-29
-3out	0:29
-3outlook	0:-28
-3outpatient	6:24
-3owner	0:-83 6:16
-3owners	0:4
-3oyelaran	5:6
-3p	0:-30
-3pairing	0:-28
-3panel	2:113 6:-2
-3par	0:-31
-3para	0:-151 3:6 6:73
-3paralegal	6:24
-3parent	0:21
-3parish	0:86
-3park	0:-45 6:103
-3part	0:80 6:9
-3partner	0:-1 4:69
-3people	1:97 3:-15 6:-13
-3per	0:31
-3persona	0:-60
-3personal	4:3
-3personas	0:-1
-3petit	0:-126 2:216
-3petra	0:-71 2:99
-3phone	2:-48
-3pinecrest	4:121
-3place	0:-63 6:40
-3placed	0:20
-3places	0:2
-3plan	0:35
-3plattform	2:2
-3play	0:65
-3plaza	0:-34
-3please	0:79
-3plus	0:-15
-3pm	0:-42 2:127
-3policy	0:-2 6:4
-3poole	0:48
-3por	1:20 2:152
-3portfolio	0:-33
-3posicion	6:4
-3position	0:-40 6:32
-3post	6:6
-3poste	0:-15 6:195
-3pour	0:-4 3:20 4:39
-3practitioner	0:-72 6:90
-3prasident	0:78
-3praxis	0:54
-3prepare	0:-63
-3president	0:-58
-3principal	1:-7
-3priya	2:87
-3proceso	6:6
-3process	0:11
-3product	0:-109
-3prof	0:-11 5:56
-3profil	0:10
-3program	0:-6 6:3
-3programa	0:-77
-3programme	0:-1 6:88
-3project	0:100
-3proposons	0:-20
-3ps	0:-22
-3puesto	0:-47 6:107
-3pvt	0:-13 4:106
-3quandt	0:26
-3que	6:4
-3queremos	0:-16
-3questions	0:21
-3rail	0:44
-3raj	0:59
-3re	6:28
-3reached	0:-10
-3received	0:-24
-3receptionist	0:1
-3recruiter	0:29
-3recruiting	4:-43
-3recruitment	0:35 1:110 4:-87
-3ref	0:-52 6:61
-3regional	0:-23 6:25
-3registered	0:7
-3regulated	0:30
-3reid	5:10
-3reliability	0:67
-3renee	0:3
-3reporting	0:137
-3reports	0:4
-3requisition	0:-13 3:51
-3rescheduled	0:-57 5:93
-3responsable	0:-4 6:50
-3retail	0:39
-3retained	0:-26
-3retd	0:-11 5:31
-3rev	0:6
-3rh	0:-43 4:28
-3rhiannon	0:2
-3ridge	4:53
-3ridgeway	0:80
-3risk	0:103
-3role	0:-89 6:117
-3rolling	0:93
-3room	1:60 5:1
-3round	0:-63
-3rowntree	0:30
-3run	0:-26
-3rural	4:87
-3ruth	0:75
-3s	0:-160 2:63
-3sable	0:-265
-3safety	0:-34
-3salon	0:-64
-3same	0:-9 2:126
-3sandhu	0:52
-3say	0:11
-3schadenprozesse	2:20
-3search	0:85
-3second	0:-47 2:65
-3secretary	1:31 4:-32
-3see	3:20
-3sehr	0:24
-3semiconductor	4:159
-3senior	0:2 1:-116 6:119
-3sera	0:-2
-3serai	0:-68
-3service	0:-7 3:195 6:-24
-3services	0:-8 6:159
-3settled	0:71
-3shed	0:-2
-3shipping	0:-40
-3short	0:-74 3:1
-3should	0:-85
-3shown	0:-102
-3sian	0:47
-3siddiqui	0:23
-3sind	0:5
-3site	0:141 6:-10
-3sjoerd	5:64
-3slip	0:14
-3slots	0:184
-3so	2:86
-3soc	6:55
-3sorry	0:90
-3specialist	0:-88 6:67
-3sr	0:61
-3staff	6:126
-3stage	0:1
-3stahl	0:15
-3station	5:15
-3stelle	0:17 6:4
-3steph	0:2
-3steward	4:57
-3still	3:59
-3stock	0:-2 6:29
-3store	0:10
-3stroud	0:-76
-3stroudwater	0:4
-3subject	6:33
-3subsidiary	0:7
-3suchen	0:-2
-3supply	0:19
-3support	0:-124
-3system	0:8 2:-101
-3systemadministrator	6:10
-3systems	0:55
-3table	0:64
-3take	0:-1
-3talent	0:-19 1:14
-3talk	0:-173 2:110
-3talking	0:-60 5:45
-3tate	0:-3
-3te	0:-36 5:6
-3team	0:-7 5:75
-3teatro	4:6
-3technical	0:-18
-3technician	0:-77 6:74
-3technicien	6:98
-3tecnico	6:2
-3tecnico/a	0:16
-3telefono	0:34
-3telephone	0:69
-3tell	0:18
-3term	0:-50
-3tessin	4:81
-3than	0:-32
-3thank	0:42
-3that	0:-5 4:51
-3the	0:7 1:-28 3:86 4:3 6:-4
-3theatres	0:18
-3their	6:34
-3then	0:85 6:20
-3there	0:-59
-3this	0:-2 2:30
-3thornfield	4:5
-3three	0:-53
-3threlkeld	4:7
-3through	6:4
-3tilly	0:-47
-3time	0:7 3:-5 5:68
-3times	0:16
-3title	0:8
-3titular	0:-39
-3titulo	0:-95
-3to	0:1 1:-113 2:-58 3:63 6:-2
-3together	0:-3
-3ton	0:-65
-3touch	0:4
-3town	0:100
-3trading	0:-81
-3treasurer	0:-27 2:81
-3tres	0:93
-3tu	0:-137
-3tunde	0:19
-3two	0:-20 3:48
-3uk	0:-15
-3ultima	0:-53
-3un	3:-27
-3und	2:105 5:3
-3under	0:90
-3une	0:-1 6:41
-3union	0:-5
-3uns	0:7 6:3
-3unser	0:-47
-3unsere	0:-41
-3unterlagen	0:4
-3update	0:-48 4:4
-3us	0:-82 5:37 6:16
-3use	0:12
-3usher	6:5
-3usually	0:-12
-3vacancy	0:-115 6:102
-3vacante	0:-66 6:164
-3vantry	0:31
-3verity	0:8
-3vertrag	0:-14
-3vertraulich	0:176
-3veterinaires	4:11
-3video	1:-7 3:56
-3von	0:26
-3vor	0:79
-3vorstellungsgesprach	0:-9 6:88
-3voss	0:-3 5:85
-3votre	0:6
-3w	0:72
-3wahl	0:-68
-3waiting	0:59
-3walk	0:-3 2:54
-3want	0:-56 6:101
-3was	0:39
-3water	0:2
-3we are	0:-1
-3wednesday	0:193
-3weds	0:-66
-3welcome	0:-49
-3wendt	0:60
-3went	0:-99
-3when	0:8
-3whitlow	4:1
-3who	0:-3 5:76
-3whom	0:-3 6:13
-3will	2:116 5:24
-3will not	0:-8
-3wird	6:57
-3with	0:1 2:28 3:-9 5:46 6:-3
-3word	0:-25
-3work	0:65
-3workers	0:-7
-3would	0:4
-3x	0:-5 3:7
-3y	3:19
-3year	0:120
-3years	0:-4
-3you	0:24 2:-72 3:2 6:6
-3you are	1:4
-3you will	0:-99
-3your	0:3 1:50 2:-44
-3yourself	0:-1
-3zephyr	0:17
-3zoom	2:210
-3|	0:34 4:-20 6:71
-3~	0:-59
-3°	3:42
-3·	0:-8 1:21 6:117
-3»	0:-36
-3€	0:-122
0!	0:209
0!domain	0:-201 1:383 2:-223 3:-50 4:141 5:-208 6:-36
0!form	0:-1 1:3 4:138 6:-51
0!local	0:70 1:-52 2:94 3:-22 4:-161 5:3 6:45
0!owner	0:271
0!people	0:-51 1:58 2:124 3:-219 4:15 5:37 6:-96
0!trade	0:-137 1:-201 2:-276 3:298 4:-97 6:175
0"	0:173
0#	0:2
0%	0:17
0&	0:7 4:5 6:-6
0(	0:189 4:-40 6:-6
0)	0:56 4:-113 6:16
0*	0:8
0+	0:63 6:2
0,	0:191 4:-51 6:10
0-	0:373 6:14
0- am	0:158
0- are	0:72
0- is	0:157
0- not	0:88
0-'est	0:23
0--anh	2:232
0--jan	0:49
0--li	2:102
0--lin	2:8
0-.a.s	4:6
0-.com	0:18
0-.r.o	4:14
0-/in	3:258
0-/m/d	0:9
0-/w/d	0:12
0-0217	0:1
0-026	0:-32 6:2
0-213	0:48
0-217	0:91
0-820	0:15
0-8213	0:48
0-8820	0:15
0-a.s	4:6
0-aap	5:51
0-aard	0:-97
0-aas	0:-17 5:52
0-abee	1:51
0-abel	1:-56 2:78
0-able	0:-12 3:54 4:23
0-abre	1:71
0-abs	0:-206 4:6
0-acci	0:2
0-ace	0:53 4:4
0-acey	0:-2 5:106
0-ach	5:8 6:64
0-ache	0:27
0-acht	0:-5
0-acil	2:35
0-ack	1:143
0-acre	1:10
0-acs	1:127
0-act	0:71 6:72
0-acts	0:10 3:23
0-ada	0:107
0-aday	1:51
0-ade	0:-31 5:35 6:6
0-ader	6:42
0-ades	0:112
0-adia	0:-23 2:106
0-adja	0:-7 2:18
0-adle	3:141
0-ado	0:42
0-adon	1:19
0-ador	3:99 4:21
0-ads	0:95
0-adt	0:-95
0-ady	0:4
0-aeme	2:124
0-aeve	2:36
0-aeze	0:-22 2:57
0-afe	2:51
0-aff	0:83 3:32 6:104
0-afor	5:8
0-aft	0:-201 1:55 4:24 6:11
0-age	0:31 1:-34 4:147 6:-3
0-agen	0:25
0-ager	0:7 3:-27 6:32
0-agg	1:55
0-agh	0:-16 2:84
0-ags	0:-56 2:158
0-aham	0:-58 2:111
0-ahan	0:-74 2:114
0-ahl	0:-15 5:115
0-ahn	0:-17
0-ahre	0:-16
0-aic	1:54
0-aide	0:-29 5:46
0-aie	6:4
0-aig	0:-22 2:85
0-aign	0:14
0-ail	0:-20 1:-41 2:59 4:52
0-aims	0:-1 3:71
0-ain	0:48 2:84
0-aine	0:-7
0-ainz	0:8
0-air	0:8 4:5 6:6
0-aire	0:-96 2:2 3:43 4:46
0-airn	1:48
0-airy	0:-4 4:111
0-ait	5:38
0-aite	0:103
0-ajac	5:36
0-ajo	0:-36
0-aka	0:-27
0-ake	1:111 5:101
0-aker	0:-11 6:94
0-akes	0:1
0-aki	0:-28 2:69
0-aks	0:-31
0-al's	0:32
0-ala	0:-76 2:99 5:2
0-alba	4:64
0-ald	0:-156 2:30
0-alde	0:-178 1:6
0-ale	0:-2 1:110 2:-17 4:-101 5:-3 6:31
0-ales	0:2 6:168
0-ali	0:-69 2:29 5:44
0-alik	0:-13
0-alk	0:144
0-alke	1:94
0-all	0:-1 1:39 4:-17 5:73 6:-25
0-ally	0:87
0-alp	4:18
0-alph	2:49
0-als	4:27
0-alt	0:4 4:-1
0-alte	0:-144 2:145
0-alth	0:-42 3:3 4:126 6:29
0-alty	0:-29
0-aly	0:-101 1:132
0-aman	0:23
0-amas	0:94
0-amb	1:87
0-amdi	0:1
0-ame	0:62
0-ames	0:-40 4:37
0-amm	0:-30
0-amme	3:28
0-amn	1:30
0-amon	0:-80 2:102
0-amp	5:66
0-ams	0:79
0-amt	0:-14 1:73
0-amy	0:7
0-an's	0:-105
0-ana	0:4 1:-108 2:110
0-anal	4:62
0-anan	0:8
0-anau	0:57
0-ance	0:-20 1:17 3:7 4:20 6:1
0-anch	0:9
0-anco	0:-22 1:74
0-and	0:-5 1:15 2:-24 3:24 4:2 5:6 6:-14
0-anda	2:30
0-ande	0:-33
0-andl	0:37
0-ando	0:2
0-ands	0:20 4:-4
0-andt	5:30
0-ane	0:8 4:-23 5:71
0-anel	0:8
0-aner	3:118
0-anet	2:55
0-aney	1:29
0-ang	1:19 4:2
0-ange	3:1
0-anh	2:232
0-anic	0:-63 6:43
0-anie	2:76
0-ank	0:-6 1:50 3:-1 4:8
0-anka	0:-3 2:45
0-anki	5:79
0-anks	5:32
0-ann	0:18 1:1
0-anna	0:-53
0-anne	0:88 2:-38
0-ano	4:1
0-anon	0:31
0-anor	0:7
0-ans	0:43
0-ant	0:-20 3:12 4:-47 6:93
0-ante	0:-17 4:7 5:-11
0-ants	0:-8
0-any	0:-1
0-anya	0:1
0-aolo	2:130
0-aomi	0:-22 2:36
0-apel	6:16
0-aph	1:20
0-aple	1:34
0-aps	4:32
0-apy	4:15
0-ara	0:19 2:21
0-aran	0:-14
0-arc	0:31
0-arch	0:25 3:24 4:-1
0-ard	0:-62 2:51 4:12 5:10
0-ardo	0:-104 5:15
0-ards	0:24
0-are	0:1 3:3 4:97 6:11
0-ared	6:11
0-arek	0:-34 2:97
0-aren	2:101
0-ares	0:-49 6:14
0-arfe	1:8
0-arga	0:-17 1:49
0-arge	0:66
0-ari	5:7
0-arie	2:5
0-arim	0:-14 5:52
0-arin	6:64
0-ario	0:38
0-ariq	0:-5
0-aris	0:5
0-arit	0:6
0-ark	0:-3 1:176
0-arks	0:17
0-arl	2:97 4:1
0-arlo	2:24
0-arly	0:70 4:-65
0-arm	3:21
0-arma	0:-45 4:100
0-arms	4:72
0-arn	0:-70 1:55 4:9
0-arni	0:25
0-arno	1:98
0-aro	0:-189 1:57 2:157
0-arol	2:6
0-aron	0:5
0-arr	0:33
0-arry	0:-249 5:39
0-ars	0:-43 2:94
0-arsh	0:-20 1:22 5:22
0-art	1:43 2:-25 5:12
0-arta	2:76
0-arte	5:49
0-arth	0:-3
0-arts	0:-9 3:75
0-arty	0:77
0-ary	0:1 3:-8 4:20 6:7
0-arys	0:-17 2:62
0-arzt	0:-7 3:73
0-asa	5:14
0-ase	0:20
0-aser	2:11
0-ashi	2:180
0-ask	0:24
0-ass	0:2
0-asse	0:-47
0-ast	0:1
0-asz	0:-36 2:79
0-ata	3:24 4:24 6:1
0-atch	3:51
0-ate	0:2 1:6 4:-8 6:3
0-atel	0:2
0-ater	0:-232 1:295 3:167 4:12
0-ates	4:80 5:9 6:-72
0-ath	0:-18 1:24 2:40
0-atin	0:114
0-ator	0:-80 3:139 6:153
0-atos	6:3
0-atou	2:50
0-atre	0:-28 1:7 3:11
0-atro	0:-11 1:6
0-ats	0:-110 2:70
0-att	0:-20 5:41
0-atte	1:33
0-atty	2:195
0-atz	0:13
0-aud	0:-60 2:64
0-auer	1:5
0-auf	6:21
0-auke	0:-62 2:102
0-aul	0:-6 2:29
0-ault	5:17
0-aume	0:3
0-auna	2:42
0-aus	0:1 4:-24 5:44
0-ause	5:73
0-aux	6:61
0-ave	0:102
0-aven	0:71
0-aver	1:21
0-aves	0:95
0-awa	0:-8
0-awn	0:-26 2:22
0-axis	0:-124 1:87
0-ay's	0:151
0-aybe	0:2
0-ayer	0:37
0-ayne	0:-32 2:146
0-ayo	0:-175 1:15
0-ayor	0:38
0-ays	0:5 4:50
0-aza	5:57
0-azia	2:148
0-bach	1:-1 5:30
0-back	0:11
0-bai	4:3
0-bala	5:42
0-bald	0:17
0-band	0:-143 1:98
0-bank	0:-8 1:228
0-bart	1:67
0-bau	0:-152 1:76 6:5
0-bayo	0:-13
0-bbs	1:54
0-bday	1:102
0-beck	0:-165 1:264
0-bee	0:-75 1:51
0-beit	0:-138
0-bel	0:-32 2:14
0-ben	0:10 2:53
0-bent	0:-37
0-ber	0:10 3:31 4:15
0-berg	0:1 4:21
0-bild	1:43
0-bile	0:-165 1:193
0-bine	2:38
0-bio	0:104
0-bird	1:39
0-ble	0:-7 1:64 3:16 6:-76
0-bler	4:37
0-bles	4:38
0-blin	0:16
0-blyn	1:55
0-bold	1:61
0-bott	5:20
0-bout	0:8
0-box	0:-83 1:89
0-bra	0:-50 6:51
0-bre	0:-60 1:177 4:34
0-brik	1:119
0-bry	5:20
0-bsam	4:51
0-btal	1:16
0-buch	6:35
0-bund	1:55
0-bung	0:182
0-buro	1:239
0-bury	0:-50 1:54 4:22
0-bus	1:126
0-cal	0:4 3:44 4:61 6:-20
0-cale	0:-46
0-cals	0:-5 4:17
0-cant	0:52
0-care	0:-57 3:32
0-cas	1:5
0-cate	0:-3 6:43
0-cci	0:2
0-ced	6:18
0-cee	0:-130
0-cel	0:2 4:11
0-cell	0:43
0-cent	0:-64 2:109
0-cer	0:-17 6:126
0-cers	0:-15 4:6
0-ces	0:8 4:96 6:8
0-cess	0:3
0-cey	5:30
0-cha	2:29
0-chan	0:12
0-che	0:-24 1:87 3:49 4:59
0-cher	6:65
0-ches	1:19
0-chi	0:38
0-chid	0:-5
0-chie	2:174
0-chon	0:19
0-cht	0:82 1:24
0-cia	0:2
0-cial	3:3 6:9
0-cian	0:-10 6:85
0-cid	1:190
0-cie	0:-1
0-cien	0:-99 3:10
0-cies	0:7 4:-7
0-cil	0:1 4:26
0-cine	0:-28 2:68
0-cing	3:91
0-cion	0:55 1:-36 3:-1 6:35
0-cipe	0:-8
0-cist	0:63
0-cke	1:9
0-cked	0:15
0-cker	0:-62
0-ckl	5:82
0-cks	0:119
0-cky	0:-1 2:9
0-cle	0:74
0-cles	0:-2
0-co/a	3:68
0-coe	0:-21 2:45
0-colm	0:-33 2:46
0-com	4:64
0-cond	3:11
0-core	0:7
0-cqui	0:-10 2:115
0-cre	1:18
0-cto	0:-23 6:28
0-ctor	0:53 3:-18 6:7
0-cts	0:-18 3:2 4:13
0-cue	0:2
0-curo	4:31
0-cus	2:82
0-cuse	0:57
0-cyon	1:26
0-czyk	0:11
0-d's	0:13 4:-22
0-dad	0:1 1:1 5:37
0-dagh	0:-4 2:41
0-dal	0:-26 2:72
0-dale	0:-189 1:153 4:69
0-dall	1:102
0-dam	0:44
0-dane	0:-15 1:58
0-dant	0:-46
0-dar	0:12
0-date	0:121
0-day	0:314 1:126
0-dayo	1:43
0-days	0:81 6:11
0-dby	1:35
0-ddad	0:-5 5:46
0-dded	3:12
0-ddes	4:10
0-ddfa	0:14
0-ddon	5:34
0-ddow	1:67
0-ddox	0:-37 1:58 5:13
0-debe	0:29
0-ded	0:34
0-del	0:-34
0-dell	0:-146
0-den	0:-77 1:191
0-dens	0:157
0-dent	0:33 3:-147
0-deon	4:-55
0-der	0:4 1:-48 6:175
0-dera	0:-164 1:68
0-ders	2:103
0-des	0:-52 1:24 6:127
0-det	3:81
0-dew	1:30
0-dfa	0:14
0-dge	0:6 1:9 3:111 4:-81
0-dger	0:-1
0-dget	0:-1
0-dhry	5:110
0-dhu	0:-21
0-dia	0:-16 2:12 6:69
0-dian	0:-1
0-dick	5:71
0-die	0:-14 2:95
0-dier	0:34
0-dies	0:-2 6:9
0-digo	0:11
0-dikt	2:155
0-dile	0:-70 2:88
0-din	5:45
0-ding	0:2 4:77 6:-11
0-dio	0:-17 3:35
0-dios	0:-5 4:37
0-dis	0:-30
0-dish	1:16
0-dit	0:-1
0-diwe	2:22
0-diz	5:103
0-dja	0:-7 2:18
0-dkin	1:74
0-dlaw	0:-9 5:21
0-dle	0:-197 3:78
0-dler	0:-19 6:139
0-dlin	1:81
0-dly	0:69
0-dner	0:-73
0-do/a	0:2
0-doc	0:-3 3:9
0-doe	0:42
0-doff	0:116
0-dola	0:5
0-don	1:87
0-dona	0:10
0-door	4:99
0-dor	0:-160 3:263
0-dora	3:63
0-dorf	0:-53
0-dos	0:-52 4:36
0-dous	1:15
0-dow	1:63
0-down	0:-104 5:19
0-dox	0:-37 1:58 5:13
0-dra	2:5
0-dral	0:-30 4:52
0-dran	0:-47 5:59
0-dri	0:-12 2:15
0-drid	0:43
0-dris	0:-63 2:127
0-dry	0:-23 1:144
0-dsma	5:34
0-duct	0:11
0-duit	0:-7 6:13
0-dule	0:54
0-dung	0:39
0-dure	0:74
0-duya	1:38
0-dway	1:2
0-e's	0:214
0-e/a	3:112
0-each	0:-48 3:18
0-ead	0:18 1:78 6:-1
0-eads	0:110
0-eagh	1:44
0-eak	0:-8 1:93
0-eal	0:46
0-eald	1:96
0-eam	0:195 6:70
0-eams	0:68
0-ean	0:7 2:3
0-eane	5:130
0-ear	4:18 6:15
0-eas	0:-106
0-ease	0:48
0-eat	0:12 1:99
0-eau	0:-6 4:-20 5:121 6:156
0-ebe	0:-4 5:16
0-eben	6:1
0-eber	5:5
0-ebi	0:22
0-ebs	0:-31 2:58
0-eca	0:-239
0-ece	0:32
0-ech	0:24 1:106 4:81
0-echi	0:33
0-eck	0:-43 1:44 5:6
0-ecky	0:-1 2:9
0-eco	0:-13 5:40
0-ecom	4:119
0-ect	0:14 4:-16 6:92
0-ects	0:-29 4:140
0-ede	0:-18 1:164
0-edia	6:55
0-edin	0:19
0-edl	5:15
0-eds	0:65 4:1
0-edt	0:1
0-eed	0:19
0-eeds	4:2
0-eek	0:230 4:-34
0-eel	0:-58
0-een	0:19 2:69
0-eene	0:1
0-eep	0:42
0-eer	0:-15 6:75
0-eers	0:22 4:-5
0-ees	0:-31 1:57 5:34 6:12
0-eet	0:29
0-eeve	0:4
0-effe	0:-6
0-ega	0:-77
0-egal	0:-9 3:140
0-egan	0:82
0-egas	1:46
0-egde	0:56
0-ege	4:10 6:16
0-egep	1:19
0-egg	0:15 4:70
0-egin	0:22
0-egio	1:71
0-egum	1:42
0-egy	6:19
0-ehen	0:2
0-eher	3:133
0-ehr	6:6
0-eht	0:43
0-ehta	0:24
0-eibt	0:20
0-eich	0:2
0-eid	0:21 4:-4 5:9
0-eig	0:-40
0-eil	0:100 2:101
0-eim	5:59
0-ein	0:1 1:42
0-eine	0:109
0-eir	0:22
0-eire	0:23
0-eise	0:-15
0-eit	0:66 6:145
0-eith	0:-180 2:60
0-eja	0:48
0-eke	0:-54 2:68
0-ekt	3:34
0-ela	0:-39 5:89
0-elbe	0:-5 4:32
0-eld	0:-41 1:104 5:-54 6:53
0-eldt	1:2
0-elen	2:47
0-elf	0:2
0-eli	0:-11 2:4
0-elia	0:5
0-elie	2:8
0-elin	0:-24 5:32
0-ell	0:-26 1:44 2:126
0-ella	0:-55 2:9 5:43
0-elle	0:-3 1:-5 3:118 4:17
0-ello	6:6
0-elly	0:-38 1:54
0-els	0:-3 1:23 4:39
0-elso	1:20 5:10
0-elt	0:81
0-ely	0:91
0-eman	0:-68 6:54
0-emba	0:48
0-eme	0:-85 2:71
0-emi	0:-16 2:99
0-emie	0:54 4:-19
0-emir	0:-10 5:50
0-emke	2:48
0-emp	0:-13 5:38
0-ems	0:-11 4:29 6:46
0-emy	0:-69
0-ena	2:129
0-enau	0:-2 4:38
0-ence	0:-9 2:97 6:59
0-ench	3:72
0-ency	0:-114 2:20
0-end	0:-30 3:203
0-ende	0:8
0-endy	2:3
0-ene	0:12 2:45
0-ener	0:-113 3:166
0-eney	0:-5 5:11
0-eng	0:24
0-enge	0:69
0-enja	2:16
0-enn	0:-54 5:64
0-eno	0:30
0-enon	0:-1 5:50
0-enor	1:49
0-enri	2:13
0-enry	5:144
0-ens	0:-72 2:171
0-enst	0:-30 1:33 4:25
0-ent	0:41 1:-27 3:80 4:-245 6:4
0-ente	0:-10 3:81
0-ento	0:22
0-ents	0:11 3:-3
0-enue	0:-7
0-enz	3:41
0-eoff	0:-30 2:58
0-eogh	0:38
0-eon	0:6 4:-54
0-eorg	2:22
0-eos	0:-63
0-epak	0:24
0-eper	0:-151 3:207
0-epo	0:-56
0-epot	3:60
0-ept	0:87
0-eque	0:-38 6:24
0-er's	0:13
0-era	0:-87 1:73 3:87 4:-4
0-eral	0:-22 3:110 6:53
0-erby	0:12
0-erce	0:-1
0-erd	0:-73 2:30
0-erde	1:139
0-ere	1:94 3:66 4:-20
0-ered	0:7 3:10
0-erei	1:189
0-erer	0:-33 3:60
0-eres	1:84
0-erft	1:2
0-erg	0:1 4:20
0-erge	3:132
0-ergi	4:115
0-ergy	0:-47 4:49
0-eri	1:91
0-eria	1:29
0-erie	0:-18 6:80
0-erim	0:222 3:85
0-erin	0:-2 3:35
0-erk	0:-18 1:53 3:11 6:16
0-erla	0:-11
0-erle	2:48
0-ern	0:-86 1:167 4:10
0-erna	0:53
0-ero	0:-120
0-erod	1:51
0-err	0:152
0-erri	5:19
0-errn	0:41
0-erry	1:81
0-ers	0:-7 1:-121 4:120 6:-115
0-ert	0:29 2:18
0-erta	0:68
0-erte	0:-1 4:17
0-erty	0:-35
0-eru	1:66
0-erve	0:-12 3:2
0-ery	0:-27 3:8 4:41
0-ese	2:51
0-esen	0:120
0-esh	0:-1
0-esis	0:-106 1:167
0-esk	0:41
0-ess	2:7 3:3 4:9
0-esse	0:49
0-est	0:93 4:-40 6:42
0-esta	0:-14
0-este	0:32
0-eta	2:17
0-etan	0:62
0-eter	0:-3 1:-133 2:162 3:44
0-eth	0:8 2:11
0-ethi	5:48
0-etit	4:17
0-eto	0:-116 5:44
0-eton	1:47
0-etra	0:-7 2:62
0-etre	0:-75
0-ets	0:-42 4:108 6:18
0-ett	1:-47 5:64
0-ette	0:1 2:6
0-etti	0:26 1:-112 5:3
0-etty	0:6
0-ety	0:-34 4:73
0-euer	0:88
0-eum	0:-42 1:11
0-eur	0:-45 3:327 6:30
0-eure	3:128
0-eurs	0:-17
0-euse	0:-263 3:234
0-euta	3:258
0-eute	0:6
0-eux	4:8
0-evan	0:-15 5:42
0-evd	0:47
0-eve	0:21 2:6
0-evel	0:-2
0-ever	0:24
0-evi	2:31
0-evon	2:43
0-evor	0:-24 2:40
0-eway	1:3
0-ewe	0:6 5:1
0-ewek	1:89
0-ewer	6:40
0-ewin	5:29
0-ews	0:149
0-exby	1:35
0-exi	0:48
0-exo	0:25
0-eya	0:-32 2:56
0-eyer	5:27
0-eyes	0:82
0-eyor	3:131 6:57
0-eze	0:-17 2:56
0-fach	0:9
0-fany	0:17
0-fee	4:42
0-fel	0:7
0-feld	1:-62
0-fell	1:116
0-femi	0:103
0-fer	0:-6 1:118 5:45
0-ffee	4:42
0-ffer	0:186
0-ffie	2:46
0-ffin	1:15
0-fic	3:55
0-fice	0:51 1:48
0-fie	0:-14 2:31
0-fiee	0:-18
0-file	0:7
0-fin	0:-89 1:155
0-fing	0:15
0-fion	0:-75 2:133
0-firo	1:3
0-fitt	1:41
0-fold	0:-115 1:261
0-for	0:-36 5:8
0-ford	0:-27 1:117 5:93
0-fore	0:40
0-form	0:-1 3:9 6:13
0-fram	1:29
0-fter	0:90
0-fts	4:54
0-furt	0:4
0-gabe	0:33
0-gal	0:-21 3:93
0-gan	0:26 1:2 5:-2
0-gas	1:45
0-gate	0:-15 1:325 4:-11
0-gawa	0:-8
0-gde	0:56
0-gden	0:79
0-gel	5:10
0-geli	2:20
0-gen	0:43 2:1 4:42
0-gent	6:4
0-gep	1:19
0-ger	0:-30 1:1 3:43 4:-32 5:-28 6:40
0-gere	0:-49 3:138
0-ges	0:8
0-get	0:-1
0-gger	0:-17
0-gham	0:-5
0-ghan	0:-98 2:94
0-ghav	2:8
0-ghes	0:-5 5:38
0-ght	0:-15 1:86 3:1 4:6
0-ghts	4:10
0-gics	4:94
0-gie	4:-21 6:30
0-gin	0:-50 3:180
0-ging	4:10 6:7
0-gis	4:7
0-gist	0:-4 3:38
0-git	2:12
0-gle	0:53
0-gler	0:-20
0-gley	0:32
0-gner	0:-107 6:46
0-gnie	1:44
0-gnus	2:16
0-go/a	3:77
0-gon	0:14
0-gona	2:36
0-good	1:57
0-gou	0:26
0-gozi	0:-18
0-graf	1:16
0-gren	0:-12 5:66
0-gret	0:-3 2:14
0-grid	0:-14 2:63
0-gris	1:52
0-gton	0:-39 5:10
0-guer	3:1
0-gum	1:382
0-gung	0:22
0-gus	0:-6 2:93
0-gust	0:44
0-gut	1:31
0-haap	5:51
0-haft	0:-22 6:80
0-hah	5:37
0-hai	1:22
0-hain	6:36
0-hair	0:40
0-halk	0:56
0-hall	1:106
0-ham	0:-29 1:7 2:19
0-hamn	1:30
0-han	0:2 2:-6 5:4
0-hand	0:-231 3:92
0-hang	4:12
0-hany	0:-44
0-har	0:4
0-hara	0:-15
0-hard	1:-63
0-hart	0:-46
0-hat	0:151
0-hatt	0:-2 5:16
0-haus	0:-81 1:145 5:52
0-hav	2:8
0-have	0:96
0-haw	5:38
0-hebe	0:-2 5:69
0-hef	0:-1 3:-4 6:11
0-heim	0:-48 5:60
0-hein	1:22
0-hen	0:70
0-heo	0:-82 2:135
0-her	0:-4 1:34 3:100 4:-15 5:-8 6:70
0-here	0:163
0-hern	1:52
0-hes	1:13 5:21
0-hew	0:-72 1:45
0-hey	0:17
0-hez	0:66
0-hias	2:2
0-hida	0:-34 5:95
0-hidi	0:-48 2:71
0-hie	0:-22 2:86
0-hief	0:92 3:-19
0-hill	1:4
0-hine	0:-4 2:4 3:10
0-hing	0:1 4:35 6:-47
0-hip	0:-5 4:14
0-hir	0:9
0-hird	0:18
0-hire	0:136
0-hit	0:-39
0-hlin	2:92
0-hloe	0:31
0-hne	0:14
0-hnen	4:3
0-hnie	5:60
0-hnik	4:25
0-hnot	1:92
0-holm	1:143
0-holt	0:-40 1:201
0-hom	1:21
0-home	0:13
0-hona	0:-25 2:75
0-hony	2:89
0-hool	3:22 4:26
0-hop	3:47
0-hor	0:-152 6:51
0-hore	0:-17
0-horn	1:43
0-hose	0:31
0-hou	5:1
0-how	0:-56
0-hre	0:5
0-hren	0:184
0-hrer	3:61
0-hres	0:85
0-hris	0:4
0-hry	5:110
0-hsel	0:76
0-hta	0:26
0-hts	4:27
0-hule	0:-41 1:7 6:83
0-huna	5:14
0-hung	4:45
0-hur	0:9
0-hurs	0:36
0-hyr	1:7
0-iado	0:-1
0-ial	0:-9 3:10 6:114
0-iale	0:59
0-iall	2:221
0-iam	0:32
0-ian	0:-77 2:108 5:-27 6:59
0-iane	0:13
0-iano	0:-1 4:38
0-iar	3:49
0-iars	1:28
0-ias	0:7 2:34
0-iat	0:92
0-iate	6:34
0-iaza	5:73
0-iba	0:10
0-ibai	4:3
0-ible	0:44
0-ibre	4:43
0-ibt	0:54
0-ical	0:9 3:56 4:17 6:-12
0-icas	0:-4 1:28
0-ice	1:-47 2:4 3:56 5:-35 6:72
0-icer	6:46
0-ices	0:15 4:21 6:45
0-ich	0:81
0-icht	1:86
0-icio	0:55
0-ick	0:-25 1:89 2:83 5:-24
0-icks	0:121
0-ico	0:-9 3:54 4:5
0-ics	0:-79 4:194 6:74
0-icy	3:18
0-id's	0:57
0-ida	5:18
0-idad	1:50
0-iday	0:25
0-ide	0:-71 1:46 3:-20 6:78
0-ider	0:-187
0-idew	1:24
0-idge	0:27 1:20
0-idi	0:-35 2:69
0-idor	0:-23 3:46
0-iebe	0:-81 1:54 4:33
0-iedl	5:15
0-iee	0:-13
0-ief	0:166 3:-19
0-iej	0:3
0-iel	1:-9
0-iela	0:8
0-ield	0:-6 1:256
0-iele	0:65
0-ien	4:109
0-ieno	0:19
0-ient	0:-3 3:44
0-ier	0:-24 1:-24 3:95 4:-1 5:30 6:89
0-iera	0:-34 6:43
0-iere	4:-33
0-iers	0:-7 2:15
0-ies	0:-3 3:33 4:30 6:14
0-iese	0:-2 2:56
0-iet	2:37
0-ieta	0:25
0-iete	0:-44
0-iety	4:102
0-ieve	0:44
0-iew	0:107 1:20
0-iews	0:80
0-ife	4:76
0-iff	0:19
0-ifts	4:10
0-igan	0:-86 1:113 5:40
0-ige	0:2
0-igen	0:6
0-igh	0:74 1:-91
0-ight	0:-9 1:86 4:9
0-ign	0:139
0-igo	0:6 2:14
0-igou	0:26
0-igue	0:28
0-iis	2:197
0-ijn	1:21
0-ika	0:-4 2:16
0-ike	0:-28 2:72
0-ikle	0:12
0-ikt	0:-123 2:155
0-ikum	0:-39 1:64
0-ila	0:-41 2:75
0-ilar	2:30
0-ild	1:82
0-ilda	0:10
0-ilde	0:63
0-ile	0:-6 1:14 2:43 4:59
0-iles	0:-94 6:7
0-ilfe	0:-17
0-ilie	0:120
0-ilk	0:-16 5:31
0-ill	0:209 1:5 2:-28 5:-6
0-ille	0:-1 1:28 2:52
0-illo	5:12
0-ills	0:-78 4:3
0-illy	0:-69 5:54
0-ilms	4:33
0-ilo	0:-38
0-ils	0:29
0-imal	6:6
0-ime	6:26
0-imer	0:37
0-imes	1:14
0-imon	2:57
0-ims	3:70
0-in's	0:32
0-ina	0:-4 2:2
0-inab	0:-69
0-inal	0:105
0-inar	0:3
0-inas	0:-6 6:45
0-ince	0:43
0-inch	0:-6 1:125 4:61 5:-9
0-ind	2:5 4:30
0-inda	2:5
0-inde	1:101
0-ine	0:-21 1:62 2:9 3:-27 6:159
0-inee	3:44
0-inen	0:-3 1:93
0-iner	0:-23 2:26 6:19
0-ines	0:-53 4:29
0-ing	0:25 1:-11 2:-99 3:15 4:2 5:-41 6:3
0-ings	0:-1 3:3 4:40
0-ingt	0:11
0-ini	0:-18
0-inik	1:108
0-inn	0:35
0-inne	2:2
0-inor	1:73
0-int	0:-82 1:19 4:-77
0-ints	3:46
0-inz	0:95
0-ion	0:4 2:-86 3:-3 4:-3 6:13
0-iona	0:-13 2:29
0-ions	0:10 3:37 6:23
0-ior	0:-15 3:136 6:214
0-iors	4:88
0-iory	1:90
0-ios	0:-68 4:43
0-iotr	2:169
0-ious	2:55
0-ipal	0:191 3:-12
0-iper	1:155
0-ippa	0:-4 2:157
0-ique	6:65
0-iram	2:115
0-ird	0:2 1:1
0-ire	0:-5 1:-24 4:-2 5:97
0-irel	5:51
0-irer	0:-45
0-ires	1:135
0-iri	0:26
0-irie	1:360
0-irik	2:43
0-irn	1:48
0-iro	1:2
0-irst	0:47
0-irte	2:39
0-iry	4:110
0-isa	0:-66 2:105
0-ise	0:-8 4:15 5:38
0-iser	0:-123 3:86 6:137
0-ises	0:-23 2:99
0-ish	4:24
0-isha	0:-7
0-isin	2:30
0-isk	0:-18 6:8
0-isle	0:10
0-isol	2:58
0-ison	0:11
0-isor	0:-35 6:48
0-iss	0:-1
0-ist	0:-73 1:43 3:129 5:38
0-ista	0:-74 3:255
0-iste	0:-141 3:238
0-ita	0:-7 1:10 2:142
0-ital	0:-6 1:105 3:14 4:3 6:-34
0-itat	0:-32 1:89
0-ite	0:-33 2:1 4:-32 6:46
0-ited	0:37
0-iter	0:2 3:10 6:8
0-ites	1:77
0-ith	0:41 1:-43 5:110
0-iti	0:-61 2:89
0-itle	0:8
0-ito	0:-2
0-itor	3:47 6:31
0-itre	0:21 3:1
0-itri	0:-18
0-its	0:37
0-itt	0:8 1:32
0-itte	2:7
0-itto	1:52
0-itut	1:24
0-ity	0:-4 1:18 3:-11 4:24
0-itz	5:74
0-iva	0:-2
0-ival	0:57
0-ivar	0:38
0-ive	0:-4 3:-4 4:76 6:7
0-iver	0:-32 2:73 6:48
0-ivic	0:67
0-ivo	0:-36 3:30
0-iwe	2:22
0-ixer	0:-49
0-iya	0:-14 2:78
0-iza	0:-14 1:25
0-jac	5:36
0-jan	0:4
0-jay	0:-118 2:167
0-jera	0:29
0-jet	6:25
0-jets	0:-4
0-jos	0:-350
0-jour	0:10
0-jun	0:-22 2:86
0-kala	1:70
0-kamp	5:21
0-kan	0:150
0-kauf	6:45
0-ked	0:37
0-keel	1:180
0-kehr	6:17
0-kel	0:-18 2:29
0-ken	1:34
0-kend	0:-45 3:77
0-ker	0:-130 3:217 6:155
0-kers	4:109
0-kes	0:23
0-ket	0:-6 4:44
0-kets	0:-15
0-kett	0:58
0-kew	1:67
0-kin	0:-142 1:218
0-king	0:13 6:118
0-kkel	0:-12 2:29
0-kker	0:16
0-kler	0:-5
0-kner	0:-23
0-kol	0:-1
0-kole	0:2 5:11
0-kram	2:7
0-kray	1:54
0-ktor	0:36 3:6
0-kuhl	4:-18
0-kum	0:-39 1:64
0-kyer	1:91
0-l's	0:41
0-lace	0:12
0-lach	0:-92 1:76
0-lai	0:13
0-lair	5:67
0-lam	0:6 1:196
0-lamt	0:48
0-lamy	0:7
0-lan	0:-3 1:50 2:55
0-lana	1:50
0-land	0:-17 4:73
0-lane	0:-30 1:63
0-lang	0:-41 1:45
0-lant	3:9 6:4
0-lar	0:-26 2:11 4:15
0-lara	4:-14
0-lard	1:39
0-lare	0:35
0-lari	5:57
0-lark	0:-32 1:265
0-lass	0:-19 1:1
0-late	0:-33 4:57
0-law	0:-3 5:21
0-lawn	1:1
0-lay	0:1
0-lba	4:64
0-lbe	0:-3 4:32
0-lche	0:-306
0-lde	0:-121 1:240 4:-29
0-lder	1:1
0-ldo	0:-66 2:106
0-ldt	1:2
0-led	0:120
0-lee	0:-1
0-leen	2:19
0-leet	0:-26 3:5 6:15
0-lege	0:-3 6:7
0-len	0:9 5:85
0-lena	0:9
0-lene	2:67
0-lent	0:10
0-ler	0:-51 1:-28 3:261 4:19 6:142
0-lerk	0:-3 3:23 6:24
0-lers	0:-8
0-lery	3:19
0-les	0:-6 1:-116 6:48
0-let	0:-40 1:107
0-lete	0:43
0-leur	0:5
0-ley	0:9 1:28 4:-10
0-lfe	0:-97
0-lga	2:23
0-lger	0:-56 2:124
0-lia	0:-45 1:61
0-lian	0:-45 2:24
0-liar	3:49
0-lic	0:-6
0-lice	0:1
0-lick	0:-34
0-licy	3:18
0-lidh	0:6
0-lie	0:-94 2:44 5:55
0-lier	0:-6 1:167
0-lift	0:48
0-lijn	1:21
0-lik	0:-13
0-lin	0:-4 2:88 5:2
0-lina	0:-62
0-lind	2:47
0-line	0:-30 1:132 2:32
0-ling	0:-81 1:49 2:3 4:-10 6:40
0-lins	1:133
0-lint	2:44
0-lis	1:77
0-lise	0:-78 2:150
0-list	0:4 6:27
0-lite	0:-32 6:55
0-lity	0:26 3:-2 4:10
0-live	2:105
0-lke	0:-5 1:46
0-lko	0:10
0-lks	0:27
0-lla	0:-2 2:74 5:12
0-llai	0:10
0-llam	1:12
0-llan	0:-66 1:194
0-llar	3:12
0-lle	0:-19 1:-28 3:159
0-llee	0:-20
0-llen	0:166
0-ller	0:-17 3:147 6:31
0-llet	1:108
0-llie	0:-24 2:74
0-llis	1:51
0-llo	0:-9 5:72 6:4
0-llon	1:47
0-llor	0:35
0-llow	0:1 5:84
0-llr	0:74
0-lls	0:-6 4:3
0-llte	0:-76 3:122
0-llum	0:-23 2:70
0-lly	1:5 5:33
0-lma	0:-3 2:21
0-lme	1:32
0-lmer	0:62
0-lms	4:33
0-loe	0:31
0-loga	0:-143
0-logy	0:-2 6:42
0-lon	0:-20 1:67
0-lona	0:46
0-loo	0:34
0-look	0:15
0-loom	0:-131 1:91
0-lor	0:52
0-lose	0:-4
0-lote	1:154
0-lour	3:5
0-lovu	0:2
0-low	0:-2 1:127 5:44
0-lph	2:49
0-lso	0:-21 1:4 5:3
0-lte	0:-218 3:113
0-lter	2:61
0-lth	0:-42 3:3 4:126 6:29
0-lty	0:-85
0-lue	0:20 1:-16
0-lum	2:69
0-lumb	0:34
0-lun	2:153
0-lund	5:16
0-lune	1:215
0-lung	0:3
0-lus	0:45
0-luss	0:-5
0-luz	1:29
0-lver	0:39
0-lvia	1:12
0-lwen	2:5
0-lyn	0:-101
0-lyst	0:-59 3:14 6:38
0-m/d	0:9
0-mail	1:64
0-mal	6:10
0-man	0:12 4:-20 5:-54 6:12
0-mann	0:9 1:111 5:-2
0-mano	0:33
0-mark	0:-110 1:3
0-mary	4:47
0-mas	0:105
0-masz	0:-36 2:79
0-mba	0:69
0-mbe	0:-18 1:103
0-mber	0:38 3:2 4:6
0-mbh	0:35 4:-15
0-mble	0:-16 1:14
0-mbus	1:6
0-mdi	0:1
0-mea	0:-13 6:86
0-mel	0:-123 5:52
0-mela	0:4
0-men	0:12 1:6
0-mena	0:26
0-mens	0:-26 2:50
0-ment	0:23 3:17 6:7
0-mer	0:9 1:183 6:105
0-mere	0:-39 1:57
0-mers	0:-52 5:55
0-mery	1:45 5:42
0-mes	4:209 5:-46
0-mics	0:-13 6:46
0-mie	0:68 4:-23
0-min	0:22 2:110
0-mina	0:-1 2:48
0-mini	0:-32
0-mio	1:24
0-mir	0:-5 5:49
0-mis	3:28
0-mish	2:8
0-mit	0:94
0-mita	0:-7
0-mke	2:29
0-mma	0:69
0-mme	1:34 3:5
0-mmel	5:30
0-mmer	0:16
0-mmis	3:32
0-mmit	0:14
0-mody	5:63
0-mon	0:-24 2:186
0-mond	0:-15 2:90
0-mont	0:-53 1:128
0-moor	0:-183 1:206
0-more	0:-59 1:141
0-mos	0:210
0-mote	0:3
0-mour	1:97
0-mpen	4:36
0-mple	0:92
0-mpus	0:88
0-mran	2:-1
0-msby	1:107
0-msin	0:-3 2:1
0-n's	0:3
0-n-li	2:102
0-nab	0:-69
0-nada	0:42
0-nage	0:-15 1:16
0-nagh	2:3
0-naki	0:-28 2:69
0-nal	0:3 1:-4 3:41 4:-11
0-nali	5:67
0-nam	0:-199
0-nan	0:-50 1:56 2:180
0-nana	0:34
0-nand	0:6 2:10
0-nane	5:23
0-nant	5:23
0-nar	0:-14
0-nard	0:-84
0-nary	0:-16
0-nata	0:7
0-nby	1:103
0-nce	0:-31 1:35 2:-27 4:-7 6:10
0-nced	6:24
0-ncel	0:46
0-nces	0:-17 4:55
0-nch	0:-56 3:8 4:22
0-ncha	0:-88 2:86
0-ncia	1:7
0-ncil	4:33
0-ncle	0:34
0-nco	0:-22 1:74
0-ncy	2:8 3:19 4:19
0-nda	0:4 2:30
0-ndal	0:-18 2:73
0-ndar	0:14
0-nday	0:6
0-ndby	1:35
0-nde	0:-2 2:1
0-nden	4:2
0-nder	0:120
0-ndes	0:-29 1:77
0-ndet	0:29
0-ndhu	0:-21
0-ndl	0:37
0-ndle	0:-90
0-ndly	0:69
0-ndo	0:-53
0-ndon	0:153
0-ndra	2:50
0-ndre	0:120
0-ndry	0:-167 1:146 4:37
0-nds	0:102 4:-60
0-ndt	5:29
0-ndy	0:-2 2:41
0-neas	1:2
0-nec	1:64
0-nect	0:26
0-ned	2:105
0-nee	0:-88 3:15 6:87
0-neer	0:-6 6:104
0-neke	0:-12 2:100
0-nel	0:200
0-nell	0:-67
0-nen	0:23 1:9 4:11
0-nent	0:-25 3:87
0-ner	0:-26 1:-58 2:46 3:87 6:105
0-ners	0:202 4:2
0-nes	2:196 5:-2
0-ness	0:83
0-net	0:-64 1:32
0-neta	2:102
0-nete	0:-36
0-neur	0:-49 3:63
0-ney	0:1 5:36
0-nge	0:173 6:-66
0-ngen	4:52
0-nger	0:-163 1:144
0-ngo	0:120
0-ngs	4:40
0-ngt	0:31
0-ngue	0:-9 6:11
0-ngut	1:32
0-nic	0:-1 6:40
0-nica	0:47 1:-44
0-nico	0:-9 3:87
0-nie	0:-18 2:62
0-nier	0:-6
0-nigo	0:-9 2:68
0-nik	0:-93
0-nika	2:54
0-ning	0:1 3:-3 4:47
0-nio	0:58
0-nion	0:-118 1:86
0-nior	0:-10 3:130 6:9
0-nis	0:1 1:4
0-nise	0:1
0-nist	3:116 6:27
0-nite	0:29
0-nix	0:-37 1:54
0-njay	2:16
0-njo	1:66
0-nka	0:-51 2:21
0-nke	2:38
0-nki	5:79
0-nks	5:23
0-nna	0:34
0-nnar	0:-50 1:9
0-nnby	1:36
0-nne	2:84 4:-35
0-nnec	1:64
0-nnel	0:4
0-nnen	0:13
0-nner	0:-148 3:168 6:23
0-nnie	0:113
0-nnis	0:-132 1:26
0-nnon	0:40
0-nnoy	0:38
0-nock	0:-105 1:19
0-noit	2:5
0-non	0:40 5:14
0-noon	0:19
0-nor	0:-205 1:132
0-nors	0:58
0-not	1:37
0-nque	1:70
0-nrad	0:-28
0-nri	2:13
0-nrik	0:1
0-nro	1:3
0-nry	5:144
0-nsel	0:-33 6:88
0-nsen	0:-138 5:34
0-nser	3:26
0-nset	1:13
0-nst	0:-5 1:24 4:12
0-nt's	4:31
0-nta	0:-93 3:156 6:74
0-ntal	6:21
0-ntan	0:-104 1:168
0-nte	0:-21 3:113 4:11 5:-1 6:2
0-ntec	5:57
0-nter	0:2 5:7
0-ntes	0:9
0-ntia	0:75
0-ntil	0:-20
0-ntin	0:-68 3:71
0-ntje	0:-26 2:86
0-nto	0:86
0-nton	1:36
0-ntor	1:89
0-ntre	0:-1 1:11 4:41
0-ntro	0:50
0-ntry	0:-36 1:17 4:1
0-nts	0:11 3:5 4:2 6:3
0-ntur	0:-11
0-nty	4:20
0-nue	0:-7
0-nus	2:13
0-nvoy	1:146
0-nwar	2:124
0-nway	0:9
0-nwen	0:-30
0-nya	0:-68 2:105
0-nyon	0:15
0-o/a	0:-102 3:161
0-oach	0:-73
0-oad	0:63
0-oan	0:-70
0-oard	3:9 4:11
0-obal	0:57
0-obbs	1:66
0-ober	0:116
0-obs	0:221
0-oby	0:-50 2:119
0-ock	0:-5 1:140
0-ocke	1:42
0-oda	0:-94 1:110
0-odge	0:102 4:-50
0-odie	0:-4 2:17
0-odri	2:45
0-ods	0:-29 4:113
0-ody	0:29
0-oel	0:-49 2:210
0-oen	2:242
0-oerd	2:34
0-oewe	0:67
0-ofer	0:-37 1:271
0-off	0:33 2:4 5:-9
0-ofi	0:-33 2:80
0-oft	0:-11 1:57 5:16
0-oga	0:-192
0-ogel	0:-7 5:12
0-ogen	2:9
0-ogh	0:38
0-ogie	6:149
0-ogin	0:-136 3:213
0-ogis	4:17
0-ogl	5:66
0-ogle	0:52
0-ogt	0:-1 5:19
0-ogy	0:-2 6:42
0-ohit	0:-39
0-ohl	0:-21 5:44
0-ohm	0:17
0-ohy	0:-22 5:24
0-oie	0:-99
0-oife	0:8
0-oil	0:-149
0-oina	4:10
0-oins	0:2
0-oint	4:-83 6:22
0-oir	0:-2 4:19
0-oire	0:-22
0-oit	2:5
0-oix	5:43
0-ojet	0:-12 6:24
0-oke	1:5
0-okol	0:-1
0-ola	4:73
0-olan	0:-1 5:53
0-olar	4:18
0-old	0:-104 1:29 2:1 4:3
0-oldo	0:-96 2:110
0-ole	0:38 1:33 5:36
0-olia	1:23
0-olin	0:115
0-olio	0:29
0-oll	0:42 5:16
0-olm	0:-117 1:51 2:89 5:9
0-olme	1:33
0-olo	0:-167
0-ols	0:-69 4:189
0-olsa	0:32
0-olt	0:-112 1:149 5:18
0-oma	0:2
0-ombe	0:-18 1:103
0-ome	0:87 3:-4 4:14
0-omer	3:4
0-omi	0:-22 2:36
0-omme	1:53
0-omo	2:55
0-oms	3:36
0-on's	0:18
0-ona	0:-25 2:147
0-onal	0:1 3:52 4:-1
0-onan	0:-73 2:123
0-onas	0:42
0-ond	0:-1 2:10
0-one	0:12 1:9
0-oned	0:-81 2:120
0-oner	0:125
0-ones	5:43
0-ong	0:51
0-onga	0:-39
0-onie	0:11
0-onio	0:68
0-onix	1:58
0-onjo	1:66
0-onne	0:14
0-onor	2:51
0-ons	3:36 6:19
0-ony	0:-30 2:214
0-ood	1:47
0-oods	0:-29 4:113
0-ook	0:-42 1:110 6:1
0-ool	0:15 3:12 4:26
0-oole	0:56
0-ools	4:14
0-oom	0:-11 1:29 3:79 6:25
0-oon	0:35 1:74
0-oor	0:-51 1:4 4:7
0-oost	0:-72 2:151
0-oot	0:-41 1:90
0-ope	0:-19 6:24
0-oper	6:34
0-ophy	6:2
0-ople	0:172
0-ops	3:12
0-opy	0:-7
0-or/a	3:158
0-ora	3:203
0-orag	2:26
0-oral	4:41
0-orat	0:-3 3:47
0-orby	1:48
0-orce	0:51
0-ord	1:80 4:-41 5:11
0-ords	0:-12
0-ore	0:-3 1:10
0-ores	0:-101 4:2
0-orey	0:-13
0-orf	0:-38
0-orge	0:-72 1:101
0-ori	4:1
0-oria	0:44
0-orie	0:139
0-orin	0:2 3:10
0-ork	0:6
0-orks	0:-110 1:180 4:62
0-orm	0:-31 1:66
0-orn	0:-34 1:13
0-orna	0:-70 2:137
0-orne	0:-43 1:52
0-orny	5:29
0-oro	0:1
0-orpe	0:4
0-ors	0:13 4:92
0-ort	0:24
0-orth	0:-1 1:120
0-orts	1:6
0-ory	0:-147 3:10 6:43
0-osa	0:-115 2:132
0-oser	0:117
0-osh	0:12
0-oss	0:-5 2:4 4:-8 5:20
0-ost	0:27 2:38 6:-101
0-oste	0:46
0-osu	5:11
0-osz	2:142
0-ote	0:-1 1:91
0-otel	1:126
0-otna	0:15
0-otor	0:-10 6:24
0-otr	2:169
0-otre	0:137
0-ott	0:2 5:46
0-oud	4:83
0-oug	0:-110 2:154
0-ould	0:109
0-oule	0:-41
0-ound	0:51
0-ount	0:-52 5:31
0-oup	0:1 4:23
0-oupe	0:-1 1:69
0-our	0:5 6:60
0-ours	0:5
0-ourt	1:5
0-ous	1:11 3:78
0-ouse	0:30 1:95 4:-95
0-out	0:96
0-outh	0:14
0-oux	5:33
0-ovak	5:38
0-oval	0:-54
0-ove	0:-43 1:25
0-oven	0:49
0-over	0:30 1:-109
0-ovia	1:50
0-ovu	0:2
0-ow's	0:-32 1:65
0-owak	5:59
0-owan	0:92
0-oway	0:-23 1:178
0-owby	1:13
0-owe	0:1 1:-85 4:2 5:94
0-ower	0:-16
0-own	1:79
0-ows	4:33
0-owth	0:-19 6:10
0-oyal	0:-20 1:157
0-oyce	1:47 2:5
0-oyd	0:21
0-oyle	5:41
0-oyo	5:31
0-oys	4:14
0-oza	0:72
0-ozi	0:-18
0-p's	0:-59
0-pace	0:-8 4:73
0-pair	0:-41
0-pak	0:24
0-pal	0:88 3:-12
0-pan	1:131
0-pany	0:-52 3:5 4:41
0-paro	2:81
0-path	1:145
0-peak	0:-98 1:143
0-pel	6:15
0-pen	4:100
0-per	0:-39 3:22 6:27
0-pert	2:87
0-pesh	0:-240
0-peth	0:-16 2:25
0-pex	0:173
0-pfel	0:4
0-phen	2:41
0-phy	0:3 6:3
0-phyr	1:7
0-pice	0:-83 4:103
0-pie	0:11
0-ping	0:-186 4:4
0-plan	0:10
0-ple	0:191 1:-33 3:65
0-ply	0:31 3:2 4:-22
0-pold	0:-11 2:95
0-pool	0:52
0-port	4:11
0-pot	3:59
0-ppa	0:-4 2:157
0-ppen	0:1
0-pper	0:22
0-pply	3:6 4:-16
0-ppy	0:28
0-prey	1:172
0-pril	0:12
0-pson	4:11
0-pur	0:34
0-pus	0:88
0-puty	0:4
0-qbal	0:-80
0-quay	0:-122 1:171
0-que	0:-26 1:34 4:-40 6:148
0-ques	0:-97
0-qui	0:-22 2:88
0-quin	1:54
0-r's	0:1 3:22
0-r.o	4:14
0-r/a	3:158
0-r/in	3:71
0-rac	0:89 4:34
0-rach	0:291
0-rack	0:-40 1:90
0-ract	1:85 6:51
0-racy	0:-100 2:26
0-rad	0:-2 2:83
0-rade	0:-12 5:25 6:5
0-rado	0:14
0-rady	0:1
0-raf	1:15
0-raft	0:-63 1:93
0-raga	0:97
0-rage	0:71
0-ragh	0:3
0-rah	0:34
0-raig	0:-22 2:85
0-ral	0:-57 3:69 4:34 6:20
0-rald	2:62
0-rall	0:-9
0-ram	0:-213 1:7 2:52
0-rama	0:-85
0-ran	0:-24 2:88 4:5
0-rand	0:-6 1:40 3:34
0-rane	0:65
0-rang	1:33
0-rank	0:113
0-rano	5:15
0-rant	5:25 6:25
0-raph	1:20
0-rapy	4:15
0-rar	0:-8 3:11
0-rard	1:35
0-ras	0:10
0-rat	0:-57 2:89
0-rate	0:14
0-rath	0:127
0-raus	0:1
0-rax	1:53
0-ray	0:19 1:93 4:-116
0-rbel	1:161
0-rben	0:83
0-rby	1:169
0-rcel	4:23
0-rcer	0:-34
0-rcey	0:18
0-rch	0:59 3:18 4:-2
0-rcio	1:31
0-rcos	0:-9
0-rcus	2:82
0-rd's	0:-48
0-rdan	0:104
0-rde	0:-73 1:92
0-rden	0:-63 1:35 3:87 6:4
0-rdi	0:108
0-rdo	5:23
0-rdre	0:-12
0-rds	6:81
0-rea	3:13
0-reas	0:-1
0-reau	0:38
0-rece	0:1
0-reco	5:41
0-red	0:97
0-ree	1:59
0-reek	0:47 4:-17
0-reen	2:8
0-reer	0:51
0-rees	0:-126 1:109 5:42
0-reet	0:24
0-reg	0:-9 2:46
0-rei	0:-5 1:174
0-rein	0:-18 1:35
0-reis	0:-18
0-reja	0:49
0-rek	0:-30 2:152
0-rel	0:-103 1:94 5:39
0-rell	1:3
0-ren	0:78 5:46
0-rena	2:153
0-rent	0:-3 2:42 3:5
0-rer	0:-4 3:252 6:3
0-rera	5:65
0-reru	1:66
0-res	0:-46 1:47 2:81 3:-36 4:52
0-ress	0:-125 3:242 4:13
0-rest	1:7 4:-85
0-ret	2:15
0-reth	0:7
0-rew	0:22 6:66
0-rewe	5:11
0-rey	0:-47 1:168 2:11 4:-70
0-reya	0:-32 2:56
0-rfe	1:8
0-rga	0:-17 1:49
0-rgan	0:9
0-rge	0:-20 1:87
0-rgen	0:7
0-rger	0:-311 3:336
0-rgi	4:68
0-rgin	0:-103
0-rgit	2:12
0-rgus	2:38
0-rgy	0:-47 4:49
0-rhh	0:55
0-ria	0:-24 1:-73 2:92 6:7
0-rial	0:-72 4:13 6:32
0-riam	2:30
0-rian	0:-8 2:17
0-rias	0:18
0-riat	0:91
0-rice	0:-165 2:6 3:275
0-rick	0:-20 2:111
0-rics	0:10
0-rid	0:-34 2:133 4:100
0-ridh	2:17
0-rie	0:-125 1:164 6:92
0-ried	0:14
0-rien	0:65
0-rier	0:-43 1:7
0-ries	0:-49 1:25 3:5 4:24
0-riet	2:59
0-rigo	0:12
0-rik	0:-59 1:3
0-rike	2:34
0-ril	0:41
0-rill	0:-14 1:140
0-rim	0:31 3:80 5:52
0-rin	0:-180 2:-24 3:337 5:-21 6:62
0-rina	0:52
0-rine	0:-202 1:190 2:-1 4:82
0-ring	0:-60 2:129 3:77 6:-21
0-rint	3:18
0-rio	0:65
0-rior	0:-30 6:27
0-rios	0:-108 1:61
0-riq	0:-5
0-ris	1:103 2:4
0-risa	0:-13
0-rise	1:71
0-rit	0:33
0-rite	0:-28 2:86
0-riti	0:-74 2:88
0-rity	0:-78 1:33 4:34 5:26
0-ritz	0:-3
0-riya	0:-21 2:93
0-riz	2:13
0-riza	1:26
0-rjun	0:-29 2:87
0-rke	0:-50
0-rker	0:-201 3:29 6:19
0-rks	0:-42 1:61 4:61
0-rla	0:-57
0-rle	2:49
0-rley	1:96
0-rlie	0:48
0-rlo	0:-6 2:86
0-rlow	0:-33 4:4 5:14
0-rluz	1:29
0-rly	0:69 4:-53
0-rma	0:-9 4:82
0-rme	0:1 4:65
0-rmed	0:39
0-rms	4:73
0-rna	2:112
0-rnal	0:49
0-rnan	1:73
0-rne	0:-1 1:-46 5:135
0-rnen	0:42
0-rner	0:88
0-rnet	0:-29
0-rney	0:2
0-rni	0:25
0-rnie	0:-10 2:108
0-rno	1:68
0-rny	5:29
0-ro/a	0:-57 3:97
0-rod	1:54
0-roda	1:104
0-rode	0:-30
0-rof	0:79
0-roix	5:44
0-rol	0:-3
0-rom	0:79 5:3
0-ron	0:-5 3:127
0-rona	0:-50
0-rook	0:-34 1:20
0-room	0:-77 3:53
0-root	1:175
0-rope	6:60
0-ros	0:-146 1:171 5:29
0-rose	0:26
0-rost	0:43
0-roup	4:23
0-rov	0:-24
0-rove	0:-3 1:36
0-row	0:-29 1:5 4:25
0-rowe	5:54
0-royd	0:4
0-rpe	0:32
0-rran	0:-76 4:4
0-rri	5:19
0-rrin	1:83
0-rrn	0:41
0-rron	1:125
0-rrow	0:-29 1:54 4:13
0-rry	0:-42 5:22
0-rsal	0:-93 1:20
0-rsar	0:-28 3:121
0-rse	0:-3 6:38
0-rsen	2:40
0-rsh	0:-20 1:22 5:22
0-rson	0:-56 3:308
0-rsos	0:14
0-rst	0:4 1:119 5:2
0-rsty	0:-2 2:34
0-rta	0:30 2:39
0-rtal	0:15
0-rte	0:-95 2:65 5:35
0-rtek	0:-29 2:79
0-rter	6:38
0-rth	0:-7 1:138 5:34
0-rtin	0:24 2:22
0-rts	0:-10 4:1
0-rty	0:15
0-ruck	0:-7 4:47
0-rud	2:152
0-ruit	0:109
0-rum	0:-42 1:19
0-rund	4:12
0-rune	0:182
0-rung	0:-7 6:147
0-rupo	0:-2 1:36
0-rus	0:149
0-rust	0:-76 4:76
0-rve	0:-12 3:2
0-rver	6:21
0-ry's	0:155
0-ryce	1:-11
0-rye	0:37
0-ryl	0:-1
0-rys	0:-3 2:42
0-rzt	0:-7 3:73
0-rım	2:159
0-sact	0:83
0-sage	0:110
0-sai	0:17
0-sain	0:-11 2:125
0-sal	0:-31 1:10
0-sale	4:6
0-saly	1:148
0-sam	0:-1 4:50
0-samt	0:-35 1:100
0-sang	0:12
0-sar	0:-17 3:119
0-saro	1:2
0-sart	5:91
0-sby	1:66
0-sch	0:-1 6:113
0-sche	0:-47 1:74 3:108
0-sco	0:40
0-scoe	0:-21 2:45
0-scue	0:2
0-sday	0:142
0-sea	0:-18 4:62
0-sed	0:16
0-sei	0:-59 5:-19
0-seil	0:54
0-sel	4:-5 5:67 6:15
0-self	0:2
0-sels	1:17
0-sen	2:89 5:25
0-ser	0:-35 3:184 6:19
0-ses	2:45
0-sett	0:-3 1:10
0-seum	0:-63 1:14
0-sha	2:20
0-sham	1:29
0-shaw	0:-36 1:20
0-she	0:18
0-shed	0:-11
0-sher	0:-188 1:-2 3:134
0-shi	2:174
0-ship	0:-5 4:14
0-shir	0:9
0-shof	0:30
0-shop	3:16
0-sia	0:-97 2:86
0-sian	0:3
0-sic	0:-25 6:13
0-side	1:116 3:-1
0-sign	0:18
0-sin	0:-39 1:46 2:84
0-sine	0:-69 6:30
0-sing	0:-43 1:-84 3:51 5:7 6:3
0-sion	0:74 3:-20
0-sis	0:-9 1:126
0-site	0:-1 1:90
0-sity	1:33
0-skar	0:34
0-sken	1:33
0-sker	0:123
0-sket	4:38
0-skew	1:67
0-ski	0:26
0-sle	1:2 4:-6
0-sley	0:4
0-sloo	0:34
0-slow	0:44
0-sma	0:-24 5:34
0-sman	0:-38
0-smin	0:24
0-sol	0:-3 2:57
0-son	0:1 1:-13 3:89 5:21
0-sop	0:-176 1:130
0-sor	0:1 3:-3 6:43
0-sori	4:16
0-sory	0:-47 4:2
0-sos	0:13
0-span	1:141
0-sper	0:-23 2:43
0-spur	0:34
0-sse	0:7 6:7
0-ssel	5:84
0-ssen	5:78
0-ssin	1:80
0-ssop	1:127
0-ssor	0:67
0-st's	3:30
0-sta	0:-20 1:54 3:57
0-stal	4:10
0-stas	0:28
0-ste	0:-1 3:117
0-sten	2:171
0-ster	0:3 1:2 4:-49 6:71
0-stin	0:-5
0-stle	1:26
0-stra	0:-72 3:37
0-stre	0:54
0-sts	0:32
0-sty	0:-1 2:32
0-sual	0:-51 3:31
0-suf	0:15 2:-4
0-sult	0:87
0-sure	4:95
0-syde	1:78
0-szka	0:-13 2:22
0-t is	0:20
0-t's	1:-36 3:166 4:3
0-tack	0:-16 1:24
0-tacy	0:13
0-tadt	0:-101
0-taff	0:81 3:32 6:105
0-tag	0:179
0-taic	1:54
0-tail	6:26
0-tair	2:42
0-take	3:2
0-tal	0:-54 1:49 3:44 4:29
0-tan	0:-157 2:21 4:109
0-tand	0:159
0-tant	0:-6 3:19 6:16
0-tara	0:-5
0-tas	6:4
0-tat	0:-28 1:101
0-tate	0:-17 4:151
0-tch	3:26
0-te/a	3:16
0-tead	1:189
0-tec	5:57
0-tech	1:53
0-tect	0:-2 6:59
0-ted	0:194 4:-63
0-tede	1:87
0-tee	0:18
0-teer	3:37
0-tees	6:22
0-tega	5:56
0-tegy	6:19
0-tein	0:98
0-tek	0:-114 2:60 4:58
0-tekt	3:35
0-tel	0:-60 4:52
0-tela	5:179
0-tell	0:-1
0-tels	0:-32 4:87
0-teme	4:1
0-tems	0:-15 4:31 6:46
0-ten	0:203 2:4 6:-30
0-tend	0:-43
0-tent	0:-2
0-tenz	0:-70 3:160
0-ter	0:-29 1:-86 2:-31 3:103 4:47 5:14 6:92
0-tera	0:-296
0-tere	0:-2 1:51
0-ters	0:4 6:124
0-tery	0:-33 3:62
0-tes	0:18 3:-10 4:47
0-test	0:109
0-teur	0:-14 3:68
0-tgum	1:145
0-tha	0:-21 5:104
0-tham	0:26
0-than	0:-12 5:115
0-the	1:22
0-ther	0:80 1:171
0-thi	5:39
0-thom	1:22
0-thon	0:10
0-thor	0:-50 6:56
0-thur	0:3
0-thy	1:4
0-tia	0:-68
0-tial	0:49
0-tica	1:96
0-tice	0:-1 2:52 3:-3
0-tick	0:-79
0-tics	4:131 6:-2
0-tie	0:16
0-tien	2:183
0-tier	5:61
0-tift	1:306
0-tik	0:-139 4:100 6:1
0-til	0:-20
0-tin	0:-108 2:36 3:262
0-tine	0:21
0-ting	0:84 3:13 6:-3
0-tins	0:7
0-tion	0:26 1:-135 3:22 4:56 6:-9
0-tist	0:15 6:21
0-tit	4:17
0-tiva	0:-148 1:112
0-tive	0:-51 6:159
0-tivo	0:-21 3:31
0-tje	0:-26 2:86
0-tlam	1:23
0-tle	1:151 4:-27 5:17
0-tlow	1:166
0-tna	0:15
0-tner	0:47 3:-55 5:1 6:1
0-toke	1:48
0-told	1:163
0-toms	3:47
0-ton	0:2 1:107 5:63
0-tone	0:-2 1:63
0-tor	0:-5 3:132 4:-87 6:74
0-tora	0:-174 3:177
0-tore	0:-30
0-tors	4:91
0-tory	0:24
0-tos	6:45
0-tosz	2:142
0-tott	5:18
0-tou	2:50
0-tove	0:-12
0-tra	0:-12 2:30 3:9
0-trag	0:105
0-tral	0:20
0-tran	1:5
0-trar	0:-9 3:11
0-tray	0:-2
0-tre	4:15 6:28
0-tree	0:-7 1:74
0-trel	1:106
0-tres	0:-15 6:15
0-tri	0:-2
0-tria	4:37
0-trin	2:180
0-triz	2:13
0-tro	1:20
0-trom	5:4
0-tron	0:-58 3:154
0-trov	0:-24
0-trud	2:152
0-trum	0:-42
0-try	0:-87 1:122 3:86 4:2 6:-21
0-tta	0:130
0-tte	1:-142 2:80
0-ttee	0:26
0-ttek	4:63
0-tter	0:-41 1:-4 4:13 5:76
0-tti	0:26 1:-112 5:3
0-ttie	0:4
0-ttle	0:-1 1:14 5:35
0-tto	0:-11 1:51
0-tts	0:26
0-tty	2:72
0-tual	4:41
0-tuar	3:12
0-tuga	4:15
0-tum	0:28
0-tung	3:173 6:49
0-tura	4:7
0-ture	0:15 4:5 6:25
0-tut	1:24
0-tute	0:-127 1:50
0-tway	0:12 1:-3
0-txea	0:10
0-tzt	0:36
0-ual	0:-127 4:77
0-uala	0:-16 2:47
0-uamt	1:50
0-uan	0:-38 2:178
0-uane	5:152
0-uar	3:5
0-uart	0:18
0-uary	0:44
0-uate	0:62 3:127
0-uay	0:-60 1:83
0-ube	0:-9
0-uben	0:-63 2:117
0-ubry	5:20
0-uca	2:64
0-uce	0:-97
0-ucer	0:-26
0-ucia	0:-1 2:7
0-ucid	1:190
0-uck	0:-34 4:1 5:12
0-uckl	5:82
0-uct	0:11
0-ucto	6:33
0-ucy	0:-14 2:48
0-uda	0:27
0-udd	0:2
0-udin	5:59
0-udio	3:36
0-udy	0:-4
0-ueda	0:35
0-uel	2:2
0-uer	0:-148 3:31
0-ues	4:98
0-uest	0:-1 3:20
0-ueto	5:56
0-uett	5:99
0-ufer	3:43
0-uga	4:15
0-uge	0:-61 4:90
0-ugen	0:-1
0-ugh	0:-18 2:44 5:111
0-ugo	0:-19 2:105
0-uhar	0:4
0-uick	0:55
0-uide	6:64
0-uig	0:-5
0-uil	0:-63
0-uill	0:-35 5:29
0-uin	0:-33 1:53
0-uipe	0:27
0-uire	0:-21
0-uis	0:-52 2:7
0-uisa	2:37
0-uise	0:20
0-uit	0:5 4:-35
0-uita	0:37
0-uits	0:2
0-uiz	0:1
0-uke	0:-19 2:94
0-ula	0:70
0-uld	0:113
0-ule	1:4
0-ulen	0:-32 5:50
0-uler	0:-50 3:25
0-ulia	2:21
0-ult	0:2 4:-54 5:41
0-uly	0:37
0-uman	0:138
0-umb	0:34
0-ume	0:13
0-umen	0:-4 1:66
0-umio	1:24
0-ump	0:-103
0-una	0:-196 2:42 5:13
0-und	4:22 5:6
0-unde	2:34 4:23
0-undo	0:45
0-une	0:-15 1:43 4:129
0-ung	0:57 1:-33 3:-1 4:5 6:47
0-unk	0:-1
0-unn	0:-13 4:10
0-unne	0:-87
0-unro	1:3
0-unt	0:-43 5:41
0-unta	0:-49
0-unts	0:38
0-unty	4:21
0-uohy	0:-22 5:24
0-upe	1:69
0-upo	0:-2 1:36
0-uppe	4:6
0-ups	0:-31 6:116
0-ura	4:6
0-ural	0:-26 6:40
0-ure	0:51 3:-49 4:73
0-urer	0:5
0-ures	0:-36 4:100
0-uria	0:-24 2:95
0-urin	3:364
0-urm	0:156
0-uro	0:16 1:14 4:-2
0-uros	0:-17 1:57
0-urs	0:35
0-urse	0:-20 6:39
0-urst	0:-76 1:181 5:13
0-urt	0:1
0-urts	0:81
0-ury	0:-27 1:34 4:14
0-use	1:14 3:35 6:4
0-uses	0:-50 4:90
0-ush	0:-105 1:147
0-uss	0:18
0-usse	0:36
0-ust	0:1 4:33
0-usuf	0:15 2:-4
0-uta	0:-123 3:256
0-ute	1:20
0-uter	2:40
0-uth	0:-1 2:81
0-uto	0:1
0-utz	0:-20
0-uval	1:45
0-uya	1:37
0-uyen	0:-28
0-uyer	0:-100 3:29
0-vacs	1:128
0-vacy	0:21
0-vain	0:-12 2:52
0-vak	5:38
0-val	0:-32 1:119 4:1
0-valp	4:18
0-van	0:-11 5:41
0-vane	0:-130 1:241
0-vant	4:14
0-var	0:41
0-varo	2:76
0-vate	0:15
0-vaux	0:-17
0-veau	0:-15
0-ved	0:53
0-veig	0:-41
0-veld	1:24
0-vent	0:46
0-ver	0:2 1:-15 2:3 4:-10 6:63
0-veri	1:91
0-vers	1:114
0-very	0:194
0-ves	2:102 4:114
0-via	0:-174 1:141
0-vic	0:47
0-vice	0:1 3:-34 4:13
0-view	0:86 1:13
0-ving	3:15
0-vion	0:-203 1:231
0-vist	0:-3 1:154 5:95
0-von	0:-27 2:42
0-vops	3:13
0-vor	0:-19 2:48
0-vous	0:67
0-voux	0:4
0-voy	1:146
0-w's	0:-26 1:65
0-w/d	0:12
0-wak	5:59
0-wald	5:79
0-wame	0:-144 2:59
0-wan	0:53 2:2
0-war	0:-113 2:124
0-ward	0:-5 2:73
0-ware	0:-6 4:24 6:121
0-way	0:1 1:149
0-ways	0:-65 4:118
0-wby	1:13
0-ween	0:8
0-weet	0:-4 1:16
0-weg	0:-130
0-wei	0:15
0-wein	0:-28 1:71
0-wek	1:89
0-well	0:-17 1:255
0-wen	0:-3 2:138
0-wena	0:-3
0-wer	6:40
0-werk	0:-44 1:203
0-west	0:-45 6:50
0-whai	1:23
0-wick	1:164
0-will	0:35
0-win	0:-43 5:18
0-wing	0:-2 1:114
0-wney	0:-10
0-woch	0:38
0-wood	1:65
0-work	0:-7 4:27
0-worm	1:103
0-wort	0:42
0-wosu	5:11
0-wry	0:95
0-wski	0:3
0-wth	0:-19 6:10
0-wyn	2:43
0-xby	1:38
0-xea	0:10
0-xec	0:-14
0-xer	0:-49
0-xham	1:76
0-xler	0:6
0-xley	1:37
0-xue	2:15
0-y's	4:-1
0-yal	0:-20 1:157
0-yard	0:-128 1:67
0-ybe	0:2
0-yber	4:27
0-yce	0:-41
0-yck	0:33
0-yde	1:53
0-ydon	0:-42 1:87
0-yemi	5:17
0-yen	0:-22
0-yer	1:-37 3:18 5:76
0-yes	0:1
0-yhew	1:54
0-yle	0:4 4:-52 5:4
0-yna	0:-3
0-yne	0:-29 2:52
0-yng	0:22
0-ynne	0:-82 2:113
0-yon	0:23
0-yony	2:25
0-yor	0:-108 3:120 6:57
0-ype	0:48
0-yre	0:-44 1:79
0-yson	5:48
0-yst	0:-59 3:14 6:38
0-ythe	1:65
0-zbau	1:10
0-zeit	0:31
0-zia	2:110
0-ziej	0:3
0-zig	0:10
0-zing	0:2
0-zise	5:86
0-ziz	5:25
0-zka	0:-13 2:22
0-zuge	4:91
0-zul	4:19
0-zung	0:1
0-zyk	0:11
0-zyna	0:-3
0-ırım	2:159
0.	0:32 4:14 5:9 6:-123
0/	0:211 6:1
01	6:115
016	6:5
02	0:-22 6:149
02026	0:-35 6:2
02nd	0:-3 3:30
03	6:51
0398820	0:14
04	6:4
040217	0:1
05	0:-11 6:64
06	0:8 6:-7
0:	0:271 6:12
0;	0:161
0<	0:163
0=	0:2
0>	0:25
0?	0:186
0@	0:174
0[	0:30
0]	0:36
0_	0:16
0a	0:265
0a/s	0:89
0aas	0:22
0abbott	5:20
0abelman	0:2
0abena	2:199
0about	0:8
0accounts	0:24
0aceites	1:77
0aceros	1:17
0achebe	0:-6 5:74
0achterberg	5:11
0achtermann	5:73
0acknowledgement	0:48
0actuarial	0:-162 3:38 4:3
0adaeze	0:-22 2:57
0adebayo	0:-13
0adeyemi	5:17
0adeyemi-clark	0:25
0adjoint	6:25
0adjuster	6:6
0administrator	0:170 6:-16
0admissions	6:119
0adrian	2:141
0adviser	0:207
0advisory	4:2
0advocate	6:64
0aebi	0:22
0aero	4:66
0aerolineas	1:2
0aerolune	1:215
0aerospace	4:74
0aerostructures	4:49
0affineur	3:153
0after	0:58
0afternoon	0:19
0ag	0:-126 4:166
0agent	6:6
0agente	3:241
0agents	4:3
0agnieszka	0:-13 2:22
0ai	0:6
0aigner	0:-21
0air	0:-35 3:15 4:125
0airam	2:115
0airways	4:195
0aktuar	3:12
0alastair	2:84
0albtal	1:16
0alcaide	5:46
0aldbrough	1:4
0aldenhoven	0:49
0aldersyde	1:78
0aldine	1:7
0aldington	4:59
0aldous	1:15
0all	0:76
0aloina	4:10
0alois	0:11
0alpenblick	1:41
0als	0:261
0alun	2:153
0alvaro	2:76
0am	0:5 4:77
0amann	5:34
0amazing	0:2
0amery	5:43
0ames	0:49
0amos	0:1
0amparo	2:81
0amtsgericht	0:-5
0amtsleiterin	0:54
0an	0:81
0analyst	0:-59 3:14 6:38
0analytics	0:9
0anand	2:33
0anane	5:23
0and	0:149 4:-5 6:4
0andarrios	4:24
0anders	0:5 2:193
0aneta	2:136
0anfrage	0:32
0animal	6:14
0anke	2:106
0ann	0:-2 2:47
0annabel	0:3
0annegret	0:-4 2:15
0anneke	0:-16 2:20
0anneliese	0:-84 2:108
0annika	0:-14 2:114
0ansah	5:5
0anthony	2:89
0antwort	0:40
0anwar	2:124
0anwen	0:-33
0any	0:12
0anya	2:304
0ao	6:2
0aoife	0:8
0applicant	0:16
0application	0:165
0appointment	0:23
0apprentice	6:30
0april	0:12
0aps	4:21
0arbuthnot	1:92
0archie	2:174
0architect	0:-2 6:59
0architects	4:99
0architectural	6:35
0archivist	0:52
0arclight	1:241
0ardlin	1:81
0are	0:98
0area	3:23
0arjun	0:-29 2:87
0arkwright	0:50
0arquitectura	4:15
0arriaza	5:73
0arrieta	0:25
0as	0:73
0ashcombe	1:50
0ashcroft	5:13
0ashdown	5:20
0ashe	0:18
0ashgrove	1:19
0ashworth	5:52
0askew	1:67
0assessments	0:209
0assistant	0:-18 3:28 6:86
0associate	6:34
0association	0:-33 4:44
0associes	0:17 4:-1
0assurance	4:212
0assurances	0:-10 1:34
0astermoor	1:25
0at	0:291
0atelier	1:13
0attenborough	5:89
0attwater	0:66
0attwood	1:96
0aubry	5:20
0auctioneer	6:12
0auctioneers	4:47
0audio	3:4
0august	0:32
0austria	4:37
0author	6:73
0automatische	0:32
0aux	0:38
0auxiliar	3:49
0averill	1:143
0aviation	0:-7 4:23
0axis	0:70
0ayre	1:91
0ayuntamiento	1:126
0aziz	5:25
0azul	4:19
0b	0:124
0b.v	0:8 4:-2
0b2b	0:-2
0ba	6:107
0backend	3:37
0baird	0:209
0bajo	0:-55
0bakker	0:16
0balint	2:48
0ballard	1:35
0banco	1:74
0band	0:10 6:-1
0bank	0:-72 4:65
0bankole	0:2 5:11
0banks	5:10
0banque	1:78
0bao-anh	2:232
0baptiste	0:21
0bar	3:43
0barbara	0:-28 2:41
0barista	3:17
0barrenetxea	0:10
0barry	2:17
0bartek	0:-29 2:79
0bartosz	2:142
0base	0:-20
0bashir	0:9
0bassett	0:50
0bastien	2:186
0bauamtsleitung	3:78
0baumkontrolle	3:227
0bay	4:44
0be	0:73
0bea	0:-46 2:155
0beadle	3:154
0beatriz	2:13
0beaver	1:21
0bec	2:17
0because	0:47
0bechtold	1:163
0beck	5:15
0becky	0:-1 2:9
0bedienungsanleitung	0:36
0before	0:31
0begona	2:36
0bei	0:117
0beim	0:6
0bell	0:-11 5:-12
0bellamy	0:7
0bellwether	1:49
0ben	0:15
0benali	5:67
0bench	0:-23 3:89
0bendigo	0:5
0benedikt	2:155
0benoit	2:5
0bereichsleiterin	0:145
0bernadette	0:-92 2:161
0bernal	0:103
0bernie	2:330
0bess	2:398
0bethany	0:-44
0betriebsleiter	0:33
0bettina	2:25
0between	0:9
0bev	0:86
0bevan	0:-15 5:42
0bewerberin	0:38
0bewerbermanagement	0:33
0bewerbung	0:66
0beworben	0:81
0bex	0:-186 2:277
0bexhill	1:67
0bhatt	0:-2 5:16
0bid	0:-10 3:36
0biddick	5:71
0big	0:33
0bilingue	6:11
0bill	0:-38 2:117
0billing	0:-33
0bio	4:157
0biologics	4:94
0biologiste	3:72
0biosciences	4:148
0birgit	0:100
0birgitte	2:147
0birkenau	4:11
0birte	2:39
0bjorkhamn	1:30
0blakeney	5:49
0blaydon	1:92
0bleibt	0:20
0blount	5:46
0blue	0:22 1:-16
0bluegum	1:194
0blythe	1:49
0bo	2:28
0board	0:66 4:10
0boarding	0:-29
0bob	0:-14 2:52
0bodegas	1:46
0bodkin	1:74
0bohm	0:17
0boiler	0:33
0bolsa	0:32
0bon	0:10
0bonjour	0:10
0bookkeeper	3:3
0boon	0:48
0bose	0:-119
0boudin	5:59
0box	0:-112
0boyle	0:-10 5:25
0bpr	1:109
0brackenfield	1:48
0brackenholt	1:104
0brackwater	1:106
0bramble	1:9
0branch	0:9
0brand	3:31
0brandl	0:37
0brandsma	5:34
0brandt	0:-4 5:25
0brannigan	0:-38 1:98
0brannock	1:16
0brantford	1:393
0brava	0:6
0breuer	0:2
0brewery's	0:66
0brewing	4:17
0brid	0:-36 2:105
0bridge	0:13
0bridget	0:-4
0bright	5:6
0brightloom	1:297
0brightmoor	1:19
0brightwell	0:-24 1:46
0brisa	1:19
0brommel	5:30
0bronagh	2:6
0brophy	0:19
0bruckl	5:82
0brunnby	1:36
0brunner	5:101
0brussels	1:16
0bryony	2:25
0building	0:21
0burgermeister	0:13
0buro	0:78
0bursar	0:-28 3:121
0bursar's	0:-26
0bus	4:17
0business	0:3
0but	0:16
0buyer	0:-100 3:29
0byng	0:22
0cabrera	5:66
0cadence	1:23
0cal	0:88
0calder	0:-31
0caldera	1:85
0calderstone	1:12
0calendar	0:18
0calendly	0:38
0calendrier	0:50
0call	0:31
0callaghan	1:55
0calloway	1:219
0callum	0:-23 2:70
0camille	0:16
0campaign	0:14
0campus	0:88
0candidate	0:8
0candidates	0:59
0candidatura	0:62
0candidature	0:71
0canon	0:26
0capital	4:142
0capucine	2:77
0care	0:-14 3:51 4:32
0career	0:35
0careers	0:359
0caretaker	0:340
0carl	2:98
0carmichael	2:214
0carmody	5:63
0carol	2:6
0caroline	2:4
0carrow	0:-5 4:24
0carrowkeel	1:123
0carta	0:9
0cartesis	1:194
0cartwright	0:259
0carys	0:-17 2:62
0caseworker	3:327 6:22
0castan	0:37
0castell	0:-1
0castellan	1:34
0castillo	5:42
0castlereagh	1:44
0cataloguer	3:1
0cathedral	0:-30 4:52
0catherine	0:50
0cavendish	1:20
0ce	0:57
0cegep	1:19
0celadon	1:19
0cellar	3:12
0center	4:2
0central	0:20
0centre	0:-58 1:12 4:64
0ceramics	0:-25 6:54
0chain	6:39
0chair	0:40
0chalk	0:56
0challenge	0:69
0chandrakala	1:70
0chandran	5:59
0change	0:-91
0chantelle	0:-30
0charge	0:42 3:-1
0chartered	0:89
0chartering	0:-138 3:26
0chat	0:10
0chaudhry	5:110
0chef	3:-4 6:17
0cheffe	0:-6
0chemie	4:-19
0chemistry	0:25
0chez	0:66
0chidi	0:-48 2:71
0chief	0:91 3:-19
0chilled	0:-85
0chilvers	0:122
0chloe	0:31
0cho	0:83
0chocolate	4:52
0chou	5:1
0chris	0:4
0cie	4:27
0cifuentes	0:11
0cimes	1:19
0cinderpath	1:145
0cindertech	1:23
0cio	0:-95
0civic	0:67
0claims	0:-1 3:71
0clair-logis	4:17
0claire	0:22 2:1
0clara	4:-13
0clare	0:21
0classact	0:83
0classcover	0:129
0classe	0:-86
0claussen	5:122
0clemency	2:81
0clemens	0:-26 2:50
0clerical	0:14
0clerk	0:-3 3:23 6:24
0client	6:4
0clinica	1:74
0clinical	3:45
0clive	0:-41 2:194
0cllr	0:74
0clodagh	0:-4 2:41
0cloudberry	1:215
0cnc	3:19
0co	0:-6 4:17
0coastal	4:10
0cobbold	1:48
0codility	0:86
0coding	0:27 6:-7
0coffee	4:54
0col	0:110
0cold	4:9
0cole	5:9
0colegio	1:71
0collard	0:2
0colleen	0:-38 2:98
0college	0:-147 1:70 4:25
0colm	0:-27 2:103
0colour	3:6
0commercial	3:12
0commis	3:32
0committee	0:26
0community	3:54
0como	0:37
0compagnie	1:44
0company	0:-52 3:5 4:41
0complaints	3:88
0compliance	3:54
0con	0:58
0concierge	3:132
0confident	0:2
0confirmation	0:20
0confirmed	0:39
0connect	0:20
0conrad	0:-89
0conseil	0:54
0conservatoire	0:53
0conservator	0:-47 3:81
0consorcio	1:32
0constructora	1:93
0consult	0:90
0consultant	6:7
0content	0:-52 3:11
0contract	0:220 6:53
0contracts	0:9 3:23
0controller	0:2 3:-110
0conversation	0:37
0conveyancing	3:73
0convocation	0:10
0cooperativa	1:113
0cooperative	1:147
0coordinacion	0:-122 3:136
0coordinator	0:273 6:28
0coordinatrice	0:-28
0copperfield	1:152
0copywriter	3:143 6:65
0corbel	1:161
0corby	1:48
0core	6:107
0corinne	0:14
0corran	4:8
0correctora	3:58
0corrigan	1:233
0corrindale	1:85
0corvisart	5:91
0cosmetica	1:41
0council	4:33
0councillor	0:35
0counsel	0:-48 6:88
0country	3:57
0county	0:-62 4:28
0courts	0:81
0craig	0:-22 2:85
0crane	0:62
0creek	0:47 4:-17
0crest	0:143
0crestline	1:1
0crew	0:4 6:81
0crewe	5:11
0croft	0:72
0crowe	5:54
0crowther	0:-91
0cueto	5:56
0curator	0:21
0customer	3:4
0customs	3:47
0cutter	6:147
0cv	0:130
0cvs	0:45
0cx	6:71
0cyber	4:27
0d	0:84
0d'etudes	6:11
0d'usine	6:33
0da	0:72
0dac	4:76
0dach	6:37
0dacil	2:35
0dacre	0:142
0dahl	0:-44 5:91
0dairy	4:111
0dale	2:163
0dalgarno	1:98
0dame	0:56
0dana	0:-1 2:29
0danforth	1:5
0dank	0:45
0dantec	5:57
0daria	2:74
0das	0:162
0data	0:-18 3:25 4:65 6:1
0date	0:8
0date/time	0:6
0datenarchitekt	3:35
0datos	0:-1 6:6
0daventry	0:57
0dawn	2:12
0day	0:82
0de	0:36 4:64 5:275 6:115
0dean	0:59
0dear	0:108
0debs	0:-31 2:58
0deck	0:-11
0declarant	6:98
0dee	0:-67 2:125
0deepak	0:24
0deichgraf	1:17
0deirdre	0:-17
0del	0:-28 4:66
0delacourt	1:123
0delacroix	5:44
0delaney	1:29
0delineante	3:114
0delphine	2:5
0demand	3:5
0demir	0:-10 5:50
0demirel	5:51
0den	0:49
0denise	0:1
0dentaire	6:1
0dental	0:-86 6:45
0dentist	0:36
0department	1:108
0depot	3:60
0deputy	0:4
0der	0:7 4:-2 5:54 6:75
0derrick	2:224
0des	0:-27 4:78
0designer	0:-13 6:46
0desk	0:14
0desmond	0:-24 2:185
0dev	0:-109 2:126
0devane	0:6
0developer	0:-61 6:41
0devi	2:31
0devon	2:43
0devops	3:13
0diarra	5:50
0die	0:248
0dienstposten	0:7
0digital	0:30 3:8 4:-66
0direccion	0:35
0direction	0:66
0director	0:115 3:-3
0directrice	0:7
0direktor	0:91
0disability	0:5
0disclosure	0:11
0dispenser	3:201
0disponent	3:140
0distiller	6:42
0distillery	0:-99 4:25
0dlamini	0:-32
0dmitri	0:-18
0do	0:150
0dobbs	1:67
0document	3:16
0docusign	0:210
0donncha	2:201
0doon	1:42
0doring	2:440
0dossier	0:8
0doug	0:-110 2:154
0doyle	0:-13 5:20
0dr	0:324
0drake	0:82
0drax	1:53
0drei	0:1
0dreiklang	1:44
0dress	0:30
0dreyer	5:18
0driver	0:-46 6:62
0du	4:124
0dublin	0:16
0duda	0:27
0dunmail	1:99
0dunmere	1:34
0dunn	4:1
0dunning	1:75
0dunset	1:13
0duty	0:-16 3:78
0dyson	0:-17
0e	0:-13 4:5 6:17
0eamon	0:-16 2:38
0early	0:51 4:-64
0easter	0:122
0eastern	0:33
0eastmarch	1:221
0eau	0:59
0editor	0:-10 6:52
0editorial	0:-89
0education	0:2
0effie	2:46
0eg	0:-136 4:160
0eickhoff	0:2
0eilidh	0:6
0ein	0:44
0eine	0:78
0einer	0:1
0einkauf	0:-6 6:46
0eirik	2:43
0ejecutivo	3:30
0ekelund	5:16
0ekundayo	1:43
0el	0:24
0eleanor	0:13
0elin	0:19
0elise	2:284
0ellen	0:13
0ellery	0:30
0ellis	5:41
0elmfield	1:243
0elodie	2:34
0elspeth	0:-16 2:25
0embedded	3:12
0emea	0:-13 6:87
0emergency	3:20
0employment	0:4
0en	0:109 6:-1
0energi	4:115
0energy	0:-47 4:49
0enfermeria	0:25
0engineer	0:-2 6:76
0engineering	4:81
0engineers	0:-16 4:43
0engstrom	0:43
0enologo/a	3:77
0entretien	0:114
0entrevista	0:374
0eoghan	0:-22 2:132
0es	0:110
0escale	0:165
0esme	0:72
0est	0:94
0estate	0:-8 4:52
0estates	0:-25 4:10
0estimator	3:161
0estudio	0:-4
0et	0:135
0etc	0:-2
0etienne	2:8
0ett	0:108
0euan	2:32
0europe	0:-6 6:70
0evaluaciones	0:61
0event	0:39
0events	0:3
0everard	1:40
0ewan	2:10
0exec	0:-14
0executive	0:165 3:-8
0experienced	0:14
0export	0:-42 3:31
0exterior	6:17
0eyestaff	0:71
0eze	0:-5 5:32
0f	0:105
0fabre	1:71
0facilities	0:38
0fairholm	1:93
0fairlie	0:87
0farm	0:-58 3:32
0farmaseleccion	0:75
0farms	4:80
0farquhar	0:4
0farrier	1:84
0farrow	0:88
0father	0:103
0fathom	1:22
0fatou	2:50
0feedback	0:28
0feldkraft	1:156
0fell	0:278
0felsing	5:121
0femi	0:-87 2:178
0femke	2:48
0fennec	1:64
0fennimore	1:383
0fenwhistle	1:212
0fenwright	1:414
0fern	2:45
0fernside	1:42
0ferracci	0:2
0ferrand	0:-75 5:38
0ferrant	1:17
0ferrante	0:31
0ferreira-lowe	0:38
0ferri	5:119
0fertigungsplaner	3:119
0ffion	0:-76 2:133
0fibre	4:44
0fichtner	5:61
0field	0:-128
0filiale	0:59
0films	4:33
0fils	4:21
0finance	0:71 3:9 6:5
0financiera	6:52
0finch	0:-6 1:60 4:62 5:-8
0finisher	3:120 6:35
0fintan	1:161
0fintech	4:20
0fintrust	1:45
0fiona	0:-16 2:33
0fisheries	3:36
0fisioterapeuta	3:258
0fisk	4:26
0fitzhenry	5:21
0fix	0:-44
0fixer	0:-49
0fleet	0:-24 3:5 6:14
0florist's	3:33
0folake	0:43
0fold	0:191
0following	0:5
0fondation	1:126
0foods	4:157
0for	0:260 4:148
0fortescue	0:165
0forthbridge	0:73
0forwarding	4:4
0foss	5:22
0founding	0:-24 3:33
0foundry	4:43
0fraikin-duval	1:45
0fraser	0:-1 2:22
0frau	0:138
0frauke	0:-62 2:102
0freight	0:-23 4:222
0freja	0:49
0freya	0:-48 2:156
0fri	0:13
0friday	0:25
0friesen	0:8
0from	0:196
0frost	0:43
0frye	0:37
0fuera	0:47
0fulfilment	6:107
0fundacion	1:195
0fundraising	3:36
0fur	4:59 6:41
0furniture	4:6
0fx	3:17
0g	2:75
0gail	0:-119 2:345
0galloway	0:1
0game	3:12
0games	0:-51 4:117
0gardener	0:1
0gardens	0:12
0gareth	0:1
0garnier	0:-17 5:31
0garrigou	0:26
0garrity	0:-18 5:63
0garside	0:14
0gartenbauamt	1:50
0garth	1:41
0gasket	4:38
0gault	5:62
0gaz	0:43
0ged	0:-16 2:67
0geddes	4:10
0gedding	1:42
0gemeinde	1:126
0general	0:111 3:-2 6:96
0geoff	0:-30 2:58
0georg	2:32
0gerald	2:63
0gerente	0:6
0gerlach	1:77
0geschaftsstelle	3:125
0gesellschaftsrecht	0:47
0gestoria	0:115
0giancarlo	2:24
0giles	0:-24 2:141
0gill	0:136
0gilmartin	0:34
0gilmour	1:97
0giulia	2:21
0glasscutter	1:17
0glasshouse	0:59
0glasswing	1:75
0global	0:57
0gmbh	0:133 4:-15
0goldacre	1:35
0good	0:82
0goodtime	0:98
0google	0:52
0gorny	5:29
0gosling	1:53
0governance	0:18
0governors	0:58
0grace	0:31
0graciela	2:18
0grade	0:13 6:6
0graduate	0:20 3:93
0graeme	2:124
0graham	0:-58 2:111
0grain	0:50
0grainne	0:-34 2:59
0grant	0:14
0grantham	0:26
0grants	0:-27 3:43
0graves	0:84
0greco	5:41
0greg	2:46
0gresham	1:45
0grey	0:15 4:-39
0greyfriars	1:28
0grid	0:-145 3:62 4:151
0gritstone	1:50
0grocers	4:40
0groenveld	1:27
0group	4:23
0groupe	0:-1 1:69
0growth	0:-19 6:10
0grunspan	1:149
0grupo	0:-2 1:36
0grusse	0:40
0guerin	5:1
0guest	3:54
0guide	6:64
0guildford	0:39
0guillaume	0:11
0guillermin	4:16
0gullane	1:57
0gullwing	1:29
0gus	0:-140 2:163
0gwendal	2:196
0h/f	0:61
0ha	0:46
0habermann	1:122
0hackerrank	0:62
0haddad	0:-5 5:46
0haddow	1:67
0hal	0:53
0halcyon	1:26
0haldane	0:-15 1:58
0halden	1:14
0hale	0:70 5:35
0hall	0:45
0hallam	1:12
0halloway	1:11
0hallworth	1:39
0halvorsen	0:48
0halvorsgate	1:366
0halyard	1:76
0hamish	2:8
0hand	6:62
0handler	6:147
0hands	0:53
0hank	0:-50 2:109
0hanne	2:44
0harbourlight	1:6
0harlequin	1:42
0harms	0:62
0harnsworth	6:37
0harriet	2:59
0harrowby	1:13
0hartigan	5:115
0hartsmere	1:105
0hartung	4:53
0hartwell	1:57
0has	0:164
0hat	0:94
0hattie	0:3
0hatty	2:195
0haulage	4:56
0haus	0:66
0hausleitung	3:109
0hausmeister	3:73
0have	0:7
0haverstock	1:11
0hayashi	2:205
0hca	0:-16
0he	0:57
0head	0:161 3:6
0heads	0:70
0headteacher	0:25
0health	3:3 6:31
0healthcare	3:32
0hearthfall	0:8
0heffernan	1:33
0hegde	0:56
0heiner	2:30
0helen	2:57
0helene	0:23
0heliograph	1:19
0hello	0:62
0helvalp	4:18
0helvane	1:126
0helvia	1:12
0helvion	1:231
0henri	2:27
0henrik	0:1
0henrike	0:19
0here	0:46
0hermanos	4:35
0herr	0:172
0herrn	0:40
0hetherington	5:76
0hexaday	1:53
0hexham	1:68
0hgv	3:22
0hi	0:90
0high	0:57
0highways	0:18
0higienista	3:51
0hilfe	0:19
0hill	0:-3 4:159
0hiltrud	2:152
0hire	0:52
0hireloom	0:101
0hiring	0:452
0ho	0:127
0hobart	1:67
0hobday	1:102
0hochschule	1:137
0hofer	0:2
0hofmann	1:169
0hofstatter	5:43
0hofstede	1:87
0hohenfeld	4:6
0hola	0:21
0holger	0:-56 2:124
0hollins	1:133
0hollis	0:9
0hollmann	5:12
0holm	5:44
0holt	5:48
0holthaus	5:115
0holzapfel	0:4
0holzbau	1:10
0home	0:-3 4:69
0honor	2:124
0hopgood	1:55
0hora	0:78
0hospice	0:-81 4:102
0hospitalier	4:29
0hospitals	4:90
0hotel	1:126
0hotellerie	6:17
0hotels	0:-68 4:133
0house	0:61 4:-54 6:29
0housing	3:22 4:69
0howard	0:-46 2:142
0howe	4:9
0hoy	0:9
0hq	0:75
0hr	0:307
0hrs	0:-34 6:44
0hugh	0:-23 2:170
0hugo	0:-21 2:105
0human	0:111
0humano	0:8
0humanos	0:9
0hussain	0:-11 2:125
0huw	2:248
0huxtable	0:254
0i	0:406
0i am	0:158
0i have	0:45
0i will	0:12
0ibarra	0:22
0iberia	0:85
0iberluz	1:29
0ida	0:-98 2:179
0idris	0:-63 2:127
0if	0:84
0ifor	2:76
0ihnen	0:51
0ihr	0:264
0ihre	0:178
0ihrer	0:234
0ihres	0:85
0ii	0:-150 6:204
0iii	0:-16 6:138
0im	0:172
0imogen	2:9
0implementation	3:109
0improvement	6:6
0imran	2:-1
0in	0:96 6:75
0in-person	0:89
0inaki	0:-28 2:69
0inc	0:4
0income	3:18
0industrial	0:1
0ines	2:9
0infrastructure	6:6
0ingrid	0:-7 2:38
0inigo	0:-9 2:68
0inkerman	1:61
0insight	3:2
0insights	4:3
0institut	1:24
0institute	1:50
0instrument	0:-24
0instruments	4:248
0insurance	0:-91 4:213
0intake	3:2
0integration	3:48
0interactive	4:42
0interim	0:84 3:86
0interiors	4:88
0international	4:86
0internationales	6:11
0interview	0:306
0interviewer	0:111
0interviews	0:80
0intro	0:47
0inventory	3:-29
0investigacion	0:-1
0invitation	0:23
0ionix	1:58
0ios	0:-63
0iqbal	0:-80
0ireland	0:7
0ironbridge	1:141
0is	0:289
0isle	1:15
0ist	0:22
0it	0:44 4:116
0ito	5:80
0ives	0:10 4:26
0ivo	2:324
0iyer	0:-1 5:13
0j	0:134 5:29
0j'accompagne	0:11
0jacqui	0:-10 2:115
0jaldhara	1:33
0janet	2:55
0janner	0:55
0jannis	2:13
0jansen	0:-42
0january	0:3
0jaz	2:620
0je	0:24
0jean	2:65
0jem	2:313
0jens	2:261
0jessop	1:89
0jo	0:-28 2:201
0job	0:365
0jobs	0:202
0joe	0:-82 2:142
0joiners	0:56
0joost	0:-72 2:151
0jordan	0:104
0josh	0:9
0joss	0:-87 2:122
0jour	0:-60
0joyce	1:47 2:5
0judy	0:-4
0julian	0:-102 2:171
0july	0:35
0june	0:79
0junior	0:-122 3:63 6:47
0juniper	1:172
0just	0:55
0k	0:-7
0kaljurand	1:103
0kamishibai	4:3
0kandola	0:5
0kanton	0:-142 1:182
0kantonsspital	1:65
0karim	0:-14 5:52
0karin	0:4
0karriere	0:149
0karsten	0:-103 2:115
0kasper	2:105
0kath	2:88
0katrien	0:20
0katrin	2:180
0kaveri	1:91
0keane	0:21
0keeper	0:40
0keisha	0:-48
0keith	0:-4 2:77
0kel	2:447
0kelechi	0:35
0kellermeister	3:44
0kelso	1:20 5:10
0kemp	0:-12 5:38
0ken	0:-13 2:157
0kennenlernen	0:36
0keogh	0:38
0kereru	1:66
0kern	0:117
0kerrow	0:2
0kestrel	1:106
0kestrelworks	1:127
0ketteridge	1:128
0kettle	1:28
0kev	0:44
0key	0:-46 4:28
0keystone	0:23
0kg	4:2
0kind	0:16
0kingsholm	1:20
0kinnaird	1:73
0kinsella	5:52
0kirsty	0:-2 2:34
0kit	0:4 2:70 3:84
0kita	1:96
0kite	1:196
0kitto	1:52
0klinikum	1:65
0koen	2:242
0kofi	0:-33 2:80
0kogler	5:55
0koldo	2:110
0kollegin	0:2
0kolodziej	0:3
0koordinationsstelle	3:34
0kovacs	1:128
0kowalczyk	0:11
0kowalke	1:94
0kowhai	1:23
0kramar	0:7
0kranbau	1:38
0krause	5:92
0kreiskrankenhaus	1:15
0kulkarni	0:25
0kundenservice	6:21
0kuroda	1:104
0kwabena	0:82
0kwame	0:-144 2:59
0l	0:159
0l'equipe	0:22
0la	0:40 1:25 4:-4
0laboratorios	1:64
0labouring	3:146
0labs	4:4
0lachaume	0:13
0lady	0:84
0laidlaw	0:-9 5:21
0lake	0:-5
0lakemont	1:43
0lamas	0:112
0lamb	1:87
0landeskasse	1:50
0landkreis	1:8
0lane	0:230 4:-4
0lang	0:-40 5:44
0lannoy	0:38
0lantern	1:43
0lanternpeak	1:176
0lanyon	0:15
0laoire	5:40
0larch	4:18
0larchmere	0:34
0larkhall	1:35
0larkspur	0:26
0lars	0:-69 2:149
0larsen	1:27
0lasa	5:14
0lascelles	0:-43
0laser	0:26
0later	0:79
0latin	0:12
0latrice	2:124
0laurent	0:-62 2:85
0law	4:22
0le	0:38 5:5
0lead	0:-1 3:-6 6:147
0leader	6:36
0leadership	0:-6
0learning	0:-104 4:120
0leben	6:47
0ledger	0:-1
0lee	0:-3
0leeds	0:2
0legal	0:99
0leider	0:3
0leisure	4:98
0leiter	0:48
0leiterin	0:112
0leitung	3:2
0lektor	3:13
0lektorat	0:-4 3:47
0lemaistre	0:53
0len	2:11
0lena	0:-67 2:262
0lenz	0:47
0leopold	0:-11 2:95
0leroux	0:-35
0les	0:31 1:-3
0lestrade	5:41
0letter	0:7
0lettice	0:-5 2:78
0lettings	0:-5 3:48
0level	0:-2
0liaison	6:17
0liam	0:79
0libraire	3:70
0librairie	1:147
0librarian	0:-4
0liebe	0:58
0life	0:-36 4:83
0lifts	4:10
0liis	2:197
0lila	0:-41 2:88
0lindauer	1:77
0linden	4:20
0lindgren	0:-12 5:66
0lindqvist	0:-23 1:199 5:3
0line	6:14
0lines	4:51
0linkedin	0:19
0lisle	0:10
0lista	0:46
0liste	0:56
0litoral	4:6
0llc	0:63 4:-34
0llewelyn-jones	5:52
0llp	0:-1
0lo	0:-8
0locke	1:42
0lockhart	1:26
0lockyer	1:91
0lodge	0:102 4:-50
0loewe	0:67
0logistik	4:16
0london	0:3
0londres	0:47
0loom	4:44
0loomery	1:57
0lord	0:19
0lorimer	0:58
0lorna	0:-70 2:137
0lorraine	0:92
0los	4:20
0lotte	0:-20 2:36
0louella	2:4
0louisa	0:-178 2:160
0lowe	0:54
0lowther	1:11
0ltd	0:113 4:-47
0luc	0:-104 2:164
0luca	0:-47 2:110
0lucia	0:-1 2:7
0lucinda	0:-1 2:73
0lucy	0:-14 2:48
0ludbridge	4:85
0lumen	0:-6 1:79
0lumenfold	1:119
0lumenforge	1:155
0lumenor	1:49
0lumenquay	1:165
0lumenroot	1:175
0lumio	1:24
0luz	2:80
0lynne	0:-82 2:113
0lyon	0:3
0lys	4:11
0m	0:119 2:10
0m'interesse	0:1
0m/w/d	0:12
0maas	5:53
0mabel	2:417
0mac	0:24
0machine	3:14
0maddox	0:-37 1:58 5:13
0madrid	0:43
0maelle	0:19
0maestra	3:33
0maeve	2:36
0magnus	2:16
0mags	0:-90 2:234
0maibach	0:29
0mail	0:26
0mairie	1:25
0maison	1:75
0maitre	0:22 3:1
0malcolm	0:-31 2:47
0malik	0:-13
0malte	2:207
0management	4:47
0manager	0:7 3:-36 6:32
0managing	0:2
0manana	0:34
0maple	1:34
0maplehurst	1:100
0mappen	0:1
0maps	0:-41 4:43
0marc	0:31
0marceau	5:20
0march	0:1
0marchetti	1:37 5:2
0marcus	0:-1 2:83
0maren	0:-142 2:158
0margit	2:55
0marguerite	0:-8 2:158
0marienstift	1:306
0marin	6:79
0marine	4:61
0marisol	2:58
0marit	0:6
0marjorie	0:7
0marketing	0:-71 3:14
0marlene	0:-7 2:34
0marlow	0:-24 4:5
0marlowe	0:-33
0marnie	0:18
0marsh	1:-3 5:23
0marta	0:-5 2:78
0martin	2:54
0maschinenring	1:80
0masseurin	3:73
0master	0:171
0maternity	6:7
0matron	0:-75 3:175
0mats	2:224
0matthias	2:2
0maud	0:-46 2:197
0may	0:105
0maybe	0:2
0mayhew	1:54
0mbb	0:8 4:-13
0mckechnie	5:60
0me	0:86
0meadowsweet	1:16
0mechanic	6:77
0media	0:-78 6:57
0mediatheque	6:25
0medical	0:-3 4:30
0medizinische	3:55
0medizintechnik	4:36
0meet	0:59
0meeting	0:48
0mehta	0:24
0mei-lin	2:8
0mei-ling	0:-46 2:61
0meikle	0:12
0mel	0:-190 2:233
0melanie	2:76
0member	0:-17 3:40
0members	0:12
0membership	3:92
0menon	0:-1 5:50
0menuisier	3:69
0merchandiser	6:22
0mereside	1:24
0meridew	1:24
0meridian	1:16
0meridiano	4:44
0merle	2:48
0merrow	1:33
0message	0:1
0meteorologin	3:58
0mette	0:1
0meulen	5:64
0meyhofer	1:264
0mgr	0:36
0michael	0:186
0mick	2:48
0microsoft	0:96
0midwest	6:50
0mike	0:-62 2:107
0mikkel	0:-12 2:29
0mill	0:30 4:-41
0mills	4:17
0ministere	1:63
0ministry	0:-17 1:13
0mirador	4:82
0miriam	2:30
0miss	0:196
0mit	0:18
0mitarbeiterin	0:132 6:16
0mitbewerberin	0:9
0mittwoch	0:38
0mme	0:171
0mo	0:-14 2:95
0mobility	0:-50 4:120
0mobler	4:37
0mockridge	0:21
0modeller	6:86
0moises	2:134
0molina	1:80
0momo	0:-48 2:117
0mon	0:131
0monsieur	0:149
0monteoscuro	4:31
0montessori	4:16
0moor	0:188 4:-60
0morag	2:26
0morath	0:2
0morris	0:55
0mothlight	1:54
0motion	0:-27
0motor	0:-10 6:24
0moyo	5:31
0mr	0:464
0mrs	0:436
0ms	0:352
0muhlingen	4:50
0munnar	1:6
0munro	1:3
0mutual	4:43
0mutuelle	1:2
0my	0:101
0nachfrage	0:12
0nadja	0:-7 2:18
0nahverkehr	6:17
0nair	0:83
0nakagawa	0:-8
0nance	0:2
0nandra	0:2
0naomi	0:-22 2:36
0nasreen	2:132
0natasha	0:6
0naviera	4:11
0navigator	6:3
0ndlovu	0:2
0negotiator	6:113
0neil	0:-20 2:167
0nell	0:-25 2:89
0neolia	1:23
0network	0:-50
0new	0:210
0next	0:99
0ngozi	0:-18
0nguyen	0:-43
0niall	2:221
0nick	0:8
0nico	0:18
0nievenheim	5:63
0night	0:-19 3:34
0nights	0:2
0nimbus	1:6
0nitzsche	0:11
0niveau	0:-15
0nnamdi	0:1
0no	0:149
0noche	0:-47
0nodriza	1:26
0noel	2:96
0noor	0:-13 2:88
0norbury	1:4
0norrsken	1:33
0norte	0:73
0north	0:200
0northgate	1:-33
0northmere	1:237
0northmoor	1:44
0not	0:32
0note	0:12
0notice	0:10
0notifications	0:109
0nous	0:67
0novak	5:38
0novotna	0:15
0now	0:42
0nowak	5:59
0nuala	0:-48 2:80
0numerical	0:17
0nuria	0:-11 2:95
0nurse	0:-30 6:82
0nwosu	5:11
0nyberg	0:35
0oak	4:1
0oake	1:104
0oakes	0:67
0oakhanger	1:99
0oakhollow	1:196
0oakhurst	5:46
0oberholzer	0:10
0obermoser	0:2
0oberrhein	1:20
0obi	0:-107 2:156
0obiageli	2:20
0obra	0:-20 6:25
0observatoire	1:27
0observer	6:30
0odette	0:-11 2:19
0odile	0:-19 2:88
0oduya	1:38
0of	0:-20 4:169 6:13
0off	0:33
0off-cycle	0:3
0offer	0:44
0office	0:50 1:51
0officer	6:46
0offshore	0:-8
0okafor	5:8
0okonjo	1:66
0oktober	0:3
0ola	2:15
0old	1:28
0olga	0:-10 2:23
0olivar	0:36
0oliver	0:-47 2:133
0olivier	0:53
0ollie	0:-53
0olwen	2:5
0on	0:138
0onboarding	0:24
0one	0:49
0online-test	0:71
0onsite	0:24
0ontiveros	5:40
0oona	0:-12 2:53
0op-koordination	3:90
0opening	0:65
0openshaw	5:111
0operations	0:8 6:23
0operative	6:191
0operator	6:146
0oportunidad	0:64
0opportunity	0:119
0ops	0:-2 3:41 6:37
0opticas	1:28
0optician	6:47
0or	0:5
0orchard	0:-49
0ordway	1:2
0organiser	0:70
0oriane	0:78
0ormerod	1:51
0ormsby	1:107
0orr	0:28
0orrin	1:350
0orsett	1:288
0ort	0:5
0ortega	5:56
0osei	0:-59 5:-19
0oskar	0:34
0osprey	1:172
0osterkamp	0:-10 5:17
0osterreichische	1:67
0ostrevant	4:30
0oswald	5:47
0otieno	0:19
0ottilie	0:81
0ottoline	0:-12 2:198
0our	0:310
0outboard	3:71
0outdoor	4:99
0outfitters	4:32
0outlook	0:15
0outreach	3:36
0overbeck	1:32
0overmeire	0:23
0owen	0:1
0owners	0:9
0oy	4:-33
0oyelaran	0:-25
0p	0:59
0p-3	0:-16
0packaging	0:-63 4:41
0paie	6:4
0palmer	0:62
0panel	0:8
0paolo	2:130
0papel	6:18
0papillote	1:154
0para	0:94
0paralegal	3:139
0paraplanner	3:369
0parcel	4:23
0pardell	1:118
0pardo	5:16
0parfitt	1:41
0pargeter	0:137 1:-79
0paris	0:40
0park	0:254 3:1 4:-15
0parry	5:50
0partner	0:188
0partners	0:23 4:1
0partnership	4:31
0parts	0:-31 3:118
0pascoe	0:-21 2:45
0pasqual	1:36
0pass	0:49
0pastry	3:67
0patel	0:2
0patrice	0:3
0patrick	0:57
0paul	0:-6 2:29
0pauline	0:112
0pav	0:-70
0pay	0:-48 4:205
0payable	0:8
0payments	0:-102 4:26 6:118
0pdf	0:25
0peer	0:-10
0peeters	0:1
0pell	0:95
0pellerin	1:96
0pelletan	0:59
0pellinor	1:73
0pellucid	1:190
0pellwood	1:8
0pellworm	1:103
0pellworth	1:38
0pemberton	0:-55 1:120
0pena	0:59
0pendry	1:37
0pengelly	1:48
0penhallow	1:198
0pennard	1:3
0penry	5:21
0people	0:166
0perception	3:7
0peregrine	1:265
0performance	0:3
0pernille	2:342
0person	0:85
0personal	0:159
0personalabteilung	0:68
0personalamt	0:23
0personalberatung	0:28
0personio	0:64
0pestle	4:37
0pete	0:20
0peter	0:-29 2:45
0petersen	0:-1 2:103
0petit	4:17
0petra	0:-7 2:62
0petrossian	0:3
0petrov	0:-24
0peverell	1:65
0pharma	4:104
0pharmacist	0:63
0pharmareferentin	3:243
0philippa	2:14
0philosophy	6:3
0physiotherapy	4:15
0pia	2:31
0piercey	0:18
0piers	0:-6 2:39
0pieter-jan	0:49
0pilar	2:30
0pillai	0:10
0pinnock	1:3
0piotr	2:169
0pip	1:10
0pippa	0:-37 2:80
0place	0:60
0planner	6:73
0planner/scheduler	3:132
0planning	6:27
0platform	0:-60 3:10 6:44
0platte	1:34
0plc	0:-46 4:61
0please	0:69
0plumb	0:34
0plus	0:25
0pm	6:20
0pohl	0:-4 5:22
0point	0:168 4:-82
0policy	3:18
0pompen	4:32
0poole	0:53
0port	0:37 4:-14
0portfolio	0:28
0ports	4:32
0portway	0:80
0position	0:279
0post	0:155
0poste	0:46
0practice	3:19
0praxis	0:-1 1:17
0precious	2:70
0prentice	0:198
0press	4:43
0price	0:47
0pricing	0:-15
0principal	0:104 3:-11
0print	3:25
0printing	0:-12 4:14
0priory	1:90
0priscilla	2:14
0pritchard	0:108
0priti	0:-74 2:88
0privacy	0:20
0private	0:13
0priya	0:-11 2:93
0priyanka	0:-3 2:45
0procedure	0:74
0procurement	0:-48 6:77
0producer	0:-26
0product	3:30
0production	3:36
0producto	6:33
0products	0:-6
0produit	6:18
0produktmanagement	3:383
0prof	0:52
0professional	0:16
0professor	0:112
0profile	0:14
0programa	0:-4
0programme	3:28
0programmer	6:19
0programmleitung	0:1
0project	0:-2 6:8
0projet	0:-12 6:24
0projets	0:-4
0prudhomme	1:81
0pruett	5:99
0pryce	1:-11
0pryce-dunne	0:16
0przelewek	1:89
0pt	0:34
0publikationsliste	0:143
0publisher	0:9
0publishing	4:25
0puffin	1:15
0pugh	5:62
0puig	0:-5
0pump	0:-94
0puntoverde	1:65
0purcell	0:43
0pym	5:27
0python	0:10
0qa	3:32
0qualitatssicherung	6:29
0qualite	0:-20
0quality	3:56
0quantitative	3:22
0quarry	0:-78
0quarrybank	1:46
0quarryside	1:20
0quayline	1:491
0quayside	0:22 1:-14
0que	0:105
0questionnaire	0:83
0qui	0:35
0quick	0:55
0quill	0:-44 5:57
0quillbase	1:15
0quillet	1:125
0quillmark	1:288
0quillon	1:74
0r	0:-51 2:47 6:30
0r0048213	0:6
0ra	0:-80
0rachid	0:-5
0radebe	0:29
0radiologie	6:40
0rae	0:-95
0rafe	0:-10 2:93
0raghav	2:8
0rail	0:-5 4:248
0ralph	2:49
0raman	0:2
0ramanathan	5:62
0rangihuna	5:14
0rao	0:-27 5:22
0raum	0:22
0ravelin	1:28
0ravensholme	1:14
0ray	0:-8 2:57
0rd	0:3
0rdv	0:1
0re	0:4 4:77
0reading	0:72
0rebecca	0:-2 2:6
0receives	0:22
0recepcion	0:-7
0reception	0:75
0receptionist	3:105 6:22
0records	0:-15
0recruit	0:86
0recruiter	0:33
0recruiting	0:405
0recruitment	0:193
0recrutement	0:159
0ref	0:149
0referees	0:97
0regarding	0:22
0regards	0:54
0regieassistenz	3:86
0regionalspital	1:18
0registered	3:49
0registrar	0:-10 3:11
0regulation	0:16
0reilly	5:9
0reimers	5:57
0reinsurance	4:7
0reith	5:9
0reliability	6:8
0renata	0:7
0renewables	4:10
0rennie	0:11
0rep	0:-172 6:231
0repair	0:-41
0repartidor	3:63
0reporter	0:-103 3:155
0requisiteurin	3:85
0rescue	4:1
0research	3:58
0reserve	3:2
0reserving	0:-32 3:44
0resident	0:20
0resilience	6:3
0resolution	0:-8
0resorts	4:37
0resourcing	0:306
0responsable	3:13
0responsible	0:26
0restaurant	0:19
0retail	6:29
0retires	0:2
0revd	0:47
0reyes	0:3
0rh	0:31
0rheumatology	6:21
0rhodri	2:45
0riba	0:7
0ribera	4:1
0ridge	4:-17
0ridgeline	1:177
0ridgeway	1:44
0riedl	5:15
0riego	4:4
0riera	0:16
0right	0:46
0rights	3:7
0river	4:21
0road	0:56
0rob	2:95
0robles	0:2
0robotics	4:37
0rocket	1:1
0roderick	2:118
0rodrigo	0:12
0roggenkamp	0:25
0roisin	2:72
0role	0:240
0rolle	0:39
0rolling	0:64
0ronan	2:168
0room	0:9 6:4
0rory	0:-74 2:87
0rosa	0:-75 2:185
0rosalind	2:47
0rosario	0:28
0rotenstein	4:39
0rothbach	5:63
0round	0:32
0roussel	0:3
0row	4:34
0rowan	0:115
0rowe	0:79
0rowena	0:-3
0rowntree	1:8
0roz	2:76
0rr	0:111
0rrhh	0:55
0ruaridh	2:17
0ruben	0:-72 2:126
0rubsam	4:51
0rupert	2:87
0rusbridge	0:83
0rusk	0:60
0rust	6:28
0ruth	0:-34 2:187
0rye	4:34
0s.a	0:19 4:-9
0s.a.s	4:6
0s.r.o	4:14
0sa	0:3 4:-2
0saarinen	1:118
0sabine	2:39
0sable	1:460 4:70
0sableton	1:17
0sachbearbeitung	3:14
0sainte-odile	4:34
0saison	0:27
0sallow	1:-6
0saltings	1:32
0salvador	0:34
0salvatore	2:48
0sam	2:13
0sampson	4:11
0sand	0:3
0sandford	5:54
0sandhu	0:-21
0sandkuhl	4:-18
0sandra	0:-5 2:103
0sandrine	0:76
0sands	0:47
0sanjay	2:16
0sanne	0:84
0santa	0:179
0sante	0:-14 4:34
0sara	0:99
0sas	4:-2
0sat	0:51
0saturdays	6:31
0sauter	5:8
0sayer	0:35
0sc	3:17
0schaap	5:51
0scheduling	0:66 3:76
0schichtwechsel	0:101
0school	3:26 4:25
0schwester	0:17
0scientist	6:12
0scotland	0:4
0screen	0:108
0scrimshaw	1:188
0sdet	3:96
0se	0:-18 4:120 6:-2
0sea	4:11
0search	0:291
0seat	0:126
0sebastian	0:13
0second	3:11
0secretaria	0:98
0securities	0:122 4:-75
0security	4:38
0seeds	4:49
0seguros	1:56
0sehr	0:45
0seilbahnen	4:44
0sel	0:5
0seleccion	0:162
0send	3:24
0senderal	4:38
0senior	3:49
0september	0:56
0sera	0:101
0series	0:48
0serrano	0:-11 5:38
0service	0:1 3:-27 4:13
0services	4:42 6:79
0sethi	5:48
0setter	6:4
0shah	5:37
0shan	5:48
0shanelle	0:34
0shauna	2:48
0shazia	2:172
0she	0:113
0sheffield	0:11
0sheila	0:1
0shipping	4:41
0shona	0:-14 2:71
0shortlist	0:58
0showroom	3:92
0si	0:80
0sian	0:-62 2:174
0sie	0:245
0signalling	6:30
0sigue	0:29
0simon	2:57
0sin	0:3
0sind	0:34
0sioned	2:139
0sir	0:177
0sister	0:83
0site	3:50
0situations	0:8
0sjoerd	2:34
0skylark	1:44
0slater	0:50
0slough	0:11
0smartrecruiters	0:54
0so	0:103
0social	0:-61 3:2 6:9
0society	4:102
0software	4:9
0softworks	4:20
0sokol	0:-1
0solana	1:61
0solanki	5:79
0solar	4:18
0solari	5:57
0solarwerk	1:19
0solene	0:-28 2:91
0solicitor	0:4
0solutions	3:53
0solveig	0:-41
0sonnhalde	1:157
0sons	4:6
0sorry	0:22
0sothern	1:118
0sotomayor	0:69
0sous	0:-159 3:207
0south	0:3
0sparrow	1:151
0specialist	6:5
0spedition	1:41
0spooner	0:181
0sr	0:58
0sre	0:-2 3:5
0st	1:116
0stacy	0:13
0stadt	1:23
0staff	0:4 3:32
0staffing	0:216
0stan	2:217
0stanmore	1:-54
0stannage	1:8
0station	0:12
0status	0:43
0stavanger	0:30
0stehlin	2:93
0stein	0:24
0stelle	0:380
0stennis	1:66
0stephen	2:41
0sternbild	1:43
0steuerfachangestellte	3:167
0steve	0:57
0stiftung	1:76
0stock	0:33
0stone	0:-2 4:24
0stonebeck	1:102
0stones	0:125
0storage	0:-11 4:29
0store	3:2
0stores	0:16
0stott	5:18
0stove	0:-12
0strachan	0:3
0strandline	1:124
0strang	1:33
0strategy	6:19
0stratus	1:20
0street	0:24
0strode	0:-30
0stroudwater	1:146
0stu	0:-39 2:115
0stuart	0:15
0studies	6:10
0studios	4:58
0sturridge	0:3
0stylist	6:111
0sue	0:-26 2:82
0sugden	0:79
0suite	0:2
0sundby	1:35
0sundqvist	5:83
0sung	0:-58
0superintendent	0:4
0supermarkets	4:31
0supervising	0:43
0supervisor	0:-57 6:70
0supplies	4:1
0supply	3:6 4:-10
0support	0:52 3:-116 4:41 6:-91
0sur	0:-15 4:71
0surveyor	3:131 6:57
0svenja	2:16
0sweetgum	1:145
0sylvain	0:-11 2:52
0sylvester	0:-13 5:35
0systemadministrator	3:15
0systeme	4:1
0systems	0:-16 4:31 6:49
0t	0:18
0ta	0:99
0tagg	1:55
0tait	0:-1 5:32
0take-home	0:12
0talent	0:401
0talento	0:161
0talents	0:83
0taller	0:117
0tallis	1:147
0tamblyn	1:55
0tamsin	0:-3 2:1
0tanya	0:1
0tarek	0:-85 2:95
0tariq	0:-5
0tarn	1:45
0tash	0:57
0tasker	0:204
0tate	0:18
0tax	3:116
0td	6:165
0team	0:131 6:71
0teams	0:68
0teatro	1:6
0tech	4:169
0technical	0:57
0technische	0:-21 3:116
0technologist	0:28
0technology	0:-16 6:41
0tecnica	0:69
0tecnico	3:42
0ted	0:-98 2:217
0tejera	0:34
0telecom	4:119
0tellkamp	1:111
0tenancy	3:19
0tennant	0:-6 5:24
0termin	0:140
0terminvorschlag	0:45
0tern	1:34 4:27
0terreau	0:71
0terrell	0:23
0terry	0:29
0tessaly	1:148
0tessaract	1:14
0tessaro	1:2
0tessin	1:72
0test	0:31
0tester	6:63
0textiles	0:-3 6:16
0thackray	1:54
0thanks	0:133
0the	0:254 1:104 4:18 6:10
0theatre	0:-35 1:13 3:12
0theo	0:-82 2:135
0theresa	2:43
0they	0:34
0third	0:18
0this	0:177
0thistle	4:-95
0thornbury	4:31
0thorpe	0:1
0threlfall	5:24
0thu	0:6
0thurgrund	4:2
0thurs	0:7
0thwaite	0:2
0tideglass	1:1
0tidewater	1:18
0tidewrack	1:217
0tier	6:1
0tierney	0:1
0tiffany	0:17
0tillbrook	1:68
0tilly	0:63
0tim	0:-122 2:132
0timber	0:-43 4:119
0time	0:206
0title	0:8
0to	0:175
0toby	0:-50 2:119
0toft	5:50
0tolland	1:33
0tolley	5:38
0tollgate	1:109
0tom	0:-17 2:50
0tomasz	0:-36 2:79
0tomorrow	0:140
0toni	0:26
0tools	0:-28 4:42
0tordoff	0:116
0torsten	2:8
0tortuga	4:15
0toulouse	0:104
0toys	4:61
0trac	0:76
0tracy	2:53
0trade	0:-27 3:9
0trades	0:53
0trainee	3:44
0trainer	6:94
0tran	0:38
0transformation	0:-27 6:118
0transport	0:-38 6:2
0transports	1:59
0tranter	0:27 5:13
0trautwein	0:-28 1:71
0travaux	0:-12
0trelawn	1:1
0trelawney	0:-10
0trent	1:2
0tresillian	1:49
0trevanion	1:14
0trevor	2:51
0trevoux	0:4
0trewin	5:29
0trezise	5:86
0trivane	1:23
0trivanta	1:9
0trust	0:-19 4:140
0trustees	6:22
0tu	0:20
0tuck	5:32
0tue	0:19
0tues	0:34
0tunde	0:-53 2:167
0tuohy	0:-22 5:24
0tuttle	0:30
0twelvetrees	1:310
0two	0:69
0type	0:3
0uber	0:6
0ubersetzungsburo	1:49
0udall	1:87
0uhr	0:23
0uk	0:-67 4:67 6:168
0un	0:22
0uncle	0:34
0und	6:19
0under-gardener	3:327
0underwriter	6:45
0undurraga	0:96
0union	0:-4
0universal	1:20
0universidad	1:99
0universitat	1:97
0universite	1:268
0university	1:33
0unser	0:49
0unserer	0:54
0uplift	0:47
0urdaneta	0:73
0uses	0:30
0usher	3:121
0utilities	0:-20 4:38
0ux	3:9
0uxue	2:15
0v	4:20
0vacancy	0:292
0vacante	0:24
0vahan	0:-74 2:114
0vail	0:203
0valdeon	4:-45
0vale	0:112
0van	5:140
0vance	0:-52 5:4
0vane	0:171 4:123
0vantry	1:383
0varga	1:49
0varley	1:31
0vasseur	0:71
0vauclair	5:67
0vauquelin	4:14 5:103
0veldt	1:2
0veltran	1:13
0venkataraman	0:6
0venn	1:51
0venner	0:113
0verdance	1:296
0verdigris	1:52
0verena	2:156
0verger	3:337
0verity	0:-37 1:41
0versicherung	4:72
0verte	4:11
0vertriebsingenieur	3:18
0veterinaires	1:28
0veterinaria	6:6
0vets	4:31
0via	0:268
0vicent	0:-80 2:111
0victoria	0:-6
0video	0:47
0vikram	2:7
0ville	0:-66 1:347
0visalba	4:64
0visitor	3:45
0visual	3:64
0vivienne	0:8
0vogel	0:-7 5:12
0vogelsang	0:12
0vogl	5:66
0vogt	0:-1 5:19
0voltaic	1:54
0volunteer	3:38
0vorstellungsgesprach	0:39
0vos	0:1
0vosloo	0:34
0voss	5:53
0votre	0:6
0vous	0:58
0wade	0:-9 2:25
0wahl	0:5
0wakefield	0:38
0wales	0:71
0walter	0:-45 2:52
0wanda	0:-41
0warburton-shaw	0:32
0ward	0:26
0warden	3:188 6:95
0warehouse	0:-102 3:147
0was	0:110
0water	4:176
0waterlijn	1:21
0wattlebird	1:32
0wattmobile	1:290
0wayne	0:-31 2:129
0we	0:175
0weald	1:96
0wealth	4:124
0wed	0:33
0weds	0:4
0weingut	1:32
0well	0:42
0wen	0:-31 2:52
0wen-li	2:102
0wendelin	0:28
0wendlebury	1:63
0wendy	2:3
0werkstatt	0:-18
0wes	0:-68 2:152
0west	0:-24 6:150
0wexby	1:35
0wexler	0:6
0whanau	0:57
0wharfe	1:8
0wharfinger	1:239
0where	0:4
0whinfell	1:35
0whitcombe	1:29
0whitfield	0:33
0whitlam	1:23
0whitlock	0:-57 5:22
0whitlow	1:10
0who	0:119
0wholesale	4:6
0why	0:26
0wick	4:-6
0wickstead	1:227
0wiesenbruck	4:39
0wilk	5:31
0will	0:62
0wir	0:21
0wissenschaftliche	3:49
0wit	5:57
0with	0:196
0wittek	4:63
0woche	0:35
0wolfram	1:29
0wollweber	5:20
0workable	0:69
0worker	0:114
0works	0:17 4:16
0workshop	3:20
0wouter	0:-65 2:120
0writer	6:46
0x	0:92
0xin	2:125
0y	0:121
0yann	0:-12 2:31
0yard	0:3
0yarrabee	1:51
0yasmin	0:24
0yates	5:52
0year	0:1
0yeo	0:33
0yes	0:71
0yoshida	5:96
0you	0:237
0your	0:257
0yours	0:21
0youth	3:10
0yusuf	0:15 2:-4
0yves	2:289
0yvonne	2:14
0yıldırım	2:159
0zabala	5:42
0zac	0:-173 2:229
0zafiro	1:3
0zainab	0:-69
0zajac	5:36
0zenvoy	1:146
0zephyr	1:7
0zephyrine	1:175
0zielinski	0:64
0zoom	0:208
0zwei	0:15
0|	0:263
0~!	0:209
0~"	0:173
0~#	0:2
0~%	0:17
0~&	0:7 4:5 6:-6
0~(	0:189 4:-40 6:-6
0~)	0:56 4:-113 6:16
0~*	0:8
0~+	0:63 6:2
0~,	0:191 4:-51 6:10
0~-	0:181 6:17
0~.	0:32 4:14 5:9 6:-123
0~/	0:211 6:1
0~:	0:271 6:12
0~;	0:161
0~<	0:163
0~=	0:2
0~>	0:25
0~?	0:186
0~@	0:174
0~X	0:-109 1:90 2:144 3:16 4:-9 5:9 6:7
0~X-	0:-171 2:169 3:175 4:-7 5:-7 6:-7
0~X9-	0:54
0~XX	0:-24 1:1 3:124 4:-8 6:27
0~XX-	0:121
0~XX9	0:69
0~XX9-	0:272
0~[	0:30
0~]	0:36
0~_	0:16
0~d	0:110 3:-181 6:5
0~x	0:146 1:-43 2:-13 3:2 4:-20 5:-266 6:34
0~x-	0:15 3:36 6:67
0~x9	0:233
0~x9-	0:259
0~|	0:263
0~«	0:27
0~·	0:116 6:80
0~–	0:160
0~“	0:135
0~„	0:67
0«	0:27
0·	0:116 6:80
0“	0:135
0„	0:67
1!	0:-21 3:55 4:27
1!domain	0:31 1:-5 2:37 3:-76 4:29 6:-69
1!form	0:-27 1:132 4:50 6:-10
1!local	0:64 1:-28 2:-12 4:60
1!owner	0:199
1!people	0:-12 1:49 2:-184 3:-66 4:22 5:3 6:-90
1!trade	0:-23 1:-241 2:-288 3:137 4:-101 5:-142 6:41
1"	0:5
1$	0:281 1:-43 2:-34 3:-121 4:-129 5:-3 6:-96
1%	0:60
1&	0:-2 1:-5 2:71 3:10 5:47 6:-45
1'	0:78
1(	0:-41 1:-11 2:69 3:27 4:28 5:-3 6:54
1)	0:-7 1:33 2:-12 3:46 4:37 6:30
1*	0:49 3:17
1+	0:-11 5:60
1,	0:-15 1:-11 2:20 4:53 5:20 6:10
1-	0:-51 1:30 3:43 6:45
1- is	0:-5
1- not	2:10
1-'est	0:-50
1-'ll	0:-45 5:17
1--op	0:45
1-.09	0:5
1-/m/d	0:16
1-/w/d	0:35
1-025	0:1
1-820	0:20
1-8820	0:20
1-aap	2:50
1-aard	0:-88
1-aba	0:-40
1-aben	0:15
1-able	0:6 1:80 2:26 4:-4
1-abs	1:83
1-acci	0:4
1-ace	1:7 6:10
1-aced	0:4
1-acey	0:-10 2:81
1-ack	0:6
1-acre	0:1
1-acs	0:-23 2:47
1-act	0:18 6:3
1-acts	0:64
1-ada	0:71
1-ade	0:-4 2:44 6:8
1-ades	0:61
1-ador	1:49
1-ads	0:-5 2:227
1-adt	0:-146
1-ady	0:39
1-aff	0:-6 3:1 6:73
1-afor	2:6
1-age	0:6
1-ager	0:5 3:26 6:19
1-agg	2:12
1-agh	0:14
1-agt	0:19
1-ahl	0:-35 2:97
1-ahlt	0:-118
1-aigh	0:-2
1-aign	0:-60
1-ail	0:3
1-ain	2:24
1-ainz	0:23
1-air	3:80
1-aird	0:1
1-aire	1:128
1-airy	0:-3 1:6
1-ait	2:15
1-ajac	2:38
1-ajo	0:-34
1-aka	0:-71
1-ake	2:46
1-aker	3:5
1-ala	2:20
1-alba	1:103
1-alde	0:-10
1-ale	0:-1
1-ales	0:71 3:111 6:-9
1-ali	0:-28 2:43
1-alik	0:-36
1-all	0:19 1:-57
1-alle	4:38
1-ally	0:78
1-alm	0:-1
1-alp	1:34
1-als	1:24
1-alte	0:42
1-alth	0:-1
1-alty	0:-62
1-ama	0:-22
1-aman	0:4 2:-2
1-amar	0:13
1-amb	0:-25 2:78
1-ame	4:2
1-ames	0:-24
1-amm	0:-105
1-amme	0:32
1-amos	0:-9
1-amp	2:63
1-ams	0:17
1-amy	0:6
1-ana	0:2
1-anal	4:53
1-ance	0:-16 1:22 6:19
1-anch	0:24
1-ancy	0:6 6:34
1-and	0:-7 1:-31 3:1 4:17
1-ando	0:3
1-andt	1:11 2:18
1-ane	2:-2
1-anel	0:-28 3:90
1-ang	0:-30 2:20
1-ani	0:-69
1-anic	0:-63 3:35
1-ank	0:59 1:-89
1-anki	2:30
1-anks	0:-38
1-ankt	0:-27 1:63
1-ann	0:-75
1-ano	1:10
1-anos	4:10
1-ans	0:1
1-ant	0:-16 1:-60 3:39 6:11
1-ante	2:-31
1-ants	0:-28 2:61
1-anu	0:-8
1-aps	1:11
1-ara	0:30 1:-15
1-aran	0:24
1-arch	0:47 1:-113 6:133
1-ard	0:8 4:9
1-ardo	0:-21 2:31
1-are	0:21 2:-62 3:46 4:-20
1-ared	3:40
1-ares	6:8
1-arf	4:25
1-ari	0:-34 2:6
1-arim	0:-8 2:19
1-arin	0:-28 3:63
1-arks	0:-96
1-arly	0:-60
1-arma	0:-15 1:55
1-arms	1:62
1-arn	0:2
1-arni	0:5
1-arno	2:66
1-arr	0:30
1-arre	0:-22
1-arry	0:-16 2:60
1-arsh	0:-7 2:7 4:2
1-art	0:36
1-arte	2:31
1-arty	0:70
1-ary	3:102
1-asa	0:-21 1:11
1-ased	6:7
1-ask	0:25
1-ass	0:9
1-asse	0:-2
1-ata	0:-1 1:1
1-ate	0:3 3:51 4:-38
1-ater	0:62 1:92
1-ates	0:-9 2:54
1-ath	0:40
1-ator	0:-24 3:87 6:3
1-att	0:-30
1-atz	0:1
1-aud	3:16
1-auen	4:37
1-ault	0:-16
1-aum	0:-75
1-aus	0:4 2:3
1-ause	0:-15 2:53
1-aux	6:10
1-ave	4:133
1-awa	0:-20
1-aya	4:-74
1-aye	0:-2
1-ayor	0:37
1-ays	0:-13 1:8 2:6 4:-10
1-aza	2:5
1-bach	0:-69 1:5 2:24
1-bai	0:-5 1:40
1-bal	0:80
1-bala	2:43
1-bank	0:54
1-bart	0:49
1-bbs	0:95
1-bday	2:52
1-bed	0:-89
1-beit	0:-35
1-ben	0:-1 3:66
1-bent	0:-33
1-ber	0:24 1:177
1-bera	1:29
1-berg	4:38
1-bio	0:6
1-ble	0:27 1:6 2:76 4:-27 6:-15
1-bler	1:36
1-bles	0:-114 1:162
1-bos	4:7
1-bott	2:6
1-bout	0:-3 5:20
1-bra	0:-10 6:10
1-bre	0:4 1:12
1-bry	2:30
1-buro	0:188
1-caba	0:-49
1-cal	0:12 1:110 4:-14
1-cate	3:70
1-cci	0:4
1-cel	1:7
1-cer	0:-32 3:138 6:8
1-cers	1:24
1-ces	0:66 1:-8 3:1
1-cess	3:18
1-cett	0:-3
1-cey	2:11
1-chan	0:12
1-chen	0:31
1-cher	6:8
1-cho	4:14
1-cht	3:5 4:2
1-chte	4:51
1-cial	0:2 6:6
1-cian	0:-13 3:96
1-cie	0:-46
1-cies	4:-53
1-cil	0:1
1-cils	0:3
1-cing	0:58 4:17
1-cion	0:35 6:23
1-cise	0:16
1-cist	0:58
1-ckl	2:80
1-com	0:-26 1:79
1-come	0:-15
1-cos	0:17
1-cre	0:1
1-ctor	0:26 3:1 6:-6
1-cts	1:-44 4:62
1-curo	1:77
1-cvs	0:-12
1-czyk	0:4
1-d's	1:38
1-dad	0:-3 2:11
1-dale	0:-30 4:60
1-dan	0:18
1-dane	0:71
1-dar	0:9
1-day	0:-12 2:2 4:21
1-days	6:2
1-dby	2:96
1-ddad	0:-3 2:45
1-ddes	1:10
1-ddon	2:17
1-ddox	0:-5 2:16
1-dee	0:-18
1-deen	0:24
1-dem	0:-12
1-den	0:70 2:-12
1-dens	0:12
1-dent	6:83
1-deo	0:25
1-deon	0:94 1:-35
1-der	3:46
1-ders	1:-12
1-des	6:17
1-det	6:18
1-dge	0:1 1:130
1-dger	1:-3
1-dges	0:-25 4:32
1-dhu	0:23
1-dia	0:1
1-dian	1:7
1-dick	2:25
1-din	0:-55 2:60
1-dio	0:11
1-dios	0:-41
1-dis	0:-69
1-dit	0:-2
1-dity	0:-4 6:7
1-diz	2:76
1-dlaw	0:-1 2:6
1-dle	0:-50
1-dler	0:-6 3:1
1-dner	0:-2
1-doe	0:45
1-dola	0:28
1-don	0:7
1-dona	0:7
1-door	1:87
1-dor	1:20
1-dorf	0:-4
1-dos	0:-69 4:64
1-dous	0:11
1-dow	0:-186
1-dox	0:-5 2:16
1-dra	0:18
1-dran	0:-50 2:39
1-drid	0:10
1-dsma	2:33
1-duct	3:2
1-duit	0:-6 6:18
1-dule	0:4
1-duya	0:10
1-e is	0:-27
1-ead	0:3 3:-1 6:6
1-eads	0:-7 2:225
1-eam	0:-33 1:25 3:21 4:-72
1-eane	0:-3 2:134
1-ear	0:-68 6:60
1-eat	0:-20 6:49
1-eau	2:70
1-ebe	0:-2 1:1 2:4
1-eben	0:-7
1-eber	2:17
1-ech	1:39
1-eck	0:71
1-eco	0:-7 2:48
1-ecom	1:81
1-ect	1:-121
1-eda	0:-2
1-edes	0:3
1-edl	2:24
1-edo	0:-1
1-eds	0:-8 1:22
1-eeds	0:-29 1:17
1-eek	1:40
1-een	0:109 6:-77
1-eep	0:79
1-eer	0:-24 3:21 6:-1
1-eers	0:-82 1:97 4:29
1-ees	2:69
1-eet	0:69
1-eeve	0:12
1-ega	0:24
1-egal	0:20 1:-25
1-egan	0:5
1-egde	0:35
1-ege	0:-2 1:17
1-egg	0:13 1:28
1-egum	0:-1
1-egy	6:11
1-ehn	0:11
1-ehta	0:35
1-eibt	0:-10 3:26
1-eich	0:-1
1-eid	2:27 4:10
1-eila	0:12
1-eile	0:-213
1-eim	0:-53 2:58
1-ein	1:72
1-eing	0:1
1-eire	0:37
1-eise	0:-8
1-eit	0:176 6:45
1-elbe	0:-19 1:44
1-eld	1:10 2:-68
1-elf	0:-18
1-ell	0:36 1:26 2:-4 4:-5
1-ella	0:-27 2:27
1-elle	1:104
1-ello	0:-91
1-ells	0:4
1-els	1:35
1-elso	2:4
1-eman	0:-126 3:56
1-eme	6:66
1-emi	0:17
1-emie	1:29
1-emir	0:-7 2:27
1-emp	0:-19 2:39
1-ems	3:14
1-ena	0:85
1-enau	1:27
1-ence	0:29
1-end	0:123
1-ends	0:-56
1-ene	4:-19
1-enen	1:38
1-eney	2:10
1-enn	2:16
1-enne	0:22
1-ennt	0:-28
1-enon	2:14
1-enry	2:135
1-enst	1:67
1-ent	0:9 1:-3 3:-31 4:4 6:7
1-ents	0:-1 1:-52 4:46 6:31
1-enz	0:59
1-eon	0:125 1:-35
1-epo	0:-61
1-epot	0:75
1-er's	0:92
1-era	0:-64 2:12 3:10 4:-26 5:145
1-eral	1:62
1-erby	0:32
1-ere	0:4 1:2
1-erg	4:38
1-erge	0:78
1-ergi	1:106
1-ergy	0:-49 1:76
1-erie	0:-28 3:3
1-erim	0:207
1-erin	0:77 2:-29
1-erk	3:34
1-ern	0:48
1-ero	1:62
1-erra	0:-17
1-erri	2:30
1-ers	0:-10 1:8 2:20 4:92 6:78
1-ery	0:14 1:104
1-ese	0:36
1-esk	0:23
1-ess	0:-23 3:1
1-esse	0:-22 3:213
1-est	0:2 6:6
1-este	0:8
1-eter	0:72
1-ethi	2:19
1-etit	0:-6 1:29
1-eto	0:-27 2:39
1-ets	0:-51 1:23
1-ety	0:-37
1-euer	0:3
1-euil	0:9
1-eur	0:50
1-euse	0:-2
1-evan	0:-16 2:26
1-eve	0:94
1-evel	6:27
1-ewe	0:1
1-ewin	0:-6 2:37
1-exby	0:1
1-ext	0:-22
1-eyor	3:12
1-fall	2:14
1-fat	0:-7
1-fee	0:-17
1-feld	0:-122 1:16
1-femi	0:71
1-fer	0:26
1-ffat	0:-7
1-ffee	0:-17
1-ffer	0:62
1-fic	0:117
1-fice	0:71
1-fing	0:76
1-fitt	2:49
1-for	2:6
1-ford	2:59
1-fore	0:11
1-fts	1:9
1-gal	0:23 1:-24
1-gan	0:1 2:2
1-gate	6:43
1-gawa	0:-20
1-gde	0:35
1-gden	0:32
1-gel	2:4
1-gen	0:8 1:9 2:-10
1-ger	0:-2 1:-85 3:98 4:-71 6:16
1-gery	0:11
1-ges	4:33
1-gham	0:-62
1-ghes	0:-6 2:24
1-ght	0:8 2:-29 4:-7
1-gics	1:75
1-gie	0:-12 1:155
1-gies	4:44
1-ging	0:-116 1:29 6:113
1-gis	1:37
1-gist	3:42
1-gler	2:25
1-gner	0:18 3:26
1-gou	0:36
1-gow	0:-63
1-gren	0:-8 2:11
1-gton	0:-7 2:19
1-gue	0:-143 3:72
1-gues	4:1
1-haap	2:50
1-hah	0:-9 2:12
1-hain	3:29 4:-1
1-hair	3:4
1-hale	0:22
1-han	2:114
1-hand	0:-20
1-hang	0:2
1-hat	0:34 6:6
1-hatt	0:-2 2:19
1-haus	2:8
1-haw	0:15 2:18
1-hebe	0:-3 2:49
1-hef	3:39
1-heim	0:-55 2:58
1-heme	6:25
1-hen	0:62
1-her	2:-15
1-here	0:9
1-hew	2:74
1-hida	2:92
1-hin	0:3
1-hip	0:-1 4:70
1-hire	0:36
1-his	0:-29
1-hlt	0:-44
1-hmen	0:29
1-hne	0:8 4:-1
1-hnen	1:32
1-hnie	2:58
1-hnik	1:8
1-hnot	0:13
1-hod	0:4
1-holm	0:33
1-hon	0:69
1-hone	0:61
1-hor	0:-45 3:63
1-hout	6:1
1-how	0:-23
1-hrer	0:27
1-hta	0:36
1-hte	4:51
1-hter	5:21
1-huna	2:22
1-hung	0:-16
1-hur	0:1
1-iado	0:-2
1-ial	1:8 4:-182 6:41
1-ian	2:-69 3:59
1-iana	0:-112
1-iane	0:88
1-iano	0:-15 1:55
1-iar	0:17
1-iary	0:20
1-ias	0:137
1-iat	0:-7
1-iate	0:-1 6:23
1-iaza	2:30
1-ibai	1:40
1-ibre	1:34
1-ibt	3:22
1-ica	0:35
1-ical	0:9 1:38 4:-15
1-ice	0:34 1:-79 2:-57 3:-1 4:-1
1-icer	0:-7 3:9 6:7
1-ices	0:39 3:47 4:1
1-ich	0:53
1-icht	0:78
1-ick	1:11 2:10 4:-58
1-ico	1:37
1-ics	0:-59 1:168 6:18
1-id's	1:1
1-ida	2:6
1-ide	0:-3 6:12
1-iden	0:-40
1-ideo	0:25
1-ider	0:-18
1-ides	0:-15
1-idge	1:25
1-iebe	0:-5 1:63
1-ied	1:29
1-iedl	2:24
1-ief	0:-2 6:10
1-iegt	0:-1
1-iela	0:6
1-ield	0:50
1-ien	1:73
1-ient	0:14 6:-4
1-ier	0:2 1:10 3:-1
1-iera	3:42 4:11
1-iere	0:-180 1:64
1-iers	0:15
1-ies	0:-46 4:6 6:6
1-iet	0:50
1-iety	0:-81
1-iew	0:-2 1:13 6:16
1-iews	0:-44
1-ife	1:33
1-ific	0:3
1-ifts	1:10
1-igan	2:80
1-igh	1:61
1-ight	2:-16
1-ign	6:38
1-igo	0:32
1-igou	0:36
1-igue	0:-8
1-ikes	0:-39 2:80
1-ikle	0:22
1-ilar	0:18
1-ilde	0:2
1-ile	6:-21
1-iles	6:7
1-ilfe	0:3
1-ilk	0:-4 2:25
1-ill	0:-27 1:6 2:105 4:2 5:18 6:-16
1-illa	0:2
1-ille	0:11
1-illo	2:15
1-ills	0:-48
1-illy	0:-41 2:71
1-ilms	1:38
1-ils	0:5
1-ily	1:45
1-ime	0:97 1:3
1-imer	0:10
1-imes	0:111
1-ims	0:75
1-inas	0:-1 6:1
1-inch	0:1 2:-70 4:39
1-ind	4:23
1-ine	0:76 1:-4 3:15
1-inen	0:16
1-ines	0:29
1-ing	0:-2 1:-23 2:-29 3:41 4:90 5:-53 6:1
1-ingt	0:-82 3:125
1-ini	0:-22
1-inik	0:25
1-ino	0:6
1-ins	4:-28 5:22
1-inz	0:37
1-ion	0:4 1:-4 3:3 4:-7 6:15
1-ions	0:26 3:4 6:2
1-ior	2:-1 3:3
1-iory	0:17
1-ios	0:-10 1:16
1-ipal	0:27
1-ique	1:168 3:-3
1-ird	0:-12
1-ire	1:-117 3:-4
1-irel	2:51
1-irer	0:-14
1-ires	6:118
1-irie	0:38
1-iry	0:-3 1:6
1-ise	0:-82 1:40 2:23
1-iser	0:-2 3:14
1-ish	0:-61 1:1 6:4
1-isk	1:24
1-isle	0:29
1-ison	0:24 3:2
1-isor	0:-44 3:34
1-iss	0:27
1-ist	0:-7 2:5 3:108
1-ita	0:161
1-ital	0:4 1:12
1-ite	3:20
1-iter	3:15
1-ites	0:-126
1-ith	2:104 6:-30
1-iti	0:56
1-itiv	0:47
1-its	0:-7 1:-10 6:196
1-itty	0:6
1-ity	0:-11 3:35 6:2
1-itz	0:-1 2:53
1-ival	0:6
1-ivar	0:60
1-ive	1:-64 3:21
1-iver	0:-34 3:47
1-ives	0:-1
1-ivil	0:-26 1:40
1-ixer	0:-29
1-jac	2:38
1-jera	0:19
1-jet	6:9
1-kamp	2:15
1-kan	0:6
1-ken	0:21
1-kend	0:19
1-ker	0:7 3:8 6:5
1-kes	0:-55 1:43 2:78
1-ket	1:32
1-kets	0:-80 1:17
1-kett	0:62
1-kew	0:1
1-king	6:19
1-kker	0:14
1-kuhl	1:-1
1-lace	6:52
1-lai	0:19
1-lair	2:39
1-lam	2:64
1-lamy	0:6
1-lan	0:124 2:-3
1-land	0:-112
1-lant	0:1
1-lar	1:1
1-lara	0:26
1-lard	0:133
1-lari	2:67
1-lat	0:-11
1-late	0:-33 1:46
1-law	2:4
1-lba	1:103
1-lbe	0:-18 1:43
1-lear	0:-3 1:19
1-led	0:-1 4:80 6:62
1-lee	0:-1
1-leet	0:-9 6:8
1-lege	0:-8 1:18
1-len	5:53
1-lent	0:-56 1:2 4:78
1-ler	0:-12 3:79
1-lerk	3:50
1-lers	0:-18
1-lery	0:1
1-les	0:-8 1:14
1-let	0:-5 2:162
1-ley	2:38 4:-26
1-liar	0:17
1-lic	0:-59
1-lick	1:62
1-lie	0:-59 2:51
1-lier	1:41
1-lies	0:-21 2:24
1-lik	0:-36
1-lin	1:12
1-lina	0:26
1-ling	4:86
1-lins	0:6
1-lis	0:72 2:-7
1-lish	0:-5 6:7
1-list	0:-90 3:7 6:10
1-lity	0:-5 1:29
1-lko	0:11
1-lks	0:27
1-lla	2:4
1-llai	0:9
1-llam	0:-1 2:65
1-lle	0:56
1-llee	0:-1
1-ller	3:22
1-llet	0:-1 2:45
1-llis	0:12
1-llo	0:-50 2:74
1-lly	2:7
1-lma	0:-1
1-lman	0:8
1-lms	0:-30 1:38
1-logy	6:30
1-lon	0:60
1-lovu	0:2
1-low	0:3 2:2
1-lowe	0:-53
1-lte	0:21
1-ltet	0:-103
1-lth	0:-1
1-lty	0:-50
1-lyst	0:-3 3:38
1-m/d	0:16
1-mail	0:20
1-man	2:-1 3:44 4:76
1-mann	2:17
1-mano	0:108
1-mas	0:28
1-mbe	0:15 2:-20
1-mber	0:67 1:17
1-mbh	1:111 4:126
1-mble	2:23
1-mbre	0:2
1-mea	0:-31 6:46
1-meh	0:1
1-mel	0:-43 2:76
1-men	0:90
1-ment	0:19 1:-46 6:46
1-mer	0:43 3:50
1-mers	0:-51 2:65
1-mery	2:34
1-mes	0:-84 1:92
1-mics	0:-5 6:13
1-mie	1:29
1-mily	0:-17 1:36
1-min	0:29
1-mini	0:-43
1-mir	0:-7 2:27
1-mis	0:57
1-mit	0:2
1-mmel	2:29
1-mmer	3:25
1-mody	2:49
1-mong	0:-27
1-mos	0:42
1-mpen	1:30
1-mut	0:-142
1-n's	0:1
1-nal	0:-58 1:99 3:-102
1-nali	2:49
1-nan	2:10
1-nane	2:20
1-nant	2:27
1-nard	0:-10
1-nary	0:-41 3:3
1-nas	4:20
1-nau	1:79
1-nby	0:-64
1-nce	1:3 2:-16 4:-125 6:11
1-ncel	0:32
1-nces	1:21
1-nch	1:-55 4:61
1-ncil	0:1
1-ncy	0:21 6:33
1-ndar	0:9
1-ndby	2:96
1-nde	0:70 4:41
1-nded	6:21
1-nden	1:8
1-nder	0:34
1-ndet	6:40
1-ndhu	0:23
1-ndle	0:-86
1-ndo	0:-104
1-ndon	0:98
1-ndra	0:4
1-nds	0:-48 1:-54 2:42 4:23
1-ndt	1:34 2:13
1-nect	0:20
1-neer	0:-2 3:22 6:-1
1-nel	3:90
1-nen	0:1 1:88 4:-8
1-ner	3:33 6:7
1-ners	0:79 1:-8
1-nes	0:47
1-ney	0:4 2:6
1-nge	0:72
1-ngen	0:-23 1:18
1-nger	3:17
1-ngo	0:5
1-ngt	0:-27 3:119
1-nic	0:-1 3:62
1-nier	0:-9
1-nigo	0:1
1-ning	0:-6 1:49 3:62
1-nio	0:4
1-nion	1:-12
1-nior	3:4
1-nity	0:-15 6:82
1-nka	0:-99
1-nke	0:144
1-nki	2:30
1-nks	0:-109 2:58
1-nkt	0:-1 1:56
1-nley	0:-1
1-nne	0:1 1:-151
1-nnel	0:49
1-nner	0:-37 2:16 3:30
1-nnt	0:-15
1-non	2:5
1-nos	0:56 4:1
1-not	0:42
1-nro	0:12
1-nry	2:135
1-nsel	0:-42
1-nsen	0:-24 2:110
1-nst	1:49
1-nt's	0:-26 1:26
1-nta	0:-4
1-ntal	0:-41 3:26
1-nte	1:7 2:-13 3:44
1-ntec	5:59
1-nted	0:-45
1-nter	2:11
1-ntje	0:36
1-ntly	0:-2
1-nto	0:1
1-ntre	0:5 3:25
1-ntro	0:-67 1:55 4:7
1-nts	0:-25 1:-60 2:1 3:-20 4:2 5:35
1-nyon	0:17
1-o'll	0:-44 5:17
1-o-op	0:45
1-oach	0:-128
1-oad	0:55
1-obal	0:5
1-ober	0:77
1-obs	0:-32 1:77 4:-2 6:64
1-och	0:160
1-ock	0:22 1:-9
1-ode	0:-15
1-odge	1:39
1-ods	0:-36 1:29
1-oes	2:87
1-oewe	0:8
1-ofer	0:38
1-off	0:71
1-ofi	0:3
1-oft	2:17
1-oga	0:-3
1-ogel	0:-6 2:4
1-ogis	1:37
1-ogl	2:49
1-ogt	2:21
1-ogy	6:30
1-ohl	0:-17 2:41
1-ohm	0:15
1-ohne	4:-1
1-ohy	0:-1
1-oina	1:37
1-oing	0:-9
1-oins	0:-15 5:35
1-oir	0:-35 1:31
1-oire	4:1 5:10
1-ois	0:-2 4:8
1-oix	2:12
1-ojet	6:9
1-ola	0:-20 1:44
1-olan	2:38
1-old	0:19
1-ole	0:-3 2:30 6:102
1-oles	0:20
1-olin	0:36
1-oll	0:-24
1-olm	0:2
1-olo	0:-90
1-ols	0:-33 1:153
1-olt	0:3 1:-21 2:11
1-omas	0:27
1-ombe	0:15 2:-20
1-ome	1:6
1-omer	6:12
1-omes	0:-78
1-omme	0:-101
1-omo	0:-53
1-ona	0:49
1-onal	0:-3 1:65 6:39
1-ond	0:61
1-one	0:176 4:-50
1-oner	0:-6
1-ones	0:-92 2:42
1-ongs	0:25
1-onio	0:3
1-ons	0:31 6:1
1-ont	0:-38
1-ony	0:47
1-oods	0:-36 1:29
1-ook	0:-52 2:103
1-ool	0:2
1-oole	0:23
1-ools	1:14
1-oom	0:24
1-oon	0:87
1-oor	1:122 4:-47
1-oors	0:-12 1:21
1-ope	0:-1 6:11
1-oper	3:24
1-opes	0:25
1-ophy	6:3
1-ople	0:1 1:15 4:-17
1-ops	0:64
1-ora	0:80
1-oral	4:9
1-orby	0:-100
1-ord	1:27 2:5
1-ords	0:-18
1-ore	0:5
1-ores	0:-89 4:72
1-orf	0:-4
1-orm	0:6
1-orny	2:24
1-ors	0:-5 1:25
1-ort	0:41 4:92 6:-27
1-orte	0:157
1-orth	2:15
1-orts	0:-5
1-ory	6:45
1-osa	0:-19
1-ose	0:78
1-oss	2:4
1-ost	0:-65 3:38 6:31
1-ote	0:-1 1:77 5:2
1-otel	0:13
1-otna	0:13
1-otor	0:-21 6:24
1-otre	0:53
1-ott	2:20
1-ough	0:10
1-ould	0:2 1:10 6:-16
1-oule	0:-13
1-ount	0:-21 2:26
1-oup	0:2 1:-9 4:25
1-our	1:-35
1-ourt	0:15
1-ous	2:44 5:63
1-ouse	1:65 4:-24 6:44
1-out	0:-2 5:15
1-oux	2:7
1-ova	0:24 2:-16
1-ovak	2:37
1-over	6:5
1-ovu	0:2
1-owak	2:62
1-owan	0:6
1-owe	0:-20 2:14
1-ower	0:-13
1-own	0:10 1:-1
1-owry	0:48
1-ows	0:-5
1-owth	0:-2 6:13
1-oyle	0:-5 2:22
1-oyo	0:-39 2:17
1-oza	0:50
1-pace	1:35
1-pair	0:-8
1-pal	0:28
1-pen	0:-1 1:124
1-per	0:-14 3:24
1-pers	0:-2 6:48
1-pes	0:29
1-phy	6:4
1-pice	0:-34
1-ping	0:-6
1-ple	0:1 1:15 4:-26
1-ply	0:56
1-port	0:30 4:33 6:-22
1-pot	6:45
1-pper	0:-52
1-pply	0:28
1-pson	1:44
1-pter	0:-56
1-que	1:30 3:-7
1-ques	0:-38 4:1
1-r's	0:105
1-ract	0:12 6:4
1-rade	0:-33 2:44 6:9
1-rado	0:19
1-rady	0:2
1-raf	0:15
1-rage	0:10
1-ragh	0:8
1-rain	0:-137
1-ral	0:-15 6:1
1-rall	0:-70
1-rama	0:-82
1-rand	0:7 1:-14
1-rane	0:1
1-rang	0:-20 2:57
1-rano	0:-45 2:5
1-rant	0:-95 2:11 3:22
1-rat	0:1
1-rate	0:11
1-rath	0:5
1-rau	0:80
1-raud	3:18
1-raum	0:-9
1-rax	0:-38 2:53
1-ray	0:48 1:-116 2:1
1-rben	0:-141
1-rcel	0:-16 1:20
1-rcer	0:-31
1-rces	0:14
1-rcey	0:20
1-rch	0:120 1:-119 4:-2 6:96
1-rcvs	0:-12
1-rdan	0:9
1-rday	0:-10
1-rde	0:5
1-rden	3:22
1-rder	1:6
1-rdi	0:102
1-rdo	2:13
1-rds	1:74
1-reau	0:89
1-reco	2:48
1-red	0:-50
1-ree	0:57 4:61
1-reek	0:-39 1:94
1-reer	0:-14
1-rees	2:22
1-reet	0:24
1-rel	0:-10 2:41
1-ren	0:2
1-rent	0:88
1-reo	0:-32
1-res	0:-37 3:1 4:1 6:59
1-ret	0:55
1-rew	0:-35 6:53
1-rewe	2:8
1-rey	0:26
1-rge	0:91
1-rgen	0:10
1-rgi	1:12
1-rgie	1:108
1-rgy	0:-49 1:76
1-rhh	0:26
1-ria	0:-82 1:36
1-rial	1:86
1-rias	0:50
1-riat	0:-7
1-rics	0:38
1-rid	0:49 1:135
1-rie	0:67
1-rief	0:-3 6:62
1-rier	0:126
1-ries	0:27 1:-4
1-riet	0:3
1-rill	0:15
1-rim	0:11 2:19
1-rin	0:1
1-rina	0:-71 2:76
1-rine	0:-13 1:72
1-ring	1:85 3:-81
1-ris	0:82
1-riti	0:52
1-rity	0:-1 2:15 4:3
1-rks	0:-59
1-rley	2:44
1-rlie	0:47
1-rly	0:-40
1-rma	1:34
1-rman	0:-67 2:68
1-rme	4:44
1-rmi	1:37
1-rms	1:57
1-rne	0:-84 2:73
1-rner	0:67
1-rney	0:20 2:-1
1-rni	0:5
1-rno	2:65
1-rny	2:24
1-rode	0:-95
1-rois	4:11
1-roix	0:-1 2:12
1-rom	0:-36 2:84 5:92 6:21
1-ron	0:17
1-rope	6:30
1-ros	0:3 2:28
1-rose	0:22
1-ross	0:21
1-rote	0:-4 1:94 5:4
1-roup	0:2 1:-9 4:25
1-rov	0:-11
1-row	4:65
1-rowe	2:55
1-rown	0:68
1-rra	0:-4 2:29
1-rran	4:2
1-rreo	0:-11
1-rri	0:-14 2:30
1-rrin	0:-50 2:14
1-rris	0:12
1-rrow	4:84
1-rry	2:28
1-rsar	0:8
1-rsen	0:222
1-rsh	0:-7 2:7 4:2
1-rson	0:1
1-rst	0:-35
1-rtal	0:57
1-rtas	0:-22
1-rte	0:31 2:10
1-rth	0:-15 2:1
1-rts	0:-40 1:8
1-rty	0:15 2:-4
1-ruck	1:4
1-ruit	0:40
1-run	0:-30
1-rund	1:32
1-rune	0:3
1-rung	1:118 3:91
1-rust	1:-1
1-rver	3:34
1-rves	0:-32
1-ryce	0:-74
1-sar	0:12
1-sart	2:57
1-sch	0:-6 6:93
1-sea	0:-71
1-sed	0:13
1-sei	2:-11
1-seil	0:71
1-sel	0:-19 1:-5 2:8
1-self	0:-18
1-sen	0:-3 1:-1 2:15
1-ser	3:1
1-ses	0:-14 4:169
1-set	0:-35 1:12
1-sey	0:-5
1-sgow	0:-63
1-she	0:13
1-shed	0:-3
1-sher	0:-56
1-ship	0:-1 4:71
1-sian	0:1
1-sic	0:-39 6:9
1-sin	0:-5
1-sing	0:-78 3:1
1-sio	0:-34
1-sket	1:20
1-skew	0:1
1-ski	0:28
1-sky	0:1
1-sle	0:26
1-slow	0:50
1-sma	0:-25 2:32
1-son	2:31
1-sor	0:-9 3:34
1-sse	0:-9 3:125
1-ssed	0:10
1-ssel	2:108
1-ssen	2:5 6:1
1-sser	2:3
1-sset	0:-9 1:12
1-sson	0:-2
1-sta	0:133
1-stal	4:9
1-ste	0:3
1-ster	0:-5 3:1
1-sult	0:120
1-sure	1:34
1-t's	1:18
1-tadt	0:-74
1-taff	0:-6 3:1 6:73
1-tag	0:3
1-tail	6:6
1-tal	0:-12 1:123
1-tals	4:-19
1-tan	0:-18
1-tant	0:-4 3:14 6:15
1-tas	6:9
1-tch	0:49
1-tec	5:59
1-tect	0:-15 3:9
1-ted	4:-13
1-tede	0:48
1-tee	0:29
1-tees	6:9
1-tega	0:-16 2:50
1-tegy	6:11
1-tein	0:-20 1:117
1-tek	0:-29 1:38
1-tela	2:204
1-tels	1:15
1-tems	3:14
1-ten	0:5 3:210
1-ter	0:-10 1:4 2:-1 3:81 6:-2
1-ters	6:84
1-tes	0:-25 1:32 2:86 6:3
1-tha	0:-63
1-than	0:-75 2:75
1-the	0:8
1-ther	0:55 1:81
1-thi	0:-1 2:18
1-thod	0:4
1-thor	0:-50 3:69
1-thur	0:1
1-tice	0:5
1-tics	0:7 1:112 6:-6
1-tier	0:-59 2:60
1-ties	1:22
1-tik	0:-34 1:163
1-ting	0:-38 1:49 3:43 6:-6
1-tion	1:33 3:4 6:8
1-tist	0:-4 3:40
1-tit	0:-6 1:29
1-tiv	0:47
1-tive	1:-17 3:71 6:9
1-tje	0:36
1-tle	0:2 2:13
1-tna	0:13
1-tner	2:16 6:75
1-tock	0:59
1-ton	0:1 2:65
1-tone	1:2
1-tor	0:-2 1:4 3:103 4:-3 6:4
1-tott	2:8
1-tra	0:27
1-tray	0:-6
1-tre	0:102 1:-90 3:3 4:19
1-tria	1:45
1-tro	1:51 4:6
1-trov	0:-11
1-try	1:149
1-tte	0:120
1-tted	0:71
1-ttee	0:27
1-ttek	1:38
1-ttel	0:-11
1-tter	0:-82 2:60
1-ttle	2:43
1-tts	0:85
1-tty	0:48
1-tual	1:43
1-tuga	1:17
1-tung	0:23
1-tur	0:101
1-tura	4:3
1-ture	1:14 6:55
1-tzen	0:1
1-ual	0:2 1:126
1-uate	0:-4 4:73
1-ubry	2:30
1-uce	0:-51
1-ucht	0:-158 3:13
1-uck	0:-14 2:2
1-uckl	2:80
1-uct	3:2
1-ucto	6:3
1-ucts	0:-1
1-uda	0:28
1-udd	0:7
1-udin	2:62
1-udio	0:41
1-uede	0:-54
1-uel	0:90
1-uen	4:34
1-uer	0:-73
1-ues	0:-11 4:95
1-uest	0:33
1-ueto	2:59
1-uett	2:115
1-uft	5:15
1-uga	1:17
1-ugh	0:2 2:-16
1-ught	0:41
1-uig	0:-2
1-uil	0:9
1-uill	0:-2 2:4
1-uire	0:-67
1-uis	0:-28
1-uit	1:-58 6:5
1-uita	0:22
1-uitt	0:4
1-uld	0:2 1:11 6:-16
1-ulen	0:-51 5:76
1-ult	1:-91 2:34
1-uman	4:19
1-ump	0:-31
1-una	0:-14 2:20
1-unde	4:73
1-une	1:183
1-ung	0:21 1:13 3:6 4:-27 6:-122
1-unn	0:-19
1-unne	0:-94
1-unro	0:12
1-unt	0:-23 2:29
1-unta	0:-71
1-uohy	0:-1
1-uoys	0:12
1-ups	0:-21 6:29
1-ura	4:1
1-ural	0:-96 6:77
1-ure	1:118 4:-13 6:46
1-ures	1:1
1-uri	0:-40
1-urm	0:-36 1:41
1-urmi	1:37
1-uro	0:70
1-urse	6:20
1-urst	2:1
1-urt	0:68
1-use	0:-21 1:61 4:1 6:66
1-uses	0:-8 4:1
1-usk	0:-29
1-usse	0:41
1-ust	0:-39 1:-13 2:6 4:18
1-ute	6:124
1-utes	6:6
1-uto	0:38
1-utz	0:-23
1-uya	0:3
1-uyer	3:55
1-vacs	0:-8 2:47
1-vak	2:37
1-val	1:1
1-valp	1:34
1-van	0:-18 2:25
1-vant	1:11
1-var	0:67
1-vate	0:4
1-vaux	0:-10
1-vec	0:15
1-ved	4:28
1-vel	6:21
1-veld	0:79
1-vely	0:-200
1-ven	0:-165
1-ver	0:-1 3:17
1-ves	0:-30 1:53 4:10
1-vice	0:39 4:-2
1-view	0:-3 1:28 6:16
1-vil	0:-24 1:40
1-ving	0:11
1-vist	0:3 2:15
1-vops	0:33
1-vous	0:14
1-vre	0:-58
1-w/d	0:35
1-wak	2:62
1-wal	0:-34
1-wald	0:-53 2:64
1-wan	0:54
1-ware	0:-16 1:15 3:44 4:-2
1-way	0:50
1-ways	0:-40 1:178
1-weg	0:-132
1-wei	0:-2
1-well	0:42
1-wer	0:-41
1-werk	0:15
1-west	0:-41 6:47
1-wick	0:33
1-will	0:2
1-win	2:23
1-wing	0:-46 6:23
1-wney	0:-63
1-wns	0:-140
1-word	0:-6
1-work	4:10
1-wort	0:47
1-wry	0:52
1-wski	0:7
1-wth	0:-2 6:13
1-wurm	1:41
1-xby	0:1
1-xer	0:-29
1-xler	0:8
1-y's	1:40
1-yber	1:38
1-yce	0:1 2:-9
1-yck	0:38
1-yemi	2:74
1-yer	2:29 3:30
1-yhew	2:75
1-yle	0:3
1-yon	0:46
1-yor	0:6 3:12
1-yors	0:68
1-yrne	0:-32
1-ysio	0:-43
1-yson	0:-1 2:46
1-yst	0:-3 3:38
1-ythe	0:46
1-zdem	0:-26
1-zeit	0:34
1-zen	0:15
1-zise	2:75
1-ziz	2:24
1-zyk	0:4
1.	0:-5 1:-35 2:29 4:2 5:12 6:11
1/	0:-51 1:-31 2:51 3:25 4:10 6:13
10.6	0:-3
11	6:16
111	0:-3
112	0:-16
12	6:27
12026	6:15
124	0:-42
15	0:-43 6:35
16	0:91 6:-47
1:	0:4 2:-4 3:10 4:29 5:-45 6:3
1;	0:-12 2:87 5:42 6:-9
1<	0:-24 1:21 2:88 5:-1
1>	0:5
1?	0:4
1@	0:-46
1]	0:40
1_	0:29
1a	0:47 4:-15 6:7
1aas	0:18
1ab	0:-65 1:43
1abbott	0:-1 2:6
1abelman	0:8
1aberdeen	0:24
1about	0:-3 5:20
1acaba	0:-49
1accountant	0:-36 3:12
1achebe	0:-4 2:73
1achter	5:29
1achterberg	2:15
1achtermann	2:57
1achterveld	0:56
1acknowledges	0:-24 4:29
1actuarial	1:18
1added	0:-10
1adeyemi	2:74
1administrator	0:5
1adviser	6:13
1advocate	3:106
1aero	1:73
1aerospace	1:37
1agent	0:-14
1aid	0:26
1aigner	0:106
1airways	1:124
1aldington	1:42
1aldous	0:11
1aloina	1:37
1am	0:-12 5:1
1amann	2:32
1ambulance	1:2
1amery	2:34
1among	0:-27
1amos	0:4
1an	0:62
1analyst	0:-3 3:38
1anane	2:20
1and	0:-38 1:62 2:184 3:10 4:7 5:138 6:-28
1andarrios	1:19
1andert	0:-3
1anke	0:32
1ann	0:32
1ansah	2:7
1antwort	0:47
1application	0:-5 1:28 6:26
1appointment	6:40
1apprentice	0:-21 3:28
1arbuthnot	0:13
1architect	0:-15 3:9
1architectural	6:37
1archives	1:24
1archivist	0:32
1are	4:106
1arquitectura	4:13
1arriaza	2:30
1art	0:11
1as	0:-39 1:143 2:172
1ashcroft	2:8
1ashe	0:13
1ashworth	0:-5 2:36
1askew	0:1
1assessments	0:93 4:88
1asset	0:-9 1:12
1assistant	0:-5 3:6 6:1
1associate	0:-1 6:23
1assurance	1:94
1at	0:-2 2:-27 3:40 4:55 6:91
1attenborough	2:122
1aubry	2:30
1auctioneer	3:37
1aus	0:22 5:9
1austria	1:45
1author	3:81
1auxiliar	0:17
1avec	0:15
1avery	0:49
1aziz	2:24
1b	0:91
1b.v	4:7
1ba	3:86
1baird	0:1
1bajo	0:-39
1bakker	0:14
1bank	0:2 1:-22 4:23
1banks	2:4
1based	6:10
1bay	1:43
1be	0:17
1before	0:2
1behn	0:43
1bei	0:-6 3:46 6:11
1being	0:1
1bell	0:9 2:-10
1bellamy	0:6
1belongs	0:25
1benali	2:49
1bernal	0:142
1bevan	0:-16 2:26
1bewerbermanagement	0:-45
1bewick	0:9
1beworben	0:-154
1bhatt	0:-2 2:19
1biddick	2:25
1biologics	1:75
1biosciences	1:19
1blakeney	2:48
1bleibt	0:-9 3:26
1blount	2:53
1boarding	0:-26
1bohm	0:15
1boudin	2:62
1box	0:-34
1boyle	0:-26 2:47
1branch	0:24
1brandsma	2:33
1brandt	2:11
1brannigan	0:2
1brantford	0:9
1breuer	0:1
1brief	0:-45 6:60
1bright	2:6
1brommel	2:29
1brophy	0:27
1bruckl	2:80
1brunner	2:106
1build	0:5
1building	1:-3 4:2
1buoys	0:12
1bursar	0:8
1buyer	3:55
1by	0:94
1byrne	0:-32
1c	0:22
1c'est	0:-16
1calendar	0:24
1came	0:-44 4:7
1campaign	0:-60
1can	0:91
1can not	0:-7 2:207
1capital	1:3
1cardona	0:7
1career	0:-10
1careers	0:-57 1:87 4:5
1carmody	2:49
1carrow	0:-18 4:5
1casa	1:12
1caseworker	3:36
1castillo	2:45
1centre	3:33
1ceramics	0:-10 6:27
1chain	3:30
1chair	3:4
1chandran	2:39
1chapter	0:-62
1charity	0:38
1chat	6:67
1chef	0:-1 3:43
1chemie	1:29
1chilled	0:-135
1cho	0:166
1chocolate	1:40
1cie	4:10
1cio	0:-54
1civil	0:-25 1:40
1clair-logis	1:37
1claire	0:75
1clara	0:26
1class	0:-1
1classe	0:-76
1claussen	2:158
1cleared	3:41
1clerk	3:50
1co	4:1
1co-op	0:45
1coastal	4:9
1coffee	0:-8
1cold	1:32
1cole	2:25
1collard	0:1
1collections	6:2
1collective	4:132
1college	1:26
1comes	0:-23
1comme	0:-3
1commission	0:2
1committee	0:26
1como	0:-53
1concierge	0:78
1confident	0:5
1connect	0:20
1conseil	0:71
1construction	0:30
1consult	0:110
1consultant	3:-1 6:9
1consulting	0:11
1contesto	0:-39
1contract	0:11 6:4
1contracts	0:63
1conversation	0:80
1cooperative	0:1
1coordinator	0:-86 6:35
1copper	0:-20
1copywriter	3:78
1corby	0:-100
1core	6:98
1corran	4:2
1correo	0:-11
1corvisart	2:57
1could	0:-17
1council	0:1
1counsel	0:-51
1country	0:95
1cover	6:6
1crane	0:1
1creek	1:94
1crew	0:-51 6:42
1crewe	2:8
1croft	0:91
1crowe	2:55
1cueto	2:59
1customer	0:-1 6:12
1cutter	3:147
1cx	6:70
1cyber	1:38
1da	0:54
1dacre	0:1
1daher	0:1
1dahl	0:-45 2:116
1dairy	1:6
1dalgarno	2:66
1dann	0:-210
1dantec	5:59
1danvers	0:24
1darf	0:-2
1das	0:69
1data	0:-1
1date/time	0:1
1day	0:122
1de	0:-16 1:-6 2:67 3:1 4:-2 6:-130
1declarant	3:99
1dee	0:-34
1delacroix	0:-1 2:12
1demir	0:-7 2:27
1demirel	2:51
1dental	0:-23 3:34
1department	0:1
1depot	0:75
1der	0:58 1:-8
1des	1:75 3:-64
1designer	0:-29 3:27
1desk	0:21
1dev	0:-2
1developer	3:20
1devops	0:33
1dia	0:20
1diarra	2:50
1diary	0:25
1did	0:-51
1director	0:120 6:-21
1discovery	0:-11
1distillery	0:-10
1dlamini	0:-43
1do	0:-30
1does	2:52
1doing	0:-128
1doyle	0:-11 2:20
1drake	0:76
1drax	0:-38 2:53
1driver	0:-55 3:54
1duda	0:18
1during	0:1
1dyson	0:-57
1e	0:-12 6:6
1e.v	4:39
1early	0:-81
1eau	0:45
1ecologist	0:3
1editor	0:-38 3:54
1editorial	0:-8
1education	0:5
1eickhoff	0:16
1einer	0:64
1einstellen	0:-107
1el	1:20
1ellery	0:160
1ellis	0:-16 2:27
1emea	0:-37 6:46
1en	6:28
1energi	1:106
1energie	1:144
1energy	0:-49 1:76
1engineer	3:10
1engineering	0:82
1engineers	4:6
1english	0:-5 6:7
1engstrom	0:39
1entschieden	0:1
1equipment	6:39
1erst	0:-139
1est	0:-40 6:35
1et	0:-43 2:155 6:-2
1etienne	0:67
1ett	0:4
1europe	6:30
1evaluation	0:-9
1executive	0:61
1exercise	0:16
1eze	0:-13 2:21
1fairlie	0:76
1family	0:-17 1:36
1farrier	0:79
1farrow	0:71
1fawcett	0:-3
1fell	0:68
1felsing	2:113
1fernando	0:1
1ferracci	0:4
1ferrand	0:-43 2:27
1ferreira-lowe	0:20
1ferri	2:128
1fibre	1:39
1fichtner	2:59
1file	0:15
1films	1:38
1finance	0:145 6:123
1financial	6:5
1financiera	3:44
1finch	0:1 2:-70 4:39
1findet	0:-44 6:49
1finisher	3:30
1finnegan	0:4
1fisheries	4:85
1fisk	1:48
1fitzhenry	2:21
1fix	0:-60
1fixer	0:-29
1flat	0:-11
1fleet	0:-9 6:9
1foods	1:35
1for	0:-31 1:29 6:28
1foundation	1:-82 4:108
1fourmi	1:37
1fragen	0:16
1frau	0:72
1fraud	3:18
1freight	0:-32 1:125
1friesen	0:47
1from	0:-24 2:36 5:92 6:25
1fulfilment	6:26
1fur	1:56 3:23
1games	0:-28 1:70
1garnier	0:-15 2:32
1garrigou	0:36
1garrity	0:-23 2:56
1garside	0:48
1garth	0:23
1gasket	1:20
1gault	2:54
1geddes	1:10
1gefuhrt	0:3
1gelesen	0:-13
1gestion	1:77
1gesucht	3:14
1gilmartin	0:80
1glasgow	0:-63
1global	0:5
1gmbh	1:112 4:66
1goldenen	1:40
1gorny	2:24
1got	0:8
1grade	0:-6 6:10
1graduate	0:-3 4:78
1grange	0:1
1greco	2:48
1grid	1:179
1grocers	1:24
1group	0:2 1:-9 4:25
1growth	0:-2 6:13
1grusse	0:47
1guillermin	1:30
1ha	4:33
1haben	0:5
1haddad	0:-3 2:45
1haldane	0:71
1hale	2:21
1hall	0:32
1hallam	0:-1 2:65
1halloway	0:66
1halm	0:-1
1halt	0:-1
1halvorsen	0:49
1hand	0:-4 3:62
1hands	0:91
1harms	0:62
1harriet	0:3
1harrogate	6:73
1harrowgate	0:50
1hartigan	2:71
1hartung	1:19
1has	0:-12 1:44 2:69 4:31 5:80 6:-7
1hat	0:-2 4:186 6:50
1hates	0:-20
1haulage	1:8
1have	0:-7 2:23 4:172
1head	0:107
1hearthfall	0:7
1heffernan	2:72
1hegde	0:35
1helvalp	1:34
1here	0:27
1heritage	0:-51
1hermanos	4:31
1hetherington	2:76
1hill	0:-17
1himself	0:-208
1hinweise	0:9
1hire	6:98
1hiring	0:-123 1:62 4:3
1ho	0:100
1hobart	0:48
1hobday	2:52
1hofer	0:4
1hofstatter	2:43
1hofstede	0:48
1hohenfeld	1:80
1hollins	0:6
1holloway	0:-55
1holm	2:28
1holt	1:-5 2:40
1holthaus	2:68
1hopes	0:25
1hospice	0:-33
1hospital	0:135 4:-1
1hospitalier	1:50
1hotel	0:13
1hotellerie	3:25
1hotels	1:23
1hours	0:-3
1house	0:1 1:-8 6:53
1howe	4:2
1hr	0:-70 4:96
1hugh	0:25
1human	4:19
1humano	0:103
1huxtable	0:1
1i	0:31
1ibarra	0:41
1ich	0:53
1ihrer	0:27
1iii	0:3
1im	0:-41 3:212 6:5
1in	0:-4 3:115 6:63
1inc	0:-11 1:15
1inigo	0:1
1inkerman	2:96
1ins	0:-119
1instruments	1:150
1insurance	0:-68 1:90
1interactive	1:78
1interim	0:207
1internal	0:-79
1internationales	3:34
1interview	0:-2 3:7 6:36
1interviews	0:-129
1intro	0:-68 1:56 4:7
1investigacion	0:-1
1invites	0:-14 1:18
1ireland	0:71
1is	0:-73 1:-27 2:71 4:35 5:32 6:14
1ist	0:85
1it	1:21
1ito	2:109
1iturralde	0:-14
1ives	4:13
1iyer	0:-6 2:13
1j	0:2 5:32
1job	0:-140 3:91 6:134
1jobs	0:-82 1:77 4:-3 6:104
1joins	0:-219 5:36
1jordan	0:9
1jour	0:-53
1junior	3:17
1kamishibai	1:40
1kandola	0:28
1karim	0:-10 2:19
1karriere	4:45
1kelso	2:4
1kemp	0:-19 2:39
1key	0:-16 4:26
1kg	0:18 4:-13
1kinsella	2:28
1kofi	0:3
1kogler	2:77
1kovacs	0:-8 2:47
1kowalczyk	0:4
1kramar	0:34
1krause	2:109
1kulkarni	0:5
1la	0:-3 1:73 4:3
1labs	1:83
1laidlaw	0:-1 2:6
1lamb	0:-25 2:78
1lambert	0:1
1land	4:37
1lane	1:7
1lang	0:-16 2:36
1lanyon	0:17
1laoire	5:11
1larch	0:-11 1:16
1larder	1:8
1lasa	2:15
1lascelles	0:-76
1law	1:13
1le	0:38
1lead	0:-10 3:57 6:1
1leadership	0:-8
1leads	0:-48
1learning	0:-67 1:173 3:3
1ledger	1:-2
1lee	0:19
1legal	0:19 1:-15
1leider	0:1
1leisure	1:40
1leiterin	0:40
1lenz	0:4
1leroux	0:-12
1lestrade	2:74
1letter	0:107
1level	6:27
1liaison	3:7
1librairie	0:161
1liegt	0:-1
1life	1:54
1lifts	1:10
1lighthouse	0:-2
1likes	0:-35 2:82
1linden	1:20
1lindgren	0:-8 2:11
1line	3:31
1liquidity	6:7
1lisle	0:29
1llewelyn-jones	2:76
1lo	0:-56
1location	0:-30
1lodge	1:39
1loewe	0:8
1logistik	1:49
1loom	4:75
1lorbach	1:15
1lorimer	0:37
1los	1:43
1loved	0:-3
1lowe	0:17
1lowry	0:48
1lowther	0:52
1ltd	0:-19 4:12
1ludbridge	4:67
1m'interesse	0:-146
1m/w/d	0:35
1mac	0:75
1maddox	0:-5 2:16
1madrid	0:10
1mail	0:10
1malik	0:-36
1manager	0:5 3:26 6:19
1managing	0:-9
1maps	0:-6 1:15
1marin	3:72
1marina	2:87
1marine	0:-62 1:49
1marks	0:-246
1marlowe	0:-60
1marsh	0:-7 2:7 4:2
1mayhew	2:75
1mbb	4:-66
1mckechnie	2:58
1me	0:84
1mechanic	3:78
1media	0:-28
1medical	1:55 4:-1
1medizintechnik	1:13
1meet	0:15
1meeting	0:77
1mehta	0:35
1meikle	0:22
1menon	2:14
1merchandiser	0:-3 3:49
1meridian	1:7
1meridiano	1:58
1merino	0:12
1merriden	0:-108
1meulen	5:76
1mich	0:4
1midwest	6:48
1mill	0:-2
1minster	1:46
1mirador	1:91
1mis	0:2
1miss	0:18
1mit	0:-25 6:128
1mitarbeiterin	0:-13 3:47
1mobility	1:47
1mobler	1:36
1mochte	4:51
1mochten	0:-72
1mockridge	0:41
1modeller	3:58
1moe	0:2
1moffat	0:-7
1molina	0:55
1monteoscuro	1:77
1moor	0:51
1moors	1:21
1morris	0:49
1motor	0:-21 6:24
1moyo	0:-4 2:17
1mrcvs	0:-12
1muhlingen	1:50
1munro	0:12
1must	0:-66 2:134
1mutual	1:46
1nair	0:84
1nakagawa	0:-21
1nandra	0:4
1naviera	4:15
1navigator	3:42
1ndlovu	0:2
1negotiator	3:113
1network	4:12
1nievenheim	2:64
1no	0:93
1noche	0:-16
1norte	0:92
1not	0:21
1notifications	0:-3
1nouvelle	0:-39
1novak	2:37
1novotna	0:13
1nowak	2:62
1nuclear	1:19
1number	0:22
1nurse	0:-17 6:22
1nyberg	0:29
1oakhurst	2:79
1oberholzer	0:76
1obra	0:-1
1observer	3:36
1odile	0:1
1oduya	0:10
1of	0:4 1:41 3:-3 4:-12 6:-184
1office	0:70
1officer	0:-7 3:9 6:7
1oficina	0:14
1okafor	2:6
1oktober	0:3
1olivar	0:60
1on	0:93 5:-3 6:60
1one	0:39
1ones	0:-20
1only	0:-3
1ontiveros	2:46
1opening	0:-22 6:77
1openshaw	2:102
1operational	0:-1 6:3
1operations	0:1 3:31
1operative	3:103
1or	0:65
1orchard	1:15
1oriane	0:113
1orr	0:16
1orrin	0:-1 2:7
1ortega	2:50
1osei	2:-11
1osterkamp	0:-13 2:22
1ostrevant	1:11
1oswald	2:55
1ou	0:-6
1our	0:-34
1outcome	0:-54
1outdoor	1:87
1outfitters	4:2
1outside	0:-9
1overmeire	0:37
1owing	0:-2
1owns	0:-140
1oy	4:62
1oyelaran	0:10
1p-3	0:-5
1packaging	0:-17 1:8
1paid	0:-8
1pal	0:-4
1panel	0:-28 3:90
1papers	0:-21 6:48
1para	0:-12 6:81
1parcel	0:-16 1:20
1pardo	2:31
1parfitt	2:49
1park	1:22
1parry	2:61
1partner	0:1 6:77
1partners	0:12 1:-69
1partnership	4:1
1pas	0:15
1passed	0:1
1password	0:-6
1pay	0:-34 1:57
1payments	0:-215 1:143 6:32
1pays	0:77
1pellow	0:-239
1pena	0:75
1penhale	0:8
1penhallow	0:136
1penry	2:28
1people	0:1 1:15 4:-17
1pero	0:-76
1personalberatung	0:204
1personio	0:3
1personnel	0:43
1pestle	4:9
1petit	0:-6 1:29
1petrossian	0:1
1petrov	0:-11
1pharma	1:63
1pharmacist	0:58
1philosophy	0:-1 6:3
1phone	0:51
1physio	0:-43
1piercey	0:20
1pike	0:-22
1pilar	0:12
1pillai	0:9
1pinnock	0:41
1pipeline	3:6
1place	6:46
1placed	0:4
1planner	0:-31 3:75
1plc	1:120 4:102
1pm	0:-4 3:35
1pompen	1:21
1poole	0:22
1portal	0:25
1position	0:-41 6:82
1post	0:-27 3:77 6:35
1posting	0:-168
1principal	0:39
1priory	0:17
1priti	0:52
1private	0:5
1procurement	0:-14 3:24
1product	3:3
1production	0:41
1producto	6:3
1products	0:-2
1produit	6:18
1professional	0:16
1programa	0:-74
1programme	0:32
1programmer	3:124
1projet	6:9
1provisional	0:10
1pruett	2:115
1prufung	0:5
1pruitt	0:4
1pryce	0:-74
1pt	0:22
1pugh	0:-4 2:-6
1puig	0:-2
1pump	0:-31
1pym	2:50
1qualitatssicherung	3:18
1qui	0:-122
1quill	0:-14 2:35
1quillet	0:-2 2:49
1r	0:-7 6:38
1rae	0:-60
1rail	0:-100 1:97
1raman	0:6 2:-5
1ramanathan	2:58
1rangihuna	2:22
1rao	0:-25
1rathod	0:4
1rd	0:19
1re	1:52
1reading	0:21
1reads	0:32
1records	0:-54 1:1
1recruit	0:115
1recruiting	0:-189 1:250
1recruitment	0:26 1:-76 4:-1 6:44
1reed	4:4
1referent	0:52
1regards	0:36
1regenwurm	1:41
1regional	0:-33
1reid	0:1 4:16
1reilly	2:7
1reimers	2:64
1reith	2:17
1relations	3:18
1reliability	3:38
1remain	0:-55
1renewables	1:11
1renovables	1:93
1rep	0:-161
1repair	0:-8
1reporting	6:2
1req	0:4
1resourcing	0:129 4:45
1responsable	0:18
1reste	0:9
1retail	6:8
1retires	0:-14 6:15
1retiring	0:-24
1rh	0:128
1rheumatology	6:21
1ribera	1:20
1ridge	1:105
1riedl	2:24
1riera	0:14
1rings	0:-57
1river	1:41
1road	0:47
1robotics	1:2
1role	0:-75 6:106
1room	0:27 6:7
1rotenstein	1:8
1rothbach	2:68
1rowan	0:4
1rowe	2:-1
1roy	0:6
1rrhh	0:26
1rudd	0:7
1ruft	5:17
1ruhrkiesel	0:14
1rye	4:28
1s	0:-29
1s.a	0:-102 1:7
1sable	0:-29
1said	0:50
1sainte-odile	1:97
1sales	3:43
1sampson	1:44
1sand	0:3
1sandford	2:18
1sandhu	0:23
1sandkuhl	1:-1
1sankt	1:67
1sante	0:-8 1:22
1sas	1:50
1saturdays	6:4
1sauter	0:-2 2:11
1says	2:192
1schaap	2:50
1scheduling	0:-25 4:101
1scheme	6:25
1school	0:55
1scientist	0:-2 3:36
1scotland	0:3
1se	0:-147 6:-1
1search	0:269 6:135
1seat	0:-6 6:52
1section	0:-8
1security	1:16
1seeblick	1:2
1seeds	1:27
1seilbahnen	1:41
1sekretariat	0:-54
1sel	0:13
1seleccion	0:70
1senderal	1:28
1senior	0:46
1seo	0:-4 6:2
1sera	0:-140
1serrano	0:-15 2:50
1service	0:30 4:-2
1services	0:24 3:49 4:1
1sethi	2:19
1shah	0:-9 2:12
1shall	0:-23
1shan	2:18
1shaw	0:20
1shipping	1:21
1sie	0:50
1sigue	0:-9
1sin	0:-14
1sind	0:2
1slater	0:4
1slough	0:5
1smartrecruiters	0:65
1so	0:-16 2:245
1social	3:2
1society	0:-81
1software	1:16
1sohne	4:-1
1solanki	2:30
1solari	2:67
1solicitor	0:9 3:-8
1sorley	0:24
1sotomayor	0:61
1souhaite	0:-122
1spot	0:-42 6:41
1staff	0:165 3:1
1staffing	0:126
1statt	0:23
1stead	0:-2
1steward	3:3
1stock	0:28
1stone	0:-1 1:49
1stores	0:-166 1:6 3:9
1stott	2:8
1strachan	0:2
1strand	0:67
1strang	0:-20 2:57
1strategy	6:11
1street	0:24
1strode	0:-95
1sturridge	0:3
1stylist	3:124
1submitted	0:64
1sugden	0:32
1sundby	2:96
1sundqvist	2:111
1sung	0:-46
1supermarkets	1:26
1supervisor	0:-56 3:61
1supply	0:20
1support	0:10 4:22
1sur	0:-2
1surveyor	3:12
1surveyors	0:68
1sustainability	6:6
1sylvester	0:-20 2:34
1systemadministrator	0:2
1systems	0:-2 3:21
1tagg	2:23
1tait	0:-2 2:20
1takes	2:15
1talent	0:-32 4:79
1talents	0:65
1tarn	0:12
1tarrant	2:5
1tate	0:135 4:-12
1tax	0:2
1td	3:15
1te	0:2
1tea	4:26
1teacher	6:30
1team	0:-78 1:178 3:21 4:-108
1tech	1:38
1technical	0:103 1:-5
1technician	3:101
1technologist	3:52
1tecnica	0:89
1teilnehmen	0:20
1tejera	0:19
1telecom	1:81
1tells	0:7
1tends	0:-105
1tennant	2:28
1tern	0:1
1terreau	0:144
1test	0:24
1tester	3:60
1textiles	0:-12 6:10
1than	0:9
1that	0:38
1the	0:128 4:81
1there is	0:-17
1thing	0:-76 6:135
1this	0:-6
1thistle	4:-60
1thorne	4:7
1threlfall	2:90
1thurgrund	1:18
1tied	0:84
1tierney	0:24 2:-1
1timber	1:48
1time	0:130
1to	0:57 4:24
1toft	2:73
1together	0:-83
1toh	5:48
1tolley	2:35
1tom	0:26
1tomorrow	0:18
1tools	1:43
1tortuga	1:17
1toujours	0:1
1toys	1:18
1trades	0:60
1tran	0:39
1transport	0:-1
1tranter	2:1
1travaux	0:-10
1tree	4:111
1trelawney	0:-63
1trewin	0:-6 2:37
1trezise	2:75
1trois	4:11
1trotzdem	0:-26
1trust	1:30
1trustees	6:9
1tuck	0:-21 2:80
1tuft	0:8
1tuohy	0:-1
1tuttle	0:70
1two	0:35
1uk	0:-16 6:68
1umeh	0:1
1un	0:32
1una	0:54
1unbedingt	0:-134
1und	2:1 5:28 6:79
1underwriter	3:61
1uns	0:69
1until	0:40
1us	0:8
1v	0:-2 4:9
1va	0:-24
1vacancy	0:4 6:48
1valdeon	1:-41
1vale	0:-155 1:140 4:3
1valle	4:39
1valley	1:9
1van	0:1 2:108
1vane	4:1
1varley	2:144
1vasseur	0:2
1vauclair	2:39
1vauquelin	1:77
1versicherung	1:75
1verwaltung	0:-122
1veterinaires	0:22
1veterinary	0:-50 3:13
1via	0:-36 4:49
1video	0:17
1ville	0:2
1visalba	1:103
1vogel	0:-6 2:4
1vogl	2:49
1vogt	2:21
1von	0:97
1vos	0:7
1voss	2:44
1vous	0:-121 5:56
1wahl	0:8
1wales	0:67
1want	4:77
1wanted	0:-162
1wants	0:-12 2:102
1ward	0:31
1warden	0:-3 3:35
1was	5:65 6:27
1water	0:-1 1:140
1we	0:47
1wealth	1:3
1went	0:32
1werkstatt	0:-87
1west	0:-7 6:59
1wexby	0:1
1wexler	0:8
1whitcombe	0:79 2:-38
1whitlock	0:-1 2:11
1whitty	0:6
1who	0:-4 5:64 6:-24
1who'll	0:-44 5:17
1wick	2:99
1wien	0:-10
1wiesenbruck	1:28
1wilk	2:25
1will	0:-79 2:127 4:-15 5:50 6:-2
1wir	0:45
1wird	0:-146 4:2
1wit	0:-1 5:37
1with	0:32 6:-24
1without	6:1
1wittek	1:38
1wollweber	2:8
1work	0:-2 6:40
1workable	0:2
1worker	6:10
1would	1:33 4:16
1writer	0:-38
1writes	0:-44
1wrote	0:-3 1:12 5:4
1x	0:-141 2:21 4:33
1y	0:-60 2:68 5:128
1yates	2:9
1yeo	1:87
1yesterday	0:-68
1yet	0:-37
1yi	2:125
1yoshida	2:92
1you	0:144
1your	0:143
1zabala	2:43
1zajac	2:38
1zielinski	0:35
1zoom	0:6
1zu	0:59
1zum	0:44
1zwei	0:-2
1|	0:-23 1:48 4:64 5:-2
1~!	0:-21 3:55 4:27
1~"	0:5
1~%	0:60
1~&	0:-2 1:-5 2:71 3:10 5:47 6:-45
1~'	0:76
1~(	0:-41 1:-11 2:69 3:27 4:28 5:-3 6:54
1~)	0:-7 1:33 2:-12 3:46 4:37 6:30
1~*	0:49 3:17
1~+	0:-11 5:60
1~,	0:-15 1:-11 2:20 4:53 5:20 6:10
1~-	0:-29 1:27 4:41 6:23
1~.	0:-5 1:-35 2:29 4:2 5:12 6:11
1~/	0:-51 1:-31 2:51 3:25 4:10 6:13
1~:	0:4 2:-4 3:10 4:29 5:-45 6:3
1~;	0:-12 2:87 5:42 6:-9
1~<	0:-24 1:21 2:88 5:-1
1~>	0:5
1~?	0:4
1~@	0:-46
1~X	0:52 1:8 2:97 3:-4 4:-13 5:-174 6:-49
1~X-	0:11 3:-28 4:-8 6:7
1~XX	0:2 1:-55 3:4 4:85 5:24 6:-116
1~XX-	0:-92
1~XX9	0:20
1~XX9-	0:73 6:-1
1~]	0:40
1~_	0:29
1~d	0:191 6:-5
1~x	0:-10 1:-68 2:33 3:19 4:-18 5:-94 6:-30
1~x-	0:34 3:62 6:-113
1~x9	0:110
1~x9-	0:44 3:59
1~|	0:-23 1:48 4:64 5:-2
1~£	0:24
1~«	0:-26
1~·	0:-3 1:20 3:45 4:-16
1~»	0:17
1~–	0:-3 3:158 4:-98 6:45
1~“	6:107
1~„	0:19
1£	0:24
1«	0:-26
1·	0:-3 1:20 3:45 4:-16
1»	0:17
1“	6:107
1„	0:19
2!	0:2 4:26 6:2
2!domain	0:1 1:49 2:35 3:6 4:7 5:-134 6:-145
2!form	0:-22 1:125 2:-7 4:21 5:24
2!local	0:79 1:1 5:-74
2!owner	0:13 6:-6
2!people	0:-15 1:45 2:-17 3:-27 4:16 6:-23
2!trade	0:-5 1:-133 2:19 3:170 4:-34 5:33 6:-34
2#	0:-110
2$	0:3
2&	1:8 4:27 6:8
2(	0:-23 1:-10 2:-5 3:7 4:-6 6:1
2)	0:13 1:-9 3:-11 4:-7 6:6
2*	0:1
2+	2:10
2,	0:3 1:6 2:16 3:-10 4:-5 5:-18 6:-6
2-	0:-4 1:67 2:5 3:7 4:-10
2.	0:-2 1:9 2:-2 3:-5 4:-2 5:20 6:-1
2/	0:-6 1:56 3:9
21	0:-9 6:31
212	0:-5
2120	0:-241
214	6:115
215	0:56
22	6:78
22023	0:132
222	0:-31
22nd	0:-9
230	0:-1 6:48
231	0:-77
237	0:71
24	0:3 6:4
246k	6:1
25	0:-87
252k	0:-13
26	6:-8
28	0:-1
280	6:68
2:	0:23 1:5 2:-31 3:-17 4:-19 6:43
2;	0:19 2:57
2<	0:28
2>	0:-1
2?	0:3 6:43
2@	3:4
2a	2:-40 3:23 4:48 5:-124
2aberdeen	0:206
2abide	0:-123
2about	0:-67 5:31
2achter	2:42
2acquisition	0:-12 4:-5
2added	0:-62
2administrator	0:52
2advised	0:46
2adviser	0:-32 6:8
2advisers	0:108
2advocate	0:1
2afternoon	0:-90
2ag	1:74
2all	1:104
2am	0:1 2:120
2ambient	6:40
2an	1:68 4:63
2analyst	3:65
2analyste	0:-18
2analytics	6:-1
2and	1:-77 2:57 3:-21 4:-23 5:84 6:7
2anker	1:40
2answer	0:-8
2any	0:-5
2anything	0:40
2appellera	5:114
2application	0:-47 1:3
2architectural	3:40
2are	0:-1 1:22
2arquitectura	1:33
2art	0:26
2as	0:76
2ask	0:-7 2:43
2asked	0:-37 1:36
2assessment	0:14
2assistant	0:-56 2:110 3:31
2associate	0:16 3:94
2association	1:509
2associes	0:121
2assurance	0:-10
2at	0:-1 1:48 2:-20 3:17 6:7
2atalaya	1:37
2attersee	1:2
2aus	2:1
2authorised	0:11 4:-4
2avery	0:15
2aviso	0:-49
2back	4:5
2band	0:-147 3:183
2bank	0:-2
2based	6:21
2bassett	0:2
2be	0:-6 2:-4 5:65
2beantworten	0:116
2been	0:-10 2:69
2before	0:-31
2bei	0:-51 3:6 6:33
2being	0:-2
2ben	0:-9
2bench	0:-18
2betriebsrat	0:-33 5:44
2between	0:-30 6:106
2bien	0:-59
2blind	0:-52
2boarding	0:-19
2boon	0:63
2bound	0:-103
2branch	0:-2
2brandt	0:2
2bridge	0:123
2brief	0:-33
2brightwell	0:-8
2bristol	0:13
2bruto	0:-87
2budapest	0:13
2building	4:13
2but	0:85
2cadre	0:74
2calendly	0:-8
2call	0:-41 2:52
2calle	0:-90
2callum	0:3
2cambridge	0:29
2campaign	3:16
2can	0:32
2canal	0:-27
2capital	0:-69 1:1 2:15
2careers	0:-95
2carrow	1:17
2carthaigh	0:20
2cathedral	0:-13
2caught	0:2
2cdi	0:-55 6:68
2center	4:35
2ceo	0:70
2ceramics	3:10
2challenge	3:117
2chapter	0:-114
2charge	4:129
2chartered	0:-5
2check	0:41
2chinchilla	0:1
2cio	0:-54
2claire	0:43
2clerk	0:33
2client	6:-6
2clinical	0:-60 5:52
2closed	0:35
2co	0:18 1:-70 4:1
2co-ordinator	3:16
2coastal	1:66
2coffee	1:16
2collective	0:-133 1:135
2come	0:-87
2commander	0:-120
2comme	0:-18
2commercial	0:37
2commission	0:45
2con	6:102
2concierge	0:5
2conduct	0:-34
2conmigo	5:14
2construction	0:42
2consultant	3:122
2consulting	0:56
2controller	0:99
2coo	0:1
2coordination	0:62
2coordinator	3:45
2copenhagen	0:-71
2corran	1:14
2corrie	2:26
2cover	0:-139
2cpo	0:-21
2critical	0:6
2cto	0:-82 5:105
2cuenta	3:3
2custom	0:7
2customer	0:-80 3:17
2cv	0:1
2cx	3:74
2daf	0:37
2dale	0:-1 1:5
2danken	0:-26
2dantec	2:65
2darf	0:-9
2das	0:15 3:14
2data	0:1
2davor	0:-33
2day	1:5
2de	0:119 1:96 4:-52 6:11
2dein	0:-2
2dem	0:4 5:49
2den	0:13
2denholm	2:120
2der	0:-10 6:95
2des	1:19
2design	5:30
2developer	3:-41
2development	5:54
2diary	0:-185
2die	0:92
2directeur	0:-8 5:44
2director	3:-4 5:128
2directora	5:78
2directrice	5:13
2distillery	4:2
2do	0:-57 2:45
2doing	0:4
2dr	0:-3 5:4
2drawn	0:40
2du	0:3 1:85 4:-2
2during	0:4
2duty	0:-46
2e.v	1:67
2education	0:8 4:-2
2ein	0:107
2eine	0:2
2el	6:-77
2en	0:12
2ende	0:-39
2engineer	0:-1 3:94 6:-59
2engineering	5:35
2engineers	1:3
2equipment	3:139
2es	0:40
2escale	0:3
2est	0:-24
2estado	0:-121 6:117
2estate	0:11
2estates	1:1
2estcombe	1:35
2et	0:-4 2:61 6:-26
2etc	0:-53
2europe	0:-24 6:47
2evenings	0:-21
2every	0:9
2executive	0:112 3:71
2experienced	0:33
2face	0:-15
2fachbereich	0:-2 5:12
2farah	0:9
2fe	3:5
2feedback	1:52
2ferme	0:6
2field	0:6
2final	0:-107 1:126 6:18
2finance	0:-63 5:69
2financial	6:1
2finanzen	0:93
2find	4:41
2firmware	0:130
2fisheries	0:-61
2fixed	0:-27
2fly	0:-40
2fond	0:-63
2for	0:-1 5:22 6:4
2forward	0:-38
2foundation	0:-49 1:2
2foundry	1:20
2four	0:19
2fraud	0:19
2friday	0:16
2from	0:-15 2:5 6:4
2fte	0:-2
2fulfilment	3:3
2funambules	1:11
2fur	0:129
2garside	0:-74
2general	0:-38
2get	0:90
2gmbh	0:-90 1:61
2goes	0:10
2goldenen	0:21
2good	0:75
2grade	6:12
2grado	6:34
2graduate	0:-1 4:31
2greg	0:-76
2group	0:-44 1:50 5:22
2grupo	0:95
2h	0:-23
2h/f	6:14
2ha	6:-45
2haben	0:35
2hace	0:-23
2hackerrank	0:-79
2hall	0:104
2hand	0:25
2handler	3:35
2happy	0:142
2harnsworth	6:34
2has	0:18 3:-90 4:18 6:2
2hat	1:29
2have	0:17 1:62 3:-40 4:23
2he	0:-51
2he is	0:-30
2head	0:-5 2:50 5:21
2heads	0:77
2headteacher	0:-130
2health	0:-62
2her	0:-1
2here	0:33 6:-28
2heritage	0:-23
2hermanos	1:56
2hill	0:-63 4:68
2himself	0:24
2hire	0:-94 3:126
2hired	0:-26
2his	0:-49 2:95
2hobbs	0:57
2hon	0:8
2hondo	4:39
2hospice	1:1
2hospital	0:-98 1:156
2hotel	1:-103 4:17
2house	3:17
2howe	1:13
2however	0:80
2hr	0:14
2hrs	0:-214
2https	0:141
2hugo	0:-2
2human	5:29
2humano	0:7
2hybrid	0:76
2i	0:20 1:-55 2:12
2i am	6:6
2i have	0:-28 2:53
2ich	0:-6 2:48 3:30
2idris	5:14
2igual	0:-2
2ihnen	0:34
2ihre	0:36
2il	0:44
2im	3:66
2immingham	4:53
2in	0:-10 1:-19 2:4 3:2 6:65
2in-person	0:-47
2inc	0:-42
2independent	0:-58
2information	0:-1
2inns	4:18
2internal	0:-79
2interview	0:-4 3:91 4:-96 6:30
2interviewing	0:-32
2intro	0:-21 1:12
2invited	0:-127 4:6
2invites	1:54
2ir35	0:-12
2ireland	0:14
2is	0:-50 1:3 3:53 5:17 6:41
2ist	0:14 6:87
2it	6:25
2ives	0:-1 1:14
2j	0:-38 2:75
2ja	0:-11
2january	0:-99 6:24
2je	0:-26 6:102
2job	0:-92 3:15 6:5
2jobs	0:1 1:-309
2joins	0:-29 2:36
2jordan	0:1 5:26 6:-15
2jour	0:-29
2julian	0:-4
2jump	0:-55
2junior	0:61
2jury	0:-3
2just	1:9
2juventud	3:21
2keighley	0:59
2kennung	6:10
2key	0:-20 1:28
2kg	0:24 4:-9
2kiel	0:25
2kit	0:-25
2know	0:-39
2l'equipe	0:-31
2la	0:-9 1:44 3:-8 5:84
2laboratoire	0:-31
2labs	0:12
2lakes	0:1
2landed	0:-30
2lantern	0:-101
2laoire	2:2
2las	0:85
2lassen	0:-24
2last	0:1
2le	5:23
2lead	0:-53 3:80
2leads	0:-20 2:142
2learning	0:21
2ledger	0:-25
2leitung	0:-2
2lely	0:9
2lenz	1:3
2lewis	0:4
2library	0:-1
2liest	0:22
2like	1:47 4:36
2limited	0:29
2linkedin	0:32
2lisbon	0:16
2listen	0:-46
2litoral	1:2
2llc	4:6
2lleva	0:-146
2llp	0:9 1:-1
2lo	0:58
2location	0:-17
2lock	0:-233
2loewe	0:106
2lomond	1:1
2london	6:47
2look	0:42
2loom	1:96
2los	0:-124
2loved	0:-3
2lovely	0:-10
2ltd	0:33 1:-153 4:3
2lumiere	0:44
2lyle	0:21
2m	0:-1
2m/w/d	3:12 6:66
2ma	0:-3
2mairie	3:22
2mal	0:-147
2man	0:-13
2management	1:23
2manager	3:89 6:24
2markets	0:-23
2mas	0:-78
2mate	0:-112
2maternity	6:5
2mbb	4:136
2md	0:-14 5:28
2me	0:11 2:71 5:-2
2meet	0:144
2meets	0:8
2mein	0:-48
2mending	4:13
2meulen	5:42
2mezquite	1:12
2mich	6:34
2mid	0:-95
2minster	0:2
2mittwoch	0:-27
2mobility	0:-2
2mochte	0:-30 4:48
2moi	0:-103 2:198
2mon	0:-71
2monday	6:49
2months	0:-5
2montpellier	4:9
2moy	4:31
2mr	0:61
2mrcvs	0:-6
2mrs	2:117 5:-3
2muddled	0:-22
2munnar	6:127
2muss	0:-65
2my	0:3
2myself	0:-13 2:47
2nach	0:31
2nachfrage	0:-4
2nantes	0:14
2naviera	1:17
2needed	0:30
2needs	0:-8
2network	1:9
2never	0:-24 1:102 4:13
2next	0:53
2nights	0:-246
2no	6:63
2noch	0:33
2noche	0:-16
2nordlicht	0:-28
2not	0:53
2now	0:-56
2number	0:43
2nurse	3:14
2nursery	0:64
2nwosu	0:-116 2:176
2oak	0:16
2obra	3:7
2october	0:-3 6:29
2oder	0:82
2of	0:20 1:75 3:-44 4:17 6:-76
2off	0:-3 6:110
2office	3:2 4:-2
2officer	0:-8 3:67
2oficina	0:36
2ola	0:-47
2olivar	1:43
2oliver	0:-3
2on	0:12 1:-13 6:-6
2one	0:2 6:180
2oona	0:14
2opening	3:1
2operational	3:5
2operations	0:-5 3:27
2operator	3:55
2ops	0:-3 1:114
2or	0:34
2organiser	0:12 5:-44
2osei	0:-30
2our	0:-24 2:114 5:148
2ouverte	0:131
2overmeire	0:11
2owing	0:-2
2owns	0:-126
2paid	0:-7
2panel	6:14
2papers	6:31
2para	3:14
2partir	0:-93 6:78
2partner	0:-91 6:41
2partners	0:1 1:-1
2partnership	0:-7 1:85
2paul	0:27
2pays	0:9
2pe	0:17
2people	0:-10 1:-67 2:176 4:40
2performance	0:-87
2permanent	0:-5
2personal	1:-79
2personalberatung	0:23
2personio	0:-11
2pestle	1:9
2petra	0:1
2pettifer	0:-5
2ph.d	5:104
2philosophy	6:1
2phone	0:58
2photos	0:35
2pick	0:-51 2:30
2pido	0:12
2place	6:4
2plant	0:79
2plc	1:12
2plus	0:1
2por	0:50
2portal	0:-115 1:159
2portfolio	0:-6
2portland	0:44
2position	0:-79 3:20
2post	0:-1 3:-1 6:1
2pour	0:44
2pourriez-vous	0:15
2powered	4:59
2pricing	0:-2
2principal	0:-54
2printing	4:9
2priory	0:70
2private	0:52
2process	4:45
2procurement	0:-1
2product	0:-87
2production	0:60
2producto	3:37
2products	0:-6
2produit	3:33
2professional	0:2
2programme	0:1
2project	0:-5
2projet	0:-1 3:26
2public	0:-22
2puedo	0:-27
2pugh	0:-160
2quality	0:-42
2quandt	0:40
2que	0:-7 3:39 5:45
2quelqu'un	0:-63
2quiet	0:58
2quillbase	2:65
2r	0:-146
2rail	0:-64
2reading	0:3
2recruiting	0:-12 1:209
2recruitment	0:65 1:-40 3:56 4:-1
2reed	1:2
2ref	0:-23 6:46
2references	0:13
2registered	0:41 4:-1
2reid	0:-1 1:18
2replies	0:-36 4:28
2req	6:8
2resilience	0:-4 6:3
2resolution	0:-2
2resourcing	0:-99 1:14
2respect	0:-17
2responsable	5:2
2retail	0:-2
2retires	0:-65 3:107
2retiring	0:-172 3:304
2review	0:1
2rheumatology	6:6
2right	0:-11
2ring	5:40
2rings	0:-126
2risk	6:2
2rob	0:-42
2robotics	0:13
2role	0:-67 3:6
2room	0:3
2rotterdam	0:-12
2rowan	0:98
2ruft	2:11
2rye	1:21
2saber	0:-30
2sache	0:-26
2said	0:36
2salle	0:-49
2same	0:16
2scale	0:16
2scheme	0:-42 3:80
2school	0:18
2schools	0:42
2se	3:-17
2search	0:135 3:78
2seasonal	6:8
2seat	0:-34 3:13
2second	0:-39 6:41
2see	0:-130 2:40
2sein	0:-76
2sekretariat	0:-62
2sel	0:77
2seleccion	0:99
2semaine	0:-42
2senior	5:45
2sent	0:22
2sentiers	1:19
2service	0:-6 1:53 4:102
2services	1:63
2shall	0:-101
2she	0:218
2she will	0:-132
2shrm-cp	0:41
2sich	0:-35
2sido	0:-57 6:60
2sie	4:20
2sign	0:38
2sigue	0:-35
2sind	3:46
2sioned	0:9
2sit	0:41
2six	0:27
2slides	0:-3
2small	0:-30
2society	4:31
2software	0:1
2soins	0:2
2somebody	0:39
2something	0:27
2son	0:-36
2sons	1:48
2sorley	0:26
2sorry	0:12
2special	0:-145
2specialist	0:-65
2spend	0:15
2spot	3:53
2sre	0:-47
2staff	3:8
2start	0:-69
2statt	0:-11 6:56
2stavanger	4:123
2steve	0:48
2still	5:151
2stone	0:11
2strategy	0:-171 6:2
2student	0:-2
2submitted	0:-175
2sunniva	0:14
2support	1:114
2sur	0:-25 6:26
2surname	0:-87
2surveyors	4:29
2sustainability	3:113
2take	0:-74
2talent	0:-12 1:164
2talks	0:3
2tate	0:-40 1:130
2td	3:3
2te	0:-1 4:-19
2tea	0:-21 1:36
2teacher	0:-21 3:68
2teaching	0:2
2team	0:-6 1:128 3:81 4:-19
2tech	0:6
2technicien	0:-16
2technologist	0:91
2technology	6:21
2teilnehmen	0:-144 3:213
2telephone	0:32
2temps	0:-84 6:143
2term	6:4
2test	0:94
2thank	0:72
2that	0:-30
2the	0:2 2:87 3:-53 4:-29 5:1 6:1
2theater	0:14
2theatre	0:-50 1:76
2theatres	0:16
2them	0:-6
2then	0:15
2theo	0:-103 5:145
2there is	0:53
2thing	0:-105
2thorne	1:39
2though	0:111
2thursday	0:-14
2to	0:6 1:-84 2:3 3:-30 5:-61 6:3
2toh	2:18
2tomorrow	1:20
2toujours	6:20
2trading	0:120
2trainee	0:21
2transport	0:65
2travaux	0:-4
2travel	0:35
2tree	0:-70 1:167
2trelawney	0:26
2trieste	0:-43
2trust	1:-37 4:93
2trustees	6:11
2tuesday	0:-43 6:1
2turno	0:-16
2twenty	0:-112
2type	0:-70
2uberhaupt	0:-273
2uk	0:62
2una	0:-17
2und	0:1 2:150
2unit	0:4
2unless	0:-7
2uns	0:-6 3:28 6:20
2unsere	0:-20 5:80
2unserem	0:17
2until	0:158
2updated	0:-31
2uplift	0:6
2vacancy	0:-68 3:52 6:46
2vale	1:29
2vane	1:59
2veit	1:16
2verte	1:37
2verwaltung	4:15
2vexin	1:82
2via	0:-2 4:42
2ville	0:3
2votre	0:45
2vous	2:36
2vp	0:1
2wales	0:37
2walk	0:45
2want	0:-50 1:36 2:20
2wants	2:92
2was	0:-35 3:4
2wednesday	0:-1 2:20
2week	0:73
2well	0:-11
2went	0:56
2werkstatt	0:-78
2wexby	0:1
2whanau	1:214
2what	0:67
2when	0:15
2whenever	0:-24
2where	0:123
2which	0:21
2who	2:181 3:-28 5:3
2who'll	0:-78 2:82
2who's	0:5
2whose	0:32
2wick	1:4
2wie	0:-26
2wien	0:130
2wigan	0:-67
2will	0:3 1:-25 2:2 3:-68 6:15
2windows	0:-19
2wir	3:101
2wird	1:58
2wit	2:45
2with	0:4 1:64 3:-26 6:20
2work	3:120
2workday	0:-4
2worker	3:14
2works	1:33
2would	1:57
2write	0:73
2wrote	0:2
2y	0:-5 2:20
2year	3:25
2yes	0:-16 2:154
2yesterday	0:-147
2yet	0:-42
2yo	0:-73 2:92
2yorkshire	0:-92
2you	0:36
2you are	1:105
2your	0:-1 4:4 6:29
2yours	0:-10
2zona	6:3
2zoom	5:83
2zwolle	0:46
2|	0:28 1:-50 3:-32 4:-4 6:7
2~	0:42
2~!	0:2 4:26 6:2
2~#	0:-110
2~$	0:3
2~&	1:8 4:27 6:8
2~(	0:-23 1:-10 2:-5 3:7 4:-6 6:1
2~)	0:13 1:-9 3:-11 4:-7 6:6
2~*	0:1
2~+	2:10
2~,	0:3 1:6 2:16 3:-10 4:-5 5:-18 6:-6
2~-	0:-7 2:12 3:52 4:-6
2~.	0:-2 1:9 2:-2 3:-5 4:-2 5:20 6:-1
2~/	0:-6 1:56 3:9
2~:	0:23 1:5 2:-31 3:-17 4:-19 6:43
2~;	0:19 2:57
2~<	0:28
2~>	0:-1
2~?	0:3 6:43
2~@	3:4
2~X	0:-11 1:61 2:5 3:9 4:2 5:14 6:-49
2~X-	0:-105 2:22 5:104
2~XX	0:3 1:1 2:-23 3:9 4:-101 5:38 6:-7
2~XX9	0:-2 6:145
2~XX9-	0:16 6:-2
2~d	0:52 3:98 4:-18 5:-50 6:-5
2~x	0:-26 1:18 2:-5 3:12 4:-35 5:-56 6:-23
2~x-	0:-27 1:35 3:146 5:-61 6:4
2~x9	1:57 3:6 4:-18 6:10
2~x9-	0:4
2~|	0:28 1:-50 3:-32 4:-4 6:7
2~~	0:42
2~·	0:6 1:113 6:-39
2~¿	0:16
2~–	1:147 3:-22
2·	0:6 1:113 6:-39
2¿	0:16
3!	6:1
3"	0:-46 1:10
3$	0:7
3%	0:-27 3:24
3&	0:16 2:16 4:-100 6:-7
3'	0:-13 1:46
3(	0:16 1:81 2:-103 3:-39 5:-2 6:1
3)	0:4 1:-16 2:-42 3:-1 4:-135 5:14 6:4
3,	0:19 1:-50 2:-4 4:-21 5:-39 6:-13
3-	0:16 1:-5 3:-43 4:41 6:1
3.	0:30 1:3 2:-1 3:-53 4:-13 5:-27 6:-3
3/	1:-79 4:102
31	0:-46 3:17 6:39
310	6:1
311.50	0:4
312	0:-9 4:53
314	0:-4 6:40
315	0:57
32	0:26 1:17 3:5 4:-85
320	0:101
32023	0:131
32026	6:57
321st	0:13
322	4:9
325	0:28
326	0:-20
328	0:47
32nd	0:25 1:-12
330	0:1 3:170 6:-29
331	0:-33 6:12
334k	0:33
337	3:70
34	3:52 4:-93
344-26	6:10
346k	3:51
34th	0:41
35	0:41
352k	0:-42
35th	0:-216
36	0:15
360	0:5
37	0:17 6:-48
375	0:-59
38	0:-31 1:60
3:	0:3 1:-4 2:-3 5:1 6:29
3;	0:69 5:49
3=	0:47
3?	0:-5 1:56 2:38 3:49 6:-33
3@	0:12 6:-59
3_	0:13
3a	0:-24 1:-66 2:52 3:83 4:30 5:-7
3about	0:-1 2:74
3acquisition	4:-40 5:16
3added	0:-63
3adjudicada	6:60
3advised	0:1
3adviser	0:-4 3:19
3advisers	0:2
3agreed	0:51
3all	0:-32 3:19
3am	0:72
3amadi	5:39
3ambient	3:52
3an	1:64 4:1 6:-4
3analista	0:-100
3analytics	0:42 2:6 6:-3
3anchor	0:140
3and	0:24 1:-33 2:17 3:-24 4:-44 6:-4
3anker	0:21
3annual	0:49
3anrufen	0:-88
3answer	6:9
3appellera	2:114
3architect	0:-2 3:66
3are	0:-31
3area	0:-91
3arrangements	0:-4
3asi	0:13
3ask	0:3 6:-146
3asking	0:-23
3assessment	0:111
3assistant	3:38
3associate	0:184
3associe	0:-34
3at	0:31 1:-27 2:-17 3:31
3attached	6:3
3attending	0:5
3au	0:-3
3auch	0:-90
3auditor	0:-75
3aussi	0:-56
3authorised	0:86 4:-15
3avery	0:-3 5:6 6:-10
3aviso	0:-10
3away	0:-64
3back	0:28 4:5 6:-3
3backed	0:17
3band	0:-40 6:65
3baptiste	0:-42
3bay	0:35
3be	0:-17 2:62 3:-29 5:48 6:29
3been	1:95 3:2 6:-1
3beide	0:-1
3being	0:-89 6:86
3ben	0:147
3betriebsrat	0:-24 2:66
3between	0:-61 3:40
3bewerbung	0:7
3borough	0:4
3branch	0:-13 2:155
3brewing	0:72
3brick	0:-13
3bridge	0:2
3brightwell	0:-61
3bring	0:-39
3bristol	0:80
3budapest	0:75
3building	1:31
3buro	0:-1
3buses	0:1
3business	0:-3 5:60
3by	0:-16 3:55 4:9
3calendar	1:22
3call	0:-67 2:48
3calle	0:-83
3calling	0:-188
3callum	0:1
3can	0:-5 2:127
3can not	3:34
3candidates	0:50
3care	1:46
3cargo	0:-75 6:57
3carriage	0:46
3centre	0:7 1:-10
3ceo	0:13
3cerrado	0:13
3chain	0:44
3chair	0:-59 5:4
3chairs	5:82
3chambery	0:36
3charge	0:-4
3chat	0:-4 6:5
3chief	0:-50
3christmas	0:-56
3clinical	2:37
3clinique	0:-82
3closed	0:45
3co	0:-66 4:6
3collect	0:13
3come	0:-7
3como	0:-139
3company	0:-5
3con	6:-22
3concierge	0:11
3condiciones	0:49
3confirm	0:98
3consultant	0:57
3content	0:-17
3contract	0:-114 6:73
3controller	0:9
3coordinator	0:1 3:15
3copenhagen	0:-7
3could	0:-48 6:65
3council	1:17 4:-9
3county	0:-5 5:41
3course	0:78
3cover	0:13
3covering	0:14
3cto	2:80
3cv	0:-3 4:153
3d'autre	6:150
3d'emplois	0:71
3dafur	0:38
3dairies	0:-7
3dale	0:4
3dance	0:-11
3das	0:42
3data	4:-116 5:54
3datenschutz	0:12
3daughter	0:-89
3davon	0:6
3dawn	0:-111
3days	0:1 3:64 6:-2
3de	0:34 2:-13 3:3 5:-2 6:-19
3del	1:33
3delay	0:10
3delivery	0:-102
3dem	2:30
3den	0:19
3depot	0:40
3der	0:2 3:-48 6:44
3des	0:-92 5:43
3design	0:-14 2:25
3desk	0:-32
3details	0:64
3dev	0:-165
3developer	0:-26 3:89
3development	5:65
3die	0:6 2:44
3dienst	0:-13 3:41
3dienstag	0:-62
3directeur	0:-156 2:31
3director	0:-23 5:26
3directora	0:-17 2:84
3directorate	0:3
3directrice	2:23
3discussion	0:-30
3distillery	1:14
3division	0:58
3do	0:26
3do not	0:1
3does not	0:-153
3doing	1:32
3dos	0:-41
3down	0:5
3dr	0:54 2:12
3drawn	0:7
3drill	0:40
3driver	0:-75
3du	6:48
3dunmore	0:34
3duty	0:-202
3ebeling	0:49
3education	0:12
3eigenen	0:45
3ein	0:23
3eine	0:-9 3:70
3el	0:-5 6:75
3en	0:12 1:6 6:-26
3encore	0:-49
3ende	0:-38
3engagement	0:-64
3engineer	0:-39 5:19
3engineering	2:35
3enjoyed	0:165
3ensemble	0:-46
3equal	0:-2 4:27
3es	0:-66 1:47 5:61
3estado	0:-69 6:128
3este	0:-14
3ete	0:-75
3europe	6:1
3everyone	0:-7
3everything	0:52
3executive	0:125
3exercise	0:-3
3face	0:112
3fachbereich	0:-1 2:4
3falta	0:-18
3family	0:-6
3farah	0:20
3farm	0:-148
3fe	0:15
3feedback	0:95
3ferme	0:42
3finance	0:84 2:170
3finanzen	0:69
3find	0:-37 4:20
3finish	0:-55
3firmware	0:-124
3first	6:35
3floor	4:-3
3following	0:-2 3:125
3foods	2:2
3for	0:54 6:-2
3fragen	0:-9
3free	0:-3 6:85
3freuen	0:-6
3friday	0:-106 2:87
3from	0:-10 1:40 3:2 6:68
3fur	6:49
3garden	0:-4
3gate	0:29
3gebiet	3:43
3general	0:-21 5:33
3gern	4:32
3gesprach	0:1
3get	0:-66
3geworden	0:-23
3gm	0:65
3good	0:146
3goodtime	0:-36
3google	0:-32 2:112
3grade	3:26
3graduate	0:-2 1:9
3greg	0:28
3group	2:2 6:5
3grupo	0:14
3gutted	0:86
3ha	0:-105 1:34
3hace	0:-6
3had	0:146
3half	0:103
3hall	0:47
3happy	0:-110
3harnsworth	6:29
3has	0:5 2:-6 3:-26 4:14 6:40
3have	0:-89 1:29 2:3 3:8
3havent	0:24
3he is	0:-1
3head	0:48 2:20 5:-3
3headmaster	0:-1
3heads	0:-93 5:167
3health	0:-60
3her	2:123
3here	0:180
3hier	0:-112
3hill	0:-29 1:31
3hired	0:-27
3hires	0:54
3home	0:2
3hon	0:10
3hort	0:-315
3hotel	0:-27 1:63
3hour	0:-4
3hours	0:144
3house	4:70
3hr	0:63
3hrs	0:-31 6:53
3https	0:67
3hub	0:-109
3humano	0:3
3hybrid	0:38
3i	0:-25 2:73 4:-10 6:2
3i would	3:29
3ich	0:42
3ihnen	0:89
3ihre	0:220
3il	0:-9
3im	0:1 6:19
3immer	0:-84
3in	2:-35 5:59 6:17
3inbox	0:103
3independent	0:-74
3information	0:-43
3inns	1:16
3instruments	0:-48 2:96
3internal	0:-17
3internally	0:-29
3interview	0:-44 3:15 6:34
3interviewing	0:-71 2:107
3interviews	0:-19
3investigator	0:-18
3invited	0:-54
3ios	0:-25
3ir35	0:-1
3is	0:-1 1:9 2:28 3:-6 4:-114 6:1
3ist	0:4
3it	0:-2 6:92
3it is	0:-81
3ja	0:-36
3january	0:-27
3je	6:35
3jede	0:8
3jobs	0:-56
3joined	0:1
3jordan	0:-31 1:8 3:21 6:-79
3july	0:-35 6:45
3jump	0:-70
3june	0:-38 6:123
3junior	0:19
3kann	0:86
3kennung	6:7
3kfz-schaden	5:14
3kg	0:13 4:-8
3kindly	0:-15
3kit	0:-21
3know	0:90
3la	0:-55 2:85 3:-1 4:43
3laboratoire	0:-11
3lady	0:-38
3lane	0:1
3lassen	0:-21
3last	0:151
3le	6:-1
3lead	0:-3 2:157 3:3
3leader	0:-47 3:95
3leads	0:-3
3league	0:65
3leeds	0:45
3leipzig	0:101
3leitung	0:-44
3lely	0:93
3les	0:24
3let	0:-20
3level	0:20
3lewis	0:8
3liaison	0:2
3library	0:-31
3licensing	0:64
3like	0:-5 1:124
3link	0:1
3linkedin	0:73
3listen	0:-45
3llc	1:7
3llp	0:-4 1:38
3lo	0:-163
3looks	0:-133 2:157
3love	0:57
3lovely	0:-10
3ltd	0:1
3luck	0:118
3lund	0:-10
3lys	1:28
3m	0:7
3m'envoyer	0:12
3m/w/d	6:-1
3mabel	0:21
3make	0:-102
3malloy	5:14
3man	0:-19
3management	0:174
3manager	0:-60 2:115 3:118 5:68 6:-4
3managing	2:1
3marchetti	0:-72
3marcus	0:41
3marine	3:92
3markets	0:55
3marlowe	0:-18
3maternity	0:-3 3:32
3matters	0:-34
3may	0:-47 1:40
3md	0:-11 2:22
3me	0:1 1:44 2:35
3media	0:-41
3meets	0:9
3member	0:-80 5:145
3meulen	2:34
3mid	0:-142
3minutes	0:24
3miss	0:17
3mit	0:13
3mitbewerberin	0:-1
3mochte	0:-19
3models	0:253
3mon	3:76
3monat	0:-50
3monday	0:-58 4:19
3montpellier	1:24
3morning	0:-28 6:55
3motors	0:10
3moy	4:16
3mr	0:2
3mrs	0:204
3munnar	3:90
3my	0:36
3myself	6:20
3nantes	0:-4
3narrative	0:-44
3neugierig	6:3
3new	0:-51 4:117
3news	0:-46
3next	3:-37 6:2
3ngozi	0:-4
3nicht	6:112
3nights	3:13
3nimmt	0:1
3no	0:27
3noch	3:216
3not	3:7 6:129
3notre	0:-57
3nous	6:-6
3nur	0:25
3nursery	0:81
3o	0:2
3obi	0:-1
3of	0:1 1:43 3:-28 5:23 6:-11
3off	0:-5
3office	0:43 1:-1
3officer	0:1 6:-1
3ola	0:-56
3on	0:4 1:-50 2:67 3:-8 6:-4
3one	0:-5 3:50 6:-63
3online	0:2
3only	0:37
3open	0:-7
3opposite	0:-33
3ops	0:-52 1:30
3or	0:14
3osei	0:-143
3others	0:282
3otra	0:13
3our	0:-5 2:48
3outside	0:-2
3own	0:-1
3pa	0:-21
3panel	0:-92 6:141
3papers	0:-51 6:43
3park	4:27
3parry	0:9
3partner	0:2 2:28 3:101
3partners	1:5
3paternity	0:4
3pe	0:56
3people	0:-58 1:140
3perhaps	0:1
3permanent	0:-4 3:26
3pero	0:-2
3personalberatung	0:182
3personio	0:-10
3petra	0:3
3pettifer	0:-78
3ph.d	2:95
3philosophy	0:-6 6:8
3photographs	0:-112
3pido	0:7
3place	6:14
3placed	0:17
3planning	0:-26
3plus	0:-181
3por	0:-1 2:214
3portland	0:82
3powered	1:15
3principal	0:-5
3printing	1:8
3private	0:101
3process	0:63
3prochaine	0:-36
3profil	0:-2
3programme	0:-74
3propose	0:28
3public	0:-19
3pulled	0:-30 2:133
3put	0:124
3pyme	3:5
3quality	0:-2 2:41
3que	0:-10 3:163 6:-39
3quelqu'un	0:-61
3qui	0:1
3rail	0:-12
3reading	0:3
3records	0:-1
3recruiting	0:16
3recruitment	0:227 1:-55
3recrutement	0:100 1:-2
3ref	0:1 3:43
3references	0:16
3referencias	0:12
3regional	0:-1
3registered	0:81 4:-75
3registrar	0:103
3regular	0:5
3remain	0:-100
3remote	0:-48 6:102
3removed	0:47
3renewables	0:167
3rennen	0:-28
3req	0:-64
3resilience	3:5
3resources	5:29
3retire	0:-29
3revised	6:13
3rh	0:-50
3rheumatology	6:5
3ring	2:28
3road	0:161 4:-99
3role	0:-29 3:22
3rotterdam	0:-4
3round	0:-91 6:4
3ruf	0:-49
3s	0:29
3sache	0:-2
3salle	0:2
3same	3:16
3schieben	0:-37
3school	0:47 3:48
3science	0:1
3se	0:13 1:51
3search	0:109
3seasonal	3:156
3second	0:-70
3sees	0:-97
3sein	0:-75
3seit	0:14
3seleccion	0:32
3senior	2:11
3sent	0:-91 1:8
3seo	3:18
3service	1:-19 4:123
3services	0:-64 3:-26
3ses	0:44
3set	0:-1
3seven	0:-83
3she	0:107
3shift	0:-141
3shop	0:63
3shops	0:-11
3should	0:-73
3show	0:32
3shrm-cp	0:59
3si	0:-5 6:82
3sich	0:4
3siddiqui	0:8
3sido	0:-37
3sie	4:10
3since	4:7
3sioned	0:23
3site	0:19
3six	0:31
3skipton	0:12
3slides	0:-94
3so	0:-12 2:173
3society	0:-1 4:18
3software	0:-28
3solutions	0:74
3son	0:-3
3sorry	0:-76 6:5
3sowie	0:134
3sponsor	0:12
3spring	0:-2 6:24
3sql	3:35
3st	4:39
3start	0:-135
3station	0:26
3steve	0:44
3steward	0:96
3still	2:7
3strategy	0:-59
3street	0:11
3suchen	0:-77 3:88
3supervisor	0:-97
3surveyors	1:40
3systems	0:-23 6:11
3t	0:-177
3taking	0:-27
3talent	0:10 1:42
3talked	6:111
3talking	0:-25 2:98
3tannery	0:73
3team	0:-9 1:71 2:-68 4:1
3teams	0:-9
3tech	0:88
3temps	0:-30
3ten	0:50
3term	0:-34 3:46
3thanks	0:-95
3that	0:54
3that is	0:33
3the	0:2 1:1 2:32 3:-8 4:-2 5:8 6:-7
3theatres	0:3
3them	0:27
3theo	0:-93 2:111
3think	0:6
3this	0:-83 6:6
3threlfall	0:34
3through	0:-70
3thursday	0:65
3tilleuls	0:-6
3time	0:32 4:32
3to	0:-8 2:56 3:14 4:4 6:-9
3together	0:-137
3tom	0:6
3tomorrow	0:9
3trading	0:72
3trainee	0:51
3treasurer	0:-65 2:117
3tree	0:2
3trieste	0:-2
3truro	0:2
3trust	0:-20
3tuesday	6:2
3two	0:53 6:35
3uk	0:-1
3un	3:3
3una	3:28
3und	0:161 6:23
3unit	1:2
3uns	6:100
3unsere	2:20
3until	0:4
3up	2:146 6:-7
3updated	0:-50
3us	0:74
3vacancy	0:-2 6:5
3vale	0:68
3values	0:-136
3velde	2:223
3very	0:-76
3vier	0:3
3visalba	0:96
3vom	0:42
3vorgesehen	0:-135
3vp	0:42
3ward	0:16
3was	0:100
3we	0:-33 3:24 6:84
3wednesday	0:1 2:71 6:-68
3week	0:119
3wei	6:52
3weitergeben	0:-48
3wenn	0:-82
3were	0:5
3what	0:42
3when	0:37
3whenever	0:-65
3where	0:-15 1:36
3which	0:26
3whitlock	0:39
3who	0:24 2:-1
3whom	0:29
3wie	0:35
3will	0:-90 2:147 6:16
3wir	0:-1 1:5
3with	0:3 4:-24 6:6
3wondering	0:126
3word	0:-33
3would	0:-73 2:92 6:29
3wren	0:2
3y	0:-4 3:35
3yard	0:-95
3years	0:-82
3yesterday	3:1
3yorkshire	0:-72
3you	0:-1 3:-38 4:53 5:27 6:-44
3you are	6:1
3your	0:47 3:12 4:33
3yours	3:9
3yusuf	0:-66
3zajac	5:10
3zoom	2:40
3zu	0:-95
3zum	0:49
3zunachst	0:-44
3zwolle	0:81
3|	0:11 1:-126
3£	6:33
3·	0:10 4:50
3»	0:37
>B-C	0:-117 4:671
>B-P	0:-195 1:120 5:590
>B-R	0:-228 6:659
>I-C	0:-208 3:-167 4:555
>I-P	0:-29 5:448
>I-R	0:-132 6:627
>O	0:348 1:208 2:215 3:250
B&|associes	0:172
B&|boon	0:48
B&|cie	4:27
B&|co	0:1
B&|coach	4:15
B&|facilities	0:4
B&|fils	4:21
B&|howe	4:9
B&|ives	4:38
B&|key	4:33
B&|lenz	0:47
B&|loom	4:53
B&|marsh	4:17
B&|moor	4:-1
B&|partners	0:103 4:-41
B&|pestle	4:37
B&|reed	4:11
B&|reid	4:42
B&|rye	4:34
B&|situations	0:8
B&|sons	4:6
B&|tate	0:22
B&|thistle	4:-99
B&|thorne	4:36
B&|vale	4:209
B&|vane	4:39
B(|colour	3:6
B(|consultant	0:11
B(|director	0:14
B(|grade	0:7 6:-1
B(|head	0:175
B(|lead	0:125
B(|leiter	0:53
B(|lektorat	3:55
B(|level	3:1
B(|m/w/d	0:12
B(|maternity	6:47
B(|member	3:14
B(|nights	6:8
B(|philosophy	6:19
B(|practice	0:1
B(|principal	0:108
B(|senior	0:111
B(|service	0:93
B(|south	0:70
B(|sre	3:91
B)|ltd	0:-72
B*|*	0:46
B*|in	6:292
B,|12	0:-76
B,|16	0:-7 6:8
B,|anders	0:21
B,|animal	6:5
B,|ao	6:2
B,|assistant	0:103
B,|band	0:-2 6:17
B,|bob	2:122
B,|catherine	0:33
B,|ceramics	6:29
B,|community	0:22
B,|craig	0:135
B,|data	0:146
B,|development	0:1
B,|dr	0:34
B,|dunmere	1:27
B,|dunset	1:10
B,|felix	0:1
B,|finch	4:31
B,|fleet	6:7
B,|general	0:5
B,|gerald	2:79
B,|grade	0:1
B,|grants	3:4
B,|growth	6:3
B,|guildford	0:28
B,|hamish	0:10
B,|harnsworth	6:39
B,|harrogate	6:2
B,|head	0:77
B,|high	0:62
B,|housing	6:140
B,|inigo	0:21
B,|joost	2:26
B,|kerrow	0:2
B,|leeds	0:5
B,|leitung	0:40
B,|ludbridge	4:85
B,|marcus	2:34
B,|north	0:2
B,|operational	6:20
B,|outside	0:-17
B,|park	3:2
B,|perception	3:7
B,|peter	2:13
B,|piers	2:21
B,|private	0:40 6:-9
B,|reading	0:13
B,|rheumatology	6:21
B,|senior	0:231 3:-49
B,|sheffield	0:41
B,|site	3:3
B,|software	0:6
B,|solicitors	0:51
B,|st	1:55
B,|staff	0:24
B,|stavanger	0:30
B,|textiles	6:18
B,|the	0:-1 1:110
B,|wakefield	0:38
B,|walter	2:122
B,|wendlebury	1:26
B-|adaeze	2:26
B-|assistant	3:30
B-|core	6:107
B-|data	0:44 3:-9
B-|fennimore	1:44
B-|first	0:-63
B-|in	6:71
B-|jaldhara	1:29
B-|manager	3:30
B-|melbourne	6:4
B-|midwest	6:50
B-|produktmanagement	3:51
B-|scheduling	0:-7
B-|stores	0:30
B-|und	0:-6 6:24
B.|,	0:-141
B.|arrieta	0:25
B.|bernadette	0:13
B.|hayashi	2:205
B.|ingrid	0:1
B.|j	5:52
B.|kg	4:1
B.|ltd	4:90
B.|obiageli	2:20
B.|r	0:-4
B.|raghav	2:69
B.|v	4:23
B.|vikram	0:35
B.|why	0:12
B/|-	0:-95 6:114
B/|backend	3:31
B/|quillbase	1:15
B/|ruben	2:75
B12|months	0:-127
B16|hrs	6:76
B2nd|line	6:38
B3|)	0:-35
B4|)	0:-13 6:16
B4|,	0:-14 6:20
B6|(	6:20
B:|candidature	0:3
B:|gareth	2:31
B:|hugo	2:67
B:|in	0:-347 6:426
B:|ines	2:5
B:|ingrid	2:61
B:|kit	0:6
B:|magnus	0:9
B:|ms	0:57
B:|nadia	2:24
B:|olu	0:-2
B:|quantitative	3:1
B:|r	6:108
B:|ruth	2:34
B:|technical	0:15
B:|vantor	1:7
B>|dev	2:65
B^|abena	2:53
B^|accounts	0:5
B^|adrian	2:70
B^|aerolineas	1:2
B^|agnes	0:1
B^|alan	0:-111 2:199
B^|alastair	2:79
B^|aldine	1:7
B^|aldous	1:2
B^|alison	0:24
B^|alois	0:11
B^|alun	2:196
B^|amparo	2:73
B^|anjali	0:6
B^|ann	0:-58 2:46
B^|annegret	0:-16 2:28
B^|anneke	0:4
B^|annika	0:2
B^|anthony	2:49
B^|anwar	2:118
B^|anwen	0:-49
B^|anya	2:37
B^|archie	2:125
B^|arclight	1:239
B^|arden	1:2
B^|art	0:-96
B^|assistant	0:54
B^|assurances	1:34
B^|balint	2:48
B^|bank	0:-153 3:22
B^|banque	1:58
B^|barbara	0:-28 2:41
B^|barista	3:4
B^|bartek	2:151
B^|base	0:-28
B^|bea	2:15
B^|beaver	1:21
B^|bec	0:-13 2:19
B^|becky	0:-5 2:17
B^|begona	0:-2
B^|bellwether	1:21
B^|ben	0:16
B^|bench	3:65
B^|benoit	2:50
B^|bernadette	0:-117 2:67
B^|bernie	2:47
B^|bess	2:134
B^|bethany	0:-1
B^|betriebsleiter	0:1
B^|bettina	2:25
B^|bex	0:49
B^|bexhill	1:21
B^|bill	0:-98 2:190
B^|birgit	0:13
B^|bluegum	1:175
B^|bodegas	1:39
B^|bolsa	0:30
B^|bonjour	0:10
B^|booking	0:-3
B^|brackenfield	1:48
B^|brackenholt	1:104
B^|branch	0:60
B^|brightloom	1:14
B^|bryony	0:57
B^|bursar	0:30
B^|bursar's	0:-41
B^|caldera	1:86
B^|calloway	1:101
B^|callum	0:-22 2:82
B^|candidatura	0:16
B^|capucine	2:77
B^|care	3:96
B^|carl	2:102
B^|caroline	0:92
B^|carrowkeel	1:123
B^|carta	0:18
B^|cartesis	1:128
B^|castellan	1:110
B^|catalina	0:66
B^|category	3:57
B^|cathal	0:7
B^|celadon	1:13
B^|central	0:-1
B^|centre	1:49
B^|chartering	3:20
B^|chef	0:15
B^|chris	0:4
B^|cinderpath	1:110
B^|civic	0:34
B^|claire	2:1
B^|clemency	2:81
B^|clemens	2:185
B^|clerical	0:47
B^|clerk	3:114
B^|clodagh	2:311
B^|cloudberry	1:73
B^|colleen	0:-38 2:98
B^|colm	2:19
B^|confirmed	0:14
B^|conservator	3:88
B^|constructora	1:29
B^|contract	0:41
B^|cooperativa	1:114
B^|copperfield	1:101
B^|copywriter	3:56
B^|corrindale	1:84
B^|courts	0:81
B^|craig	2:30
B^|crestline	1:1
B^|crown	1:3
B^|dacil	2:35
B^|dana	0:15
B^|data	3:17
B^|dear	0:107
B^|declan	0:64
B^|dee	0:-21 2:61
B^|delacourt	1:116
B^|delaney	1:29
B^|denise	0:6
B^|deputy	0:123 3:-112
B^|der	0:63
B^|derrick	2:92
B^|desmond	0:165
B^|die	0:68
B^|directora	0:40
B^|docusign	0:15
B^|dominic	2:6
B^|dr	1:1
B^|dunmore	1:10
B^|eastmarch	1:221
B^|effie	2:46
B^|eirik	2:43
B^|eleanor	0:13
B^|elodie	0:50
B^|entretien	0:94
B^|entrevista	0:160
B^|eoghan	0:-65 2:156
B^|erdmut	0:105
B^|esme	0:27
B^|euan	2:60
B^|everard	1:11
B^|ewan	0:-130
B^|executive	0:48 3:-4
B^|farmaseleccion	0:75
B^|fatou	2:33
B^|femi	2:155
B^|femke	2:48
B^|fennimore	1:130
B^|fenwhistle	1:116
B^|fern	2:45
B^|ferrant	1:21
B^|ffion	0:2
B^|fintan	1:161
B^|floor	0:14
B^|fondation	1:29
B^|for	0:11
B^|fraser	0:-20 2:82
B^|frauke	0:-62 2:102
B^|freja	0:49
B^|freya	0:-15 2:33
B^|front	3:47
B^|frontend	3:4
B^|frost	0:1
B^|fuera	0:3
B^|fundraising	3:9
B^|fur	0:13
B^|g	0:-12
B^|gartenbauamt	1:50
B^|gerald	0:75
B^|giancarlo	2:24
B^|giles	0:90
B^|giulia	2:21
B^|glasswing	1:23
B^|goldacre	1:35
B^|gordon	0:2
B^|grainne	2:338
B^|greyfriars	1:54
B^|gritstone	1:3
B^|groupe	1:10
B^|grupo	1:75
B^|guillaume	0:11
B^|gus	2:45
B^|gwen	0:98
B^|gwendal	2:49
B^|hackerrank	0:19
B^|halvorsgate	1:136
B^|hamish	0:-116
B^|hank	0:-8
B^|hanne	2:44
B^|harriet	2:85
B^|hartsmere	1:117
B^|hattie	0:2
B^|hatty	2:195
B^|he	0:21
B^|head	0:-1 3:49
B^|heiner	2:30
B^|helene	0:38
B^|hello	0:53
B^|henrik	0:22
B^|hexaday	1:53
B^|hexham	1:50
B^|hgv	3:22
B^|hi	0:90
B^|hireloom	0:101
B^|hola	0:2
B^|holger	0:59
B^|holzbau	1:10
B^|howard	0:117
B^|hugo	0:1 2:3
B^|huw	2:248
B^|iberia	0:61
B^|idris	0:-16
B^|if	0:27
B^|ihr	0:84
B^|imogen	0:-12 2:264
B^|inaki	2:229
B^|ines	0:186
B^|ingrid	0:-32 2:76
B^|insight	3:63
B^|institut	1:77
B^|interview	0:59
B^|ironbridge	1:62
B^|it	0:102
B^|ivo	2:275
B^|j'accompagne	0:11
B^|jacqui	2:54
B^|janet	2:55
B^|jean	2:94
B^|jem	2:313
B^|jens	2:128
B^|jo	2:27
B^|joe	0:-15 2:66
B^|josh	0:9
B^|joss	0:-87 2:122
B^|judy	0:25
B^|kantonsspital	1:65
B^|kath	2:110
B^|katrien	0:20
B^|katrin	2:50
B^|keisha	0:-48
B^|keith	0:-89
B^|kel	2:96
B^|kelso	1:20
B^|ken	0:-13 2:157
B^|kettle	1:31
B^|keystone	0:23
B^|kinnaird	1:73
B^|kirsty	2:12
B^|kit	0:-12 2:59
B^|kite	1:196
B^|klinikum	1:29
B^|kranbau	1:38
B^|l'equipe	0:18
B^|la	0:90 1:-2
B^|laboratorios	1:27
B^|labouring	3:146
B^|landkreis	1:8
B^|larkhall	1:35
B^|lars	0:-52 2:111
B^|larsen	1:2
B^|laurent	0:-111 2:138
B^|len	0:-159 2:198
B^|les	0:11
B^|lettice	0:-5 2:78
B^|liebe	0:49
B^|liis	2:197
B^|lila	0:-41 2:88
B^|loomery	1:57
B^|louisa	2:38
B^|luc	0:-60
B^|lucia	0:-1 2:7
B^|lucy	0:-36
B^|lumenfold	1:33
B^|lumenforge	1:155
B^|m	0:-1
B^|mags	0:36
B^|mairie	1:53
B^|maison	1:30
B^|maitre	0:8
B^|mandy	2:11
B^|maplehurst	1:10
B^|marcus	0:36
B^|marek	0:-46
B^|maren	0:-184
B^|margit	2:55
B^|marguerite	0:48
B^|marisa	2:3
B^|marisol	0:-76 2:153
B^|marit	0:7
B^|marnie	0:18
B^|marsh	0:66
B^|martin	0:50
B^|maud	0:-13 2:37
B^|mei-lin	2:338
B^|mel	0:-7 2:36
B^|melanie	2:19
B^|mereside	1:26
B^|merle	2:66
B^|mette	0:1
B^|mick	0:-13
B^|mikkel	0:-12 2:29
B^|ministere	1:63
B^|ministry	1:18
B^|miriam	0:-12 2:150
B^|moira	0:67
B^|montse	0:14
B^|morag	0:-2
B^|mutuelle	1:2
B^|nadia	0:12 2:-1
B^|nadja	0:-7 2:18
B^|naomi	0:-67 2:95
B^|natasha	0:6
B^|nell	0:-48 2:104
B^|niall	2:161
B^|nodriza	1:26
B^|noor	0:1 2:-1
B^|northgate	1:-122
B^|northmoor	1:44
B^|nuria	0:-1 2:24
B^|o	0:-80
B^|oakes	0:27
B^|oakhanger	1:102
B^|observatoire	1:28
B^|odette	0:-11 2:19
B^|odile	0:-2 2:23
B^|ola	0:93
B^|old	0:-48
B^|olga	0:-10 2:23
B^|oliver	0:103
B^|oluwaseun	0:29
B^|on	0:11
B^|online-test	0:35
B^|oona	2:8
B^|oportunidad	0:64
B^|orrin	1:14
B^|osterreichische	1:67
B^|our	0:40
B^|pa	0:-73
B^|palisade	1:38
B^|paralegal	3:85
B^|paraplanner	3:14
B^|pargeter	1:-13
B^|park	0:49
B^|pasqual	1:36
B^|pauline	0:23
B^|pellinor	1:73
B^|pellworth	1:17
B^|pemberton	1:106
B^|personalabteilung	0:67
B^|personalamt	0:8
B^|peter	0:6
B^|petra	0:2
B^|philippa	0:-7 2:20
B^|pia	2:32
B^|pilar	0:12
B^|piotr	2:140
B^|pippa	0:-37 2:80
B^|platte	1:34
B^|policy	3:24
B^|portway	0:35
B^|poste	0:8
B^|practice	0:8
B^|precious	2:57
B^|prentice	0:65
B^|priti	2:106
B^|priya	0:-14 2:7
B^|priyanka	0:-13 2:124
B^|przelewek	1:48
B^|puntoverde	1:13
B^|quarryside	1:17
B^|quillmark	1:119
B^|quillon	1:123
B^|ra	0:-80
B^|rafe	0:15
B^|ray	0:-30
B^|receptionist	3:24
B^|recruitment	0:44
B^|recrutement	0:50
B^|referees	0:70
B^|regarding	0:20
B^|registrar	3:181
B^|reserving	3:41
B^|responsable	0:1
B^|retail	0:75
B^|ridgeline	1:35
B^|ridgeway	1:14
B^|rob	0:127
B^|ronan	2:12
B^|rory	0:-12 2:66
B^|rosa	2:20
B^|rosalind	0:179
B^|rowena	0:-19
B^|roz	2:76
B^|ruben	0:-163 2:163
B^|ruth	2:82
B^|sable	1:40
B^|salvador	0:12
B^|salvatore	2:48
B^|sandra	0:42
B^|sandrine	0:76
B^|scrimshaw	1:157
B^|sebastian	0:13
B^|seguros	1:39
B^|sehr	0:43
B^|senior	0:114 3:-2
B^|service	3:3
B^|shanelle	0:34
B^|shauna	2:41
B^|shazia	2:172
B^|shona	2:51
B^|simone	0:27
B^|solarwerk	1:19
B^|solene	0:-46 2:133
B^|sonia	0:-68 2:88
B^|sparrow	1:94
B^|spedition	1:41
B^|st	1:203
B^|stadt	1:28
B^|staff	3:46
B^|stanmore	1:-97
B^|stannage	1:8
B^|sternbild	1:43
B^|stiftung	1:76
B^|stonebeck	1:102
B^|stu	0:-81 2:266
B^|stuart	0:-73
B^|studio	0:27
B^|sue	0:-9
B^|supply	0:-30
B^|t	0:3
B^|take-home	0:10
B^|tanya	0:1
B^|tariq	0:-5
B^|technical	0:-1 3:74
B^|technician	3:61
B^|technische	0:60
B^|ted	0:48
B^|tell	0:1
B^|terrence	2:43
B^|tess	0:-1
B^|tessaly	1:148
B^|thanks	0:82
B^|the	0:52 1:56
B^|they	0:12
B^|thornby	1:3
B^|tidewater	1:16
B^|tidewrack	1:3
B^|tillbrook	1:71
B^|title	0:7
B^|tolland	1:25
B^|tom	0:-4 2:148
B^|tomasz	2:121
B^|toni	0:6
B^|trac	0:76
B^|tracy	2:53
B^|transports	1:56
B^|trautwein	1:91
B^|trent	1:2
B^|trivane	1:23
B^|ulrike	2:10
B^|under-gardener	3:209
B^|universidad	1:9
B^|universitat	1:5
B^|vacante	0:3
B^|vahan	0:-13
B^|verena	2:156
B^|vicent	0:-49 2:71
B^|victoria	0:-21
B^|visual	3:47
B^|vivienne	0:8
B^|voltaic	1:50
B^|vorstellungsgesprach	0:50
B^|wade	0:-9 2:25
B^|wanda	0:-41
B^|wattlebird	1:32
B^|we	0:64
B^|weingut	1:32
B^|well	0:1
B^|wendy	0:-2
B^|wes	0:56
B^|wharfe	1:9
B^|wharfinger	1:31
B^|whinfell	1:32
B^|whitlam	1:24
B^|wouter	0:-65 2:120
B^|yann	0:-12 2:31
B^|yolanda	0:19
B^|you	0:22
B^|your	0:99
B^|yusuf	0:-116 2:142
B^|yves	2:289
B^|zac	0:-28
B^|zafiro	1:3
B^|zainab	0:-69
B^|zara	0:-34
B^|zenvoy	1:146
B^|zephyrine	1:67
Babbey|estate	4:26
Babout|the	0:20
Baccounts|payable	0:8
Baceites|monteoscuro	4:31
Baceros|valdeon	4:19
Badaeze|nnamdi	0:1
Badaeze|nwosu	0:34
Badministrator|,	0:-7 6:11
Badrian|moss	5:71
Badviser|,	0:-57 6:57
Baffairs|,	4:7
Bagathe|lachaume	0:18
Bagnes|corvisart	5:91
Bagnieszka|nowak	5:59
Bair|export	6:57
Balan|whitcombe	1:69
Balastair|kemp	5:82
Baldersyde|partners	4:75
Balder|,	4:16
Baldine|museum	4:9
Baldous|pike	4:5
Balexander|pryce-dunne	0:16
Balpenblick|seilbahnen	4:44
Bals|lektor	3:13
Bals|pdf	0:8
Balvaro|sotomayor	0:69
Bambulance|service	4:161
Banalyst|)	0:22
Banalyst|,	0:2 6:-2
Banalyst|tier	6:1
Band|a	0:-70
Band|anne-marie	2:173
Band|beth	0:56
Band|dale	2:145
Band|elspeth	2:34
Band|hal	0:32
Band|head	0:-3
Band|heritage	6:43
Band|i	0:14
Band|mei-ling	2:83
Band|miss	0:3
Band|moira	2:4
Band|mrs	0:166
Band|ms	0:1
Band|new	0:12
Band|oliver	0:20
Band|partners	4:67
Band|ralph	2:42
Band|rescue	4:1
Band|rob	2:126
Band|safety	6:9
Band|sam	0:18
Band|sandra	2:162
Banimal|health	6:9
Banja|krall	0:9
Banne-laure|terrell	0:33
Bannegret|felsing	5:121
Bann|trewin	5:120
Banselm|breuer	0:2
Banselm|bruckl	5:82
Banthony|parfitt	1:34
Banton|wendelin	0:36
Banya|prior	5:38
Ban|der	0:-87
Bao|grade	6:5
Barchitectural|assistant	6:23
Barchitect|)	0:33
Barchives|service	4:37
Barden|quay	4:34
Barts|and	6:14
Basset|management	0:-10 4:23
Bassistante|dentaire	6:1
Bassistant|(	0:-14 6:19
Bassistant|buyer	6:22
Bassistant|distiller	6:42
Bassistant|sat	0:17
Bassistant|verger	6:24
Bassociate|,	0:-23 6:24
Bassurances|helvalp	4:18
Bassurance|plc	0:80
Bastrid|van	0:46
Batherley|insights	4:2
Bat|astermoor	1:25
Bat|lanternpeak	1:82
Bat|marlow	0:4
Bat|st	0:92
Bat|veldt	1:2
Bautomatische|antwort	0:5
Bauxiliar|veterinaria	6:7
Bayuntamiento|de	4:37
Ba|.	0:-18
Ba|la	0:-11
Ba|second	0:44
Bb.v|.	0:-61 4:68
Bbalint|kovacs	1:106
Bbanco|meridiano	4:44
Bband|3	0:-8
Bband|6	0:2
Bbank|assessments	0:63
Bbank|of	4:3
Bbank|plc	0:-40 4:44
Bbanque|ostrevant	4:30
Bbarbara|kogler	5:55
Bbea|lindqvist	5:125
Bbecky|toft	5:50
Bbec|trezise	5:86
Bbegona|molina	1:77
Bbehalf|of	0:7
Bbellwether|data	4:55
Bbenoit|van	5:45
Bbernadette|collard	0:2
Bbernadette|folan	0:15
Bbernadette|oyelaran	5:96
Bbernie|callaghan	1:47
Bbeth|yoshida	5:96
Bbettina|krause	5:92
Bbetween|sara	0:19
Bbewerbungsgesprach|op-koordination	3:90
Bbewerbung|als	0:80
Bbewerbung|service	0:14
Bbexhill|parcel	4:6
Bbid|writer	6:4
Bbiologiste|marin	6:79
Bbirgit|hofmann	1:97
Bbirgit|vogelsang	0:88
Bbirte|claussen	5:29
Bborough|of	4:20
Bbox|office	0:-48 6:108
Bbpr|gestion	4:69
Bbramble|&	4:2
Bbridget|ostler	0:63
Bbrightwater|utilities	4:40
Bbrightwell|gmbh	0:200
Bbrunnby|mobler	4:37
Bbuyer|)	0:34
Bbuyer|,	6:17
Bcabinet|terreau	0:71
Bcadence|learning	4:25
Bcalderfell|distribution	4:5
Bcalder|vale	4:-38
Bcallum|oakes	5:15
Bcallum|oyelaran	0:49
Bcallum|reith	5:9
Bcamille|trevoux	0:7
Bcapital|humano	0:8
Bcapucine|roche	5:86
Bcarl|openshaw	5:111
Bcastellan|leisure	4:89
Bcastell|dairy	4:16
Bcastlereagh|fibre	4:44
Bcataloguer|,	6:2
Bcategory|manager	6:40
Bcavendish|bell	4:31
Bcentral|bank	0:10
Bcentre|hospitalier	4:29
Bchalk|&	0:25
Bcharlotte|venn	1:33
Bchartered|surveyors	0:44
Bchartering|assistant	6:82
Bcheffe|de	0:-2
Bchemie|gmbh	4:24
Bchidi|eze	5:129
Bchief|of	6:80
Bchocolate|works	4:65
Bchristopher|dunmail	1:80
Bcivil|service	0:23
Bclaims|adjuster	6:6
Bclaire|aubry	5:24
Bclassact|supply	0:29
Bclemency|rudge	5:81
Bclemens|aigner	0:39
Bclerical|officer	0:21
Bclerk|to	0:-10 6:12
Bclient|(	0:18
Bclive|ansah	5:78
Bcnc|setter	6:4
Bcobalt|row	4:20
Bcollections|team	6:133
Bcollege|sainte-odile	4:34
Bcolm|reilly	5:9
Bcommis|chef	6:27
Bconfirmacion|de	0:1
Bconsultant|,	0:-12 6:15
Bconsulting|engineers	4:13
Bcontent|editor	6:1
Bcontinuous|improvement	6:6
Bcontracts|supervisor	6:47
Bcontract|,	0:-28
Bcontroller|(	6:28
Bcontrol|room	6:142
Bcon|uxue	2:15
Bcooperativa|el	0:59
Bcoordinador/a|de	6:6
Bcoordinator|(	0:-23 6:39
Bcorbel|stone	4:78
Bcordelia|finch	0:81
Bcorran|distillery	4:4
Bcosmetica|aloina	4:21
Bcouncillor|hugh	2:44
Bcounty|civil	0:52
Bcover|)	6:195
Bco|.	0:-198 4:222
Bcraig|halloway	1:9
Bcredit|controller	6:-1
Bcredit|union	4:5
Bcrestline|outdoor	4:22
Bcustoms|declarant	6:19
Bcyclope|energie	4:34
Bd'exploitation|adjoint	6:25
Bdacil|cabrera	5:91
Bdana|wexler	0:6
Bdanforth|actuarial	4:20
Bdata|engineer	0:4 6:-5
Bdata|foundry	4:17
Bdata|lead	0:46 6:-36
Bdawn|achebe	0:3
Bdean|and	0:-87
Bdean|mockridge	0:21
Bdee|carmody	5:63
Bdee|halloran	5:51
Bdelphine|marsh	5:181
Bdelphine|roussel	0:29
Bdel|litoral	4:6
Bdel|sur	4:13
Bdenise|hollins	1:16
Bden|dienstposten	0:7
Bdeputy|matron	6:87
Bderrick|yates	5:41
Bder|meulen	5:64
Bder|werkstatt	0:-54
Bdesigner|,	0:-11 6:14
Bdesmond|achebe	0:26
Bdes|admissions	6:101
Bdeveloper|(	0:-29 6:48
Bdeveloper|advocate	6:64
Bdeveloper|coding	0:5
Bdevi|rao	5:46
Bdev|ramanathan	5:62
Bde|cosmetica	1:41
Bde|datos	6:33
Bde|la	4:14
Bde|maestra	3:33
Bde|maitre	3:1
Bde|manana	0:21
Bde|obra	6:21
Bde|papel	6:18
Bde|papillote	1:41
Bde|production	0:20
Bde|producto	6:33
Bde|produit	6:18
Bde|projet	0:-11 6:24
Bde|reception	0:1
Bde|riego	4:4
Bde|sel	0:5
Bde|wit	5:57
Bdie|leitung	3:79
Bdie|stelle	0:29
Bdilys|parry	5:30
Bdirector|,	0:-23 6:44
Bdirector|of	6:2
Bdisability|confident	0:2
Bdispensing|optician	6:47
Bdisponent|nahverkehr	6:17
Bdocument|controller	6:42
Bdominic|achebe	5:133
Bdona|luz	2:80
Bdon|airam	2:115
Bdr|.	0:42
Bdunmere|park	0:34
Bdunmore|&	0:21 4:-15
Bduty|manager	6:50
Bd|.	0:-34 5:61
Be.v|.	0:-63 4:72
Beau|claire	0:57
Beducation|service	4:12
Beffie|marlow	5:52
Beilidh|stennis	1:66
Beinen|leiter	3:35
Beiner|mitbewerberin	0:16
Beirik|solheim	5:49
Bejecutivo|de	6:10
Belmfield|physiotherapy	4:15
Bel|olivar	0:35
Bemi|kuroda	1:32
Bengineer|(	0:-35 6:35
Bengineer|)	0:3
Bengineer|-	0:-2 6:3
Bengineer|screen	0:32
Bentrevista|tecnica	0:124
Ben|madrid	0:4
Berstgesprach|fintrust	1:45
Bescale|hotels	4:-13
Bestate|office	0:26
Betc|.	0:-46
Bett|norte	0:94
Beverard|chocolate	4:52
Bexecutive|(	6:89
Bexecutive|assistant	0:89
Bexecutive|director	0:-72 6:90
Be|.	0:1 4:-3
Bfacilities|assistant	0:9
Bfamily|support	4:10
Bfather|eamon	2:158
Bfatou|diarra	5:50
Bfemi|bankole	5:55
Bfemke|de	5:78
Bfenella|strang	1:33
Bfenwick|thornbury	4:11
Bfenwright|council	4:6
Bfern|castillo	5:42
Bffion|maddox	5:9
Bfiducie|northmere	1:97
Bfield|bio	4:6
Bfinance|)	0:-64 6:66
Bfinance|officer	6:2
Bfinancial|officer	6:-45
Bfintech|s.a.s	4:6
Bfintrust|austria	4:37
Bfiona|gault	5:128
Bfiona|lascelles	0:16
Bfisheries|observer	6:31
Bfleet|data	6:34
Bfloor|bakker	0:16
Bflorencia|iturralde	0:16
Bflorian|achtermann	5:73
Bfolake|adeyemi	0:22
Bfondation|clair-logis	4:17
Bfoods|plc	4:130
Bfor|a	0:94
Bfor|craig	2:239
Bfor|operations	3:27
Bfor|receptionist	3:53
Bfor|rolling	0:25
Bfor|the	0:184
Bfounding|pm	6:52
Bfourmi|verte	4:11
Bfraser|mckechnie	5:60
Bfreight|forwarding	4:4
Bfreight|lines	4:43
Bfreight|ltd	0:269
Bfreja|dahl	0:62
Bfreya|lindgren	5:8
Bfriederike|hessmer	0:99
Bfriederike|osterkamp	5:83
Bfrom|the	1:1
Bfrontend|developer	6:25
Bfront|of	6:94
Bfront|office	0:8
Bfundraising|manager	6:38
Bfur|ihr	0:3
Bfx|td	6:16
Bgail|prudhomme	1:73
Bgareth|penry	5:21
Bgarment|technologist	6:1
Bgartenbauamt|muhlingen	4:50
Bgedding|hotels	4:42
Bged|hallam	0:-20 5:59
Bgeneral|manager	0:111 6:-22
Bgeorg|amann	5:34
Bgerald|piercey	0:18
Bgiancarlo|ferrante	0:6
Bgiancarlo|solari	5:63
Bgiles|warburton-shaw	0:32
Bgiulia|ferri	5:27
Bglasshouse|manager	0:64
Bgmbh|&	0:4 4:-4
Bgoldacre|partners	4:27
Bgonzalo|cifuentes	0:12
Bgo|)	6:7
Bgrace|oduya	0:-11 1:42
Bgraciela|ontiveros	5:40
Bgrade|,	6:18
Bgraham|stott	0:6
Bgraham|tolley	5:164
Bgrainne|ni	5:11
Bgrain|de	0:13
Bgrant|tolliver	0:24
Bgreen|meridian	4:1
Bgreyfriars|asset	4:39
Bgrid|devops	3:15
Bgritstone|interactive	4:33
Bgroenveld|seeds	4:49
Bgroup|plc	0:1
Bgrunberg|optik	4:7
Bgrupo|andarrios	4:24
Bgrupo|senderal	4:38
Bgrupo|visalba	4:64
Bguillaume|peeters	0:1
Bgullane|&	4:19
Bgus|hartigan	5:130
Bgwen|pascoe	5:14
Bg|.	0:-99 5:42
Bhalden|lifts	4:10
Bhannes|riedl	5:6
Bhanne|dahl	5:35
Bharriet|moss	0:84
Bharriet|obi	5:72
Bharriet|plumb	0:34
Bharriet|quillet	1:18
Bharriet|vane	0:24
Bharrowby|games	4:9
Bhartmut|ebeling	0:6
Bhatty|crewe	5:197
Bhaverstock|renewables	4:11
Bhead|gardener	0:11
Bhead|of	0:-16 6:135
Bhead|verger	3:382
Bhealth|and	6:14
Bheiner|brommel	5:30
Bhelene|fabre	1:59
Bhelen|marsh	5:192
Bhelen|tranter	0:31
Bhelvia|health	4:27
Bhemi|rangihuna	5:14
Bhendry|marlow	4:14
Bherr|direktor	0:2
Bherr|yıldırım	2:159
Bhetty|marchbank	0:2
Bhexham|civil	4:62
Bhigienista|dental	6:68
Bhiring|manager	0:61
Bhobart|finch	4:39
Bhollis|llp	4:26
Bhonor|blakeney	5:49
Bhospital|charity	4:63
Bhousing|)	0:38
Bhousing|association	4:44
Bhugo|lamb	1:7
Bhugo|tranter	0:36
Bhugo|vance	5:183
Bifor|llewelyn-jones	5:52
Bii|(	0:24
Bilmenried|gmbh	4:97
Bimogen|slater	0:50
Bimogen|tarrant	5:86
Bimogen|threlfall	5:85
Binclusion|lead	0:25
Binc|.	0:-62 4:81
Bines|barrenetxea	0:10
Bines|kramar	0:7
Bines|pardo	5:46
Bingo|tellkamp	1:78
Bingrid|halloran	0:4
Bingrid|halvorsen	0:42
Bingrid|holt	5:37
Binigo|lacunza	0:59
Binigo|zabala	5:74
Binstruments|ltd	4:8
Binsurance|brokers	4:33
Binsurance|dac	4:76
Binsurance|ireland	4:43
Bintake|navigator	6:25
Binternational|plc	4:83
Bin|der	0:-23 6:87
Bionix|biosciences	4:53
Bives|llp	4:82
Bivo|marchetti	5:57
Bjacqui|bell	5:38
Bjago|kitto	1:50
Bjanet|crowe	5:54
Bjean|hobday	1:62
Bjemima|finch	0:45
Bjens|dreyer	5:7
Bjoost|van	0:44
Bjosh|keane	0:10
Bjowan|pengelly	1:58
Bjo|pascoe	0:12
Bjo|sylvester	0:-13 5:35
Bjukka|saarinen	1:32
Bjunior|auctioneer	6:12
Bj|.	0:-30 5:78
Bk.k|.	4:125
Bkarsten|vogl	5:66
Bkath|doyle	5:83
Bkatrien|de	0:44
Bkatrin|hollmann	5:12
Bkatrin|wollweber	5:20
Bkaveri|softworks	4:20
Bkayleigh|ward	0:18
Bkelso|biologics	4:24
Bkereru|ridge	4:-32
Bkestrel|mutual	4:3
Bkettle|&	4:37
Bkingsholm|haulage	4:21
Bkinnaird|life	4:97
Bkirsty|boyle	0:-54 5:68
Bkit|danvers	0:26
Bknits|)	6:47
Bkoordinationsstelle|internationales	6:11
Bkowhai|supermarkets	4:31
Bkranbau|wittek	4:63
Bk|.	0:-68
Blakemont|re	4:46
Blandkreis|rotenstein	4:39
Blane|advisory	4:2
Blane|capital	4:16
Blantern|data	4:8
Blarkhall|insurance	4:69
Blarsen|pryce	4:27
Blars|eickhoff	0:2
Blaw|centre	4:56
Bla|banque	1:42
Bla|cooperative	1:55
Bla|coordinacion	3:148
Bla|lys	4:11
Bla|mediatheque	6:25
Bla|tortuga	4:15
Bleader|(	6:93
Blead|(	0:-11 6:11
Blead|-	0:-11 6:25
Blecturer|in	6:2
Bleiter|qualitatssicherung	6:29
Bleitung|hotellerie	6:17
Blektorat|)	0:65
Blena|fuchs	0:36
Blena|hofer	0:22
Blena|pohl	5:81
Blena|vogel	5:82
Blettice|drax	1:66
Blettings|negotiator	6:43
Ble|dantec	5:57
Ble|petit	4:18
Bliquidity|risk	6:11
Blocke|aldington	4:59
Blogistics|international	4:35
Blogistik|gmbh	0:29 4:-14
Blorna|biddick	5:71
Blorna|tagg	1:81
Blotte|brandsma	5:34
Blouella|banks	5:10
Blouisa|beck	5:182
Bltd|.	0:-46 4:46
Blucia|serrano	0:-29 5:84
Blucy|penhallow	0:105
Blumen|orchard	4:7
Blynne|abbot	5:-14
Blynne|cope	5:61
Blynne|rowe	5:41
Bmalcolm|teague	5:70
Bmanager|(	0:-1 6:3
Bmanager|)	0:70
Bmanager|,	0:-17 6:55
Bmanager|-	0:-51 6:68
Bmanager|dach	6:37
Bmanager|ged	0:-4
Bmanager|uk	6:19
Bmandy|tuck	5:155
Bmanufacturing|plc	4:45
Bmaplehurst|aerostructures	4:10
Bmaple|&	4:19
Bmarcus|hale	0:-50
Bmarek|duda	0:7
Bmargit|oswald	5:47
Bmarisa|cueto	5:56
Bmarisol|vance	0:42
Bmarketing|executive	6:28
Bmarlene|fichtner	5:61
Bmarlowe|adeyemi-clark	0:25
Bmarta|quiroga	0:-10
Bmaschinenring|hohenfeld	4:6
Bmaternity|cover	6:6
Bmatilda|joyce	1:45
Bmats|ekelund	5:16
Bmaud|vauquelin	5:190
Bmeadowsweet|hotels	4:15
Bmedical|center	4:152
Bmelanie|ortega	5:13
Bmelbourne|west	6:4
Bmel|sandford	5:54
Bmember|services	6:4
Bmereside|college	4:64
Bmeridale|county	4:1
Bmeridew|group	4:111
Bmerle|harms	0:24
Bmerle|schaap	5:51
Bmeyhofer|&	0:4
Bmichael|dunning	1:65
Bmikkel|sundby	1:30
Bministere|de	4:56
Bmiriam|gerlach	1:103
Bmiriam|kerr	0:26
Bmiriam|oakhurst	5:85
Bmiriam|sauter	5:14
Bmit|anselm	2:25
Bmme|castan	0:37
Bmme|stehlin	2:93
Bmoira|kelso	5:10
Bmonths|)	0:-120
Bmontse|riera	0:16
Bmoor|auctioneers	4:13
Bmortgage|underwriter	6:45
Bmotion|designer	6:26
Bmotor|)	6:40
Bmot|tester	6:15
Bmr|.	0:29
Bmr|carmichael	2:214
Bmr|hussain	2:151
Bmr|moss	0:25
Bmr|p	2:11
Bm|eade	0:5
Bnadia|holt	5:29
Bnadja|brunner	5:101
Bnaomi|feld	0:-62 5:97
Bnatasha|ferreira-lowe	0:5
Bneil|abbott	0:-4 5:21
Bneil|attenborough	5:75
Bneolia|sante	4:31
Bnerea|arrue	0:6
Bnew|year	0:52
Bniall|tuohy	5:26
Bniamh|corrigan	0:7
Bnick|tranter	0:68
Bnights|)	0:-176 6:116
Bni|laoire	5:40
Bnodriza|tech	4:27
Bnoor|haddad	0:-2 5:18
Bnorrsken|freight	4:33
Bnuala|heffernan	1:22
Bnuria|arriaza	5:73
Bobiageli|anane	5:23
Bodette|lang	5:202
Bodile|ferracci	0:2
Bodile|lestrade	5:51
Boffer|letter	0:9
Bofficer|(	6:1
Bofficer|,	0:-28 6:54
Boffice|for	0:-28
Boffice|junior	6:150
Boffice|manager	0:2
Bof|carrow	4:25
Bof|chemistry	0:25
Bof|corran	4:8
Bof|cx	6:71
Bof|director	3:31
Bof|fulfilment	6:58
Bof|house	6:135
Bof|learning	0:47
Bof|printing	4:14
Bof|retail	0:-7 6:36
Bof|sales	0:151
Bof|staff	0:-77 6:66
Bof|studies	6:10
Bof|support	0:10
Bof|the	4:43
Bolga|reimers	5:57
Bolu|bankole	0:79
Bon|the	0:-53
Boonagh|frye	0:48
Boperations|associate	6:4
Boperations|generalist	6:7
Boperations|lead	6:70
Boperations|manager	0:58 6:-21
Bops|lead	6:25
Bopticas|mirador	4:17
Borchard|&	4:15
Boriel|byng	0:18
Borla|fitzhenry	5:21
Bosprey|payments	4:100
Bostler|&	4:50
Bottoline|brandt	5:62
Bour|office	0:-46
Bour|practice	0:-78 3:120
Bowner|,	0:-9 6:12
Bowner|en	0:49
Bpalisade|cyber	4:28
Bparalegal|,	0:2 6:-5
Bparcel|network	4:17
Bparking|manager	0:81
Bpartners|llp	4:36
Bpartner|mbb	4:103
Bpatagonia|azul	4:32
Bpayments|ltd	0:64
Bpa|to	0:-33
Bpellow|group	0:20
Bpellwood|timber	4:8
Bpellworth|wholesale	4:6
Bpendry|wealth	4:117
Bpennard|group	4:6
Bperformance|analyst	6:-87
Bpernille|holm	5:11
Bpetra|lindgren	5:39
Bpetra|nievenheim	5:63
Bpetra|novak	5:131
Bpetra|novotna	0:15
Bphilosophy|)	6:44
Bphoebe|larkspur	0:6
Bpia|sundqvist	5:83
Bpike|partners	4:66
Bpinecrest|regional	4:27
Bpipeline|td	6:1
Bpippa|lowther	0:9
Bpip|&	4:9
Bplanner|-	0:-4 6:4
Bplanner|iii	6:17
Bplant|manager	0:1
Bplatform|engineer	6:26
Bplatte|river	4:17
Bposition|datenarchitekt	3:43
Bposition|of	0:68
Bposte|de	0:82
Bpractice|manager	0:61
Bprecious|moyo	5:55
Bprincipal|ba	6:129
Bprincipal|consultant	0:13
Bprincipal|engineer	0:7
Bprincipal|planner	0:31
Bprint|finisher	6:35
Bprism|mobility	4:13
Bprison|education	4:23
Bprivate|client	6:5
Bpriyanka|deshmukh	0:5
Bpriyanka|shah	5:92
Bpriya|chandran	5:59
Bpriya|kandola	0:5
Bpriya|nandra	0:2
Bpriya|raman	0:2
Bproject|hearthfall	0:8
Bpte|ltd	4:27
Bpty|ltd	4:28
Bpublic|health	0:31
Bpuffin|toys	4:56
Bpvt|.	4:11
Bp|.	0:-32 5:71
Bquarryside|reception	0:26
Bquillfeather|systems	4:5
Bquillmark|assurance	4:28
Bquillon|&	4:5
Bquillon|security	4:19
Brail|services	4:73
Brao|and	4:16
Bravelin|street	4:17
Bravensholme|law	4:14
Brecepcion|de	0:-16
Brecruiting|coordinator	0:12
Brecursos|humanos	0:9
Bregionalspital|thurgrund	4:2
Bregional|manager	0:15
Bregulation|authority	0:15
Breka|varga	1:45
Bremote|)	0:-81 6:85
Bremote|,	0:2
Brescue|service	4:66
Bresearch|software	6:5
Breserve|warden	6:6
Breserving|actuary	6:36
Bresponsable|de	0:4 6:-5
Bresponsable|paie	6:4
Bresponsible|financial	6:-20
Bretail|group	4:154
Brights|executive	6:4
Brita|fonseca	0:5
Brobin|ashcroft	5:13
Brocket|&	4:12
Broisin|mcateer	5:81
Brolling|stock	0:79
Bronan|keogh	5:21
Broom|leader	0:-95 6:112
Brory|meikle	0:12
Brosa|ibarra	0:22
Brose|penhallow	1:28
Broz|hetherington	5:76
Bruairi|keane	0:19
Bruben|alcaide	5:46
Brupert|hallam	1:125
Bruth|abbot	5:108
Bruth|abelman	0:2
Bruth|amery	5:43
Bruth|ann	0:24
Bruth|haldane	1:63
Br|.	0:75 5:-23
Bs.a.s|.	4:58
Bs.a|.	0:-43 4:52
Bs.r.o|.	4:89
Bsabine|vogt	0:-3 5:15
Bsales|engineer	6:-83
Bsales|rep	6:72
Bsalvatore|greco	5:41
Bsam|poole	0:9
Bsandrine|oberholzer	0:10
Bsara|nyberg	0:35
Bscale|5	6:28
Bscheduling|manager	6:57
Bschulverein|birkenau	4:11
Bschwester|hiltrud	2:77
Bsebastian|arbuthnot	1:72
Bsecond|chair	6:101
Bsemiconductor|,	4:48
Bsenga|lockhart	1:49
Bsenior|consultant	0:58 6:-35
Bsenior|copywriter	6:111
Bsenior|data	6:-51
Bsenior|engineer	0:125
Bsenior|stylist	6:111
Bservice|technician	6:15
Bshanelle|okoro	0:17
Bshauna|kerrigan	5:39
Bshift|manager	6:45
Bshona|laidlaw	5:97
Bshowroom|manager	6:29
Bsilke|holzapfel	0:6
Bsilverbeck|care	4:25
Bsimon|aldous	0:9
Bsiobhan|brannigan	1:39
Bsite|manager	0:6 6:-2
Bsjoerd|van	5:42
Bsocial|media	6:21
Bsofa|company	4:5
Bsoftware|cooperative	4:34
Bsoftware|developer	0:25
Bsoftworks|pvt	0:66
Bsolana|renovables	4:84
Bsolarwerk|hartung	4:53
Bsolene|garnier	5:16
Bsolene|garrigou	0:26
Bsolene|marceau	5:23
Bsonia|varley	1:26
Bsouth|west	6:2
Bspeaking|)	6:43
Bspecialist|(	0:-64 6:72
Bspedition|rubsam	4:56
Bsre|)	0:64
Bsr|.	0:1
Bstadt|wiesenbruck	4:39
Bstaff|data	6:29
Bstage|manager	6:41
Bstannard|fisk	4:26
Bstepping|stones	0:125
Bsternbild|it	4:84
Bsternwald|systeme	4:1
Bstock|data	0:78
Bstreet|partners	4:73
Bstroudwater|medical	4:179
Bstudio|kamishibai	4:3
Bstu|gilmartin	0:34
Bstu|pargeter	0:31
Bsunil|rao	5:25
Bsunita|bhatt	5:133
Bsunniva|dahl	5:23
Bsupervisor|,	0:-114
Bsupply|chain	6:20
Bsvenja|holthaus	5:115
Bsylvain|vauclair	5:67
Btamsin|eyre	0:12
Btarn|&	4:-74
Btax|senior	6:5
Btd|)	0:37
Bteam|lead	0:95 6:-28
Bteam|leader	0:-9 6:20
Btechnical|author	6:73
Btechnical|manager	6:10
Btechnician|(	6:9
Btecnica|brisa	1:19
Btempest|llp	4:11
Bterm|,	0:-57
Bterrence|boudin	5:59
Btheatre|stores	6:3
Btheresa|hofstatter	5:61
Bthe|afternoon	0:1
Bthe|analyst	3:53
Bthe|board	0:2
Bthe|box	0:-182 3:185
Bthe|branch	0:-9 3:50
Bthe|bursar	0:93
Bthe|chapter	0:14
Bthe|cio	0:-95
Bthe|conservatoire	0:53
Bthe|content	0:-6
Bthe|council	0:55
Bthe|dean	0:-4
Bthe|demand	3:22
Bthe|department	0:-15 1:65
Bthe|deputy	3:37
Bthe|farm	0:-54
Bthe|general	0:53
Bthe|glasshouse	0:80
Bthe|governors	0:20
Bthe|graduate	3:14
Bthe|halloran	4:35
Bthe|harbour	0:2
Bthe|head	0:66 3:-6
Bthe|instrument	0:-17
Bthe|lab	0:108
Bthe|larch	4:18
Bthe|legal	0:43
Bthe|linden	4:28
Bthe|museum	0:34
Bthe|outboard	3:71
Bthe|parking	0:45
Bthe|part	0:-28 3:26
Bthe|people	0:-12
Bthe|platform	0:-2 3:3
Bthe|regional	0:-7 3:10
Bthe|room	0:-51 3:59
Bthe|sampson	4:11
Bthe|school	0:9
Bthe|sea	0:-27 4:43
Bthe|senior	0:-36 3:74
Bthe|service	0:-19 3:21
Bthe|technician	0:26
Bthe|trust	0:162
Bthe|trustees	0:-1 6:41
Bthe|university	0:21
Bthornbury|grid	4:5
Bthornby|&	4:14
Bthrelkeld|&	4:-24
Btidewell|care	4:63
Btier|1	6:55
Btillbrook|stores	0:2
Btilly|marsh	0:54
Btoby|arkwright	0:21
Btoby|wick	1:77
Btomasz|gorny	5:29
Btomma|roggenkamp	0:8
Btom|ashdown	5:36
Btortuga|naviera	4:12
Bto|the	0:-37 6:216
Btracy|blount	5:46
Btransports|guillermin	4:16
Btrelawn|water	4:6
Btrish|galloway	0:1
Bty|lindqvist	5:43
Bt|.	0:-12
Bulrike|rothbach	5:64
Bund|miriam	2:20
Buniversal|gasket	4:38
Buniversity|of	4:58
Buxue|lasa	5:14
Bvacante|de	0:44
Bvantor|aerospace	4:3
Bvan|der	0:-22 5:75
Bvan|overmeire	0:23
Bveldt|mobility	4:2
Bverdigris|capital	4:13
Bverena|pichler	5:22
Bverity|dunmore	0:42
Bverrall|llp	4:14
Bvictoria|sung	0:-58
Bvikram|hegde	0:35
Bvisual|merchandiser	6:8
Bvivienne|marsh	0:20
Bvolunteer|coordinator	6:16
Bvon|feldkraft	1:11
Bvp|,	0:-10 6:13
Bv|.	0:-29 4:43
Bwade|brannigan	5:44
Bwalter|inkerman	1:49
Bward|manager	0:20
Bwarehouse|operative	6:114
Bwaterlijn|pompen	4:32
Bwattlebird|grocers	4:32
Bwayne|kolodziej	0:3
Bweald|trust	4:31
Bweekend|manager	6:5
Bwei|shan	5:48
Bwen-li|chou	5:1
Bwhitlam|geddes	4:33
Bwhitlock|assurance	4:14
Bwhitlow|packaging	4:21
Bwiesengrund|e.v	0:47
Bwissenschaftliche|mitarbeiterin	6:3
Bwith|clive	2:13
Bwith|femi	2:-78
Bwith|marian	2:-27
Bwith|priya	2:-2
Bwith|strandline	1:124
Bwolfram|tern	4:46
Bworker|i	6:111
Bworkshop|apprentice	6:63
Bworkshop|manager	0:12
Byann|le	5:50
Byasmin|patel	0:9
Byear|8	0:-16
Byolanda|tejera	0:34
Byusuf|demir	0:42 5:-10
Byusuf|demirel	5:51
By|el	0:-96
Bzafiro|telecom	4:2
Bzephyrine|adeyemi	5:6
B||castellan	0:71
B||the	1:16
B·|e	0:-29 6:63
B·|se	6:70
F!|$	0:93
F%|$	0:2
F&|associes	0:66
F&|cie	4:10
F&|co	0:-1
F&|howe	4:2
F&|ives	4:14
F&|key	4:27
F&|lenz	0:4
F&|loom	4:75
F&|marsh	4:7
F&|partners	0:29 4:-37
F&|pestle	4:9
F&|reed	4:4
F&|reid	4:19
F&|rye	4:28
F&|sohne	4:-1
F&|tate	0:21 4:-15
F&|thistle	4:-60
F&|thorne	4:43
F&|vale	4:31
F&|vane	4:19
F(|go	6:10
F(|housing	0:34
F(|job	0:17
F(|level	6:7
F(|m/w/d	0:35
F(|nights	0:-14 6:18
F(|operations	0:31
F(|philosophy	6:20
F(|uk	0:-50
F)|$	0:109
F)|)	6:28
F)|,	6:24
F)|-	0:-6 6:1
F)|.	0:-2 6:113
F)|:	0:-16 6:33
F)|@	0:94
F)|and	0:-13 6:153
F)|has	0:135
F)|is	0:35
F)|ltd	0:-28
F)|on	0:-101 6:115
F)|se	0:14
F)|teilnehmen	0:17
F)|und	0:22
F*|*	0:50
F*|in	6:91
F,|$	0:14
F,|12	0:-67
F,|and	0:78
F,|band	0:-11 6:13
F,|ceramics	6:2
F,|collections	6:8
F,|emea	6:8
F,|finch	4:16
F,|fleet	6:13
F,|grade	0:-1 6:3
F,|growth	6:5
F,|harnsworth	6:18
F,|housing	6:136
F,|liquidity	6:7
F,|ludbridge	4:67
F,|operational	6:20
F,|outside	0:-25
F,|private	0:47 6:-65
F,|reading	0:1
F,|rheumatology	6:21
F,|textiles	6:5
F,|who	0:31
F,|will	0:13
F,|£	0:16
F-|assistant	0:1
F-|core	6:98
F-|emea	0:-1
F-|in	6:63
F-|manager	0:83
F-|melbourne	6:26
F-|midwest	6:48
F-|panel	0:2
F-|und	6:23
F.|$	0:430 4:245
F.|)	0:-37
F.|,	4:6
F.|-	0:9
F.|j	0:-29 5:45
F.|kg	0:16 4:-13
F.|ltd	4:11
F.|r	0:-63
F.|v	0:-3 4:9
F/|-	0:-55 6:65
F12|months	0:-71
F16|hrs	6:2
F2026|.	0:-7
F2nd|line	3:38
F2|,	6:-1
F3|$	0:-3
F4|,	0:-2 6:2
F5|$	0:-28 6:31
F6|$	0:18
F6|(	6:1
F:|in	0:-154 6:320
F:|r	0:-98 6:108
F?|$	0:122
F]|$	0:3
Faas|$	0:22
Fabelman|$	0:2
Fab|$	0:-74 4:111
Fab|,	0:10
Facademy|$	4:17
Faceites|monteoscuro	1:77
Faceros|valdeon	1:17
Fachebe|$	5:7
Fachter|$	5:61
Facknowledgement|-	0:40
Factuarial|analyst	3:22
Fadaeze|(	2:26
Fadaeze|nwosu	0:1
Fadeyemi-clark|$	0:25
Fadeyemi|,	0:37
Fadeyemi|and	5:10
Fadministrator|$	0:171 6:-34
Fadrian|moss	2:70
Fadviser|$	0:5
Faerolineas|del	1:2
Faerospace|intro	4:3
Fagnes|corvisart	2:54
Fagnieszka|nowak	2:62
Faigner|$	0:39
Fair|export	3:39
Falan|whitcombe	0:62
Falastair|kemp	2:84
Faldersyde|partners	1:78
Faldine|museum	1:7
Faldous|$	0:2
Faldous|pike	1:14
Falpenblick|seilbahnen	1:41
Falvaro|sotomayor	0:61
Famann|(	5:34
Famery|$	5:43
Famos|,	0:1
Fanalyst|)	6:-71
Fand|a	0:11
Fand|heritage	6:14
Fand|partners	4:25
Fand|safety	6:40
Fanimal|health	6:5
Fannegret|felsing	2:113
Fann|$	0:-133
Fann|lee	0:19
Fann|sorley	0:24
Fann|trewin	2:119
Fanselm|breuer	0:1
Fanselm|bruckl	2:80
Fanthony|parfitt	2:49
Fanya|prior	2:37
Fan|der	0:-65
Fao|grade	6:2
Fapprentice|$	6:4
Farbuthnot|$	1:72
Farchitectural|assistant	6:36
Farden|quay	1:36
Farkwright|$	0:21
Farquitectura|$	4:15
Farriaza|$	5:73
Farrieta|and	0:25
Fashcombe|$	1:27
Fashcroft|$	5:13
Fassessments|$	0:159
Fassistant|$	0:102
Fassistant|.	6:26
Fassistant|manager	0:64
Fassistant|place	6:13
Fassistant|post	0:236 6:-82
Fassistant|staff	3:31
Fassistant|to	0:15
Fassociate|,	0:-39
Fassurances|helvalp	1:34
Fassurance|$	4:51
Fastrid|van	0:30
Fattenborough|$	5:75
Faubrey|stokes	1:4
Faubry|$	5:20
Fauctioneers|$	4:2
Faudit|senior	3:39
Fauthority|$	4:3
Fautomatische|antwort	0:32
Fayuntamiento|de	1:126
Fa|.	0:-8
Fa|la	0:-87
Fb.v|.	0:8 4:-2
Fbackend|$	3:31
Fbackend|engineer	6:15
Fbalint|kovacs	2:48
Fbanco|meridiano	1:58
Fband|6	0:16
Fbankole|$	0:22
Fbanks|,	5:10
Fbanque|ostrevant	1:11
Fbaptiste|$	0:48
Fbarbara|kogler	2:77
Fbarrenetxea|$	0:10
Fbeaver|creek	1:21
Fbea|$	0:-60
Fbea|lindqvist	2:109
Fbechtold|:	1:163
Fbecky|toft	2:73
Fbec|trezise	2:75
Fbegona|molina	0:55
Fbellamy|$	0:7
Fbellwether|data	1:44
Fbell|,	0:-73
Fbenedikt|(	2:59
Fbenoit|van	2:50
Fbernadette|collard	0:1
Fbernadette|folan	0:13
Fbernadette|oyelaran	2:69
Fbernal|$	0:103
Fbernie|$	2:27
Fbeth|yoshida	2:92
Fbettina|krause	2:109
Fbewerberin|,	0:5
Fbewerbermanagement|$	0:33
Fbexhill|parcel	1:21
Fbex|$	0:86
Fbhatt|$	0:-2 5:16
Fbiddick|$	5:71
Fbiologiste|marin	3:72
Fbiosciences|$	4:53
Fbirte|claussen	2:39
Fblakeney|$	5:49
Fblaydon|$	1:92
Fblount|$	5:46
Fbodkin|$	1:74
Fboudin|$	5:59
Fbox|office	0:-95
Fbpr|gestion	1:109
Fbrackenholt|talent	1:39
Fbramble|&	1:9
Fbrandl|$	0:47
Fbrandsma|$	5:34
Fbrandt|$	0:5
Fbrandt|,	5:87
Fbrannigan|$	0:-29 5:4
Fbrightwell|.	1:33
Fbright|$	0:-2
Fbrisa|·	1:19
Fbrommel|$	5:30
Fbrunnby|mobler	1:36
Fbrussels|data	1:18
Fbursar|$	0:127
Fbursar|,	0:-57
Fbyng|$	0:22
Fcabinet|terreau	0:144
Fcabrera|$	5:26
Fcallum|(	0:32
Fcallum|and	0:142
Fcallum|oyelaran	0:75
Fcallum|reith	2:17
Fcal|video	0:9
Fcapital|humano	0:103
Fcapucine|roche	2:77
Fcareers|$	0:308
Fcare|$	0:-48 4:50
Fcare|recruitment	4:14
Fcarl|openshaw	2:102
Fcaroline|tuft	0:8
Fcastan|(	0:37
Fcastellan|leisure	1:72
Fcastell|dairy	1:33
Fcastillo|$	5:42
Fcastlereagh|fibre	1:39
Fcataloguer|,	3:1
Fcategory|manager	3:38
Fcavendish|bell	1:11
Fceladon|$	1:19
Fcentre|$	4:32
Fcentre|hospitalier	1:50
Fchain|$	0:74
Fchalk|&	0:56
Fchandran|$	5:59
Fchange|$	0:-1
Fchartered|surveyors	0:41
Fchartering|assistant	3:89
Fcheffe|de	0:-11
Fchef|·	3:5
Fchidi|eze	2:129
Fchidi|umeh	0:1
Fchief|of	3:78
Fchilled|$	0:-14
Fchocolate|works	4:52
Fchou|$	5:1
Fcifuentes|$	0:11
Fcimes|&	1:19
Fcinderpath|$	1:94
Fcindertech|$	1:23
Fcivil|service	0:80
Fclaire|aubry	0:-4 2:49
Fclassact|supply	0:83
Fcleared|data	6:19
Fclemency|rudge	2:81
Fclemens|aigner	0:54
Fclerical|officer	0:14
Fclerk|,	6:6
Fclient|$	0:2
Fclient|(	0:-7 6:10
Fclive|ansah	2:20
Fclodagh|,	0:9
Fcloudberry|talent	1:215
Fcoding|challenge	0:15
Fcoffee|$	0:-61 4:66
Fcollard|$	0:2
Fcollections|team	3:191
Fcolleen|$	2:242
Fcollege|sainte-odile	1:97
Fcolm|,	0:47
Fcolm|reilly	2:7
Fcolour|pipeline	3:6
Fcommercial|analyst	3:2
Fcommis|chef	3:32
Fcompagnie|des	1:11
Fcompliance|officer	3:21
Fconfident|leader	0:3
Fconfirmacion|de	0:8
Fconnect|$	0:138
Fconsultant|-	0:19
Fcontracts|supervisor	3:65
Fcontract|,	0:-4
Fcontrol|room	6:30
Fconveyancing|assistant	3:26
Fcooperativa|el	1:43
Fcooperative|du	1:82
Fcoordinator|,	6:3
Fcope|$	0:-12 5:25
Fcorbel|stone	1:47
Fcorran|distillery	4:8
Fcorvisart|$	5:91
Fcosmetica|aloina	1:41
Fcouncil|$	0:-104 4:121
Fcouncil|jobs	4:4
Fcountry|manager	3:104
Fcourts|vacancy	0:81
Fcover|)	6:37
Fcover|supervisor	3:60
Fco|.	0:3
Fcraig|halloway	0:66
Fcrane|$	0:33
Fcredit|controller	3:-2
Fcrestline|outdoor	1:1
Fcrewe|$	0:-8 5:38
Fcrowe|$	5:54
Fcrown|records	1:3
Fcueto|$	5:56
Fcurator|$	0:29
Fcustoms|declarant	3:15
Fc|$	0:6
Fdacil|cabrera	2:96
Fdacre|$	0:18
Fdahl|$	0:-16 5:25
Fdale|building	4:10
Fdana|wexler	0:8
Fdanforth|actuarial	1:5
Fdantec|$	5:57
Fdata|engineer	3:40 6:-34
Fdata|lead	0:40 6:-4
Fdata|manager	6:33
Fdean|and	0:-13
Fdean|mockridge	0:41
Fdee|$	2:213
Fdee|carmody	2:49
Fdee|halloran	2:40
Fdelacroix|$	0:-52 5:95
Fdelorme|$	0:27
Fdelphine|marsh	2:174
Fdemand|planner	3:2
Fdemirel|$	5:51
Fdemir|$	0:-19 5:19
Fdental|$	6:41
Fdeputy|matron	3:7
Fderrick|yates	2:7
Fder|meulen	5:76
Fder|werkstatt	0:-91
Fdeshmukh|$	0:5
Fdesign|)	0:-72
Fdesmond|achebe	0:24
Fdeveloper|$	0:86
Fdeveloper|)	6:8
Fdeveloper|advocate	3:106
Fdevi|rao	2:31
Fdevops|engineer	3:129
Fdev|/	2:65
Fdev|ramanathan	2:58
Fde|capital	0:7
Fde|concierge	0:13
Fde|la	0:3 4:14
Fde|producto	6:3
Fde|produit	6:18
Fde|projet	6:9
Fde|sel	0:13
Fde|ville	0:2
Fde|wit	0:-1 5:37
Fdigital|$	4:16
Fdilys|parry	2:62
Fdirector|,	0:9 6:-28
Fdirector|.	0:81
Fdirector|for	6:37
Fdirector|of	0:7
Fdirectrice|des	0:4
Fdisability|confident	0:5
Fdistillery|$	4:49
Fdlamini|$	0:-32
Fdobbs|$	0:-59
Fdocument|controller	3:33
Fdominic|achebe	2:116
Fdominic|rudd	0:2
Fdoring|$	2:106
Fdoug|friesen	0:29
Fdrax|$	1:55
Fdray|$	0:11
Fdreyer|$	5:7
Fdr|rao	0:-42 1:125
Fdunmail|$	1:80
Fdunmere|park	1:52
Fdunmore|$	0:96
Fdunmore|&	1:112
Fdunning|$	1:65
Fduty|manager	3:72
Fd|.	0:-19 2:37
Feade|)	0:5
Feamon|$	2:112
Fearly|careers	0:205
Feau|claire	0:59
Febeling|$	0:6
Feffie|marlow	2:46
Feg|hat	4:87
Feirik|solheim	2:43
Fejecutivo|de	3:30
Fekelund|is	5:16
Felspeth|this	2:34
Fel|olivar	0:59
Femergency|call	3:21
Fenergy|$	4:148
Fengineer|$	0:248 6:-41
Fengineer|post	6:13
Fen|la	0:35
Feoghan|mac	0:20
Fequipment|assistant	6:91
Festate|office	4:22
Fest|toujours	0:1
Fetc|.	0:-6
Fett|norte	0:108
Feuan|dalgarno	2:60
Fevent|date/time	0:1
Feverard|chocolate	1:40
Fexecutive|$	0:149
Fexecutive|assistant	0:89
Fexecutive|director	0:-2 3:2
Fexecutive|search	0:1
Fexport|manager	3:65
Feyestaff|$	0:71
Feze|$	0:-53 5:70
Ffabre|$	1:59
Ffarrow|$	0:140
Ffathom|labs	1:11
Ffatou|diarra	2:50
Ffeldkraft|$	1:133
Ffell|$	0:74
Ffelsing|$	5:121
Ffemi|bankole	2:19
Ffemke|de	2:78
Ffenella|strang	2:206
Ffenwright|$	1:18
Ffern|castillo	2:45
Fferracci|$	0:2
Fferrante|$	0:23
Fferreira-lowe|$	0:38
Fferreira|$	0:38
Fferri|$	5:119
Ffibre|$	4:44
Ffinance|officer	3:91
Ffinancial|officer	6:-20
Ffinch|$	0:7
Ffinch|&	4:31
Ffinch|,	0:51
Ffinisher|job	3:120
Ffintrust|austria	1:45
Ffiona|$	0:-33 2:62
Ffiona|gault	2:82
Ffiona|lascelles	0:46
Ffirst|interview	0:14
Ffisheries|observer	3:36
Ffitter|$	6:36
Ffleet|data	3:14
Ffloor|bakker	0:14
Fflorian|achtermann	2:57
Fflorist's|assistant	3:33
Ffolake|adeyemi	0:43
Ffolan|$	0:15
Ffold|house	0:8
Ffondation|clair-logis	1:37
Fforwarding|$	4:4
Ffor|data	0:-3
Ffounding|pm	3:73
Ffraser|,	2:33
Ffraser|mckechnie	2:58
Ffrauke|behn	0:43
Ffreight|$	4:69
Ffreja|dahl	0:49
Ffreya|,	2:303
Ffriederike|osterkamp	2:101
Ffront|of	3:20
Ffrost|$	0:26
Ffrost|legal	0:1
Ffrye|$	0:37
Ffuera|de	0:3
Ffundraising|manager	3:45
Ffx|td	3:17
Fgail|$	2:59
Fgame|designer	3:32
Fgareth|penry	2:28
Fgareth|upton	2:12
Fgarnier|$	0:-50 5:56
Fgarrigou|$	0:26
Fgartenbauamt|muhlingen	1:50
Fgault|$	5:54
Fgedding|hotels	1:42
Fged|hallam	0:-16 2:67
Fgeneral|$	0:25
Fgeneral|,	0:-35
Fgeneral|manager	0:48 3:-2
Fgeorg|amann	2:32
Fgerald|piercey	0:20
Fgerlach|$	1:103
Fgestion|$	4:69
Fgiancarlo|solari	2:68
Fgilmartin|$	0:34
Fgilmour|$	1:88
Fgiulia|ferri	2:21
Fglasscutter|intro	1:17
Fglasshouse|manager	0:67
Fglasswing|interview	1:75
Fgmbh|$	4:2
Fgmbh|&	0:84 4:-67
Fgmbh|,	0:95 4:-45
Fgoldacre|partners	1:35
Fgorny|$	5:29
Fgraciela|ontiveros	2:46
Fgrade|,	6:5
Fgrade|6	0:1 6:-3
Fgraham|stott	0:57
Fgraham|tolley	2:158
Fgrainne|ni	2:2
Fgrain|de	0:77
Fgrants|director	3:2
Fgreco|$	5:41
Fgreen|meridian	1:9
Fgresham|vale	1:52
Fgreyfriars|asset	1:20
Fgritstone|interactive	1:50
Fgroenveld|seeds	1:27
Fgroup|.	0:123 4:-69
Fgroup|:	4:60
Fgrupo|andarrios	1:19
Fgrupo|senderal	1:28
Fgrupo|visalba	1:103
Fgrusse|$	0:31
Fguest|relations	3:29
Fguildford|$	0:28
Fguillermin|$	4:16
Fgullane|&	1:19
Fgus|hartigan	2:71
Fgwen|,	0:27
Fg|.	0:-28 2:70
Fhaddad|$	0:-2 5:6
Fhaldane|$	0:-11 1:62
Fhalden|lifts	1:14
Fhale|$	0:-141
Fhalloran|group	4:35
Fhanne|dahl	2:44
Fharms|$	0:52
Fharnsworth|$	6:15
Fharriet|$	0:10
Fharriet|,	0:139
Fharriet|and	2:38
Fharriet|moss	0:107
Fharriet|obi	2:71
Fharriet|quillet	2:71
Fharrowby|games	1:12
Fhartung|$	4:26
Fhartwell|sciences	1:11
Fhatty|crewe	2:195
Fhaulage|$	4:45
Fhausmeister|$	3:65
Fhaverstock|renewables	1:11
Fhead|of	0:1 3:8
Fhealth|$	6:16
Fhealth|and	3:80
Fheiner|brommel	2:30
Fhelen|marsh	2:204
Fhelen|tranter	0:27
Fheliograph|$	1:19
Fhelvalp|$	4:18
Fhelvia|health	1:12
Fhemi|rangihuna	2:22
Fhetherington|$	5:76
Fhexaday|recruiting	1:53
Fhexham|civil	1:38
Fhigienista|dental	3:51
Fhill|,	0:-31
Fhireloom|assessments	0:101
Fhiring|$	0:15
Fhiring|manager	0:43
Fhobart|finch	1:67
Fhobday|$	1:62
Fhofer|$	0:2
Fhofmann|$	1:97
Fhofstatter|$	5:61
Fhohenfeld|$	4:6
Fhollins|$	1:88
Fhollis|$	0:36
Fhollmann|$	5:12
Fholt|$	0:1
Fholzapfel|$	0:6
Fhonor|blakeney	2:48
Fhospitalier|de	4:9
Fhospitals|,	4:5
Fhotels|.	4:29
Fhotel|$	4:26
Fhotel|casa	1:12
Fhotel|seeblick	1:2
Fhouse|$	0:-17 6:86
Fhouse|,	0:157
Fhousing|caseworker	3:5
Fhq|$	0:75
Fhrs|,	0:-11
Fhr|$	0:168
Fhugo|$	0:49
Fhugo|lamb	2:83
Fhugo|tranter	0:34
Fhugo|vance	2:136
Fibarra|$	0:22
Fiberia|talent	0:61
Fifor|llewelyn-jones	2:76
Fiii|(	6:8
Fii|$	6:20
Fimogen|$	0:-26
Fimogen|slater	0:4
Fimogen|tarrant	2:86
Fimogen|threlfall	2:104
Finc|.	0:4
Fines|$	0:-48
Fines|kramar	0:34
Fines|pardo	2:33
Finformation|analyst	3:62
Fingrid|halloran	0:5
Fingrid|halvorsen	0:36
Fingrid|holt	2:37
Finigo|zabala	2:84
Finstitut|fur	1:7
Finstruments|,	4:133
Fintake|navigator	3:35
Finterim|$	0:106
Finternational|$	4:57
Finterviews|$	0:26
Finvestigacion|$	0:1
Fin|,	0:-2 6:4
Fin|our	0:93
Fin|prufung	0:3
Fionix|biosciences	1:58
Fisle|of	1:15
Fito|$	5:86
Fiturralde|$	0:16
Fit|,	0:-15
Fi|will	0:44
Fjacqui|bell	2:17
Fjanet|crowe	2:55
Fjansen|$	5:123
Fjean|hobday	2:266
Fjobs|$	0:138
Fjoiners|$	0:54
Fjosh|keane	0:9
Fjoyce|$	1:45
Fjo|$	0:-15
Fjo|sylvester	0:-20 2:34
Fjudy|$	0:-200
Fjulian|,	0:34
Fjunior|auctioneer	3:37
Fj|.	0:5 5:34
Fkandola|$	0:5
Fkarriere|$	0:118
Fkarsten|vogl	2:49
Fkath|doyle	2:110
Fkatrien|de	0:17
Fkatrin|wollweber	2:8
Fkeane|$	0:-1
Fkeeper|of	0:69
Fkelso|$	5:10
Fkelso|biologics	1:24
Fken|fawcett	0:-1
Fkereru|ridge	1:66
Fkerrow|recruitment	0:2
Fkerr|$	0:-6
Fkettle|&	1:29
Fkg|$	4:137
Fkingsholm|haulage	1:18
Fkinnaird|life	1:73
Fkirsty|$	0:-69 2:112
Fkirsty|,	0:41
Fkirsty|boyle	0:-27 2:37
Fkita|regenwurm	1:41
Fkitto|$	1:50
Fkit|,	0:-191
Fkit|danvers	0:27
Fklinikum|sankt	1:16
Fkogler|$	5:55
Fkolodziej|$	0:3
Fkoordinationsstelle|internationales	3:34
Fkowalczyk|$	0:7
Fkowhai|supermarkets	1:26
Fkrall|$	0:9
Fkranbau|wittek	1:38
Fkrause|$	5:92
Fkreiskrankenhaus|lorbach	1:15
Fkuroda|$	1:32
Fk|.	0:-26
Flabouring|$	3:146
Flachaume|$	0:18
Flacunza|$	0:59
Flakemont|re	1:43
Flamb|$	1:7
Flandkreis|rotenstein	1:8
Flane|$	0:137
Flane|capital	4:66
Flantern|data	1:4
Flanyon|$	0:23
Flarchmere|house	0:34
Flarch|tree	4:18
Flarkhall|insurance	1:35
Flarkspur|$	0:6
Flarsen|pryce	1:27
Flars|eickhoff	0:16
Flasa|y	5:14
Flascelles|$	0:-43
Flaurent|$	2:200
Flaw|centre	4:14
Fla|cooperative	0:29
Fla|fourmi	1:37
Fla|tortuga	1:17
Flead|$	0:-20 6:81
Flead|(	6:-11
Flead|)	0:36
Flead|,	6:39
Flead|and	0:-19 6:21
Flead|from	6:3
Fleiter|qualitatssicherung	3:18
Fleith|&	1:1
Fleitung|hotellerie	3:25
Flektorat|)	3:55
Flena|fuchs	0:61
Flena|hofer	0:24
Flena|pohl	2:52
Flena|vogel	2:57
Flenz|$	0:120
Flen|,	0:7
Fleroux|$	0:-35
Flestrade|$	5:51
Flettice|drax	2:140
Flettings|negotiator	3:15
Flevel|designer	3:5
Fle|dantec	5:59
Fle|petit	1:39
Flife|$	4:40
Flighthouse|$	1:52
Flinden|foundation	4:28
Flindgren|$	5:152
Flindqvist|$	0:78
Flindqvist|,	5:-85
Fline|engineer	6:38
Flista|provisional	0:10
Flitoral|$	4:6
Fllewelyn-jones|$	5:52
Fllp|$	0:51 4:-30
Fllp|,	0:-2 4:17
Fllp|is	4:71
Flocke|aldington	1:42
Flockhart|$	1:49
Flodge|,	0:14
Florna|biddick	2:25
Florna|tagg	2:23
Florna|whitty	0:6
Flotte|brandsma	2:33
Flouella|banks	2:4
Flouisa|beck	2:11
Flouisa|grange	0:1
Flowther|$	0:11
Fltd|$	4:4
Fltd|,	0:65 4:-25
Fluca|$	0:3
Flucia|serrano	0:-46 2:96
Flucy|penhallow	0:70
Fludbridge|$	4:44
Fluis|fernando	0:1
Flumenfold|$	1:33
Flumen|orchard	1:12
Flund|$	0:44
Flund|and	5:48
Flund|will	0:14
Fluz|marina	2:80
Flyle|,	0:65
Flynne|abbot	2:-14
Flynne|cope	2:53
Flynne|rowe	2:10
Flys|$	4:11
Fl|.	0:94
Fm/w/d|)	0:12
Fmachine|learning	3:14
Fmaddox|$	1:72 5:-1
Fmaddox|,	5:57
Fmagnus|orr	0:9
Fmalcolm|teague	2:80
Fmanagement|$	0:-90 4:168
Fmanager|$	0:176 6:-5
Fmanager|(	0:69 6:-30
Fmanager|)	0:55 6:-59
Fmanager|,	0:1 3:81 6:-3
Fmanager|and	6:8
Fmanager|chat	0:-18
Fmanager|conversation	0:4
Fmanager|post	0:16 6:-12
Fmanana|$	0:20
Fmandy|tuck	2:157
Fmaple|&	1:34
Fmarceau|$	5:20
Fmarcus|hale	0:-30
Fmarek|duda	0:22
Fmargit|oswald	2:55
Fmarine|,	4:10
Fmarisa|cueto	2:59
Fmarisol|vance	0:114
Fmarlene|fichtner	2:59
Fmarsh|$	0:4
Fmarsh|lane	1:22
Fmarta|quiroga	0:-13
Fmaschinenring|hohenfeld	1:80
Fmaternity|cover	6:7
Fmaud|$	2:123
Fmbb|$	0:8 4:-13
Fmckechnie|$	5:40
Fmeadowsweet|hotels	1:16
Fmedical|center	4:27
Fmeikle|$	0:12
Fmelanie|ortega	2:18
Fmelbourne|west	6:5
Fmel|huxtable	0:1
Fmel|sandford	2:18
Fmember|services	3:47
Fmenon|$	0:39
Fmereside|college	1:26
Fmeridian|holdings	4:1
Fmerle|harms	0:23
Fmerle|schaap	2:50
Fmeyhofer|$	1:55
Fmeyhofer|&	1:3
Fmikkel|sundby	2:96
Fministere|de	1:63
Fmiriam|$	0:-161
Fmiriam|oakhurst	2:79
Fmiriam|sauter	2:20
Fmodeller|,	6:28
Fmoira|kelso	2:4
Fmolina|$	1:77
Fmonths|)	0:-48
Fmontse|riera	0:14
Fmoor|$	0:41
Fmorag|(	2:193
Fmortgage|underwriter	3:61
Fmoss|$	0:-66
Fmoss|/	0:35
Fmot|tester	3:15
Fmoyo|$	0:-23 5:42
Fmuhlingen|$	4:50
Fmunnar|systems	1:6
Fmuseum|of	4:16
Fnadia|holt	2:69
Fnadja|brunner	2:106
Fnandra|$	0:2
Fnaomi|$	2:79
Fnaomi|feld	0:-53 2:77
Fnatasha|ferreira-lowe	0:6
Fneil|abbott	0:-5 2:20
Fneil|attenborough	2:85
Fneolia|sante	1:23
Fnew|year	0:32
Fnguyen|$	0:-50
Fniall|tuohy	2:4
Fnick|tranter	0:13
Fnights|)	0:-44 6:50
Fnights|,	0:14
Fni|laoire	5:11
Fnnamdi|$	0:1
Fnodriza|tech	1:26
Fnoor|haddad	2:6
Fnorrsken|freight	1:33
Fnorte|$	0:74
Fnorthmere|$	1:97
Fnotifications|$	0:6
Fnovak|$	5:38
Fnowak|$	5:59
Fnuala|finnegan	0:4
Fnuala|heffernan	2:72
Fnumerical|(	0:13
Fnuria|arriaza	2:31
Fnuria|cardona	0:7
Fnurse|$	6:4
Fnwosu|,	5:99
Fnyberg|and	0:19
Foakes|$	0:87
Foakhurst|$	5:85
Foberrhein|chemie	1:20
Fobiageli|anane	2:20
Fobservatoire|du	1:28
Fodette|brandt	0:1
Fodette|lang	2:172
Fodile|ferracci	0:4
Fodile|lestrade	2:75
Fofficer|$	0:9
Fofficer|,	0:159 6:-49
Fofficer|campaign	6:27
Foffice|$	0:192
Foffice|.	0:-89
Foffice|for	0:-31
Foffice|junior	3:141
Fof|carrow	4:23
Fof|corran	4:2
Fof|cx	6:70
Fof|house	6:95
Fof|retail	6:12
Fof|staff	0:-74 6:77
Fof|year	0:-20 6:20
Fokonjo|$	0:-1
Folga|reimers	2:64
Foluwaseun|bright	0:-4
Fonboarding|$	0:43
Fon|the	0:-8
Foona|$	0:-43 2:82
Fop-koordination|$	3:90
Foperations|$	0:18
Foperations|)	0:29
Foperations|generalist	3:7
Foperations|manager	0:51
Fops|$	0:59
Fops|lead	3:73
Fopticas|mirador	1:28
Forchard|&	1:50
Foriane|$	0:96
Forla|fitzhenry	2:21
Forme|$	0:36
Forrin|&	1:7
Forr|(	5:33
Forr|,	0:54
Fosterkamp|$	0:-11 5:18
Fostler|&	1:95
Fostrevant|$	4:30
Foswald|$	5:47
Fottoline|brandt	2:61
Foutdoor|$	4:42
Foutfitters|$	4:32
Foutside|ir35	0:-1
Fovermeire|$	0:24
Foyelaran|$	0:19 5:-1
Fpalisade|cyber	1:38
Fpaolo|$	2:130
Fpapillote|$	1:41
Fparalegal|,	3:109
Fparcel|network	4:6
Fparfitt|$	1:34
Fparking|manager	0:77
Fpark|maintenance	3:2
Fparry|$	5:30
Fpartners|$	0:108 4:-89
Fpartners|recruiting	4:33
Fpartner|$	0:2
Fparts|manager	3:18
Fpatel|$	0:9
Fpayments|$	4:1
Fpayments|ltd	0:277
Fpa|to	0:-54
Fpellow|group	0:101
Fpellwood|timber	1:8
Fpena|,	0:3
Fpendry|wealth	1:37
Fpenhale|$	0:32
Fpenhallow|,	0:12
Fpennard|group	1:3
Fpenry|$	5:21
Fpeople|$	0:208
Fpeople|&	0:-14
Fperception|engineer	3:7
Fpersonal|$	0:78
Fpetra|$	0:-57 2:131
Fpetra|lindgren	2:11
Fpetra|lindqvist	0:54 2:-33
Fpetra|nievenheim	2:64
Fpetra|novak	2:113
Fpetra|novotna	0:13
Fpetrov|$	0:-24
Fphilippa|$	0:120
Fphilosophy|)	6:19
Fphil|and	0:-22
Fpia|sundqvist	2:111
Fpichler|$	0:-2 5:19
Fpiercey|$	0:18
Fpiers|from	2:21
Fpike|partners	4:5
Fpippa|lowther	0:83
Fpip|&	1:9
Fplanner/scheduler|(	3:132
Fplanner|$	6:57
Fplanner|,	0:19
Fplanta|,	0:20
Fplant|manager	0:1
Fplatform|engineer	3:29
Fplatte|river	1:34
Fplc|$	0:33 4:-14
Fplc|.	4:21
Fplumb|$	0:34
Fpm|interview	6:52
Fpohl|$	0:-4 5:22
Fpompen|$	4:6
Fports|and	4:3
Fportway|recruitment	0:80
Fpractice|manager	0:7
Fprecious|moyo	2:57
Fprincipal|ba	3:91
Fprincipal|consultant	0:9
Fprincipal|planner	0:5
Fprint|finisher	3:36
Fpriory|vale	1:64
Fprior|$	0:-21 5:36
Fpriti|$	2:311
Fpriyanka|deshmukh	0:31
Fpriyanka|shah	2:47
Fpriya|$	0:95
Fpriya|chandran	2:39
Fpriya|kandola	0:28
Fpriya|nandra	0:4
Fpriya|raman	0:6 2:-5
Fproducto|.	6:10
Fproduct|manager	6:1
Fproduit|$	6:24
Fproduktmanagement|$	3:51
Fprof|.	0:52
Fproject|hearthfall	0:7
Fpryce-dunne|$	0:16
Fpublic|health	0:23
Fpublishing|$	4:25
Fpuffin|toys	1:15
Fpvt|ltd	0:37
Fpym|$	0:129
Fp|.	2:60
Fquality|technician	3:42
Fquantitative|developer	3:22
Fquarryside|reception	1:14
Fquillet|$	1:18
Fquillon|security	1:4
Framanathan|$	5:3
Framan|$	0:45
Frao|$	0:20
Frao|and	4:94
Fravelin|street	1:30
Fravensholme|law	1:14
Fray|pinnock	0:23
Fra|post	0:-80
Frecepcion|de	0:-16
Freception|$	0:2
Frecruiting|$	0:93
Frecruitment|$	0:68
Frecruit|$	0:8
Freferees|$	0:30
Fref|:	0:51
Fregionalspital|thurgrund	1:18
Fregional|manager	0:10
Fregional|medical	4:-2
Fregional|trainer	3:2
Fregistered|veterinary	3:11
Fregistrar|:	3:59
Fregulation|authority	0:16
Freilly|$	5:9
Freimers|$	5:57
Freliability|engineer	6:8
Fremote|)	0:-33 6:43
Fremote|,	0:26
Frescue|service	4:1
Fresearch|software	3:5
Freserve|warden	3:6
Freserving|actuary	3:41
Fresourcing|$	0:153
Fresponsable|de	0:9 3:-19
Fre|$	4:69
Fre|:	0:80
Friego|valle	4:4
Friera|$	0:16
Frights|executive	3:12
Friver|supply	4:17
Frobin|ashcroft	2:8
Frocket|&	1:1
Froggenkamp|$	0:8
Froisin|mcateer	2:72
Frolling|stock	0:65
Fronan|keogh	2:12
Froom|leader	0:-95 3:114
Frory|meikle	0:22
Frosa|ibarra	0:41
Frothbach|$	5:63
Froussel|$	0:48
Frowe|$	0:25
Froz|hetherington	2:76
Frr|.	0:111
Fruaridh|penhale	0:4
Fruben|)	2:75
Fruben|achterveld	0:56
Frupert|hallam	2:60
Fruth|$	0:16
Fruth|abbot	2:64
Fruth|abelman	0:8
Fruth|amery	2:34
Fruth|ann	0:26
Fruth|haldane	0:67
Frye|$	4:26
Fr|.	0:82 2:-38
Fs.a.s|.	4:6
Fs.a|.	0:19 4:-9
Fs.r.o|.	4:14
Fsaarinen|$	1:32
Fsabine|$	0:5
Fsabine|vogt	0:-1 2:41
Fsafety|adviser	6:21
Fsaison|$	0:1
Fsalvador|merino	0:12
Fsalvatore|greco	2:48
Fsampson|trust	4:11
Fsandhu|)	0:2
Fsandrine|oberholzer	0:76
Fsanjay|rathod	0:4
Fsara|nyberg	0:29
Fsas|,	0:182
Fsat|+	0:17
Fsauter|(	5:14
Fscheduling|$	0:328
Fscheduling|manager	3:62
Fschichtwechsel|$	0:104
Fschool|$	4:25
Fschool|of	0:4
Fscrimshaw|$	1:157
Fsc|cleared	3:41
Fsdet|panel	3:96
Fsearch|$	0:25
Fsea|$	4:43
Fsebastian|arbuthnot	0:13
Fsecond|chair	3:95
Fsecretaire|de	3:22
Fsecretary|$	0:108
Fseeds|$	4:49
Fsee|$	0:-21
Fseguros|la	1:37
Fseleccion|$	0:42
Fsend|teaching	3:44
Fsenior|consultant	0:61 3:-59
Fsenior|copywriter	3:60
Fsenior|data	3:-3
Fsenior|engineer	0:122
Fsenior|stylist	3:124
Fserrano|$	0:-15 5:48
Fservice|$	4:38
Fservice|commission	0:1
Fservice|technician	3:6
Fse|$	4:73
Fse|,	4:65
Fshah|$	5:77
Fshanelle|okoro	0:22
Fshan|toh	5:48
Fshauna|kerrigan	2:41
Fsheffield|$	0:41
Fshe|will	0:33
Fshona|laidlaw	2:66
Fshop|manager	3:4
Fsian|,	0:2
Fsimone|,	0:-80
Fsimon|aldous	0:27
Fsiobhan|brannigan	0:47
Fsite|manager	0:2
Fsite|reliability	3:22
Fsituations|(	0:8
Fsjoerd|van	2:34
Fslater|$	0:50
Fsmartrecruiters|$	0:1
Fsocial|media	3:38
Fsoftware|developer	0:11
Fsoftware|engineer	6:8
Fsokol|$	0:-1
Fsolana|renovables	1:61
Fsolanki|$	5:30
Fsolari|$	5:63
Fsolarwerk|hartung	1:19
Fsolene|garnier	2:15
Fsolene|garrigou	0:36
Fsonia|varley	2:145
Fsotomayor|$	0:69
Fsre|)	0:-5 3:82
Fstadt|wiesenbruck	1:28
Fstaffing|$	0:9
Fstaff|$	0:29
Fstaff|data	3:55
Fstage|manager	6:29
Fstandards|$	0:13
Fstannard|fisk	1:48
Fstan|.	2:217
Fstavanger|$	0:30
Fsternbild|it	1:43
Fsteuerfachangestellte|.	3:167
Fstock|data	0:79
Fstokes|$	0:80
Fstorage|$	4:33
Fstores|$	0:6
Fstores|ltd	0:2
Fstott|$	0:77
Fstrachan|$	0:26
Fstrang|$	1:32
Fstreet|partners	4:17
Fstroudwater|medical	1:146
Fstroud|$	0:22
Fstubbs|$	0:25
Fstudio|kamishibai	1:40
Fstu|gilmartin	0:80
Fstu|pargeter	0:65
Fsugden|(	0:26
Fsundby|$	1:30
Fsunil|rao	2:32
Fsunita|bhatt	2:122
Fsunniva|dahl	2:9
Fsupervisor|$	6:-4
Fsupplies|$	4:1
Fsupply|chain	3:17
Fsupport|$	4:6
Fsvenja|holthaus	2:68
Fsylvain|vauclair	2:39
Fsylvester|$	5:16
Fsystemadministrator|/	3:15
Fsystems|$	4:61
Ftalents|$	0:59
Ftalent|$	0:54
Ftamsin|$	0:6
Ftamsin|,	0:-41
Ftamsin|eyre	0:8
Ftamsin|yeo	1:117
Ftasker|&	0:63
Ftate|$	0:85
Ftax|associate	3:24
Ftax|senior	3:5
Fta|$	0:25
Ftd|)	6:117
Fteam|$	0:18
Fteam|lead	0:29
Ftechnical|author	3:81
Ftechnical|manager	3:27
Ftecnica|backend	0:9
Ftecnica|de	3:97
Ftecnico|de	3:15
Ftelecom|$	4:7
Ftellkamp|$	1:78
Fterrell|$	0:33
Fterrence|boudin	2:62
Ftest|$	0:41
Ftheatre|manager	0:13
Ftheatre|stores	3:6
Ftheo|,	0:-3 2:8
Ftheo|lambert	0:1
Ftheresa|hofstatter	2:92
Fthe|cio	0:-54
Fthe|halloran	1:49
Fthe|larch	1:16
Fthe|larder	1:8
Fthe|linden	1:20
Fthe|sampson	1:44
Fthe|society	0:-10
Fthe|trust	0:74
Fthe|trustees	0:-9 6:13
Fthe|university	0:113
Fthornby|&	1:17
Fthorne|$	0:91
Fthwaite|$	0:62
Ftidewell|care	1:46
Ftierney|$	0:1
Ftier|1	6:1
Ftim|mayhew	2:73
Ftoby|,	0:10
Ftoby|wick	2:111
Ftoft|$	5:50
Ftolliver|$	0:43
Ftomasz|gorny	2:24
Ftom|$	0:-114
Ftortuga|naviera	4:15
Ftoulouse|$	0:104
Fto|the	0:-88 6:135
Ftracy|blount	2:53
Ftransports|guillermin	1:30
Ftranter|$	0:15
Ftrelawney|$	0:-10
Ftrelawn|water	1:1
Ftrent|moors	1:21
Ftrevoux|$	0:7
Ftrewin|$	0:-21 5:42
Ftrezise|$	5:23
Ftrivane|recruiting	1:23
Ftrust|recruitment	4:38
Ftuck|$	5:32
Ftuttle|,	5:85
Fty|lindqvist	2:31
Fulrike|rothbach	2:66
Funder-gardener|$	3:209
Funiversal|gasket	1:20
Funiversity|of	1:275
Fuxue|lasa	2:15
Fvacante|de	0:16
Fvahan|$	2:296
Fvail|borough	0:8
Fvaldeon|$	4:19
Fvale|$	0:31
Fvance|$	0:-19 5:6
Fvane|/	0:29
Fvantor|aerospace	1:7
Fvan|achter	5:29
Fvan|der	5:18
Fvan|overmeire	0:37
Fvarga|$	1:45
Fvarley|$	1:26
Fvauclair|$	5:67
Fveldt|mobility	1:2
Fvenn|$	1:33
Fverdigris|capital	1:17
Fverena|pichler	2:8
Fverger|,	3:36
Fveterinaires|de	1:28
Fvictoria|sung	0:-46
Fvikram|hegde	0:35
Fvisual|merchandiser	3:64
Fvivienne|marsh	0:8
Fvogelsang|$	0:20
Fvogel|$	0:-7 5:12
Fvolunteer|coordinator	3:22
Fvoss|$	0:82
Fvoss|,	5:37
Fvp|,	3:30
Fv|.	4:20
Fwade|brannigan	2:51
Fwalter|inkerman	2:108
Fwarburton-shaw|$	0:32
Fwarden|to	6:6
Fward|$	0:55
Fward|manager	0:14
Fwarehouse|operative	3:131
Fwaterlijn|pompen	1:21
Fwattlebird|grocers	1:32
Fweald|trust	1:86
Fweekend|manager	3:5
Fwei|shan	2:18
Fwendelin|$	0:36
Fwexby|minster	1:35
Fwhanau|$	0:57
Fwharfe|&	1:5
Fwharfinger|$	1:22
Fwhitcombe|,	1:54
Fwhitfield|$	0:33
Fwhitlam|geddes	1:24
Fwhitlock|$	0:49
Fwhitlock|assurance	1:4
Fwholesale|foods	4:6
Fwick|$	1:65
Fwien|$	0:-1
Fwissenschaftliche|mitarbeiterin	3:40
Fwit|$	5:57
Fwolfram|tern	1:29
Fwollweber|$	5:20
Fworkshop|apprentice	3:64
Fworks|$	4:21
Fwriter|$	6:15
Fxin|yi	2:125
Fyann|le	2:55
Fyates|$	5:20
Fyeo|$	0:63
Fyolanda|tejera	0:19
Fyoshida|$	5:14
Fyouth|work	3:16
Fyou|will	0:27
Fyusuf|$	0:6
Fyusuf|demir	0:21 2:-3
Fyusuf|demirel	2:51
Fzabala|$	5:42
Fzafiro|telecom	1:3
Fzajac|$	5:36
Fzephyrine|$	1:16
Fzephyrine|adeyemi	2:3
Fzielinski|$	0:64
Fzum|goldenen	1:40
F·|e	0:-3 6:24
N!|!	4:8
N&|associes	0:123
N&|ben	0:33
N&|boon	0:63
N&|chat	0:1
N&|co	0:41 1:-5 4:-10
N&|dale	1:5
N&|howe	1:13
N&|ives	1:17
N&|key	1:26
N&|lenz	1:3
N&|lomond	1:1
N&|loom	1:96
N&|moy	4:31
N&|partners	0:168 1:-15
N&|pestle	1:9
N&|reed	1:2
N&|reid	1:19
N&|rye	1:21
N&|sentiers	1:19
N&|sons	1:48
N&|tate	1:112
N&|thorne	1:69
N&|vale	1:44
N&|vane	1:59
N(|2	0:-101
N(|30	0:-20 6:45
N(|analytics	5:3
N(|band	3:70
N(|cdi	6:68
N(|corrie	2:26
N(|daf	0:37
N(|e	0:10
N(|fachbereich	5:14
N(|h/f	6:17
N(|head	0:-3 2:93 5:-4
N(|jordan	0:49 6:-29
N(|lead	0:5
N(|leiter	5:38
N(|london	6:81
N(|m/w/d	3:12 6:66
N(|mr	0:6
N(|mrs	0:58
N(|not	0:5
N(|one	0:-64
N(|philosophy	6:1
N(|practice	5:16
N(|principal	0:55 5:-17
N(|req	0:44
N(|senior	0:11
N(|she	0:98
N(|sre	0:-46
N(|team	5:-73
N(|trainee	0:8
N(|yes	0:58
N)|(	0:58
N)|,	0:25 5:92 6:-2
N)|-	0:-2
N)|.	0:50 5:70
N)|@	0:-8 6:33
N)|and	0:193 6:-9
N)|here	0:136
N)|in	0:-218
N)|is	0:50 6:-16
N)|ist	0:-81
N)|liest	0:12
N)|sowie	0:1
N)|teilnehmen	3:180
N)|und	0:170
N)|would	0:-44
N*|*	0:8
N*|in	3:44
N+|3	0:17
N,|1	6:22
N,|12	0:-2 6:6
N,|2	0:8
N,|2nd	0:-9
N,|37	0:3
N,|4	0:23
N,|46k	6:1
N,|8	4:24
N,|9	0:-36
N,|a	4:19
N,|about	0:-141
N,|all	0:-7
N,|ambient	6:40
N,|and	0:50 6:29
N,|any	0:-5
N,|anything	0:1
N,|as	0:48
N,|at	0:98
N,|band	6:51
N,|brightwell	0:-10
N,|but	0:11
N,|ceo	0:50
N,|ceramics	3:1
N,|cover	0:-101
N,|de	0:-25 5:37
N,|denholm	2:120
N,|der	0:-4
N,|development	5:62
N,|directeur	5:47
N,|director	0:-10 5:117
N,|directora	5:78
N,|directrice	5:13
N,|dr	5:99
N,|duty	0:-71
N,|ein	0:1
N,|for	0:-28 2:111
N,|grado	6:34
N,|grupo	0:25
N,|half	0:-50
N,|happy	0:32
N,|harnsworth	6:5
N,|has	0:9
N,|he	0:-27
N,|head	0:-15 5:103
N,|i	2:35
N,|i am	0:33
N,|i have	0:-34 2:76
N,|if	6:1
N,|il	0:22
N,|inc	0:-60
N,|it	6:14
N,|jordan	0:2
N,|just	0:72
N,|keighley	0:59
N,|lantern	0:-104
N,|le	5:22
N,|lisbon	0:11
N,|los	0:-33
N,|m	0:-42
N,|mon	0:-35
N,|monday	0:3
N,|montpellier	4:9
N,|mr	0:22
N,|mrs	5:36
N,|my	0:-27
N,|nantes	0:10
N,|not	0:-18
N,|on	0:-96 2:84
N,|oona	0:14
N,|operational	3:41
N,|our	0:-26 5:35
N,|outside	0:-19
N,|partner	5:63
N,|people	0:-9
N,|ph.d	5:104
N,|photos	0:34
N,|pour	0:26
N,|pourriez-vous	0:12
N,|principal	0:-24 5:89
N,|public	6:6
N,|que	5:83
N,|references	0:2
N,|registered	0:14 4:-5
N,|responsable	5:8
N,|rheumatology	6:6
N,|salle	0:-54
N,|same	0:22
N,|second	0:-36
N,|see	0:-19 2:33
N,|senior	0:-113 5:153
N,|service	4:86
N,|she will	0:-103
N,|shrm-cp	0:41
N,|signed	0:1
N,|so	0:-47
N,|sorry	0:6
N,|staff	5:70
N,|stavanger	4:123
N,|talent	0:64
N,|te	0:-140
N,|thank	0:83
N,|the	0:-22 2:89
N,|thursday	0:-10
N,|to	0:216
N,|until	0:18
N,|verwaltung	4:16
N,|we	0:1
N,|wednesday	2:45
N,|which	0:6
N,|who	0:89 2:-1 5:3
N,|whose	0:20
N,|would	0:101
N,|¿	0:11
N-|avery	0:-63 6:75
N-|data	0:134
N-|hr	0:33
N-|in	6:1
N-|no	0:-35
N-|organiser	0:3 5:-34
N-|personal	0:32
N-|responsable	0:1
N-|scheduling	0:2
N-|your	0:-50 6:25
N.|,	0:79 4:-19
N.|-	0:60
N.|good	0:116
N.|in	0:-24
N.|is	0:34
N.|j	0:-25 2:45
N.|kg	0:23 4:-17
N.|replies	4:26
N.|the	0:-86
N.|trelawney	0:26
N.|you	0:82
N.|·	0:2
N/|-	3:64
N/|/	0:-46
N/|avery	0:9
N/|head	0:4
N/|interview	0:4
N/|quillbase	2:65
N11|h	0:-24
N12|months	0:-79
N4|,	6:3
N6|(	6:8
N:|application	0:-39 1:42
N:|assessment	0:19
N:|estado	6:134
N:|final	0:-35
N:|in	0:-106 3:185 6:-70
N:|r	0:-7 3:17
N:|tuesday	0:-153
N:|your	0:-53 6:71
N;|dr	0:-118
N<|>	4:6
Nabout|one	0:-88
Nabout|the	5:89
Nab|,	0:-35
Nadeyemi|,	0:72
Nadeyemi|and	2:20
Nadministrator|,	0:-3 3:2
Nadviser|,	3:1
Naerospace|intro	1:7
Namann|(	2:32
Namos|,	0:2
Nam|mittwoch	0:-20
Nanalyst|.	3:59 6:-1
Nand|a	5:-21
Nand|by	0:-5
Nand|for	6:1
Nand|his	0:-3
Nand|i	0:68
Nand|me	0:-176 2:54 5:1
Nand|mrs	0:-22 2:240
Nand|ms	0:-45
Nand|myself	0:-35 2:51
Nand|not	0:-8
Nand|oliver	0:-7
Nand|our	0:7 5:-3
Nand|partners	4:101
Nand|paul	0:25
Nand|safety	3:81
Nand|somebody	0:55
Nand|spend	0:1
Nand|the	0:172
Nann|sorley	0:26
Narchitectural|assistant	6:37
Nasked|me	0:32
Nasset|management	1:13
Nassistant|,	3:35
Nassistant|.	0:-18
Nassistant|place	6:18
Nassistant|post	0:98 3:-95
Nassistant|staff	0:3
Nassistant|to	0:20
Nassociate|,	3:37
Nas|well	0:-94
Nat|the	0:-1 2:72
Naus|dem	5:69
Na|bien	0:-122
Na|partir	0:-93 6:78
Nb.v|.	4:7
Nbackend|developer	0:12
Nband|4	0:-6 6:8
Nband|7	0:1
Nband|c	6:17
Nbanks|,	2:4
Nbei|uns	0:-78 3:60
Nbell|,	0:33
Nbelongs|to	0:25
Nbis|ende	0:-48
Nborough|of	1:32
Nbox|office	0:-27
Nbrandt|,	2:79
Nbuilding|society	4:15
Nbursar|,	0:-1
Ncall|handler	3:21
Ncame|across	0:5
Ncame|back	0:-172 4:16
Ncan not|abide	0:-123
Ncan not|get	0:-83
Ncapital|humano	0:7
Ncasa|mezquite	1:12
Ncaseworker|(	3:5
Ncentre|,	0:65
Nchocolate|works	1:40
Ncleared|data	3:85
Nclerk|,	0:-2 3:30
Nconstruction|recruitment	0:30
Nconsultant|-	0:16
Nconsulting|engineers	1:3
Ncontract|,	0:-41
Ncoordinator|,	3:3
Ncorran|distillery	4:2
Ncould|see	0:-91
Ncountry|manager	0:59
Ncover|)	6:47
Ndale|building	4:2
Ndarf|ich	0:-7
Ndata|architect	6:19
Ndata|engineer	0:67
Ndata|foundry	1:18
Ndata|lead	0:10 6:-1
Ndata|manager	0:-3
Ndel|litoral	1:2
Nder|lely	0:9
Nder|meulen	5:42
Nder|werkstatt	0:-58
Ndesigner|,	3:40
Ndes|funambules	1:11
Ndes|soins	0:2
Ndeveloper|)	3:76
Ndeveloper|-	3:1
Ndeveloper|advocate	0:1
Ndevops|engineer	0:5
Nde|capital	0:3
Nde|concierge	0:5
Nde|cuenta	3:3
Nde|juventud	3:21
Nde|l'equipe	0:-45
Nde|la	0:1 1:104
Nde|mairie	3:22
Nde|obra	3:7
Nde|producto	3:37
Nde|produit	3:33
Nde|projet	0:-1 3:26
Nde|sel	0:77
Nde|ville	0:3
Nde|wit	2:45
Ndia|jordan	0:1
Ndid|the	0:-130
Ndirector|,	0:70 3:-6
Ndirector|.	0:84
Ndoes|not	0:60
Ndoes|the	0:-7 2:10
Ndoing|the	0:-92
Ndominion|lakes	0:6
Ndo|the	0:-87
Nduring|the	0:1
Ndu|vexin	1:82
Ne.v|.	4:39
Neau|claire	0:45
Nel|olivar	1:43
Nengineering|manager	0:8
Nengineer|(	3:38
Nengineer|)	3:-12
Nengineer|,	3:2 6:-61
Nengineer|-	3:55
Nengineer|.	6:4
Nengineer|challenge	3:15
Nen|la	6:28
Nequipment|assistant	6:187
Nett|norte	0:4
Nexecutive|search	0:17
Nexport|manager	0:15
Nfernando|chinchilla	0:1
Nfile|.	0:86
Nfinch|&	4:16
Nfindet|statt	6:59
Nfor|a	6:16
Nfor|an	0:-98
Nfor|data	0:-15
Nfor|the	0:4 6:63
Nfourmi|verte	1:37
Nfrom|12	0:-16
Nfrom|capital	2:21
Nfrom|hr	0:8
Nfrom|september	0:-76
Nfrom|the	0:-29 2:17 6:12
Nfur|das	3:13
Nfur|eine	0:64
Ngefuhrt|.	0:1
Ngelesen|.	0:-43
Ngeneral|,	0:-6
Ngmbh|,	4:-43
Ngoldenen|anker	1:40
Ngo|)	6:10
Ngrade|,	6:2
Nhalloran|group	1:49
Nhas|a	0:-260
Nhas|asked	0:-27 1:46
Nhas|been	0:-5 2:167
Nhas|drawn	0:10
Nhas|invited	4:6
Nhas|your	0:-77 2:48
Nhat|in	0:-21
Nha|sido	6:60
Nhill|,	0:-60
Nhinweise|zum	0:9
Nhopes|to	0:25
Nhospitalier|de	1:13
Nhospital|charity	4:7
Nhouse|with	0:1
Ninc|.	0:-11 1:15
Ninstruments|,	1:134
Ninterviews|on	0:-45 1:65
Ninterview|,	0:-46
Ninterview|.	0:-180 3:215
Ninterview|:	0:-23 1:50
Ninterview|between	6:52
Nintro|-	1:17
Ninvites|you	1:18
Nin|2023	0:134
Nin|october	0:-23
Nin|respect	0:-21
Nin|the	0:2
Nist|am	0:-54
Nis|a	0:1
Nis|an	4:45
Nis|at	0:15
Nis|being	0:-32
Nis|off	0:-25
Nis|on	0:49 6:-35
Nis|the	0:1
Nis|to	0:-2
Nis|your	0:-8
Njob|.	0:-190 3:87
Njob|?	6:77
Njob|and	0:-22
Njob|on	0:-2
Njunior|controller	0:70
Nj|.	5:34
Nkg|,	0:40
Nkonnen|wir	0:-39
Nlane|capital	1:19
Nlarch|tree	1:16
Nlasa|y	2:15
Nlaw|centre	1:14
Nla|atalaya	1:37
Nla|semaine	0:-67
Nleads|firmware	0:76
Nlead|(	6:-8
Nlead|,	0:-2 3:71
Nlead|and	6:24
Nlearning|engineer	3:10
Nlegal|recruitment	0:1
Nles|trois	0:-5
Nle|dantec	2:65
Nlikes|to	0:10
Nlinden|foundation	1:20
Nlindqvist|,	0:9 2:-30
Nline|engineer	3:38
Nliquidity|risk	6:7
Nlodge|,	1:1
Nlook|forward	0:-74
Nloved|the	0:-9
Nltd|.	0:44 4:-20
Nlund|and	2:37
Nlyle|,	0:59
Nm/w/d|)	0:35
Nmac|carthaigh	0:20
Nmaddox|,	2:33
Nmaintenance|worker	3:2
Nmanager|(	0:19 3:-1
Nmanager|)	0:38 3:-1
Nmanager|,	0:25 6:-17
Nmanager|and	0:-3
Nmanager|chat	0:-15
Nmanager|interview	3:-76
Nmanager|is	3:4
Nmanager|post	0:15
Nmanaging|partner	0:-14
Nmarine|,	1:13
Nmedical|center	4:24
Nmelbourne|west	6:26
Nmeridian|holdings	1:9
Nminster|school	1:35
Nmochte|sie	0:-43 4:61
Nmodeller|,	3:11
Nmonths|)	0:-8
Nmuseum|,	4:54
Nmuseum|of	1:4
Nmuss|am	0:69
Nnights|)	0:-41 6:46
Nni|laoire	2:2
Nnumber|,	0:8
Nnyberg|and	0:19
Nobi|.	0:37
Nofficer|,	0:58 6:-3
Nofficer|campaign	3:32
Noffice|.	0:-26
Noffice|manager	6:56
Nof|carrow	1:17
Nof|corporate	0:72
Nof|corran	1:14
Nof|cx	3:74
Nof|estcombe	1:35
Nof|fulfilment	3:3
Nof|house	3:20
Nof|mending	4:13
Nof|printing	4:9
Nof|staff	0:-61 3:75
Nof|the	1:5
Nof|year	0:-21 3:40
None|,	0:-13
None|is	0:6
Non|14	0:-176
Non|monday	6:175
Non|tuesday	0:1
Noperational|resilience	6:3
Noperations|)	0:20
Noperations|manager	3:-25
Norr|(	2:1
Norr|,	0:68
Noutside|ir35	0:-14
Nowing|to	0:-2
Npanel|-	0:-41 3:50
Npara|una	0:-50
Nparcel|network	1:21
Npartners|,	0:11
Npartners|recruiting	1:43
Npeople|team	0:-115 1:167
Npeople||	0:31
Npero|no	0:-98
Nphilosophy|)	6:20
Nphone|interview	0:29
Npike|partners	1:14
Npipeline|td	3:6
Nplace|.	0:-4 6:9
Nplanta|,	0:36
Npm|interview	3:73
Npoole|,	0:1
Nposition|has	0:101
Npost|.	0:2
Npriory|vale	0:6
Nprivate|client	0:4
Nproducto|.	6:3
Nrao|and	1:235
Nrecords|estates	1:3
Nrecruiting|ops	1:53
Nrecruiting|team	0:79 4:-31
Nrecruitment|,	0:146
Nreliability|engineer	3:38
Nremote|)	0:-75 6:65
Nremote|,	0:1
Nretires|in	0:-47 6:49
Nriver|supply	1:34
Nroom|operator	3:86
Nruft|sie	5:17
Nruhrkiesel|theater	0:14
Ns.a|.	0:-102 1:7
Nsafety|adviser	6:35
Nsampson|trust	1:44
Nsandhu|)	0:4
Nsankt|veit	1:16
Nsas|,	1:53
Nsauter|(	2:20
Nsays|yes	0:-45
Nscheme|.	6:52
Nseeblick|attersee	1:2
Nsend|teaching	0:9
Nsenior|fraud	0:5
Nservice|commission	0:52
Nse|ha	0:11
Nshall|be	0:-63
Nshan|toh	2:18
Nsin|que	0:-29
Nsoftware|engineer	3:8
Nso|it will	0:-8
Nso|you	0:-117
Nstaff|officer	3:31
Nstage|manager	3:44
Nstock|data	0:65
Nstreet|partners	1:30
Nsuccess|.	0:1
Nsugden|(	0:24
Nsupply|chain	0:9
Nsupply|co	4:17
Nsystemadministrator|/	0:2
Ns|.	0:-44
Ntalent|acquisition	0:-13 4:-5
Ntalent|team	0:-31 1:110
Ntalent||	0:136
Nteaching|assistant	3:7
Nteam|.	0:46
Ntechnician|interview	3:41
Ntells|me	0:6
Ntends|to	0:-105
Nthere is|just	0:-299
Nthe|cio	0:-54
Nthe|trustees	0:-9 6:12
Nthing|)	6:103
Nthis|afternoon	0:-96
Nthis|time	0:-23 2:34
Ntogether|with	0:-3
Ntortuga|naviera	1:17
Nto|complete	0:-6
Nto|find	4:40
Nto|get	0:80
Nto|know	0:-44
Ntree|inns	4:18
Ntuttle|,	2:41
Ntype|:	0:5
Nuk|&	6:13
Nund|ich	0:-113 2:194
Nuniversity|of	0:1
Nvacancy|team	0:83
Nvalle|hondo	4:39
Nvan|achter	2:42
Nvan|der	0:-47 2:57
Nvan|overmeire	0:11
Nveterinaires|de	0:22
Nveterinary|nurse	3:11
Nvia|linkedin	0:25
Nvoss|,	2:53
Nvous|appellera	5:114
Nv|.	0:-2 4:9
Nwanted|to	0:-171
Nwants|to	0:-2
Nwant|to	4:13
Nwarden|to	3:7
Nwexby|minster	0:1
Nwho|is	0:-44
Nwho|owns	0:-149
Nwill not|have	0:10
Nwill|answer	0:-99
Nwill|ask	0:-60 2:75
Nwill|be	0:-2 5:21
Nwill|call	0:-126 2:66
Nwill|do	0:-40 2:46
Nwill|hand	0:7
Nwill|have	0:-2
Nwill|meet	0:84
Nwill|never	0:-47 4:12
Nwill|not	0:24
Nwill|pick	0:-30
Nwill|ring	0:-4 5:43
Nwill|say	0:-21
Nwill|see	0:34 2:-10
Nwill|sit	0:6
Nwill|start	0:-65
Nwill|take	0:-25
Nwill|telephone	0:14
Nwill|walk	0:77
Nwill|want	0:-75 2:83
Nwill|write	0:14
Nwith|me	0:-6
Nwith|you	0:-54
Nwork|co-ordinator	3:16
Nwould|like	1:80 4:9
Nwrote|:	0:-3 1:19 5:3
Nx|jordan	1:228
Nyear|8	0:-12
Nyesterday|,	0:-89
Ny|,	0:-160
Ny|conmigo	5:14
Ny|el	0:-88
Ny|yo	0:-35 2:44
Nzum|goldenen	0:21
N||engineering	0:46
N||executive	0:17
N||principal	0:-3
N||talent	0:-3 5:15
N|||	0:-56
N·|am	0:2
N·|fe	3:5
N·|jordan	1:19
N·|se	6:39
P&|co	0:59 4:-163
P&|daughter	0:23
P&|dunn	0:-9
P&|facilities	0:11
P&|moor	4:11
P&|partner	0:-19 4:67
P&|stoke	0:10
P&|stone	0:62
P&|vane	0:2 4:-1
P(|consultant	0:9
P(|director	0:6
P(|energy	6:2
P(|et	0:-52
P(|finance	6:69
P(|go	6:7
P(|grade	0:1 6:-2
P(|head	0:114
P(|knits	6:47
P(|lead	0:95
P(|lektorat	0:65
P(|level	6:71
P(|m	0:5
P(|maternity	6:37
P(|motor	6:40
P(|nights	0:-14 6:22
P(|philosophy	6:44
P(|practice	0:17
P(|principal	0:187
P(|senior	0:118
P(|service	0:95
P(|south	0:101
P(|sre	0:54
P(|team	0:52
P(|the	0:-52
P(|uk	0:-44
P)|,	0:-3 2:7
P)|and	0:8 2:-38
P)|con	0:21
P)|mit	2:25
P)|und	0:-5 2:25
P*|*	0:18
P*|in	0:-2 6:3
P,|12	0:-33
P,|16	0:-60 6:73
P,|a	0:16
P,|although	0:-57
P,|and	2:-21 3:157
P,|animal	6:9
P,|ao	6:5
P,|arts	6:14
P,|as	2:86
P,|assay	6:99
P,|assistant	0:47
P,|band	0:-34 6:108
P,|but	0:117
P,|calderfell	4:5
P,|catherine	0:3
P,|chief	0:10
P,|collections	6:25
P,|commercial	0:8
P,|community	0:2
P,|con	0:20
P,|da	0:-68
P,|data	0:90
P,|deputy	6:18
P,|developer	6:7
P,|development	0:1
P,|dr	2:6
P,|fleet	0:14
P,|frau	2:74
P,|grade	0:-6 6:60
P,|growth	0:18
P,|he is	0:-89
P,|head	0:197
P,|herr	2:15
P,|high	0:67
P,|it	0:40
P,|it is	0:-61
P,|liquidity	6:11
P,|marcus	0:26
P,|marsh	0:5
P,|mr	0:-32 2:139
P,|mrs	0:-109 2:218
P,|ms	0:62 2:-41
P,|operational	6:19
P,|our	0:139
P,|outside	0:-7
P,|peter	5:49
P,|practice	0:1
P,|principal	0:5
P,|re	3:2
P,|reading	0:2
P,|s.a	0:-112
P,|scale	0:-24 6:28
P,|senior	6:-106
P,|since	0:-12
P,|software	0:1
P,|south	6:2
P,|staff	0:31
P,|still	2:9
P,|tarn	4:-65
P,|the	0:94 1:-54 4:27
P,|vp	0:63
P,|wen-li	5:1
P,|with	0:78 2:-11
P,|wolds	4:-123
P,|y	0:-69 2:79
P-|data	0:35 6:-19
P-|first	0:-62
P-|melbourne	6:4
P-|und	6:20
P.|(	0:-82
P.|,	0:-17
P.|-	3:3
P.|bernadette	0:15
P.|dr	0:24
P.|hartmut	0:6
P.|ingrid	0:4
P.|j	0:-47 5:118
P.|ltd	4:127
P.|obiageli	5:23
P.|r	0:-38
P.|raghav	5:18
P.|v	0:-33 4:46
P.|vikram	0:35
P.|why	0:-45
P/|-	0:-244 6:251
P/|/	0:92
P12|months	0:-91
P16th|,	0:-36
P25-088|,	3:2
P4|,	0:-4 6:20
P6|(	6:19
P:|15	2:65
P:|30	0:5
P:|31	0:-20
P:|45	0:-12 2:105
P:|candidature	3:234
P:|das	0:-28 1:92
P:|eine	0:85
P:|entrevista	0:2
P:|erstgesprach	1:44
P:|fur	0:-20
P:|gareth	5:30
P:|in	0:-31 6:93
P:|ines	5:11
P:|kit	0:7
P:|lena	5:12
P:|monsieur	0:51
P:|petra	5:5
P:|r	0:7 6:96
P:|ruth	5:53
P:|senior	6:69
P:|vantor	4:3
P:|«	0:-61
P;|and	0:-19 2:10
P;|dr	0:-55
P;|the	0:6
P<|>	0:-28 2:50
Pabout|the	0:-50 3:190
Paccount|executive	0:-59
Paccuse|de	0:10
Padministrator|,	0:-9 6:8
Padviser|,	6:58
Paerolineas|del	4:6
Paffairs|,	4:32
Palder|,	4:31
Paldous|pike	4:66
Pamaranth|therapeutics	0:33
Pamphlett|,	0:2
Panalista|de	6:23
Panalyst|tier	6:55
Panalytics|engineer	0:7
Pandes|fintech	4:6
Pand|a	0:-3
Pand|beth	0:83
Pand|hal	0:57
Pand|head	0:-11
Pand|moira	5:10
Pand|mrs	0:4 2:130
Pand|ms	2:74
Pand|new	0:17
Pand|our	0:-6 2:251
Pand|priya	5:11
Pand|rescue	4:66
Pand|responsible	6:-20
Pand|the	0:49
Pand|watch	0:50
Pan|:	0:56
Pan|der	0:-1
Pao|grade	6:18
Papologies|,	0:-80
Papplication|:	0:-3 3:53
Papplication|for	0:3 3:-10
Papplication|to	0:-110 1:137
Papplying|to	0:-3 1:27
Pappointment|with	0:20
Pardmore|ambulance	4:3
Parea|manager	6:12
Parts|and	6:43
Pashdown|verrall	4:14
Pask|for	2:87
Passistant|(	0:-48 6:73
Passistant|,	0:-9 6:4
Passistant|ii	0:14
Passociate|,	0:-33 6:68
Pastrid|van	0:24
Pas|a	3:36
Pas|our	3:3
Pattendance|officer	6:17
Pat|a	0:-3
Pat|present	0:79
Pat|st	0:2
Pat|the	0:-9 1:77 3:2
Pat|veldt	4:2
Pauf|eine	0:92
Paugust|,	0:-2
Pavery|,	0:-34 3:124
Pavery|-	0:77
Pavery|/	0:-34 3:65
Payuntamiento|de	4:64
Pa|.	0:99
Pa|la	0:-7
Pa|new	3:97
Pa|second	0:10
Pa|una	0:-58 3:84
Pbackend|engineer	0:-28 6:29
Pback|with	0:-14
Pband|4	0:-38 6:42
Pbank|of	4:2
Pbased|at	0:9
Pbefore|the	0:34
Pbehalf|of	1:171
Pbei|der	0:-24 1:71 3:24
Pbenoit|van	5:61
Pbest|for	0:1
Pbetween|sara	0:19
Pbewerbung|als	3:40
Pbewerbung|bei	1:63
Pbexhill|parcel	4:17
Pbexwell|county	0:52
Pbe|our	0:-101 3:118
Pboard|of	0:1
Pbooking|coordinator	6:20
Pborough|of	4:81
Pbox|office	0:-16
Pbramble|&	4:8
Pbranch|manager	0:1
Pbranch|operations	6:-7
Pbrauerei|hirlinger	0:27
Pbrightwater|utilities	0:41
Pbrightwell|family	4:10
Pbrussels|data	4:17
Pbuilding|society	0:106
Pbus|&	4:15
Pby|:	0:12
Pby|mr	0:-6 2:63
Pby|the	0:123
Pb|,	0:-26
Pb|.	0:219
Pcalloway|freight	0:25
Pcall|-	2:3
Pcall|:	2:10
Pcandidature|(	3:217
Pcapital|partners	4:36
Pcaretaker/handyperson|,	6:2
Pcarrowkeel|insurance	4:76
Pcarrow|bank	0:21
Pcaseworker|(	6:47
Pcataloguer|,	6:29
Pcategory|manager	6:58
Pcentre|hospitalier	4:21
Pchalk|&	0:37
Pchanges|,	0:-64
Pchatsworth|merrick	0:21
Pchecked|with	0:-42
Pcheffe|de	0:-7
Pchief|of	6:78
Pchontae|,	1:20
Pchristmas|and	0:12
Pclerk|to	0:-12 6:14
Pcollections|team	6:182
Pcolour|pipeline	6:1
Pcomme|assistante	6:1
Pconsultant|,	6:37
Pconsultant||	0:62
Pcontract|,	0:-40
Pconversation|,	3:2
Pconversation|with	0:2 2:-10
Pcon|la	0:26
Pcon|uxue	5:14
Pcooperativa|el	0:35
Pcoordinador/a|de	6:73
Pcoordinator|(	0:-30 6:55
Pcoordinatrice|des	6:35
Pcorrindale|bank	4:143
Pcouncillor|hugh	5:13
Pcounty|civil	0:1
Pco|.	0:-20 4:45
Pcrowmarsh|consulting	4:23
Pcustomer|success	6:12
Pc|.	0:80
Pdas|gebiet	0:4
Pdata|analyst	0:-29 6:37
Pdata|engineer	0:57 6:-45
Pdata|scientist	0:-28
Pdays|at	0:-15
Pdean|and	0:-7
Pdear|mr	0:1
Pdear|ms	1:9
Pdel|sur	0:48
Pden|dienstposten	3:26
Pdepartmental|administrator	6:60
Pder|gleichstellungsbeauftragten	0:-78
Pder|neue	3:140
Pdesigner|,	6:17
Pdesign|:	2:58
Pdesk|-	1:29
Pdeveloper|(	0:-21 6:38
Pdev|/	1:15
Pde|:	0:5
Pde|analista	6:29
Pde|charge	6:47
Pde|cosmetica	4:21
Pde|gestion	0:76
Pde|jour	0:17
Pde|la	4:79
Pde|maestra	6:38
Pde|mme	2:93
Pde|obra	0:1
Pde|projet	0:-6 6:28
Pde|proyectos	6:86
Pde|reception	0:78
Pde|regisseuse	6:95
Pdie|funktion	3:18
Pdie|leitung	6:63
Pdie|position	0:-122 3:190
Pdie|stelle	0:-15 3:87
Pdireccion|de	0:48
Pdirecteur|d'exploitation	6:25
Pdirectora|,	2:44
Pdirector|,	0:-1 1:-13 6:24
Pdirector|of	0:9 6:7
Pdisability|confident	0:4
Pdoug|and	2:34
Pdr|.	2:50
Pdr|rao	0:-1 4:2
Pdunmore|&	0:22
Pduty|manager	0:8
Pdu|val	4:27
Pd|.	5:45
Peinen|leiter	6:46
Pejecutivo|de	6:10
Pembedded|firmware	6:2
Pemployment|-	3:42
Pengineering|,	0:115
Pengineering|manager	6:11
Pengineers|,	0:9
Pengineer|(	0:-6 6:56
Pengineer|-	0:-1 6:11
Pengineer|.	0:-7 2:75
Pentrevista|auxiliar	6:7
Pentrevista|tecnica	1:18
Peolico|patagonia	4:32
Perstgesprach|fintrust	4:37
Pestaras|con	2:15
Pevents|coordinator	0:12
Peverard|chocolate	4:65
Pexecutive|(	6:98
Pexpected|at	0:9
Pe|.	4:10
Pfabula|verlag	0:19
Pfairholm|&	4:27
Pfemke|de	5:87
Pfe|de	6:18
Pfintech|s.a.s	4:58
Pfire|and	4:1
Pfloor|(	0:-150
Pfloor|,	0:9
Pfollow|from	0:-141
Pform|for	3:7
Pforward|for	0:-2 3:3
Pfor|:	3:22
Pfor|a	0:-1 3:91
Pfor|assistant	6:1
Pfor|craig	0:-1
Pfor|meeting	0:30
Pfor|operations	6:26
Pfor|rolling	0:36
Pfor|senior	6:19
Pfor|the	0:-34 3:187
Pfounder|,	1:19
Pfour|,	0:-16
Pfoyer|de	0:2
Pfrench|speaking	6:43
Pfrom|:	0:4 2:-1
Pfrom|the	0:-59
Pfront|of	6:158
Pfront|office	0:14
Pfur|die	0:-112 1:19 3:56
Pf|.	0:73
Pgap|before	0:-150
Pgarside|tempest	4:11
Pgeht|um	0:-61
Pgesprachspartner|:	2:38
Pgesprach|zur	3:105
Pgmbh|&	0:8 4:-3
Pgoing|,	0:-85
Pgot|a	0:-14
Pgo|to	0:-14 1:77
Pgrade|,	6:39
Pgrade|6	0:-13 6:17
Pgrade|7	0:-5 6:7
Pgrainne|ni	5:40
Pgrain|de	0:5
Pgranger|hollis	4:26
Pgreyfriars|asset	4:75
Pgrusse|aus	0:40
Pguests|:	0:-68 2:72
Pgullane|&	4:42
Pg|.	5:136
Phaben|die	0:-1
Phalf|,	0:-39 2:68
Phalloran|insurance	4:43
Phallo|,	0:-152
Phartwell|brandt	0:32
Phave|an	0:2
Phead|of	0:7 6:158
Phealth|,	0:3
Phealth|and	6:9
Phello|from	0:-12 1:10
Phello|mr	0:46
Pherr|yıldırım	0:2
Pheure|de	0:116
Phexley|bank	0:78
Phexley|manufacturing	4:45
Phe|and	0:-13
Phi|from	0:-51 1:70
Pholloway|strand	0:39
Phora|de	0:88
Phost|:	0:-4 2:86
Photel|,	0:48
Phour|with	0:244
Phouse|,	0:33
Phr|&	0:54
Phr|,	1:1
Phr|.	0:-125
Phr|business	0:13
Pi have|a	0:-27
Pi have|told	0:-56 2:102
Pi will|have	0:-32
Pich|als	0:245
Pii|(	0:20
Pii|,	6:71
Pines|de	1:95
Pingeniero|de	6:3
Pinteresse|an	0:-50 1:87
Pinterest|in	0:-108 1:58
Pinterviewer|:	2:36
Pinterviews|with	1:25
Pinterview|(	0:-34
Pinterview|,	0:-44 3:169
Pinterview|-	3:35
Pinterview|:	0:34 2:-79
Pinterview|with	0:-4 1:135
Pinventory|planner	6:48
Pinvited|by	1:33
Pin|der	6:81
Pin|einem	0:-88
Pin|soil	6:25
Pin|the	0:82 3:-7
Pin|with	0:-146 2:199
Pis|still	0:-63
Pis|with	0:1
Pit will|be	0:-67 2:125
Pit|;	0:-39
Pit|the	0:5
Pit|to	0:-8
Pjefe/a|de	6:1
Pjob|of	3:20
Pjoined|by	2:34
Pjoost|van	0:10
Pjordan|(	0:-40 3:69
Pjordan|,	0:54 1:-27 2:3
Pjordan|/	2:62
Pjordan|x	1:49
Pjuniper|field	4:6
Pj|.	0:-14 5:84
Pkanzlei|meyhofer	0:94
Pkarim|,	0:34
Pkartenhaus|(	3:55
Pkatrien|de	0:39
Pkaveri|softworks	0:120
Pkeeper|of	0:2
Pkestrel|freight	4:43
Pkettle|&	4:50
Pkranich|logistik	4:204
Plaboratory|manager	0:-24 6:42
Plarkhall|insurance	0:36
Pla|coordinacion	6:196
Pla|entrevista	0:1
Pla|fourmi	4:11
Pla|mediatheque	0:44
Pla|tortuga	4:12
Pleader|(	6:104
Pleader|-	0:34
Plead|(	6:23
Plead|-	6:61
Plead|@	1:157
Plecturer|in	6:19
Pleft|as	0:286
Pleman|biosciences	0:28
Pletter|-	0:39
Plevel|3	0:-53
Ple|poste	0:40
Plibrary|assistant	6:54
Plindqvist|,	0:-9 2:25
Plist|for	0:-52 3:75
Plooking|for	0:6
Plo|de	0:-8 3:136
Pmaintenance|worker	6:111
Pmairie|de	4:13
Pmanager|(	6:7
Pmanager|,	0:-25 6:172
Pmanager|-	0:-5 6:74
Pmanager|ged	0:-7
Pmanager||	1:35
Pmaple|&	4:22
Pmaternity|cover	0:-91 6:95
Pmate|,	0:7
Pmean|that	0:-95
Pmembership|officer	6:17
Pmenon|,	0:11
Pmessage|:	0:31
Pmessage|from	0:-33 2:112
Pmeyhofer|&	0:47
Pme|&	2:402
Pme|,	3:50
Pme|and	0:65 2:-1
Pmia|von	1:11
Pmillrace|software	4:34
Pministere|de	4:121
Pmins|,	0:23
Pmir|die	0:2
Pmit|anselm	5:26
Pmit|einer	0:-28
Pmi|hermano	0:-40 2:44
Pmoved|:	2:155
Pmrs|.	2:40
Pmr|.	0:3
Pmr|p	5:59
Pmuseum|of	4:85
Pmy|sister	0:-35 2:46
Pm|.	0:20
Pneed|your	0:8
Pnews|from	0:-28 1:40
Pnew|:	0:-21
Pnights|,	0:6
Pnimbus|grid	3:15
Pnombre|de	1:39
Pnorthgate|sofa	4:5
Pnothing|from	0:-12
Pnumeracy|&	0:8
Pnwosu|,	2:53
Poakshott|,	2:79
Poffer|-	0:59 3:-39
Pofficer|(	0:-1 6:5
Pofficer|,	0:-21 6:143
Poffice|,	1:25
Poffice|:	0:60
Poffice|of	0:-45
Poffice|supervisor	0:-10
Poff|,	0:-11
Poficial|de	6:14
Pof|corran	4:4
Pof|fisheries	4:49
Pof|head	6:16
Pof|operations	0:11
Pof|sales	0:140
Pof|the	0:1 1:32
Pof|year	0:-62 6:63
Pokafor|,	0:-5
Pokoro|,	0:6
Pon|another	0:-150 3:164
Pon|behalf	0:7
Pon|our	0:23
Pon|the	0:-45 3:99
Poperator|,	0:1
Pops|director	0:-113
Poptical|assistant	0:61
Porchard|&	4:35
Porganizer|:	0:41
Porrery|retail	4:1
Porrin|freight	0:35
Por|rather	0:-73
Postler|&	4:79
Pottilie|,	0:-21
Pour|front	0:7
Pour|new	3:7
Pour|office	0:-19
Pour|practice	0:-74 6:82
Pout|with	0:-12
Powner|,	6:12
Ppanel|:	0:25 2:-10
Ppanel|with	2:49
Pparalegal|,	6:12
Pparish|clerk	0:3
Ppartner||	1:49
Ppar|mme	0:14
Ppa|to	0:-51
Ppensions|administrator	0:7
Ppeople|&	0:73
Ppersonal|,	1:43
Pperson|(	0:-7
Ppinecrest|regional	4:2
Ppipeline|td	0:3
Ppip|&	4:37
Pplace|of	0:-73 3:99
Pplanner|-	0:-53 6:12
Pplanning|engineer	6:98
Pplanta|de	0:17
Pplaza|de	3:126
Ppoole|,	0:38
Pposition|:	3:158
Pposition|of	3:61
Pposte|de	3:453
Ppost|(	3:5
Ppost|,	0:13
Ppost|of	3:128
Ppractice|at	0:2
Ppractice|manager	0:-119
Pprentice|,	0:3
Pprincipal|,	0:-10
Pproduct|manager	0:-92 6:110
Pproduct|owner	0:-4 6:8
Pprofesora|de	6:11
Pprof|.	0:-5 2:22
Pprogram|manager	0:-12 6:14
Ppuesto|:	3:34
Ppuesto|de	3:94
Ppvt|.	4:90
Pp|.	0:-4 5:65
Pquestions|and	0:-80
Pque|la	0:-1
Pquillfeather|systems	0:38
Pquillmark|assurance	0:83
Pquillon|&	4:74
Prao|,	0:24
Prao|and	4:67
Pravelin|street	4:73
Pravensholme|law	4:56
Precepcion|de	0:-32
Precruiter|:	0:1
Pref|.	0:-11 3:49
Pregional|director	0:12
Preid|and	2:4
Premote|,	0:2
Preports|to	0:18
Prescheduled|by	0:-59 2:79
Presidente|de	6:2
Presponsible|financial	6:-45
Prestauradora|de	6:18
Pretd|)	0:-9 2:21
Pre|:	3:32
Prh|,	1:105
Pridge|semiconductor	4:48
Pring|for	3:51
Procket|&	4:11
Prole|at	1:7
Prole|is	0:-70
Prolling|stock	0:78
Pround|,	3:7
Prural|affairs	4:67
Pr|.	5:15
Psable|&	4:61
Psales|manager	0:-79 6:128
Psankt|anna	0:1
Psaxby|logistics	4:35
Pscreen|-	0:-24 1:41
Psde|iii	6:51
Psearch||	0:43
Psecretary|,	1:-15
Psecurities|international	4:83
Pseen|by	0:77
Psehr|geehrte	0:14
Pseleccion|de	0:-89
Psemiconductor|,	4:53
Pseminarhaus|wiesengrund	0:47
Psenior|consultant	0:-1 6:1
Pseo|,	6:5
Pservicio|de	0:3
Pside|:	0:75
Psie|als	0:5
Psindicato|de	4:4
Psir|anthony	5:10
Psite|:	1:41
Psite|manager	0:48
Psjoerd|van	5:76
Pslip|,	0:-38
Psocial|media	6:52
Psoc|analyst	6:1
Psoftware|cooperative	0:5
Psoftworks|pvt	0:27
Psolent|rail	4:34
Psolvento|energie	0:6
Psorry|.	0:7
Pso|did	0:12
Pso|the	0:-43
Pspecialist|(	0:-69 6:83
Psquare|,	0:-14 1:26
Psr|.	2:61
Pstadtwerke|ilmenried	4:8
Pstaff|engineer	0:-12 6:17
Pstation|manager	0:-19 2:50
Pstelle|(	3:30
Pstelle|:	3:65
Pstep|at	1:9
Pstill|at	0:50
Pstock|controller	6:36
Pstock|data	0:77
Pstonegarth|abbey	4:26
Pstore|manager	0:62
Pstreet|,	0:56
Pstroudwater|medical	0:5
Psystemadministrator|/	6:7
Ps|)	0:-61
Ptalent|@	0:-66 1:70
Ptalent|acquisition	0:2
Ptalk|with	0:-2 2:8
Ptarn|&	4:-39
Ptasker|&	0:48
Pteam|:	2:117
Pteam|lead	0:37
Ptechnician|(	6:17
Ptecnica|de	6:13
Ptecnico/a|de	6:1
Ptecnico|de	6:40
Pterm|,	0:-78
Pthat|our	0:-68
Pthat|the	0:69 3:-39
Ptheatre|de	4:30
Pthe|afternoon	0:1
Pthe|assistant	0:-2
Pthe|bank	0:1
Pthe|box	0:-180 6:185
Pthe|branch	0:-7 6:46
Pthe|central	0:10
Pthe|chapter	0:14
Pthe|chief	0:28
Pthe|dean	0:-122
Pthe|department	0:-27 4:77
Pthe|deputy	6:35
Pthe|farm	0:-48
Pthe|general	0:49
Pthe|glasshouse	0:80
Pthe|governors	0:1
Pthe|harbour	0:2
Pthe|head	0:-59 6:-1
Pthe|instrument	0:-52
Pthe|lab	0:115
Pthe|larder	4:65
Pthe|last	0:-5 3:111
Pthe|legal	0:1
Pthe|outboard	6:68
Pthe|outgoing	0:-53
Pthe|parking	0:44
Pthe|part	0:-10 6:22
Pthe|platform	0:-3 6:2
Pthe|room	0:-57 6:59
Pthe|senior	0:-32 6:72
Pthe|service	0:-19 6:20
Pthe|upper	0:5
Pthe|weighbridge	0:-1
Pthornby|&	4:38
Pthrelkeld|&	4:-14
Pthrough|the	3:16
Ptime|at	0:2
Ptitular|,	0:2
Pto|:	0:97 2:-5
Pto|join	0:-73
Pto|meet	0:65
Pto|the	0:9 1:-18 3:-103 6:210
Ptrainee|buyer	0:34
Ptransit|planner	6:17
Pt|.	0:-18
Puk|&	6:37
Puk|)	0:-103
Pund|miriam	5:14
Puniversity|of	4:85
Puns|ein	0:-42
Pupdate|from	1:18
Pup|by	0:4
Puse|an	0:1
Pusher|,	6:2
Pus|as	0:-16 3:38
Pvacancy|:	3:73
Pvacante|:	3:110
Pvacante|de	3:-93
Pvan|der	0:-40 5:63
Pvoss|,	0:-4 2:81
Pvp|,	6:12
Pvp|of	0:15
Pwalk|,	0:127
Pwants|a	0:-7
Pwant|a	0:-21 3:28
Pwexley|dunn	0:128
Pwhitlock|insurance	0:43
Pwhom|the	0:-8 3:15
Pwho|:	0:-14 2:104
Pwill|be	2:2
Pwill|meet	0:-26 2:44
Pwith|clive	5:105
Pwith|cllr	2:49
Pwith|dr	0:157 2:-112
Pwith|marian	5:-6
Pwith|mats	5:16
Pwith|mr	0:16
Pwith|mrs	2:66
Pwith|our	0:62
Pwith|the	0:78 3:-11
Pwith|theo	5:12
Pworking|for	0:45
Pworks|for	0:-142
Pwould|be	0:1
Pwrong|and	0:-96
Pw|/	0:-32 2:79
Pyann|le	5:56
Pyou will|meet	2:24
Pyour|next	0:-185
Pyou|(	0:-7
Pyou|,	0:91
Pyou|like	0:-85
Py|el	0:-22
Pziegelhof|energie	4:76
P||castellan	0:71
P~|~	0:150
P·|ere	6:12
P·|se	6:14
label:(	0:-72 3:69
label:*	0:42
label:09	2:61 5:76
label:09.45-10.30	0:-55
label:1	0:-38 2:67 5:79
label:10	0:18 2:117 5:118
label:11	0:30 5:35
label:12	0:-21 2:17 5:41
label:13	2:46 5:114
label:2	2:2 5:151
label:2025	0:31
label:3	0:32 5:4
label:4	0:32 2:69 5:75
label:412094	0:-72 4:47
label:8	0:-129 2:41 5:32
label:9	0:21 2:-1 5:141
label:a	0:81
label:absence	0:-22
label:absender	0:-11
label:absente	0:39
label:acknowledgement	0:-72 6:49
label:action	6:33
label:add	0:1
label:all	0:3
label:also	0:-7
label:am	0:-59
label:an	0:14
label:anything	0:262
label:application	0:14 3:20 6:-42
label:appointment	0:-40 6:13
label:as	0:-19
label:automatic	0:25 3:-190 6:7
label:avec	0:-40 5:86
label:betr	0:-1
label:betreff	0:-3 3:58 6:5
label:bewerbung	0:-32
label:busqueda	0:-27
label:buying	0:-27
label:canceled	0:46 1:22
label:cancelled	1:-7
label:chair	0:97
label:change	0:-54 6:6
label:chief	0:24
label:children's	0:-11
label:con	0:-85
label:conditional	0:-10 6:19
label:confidential	0:8
label:confirmed	0:-30 2:169 5:113 6:-27
label:contact	0:47
label:data	0:-1
label:date	0:10
label:de	0:18
label:department	0:7 4:63
label:designation	0:-69 6:17
label:doring	0:-125
label:entretien	6:2
label:ergotherapeut	0:3 6:-4
label:erinnerung	0:-49
label:erstens	0:85
label:es	0:140
label:estimado/a	0:15
label:event	0:-5 1:27 4:87
label:for	0:1 4:-179
label:from	0:27 1:-36 2:6 4:-52
label:fuera	0:18
label:gastgeber	0:-154 4:166
label:gesprachspartner	0:-17 2:27 5:25
label:gestionnaire	0:98
label:glasswing	0:-15 1:31
label:great	6:4
label:guests	0:-67
label:hola	0:83
label:hosts	0:-76
label:https	0:-18
label:if	0:1
label:ihre	0:7
label:indeed	0:-1 6:15
label:independent	0:151
label:interview	0:-14 2:27 5:35 6:-4
label:interviewer	0:20 2:249 5:29
label:interviewers	0:23 2:58 5:77
label:interviewing	2:75
label:interviewpartner	0:93
label:invitacion	0:3 6:-58
label:invitation	0:16 4:-1 6:-12
label:it is	0:-31 6:30
label:job	0:7 6:61
label:kite	0:-9
label:la	0:24
label:location	0:33 2:-8 4:30
label:lorna	0:5
label:lugar	0:43
label:medizinische	0:-79 6:71
label:member	0:50
label:meridew	0:-63
label:message	0:-8 2:223
label:mitteilung	0:1
label:nachster	0:41
label:neu	0:47
label:new	0:6
label:note	0:-13 2:55
label:notice	0:-7 4:3
label:nous	0:-14
label:objet	0:-106 6:42
label:oportunidad	0:46
label:organiser	0:7
label:ort	4:27
label:outcome	0:53
label:panel	0:2 2:15 5:89 6:-95
label:para	0:129
label:participants	0:-63
label:pasqual	0:-13
label:pellworth	6:5
label:pick	0:-1
label:place	0:140
label:please	0:44
label:position	0:-45 3:84 6:55
label:post	0:-12 6:30
label:poste	0:-48 6:39
label:postponement	0:-5 6:107
label:primary	0:1
label:principal	0:13
label:ps	3:244
label:puesto	3:28 6:52
label:qui	0:25
label:re	0:-26 3:40 6:37
label:recruiter	0:3
label:ref	0:-9
label:registered	0:36
label:registrar	0:-14 3:15
label:registration	0:131
label:reponse	0:-27
label:required	0:-81
label:rescheduled	0:4 2:10 5:15
label:responsable	0:-44
label:ridgeway	0:-52 4:2
label:role	0:-25 6:69
label:same	0:-87 2:11 5:18
label:scheduled	0:80
label:service	3:83
label:site	4:-1
label:so	0:103 2:115
label:staff	0:-31 2:200
label:subject	0:13 3:65 6:-12
label:task	0:4
label:teilnehmende	0:-119 2:51 5:37
label:teilnehmer	0:-133 2:24 5:35
label:teliaro	0:-38
label:terminart	0:4
label:the	0:-17
label:time	0:1
label:tl	0:-59 6:89
label:to	0:53
label:topic	0:-70
label:updated	0:-7 2:12 6:-51
label:vacancy	0:-58 3:2 6:57
label:vacante	0:-18 6:11
label:venue	0:82 1:165 4:-77
label:vertraulich	0:40
label:von	0:21
label:votre	0:98
label:wann	0:25
label:wer	0:60
label:what	6:-41
label:when	0:32
label:where	0:74 1:76 4:-1
label:who	0:67 2:88 5:77
label:with	0:96 2:-4
label:worker	0:15
label:you	0:208
label:your	0:44
label:zu	0:14
p0:body	0:80 1:-39 2:51 3:90
p0:description	3:48
p0:disclaimer	0:53
p0:end	0:67 1:65 2:40 3:-80
p0:from	0:39 1:27 2:41
p0:open	0:102 1:-19 2:19 3:169
p0:quote	0:95 1:-56 2:95 3:-11
p0:signature	0:-13 1:146 2:119
p0:subject	0:5 1:30 2:-88 3:259
p:body	0:39 1:-63 2:21 3:-35 4:-26 5:30 6:1
p:body~&	0:-28 4:54 6:142
p:body~(	0:27 6:33
p:body~)	0:37 6:38
p:body~,	0:90 6:80
p:body~-	0:-39 6:202
p:body~.	0:128 4:18 5:108
p:body~:	0:-1 6:1
p:body~;	0:86
p:body~X	0:-46 1:46 2:59 3:-13 4:28 5:68 6:-2
p:body~X-	0:-42 2:43 3:-48 6:25
p:body~XX	0:17 3:39 4:4 6:4
p:body~XX9	0:7
p:body~XX9-	0:-9
p:body~d	0:5 6:55
p:body~x	0:88 3:-7 4:-27 6:11
p:body~x-	0:131
p:description	0:-12 1:-16 2:21 3:-33 5:-53 6:14
p:description~(	0:-40 6:103
p:description~)	0:-31 6:82
p:description~+	0:-27 6:161
p:description~,	0:59
p:description~.	0:54 4:4
p:description~X	0:-26 2:76 3:-55 5:116 6:-88
p:description~XX	0:-49 6:2
p:description~x	0:3 3:20 6:-2
p:disclaimer	0:78 1:2 3:-7 4:6 6:-16
p:disclaimer~.	0:77
p:disclaimer~X	0:11 1:4 3:-17 4:8 6:3
p:disclaimer~XX	0:-40 4:59
p:disclaimer~x	0:67
p:end	0:21 1:-28 2:-2 3:2 4:-33 5:-23 6:-32
p:end~&	0:5 4:35 6:-6
p:end~(	0:42
p:end~)	0:29 6:-237
p:end~,	0:145 4:-53 6:-41
p:end~-	6:51
p:end~.	4:15 5:30
p:end~/	0:99
p:end~:	6:128
p:end~X	0:-23 1:14 2:18 3:7 4:40 5:-6 6:-3
p:end~X-	0:-57 3:66 4:24 5:-42
p:end~XX	0:15 1:70 4:-65
p:end~XX9	0:50
p:end~d	0:75
p:end~x	0:-8 1:127 3:2 4:64 5:3 6:-55
p:end~x-	6:56
p:end~·	0:41
p:from	0:39 1:24 2:15 4:17 5:15
p:from~&	0:53 4:-13
p:from~.	0:-1 4:71
p:from~X	0:35 1:41 2:12 4:18 5:6
p:from~X-	0:22
p:from~XX	0:22 4:-23
p:from~x	0:-185 4:-40
p:location	0:36
p:location~X	4:41
p:open	0:3 1:-9 2:17 3:-15 4:-9 5:-50 6:15
p:open~!	0:7
p:open~"	0:20
p:open~&	0:5 4:-1
p:open~(	0:43 6:-9
p:open~)	0:10 6:13
p:open~,	0:50 6:-1
p:open~.	0:229 4:-13 5:27
p:open~X	0:-53 1:4 2:44 3:7 4:39 5:58 6:3
p:open~X-	0:-16 2:30 3:48
p:open~XX	0:-17 1:9 3:-10 4:95 6:83
p:open~XX-	0:-1
p:open~XX9	0:-97 6:15
p:open~XX9-	0:141
p:open~d	0:-6 6:91
p:open~x	0:117 1:56 2:61 3:7 4:-28 6:-5
p:open~x-	0:1
p:open~·	6:2
p:open~–	0:63
p:open~„	0:11
p:quote	0:29 1:-10 2:-6 3:55 4:-64 5:-16 6:-17
p:quote~)	0:264
p:quote~,	0:131
p:quote~.	0:225
p:quote~?	0:18
p:quote~X	0:-58 1:20 2:34 3:-7 4:61 6:16
p:quote~X-	3:20
p:quote~XX	0:-13 3:12
p:quote~x	0:72 3:65 6:-5
p:signature	0:55 1:-16 2:-49 3:-128 4:10 5:-5 6:-31
p:signature~&	0:48 4:-17
p:signature~(	0:-13
p:signature~)	0:-29
p:signature~.	0:8 4:-15
p:signature~X	1:-10 2:-29 3:-42 4:18 5:1 6:-35
p:signature~X-	0:2
p:signature~XX	0:7 4:-14
p:signature~x	0:2 4:7
p:signature~·	0:74
p:subject	0:-2 1:-1 2:-39 3:10 4:-58 5:-58 6:5
p:subject~%	0:3
p:subject~&	0:74 6:-23
p:subject~(	0:35 6:-4
p:subject~)	0:-1 6:44
p:subject~*	0:7
p:subject~,	0:-9 6:46
p:subject~-	0:119
p:subject~.	0:-1 6:155
p:subject~:	0:35
p:subject~X	0:-41 1:84 2:-2 3:-3 4:25 5:4 6:24
p:subject~X-	0:7 3:50 6:-63
p:subject~XX	0:-1 3:19 4:-74 6:3
p:subject~XX-	3:-26 6:7
p:subject~XX9	0:88
p:subject~XX9-	0:138
p:subject~d	0:81 6:-33
p:subject~x	0:20 3:96 4:-200 6:-10
p:subject~x-	0:-116 3:36
p:subject~x9-	0:10
p:subject~–	0:3
p:summary	1:2 2:10 3:38 4:-30 5:-64
p:summary~)	0:108
p:summary~X	0:-88 1:26 2:44 3:-1
p:summary~XX	0:-152 3:21
p:summary~x	3:1
short:body	0:16 1:54 2:-30 3:6 4:11 5:-28 6:-15
short:description	0:-82
short:disclaimer	0:-39 1:1 6:1
short:end	0:44 1:13 2:-3 3:-19 4:74 5:-23 6:-39
short:from	0:37 1:25 2:10 4:17 5:16
short:location	0:58
short:open	0:27 1:138 2:-99 3:77 4:-50 5:-21
short:quote	0:23 1:-16 2:36 4:-41 5:-36 6:38
short:signature	0:25 1:-129 2:-2 3:-36 4:29 5:7 6:-38
short:subject	0:19 1:-6 2:-24 3:95 4:53 6:-17
short:summary	0:23 2:-67 3:33
"""
