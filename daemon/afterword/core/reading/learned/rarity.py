"""What `kinds` has learned. Made by `make weights`, never by hand."""

TABLE = r"""rarity
0
#	0:27
# #	0:95
# # #	0:196
# # %	0:542
# # ?	0:664
# # a	0:451
# # after	0:715
# # against	0:715
# # am	0:352
# # an	0:577
# # and	0:399
# # arrival	0:646
# # arrive	0:664
# # as	0:630
# # at	0:503
# # before	0:646
# # between	0:715
# # bis	0:595
# # break	0:617
# # bst	0:525
# # but	0:715
# # by	0:646
# # candidate	0:686
# # candidates	0:715
# # case	0:715
# # central	0:715
# # cest	0:585
# # cet	0:605
# # conversation	0:646
# # dublin	0:585
# # eastern	0:686
# # en	0:605
# # euro	0:617
# # europe	0:605
# # euros	0:715
# # for	0:531
# # friday	0:686
# # from	0:646
# # fte	0:686
# # gmt	0:536
# # h	0:585
# # has	0:605
# # hora	0:536
# # horas	0:715
# # hours	0:617
# # hr	0:686
# # hrs	0:664
# # i	0:577
# # if	0:617
# # in	0:525
# # instead	0:715
# # interview	0:617
# # is	0:554
# # it	0:664
# # jordan	0:686
# # k	0:585
# # london	0:715
# # lunch	0:605
# # m	0:664
# # mailbox	0:664
# # min	0:686
# # mins	0:686
# # minutes	0:646
# # monday	0:664
# # mr	0:646
# # mrs	0:715
# # no	0:715
# # not	0:630
# # of	0:715
# # on	0:451
# # one	0:715
# # online	0:715
# # or	0:577
# # our	0:715
# # p	0:503
# # panel	0:630
# # para	0:686
# # pause	0:715
# # people	0:686
# # per	0:646
# # please	0:617
# # pm	0:311
# # pro	0:715
# # rather	0:686
# # room	0:664
# # same	0:664
# # sandwiches	0:715
# # so	0:646
# # start	0:715
# # still	0:715
# # taxi	0:715
# # technical	0:686
# # that	0:715
# # the	0:561
# # then	0:686
# # this	0:630
# # thursday	0:715
# # to	0:423
# # today	0:664
# # tour	0:617
# # tuesday	0:646
# # uhr	0:389
# # uk	0:585
# # um	0:664
# # und	0:715
# # united	0:585
# # until	0:664
# # utc	0:521
# # values	0:686
# # walk	0:715
# # we	0:715
# # wednesday	0:686
# # welcome	0:715
# # will	0:617
# # with	0:488
# # working	0:715
# # written	0:715
# # x	0:686
# # you	0:605
# # your	0:605
# # £	0:686
# # €	0:595
# %	0:387
# % #	0:605
# % apr	0:715
# % of	0:664
# % or	0:686
# ?	0:499
# a	0:338
# a #	0:467
# a day	0:630
# a las	0:548
# a m	0:495
# a month	0:686
# a year	0:605
# aa	0:646
# aa #	0:686
# ab	0:630
# ab #	0:715
# about	0:664
# about the	0:715
# accept	0:715
# after	0:585
# after the	0:664
# against	0:715
# alle	0:715
# am	0:310
# am #	0:434
# am and	0:630
# am at	0:664
# am break	0:715
# am bst	0:646
# am eastern	0:646
# am edt	0:686
# am et	0:715
# am europe	0:664
# am gmt	0:646
# am london	0:715
# am on	0:605
# am pacific	0:715
# am to	0:585
# ameeting	0:646
# an	0:536
# an hour	0:577
# and	0:288
# and #	0:392
# and a	0:664
# and friday	0:715
# and i	0:569
# and is	0:715
# and no	0:664
# and not	0:686
# and the	0:569
# and thursday	0:715
# and we	0:646
# and will	0:686
# and your	0:715
# any	0:686
# aout	0:715
# applicants	0:686
# applications	0:561
# applications and	0:686
# applications for	0:686
# apr	0:646
# apr #	0:646
# april	0:352
# april #	0:449
# april and	0:585
# april at	0:617
# april by	0:715
# april you	0:715
# are	0:715
# arrival	0:646
# arrival and	0:715
# arrival coffee	0:715
# arrive	0:664
# arrive coffee	0:715
# as	0:554
# as we	0:715
# at	0:391
# at #	0:426
# at the	0:605
# au	0:715
# aug	0:595
# aug #	0:617
# august	0:432
# august #	0:595
# august and	0:664
# august at	0:664
# avec	0:715
# avril	0:605
# avril #	0:715
# b	0:507
# b #	0:595
# before	0:595
# between	0:646
# between #	0:646
# bewerbungen	0:715
# bis	0:525
# bis #	0:525
# break	0:617
# bring	0:715
# bst	0:516
# bst on	0:715
# bus	0:686
# bus stops	0:715
# business	0:646
# business days	0:664
# but	0:617
# by	0:585
# c	0:495
# c #	0:542
# calendar	0:715
# calendar days	0:715
# can	0:664
# canal	0:686
# cancel	0:715
# cancel https	0:715
# candidate	0:664
# candidate a	0:715
# candidate b	0:715
# candidate c	0:715
# candidates	0:686
# case	0:686
# central	0:646
# central european	0:686
# cest	0:577
# cet	0:595
# chapel	0:715
# choose	0:715
# con	0:664
# conversation	0:646
# conversation with	0:646
# d	0:561
# d #	0:595
# dans	0:715
# day	0:664
# days	0:387
# days and	0:686
# days in	0:686
# days of	0:715
# days plus	0:715
# days start	0:715
# days to	0:715
# de	0:375
# de abril	0:585
# de diciembre	0:715
# de enero	0:664
# de febrero	0:686
# de julio	0:617
# de junio	0:569
# de la	0:686
# de marzo	0:595
# de mayo	0:577
# de noviembre	0:617
# de octubre	0:585
# de septiembre	0:646
# dec	0:569
# dec #	0:595
# december	0:432
# december #	0:646
# december and	0:664
# december at	0:630
# december to	0:686
# decembre	0:646
# degrees	0:715
# der	0:715
# describe	0:715
# dezember	0:605
# dezember #	0:646
# die	0:715
# discussion	0:715
# do	0:630
# do not	0:715
# dublin	0:585
# dublin edinburgh	0:585
# duty	0:715
# e	0:511
# e #	0:585
# eastern	0:686
# eastern time	0:715
# education	0:715
# ein	0:686
# el	0:715
# en	0:569
# en el	0:686
# entry	0:715
# er	0:554
# er decembre	0:715
# er septembre	0:664
# et	0:605
# euro	0:569
# europe	0:585
# europe london	0:646
# euros	0:715
# every	0:686
# f	0:554
# f #	0:595
# feb	0:536
# feb #	0:561
# februar	0:561
# februar #	0:686
# february	0:381
# february #	0:464
# february and	0:715
# february at	0:630
# fevrier	0:595
# fevrier #	0:686
# fevrier a	0:715
# for	0:436
# for a	0:617
# for the	0:595
# for this	0:686
# for you	0:715
# for your	0:646
# friday	0:630
# friday #	0:646
# from	0:561
# from #	0:686
# fte	0:686
# gesprach	0:686
# gmt	0:531
# group	0:715
# h	0:368
# h #	0:417
# h a	0:715
# h et	0:715
# h heure	0:630
# h ou	0:715
# has	0:531
# has been	0:577
# he	0:715
# heure	0:605
# heure de	0:646
# heures	0:617
# hora	0:525
# hora de	0:646
# hora peninsular	0:617
# horas	0:605
# hour	0:605
# hours	0:409
# hours ahead	0:715
# hours before	0:595
# hours notice	0:646
# how	0:664
# how likely	0:715
# hr	0:617
# hrs	0:525
# https	0:686
# i	0:472
# i am	0:617
# i have	0:715
# i will	0:630
# if	0:525
# if you	0:605
# in	0:424
# in the	0:485
# in your	0:715
# instead	0:686
# interview	0:595
# interview with	0:664
# interviews	0:715
# is	0:461
# is not	0:664
# is now	0:715
# is scheduled	0:646
# ish	0:617
# ish ?	0:715
# ist	0:715
# it	0:554
# it is	0:630
# it will	0:715
# j	0:715
# ja	0:686
# jan	0:595
# jan #	0:630
# januar	0:630
# january	0:406
# january #	0:499
# january and	0:686
# january at	0:646
# january i	0:664
# janvier	0:646
# janvier #	0:715
# jobs	0:646
# jordan	0:664
# juillet	0:646
# juin	0:569
# jul	0:646
# jul #	0:646
# juli	0:554
# juli #	0:686
# july	0:409
# july #	0:561
# july and	0:617
# july at	0:630
# jun	0:646
# jun #	0:646
# june	0:355
# june #	0:461
# june and	0:577
# june at	0:525
# juni	0:521
# juni #	0:595
# k	0:406
# k #	0:617
# k and	0:715
# k base	0:664
# k more	0:715
# k plus	0:617
# k €	0:686
# klasse	0:715
# km	0:715
# kq	0:686
# kq #	0:686
# last	0:646
# login	0:686
# login ?	0:715
# london	0:686
# lunch	0:605
# lunch with	0:664
# m	0:577
# mai	0:495
# mai #	0:595
# mai a	0:630
# mailbox	0:664
# mailbox full	0:686
# mar	0:595
# mar #	0:595
# march	0:327
# march #	0:432
# march and	0:630
# march at	0:485
# march from	0:715
# march it	0:715
# market	0:715
# mars	0:577
# mars #	0:664
# mars a	0:664
# marz	0:492
# marz #	0:569
# may	0:358
# may #	0:456
# may and	0:595
# may at	0:605
# mb	0:664
# mill	0:715
# min	0:391
# min with	0:664
# mins	0:459
# minute	0:511
# minute interview	0:686
# minute video	0:686
# minuten	0:495
# minuten und	0:715
# minutes	0:322
# minutes and	0:595
# minutes at	0:715
# minutes before	0:715
# minutes each	0:686
# minutes in	0:664
# minutes on	0:646
# minutes once	0:715
# minutes to	0:686
# minutes with	0:630
# minutos	0:554
# mitteleuropaische	0:715
# mitteleuropaische zeit	0:715
# mon	0:630
# mon #	0:664
# monday	0:617
# monday #	0:715
# month	0:686
# months	0:482
# more	0:686
# most	0:686
# mr	0:646
# mrs	0:715
# ms	0:715
# myworkdayjobs	0:577
# myworkdayjobs com	0:577
# nd	0:430
# nd #	0:664
# nd at	0:715
# nd but	0:715
# nd floor	0:646
# nd of	0:630
# new	0:646
# new jobs	0:715
# no	0:577
# noon	0:686
# not	0:548
# not #	0:646
# not on	0:715
# nous	0:715
# nov	0:595
# nov #	0:617
# november	0:378
# november #	0:467
# november and	0:646
# november at	0:569
# novembre	0:577
# novembre a	0:664
# o	0:646
# o'clock	0:577
# o'clock is	0:715
# oct	0:525
# oct #	0:561
# october	0:367
# october #	0:470
# october and	0:554
# october at	0:585
# octobre	0:605
# of	0:503
# of #	0:646
# of the	0:664
# of you	0:646
# og	0:664
# oktober	0:585
# oktober #	0:715
# on	0:408
# on #	0:686
# on friday	0:664
# on monday	0:585
# on sunday	0:715
# on the	0:585
# on thursday	0:686
# on top	0:715
# on tuesday	0:686
# on wednesday	0:715
# on zoom	0:664
# one	0:646
# online	0:686
# only	0:715
# open	0:715
# or	0:428
# or #	0:595
# or friday	0:664
# or monday	0:715
# or the	0:686
# our	0:664
# our time	0:686
# out	0:646
# out of	0:664
# p	0:461
# p m	0:475
# paid	0:664
# panel	0:617
# para	0:664
# pause	0:715
# pension	0:686
# people	0:548
# per	0:569
# per annum	0:686
# per hour	0:686
# per week	0:715
# percent	0:715
# personnes	0:715
# places	0:646
# please	0:548
# plus	0:617
# plus car	0:715
# pm	0:256
# pm #	0:421
# pm aedt	0:715
# pm and	0:646
# pm at	0:617
# pm break	0:664
# pm bst	0:536
# pm by	0:686
# pm central	0:686
# pm et	0:646
# pm europe	0:664
# pm for	0:630
# pm friday	0:664
# pm gmt	0:569
# pm in	0:585
# pm ist	0:595
# pm monday	0:715
# pm on	0:507
# pm or	0:715
# pm sgt	0:715
# pm the	0:715
# pm thursday	0:715
# pm to	0:585
# pm tuesday	0:686
# pm uk	0:646
# pm values	0:715
# pm wednesday	0:686
# pm with	0:686
# point	0:664
# point #	0:686
# por	0:715
# pour	0:715
# pro	0:715
# pro rata	0:715
# proposals	0:715
# proposals for	0:715
# q	0:686
# quai	0:686
# questions	0:585
# questions #	0:686
# rather	0:646
# rather than	0:646
# rd	0:475
# rd and	0:630
# rd floor	0:686
# report	0:715
# reschedule	0:630
# reschedule https	0:630
# room	0:646
# room #	0:715
# s	0:569
# same	0:605
# sandwiches	0:715
# school	0:664
# school alumni	0:715
# score	0:715
# searches	0:686
# searches this	0:715
# seconds	0:630
# senior	0:664
# sep	0:646
# sep #	0:646
# sept	0:686
# sept #	0:715
# september	0:364
# september #	0:461
# september and	0:686
# september at	0:548
# septembre	0:617
# septembre a	0:715
# sign	0:715
# slots	0:686
# so	0:521
# so that	0:715
# sql	0:686
# st	0:464
# st and	0:664
# st of	0:686
# start	0:617
# std	0:715
# still	0:664
# stock	0:715
# stunden	0:577
# stunden vorher	0:646
# subject	0:715
# subject to	0:715
# successfactors	0:715
# successfactors eu	0:715
# t	0:715
# tage	0:630
# tannery	0:715
# tasks	0:686
# taxi	0:715
# te	0:715
# technical	0:664
# tell	0:715
# th	0:248
# th #	0:488
# th ?	0:630
# th after	0:715
# th and	0:475
# th any	0:686
# th as	0:715
# th at	0:464
# th august	0:686
# th between	0:686
# th but	0:686
# th february	0:715
# th floor	0:664
# th half	0:686
# th i	0:646
# th if	0:715
# th in	0:715
# th instead	0:715
# th is	0:646
# th july	0:646
# th june	0:646
# th march	0:686
# th may	0:686
# th november	0:646
# th october	0:715
# th of	0:554
# th or	0:664
# th please	0:715
# th same	0:715
# th september	0:715
# th so	0:605
# th to	0:664
# th would	0:715
# that	0:577
# that is	0:686
# the	0:428
# the interview	0:715
# then	0:646
# there	0:646
# there is	0:664
# they	0:646
# this	0:605
# this is	0:715
# three	0:715
# thursday	0:715
# thursday #	0:715
# til	0:715
# til #	0:715
# till	0:561
# till #	0:595
# times	0:646
# times in	0:715
# to	0:363
# to #	0:383
# today	0:595
# tomorrow	0:617
# tour	0:617
# tour of	0:664
# tue	0:715
# tuesday	0:646
# tuesday #	0:686
# two	0:715
# uhr	0:346
# uhr an	0:664
# uhr bei	0:646
# uhr deutscher	0:715
# uhr entfallt	0:715
# uhr in	0:664
# uhr mesz	0:664
# uhr mez	0:617
# uhr per	0:715
# uhr raum	0:715
# uk	0:507
# uk ireland	0:561
# uk time	0:617
# um	0:595
# um #	0:595
# un	0:664
# und	0:577
# und #	0:605
# united	0:577
# united kingdom	0:577
# until	0:561
# until #	0:646
# until the	0:715
# utc	0:521
# utc #	0:585
# values	0:664
# voucher	0:577
# voucher as	0:715
# voucher within	0:715
# walk	0:715
# was	0:646
# we	0:569
# we will	0:686
# web	0:630
# web zoom	0:630
# wednesday	0:646
# wednesday #	0:664
# weds	0:715
# weeks	0:617
# welcome	0:715
# went	0:715
# what	0:569
# what would	0:664
# when	0:630
# which	0:577
# while	0:715
# who	0:686
# will	0:525
# will be	0:605
# will not	0:630
# with	0:444
# with a	0:715
# with the	0:605
# within	0:715
# words	0:531
# words each	0:664
# working	0:577
# working days	0:595
# worter	0:715
# would	0:686
# would you	0:715
# written	0:715
# written exercise	0:715
# x	0:577
# x #	0:686
# x more	0:715
# y	0:577
# years	0:605
# yes	0:686
# you	0:485
# you have	0:715
# you may	0:715
# you were	0:715
# you will	0:646
# your	0:525
# your time	0:664
# z	0:715
# £	0:585
# £ #	0:595
# €	0:536
# € brut	0:715
$	0:531
$ #	0:531
$ # #	0:605
$ # per	0:715
%	0:386
% #	0:595
% # ameeting	0:646
% apr	0:715
% of	0:664
% or	0:686
% or more	0:686
?	0:149
? ?	0:585
? action	0:617
? action respond	0:686
? action view	0:686
? b	0:664
? b eyj	0:686
? c	0:715
? q	0:664
^ #	0:243
^ # #	0:313
^ # a	0:577
^ # days	0:715
^ # describe	0:715
^ # ein	0:715
^ # h	0:686
^ # in	0:715
^ # min	0:686
^ # mins	0:664
^ # minute	0:715
^ # minutes	0:664
^ # mon	0:686
^ # new	0:686
^ # pension	0:715
^ # people	0:686
^ # start	0:715
^ # the	0:585
^ # what	0:595
^ # when	0:715
^ # which	0:715
^ # yes	0:686
^ # you	0:664
^ # your	0:686
^ a	0:291
^ a bientot	0:715
^ a change	0:715
^ a decision	0:715
^ a few	0:664
^ a formal	0:715
^ a las	0:686
^ a member	0:646
^ a new	0:646
^ a note	0:664
^ a panel	0:715
^ a quick	0:664
^ a real	0:686
^ a short	0:646
^ a small	0:715
^ a word	0:605
^ about	0:595
^ abrazo	0:715
^ absagen	0:715
^ acceder	0:686
^ accept	0:585
^ accordingly	0:715
^ accounts	0:664
^ adaeze	0:715
^ add	0:569
^ add to	0:630
^ additional	0:664
^ additional notes	0:664
^ address	0:664
^ address not	0:715
^ admissions	0:686
^ afin	0:715
^ after	0:430
^ after a	0:686
^ after careful	0:595
^ after that	0:585
^ after the	0:715
^ after you	0:686
^ afternoon	0:646
^ afternoon jordan	0:646
^ afterwards	0:686
^ agenda	0:715
^ agnes	0:664
^ ah	0:664
^ al	0:715
^ alan	0:686
^ alasdair	0:664
^ alasdair munro	0:715
^ alison	0:715
^ all	0:380
^ all best	0:664
^ all candidates	0:664
^ all good	0:715
^ all interviews	0:715
^ all set	0:715
^ all that	0:715
^ all the	0:554
^ all times	0:569
^ alle	0:630
^ alle #	0:686
^ alles	0:630
^ allow	0:577
^ allow #	0:715
^ alright	0:630
^ alright jordan	0:630
^ als	0:664
^ also	0:488
^ also do	0:715
^ alumni	0:664
^ alvaro	0:715
^ am	0:542
^ am donnerstag	0:715
^ amanda	0:715
^ amara	0:664
^ amberley	0:686
^ amy	0:715
^ an	0:478
^ an hour	0:630
^ an interview	0:715
^ an offer	0:686
^ anbei	0:664
^ and	0:414
^ and are	0:715
^ and do	0:646
^ and if	0:646
^ and no	0:664
^ and yes	0:630
^ and you	0:715
^ anders	0:686
^ anjali	0:715
^ ann	0:585
^ annabel	0:664
^ annabel crewe	0:715
^ annegret	0:715
^ annual	0:715
^ annual leave	0:715
^ answers	0:630
^ answers are	0:715
^ anwen	0:715
^ any	0:488
^ any day	0:686
^ anyone	0:715
^ anything	0:548
^ anything else	0:715
^ aoife	0:617
^ apologies	0:548
^ apologies for	0:595
^ applicant	0:646
^ applicants	0:686
^ application	0:531
^ application #	0:715
^ application id	0:715
^ applications	0:605
^ applications for	0:715
^ apply	0:715
^ appointments	0:646
^ appreciate	0:715
^ apreciada	0:715
^ apres	0:617
^ are	0:521
^ are you	0:521
^ arrive	0:664
^ arrive no	0:715
^ art	0:715
^ artistic	0:715
^ artistic director	0:715
^ as	0:365
^ as a	0:605
^ as agreed	0:686
^ as discussed	0:577
^ as for	0:715
^ as i	0:605
^ as one	0:715
^ as part	0:646
^ as per	0:715
^ as promised	0:630
^ as soon	0:646
^ as the	0:646
^ as you	0:646
^ ashcombe	0:715
^ ashdown	0:715
^ ashgrove	0:686
^ ask	0:561
^ ask for	0:646
^ ask me	0:715
^ assessment	0:686
^ assigned	0:715
^ assistant	0:630
^ assistante	0:715
^ assistenz	0:715
^ associate	0:664
^ asst	0:715
^ at	0:525
^ at the	0:630
^ atelier	0:646
^ atentamente	0:577
^ attached	0:585
^ attached is	0:646
^ attached you	0:715
^ au	0:715
^ aubrey	0:715
^ auf	0:569
^ auf die	0:664
^ aus	0:715
^ authorised	0:715
^ available	0:646
^ avant	0:686
^ avec	0:585
^ avec nos	0:715
^ avec toutes	0:715
^ b	0:554
^ back	0:577
^ back at	0:715
^ back to	0:630
^ banco	0:686
^ band	0:715
^ bank	0:715
^ banque	0:715
^ base	0:646
^ be	0:630
^ bea	0:646
^ bear	0:715
^ bear with	0:715
^ beatrix	0:715
^ because	0:585
^ because of	0:617
^ becky	0:686
^ before	0:428
^ before i	0:595
^ before the	0:686
^ before we	0:548
^ before you	0:630
^ begin	0:617
^ begin https	0:715
^ begona	0:715
^ bei	0:561
^ bei uns	0:715
^ beim	0:715
^ bellwether	0:686
^ below	0:715
^ ben	0:646
^ bench	0:715
^ benefits	0:715
^ bernadette	0:715
^ best	0:392
^ best of	0:617
^ best regards	0:516
^ best wishes	0:516
^ beste	0:595
^ beste grusse	0:595
^ besten	0:664
^ besten dank	0:664
^ beth	0:664
^ bethan	0:715
^ betriebsleiter	0:715
^ bettina	0:646
^ between	0:715
^ bev	0:686
^ bevor	0:605
^ bevor wir	0:646
^ bewerbung	0:595
^ bewerbung als	0:715
^ bex	0:630
^ bien	0:503
^ bien a	0:554
^ bien cordialement	0:630
^ big	0:664
^ bill	0:664
^ bis	0:542
^ bis bald	0:715
^ bis dahin	0:630
^ bises	0:664
^ bisher	0:686
^ bit	0:664
^ bit of	0:664
^ bitte	0:411
^ bitte bringen	0:617
^ bitte melden	0:686
^ bitte nennen	0:715
^ bitte sehen	0:715
^ bitte teilen	0:646
^ black	0:686
^ board	0:664
^ bodegas	0:605
^ bon	0:715
^ bonjour	0:371
^ bonjour jordan	0:421
^ bonjour madame	0:686
^ bonne	0:577
^ bonne nouvelle	0:715
^ bonsoir	0:617
^ bonsoir jordan	0:664
^ book	0:617
^ book a	0:715
^ booking	0:686
^ boots	0:686
^ borough	0:715
^ both	0:516
^ both of	0:664
^ brackenfold	0:664
^ branch	0:715
^ brightwater	0:686
^ brightwell	0:605
^ brilliant	0:664
^ bring	0:402
^ bring a	0:585
^ bring one	0:715
^ bring passport	0:715
^ bring photo	0:715
^ bring the	0:646
^ bring this	0:664
^ bring your	0:569
^ bringen	0:686
^ bringen sie	0:686
^ bronagh	0:715
^ bryony	0:646
^ buen	0:715
^ buenas	0:548
^ buenas jordan	0:686
^ buenas tardes	0:595
^ buenos	0:577
^ buenos dias	0:577
^ build	0:715
^ bursar	0:605
^ but	0:488
^ but i	0:686
^ but if	0:646
^ but you	0:686
^ by	0:569
^ c	0:569
^ c'est	0:585
^ ca	0:630
^ ca y	0:715
^ cabinet	0:646
^ cal	0:686
^ calder	0:686
^ calendar	0:686
^ calendly	0:686
^ call	0:617
^ call me	0:646
^ calloway	0:715
^ callum	0:605
^ came	0:646
^ came across	0:646
^ camille	0:715
^ can	0:409
^ can i	0:686
^ can not	0:495
^ can we	0:646
^ can you	0:499
^ cancel	0:507
^ cancel https	0:554
^ cancel reschedule	0:664
^ canceled	0:686
^ canceled by	0:715
^ cancellation	0:686
^ cancellation reason	0:715
^ candidate	0:516
^ candidate jordan	0:686
^ candidates	0:454
^ candidates are	0:664
^ candidates for	0:715
^ candidates must	0:686
^ candidates who	0:585
^ candidates will	0:664
^ careers	0:715
^ carys	0:617
^ castellan	0:715
^ castlegate	0:715
^ category	0:664
^ cavendish	0:715
^ ce	0:595
^ ce message	0:664
^ central	0:715
^ centre	0:605
^ centre hospitalier	0:715
^ cette	0:686
^ cette decision	0:715
^ chair	0:585
^ chairman	0:664
^ change	0:715
^ changed	0:542
^ changed time	0:585
^ chat	0:715
^ check	0:617
^ cheers	0:503
^ chef	0:715
^ cher	0:605
^ cher jordan	0:646
^ chere	0:630
^ chere jordan	0:686
^ chidi	0:715
^ chief	0:630
^ chloe	0:646
^ choose	0:542
^ choose a	0:585
^ ciao	0:646
^ ciao jordan	0:646
^ claims	0:646
^ claire	0:595
^ clare	0:664
^ clerk	0:585
^ clerk to	0:646
^ click	0:686
^ click here	0:715
^ client	0:630
^ client's	0:715
^ clinica	0:715
^ clinical	0:715
^ closes	0:715
^ closing	0:595
^ closing date	0:617
^ codility	0:664
^ coffee	0:630
^ col	0:686
^ colin	0:664
^ collections	0:715
^ colm	0:686
^ come	0:482
^ come and	0:646
^ come in	0:686
^ come to	0:646
^ coming	0:686
^ comme	0:617
^ comme convenu	0:715
^ comment	0:715
^ como	0:646
^ como te	0:715
^ company	0:617
^ company secretary	0:715
^ complete	0:617
^ con	0:585
^ confidential	0:715
^ confirm	0:715
^ confirming	0:686
^ congratulations	0:499
^ congratulations jordan	0:686
^ congratulations on	0:646
^ congratulations you	0:715
^ constance	0:686
^ contact	0:686
^ contract	0:630
^ cooperativa	0:715
^ copy	0:686
^ corbel	0:715
^ cordialement	0:595
^ corinne	0:664
^ cornelia	0:715
^ coucou	0:686
^ could	0:395
^ could we	0:715
^ could you	0:403
^ course	0:715
^ craig	0:715
^ cressing	0:715
^ cuando	0:715
^ current	0:630
^ cv	0:605
^ cvs	0:686
^ d	0:569
^ d'ici	0:664
^ d'ici la	0:686
^ da	0:617
^ da sie	0:715
^ dad	0:630
^ dad says	0:715
^ dafur	0:715
^ damit	0:646
^ dan	0:715
^ dana	0:630
^ danach	0:630
^ danke	0:554
^ danke fur	0:646
^ dann	0:605
^ darf	0:664
^ darf ich	0:664
^ das	0:436
^ das gesprach	0:630
^ das ist	0:715
^ data	0:605
^ data engineer	0:715
^ date	0:428
^ date #	0:585
^ date monday	0:715
^ date thursday	0:646
^ date time	0:605
^ date tuesday	0:686
^ date wednesday	0:686
^ datum	0:646
^ dauer	0:686
^ dawn	0:686
^ day	0:595
^ de	0:569
^ deadline	0:617
^ dear	0:159
^ dear all	0:585
^ dear applicant	0:507
^ dear candidate	0:482
^ dear dr	0:715
^ dear j	0:715
^ dear jordan	0:181
^ dear mr	0:503
^ dear ms	0:686
^ dear mx	0:664
^ dear parent	0:617
^ debbie	0:715
^ debera	0:664
^ deborah	0:715
^ decision	0:664
^ decisions	0:646
^ decisions are	0:686
^ declan	0:715
^ dee	0:646
^ dein	0:585
^ deine	0:561
^ deine bewerbung	0:664
^ deine unterlagen	0:715
^ delighted	0:664
^ delivered	0:686
^ delivered by	0:715
^ delivery	0:646
^ den	0:499
^ den termin	0:686
^ denise	0:617
^ departamento	0:686
^ departamento de	0:686
^ department	0:646
^ deputy	0:617
^ der	0:451
^ der eigentumer	0:715
^ der gemeinderat	0:715
^ der vorstand	0:715
^ derek	0:715
^ des	0:686
^ description	0:664
^ desmond	0:630
^ desmond achebe	0:715
^ desolee	0:715
^ despues	0:715
^ details	0:664
^ dev	0:686
^ dia	0:715
^ diary	0:686
^ did	0:630
^ did you	0:686
^ die	0:402
^ die eingruppierung	0:715
^ die kommission	0:646
^ die stelle	0:715
^ die wahl	0:715
^ dienstag	0:605
^ dienstag #	0:686
^ dies	0:686
^ dies ist	0:686
^ diese	0:617
^ diese nachricht	0:686
^ dieses	0:715
^ dieses schreiben	0:715
^ dilys	0:686
^ dime	0:646
^ dinos	0:715
^ director	0:516
^ director of	0:595
^ directora	0:686
^ directrice	0:630
^ dites	0:646
^ dites moi	0:646
^ do	0:360
^ do it	0:715
^ do not	0:399
^ do please	0:715
^ do send	0:715
^ do you	0:577
^ document	0:715
^ documents	0:715
^ does	0:646
^ does that	0:715
^ dom	0:630
^ dominic	0:664
^ done	0:686
^ donnerstag	0:715
^ donnerstag #	0:715
^ dont	0:686
^ doors	0:715
^ dot	0:686
^ dr	0:464
^ drei	0:715
^ dress	0:617
^ dress as	0:715
^ dress is	0:715
^ drinks	0:686
^ drop	0:646
^ drop me	0:686
^ du	0:554
^ du hast	0:686
^ due	0:605
^ due to	0:630
^ dunmore	0:595
^ duracion	0:715
^ duration	0:511
^ duration #	0:531
^ duree	0:715
^ e	0:595
^ each	0:577
^ early	0:605
^ early careers	0:664
^ easily	0:686
^ easily apply	0:686
^ eastern	0:715
^ editorial	0:715
^ eilidh	0:715
^ ein	0:577
^ eine	0:495
^ einen	0:646
^ either	0:630
^ either way	0:715
^ el	0:440
^ el enlace	0:715
^ el equipo	0:715
^ el plazo	0:715
^ el puesto	0:715
^ eleanor	0:715
^ elena	0:715
^ elin	0:715
^ elle	0:630
^ ellen	0:715
^ ellis	0:686
^ elodie	0:686
^ emma	0:715
^ emmeline	0:715
^ employer	0:664
^ employers	0:664
^ en	0:478
^ en cuanto	0:686
^ en la	0:715
^ end	0:686
^ engineering	0:646
^ engineering manager	0:686
^ enhorabuena	0:715
^ entre	0:715
^ entrevista	0:715
^ envoie	0:715
^ equipo	0:646
^ equipo de	0:646
^ er	0:686
^ es	0:507
^ es bleibt	0:686
^ es gibt	0:715
^ es hat	0:715
^ es ist	0:686
^ esme	0:686
^ est	0:686
^ esta	0:715
^ estaremos	0:715
^ este	0:715
^ estimada	0:554
^ estimada jordan	0:664
^ estimado	0:554
^ estimado a	0:605
^ estimado jordan	0:686
^ et	0:715
^ evening	0:617
^ evening jordan	0:715
^ event	0:499
^ event date	0:646
^ event type	0:617
^ every	0:536
^ every blessing	0:664
^ everybody	0:630
^ everyone	0:511
^ everyone who	0:605
^ everything	0:548
^ everything else	0:605
^ everything you	0:715
^ ewan	0:664
^ executive	0:554
^ executive assistant	0:646
^ executive search	0:715
^ expect	0:646
^ expenses	0:664
^ experienced	0:715
^ experienced hire	0:715
^ expires	0:664
^ expires #	0:686
^ f	0:630
^ fahrtkosten	0:715
^ fair	0:664
^ falls	0:542
^ falls du	0:715
^ falls nicht	0:686
^ falls sie	0:646
^ fancy	0:646
^ fecha	0:646
^ fee	0:686
^ fee £	0:715
^ feedback	0:617
^ feedback is	0:715
^ felicity	0:686
^ felix	0:715
^ femi	0:686
^ fenella	0:715
^ fennimore	0:686
^ fenwright	0:617
^ fergus	0:686
^ ferrant	0:715
^ ffion	0:715
^ final	0:715
^ finalists	0:715
^ finance	0:664
^ find	0:686
^ fiona	0:630
^ first	0:499
^ five	0:686
^ florian	0:715
^ following	0:503
^ following our	0:715
^ following the	0:686
^ following tuesday's	0:715
^ following your	0:646
^ for	0:402
^ for anything	0:686
^ for completeness	0:715
^ for now	0:715
^ for the	0:554
^ for this	0:686
^ for what	0:664
^ forget	0:715
^ forgive	0:715
^ form	0:715
^ format	0:617
^ format zoom	0:686
^ former	0:617
^ former time	0:715
^ forms	0:686
^ forms are	0:715
^ forty	0:686
^ forty minutes	0:715
^ forwarded	0:715
^ found	0:715
^ founder	0:664
^ four	0:630
^ frau	0:605
^ frauke	0:715
^ free	0:664
^ freundliche	0:511
^ freundliche grusse	0:511
^ freya	0:664
^ fri	0:617
^ fri #	0:630
^ friday	0:472
^ friday #	0:531
^ friederike	0:686
^ from	0:499
^ front	0:686
^ fundacion	0:646
^ fur	0:472
^ fur den	0:646
^ fur die	0:569
^ fur ihre	0:715
^ fur ihren	0:646
^ further	0:472
^ further to	0:472
^ g	0:585
^ g'day	0:630
^ g'day jordan	0:630
^ gail	0:715
^ gareth	0:646
^ gaz	0:686
^ gemma	0:686
^ general	0:630
^ general manager	0:664
^ geoff	0:686
^ geraldine	0:715
^ gerente	0:715
^ gern	0:686
^ gerne	0:664
^ gesendet	0:715
^ gesprachspartner	0:715
^ get	0:646
^ gez	0:664
^ giles	0:686
^ gill	0:715
^ give	0:577
^ give me	0:664
^ give us	0:664
^ glenys	0:715
^ go	0:577
^ go to	0:595
^ god	0:646
^ god bless	0:664
^ going	0:715
^ gonzalo	0:715
^ good	0:366
^ good afternoon	0:585
^ good day	0:646
^ good luck	0:531
^ good morning	0:499
^ good news	0:554
^ good question	0:686
^ good that	0:715
^ good to	0:664
^ goodtime	0:630
^ google	0:646
^ google meet	0:646
^ gordon	0:664
^ got	0:511
^ got it	0:605
^ got your	0:686
^ grab	0:686
^ grace	0:630
^ gracias	0:531
^ gracias por	0:561
^ grade	0:646
^ grade #	0:715
^ graham	0:686
^ grand	0:646
^ grand so	0:715
^ grant	0:715
^ great	0:521
^ great news	0:595
^ great talking	0:715
^ greetings	0:569
^ greetings from	0:630
^ greetings of	0:686
^ greyfriars	0:715
^ group	0:605
^ gruezi	0:664
^ gruezi jordan	0:715
^ grund	0:715
^ grupo	0:664
^ gruss	0:569
^ gruss gott	0:686
^ gudrun	0:715
^ guests	0:475
^ gultig	0:715
^ gultig bis	0:715
^ gus	0:715
^ gute	0:664
^ guten	0:395
^ guten abend	0:664
^ guten morgen	0:585
^ guten tag	0:421
^ gwen	0:561
^ gwen pascoe	0:715
^ h	0:595
^ ha	0:664
^ haben	0:646
^ haben sie	0:686
^ hackerrank	0:617
^ hackerrank on	0:686
^ had	0:630
^ half	0:561
^ half an	0:686
^ half the	0:715
^ hallo	0:430
^ hallo jordan	0:440
^ hamish	0:715
^ hang	0:686
^ happy	0:536
^ happy to	0:595
^ harbour	0:715
^ harriet	0:585
^ harrowgate	0:686
^ hartwell	0:715
^ has	0:664
^ hatten	0:715
^ hatten sie	0:715
^ hattie	0:715
^ hausverwaltung	0:630
^ have	0:432
^ have a	0:478
^ have you	0:715
^ having	0:554
^ he	0:364
^ he asked	0:715
^ he can	0:686
^ he does	0:664
^ he has	0:617
^ he is	0:488
^ he says	0:715
^ he was	0:605
^ he will	0:536
^ he would	0:595
^ head	0:438
^ head of	0:459
^ headphones	0:715
^ heads	0:646
^ heads up	0:646
^ headteacher	0:715
^ hej	0:686
^ hej jordan	0:686
^ helen	0:686
^ helene	0:646
^ hello	0:296
^ hello again	0:686
^ hello jordan	0:314
^ help	0:715
^ hemi	0:715
^ hemos	0:617
^ hemos recibido	0:686
^ henrike	0:715
^ her	0:595
^ here	0:475
^ here are	0:715
^ here is	0:492
^ herr	0:577
^ herzlich	0:664
^ herzliche	0:617
^ herzliche grusse	0:617
^ herzlichen	0:630
^ herzlichen dank	0:646
^ hexham	0:715
^ hexley	0:686
^ hey	0:397
^ hey jordan	0:412
^ hh	0:715
^ hi	0:188
^ hi again	0:715
^ hi all	0:686
^ hi hun	0:715
^ hi i	0:715
^ hi jordan	0:197
^ hi there	0:605
^ hier	0:715
^ hiermit	0:630
^ hiermit bestatigen	0:664
^ high	0:715
^ hilary	0:646
^ hiring	0:554
^ hiring manager	0:630
^ his	0:664
^ hiya	0:548
^ hiya jordan	0:630
^ hochachtungsvoll	0:686
^ hola	0:403
^ hola jordan	0:419
^ hollin	0:686
^ hollin bank	0:686
^ hollins	0:664
^ hon	0:617
^ hope	0:561
^ hope you	0:617
^ hora	0:617
^ hora #	0:664
^ host	0:646
^ hotel	0:630
^ hours	0:664
^ hours #	0:686
^ housing	0:664
^ how	0:459
^ how did	0:686
^ how kind	0:715
^ how likely	0:715
^ how long	0:715
^ how to	0:715
^ how we	0:686
^ however	0:715
^ hr	0:369
^ hr administrator	0:686
^ hr adviser	0:664
^ hr assistant	0:686
^ hr business	0:617
^ hr generalist	0:686
^ hr hub	0:715
^ hr manager	0:664
^ hr officer	0:664
^ hr operations	0:715
^ hr partner	0:715
^ hr services	0:715
^ hr shared	0:686
^ hr team	0:715
^ https	0:447
^ https calendly	0:715
^ https meet	0:561
^ https zoom	0:686
^ hugh	0:686
^ hugo	0:585
^ human	0:507
^ human resources	0:516
^ hybrid	0:715
^ i	0:148
^ i a	0:554
^ i am	0:277
^ i appreciate	0:686
^ i asked	0:686
^ i came	0:630
^ i can	0:464
^ i confirm	0:715
^ i could	0:664
^ i did	0:630
^ i do	0:488
^ i enclose	0:715
^ i gather	0:715
^ i got	0:630
^ i had	0:617
^ i have	0:294
^ i heard	0:715
^ i hope	0:516
^ i keep	0:715
^ i know	0:440
^ i lead	0:715
^ i liked	0:715
^ i look	0:617
^ i make	0:715
^ i mean	0:664
^ i must	0:715
^ i need	0:686
^ i never	0:715
^ i ought	0:686
^ i owe	0:664
^ i promised	0:569
^ i read	0:630
^ i realise	0:605
^ i refer	0:686
^ i regret	0:715
^ i run	0:595
^ i said	0:664
^ i see	0:715
^ i sha	0:686
^ i shall	0:525
^ i should	0:495
^ i still	0:715
^ i think	0:715
^ i told	0:715
^ i tried	0:686
^ i trust	0:686
^ i want	0:646
^ i wanted	0:630
^ i was	0:595
^ i will	0:338
^ i wish	0:646
^ i would	0:372
^ i write	0:554
^ ich	0:426
^ ich bedaure	0:715
^ ich bin	0:605
^ ich habe	0:686
^ ich melde	0:686
^ id	0:715
^ idris	0:686
^ if	0:201
^ if a	0:617
^ if an	0:715
^ if another	0:715
^ if anything	0:646
^ if i	0:646
^ if it	0:436
^ if none	0:646
^ if not	0:511
^ if nothing	0:715
^ if she	0:715
^ if so	0:605
^ if something	0:715
^ if that	0:516
^ if the	0:472
^ if there	0:595
^ if they	0:686
^ if we	0:525
^ if you	0:266
^ if your	0:503
^ ignore	0:630
^ ignore the	0:715
^ ihr	0:438
^ ihr praxisteam	0:715
^ ihr profil	0:715
^ ihr recruiting	0:686
^ ihr termin	0:686
^ ihre	0:421
^ ihre bewerbung	0:577
^ ihre e	0:664
^ ihre unterlagen	0:569
^ il	0:561
^ ilse	0:715
^ im	0:507
^ im anhang	0:686
^ im anschluss	0:715
^ im auftrag	0:605
^ imagine	0:664
^ imagine it	0:715
^ imogen	0:561
^ in	0:374
^ in case	0:646
^ in der	0:664
^ in order	0:664
^ in the	0:467
^ in this	0:686
^ inclusion	0:715
^ ines	0:531
^ ing	0:715
^ ingrid	0:646
^ instead	0:646
^ instead of	0:664
^ institut	0:664
^ interview	0:449
^ interview #	0:686
^ interview date	0:664
^ interview jordan	0:686
^ interview with	0:715
^ interviewer	0:542
^ interviewers	0:561
^ interviewing	0:715
^ interviews	0:467
^ interviews are	0:630
^ interviews for	0:686
^ interviews take	0:686
^ interviews will	0:617
^ intro	0:664
^ intro call	0:715
^ invitation	0:561
^ invitation from	0:577
^ invitee	0:617
^ invitee jordan	0:686
^ invitee time	0:715
^ is	0:485
^ is it	0:646
^ is that	0:664
^ is the	0:715
^ is there	0:630
^ isabelle	0:715
^ isla	0:686
^ it	0:232
^ it closes	0:715
^ it does	0:595
^ it expires	0:715
^ it has	0:542
^ it is	0:294
^ it may	0:630
^ it should	0:686
^ it takes	0:561
^ it was	0:464
^ it will	0:440
^ it would	0:595
^ it'd	0:617
^ it'd be	0:630
^ its	0:686
^ j	0:595
^ j'ai	0:561
^ ja	0:715
^ jacqui	0:715
^ je	0:440
^ je dirige	0:715
^ je suis	0:686
^ je t'embrasse	0:715
^ je vous	0:521
^ jean	0:617
^ jens	0:715
^ jetzt	0:715
^ jeudi	0:715
^ jeudi #	0:715
^ jill	0:686
^ jo	0:605
^ joanne	0:715
^ job	0:503
^ job title	0:605
^ jobs	0:715
^ join	0:440
^ join from	0:715
^ join https	0:686
^ join on	0:646
^ join the	0:595
^ join with	0:561
^ joining	0:569
^ joining info	0:595
^ jonas	0:715
^ jordan	0:228
^ jordan a	0:630
^ jordan as	0:686
^ jordan avery	0:409
^ jordan good	0:664
^ jordan hello	0:630
^ jordan i	0:577
^ jordan it	0:715
^ jordan mate	0:686
^ jordan my	0:686
^ jordan que	0:715
^ jordan so	0:686
^ jordan sorry	0:715
^ jordan thanks	0:630
^ jordan that	0:664
^ jordan the	0:715
^ jordan we	0:664
^ jordan you	0:569
^ jordan your	0:715
^ joss	0:715
^ judith	0:646
^ jules	0:630
^ junior	0:715
^ juniper	0:715
^ just	0:408
^ just a	0:561
^ just reply	0:715
^ just so	0:605
^ just to	0:617
^ just you	0:715
^ k	0:630
^ kasia	0:664
^ keep	0:521
^ keep it	0:715
^ keep the	0:715
^ keeper	0:664
^ keeper of	0:664
^ ken	0:686
^ kestrel	0:585
^ kev	0:664
^ kia	0:630
^ kia ora	0:630
^ kind	0:417
^ kind regards	0:417
^ kindly	0:438
^ kindly confirm	0:715
^ kindly do	0:686
^ kindly note	0:664
^ kindly revert	0:686
^ kirsten	0:664
^ kirsty	0:595
^ kit	0:617
^ klinikum	0:715
^ kofi	0:686
^ konnen	0:715
^ konnen sie	0:715
^ kurz	0:715
^ kwame	0:715
^ l	0:617
^ l'entretien	0:664
^ l'equipe	0:585
^ l'equipe recrutement	0:715
^ la	0:377
^ la commission	0:715
^ la decision	0:715
^ la direction	0:715
^ la directrice	0:715
^ la entrevista	0:646
^ la lista	0:686
^ la prise	0:715
^ la resolucion	0:715
^ laboratory	0:715
^ lady	0:715
^ languages	0:715
^ lantern	0:646
^ larkhill	0:715
^ lars	0:715
^ las	0:617
^ last	0:569
^ last year	0:686
^ late	0:605
^ late arrivals	0:715
^ le	0:386
^ le comite	0:664
^ le contrat	0:715
^ le jury	0:715
^ le lien	0:664
^ le poste	0:686
^ le preavis	0:715
^ le rogamos	0:686
^ le service	0:646
^ lead	0:715
^ leanne	0:715
^ learning	0:715
^ leave	0:577
^ leave it	0:715
^ leave the	0:664
^ lee	0:664
^ leider	0:569
^ leider muss	0:686
^ leider mussen	0:646
^ leila	0:715
^ leiter	0:715
^ len	0:686
^ lena	0:646
^ lending	0:686
^ length	0:630
^ length #	0:646
^ leonie	0:686
^ leopold	0:715
^ les	0:503
^ les auditions	0:715
^ let	0:432
^ let me	0:485
^ let us	0:521
^ lettings	0:664
^ lg	0:617
^ lic	0:664
^ liebe	0:447
^ liebe frau	0:646
^ liebe grusse	0:630
^ liebe jordan	0:542
^ liebe r	0:595
^ lieber	0:686
^ lieber jordan	0:715
^ lila	0:715
^ lindqvist	0:686
^ link	0:554
^ link's	0:715
^ linkedin	0:715
^ lo	0:542
^ lo que	0:646
^ location	0:464
^ location microsoft	0:715
^ location zoom	0:664
^ log	0:646
^ log in	0:646
^ long	0:715
^ look	0:715
^ looking	0:630
^ looking forward	0:664
^ lorna	0:595
^ lorraine	0:715
^ los	0:617
^ love	0:646
^ loved	0:630
^ loved your	0:686
^ lovely	0:503
^ lovely speaking	0:715
^ lovely to	0:646
^ luca	0:686
^ lucia	0:617
^ lucy	0:715
^ lugar	0:686
^ luis	0:686
^ lumen	0:646
^ lunch	0:617
^ lunch is	0:686
^ lydia	0:715
^ lynne	0:715
^ m	0:478
^ m x	0:715
^ ma	0:715
^ madame	0:507
^ madame monsieur	0:569
^ magnus	0:715
^ magst	0:686
^ maison	0:646
^ make	0:617
^ malgre	0:664
^ manage	0:617
^ manage your	0:686
^ manager	0:646
^ managing	0:630
^ managing director	0:686
^ mandy	0:686
^ many	0:525
^ many thanks	0:536
^ marc	0:715
^ marchbank	0:715
^ marcus	0:595
^ mardi	0:715
^ marek	0:715
^ margaret	0:715
^ marguerite	0:715
^ marisa	0:715
^ marisol	0:686
^ mark	0:715
^ marlene	0:715
^ marlowe	0:646
^ marlpit	0:715
^ marta	0:630
^ maud	0:646
^ maureen	0:605
^ may	0:525
^ may i	0:548
^ may we	0:715
^ me	0:536
^ me and	0:715
^ med	0:664
^ medical	0:630
^ medical staffing	0:664
^ meet	0:542
^ meet google	0:715
^ meet link	0:715
^ meeting	0:577
^ meeting id	0:585
^ meg	0:646
^ megan	0:664
^ mei	0:715
^ meilleures	0:715
^ meilleures salutations	0:715
^ mein	0:686
^ mel	0:686
^ meld	0:715
^ member	0:715
^ members	0:630
^ membership	0:664
^ merci	0:470
^ merci de	0:561
^ merci pour	0:605
^ merle	0:664
^ message	0:521
^ message automatique	0:715
^ message from	0:577
^ mi	0:664
^ microsoft	0:554
^ microsoft teams	0:554
^ mid	0:715
^ mientras	0:664
^ mientras tanto	0:686
^ might	0:605
^ might i	0:646
^ might you	0:715
^ mina	0:686
^ mind	0:630
^ ministry	0:686
^ ministry of	0:715
^ miriam	0:664
^ miss	0:715
^ missed	0:715
^ mit	0:403
^ mit besten	0:595
^ mit freundlichem	0:715
^ mit freundlichen	0:447
^ mittwoch	0:664
^ mittwoch #	0:686
^ mme	0:715
^ mo	0:686
^ moi	0:686
^ moin	0:561
^ moin jordan	0:617
^ moira	0:595
^ mon	0:542
^ mon #	0:646
^ monday	0:492
^ monday #	0:542
^ morag	0:664
^ more	0:630
^ more when	0:715
^ morgen	0:715
^ morning	0:438
^ morning jordan	0:482
^ mornings	0:630
^ mornings are	0:686
^ moss	0:686
^ most	0:605
^ most people	0:686
^ motif	0:686
^ mr	0:438
^ mrs	0:511
^ mrs p	0:664
^ ms	0:595
^ mum	0:715
^ must	0:686
^ mutuelle	0:715
^ my	0:411
^ my apologies	0:715
^ my brother	0:686
^ my client	0:664
^ my dear	0:686
^ my name	0:686
^ my sister	0:686
^ my wife	0:715
^ n	0:617
^ nach	0:554
^ nach dem	0:715
^ nach eingehender	0:715
^ nadia	0:630
^ nadine	0:686
^ name	0:605
^ naomi	0:715
^ ne	0:630
^ need	0:456
^ need help	0:686
^ need to	0:503
^ nehmen	0:715
^ nehmen sie	0:715
^ neil	0:686
^ nein	0:715
^ neither	0:715
^ nell	0:715
^ nennen	0:686
^ nennen sie	0:686
^ nerea	0:715
^ neu	0:664
^ neuer	0:646
^ neuer termin	0:664
^ new	0:485
^ new status	0:715
^ new time	0:686
^ next	0:536
^ next steps	0:715
^ next week	0:715
^ nga	0:686
^ nga mihi	0:686
^ niamh	0:664
^ nice	0:605
^ nice one	0:715
^ nico	0:715
^ nimbus	0:715
^ no	0:317
^ no action	0:617
^ no es	0:646
^ no further	0:715
^ no idea	0:686
^ no interview	0:715
^ no more	0:664
^ no need	0:569
^ no news	0:715
^ no no	0:715
^ no pressure	0:715
^ no problem	0:715
^ no rush	0:686
^ no se	0:646
^ no slides	0:630
^ no we	0:664
^ no you	0:664
^ nobody	0:521
^ nobody has	0:664
^ none	0:617
^ none of	0:630
^ noor	0:686
^ noreen	0:715
^ normally	0:715
^ northgate	0:686
^ northlight	0:715
^ northmoor	0:664
^ nos	0:521
^ nos gustaria	0:686
^ nos ha	0:686
^ not	0:424
^ not a	0:577
^ not interested	0:715
^ not the	0:664
^ not yet	0:715
^ note	0:516
^ note from	0:569
^ noted	0:715
^ notes	0:630
^ notes from	0:686
^ nothing	0:423
^ nothing else	0:664
^ nothing for	0:664
^ nothing is	0:630
^ nothing needed	0:686
^ nothing to	0:646
^ nothing you	0:686
^ nothing's	0:686
^ notice	0:686
^ notre	0:686
^ nous	0:421
^ nous avons	0:569
^ nous conservons	0:715
^ nous ne	0:715
^ nous reviendrons	0:715
^ nous serons	0:715
^ nous sommes	0:715
^ nous vous	0:569
^ now	0:561
^ number	0:630
^ nur	0:715
^ nuria	0:664
^ o	0:595
^ oakmere	0:715
^ ob	0:646
^ objet	0:715
^ occupational	0:715
^ occupational health	0:715
^ odette	0:715
^ odile	0:646
^ of	0:548
^ of course	0:664
^ of the	0:630
^ off	0:715
^ offer	0:605
^ offer letter	0:715
^ offers	0:686
^ office	0:531
^ office manager	0:577
^ ofsted	0:686
^ oh	0:605
^ oh jordan	0:715
^ ohne	0:664
^ ok	0:542
^ ok pour	0:686
^ ok so	0:664
^ ola	0:686
^ old	0:569
^ old thursday	0:715
^ old wednesday	0:715
^ oliver	0:664
^ ollie	0:686
^ olu	0:686
^ on	0:392
^ on a	0:686
^ on behalf	0:686
^ on the	0:531
^ on this	0:646
^ on wednesday	0:686
^ once	0:495
^ once i	0:715
^ once that	0:715
^ once the	0:715
^ once we	0:686
^ once you	0:664
^ one	0:424
^ one of	0:548
^ one page	0:715
^ one thing	0:630
^ one zoom	0:664
^ only	0:536
^ only a	0:715
^ only those	0:715
^ oona	0:686
^ open	0:561
^ open the	0:664
^ operations	0:605
^ operations director	0:715
^ opt	0:715
^ opt out	0:715
^ or	0:664
^ order	0:715
^ organiser	0:554
^ organizer	0:686
^ oriel	0:686
^ original	0:630
^ orrin	0:646
^ ort	0:605
^ oskar	0:715
^ ostrava	0:715
^ otherwise	0:595
^ ottilie	0:617
^ ottoline	0:715
^ our	0:391
^ our last	0:686
^ our records	0:715
^ our team	0:715
^ outcome	0:715
^ over	0:715
^ owen	0:715
^ owing	0:561
^ owing to	0:561
^ p	0:521
^ pa	0:595
^ pa to	0:595
^ paid	0:646
^ panel	0:488
^ panel interview	0:715
^ panel mr	0:715
^ par	0:715
^ para	0:561
^ parents	0:715
^ park	0:664
^ parking	0:595
^ parking is	0:646
^ parkplatze	0:715
^ participant	0:715
^ partner	0:548
^ pas	0:686
^ passcode	0:617
^ passports	0:715
^ passt	0:630
^ patricia	0:715
^ paul	0:664
^ paula	0:715
^ pauline	0:664
^ pay	0:715
^ pellow	0:686
^ pellow strand	0:715
^ pellworth	0:686
^ penhallow	0:664
^ penrose	0:715
^ people	0:456
^ people culture	0:664
^ people operations	0:715
^ people team	0:585
^ perdona	0:646
^ perdona el	0:686
^ perfect	0:577
^ perfect #	0:715
^ perfect thank	0:715
^ personal	0:617
^ personal und	0:715
^ personalabteilung	0:715
^ personalreferentin	0:686
^ personnel	0:715
^ pete	0:686
^ petit	0:715
^ petra	0:561
^ philippa	0:561
^ phone	0:595
^ pia	0:715
^ pick	0:561
^ pick a	0:646
^ pilar	0:686
^ pint	0:686
^ pip	0:686
^ pippa	0:686
^ place	0:595
^ place consular	0:715
^ places	0:686
^ plan	0:715
^ planen	0:686
^ planen sie	0:686
^ please	0:226
^ please accept	0:605
^ please allow	0:664
^ please arrive	0:715
^ please be	0:561
^ please bring	0:485
^ please cancel	0:715
^ please choose	0:646
^ please come	0:630
^ please complete	0:605
^ please confirm	0:715
^ please do	0:378
^ please find	0:585
^ please give	0:715
^ please have	0:585
^ please keep	0:664
^ please let	0:561
^ please log	0:715
^ please make	0:646
^ please note	0:516
^ please read	0:630
^ please reply	0:686
^ please report	0:630
^ please ring	0:715
^ please send	0:630
^ please share	0:686
^ please sign	0:646
^ please take	0:664
^ please tell	0:715
^ please try	0:715
^ please use	0:605
^ please write	0:646
^ podrias	0:715
^ policy	0:715
^ por	0:554
^ portfolio	0:664
^ position	0:542
^ post	0:554
^ poste	0:605
^ pour	0:516
^ pour la	0:715
^ pour le	0:595
^ pour les	0:715
^ powered	0:478
^ powered by	0:478
^ practice	0:569
^ practice manager	0:585
^ previous	0:595
^ previous status	0:664
^ prima	0:686
^ prima dann	0:686
^ principal	0:595
^ priory	0:715
^ priti	0:715
^ privacy	0:630
^ privacy policy	0:715
^ private	0:630
^ private and	0:686
^ priya	0:548
^ priya raman	0:686
^ priyanka	0:664
^ prof	0:664
^ professor	0:686
^ programme	0:646
^ proper	0:715
^ ps	0:664
^ puedes	0:686
^ purpose	0:715
^ put	0:630
^ quant	0:715
^ quarter	0:686
^ que	0:561
^ queda	0:630
^ quedo	0:664
^ quedo a	0:715
^ question	0:715
^ questions	0:503
^ questions #	0:646
^ questions ?	0:686
^ questions about	0:664
^ questions go	0:715
^ quick	0:605
^ quick one	0:630
^ quienes	0:715
^ quillon	0:630
^ r	0:525
^ rate	0:686
^ rather	0:715
^ rather than	0:715
^ ravelin	0:715
^ ravi	0:664
^ ray	0:664
^ re	0:492
^ read	0:569
^ read your	0:715
^ really	0:577
^ really sorry	0:630
^ reason	0:561
^ reason given	0:686
^ receipt	0:686
^ reception	0:686
^ rechnen	0:686
^ rechnen sie	0:686
^ reciba	0:630
^ reciba un	0:630
^ recibido	0:715
^ record	0:686
^ record my	0:715
^ recording	0:715
^ recruiter	0:646
^ recruiters	0:715
^ recruiting	0:554
^ recruiting coordinator	0:646
^ recruiting operations	0:715
^ recruitment	0:451
^ recruitment manager	0:715
^ recruitment services	0:630
^ recruitment team	0:577
^ ref	0:554
^ ref #	0:686
^ referees	0:715
^ reference	0:605
^ references	0:605
^ regards	0:461
^ regional	0:646
^ registered	0:577
^ registered charity	0:686
^ registered in	0:686
^ registrar	0:646
^ regrettably	0:715
^ regula	0:715
^ reisekosten	0:605
^ reisekosten konnen	0:715
^ reisekosten werden	0:686
^ rejected	0:715
^ rejected user	0:715
^ remember	0:715
^ remote	0:630
^ remote server	0:686
^ renee	0:715
^ replies	0:499
^ replies are	0:686
^ replies to	0:536
^ replies will	0:715
^ reply	0:440
^ reply c	0:715
^ reply for	0:561
^ reply https	0:686
^ reply not	0:715
^ reply to	0:630
^ reply with	0:664
^ reply yes	0:686
^ report	0:595
^ report this	0:617
^ request	0:715
^ required	0:715
^ requisition	0:646
^ requisition r	0:686
^ reschedule	0:507
^ reschedule cancel	0:715
^ reschedule https	0:585
^ reschedule or	0:630
^ research	0:686
^ resourcing	0:503
^ resourcing adviser	0:686
^ resourcing team	0:686
^ responded	0:715
^ responded to	0:715
^ responsable	0:686
^ ressources	0:715
^ ressources humaines	0:715
^ results	0:715
^ resume	0:664
^ return	0:686
^ review	0:577
^ review and	0:664
^ review document	0:664
^ reviewer	0:715
^ reviewer #	0:715
^ rh	0:715
^ right	0:542
^ right to	0:686
^ right you	0:715
^ ring	0:503
^ ring me	0:569
^ ring the	0:617
^ rob	0:664
^ robert	0:715
^ rocio	0:686
^ role	0:569
^ ron	0:715
^ ros	0:715
^ rosa	0:686
^ rosalind	0:617
^ rosalind achebe	0:715
^ ross	0:715
^ royal	0:617
^ ruaridh	0:715
^ ruben	0:715
^ ruckfragen	0:715
^ ruf	0:715
^ running	0:617
^ running late	0:686
^ running order	0:686
^ ruth	0:595
^ s	0:569
^ sabine	0:595
^ sable	0:715
^ safety	0:686
^ safety shoes	0:686
^ sag	0:664
^ said	0:686
^ said #	0:715
^ salary	0:605
^ salary £	0:715
^ saltmarsh	0:686
^ saludos	0:605
^ salut	0:595
^ salut jordan	0:646
^ sam	0:664
^ same	0:492
^ same place	0:715
^ same time	0:686
^ sandra	0:686
^ sans	0:686
^ sans reponse	0:715
^ sat	0:664
^ sat #	0:715
^ saturday	0:617
^ saturday #	0:630
^ save	0:686
^ saw	0:686
^ say	0:585
^ say yes	0:715
^ schedule	0:715
^ scheduled	0:686
^ schick	0:715
^ schon	0:630
^ schon dass	0:630
^ schone	0:715
^ school	0:595
^ school business	0:686
^ school office	0:715
^ score	0:664
^ score sheets	0:715
^ scorecards	0:686
^ scores	0:715
^ scrap	0:715
^ se	0:585
^ sec	0:715
^ second	0:536
^ second interview	0:686
^ secretaria	0:595
^ secretaria de	0:715
^ secretariat	0:646
^ secretary	0:516
^ secretary to	0:617
^ see	0:440
^ see all	0:577
^ see below	0:715
^ see what	0:715
^ see who's	0:646
^ see you	0:569
^ segun	0:715
^ segun lo	0:715
^ sehr	0:400
^ sehr geehrte	0:409
^ sehr geehrter	0:664
^ seleccion	0:646
^ select	0:664
^ select a	0:686
^ send	0:503
^ send me	0:577
^ send your	0:686
^ senior	0:485
^ senior associate	0:715
^ senior clerk	0:686
^ senior consultant	0:664
^ senior talent	0:664
^ sent	0:432
^ sent #	0:630
^ sent by	0:595
^ sent from	0:531
^ sent via	0:664
^ sent with	0:664
^ serian	0:715
^ seriez	0:605
^ seriez vous	0:605
^ service	0:561
^ servicio	0:715
^ servus	0:617
^ servus jordan	0:646
^ sessions	0:715
^ several	0:715
^ shall	0:561
^ shall i	0:630
^ shall we	0:630
^ share	0:715
^ sharon	0:664
^ she	0:409
^ she can	0:715
^ she has	0:617
^ she is	0:542
^ she will	0:577
^ sheila	0:686
^ shift	0:686
^ short	0:715
^ shortlisting	0:595
^ shortlisting is	0:715
^ should	0:417
^ should the	0:605
^ should we	0:715
^ should you	0:511
^ should your	0:686
^ shout	0:646
^ shout if	0:686
^ show	0:715
^ si	0:399
^ si ce	0:715
^ si el	0:686
^ si no	0:569
^ si te	0:664
^ si vous	0:664
^ sian	0:664
^ sie	0:456
^ sie bekommen	0:715
^ sie haben	0:605
^ sie horen	0:715
^ sie mussen	0:715
^ sie sind	0:646
^ sign	0:554
^ sign in	0:585
^ simon	0:646
^ simone	0:646
^ since	0:569
^ since you	0:664
^ sincerely	0:617
^ siobhan	0:664
^ sir	0:715
^ sit	0:646
^ sit tight	0:715
^ site	0:646
^ six	0:630
^ sixty	0:715
^ sleep	0:630
^ sleep on	0:630
^ slot	0:715
^ slots	0:554
^ slots are	0:569
^ so	0:347
^ so as	0:715
^ so friday	0:686
^ so here	0:715
^ so i	0:595
^ so it	0:646
^ so no	0:686
^ so please	0:686
^ so sorry	0:664
^ so that	0:605
^ so the	0:646
^ so there	0:646
^ so we	0:569
^ sobald	0:686
^ solene	0:646
^ sollte	0:715
^ sollten	0:569
^ sollten sie	0:577
^ solo	0:715
^ some	0:548
^ some of	0:715
^ somebody	0:686
^ someone	0:664
^ something	0:630
^ sophie	0:715
^ sorry	0:423
^ sorry for	0:585
^ sorry it	0:686
^ sorry jordan	0:715
^ sorry mate	0:715
^ sorry sorry	0:686
^ sorry to	0:605
^ speak	0:646
^ speak soon	0:664
^ speakers	0:686
^ sr	0:585
^ sr executive	0:715
^ st	0:499
^ st brannock's	0:664
^ st oswin's	0:715
^ stadtwerke	0:664
^ staff	0:646
^ stage	0:605
^ stage #	0:715
^ start	0:454
^ start #	0:630
^ start https	0:686
^ start monday	0:686
^ start test	0:630
^ start the	0:646
^ status	0:605
^ stay	0:664
^ stellan	0:715
^ stelle	0:646
^ steph	0:646
^ steve	0:715
^ still	0:531
^ still keen	0:715
^ stonebridge	0:715
^ strengths	0:715
^ stu	0:646
^ studio	0:646
^ su	0:605
^ su solicitud	0:715
^ subject	0:536
^ subject interview	0:715
^ subject to	0:664
^ submit	0:646
^ subs	0:715
^ sue	0:686
^ suerte	0:715
^ sunday	0:686
^ sunita	0:715
^ sunniva	0:686
^ super	0:715
^ support	0:715
^ svenja	0:715
^ t	0:499
^ ta	0:577
^ ta for	0:715
^ tag	0:715
^ take	0:516
^ take care	0:664
^ take the	0:605
^ taking	0:715
^ talent	0:395
^ talent acquisition	0:488
^ talent coordinator	0:715
^ talent partner	0:548
^ talk	0:715
^ talleres	0:664
^ tamarack	0:686
^ tambien	0:715
^ tamsin	0:561
^ tanya	0:686
^ tara	0:646
^ tarn	0:715
^ tash	0:715
^ task	0:686
^ te	0:440
^ te confirmo	0:715
^ te escribo	0:664
^ te llamo	0:715
^ te paso	0:664
^ team	0:595
^ teams	0:686
^ technical	0:569
^ tell	0:516
^ tell me	0:569
^ tell us	0:646
^ temporary	0:715
^ ten	0:630
^ term	0:715
^ termin	0:595
^ termin absagen	0:715
^ tern	0:715
^ tess	0:686
^ test	0:577
^ text	0:595
^ text me	0:664
^ thank	0:290
^ thank you	0:290
^ thanking	0:715
^ thanking you	0:715
^ thanks	0:332
^ thanks a	0:686
^ thanks again	0:664
^ thanks for	0:382
^ thanks jordan	0:630
^ thanks lovely	0:715
^ thanks regards	0:605
^ thanks so	0:686
^ that	0:430
^ that is	0:495
^ that means	0:686
^ the	0:156
^ the #	0:595
^ the address	0:715
^ the advert	0:617
^ the appointment	0:664
^ the board	0:595
^ the boiler	0:686
^ the chairman	0:715
^ the children	0:686
^ the client	0:686
^ the closing	0:646
^ the committee	0:542
^ the contract	0:664
^ the conversation	0:715
^ the council	0:617
^ the current	0:715
^ the decision	0:664
^ the department	0:715
^ the dog	0:686
^ the employer	0:686
^ the event	0:630
^ the fee	0:715
^ the file	0:715
^ the first	0:664
^ the following	0:577
^ the form	0:664
^ the formal	0:686
^ the full	0:715
^ the governors	0:617
^ the hall	0:715
^ the head	0:605
^ the headteacher	0:715
^ the hiring	0:646
^ the incumbent	0:715
^ the interview	0:542
^ the interviews	0:617
^ the landlord	0:715
^ the last	0:630
^ the link	0:521
^ the manager	0:715
^ the more	0:715
^ the new	0:646
^ the next	0:605
^ the number	0:715
^ the offer	0:605
^ the office	0:715
^ the old	0:715
^ the one	0:630
^ the order	0:686
^ the other	0:630
^ the panel	0:436
^ the partners	0:686
^ the people	0:715
^ the person	0:605
^ the position	0:664
^ the post	0:605
^ the programme	0:664
^ the reason	0:715
^ the requisition	0:686
^ the response	0:715
^ the rest	0:715
^ the role	0:686
^ the room	0:715
^ the salary	0:646
^ the school	0:646
^ the selection	0:715
^ the shortlisting	0:715
^ the start	0:715
^ the status	0:664
^ the successful	0:715
^ the survey	0:686
^ the team	0:595
^ the three	0:715
^ the time	0:715
^ the trustees	0:605
^ the two	0:664
^ the university	0:715
^ the vacancy	0:646
^ theatre	0:664
^ their	0:605
^ then	0:525
^ then i	0:686
^ then we	0:686
^ theo	0:605
^ there	0:308
^ there are	0:464
^ there is	0:353
^ there was	0:715
^ there were	0:664
^ there will	0:536
^ these	0:646
^ these are	0:715
^ they	0:321
^ they also	0:715
^ they are	0:482
^ they asked	0:686
^ they had	0:715
^ they have	0:478
^ they liked	0:715
^ they loved	0:664
^ they meet	0:715
^ they offered	0:686
^ they rang	0:715
^ they want	0:630
^ they were	0:715
^ they will	0:531
^ they would	0:585
^ things	0:715
^ think	0:664
^ thinking	0:715
^ thinking of	0:715
^ third	0:686
^ thirty	0:686
^ this	0:286
^ this confirms	0:646
^ this decision	0:715
^ this does	0:715
^ this e	0:664
^ this email	0:525
^ this event	0:495
^ this has	0:664
^ this inbox	0:715
^ this is	0:382
^ this letter	0:686
^ this link	0:664
^ this mailbox	0:554
^ this message	0:605
^ this note	0:686
^ this week	0:646
^ thistle	0:715
^ thornbury	0:686
^ those	0:561
^ those who	0:617
^ three	0:548
^ thu	0:595
^ thu #	0:617
^ thurs	0:715
^ thurs #	0:715
^ thursday	0:430
^ thursday #	0:470
^ thursday at	0:715
^ thursday's	0:715
^ thx	0:715
^ tidewater	0:686
^ tidewell	0:664
^ tienes	0:715
^ tienes hasta	0:715
^ tilda	0:715
^ tilly	0:664
^ time	0:442
^ time #	0:495
^ time limit	0:715
^ time to	0:686
^ times	0:585
^ tipp	0:715
^ tischlerei	0:715
^ title	0:686
^ to	0:391
^ to accept	0:664
^ to all	0:630
^ to answer	0:715
^ to be	0:630
^ to cancel	0:715
^ to keep	0:715
^ to secure	0:715
^ tobias	0:664
^ tollgate	0:686
^ tom	0:617
^ tomorrow	0:664
^ totally	0:664
^ totally get	0:715
^ tout	0:715
^ toute	0:715
^ trae	0:646
^ training	0:686
^ tramite	0:686
^ tramite entrevista	0:715
^ transports	0:715
^ travel	0:595
^ trent	0:686
^ tried	0:646
^ tried you	0:715
^ tried your	0:715
^ trish	0:715
^ trois	0:686
^ trouble	0:715
^ trust	0:686
^ try	0:605
^ tu	0:525
^ tue	0:585
^ tue #	0:585
^ tues	0:664
^ tues #	0:715
^ tuesday	0:472
^ tuesday #	0:536
^ turn	0:664
^ twenty	0:715
^ two	0:419
^ two more	0:715
^ two of	0:554
^ two people	0:664
^ two references	0:715
^ type	0:595
^ type video	0:715
^ uber	0:630
^ uhrzeit	0:630
^ uhrzeit #	0:630
^ ulrike	0:686
^ um	0:686
^ un	0:428
^ un abrazo	0:561
^ un beso	0:715
^ un saludo	0:531
^ una	0:686
^ und	0:577
^ under	0:646
^ under the	0:715
^ une	0:561
^ unfortunately	0:449
^ unfortunately the	0:630
^ unfortunately we	0:577
^ union	0:715
^ unit	0:646
^ unit #	0:646
^ united	0:503
^ united kingdom	0:503
^ universidad	0:715
^ university	0:585
^ university of	0:595
^ unser	0:577
^ unsere	0:664
^ unsubscribe	0:664
^ unter	0:715
^ until	0:554
^ until then	0:605
^ updated	0:664
^ upload	0:686
^ urgent	0:715
^ use	0:531
^ use the	0:585
^ user	0:686
^ ux	0:686
^ ux researcher	0:686
^ vacancies	0:715
^ vacancy	0:561
^ vacante	0:715
^ valid	0:715
^ vantry	0:715
^ venue	0:605
^ ver	0:715
^ vera	0:715
^ verify	0:715
^ verity	0:605
^ verwaltung	0:715
^ very	0:686
^ vetting	0:664
^ veuillez	0:686
^ video	0:605
^ video call	0:715
^ viel	0:646
^ viel erfolg	0:715
^ viele	0:548
^ viele grusse	0:548
^ vielen	0:492
^ vielen dank	0:492
^ view	0:503
^ view all	0:686
^ view details	0:686
^ view my	0:664
^ visa	0:686
^ volunteer	0:617
^ volunteer coordinator	0:686
^ von	0:617
^ von unserer	0:715
^ vos	0:686
^ votre	0:454
^ votre candidature	0:617
^ votre dossier	0:646
^ votre entretien	0:686
^ votre profil	0:664
^ votre rendez	0:715
^ vous	0:492
^ vous avez	0:646
^ vous pouvez	0:715
^ vous serez	0:686
^ vous trouverez	0:715
^ vous voudrez	0:715
^ w	0:686
^ wann	0:577
^ wann #	0:715
^ wann donnerstag	0:715
^ want	0:630
^ want to	0:664
^ warehouse	0:664
^ warm	0:569
^ warm regards	0:605
^ warmest	0:686
^ warmly	0:554
^ was	0:511
^ we	0:167
^ we aim	0:686
^ we also	0:715
^ we apologise	0:715
^ we appreciate	0:630
^ we are	0:333
^ we ask	0:605
^ we can	0:485
^ we close	0:686
^ we do	0:470
^ we expect	0:686
^ we go	0:686
^ we got	0:664
^ we had	0:495
^ we have	0:340
^ we hire	0:715
^ we hope	0:577
^ we keep	0:617
^ we know	0:554
^ we look	0:554
^ we make	0:664
^ we may	0:715
^ we mean	0:715
^ we met	0:646
^ we need	0:664
^ we open	0:715
^ we pay	0:617
^ we read	0:686
^ we received	0:595
^ we regret	0:595
^ we shall	0:531
^ we should	0:585
^ we talked	0:715
^ we thought	0:715
^ we want	0:686
^ we were	0:617
^ we will	0:393
^ we wish	0:605
^ we would	0:387
^ we write	0:664
^ wear	0:577
^ wear something	0:715
^ wed	0:605
^ wed #	0:630
^ wednesday	0:464
^ wednesday #	0:511
^ wednesday at	0:715
^ wednesday october	0:715
^ weds	0:664
^ weds #	0:686
^ wegen	0:664
^ wei	0:715
^ welcome	0:664
^ welcome to	0:715
^ well	0:585
^ wendy	0:664
^ wenn	0:499
^ wenn das	0:686
^ wenn nicht	0:715
^ wenn sie	0:646
^ wer	0:577
^ wexley	0:664
^ wharfe	0:630
^ wharfe valley	0:715
^ what	0:327
^ what a	0:664
^ what about	0:686
^ what do	0:561
^ what does	0:715
^ what happens	0:577
^ what i	0:531
^ what is	0:561
^ what now	0:715
^ what they	0:646
^ what to	0:664
^ what we	0:561
^ whatever	0:605
^ whatever the	0:686
^ when	0:368
^ when #	0:561
^ when are	0:715
^ when can	0:646
^ when i	0:664
^ when the	0:715
^ when they	0:715
^ when thursday	0:630
^ when tuesday	0:715
^ when we	0:686
^ when wednesday	0:585
^ when you	0:646
^ where	0:389
^ where google	0:686
^ where microsoft	0:646
^ where they	0:715
^ where we	0:664
^ where you	0:686
^ where your	0:715
^ where zoom	0:646
^ whether	0:715
^ which	0:511
^ which of	0:664
^ while	0:646
^ while you	0:664
^ whinfell	0:715
^ whitlock	0:715
^ who	0:503
^ why	0:686
^ wie	0:561
^ wiebke	0:715
^ will	0:461
^ will be	0:617
^ will have	0:715
^ will read	0:715
^ will shout	0:686
^ will you	0:664
^ window	0:715
^ winifred	0:664
^ winnie	0:715
^ wir	0:371
^ wir bestatigen	0:686
^ wir bitten	0:617
^ wir freuen	0:630
^ wir haben	0:561
^ wir mochten	0:715
^ wir sind	0:686
^ wir wurden	0:715
^ wired	0:715
^ wired headphones	0:715
^ with	0:342
^ with apologies	0:605
^ with best	0:585
^ with every	0:686
^ with friendly	0:646
^ with good	0:617
^ with kind	0:536
^ with real	0:715
^ with reference	0:617
^ with thanks	0:595
^ with the	0:686
^ with warm	0:664
^ without	0:715
^ wo	0:664
^ wolds	0:686
^ word	0:715
^ working	0:630
^ working pattern	0:715
^ workshop	0:686
^ worth	0:686
^ worth #	0:715
^ would	0:375
^ would be	0:715
^ would thursday	0:664
^ would tuesday	0:715
^ would you	0:408
^ write	0:577
^ write to	0:686
^ written	0:686
^ ximena	0:715
^ xx	0:715
^ y	0:605
^ y si	0:715
^ ya	0:686
^ yasmin	0:664
^ yeah	0:686
^ yep	0:686
^ yes	0:442
^ yes no	0:630
^ yes the	0:664
^ yes to	0:715
^ yes we	0:715
^ yo	0:617
^ yo te	0:715
^ you	0:158
^ you and	0:630
^ you applied	0:605
^ you are	0:341
^ you asked	0:467
^ you came	0:715
^ you can	0:424
^ you did	0:664
^ you do	0:447
^ you get	0:605
^ you had	0:664
^ you have	0:375
^ you interviewed	0:686
^ you joined	0:715
^ you made	0:715
^ you may	0:421
^ you might	0:686
^ you must	0:617
^ you need	0:554
^ you passed	0:715
^ you receive	0:664
^ you recently	0:617
^ you remain	0:646
^ you said	0:664
^ you say	0:715
^ you scored	0:686
^ you should	0:516
^ you ticked	0:715
^ you told	0:630
^ you were	0:482
^ you will	0:290
^ you would	0:426
^ your	0:210
^ your #	0:646
^ your answers	0:646
^ your application	0:416
^ your appointment	0:605
^ your appointments	0:715
^ your booking	0:715
^ your candidacy	0:686
^ your candidate	0:715
^ your coordinator	0:664
^ your cv	0:664
^ your data	0:715
^ your details	0:630
^ your employer	0:686
^ your event	0:554
^ your file	0:664
^ your form	0:646
^ your home	0:617
^ your interview	0:470
^ your job	0:715
^ your lesson	0:715
^ your letter	0:617
^ your message	0:554
^ your mock	0:715
^ your mortgage	0:715
^ your name	0:664
^ your new	0:664
^ your offer	0:715
^ your on	0:715
^ your own	0:686
^ your papers	0:686
^ your parcel	0:715
^ your personal	0:664
^ your place	0:715
^ your profile	0:595
^ your recruiter	0:686
^ your references	0:664
^ your resume	0:646
^ your second	0:715
^ your slot	0:664
^ your submission	0:686
^ yours	0:326
^ yours ever	0:646
^ yours faithfully	0:577
^ yours is	0:664
^ yours sincerely	0:377
^ yours truly	0:664
^ yusuf	0:617
^ yvonne	0:686
^ z	0:715
^ zainab	0:715
^ zara	0:686
^ zoe	0:664
^ zoom	0:554
^ zoom https	0:686
^ zoom link	0:715
^ zu	0:595
^ zum	0:664
^ zur	0:715
^ zwei	0:715
^ £	0:605
^ £ #	0:605
a	0:55
a #	0:336
a # #	0:605
a # %	0:686
a # d	0:715
a # h	0:423
a # heures	0:686
a # min	0:715
a # minute	0:536
a alguien	0:715
a bad	0:715
a bank	0:605
a bank holiday	0:686
a beaucoup	0:715
a bell	0:664
a bench	0:715
a better	0:664
a bien	0:715
a bientot	0:715
a big	0:630
a bit	0:482
a bit more	0:686
a bit of	0:617
a block	0:715
a board	0:664
a bonus	0:715
a box	0:664
a break	0:686
a brief	0:686
a broken	0:715
a budget	0:686
a burst	0:715
a burst main	0:715
a calculator	0:715
a calendar	0:664
a call	0:495
a call from	0:646
a call this	0:715
a call with	0:715
a candidate	0:531
a candidate for	0:715
a car	0:686
a card	0:715
a career	0:686
a case	0:686
a cause	0:715
a ce	0:585
a ce message	0:715
a certificate	0:686
a cette	0:715
a chair	0:664
a change	0:548
a change ?	0:646
a change to	0:686
a chaque	0:715
a chara	0:646
a chat	0:531
a chat ?	0:715
a chat with	0:686
a check	0:686
a chief	0:686
a child	0:664
a choice	0:686
a class	0:715
a clean	0:715
a client	0:554
a client of	0:715
a close	0:686
a coffee	0:585
a colleague	0:542
a colleague from	0:646
a colleague who	0:715
a compter	0:686
a computer	0:686
a conditional	0:605
a conditional offer	0:617
a confirmation	0:715
a contract	0:569
a conversation	0:595
a conversation ?	0:715
a conversation with	0:686
a copy	0:554
a copy of	0:595
a couple	0:531
a couple of	0:536
a covering	0:715
a covering letter	0:715
a credit	0:605
a credit reference	0:630
a current	0:686
a customer	0:686
a cv	0:595
a data	0:715
a date	0:554
a day	0:444
a day and	0:715
a day in	0:715
a day later	0:686
a day on	0:715
a dbs	0:686
a dbs check	0:715
a de	0:521
a decent	0:646
a decision	0:492
a decision by	0:646
a decision is	0:715
a decision on	0:715
a defaut	0:715
a dentist	0:715
a deputy	0:664
a desk	0:686
a different	0:585
a difficulty	0:686
a disability	0:617
a disability confident	0:715
a distance	0:664
a document	0:595
a document to	0:664
a dog	0:686
a draft	0:686
a draw	0:715
a este	0:686
a este correo	0:715
a ete	0:561
a ete annule	0:715
a fait	0:664
a family	0:585
a family owned	0:715
a fee	0:686
a feedback	0:715
a feedback report	0:715
a few	0:475
a few minutes	0:664
a few things	0:715
a fictional	0:715
a field	0:630
a final	0:605
a final interview	0:686
a fire	0:715
a firm	0:664
a first	0:485
a first call	0:715
a first come	0:686
a first conversation	0:715
a first interview	0:664
a fit	0:664
a five	0:630
a five minute	0:630
a flat	0:686
a flood	0:715
a floor	0:715
a form	0:646
a formal	0:617
a formal letter	0:686
a formality	0:715
a former	0:715
a fortnight	0:542
a free	0:686
a fresh	0:686
a friday	0:686
a friend	0:554
a friend ?	0:646
a friendly	0:630
a friendly nudge	0:715
a friendly reminder	0:686
a full	0:664
a further	0:605
a gap	0:664
a gift	0:686
a girl	0:686
a glass	0:664
a glass of	0:664
a go	0:630
a go at	0:686
a good	0:461
a good deal	0:715
a good one	0:686
a good sign	0:715
a good weekend	0:686
a grade	0:686
a great	0:569
a great deal	0:715
a great fit	0:715
a great weekend	0:715
a group	0:646
a guess	0:715
a guest	0:715
a half	0:511
a half day	0:715
a half hours	0:686
a hand	0:686
a handful	0:686
a handful of	0:686
a hard	0:630
a hard hat	0:715
a head	0:585
a head of	0:630
a headshot	0:664
a high	0:715
a hiring	0:617
a hiring manager	0:664
a house	0:630
a human	0:605
a human being	0:686
a hundred	0:664
a hundred and	0:715
a jeudi	0:715
a job	0:475
a job description	0:686
a jordan	0:630
a joy	0:715
a junior	0:686
a kettle	0:686
a l'heure	0:664
a l'ordre	0:715
a la	0:423
a la fase	0:715
a la persona	0:715
a la plaza	0:686
a la rentree	0:715
a lad	0:715
a lanyard	0:715
a laptop	0:664
a large	0:605
a large number	0:686
a las	0:392
a las #	0:434
a las cinco	0:715
a las personas	0:715
a las seis	0:715
a letter	0:554
a letter from	0:646
a line	0:499
a line to	0:630
a line when	0:715
a link	0:605
a list	0:561
a list of	0:585
a little	0:499
a little while	0:646
a live	0:630
a long	0:569
a longer	0:715
a look	0:554
a look at	0:617
a los	0:617
a lot	0:516
a lot of	0:585
a lovely	0:646
a m	0:495
a machine	0:686
a made	0:664
a made up	0:664
a man	0:605
a manager	0:664
a mano	0:715
a mas	0:617
a mas tardar	0:617
a match	0:569
a matter	0:715
a matter of	0:715
a medical	0:664
a meeting	0:664
a member	0:499
a member of	0:507
a message	0:664
a mi	0:617
a million	0:715
a minute	0:686
a mistake	0:686
a mixed	0:686
a mobile	0:686
a mock	0:617
a moi	0:715
a moment	0:664
a mon	0:715
a monday	0:686
a month	0:511
a morning	0:646
a nadie	0:715
a name	0:646
a natter	0:664
a neighbour	0:686
a network	0:715
a new	0:438
a new date	0:630
a new day	0:686
a new one	0:646
a new time	0:686
a nice	0:595
a night	0:664
a no	0:495
a no from	0:715
a no i	0:715
a no this	0:715
a note	0:511
a note from	0:646
a note of	0:686
a note on	0:715
a notre	0:617
a nudge	0:617
a nuisance	0:686
a number	0:554
a number for	0:715
a number of	0:646
a nurse	0:715
a one	0:585
a page	0:561
a page each	0:715
a page of	0:715
a page on	0:686
a paid	0:686
a pair	0:715
a panel	0:664
a paragraph	0:646
a parent	0:686
a parking	0:715
a parking permit	0:715
a part	0:664
a partir	0:577
a partir de	0:664
a partir du	0:664
a partner	0:686
a password	0:715
a patient	0:715
a payroll	0:715
a pdf	0:595
a pen	0:715
a person	0:561
a personal	0:664
a phone	0:569
a phone call	0:617
a photo	0:595
a photo id	0:715
a photo of	0:664
a photograph	0:715
a piece	0:617
a piece of	0:686
a pint	0:646
a place	0:507
a place at	0:715
a place in	0:646
a place on	0:686
a plan	0:715
a plane	0:686
a pleasure	0:554
a pleasure to	0:630
a poder	0:715
a point	0:686
a poor	0:664
a position	0:605
a position to	0:646
a post	0:617
a pot	0:715
a pot of	0:715
a practice	0:686
a preparer	0:715
a private	0:686
a probationary	0:686
a probationary period	0:686
a problem	0:617
a profile	0:715
a promise	0:715
a proper	0:525
a provisional	0:686
a quarter	0:499
a quarter of	0:686
a quarter past	0:630
a quarter to	0:646
a que	0:715
a quelqu'un	0:715
a question	0:617
a queue	0:715
a quick	0:542
a quick note	0:715
a quien	0:715
a quiet	0:595
a quiet room	0:686
a read	0:686
a real	0:531
a real human	0:715
a real person	0:664
a reason	0:646
a recent	0:664
a recommendation	0:715
a recorded	0:715
a recruiter	0:646
a referee	0:686
a reference	0:646
a reference from	0:686
a reflection	0:715
a reflection on	0:715
a registered	0:715
a reminder	0:605
a reminder of	0:646
a replacement	0:664
a reply	0:605
a reporter	0:686
a request	0:715
a research	0:715
a reserve	0:715
a reserve list	0:715
a resident	0:715
a result	0:715
a retenu	0:617
a retenu toute	0:715
a review	0:646
a right	0:715
a ring	0:646
a role	0:664
a rolling	0:686
a rolling basis	0:715
a room	0:617
a rule	0:686
a rule that	0:715
a salary	0:686
a salary of	0:715
a sample	0:664
a sandwich	0:664
a saturday	0:715
a scale	0:715
a scan	0:646
a scan of	0:664
a school	0:664
a score	0:715
a screen	0:630
a screen reader	0:715
a se	0:715
a seat	0:715
a second	0:459
a second interview	0:715
a second meeting	0:715
a second time	0:664
a secure	0:686
a secure link	0:686
a selection	0:715
a senior	0:715
a sentence	0:686
a separate	0:715
a ser	0:715
a set	0:664
a set of	0:664
a seven	0:686
a share	0:715
a short	0:449
a short exercise	0:715
a shout	0:646
a shout when	0:715
a sign	0:715
a silence	0:715
a similar	0:715
a single	0:630
a site	0:715
a situational	0:715
a situational judgement	0:715
a six	0:715
a slot	0:569
a slot that	0:715
a small	0:511
a small team	0:715
a spreadsheet	0:664
a stable	0:686
a stable connection	0:715
a standard	0:715
a start	0:605
a start date	0:646
a story	0:715
a straight	0:715
a straight answer	0:715
a strong	0:686
a su	0:630
a suit	0:686
a supplier	0:664
a surprise	0:715
a system	0:617
a system generated	0:664
a table	0:686
a take	0:686
a take home	0:715
a talk	0:664
a team	0:617
a team of	0:686
a teams	0:664
a telephone	0:577
a ten	0:617
a ten minute	0:617
a tenant	0:715
a test	0:630
a thank	0:664
a thank you	0:664
a thing	0:561
a think	0:630
a third	0:536
a third of	0:630
a thursday	0:715
a ticket	0:630
a time	0:432
a time for	0:630
a time https	0:686
a time that	0:630
a time when	0:686
a time you	0:646
a timetable	0:686
a titre	0:715
a todo	0:715
a todo el	0:715
a tour	0:686
a tour of	0:715
a town	0:715
a train	0:595
a traves	0:715
a trial	0:646
a tuesday	0:715
a two	0:595
a two year	0:715
a un	0:617
a un entretien	0:715
a una	0:646
a vacancy	0:630
a very	0:554
a vessel	0:715
a video	0:617
a video call	0:715
a video interview	0:686
a view	0:630
a view of	0:715
a view on	0:715
a viewing	0:715
a virtual	0:686
a visit	0:646
a voix	0:715
a voix haute	0:715
a volunteer	0:715
a vos	0:715
a vote	0:715
a votre	0:507
a votre candidature	0:664
a votre convenance	0:715
a vous	0:516
a waiting	0:664
a waiting list	0:715
a walk	0:664
a warm	0:715
a warning	0:686
a wedding	0:646
a wednesday	0:715
a week	0:444
a week in	0:686
a week later	0:715
a week on	0:646
a weekend	0:715
a wet	0:715
a while	0:630
a whiteboard	0:715
a whole	0:646
a witness	0:715
a word	0:511
a word about	0:686
a word on	0:646
a word with	0:646
a work	0:686
a written	0:605
a written exercise	0:715
a year	0:467
a year #	0:686
a year and	0:664
a yes	0:503
a yes from	0:715
a yes i	0:715
a yes or	0:630
a zoom	0:715
a £	0:585
a £ #	0:585
aa	0:595
aa #	0:630
ab	0:424
ab #	0:577
ab # uhr	0:664
ab dem	0:664
ab dem #	0:664
abara	0:617
abbey	0:630
abbot	0:686
abc	0:664
abc defg	0:715
abc defg hij	0:715
abend	0:569
abends	0:630
aber	0:472
aberdeen	0:646
abgeschlossen	0:630
abide	0:715
abierta	0:715
ablauf	0:605
able	0:395
able to	0:402
able to do	0:664
able to give	0:715
able to offer	0:686
able to put	0:715
able to say	0:664
able to take	0:715
able to tell	0:595
about	0:179
about #	0:430
about # #	0:646
about # min	0:664
about # mins	0:715
about # minutes	0:516
about ?	0:646
about a	0:459
about a new	0:715
about a third	0:715
about a time	0:605
about an	0:554
about an hour	0:585
about and	0:715
about any	0:715
about anything	0:715
about forty	0:646
about forty minutes	0:664
about friday	0:715
about half	0:646
about how	0:531
about how we	0:715
about how you	0:585
about in	0:715
about is	0:686
about it	0:472
about money	0:646
about next	0:715
about notice	0:715
about one	0:664
about our	0:715
about that	0:646
about the	0:298
about the job	0:686
about the post	0:715
about the vacancy	0:715
about them	0:715
about this	0:664
about three	0:715
about to	0:605
about tomorrow	0:646
about twenty	0:646
about twenty minutes	0:715
about two	0:630
about what	0:548
about what the	0:715
about what we	0:715
about what you	0:686
about whether	0:715
about who	0:686
about you	0:531
about your	0:451
about your application	0:664
about your experience	0:715
about yourself	0:664
about £	0:715
about £ #	0:715
above	0:399
above post	0:585
above the	0:554
above vacancy	0:715
abrazo	0:536
abril	0:554
abril de	0:686
abril de #	0:686
abrimos	0:664
abroad	0:585
absage	0:605
absagen	0:569
absagen https	0:715
abschluss	0:664
abschluss des	0:715
abschluss des verfahrens	0:715
abteilung	0:715
abzusehen	0:664
ac	0:715
aca	0:686
acaba	0:715
acabe	0:715
academic	0:646
academy	0:492
academy of	0:686
academy trust	0:646
acceder	0:686
accept	0:388
accept ?	0:715
accept and	0:664
accept decline	0:715
accept it	0:617
accept messages	0:686
accept messages now	0:686
accept or	0:617
accept or decline	0:686
accept sign	0:715
accept the	0:630
accept this	0:686
acceptable	0:715
acceptance	0:536
acceptance by	0:715
acceptance of	0:715
accepted	0:461
accepted by	0:715
accepted on	0:646
accepted the	0:715
accepted this	0:664
accepting	0:664
accepts	0:715
acceso	0:664
access	0:521
access code	0:686
access to	0:617
accessibility	0:715
accommodation	0:536
accordingly	0:630
account	0:386
account and	0:686
account but	0:715
account director	0:715
account executive	0:715
account number	0:715
account of	0:585
account of the	0:646
account that	0:686
account with	0:686
accountant	0:664
accounting	0:715
accounts	0:511
accredited	0:686
ace	0:646
achebe	0:585
acht	0:664
achterberg	0:595
acknowledge	0:542
acknowledge receipt	0:664
acknowledge receipt of	0:664
acknowledge the	0:686
acknowledges	0:646
acknowledges the	0:715
acorns	0:715
acquisition	0:426
acquisition partner	0:630
acquisition specialist	0:715
across	0:454
across the	0:664
across to	0:664
across your	0:569
across your profile	0:605
act	0:569
acting	0:686
action	0:472
action is	0:605
action is needed	0:686
action is required	0:686
action respond	0:686
action respond eid	0:715
action view	0:686
action view eid	0:715
activate	0:664
activate #	0:715
active	0:548
actively	0:686
actively recruiting	0:686
activity	0:715
acts	0:664
acts as	0:715
acts as an	0:715
actual	0:595
actually	0:561
actuarial	0:585
actuarial analyst	0:715
actuary	0:664
acuda	0:715
acuda con	0:715
acuerdo	0:686
ad	0:595
adaeze	0:686
add	0:447
add a	0:664
add it	0:686
add it to	0:715
add our	0:715
add that	0:715
add to	0:585
add to calendar	0:646
added	0:548
added to	0:715
added you	0:686
added you to	0:715
adding	0:664
additional	0:630
additional notes	0:664
address	0:371
address #	0:686
address and	0:646
address by	0:715
address could	0:715
address could not	0:715
address for	0:630
address is	0:664
address not	0:664
address not found	0:715
address you	0:715
addresses	0:664
adds	0:715
ade	0:664
adelante	0:686
ademas	0:664
adeyemi	0:548
adjointe	0:715
adjunto	0:630
adjustment	0:605
adjustments	0:577
admin	0:595
administracion	0:715
administration	0:686
administrative	0:664
administrator	0:478
administrators	0:686
admiration	0:715
admissions	0:569
admit	0:686
admitted	0:630
adresse	0:630
adresser	0:686
adrian	0:715
adult	0:686
advance	0:561
advantage	0:686
advent	0:715
advert	0:470
advert closes	0:715
advertise	0:686
advertised	0:485
advertised yet	0:686
advertisement	0:617
advice	0:554
advise	0:577
advise that	0:715
advised	0:664
adviser	0:440
advisers	0:646
advisor	0:585
advisory	0:646
advocate	0:664
aebi	0:686
aedt	0:664
aero	0:715
aerostructures	0:715
af	0:715
affairs	0:577
affairs associate	0:686
affect	0:664
affected	0:605
affected and	0:715
afin	0:595
afin de	0:664
afin que	0:686
afin que nous	0:715
afraid	0:426
afraid i	0:595
afraid i have	0:715
afraid that	0:664
afraid that we	0:715
afraid the	0:715
afraid we	0:686
afresh	0:664
after	0:232
after #	0:436
after # #	0:664
after # days	0:646
after # may	0:715
after # or	0:686
after # pm	0:664
after ?	0:686
after a	0:542
after a lot	0:715
after all	0:577
after and	0:686
after careful	0:585
after careful consideration	0:595
after easter	0:585
after five	0:686
after four	0:715
after half	0:664
after half term	0:664
after i	0:686
after if	0:715
after lunch	0:664
after next	0:646
after nineteen	0:686
after nineteen years	0:686
after probation	0:686
after review	0:715
after school	0:715
after six	0:595
after six months	0:605
after so	0:664
after that	0:472
after that and	0:715
after that the	0:686
after that we	0:686
after that you	0:686
after the	0:421
after the closing	0:646
after the interview	0:715
after this	0:664
after three	0:686
after two	0:686
after which	0:577
after which the	0:664
after you	0:548
after you have	0:715
after you would	0:686
after your	0:664
afternoon	0:366
afternoon and	0:605
afternoon at	0:715
afternoon for	0:686
afternoon in	0:646
afternoon in the	0:686
afternoon jordan	0:554
afternoon of	0:715
afternoon or	0:686
afternoon so	0:715
afternoon the	0:715
afternoon to	0:715
afternoon's	0:664
afternoons	0:617
afterwards	0:456
afterwards and	0:715
ag	0:511
again	0:288
again about	0:686
again after	0:595
again after #	0:715
again after six	0:715
again and	0:605
again as	0:664
again at	0:630
again flat	0:715
again for	0:561
again from	0:664
again i	0:630
again if	0:715
again in	0:577
again in the	0:617
again jordan	0:646
again later	0:715
again next	0:715
again on	0:617
again on monday	0:715
again on tuesday	0:715
again once	0:715
again or	0:715
again the	0:686
again when	0:686
again with	0:715
again within	0:715
against	0:416
against a	0:715
against it	0:686
against receipts	0:686
against the	0:511
against the essential	0:686
against the person	0:715
against you	0:630
age	0:595
agence	0:686
agencies	0:630
agency	0:475
agency for	0:715
agency for permanent	0:715
agenda	0:531
agenda for	0:715
agent	0:548
agente	0:715
agents	0:715
agm	0:715
agnes	0:630
agnieszka	0:715
ago	0:569
agosto	0:646
agradecemos	0:715
agree	0:536
agree to	0:646
agreeable	0:715
agreed	0:444
agreed and	0:715
agreed by	0:686
agreed on	0:686
agreed on the	0:686
agreed that	0:686
agreed to	0:605
agreeing	0:605
agreeing to	0:617
agreeing to sit	0:715
agreement	0:605
agua	0:715
ah	0:646
ahead	0:440
ahead and	0:715
ahead of	0:554
ahead of the	0:686
ahead with	0:664
ahi	0:664
ahlers	0:715
ahora	0:595
ai	0:561
aid	0:595
aid clinic	0:715
aigner	0:715
ailleurs	0:686
aim	0:630
aim to	0:664
ainsi	0:646
air	0:561
airport	0:617
airways	0:646
al	0:451
al #	0:715
al # #	0:715
al final	0:715
al lunes	0:715
al lunes #	0:715
alan	0:617
alarm	0:664
alas	0:715
alasdair	0:646
alasdair munro	0:715
albrecht	0:715
alder	0:664
alder street	0:715
aldgate	0:686
aldous	0:577
alegaciones	0:686
alert	0:554
alert for	0:686
alerts	0:664
algo	0:595
alguien	0:595
alguien que	0:715
algun	0:686
alguna	0:646
alguna de	0:715
alguno	0:715
alison	0:686
alive	0:715
all	0:200
all #	0:585
all # jobs	0:715
all about	0:715
all and	0:646
all applicants	0:686
all bcc	0:686
all be	0:715
all been	0:715
all best	0:664
all but	0:715
all by	0:686
all candidates	0:507
all candidates for	0:630
all day	0:585
all fine	0:715
all five	0:686
all four	0:585
all four corners	0:715
all four of	0:686
all good	0:646
all good for	0:715
all hands	0:715
all i	0:686
all in	0:630
all interviews	0:664
all it	0:715
all jobs	0:664
all of	0:456
all of it	0:646
all of the	0:646
all of them	0:630
all of this	0:686
all of us	0:664
all of you	0:664
all on	0:605
all on zoom	0:715
all possible	0:715
all read	0:715
all right	0:605
all right with	0:715
all round	0:715
all set	0:577
all set for	0:686
all set jordan	0:715
all shortlisted	0:664
all shortlisted candidates	0:715
all since	0:715
all six	0:686
all so	0:715
all still	0:664
all that	0:630
all that is	0:715
all the	0:459
all the best	0:554
all the candidates	0:715
all the way	0:715
all this	0:715
all those	0:686
all three	0:531
all three of	0:646
all times	0:536
all times are	0:561
all week	0:646
all's	0:715
all's well	0:715
alle	0:464
alle #	0:686
alle zeiten	0:686
allein	0:715
allem	0:630
allen	0:630
allerdings	0:646
allergies	0:715
alles	0:482
alles gute	0:617
allocated	0:605
allocation	0:686
allotments	0:686
allow	0:447
allow #	0:617
allow # minutes	0:715
allow an	0:630
allow an hour	0:646
allow me	0:686
allow me to	0:686
allow us	0:715
allow us to	0:715
allowance	0:536
allowed	0:499
allowed to	0:561
allowed to say	0:715
allows	0:577
almenara	0:686
almost	0:715
almshouses	0:686
alone	0:521
along	0:475
along the	0:686
along with	0:548
along with the	0:646
alongside	0:664
aloud	0:646
aloud to	0:715
already	0:382
already asked	0:715
already been	0:715
already booked	0:686
already changed	0:686
already paid	0:715
alright	0:569
alright jordan	0:630
als	0:386
also	0:332
also #	0:715
also a	0:715
also am	0:715
also asked	0:686
also be	0:664
also do	0:646
also have	0:664
also let	0:715
also let me	0:715
also nicht	0:715
also the	0:664
also your	0:686
alt	0:715
alter	0:630
altered	0:715
alternate	0:585
alternate saturdays	0:715
alternate weekends	0:715
alternative	0:686
although	0:542
although you	0:715
altogether	0:617
altura	0:686
alumni	0:554
alumni office	0:715
alvaro	0:686
always	0:516
am	0:157
am #	0:392
am # #	0:432
am # marz	0:664
am # pm	0:686
am a	0:617
am a reporter	0:715
am able	0:664
am able to	0:686
am about	0:715
am afraid	0:436
am afraid i	0:595
am afraid that	0:664
am afraid the	0:715
am afraid we	0:715
am allowed	0:686
am allowed to	0:686
am and	0:630
am around	0:646
am asking	0:715
am at	0:521
am at a	0:715
am at home	0:715
am at the	0:595
am attaching	0:715
am away	0:646
am away from	0:686
am back	0:646
am back at	0:715
am besten	0:686
am bildschirm	0:715
am break	0:715
am bst	0:646
am conscious	0:715
am delighted	0:577
am delighted to	0:577
am dienstag	0:561
am dienstag #	0:605
am directed	0:686
am donnerstag	0:521
am donnerstag #	0:595
am eastern	0:646
am edt	0:686
am empfang	0:715
am ende	0:715
am et	0:715
am europe	0:664
am europe london	0:664
am free	0:664
am freitag	0:561
am glad	0:686
am gmt	0:646
am going	0:617
am going to	0:617
am happy	0:686
am happy to	0:686
am having	0:715
am having to	0:715
am i	0:715
am in	0:495
am in a	0:715
am in the	0:617
am liebsten	0:686
am london	0:715
am mittwoch	0:548
am mittwoch #	0:630
am montag	0:605
am not	0:454
am not able	0:664
am not allowed	0:686
am not going	0:595
am not in	0:686
am obliged	0:715
am obliged to	0:715
am off	0:664
am on	0:499
am on a	0:715
am on annual	0:715
am on the	0:715
am on tuesday	0:715
am only	0:617
am out	0:630
am pacific	0:715
am pleased	0:531
am pleased to	0:531
am recruiting	0:715
am retained	0:715
am retained by	0:715
am samstag	0:715
am selben	0:686
am selben tag	0:715
am so	0:585
am so pleased	0:715
am so sorry	0:646
am sorry	0:411
am sorry for	0:686
am sorry that	0:664
am sorry to	0:485
am stuck	0:715
am sure	0:686
am tag	0:715
am taking	0:715
am telefon	0:617
am the	0:561
am the one	0:686
am to	0:569
am to #	0:605
am told	0:577
am told i	0:715
am up	0:686
am very	0:630
am very sorry	0:715
am wochenende	0:686
am working	0:630
am writing	0:482
am writing about	0:686
am writing in	0:715
am writing on	0:686
am writing to	0:595
amadi	0:715
amanda	0:715
amara	0:605
amara nwosu	0:715
amazing	0:715
ambas	0:715
amberley	0:686
ambos	0:715
ambulance	0:630
ambulance service	0:646
ameeting	0:646
amended	0:617
america	0:715
ames	0:715
amina	0:715
among	0:485
among the	0:585
among them	0:585
among those	0:715
amount	0:686
amsterdam	0:686
amy	0:715
an	0:170
an #	0:715
an accommodation	0:686
an account	0:715
an adjustment	0:664
an afternoon	0:686
an agency	0:715
an answer	0:475
an answer by	0:646
an answer for	0:715
an answer from	0:715
an answer in	0:715
an answer this	0:715
an application	0:548
an application for	0:646
an appointment	0:617
an assessment	0:664
an automated	0:617
an automated message	0:646
an automatic	0:630
an automatic response	0:686
an den	0:664
an der	0:542
an der pforte	0:686
an die	0:585
an e	0:715
an earlier	0:715
an early	0:630
an einem	0:686
an einer	0:715
an email	0:585
an employer	0:715
an employment	0:686
an employment agency	0:686
an enhanced	0:715
an enhanced dbs	0:715
an envelope	0:686
an equal	0:617
an equal opportunities	0:715
an equal opportunity	0:664
an evening	0:686
an event	0:715
an explanation	0:715
an eye	0:664
an eye on	0:715
an honest	0:715
an hour	0:319
an hour ago	0:715
an hour and	0:516
an hour at	0:686
an hour in	0:664
an hour no	0:664
an hour of	0:595
an hour on	0:605
an hour or	0:630
an hour so	0:715
an hour with	0:585
an idea	0:686
an informal	0:664
an initial	0:686
an inspection	0:715
an interim	0:715
an internal	0:664
an internal candidate	0:715
an interview	0:417
an interview for	0:715
an interview has	0:715
an interview on	0:686
an interview or	0:715
an interview with	0:664
an interviewer	0:686
an invite	0:715
an invoice	0:664
an offer	0:454
an offer for	0:686
an offer from	0:715
an offer is	0:664
an offer was	0:715
an office	0:715
an online	0:664
an opening	0:715
an sie	0:715
an unattended	0:646
an unattended mailbox	0:664
an und	0:664
an underwriter	0:715
an unmonitored	0:715
an unserem	0:715
an wenn	0:664
an wenn du	0:715
analista	0:605
analista de	0:646
analyst	0:372
analyst #	0:715
analyst and	0:715
analyst at	0:715
analyst in	0:715
analyst position	0:686
analyst post	0:715
analyst vacancy	0:686
analyste	0:715
analysts	0:686
analytics	0:492
analytics engineer	0:686
analytics manager	0:686
anand	0:664
anbei	0:630
anbieten	0:646
anbieten zu	0:715
anchor	0:664
and	0:55
and #	0:351
and # #	0:536
and # and	0:686
and # july	0:686
and # june	0:630
and # may	0:715
and # minutes	0:686
and # november	0:686
and # october	0:664
and # pm	0:715
and # september	0:715
and # th	0:617
and # to	0:686
and a	0:307
and a chat	0:686
and a colleague	0:686
and a covering	0:715
and a decision	0:715
and a good	0:715
and a half	0:536
and a list	0:664
and a member	0:686
and a new	0:715
and a one	0:715
and a quarter	0:630
and a reference	0:715
and a short	0:715
and account	0:715
and after	0:630
and afterwards	0:686
and again	0:630
and all	0:516
and all of	0:686
and also	0:664
and am	0:686
and an	0:536
and another	0:715
and any	0:595
and are	0:569
and as	0:585
and as a	0:686
and ask	0:531
and ask for	0:617
and ask you	0:715
and asked	0:617
and asks	0:664
and at	0:585
and at the	0:664
and back	0:646
and be	0:525
and be our	0:646
and before	0:646
and best	0:715
and both	0:630
and bring	0:715
and by	0:617
and can	0:488
and can be	0:686
and can not	0:554
and carry	0:715
and choose	0:617
and coffee	0:664
and come	0:630
and comes	0:715
and confidential	0:686
and contract	0:664
and could	0:664
and covering	0:715
and date	0:715
and did	0:617
and did not	0:646
and do	0:495
and do not	0:536
and do you	0:686
and does	0:617
and does not	0:617
and dr	0:646
and each	0:686
and eleven	0:715
and every	0:585
and everybody	0:630
and everything	0:715
and expected	0:715
and find	0:715
and five	0:715
and for	0:447
and for attending	0:715
and for getting	0:715
and for the	0:542
and four	0:715
and friday	0:595
and friday #	0:686
and fridays	0:686
and from	0:664
and get	0:595
and give	0:617
and give you	0:686
and go	0:664
and gone	0:715
and had	0:646
and half	0:630
and has	0:419
and has a	0:715
and has asked	0:605
and has been	0:617
and has gone	0:715
and has named	0:715
and has not	0:715
and has the	0:686
and have	0:449
and have a	0:686
and have been	0:646
and have no	0:715
and have put	0:715
and have you	0:715
and he	0:451
and he is	0:569
and he will	0:646
and he would	0:646
and head	0:715
and his	0:664
and honestly	0:715
and hope	0:664
and how	0:536
and how to	0:686
and how you	0:617
and i	0:211
and i am	0:393
and i are	0:715
and i can	0:531
and i do	0:536
and i had	0:715
and i have	0:396
and i hope	0:686
and i know	0:686
and i mean	0:686
and i need	0:686
and i said	0:715
and i shall	0:630
and i should	0:686
and i talked	0:686
and i think	0:646
and i want	0:664
and i was	0:715
and i will	0:316
and i would	0:405
and idris	0:715
and if	0:472
and if i	0:686
and if it	0:686
and if that	0:715
and if the	0:715
and if you	0:595
and in	0:521
and in the	0:630
and influencing	0:715
and interview	0:715
and is	0:467
and is not	0:617
and it	0:373
and it does	0:715
and it has	0:664
and it is	0:461
and it was	0:686
and it will	0:561
and it would	0:715
and its	0:686
and jordan	0:646
and jordan avery	0:646
and keep	0:664
and last	0:605
and laughed	0:664
and let	0:542
and let me	0:646
and let us	0:715
and let you	0:715
and look	0:646
and lunch	0:715
and make	0:630
and may	0:585
and may be	0:686
and me	0:451
and me and	0:664
and meet	0:664
and mei	0:686
and mei ling	0:715
and missed	0:715
and mr	0:536
and mrs	0:548
and ms	0:617
and my	0:536
and myself	0:605
and neither	0:715
and never	0:664
and new	0:715
and new year	0:715
and no	0:454
and no one	0:646
and no you	0:715
and nobody	0:488
and nobody else	0:664
and nobody has	0:646
and nobody here	0:686
and nobody's	0:715
and none	0:715
and not	0:414
and not a	0:617
and not after	0:715
and not at	0:686
and not before	0:715
and not by	0:664
and not on	0:646
and not the	0:630
and not to	0:715
and nothing	0:569
and nothing to	0:715
and now	0:686
and of	0:646
and of the	0:715
and on	0:525
and on a	0:715
and on the	0:715
and on this	0:715
and one	0:430
and one of	0:577
and one on	0:715
and one other	0:595
and only	0:630
and open	0:664
and our	0:464
and our chair	0:715
and pay	0:664
and pay the	0:715
and people	0:715
and please	0:554
and please do	0:595
and press	0:715
and priya	0:715
and proof	0:646
and proof of	0:646
and put	0:686
and regret	0:664
and regret that	0:686
and regulated	0:605
and regulated by	0:630
and removed	0:595
and removed from	0:595
and rescue	0:664
and rescue service	0:664
and return	0:548
and return it	0:646
and return the	0:715
and ride	0:715
and right	0:715
and ring	0:595
and ring me	0:664
and run	0:686
and safety	0:686
and sam	0:686
and same	0:686
and sandra	0:715
and say	0:605
and second	0:646
and second choice	0:715
and second preference	0:715
and see	0:617
and select	0:715
and send	0:531
and send it	0:715
and send me	0:630
and shall	0:686
and she	0:472
and she has	0:686
and she is	0:585
and she will	0:605
and should	0:577
and sign	0:554
and since	0:686
and six	0:715
and so	0:488
and so did	0:646
and so i	0:686
and so would	0:715
and some	0:686
and somebody	0:569
and somebody from	0:686
and someone	0:630
and someone from	0:715
and sorry	0:686
and spend	0:715
and start	0:664
and stay	0:715
and still	0:646
and take	0:715
and tell	0:521
and tell me	0:617
and tell us	0:630
and tell you	0:686
and ten	0:686
and thank	0:664
and thank you	0:664
and thanks	0:617
and thanks for	0:646
and that	0:397
and that is	0:577
and that it	0:715
and that the	0:605
and that they	0:715
and that we	0:686
and that you	0:577
and the	0:245
and the #	0:630
and the bank	0:715
and the best	0:715
and the chair	0:715
and the committee	0:715
and the covering	0:715
and the head	0:715
and the interviews	0:715
and the job	0:715
and the last	0:686
and the next	0:715
and the office	0:715
and the one	0:715
and the other	0:646
and the panel	0:617
and the third	0:686
and the three	0:715
and the two	0:664
and the vacancy	0:715
and their	0:664
and then	0:419
and then a	0:715
and then i	0:646
and then it	0:686
and then the	0:664
and then you	0:715
and theo	0:715
and there	0:440
and there are	0:646
and there is	0:485
and there was	0:715
and there will	0:686
and therefore	0:664
and they	0:423
and they are	0:561
and they do	0:715
and they have	0:577
and they will	0:595
and they would	0:715
and thirty	0:686
and this	0:554
and this is	0:715
and those	0:664
and thought	0:646
and thought i	0:715
and thought of	0:715
and three	0:630
and thursday	0:595
and thursday #	0:664
and thursdays	0:715
and time	0:617
and time tuesday	0:715
and to	0:503
and to be	0:715
and to whom	0:715
and to your	0:715
and told	0:664
and tom	0:646
and took	0:715
and tuesday	0:646
and two	0:521
and two of	0:686
and unfortunately	0:686
and until	0:617
and up	0:715
and up to	0:715
and wants	0:686
and was	0:585
and watch	0:715
and we	0:301
and we are	0:495
and we can	0:664
and we do	0:686
and we have	0:516
and we shall	0:646
and we will	0:416
and we would	0:472
and wednesday	0:715
and wednesdays	0:686
and were	0:664
and what	0:488
and what was	0:715
and what would	0:715
and what you	0:569
and when	0:554
and where	0:646
and whether	0:542
and whether you	0:585
and which	0:617
and white	0:715
and who	0:617
and whoever	0:686
and whom	0:715
and why	0:686
and will	0:356
and will ask	0:686
and will be	0:482
and will have	0:715
and will not	0:495
and will take	0:715
and will want	0:715
and wish	0:664
and wish you	0:715
and with	0:554
and with the	0:686
and without	0:664
and wondered	0:715
and would	0:464
and would be	0:617
and would like	0:605
and would you	0:664
and write	0:630
and yes	0:585
and yes the	0:715
and you	0:304
and you are	0:485
and you can	0:542
and you did	0:715
and you do	0:715
and you have	0:569
and you may	0:617
and you need	0:585
and you should	0:605
and you tell	0:715
and you were	0:617
and you will	0:454
and you would	0:536
and your	0:391
and your answers	0:715
and your application	0:715
and your cv	0:646
and your interview	0:715
and your name	0:630
and yours	0:569
andere	0:605
anderen	0:605
anderes	0:646
andern	0:686
anders	0:595
anderswo	0:715
andert	0:686
anderthalb	0:715
anderthalb stunden	0:715
android	0:715
anerkennung	0:715
anfang	0:715
anforderungen	0:686
angabe	0:715
angebot	0:617
angekommen	0:630
angekommen und	0:715
angela	0:664
angenehme	0:715
angesehen	0:686
anglais	0:715
angus	0:715
anhang	0:646
animal	0:630
animal health	0:686
anita	0:630
anjali	0:664
anke	0:715
anmeldung	0:646
ann	0:536
annabel	0:646
annabel crewe	0:715
anne	0:617
annegret	0:686
annehmen	0:664
anneke	0:686
anneliese	0:686
annex	0:664
annika	0:630
announce	0:686
announced	0:617
announcement	0:664
annoying	0:715
annual	0:516
annual leave	0:605
annual leave is	0:715
annule	0:646
annuler	0:646
annum	0:664
ano	0:595
anonymised	0:715
anonymous	0:585
anonymous and	0:715
anos	0:686
another	0:332
another applicant	0:664
another candidate	0:585
another date	0:605
another day	0:617
another day ?	0:715
another offer	0:664
another slot	0:630
another time	0:585
anreise	0:664
anruf	0:715
anrufen	0:664
anrufen ?	0:715
ans	0:617
anschliessend	0:686
anschluss	0:686
ansehen	0:630
ansehen https	0:715
anselm	0:664
answer	0:321
answer about	0:715
answer and	0:686
answer by	0:561
answer by friday	0:646
answer for	0:686
answer for you	0:715
answer from	0:715
answer in	0:630
answer is	0:595
answer on	0:646
answer so	0:715
answer that	0:715
answer the	0:646
answer them	0:715
answer this	0:664
answer to	0:630
answer you	0:686
answered	0:577
answering	0:715
answers	0:399
answers and	0:664
answers are	0:605
answers are anonymous	0:686
answers from	0:715
answers in	0:664
answers it	0:686
answers it is	0:686
answers on	0:715
answers to	0:595
ante	0:715
antelacion	0:664
anterior	0:664
antes	0:459
antes de	0:531
antes de que	0:664
antes del	0:554
antes del #	0:686
antes del lunes	0:715
antes del viernes	0:686
anthea	0:686
anthony	0:664
antrag	0:630
antreten	0:715
antwerp	0:715
antwort	0:561
antworte	0:715
antworten	0:617
antworten sie	0:715
anular	0:686
anule	0:715
anwen	0:664
anxious	0:715
any	0:256
any adjustment	0:715
any adjustments	0:715
any afternoon	0:715
any chance	0:686
any current	0:715
any day	0:542
any day but	0:715
any day the	0:715
any decision	0:686
any evening	0:686
any event	0:715
any further	0:554
any good	0:664
any hour	0:664
any inconvenience	0:686
any more	0:617
any news	0:715
any of	0:521
any of it	0:686
any of the	0:646
any of them	0:715
any of these	0:715
any other	0:630
any point	0:715
any questions	0:630
any time	0:432
any time after	0:646
any time before	0:617
any time by	0:715
any time from	0:664
any time in	0:715
any two	0:715
any use	0:686
anya	0:715
anybody	0:449
anybody and	0:686
anybody else	0:646
anybody's	0:686
anyhow	0:715
anyone	0:412
anyone else	0:646
anyone in	0:686
anyone who	0:646
anything	0:291
anything about	0:595
anything and	0:630
anything at	0:686
anything at this	0:715
anything before	0:715
anything comes	0:715
anything else	0:531
anything from	0:664
anything i	0:715
anything in	0:617
anything into	0:561
anything into a	0:686
anything into it	0:664
anything is	0:715
anything more	0:664
anything on	0:664
anything over	0:715
anything that	0:585
anything that will	0:715
anything to	0:646
anything to do	0:715
anything we	0:715
anything with	0:686
anything wrong	0:686
anything wrong and	0:715
anything you	0:554
anything you like	0:715
anything you would	0:715
anyway	0:531
anyway and	0:715
anywhere	0:630
anzeige	0:715
anziehen	0:715
ao	0:686
aoife	0:585
aoife brannigan	0:686
aout	0:715
apart	0:715
aparte	0:715
apologies	0:442
apologies and	0:630
apologies for	0:569
apologies for the	0:605
apologise	0:605
apologise for	0:664
apologise for any	0:715
apology	0:686
app	0:459
app codility	0:664
app codility com	0:664
app goodtime	0:715
app goodtime io	0:715
app greenhouse	0:630
app greenhouse io	0:630
appeal	0:585
appear	0:646
appear in	0:715
appeared	0:664
appeared in	0:715
appeared in #	0:715
appears	0:715
appelle	0:664
appellera	0:715
apple	0:686
applicant	0:417
applicant avery	0:715
applicant for	0:715
applicants	0:419
applicants for	0:617
applicants who	0:646
applicants will	0:715
applicants will be	0:715
application	0:252
application #	0:715
application and	0:511
application and the	0:715
application and your	0:715
application as	0:715
application at	0:664
application at any	0:715
application centre	0:715
application for	0:369
application for a	0:646
application for r	0:664
application for the	0:485
application form	0:585
application forms	0:664
application further	0:715
application has	0:577
application has been	0:664
application has not	0:715
application https	0:686
application id	0:715
application in	0:715
application is	0:554
application is still	0:715
application of	0:686
application on	0:715
application reference	0:715
application remains	0:664
application stays	0:664
application to	0:554
application to the	0:715
application was	0:715
application which	0:715
application will	0:617
application will be	0:646
application you	0:686
applications	0:381
applications and	0:585
applications and i	0:715
applications are	0:646
applications for	0:577
applications in	0:630
applications in the	0:686
applications on	0:630
applications on the	0:715
applications received	0:715
applications we	0:664
applied	0:421
applied for	0:516
applied for a	0:686
applied to	0:569
applied to be	0:715
applies	0:617
applies to	0:715
apply	0:391
apply again	0:536
apply again after	0:686
apply for	0:521
apply for the	0:630
apply now	0:715
apply to	0:664
applying	0:447
applying for	0:605
applying for the	0:715
applying to	0:531
applying to be	0:715
applying to the	0:715
appoint	0:561
appoint you	0:664
appoint you to	0:715
appointable	0:686
appointed	0:561
appointed to	0:715
appointing	0:664
appointing committee	0:715
appointment	0:383
appointment as	0:715
appointment has	0:646
appointment has been	0:664
appointment https	0:715
appointment in	0:715
appointment is	0:585
appointment is conditional	0:715
appointment on	0:715
appointment to	0:646
appointment to the	0:715
appointment with	0:554
appointment with dr	0:630
appointments	0:536
appointments are	0:715
appointments committee	0:686
appreciate	0:521
appreciate that	0:617
appreciate that you	0:686
appreciate your	0:630
appreciate your time	0:715
apprentice	0:595
approach	0:630
approached	0:630
approval	0:646
approve	0:715
approved	0:569
approved the	0:686
approx	0:646
approx #	0:664
apr	0:569
apr #	0:595
apr # #	0:630
apreciada	0:715
apres	0:525
apres midi	0:715
april	0:324
april #	0:428
april # #	0:525
april # at	0:715
april and	0:569
april are	0:715
april at	0:605
april at #	0:605
april by	0:715
april to	0:686
april you	0:715
apron	0:715
aqui	0:561
aqui en	0:715
arbeit	0:715
arbeiten	0:630
arbeitgebers	0:715
arbeitsgruppe	0:715
arbeitsschuhe	0:715
arbeitsvertrag	0:664
arbeitszeugnis	0:715
arch	0:715
architect	0:595
architects	0:595
architectural	0:686
architectural assistant	0:715
archive	0:664
archives	0:715
archivist	0:715
archivo	0:715
are	0:117
are #	0:542
are a	0:472
are a bit	0:715
are a small	0:664
are able	0:605
are able to	0:617
are about	0:630
are above	0:686
are above the	0:686
are after	0:664
are after a	0:715
are agreed	0:715
are all	0:499
are all set	0:605
are allocated	0:664
are allowed	0:686
are already	0:686
are also	0:686
are among	0:686
are among the	0:686
are an	0:715
are and	0:617
are anonymous	0:664
are as	0:630
are as follows	0:715
are asked	0:577
are asked to	0:617
are asking	0:686
are at	0:585
are at #	0:664
are attached	0:686
are available	0:617
are aware	0:686
are away	0:686
are back	0:646
are being	0:521
are being seen	0:715
are below	0:686
are best	0:664
are better	0:686
are booked	0:585
are booked in	0:664
are both	0:646
are building	0:664
are charged	0:664
are charged at	0:715
are closed	0:715
are coming	0:577
are coming from	0:715
are complete	0:686
are confirmed	0:630
are confirmed for	0:686
are content	0:715
are delighted	0:585
are delighted that	0:715
are delighted to	0:617
are doing	0:664
are down	0:630
are down with	0:715
are eleven	0:686
are even	0:664
are expected	0:715
are fine	0:577
are first	0:686
are for	0:646
are four	0:664
are free	0:605
are full	0:715
are getting	0:646
are getting this	0:686
are given	0:617
are glad	0:686
are glad to	0:715
are going	0:569
are going to	0:605
are going with	0:715
are good	0:715
are grateful	0:715
are happy	0:561
are happy to	0:715
are happy where	0:686
are held	0:646
are here	0:630
are hiring	0:715
are holding	0:715
are i	0:715
are in	0:440
are in our	0:715
are in the	0:536
are interested	0:686
are interested in	0:715
are interviewing	0:646
are invited	0:595
are invited to	0:595
are keen	0:646
are keeping	0:686
are keeping well	0:686
are kept	0:715
are locked	0:715
are looking	0:542
are looking for	0:617
are made	0:715
are meeting	0:715
are needed	0:686
are new	0:715
are nine	0:715
are no	0:531
are no longer	0:686
are no right	0:595
are not	0:352
are not able	0:617
are not allowed	0:715
are not going	0:686
are not left	0:686
are not monitored	0:617
are not opened	0:715
are not read	0:664
are not shortlisted	0:715
are not the	0:646
are now	0:595
are of	0:715
are off	0:686
are offered	0:686
are on	0:434
are on #	0:715
are on a	0:686
are on the	0:525
are one	0:525
are one hour	0:715
are one of	0:585
are only	0:686
are open	0:569
are open to	0:686
are opening	0:715
are out	0:617
are out of	0:715
are overseas	0:715
are paid	0:686
are pleased	0:577
are pleased to	0:577
are proud	0:664
are proud of	0:686
are provided	0:664
are read	0:715
are ready	0:715
are receiving	0:617
are receiving this	0:646
are released	0:646
are released on	0:715
are requested	0:715
are required	0:715
are right	0:686
are running	0:664
are scheduled	0:686
are seeing	0:617
are selected	0:664
are selected for	0:715
are set	0:605
are set out	0:630
are seven	0:715
are shortlisted	0:686
are shown	0:577
are shown in	0:585
are shut	0:664
are six	0:686
are so	0:686
are sorry	0:605
are sorry for	0:715
are still	0:432
are still in	0:585
are still very	0:554
are the	0:554
are the person	0:715
are then	0:715
are therefore	0:686
are third	0:715
are those	0:715
are three	0:617
are through	0:664
are through to	0:715
are to	0:605
are to be	0:715
are treated	0:686
are trying	0:686
are trying to	0:686
are two	0:554
are unable	0:521
are unable to	0:525
are undeliverable	0:664
are undeliverable and	0:715
are under	0:715
are up	0:646
are up for	0:686
are usually	0:664
are very	0:630
are waiting	0:686
are welcome	0:548
are welcome to	0:554
are well	0:646
are with	0:664
are you	0:442
are you free	0:617
are you on	0:686
are you open	0:715
are you to	0:646
are £	0:686
are £ #	0:686
area	0:548
area de	0:664
area manager	0:664
areas	0:715
argentina	0:715
argue	0:577
argue about	0:715
argue with	0:664
argued	0:605
argued for	0:686
arjun	0:715
arkwright	0:686
arm	0:715
around	0:423
around #	0:617
around for	0:715
around the	0:686
arrange	0:536
arrange a	0:646
arranged	0:525
arranged for	0:646
arranged leave	0:715
arrangement	0:686
arrangements	0:577
arrangements for	0:617
arrangements for the	0:715
arranging	0:715
arrete	0:664
arrival	0:569
arrival and	0:664
arrival and coffee	0:686
arrival coffee	0:715
arrivals	0:686
arrive	0:472
arrive #	0:715
arrive coffee	0:715
arrive five	0:715
arrive five minutes	0:715
arrive no	0:715
arrive ten	0:646
arrive ten minutes	0:646
arrived	0:554
arrived safely	0:686
arrives	0:686
art	0:595
article	0:715
artist	0:715
artistic	0:715
artistic director	0:715
arts	0:605
arts centre	0:715
arvo	0:664
as	0:173
as a	0:397
as a pdf	0:664
as a result	0:715
as a surprise	0:715
as a thank	0:664
as advertised	0:686
as agreed	0:595
as an	0:561
as an employment	0:686
as at	0:715
as before	0:577
as discussed	0:536
as discussed with	0:715
as ever	0:715
as far	0:585
as far as	0:585
as follows	0:554
as for	0:664
as good	0:686
as good as	0:715
as he	0:664
as her	0:715
as i	0:442
as i am	0:646
as i can	0:646
as i have	0:686
as i know	0:664
as i said	0:630
as i would	0:715
as if	0:664
as in	0:664
as is	0:715
as it	0:461
as it is	0:569
as it was	0:664
as long	0:646
as long as	0:664
as many	0:715
as mr	0:715
as much	0:646
as much as	0:686
as my	0:715
as of	0:595
as of this	0:646
as often	0:715
as one	0:646
as one of	0:715
as our	0:554
as part	0:577
as part of	0:577
as pdf	0:715
as per	0:646
as planned	0:646
as possible	0:686
as promised	0:561
as promised the	0:715
as regards	0:715
as she	0:664
as she is	0:715
as soon	0:488
as soon as	0:495
as that	0:646
as that is	0:715
as the	0:436
as there	0:569
as there are	0:664
as there is	0:664
as they	0:542
as they are	0:664
as this	0:686
as though	0:646
as though you	0:715
as to	0:595
as two	0:686
as two of	0:686
as we	0:521
as we have	0:715
as we said	0:715
as well	0:442
as well and	0:715
as well as	0:617
as well because	0:715
as yet	0:715
as you	0:397
as you are	0:630
as you go	0:715
as you know	0:686
as you like	0:630
as you may	0:686
as you prefer	0:715
as you will	0:664
as you wish	0:715
as you would	0:630
as your	0:595
as your notice	0:715
asante	0:686
asap	0:630
ash	0:664
ashamed	0:664
ashamed of	0:715
ashby	0:577
ashbyhq	0:646
ashbyhq com	0:646
ashcombe	0:630
ashdene	0:715
ashdown	0:630
ashe	0:715
asher	0:715
ashgrove	0:617
ashworth	0:646
asi	0:521
asi que	0:569
aside	0:595
asistir	0:664
ask	0:258
ask about	0:525
ask about a	0:715
ask about the	0:686
ask about your	0:686
ask all	0:686
ask at	0:715
ask before	0:664
ask everybody	0:617
ask everybody the	0:715
ask everybody to	0:715
ask everyone	0:646
ask for	0:399
ask for a	0:617
ask for it	0:646
ask for me	0:577
ask for the	0:646
ask for your	0:646
ask him	0:686
ask how	0:646
ask how you	0:664
ask if	0:715
ask it	0:715
ask me	0:561
ask questions	0:715
ask that	0:664
ask that you	0:664
ask the	0:585
ask them	0:686
ask us	0:595
ask us to	0:646
ask what	0:715
ask whether	0:646
ask whether you	0:715
ask why	0:630
ask why you	0:686
ask you	0:442
ask you for	0:715
ask you not	0:715
ask you some	0:715
ask you to	0:499
asked	0:263
asked about	0:525
asked about the	0:630
asked by	0:664
asked for	0:478
asked for an	0:715
asked if	0:646
asked if you	0:715
asked me	0:447
asked me to	0:478
asked so	0:715
asked that	0:646
asked the	0:617
asked them	0:686
asked to	0:417
asked to come	0:686
asked to look	0:715
asked to see	0:686
asked to write	0:715
asked us	0:561
asked us to	0:630
asked what	0:605
asked what you	0:715
asked when	0:715
asked when you	0:715
asked whether	0:595
asked why	0:686
asked you	0:686
asking	0:442
asking about	0:646
asking me	0:715
asking the	0:686
asking you	0:646
asks	0:482
asks about	0:715
asks for	0:664
asleep	0:715
aspirantes	0:686
assay	0:715
assembly	0:715
assess	0:715
assessed	0:561
assessment	0:426
assessment and	0:715
assessment by	0:686
assessment centre	0:664
assessment centre in	0:715
assessment day	0:686
assessment in	0:715
assessment is	0:715
assessments	0:664
assessor	0:646
assessors	0:595
asset	0:605
asset management	0:715
assigned	0:617
assigned to	0:715
assistance	0:715
assistant	0:361
assistant bursar	0:715
assistant buyer	0:715
assistant director	0:715
assistant manager	0:686
assistant post	0:686
assistant role	0:715
assistant saturdays	0:715
assistant to	0:686
assistant to the	0:715
assistant which	0:715
assistante	0:646
assistants	0:664
assistenz	0:715
associate	0:456
associate at	0:715
associate director	0:646
associate director data	0:715
associates	0:664
association	0:617
associe	0:646
associes	0:630
asst	0:686
assume	0:492
assume that	0:536
assume that you	0:605
assume you	0:715
assurance	0:585
assurances	0:715
at	0:103
at #	0:215
at # #	0:265
at # ?	0:617
at # a	0:686
at # am	0:569
at # and	0:561
at # at	0:715
at # for	0:715
at # i	0:686
at # in	0:664
at # is	0:646
at # it	0:664
at # on	0:715
at # or	0:585
at # p	0:715
at # pm	0:459
at # the	0:686
at # tomorrow	0:715
at # will	0:715
at # with	0:686
at # you	0:715
at a	0:424
at a date	0:715
at a quarter	0:664
at a salary	0:715
at a time	0:686
at all	0:459
at an	0:630
at another	0:715
at any	0:467
at any hour	0:686
at any point	0:715
at any time	0:503
at applications	0:686
at brightwell	0:646
at by	0:686
at christmas	0:686
at eleven	0:595
at every	0:715
at everything	0:715
at five	0:617
at five to	0:715
at four	0:646
at grade	0:715
at grade #	0:715
at half	0:492
at half nine	0:715
at half past	0:595
at half ten	0:664
at half two	0:686
at his	0:664
at home	0:478
at home and	0:686
at host	0:630
at host mx	0:664
at https	0:664
at interview	0:686
at it	0:516
at it again	0:686
at it and	0:715
at its	0:715
at last	0:686
at least	0:488
at least #	0:605
at least three	0:664
at least two	0:715
at liberty	0:715
at liberty to	0:715
at lunch	0:646
at lunchtime	0:664
at me	0:686
at midnight	0:686
at most	0:686
at my	0:569
at my desk	0:617
at nine	0:646
at no	0:715
at noon	0:542
at noon and	0:664
at noon on	0:715
at once	0:617
at one	0:686
at orrin	0:715
at our	0:472
at our offices	0:715
at present	0:536
at quarter	0:686
at quarter past	0:686
at seven	0:715
at short	0:715
at short notice	0:715
at six	0:630
at some	0:686
at st	0:630
at ten	0:525
at ten and	0:715
at ten in	0:715
at ten to	0:646
at that	0:577
at the	0:234
at the airport	0:715
at the back	0:664
at the bench	0:715
at the civic	0:646
at the counter	0:715
at the desk	0:595
at the door	0:686
at the earliest	0:715
at the end	0:488
at the foot	0:715
at the front	0:715
at the gate	0:605
at the gatehouse	0:715
at the latest	0:548
at the library	0:715
at the minute	0:715
at the moment	0:630
at the office	0:715
at the outside	0:715
at the same	0:577
at the shop	0:715
at the start	0:686
at the time	0:646
at the top	0:617
at the unit	0:715
at the very	0:686
at the week	0:715
at the weekend	0:630
at the workshop	0:715
at the yard	0:686
at their	0:646
at this	0:424
at this end	0:715
at this level	0:686
at this point	0:630
at this stage	0:569
at this time	0:536
at three	0:605
at twenty	0:686
at two	0:605
at weekends	0:664
at what	0:664
at whether	0:715
at which	0:646
at which you	0:686
at work	0:664
at you	0:664
at your	0:488
at your application	0:715
at your end	0:715
at your last	0:715
at your present	0:715
at your profile	0:715
at £	0:585
at £ #	0:585
ate	0:686
atelier	0:646
ateliers	0:715
atentamente	0:569
attach	0:617
attach a	0:686
attached	0:333
attached and	0:686
attached are	0:715
attached below	0:686
attached for	0:664
attached for your	0:715
attached form	0:686
attached is	0:585
attached is a	0:686
attached is the	0:646
attached it	0:715
attached my	0:715
attached please	0:715
attached the	0:664
attached to	0:630
attached you	0:686
attaching	0:686
attachment	0:630
attempt	0:630
attempt the	0:715
attend	0:459
attend an	0:715
attend for	0:715
attend please	0:664
attend tell	0:715
attend tell us	0:715
attendance	0:561
attendance note	0:715
attended	0:715
attending	0:569
attending the	0:686
attendre	0:686
attention	0:536
attention to	0:715
attestation	0:686
au	0:377
au #	0:595
au groupe	0:715
au jeudi	0:715
au jeudi #	0:715
au plus	0:595
au plus tard	0:595
au poste	0:561
au poste de	0:577
au regret	0:715
au regret de	0:715
au telephone	0:715
aubrey	0:686
aubry	0:646
auch	0:426
auch der	0:686
auch die	0:715
auch ein	0:715
auch in	0:686
auch nach	0:715
auch nicht	0:715
auctioneers	0:664
aucun	0:617
aucune	0:664
audience	0:646
audio	0:577
audit	0:536
audit senior	0:715
audition	0:686
auditions	0:686
auditor	0:715
auditors	0:617
auditors have	0:715
auf	0:352
auf das	0:686
auf dem	0:577
auf dem stapel	0:715
auf den	0:686
auf der	0:542
auf der baustelle	0:686
auf die	0:548
auf die ausschreibung	0:686
auf die stelle	0:715
auf diese	0:630
auf diese nachricht	0:715
auf eine	0:686
auf einen	0:646
auf einen kaffee	0:715
auf ihre	0:715
auf ihren	0:664
auf mittwoch	0:715
auf sie	0:664
auf unsere	0:686
auf wunsch	0:686
aufgefallen	0:715
aufmerksam	0:686
aufmerksam geworden	0:715
auftrag	0:585
aug	0:577
aug #	0:605
aug # #	0:630
august	0:389
august #	0:561
august # #	0:664
august and	0:605
august and i	0:715
august at	0:664
august at #	0:715
august is	0:715
aula	0:664
aula #	0:686
aunque	0:664
aupres	0:715
aura	0:664
aurez	0:715
auriculares	0:715
aus	0:377
aus dem	0:525
aus der	0:548
aus einer	0:715
aus england	0:715
ausdrucklich	0:664
ausfallhonorar	0:715
ausfallhonorar berechnen	0:715
ausfertigung	0:715
ausgefallen	0:715
ausschlag	0:715
ausschreibung	0:605
ausser	0:686
aussi	0:646
australia	0:686
auswahl	0:605
auswahlgesprach	0:664
auswahlkommission	0:715
auswahlverfahren	0:686
ausweis	0:686
author	0:686
authorised	0:516
authorised and	0:617
authorised and regulated	0:617
authorised by	0:585
authorised by the	0:585
authority	0:521
authors	0:715
auto	0:715
autobus	0:715
automated	0:561
automated message	0:617
automatic	0:617
automatic response	0:686
automatically	0:554
automation	0:630
automatique	0:646
automatique merci	0:715
automatique merci de	0:715
automatiquement	0:664
automatisch	0:585
automatisch erzeugt	0:715
autre	0:664
autumn	0:511
autumn and	0:664
aux	0:531
auxiliar	0:664
auxiliar de	0:715
avaient	0:715
availability	0:499
availability #	0:715
availability for	0:686
availability https	0:664
availability https app	0:686
available	0:440
available at	0:715
available for	0:686
available on	0:646
available times	0:715
available to	0:715
available until	0:715
available until #	0:715
avance	0:715
avant	0:449
avant d'aller	0:686
avant d'aller plus	0:686
avant de	0:664
avant la	0:664
avant la fin	0:686
avant le	0:585
avant le #	0:605
avant que	0:715
avec	0:399
avec attention	0:715
avec la	0:617
avec le	0:646
avec les	0:715
avec m	0:715
avec mme	0:715
avec nos	0:715
avec toutes	0:715
avec un	0:646
avec une	0:686
averill	0:715
avery	0:199
avery #	0:664
avery example	0:409
avery example yes	0:605
avery guest	0:686
avery jordan	0:554
avery jordan avery	0:715
avery your	0:715
avez	0:542
aviation	0:630
avis	0:686
aviso	0:646
aviso de	0:715
avoid	0:715
avonmouth	0:686
avons	0:507
avons bien	0:617
avons bien recu	0:646
avons le	0:646
avons le regret	0:664
avp	0:715
avril	0:605
avril #	0:715
award	0:686
awards	0:686
aware	0:630
aware that	0:686
away	0:408
away at	0:686
away by	0:686
away for	0:715
away from	0:664
away from my	0:715
away on	0:715
awful	0:686
awkward	0:630
ayer	0:617
ayuntamiento	0:686
ayuntamiento de	0:686
azul	0:715
b	0:364
b #	0:482
b # #	0:646
b # b	0:664
b # e	0:715
b eyj	0:686
b eyj #	0:715
baby	0:715
back	0:245
back a	0:715
back and	0:585
back at	0:577
back at my	0:664
back by	0:554
back by the	0:686
back by thursday	0:715
back clear	0:715
back for	0:646
back from	0:516
back from leave	0:715
back from the	0:715
back i	0:715
back in	0:521
back in the	0:664
back in your	0:715
back of	0:646
back on	0:561
back so	0:630
back the	0:630
back to	0:374
back to me	0:499
back to the	0:595
back to us	0:715
back to you	0:503
back to your	0:715
back twice	0:715
back with	0:617
backed	0:715
backend	0:561
backend developer	0:686
backend engineer	0:617
backend engineer go	0:715
backfills	0:715
background	0:456
background check	0:664
background in	0:664
background screening	0:715
bacon	0:664
bacon roll	0:715
bad	0:503
badge	0:617
badly	0:686
bag	0:605
bags	0:664
bahn	0:686
baird	0:715
baja	0:630
bajo	0:686
bakare	0:715
bake	0:686
bakery	0:605
balance	0:686
bald	0:664
ballard	0:715
bamboohr	0:664
bamboohr on	0:715
bamboohr on behalf	0:715
banco	0:686
band	0:475
band #	0:516
band # #	0:686
band for	0:715
band for the	0:715
bands	0:715
bank	0:346
bank account	0:715
bank and	0:715
bank details	0:646
bank holiday	0:548
bank holiday and	0:715
bank holidays	0:664
bank is	0:686
bank name	0:646
bank of	0:715
bank plc	0:646
bank statement	0:686
banking	0:646
bankole	0:664
banks	0:715
banque	0:646
baptiste	0:630
bar	0:525
barcelona	0:664
barista	0:715
barn	0:686
barr	0:715
barrier	0:686
bartek	0:715
base	0:503
base and	0:715
base en	0:715
based	0:503
based at	0:715
based on	0:617
based on information	0:715
basel	0:630
bashir	0:715
basic	0:686
basis	0:536
basis and	0:664
basis of	0:686
basis of the	0:686
bassett	0:715
bastien	0:715
bat	0:715
batches	0:686
bath	0:577
battery	0:664
bauen	0:715
baustelle	0:664
bay	0:554
bcc	0:664
be	0:111
be #	0:646
be ?	0:715
be a	0:416
be a great	0:715
be able	0:472
be able to	0:472
be about	0:664
be admitted	0:664
be advertised	0:686
be after	0:686
be an	0:569
be an hour	0:715
be appointed	0:715
be approached	0:686
be arranged	0:715
be as	0:664
be asked	0:456
be asked about	0:664
be asked to	0:507
be asking	0:630
be assessed	0:646
be at	0:482
be at #	0:646
be at the	0:595
be available	0:646
be away	0:715
be back	0:577
be back in	0:646
be called	0:630
be carried	0:715
be changed	0:715
be clear	0:715
be closed	0:715
be collected	0:686
be conducted	0:664
be conducted by	0:715
be considered	0:499
be considered and	0:686
be considered for	0:630
be contacted	0:561
be contacted by	0:715
be convenient	0:715
be deleted	0:686
be delighted	0:664
be delighted to	0:715
be delivered	0:554
be delivered for	0:715
be delivered to	0:646
be destroyed	0:715
be disappointed	0:715
be discouraged	0:715
be doing	0:715
be done	0:536
be done by	0:686
be drawn	0:715
be erased	0:686
be fair	0:715
be filled	0:646
be finished	0:715
be for	0:715
be found	0:617
be found or	0:715
be given	0:585
be given a	0:715
be given to	0:686
be glad	0:492
be glad if	0:715
be glad of	0:686
be glad to	0:521
be going	0:646
be going ahead	0:715
be grateful	0:554
be grateful for	0:664
be grateful if	0:646
be handed	0:686
be happy	0:664
be happy to	0:686
be hard	0:715
be hard on	0:715
be having	0:715
be held	0:521
be held at	0:715
be held in	0:686
be held on	0:630
be here	0:617
be honest	0:617
be honest about	0:715
be ideal	0:686
be in	0:377
be in contact	0:630
be in person	0:715
be in the	0:548
be in touch	0:470
be in your	0:715
be informed	0:664
be informed that	0:715
be interested	0:646
be interested in	0:715
be interviewed	0:577
be interviewed for	0:715
be interviewing	0:617
be invited	0:715
be joined	0:715
be joined by	0:715
be just	0:715
be keen	0:715
be kept	0:630
be kind	0:686
be left	0:715
be locked	0:715
be looked	0:646
be looked at	0:646
be looking	0:646
be looking at	0:686
be made	0:569
be making	0:686
be matched	0:686
be me	0:548
be me and	0:664
be meeting	0:617
be met	0:715
be most	0:715
be moved	0:686
be moving	0:630
be nice	0:715
be no	0:577
be notified	0:646
be notified in	0:715
be obliged	0:715
be of	0:686
be off	0:715
be offered	0:605
be offered to	0:686
be on	0:451
be on the	0:531
be one	0:686
be open	0:630
be open to	0:646
be opened	0:664
be our	0:542
be out	0:630
be over	0:646
be over by	0:715
be paid	0:664
be passed	0:715
be patient	0:715
be paused	0:617
be perfect	0:715
be placed	0:715
be pleased	0:715
be possible	0:630
be possible for	0:715
be posted	0:715
be prepared	0:630
be prepared to	0:715
be present	0:664
be put	0:605
be put in	0:686
be quick	0:715
be reached	0:715
be read	0:617
be ready	0:664
be ready to	0:686
be recorded	0:605
be refunded	0:664
be reimbursed	0:715
be removed	0:617
be replaced	0:715
be repossessed	0:630
be repossessed if	0:630
be required	0:715
be required to	0:715
be retained	0:715
be reviewed	0:646
be reviewed by	0:686
be ringing	0:686
be rung	0:686
be scored	0:715
be seeing	0:646
be seen	0:569
be seen by	0:617
be sent	0:569
be sent a	0:715
be settled	0:664
be shared	0:715
be shown	0:617
be sitting	0:664
be so	0:646
be somebody	0:664
be somebody who	0:715
be sorry	0:686
be speaking	0:686
be straight	0:715
be sure	0:715
be surprised	0:664
be surprised if	0:715
be switched	0:715
be taken	0:536
be taken into	0:715
be taken up	0:715
be taking	0:577
be taking the	0:715
be taking your	0:715
be talking	0:585
be talking to	0:595
be telephoned	0:715
be that	0:664
be the	0:444
be the first	0:664
be the one	0:630
be the second	0:715
be the week	0:686
be there	0:561
be this	0:715
be three	0:715
be thrown	0:715
be told	0:536
be told by	0:715
be told the	0:715
be two	0:646
be unfair	0:686
be unfair to	0:686
be up	0:577
be up for	0:630
be up to	0:715
be used	0:630
be very	0:686
be willing	0:686
be willing to	0:686
be with	0:478
be with me	0:646
be with the	0:715
be with us	0:646
be with you	0:595
be withdrawn	0:605
be working	0:686
be worth	0:664
be you	0:664
be your	0:664
be £	0:646
be £ #	0:646
bea	0:577
beachten	0:715
beachten sie	0:715
beacon	0:715
beantworten	0:630
beantworten sie	0:715
beantwortet	0:686
bear	0:521
bear it	0:715
bear with	0:561
bear with us	0:630
bearbeiten	0:686
bearbeitung	0:715
bearing	0:561
bearing on	0:630
bearing with	0:630
bearing with us	0:646
beat	0:646
beatrix	0:715
beatriz	0:715
beats	0:686
beaucoup	0:664
because	0:319
because i	0:525
because i am	0:686
because i know	0:715
because it	0:646
because it is	0:715
because nobody	0:686
because of	0:482
because of the	0:542
because our	0:715
because that	0:686
because that is	0:686
because the	0:516
because the address	0:715
because we	0:595
because you	0:525
because you applied	0:646
because you are	0:686
because you were	0:715
because your	0:715
beck	0:664
becky	0:686
become	0:617
becomes	0:646
bed	0:617
bedauern	0:686
bedaure	0:715
bedienungsanleitung	0:715
beds	0:715
beech	0:715
been	0:190
been a	0:585
been a change	0:715
been able	0:686
been able to	0:686
been accepted	0:646
been added	0:686
been added to	0:715
been allocated	0:715
been arranged	0:715
been asked	0:595
been asked by	0:715
been asked to	0:686
been booked	0:715
been brought	0:715
been brought forward	0:715
been called	0:542
been called away	0:686
been called for	0:686
been called to	0:617
been canceled	0:569
been canceled and	0:715
been canceled by	0:686
been cancelled	0:516
been cancelled and	0:595
been cancelled by	0:617
been changed	0:646
been closed	0:686
been confirmed	0:715
been covering	0:715
been decided	0:664
been declined	0:715
been filled	0:595
been fixed	0:715
been forgotten	0:664
been forwarded	0:715
been forwarded to	0:715
been given	0:536
been given the	0:630
been here	0:686
been hired	0:715
been in	0:630
been in the	0:715
been invited	0:569
been invited by	0:686
been invited to	0:605
been let	0:715
been looking	0:686
been made	0:617
been moved	0:664
been moved to	0:715
been named	0:715
been offered	0:595
been offered a	0:715
been on	0:646
been opened	0:715
been passed	0:686
been passed to	0:686
been placed	0:646
been placed on	0:664
been pulled	0:595
been pulled into	0:715
been put	0:617
been put back	0:715
been read	0:715
been received	0:617
been received and	0:686
been rejected	0:686
been released	0:630
been removed	0:715
been removed from	0:715
been rescheduled	0:617
been retained	0:617
been retained by	0:646
been ruled	0:686
been ruled out	0:686
been scheduled	0:531
been scheduled for	0:646
been seen	0:715
been selected	0:595
been selected for	0:646
been shortlisted	0:492
been shortlisted by	0:664
been shortlisted for	0:595
been shortlisted on	0:715
been successful	0:630
been taken	0:569
been taken out	0:715
been there	0:715
been through	0:595
been through your	0:715
been told	0:542
been told that	0:686
been unsuccessful	0:686
been updated	0:554
been withdrawn	0:605
been without	0:715
been written	0:715
beer	0:664
bees	0:686
before	0:199
before #	0:485
before # #	0:686
before a	0:646
before and	0:605
before anyone	0:646
before anyone else	0:715
before anything	0:646
before anything else	0:715
before christmas	0:595
before easter	0:715
before friday	0:715
before half	0:715
before he	0:617
before i	0:472
before i am	0:715
before i can	0:686
before interview	0:715
before it	0:554
before it is	0:630
before lunch	0:686
before monday	0:715
before noon	0:617
before she	0:664
before so	0:715
before ten	0:646
before that	0:561
before the	0:370
before the #	0:617
before the closing	0:686
before the end	0:617
before the interview	0:686
before the start	0:715
before the summer	0:664
before the weekend	0:686
before their	0:715
before them	0:715
before then	0:507
before they	0:664
before we	0:434
before we can	0:664
before we decide	0:686
before we fix	0:715
before we get	0:715
before we go	0:630
before we have	0:715
before we meet	0:715
before we open	0:686
before you	0:416
before you begin	0:630
before you can	0:686
before you go	0:715
before you have	0:686
before you hear	0:715
before you sign	0:715
before you start	0:715
before your	0:630
beforehand	0:461
beforehand and	0:715
beforehand so	0:715
beforehand so that	0:715
began	0:686
begin	0:459
begin at	0:664
begin at #	0:715
begin https	0:715
begin on	0:715
begin with	0:646
beginn	0:617
beginn #	0:715
beginning	0:585
beginning #	0:664
beginning # march	0:715
beginning at	0:715
beginning at #	0:715
begins	0:585
begins at	0:686
begins at #	0:715
begona	0:646
begun	0:646
begun the	0:715
behalf	0:432
behalf of	0:451
behalf of the	0:595
behalten	0:646
behalten wir	0:715
behaviour	0:715
behaviours	0:715
behind	0:464
behind it	0:715
behind the	0:548
bei	0:343
bei der	0:516
bei dir	0:715
bei dr	0:715
bei frau	0:715
bei frau dr	0:715
bei ihnen	0:605
bei ihnen am	0:715
bei mir	0:577
bei uns	0:430
bei uns im	0:664
bei uns in	0:664
bei uns ist	0:664
beide	0:617
beiden	0:585
beigefugten	0:715
beim	0:536
being	0:338
being a	0:664
being asked	0:664
being held	0:686
being in	0:686
being one	0:715
being seen	0:686
being so	0:554
being so flexible	0:715
being so patient	0:715
being tested	0:715
being treated	0:715
being turned	0:715
being turned down	0:715
bekommen	0:577
bekommen sie	0:715
bel	0:715
belege	0:715
believe	0:531
believe that	0:646
bell	0:467
belle	0:715
bellweather	0:715
bellwether	0:664
belong	0:715
belong to	0:715
belongs	0:715
belongs to	0:715
below	0:356
below and	0:646
below are	0:715
below has	0:617
below has been	0:630
below is	0:664
below it	0:715
below the	0:630
below to	0:617
below to choose	0:715
ben	0:561
bench	0:521
bend	0:715
benefits	0:531
benn	0:715
benoit	0:715
benotigen	0:686
beraten	0:686
berechnen	0:686
bereich	0:715
bereit	0:630
bereits	0:585
bergen	0:686
berlin	0:585
bernadette	0:630
bernard	0:686
bernie	0:715
beschaftigten	0:715
bescheid	0:554
besetzen	0:715
besetzt	0:715
besichtigung	0:686
beside	0:630
beso	0:715
besoin	0:617
besoin de	0:646
besprechen	0:715
besprechung	0:646
besprechungs	0:715
besprechungs id	0:715
besprechungs id #	0:715
besprochen	0:595
besser	0:686
best	0:306
best for	0:617
best number	0:715
best of	0:585
best of luck	0:617
best regards	0:495
best to	0:715
best we	0:664
best wishes	0:467
best wishes for	0:686
best with	0:686
bestatige	0:664
bestatige ich	0:686
bestatigen	0:561
bestatigen wir	0:617
bestatigen wir den	0:715
bestatigt	0:715
bestatigung	0:715
beste	0:585
beste grusse	0:595
besteht	0:585
besteht aus	0:630
besten	0:521
besten dank	0:664
besten dank fur	0:686
besten grussen	0:595
besuch	0:664
beteiligung	0:686
beth	0:617
bethan	0:646
bethany	0:664
betreff	0:715
betrieb	0:686
betriebsleiter	0:664
betriebsrat	0:617
better	0:396
better and	0:715
better for	0:664
better of	0:715
better on	0:715
better than	0:595
better to	0:715
better when	0:715
bettina	0:630
between	0:341
between #	0:434
between # #	0:569
between # and	0:492
between june	0:686
between june #	0:715
between the	0:561
between the #	0:715
between them	0:715
between us	0:715
between you	0:686
between you and	0:686
bev	0:664
bevan	0:617
bevor	0:569
bevor wir	0:630
bewerben	0:646
bewerber	0:507
bewerber entschieden	0:715
bewerberin	0:585
bewerberin sehr	0:617
bewerberin sehr geehrter	0:617
bewerberinnen	0:595
bewerberinnen und	0:595
bewerberinnen und bewerber	0:605
bewerbermanagement	0:715
bewerbung	0:412
bewerbung als	0:542
bewerbung hat	0:715
bewerbung ist	0:715
bewerbung um	0:664
bewerbung um die	0:715
bewerbung und	0:715
bewerbung und die	0:715
bewerbungen	0:569
bewerbungsfrist	0:715
bewerbungsunterlagen	0:715
beworben	0:617
bex	0:605
bexhill	0:686
beyond	0:605
bhatt	0:686
bi	0:715
bid	0:630
bien	0:397
bien a	0:554
bien a vous	0:561
bien considerer	0:664
bien considerer que	0:715
bien cordialement	0:630
bien que	0:686
bien recu	0:617
bien recu votre	0:630
bien sur	0:715
bien vous	0:715
bien vous munir	0:715
bientot	0:715
bietet	0:715
big	0:507
big picture	0:715
bigger	0:686
biggest	0:686
bike	0:686
bikes	0:686
bildschirm	0:715
bill	0:507
bill is	0:715
billet	0:715
billing	0:715
bin	0:475
bin bis	0:686
bin bis einschliesslich	0:686
bin ich	0:577
bins	0:664
bio	0:617
biologics	0:715
biometrics	0:686
biotech	0:686
birch	0:686
bird	0:715
birgit	0:686
birmingham	0:686
birth	0:646
birthday	0:715
bis	0:336
bis #	0:470
bis # #	0:548
bis # november	0:715
bis # uhr	0:617
bis bald	0:715
bis dahin	0:561
bis dienstag	0:715
bis dienstag #	0:715
bis drei	0:715
bis einschliesslich	0:664
bis einschliesslich #	0:715
bis ende	0:646
bis freitag	0:630
bis montag	0:646
bis montag #	0:715
bis spatestens	0:630
bis spatestens #	0:646
bis zu	0:664
bis zu #	0:715
bis zum	0:485
bis zum #	0:495
biscuit	0:686
biscuits	0:617
bises	0:664
bisher	0:646
bishop's	0:664
bisschen	0:686
bist	0:617
bit	0:406
bit about	0:617
bit curious	0:715
bit is	0:715
bit more	0:686
bit of	0:561
bit of a	0:646
bit on	0:686
bite	0:664
bits	0:605
bitte	0:333
bitte an	0:646
bitte bis	0:595
bitte bis zum	0:715
bitte bringen	0:605
bitte bringen sie	0:605
bitte ich	0:715
bitte melden	0:664
bitte melden sie	0:686
bitte mit	0:715
bitte nennen	0:715
bitte nennen sie	0:715
bitte nicht	0:605
bitte nur	0:715
bitte sehen	0:715
bitte sehen sie	0:715
bitte teilen	0:630
bitte teilen sie	0:630
bitten	0:499
bitten um	0:686
bitten wir	0:585
bitten wir sie	0:715
bitten wir um	0:686
black	0:605
black and	0:715
black and white	0:715
blade	0:715
blame	0:664
blank	0:605
bleiben	0:605
bleibt	0:521
bleibt bei	0:715
bleibt gultig	0:715
bleibt selbstverstandlich	0:715
bless	0:595
bless you	0:715
blessing	0:617
blind	0:577
block	0:554
blocked	0:664
blocks	0:617
blog	0:605
bloke	0:715
blood	0:686
blue	0:511
bo	0:646
board	0:393
board and	0:646
board for	0:715
board has	0:646
board of	0:617
board of trustees	0:715
board on	0:715
board room	0:715
boarding	0:715
boardroom	0:664
boards	0:605
boat	0:561
boateng	0:664
boats	0:664
boatyard	0:715
bob	0:646
bodega	0:715
bodegas	0:605
body	0:630
boiler	0:561
boiler has	0:686
bolsa	0:686
bolsa de	0:715
bon	0:595
bonjour	0:371
bonjour jordan	0:421
bonjour jordan avery	0:605
bonjour madame	0:686
bonne	0:521
bonne chance	0:715
bonne nouvelle	0:715
bonsoir	0:605
bonsoir jordan	0:664
bonus	0:516
book	0:402
book a	0:646
book and	0:630
book fair	0:715
book the	0:686
book travel	0:715
book you	0:715
book your	0:686
booked	0:400
booked and	0:715
booked for	0:548
booked in	0:646
booked on	0:715
booked the	0:617
booked you	0:617
booked you in	0:664
booking	0:459
booking has	0:715
booking has been	0:715
bookings	0:715
books	0:569
bootcamp	0:715
boots	0:525
boots and	0:715
bore	0:715
born	0:686
borough	0:554
borough council	0:617
borough of	0:664
bose	0:686
boss	0:554
boston	0:617
both	0:332
both be	0:715
both can	0:715
both diaries	0:715
both in	0:715
both of	0:531
both of us	0:646
both of you	0:715
both of your	0:715
both on	0:646
both partners	0:664
both partners are	0:715
both referees	0:715
both sides	0:617
both the	0:715
both your	0:686
bother	0:577
bother at	0:686
bother at all	0:686
bottom	0:605
bought	0:585
bought a	0:686
bounced	0:686
bound	0:686
bound to	0:686
boutique	0:715
box	0:472
box at	0:686
box office	0:686
box ticked	0:715
boxes	0:686
boy	0:715
boyle	0:715
boys	0:715
brackenfield	0:664
brackenfold	0:617
brackenfold example	0:715
brackwater	0:646
brain	0:715
bram	0:715
bramble	0:664
branch	0:495
branch manager	0:664
branches	0:664
brand	0:617
brandt	0:548
brannigan	0:646
brannock's	0:664
brauchen	0:595
brauchen wir	0:686
brauchst	0:715
bray	0:715
break	0:447
break and	0:686
break up	0:686
breakfast	0:554
breaks	0:664
breath	0:664
bremen	0:715
brenda	0:686
brewer	0:664
brewery	0:686
brewing	0:630
brewing co	0:715
brian	0:715
brick	0:715
brid	0:686
bride	0:715
bridge	0:577
brief	0:511
brief for	0:715
briefing	0:595
bright	0:595
brightloom	0:595
brightwater	0:664
brightwell	0:525
brill	0:686
brilliant	0:630
brindle	0:664
bring	0:304
bring a	0:507
bring a job	0:715
bring a list	0:715
bring an	0:715
bring boots	0:715
bring id	0:630
bring id and	0:715
bring nothing	0:715
bring nothing but	0:715
bring one	0:646
bring passport	0:646
bring photo	0:595
bring photo id	0:605
bring proof	0:686
bring proof of	0:686
bring the	0:536
bring them	0:715
bring this	0:646
bring this letter	0:715
bring this page	0:715
bring you	0:646
bring your	0:475
bring your dbs	0:686
bring your own	0:646
bring your passport	0:664
bringen	0:542
bringen sie	0:554
bringen sie ihre	0:686
bringing	0:646
bringt	0:715
bristol	0:507
bristol bs	0:715
bristol bs #	0:715
british	0:617
british summer	0:617
british summer time	0:617
broken	0:595
brokers	0:686
bronagh	0:715
brooke	0:715
brother	0:630
brought	0:561
brought forward	0:686
brought to	0:715
brought you	0:715
brown	0:664
browser	0:630
bruder	0:715
bruno	0:686
brussels	0:715
brut	0:715
bruto	0:686
brutto	0:715
bruxelles	0:715
bryony	0:617
bs	0:715
bs #	0:715
bst	0:438
bst on	0:686
btw	0:715
buchen	0:715
bucket	0:686
buddy	0:664
budget	0:456
budget for	0:715
buen	0:686
buena	0:715
buenas	0:525
buenas jordan	0:686
buenas tardes	0:577
buenas tardes jordan	0:605
buenos	0:554
buenos dias	0:569
buenos dias jordan	0:605
bug	0:715
build	0:595
builders	0:664
building	0:399
building at	0:715
building society	0:511
built	0:617
bumping	0:715
bumping this	0:715
bureau	0:617
buried	0:686
buro	0:585
bursar	0:548
bursar and	0:715
bursary	0:686
burst	0:617
burst main	0:664
bus	0:459
bus #	0:686
bus from	0:715
bus stops	0:664
bus stops at	0:715
busco	0:715
buses	0:664
business	0:402
business days	0:646
business in	0:715
business manager	0:664
business partner	0:525
busqueda	0:715
busy	0:686
but	0:243
but a	0:686
but could	0:715
but do	0:617
but do not	0:715
but do tell	0:715
but he	0:630
but he is	0:715
but i	0:451
but i am	0:664
but i can	0:715
but i do	0:686
but i have	0:664
but i would	0:617
but if	0:595
but if you	0:646
but is	0:715
but it	0:521
but it is	0:548
but no	0:646
but not	0:577
but not the	0:686
but on	0:715
but please	0:646
but she	0:664
but that	0:686
but that is	0:715
but the	0:492
but there	0:605
but there is	0:686
but they	0:630
but we	0:495
but we are	0:715
but we can	0:646
but we have	0:686
but with	0:715
but would	0:715
but you	0:511
but you asked	0:715
but you will	0:715
but you would	0:715
but your	0:617
button	0:569
buy	0:577
buyer	0:521
buying	0:595
buying team	0:715
buzzer	0:664
by	0:141
by #	0:346
by # #	0:536
by # am	0:686
by # april	0:577
by # february	0:646
by # january	0:617
by # july	0:686
by # june	0:646
by # march	0:577
by # may	0:605
by # november	0:646
by # october	0:686
by # on	0:715
by # pm	0:605
by # september	0:664
by a	0:442
by a colleague	0:715
by a credit	0:686
by a member	0:715
by a person	0:715
by an	0:664
by ashby	0:646
by bamboohr	0:715
by calendly	0:664
by close	0:569
by close of	0:595
by close on	0:715
by courier	0:715
by e	0:561
by e mail	0:561
by election	0:664
by email	0:561
by email and	0:715
by everybody	0:715
by friday	0:409
by friday #	0:461
by friday ?	0:715
by friday and	0:715
by goodtime	0:646
by half	0:686
by hand	0:686
by icims	0:715
by jobvite	0:715
by lever	0:715
by march	0:715
by me	0:617
by midday	0:715
by midnight	0:686
by midnight on	0:686
by monday	0:495
by monday #	0:605
by monday so	0:715
by mr	0:630
by my	0:715
by next	0:715
by noon	0:536
by noon on	0:595
by now	0:715
by one	0:630
by one of	0:715
by our	0:521
by people	0:715
by people who	0:715
by phone	0:531
by post	0:630
by quarter	0:715
by replying	0:715
by return	0:542
by return of	0:715
by smartrecruiters	0:686
by somebody	0:686
by somebody in	0:715
by sunday	0:577
by sunday night	0:686
by teams	0:577
by teamtailor	0:646
by telephone	0:499
by telephone and	0:686
by telephone on	0:686
by text	0:686
by the	0:292
by the #	0:577
by the business	0:686
by the end	0:470
by the financial	0:646
by the hiring	0:664
by the north	0:715
by the organiser	0:715
by the organizer	0:715
by the panel	0:715
by the prudential	0:630
by the second	0:715
by the time	0:664
by the way	0:664
by the weekend	0:715
by then	0:521
by this	0:630
by this friday	0:686
by three	0:715
by thurs	0:715
by thursday	0:554
by thursday #	0:664
by today	0:686
by tomorrow	0:686
by tonight	0:715
by tuesday	0:569
by tuesday #	0:646
by two	0:569
by two people	0:664
by us	0:686
by video	0:548
by way	0:664
by way of	0:664
by wednesday	0:511
by wednesday #	0:605
by workday	0:664
by your	0:569
by zoom	0:617
byrne	0:686
c	0:360
c #	0:461
c # d	0:646
c # f	0:715
c of	0:715
c of e	0:715
c to	0:715
c v	0:715
c £	0:715
c £ #	0:715
c'est	0:472
c'est note	0:715
c'est note pour	0:715
ca	0:495
ca #	0:617
ca y	0:715
ca y est	0:715
cabin	0:605
cabinet	0:577
cable	0:715
cabrera	0:715
cad	0:715
cada	0:617
cadre	0:617
cafe	0:542
cake	0:595
cal	0:542
cal com	0:585
cal com booking	0:715
cal video	0:686
calculator	0:630
calder	0:595
caldera	0:715
calendar	0:365
calendar and	0:686
calendar days	0:715
calendar entry	0:715
calendar event	0:605
calendar event ?	0:605
calendar for	0:686
calendar google	0:577
calendar google com	0:585
calendar https	0:686
calendar https calendar	0:715
calendar invitation	0:715
calendar shows	0:715
calendario	0:664
calendars	0:646
calendly	0:426
calendly com	0:464
calendly com cancellations	0:516
calendly com reschedulings	0:516
calendrier	0:686
calibration	0:686
calibre	0:715
calidad	0:664
call	0:276
call #	0:617
call # #	0:715
call # min	0:715
call and	0:630
call at	0:686
call by	0:715
call from	0:595
call from me	0:715
call handler	0:686
call here	0:686
call here is	0:715
call i	0:715
call is	0:715
call it	0:646
call me	0:542
call off	0:715
call on	0:630
call the	0:569
call this	0:664
call this week	0:686
call to	0:605
call tomorrow	0:715
call with	0:554
call you	0:488
call you at	0:630
call you on	0:585
calle	0:630
called	0:416
called away	0:664
called for	0:646
called for jury	0:715
called to	0:569
called to a	0:715
called to an	0:715
calling	0:630
calloway	0:686
calls	0:525
calls about	0:715
callum	0:525
callum and	0:715
callum will	0:715
callum will ask	0:715
calm	0:715
calma	0:715
calme	0:715
camara	0:715
cambio	0:664
cambridge	0:664
came	0:369
came across	0:542
came across your	0:569
came away	0:715
came back	0:536
came back to	0:715
came down	0:646
came down to	0:686
came in	0:617
came on	0:686
came on the	0:715
came out	0:595
came out of	0:686
came through	0:664
came to	0:686
came up	0:646
came up twice	0:715
camera	0:503
camera off	0:715
camera on	0:617
cameras	0:686
cameras on	0:715
camille	0:630
camp	0:630
campaign	0:577
campana	0:686
campus	0:630
can	0:163
can and	0:715
can apply	0:664
can apply for	0:715
can ask	0:686
can be	0:403
can be arranged	0:715
can be done	0:646
can be found	0:715
can be given	0:715
can be reached	0:715
can bear	0:686
can bear it	0:715
can cancel	0:715
can change	0:686
can come	0:686
can confirm	0:646
can confirm that	0:686
can do	0:475
can do friday	0:715
can do it	0:630
can do most	0:715
can do the	0:664
can expect	0:715
can expect to	0:715
can find	0:646
can follow	0:646
can get	0:577
can give	0:664
can give you	0:715
can go	0:605
can go to	0:715
can have	0:595
can have a	0:715
can have the	0:686
can hear	0:646
can help	0:715
can i	0:646
can ignore	0:715
can keep	0:715
can leave	0:664
can look	0:715
can make	0:630
can make it	0:646
can manage	0:630
can move	0:664
can no	0:664
can no longer	0:664
can not	0:262
can not abide	0:715
can not accept	0:630
can not alter	0:715
can not attend	0:664
can not be	0:444
can not book	0:686
can not come	0:595
can not do	0:554
can not find	0:686
can not get	0:715
can not give	0:617
can not go	0:686
can not in	0:715
can not make	0:531
can not name	0:664
can not pause	0:715
can not put	0:686
can not receive	0:686
can not reply	0:686
can not say	0:577
can not see	0:617
can not sponsor	0:715
can not start	0:715
can not take	0:630
can not tell	0:664
can not wait	0:664
can offer	0:646
can only	0:630
can put	0:605
can put you	0:715
can read	0:646
can refund	0:715
can say	0:664
can see	0:492
can see a	0:715
can see it	0:715
can see the	0:686
can sit	0:686
can stand	0:664
can start	0:605
can start at	0:715
can still	0:715
can take	0:531
can talk	0:686
can talk about	0:715
can tell	0:511
can tell me	0:715
can tell the	0:664
can tell you	0:630
can wait	0:686
can we	0:577
can we do	0:715
can we push	0:686
can withdraw	0:715
can write	0:715
can you	0:451
can you come	0:686
can you do	0:605
can you send	0:686
can you start	0:715
can you tell	0:686
canada	0:664
canal	0:585
canaria	0:715
cancel	0:395
cancel https	0:507
cancel https calendly	0:531
cancel or	0:630
cancel or reschedule	0:664
cancel reschedule	0:664
cancel the	0:664
cancel your	0:617
cancelar	0:715
canceled	0:548
canceled and	0:715
canceled and removed	0:715
canceled by	0:630
canceled by the	0:715
cancellation	0:646
cancellation reason	0:715
cancellations	0:499
cancellations #	0:605
cancelled	0:442
cancelled and	0:585
cancelled and removed	0:630
cancelled by	0:605
cancelled by the	0:646
candid	0:686
candid about	0:686
candid about the	0:715
candidacy	0:585
candidat	0:605
candidata	0:686
candidate	0:309
candidate a	0:715
candidate account	0:646
candidate at	0:715
candidate b	0:715
candidate c	0:715
candidate for	0:605
candidate has	0:686
candidate has been	0:715
candidate home	0:525
candidate home account	0:715
candidate home https	0:686
candidate jordan	0:686
candidate jordan avery	0:686
candidate portal	0:715
candidate profile	0:646
candidate who	0:686
candidate with	0:715
candidates	0:300
candidates and	0:664
candidates are	0:585
candidates at	0:715
candidates before	0:686
candidates by	0:715
candidates by #	0:715
candidates for	0:478
candidates for the	0:617
candidates from	0:715
candidates have	0:617
candidates have asked	0:686
candidates in	0:686
candidates must	0:686
candidates on	0:664
candidates that	0:686
candidates were	0:715
candidates who	0:511
candidates who do	0:715
candidates who have	0:664
candidates who were	0:715
candidates will	0:569
candidates will be	0:605
candidato	0:630
candidatos	0:715
candidats	0:646
candidatura	0:569
candidatura a	0:664
candidaturas	0:686
candidature	0:442
candidature au	0:548
candidature au poste	0:577
candidature et	0:686
candidature is	0:715
candidatures	0:617
canon	0:646
cant	0:605
cant do	0:664
canteen	0:630
capacity	0:715
capital	0:548
capt	0:686
captain	0:686
captions	0:646
car	0:440
car allowance	0:617
car is	0:715
car park	0:542
caravan	0:686
card	0:464
card in	0:715
card or	0:715
cardiff	0:715
cards	0:630
care	0:421
care to	0:646
care you	0:715
career	0:488
career #	0:686
career # successfactors	0:715
career coach	0:715
career site	0:686
careers	0:436
careers page	0:715
careers site	0:664
careers team	0:664
careful	0:561
careful consideration	0:585
careful consideration we	0:630
carefully	0:585
carefully considered	0:715
carer	0:646
caretaker	0:630
cargo	0:595
cargo de	0:664
caring	0:715
carla	0:715
carmen	0:686
carne	0:715
carne de	0:715
carnet	0:664
carol	0:646
caroline	0:686
carpeta	0:715
carrick	0:715
carried	0:585
carried out	0:686
carried out by	0:715
carried over	0:630
carries	0:630
carrow	0:617
carry	0:542
carry a	0:715
carry on	0:605
carta	0:595
carta de	0:715
carte	0:686
cartwright	0:715
carys	0:595
cas	0:630
cas echeant	0:715
casa	0:585
cascadia	0:686
case	0:397
case discussion	0:664
case it	0:664
case it got	0:715
case of	0:617
case study	0:585
case you	0:664
cases	0:715
caseworker	0:617
cash	0:664
cashier	0:686
casier	0:715
casier judiciaire	0:715
caso	0:595
cast	0:686
castell	0:630
castellan	0:605
castellano	0:715
castle	0:686
castlegate	0:715
casual	0:686
cat	0:595
catalogue	0:664
catch	0:630
category	0:554
category buyer	0:686
cathal	0:715
cathedral	0:630
catorce	0:715
catriona	0:686
caught	0:630
caught my	0:686
caught my eye	0:686
cause	0:646
cavendish	0:715
cc	0:686
cdi	0:617
cdi #	0:715
ce	0:408
ce jour	0:664
ce matin	0:646
ce message	0:617
ce message est	0:715
ce que	0:595
ce que nous	0:715
ce que vous	0:664
ce qui	0:548
ce qui vous	0:686
ce soir	0:715
ceiling	0:664
cela	0:630
celebrara	0:715
celia	0:715
cell	0:686
cellar	0:686
celle	0:715
celles	0:715
cello	0:715
center	0:605
central	0:488
central european	0:630
central european time	0:664
central time	0:715
centrale	0:686
centre	0:386
centre and	0:686
centre at	0:715
centre hospitalier	0:715
centre in	0:664
centre on	0:715
ceo	0:617
ceramics	0:605
cerrado	0:715
cerrar	0:715
cert	0:715
certain	0:686
certificado	0:595
certificado de	0:605
certificat	0:715
certificate	0:503
certificate if	0:686
certificate if you	0:686
certificates	0:525
certification	0:715
certified	0:715
ces	0:686
cest	0:561
cet	0:542
cette	0:542
cette decision	0:715
cette semaine	0:646
ceux	0:715
cfo	0:646
chain	0:561
chair	0:405
chair and	0:715
chair is	0:715
chair of	0:577
chair of governors	0:646
chair of the	0:715
chair the	0:664
chair will	0:715
chairman	0:569
chairs	0:664
challenge	0:617
chamber	0:686
chambers	0:595
chance	0:516
chance of	0:715
chance to	0:686
change	0:386
change ?	0:646
change and	0:715
change it	0:686
change of	0:686
change on	0:715
change the	0:646
change to	0:630
change to your	0:686
change your	0:630
change your mind	0:715
changed	0:386
changed and	0:686
changed since	0:686
changed the	0:664
changed time	0:585
changed your	0:630
changed your mind	0:686
changes	0:451
changes ?	0:595
changes to	0:686
changes to this	0:715
chantier	0:715
chaos	0:715
chap	0:617
chapel	0:595
chapter	0:605
chaque	0:664
chara	0:646
charge	0:492
charge a	0:715
charge de	0:664
charged	0:605
charged at	0:715
charged at £	0:715
charged to	0:715
charged to your	0:715
chargee	0:664
chargee de	0:664
charity	0:548
charla	0:646
charles	0:715
charlotte	0:715
chart	0:646
charter	0:686
chartered	0:630
chartering	0:686
chase	0:630
chased	0:715
chasing	0:646
chat	0:386
chat ?	0:664
chat about	0:630
chat about the	0:686
chat at	0:715
chat before	0:715
chat this	0:715
chat with	0:569
chatting	0:715
chaudhry	0:686
cheapside	0:715
check	0:399
check in	0:646
check the	0:630
check your	0:605
check your status	0:715
checked	0:577
checked with	0:686
checking	0:664
checklist	0:686
checks	0:525
checks are	0:715
cheers	0:495
cheers for	0:715
cheese	0:630
chef	0:492
chef de	0:561
chef de projet	0:617
cheffe	0:646
cheffe de	0:715
chefin	0:715
cheque	0:715
cher	0:595
cher jordan	0:646
cherche	0:715
chere	0:617
chere jordan	0:686
chez	0:554
chez nous	0:715
chickenpox	0:664
chickenpox and	0:715
chidi	0:664
chief	0:492
chief executive	0:617
chief of	0:715
chief of staff	0:715
chief operating	0:715
chief operating officer	0:715
child	0:617
childcare	0:715
children	0:548
children safe	0:715
children's	0:630
chilled	0:617
chloe	0:617
cho	0:686
choice	0:485
choice of	0:715
choices	0:686
choir	0:686
choix	0:595
choose	0:403
choose a	0:503
choose a new	0:646
choose a time	0:630
choose another	0:646
choose another time	0:715
choose between	0:715
choose from	0:686
choose one	0:686
choose the	0:630
choosing	0:569
choosing a	0:686
choosing a slot	0:715
choral	0:715
chose	0:686
chosen	0:536
chosen to	0:664
christmas	0:436
christmas and	0:617
christmas and new	0:715
christmas so	0:715
chrome	0:686
church	0:617
ci	0:577
ci joint	0:646
ciao	0:646
ciao jordan	0:646
cierto	0:715
cinco	0:664
cinq	0:646
cinq minutes	0:715
circle	0:715
circuit	0:715
circumstances	0:595
circumstances have	0:686
circumstances have changed	0:686
circus	0:686
cis	0:715
cita	0:569
city	0:617
civic	0:595
civic centre	0:686
civic offices	0:646
civil	0:569
civil service	0:664
claim	0:569
claim for	0:686
claims	0:488
claims data	0:715
claims handler	0:646
claire	0:561
clara	0:715
clare	0:646
clarke	0:686
claro	0:715
clash	0:715
class	0:507
class of	0:686
class rail	0:630
class rail fares	0:664
classe	0:686
classement	0:715
clause	0:630
clean	0:617
cleaning	0:686
clear	0:516
clear that	0:715
clearance	0:595
cleared	0:605
clemence	0:715
clerical	0:686
clerical officer	0:715
clerk	0:444
clerk to	0:617
clerk to the	0:646
clever	0:664
click	0:577
click here	0:664
client	0:393
client can	0:715
client in	0:715
client is	0:715
client of	0:686
client's	0:617
cliente	0:686
clients	0:554
cliff	0:686
climate	0:715
clinic	0:525
clinic on	0:715
clinica	0:617
clinica veterinaria	0:715
clinical	0:516
clinical coding	0:715
clinical data	0:646
clinical data manager	0:715
clinical director	0:715
clinique	0:664
clive	0:617
cllr	0:646
clock	0:536
clock can	0:715
clock can not	0:715
clock we	0:715
clocks	0:499
clocks change	0:646
clocks change on	0:715
clocks go	0:664
clocks go back	0:715
close	0:402
close and	0:664
close at	0:715
close of	0:561
close of business	0:715
close of play	0:605
close on	0:585
close the	0:630
close to	0:715
closed	0:412
closed at	0:686
closed in	0:686
closed on	0:664
closed the	0:686
closed to	0:630
closed today	0:715
closely	0:630
closer	0:646
closer to	0:715
closes	0:478
closes #	0:664
closes at	0:664
closes at #	0:686
closes on	0:595
closes on #	0:630
closing	0:444
closing date	0:478
closing date #	0:686
closing date is	0:617
closing date of	0:715
closure	0:664
clothes	0:686
cloture	0:715
club	0:686
cnc	0:664
co	0:434
co founder	0:715
co kg	0:646
co op	0:715
co operative	0:664
coach	0:577
coaching	0:664
coast	0:664
coastal	0:646
coat	0:630
cobalt	0:686
cobalt row	0:715
coche	0:715
code	0:419
code #	0:646
code and	0:664
code and account	0:715
code is	0:664
codility	0:605
codility com	0:664
codility com test	0:686
coding	0:554
coding test	0:715
coffee	0:423
coffee in	0:686
coffee in the	0:715
coffee on	0:664
coffee with	0:686
cohort	0:686
coin	0:715
col	0:630
cold	0:516
cole	0:605
colegio	0:715
colin	0:548
colleague	0:475
colleague from	0:646
colleague who	0:715
colleagues	0:548
collect	0:646
collect you	0:715
collected	0:630
collection	0:646
collections	0:531
collections assistant	0:664
collections registrar	0:715
collective	0:686
college	0:511
colm	0:630
colour	0:646
com	0:306
com abc	0:715
com abc defg	0:715
com booking	0:715
com calendar	0:585
com calendar event	0:605
com cancellations	0:516
com cancellations #	0:605
com candidate	0:715
com comm	0:715
com external	0:686
com jobs	0:630
com jobs ?	0:686
com l	0:585
com l meetup	0:585
com meet	0:715
com messaging	0:664
com messaging thread	0:664
com reschedulings	0:516
com reschedulings #	0:595
com test	0:617
com tests	0:646
com tests #	0:664
come	0:242
come ?	0:617
come along	0:686
come and	0:482
come and be	0:617
come and see	0:664
come at	0:630
come at #	0:686
come back	0:449
come back to	0:495
come by	0:617
come down	0:595
come first	0:585
come first served	0:595
come for	0:617
come from	0:630
come in	0:449
come in and	0:664
come in at	0:686
come in by	0:715
come in for	0:686
come in on	0:715
come off	0:595
come off the	0:664
come on	0:561
come on the	0:715
come on wednesday	0:715
come out	0:536
come out of	0:605
come out with	0:715
come over	0:715
come round	0:686
come straight	0:646
come straight to	0:715
come then	0:715
come through	0:605
come through the	0:715
come to	0:459
come to the	0:511
come to you	0:715
come up	0:548
come with	0:715
comer	0:715
comercial	0:686
comercio	0:715
comes	0:393
comes as	0:715
comes back	0:664
comes down	0:715
comes from	0:686
comes in	0:646
comes next	0:646
comes to	0:605
comes up	0:605
comfort	0:630
comfortable	0:605
comfortable with	0:715
coming	0:360
coming all	0:715
coming back	0:630
coming by	0:686
coming days	0:715
coming from	0:686
coming in	0:548
coming in on	0:630
coming on	0:715
coming out	0:715
coming to	0:630
coming up	0:561
coming up in	0:686
coming weeks	0:686
comision	0:664
comite	0:554
comite de	0:686
comite de selection	0:715
comite se	0:686
comm	0:715
command	0:686
commander	0:715
comme	0:536
comme convenu	0:715
comme prevu	0:715
commencer	0:664
commencing	0:664
commencing #	0:686
comment	0:595
comments	0:605
commerce	0:646
commercial	0:577
commercial director	0:686
commission	0:605
commissioning	0:664
commit	0:686
commitment	0:664
committee	0:376
committee and	0:664
committee had	0:715
committee has	0:617
committee i	0:715
committee is	0:664
committee meets	0:686
committee met	0:686
committee room	0:630
committee room #	0:715
committee sits	0:686
committee sits on	0:715
committee will	0:664
committees	0:715
common	0:686
communicated	0:715
communicating	0:715
communicating and	0:715
communicating and influencing	0:715
communication	0:646
communications	0:686
communiquer	0:715
communiquer vos	0:715
community	0:464
commute	0:715
como	0:467
como te	0:646
comp	0:664
companera	0:686
company	0:432
company in	0:715
company is	0:664
company secretary	0:664
company's	0:686
compare	0:664
compare notes	0:686
compared	0:686
compensation	0:715
compete	0:686
competency	0:577
competency based	0:686
competing	0:686
competition	0:664
competitive	0:686
complaint	0:686
complaints	0:664
complet	0:664
complete	0:412
complete and	0:646
complete by	0:715
complete by #	0:715
complete it	0:715
complete the	0:542
complete the attached	0:686
complete two	0:646
complete two short	0:715
complete your	0:715
completed	0:521
completely	0:664
completeness	0:715
completing	0:617
completing the	0:630
completion	0:715
compliance	0:516
compliance officer	0:646
compliments	0:715
composites	0:715
compris	0:715
comprise	0:686
compte	0:686
compter	0:664
comptez	0:686
comptez une	0:715
compulsory	0:686
computer	0:595
comunicara	0:686
comunicarte	0:686
comunicarte que	0:686
con	0:342
con #	0:664
con base	0:715
con base en	0:715
con calma	0:715
con el	0:525
con el equipo	0:715
con la	0:516
con la direccion	0:715
con las	0:617
con lo	0:715
con los	0:595
con mas	0:715
con nosotros	0:686
con que	0:715
con tu	0:646
con un	0:630
con una	0:630
concentrate	0:715
concentrate on	0:715
concerned	0:630
concerns	0:715
conclude	0:715
concluido	0:715
conclusion	0:715
concurso	0:686
condiciones	0:646
condition	0:605
conditional	0:531
conditional offer	0:585
conditional offer of	0:664
conditions	0:595
conditions are	0:715
conducir	0:715
conduct	0:605
conduct authority	0:646
conducted	0:646
conducted by	0:686
confer	0:715
conference	0:536
confession	0:686
confidence	0:646
confident	0:664
confident leader	0:715
confidential	0:525
confirm	0:396
confirm a	0:715
confirm by	0:664
confirm by return	0:686
confirm that	0:548
confirm that you	0:664
confirm that your	0:715
confirm the	0:617
confirm the following	0:715
confirm thursday	0:715
confirm thursday #	0:715
confirm your	0:554
confirm your attendance	0:715
confirmacion	0:715
confirmada	0:664
confirmada para	0:715
confirmada para el	0:715
confirmamos	0:686
confirmation	0:525
confirmation page	0:715
confirmation that	0:715
confirme	0:569
confirme le	0:664
confirme notre	0:715
confirme notre entretien	0:715
confirmed	0:430
confirmed for	0:542
confirmed for thursday	0:686
confirmed for tuesday	0:715
confirming	0:561
confirming that	0:664
confirmo	0:686
confirmo la	0:715
confirmo la entrevista	0:715
confirms	0:595
confirms that	0:664
confirms your	0:686
conflict	0:646
conforme	0:715
conformement	0:715
conformite	0:715
conges	0:664
congratulations	0:472
congratulations jordan	0:686
congratulations on	0:630
congratulations you	0:715
conmigo	0:664
connait	0:715
connect	0:561
connect to	0:715
connected	0:715
connection	0:521
connection timed	0:715
connection timed out	0:715
connection with	0:686
connections	0:686
connexion	0:715
conocer	0:686
conocernos	0:686
conocernos y	0:715
conocerte	0:646
conscience	0:715
conscious	0:686
conscious that	0:715
conseil	0:630
conseiller	0:686
conseillere	0:686
consejo	0:715
consent	0:605
consent form	0:664
consequence	0:646
conservancy	0:715
conservation	0:664
conservator	0:686
conservons	0:715
consider	0:521
consider it	0:715
consideration	0:516
consideration we	0:630
consideration we are	0:686
considered	0:438
considered and	0:686
considered for	0:617
considered the	0:664
considered your	0:686
considered your application	0:715
considerer	0:646
considerer que	0:715
considering	0:605
consist	0:664
consist of	0:664
consists	0:715
consists of	0:715
console	0:715
constance	0:664
constitution	0:715
construction	0:715
constructora	0:715
consular	0:664
consular section	0:715
consult	0:646
consultant	0:456
consultas	0:664
consultation	0:595
consulter	0:686
consulting	0:617
contact	0:399
contact centre	0:715
contact details	0:664
contact in	0:715
contact the	0:630
contact us	0:646
contact you	0:569
contact you about	0:715
contact your	0:664
contacted	0:548
contacted by	0:715
contacting	0:715
contacto	0:686
contain	0:715
contains	0:630
contains a	0:664
contains a secure	0:686
content	0:577
content to	0:715
contents	0:715
contesto	0:664
contesto por	0:715
contesto por partes	0:715
contigo	0:605
contingent	0:686
contingent on	0:715
continue	0:664
continuous	0:715
continuous improvement	0:715
contra	0:686
contract	0:402
contract and	0:686
contract for	0:686
contract is	0:715
contract is attached	0:715
contract of	0:664
contract of employment	0:664
contract will	0:686
contract will follow	0:715
contractor	0:715
contracts	0:585
contrario	0:686
contrat	0:605
contrat de	0:686
contrat de travail	0:715
contrato	0:585
contrato de	0:715
contrato de trabajo	0:715
contretemps	0:715
control	0:525
control room	0:605
controller	0:548
controls	0:664
convenance	0:715
convenient	0:595
convenio	0:686
convention	0:686
convenu	0:715
conversacion	0:617
conversation	0:382
conversation ?	0:715
conversation about	0:715
conversation about the	0:715
conversation and	0:664
conversation is	0:715
conversation of	0:715
conversation this	0:715
conversation with	0:499
conversation with the	0:715
conversation with two	0:715
conversations	0:536
conversations with	0:664
conversion	0:715
conveyancing	0:686
conveyancing assistant	0:715
convient	0:715
convocatoria	0:630
coo	0:595
cook	0:646
cool	0:686
coop	0:715
cooperativa	0:715
cooperative	0:686
coordinador	0:715
coordinator	0:380
coordinator #	0:630
coordinator # hrs	0:715
coordinator and	0:664
coordinator is	0:715
coordinatrice	0:715
coordonnees	0:715
cope	0:686
copenhagen	0:715
copia	0:646
copie	0:715
copied	0:686
copies	0:617
copies of	0:664
copies of your	0:715
copper	0:715
copperbeech	0:715
copperfield	0:715
copperline	0:715
copy	0:436
copy and	0:715
copy of	0:531
copy of passport	0:715
copy of the	0:686
copy of your	0:595
copying	0:664
copywriter	0:715
corbel	0:686
cordial	0:585
cordial saludo	0:617
cordialement	0:536
corinne	0:595
cork	0:605
corn	0:617
corn exchange	0:664
cornelia	0:664
corner	0:630
corners	0:664
corporate	0:617
correct	0:686
correctamente	0:686
correctora	0:715
correo	0:561
correo electronico	0:715
correspond	0:664
correspond a	0:715
correspondant	0:715
correspondence	0:646
corridor	0:646
corrigan	0:630
cos	0:715
cosa	0:646
cost	0:554
cost you	0:686
costa	0:715
costs	0:617
cote	0:686
cotswold	0:715
cottage	0:664
coucou	0:686
could	0:280
could be	0:561
could be a	0:715
could come	0:646
could do	0:605
could get	0:664
could have	0:585
could i	0:630
could i have	0:715
could manage	0:715
could not	0:432
could not be	0:516
could not get	0:715
could see	0:686
could start	0:686
could we	0:630
could you	0:378
could you do	0:542
could you give	0:686
could you let	0:554
could you look	0:715
could you send	0:595
could you take	0:715
could you tell	0:715
could've	0:686
council	0:389
council has	0:686
council is	0:664
council will	0:686
council's	0:715
councillor	0:630
counsel	0:664
count	0:595
counted	0:715
counter	0:554
counter offer	0:715
countersign	0:715
countersigned	0:715
country	0:617
counts	0:585
counts for	0:715
county	0:492
county council	0:646
county's	0:686
couple	0:516
couple of	0:531
couple of hours	0:664
couple of times	0:715
courier	0:617
courriel	0:715
courrier	0:686
cours	0:646
course	0:444
course of	0:630
course of the	0:715
court	0:459
court and	0:686
court on	0:715
courtesy	0:686
cousin	0:715
covenant	0:715
covenants	0:715
cover	0:451
cover supervisor	0:617
cover the	0:715
covered	0:646
covering	0:499
covering letter	0:595
covering letter for	0:715
covering three	0:630
covering three years	0:630
covers	0:646
cp	0:715
cpo	0:715
craft	0:686
craig	0:605
crane	0:617
crazy	0:715
create	0:646
create a	0:715
created	0:686
credentials	0:715
credit	0:470
credit reference	0:617
credit reference agency	0:630
credit union	0:605
creek	0:686
creneau	0:630
creneaux	0:715
cressing	0:686
crest	0:715
crew	0:548
crewe	0:605
crewing	0:715
cried	0:686
crime	0:715
criteria	0:569
criteria and	0:715
critical	0:686
croft	0:715
cross	0:548
crossed	0:664
crown	0:646
croydon	0:686
cry	0:686
cs:#	0:499
cs:# min	0:686
cs:a	0:630
cs:analyst	0:617
cs:and	0:617
cs:assessment	0:715
cs:avery	0:393
cs:avery and	0:664
cs:call	0:686
cs:canceled	0:595
cs:canceled interview	0:715
cs:cancelled	0:715
cs:chat	0:595
cs:coffee	0:715
cs:coordinator	0:715
cs:data	0:686
cs:data engineer	0:686
cs:engineer	0:605
cs:entretien	0:646
cs:entretien jordan	0:715
cs:entrevista	0:686
cs:gesprach	0:686
cs:hiring	0:715
cs:interview	0:384
cs:interview #	0:715
cs:interview j	0:686
cs:interview jordan	0:542
cs:interview with	0:715
cs:intro	0:715
cs:j	0:516
cs:j avery	0:516
cs:jordan	0:391
cs:jordan a	0:646
cs:jordan avery	0:442
cs:junior	0:715
cs:manager	0:595
cs:meet	0:715
cs:min	0:686
cs:officer	0:686
cs:panel	0:595
cs:panel interview	0:715
cs:panel jordan	0:715
cs:planner	0:715
cs:robotics	0:715
cs:round	0:686
cs:second	0:715
cs:site	0:715
cs:systems	0:715
cs:technical	0:585
cs:technical interview	0:715
cs:the	0:646
cs:up	0:715
cs:vorstellungsgesprach	0:715
cs:warehouse	0:715
cs:with	0:595
cs:writer	0:715
cs:x	0:646
cs:x jordan	0:715
cscs	0:715
csv	0:715
ctc	0:646
cto	0:569
cto and	0:715
cual	0:715
cualquier	0:617
cuando	0:542
cuanto	0:595
cuarto	0:715
cuatro	0:577
cuenta	0:630
cuentas	0:686
cuento	0:664
culture	0:554
cup	0:715
cupboard	0:715
curator	0:664
curiosity	0:715
curious	0:605
current	0:444
current ctc	0:686
current employer	0:686
current employment	0:686
current employment until	0:715
current or	0:715
current or future	0:715
currently	0:617
curriculum	0:605
curso	0:664
curtain	0:715
custom	0:715
customer	0:461
customer insight	0:715
customer relations	0:715
customer success	0:617
customer success manager	0:646
customers	0:630
customs	0:577
cut	0:499
cut it	0:686
cut off	0:686
cuthman's	0:715
cv	0:330
cv and	0:561
cv and a	0:664
cv attached	0:715
cv by	0:715
cv for	0:664
cv has	0:686
cv in	0:664
cv is	0:664
cv on	0:605
cv on the	0:715
cv to	0:715
cv with	0:715
cv's	0:686
cvs	0:548
cx	0:686
cycle	0:686
d	0:392
d #	0:554
d # a	0:715
d # e	0:715
d sind	0:715
d'acces	0:715
d'administration	0:715
d'agreer	0:686
d'agreer madame	0:715
d'aller	0:686
d'aller plus	0:686
d'aller plus loin	0:686
d'autre	0:715
d'autres	0:664
d'avance	0:715
d'avoir	0:664
d'embauche	0:664
d'en	0:715
d'entretien	0:686
d'essai	0:646
d'ete	0:715
d'etre	0:686
d'europe	0:715
d'europe centrale	0:715
d'exploitation	0:715
d'heure	0:715
d'ici	0:536
d'ici la	0:630
d'identite	0:630
d'identite et	0:715
d'ingenieure	0:715
d'inscription	0:686
d'inscription a	0:715
d'inscription a l'ordre	0:715
d'un	0:525
d'une	0:585
da	0:421
da die	0:686
da ist	0:686
da sie	0:686
dabei	0:548
dabei sind	0:686
dacre	0:664
dad	0:585
dad says	0:715
dado	0:646
daft	0:646
dafur	0:577
daher	0:536
daher nicht	0:715
daher um	0:686
dahin	0:561
dahl	0:715
daily	0:664
dairy	0:585
dale	0:585
dame	0:630
damen	0:595
damen und	0:595
damen und herren	0:595
damit	0:516
damit sie	0:686
damit wir	0:686
damos	0:686
dan	0:686
dana	0:577
danach	0:467
dance	0:646
dangling	0:715
dani	0:686
dank	0:449
dank fur	0:470
dank fur das	0:715
dank fur die	0:686
dank fur ihr	0:605
dank fur ihre	0:531
danke	0:531
danke fur	0:630
danke fur die	0:686
danken	0:664
danken wir	0:715
dann	0:419
dann haben	0:715
dann haben wir	0:715
dann halten	0:646
dann halten wir	0:646
dans	0:438
dans la	0:595
dans la foulee	0:715
dans le	0:646
dans les	0:715
dans nos	0:715
dans un	0:630
dans un delai	0:715
dans vos	0:715
dans votre	0:715
danvers	0:664
dar	0:715
darauf	0:646
dare	0:686
dare to	0:715
darf	0:536
darf ich	0:585
dark	0:617
darren	0:686
darte	0:686
daruber	0:715
darum	0:664
das	0:318
das angebot	0:715
das auch	0:686
das auswahlverfahren	0:715
das ergebnis	0:686
das fur	0:664
das gesprach	0:542
das gesprach fuhren	0:664
das haus	0:686
das ist	0:605
das mit	0:686
das nette	0:686
das nicht	0:686
das sind	0:686
das thema	0:715
das vorstellungsgesprach	0:630
das weitere	0:715
dashboard	0:630
dass	0:438
dass das	0:715
dass du	0:605
dass es	0:715
dass sie	0:569
dass wir	0:569
dass wir uns	0:715
data	0:319
data analyst	0:542
data and	0:664
data engineer	0:485
data engineer role	0:605
data entry	0:664
data for	0:664
data https	0:686
data lead	0:605
data manager	0:561
data platform	0:664
data privacy	0:664
data protection	0:715
data scientist	0:686
data steward	0:646
data will	0:664
data will be	0:664
database	0:664
date	0:286
date #	0:521
date # #	0:605
date and	0:542
date and time	0:617
date but	0:715
date cv	0:715
date for	0:646
date for the	0:715
date in	0:686
date is	0:554
date is #	0:686
date monday	0:715
date monday #	0:715
date now	0:715
date of	0:569
date of #	0:664
date the	0:715
date thursday	0:630
date thursday #	0:664
date time	0:531
date time #	0:630
date to	0:715
date tuesday	0:664
date tuesday #	0:664
date we	0:715
date wednesday	0:686
date wednesday #	0:715
dated	0:715
daten	0:595
datenschutz	0:715
dates	0:470
dates are	0:715
dates of	0:646
dates of employment	0:686
datos	0:525
datum	0:617
dauer	0:569
dauer #	0:715
dauer # minuten	0:715
dauer etwa	0:715
dauert	0:585
daughter	0:664
daughters	0:605
dave	0:686
daventry	0:605
davon	0:554
davor	0:646
dawn	0:605
day	0:237
day #	0:605
day ?	0:585
day a	0:595
day a fortnight	0:715
day after	0:569
day after the	0:715
day and	0:511
day and we	0:686
day as	0:715
day at	0:617
day before	0:595
day but	0:605
day except	0:686
day for	0:715
day friday	0:686
day https	0:715
day in	0:595
day in the	0:686
day is	0:605
day jordan	0:686
day later	0:686
day next	0:646
day next week	0:646
day of	0:686
day off	0:715
day on	0:577
day on the	0:715
day one	0:630
day or	0:686
day or two	0:715
day rate	0:664
day shift	0:686
day so	0:630
day the	0:646
day to	0:664
day week	0:686
day week and	0:715
day which	0:715
day with	0:646
day you	0:646
day's	0:715
daylight	0:605
daylight saving	0:715
daylight time	0:646
days	0:265
days #	0:686
days a	0:561
days a week	0:595
days after	0:646
days ahead	0:715
days and	0:569
days are	0:646
days as	0:715
days at	0:686
days before	0:686
days between	0:715
days for	0:715
days from	0:664
days holiday	0:715
days in	0:554
days in the	0:686
days of	0:521
days of the	0:617
days of today	0:664
days on	0:686
days on site	0:715
days plus	0:715
days start	0:715
days then	0:715
days to	0:595
days we	0:715
days with	0:715
days you	0:686
dazu	0:617
dbs	0:485
dbs certificate	0:715
dbs certificate if	0:715
dbs check	0:646
de	0:225
de #	0:432
de # #	0:585
de # a	0:646
de # h	0:664
de # minutos	0:686
de abril	0:569
de abril de	0:686
de antelacion	0:715
de baja	0:715
de calidad	0:664
de candidature	0:686
de ce	0:664
de ce matin	0:715
de charge	0:686
de chef	0:617
de chef de	0:630
de datos	0:630
de demain	0:686
de depot	0:686
de deux	0:617
de deux mois	0:686
de diciembre	0:715
de direccion	0:664
de dos	0:715
de enero	0:646
de enero a	0:686
de enfermeria	0:715
de esta	0:715
de este	0:686
de estudios	0:715
de exportacion	0:715
de febrero	0:646
de fonctions	0:715
de greve	0:715
de hasta	0:715
de ingles	0:715
de ingreso	0:715
de journee	0:715
de julio	0:605
de junio	0:569
de junio a	0:686
de junio de	0:715
de junio y	0:686
de l'equipe	0:686
de l'interet	0:646
de l'interet que	0:646
de la	0:371
de la manana	0:664
de la semaine	0:646
de la tarde	0:686
de las	0:554
de lo	0:715
de londres	0:715
de los	0:561
de los dos	0:715
de lyon	0:715
de m	0:715
de madrid	0:686
de manana	0:715
de marzo	0:577
de marzo a	0:715
de mayo	0:577
de me	0:715
de meritos	0:715
de minutes	0:664
de mme	0:686
de modo	0:715
de modo que	0:715
de momento	0:664
de ne	0:577
de ne pas	0:605
de ne pouvoir	0:715
de no	0:715
de nos	0:664
de notre	0:577
de notre part	0:630
de nous	0:595
de noviembre	0:617
de nuestro	0:686
de nuit	0:715
de obra	0:686
de octubre	0:569
de octubre de	0:715
de operaciones	0:715
de paris	0:585
de paris en	0:686
de personal	0:664
de personas	0:630
de pouvoir	0:715
de privacidad	0:715
de producto	0:715
de projet	0:569
de quatre	0:715
de que	0:548
de que la	0:715
de recepcion	0:715
de recrutement	0:664
de recursos	0:715
de recursos humanos	0:715
de reponse	0:715
de responsable	0:617
de responsable de	0:686
de retour	0:715
de seleccion	0:561
de selection	0:686
de semana	0:686
de septiembre	0:646
de septiembre a	0:715
de service	0:715
de su	0:630
de table	0:715
de talento	0:664
de tecnica	0:686
de tecnica de	0:686
de tecnico	0:646
de tecnico de	0:686
de temps	0:715
de ton	0:686
de trabajo	0:630
de train	0:715
de travail	0:664
de tu	0:630
de un	0:664
de una	0:664
de vacaciones	0:715
de verdad	0:715
de vive	0:715
de vive voix	0:715
de vos	0:686
de votre	0:464
de votre candidature	0:686
de votre choix	0:715
de votre diplome	0:686
de votre dossier	0:646
de votre parcours	0:715
de votre part	0:646
de vous	0:499
de vous informer	0:664
de vous proposer	0:715
de vuelta	0:715
dead	0:664
deadline	0:525
deadline #	0:715
deadline to	0:715
deal	0:548
deal of	0:715
deal with	0:686
dealt	0:605
dealt with	0:605
dealt with the	0:715
dean	0:577
dean and	0:715
dear	0:158
dear all	0:585
dear all bcc	0:715
dear applicant	0:507
dear candidate	0:482
dear dr	0:715
dear j	0:715
dear j avery	0:715
dear jordan	0:180
dear jordan avery	0:355
dear jordan if	0:715
dear jordan thank	0:715
dear jordan the	0:715
dear jordan we	0:715
dear mr	0:503
dear mr avery	0:595
dear mr ms	0:585
dear ms	0:686
dear mx	0:646
dear mx avery	0:646
dear parent	0:617
dear parent carer	0:715
debbie	0:715
debera	0:664
deberan	0:715
deborah	0:686
debrief	0:585
debut	0:686
dec	0:548
dec #	0:569
dec # #	0:605
dec # pm	0:715
decaler	0:715
december	0:395
december #	0:585
december # #	0:646
december and	0:605
december and i	0:664
december at	0:617
december at #	0:646
december to	0:686
decembre	0:595
decent	0:577
decide	0:432
decide by	0:664
decide on	0:605
decide on the	0:664
decide to	0:664
decide whom	0:715
decide within	0:715
decided	0:442
decided not	0:664
decided not to	0:664
decided on	0:715
decided to	0:521
decided to go	0:664
decided to move	0:686
decider	0:715
decides	0:617
decides on	0:715
decides on the	0:715
decidido	0:646
deciding	0:605
decision	0:364
decision about	0:715
decision by	0:577
decision by the	0:715
decision has	0:664
decision in	0:686
decision is	0:686
decision on	0:664
decision to	0:686
decision to be	0:686
decision was	0:605
decision was based	0:686
decision will	0:686
decision will be	0:686
decision within	0:715
decisions	0:561
decisions are	0:686
deck	0:664
declan	0:630
declan's	0:715
declarant	0:715
declaration	0:617
declared	0:715
decline	0:511
declined	0:630
dee	0:617
deep	0:595
deep dive	0:595
deep dive #	0:686
deepa	0:715
defaut	0:715
defend	0:715
defg	0:715
defg hij	0:715
definite	0:715
definitely	0:686
definitif	0:715
definitiva	0:686
degree	0:542
degree certificate	0:646
degrees	0:686
dein	0:492
dein profil	0:646
deine	0:495
deine bewerbung	0:646
deine bewerbung als	0:715
deine unterlagen	0:686
deinem	0:664
deiner	0:715
deja	0:577
dejado	0:715
dejamos	0:664
del	0:383
del #	0:605
del # de	0:630
del area	0:715
del jueves	0:664
del lunes	0:686
del proceso	0:630
del proceso de	0:664
del viernes	0:646
delacourt	0:715
delacroix	0:686
delai	0:617
delai de	0:686
delai de deux	0:715
delaney	0:715
delay	0:595
delegation	0:664
delete	0:554
delete it	0:715
deleted	0:617
delighted	0:461
delighted that	0:664
delighted that you	0:664
delighted to	0:495
delighted to offer	0:630
delighted to say	0:646
deliver	0:686
deliver exception	0:715
deliver exception quotaexceededexception	0:715
delivered	0:507
delivered by	0:715
delivered for	0:715
delivered to	0:605
delivered to one	0:646
deliveries	0:715
delivery	0:525
delivery manager	0:715
delmas	0:715
delphine	0:630
dem	0:392
dem #	0:585
dem # marz	0:715
dem gesprach	0:715
dem stapel	0:715
dem team	0:715
demain	0:536
demain #	0:715
demain # h	0:715
demand	0:595
demand planner	0:664
demand planning	0:715
demande	0:569
demander	0:686
demarche	0:715
demeure	0:664
demi	0:664
demir	0:617
demo	0:595
demo test	0:715
democratic	0:715
den	0:330
den #	0:554
den # #	0:664
den # september	0:715
den anforderungen	0:686
den arbeitsvertrag	0:715
den beiden	0:686
den ersten	0:715
den link	0:646
den nachsten	0:715
den nachweis	0:715
den sie	0:664
den termin	0:554
den termin am	0:686
den vertrag	0:715
denen	0:715
denholm	0:715
denise	0:569
denken	0:715
denn	0:630
dental	0:499
dental #	0:715
dental lab	0:686
dentist	0:617
dentro	0:715
denzil	0:686
depart	0:715
departamento	0:646
departamento de	0:664
department	0:449
department of	0:686
department will	0:715
departmental	0:715
depend	0:715
dependants	0:715
depends	0:664
depends on	0:686
deplacer	0:715
deposit	0:595
depot	0:507
depuis	0:569
depuis le	0:715
depuis votre	0:715
depuis votre espace	0:715
deputy	0:499
deputy director	0:715
deputy head	0:686
deputy manager	0:686
der	0:286
der #	0:630
der ablauf	0:715
der abteilung	0:715
der arbeitsgruppe	0:715
der baustelle	0:686
der bewerbungen	0:715
der eigentumer	0:664
der engeren	0:686
der engeren auswahl	0:715
der ersten	0:715
der gemeinderat	0:715
der geschaftsfuhrung	0:715
der gleichstellungsbeauftragten	0:715
der kommenden	0:715
der kommenden woche	0:715
der letzten	0:686
der link	0:715
der liste	0:715
der nummer	0:715
der personalrat	0:664
der pforte	0:686
der post	0:715
der probezeit	0:715
der reihe	0:715
der reihe nach	0:715
der runde	0:715
der termin	0:686
der vorstand	0:664
der vorstand der	0:686
der werkstatt	0:715
der woche	0:646
der zwischenzeit	0:686
derby	0:646
derek	0:664
dernier	0:646
derniere	0:715
derniers	0:686
derselben	0:715
derzeit	0:605
des	0:350
des donnees	0:715
des empfangers	0:715
des personalrats	0:715
des que	0:664
des ressources	0:595
des ressources humaines	0:595
des soins	0:664
des verfahrens	0:686
desarrollador	0:715
describe	0:605
described	0:715
description	0:511
desde	0:521
desde el	0:646
desde el #	0:715
desde la	0:715
deseamos	0:715
deshalb	0:595
deshmukh	0:715
design	0:478
designer	0:470
desk	0:365
desk and	0:605
desk by	0:686
desk for	0:715
desk is	0:664
desk on	0:617
desk so	0:715
desk with	0:686
desks	0:715
desmond	0:595
desmond achebe	0:715
desolee	0:664
despacho	0:686
despues	0:605
despues de	0:686
destroyed	0:664
destroyed after	0:715
detached	0:664
detail	0:686
detailed	0:715
details	0:397
details are	0:664
details for	0:664
details have	0:715
details https	0:715
details of	0:617
details of your	0:686
details on	0:715
details on file	0:715
details will	0:686
details will be	0:715
deutsch	0:664
deutscher	0:715
deutscher zeit	0:715
deux	0:447
deux ans	0:646
deux heures	0:715
deux mois	0:664
dev	0:617
devant	0:686
developer	0:521
developer advocate	0:664
development	0:595
development management	0:715
device	0:664
devops	0:686
devops engineer	0:715
dezember	0:595
dezember #	0:646
di	0:617
dia	0:488
dia #	0:617
dia de	0:664
dia jordan	0:715
diagnostic	0:715
dial	0:554
dial in	0:605
dial in by	0:715
diaries	0:569
diary	0:424
diary and	0:664
diary for	0:686
diary for tuesday	0:715
diary is	0:715
dias	0:499
dias de	0:715
dias habiles	0:686
dias jordan	0:605
dice	0:715
dices	0:715
dich	0:511
dich nicht	0:715
diciembre	0:715
dictation	0:715
did	0:335
did and	0:715
did it	0:686
did not	0:436
did not ask	0:664
did not create	0:715
did not get	0:664
did not want	0:617
did say	0:686
did the	0:585
did they	0:715
did try	0:715
did well	0:715
did you	0:569
die	0:285
die anerkennung	0:715
die ausschreibung	0:630
die auswahl	0:664
die eingruppierung	0:715
die eingruppierung erfolgt	0:715
die engere	0:664
die engere wahl	0:664
die entscheidung	0:715
die fachabteilung	0:715
die frage	0:686
die gehaltsfrage	0:715
die geschaftsfuhrung	0:715
die kommission	0:646
die leitung	0:715
die liste	0:715
die nachricht	0:664
die position	0:585
die sich	0:715
die sie	0:595
die sie sich	0:715
die stelle	0:456
die stelle als	0:585
die stelle antreten	0:715
die stelle sachbearbeitung	0:715
die unterlagen	0:715
die wahl	0:715
die wir	0:630
die woche	0:664
die wohnung	0:715
die zeit	0:715
died	0:630
died on	0:715
dienst	0:715
dienstag	0:454
dienstag #	0:503
dienstag # #	0:646
dienstag # dezember	0:715
dienstag # juli	0:686
dienstag # juni	0:686
dienstag den	0:715
dienstag den #	0:715
dies	0:585
dies ist	0:686
dies ist eine	0:686
diese	0:495
diese nachricht	0:595
diese nachricht wurde	0:664
dieselben	0:715
diesem	0:617
diesen	0:664
dieser	0:585
dieses	0:664
dieses schreiben	0:715
dietary	0:715
dietz	0:715
diez	0:617
diez dias	0:715
diff	0:715
difference	0:605
different	0:542
differently	0:630
difficult	0:646
difficulty	0:605
difficulty and	0:715
dig	0:715
diga	0:715
digital	0:536
digo	0:630
dilys	0:646
dimanche	0:664
dime	0:617
dinge	0:715
dinner	0:554
dinner time	0:686
dinos	0:715
diocese	0:715
diploma	0:646
diplome	0:630
diplomes	0:715
dir	0:475
dir die	0:715
dir passt	0:715
dire	0:595
direccion	0:542
direccion de	0:664
direccion ha	0:715
direct	0:585
directed	0:646
directed to	0:715
directement	0:715
directeur	0:554
directeur des	0:686
direction	0:525
direction des	0:605
direction des ressources	0:646
directions	0:686
directly	0:554
director	0:314
director and	0:617
director data	0:686
director is	0:715
director of	0:485
director the	0:715
directora	0:561
directora de	0:686
directorate	0:646
directorio	0:715
directors	0:585
directrice	0:531
directrice des	0:630
directrice des soins	0:715
direkt	0:595
direkt an	0:686
direktor	0:686
dirige	0:715
dis	0:605
dis moi	0:715
disability	0:577
disability confident	0:664
disability confident leader	0:715
disagree	0:664
disappear	0:686
disappoint	0:715
disappointed	0:630
disappointing	0:630
disaster	0:715
disclosure	0:617
discord	0:664
discount	0:664
discouraged	0:715
discretion	0:715
disculpas	0:715
discuss	0:548
discuss the	0:686
discussed	0:503
discussed with	0:664
discussion	0:472
discussion for	0:715
discussion for the	0:715
discussions	0:715
discuter	0:715
dispatch	0:715
dispenser	0:715
dispensing	0:715
dispone	0:715
disponent	0:664
disponibilidad	0:686
disponibilites	0:686
disponible	0:605
disposez	0:686
disposition	0:686
dispute	0:715
distance	0:585
distillery	0:664
distinguees	0:646
distribution	0:664
distributor	0:715
district	0:595
district council	0:617
dit	0:646
dites	0:630
dites moi	0:646
dites moi ce	0:715
dive	0:595
dive #	0:686
dive # min	0:715
dix	0:605
dix minutes	0:715
dni	0:715
do	0:143
do #	0:595
do # #	0:664
do ?	0:646
do a	0:536
do a short	0:715
do about	0:715
do and	0:585
do and i	0:715
do and your	0:715
do any	0:715
do anything	0:499
do before	0:715
do come	0:686
do come and	0:715
do first	0:664
do first ?	0:715
do friday	0:715
do have	0:686
do hope	0:715
do i	0:686
do in	0:715
do it	0:432
do it at	0:715
do it by	0:715
do it in	0:686
do it on	0:630
do it without	0:715
do keep	0:664
do let	0:715
do monday	0:715
do most	0:715
do need	0:686
do not	0:203
do not accept	0:664
do not answer	0:715
do not apply	0:715
do not ask	0:617
do not attend	0:715
do not be	0:561
do not book	0:686
do not call	0:664
do not come	0:554
do not contact	0:664
do not discuss	0:715
do not do	0:585
do not expect	0:686
do not fancy	0:715
do not feel	0:715
do not forget	0:630
do not fret	0:715
do not get	0:664
do not go	0:630
do not have	0:472
do not hear	0:646
do not hold	0:686
do not keep	0:605
do not know	0:516
do not let	0:664
do not mind	0:554
do not need	0:451
do not panic	0:715
do not pay	0:715
do not put	0:715
do not read	0:569
do not reply	0:464
do not resign	0:646
do not respond	0:686
do not ring	0:686
do not send	0:585
do not set	0:605
do not share	0:617
do not sit	0:686
do not spend	0:646
do not take	0:664
do not telephone	0:686
do not tell	0:664
do not think	0:686
do not travel	0:646
do not turn	0:664
do not until	0:715
do not use	0:595
do not wait	0:646
do not want	0:521
do not worry	0:561
do not yet	0:686
do nothing	0:605
do on	0:664
do on the	0:686
do our	0:664
do our best	0:715
do pay	0:715
do pick	0:715
do pick up	0:715
do please	0:630
do ring	0:646
do ring me	0:686
do say	0:646
do send	0:715
do small	0:686
do small talk	0:686
do so	0:561
do still	0:715
do still want	0:715
do tell	0:630
do tell me	0:646
do that	0:595
do the	0:406
do the #	0:646
do the interview	0:715
do the rest	0:664
do this	0:511
do this to	0:715
do thursday	0:585
do thursday at	0:617
do tomorrow	0:664
do tuesday	0:664
do want	0:715
do what	0:715
do with	0:521
do with a	0:715
do you	0:442
do you do	0:605
do you drive	0:715
do you have	0:595
do you say	0:715
do you want	0:686
do your	0:715
dobbs	0:715
doc	0:630
doce	0:664
doch	0:595
doch bitte	0:715
dock	0:585
docs	0:715
doctor	0:646
document	0:507
document to	0:664
document to review	0:664
documentacion	0:715
documentation	0:664
documento	0:715
documents	0:478
docusign	0:595
does	0:306
does it	0:630
does not	0:362
does not do	0:630
does not exist	0:686
does not mean	0:646
does not mind	0:715
does not need	0:715
does not take	0:715
does not want	0:686
does not work	0:686
does that	0:664
does the	0:536
dog	0:521
dog's	0:715
dogs	0:617
doing	0:459
doing it	0:605
doing the	0:617
dois	0:686
doit	0:646
dom	0:617
domain	0:715
domingo	0:664
dominic	0:605
dominion	0:664
don	0:630
dona	0:715
donc	0:495
donc on	0:715
donde	0:664
done	0:358
done and	0:630
done anything	0:686
done anything wrong	0:686
done by	0:577
done in	0:715
done on	0:664
done so	0:605
done that	0:715
done the	0:630
done two	0:715
done with	0:715
donnees	0:646
donner	0:561
donner une	0:605
donner une suite	0:617
donnerstag	0:440
donnerstag #	0:503
donnerstag # #	0:664
donnerstag # juli	0:715
donnerstag # marz	0:617
donnerstag den	0:715
donnerstag den #	0:715
donnerstag um	0:686
donnerstag um #	0:715
donor	0:646
dont	0:507
dont come	0:715
dont come in	0:715
dont mind	0:715
door	0:424
door and	0:605
door is	0:686
door will	0:715
doors	0:577
doors #	0:686
dort	0:585
dos	0:485
dos de	0:715
dos dias	0:715
dossier	0:472
dossier de	0:664
dossier de candidature	0:686
dossier est	0:686
dossier et	0:715
dossier nous	0:715
dossiers	0:605
dot	0:630
double	0:569
double booked	0:664
double check	0:715
doubled	0:715
doubt	0:686
doug	0:715
douze	0:715
dovecote	0:686
dovetail	0:686
down	0:294
down again	0:715
down and	0:605
down as	0:664
down at	0:715
down for	0:516
down for friday	0:715
down four	0:715
down from	0:715
down i	0:715
down in	0:646
down in the	0:686
down on	0:585
down the	0:585
down the line	0:686
down to	0:536
down to #	0:715
down together	0:664
down with	0:475
down with a	0:715
down with flu	0:715
down with me	0:715
down with the	0:664
down with you	0:715
doy	0:664
doyle	0:715
dr	0:316
dr ines	0:686
dra	0:715
draft	0:605
drafting	0:715
drag	0:715
drainage	0:686
drama	0:715
dran	0:715
draussen	0:715
draw	0:577
draw up	0:686
drawing	0:646
drawings	0:577
drawn	0:548
drawn up	0:585
drawn up by	0:686
dray	0:646
dread	0:715
dreadful	0:715
drei	0:434
drei tage	0:664
drei wochen	0:646
dreiviertelstunde	0:686
dress	0:548
dress as	0:715
dress is	0:686
dressed	0:715
dreyer	0:715
drill	0:715
dringenden	0:715
drink	0:617
drinks	0:617
dritt	0:686
drive	0:499
driver	0:630
driving	0:561
driving licence	0:630
drop	0:467
drop it	0:715
drop me	0:585
drop me a	0:585
drop off	0:686
drop you	0:715
drop you a	0:715
dropped	0:630
dropped out	0:715
dropping	0:686
drops	0:548
drops out	0:715
druber	0:686
druck	0:715
drucke	0:715
drucken	0:715
drug	0:646
drug screen	0:686
drummond	0:715
dry	0:577
dry and	0:715
ds	0:686
dsgvo	0:715
du	0:328
du #	0:561
du # juin	0:715
du bist	0:686
du das	0:715
du die	0:686
du hast	0:664
du jury	0:715
du marche	0:715
du mardi	0:715
du mardi #	0:715
du mois	0:664
du nichts	0:715
du personnel	0:715
du poste	0:686
du poste de	0:715
du service	0:715
du temps	0:715
du von	0:715
duarte	0:686
dublin	0:511
dublin #	0:715
dublin edinburgh	0:577
dublin edinburgh lisbon	0:577
duda	0:686
due	0:467
due #	0:686
due course	0:686
due on	0:715
due to	0:525
due to an	0:686
due to the	0:715
dull	0:715
duly	0:715
dunmore	0:531
dunn	0:605
dunnock	0:715
dura	0:686
duracion	0:630
duracion de	0:715
durante	0:585
duration	0:503
duration #	0:521
duration # min	0:715
duration # minutes	0:577
durch	0:536
durchsicht	0:686
dure	0:686
duree	0:686
durera	0:686
durera #	0:715
durera # minutes	0:715
durfen	0:577
durfen sie	0:664
during	0:507
during the	0:595
during which	0:715
dust	0:715
dutch	0:715
duties	0:646
duty	0:503
duty manager	0:630
dvla	0:715
dyslexia	0:715
dyslexia or	0:715
e	0:322
e #	0:531
e # #	0:686
e commerce	0:664
e de	0:664
e mail	0:423
e mail adresse	0:715
e mail and	0:686
e mail is	0:715
e mail wird	0:715
e v	0:617
ea	0:664
each	0:340
each and	0:686
each candidate	0:715
each is	0:646
each is plenty	0:686
each month	0:686
each of	0:542
each of the	0:715
each of you	0:664
each one	0:715
each other	0:585
each page	0:715
each person	0:715
ear	0:715
earlier	0:478
earlier one	0:715
earliest	0:605
early	0:374
early ?	0:715
early and	0:686
early bird	0:715
early careers	0:605
early careers team	0:686
early next	0:630
early next week	0:664
early or	0:715
early to	0:686
early years	0:715
earn	0:664
ears	0:715
easier	0:605
easier to	0:715
easiest	0:630
easily	0:646
easily apply	0:646
east	0:577
east midlands	0:686
easter	0:472
easter monday	0:715
eastern	0:511
eastern time	0:630
easy	0:630
eat	0:536
eaten	0:646
eating	0:715
ebenfalls	0:715
ec	0:664
ec #	0:664
eccles	0:664
echange	0:577
echange en	0:715
echange en visio	0:715
echeant	0:715
eco	0:715
economy	0:686
ecrire	0:715
edge	0:715
edinburgh	0:531
edinburgh lisbon	0:577
edinburgh lisbon london	0:577
edit	0:646
edition	0:686
editor	0:521
editor the	0:715
editorial	0:595
edt	0:605
education	0:503
education centre	0:646
efecto	0:715
effect	0:569
effect from	0:646
effect from #	0:686
effective	0:686
eg	0:617
eg #	0:715
egalement	0:715
eher	0:715
eid	0:646
eigenen	0:715
eigentumer	0:664
eight	0:444
eight and	0:686
eight in	0:715
eight questions	0:715
eight we	0:715
eight weeks	0:617
eighteen	0:715
eighteen months	0:715
eighty	0:664
eilidh	0:715
ein	0:355
ein ausfallhonorar	0:715
ein ausfallhonorar berechnen	0:715
ein bisschen	0:686
ein gesprach	0:664
ein gesprach mit	0:715
ein kind	0:715
ein kurzes	0:715
ein nein	0:715
ein paar	0:715
ein vorstellungsgesprach	0:715
eine	0:347
eine absage	0:686
eine andere	0:715
eine antwort	0:715
eine empfehlung	0:715
eine frage	0:686
eine halbe	0:617
eine halbe stunde	0:664
eine kleine	0:664
eine kurze	0:686
eine stunde	0:646
einem	0:456
einem gesprach	0:715
einem personlichen	0:715
einem vorstellungsgesprach	0:715
einen	0:432
einen kaffee	0:715
einen schonen	0:715
einen termin	0:715
einer	0:459
eines	0:617
einfach	0:577
eingang	0:646
eingange	0:715
eingegangen	0:595
eingehender	0:715
eingehender prufung	0:715
eingeladen	0:664
eingruppierung	0:715
eingruppierung erfolgt	0:715
einige	0:715
einkauf	0:686
einladen	0:617
einladung	0:646
einmal	0:561
einrichten	0:715
eins	0:664
einschliesslich	0:664
einschliesslich #	0:715
einstellen	0:715
einverstanden	0:715
either	0:402
either of	0:617
either of us	0:686
either of you	0:715
either side	0:715
either the	0:686
either way	0:536
el	0:307
el #	0:470
el # de	0:492
el aula	0:686
el aula #	0:686
el calendario	0:715
el cambio	0:715
el cargo	0:686
el cargo de	0:686
el certificado	0:646
el certificado de	0:664
el comite	0:715
el contrato	0:664
el curso	0:715
el dia	0:595
el dia #	0:664
el directorio	0:715
el domingo	0:686
el enlace	0:595
el equipo	0:617
el jueves	0:521
el jueves #	0:577
el jueves a	0:715
el laboratorio	0:715
el lio	0:715
el lunes	0:495
el lunes #	0:561
el lunes a	0:715
el martes	0:548
el martes #	0:577
el miercoles	0:630
el miercoles #	0:664
el mismo	0:686
el momento	0:686
el numero	0:686
el pasado	0:715
el plazo	0:686
el plazo de	0:715
el primer	0:715
el proceso	0:617
el puesto	0:542
el puesto de	0:577
el sabado	0:715
el silencio	0:715
el tablon	0:664
el tablon electronico	0:715
el titulo	0:664
el viernes	0:548
el viernes #	0:605
eleanor	0:686
election	0:630
electrical	0:715
electronic	0:664
electronically	0:715
electronico	0:646
elegido	0:715
elena	0:715
eleven	0:416
eleven and	0:715
eleven of	0:664
eleven of you	0:715
eleven people	0:686
eleven years	0:715
elf	0:630
elige	0:686
eligibility	0:686
eligible	0:664
elin	0:664
ella	0:664
elle	0:554
ellen	0:686
ellery	0:664
ellie	0:715
ellis	0:605
ello	0:664
elm	0:715
elodie	0:664
else	0:355
else and	0:715
else changes	0:715
else for	0:715
else has	0:686
else in	0:715
else is	0:646
else stays	0:715
else we	0:686
else's	0:664
elsewhere	0:521
elsewhere and	0:715
elspeth	0:715
eltern	0:715
em	0:715
email	0:354
email address	0:630
email address for	0:715
email and	0:605
email contains	0:715
email contains a	0:715
email i	0:715
email is	0:630
email is sent	0:686
email to	0:686
email was	0:595
email was intended	0:630
email you	0:664
emails	0:561
embedded	0:617
embedded software	0:715
ember	0:715
emea	0:605
emergency	0:585
emergency call	0:664
emergency call handler	0:686
emma	0:715
emmeline	0:715
empechement	0:715
empezar	0:686
empfang	0:630
empfanger	0:715
empfangers	0:715
empfehlung	0:715
emploi	0:715
employ	0:630
employ her	0:715
employ you	0:715
employed	0:686
employee	0:664
employer	0:411
employer and	0:715
employer is	0:715
employer's	0:605
employers	0:605
employment	0:432
employment agency	0:686
employment agency for	0:715
employment checks	0:646
employment until	0:664
employment until you	0:686
empresa	0:646
empty	0:664
en	0:273
en #	0:686
en a	0:715
en anglais	0:715
en charge	0:715
en contacto	0:715
en cuanto	0:617
en el	0:470
en el aula	0:686
en el tablon	0:664
en esta	0:630
en fin	0:664
en fin de	0:664
en francais	0:715
en france	0:715
en la	0:461
en la planta	0:686
en la que	0:715
en las	0:715
en ligne	0:686
en londres	0:686
en mesure	0:664
en mi	0:715
en nuestra	0:715
en nuestro	0:715
en que	0:686
en raison	0:715
en relacion	0:715
en remercions	0:646
en su	0:630
en vigor	0:686
en visio	0:617
en visioconference	0:646
encaja	0:715
encargado	0:686
encima	0:715
enclose	0:664
enclosed	0:569
enclosed statement	0:715
enclosing	0:715
encore	0:605
encourage	0:686
encourage you	0:715
encourage you to	0:715
end	0:301
end and	0:664
end of	0:371
end of a	0:715
end of day	0:715
end of march	0:715
end of may	0:686
end of next	0:664
end of november	0:715
end of september	0:715
end of that	0:664
end of the	0:459
end of this	0:715
end the	0:646
end they	0:686
end to	0:715
end up	0:715
end with	0:715
ende	0:536
ended	0:664
endet	0:686
ending	0:646
ending #	0:664
endroit	0:715
ends	0:536
ends at	0:686
energi	0:715
energie	0:664
energy	0:516
energy and	0:715
enero	0:617
enero a	0:686
enero a las	0:686
enfermeria	0:715
eng	0:715
engagement	0:595
engere	0:664
engere wahl	0:664
engeren	0:686
engeren auswahl	0:715
engine	0:686
engineer	0:334
engineer and	0:646
engineer at	0:715
engineer go	0:715
engineer ii	0:686
engineer is	0:646
engineer position	0:715
engineer role	0:561
engineer role at	0:686
engineer sql	0:715
engineering	0:461
engineering blog	0:715
engineering manager	0:561
engineers	0:595
england	0:569
england no	0:686
england no #	0:686
englisch	0:686
english	0:495
english and	0:715
engstrom	0:715
enhanced	0:630
enhanced dbs	0:664
enhorabuena	0:686
enjoy	0:617
enjoy the	0:686
enjoyed	0:492
enjoyed having	0:715
enjoyed having you	0:715
enjoyed it	0:715
enjoyed our	0:715
enjoyed reading	0:715
enjoyed the	0:664
enjoyed your	0:664
enlace	0:585
enologo	0:715
enough	0:499
enough to	0:646
enquiry	0:715
enrolled	0:715
enrolment	0:686
ensemble	0:646
ensuite	0:630
entendu	0:715
enter	0:569
enter into	0:686
enter into correspondence	0:715
enter the	0:664
entered	0:595
entfallen	0:715
entfallt	0:715
entfernt	0:715
entgeltgruppe	0:715
entgeltgruppe #	0:715
entirely	0:664
entity	0:686
entonces	0:605
entra	0:664
entrance	0:548
entrance on	0:686
entre	0:475
entre #	0:715
entre deux	0:715
entre el	0:664
entre el #	0:715
entre los	0:715
entretien	0:470
entretien avec	0:664
entretien de	0:686
entretien en	0:715
entretien pour	0:686
entretien pour le	0:715
entretiens	0:646
entrevista	0:411
entrevista con	0:686
entrevista de	0:664
entrevista del	0:605
entrevista del jueves	0:715
entrevista para	0:605
entrevista para el	0:686
entrevista tecnica	0:715
entrevistas	0:585
entries	0:664
entry	0:516
entscheiden	0:630
entscheidet	0:664
entscheidung	0:630
entschieden	0:548
entschieden haben	0:686
entschuldige	0:715
entwickler	0:715
envelope	0:646
envio	0:715
environ	0:646
envoie	0:715
envoye	0:630
envoye automatiquement	0:715
episode	0:664
equal	0:561
equal opportunities	0:646
equal opportunities employer	0:686
equal opportunity	0:664
equal opportunity employer	0:664
equality	0:715
equally	0:715
equipe	0:646
equipment	0:664
equipments	0:715
equipo	0:499
equipo de	0:585
equity	0:577
equivalent	0:715
er	0:472
er decembre	0:715
er hat	0:715
er septembre	0:664
erased	0:686
eres	0:686
erfahrung	0:686
erfahrungsgemass	0:664
erfolg	0:630
erfolgt	0:686
erforderlich	0:686
erfreulich	0:715
ergeben	0:715
ergebnis	0:630
erhalten	0:516
erhalten sie	0:585
erhalten sie von	0:715
erinnerung	0:686
erkrankt	0:686
erneut	0:664
erneut zu	0:715
erneut zu senden	0:715
erreichbar	0:715
erreichen	0:664
error	0:686
erscheinen	0:686
erst	0:511
erst danach	0:686
erst nach	0:715
erstatten	0:617
erstatten wir	0:664
erstattet	0:664
erste	0:664
ersten	0:577
erstgesprach	0:664
erwarten	0:715
erzeugt	0:715
es	0:323
es bei	0:605
es bei ihnen	0:715
es bleibt	0:686
es bleibt bei	0:715
es eine	0:715
es el	0:605
es el mismo	0:715
es gibt	0:715
es hat	0:715
es im	0:715
es ist	0:646
es la	0:686
es mir	0:715
es necesario	0:686
es necesario que	0:715
es nicht	0:686
es quien	0:715
es tu	0:715
es una	0:664
es weitergeht	0:686
esa	0:605
escribo	0:617
escrita	0:715
escrito	0:715
ese	0:577
ese dia	0:715
esme	0:664
eso	0:605
espace	0:686
espace candidat	0:715
espanol	0:715
espanola	0:664
especially	0:664
esperamos	0:715
essai	0:715
essay	0:715
essential	0:605
essential criteria	0:646
est	0:380
est a	0:715
est confirme	0:664
est confirme le	0:686
est disponible	0:715
est en	0:664
est le	0:715
est toujours	0:664
esta	0:454
esta manana	0:715
esta misma	0:715
esta semana	0:664
establishment	0:715
estado	0:715
estamos	0:617
estar	0:715
estara	0:715
estare	0:715
estaremos	0:686
estas	0:617
estate	0:554
estate office	0:715
estates	0:516
este	0:516
este correo	0:646
esteemed	0:715
estimada	0:548
estimada jordan	0:664
estimado	0:554
estimado a	0:605
estimado a jordan	0:664
estimado jordan	0:686
estime	0:715
estudio	0:686
estudios	0:715
et	0:319
et #	0:686
et a	0:664
et de	0:605
et de votre	0:715
et il	0:646
et je	0:548
et je te	0:715
et je vous	0:664
et la	0:585
et le	0:554
et les	0:664
et moi	0:585
et moi meme	0:664
et ne	0:686
et non	0:686
et nous	0:554
et nous vous	0:605
et on	0:630
et par	0:686
et par delegation	0:715
et pour	0:664
et se	0:686
et si	0:664
et si vous	0:686
et tu	0:715
et un	0:646
et une	0:686
et votre	0:595
et vous	0:595
et vous remercions	0:715
etablissement	0:715
etage	0:715
etc	0:715
ete	0:470
ete annule	0:715
ete retenue	0:646
etes	0:664
ethics	0:715
etienne	0:686
etre	0:531
etude	0:715
etwa	0:569
etwa #	0:630
etwa # minuten	0:646
etwa zwei	0:715
etwas	0:499
etwas anderes	0:715
etwas geduld	0:686
eu	0:595
euch	0:715
euro	0:569
europe	0:470
europe berlin	0:686
europe london	0:531
european	0:617
european time	0:664
euros	0:686
evaluacion	0:715
evaluation	0:617
even	0:467
even a	0:715
even if	0:605
even if it	0:664
evening	0:344
evening #	0:664
evening and	0:617
evening and i	0:715
evening before	0:715
evening for	0:686
evening is	0:715
evening jordan	0:686
evening of	0:605
evening of #	0:715
evening of wednesday	0:715
evening on	0:715
evening the	0:715
evening thursday	0:715
evening thursday #	0:715
evening which	0:715
evening with	0:686
evenings	0:521
evenings and	0:715
evenings are	0:715
evensong	0:664
event	0:372
event ?	0:585
event ? action	0:617
event below	0:630
event below has	0:646
event date	0:617
event date time	0:617
event has	0:451
event has been	0:451
event https	0:715
event https calendly	0:715
event type	0:617
event with	0:715
events	0:525
events coordinator	0:715
ever	0:436
ever had	0:715
every	0:346
every address	0:715
every applicant	0:646
every application	0:686
every blessing	0:646
every candidate	0:664
every day	0:630
every good	0:686
every good wish	0:686
every morning	0:686
every one	0:617
every one of	0:715
every other	0:664
every second	0:715
every single	0:664
every single one	0:686
every success	0:715
every success in	0:715
everybody	0:392
everybody else	0:686
everybody on	0:715
everybody on the	0:715
everybody the	0:664
everybody the same	0:715
everybody to	0:715
everybody who	0:605
everybody's	0:595
everyone	0:351
everyone by	0:664
everyone does	0:715
everyone down	0:686
everyone else	0:715
everyone gets	0:686
everyone gets the	0:715
everyone in	0:686
everyone know	0:715
everyone know by	0:715
everyone on	0:630
everyone on the	0:715
everyone the	0:686
everyone to	0:664
everyone to the	0:715
everyone who	0:548
everyone who applied	0:715
everyone who's	0:715
everyone will	0:715
everyone's	0:577
everything	0:392
everything else	0:561
everything in	0:686
everything that	0:646
everything with	0:715
everything with the	0:715
everything you	0:617
everything you sent	0:715
everything's	0:715
evidence	0:577
evidence of	0:605
evidence of your	0:664
ewan	0:617
ex	0:569
exact	0:686
exactly	0:569
exactly as	0:715
exactly the	0:715
exam	0:646
examen	0:646
examination	0:617
example	0:282
example #	0:595
example # #	0:664
example a	0:686
example a #	0:715
example and	0:630
example because	0:715
example because the	0:715
example book	0:686
example c	0:715
example c #	0:715
example connect	0:686
example could	0:664
example could not	0:664
example host	0:646
example host mail	0:715
example j	0:617
example j #	0:617
example jobs	0:715
example jordan	0:686
example jordan avery	0:686
example organiser	0:630
example recipient	0:664
example recipient address	0:664
example s	0:686
example x	0:715
example yes	0:605
example yes no	0:617
examples	0:630
exams	0:630
excel	0:646
excellent	0:630
except	0:516
exception	0:664
exception quotaexceededexception	0:715
exchange	0:569
excited	0:646
excited to	0:646
excuse	0:664
excuses	0:715
exec	0:715
executive	0:416
executive assistant	0:646
executive committee	0:715
executive director	0:715
executive officer	0:715
executive search	0:585
exempt	0:686
exercise	0:423
exercise #	0:664
exercise # #	0:715
exercise and	0:686
exercise is	0:715
exercise of	0:715
exercise on	0:630
exercise on the	0:686
exercises	0:686
exeter	0:715
exist	0:664
expect	0:412
expect #	0:715
expect a	0:715
expect to	0:507
expect to be	0:605
expect to hear	0:686
expect to let	0:686
expect you	0:605
expect you on	0:715
expectations	0:664
expectations and	0:715
expected	0:492
expected ctc	0:715
expected to	0:630
expecting	0:617
expecting this	0:715
expecting you	0:686
expects	0:646
expects you	0:715
expenses	0:585
expenses are	0:715
experience	0:444
experience of	0:664
experience with	0:686
experienced	0:646
experienced hire	0:715
experiencia	0:715
expire	0:630
expired	0:715
expires	0:516
expires #	0:646
expires in	0:646
expires in #	0:646
expires on	0:664
expires on #	0:686
explain	0:561
explain it	0:715
explains	0:715
explanation	0:646
export	0:569
export manager	0:664
export sales	0:686
export sales manager	0:715
exportacion	0:715
ext	0:630
ext #	0:686
extend	0:664
extended	0:686
extension	0:605
extension #	0:715
exterior	0:715
externa	0:715
external	0:548
extra	0:531
extra time	0:605
ey	0:715
eye	0:554
eye on	0:715
eyes	0:630
eyj	0:686
eyj #	0:715
eze	0:686
f	0:464
f #	0:561
f # c	0:646
f d	0:715
f m	0:715
fa	0:715
fab	0:715
face	0:548
face to	0:605
face to face	0:605
faces	0:686
fachabteilung	0:715
fachbereich	0:646
fachgesprach	0:715
facilities	0:605
facility	0:715
factory	0:686
faculty	0:646
fahren	0:715
fahrkarte	0:715
fahrtkosten	0:664
fail	0:646
failed	0:595
failing	0:630
failing that	0:686
failing which	0:715
fails	0:646
fails the	0:715
failure	0:664
fair	0:492
fair and	0:715
fair enough	0:686
fair in	0:715
fairbrother	0:715
faire	0:630
fairlie	0:715
fairweather	0:715
fais	0:664
fait	0:536
faith	0:715
faithfully	0:569
falk	0:715
falkenrath	0:715
fall	0:577
fallen	0:686
falling	0:715
falls	0:495
falls du	0:686
falls nicht	0:686
falls sie	0:646
fallstudie	0:715
fallt	0:646
falta	0:554
falta de	0:715
falta que	0:715
familia	0:715
familie	0:715
families	0:686
famille	0:715
family	0:454
family has	0:715
family owned	0:646
fan	0:686
fancy	0:561
fanden	0:715
far	0:451
far as	0:561
far as i	0:664
far as the	0:715
far more	0:617
farah	0:630
fare	0:605
fares	0:617
farm	0:569
farrant	0:715
farrow	0:646
fase	0:630
fase de	0:664
fast	0:595
faster	0:715
father	0:617
fathom	0:686
fault	0:617
fault of	0:715
favor	0:686
favorable	0:595
favorable a	0:664
favorable a votre	0:664
favour	0:664
favourable	0:715
favourite	0:646
fd	0:686
fe	0:715
feared	0:715
feb	0:521
feb #	0:542
feb # #	0:577
febrero	0:605
februar	0:554
februar #	0:686
february	0:346
february #	0:442
february # #	0:542
february # pm	0:664
february # uk	0:715
february and	0:664
february at	0:605
february at #	0:646
february i	0:686
fecha	0:516
fecha de	0:617
fee	0:482
fee for	0:715
fee is	0:664
fee £	0:686
fee £ #	0:686
feedback	0:419
feedback at	0:686
feedback at this	0:686
feedback by	0:686
feedback from	0:686
feedback is	0:646
feedback on	0:646
feedback report	0:715
feedback report whatever	0:715
feedback to	0:715
feel	0:511
feel about	0:715
feel free	0:646
feel free to	0:646
feel that	0:715
feelings	0:595
feels	0:630
feels that	0:686
fees	0:617
fees and	0:715
feet	0:617
fehlen	0:686
fehlt	0:605
fehlt noch	0:715
feld	0:715
felicity	0:686
felix	0:664
felixstowe	0:664
fell	0:605
fella	0:664
fellow	0:686
felt	0:569
felt that	0:686
femi	0:630
femke	0:715
fenella	0:686
fennimore	0:664
fenwright	0:577
fergus	0:646
ferme	0:617
fermin	0:715
ferrand	0:686
ferrant	0:686
ferrante	0:686
ferreira	0:664
ferries	0:664
ferris	0:715
ferry	0:630
fertig	0:715
fertigungsplaner	0:715
fest	0:569
festival	0:686
fetch	0:617
fetch you	0:664
fetch you from	0:715
fevrier	0:595
fevrier #	0:686
fevrier a	0:715
fevrier a #	0:715
few	0:454
few days	0:715
few minutes	0:664
few of	0:715
few things	0:715
few weeks	0:715
fewer	0:646
fewer than	0:715
ff	0:715
ffion	0:664
fi	0:715
fiche	0:715
fictional	0:664
field	0:492
field service	0:646
fieldwork	0:715
fiestas	0:715
fifteen	0:542
fifteen minutes	0:605
fifth	0:686
fifty	0:595
fifty minutes	0:617
figura	0:715
figure	0:585
figures	0:630
figures and	0:715
fijada	0:715
fijada para	0:715
fijada para el	0:715
file	0:417
file and	0:686
file attached	0:715
file for	0:630
file is	0:664
files	0:585
filing	0:715
fill	0:492
fill in	0:561
fill in the	0:595
fill it	0:715
fill the	0:664
filled	0:492
filled in	0:664
fills	0:664
film	0:715
films	0:715
fils	0:686
filter	0:715
fin	0:499
fin de	0:569
fin de journee	0:715
fin de semana	0:686
fin du	0:664
fin du mois	0:664
final	0:411
final interview	0:630
final offer	0:715
final panel	0:715
final round	0:595
final round for	0:686
final stage	0:605
final stage for	0:715
final year	0:715
finalist	0:664
finalistas	0:715
finalists	0:646
finally	0:605
finance	0:436
finance and	0:715
finance committee	0:715
finance director	0:664
finance transformation	0:715
financial	0:521
financial conduct	0:646
financial conduct authority	0:646
financial controller	0:715
financial year	0:664
finch	0:516
find	0:336
find a	0:536
find a time	0:686
find another	0:605
find another date	0:715
find attached	0:646
find attached my	0:715
find attached the	0:715
find below	0:686
find it	0:630
find out	0:525
find out what	0:686
find that	0:630
find that you	0:686
find the	0:577
find them	0:715
find us	0:686
find you	0:664
find your	0:646
finden	0:577
finden sie	0:605
findest	0:715
findest du	0:715
findet	0:577
finding	0:617
finds	0:646
finds you	0:664
finds you well	0:686
fine	0:388
fine and	0:664
fine as	0:715
fine but	0:715
fine by	0:686
fine by me	0:715
fine so	0:715
fine too	0:715
fine with	0:715
fingers	0:715
fingers crossed	0:715
finish	0:511
finish by	0:686
finish by #	0:686
finish the	0:715
finished	0:511
finished the	0:715
finishes	0:595
finishes at	0:715
finsbury	0:686
fintech	0:630
fiona	0:577
fire	0:507
fire and	0:664
fire and rescue	0:664
firm	0:503
firm and	0:686
firm's	0:715
firma	0:686
firmada	0:686
firmware	0:605
firmware engineer	0:715
first	0:245
first #	0:686
first ?	0:617
first aid	0:646
first and	0:554
first and second	0:646
first because	0:715
first call	0:646
first chat	0:664
first choice	0:646
first come	0:577
first come first	0:595
first conversation	0:646
first day	0:577
first floor	0:715
first fortnight	0:715
first half	0:646
first head	0:715
first head of	0:715
first if	0:715
first in	0:715
first interview	0:554
first interviews	0:715
first is	0:715
first line	0:715
first of	0:646
first one	0:630
first pick	0:715
first read	0:715
first round	0:617
first served	0:595
first served basis	0:715
first session	0:664
first sift	0:715
first stage	0:664
first the	0:715
first then	0:715
first thing	0:617
first to	0:715
first two	0:646
first week	0:605
first week of	0:646
first year	0:630
fiscal	0:686
fish	0:617
fisheries	0:715
fit	0:516
fit for	0:686
fit you	0:715
fits	0:664
fitter	0:715
five	0:319
five and	0:617
five applications	0:715
five days	0:646
five minute	0:605
five minutes	0:475
five minutes and	0:715
five minutes on	0:715
five of	0:715
five on	0:686
five people	0:617
five questions	0:630
five to	0:664
five working	0:605
five working days	0:605
five years	0:664
fix	0:542
fix it	0:715
fix the	0:686
fixe	0:715
fixed	0:475
fixed for	0:686
fixed on	0:715
fixed term	0:595
fixee	0:715
fixee au	0:715
fixee au #	0:715
fl:ab	0:715
fl:admin	0:664
fl:admissions	0:646
fl:ae	0:715
fl:alert	0:664
fl:alerts	0:664
fl:alumni	0:715
fl:apply	0:715
fl:appointments	0:585
fl:autoreply	0:617
fl:avery	0:646
fl:avisos	0:715
fl:bbc	0:715
fl:bewerbung	0:595
fl:bookings	0:554
fl:buero	0:686
fl:bursar	0:605
fl:bursary	0:686
fl:calendar	0:499
fl:care	0:715
fl:careers	0:525
fl:cases	0:715
fl:ce	0:715
fl:chair	0:630
fl:citas	0:664
fl:clerk	0:595
fl:coach	0:715
fl:contact	0:664
fl:daemon	0:554
fl:decisions	0:664
fl:direction	0:715
fl:director	0:715
fl:do	0:686
fl:donotreply	0:561
fl:dse	0:686
fl:e	0:715
fl:earlycareers	0:664
fl:ec	0:715
fl:editor	0:715
fl:estate	0:715
fl:events	0:605
fl:feedback	0:664
fl:g	0:686
fl:global	0:715
fl:head	0:715
fl:hello	0:472
fl:hiring	0:664
fl:hit	0:548
fl:hola	0:664
fl:hr	0:432
fl:hrhub	0:664
fl:info	0:664
fl:inmail	0:554
fl:interviews	0:630
fl:jobalerts	0:715
fl:jobs	0:485
fl:karriere	0:646
fl:mailer	0:595
fl:manager	0:686
fl:messages	0:664
fl:microsoftexchange	0:715
fl:news	0:715
fl:newsletter	0:715
fl:no	0:341
fl:noreply	0:370
fl:not	0:664
fl:notification	0:478
fl:notifications	0:417
fl:office	0:470
fl:onboarding	0:715
fl:pas	0:715
fl:people	0:516
fl:personal	0:554
fl:planning	0:715
fl:pm	0:664
fl:postmaster	0:646
fl:rdv	0:686
fl:reception	0:585
fl:recruit	0:630
fl:recruiting	0:617
fl:recruitment	0:426
fl:recrutement	0:595
fl:references	0:715
fl:registrar	0:686
fl:reminders	0:715
fl:reply	0:298
fl:repondre	0:715
fl:resourcing	0:686
fl:responder	0:715
fl:rh	0:617
fl:rrhh	0:646
fl:scheduling	0:577
fl:secretary	0:605
fl:seleccion	0:686
fl:seniorclerk	0:686
fl:service	0:686
fl:services	0:664
fl:studio	0:686
fl:support	0:554
fl:survey	0:664
fl:system	0:664
fl:ta	0:664
fl:talent	0:536
fl:team	0:664
fl:termine	0:646
fl:vacancies	0:664
fl:vermietung	0:646
fl:verwaltung	0:686
fl:viewings	0:617
fl:will	0:715
flat	0:464
flat in	0:686
flat shoes	0:715
flat white	0:664
fleece	0:715
fleet	0:577
fleet compliance	0:715
fleet data	0:715
fleet data analyst	0:715
flex	0:715
flexibility	0:715
flexible	0:630
flight	0:561
flights	0:686
flip	0:715
floated	0:715
flood	0:617
flooded	0:715
floor	0:412
floor #	0:664
floor and	0:715
floor with	0:686
florian	0:664
flour	0:664
flow	0:686
flu	0:605
fly	0:664
flying	0:686
fn:#	0:646
fn:a	0:686
fn:a person	0:37
fn:acquisition	0:585
fn:admissions	0:686
fn:agenda	0:715
fn:airways	0:715
fn:alder	0:715
fn:aldous	0:715
fn:alerts	0:664
fn:am	0:686
fn:ambulance	0:686
fn:analytics	0:715
fn:and	0:715
fn:appointments	0:715
fn:ashby	0:605
fn:assessments	0:646
fn:at	0:472
fn:bank	0:548
fn:behalf	0:664
fn:ben	0:715
fn:bewerbermanagement	0:646
fn:bookings	0:664
fn:brackenfield	0:715
fn:brightloom	0:664
fn:building	0:577
fn:bursar	0:646
fn:by	0:715
fn:cal	0:630
fn:calendar	0:511
fn:calendly	0:444
fn:candidate	0:561
fn:care	0:617
fn:careers	0:416
fn:civil	0:715
fn:clerk	0:577
fn:codility	0:605
fn:com	0:617
fn:committee	0:686
fn:community	0:715
fn:coordination	0:686
fn:copperbeech	0:715
fn:council	0:646
fn:data	0:715
fn:de	0:577
fn:delivery	0:585
fn:department	0:715
fn:dept	0:715
fn:des	0:715
fn:desk	0:646
fn:dominion	0:715
fn:du	0:715
fn:early	0:605
fn:estate	0:664
fn:experience	0:605
fn:fenwright	0:630
fn:finance	0:715
fn:finch	0:664
fn:foods	0:715
fn:for	0:715
fn:freight	0:715
fn:from	0:646
fn:front	0:715
fn:goodtime	0:554
fn:google	0:525
fn:greenhouse	0:595
fn:group	0:595
fn:hackerrank	0:569
fn:hallam	0:686
fn:head	0:686
fn:health	0:630
fn:hirevue	0:715
fn:hiring	0:511
fn:hollin	0:715
fn:house	0:664
fn:housing	0:686
fn:hr	0:396
fn:hub	0:646
fn:human	0:646
fn:inbox	0:686
fn:indeed	0:617
fn:insurance	0:664
fn:interview	0:715
fn:interviews	0:664
fn:job	0:715
fn:jobs	0:525
fn:karriere	0:630
fn:kestrel	0:715
fn:la	0:686
fn:lane	0:664
fn:larkspur	0:715
fn:lettings	0:715
fn:linkedin	0:511
fn:mail	0:585
fn:mailbox	0:715
fn:manager	0:542
fn:marlowe	0:715
fn:meridian	0:715
fn:microsoft	0:595
fn:mr	0:715
fn:mum	0:715
fn:museum	0:715
fn:nimbus	0:715
fn:northgate	0:686
fn:northmoor	0:715
fn:notifications	0:715
fn:of	0:499
fn:office	0:447
fn:on	0:664
fn:online	0:715
fn:operations	0:617
fn:ops	0:715
fn:orrin	0:715
fn:outlook	0:585
fn:partners	0:715
fn:passport	0:715
fn:pellucid	0:715
fn:people	0:525
fn:personal	0:577
fn:practice	0:630
fn:principal's	0:715
fn:quillmark	0:715
fn:rail	0:630
fn:reception	0:595
fn:recruiting	0:454
fn:recruitment	0:370
fn:recrutement	0:630
fn:research	0:715
fn:resources	0:646
fn:resourcing	0:646
fn:retail	0:715
fn:rh	0:664
fn:scheduling	0:542
fn:school	0:585
fn:secretary	0:646
fn:seleccion	0:715
fn:senior	0:664
fn:service	0:536
fn:services	0:525
fn:shared	0:664
fn:society	0:577
fn:st	0:686
fn:staff	0:715
fn:stores	0:686
fn:street	0:664
fn:studio	0:686
fn:system	0:577
fn:systems	0:686
fn:talent	0:417
fn:team	0:424
fn:teamtailor	0:715
fn:the	0:467
fn:tidewell	0:715
fn:to	0:686
fn:trac	0:715
fn:trust	0:686
fn:university	0:630
fn:vacancies	0:686
fn:vale	0:686
fn:via	0:467
fn:wharfe	0:664
fn:will	0:715
fn:workable	0:715
fn:workday	0:595
fois	0:577
fold	0:715
folder	0:531
folder with	0:715
folder with the	0:715
folgende	0:646
folgenden	0:686
folgt	0:664
folien	0:715
folk	0:664
folks	0:646
follow	0:434
follow from	0:664
follow on	0:715
follow the	0:577
follow the yellow	0:715
follow up	0:686
followed	0:646
followed by	0:646
following	0:355
following a	0:686
following appointment	0:715
following event	0:617
following event has	0:715
following interview	0:715
following items	0:715
following items were	0:715
following last	0:715
following our	0:715
following the	0:646
following tuesday's	0:715
following week	0:715
following your	0:595
follows	0:499
fonction	0:617
fonctions	0:686
fond	0:686
fond of	0:715
fondation	0:715
food	0:585
foods	0:470
foot	0:630
foot of	0:715
for	0:72
for #	0:399
for # #	0:595
for # and	0:664
for # days	0:646
for # hours	0:605
for # minutes	0:715
for # months	0:605
for a	0:293
for a #	0:630
for a call	0:630
for a chat	0:646
for a coffee	0:715
for a first	0:664
for a head	0:686
for a job	0:617
for a little	0:715
for a new	0:686
for a place	0:715
for a post	0:715
for a quarter	0:715
for a second	0:715
for a short	0:715
for a video	0:715
for a year	0:686
for about	0:561
for about #	0:715
for about an	0:715
for accepting	0:715
for agreeing	0:630
for agreeing to	0:630
for all	0:577
for an	0:447
for an answer	0:664
for an earlier	0:715
for an hour	0:646
for an interview	0:585
for and	0:585
for and i	0:715
for another	0:577
for any	0:554
for any inconvenience	0:686
for anybody	0:715
for anyone	0:664
for anything	0:585
for applying	0:507
for applying for	0:715
for applying to	0:569
for around	0:686
for asking	0:686
for assistant	0:664
for associate	0:715
for attending	0:595
for attending the	0:686
for backend	0:715
for backend engineer	0:715
for bearing	0:630
for bearing with	0:630
for being	0:521
for being so	0:561
for both	0:646
for business	0:686
for by	0:715
for change	0:715
for choosing	0:617
for choosing a	0:686
for christmas	0:715
for claims	0:617
for claims handler	0:664
for client	0:715
for clinical	0:715
for clinical data	0:715
for collections	0:686
for collections assistant	0:715
for coming	0:511
for coming all	0:715
for coming back	0:715
for coming in	0:605
for coming to	0:686
for completeness	0:715
for completing	0:630
for completing the	0:646
for confirming	0:715
for considering	0:664
for cover	0:686
for credit	0:715
for customer	0:630
for customer success	0:715
for data	0:605
for data steward	0:715
for demand	0:715
for demand planner	0:715
for doing	0:715
for each	0:561
for each of	0:715
for everyone	0:664
for export	0:715
for feedback	0:715
for fifteen	0:686
for fifteen minutes	0:715
for five	0:630
for five minutes	0:686
for four	0:686
for friday	0:630
for further	0:686
for future	0:686
for getting	0:617
for getting your	0:715
for giving	0:686
for good	0:686
for graduate	0:715
for half	0:617
for half an	0:686
for her	0:605
for him	0:595
for him or	0:715
for how	0:664
for how long	0:715
for interview	0:531
for interview on	0:715
for it	0:438
for it i	0:715
for it in	0:715
for jobs	0:715
for jordan	0:511
for jordan avery	0:511
for junior	0:646
for jury	0:715
for jury service	0:715
for knowledge	0:715
for l	0:715
for l #	0:715
for leaving	0:686
for letting	0:617
for letting me	0:686
for letting us	0:686
for longer	0:686
for longer than	0:686
for lunch	0:646
for me	0:459
for me at	0:617
for me to	0:686
for meeting	0:686
for monday	0:585
for monday #	0:686
for more	0:630
for more than	0:646
for most	0:715
for most of	0:715
for my	0:686
for network	0:715
for new	0:715
for next	0:605
for next week	0:715
for night	0:715
for not	0:686
for nothing	0:715
for now	0:548
for offering	0:715
for offering to	0:715
for one	0:554
for operations	0:715
for other	0:715
for our	0:454
for our meeting	0:715
for paralegal	0:715
for people	0:630
for permanent	0:715
for production	0:686
for purchase	0:715
for purchase of	0:715
for putting	0:686
for quality	0:686
for r	0:630
for r #	0:630
for recruitment	0:686
for registering	0:686
for research	0:715
for returning	0:715
for saturday	0:715
for sending	0:585
for sending that	0:715
for sending the	0:715
for senior	0:577
for september	0:715
for signing	0:686
for signing up	0:686
for site	0:686
for six	0:664
for some	0:715
for someone	0:664
for something	0:664
for staff	0:686
for submitting	0:664
for submitting your	0:715
for support	0:686
for support engineer	0:715
for taking	0:630
for taking the	0:686
for telling	0:686
for telling us	0:715
for ten	0:595
for ten minutes	0:664
for that	0:542
for the	0:188
for the #	0:542
for the above	0:536
for the analyst	0:686
for the asset	0:715
for the customer	0:715
for the data	0:605
for the day	0:630
for the decision	0:686
for the first	0:577
for the following	0:715
for the graduate	0:664
for the inconvenience	0:646
for the interest	0:686
for the interview	0:630
for the last	0:664
for the moment	0:715
for the new	0:686
for the next	0:617
for the night	0:686
for the note	0:715
for the office	0:715
for the part	0:715
for the position	0:507
for the post	0:478
for the research	0:630
for the rest	0:686
for the right	0:664
for the role	0:646
for the same	0:617
for the second	0:595
for the short	0:686
for the silence	0:664
for the site	0:715
for the time	0:561
for the trouble	0:686
for the two	0:686
for the vacancy	0:715
for the very	0:715
for the whole	0:646
for their	0:664
for them	0:605
for thirty	0:715
for thirty minutes	0:715
for this	0:426
for this one	0:605
for this post	0:715
for this requisition	0:715
for this vacancy	0:715
for this year's	0:715
for those	0:577
for those who	0:630
for three	0:585
for three years	0:686
for throwing	0:715
for throwing your	0:715
for thursday	0:516
for thursday #	0:561
for thursday at	0:715
for timetable	0:715
for timetable analyst	0:715
for tomorrow	0:630
for travel	0:664
for tuesday	0:542
for tuesday #	0:561
for twelve	0:617
for twelve months	0:664
for twenty	0:630
for twenty minutes	0:715
for two	0:554
for up	0:664
for up to	0:664
for us	0:454
for us and	0:646
for us to	0:686
for waiting	0:686
for wednesday	0:548
for wednesday #	0:585
for what	0:577
for what it	0:664
for which	0:548
for which i	0:664
for which you	0:646
for work	0:664
for year	0:715
for you	0:323
for you ?	0:605
for you and	0:569
for you on	0:715
for you or	0:715
for you so	0:715
for you to	0:482
for you until	0:715
for your	0:316
for your application	0:511
for your email	0:664
for your interest	0:536
for your interview	0:605
for your kind	0:664
for your letter	0:715
for your own	0:686
for your patience	0:554
for your time	0:646
for your visit	0:715
for yours	0:715
for yourself	0:715
for £	0:664
for £ #	0:664
forecast	0:646
forecast for	0:715
forecasting	0:715
foreign	0:715
foreseen	0:686
forge	0:646
forget	0:561
forgets	0:715
forgive	0:542
forgive a	0:715
forgive me	0:686
forgive me if	0:715
forgive the	0:646
forgot	0:630
forgot to	0:715
forgotten	0:554
forklift	0:686
form	0:335
form a	0:715
form and	0:561
form and the	0:664
form attached	0:646
form by	0:715
form for	0:605
form for the	0:646
form has	0:630
form has been	0:715
form in	0:646
form is	0:617
form of	0:715
form on	0:686
form you	0:664
forma	0:686
formal	0:503
formal interview	0:664
formal letter	0:630
formal letter and	0:715
formality	0:715
formally	0:715
format	0:548
format zoom	0:686
formation	0:715
former	0:531
former time	0:715
formerly	0:686
forms	0:482
forms and	0:715
forms are	0:686
forms for	0:715
formulaire	0:715
formular	0:664
forth	0:715
fortnight	0:507
forty	0:456
forty five	0:715
forty minutes	0:521
forty years	0:686
forward	0:373
forward and	0:715
forward for	0:664
forward this	0:686
forward to	0:459
forward to interviewing	0:715
forward to it	0:715
forward to meeting	0:617
forward to the	0:715
forward to welcoming	0:646
forward with	0:605
forward with another	0:715
forwarded	0:585
forwarded message	0:715
forwarded to	0:664
forwarding	0:664
foss	0:686
foto	0:686
fotos	0:715
foulee	0:715
found	0:444
found by	0:715
found or	0:715
found or is	0:715
found out	0:686
found something	0:686
found the	0:686
found you	0:686
found your	0:686
found your cv	0:715
foundation	0:531
foundation trust	0:646
founder	0:548
founders	0:617
founding	0:630
foundry	0:646
four	0:307
four and	0:630
four candidates	0:664
four candidates for	0:715
four corners	0:715
four day	0:686
four day week	0:715
four days	0:554
four days a	0:686
four hours	0:664
four interviewers	0:715
four is	0:715
four minutes	0:646
four of	0:548
four of us	0:664
four of you	0:630
four on	0:686
four people	0:595
four questions	0:664
four weeks	0:585
four years	0:646
fourteen	0:605
fourteen days	0:715
fourth	0:617
fourth floor	0:715
foxglove	0:715
foyer	0:686
fr	0:664
fractions	0:715
frage	0:569
fragen	0:492
fragen sie	0:715
fragen zum	0:715
frais	0:664
frais de	0:715
frame	0:715
frames	0:664
framework	0:646
fran	0:686
francais	0:715
francaise	0:715
france	0:715
frances	0:715
francisco	0:686
frankfurt	0:664
frau	0:384
frau avery	0:464
frau dr	0:561
fraud	0:605
fraud operations	0:715
frauke	0:715
free	0:352
free ?	0:715
free and	0:715
free at	0:686
free at the	0:715
free for	0:630
free for a	0:664
free if	0:715
free of	0:715
free of charge	0:715
free on	0:630
free this	0:715
free this week	0:715
free to	0:542
freelance	0:715
freeze	0:630
freeze on	0:686
frei	0:585
freiburg	0:715
freie	0:715
freien	0:715
freigeschaltet	0:715
freight	0:482
freight forwarding	0:715
freitag	0:464
freitag #	0:569
french	0:630
fresh	0:531
fret	0:715
freude	0:686
freue	0:715
freuen	0:542
freuen uns	0:595
freuen uns auf	0:715
freuen wir	0:715
freuen wir uns	0:715
freundlich	0:715
freundliche	0:499
freundliche grusse	0:503
freundlichem	0:715
freundlichem gruss	0:715
freundlichen	0:444
freundlichen grussen	0:449
freya	0:617
freya lindgren	0:715
fri	0:516
fri #	0:569
fri # #	0:664
friday	0:232
friday #	0:323
friday # #	0:646
friday # april	0:617
friday # august	0:646
friday # december	0:664
friday # february	0:569
friday # january	0:585
friday # june	0:630
friday # march	0:531
friday # may	0:525
friday # november	0:617
friday # october	0:561
friday # september	0:630
friday # st	0:715
friday # th	0:561
friday ?	0:630
friday afternoon	0:715
friday and	0:499
friday and i	0:605
friday at	0:569
friday at #	0:646
friday at half	0:715
friday before	0:664
friday i	0:646
friday i am	0:686
friday if	0:686
friday if you	0:715
friday is	0:715
friday it	0:686
friday june	0:715
friday june #	0:715
friday noon	0:715
friday of	0:646
friday on	0:715
friday or	0:686
friday so	0:561
friday the	0:577
friday the #	0:585
friday week	0:646
friday with	0:715
friday's	0:577
fridays	0:531
fridays are	0:715
friederike	0:686
friend	0:542
friend ?	0:646
friendly	0:531
friendly greetings	0:686
friendly nudge	0:715
friendly reminder	0:686
friendly reminder that	0:715
friends	0:577
friends are	0:715
frith	0:715
from	0:145
from #	0:376
from # #	0:503
from # am	0:715
from # april	0:686
from # december	0:715
from # january	0:686
from # june	0:686
from # october	0:715
from # september	0:686
from # so	0:686
from # till	0:715
from # to	0:561
from a	0:459
from a credit	0:715
from a laptop	0:715
from all	0:686
from all of	0:715
from an	0:617
from an unattended	0:686
from another	0:715
from april	0:664
from both	0:715
from calendly	0:531
from day	0:686
from day one	0:686
from elsewhere	0:715
from everybody	0:715
from finance	0:664
from friday	0:630
from google	0:569
from google calendar	0:569
from here	0:686
from home	0:577
from hr	0:577
from last	0:715
from leave	0:715
from leeds	0:715
from london	0:715
from me	0:447
from me by	0:630
from me on	0:686
from monday	0:605
from monday #	0:605
from my	0:630
from my desk	0:715
from office	0:715
from one	0:646
from one of	0:715
from organiser	0:686
from organizer	0:715
from our	0:492
from our side	0:664
from outside	0:630
from outside the	0:686
from people	0:664
from people who	0:715
from risk	0:715
from september	0:646
from six	0:715
from somebody	0:715
from someone	0:715
from the	0:291
from the #	0:548
from the calendar	0:715
from the car	0:715
from the date	0:715
from the first	0:617
from the hiring	0:715
from the moment	0:715
from the office	0:715
from the people	0:686
from the same	0:715
from the schedule	0:715
from the station	0:664
from the team	0:686
from the times	0:715
from their	0:646
from them	0:686
from there	0:715
from this	0:646
from today	0:595
from tomorrow	0:715
from tuesday	0:715
from two	0:664
from us	0:430
from us and	0:715
from us by	0:577
from us in	0:686
from us within	0:630
from wednesday	0:715
from wherever	0:715
from you	0:436
from you at	0:686
from you by	0:617
from you in	0:715
from your	0:434
from your calendar	0:595
from your current	0:664
from your employer	0:715
from your present	0:715
frome	0:686
front	0:400
front and	0:715
front and back	0:715
front desk	0:605
front door	0:617
front is	0:686
front of	0:488
front of a	0:715
front of house	0:646
front of the	0:646
front of them	0:664
front of you	0:715
frontend	0:686
frost	0:686
frozen	0:664
fruh	0:646
fruher	0:686
frustrating	0:715
fte	0:686
ftl	0:715
fuchs	0:715
fue	0:646
fuera	0:686
fuhren	0:585
fuhrt	0:686
full	0:424
full and	0:630
full and can	0:686
full name	0:646
full name address	0:715
full of	0:664
full storedrv	0:686
full storedrv deliver	0:686
full time	0:617
fully	0:664
fully remote	0:715
fun	0:561
functional	0:664
functional skills	0:686
functional skills tutor	0:715
fund	0:569
fundacion	0:630
funded	0:664
fundraising	0:646
funeral	0:605
funeral directors	0:664
funf	0:577
funf minuten	0:715
funktion	0:715
funny	0:715
fur	0:317
fur das	0:585
fur das nette	0:686
fur deine	0:715
fur den	0:554
fur den #	0:715
fur die	0:424
fur die position	0:646
fur die stelle	0:561
fur ein	0:715
fur eine	0:595
fur eine andere	0:715
fur ihr	0:561
fur ihr interesse	0:605
fur ihre	0:516
fur ihre bewerbung	0:646
fur ihre nachricht	0:664
fur ihren	0:605
fur ihren weiteren	0:617
fur morgen	0:715
fur sie	0:605
furniture	0:715
furs	0:646
further	0:344
further action	0:715
further interview	0:715
further notice	0:664
further on	0:686
further on this	0:686
further to	0:459
further to my	0:715
further to our	0:595
further to the	0:686
further to your	0:521
future	0:521
future application	0:715
g	0:499
g #	0:630
g'day	0:630
g'day jordan	0:630
gail	0:630
gallery	0:646
galway	0:664
game	0:664
gameplay	0:715
gameplay programmer	0:715
games	0:542
gantry	0:715
ganz	0:686
ganz ohne	0:715
gap	0:561
gap before	0:686
gaps	0:605
gaps on	0:715
gaps on the	0:715
gar	0:630
gar nicht	0:686
garage	0:715
garde	0:630
garden	0:554
garden centre	0:715
gardener	0:646
gardens	0:686
gare	0:715
gareth	0:561
gareth pugh	0:715
garnier	0:664
garrick	0:715
garside	0:686
garth	0:715
gas	0:664
gate	0:482
gate #	0:715
gate and	0:715
gatehouse	0:646
gates	0:715
gather	0:617
gather that	0:686
gather that you	0:686
gauge	0:686
gave	0:451
gave for	0:715
gave me	0:630
gave me your	0:686
gave us	0:617
gave you	0:617
gavin	0:715
gaz	0:630
gbp	0:664
gbp #	0:664
gbp # #	0:715
gcse	0:715
gdpr	0:715
geandert	0:646
gebe	0:686
gebe ich	0:715
geben	0:569
geben sie	0:715
gebeten	0:686
gedacht	0:715
geddes	0:715
geduld	0:646
geehrte	0:409
geehrte bewerberin	0:617
geehrte bewerberin sehr	0:617
geehrte damen	0:595
geehrte damen und	0:595
geehrte frau	0:536
geehrte frau avery	0:561
geehrte r	0:495
geehrte r jordan	0:507
geehrter	0:554
geehrter bewerber	0:617
geehrter herr	0:630
geehrter herr avery	0:646
gefallen	0:715
gefreut	0:715
gefuhrt	0:686
gefunden	0:664
gegen	0:617
gegen #	0:686
gegen # uhr	0:686
gegenuber	0:715
gehalt	0:630
gehaltsfrage	0:715
gehaltsnachweise	0:646
gehaltsvorstellung	0:686
gehen	0:569
gehort	0:646
geht	0:511
geht es	0:686
geht nicht	0:715
geht um	0:715
gelegt	0:715
gelesen	0:585
gelesen und	0:715
geloscht	0:715
gemacht	0:561
gemacht haben	0:715
gemeinde	0:715
gemeinderat	0:715
gemeinsam	0:686
gemeinsam mit	0:715
gemeldet	0:617
gemma	0:686
genannten	0:715
genau	0:686
general	0:456
general manager	0:561
generale	0:646
generalist	0:664
generally	0:595
generated	0:561
generated message	0:686
genere	0:715
generous	0:715
gens	0:686
gente	0:686
gently	0:715
genugen	0:715
genugt	0:630
geoff	0:646
geplant	0:686
gerade	0:585
gerald	0:630
geraldine	0:686
geredet	0:715
gerente	0:664
german	0:664
gern	0:434
gern auch	0:664
gern mit	0:715
gern personlich	0:715
gerne	0:554
gesagt	0:686
geschaftsfuhrer	0:715
geschaftsfuhrung	0:605
geschaftsstelle	0:686
geschickt	0:715
gesellschafter	0:715
gesendet	0:664
gesichtet	0:715
gesprach	0:400
gesprach am	0:686
gesprach fuhren	0:646
gesprach mit	0:617
gesprach mit der	0:715
gesprach von	0:686
gesprache	0:686
gesprachspartner	0:664
gesprachstermin	0:715
gestern	0:561
gestern abend	0:715
gestion	0:686
gestionnaire	0:686
gestor	0:664
gestor a	0:715
gestor a de	0:715
gestora	0:686
gesucht	0:715
get	0:277
get #	0:715
get a	0:454
get a £	0:664
get an	0:686
get away	0:715
get back	0:554
get back to	0:577
get in	0:630
get it	0:521
get it in	0:715
get lost	0:686
get on	0:617
get one	0:686
get out	0:686
get that	0:664
get the	0:542
get this	0:646
get three	0:715
get through	0:664
get to	0:542
get to know	0:664
get to the	0:686
get well	0:715
get you	0:577
get you in	0:646
get your	0:646
gethin	0:715
gets	0:444
gets a	0:630
gets an	0:686
gets an answer	0:715
gets in	0:686
gets read	0:715
gets the	0:630
gets the same	0:686
getting	0:492
getting in	0:715
getting in touch	0:715
getting this	0:686
getting to	0:686
getting your	0:715
geworden	0:686
gez	0:664
ggmbh	0:715
gibt	0:554
gibt es	0:617
gideon	0:715
gift	0:617
gift card	0:686
gil	0:686
giles	0:646
gill	0:585
gillian	0:715
gilt	0:630
gilt das	0:715
ginge	0:715
girl	0:617
girls	0:646
github	0:664
give	0:319
give a	0:646
give feedback	0:664
give individual	0:715
give it	0:686
give me	0:525
give me a	0:585
give notice	0:715
give the	0:646
give us	0:542
give us a	0:617
give us at	0:715
give you	0:423
give you a	0:531
give you another	0:715
give you lunch	0:686
give you our	0:715
give you the	0:715
give your	0:686
given	0:387
given a	0:646
given in	0:646
given me	0:686
given the	0:554
given the number	0:630
given to	0:605
given up	0:686
given your	0:715
gives	0:617
gives you	0:686
giving	0:605
glad	0:451
glad if	0:715
glad if you	0:715
glad of	0:646
glad to	0:495
glad to see	0:715
glad you	0:715
gladly	0:630
gladly write	0:715
glasgow	0:686
glass	0:617
glass of	0:664
glasses	0:686
glasses if	0:715
glasses if you	0:715
gleich	0:595
gleiche	0:715
gleicher	0:630
gleicher ort	0:715
gleichstellungsbeauftragten	0:715
gleichzeitig	0:715
glenys	0:715
global	0:646
glowing	0:630
glue	0:715
gm	0:630
gmbh	0:475
gmbh co	0:646
gmbh co kg	0:664
gmt	0:444
gmt #	0:686
go	0:264
go ?	0:686
go ahead	0:605
go and	0:569
go any	0:630
go any further	0:630
go at	0:686
go back	0:531
go back to	0:605
go by	0:646
go down	0:715
go for	0:646
go forward	0:646
go further	0:715
go in	0:646
go live	0:686
go on	0:554
go on to	0:686
go or	0:715
go out	0:605
go over	0:715
go past	0:715
go quiet	0:715
go through	0:503
go through it	0:715
go through the	0:605
go to	0:444
go to my	0:664
go to the	0:577
go up	0:646
go up to	0:715
go with	0:630
goat	0:715
god	0:630
god bless	0:664
goes	0:366
goes back	0:715
goes home	0:715
goes in	0:686
goes on	0:595
goes out	0:646
goes the	0:715
goes through	0:686
goes to	0:521
goes to the	0:617
goes with	0:715
going	0:351
going ahead	0:646
going in	0:715
going out	0:686
going through	0:686
going to	0:416
going to be	0:542
going to go	0:715
going to happen	0:715
going to have	0:630
going to pretend	0:715
going with	0:686
gone	0:367
gone and	0:630
gone back	0:715
gone by	0:686
gone down	0:686
gone down with	0:686
gone into	0:686
gone on	0:715
gone through	0:630
gone through the	0:686
gone to	0:630
gone up	0:686
gone up to	0:715
gone with	0:617
gone with a	0:715
gonzalo	0:715
good	0:256
good ?	0:686
good afternoon	0:585
good afternoon jordan	0:605
good and	0:686
good as	0:664
good at	0:715
good day	0:646
good day jordan	0:686
good deal	0:715
good enough	0:686
good enough to	0:715
good evening	0:715
good for	0:531
good for #	0:686
good for you	0:664
good friday	0:715
good luck	0:531
good luck with	0:715
good morning	0:495
good morning jordan	0:542
good news	0:531
good news from	0:715
good news jordan	0:715
good news your	0:715
good on	0:686
good one	0:686
good or	0:646
good or bad	0:664
good people	0:715
good question	0:630
good questions	0:646
good sign	0:715
good that	0:686
good that you	0:715
good time	0:664
good to	0:554
good to meet	0:715
good weekend	0:664
good wish	0:686
good wishes	0:595
good with	0:715
goods	0:686
goodtime	0:507
goodtime io	0:561
goodtime io c	0:686
google	0:386
google calendar	0:554
google calendar https	0:715
google com	0:449
google com abc	0:715
google com calendar	0:585
google meet	0:424
google meet https	0:605
google meet link	0:686
gordon	0:664
got	0:288
got #	0:686
got a	0:511
got as	0:686
got as far	0:686
got buried	0:715
got it	0:531
got it ta	0:686
got one	0:686
got something	0:715
got that	0:715
got the	0:492
got them	0:715
got there	0:715
got to	0:569
got two	0:715
got you	0:630
got you down	0:715
got your	0:503
got your cv	0:646
got your name	0:715
gothenburg	0:686
gott	0:630
gov	0:715
governance	0:630
governance lead	0:715
governing	0:715
governing body	0:715
government	0:664
governors	0:478
governors would	0:715
governors would like	0:715
govt	0:715
gower	0:715
gp	0:617
grab	0:595
grab whatever	0:715
grace	0:577
gracias	0:511
gracias por	0:548
gracias por tu	0:715
graciela	0:715
grade	0:449
grade #	0:531
grade # and	0:715
graduate	0:561
graduate surveyor	0:715
graduates	0:686
graeme	0:715
graham	0:595
grain	0:686
grainne	0:715
grammar	0:686
grammar school	0:715
grand	0:554
grand so	0:715
grande	0:686
grandfather	0:715
grange	0:715
granite	0:715
grant	0:531
granted	0:715
grantham	0:715
grants	0:561
grants officer	0:646
grass	0:715
grateful	0:521
grateful for	0:617
grateful for an	0:715
grateful if	0:646
grateful if you	0:646
gratitude	0:715
gratuit	0:715
gravel	0:686
graz	0:715
great	0:428
great deal	0:715
great fit	0:715
great news	0:595
great news the	0:715
great talking	0:686
great to	0:686
great weekend	0:715
green	0:554
greenhouse	0:569
greenhouse io	0:605
greenhouse io availability	0:715
greenwich	0:715
greenwich mean	0:715
greenwich mean time	0:715
greeting	0:686
greetings	0:531
greetings from	0:617
greetings of	0:686
greetings of the	0:686
greg	0:617
gresham	0:664
greve	0:715
grey	0:617
greyfriars	0:664
grid	0:531
grid connections	0:686
grill	0:715
grill me	0:715
grilling	0:715
groet	0:715
gross	0:664
grosse	0:715
ground	0:542
ground floor	0:630
grounds	0:715
group	0:360
group exercise	0:630
group in	0:686
group is	0:715
group of	0:715
group practice	0:715
group talent	0:686
groupe	0:595
groups	0:664
grove	0:715
grown	0:630
grown up	0:686
grown ups	0:715
growth	0:577
growth marketing	0:715
growth marketing lead	0:715
gruezi	0:664
gruezi jordan	0:715
gruezi jordan avery	0:715
grumpy	0:715
grund	0:686
grunden	0:686
grupo	0:548
gruppe	0:715
gruss	0:521
gruss gott	0:686
grusse	0:393
grusse aus	0:595
grussen	0:419
guarantee	0:715
guaranteed	0:686
guaranteed interview	0:715
gudrun	0:664
guess	0:554
guess at	0:686
guess at a	0:686
guess is	0:686
guessed	0:715
guessing	0:686
guest	0:548
guests	0:459
guide	0:664
guild	0:664
guildford	0:664
gullwing	0:715
gultig	0:605
gultig bis	0:715
gultig bis #	0:715
gus	0:686
gusta	0:715
gustado	0:630
gustado mucho	0:715
gustaria	0:630
gusto	0:630
gut	0:536
gute	0:548
guten	0:391
guten abend	0:646
guten morgen	0:585
guten morgen jordan	0:630
guten tag	0:421
guten tag frau	0:686
guten tag jordan	0:482
gutted	0:646
guy	0:686
gwen	0:536
gwen pascoe	0:715
gym	0:715
h	0:344
h #	0:409
h # a	0:715
h # heure	0:630
h # un	0:715
h a	0:715
h a #	0:715
h et	0:715
h f	0:715
h heure	0:630
h heure de	0:646
h ou	0:715
ha	0:417
ha decidido	0:715
ha gustado	0:664
ha gustado mucho	0:715
ha sido	0:646
hab	0:577
hab ich	0:630
habe	0:521
habe ich	0:585
haben	0:368
haben die	0:664
haben es	0:715
haben gerade	0:715
haben sich	0:646
haben sie	0:569
haben uns	0:617
haben wir	0:511
haben wir die	0:715
haben wir uns	0:664
haber	0:686
habiles	0:686
habit	0:715
hablado	0:664
hablamos	0:630
hablar	0:617
habria	0:686
hace	0:554
hace falta	0:605
hace falta que	0:715
hacemos	0:686
hacer	0:664
hackerrank	0:569
hackerrank com	0:605
hackerrank com test	0:715
hackerrank com tests	0:646
hackerrank on	0:686
hackerrank on behalf	0:686
had	0:258
had #	0:595
had # applications	0:646
had a	0:434
had a look	0:715
had a nice	0:715
had a proper	0:715
had already	0:664
had an	0:605
had asked	0:664
had been	0:569
had done	0:686
had gone	0:686
had his	0:715
had in	0:715
had it	0:715
had meant	0:715
had meant to	0:715
had not	0:605
had one	0:686
had our	0:715
had the	0:521
had their	0:715
had three	0:686
had to	0:438
had to be	0:715
had to cancel	0:715
had to go	0:664
had to make	0:715
had to take	0:715
had told	0:686
had two	0:605
had you	0:686
had your	0:686
haddad	0:577
haga	0:686
haha	0:686
hair	0:715
hal	0:686
halb	0:585
halb drei	0:715
halbe	0:561
halbe stunde	0:630
halcyon	0:686
haldane	0:686
hale	0:595
half	0:278
half #	0:646
half a	0:577
half a day	0:715
half a page	0:617
half an	0:447
half an hour	0:451
half day	0:686
half days	0:715
half five	0:715
half hour	0:577
half hours	0:664
half nine	0:630
half of	0:461
half of it	0:630
half of the	0:646
half of them	0:715
half past	0:507
half past nine	0:715
half past two	0:664
half seven	0:686
half ten	0:595
half term	0:516
half term and	0:715
half the	0:630
half twelve	0:715
half two	0:617
halfte	0:715
halfway	0:715
halifax	0:686
hall	0:454
hall #	0:686
hall # #	0:715
hall will	0:715
hall will be	0:715
hallam	0:595
hallo	0:430
hallo jordan	0:440
hallo jordan avery	0:595
halloran	0:605
halt	0:664
halte	0:664
halten	0:577
halten sie	0:715
halten wir	0:630
halvorsen	0:715
halyard	0:646
hamburg	0:646
hamish	0:617
hamish orr	0:715
han	0:605
hand	0:428
hand and	0:686
hand in	0:686
hand in your	0:715
hand over	0:686
hand to	0:715
handed	0:605
handed in	0:715
handful	0:664
handful of	0:664
handful of people	0:686
handle	0:686
handled	0:646
handler	0:561
handling	0:577
handover	0:715
hands	0:561
handy	0:585
handy an	0:715
hang	0:577
hang on	0:664
hang on to	0:715
hanging	0:617
hangt	0:715
hannah	0:646
happen	0:569
happened	0:595
happening	0:646
happens	0:475
happens next	0:686
happens now	0:617
happens now ?	0:715
happiness	0:715
happy	0:400
happy christmas	0:715
happy for	0:686
happy to	0:470
happy to be	0:686
happy to give	0:686
happy where	0:646
happy where you	0:646
happy with	0:686
hara	0:686
harbor	0:715
harbour	0:542
hard	0:459
hard feelings	0:617
hard hat	0:686
hard on	0:686
hard on you	0:715
hard to	0:664
harder	0:686
hardly	0:664
hardware	0:715
harlequin	0:686
harm	0:715
harms	0:664
harriet	0:536
harriet vane	0:715
harrogate	0:715
harrow	0:617
harrowby	0:686
harrowgate	0:646
hart	0:646
hartnoll	0:715
hartwell	0:664
harvest	0:686
has	0:156
has #	0:715
has a	0:485
has accepted	0:646
has accepted this	0:715
has already	0:595
has applied	0:686
has appointed	0:715
has approved	0:664
has approved the	0:715
has arrived	0:715
has asked	0:454
has asked for	0:686
has asked me	0:548
has asked that	0:715
has asked to	0:617
has asked us	0:646
has been	0:263
has been a	0:715
has been accepted	0:715
has been brought	0:715
has been called	0:569
has been canceled	0:569
has been cancelled	0:531
has been changed	0:664
has been confirmed	0:715
has been filled	0:686
has been forwarded	0:715
has been given	0:617
has been made	0:617
has been moved	0:715
has been offered	0:646
has been passed	0:715
has been pulled	0:646
has been put	0:630
has been received	0:664
has been released	0:664
has been rescheduled	0:617
has been ruled	0:715
has been scheduled	0:542
has been shortlisted	0:664
has been taken	0:630
has been updated	0:554
has been withdrawn	0:686
has booked	0:715
has bought	0:715
has changed	0:561
has chosen	0:686
has closed	0:646
has come	0:531
has come back	0:715
has come out	0:686
has decided	0:646
has decided to	0:646
has done	0:646
has drawn	0:715
has eaten	0:664
has entered	0:715
has ever	0:715
has given	0:646
has gone	0:492
has gone into	0:715
has gone to	0:686
has had	0:595
has had a	0:715
has had to	0:686
has invited	0:605
has invited you	0:617
has it	0:686
has its	0:686
has just	0:664
has landed	0:595
has landed with	0:664
has left	0:686
has made	0:715
has moved	0:585
has moved to	0:664
has named	0:715
has named you	0:715
has never	0:664
has no	0:542
has no bearing	0:664
has not	0:416
has not been	0:516
has not changed	0:664
has not rung	0:686
has not stopped	0:686
has not yet	0:686
has nothing	0:715
has nothing to	0:715
has now	0:542
has now been	0:595
has now met	0:686
has passed	0:686
has promised	0:715
has promised me	0:715
has put	0:664
has reached	0:630
has reached me	0:715
has read	0:646
has run	0:617
has run a	0:715
has sat	0:715
has seen	0:630
has sent	0:686
has sent you	0:686
has shortlisted	0:715
has signed	0:715
has slipped	0:715
has spoken	0:715
has taken	0:686
has the	0:507
has three	0:715
has to	0:495
has to be	0:542
has told	0:686
has two	0:664
has withdrawn	0:664
has your	0:595
hast	0:548
hast du	0:664
hasta	0:472
hasta el	0:536
hasta el #	0:664
hasta que	0:646
hat	0:377
hat das	0:715
hat ihr	0:715
hat ihre	0:715
hat in	0:617
hat in seiner	0:715
hat in the	0:715
hat sich	0:554
hat uns	0:617
hat zugestimmt	0:715
hatch	0:686
hate	0:585
hates	0:715
hatte	0:646
hatten	0:561
hatten sie	0:715
hatten wir	0:686
hattie	0:715
haulage	0:715
hauptamt	0:715
haus	0:492
hause	0:715
hausverwaltung	0:630
haut	0:715
haute	0:664
have	0:99
have #	0:548
have # hours	0:715
have # minutes	0:715
have a	0:313
have a calculator	0:715
have a call	0:686
have a chat	0:715
have a full	0:715
have a go	0:686
have a good	0:617
have a great	0:715
have a look	0:630
have a new	0:686
have a proper	0:686
have a read	0:686
have a talk	0:686
have a think	0:646
have a word	0:715
have accepted	0:686
have added	0:664
have added you	0:715
have agreed	0:715
have all	0:595
have all been	0:715
have already	0:516
have an	0:507
have an answer	0:605
have an interview	0:664
have another	0:585
have another offer	0:715
have answered	0:715
have any	0:595
have applied	0:646
have applied to	0:715
have arranged	0:715
have asked	0:442
have asked for	0:664
have asked me	0:630
have asked the	0:715
have asked to	0:686
have asked us	0:664
have attached	0:664
have been	0:301
have been a	0:686
have been asked	0:617
have been given	0:630
have been in	0:715
have been invited	0:577
have been placed	0:686
have been retained	0:664
have been selected	0:630
have been shortlisted	0:536
have been successful	0:715
have been taken	0:715
have been through	0:664
have been told	0:605
have been unsuccessful	0:715
have been withdrawn	0:715
have blocked	0:686
have booked	0:585
have booked the	0:715
have booked you	0:686
have both	0:664
have bought	0:664
have bought a	0:715
have by	0:715
have changed	0:569
have changed your	0:715
have checked	0:715
have chosen	0:617
have chosen to	0:715
have closed	0:715
have coffee	0:715
have come	0:585
have completed	0:715
have confirmed	0:715
have considered	0:715
have decided	0:516
have decided not	0:686
have decided to	0:577
have done	0:521
have done so	0:664
have done the	0:715
have ever	0:686
have every	0:715
have everything	0:715
have finished	0:664
have for	0:715
have found	0:617
have found something	0:715
have given	0:595
have given me	0:715
have gone	0:475
have gone down	0:715
have gone up	0:715
have gone with	0:646
have got	0:389
have got a	0:605
have got it	0:715
have got that	0:715
have got the	0:577
have got them	0:715
have got to	0:664
have got you	0:715
have got your	0:605
have had	0:387
have had a	0:536
have had one	0:715
have had the	0:686
have had three	0:715
have had to	0:521
have heard	0:595
have heard from	0:715
have heard nothing	0:715
have his	0:715
have in	0:664
have in mind	0:715
have it	0:499
have it by	0:646
have it from	0:715
have just	0:536
have just come	0:617
have kept	0:617
have landed	0:686
have learned	0:715
have left	0:664
have let	0:686
have liked	0:664
have liked to	0:664
have looked	0:630
have looked at	0:715
have lost	0:617
have made	0:561
have made an	0:715
have managed	0:686
have matched	0:715
have matched you	0:715
have me	0:686
have met	0:630
have met you	0:715
have moved	0:617
have moved to	0:715
have my	0:686
have never	0:595
have no	0:488
have no idea	0:664
have no influence	0:715
have not	0:367
have not asked	0:715
have not been	0:507
have not done	0:664
have not forgotten	0:715
have not got	0:686
have not had	0:686
have not heard	0:715
have not met	0:715
have not missed	0:715
have not yet	0:630
have nothing	0:630
have nothing to	0:715
have noticed	0:715
have now	0:488
have now been	0:715
have now had	0:715
have now heard	0:715
have now read	0:715
have offered	0:715
have one	0:525
have one more	0:686
have only	0:715
have opened	0:715
have other	0:715
have our	0:646
have our decision	0:715
have paid	0:715
have paid for	0:715
have passed	0:595
have passed the	0:715
have passed your	0:715
have patience	0:715
have pencilled	0:646
have picked	0:715
have placed	0:715
have pleasure	0:630
have pleasure in	0:630
have printed	0:686
have promised	0:715
have pulled	0:664
have put	0:444
have put in	0:715
have put it	0:646
have put you	0:585
have questions	0:715
have reached	0:585
have reached the	0:617
have read	0:521
have read the	0:646
have read your	0:617
have received	0:569
have received it	0:715
have received this	0:715
have received your	0:664
have rung	0:664
have said	0:605
have sat	0:715
have seen	0:521
have seen in	0:715
have seen the	0:715
have seen this	0:715
have sent	0:577
have set	0:715
have shown	0:686
have shown in	0:686
have since	0:646
have six	0:715
have some	0:630
have something	0:630
have spoken	0:715
have still	0:664
have stopped	0:686
have submitted	0:617
have taken	0:525
have taken the	0:664
have taken you	0:715
have talked	0:686
have ten	0:715
have the	0:421
have the pleasure	0:715
have the questions	0:715
have the right	0:630
have their	0:715
have them	0:595
have them back	0:715
have therefore	0:686
have this	0:686
have thought	0:715
have three	0:605
have to	0:351
have to ask	0:715
have to be	0:569
have to cancel	0:715
have to do	0:569
have to go	0:715
have to inform	0:630
have to let	0:715
have to postpone	0:715
have to tell	0:646
have to wait	0:715
have told	0:503
have told me	0:715
have told the	0:686
have told us	0:715
have tried	0:715
have turned	0:664
have two	0:531
have two of	0:715
have two or	0:715
have until	0:646
have until #	0:664
have withdrawn	0:664
have written	0:646
have written to	0:686
have you	0:454
have you got	0:646
have you in	0:585
have you on	0:715
have your	0:470
have your answer	0:617
have your cv	0:715
having	0:432
having a	0:715
having been	0:715
having to	0:686
having you	0:664
hay	0:577
haya	0:630
hcpc	0:715
hcpc registration	0:715
he	0:277
he and	0:646
he and i	0:715
he asked	0:715
he can	0:569
he can do	0:686
he can not	0:715
he did	0:664
he does	0:585
he does not	0:664
he had	0:664
he has	0:499
he has a	0:686
he has the	0:686
he him	0:715
he is	0:384
he is a	0:715
he is asked	0:715
he is at	0:664
he is back	0:664
he is been	0:686
he is gone	0:715
he is had	0:715
he is in	0:686
he is not	0:715
he is the	0:664
he liked	0:715
he likes	0:715
he makes	0:715
he runs	0:686
he runs the	0:686
he said	0:686
he says	0:617
he wants	0:715
he wants to	0:715
he was	0:542
he will	0:442
he will ask	0:715
he will be	0:686
he will decide	0:715
he will not	0:664
he will ring	0:686
he will want	0:686
he would	0:495
he would have	0:686
he would like	0:646
he would rather	0:686
head	0:300
head and	0:664
head gardener	0:715
head has	0:715
head of	0:338
head of compliance	0:715
head of department	0:664
head of finance	0:715
head of operations	0:664
head of people	0:715
head of procurement	0:686
head of product	0:715
head of service	0:686
head of talent	0:686
head office	0:569
head says	0:715
headache	0:715
headcount	0:617
headed	0:686
headline	0:646
headmaster	0:686
headphones	0:605
headphones please	0:715
heads	0:511
heads up	0:595
heads up that	0:664
headshot	0:664
headteacher	0:577
headteacher and	0:686
health	0:414
health and	0:686
health and safety	0:715
health clearance	0:715
health declaration	0:686
healthcare	0:646
hear	0:318
hear about	0:525
hear about a	0:715
hear about the	0:605
hear by	0:617
hear by the	0:664
hear from	0:454
hear from me	0:585
hear from us	0:554
hear from you	0:605
hear how	0:630
hear how you	0:686
hear it	0:595
hear more	0:664
hear nothing	0:605
hear of	0:686
hear what	0:585
hear what you	0:630
heard	0:485
heard from	0:630
heard from us	0:686
heard nothing	0:715
heard nothing from	0:715
hearing	0:511
hearing from	0:715
hearing loop	0:686
hearing more	0:686
hearing more ?	0:715
hears	0:664
heart	0:630
heat	0:605
heating	0:646
heavy	0:715
hecho	0:646
heisst	0:715
hej	0:686
hej jordan	0:686
held	0:424
held against	0:715
held and	0:715
held at	0:686
held at the	0:715
held by	0:686
held by a	0:686
held for	0:686
held in	0:630
held on	0:577
held on #	0:664
held up	0:715
helen	0:585
helena	0:646
helene	0:630
hello	0:289
hello again	0:686
hello again jordan	0:715
hello from	0:715
hello jordan	0:313
hello jordan avery	0:561
hello jordan i	0:715
help	0:412
help ?	0:617
help centre	0:715
help prepare	0:715
help prepare for	0:715
help us	0:630
help us to	0:715
help with	0:630
help with the	0:686
help you	0:715
helpdesk	0:686
helped	0:646
helping	0:715
helpline	0:715
helps	0:630
hemi	0:715
hemos	0:542
hemos decidido	0:715
hemos recibido	0:686
hemos recibido tu	0:715
hence	0:630
henri	0:715
henrik	0:686
henrike	0:715
her	0:349
her a	0:686
her about	0:715
her and	0:646
her own	0:686
her she	0:715
her to	0:715
herald	0:686
herbst	0:664
here	0:274
here ?	0:686
here and	0:585
here are	0:664
here at	0:595
here at the	0:664
here can	0:715
here for	0:646
here from	0:630
here goes	0:664
here https	0:595
here if	0:715
here in	0:605
here in the	0:686
here is	0:419
here is a	0:646
here is everything	0:715
here is how	0:686
here is my	0:686
here is the	0:548
here is what	0:617
here is your	0:617
here it	0:605
here it is	0:630
here on	0:646
here on the	0:715
here so	0:686
here the	0:715
here we	0:686
here who	0:715
here with	0:664
hereby	0:630
heritage	0:605
hermano	0:686
herr	0:440
herr avery	0:595
herr dr	0:715
herren	0:585
herrn	0:595
herself	0:595
herzlich	0:617
herzliche	0:617
herzliche grusse	0:617
herzlichen	0:595
herzlichen dank	0:617
herzlichen dank fur	0:646
hesitation	0:715
heure	0:499
heure avec	0:715
heure d'europe	0:715
heure d'europe centrale	0:715
heure de	0:561
heure de paris	0:585
heures	0:561
heures et	0:715
heute	0:492
hexham	0:646
hexley	0:686
hey	0:396
hey jordan	0:412
hh	0:715
hi	0:187
hi again	0:715
hi all	0:686
hi hun	0:715
hi i	0:715
hi jordan	0:196
hi jordan a	0:715
hi jordan avery	0:472
hi jordan good	0:630
hi jordan hope	0:617
hi jordan i	0:630
hi jordan it	0:686
hi jordan just	0:686
hi jordan no	0:686
hi jordan thanks	0:646
hi jordan we	0:630
hi jordan you	0:686
hi jordan your	0:664
hi there	0:605
hi there jordan	0:686
hi vis	0:664
hier	0:511
hier niemand	0:715
hier soir	0:715
hiermit	0:561
hiermit bestatigen	0:646
hiermit bestatigen wir	0:646
high	0:507
higher	0:617
highest	0:595
highly	0:715
highways	0:686
hij	0:715
hilary	0:617
hilfe	0:686
hilft	0:646
hill	0:577
hilsen	0:617
him	0:370
him a	0:686
him about	0:686
him and	0:585
him and the	0:686
him at	0:715
him at the	0:715
him he	0:715
him in	0:715
him on	0:715
him or	0:686
him so	0:715
him the	0:715
him to	0:646
himself	0:542
himself and	0:715
hinten	0:715
hinweis	0:686
hip	0:646
hire	0:459
hire a	0:715
hire and	0:715
hire for	0:646
hired	0:585
hires	0:686
hirevue	0:664
hiring	0:327
hiring and	0:686
hiring at	0:715
hiring for	0:617
hiring manager	0:421
hiring manager for	0:715
hiring manager interview	0:617
hiring manager is	0:715
hiring manager review	0:617
hiring managers	0:646
hiring team	0:503
hiring team and	0:715
his	0:352
his desk	0:715
his mind	0:664
his own	0:686
history	0:554
hit	0:605
hit reply	0:646
hit reply and	0:715
hiya	0:542
hiya jordan	0:630
ho	0:664
hobart	0:686
hobday	0:715
hochachtungsvoll	0:686
hochschule	0:686
hochstens	0:715
hof	0:686
hola	0:402
hola jordan	0:417
hola jordan como	0:715
hola jordan que	0:715
hold	0:388
hold a	0:630
hold about	0:715
hold about you	0:715
hold all	0:715
hold for	0:686
hold it	0:715
hold of	0:715
hold on	0:686
hold on to	0:686
hold the	0:646
hold them	0:715
holder	0:686
holding	0:542
holding deposit	0:686
holding the	0:715
holdings	0:686
holds	0:569
holger	0:686
holiday	0:451
holiday and	0:686
holidays	0:521
holler	0:664
holler if	0:715
hollin	0:617
hollin bank	0:646
hollins	0:630
hollis	0:585
holloway	0:686
holm	0:595
holt	0:617
home	0:337
home account	0:715
home and	0:585
home as	0:715
home from	0:715
home https	0:686
home may	0:630
home may be	0:630
home office	0:686
home on	0:715
home so	0:686
home to	0:664
homeoffice	0:715
homes	0:630
hon	0:585
honest	0:511
honest about	0:715
honest answer	0:715
honestly	0:531
honour	0:715
hope	0:359
hope it	0:715
hope that	0:525
hope that is	0:715
hope that you	0:605
hope the	0:630
hope this	0:715
hope to	0:542
hope to see	0:715
hope you	0:478
hope you are	0:605
hope you do	0:715
hope you will	0:595
hope your	0:646
hope your week's	0:686
hoped	0:617
hoped to	0:715
hopeless	0:686
hopes	0:686
hoping	0:617
hoping to	0:686
hora	0:432
hora #	0:617
hora # #	0:630
hora canaria	0:715
hora de	0:569
hora de madrid	0:715
hora peninsular	0:595
hora peninsular espanola	0:715
hora y	0:686
horaire	0:664
horario	0:605
horario de	0:715
horas	0:561
horen	0:664
horita	0:715
horrible	0:617
horrid	0:686
horst	0:686
hort	0:686
hospice	0:521
hospital	0:461
hospitalier	0:715
hospitals	0:554
hospitals nhs	0:664
hospitals nhs foundation	0:686
host	0:516
host mail	0:664
host mx	0:646
host mx avery	0:664
hosts	0:715
hot	0:664
hotel	0:492
hotels	0:585
hour	0:272
hour #	0:664
hour ?	0:715
hour ago	0:715
hour and	0:499
hour and a	0:585
hour and i	0:686
hour at	0:686
hour before	0:664
hour beforehand	0:715
hour by	0:664
hour for	0:686
hour in	0:646
hour is	0:715
hour no	0:646
hour of	0:577
hour of you	0:686
hour of your	0:686
hour on	0:561
hour on a	0:686
hour on the	0:715
hour or	0:605
hour or so	0:646
hour over	0:715
hour so	0:715
hour that	0:686
hour we	0:715
hour with	0:569
hour with you	0:715
hourly	0:715
hours	0:319
hours #	0:686
hours a	0:664
hours ahead	0:646
hours and	0:617
hours are	0:646
hours are #	0:686
hours before	0:585
hours for	0:715
hours in	0:686
hours is	0:715
hours notice	0:646
hours of	0:686
hours on	0:630
hours on it	0:646
hours to	0:686
hours with	0:715
house	0:376
house #	0:646
house and	0:686
house at	0:715
house on	0:686
house with	0:715
household	0:715
housekeeping	0:715
housing	0:499
housing association	0:646
how	0:285
how did	0:686
how i	0:646
how it	0:585
how it goes	0:715
how kind	0:715
how kind of	0:715
how likely	0:646
how likely are	0:646
how long	0:569
how many	0:646
how much	0:595
how much he	0:686
how people	0:630
how the	0:605
how they	0:715
how to	0:536
how to answer	0:715
how we	0:536
how we work	0:686
how you	0:405
how you came	0:715
how you got	0:686
how you were	0:715
how you would	0:507
how your	0:715
howard	0:715
however	0:585
hoy	0:646
hq	0:715
hr	0:299
hr #	0:664
hr admin	0:686
hr administrator	0:686
hr adviser	0:630
hr advisor	0:715
hr assistant	0:664
hr business	0:548
hr business partner	0:554
hr generalist	0:686
hr hub	0:715
hr in	0:715
hr manager	0:630
hr officer	0:664
hr operations	0:686
hr partner	0:686
hr payroll	0:715
hr services	0:686
hr shared	0:686
hr team	0:664
hr will	0:646
hrs	0:525
hse	0:686
https	0:257
https app	0:525
https app codility	0:664
https app goodtime	0:715
https app greenhouse	0:630
https cal	0:630
https cal com	0:646
https calendar	0:585
https calendar google	0:585
https calendly	0:467
https calendly com	0:467
https career	0:646
https career #	0:715
https careers	0:686
https jobs	0:686
https jobs smartrecruiters	0:715
https meet	0:470
https meet google	0:472
https my	0:715
https my smartrecruiters	0:715
https teams	0:577
https teams microsoft	0:577
https test	0:715
https uk	0:686
https uk indeed	0:686
https us	0:630
https us #	0:630
https www	0:507
https www hackerrank	0:605
https www linkedin	0:617
https you	0:686
https you ashbyhq	0:686
https zoom	0:561
https zoom example	0:664
https zoom us	0:605
hub	0:585
hueco	0:686
hugh	0:585
hughes	0:686
hugo	0:554
huit	0:630
hull	0:630
humaines	0:561
human	0:409
human being	0:646
human capital	0:686
human resources	0:454
human resources department	0:664
humanos	0:630
humans	0:715
humber	0:715
hun	0:686
hundred	0:548
hundred and	0:617
hunting	0:664
hurry	0:664
husband	0:664
hussain	0:715
hybrid	0:499
hybrid #	0:715
hygiene	0:715
hygienist	0:686
i	0:95
i #	0:686
i a	0:554
i add	0:715
i also	0:664
i am	0:206
i am a	0:617
i am able	0:664
i am about	0:715
i am afraid	0:436
i am allowed	0:686
i am around	0:646
i am asking	0:715
i am at	0:554
i am attaching	0:715
i am away	0:646
i am back	0:646
i am conscious	0:715
i am delighted	0:577
i am directed	0:686
i am free	0:664
i am glad	0:715
i am going	0:617
i am happy	0:686
i am having	0:715
i am in	0:499
i am not	0:454
i am obliged	0:715
i am off	0:664
i am on	0:542
i am only	0:630
i am out	0:630
i am pleased	0:531
i am recruiting	0:715
i am retained	0:715
i am so	0:585
i am sorry	0:411
i am sure	0:686
i am taking	0:715
i am the	0:561
i am told	0:577
i am up	0:686
i am very	0:630
i am working	0:630
i am writing	0:485
i appreciate	0:664
i appreciate that	0:664
i are	0:715
i argued	0:715
i ask	0:595
i ask you	0:664
i asked	0:617
i attach	0:686
i be	0:715
i believe	0:630
i believe that	0:715
i call	0:664
i call you	0:715
i came	0:617
i came across	0:646
i can	0:320
i can be	0:715
i can confirm	0:646
i can do	0:646
i can get	0:646
i can give	0:686
i can not	0:416
i can put	0:686
i can say	0:686
i can see	0:605
i can tell	0:569
i chair	0:715
i chair the	0:715
i come	0:664
i come back	0:715
i confirm	0:686
i could	0:548
i could not	0:646
i cut	0:715
i decide	0:715
i did	0:548
i did not	0:664
i do	0:383
i do it	0:715
i do not	0:421
i do the	0:664
i e	0:686
i enclose	0:686
i enjoyed	0:664
i expect	0:630
i expect to	0:715
i find	0:686
i found	0:715
i gather	0:617
i gather that	0:686
i gave	0:617
i gave you	0:630
i get	0:664
i give	0:664
i go	0:630
i got	0:554
i got the	0:686
i had	0:495
i had a	0:715
i had not	0:686
i had the	0:715
i hate	0:664
i have	0:221
i have a	0:585
i have already	0:686
i have another	0:715
i have asked	0:585
i have attached	0:664
i have been	0:492
i have blocked	0:715
i have booked	0:664
i have checked	0:715
i have done	0:715
i have found	0:715
i have gone	0:646
i have got	0:488
i have had	0:525
i have heard	0:715
i have it	0:664
i have just	0:595
i have kept	0:686
i have learned	0:715
i have left	0:715
i have made	0:715
i have no	0:561
i have not	0:516
i have nothing	0:664
i have now	0:548
i have one	0:715
i have pencilled	0:664
i have pleasure	0:664
i have printed	0:686
i have pulled	0:715
i have put	0:488
i have read	0:585
i have said	0:715
i have seen	0:664
i have sent	0:686
i have since	0:715
i have taken	0:561
i have the	0:617
i have three	0:715
i have to	0:548
i have told	0:531
i have two	0:630
i have written	0:715
i have you	0:715
i have your	0:686
i hear	0:605
i heard	0:715
i hold	0:715
i hope	0:467
i hope that	0:577
i hope the	0:686
i hope this	0:715
i hope you	0:585
i interview	0:715
i just	0:646
i keep	0:646
i know	0:370
i know how	0:664
i know i	0:664
i know is	0:715
i know more	0:686
i know that	0:525
i know what	0:664
i know you	0:516
i lead	0:715
i like	0:664
i liked	0:715
i look	0:569
i look after	0:646
i look forward	0:664
i looked	0:686
i made	0:715
i make	0:664
i make a	0:715
i may	0:585
i mean	0:561
i mean it	0:686
i mean to	0:715
i mentioned	0:686
i moved	0:715
i must	0:605
i need	0:488
i need to	0:646
i need your	0:646
i never	0:646
i only	0:646
i ought	0:617
i ought to	0:630
i owe	0:605
i owe you	0:605
i placed	0:686
i placed you	0:715
i promise	0:617
i promised	0:548
i promised to	0:664
i promised you	0:686
i put	0:630
i put you	0:686
i read	0:585
i read your	0:715
i realise	0:605
i realise that	0:686
i refer	0:686
i refer to	0:686
i regret	0:630
i regret to	0:715
i ring	0:664
i run	0:585
i run a	0:686
i run the	0:686
i said	0:499
i said i	0:646
i sat	0:715
i saw	0:646
i say	0:605
i see	0:617
i send	0:617
i send the	0:715
i send you	0:715
i sent	0:715
i set	0:686
i set up	0:715
i sha	0:605
i sha not	0:605
i shall	0:449
i shall be	0:664
i shall see	0:715
i shall write	0:646
i should	0:440
i should add	0:715
i should be	0:577
i should explain	0:715
i should like	0:630
i should not	0:686
i should say	0:715
i sit	0:715
i still	0:715
i suspect	0:686
i suspect that	0:715
i take	0:617
i talk	0:686
i talked	0:646
i tell	0:617
i tell you	0:686
i thank	0:686
i thank you	0:686
i think	0:516
i think that	0:686
i think you	0:646
i thought	0:595
i thought i	0:715
i thought it	0:715
i told	0:536
i told you	0:561
i took	0:715
i tried	0:664
i trust	0:605
i trust you	0:715
i understand	0:715
i want	0:511
i want to	0:542
i wanted	0:561
i wanted to	0:617
i wanted you	0:664
i was	0:482
i was told	0:715
i went	0:715
i will	0:223
i will ask	0:664
i will be	0:436
i will both	0:715
i will bring	0:646
i will call	0:585
i will chase	0:664
i will come	0:569
i will confirm	0:715
i will do	0:630
i will drop	0:686
i will find	0:646
i will get	0:521
i will give	0:630
i will go	0:686
i will have	0:542
i will hold	0:715
i will keep	0:686
i will look	0:715
i will make	0:664
i will meet	0:715
i will not	0:499
i will phone	0:664
i will pick	0:715
i will play	0:686
i will put	0:595
i will ring	0:503
i will see	0:561
i will send	0:507
i will shout	0:715
i will show	0:686
i will stop	0:715
i will take	0:646
i will telephone	0:715
i will tell	0:561
i will write	0:503
i wish	0:617
i work	0:715
i would	0:270
i would ask	0:664
i would be	0:444
i would chance	0:715
i would expect	0:646
i would gladly	0:715
i would go	0:715
i would have	0:561
i would hope	0:715
i would like	0:438
i would love	0:554
i would need	0:617
i would not	0:646
i would put	0:715
i would rather	0:492
i would say	0:630
i would sooner	0:664
i would still	0:715
i would take	0:686
i would understand	0:664
i would want	0:617
i write	0:511
i write to	0:585
i wrote	0:664
i wrote to	0:715
ian	0:715
iban	0:686
ice	0:617
ich	0:323
ich bedaure	0:715
ich bin	0:569
ich bin bis	0:686
ich das	0:686
ich dir	0:630
ich es	0:715
ich gern	0:664
ich hab	0:715
ich habe	0:664
ich halte	0:715
ich hatte	0:715
ich ihnen	0:525
ich ihre	0:715
ich ihren	0:715
ich melde	0:686
ich melde mich	0:686
ich mich	0:617
ich mit	0:646
ich mochte	0:686
ich nichts	0:715
ich rufe	0:664
ich rufe sie	0:686
ich schreibe	0:715
ich selbst	0:686
ich sie	0:630
ich stimme	0:715
ich unser	0:715
ich weiss	0:686
ich wieder	0:715
ici	0:664
icims	0:595
icims com	0:646
icims com jobs	0:715
id	0:411
id #	0:511
id # #	0:531
id and	0:617
id handy	0:715
ida	0:715
idea	0:511
idea of	0:715
ideal	0:630
ideally	0:617
identification	0:585
identification and	0:664
identify	0:715
identity	0:585
identity and	0:715
idris	0:630
if	0:141
if a	0:561
if an	0:715
if another	0:715
if any	0:664
if anything	0:617
if anything comes	0:715
if friday	0:715
if he	0:664
if his	0:715
if i	0:482
if i am	0:664
if i have	0:715
if i hear	0:715
if i may	0:686
if in	0:715
if interested	0:715
if it	0:373
if it does	0:715
if it goes	0:686
if it is	0:419
if it was	0:686
if it were	0:715
if it would	0:686
if need	0:664
if need be	0:664
if neither	0:686
if none	0:630
if none of	0:686
if not	0:472
if not you	0:715
if nothing	0:664
if possible	0:686
if she	0:617
if so	0:595
if so i	0:715
if somebody	0:686
if something	0:646
if that	0:436
if that is	0:472
if the	0:409
if the link	0:715
if the phone	0:715
if there	0:531
if there is	0:531
if they	0:531
if they can	0:715
if they were	0:715
if this	0:686
if this is	0:686
if we	0:454
if we are	0:617
if we do	0:646
if we need	0:664
if we think	0:715
if you	0:200
if you are	0:372
if you asked	0:715
if you can	0:447
if you choose	0:715
if you could	0:617
if you did	0:585
if you do	0:464
if you find	0:630
if you get	0:617
if you had	0:646
if you have	0:374
if you hear	0:715
if you like	0:605
if you need	0:485
if you no	0:630
if you require	0:715
if you say	0:686
if you see	0:686
if you send	0:715
if you take	0:715
if you tell	0:686
if you think	0:715
if you want	0:521
if you were	0:585
if you wish	0:664
if you would	0:405
if you write	0:715
if your	0:461
if your circumstances	0:646
if your connection	0:715
ignore	0:475
ignore it	0:664
ignore the	0:605
ignore them	0:715
ignore this	0:605
ignore this message	0:686
igual	0:664
ihn	0:561
ihn bis	0:715
ihnen	0:376
ihnen alles	0:686
ihnen alles gute	0:686
ihnen am	0:686
ihnen derzeit	0:715
ihnen die	0:630
ihnen ein	0:715
ihnen heute	0:686
ihnen mit	0:715
ihnen mitteilen	0:664
ihnen mitteilen dass	0:715
ihr	0:381
ihr interesse	0:605
ihr interesse an	0:646
ihr praxisteam	0:715
ihr profil	0:595
ihr recruiting	0:686
ihr recruiting team	0:686
ihr termin	0:664
ihr verstandnis	0:715
ihr vorstellungsgesprach	0:715
ihre	0:351
ihre anmeldung	0:715
ihre bewerbung	0:503
ihre bewerbung als	0:630
ihre daten	0:664
ihre e	0:664
ihre e mail	0:664
ihre gehaltsvorstellung	0:686
ihre nachricht	0:646
ihre unterlagen	0:521
ihre unterlagen bleiben	0:715
ihre unterlagen liegen	0:715
ihre unterlagen loschen	0:715
ihre versichertenkarte	0:715
ihrem	0:617
ihren	0:449
ihren antrag	0:715
ihren termin	0:664
ihren weiteren	0:617
ihren weiteren weg	0:630
ihrer	0:492
ihrer bewerbung	0:605
ihrer bewerbung als	0:715
ihrer wahl	0:715
ihres	0:577
ii	0:554
ii architectural	0:715
ii architectural assistant	0:715
iii	0:585
iii #	0:715
il	0:472
il ne	0:715
il nous	0:715
il vous	0:715
il y	0:715
ill	0:664
illness	0:715
ils	0:664
ils m'ont	0:715
ilse	0:646
im	0:340
im anhang	0:664
im anschluss	0:686
im auftrag	0:585
im buro	0:686
im gesprach	0:686
im haus	0:617
im herbst	0:686
im januar	0:715
im moment	0:664
im moment nichts	0:686
im namen	0:715
im namen von	0:715
im original	0:715
im raum	0:715
im rennen	0:664
im rennen sind	0:715
im team	0:715
im verfahren	0:686
im vorstellungsgesprach	0:715
imagine	0:595
imagine it	0:715
immediate	0:646
immediately	0:715
immer	0:595
imogen	0:542
implementation	0:715
import	0:715
imposible	0:646
impossible	0:577
impressed	0:595
impressed by	0:646
impressed by your	0:664
improvement	0:715
imran	0:664
in	0:73
in #	0:432
in # #	0:686
in # and	0:664
in # days	0:686
in # minutes	0:664
in # searches	0:686
in ?	0:664
in a	0:387
in a position	0:646
in about	0:686
in advance	0:595
in again	0:686
in all	0:617
in an	0:536
in an email	0:715
in an interview	0:664
in and	0:488
in another	0:715
in any	0:630
in any event	0:715
in april	0:595
in as	0:630
in asking	0:715
in at	0:525
in at #	0:715
in at the	0:630
in august	0:664
in basel	0:664
in batches	0:715
in bed	0:715
in before	0:605
in before the	0:715
in between	0:664
in bristol	0:646
in british	0:715
in british summer	0:715
in by	0:577
in by the	0:686
in candidate	0:630
in candidate home	0:630
in case	0:548
in case it	0:686
in case of	0:630
in case you	0:686
in charge	0:715
in colour	0:715
in confidence	0:715
in connection	0:715
in connection with	0:715
in contact	0:630
in cork	0:686
in court	0:664
in data	0:715
in december	0:715
in deinem	0:686
in den	0:561
in der	0:408
in der engeren	0:686
in der ersten	0:715
in der runde	0:715
in der werkstatt	0:715
in der woche	0:686
in der zwischenzeit	0:686
in die	0:542
in die engere	0:664
in diesem	0:664
in due	0:686
in due course	0:686
in einem	0:646
in england	0:617
in england no	0:686
in english	0:630
in english and	0:715
in europe	0:686
in europe london	0:715
in every	0:664
in february	0:617
in five	0:595
in flour	0:715
in for	0:436
in for a	0:630
in for an	0:686
in for it	0:715
in for the	0:585
in four	0:686
in friday's	0:715
in from	0:577
in from #	0:715
in from the	0:715
in front	0:511
in front of	0:511
in full	0:715
in good	0:686
in gothenburg	0:715
in half	0:715
in hand	0:686
in his	0:605
in house	0:686
in hull	0:715
in i	0:664
in ihrem	0:686
in it	0:503
in its	0:630
in its place	0:686
in january	0:542
in january when	0:715
in joining	0:664
in july	0:646
in june	0:686
in last	0:686
in leeds	0:585
in line	0:646
in line with	0:664
in lisbon	0:715
in london	0:531
in london and	0:686
in ludlow	0:715
in march	0:595
in march and	0:686
in may	0:595
in mind	0:595
in my	0:503
in new	0:715
in no	0:686
in november	0:664
in october	0:617
in on	0:495
in on monday	0:605
in on tuesday	0:715
in one	0:521
in one go	0:686
in one place	0:664
in or	0:715
in order	0:511
in order of	0:686
in order to	0:686
in oslo	0:715
in other	0:715
in our	0:432
in our system	0:646
in our talent	0:686
in pacific	0:686
in pacific time	0:686
in pairs	0:715
in particular	0:605
in peace	0:715
in pencil	0:715
in person	0:499
in person at	0:686
in place	0:664
in place of	0:664
in porto	0:664
in portugal	0:664
in post	0:715
in principle	0:605
in print	0:715
in progress	0:715
in public	0:715
in reading	0:664
in reply	0:715
in reply to	0:715
in respect	0:715
in respect of	0:715
in room	0:715
in rotterdam	0:664
in ruhe	0:630
in seiner	0:715
in september	0:531
in september and	0:715
in short	0:715
in six	0:664
in so	0:646
in ten	0:664
in that	0:525
in that time	0:664
in that week	0:715
in the	0:173
in the advert	0:664
in the advertisement	0:715
in the afternoon	0:646
in the app	0:686
in the attached	0:664
in the attachment	0:715
in the autumn	0:561
in the background	0:715
in the bag	0:715
in the boardroom	0:715
in the book	0:686
in the calendar	0:605
in the car	0:715
in the chair	0:646
in the coming	0:630
in the course	0:646
in the dark	0:686
in the day	0:686
in the diary	0:569
in the east	0:715
in the education	0:715
in the end	0:531
in the evening	0:630
in the event	0:715
in the family	0:715
in the first	0:548
in the folder	0:630
in the form	0:686
in the green	0:686
in the group	0:715
in the hiring	0:686
in the interview	0:715
in the invite	0:715
in the last	0:617
in the letter	0:715
in the library	0:686
in the loop	0:686
in the meantime	0:454
in the middle	0:617
in the morning	0:516
in the new	0:605
in the next	0:617
in the night	0:715
in the office	0:554
in the old	0:686
in the order	0:569
in the past	0:605
in the portal	0:664
in the post	0:585
in the process	0:646
in the region	0:715
in the ring	0:715
in the room	0:585
in the running	0:585
in the same	0:585
in the second	0:605
in the small	0:686
in the song	0:715
in the spring	0:630
in the store	0:715
in the subject	0:646
in the summer	0:686
in the system	0:715
in the team	0:686
in the third	0:715
in the two	0:686
in the uk	0:715
in the united	0:686
in the van	0:715
in the vestry	0:664
in the village	0:715
in the way	0:664
in the week	0:507
in the winter	0:715
in their	0:585
in their own	0:715
in there	0:605
in this	0:507
in this morning	0:715
in this week's	0:715
in three	0:646
in to	0:464
in to candidate	0:715
in to the	0:630
in to your	0:630
in today	0:715
in tomorrow	0:715
in touch	0:434
in touch and	0:715
in touch in	0:715
in touch once	0:664
in touch when	0:664
in touch with	0:617
in town	0:715
in tray	0:715
in tray exercise	0:715
in two	0:577
in two years	0:686
in unserem	0:605
in virtual	0:715
in virtual mailbox	0:715
in week	0:686
in week #	0:686
in what	0:664
in which	0:499
in which you	0:664
in with	0:525
in with the	0:664
in word	0:715
in writing	0:472
in writing by	0:715
in writing to	0:715
in writing what	0:715
in you	0:686
in your	0:361
in your account	0:577
in your application	0:664
in your calendar	0:686
in your candidate	0:686
in your cv	0:686
in your inbox	0:715
in your notice	0:664
in your own	0:561
in your profile	0:686
in zwei	0:715
inaki	0:686
inbox	0:503
inbox is	0:664
inc	0:548
incident	0:605
incl	0:664
include	0:646
included	0:492
included in	0:686
included in the	0:715
includes	0:595
including	0:499
including the	0:617
incluida	0:715
incluido	0:715
inclusion	0:664
income	0:595
income and	0:715
income officer	0:686
incomplete	0:715
inconvenience	0:585
inconvenient	0:715
incorporacion	0:686
incumbent	0:664
incurred	0:715
indeed	0:554
indeed com	0:630
indeed com jobs	0:686
independent	0:595
independently	0:664
indique	0:715
individual	0:503
individual applications	0:715
individual feedback	0:664
individually	0:646
induction	0:577
industrial	0:646
industrial action	0:715
ines	0:478
infirmary	0:595
influence	0:664
influencing	0:715
info	0:548
info https	0:715
info join	0:686
info join with	0:686
inform	0:478
inform that	0:664
inform you	0:511
inform you that	0:511
informacion	0:686
informal	0:577
informal chat	0:715
informamos	0:686
informamos de	0:686
informamos de que	0:686
information	0:472
information for	0:715
information from	0:715
information governance	0:715
information governance lead	0:715
information held	0:715
information held by	0:715
informed	0:617
informed that	0:715
informer	0:646
informer que	0:664
infrastructure	0:617
ing	0:664
ingeniero	0:646
ingles	0:630
ingreso	0:715
ingrid	0:577
inigo	0:664
initial	0:605
inkwell	0:715
inmail	0:715
inn	0:715
innerhalb	0:561
innerhalb von	0:595
innerhalb von #	0:715
innerhalb von drei	0:715
innes	0:715
inquiry	0:715
ins	0:617
inside	0:488
inside a	0:646
inside a fortnight	0:715
inside the	0:646
insight	0:595
insight manager	0:686
insights	0:715
inspection	0:605
inspector	0:686
inspectors	0:715
installation	0:715
instead	0:400
instead ?	0:664
instead of	0:521
instead of #	0:686
instead of a	0:686
instead same	0:646
instead same time	0:715
instead still	0:715
instead the	0:715
institut	0:595
institut fur	0:686
institute	0:569
institute of	0:617
instructed	0:715
instructions	0:646
instrument	0:664
instruments	0:542
insult	0:715
insurance	0:461
insurance brokers	0:715
insurer	0:664
insurers	0:646
intake	0:605
integration	0:686
intelligence	0:715
intended	0:585
intended for	0:605
intended for jordan	0:630
intends	0:715
intends to	0:715
interes	0:686
interes en	0:715
interesa	0:715
interesse	0:525
interesse an	0:617
interesse gelesen	0:715
interessenten	0:686
interessiert	0:664
interest	0:434
interest in	0:507
interest in joining	0:715
interest in the	0:664
interest you	0:617
interest you have	0:686
interested	0:472
interested in	0:605
interim	0:585
intern	0:630
internal	0:554
internal candidate	0:686
internally	0:664
international	0:646
internet	0:617
interview	0:183
interview #	0:536
interview # #	0:686
interview # min	0:617
interview a	0:686
interview about	0:646
interview and	0:569
interview any	0:715
interview at	0:561
interview at #	0:715
interview at the	0:715
interview before	0:686
interview by	0:664
interview date	0:664
interview feedback	0:715
interview for	0:417
interview for the	0:521
interview has	0:585
interview has been	0:595
interview how	0:715
interview i	0:686
interview in	0:630
interview in the	0:686
interview is	0:485
interview is at	0:715
interview is booked	0:686
interview is confirmed	0:686
interview is on	0:664
interview jordan	0:646
interview jordan avery	0:664
interview notes	0:686
interview of	0:715
interview on	0:461
interview on #	0:595
interview on any	0:715
interview on monday	0:715
interview on thursday	0:646
interview on tuesday	0:686
interview on wednesday	0:664
interview or	0:664
interview panel	0:646
interview process	0:664
interview room	0:686
interview schedule	0:715
interview scheme	0:715
interview slot	0:686
interview time	0:646
interview to	0:715
interview tomorrow	0:664
interview was	0:715
interview we	0:715
interview will	0:569
interview will be	0:617
interview with	0:417
interview with dr	0:715
interview with mr	0:715
interview with our	0:686
interview with the	0:605
interview with us	0:715
interview you	0:492
interview you about	0:686
interview you for	0:686
interview you together	0:715
interviewed	0:449
interviewed at	0:715
interviewed by	0:664
interviewed for	0:715
interviewed on	0:686
interviewed on #	0:715
interviewed the	0:715
interviewed with	0:715
interviewer	0:451
interviewer has	0:715
interviewers	0:459
interviewers and	0:715
interviewers is	0:646
interviewers is no	0:715
interviewing	0:464
interviewing for	0:715
interviewing with	0:715
interviewing you	0:630
interviews	0:319
interviews and	0:595
interviews are	0:536
interviews are on	0:664
interviews can	0:715
interviews for	0:542
interviews for the	0:715
interviews have	0:715
interviews have been	0:715
interviews in	0:715
interviews on	0:585
interviews on friday	0:715
interviews take	0:686
interviews take place	0:686
interviews that	0:715
interviews to	0:715
interviews which	0:686
interviews will	0:561
interviews will be	0:595
interviews with	0:715
into	0:362
into a	0:542
into a silence	0:715
into account	0:715
into correspondence	0:715
into it	0:585
into the	0:516
into your	0:646
intro	0:542
intro call	0:605
intro chat	0:715
introduce	0:715
introductions	0:715
inventory	0:664
investigator	0:664
investment	0:664
investor	0:715
investors	0:715
invitation	0:459
invitation for	0:686
invitation from	0:561
invitation from google	0:569
invitation to	0:715
invite	0:426
invite for	0:664
invite for your	0:715
invite you	0:542
invite you to	0:554
invited	0:449
invited by	0:664
invited to	0:511
invited to interview	0:715
invited to the	0:664
invited you	0:595
invited you to	0:605
invitee	0:595
invitee jordan	0:686
invitee jordan avery	0:686
invitee time	0:715
invitee time zone	0:715
invites	0:686
inviting	0:630
inviting you	0:686
inviting you to	0:715
invoice	0:569
invoice for	0:715
involved	0:646
involved in	0:686
inzwischen	0:646
io	0:507
io availability	0:715
io c	0:686
ipswich	0:715
iqbal	0:715
ir	0:646
ir #	0:646
ireland	0:478
ireland lisbon	0:516
ireland lisbon time	0:516
is	0:71
is #	0:411
is # #	0:554
is # %	0:686
is # and	0:715
is # days	0:686
is # pm	0:646
is a	0:252
is a #	0:617
is a bit	0:686
is a copy	0:715
is a five	0:686
is a friendly	0:715
is a good	0:617
is a hard	0:715
is a match	0:664
is a new	0:715
is a no	0:585
is a problem	0:630
is a real	0:686
is a reminder	0:646
is a seven	0:715
is a short	0:664
is a small	0:715
is a system	0:630
is a third	0:715
is a two	0:686
is a warning	0:686
is a written	0:715
is a yes	0:605
is about	0:516
is about a	0:686
is about the	0:686
is about to	0:715
is agreed	0:686
is all	0:595
is all right	0:715
is also	0:585
is always	0:646
is an	0:454
is an automated	0:617
is an automatic	0:646
is an equal	0:630
is and	0:715
is anonymous	0:715
is another	0:715
is any	0:664
is anything	0:630
is as	0:525
is as far	0:715
is as follows	0:686
is asked	0:664
is asked to	0:715
is at	0:459
is at #	0:585
is at the	0:585
is attached	0:516
is attached below	0:686
is authorised	0:569
is authorised and	0:686
is authorised by	0:605
is available	0:605
is available on	0:715
is away	0:686
is back	0:507
is back from	0:686
is been	0:531
is been a	0:715
is behind	0:715
is behind the	0:715
is being	0:511
is being asked	0:686
is below	0:617
is best	0:630
is better	0:577
is booked	0:569
is booked for	0:605
is by	0:664
is called	0:646
is carried	0:715
is closed	0:548
is closed to	0:686
is coming	0:595
is coming up	0:715
is complete	0:664
is conditional	0:686
is confirmed	0:521
is confirmed for	0:617
is decent	0:715
is disappointing	0:715
is done	0:561
is down	0:605
is dry	0:715
is due	0:630
is easier	0:715
is easiest	0:646
is enough	0:664
is everything	0:686
is exactly	0:715
is expected	0:686
is expected to	0:686
is far	0:686
is fine	0:492
is fine and	0:715
is fish	0:715
is fixed	0:617
is for	0:516
is for the	0:605
is for you	0:664
is forty	0:715
is four	0:664
is free	0:595
is friday	0:664
is friday #	0:686
is from	0:686
is full	0:605
is full and	0:686
is going	0:536
is going to	0:595
is gone	0:664
is good	0:521
is good for	0:617
is got	0:686
is had	0:715
is half	0:664
is half term	0:715
is happy	0:617
is happy to	0:686
is hard	0:664
is hard to	0:715
is having	0:715
is he	0:715
is held	0:664
is here	0:617
is his	0:686
is hopeless	0:686
is how	0:569
is i	0:715
is impossible	0:686
is in	0:386
is in the	0:475
is in writing	0:664
is it	0:548
is it the	0:715
is just	0:554
is kept	0:664
is kind	0:715
is kind of	0:715
is last	0:715
is least	0:715
is left	0:664
is like	0:686
is locked	0:686
is looking	0:630
is looking for	0:664
is lovely	0:686
is made	0:577
is made up	0:715
is marked	0:715
is me	0:595
is missing	0:664
is monday	0:664
is monday #	0:715
is more	0:646
is my	0:617
is needed	0:542
is needed from	0:630
is next	0:686
is nine	0:715
is no	0:353
is no bother	0:715
is no good	0:595
is no longer	0:569
is no need	0:585
is no reflection	0:715
is no sense	0:715
is nobody	0:617
is not	0:273
is not a	0:470
is not about	0:715
is not advertised	0:686
is not affected	0:664
is not an	0:554
is not available	0:664
is not for	0:646
is not going	0:595
is not in	0:686
is not monitored	0:630
is not one	0:686
is not possible	0:715
is not read	0:715
is not something	0:715
is not the	0:595
is not what	0:617
is not you	0:715
is nothing	0:482
is nothing for	0:715
is nothing that	0:715
is nothing to	0:585
is nothing you	0:686
is now	0:461
is now with	0:646
is of	0:646
is off	0:531
is off and	0:715
is ok	0:664
is old	0:715
is on	0:373
is on #	0:646
is on a	0:715
is on hold	0:686
is on leave	0:715
is on the	0:503
is on thursday	0:646
is on us	0:715
is on wednesday	0:715
is on your	0:715
is one	0:475
is one month	0:715
is one of	0:605
is one other	0:715
is online	0:715
is only	0:516
is only to	0:686
is open	0:617
is open to	0:715
is our	0:569
is out	0:605
is out of	0:715
is over	0:595
is over the	0:715
is paid	0:715
is pleased	0:686
is pleased to	0:686
is plenty	0:630
is possible	0:605
is probably	0:686
is provided	0:715
is put	0:715
is quiet	0:715
is quite	0:715
is read	0:686
is ready	0:715
is really	0:686
is refunded	0:664
is required	0:585
is required from	0:715
is said	0:715
is scheduled	0:554
is scored	0:715
is seen	0:715
is sent	0:686
is sent from	0:686
is set	0:646
is settled	0:664
is shut	0:585
is signed	0:715
is so	0:646
is somebody	0:664
is somebody who	0:715
is someone	0:686
is someone who	0:715
is something	0:595
is something to	0:664
is still	0:451
is still under	0:715
is stuck	0:715
is subject	0:686
is subject to	0:686
is taken	0:664
is temperamental	0:715
is that	0:449
is that the	0:630
is that we	0:715
is that you	0:715
is the	0:315
is the #	0:617
is the honest	0:715
is the last	0:715
is the mail	0:630
is the one	0:585
is the only	0:646
is the same	0:630
is the usual	0:715
is then	0:630
is there	0:561
is there any	0:715
is therefore	0:617
is this	0:630
is three	0:630
is thursday	0:646
is time	0:686
is time to	0:715
is to	0:454
is to be	0:630
is to confirm	0:617
is to let	0:617
is tomorrow	0:686
is too	0:715
is travelling	0:715
is tuesday	0:646
is tuesday #	0:715
is two	0:646
is unable	0:686
is unable to	0:686
is unchanged	0:646
is up	0:715
is usually	0:595
is valid	0:664
is very	0:686
is waiting	0:664
is wednesday	0:686
is wednesday #	0:715
is well	0:715
is what	0:470
is what i	0:686
is what it	0:646
is what the	0:715
is what we	0:686
is when	0:605
is where	0:646
is whether	0:664
is why	0:646
is why i	0:715
is with	0:595
is with the	0:686
is worth	0:605
is written	0:715
is wrong	0:646
is yes	0:715
is you	0:554
is your	0:485
is your schedule	0:715
is yours	0:525
is yours if	0:630
is £	0:536
is £ #	0:536
isabelle	0:715
ish	0:569
ish ?	0:715
isla	0:617
isle	0:715
issue	0:585
issued	0:630
issued on	0:715
ist	0:308
ist ?	0:715
ist aber	0:715
ist am	0:617
ist am #	0:715
ist angekommen	0:715
ist auch	0:715
ist auf	0:686
ist bei	0:646
ist bei uns	0:686
ist bis	0:646
ist da	0:715
ist das	0:664
ist die	0:664
ist eine	0:630
ist heute	0:686
ist im	0:715
ist in	0:715
ist leider	0:715
ist mir	0:646
ist nicht	0:686
ist noch	0:664
ist uns	0:715
it	0:95
it #	0:577
it # #	0:664
it ?	0:521
it a	0:715
it after	0:664
it again	0:548
it against	0:686
it against the	0:715
it all	0:585
it and	0:423
it and i	0:617
it and that	0:715
it and the	0:664
it and we	0:686
it as	0:548
it as a	0:686
it as it	0:715
it at	0:548
it at any	0:686
it at the	0:664
it back	0:561
it back by	0:715
it back to	0:686
it be	0:715
it before	0:630
it but	0:646
it by	0:525
it by #	0:686
it came	0:617
it came down	0:715
it can	0:531
it can be	0:686
it can not	0:585
it can take	0:715
it carefully	0:686
it closes	0:664
it closes on	0:686
it comes	0:585
it could	0:686
it counts	0:686
it did	0:630
it did not	0:686
it do	0:686
it do not	0:715
it does	0:521
it does not	0:569
it done	0:686
it down	0:630
it drops	0:686
it ever	0:686
it expires	0:686
it expires in	0:715
it falls	0:686
it first	0:715
it for	0:507
it for the	0:664
it from	0:542
it from me	0:664
it from the	0:686
it further	0:715
it go	0:715
it goes	0:503
it goes to	0:646
it got	0:646
it got buried	0:715
it happens	0:715
it has	0:434
it has been	0:561
it has gone	0:715
it has not	0:630
it has to	0:686
it helps	0:715
it i	0:569
it i will	0:715
it i would	0:686
it if	0:595
it if you	0:630
it in	0:424
it in a	0:686
it in person	0:715
it in the	0:554
it in your	0:664
it into	0:686
it is	0:197
it is #	0:569
it is a	0:405
it is about	0:617
it is all	0:664
it is also	0:715
it is an	0:686
it is attached	0:664
it is back	0:715
it is been	0:630
it is done	0:686
it is for	0:617
it is four	0:686
it is going	0:715
it is good	0:686
it is half	0:664
it is his	0:715
it is i	0:715
it is in	0:507
it is like	0:715
it is made	0:715
it is me	0:664
it is no	0:630
it is not	0:397
it is now	0:617
it is of	0:715
it is on	0:561
it is one	0:715
it is only	0:617
it is our	0:617
it is over	0:664
it is settled	0:715
it is so	0:686
it is still	0:664
it is taken	0:715
it is that	0:664
it is the	0:478
it is then	0:646
it is three	0:715
it is to	0:686
it is two	0:715
it is usually	0:715
it is valid	0:686
it is with	0:686
it is worth	0:630
it is you	0:715
it is your	0:686
it is yours	0:630
it it	0:715
it just	0:686
it like	0:686
it like that	0:715
it looks	0:630
it looks like	0:664
it makes	0:664
it makes no	0:686
it may	0:577
it may be	0:630
it means	0:715
it need	0:715
it need not	0:715
it needs	0:664
it no	0:686
it not	0:686
it now	0:664
it off	0:715
it on	0:472
it on the	0:595
it once	0:715
it or	0:605
it ought	0:715
it ought to	0:715
it out	0:585
it out of	0:715
it over	0:511
it over and	0:715
it over the	0:664
it over with	0:715
it please	0:605
it please give	0:715
it properly	0:686
it reaches	0:715
it right	0:715
it ring	0:715
it say	0:715
it says	0:646
it seriously	0:715
it should	0:542
it should be	0:617
it so	0:548
it sounds	0:664
it stays	0:715
it ta	0:686
it takes	0:511
it takes #	0:715
it takes about	0:664
it takes around	0:715
it that	0:569
it that we	0:664
it the	0:548
it they	0:715
it this	0:686
it three	0:715
it through	0:646
it to	0:430
it to be	0:686
it to me	0:605
it to the	0:605
it to you	0:715
it to your	0:686
it today	0:715
it tonight	0:686
it too	0:715
it took	0:617
it turns	0:686
it turns out	0:715
it until	0:715
it up	0:554
it usually	0:715
it was	0:377
it was #	0:715
it was a	0:536
it was close	0:664
it was good	0:664
it was great	0:715
it was lovely	0:686
it was not	0:664
it was the	0:715
it we	0:605
it went	0:617
it were	0:686
it when	0:630
it which	0:664
it which i	0:715
it will	0:356
it will be	0:408
it will have	0:715
it will not	0:554
it will reach	0:715
it will take	0:715
it with	0:499
it with a	0:715
it with the	0:686
it within	0:686
it without	0:646
it work	0:715
it works	0:715
it would	0:488
it would be	0:554
it would help	0:646
it you	0:630
it your	0:664
it £	0:715
it £ #	0:715
it'd	0:554
it'd be	0:577
item	0:664
item #	0:664
items	0:664
items were	0:715
items were sent	0:715
itinerary	0:686
its	0:380
its own	0:715
its place	0:664
itself	0:521
itself has	0:715
ive	0:686
iyer	0:664
j	0:396
j #	0:467
j avery	0:585
j'ai	0:511
j'en	0:715
j'espere	0:715
ja	0:475
jacket	0:595
jackie	0:715
jacqui	0:715
jahr	0:595
jahre	0:686
jahren	0:630
jamais	0:664
jan	0:536
jan #	0:595
jan # #	0:646
jan # at	0:715
janine	0:715
janner	0:715
jannis	0:715
jansen	0:686
januar	0:569
january	0:359
january #	0:478
january # #	0:595
january ?	0:664
january and	0:630
january at	0:646
january at #	0:664
january i	0:664
january when	0:715
janvier	0:630
janvier #	0:715
java	0:715
jd	0:715
je	0:382
je dirige	0:715
je dois	0:715
je fais	0:686
je le	0:715
je me	0:664
je ne	0:595
je ne peux	0:715
je prefere	0:715
je reviens	0:715
je reviens vers	0:715
je serai	0:715
je suis	0:595
je t'embrasse	0:715
je te	0:646
je vous	0:472
je vous appelle	0:686
je vous confirme	0:646
je vous prie	0:715
je vous propose	0:715
je vous remercie	0:715
jean	0:561
jede	0:646
jedem	0:715
jeder	0:686
jederzeit	0:686
jefa	0:664
jefa de	0:715
jefe	0:554
jefe a	0:715
jefe a de	0:715
jefe de	0:585
jemand	0:646
jemanden	0:646
jemanden der	0:686
jens	0:617
jess	0:664
jetzt	0:536
jeudi	0:467
jeudi #	0:507
jeudi # avril	0:715
jeudi # mai	0:715
jeudi # mars	0:617
jeweils	0:646
jill	0:664
jo	0:554
joanne	0:664
job	0:288
job advert	0:686
job alert	0:664
job alert for	0:715
job and	0:595
job application	0:715
job at	0:630
job board	0:686
job description	0:605
job has	0:715
job i	0:715
job id	0:664
job id #	0:664
job in	0:715
job is	0:646
job of	0:646
job requisition	0:715
job search	0:715
job that	0:646
job title	0:585
job was	0:715
job was submitted	0:715
job with	0:686
job you	0:664
job's	0:686
jobagent	0:715
jobs	0:419
jobs ?	0:686
jobs ? q	0:686
jobs for	0:664
jobs for you	0:715
jobs https	0:664
jobs in	0:715
jobs smartrecruiters	0:715
jobs smartrecruiters com	0:715
jobvite	0:664
joe	0:646
joignable	0:664
join	0:356
join #	0:577
join # %	0:605
join from	0:617
join from a	0:686
join https	0:646
join on	0:617
join on the	0:686
join on your	0:715
join the	0:531
join the meeting	0:605
join us	0:542
join us as	0:617
join with	0:531
join with google	0:536
joined	0:561
joined by	0:715
joined our	0:715
joined our talent	0:715
joiner	0:715
joiners	0:715
joinery	0:646
joining	0:472
joining info	0:585
joining info join	0:686
joining the	0:715
joins	0:617
joint	0:595
joke	0:630
jonas	0:686
joost	0:715
jordan	0:46
jordan a	0:554
jordan a chara	0:686
jordan all	0:715
jordan and	0:605
jordan as	0:630
jordan avery	0:229
jordan avery example	0:423
jordan avery guest	0:686
jordan avery jordan	0:715
jordan avery your	0:715
jordan buenas	0:715
jordan como	0:686
jordan dein	0:686
jordan do	0:686
jordan dr	0:715
jordan good	0:569
jordan good question	0:715
jordan good questions	0:715
jordan got	0:715
jordan hello	0:617
jordan hi	0:715
jordan hope	0:595
jordan hope you	0:686
jordan hope your	0:686
jordan i	0:485
jordan i am	0:595
jordan i have	0:617
jordan i would	0:715
jordan if	0:715
jordan if i	0:715
jordan it	0:577
jordan it is	0:605
jordan it was	0:715
jordan just	0:646
jordan lo	0:715
jordan manana	0:715
jordan mate	0:686
jordan my	0:617
jordan no	0:646
jordan no news	0:715
jordan one	0:715
jordan please	0:686
jordan que	0:646
jordan que tal	0:715
jordan so	0:646
jordan so sorry	0:686
jordan sorry	0:630
jordan thank	0:617
jordan thank you	0:617
jordan thanks	0:548
jordan thanks for	0:561
jordan that	0:595
jordan that is	0:646
jordan that was	0:715
jordan the	0:605
jordan this	0:686
jordan this is	0:686
jordan we	0:516
jordan we are	0:686
jordan we have	0:630
jordan you	0:503
jordan you are	0:646
jordan you have	0:686
jordan you will	0:715
jordan your	0:577
jornada	0:664
jornada de	0:715
josie	0:686
joss	0:715
jour	0:577
journee	0:646
journey	0:686
jours	0:548
joy	0:664
joyce	0:630
jr	0:605
jr #	0:605
jude's	0:686
judge	0:715
judgement	0:585
judgement test	0:715
judgement untimed	0:715
judgment	0:715
judiciaire	0:715
judith	0:617
judy	0:715
jueves	0:464
jueves #	0:531
jueves # a	0:664
jueves # de	0:595
jueves a	0:664
jueves y	0:715
jugendlichen	0:715
juillet	0:617
juin	0:569
jul	0:646
jul #	0:646
jul # #	0:646
jules	0:630
juli	0:542
juli #	0:686
julian	0:664
julio	0:577
july	0:362
july #	0:488
july # #	0:554
july and	0:585
july at	0:630
july at #	0:664
july to	0:715
jump	0:646
jumper	0:715
jun	0:595
jun #	0:630
jun # #	0:630
june	0:323
june #	0:412
june # #	0:488
june # and	0:715
june and	0:561
june at	0:525
june at #	0:554
june in	0:715
june or	0:715
june to	0:686
juni	0:516
juni #	0:595
juni # #	0:715
junio	0:569
junio a	0:686
junio a las	0:686
junio de	0:715
junio y	0:686
junior	0:456
junior analyst	0:686
junior clerk	0:715
junior data	0:715
junior school	0:686
juniper	0:686
junk	0:664
junta	0:715
junto	0:646
junto con	0:664
jury	0:531
jury duty	0:715
jury service	0:664
jusqu'a	0:630
jusqu'au	0:617
jusqu'au #	0:630
just	0:282
just a	0:536
just a quick	0:686
just come	0:569
just come off	0:686
just come out	0:664
just had	0:686
just hit	0:715
just hit reply	0:715
just me	0:630
just now	0:554
just reply	0:617
just reply with	0:715
just ring	0:715
just say	0:617
just say what	0:715
just send	0:715
just send me	0:715
just so	0:569
just so that	0:715
just so you	0:605
just taken	0:715
just tell	0:686
just the	0:686
just to	0:585
just to say	0:646
just you	0:664
just you and	0:664
juste	0:686
justice	0:715
justificante	0:686
k	0:377
k #	0:577
k and	0:715
k base	0:664
k more	0:715
k plus	0:617
k €	0:686
kaffee	0:605
kaixo	0:715
kalender	0:630
kam	0:646
kamera	0:664
kandidatinnen	0:686
kann	0:511
kann ich	0:630
kannst	0:630
kannst du	0:664
kanton	0:715
kanzlei	0:686
karen	0:686
karim	0:617
karin	0:686
karriere	0:715
kasia	0:630
kasper	0:715
kathryn	0:715
katrin	0:686
kaufen	0:715
kaufmannische	0:715
kaur	0:686
kaveri	0:715
kayleigh	0:715
kb	0:715
keane	0:715
keen	0:521
keen to	0:646
keep	0:332
keep a	0:630
keep an	0:715
keep an eye	0:715
keep in	0:715
keep in touch	0:715
keep it	0:585
keep my	0:664
keep the	0:531
keep them	0:686
keep this	0:686
keep track	0:686
keep track of	0:686
keep up	0:630
keep up repayments	0:630
keep you	0:561
keep you in	0:715
keep your	0:485
keep your details	0:664
keep your phone	0:715
keeper	0:605
keeper of	0:630
keeper of collections	0:715
keeping	0:536
keeping children	0:715
keeping children safe	0:715
keeping well	0:686
keeping you	0:715
keeps	0:646
kein	0:569
keine	0:482
keinen	0:686
keiner	0:715
keith	0:646
keller	0:715
kelly	0:686
kelly ann	0:715
kelso	0:686
ken	0:686
kendal	0:715
kennenlernen	0:585
kennenzulernen	0:686
kennt	0:715
kennziffer	0:646
kennziffer #	0:686
kennziffer # #	0:686
keogh	0:664
kept	0:470
kept for	0:715
kept on	0:686
kerstin	0:715
kessler	0:715
kestrel	0:516
kettle	0:548
kettle on	0:686
kev	0:617
key	0:577
keyboard	0:715
keys	0:605
keys in	0:715
kg	0:595
kia	0:630
kia ora	0:630
kia ora jordan	0:630
kids	0:686
kill	0:715
kiln	0:646
kin	0:715
kind	0:351
kind note	0:715
kind of	0:605
kind of you	0:646
kind regards	0:391
kind to	0:715
kinder	0:617
kindly	0:389
kindly acknowledge	0:715
kindly ask	0:715
kindly ask you	0:715
kindly confirm	0:715
kindly do	0:664
kindly do not	0:664
kindly note	0:630
kindly note that	0:664
kindly revert	0:686
kindly revert with	0:686
kindly send	0:686
kindly sign	0:686
kindness	0:715
kingdom	0:444
kingdom time	0:464
kirsten	0:664
kirsty	0:577
kisumu	0:715
kit	0:531
kitchen	0:531
kitchens	0:715
kite	0:715
klappt	0:715
klar	0:630
klaren	0:664
klasse	0:577
klein	0:686
kleine	0:630
klinikum	0:664
km	0:664
knees	0:715
knew	0:617
knitwear	0:715
knock	0:585
knock off	0:715
knock on	0:715
know	0:225
know ?	0:686
know a	0:715
know about	0:617
know and	0:561
know and i	0:686
know as	0:686
know before	0:664
know by	0:475
know by friday	0:630
know by return	0:715
know by the	0:686
know by thursday	0:686
know from	0:686
know how	0:585
know i	0:630
know i know	0:715
know if	0:561
know if you	0:630
know in	0:715
know is	0:664
know it	0:569
know it is	0:715
know me	0:686
know more	0:664
know of	0:715
know that	0:416
know that is	0:630
know that the	0:595
know that you	0:585
know that your	0:664
know the	0:554
know the outcome	0:686
know this	0:715
know we	0:664
know what	0:495
know what it	0:715
know what you	0:617
know when	0:577
know when we	0:686
know when you	0:686
know where	0:617
know where we	0:664
know whether	0:585
know whether you	0:630
know which	0:569
know which of	0:715
know who	0:715
know why	0:646
know you	0:472
know you are	0:686
know you have	0:664
know you would	0:664
know your	0:646
knowing	0:715
knowledge	0:577
known	0:577
known to	0:686
knows	0:548
kofi	0:595
kofi mensah	0:715
kollegialen	0:715
kollegialen grussen	0:715
kollegin	0:605
kolleginnen	0:686
komm	0:715
kommen	0:531
kommen sie	0:686
kommenden	0:630
kommenden woche	0:715
kommission	0:646
kommt	0:525
konnen	0:426
konnen sie	0:577
konnen sie in	0:715
konnen und	0:686
konnen wir	0:561
konnte	0:664
konnte nicht	0:715
konnten	0:577
konnten sie	0:686
konntest	0:715
kontakt	0:664
kopf	0:715
kopie	0:715
kotlin	0:715
kowalczyk	0:630
kq	0:686
kq #	0:686
kr	0:715
kranich	0:715
kubernetes	0:715
kulkarni	0:664
kunde	0:715
kunden	0:686
kundigungsfrist	0:715
kurz	0:548
kurze	0:605
kurzen	0:664
kurzes	0:686
kurzfristig	0:630
kw	0:715
kw #	0:715
kwabena	0:686
kwame	0:664
kwame boateng	0:715
l	0:444
l #	0:595
l meetup	0:585
l meetup join	0:585
l'absence	0:715
l'accueil	0:715
l'administration	0:686
l'ai	0:715
l'an	0:715
l'annonce	0:686
l'atelier	0:646
l'attention	0:715
l'attention de	0:715
l'autre	0:664
l'echange	0:715
l'emploi	0:664
l'emploi de	0:686
l'ensemble	0:686
l'entretien	0:595
l'equipe	0:507
l'equipe recrutement	0:715
l'est	0:715
l'examen	0:715
l'heure	0:664
l'interet	0:630
l'interet que	0:646
l'interet que vous	0:646
l'invitation	0:664
l'issue	0:686
l'offre	0:715
l'ordre	0:664
la	0:250
la bolsa	0:715
la calle	0:715
la carta	0:686
la casa	0:686
la cheffe	0:715
la cita	0:630
la comision	0:664
la commission	0:686
la convention	0:715
la conversacion	0:715
la convocatoria	0:664
la date	0:715
la decision	0:630
la direccion	0:630
la direccion de	0:715
la direccion ha	0:715
la direction	0:577
la direction des	0:630
la directora	0:715
la directrice	0:686
la discussion	0:715
la empresa	0:715
la entrevista	0:478
la entrevista del	0:630
la entrevista para	0:715
la fase	0:664
la fase de	0:686
la fecha	0:686
la fin	0:617
la fin du	0:664
la fonction	0:686
la foulee	0:715
la hora	0:646
la junta	0:715
la lettre	0:715
la lista	0:646
la lista provisional	0:715
la liste	0:715
la llamada	0:715
la manana	0:617
la matinee	0:715
la misma	0:646
la nueva	0:715
la oferta	0:646
la persona	0:715
la place	0:686
la planta	0:686
la planta de	0:715
la plateforme	0:715
la plaza	0:554
la plaza de	0:585
la plus	0:715
la posicion	0:715
la premiere	0:630
la presente	0:686
la primera	0:605
la prise	0:715
la prise de	0:715
la promesse	0:715
la propiedad	0:715
la propuesta	0:715
la proxima	0:646
la prueba	0:617
la prueba de	0:715
la puerta	0:686
la puntuacion	0:715
la qualite	0:686
la qualite de	0:715
la que	0:605
la recepcion	0:664
la recepcion de	0:715
la region	0:715
la rentree	0:646
la resolucion	0:664
la resolucion se	0:715
la salle	0:715
la seance	0:686
la segunda	0:630
la semaine	0:542
la semaine du	0:664
la semaine prochaine	0:605
la semana	0:617
la semana que	0:664
la solicitud	0:686
la suite	0:686
la supervisora	0:715
la supervisora de	0:715
la tarde	0:605
la tuya	0:715
la ultima	0:664
la vacante	0:617
la vacante de	0:664
la valoracion	0:664
la valoracion de	0:686
la veille	0:715
la visita	0:715
lab	0:516
label	0:686
laboral	0:715
laboratoire	0:715
laboratorio	0:664
laboratorios	0:686
laboratory	0:617
laboratory manager	0:715
labrador	0:715
labs	0:536
lacey	0:715
lachlan	0:715
lad	0:548
ladder	0:715
lade	0:715
laden	0:617
laden sie	0:715
laden wir	0:715
lads	0:595
lady	0:542
lady from	0:715
lagos	0:715
laid	0:664
laisser	0:686
lake	0:686
lakes	0:715
lamb	0:715
lambing	0:646
lamentamos	0:715
lamp	0:715
land	0:561
landed	0:503
landed on	0:686
landed safely	0:715
landed with	0:630
landed with our	0:715
landed with us	0:715
landesreisekostengesetz	0:715
landlady	0:715
landlord	0:542
landlord will	0:664
landlord's	0:686
lands	0:646
lane	0:454
lane is	0:715
lane surgery	0:686
lang	0:646
lange	0:605
language	0:605
languages	0:686
lantern	0:595
lantern street	0:715
lanyard	0:715
lapse	0:646
lapses	0:646
laptop	0:548
laptops	0:686
laquelle	0:715
larch	0:686
larder	0:715
large	0:531
large number	0:686
large number of	0:686
large print	0:686
larger	0:686
larger than	0:715
larkhill	0:630
larkspur	0:686
lars	0:715
las	0:353
las #	0:428
las # #	0:451
las cinco	0:715
las condiciones	0:686
las cuatro	0:715
las doce	0:715
las entrevistas	0:630
las nueve	0:715
las personas	0:630
las personas aspirantes	0:715
las personas que	0:715
las pruebas	0:686
las puntuaciones	0:715
las que	0:664
las seis	0:686
las tres	0:686
lascelles	0:715
lass	0:715
lassen	0:595
lasst	0:686
last	0:271
last #	0:686
last about	0:715
last box	0:715
last day	0:630
last evening	0:715
last friday	0:715
last i	0:715
last month	0:646
last night	0:531
last night and	0:617
last night's	0:715
last of	0:664
last one	0:664
last person	0:686
last place	0:686
last ten	0:630
last ten minutes	0:686
last thing	0:686
last three	0:595
last three payslips	0:664
last three years	0:715
last thursday	0:630
last time	0:585
last time we	0:715
last two	0:630
last week	0:503
last week and	0:686
last week of	0:646
last week's	0:715
last year	0:561
last year's	0:561
lasts	0:617
lasts #	0:715
lasts # minutes	0:715
late	0:411
late ?	0:686
late and	0:715
late arrivals	0:686
late hour	0:715
later	0:408
later and	0:715
later or	0:715
later than	0:499
later than #	0:577
later than noon	0:715
lateral	0:715
latest	0:516
latest on	0:715
latin	0:686
lattimer	0:715
lauft	0:577
laugh	0:617
laughed	0:664
launch	0:646
launched	0:715
laundry	0:664
laurent	0:715
law	0:542
lawyer	0:630
lawyer to	0:715
lay	0:715
le	0:285
le #	0:456
le # #	0:664
le # er	0:686
le # juillet	0:715
le # juin	0:664
le # mai	0:715
le # novembre	0:664
le # octobre	0:715
le cas	0:715
le cas echeant	0:715
le chef	0:715
le comite	0:664
le comite se	0:715
le conseil	0:686
le contrat	0:664
le delai	0:715
le directeur	0:715
le informamos	0:715
le informamos de	0:715
le jeudi	0:646
le jeudi #	0:664
le jury	0:646
le lendemain	0:646
le lien	0:630
le lundi	0:605
le lundi #	0:646
le maire	0:715
le mardi	0:630
le mardi #	0:664
le matin	0:686
le meas	0:715
le mercredi	0:686
le mercredi #	0:715
le plaisir	0:715
le plaisir de	0:715
le poste	0:482
le poste de	0:536
le preavis	0:715
le preavis de	0:715
le premier	0:715
le regret	0:664
le regret de	0:664
le rendez	0:715
le rendez vous	0:715
le rogamos	0:664
le rogamos que	0:686
le samedi	0:715
le service	0:617
le service des	0:715
le service recrutement	0:715
le temps	0:664
le test	0:715
le vendredi	0:686
le week	0:715
le week end	0:715
lead	0:334
lead #	0:715
lead and	0:664
lead data	0:715
lead is	0:715
lead job	0:715
lead on	0:686
lead to	0:715
leadenhall	0:664
leader	0:499
leaders	0:715
leadership	0:686
leading	0:686
leads	0:554
leads the	0:664
leanne	0:686
learn	0:542
learned	0:630
learning	0:503
learning engineer	0:715
learning officer	0:646
lease	0:715
least	0:447
least #	0:605
least # hours	0:646
least three	0:664
least two	0:715
leave	0:349
leave a	0:630
leave and	0:646
leave at	0:715
leave by	0:715
leave for	0:686
leave is	0:715
leave is #	0:715
leave it	0:595
leave on	0:686
leave the	0:536
leave the community	0:715
leave the panel	0:715
leave until	0:686
leave you	0:630
leave your	0:715
leavers	0:715
leaves	0:577
leaves you	0:715
leaving	0:548
leaving the	0:715
lebenslauf	0:605
lecture	0:646
lecturer	0:664
lecturer in	0:664
led	0:715
ledger	0:585
lee	0:605
leeds	0:488
leer	0:715
left	0:382
left and	0:715
left for	0:686
left in	0:646
left out	0:686
left the	0:646
left wondering	0:686
legacy	0:686
legal	0:482
legal aid	0:686
legal aid clinic	0:715
lege	0:715
lege ich	0:715
legen	0:715
legible	0:715
leicester	0:715
leid	0:686
leider	0:459
leider muss	0:686
leider mussen	0:646
leider mussen wir	0:646
leider nicht	0:617
leigh	0:686
leila	0:664
leipzig	0:686
leisure	0:646
leiter	0:561
leiterin	0:686
leith	0:617
leitung	0:554
leman	0:715
len	0:617
lena	0:569
lend	0:686
lendemain	0:646
lender	0:715
lending	0:617
length	0:561
length #	0:646
length # minutes	0:715
lent	0:715
leo	0:664
leonie	0:646
leopold	0:646
lequel	0:664
les	0:377
les auditions	0:715
les candidats	0:686
les candidatures	0:715
les deux	0:686
les dossiers	0:664
les meilleures	0:715
les personnes	0:646
les trois	0:686
lese	0:715
lesen	0:605
lesen sie	0:715
less	0:485
less good	0:715
less than	0:569
less than #	0:664
lesson	0:536
lesson in	0:715
let	0:268
let everyone	0:715
let everyone know	0:715
let go	0:664
let me	0:361
let me have	0:503
let me know	0:411
let the	0:630
let them	0:646
let us	0:419
let us do	0:686
let us find	0:715
let us have	0:577
let us know	0:577
let us say	0:630
let you	0:442
let you down	0:715
let you in	0:686
let you know	0:475
let your	0:664
lets	0:595
lets you	0:686
letter	0:319
letter and	0:525
letter and contract	0:664
letter and the	0:686
letter below	0:715
letter by	0:715
letter for	0:577
letter for the	0:686
letter from	0:617
letter is	0:617
letter of	0:605
letter of #	0:715
letter on	0:686
letter on the	0:715
letter out	0:686
letter to	0:664
letter to the	0:715
letter was	0:686
letter which	0:664
letters	0:536
letters go	0:686
letters go out	0:715
letting	0:569
letting me	0:686
letting me know	0:715
letting us	0:686
letting us know	0:715
lettings	0:548
lettings negotiator	0:664
lettre	0:595
letzte	0:715
letzten	0:595
leur	0:646
leute	0:646
level	0:475
level #	0:531
level and	0:715
lever	0:630
lewis	0:686
lg	0:605
liaison	0:686
liam	0:715
liberty	0:664
liberty to	0:715
librarian	0:664
libraries	0:715
library	0:478
library and	0:686
library assistant	0:715
library at	0:715
library at #	0:715
library system	0:715
libre	0:617
libres	0:715
lic	0:646
licence	0:503
licence and	0:715
licensing	0:630
licensing officer	0:715
lie	0:664
liebe	0:440
liebe frau	0:646
liebe frau avery	0:646
liebe grusse	0:617
liebe grusse aus	0:715
liebe jordan	0:542
liebe jordan avery	0:630
liebe r	0:595
liebe r jordan	0:595
lieber	0:605
lieber jordan	0:686
liebsten	0:686
liegen	0:577
liegt	0:531
liegt bei	0:715
lien	0:605
liest	0:664
lieu	0:577
life	0:511
lift	0:536
lifts	0:686
light	0:646
lighthouse	0:646
lighting	0:686
ligne	0:664
like	0:215
like #	0:715
like ?	0:630
like a	0:507
like a match	0:715
like an	0:715
like and	0:617
like each	0:715
like half	0:715
like half an	0:715
like i	0:715
like it	0:585
like me	0:664
like me to	0:715
like on	0:715
like one	0:715
like that	0:630
like the	0:554
like them	0:686
like this	0:605
like to	0:290
like to apply	0:646
like to be	0:595
like to come	0:715
like to get	0:686
like to go	0:715
like to have	0:664
like to hear	0:569
like to interview	0:630
like to invite	0:605
like to keep	0:686
like to know	0:617
like to make	0:715
like to meet	0:521
like to move	0:686
like to offer	0:605
like to practise	0:715
like to schedule	0:715
like to see	0:503
like to stay	0:715
like to take	0:630
like to talk	0:686
like to thank	0:715
like to try	0:715
like us	0:686
like us to	0:686
like you	0:440
like you to	0:475
like your	0:686
liked	0:488
liked the	0:686
liked to	0:664
liked what	0:664
liked you	0:605
liked your	0:664
liked your letter	0:686
likely	0:561
likely are	0:646
likely are you	0:646
likely to	0:664
likes	0:525
likes to	0:554
likes to meet	0:715
lila	0:715
limit	0:630
limit #	0:715
limit # minutes	0:715
limite	0:664
limite de	0:686
limited	0:536
limited #	0:686
lin	0:686
linda	0:686
linden	0:715
lindenhof	0:664
lindgren	0:664
lindqvist	0:511
lindqvist marine	0:715
line	0:368
line and	0:686
line is	0:686
line manager	0:605
line to	0:605
line to say	0:715
line up	0:715
line when	0:715
line will	0:715
line will do	0:715
line with	0:664
linea	0:646
lined	0:715
lined up	0:715
lines	0:507
lines are	0:715
lines of	0:715
lines up	0:686
ling	0:617
link	0:288
link and	0:686
link as	0:664
link below	0:531
link below to	0:646
link expires	0:605
link expires in	0:715
link expires on	0:715
link for	0:715
link https	0:646
link https zoom	0:715
link i	0:715
link in	0:536
link in the	0:646
link in your	0:617
link is	0:554
link is good	0:686
link on	0:715
link once	0:664
link opens	0:715
link or	0:715
link remains	0:715
link sent	0:715
link stays	0:715
link stops	0:715
link stops working	0:715
link throughout	0:715
link to	0:548
link to follow	0:630
link works	0:630
link works for	0:715
link's	0:595
link's in	0:686
link's in the	0:686
linked	0:646
linkedin	0:536
linkedin com	0:617
linkedin com comm	0:715
linkedin com messaging	0:664
links	0:686
lio	0:715
liquidity	0:715
liquidity risk	0:715
lisbon	0:454
lisbon london	0:577
lisbon time	0:516
lisbon time on	0:664
lise	0:715
lisle	0:646
lissabon	0:715
list	0:357
list and	0:630
list for	0:595
list for the	0:715
list is	0:686
list of	0:511
list of your	0:715
lista	0:646
lista provisional	0:715
liste	0:577
listed	0:561
listed below	0:715
listen	0:585
listen to	0:646
listening	0:686
lister	0:686
little	0:447
little one	0:686
little while	0:646
live	0:412
live and	0:715
live in	0:630
live on	0:686
lives	0:605
living	0:715
livraison	0:715
livraisons	0:715
llamada	0:715
llamo	0:605
llamo yo	0:715
llc	0:686
llega	0:715
llegado	0:715
lleva	0:646
llevo	0:715
llp	0:507
lo	0:386
lo contrario	0:686
lo de	0:595
lo dejamos	0:715
lo del	0:715
lo que	0:536
lo que se	0:715
lo siento	0:664
lo siguiente	0:715
lo tienes	0:715
loan	0:630
loans	0:715
lobby	0:664
local	0:536
local government	0:715
local time	0:715
location	0:438
location microsoft	0:715
location microsoft teams	0:715
location zoom	0:646
location zoom link	0:715
lock	0:605
locked	0:536
locked in	0:630
locker	0:715
lockhart	0:715
locum	0:715
lodge	0:542
lodged	0:715
log	0:511
log in	0:525
log in to	0:585
logement	0:664
logged	0:630
logging	0:715
login	0:548
login ?	0:617
login ? b	0:664
logistics	0:482
logistik	0:646
loin	0:664
lol	0:686
london	0:362
london and	0:686
london ec	0:715
london ec #	0:715
london on	0:646
londres	0:585
long	0:408
long and	0:715
long as	0:630
long discussion	0:715
long silence	0:715
long time	0:715
long weekend	0:664
longer	0:395
longer attend	0:715
longer attend please	0:715
longer available	0:686
longer than	0:585
longer wish	0:595
longer wish to	0:595
longlist	0:664
longlisted	0:715
look	0:310
look after	0:617
look again	0:664
look again at	0:686
look at	0:405
look at it	0:554
look at that	0:715
look at the	0:536
look at your	0:686
look for	0:536
look for a	0:646
look forward	0:521
look forward to	0:525
look in	0:715
look like	0:617
look on	0:715
look over	0:646
look round	0:686
looked	0:444
looked after	0:715
looked at	0:482
looked at by	0:686
looked at the	0:715
looked at your	0:646
looked through	0:715
looking	0:388
looking ?	0:715
looking at	0:536
looking at your	0:715
looking for	0:507
looking for a	0:595
looking forward	0:561
looking forward to	0:561
looks	0:449
looks after	0:664
looks after the	0:715
looks at	0:595
looks at the	0:686
looks like	0:536
looks like a	0:686
loom	0:686
loop	0:492
loop for	0:686
lorimer	0:715
lorna	0:577
lorraine	0:664
lors	0:715
los	0:402
los cuatro	0:715
los datos	0:715
los dos	0:617
los numeros	0:715
los resultados	0:715
loschen	0:630
loschen wir	0:664
lose	0:542
lose the	0:715
lose you	0:686
loses	0:715
losing	0:646
loss	0:686
lost	0:464
lost the	0:686
losung	0:715
lot	0:461
lot of	0:577
lot of people	0:686
lots	0:686
lotte	0:664
lottery	0:686
lottie	0:715
lou	0:664
loud	0:646
love	0:408
love a	0:686
love to	0:472
love to have	0:617
love you	0:664
love you to	0:664
loved	0:503
loved the	0:646
loved you	0:686
loved your	0:630
lovely	0:428
lovely speaking	0:715
lovely to	0:595
lovely to meet	0:686
lovely to speak	0:715
low	0:646
lowe	0:605
lower	0:617
lowther	0:630
loxley	0:686
ltd	0:421
ltd #	0:686
ltd is	0:686
ltd registered	0:715
lu	0:664
luc	0:686
luca	0:664
lucia	0:595
lucinda	0:664
luck	0:467
luck with	0:664
lucky	0:664
lucy	0:646
luders	0:715
ludlow	0:630
lugar	0:595
lui	0:630
luis	0:646
luis ortega	0:715
lumen	0:630
lunch	0:387
lunch ?	0:715
lunch and	0:630
lunch hour	0:715
lunch is	0:630
lunch on	0:664
lunch with	0:605
lunch with the	0:715
lunchtime	0:536
lund	0:595
lund and	0:715
lundi	0:492
lundi #	0:569
lundi et	0:664
lune	0:715
lunes	0:461
lunes #	0:521
lunes # de	0:561
lunes a	0:686
lunes a las	0:715
lust	0:630
lust auf	0:664
lx	0:715
lydia	0:686
lying	0:715
lyle	0:617
lynne	0:646
lyon	0:595
m	0:312
m #	0:561
m central	0:715
m d	0:664
m eastern	0:664
m hora	0:715
m hora de	0:715
m in	0:617
m in the	0:686
m on	0:605
m on wednesday	0:686
m the	0:715
m to	0:715
m w	0:516
m w d	0:521
m with	0:686
m x	0:664
m'a	0:646
m'envoyer	0:715
m'interesse	0:715
m'ont	0:686
ma	0:536
mabel	0:715
mac	0:715
mache	0:715
machen	0:554
machen wir	0:715
machine	0:516
machine learning	0:686
machine learning engineer	0:715
machines	0:686
macht	0:664
mad	0:715
madam	0:715
madame	0:485
madame avery	0:664
madame mes	0:686
madame mes salutations	0:686
madame monsieur	0:569
maddox	0:617
made	0:351
made a	0:595
made an	0:664
made by	0:630
made for	0:715
made from	0:715
made it	0:715
made me	0:686
made on	0:686
made the	0:686
made to	0:664
made up	0:577
made up of	0:715
made us	0:715
made you	0:664
madrid	0:630
maelle	0:715
maeve	0:715
mag	0:715
magistrates	0:686
magnus	0:686
mags	0:664
magst	0:605
magst du	0:715
mai	0:482
mai #	0:595
mai # #	0:664
mai a	0:630
mai a #	0:630
mail	0:341
mail adresse	0:715
mail and	0:595
mail is	0:686
mail system	0:630
mail system at	0:630
mail the	0:715
mail to	0:715
mail wird	0:715
mail wird nicht	0:715
mailbox	0:440
mailbox are	0:605
mailbox are not	0:617
mailbox full	0:686
mailbox full storedrv	0:686
mailbox is	0:548
mailbox is full	0:686
mailbox is not	0:605
mailbox table	0:715
mailbox table in	0:715
mailed	0:686
mailed to	0:715
mailed to you	0:715
mails	0:605
main	0:475
main building	0:715
main reception	0:646
maintenance	0:630
maire	0:664
mairie	0:715
mais	0:531
mais je	0:715
maison	0:561
maitre	0:715
make	0:316
make a	0:536
make a change	0:630
make a decision	0:715
make and	0:715
make changes	0:577
make changes ?	0:595
make changes to	0:715
make it	0:456
make it #	0:715
make it ?	0:630
make me	0:664
make me a	0:715
make my	0:664
make my mind	0:715
make of	0:715
make our	0:686
make some	0:686
make sure	0:646
make sure that	0:664
make the	0:595
make up	0:595
make up his	0:715
make you	0:585
make you a	0:715
make you an	0:664
maker	0:715
makes	0:475
makes it	0:664
makes no	0:646
makes no sense	0:715
makes the	0:715
makes you	0:664
making	0:542
making a	0:715
making it	0:646
making it up	0:715
making you	0:715
making you an	0:715
mal	0:542
malcolm	0:686
malgre	0:646
malik	0:715
mallory	0:715
man	0:454
man called	0:715
man who	0:686
man with	0:715
manage	0:495
manage and	0:715
manage your	0:664
manage your data	0:715
managed	0:595
managed you	0:686
management	0:511
management committee	0:715
manager	0:206
manager #	0:646
manager and	0:548
manager as	0:686
manager at	0:605
manager for	0:617
manager has	0:646
manager hr	0:715
manager in	0:715
manager interview	0:561
manager is	0:531
manager job	0:585
manager mr	0:646
manager of	0:715
manager on	0:646
manager on a	0:715
manager opening	0:715
manager position	0:686
manager post	0:715
manager review	0:605
manager role	0:664
manager to	0:715
manager vacancy	0:664
manager who	0:686
manager will	0:646
manager would	0:686
manager £	0:715
manager £ #	0:715
manager's	0:646
managers	0:536
managers are	0:715
managing	0:536
managing director	0:646
managing partner	0:630
manana	0:482
manana a	0:664
manana a las	0:664
manana no	0:715
manana y	0:715
manchester	0:617
mandat	0:715
mandate	0:715
mando	0:664
mando el	0:686
mando el enlace	0:715
mandy	0:664
maniere	0:715
mann	0:715
mano	0:715
manual	0:664
manufacturing	0:646
many	0:428
many strong	0:715
many thanks	0:531
many thanks for	0:605
map	0:646
mappe	0:686
mappen	0:686
maps	0:646
mar	0:542
mar #	0:542
mar # #	0:569
marc	0:686
march	0:300
march #	0:399
march # #	0:516
march # at	0:561
march and	0:577
march and i	0:664
march at	0:475
march at #	0:495
march at the	0:715
march for	0:715
march from	0:715
march from #	0:715
march if	0:715
march it	0:715
marchbank	0:646
marche	0:664
marchetti	0:554
marco	0:664
marcus	0:536
mardi	0:482
mardi #	0:542
mardi # septembre	0:686
mardi prochain	0:715
marek	0:664
margaret	0:664
margin	0:664
marguerite	0:617
maria	0:686
marian	0:664
marie	0:630
marine	0:542
marine insurance	0:715
marisa	0:686
marisol	0:630
marit	0:686
maritime	0:715
marjorie	0:715
mark	0:499
marked	0:536
market	0:531
market place	0:715
marketing	0:569
marketing lead	0:686
marketing manager	0:686
markets	0:630
marking	0:630
marks	0:554
marlene	0:686
marlow	0:617
marlowe	0:605
marlpit	0:686
marr	0:715
mars	0:561
mars #	0:646
mars a	0:664
mars a #	0:664
marsh	0:499
marta	0:554
martes	0:495
martes #	0:525
martes # a	0:664
martes # de	0:569
martin	0:595
marz	0:488
marz #	0:569
marz # #	0:664
marzo	0:561
marzo a	0:715
marzo a las	0:715
marzo de	0:715
marzo de #	0:715
mas	0:467
mas de	0:715
mas tardar	0:617
mas tardar el	0:646
maschinelle	0:715
master	0:605
match	0:470
match for	0:715
match the	0:686
match your	0:715
matched	0:577
matched to	0:664
matched you	0:715
matched you with	0:715
matches	0:686
matching	0:664
mate	0:495
material	0:664
materials	0:646
materials for	0:715
maternity	0:569
maternity cover	0:595
maths	0:605
matin	0:561
matinee	0:686
matron	0:664
matter	0:548
matter of	0:664
matters	0:548
matters to	0:715
matthias	0:664
maud	0:630
maureen	0:605
max	0:585
may	0:226
may #	0:428
may # #	0:482
may # at	0:715
may and	0:554
may and i	0:715
may appeal	0:686
may apply	0:715
may ask	0:585
may ask for	0:617
may at	0:569
may at #	0:605
may be	0:405
may be asked	0:686
may be recorded	0:715
may be repossessed	0:630
may be used	0:715
may be withdrawn	0:686
may close	0:715
may contact	0:715
may do	0:715
may find	0:715
may have	0:554
may have seen	0:715
may have the	0:715
may i	0:542
may like	0:715
may look	0:686
may not	0:646
may offer	0:715
may take	0:664
may take it	0:715
may to	0:715
may use	0:630
may we	0:664
may well	0:686
may withdraw	0:664
maybe	0:488
maybe more	0:715
maybe more options	0:715
mayo	0:569
mayor	0:686
mb	0:646
mbb	0:715
mbeki	0:664
md	0:548
md's	0:664
me	0:146
me #	0:617
me # #	0:630
me ?	0:595
me a	0:430
me a couple	0:715
me a few	0:686
me a line	0:605
me a photo	0:715
me a shout	0:715
me about	0:585
me about a	0:715
me about the	0:715
me after	0:646
me again	0:686
me an	0:664
me and	0:388
me and i	0:569
me and my	0:715
me and our	0:630
me and the	0:617
me and we	0:715
me any	0:715
me as	0:664
me at	0:507
me at home	0:715
me at the	0:554
me back	0:715
me before	0:577
me before #	0:715
me before you	0:686
me by	0:459
me by #	0:686
me by friday	0:664
me by monday	0:686
me by noon	0:686
me by the	0:630
me by wednesday	0:664
me falta	0:715
me first	0:686
me for	0:605
me from	0:605
me han	0:715
me have	0:495
me have the	0:664
me have your	0:646
me how	0:617
me how you	0:715
me i	0:577
me i will	0:715
me if	0:548
me if i	0:715
me if you	0:630
me in	0:561
me in a	0:715
me is	0:646
me it	0:686
me know	0:406
me know and	0:646
me know by	0:561
me know if	0:646
me know what	0:664
me know which	0:595
me lo	0:664
me no	0:715
me not	0:646
me not to	0:715
me now	0:664
me on	0:499
me on #	0:664
me on monday	0:715
me on the	0:664
me one	0:686
me or	0:646
me over	0:686
me over the	0:686
me plus	0:646
me so	0:646
me some	0:715
me straight	0:664
me straight after	0:715
me that	0:516
me that you	0:630
me the	0:485
me the job	0:646
me the receipt	0:630
me this	0:646
me three	0:715
me till	0:715
me to	0:419
me to keep	0:715
me to put	0:664
me to say	0:605
me to tell	0:664
me twice	0:715
me two	0:630
me two or	0:646
me we	0:686
me what	0:554
me what you	0:686
me whatever	0:715
me when	0:646
me when you	0:686
me which	0:554
me which of	0:715
me who	0:646
me with	0:617
me you	0:605
me you would	0:686
me your	0:525
me your address	0:715
meals	0:715
mean	0:451
mean it	0:595
mean that	0:569
mean that you	0:715
mean time	0:686
mean to	0:646
meaning	0:664
means	0:449
means a	0:686
means is	0:715
means is that	0:715
means that	0:646
means we	0:664
meant	0:569
meant to	0:646
meantime	0:451
meantime i	0:715
meantime please	0:664
meantime please do	0:715
meantime you	0:664
meanwhile	0:617
meas	0:715
measure	0:715
measured	0:686
meat	0:715
med	0:617
media	0:511
media hora	0:664
medical	0:456
medical questionnaire	0:715
medical secretary	0:686
medical staffing	0:664
medicines	0:715
medico	0:686
medio	0:686
medium	0:715
medizinische	0:715
meet	0:272
meet a	0:715
meet and	0:715
meet google	0:461
meet google com	0:461
meet https	0:605
meet https meet	0:605
meet link	0:605
meet mr	0:686
meet on	0:595
meet on the	0:686
meet our	0:715
meet the	0:521
meet us	0:664
meet with	0:686
meet you	0:442
meet you about	0:715
meet you and	0:715
meet you at	0:664
meet you on	0:686
meet your	0:715
meeting	0:332
meeting and	0:630
meeting for	0:715
meeting has	0:715
meeting i	0:686
meeting id	0:585
meeting id #	0:585
meeting is	0:715
meeting now	0:630
meeting on	0:595
meeting on #	0:715
meeting room	0:585
meeting room #	0:715
meeting the	0:715
meeting us	0:686
meeting with	0:664
meeting you	0:595
meetings	0:630
meets	0:561
meets on	0:646
meetup	0:569
meetup join	0:585
meetup join #	0:595
meg	0:617
megan	0:664
mehr	0:542
mehr als	0:715
mehrere	0:715
mei	0:585
mei lin	0:715
mei ling	0:630
meilleures	0:630
meilleures salutations	0:686
mein	0:577
mein bruder	0:715
meine	0:595
meine kollegin	0:715
meiner	0:664
mejor	0:646
mejores	0:715
mel	0:686
melbourne	0:715
meld	0:715
melde	0:605
melde mich	0:646
melden	0:561
melden sie	0:646
melden sie sich	0:646
melden uns	0:664
member	0:442
member of	0:492
member of our	0:617
member of talent	0:715
member of the	0:585
member services	0:715
members	0:438
members are	0:664
members have	0:664
members of	0:605
members of the	0:646
membership	0:585
meme	0:503
memory	0:715
mend	0:686
mene	0:715
menon	0:595
menos	0:646
mensah	0:715
mensaje	0:664
menschen	0:686
mention	0:521
mention it	0:646
mention that	0:646
mentioned	0:503
mentioned is	0:715
mentioned to	0:686
mentor	0:715
mentoring	0:715
mentors	0:686
merchandiser	0:630
merci	0:440
merci de	0:521
merci de ne	0:664
merci de nous	0:686
merci de votre	0:715
merci de vous	0:715
merci pour	0:595
merci pour votre	0:686
mercredi	0:511
mercredi #	0:595
mercredi # novembre	0:715
mercredi prochain	0:686
merely	0:646
merged	0:715
meridew	0:686
meridian	0:617
merit	0:686
meritos	0:715
merits	0:715
merle	0:646
merrow	0:686
mes	0:525
mes salutations	0:646
mes salutations distinguees	0:686
mesa	0:630
mesa #	0:715
meses	0:585
meses y	0:715
mess	0:577
mess you	0:664
mess you about	0:664
message	0:325
message about	0:715
message about the	0:715
message and	0:715
message are	0:630
message are undeliverable	0:686
message as	0:686
message automatique	0:686
message automatique merci	0:715
message could	0:617
message could not	0:617
message est	0:715
message from	0:548
message is	0:630
message to	0:585
message was	0:646
message was not	0:715
messages	0:542
messages now	0:686
messaging	0:664
messaging thread	0:664
messaging thread #	0:664
messe	0:715
mesure	0:664
mesz	0:630
met	0:405
met and	0:715
met on	0:715
met the	0:686
met this	0:686
met this morning	0:715
met yesterday	0:646
met you	0:630
meter	0:664
method	0:715
mette	0:715
mez	0:577
mez in	0:715
mgr	0:715
mi	0:472
mi hermano	0:715
mi padre	0:715
mich	0:451
mich auf	0:686
mich wenn	0:715
mick	0:646
micro	0:664
micro teach	0:715
microsoft	0:451
microsoft com	0:577
microsoft com l	0:585
microsoft teams	0:470
microsoft teams link	0:686
microsoft teams meeting	0:617
microsoft teams need	0:686
mid	0:516
mid may	0:715
midday	0:664
midday on	0:715
middle	0:525
middle of	0:554
midi	0:595
midlands	0:595
midnight	0:554
midnight on	0:617
midnight on sunday	0:686
mientras	0:617
mientras tanto	0:664
miercoles	0:585
miercoles #	0:617
miercoles # de	0:630
might	0:449
might be	0:605
might i	0:617
might i ask	0:686
might you	0:664
migration	0:646
mihi	0:686
mike	0:715
mileage	0:715
miles	0:577
milestone	0:715
milk	0:617
mill	0:495
mill lane	0:646
million	0:715
millrace	0:686
mills	0:646
min	0:389
min with	0:664
mina	0:646
mince	0:686
mince pies	0:686
mind	0:375
mind a	0:715
mind and	0:715
mind that	0:715
mind the	0:595
mind the step	0:715
mind up	0:664
minded	0:715
minds	0:617
mine	0:511
mine and	0:715
minimum	0:664
ministry	0:595
ministry of	0:617
mins	0:449
mins tops	0:715
minster	0:715
minute	0:409
minute call	0:715
minute interview	0:686
minute presentation	0:686
minute video	0:664
minute video call	0:715
minute walk	0:715
minuten	0:461
minuten und	0:715
minutes	0:237
minutes ?	0:686
minutes a	0:686
minutes alone	0:715
minutes and	0:511
minutes and will	0:686
minutes and you	0:715
minutes at	0:686
minutes avec	0:715
minutes before	0:585
minutes before the	0:686
minutes beforehand	0:715
minutes each	0:630
minutes early	0:577
minutes early to	0:715
minutes for	0:664
minutes from	0:664
minutes in	0:577
minutes in the	0:715
minutes of	0:548
minutes of feedback	0:715
minutes of your	0:715
minutes on	0:525
minutes on the	0:630
minutes once	0:686
minutes or	0:686
minutes or thereabouts	0:715
minutes the	0:715
minutes this	0:715
minutes this week	0:715
minutes to	0:577
minutes to answer	0:686
minutes to speak	0:715
minutes with	0:569
minutes with you	0:686
minutos	0:495
mir	0:399
mir bis	0:715
mir bitte	0:715
mir die	0:715
mir doch	0:664
mir einfach	0:715
mir ist	0:715
mir zwei	0:715
mira	0:664
miriam	0:595
mirza	0:715
mis	0:630
mise	0:664
misma	0:585
mismo	0:585
miss	0:548
missed	0:536
missed my	0:715
missed my stop	0:715
missed the	0:715
missing	0:554
missing a	0:715
mission	0:686
mistake	0:630
mistakes	0:715
mit	0:303
mit #	0:686
mit besten	0:595
mit besten grussen	0:595
mit dem	0:531
mit den	0:630
mit der	0:525
mit der post	0:715
mit dir	0:646
mit einem	0:664
mit einer	0:577
mit frau	0:686
mit freundlichem	0:715
mit freundlichem gruss	0:715
mit freundlichen	0:447
mit freundlichen grussen	0:451
mit herrn	0:715
mit ihnen	0:605
mit interesse	0:715
mit interesse gelesen	0:715
mit mir	0:664
mit ob	0:664
mit ob sie	0:715
mit unserer	0:664
mit was	0:715
mitarbeiter	0:686
mitarbeiter in	0:715
mitarbeiterin	0:664
mitbewerberin	0:715
mitbringen	0:715
mitgeteilt	0:715
mittagessen	0:686
mittags	0:686
mitte	0:686
mitteilen	0:605
mitteilen dass	0:646
mitteilen dass wir	0:664
mitteilung	0:686
mitteleuropaische	0:715
mitteleuropaische zeit	0:715
mittwoch	0:449
mittwoch #	0:511
mittwoch # juni	0:715
mittwoch # mai	0:715
mittwoch # november	0:715
mittwoch den	0:715
mittwoch den #	0:715
mitzubringen	0:715
mix	0:664
mixed	0:664
mm	0:715
mme	0:531
mo	0:554
mo and	0:715
mobile	0:464
mobile and	0:715
mobile app	0:715
mobile number	0:605
mobilite	0:715
mobility	0:646
mochte	0:525
mochte sie	0:630
mochte sie gern	0:686
mochten	0:507
mochten sie	0:686
mochten wir	0:664
mochten wir sie	0:715
mock	0:516
mock interview	0:585
mock interview with	0:715
mock interviews	0:686
modalidad	0:715
mode	0:617
model	0:630
modeller	0:595
moderated	0:715
moderation	0:686
modo	0:715
modo que	0:715
module	0:715
mogen	0:686
moglich	0:561
moi	0:444
moi ce	0:664
moi ce qui	0:686
moi en	0:715
moi je	0:715
moi meme	0:605
moin	0:561
moin jordan	0:617
moins	0:664
moira	0:569
mois	0:521
moment	0:451
moment ?	0:715
moment and	0:715
moment nichts	0:686
moment you	0:715
momento	0:577
momento no	0:715
moments	0:686
mon	0:412
mon #	0:516
mon # dec	0:646
mon # feb	0:715
mon associe	0:664
mon espace	0:715
mon espace candidat	0:715
mon fri	0:715
mon to	0:686
monat	0:686
monate	0:605
monaten	0:646
monatsende	0:715
monday	0:226
monday #	0:316
monday # #	0:646
monday # april	0:686
monday # august	0:646
monday # december	0:630
monday # february	0:617
monday # january	0:630
monday # july	0:630
monday # june	0:569
monday # march	0:521
monday # may	0:595
monday # november	0:569
monday # october	0:617
monday # rd	0:715
monday # september	0:577
monday # th	0:503
monday ?	0:664
monday after	0:664
monday and	0:503
monday and i	0:664
monday and tuesday	0:686
monday at	0:561
monday at #	0:630
monday evening	0:686
monday for	0:686
monday from	0:715
monday i	0:686
monday if	0:715
monday instead	0:715
monday is	0:664
monday it	0:715
monday it is	0:715
monday please	0:715
monday so	0:630
monday the	0:577
monday the #	0:595
monday to	0:569
monday to friday	0:686
monday to thursday	0:715
monday to wednesday	0:715
monday tuesday	0:715
monday week	0:664
monday when	0:715
monday's	0:617
monday's a	0:715
mondays	0:548
mondays and	0:630
mondays and wednesdays	0:715
monde	0:715
money	0:454
money and	0:715
money is	0:715
monitor	0:715
monitored	0:548
monitoring	0:617
monsieur	0:531
montag	0:492
montag #	0:569
montag # #	0:686
montag um	0:715
montessori	0:715
month	0:358
month and	0:605
month end	0:646
month i	0:715
month so	0:664
month so that	0:715
month's	0:686
monthly	0:686
monthly and	0:715
months	0:354
months and	0:577
months and i	0:715
months in	0:630
months is	0:686
months payslips	0:646
months unless	0:715
montpellier	0:715
montse	0:715
mood	0:715
moor	0:577
morag	0:630
more	0:277
more ?	0:664
more about	0:605
more about ?	0:715
more about the	0:715
more and	0:686
more applications	0:686
more applications in	0:715
more candidates	0:715
more closely	0:715
more for	0:715
more from	0:630
more i	0:715
more in	0:646
more options	0:686
more person	0:715
more recipients	0:646
more so	0:715
more surveys	0:715
more than	0:408
more than #	0:577
more than an	0:646
more than one	0:646
more than three	0:664
more than two	0:715
more time	0:686
more to	0:646
more to see	0:664
more when	0:686
more when i	0:715
more you	0:715
morgen	0:470
morgen #	0:686
morgen # uhr	0:715
morgen jordan	0:630
morgen um	0:630
morgen um #	0:664
morning	0:287
morning after	0:664
morning and	0:554
morning i	0:715
morning in	0:715
morning is	0:686
morning jordan	0:436
morning of	0:686
morning or	0:664
morning so	0:646
morning that	0:664
morning the	0:715
morning which	0:715
mornings	0:456
mornings are	0:646
mornings are better	0:715
mornings in	0:715
mornings of	0:646
mornings of #	0:715
mortgage	0:554
mortgage underwriter	0:715
moss	0:577
most	0:382
most closely	0:715
most days	0:630
most evenings	0:715
most mornings	0:715
most of	0:531
most of the	0:664
most people	0:569
most people take	0:715
mostly	0:542
mostly about	0:686
mot	0:646
mother	0:686
mothers	0:715
motif	0:686
motion	0:630
motion designer	0:715
motivation	0:715
motivo	0:630
motivo de	0:715
motor	0:595
motors	0:630
mount	0:715
mountain	0:617
mouth	0:664
move	0:395
move anything	0:715
move forward	0:617
move forward with	0:646
move in	0:715
move it	0:617
move to	0:715
move you	0:595
move your	0:664
move your interview	0:686
moved	0:428
moved and	0:686
moved from	0:664
moved to	0:561
moved to the	0:664
moved you	0:715
moving	0:495
moving forward	0:715
moving you	0:686
moyo	0:646
mr	0:305
mr avery	0:569
mr d	0:686
mr ms	0:585
mr ms avery	0:585
mr p	0:664
mr t	0:715
mrs	0:373
mrs j	0:715
mrs k	0:715
mrs p	0:664
ms	0:430
ms avery	0:585
ms teams	0:646
msc	0:686
much	0:377
much as	0:686
much for	0:617
much he	0:686
much in	0:630
much in the	0:664
much like	0:646
much like to	0:664
much of	0:715
much on	0:617
much on the	0:715
much rather	0:715
much the	0:715
much to	0:686
mucha	0:664
mucha suerte	0:686
muchas	0:715
mucho	0:585
muddled	0:686
mug	0:715
multi	0:630
multiple	0:605
multiple choice	0:686
mum	0:595
mum's	0:715
mundo	0:715
municipal	0:664
munir	0:686
munro	0:646
museum	0:478
museum of	0:686
museum trust	0:664
museums	0:664
music	0:646
muss	0:525
muss am	0:715
muss ich	0:715
mussen	0:467
mussen nichts	0:715
mussen sie	0:664
mussen wir	0:548
mussen wir ihnen	0:664
musst	0:715
musst du	0:715
must	0:405
must be	0:542
must have	0:646
must not	0:664
must therefore	0:715
mutual	0:554
mutuelle	0:646
muy	0:577
muy tarde	0:715
mx	0:561
mx #	0:715
mx avery	0:585
mx avery example	0:664
my	0:233
my account	0:715
my answer	0:715
my answers	0:715
my apologies	0:664
my application	0:664
my applications	0:715
my availability	0:715
my boss	0:715
my brother	0:664
my calendar	0:646
my client	0:646
my co	0:715
my colleague	0:605
my cousin	0:715
my cv	0:686
my data	0:664
my data https	0:715
my dear	0:686
my dear jordan	0:715
my desk	0:536
my desk on	0:715
my diary	0:686
my eleven	0:715
my eye	0:686
my first	0:686
my flight	0:715
my husband	0:664
my interview	0:686
my jobs	0:715
my letter	0:715
my list	0:664
my mind	0:664
my mind up	0:715
my mobile	0:686
my name	0:646
my name is	0:715
my nephew	0:686
my notes	0:715
my number	0:715
my office	0:664
my own	0:554
my phone	0:715
my recommendation	0:715
my sister	0:605
my smartrecruiters	0:715
my smartrecruiters com	0:715
my stop	0:715
my tasks	0:715
my time	0:630
my uncle	0:715
my voice	0:715
my voicemail	0:715
my week	0:715
my wife	0:605
myself	0:442
myself and	0:605
myworkdayjobs	0:577
myworkdayjobs com	0:577
myworkdayjobs com external	0:686
n	0:492
n #	0:617
n # #	0:715
n'a	0:569
n'a pas	0:595
n'a pas ete	0:686
n'aura	0:686
n'aura pas	0:715
n'est	0:561
n'est pas	0:686
n'y	0:664
nach	0:381
nach #	0:664
nach # uhr	0:715
nach abschluss	0:715
nach abschluss des	0:715
nach dem	0:605
nach der	0:630
nach der probezeit	0:715
nach eingehender	0:715
nach eingehender prufung	0:715
nach pfingsten	0:715
nach sechs	0:715
nach sechs monaten	0:715
nachmittag	0:664
nachreichen	0:686
nachricht	0:472
nachricht wurde	0:664
nachricht wurde automatisch	0:664
nachrichten	0:686
nachste	0:554
nachste woche	0:585
nachsten	0:630
nachsten schritt	0:715
nachster	0:715
nachster woche	0:715
nachstes	0:715
nacht	0:686
nachweis	0:664
nachweis der	0:715
nada	0:536
nada mas	0:686
nada y	0:715
nadege	0:715
nadia	0:595
nadie	0:605
nadine	0:686
naher	0:715
nahverkehr	0:686
nailed	0:715
nails	0:715
nair	0:686
name	0:326
name ?	0:715
name a	0:686
name address	0:715
name and	0:617
name as	0:715
name came	0:715
name came up	0:715
name in	0:664
name is	0:577
name of	0:577
name off	0:664
name on	0:585
name on it	0:646
name on the	0:715
name to	0:664
name was	0:617
name your	0:715
named	0:548
named you	0:715
named you as	0:715
namen	0:605
namen von	0:715
names	0:447
names and	0:664
names of	0:605
names of the	0:715
names of your	0:715
nan	0:715
nantes	0:686
naomi	0:686
narrative	0:646
narrative designer	0:686
national	0:617
natter	0:595
naturally	0:630
naturellement	0:715
naturlich	0:664
nav	0:646
nave	0:715
nd	0:430
nd #	0:664
nd at	0:715
nd but	0:715
nd floor	0:646
nd of	0:630
nd of may	0:715
nda	0:664
ne	0:402
ne nous	0:715
ne pas	0:595
ne pas y	0:664
ne peux	0:715
ne pouvoir	0:715
ne sommes	0:715
ne sommes pas	0:715
ne te	0:715
ne vous	0:646
near	0:536
near you	0:715
nearer	0:646
nearer to	0:715
nearest	0:715
nearly	0:585
neben	0:715
necesario	0:664
necesario que	0:715
necesitas	0:715
necessary	0:630
need	0:238
need a	0:507
need adjustments	0:715
need an	0:605
need an adjustment	0:715
need any	0:715
need anything	0:646
need be	0:646
need do	0:686
need do nothing	0:715
need extra	0:715
need extra time	0:715
need for	0:686
need from	0:630
need from you	0:630
need help	0:605
need help ?	0:617
need it	0:646
need more	0:686
need more time	0:715
need not	0:482
need not be	0:686
need not do	0:686
need not prepare	0:664
need one	0:630
need somebody	0:686
need the	0:585
need this	0:664
need to	0:325
need to be	0:585
need to bring	0:646
need to cancel	0:686
need to do	0:548
need to have	0:715
need to know	0:686
need to make	0:542
need to move	0:630
need to prepare	0:686
need to reach	0:715
need to reply	0:686
need to reschedule	0:646
need to resend	0:664
need to send	0:686
need to take	0:715
need you	0:686
need your	0:595
needed	0:430
needed for	0:646
needed for the	0:715
needed from	0:548
needed from you	0:569
needed on	0:686
needed on the	0:715
needs	0:454
needs a	0:617
needs to	0:595
needs to be	0:686
negotiable	0:686
negotiating	0:686
negotiator	0:630
nehmen	0:554
nehmen sie	0:664
nehmen wir	0:715
neighbour	0:664
neighbours	0:715
neil	0:561
nein	0:585
neither	0:488
neither of	0:630
neither of us	0:686
nell	0:686
nennen	0:577
nennen sie	0:617
nennen sie mir	0:646
nephew	0:646
nerea	0:715
nerves	0:715
nervous	0:664
net	0:617
nette	0:686
network	0:531
networks	0:715
netzanschluss	0:715
neu	0:585
neue	0:630
neuen	0:595
neuer	0:630
neuer termin	0:646
neues	0:715
neuf	0:686
neugierig	0:686
neun	0:630
never	0:406
never ask	0:646
never ask for	0:715
never mind	0:715
never once	0:715
never yet	0:686
neville	0:686
new	0:296
new appointment	0:686
new date	0:561
new date and	0:715
new day	0:646
new financial	0:715
new jobs	0:664
new jobs for	0:715
new one	0:569
new patient	0:715
new role	0:715
new schedule	0:715
new status	0:715
new time	0:577
new time is	0:715
new to	0:715
new year	0:511
new york	0:646
newfoundland	0:715
news	0:403
news about	0:664
news from	0:605
news from the	0:715
news is	0:664
news jordan	0:686
news the	0:686
news the team	0:715
news to	0:715
news your	0:686
next	0:263
next ?	0:605
next and	0:686
next door	0:686
next is	0:715
next monday	0:664
next month	0:686
next one	0:686
next person	0:715
next round	0:664
next stage	0:569
next stage of	0:715
next step	0:536
next step for	0:664
next step is	0:686
next steps	0:630
next ten	0:715
next thursday	0:630
next time	0:715
next to	0:595
next tuesday	0:569
next two	0:715
next two weeks	0:715
next wednesday	0:715
next week	0:397
next week ?	0:617
next week and	0:646
next week has	0:715
next week is	0:715
next year	0:617
nga	0:686
nga mihi	0:686
ngozi	0:664
nguyen	0:715
nhs	0:525
nhs foundation	0:646
nhs foundation trust	0:646
nhs trust	0:585
ni	0:511
niamh	0:664
nice	0:470
nice one	0:715
nice to	0:605
nice to see	0:715
nicely	0:646
nicht	0:325
nicht aber	0:715
nicht als	0:715
nicht an	0:715
nicht auf	0:686
nicht dabei	0:715
nicht erstattet	0:715
nicht geht	0:715
nicht im	0:715
nicht kommen	0:715
nicht mehr	0:605
nicht vergessen	0:686
nicht weitergeleitet	0:715
nichts	0:470
nichts von	0:715
nichts von uns	0:715
nichts weiter	0:686
nico	0:664
niece	0:715
niemand	0:630
niemand zu	0:715
niemandem	0:715
night	0:383
night and	0:577
night before	0:686
night shift	0:715
night so	0:646
night's	0:664
nights	0:482
nights and	0:715
nimbus	0:664
nimbus freight	0:715
nimmt	0:630
nine	0:392
nine at	0:715
nine days	0:664
nine hundred	0:686
nine in	0:686
nine in the	0:715
nine o'clock	0:715
nineteen	0:577
nineteen years	0:664
ninety	0:569
ninety minutes	0:646
ningun	0:664
ninth	0:715
niveau	0:715
nix	0:686
nkechi	0:715
no	0:156
no #	0:577
no # #	0:686
no action	0:585
no action is	0:630
no advantage	0:715
no ai	0:715
no bearing	0:630
no bearing on	0:630
no bother	0:605
no bother at	0:686
no but	0:686
no by	0:646
no date	0:715
no decision	0:664
no difference	0:686
no do	0:715
no es	0:548
no es necesario	0:686
no fault	0:715
no fee	0:715
no from	0:686
no further	0:595
no further action	0:715
no good	0:561
no ha	0:686
no hace	0:630
no hace falta	0:646
no hard	0:617
no hard feelings	0:617
no hay	0:686
no haya	0:715
no https	0:715
no https calendar	0:715
no i	0:605
no idea	0:595
no influence	0:715
no interview	0:617
no is	0:715
no it	0:686
no later	0:554
no later than	0:554
no le	0:630
no lesson	0:715
no lo	0:715
no longer	0:440
no longer attend	0:715
no longer available	0:686
no longer wish	0:595
no maybe	0:561
no maybe more	0:715
no me	0:664
no more	0:507
no more surveys	0:715
no more than	0:561
no need	0:478
no need for	0:715
no need to	0:495
no news	0:630
no news is	0:664
no no	0:664
no nos	0:715
no objection	0:715
no obligation	0:715
no on	0:686
no one	0:577
no one has	0:715
no other	0:686
no part	0:715
no part in	0:715
no podemos	0:686
no prep	0:686
no presentation	0:686
no pressure	0:664
no pressure at	0:715
no problem	0:630
no problem at	0:664
no puede	0:664
no reflection	0:686
no reflection on	0:686
no right	0:585
no right answers	0:664
no right or	0:664
no rush	0:630
no se	0:511
no second	0:686
no sense	0:630
no signal	0:646
no slides	0:569
no slides please	0:664
no te	0:577
no thanks	0:686
no there	0:715
no this	0:686
no this time	0:715
no tiene	0:630
no to	0:577
no to a	0:664
no trick	0:664
no trick questions	0:686
no va	0:715
no va a	0:715
no vamos	0:664
no vamos a	0:664
no way	0:646
no we	0:577
no we can	0:715
no we have	0:715
no you	0:585
no you do	0:664
nobody	0:341
nobody at	0:715
nobody can	0:686
nobody else	0:577
nobody has	0:554
nobody has been	0:646
nobody here	0:630
nobody in	0:664
nobody is	0:630
nobody may	0:686
nobody on	0:686
nobody on the	0:686
nobody to	0:715
nobody told	0:715
nobody will	0:605
nobody will be	0:686
nobody's	0:595
nobody's been	0:686
noch	0:387
noch bis	0:664
noch die	0:715
noch ein	0:664
noch eine	0:686
noch einmal	0:686
noch etwas	0:686
noch in	0:715
noch mit	0:715
noch nicht	0:617
noch vor	0:715
noche	0:664
nochmal	0:686
noise	0:686
noisy	0:715
nom	0:686
nombre	0:595
nominas	0:715
nomination	0:715
non	0:507
non compete	0:715
none	0:470
none is	0:715
none of	0:521
none of it	0:664
none of the	0:715
none of them	0:686
none of these	0:715
noon	0:397
noon and	0:605
noon on	0:511
noon on #	0:715
noon on friday	0:664
noon on monday	0:715
noon on the	0:646
noon on wednesday	0:686
noor	0:561
noor haddad	0:646
nor	0:554
nord	0:630
nordlicht	0:686
noreen	0:686
norfolk	0:715
normal	0:595
normally	0:536
normally takes	0:715
norovirus	0:686
norte	0:686
north	0:516
northampton	0:715
northern	0:664
northgate	0:577
northlight	0:686
northmoor	0:630
northquay	0:715
norwich	0:646
nos	0:389
nos gustaria	0:646
nos ha	0:577
nos ha gustado	0:664
nos salutations	0:686
nosotros	0:595
not	0:93
not #	0:585
not a	0:406
not a no	0:664
not a test	0:686
not abide	0:715
not able	0:548
not able to	0:548
not about	0:630
not about you	0:686
not accept	0:554
not accept messages	0:686
not accepted	0:715
not advertised	0:646
not advertised yet	0:686
not affect	0:664
not affected	0:646
not after	0:686
not agree	0:715
not allowed	0:605
not allowed to	0:617
not alter	0:715
not always	0:664
not among	0:686
not an	0:531
not an application	0:715
not an offer	0:664
not and	0:646
not answer	0:605
not apply	0:630
not as	0:664
not ask	0:569
not ask for	0:686
not asked	0:715
not assessed	0:646
not at	0:595
not at the	0:715
not attend	0:605
not attend tell	0:715
not available	0:664
not be	0:295
not be a	0:664
not be admitted	0:715
not be asked	0:686
not be asking	0:686
not be at	0:715
not be delivered	0:554
not be discouraged	0:715
not be filled	0:686
not be found	0:686
not be going	0:715
not be held	0:715
not be in	0:715
not be moving	0:715
not be on	0:715
not be paused	0:617
not be put	0:715
not be read	0:664
not be refunded	0:715
not be taken	0:686
not be taking	0:646
not because	0:646
not been	0:438
not been forgotten	0:686
not been rejected	0:715
not been shortlisted	0:664
not been successful	0:686
not before	0:595
not being	0:664
not book	0:617
not book travel	0:715
not bring	0:686
not by	0:646
not call	0:646
not carry	0:715
not change	0:686
not changed	0:664
not come	0:488
not come ?	0:630
not come in	0:630
not come to	0:715
not compulsory	0:715
not confer	0:715
not contact	0:630
not contact the	0:686
not count	0:664
not create	0:715
not delivered	0:686
not delivered to	0:715
not discuss	0:664
not do	0:442
not do anything	0:686
not do small	0:686
not do so	0:715
not do the	0:646
not done	0:664
not done anything	0:686
not eat	0:686
not enter	0:715
not enter into	0:715
not even	0:646
not exist	0:664
not expect	0:664
not fancy	0:715
not feel	0:686
not find	0:646
not for	0:605
not for you	0:630
not forget	0:630
not forgotten	0:664
not found	0:630
not fret	0:715
not from	0:686
not get	0:542
not give	0:554
not give you	0:646
not go	0:554
not go ahead	0:715
not go to	0:715
not going	0:503
not going to	0:516
not gone	0:664
not got	0:646
not got a	0:715
not guess	0:715
not had	0:686
not happen	0:715
not have	0:417
not have a	0:617
not have to	0:499
not hear	0:605
not hear from	0:646
not heard	0:715
not heard from	0:715
not held	0:715
not help	0:646
not hire	0:715
not hold	0:617
not honestly	0:715
not i	0:630
not i have	0:715
not in	0:531
not in a	0:664
not in the	0:646
not interested	0:617
not it	0:686
not keep	0:577
not keep up	0:630
not know	0:499
not know me	0:686
not know when	0:686
not later	0:617
not later than	0:617
not leave	0:686
not left	0:686
not left wondering	0:686
not let	0:561
not let us	0:686
not like	0:646
not look	0:686
not looking	0:715
not make	0:511
not make it	0:554
not marked	0:686
not me	0:715
not mean	0:630
not mean that	0:664
not meet	0:630
not met	0:686
not mind	0:503
not mind a	0:715
not missed	0:715
not monitored	0:554
not more	0:646
not more than	0:686
not move	0:715
not name	0:630
not necessary	0:715
not need	0:432
not need a	0:715
not need one	0:715
not need to	0:470
not needed	0:686
not no	0:715
not now	0:664
not now be	0:715
not on	0:569
not on the	0:646
not one	0:605
not open	0:686
not opened	0:715
not paid	0:715
not panic	0:715
not part	0:664
not part of	0:664
not pass	0:686
not pause	0:715
not pay	0:646
not permitted	0:664
not permitted to	0:686
not pick	0:715
not possible	0:715
not posted	0:715
not prepare	0:646
not prepare anything	0:715
not pretend	0:715
not promise	0:686
not put	0:605
not quite	0:715
not reach	0:664
not reach the	0:686
not read	0:495
not read anything	0:554
not receive	0:664
not receive replies	0:686
not reply	0:451
not reply to	0:503
not resign	0:595
not resign from	0:630
not respond	0:686
not respond to	0:715
not right	0:715
not ring	0:617
not run	0:686
not rung	0:686
not rung by	0:686
not say	0:554
not say when	0:686
not see	0:548
not see you	0:646
not seen	0:664
not selected	0:715
not send	0:536
not send originals	0:715
not sent	0:715
not set	0:605
not set off	0:646
not set out	0:715
not share	0:617
not share this	0:664
not shortlisted	0:646
not signed	0:715
not sit	0:585
not sit in	0:715
not sit on	0:686
not so	0:646
not something	0:715
not spend	0:646
not spend more	0:686
not sponsor	0:686
not start	0:686
not stop	0:664
not stopped	0:686
not stopped talking	0:715
not submit	0:715
not successful	0:664
not take	0:525
not take place	0:646
not taken	0:715
not telephone	0:686
not tell	0:548
not tell you	0:617
not that	0:664
not the	0:409
not the main	0:715
not the one	0:715
not the right	0:715
not there	0:686
not therefore	0:715
not think	0:646
not to	0:428
not to be	0:617
not to hold	0:715
not to move	0:715
not travel	0:617
not turn	0:664
not turn anything	0:715
not until	0:715
not use	0:585
not use a	0:686
not wait	0:561
not wait for	0:646
not wait to	0:686
not want	0:475
not want to	0:536
not want you	0:686
not waste	0:715
not we	0:595
not we will	0:715
not what	0:585
not what you	0:664
not wish	0:686
not wish to	0:715
not with	0:715
not work	0:595
not worry	0:554
not worry about	0:715
not worry if	0:664
not write	0:630
not write to	0:686
not yet	0:503
not yet know	0:715
not you	0:521
not your	0:646
note	0:331
note about	0:664
note about the	0:715
note and	0:715
note do	0:664
note do not	0:664
note from	0:525
note from the	0:664
note is	0:686
note is to	0:715
note it	0:686
note of	0:646
note on	0:686
note pour	0:715
note that	0:499
note that the	0:646
note that your	0:715
note the	0:686
note to	0:617
note you	0:715
notebook	0:715
noted	0:585
noted that	0:715
noted that you	0:715
notes	0:414
notes and	0:617
notes for	0:715
notes from	0:646
notes from the	0:715
nothing	0:298
nothing but	0:630
nothing changes	0:686
nothing else	0:585
nothing else changes	0:715
nothing for	0:595
nothing for you	0:605
nothing from	0:646
nothing further	0:646
nothing has	0:715
nothing i	0:686
nothing in	0:646
nothing in the	0:715
nothing is	0:617
nothing is needed	0:715
nothing more	0:664
nothing needed	0:686
nothing needed from	0:686
nothing needs	0:715
nothing on	0:686
nothing scary	0:715
nothing that	0:686
nothing that you	0:715
nothing to	0:467
nothing to do	0:605
nothing to prepare	0:646
nothing will	0:630
nothing wrong	0:715
nothing you	0:617
nothing you need	0:664
nothing's	0:646
notice	0:353
notice allows	0:664
notice and	0:630
notice is	0:686
notice on	0:715
notice period	0:531
notice that	0:715
notice to	0:686
notice to your	0:686
notice you	0:715
noticed	0:617
noticed that	0:715
noticias	0:686
notification	0:646
notifications	0:686
notified	0:617
notified in	0:715
notify	0:664
notre	0:421
notre attention	0:715
notre directeur	0:715
notre entretien	0:664
notre etablissement	0:715
notre part	0:630
notre part d'ici	0:715
nous	0:362
nous avons	0:521
nous avons bien	0:617
nous avons le	0:646
nous conservons	0:715
nous en	0:715
nous interesse	0:715
nous les	0:715
nous ne	0:617
nous ne sommes	0:715
nous reviendrons	0:686
nous reviendrons vers	0:686
nous serons	0:715
nous sommes	0:630
nous sommes au	0:715
nous souhaitons	0:715
nous vous	0:482
nous vous en	0:664
nous vous proposons	0:715
nous vous remercions	0:617
nous vous souhaitons	0:715
nouvelle	0:664
nouvelles	0:686
nouvelles de	0:715
nov	0:536
nov #	0:561
nov # #	0:585
novel	0:686
november	0:346
november #	0:436
november # #	0:495
november and	0:561
november at	0:561
november at #	0:595
novembre	0:577
novembre a	0:664
novembre a #	0:686
noviembre	0:595
now	0:249
now #	0:715
now ?	0:646
now and	0:542
now and i	0:715
now as	0:686
now at	0:715
now be	0:605
now been	0:569
now had	0:715
now heard	0:715
now i	0:715
now in	0:686
now it	0:686
now met	0:686
now need	0:686
now on	0:715
now read	0:686
now so	0:686
now than	0:686
now that	0:686
now the	0:715
now then	0:715
now we	0:715
now which	0:715
now with	0:595
now with the	0:686
nuala	0:715
nuclear	0:715
nudge	0:577
nudge from	0:686
nuestra	0:569
nuestras	0:686
nuestro	0:561
nueva	0:617
nuevas	0:715
nueve	0:664
nuevo	0:617
nuisance	0:686
nuit	0:686
number	0:323
number #	0:561
number # #	0:686
number and	0:585
number at	0:686
number at the	0:715
number for	0:617
number in	0:595
number in your	0:646
number of	0:499
number of applications	0:686
number of candidates	0:715
number of people	0:715
number on	0:585
number on your	0:617
number that	0:715
number we	0:664
number you	0:686
number you gave	0:715
number's	0:715
numbers	0:507
numerical	0:605
numerical reasoning	0:686
numerical reasoning #	0:686
numero	0:561
numero de	0:664
numeros	0:715
nummer	0:595
nummer #	0:715
nun	0:577
nur	0:436
nur die	0:686
nur ein	0:715
nur noch	0:715
nuria	0:646
nurse	0:548
nursery	0:569
nurses	0:664
nursing	0:686
nutzen	0:686
nwachukwu	0:715
nwosu	0:617
o	0:417
o de	0:715
o el	0:646
o no	0:715
o si	0:686
o'clock	0:475
o'clock is	0:686
o'clock on	0:686
oak	0:646
oakes	0:630
oakhanger	0:664
oakmere	0:664
oat	0:715
ob	0:485
ob du	0:715
ob sie	0:595
ob wir	0:664
obi	0:605
object	0:646
objection	0:686
objection to	0:715
objectives	0:686
objectives and	0:715
objet	0:715
obligation	0:686
oblige	0:686
obliged	0:585
obliged to	0:630
obra	0:646
observation	0:686
observatoire	0:715
observatory	0:715
observe	0:686
observed	0:686
obviously	0:617
occasion	0:464
occasion it	0:715
occasion you	0:715
occupational	0:585
occupational health	0:585
occupational health clearance	0:715
oct	0:503
oct #	0:548
oct # #	0:561
october	0:326
october #	0:424
october # #	0:492
october # at	0:715
october and	0:521
october and we	0:715
october at	0:577
october at #	0:630
octobre	0:585
octubre	0:554
octubre de	0:715
octubre de #	0:715
odd	0:617
oder	0:444
oder freitag	0:715
oder so	0:646
odette	0:715
odile	0:617
oduya	0:630
of	0:89
of #	0:376
of # #	0:585
of # %	0:686
of # april	0:686
of # february	0:664
of # july	0:715
of # march	0:715
of # people	0:715
of # september	0:715
of # the	0:686
of a	0:382
of a #	0:646
of a first	0:715
of a second	0:715
of about	0:664
of access	0:715
of address	0:548
of all	0:617
of an	0:492
of an hour	0:542
of and	0:715
of any	0:554
of anyone	0:715
of anything	0:686
of applicants	0:664
of applications	0:585
of applications and	0:686
of applications we	0:686
of appointment	0:715
of april	0:715
of august	0:664
of both	0:664
of business	0:715
of candidates	0:646
of charge	0:715
of clinical	0:686
of collections	0:664
of compliance	0:686
of corporate	0:715
of course	0:542
of data	0:630
of date	0:715
of day	0:686
of december	0:646
of department	0:646
of design	0:686
of digital	0:686
of e	0:686
of each	0:617
of each month	0:686
of eleven	0:686
of employment	0:548
of engineering	0:715
of february	0:646
of feedback	0:715
of finance	0:715
of five	0:554
of five and	0:715
of five people	0:715
of flat	0:715
of forms	0:715
of four	0:577
of governors	0:646
of grants	0:715
of head	0:686
of her	0:686
of his	0:664
of hours	0:664
of house	0:646
of human	0:686
of human resources	0:686
of identity	0:686
of income	0:715
of interest	0:646
of it	0:400
of it for	0:686
of it is	0:686
of it on	0:715
of its	0:715
of january	0:630
of july	0:646
of june	0:630
of last	0:664
of life	0:686
of luck	0:617
of march	0:646
of may	0:585
of me	0:646
of mine	0:664
of monday	0:686
of more	0:715
of music	0:686
of my	0:548
of my list	0:715
of next	0:548
of next week	0:554
of nine	0:630
of no	0:664
of no more	0:715
of not	0:715
of notes	0:664
of nothing	0:715
of november	0:664
of october	0:605
of one	0:630
of one mind	0:715
of operations	0:617
of our	0:388
of our own	0:715
of our team	0:664
of ours	0:646
of passport	0:715
of people	0:521
of people who	0:686
of performance	0:715
of places	0:715
of play	0:577
of play friday	0:715
of play on	0:646
of policy	0:686
of procurement	0:686
of product	0:686
of questions	0:585
of questions and	0:715
of receipt	0:715
of research	0:715
of reserves	0:715
of retail	0:715
of rural	0:686
of school	0:715
of september	0:617
of service	0:664
of shortlisting	0:715
of six	0:686
of six months	0:715
of some	0:686
of somebody	0:715
of something	0:664
of staff	0:617
of support	0:715
of talent	0:617
of talent acquisition	0:686
of tea	0:646
of ten	0:646
of ten minutes	0:686
of that	0:525
of that week	0:686
of the	0:208
of the #	0:495
of the above	0:715
of the applications	0:715
of the assessment	0:715
of the blue	0:630
of the candidates	0:686
of the closing	0:664
of the council	0:715
of the day	0:548
of the diary	0:617
of the diploma	0:715
of the eight	0:715
of the first	0:715
of the five	0:715
of the following	0:715
of the four	0:605
of the interview	0:630
of the land	0:715
of the mill	0:715
of the month	0:507
of the new	0:715
of the number	0:686
of the office	0:715
of the others	0:646
of the outcome	0:686
of the panel	0:630
of the process	0:617
of the recruitment	0:715
of the remaining	0:715
of the selection	0:646
of the table	0:686
of the team	0:646
of the three	0:577
of the ticket	0:715
of the times	0:715
of the two	0:561
of the week	0:585
of the year	0:686
of their	0:664
of their own	0:715
of them	0:378
of them and	0:646
of them by	0:715
of them for	0:715
of them from	0:715
of them have	0:715
of them is	0:715
of them on	0:715
of them so	0:686
of these	0:548
of thing	0:664
of things	0:686
of thirty	0:715
of this	0:454
of this message	0:715
of this morning	0:630
of this week	0:646
of those	0:503
of those is	0:686
of those you	0:715
of three	0:561
of three and	0:715
of thursday	0:686
of thursday #	0:715
of time	0:646
of times	0:715
of today	0:605
of trustees	0:664
of tuesday	0:715
of two	0:554
of two referees	0:715
of us	0:377
of us and	0:646
of us are	0:664
of us on	0:686
of us read	0:686
of us to	0:686
of us who	0:686
of us will	0:715
of use	0:686
of water	0:686
of wednesday	0:646
of wednesday #	0:715
of what	0:548
of what we	0:664
of what you	0:664
of which	0:521
of which the	0:686
of whom	0:536
of work	0:630
of writing	0:715
of year	0:646
of year #	0:686
of you	0:360
of you and	0:595
of you at	0:715
of you for	0:646
of you had	0:715
of you have	0:664
of you on	0:617
of you to	0:630
of you who	0:715
of your	0:308
of your application	0:492
of your calendar	0:715
of your choosing	0:686
of your cv	0:630
of your degree	0:686
of your file	0:664
of your home	0:715
of your interview	0:630
of your interviewers	0:630
of your medicines	0:715
of your passport	0:646
of your right	0:646
of your time	0:585
of your work	0:715
of yours	0:646
of £	0:516
of £ #	0:516
oferta	0:595
ofertas	0:715
off	0:290
off a	0:686
off and	0:595
off and i	0:715
off for	0:686
off from	0:686
off is	0:715
off on	0:630
off on the	0:715
off our	0:715
off sick	0:715
off the	0:467
off the phone	0:664
off to	0:617
off tomorrow's	0:686
off until	0:715
off with	0:686
off your	0:630
offen	0:630
offer	0:300
offer a	0:715
offer and	0:617
offer for	0:646
offer from	0:686
offer has	0:715
offer her	0:715
offer her a	0:715
offer in	0:646
offer in the	0:715
offer is	0:561
offer is made	0:664
offer it	0:686
offer letter	0:536
offer letter and	0:686
offer letter for	0:686
offer letter is	0:715
offer of	0:569
offer of employment	0:630
offer on	0:686
offer or	0:686
offer that	0:715
offer to	0:664
offer was	0:715
offer you	0:464
offer you a	0:630
offer you the	0:542
offered	0:444
offered a	0:646
offered me	0:686
offered me the	0:715
offered the	0:646
offered the position	0:715
offered to	0:595
offering	0:630
offering to	0:686
offers	0:595
office	0:280
office #	0:617
office and	0:577
office at	0:686
office before	0:686
office equipment	0:715
office equipments	0:715
office for	0:664
office has	0:646
office have	0:715
office in	0:646
office is	0:630
office manager	0:536
office of	0:686
office on	0:554
office or	0:715
officer	0:342
officer and	0:686
officer grade	0:630
officer grade #	0:715
officer is	0:715
officer ref	0:686
officers	0:646
offices	0:511
offices are	0:715
official	0:630
officially	0:664
offshore	0:715
oficina	0:630
oficinas	0:686
ofsted	0:617
ofsted rang	0:715
often	0:561
og	0:664
oh	0:577
oh jordan	0:715
ohne	0:475
ohne die	0:715
ojo	0:715
ok	0:454
ok ?	0:686
ok pour	0:686
ok so	0:664
okafor	0:577
okay	0:646
okonjo	0:664
okoro	0:646
oktober	0:569
oktober #	0:715
ola	0:605
old	0:396
old boss	0:715
old one	0:664
old thursday	0:715
old thursday #	0:715
old wednesday	0:715
old wednesday #	0:715
older	0:630
older than	0:686
olds	0:686
oliver	0:595
olivier	0:715
ollie	0:686
olmo	0:715
olu	0:646
oluwaseun	0:715
olwen	0:715
ombudsman	0:664
on	0:74
on #	0:300
on # #	0:449
on # and	0:715
on # april	0:525
on # august	0:646
on # december	0:595
on # february	0:617
on # january	0:605
on # july	0:577
on # june	0:554
on # march	0:554
on # may	0:536
on # november	0:617
on # october	0:585
on # september	0:630
on # th	0:715
on a	0:359
on a #	0:715
on a call	0:715
on a first	0:686
on a plane	0:686
on a reserve	0:715
on a rolling	0:715
on a scale	0:715
on a screen	0:715
on a train	0:630
on account	0:646
on account of	0:686
on all	0:646
on an	0:595
on and	0:577
on and the	0:715
on annual	0:646
on annual leave	0:646
on another	0:664
on another day	0:715
on any	0:569
on any afternoon	0:715
on any decision	0:715
on arrival	0:686
on at	0:686
on behalf	0:451
on behalf of	0:451
on board	0:664
on both	0:686
on by	0:715
on call	0:585
on camera	0:686
on day	0:715
on day one	0:715
on each	0:664
on each page	0:715
on either	0:664
on either side	0:715
on file	0:595
on fire	0:715
on for	0:561
on for the	0:686
on friday	0:370
on friday #	0:470
on friday and	0:585
on friday so	0:686
on friday the	0:715
on friday with	0:715
on fridays	0:664
on from	0:646
on google	0:664
on google meet	0:664
on half	0:715
on half an	0:715
on her	0:617
on his	0:686
on hold	0:585
on holiday	0:686
on how	0:569
on how you	0:664
on ice	0:686
on if	0:715
on if you	0:715
on indeed	0:686
on information	0:715
on it	0:428
on it and	0:605
on it we	0:715
on jury	0:715
on le	0:715
on leave	0:617
on linkedin	0:686
on making	0:715
on making it	0:715
on may	0:715
on me	0:646
on monday	0:309
on monday #	0:406
on monday and	0:554
on monday at	0:617
on monday the	0:686
on mondays	0:617
on mondays and	0:664
on my	0:495
on my desk	0:630
on my own	0:646
on ne	0:686
on offer	0:686
on one	0:605
on one of	0:715
on or	0:646
on or before	0:664
on our	0:436
on our account	0:686
on our careers	0:686
on our end	0:715
on our list	0:664
on our side	0:664
on our site	0:715
on our website	0:664
on page	0:646
on page #	0:686
on paper	0:554
on parlera	0:715
on paternity	0:715
on production	0:715
on production of	0:715
on receipt	0:715
on receipt of	0:715
on reception	0:686
on request	0:686
on riverside	0:715
on saturday	0:499
on saturday #	0:617
on saturday and	0:686
on se	0:686
on site	0:521
on something	0:715
on sunday	0:478
on sunday #	0:585
on sunday evening	0:715
on teams	0:569
on telegram	0:686
on that	0:525
on that day	0:664
on the	0:182
on the #	0:381
on the advert	0:715
on the back	0:664
on the basis	0:664
on the bench	0:715
on the board	0:686
on the bus	0:664
on the call	0:646
on the day	0:444
on the desk	0:630
on the dot	0:715
on the evening	0:646
on the first	0:577
on the floor	0:605
on the form	0:646
on the friday	0:605
on the front	0:715
on the ground	0:686
on the job	0:715
on the last	0:686
on the list	0:554
on the mobile	0:585
on the monday	0:617
on the mornings	0:715
on the new	0:686
on the night	0:715
on the number	0:605
on the other	0:664
on the panel	0:525
on the phone	0:461
on the pile	0:646
on the reserve	0:686
on the same	0:585
on the second	0:664
on the shared	0:715
on the sheet	0:715
on the shortlist	0:617
on the site	0:686
on the stairs	0:715
on the strength	0:664
on the team	0:686
on the telephone	0:686
on the train	0:595
on the tuesday	0:646
on the update	0:686
on the waiting	0:686
on the wall	0:715
on the website	0:686
on the wednesday	0:617
on their	0:664
on them	0:686
on things	0:715
on this	0:440
on this occasion	0:475
on those	0:664
on thursday	0:345
on thursday #	0:411
on thursday and	0:585
on thursday at	0:595
on thursday the	0:715
on to	0:516
on to the	0:595
on top	0:554
on top of	0:664
on tues	0:715
on tuesday	0:352
on tuesday #	0:403
on tuesday and	0:646
on tuesday at	0:664
on tuesday so	0:715
on tuesdays	0:630
on two	0:686
on us	0:585
on video	0:715
on wednesday	0:368
on wednesday #	0:423
on wednesday and	0:686
on wednesday at	0:715
on wednesday so	0:646
on wednesday the	0:715
on wednesdays	0:686
on weds	0:664
on what	0:585
on what you	0:686
on whether	0:664
on which	0:521
on which the	0:715
on which we	0:686
on which you	0:630
on why	0:715
on with	0:617
on with the	0:715
on you	0:521
on your	0:376
on your account	0:715
on your application	0:630
on your behalf	0:617
on your computer	0:715
on your cv	0:605
on your desk	0:715
on your form	0:686
on your mortgage	0:715
on your own	0:686
on your side	0:646
on zoom	0:485
onboarding	0:554
once	0:329
once a	0:686
once he	0:686
once he is	0:686
once i	0:577
once i have	0:630
once i know	0:715
once it	0:715
once more	0:585
once she	0:617
once she is	0:630
once started	0:686
once that	0:715
once that is	0:715
once the	0:577
once we	0:617
once we have	0:686
once we know	0:686
once you	0:554
once you have	0:605
one	0:162
one ?	0:664
one about	0:715
one and	0:511
one and a	0:686
one and i	0:715
one at	0:664
one before	0:664
one before i	0:715
one between	0:715
one but	0:715
one by	0:686
one can	0:715
one candidate	0:715
one copy	0:715
one day	0:554
one day a	0:686
one day next	0:686
one down	0:664
one evening	0:686
one for	0:664
one from	0:585
one from me	0:664
one from the	0:715
one gets	0:715
one go	0:664
one has	0:585
one has been	0:715
one hour	0:521
one i	0:686
one in	0:542
one in the	0:686
one is	0:561
one line	0:617
one meeting	0:715
one mind	0:715
one month	0:715
one more	0:554
one more person	0:715
one more to	0:686
one morning	0:686
one myself	0:686
one not	0:715
one o'clock	0:715
one of	0:326
one of five	0:664
one of four	0:686
one of our	0:525
one of the	0:440
one of them	0:516
one of those	0:617
one of us	0:646
one of which	0:715
one of whom	0:646
one of you	0:715
one of your	0:617
one on	0:569
one on the	0:664
one or	0:585
one or more	0:630
one or two	0:715
one other	0:554
one other are	0:686
one other person	0:715
one page	0:595
one person	0:595
one photograph	0:686
one place	0:664
one post	0:715
one question	0:686
one right	0:715
one room	0:715
one saturday	0:686
one short	0:715
one side	0:630
one side of	0:715
one so	0:664
one that	0:569
one thing	0:554
one to	0:548
one to one	0:646
one was	0:686
one way	0:577
one way or	0:605
one we	0:646
one week	0:585
one week in	0:686
one weekend	0:715
one which	0:715
one who	0:585
one will	0:664
one with	0:542
one with the	0:554
one year	0:686
one you	0:548
one you would	0:686
one zoom	0:646
one zoom link	0:715
one zoom room	0:715
one's	0:605
ones	0:507
online	0:421
online test	0:646
only	0:284
only #	0:686
only a	0:646
only as	0:686
only be	0:630
only do	0:686
only ever	0:715
only for	0:686
only if	0:646
only if you	0:664
only me	0:686
only now	0:664
only on	0:715
only one	0:605
only person	0:715
only the	0:561
only those	0:664
only to	0:617
only to say	0:686
onsite	0:577
onsite for	0:686
ont	0:569
ont ete	0:605
ontario	0:715
onto	0:686
onwards	0:715
oona	0:686
oonagh	0:715
op	0:617
opaline	0:686
open	0:322
open #	0:664
open at	0:715
open at #	0:715
open banking	0:715
open evening	0:686
open for	0:664
open from	0:715
open in	0:686
open it	0:664
open on	0:686
open the	0:554
open to	0:521
open to a	0:630
open until	0:630
open until #	0:715
open with	0:664
open your	0:715
opened	0:485
opened and	0:715
opening	0:475
openings	0:595
opens	0:521
opens #	0:664
opens on	0:715
opens on #	0:715
opera	0:686
operaciones	0:715
operating	0:715
operating officer	0:715
operational	0:605
operational resilience	0:715
operations	0:377
operations analyst	0:686
operations associate	0:715
operations director	0:646
operations in	0:715
operations lead	0:630
operations manager	0:585
operations team	0:715
operative	0:595
operator	0:686
opinion	0:585
opinions	0:664
opportunities	0:577
opportunities employer	0:686
opportunity	0:585
opportunity employer	0:664
opportunity to	0:686
opposite	0:715
ops	0:485
ops director	0:664
ops lead	0:715
opt	0:630
opt out	0:646
optician	0:715
opticians	0:715
optics	0:664
optik	0:664
option	0:646
optional	0:646
options	0:536
or	0:189
or #	0:554
or # #	0:605
or a	0:470
or a job	0:715
or a no	0:686
or above	0:715
or access	0:715
or after	0:630
or an	0:686
or another	0:686
or any	0:630
or any time	0:686
or are	0:715
or as	0:715
or bad	0:664
or before	0:664
or by	0:715
or call	0:686
or cancel	0:595
or cancel https	0:686
or change	0:715
or come	0:715
or decline	0:664
or delete	0:715
or do	0:630
or else	0:686
or email	0:646
or first	0:715
or first thing	0:715
or for	0:646
or four	0:664
or friday	0:569
or friday #	0:715
or future	0:686
or future application	0:715
or give	0:715
or have	0:715
or if	0:686
or in	0:617
or is	0:595
or is that	0:715
or is unable	0:715
or just	0:686
or late	0:715
or less	0:715
or monday	0:686
or more	0:577
or more applications	0:715
or more recipients	0:646
or next	0:617
or next ?	0:715
or no	0:542
or no by	0:664
or not	0:531
or not we	0:715
or not you	0:686
or on	0:646
or on the	0:715
or read	0:715
or remote	0:715
or reschedule	0:630
or send	0:686
or share	0:715
or should	0:686
or so	0:577
or the	0:467
or the #	0:664
or the afternoon	0:715
or the other	0:595
or thereabouts	0:646
or three	0:536
or three times	0:646
or thursday	0:715
or to	0:569
or tomorrow	0:664
or two	0:605
or wednesday	0:646
or weds	0:605
or weds #	0:715
or withdraw	0:715
or wrong	0:664
or wrong answers	0:664
or your	0:715
ora	0:630
ora jordan	0:630
oral	0:664
oral interview	0:715
orchard	0:646
orde	0:715
order	0:408
order in	0:605
order in which	0:617
order of	0:630
order that	0:715
order to	0:686
ordered	0:686
orders	0:664
ordinary	0:715
ordner	0:686
organ	0:715
organisateur	0:715
organisation	0:646
organiser	0:461
organizer	0:511
oriane	0:715
oriel	0:686
original	0:478
original certificates	0:664
original time	0:715
originally	0:715
originals	0:577
originals of	0:646
originals of your	0:715
orla	0:715
orme	0:646
orr	0:630
orrin	0:577
ort	0:531
ortega	0:664
os	0:686
osei	0:585
oskar	0:715
oslo	0:630
osprey	0:686
osterley	0:715
ostler	0:686
ostrava	0:630
oswin's	0:686
other	0:309
other applicants	0:715
other are	0:686
other by	0:715
other candidates	0:585
other end	0:715
other finalist	0:686
other lad	0:715
other one	0:686
other people	0:664
other people's	0:686
other person	0:630
other side	0:646
other side of	0:715
other than	0:686
other things	0:715
other times	0:715
other two	0:605
other way	0:715
others	0:421
others are	0:664
others in	0:686
others in the	0:686
otherwise	0:438
otherwise i	0:686
otherwise i will	0:715
otherwise we	0:664
otherwise we will	0:686
otis	0:715
otra	0:536
otra fecha	0:715
otra persona	0:664
otra vez	0:715
otro	0:585
otros	0:664
ottilie	0:605
ottoline	0:646
ou	0:459
ou a	0:715
ought	0:521
ought to	0:531
ought to be	0:630
ought to have	0:664
oui	0:585
our	0:172
our #	0:686
our account	0:646
our answer	0:686
our assessment	0:686
our best	0:630
our board	0:646
our call	0:630
our candidate	0:715
our candidates	0:715
our careers	0:630
our careers site	0:715
our ceo	0:715
our chair	0:664
our chair of	0:715
our chat	0:686
our chief	0:715
our client	0:646
our clients	0:686
our clocks	0:715
our company	0:715
our conversation	0:715
our customers	0:715
our data	0:686
our decision	0:630
our decision by	0:715
our designer	0:715
our director	0:646
our end	0:664
our engineering	0:686
our engineering blog	0:715
our first	0:646
our first choice	0:715
our head	0:646
our head of	0:715
our hiring	0:664
our hiring manager	0:715
our interview	0:617
our last	0:630
our lead	0:715
our list	0:646
our live	0:715
our london	0:715
our manager	0:715
our meeting	0:630
our minds	0:664
our new	0:686
our next	0:715
our offer	0:664
our office	0:646
our offices	0:646
our ops	0:715
our own	0:605
our panel	0:686
our parent	0:715
our practice	0:686
our practice manager	0:715
our process	0:715
our records	0:715
our records show	0:715
our recruiters	0:646
our regional	0:686
our screener	0:715
our side	0:585
our site	0:630
our staff	0:715
our system	0:585
our system for	0:715
our talent	0:577
our talent community	0:617
our talk	0:686
our team	0:542
our team will	0:646
our telephone	0:664
our telephone conversation	0:686
our thanks	0:686
our time	0:605
our travel	0:686
our travel desk	0:715
our treasurer	0:646
our trustees	0:664
our two	0:715
our vp	0:664
our website	0:630
our year	0:686
our year #	0:686
ours	0:511
ourselves	0:630
out	0:235
out about	0:664
out about a	0:715
out and	0:630
out at	0:577
out below	0:715
out by	0:617
out by the	0:715
out for	0:585
out for a	0:715
out for you	0:686
out from	0:686
out how	0:715
out in	0:536
out in the	0:630
out loud	0:715
out not	0:715
out not to	0:715
out of	0:360
out of #	0:617
out of a	0:646
out of date	0:715
out of five	0:686
out of it	0:617
out of the	0:461
out of your	0:617
out on	0:605
out on the	0:715
out so	0:686
out some	0:715
out the	0:569
out this	0:686
out to	0:536
out to be	0:715
out to the	0:715
out tomorrow	0:715
out what	0:630
out what you	0:715
out with	0:585
out you	0:715
outcome	0:467
outcome by	0:630
outcome of	0:617
outcome of shortlisting	0:715
outcomes	0:686
outdoor	0:617
outfit	0:715
outgoing	0:630
outlook	0:664
outpatient	0:664
outpatient booking	0:664
outreach	0:686
outside	0:451
outside ir	0:715
outside ir #	0:715
outside the	0:605
outstanding	0:664
ouvert	0:715
ouverte	0:715
oven	0:686
ovens	0:686
over	0:281
over #	0:605
over a	0:569
over and	0:617
over by	0:686
over christmas	0:715
over for	0:664
over four	0:686
over google	0:664
over google meet	0:664
over in	0:715
over it	0:664
over lunch	0:686
over nine	0:715
over so	0:715
over teams	0:715
over the	0:419
over the next	0:715
over the phone	0:646
over the weekend	0:577
over there	0:686
over to	0:646
over two	0:715
over with	0:646
over zoom	0:664
overdue	0:715
overnight	0:531
overnight and	0:664
overran	0:715
overrun	0:715
overseas	0:617
owe	0:542
owe you	0:569
owe you a	0:664
owen	0:664
owing	0:531
owing to	0:531
owing to a	0:715
owing to the	0:569
owl	0:715
own	0:353
own laptop	0:715
own questions	0:664
own questions and	0:715
own time	0:617
own time is	0:715
own time zone	0:686
own words	0:605
own words and	0:715
own words half	0:715
owned	0:585
owner	0:531
owners	0:595
owns	0:630
owns the	0:686
owt	0:715
oyelaran	0:577
p	0:368
p #	0:531
p # and	0:686
p a	0:715
p m	0:475
p m eastern	0:715
p m in	0:646
p m on	0:630
p m with	0:715
pa	0:548
pa to	0:595
pa to the	0:617
paar	0:715
pacific	0:595
pacific time	0:664
pack	0:577
package	0:664
packaging	0:646
packed	0:715
packs	0:715
paddock	0:715
padre	0:686
pagamos	0:715
pagas	0:715
page	0:357
page #	0:595
page and	0:569
page by	0:715
page each	0:715
page of	0:646
page on	0:664
pages	0:488
pages and	0:715
pages of	0:686
pagina	0:686
paid	0:403
paid by	0:715
paid for	0:585
paid on	0:715
paid to	0:715
paid weekly	0:715
paid £	0:686
paid £ #	0:686
paie	0:664
pain	0:715
pains	0:715
pair	0:630
pair of	0:715
paired	0:715
paired with	0:715
pairing	0:715
pairs	0:646
pal	0:715
panel	0:278
panel and	0:715
panel can	0:686
panel discussion	0:715
panel for	0:548
panel for the	0:617
panel has	0:525
panel has now	0:715
panel has shortlisted	0:715
panel i	0:715
panel interview	0:595
panel interview with	0:715
panel is	0:536
panel meets	0:686
panel members	0:595
panel members are	0:715
panel members have	0:664
panel mr	0:715
panel of	0:630
panel on	0:715
panel sees	0:715
panel sits	0:715
panel that	0:686
panel was	0:664
panel which	0:715
panel will	0:542
panel will be	0:630
panel will consist	0:715
panel with	0:715
panel would	0:715
panel's	0:595
panels	0:585
panic	0:646
panto	0:715
paper	0:424
paper is	0:715
paper on	0:715
papers	0:478
papers and	0:715
papers are	0:686
papers for	0:715
papers will	0:686
paperwork	0:548
papier	0:686
papiere	0:715
par	0:436
par ailleurs	0:715
par courrier	0:686
par de	0:646
par delegation	0:715
par la	0:646
par le	0:715
par retour	0:715
par telephone	0:664
par une	0:715
para	0:354
para conocernos	0:686
para conocernos y	0:715
para el	0:482
para el jueves	0:715
para el martes	0:664
para el miercoles	0:715
para el puesto	0:595
para la	0:569
para la plaza	0:715
para que	0:617
para ti	0:686
para una	0:715
parade	0:715
paragraph	0:585
paragraph for	0:715
paralegal	0:595
parallax	0:715
paraplanner	0:715
parcel	0:630
parcours	0:630
parece	0:664
parent	0:525
parent carer	0:715
parents	0:605
parents evening	0:715
pargeter	0:664
paris	0:531
paris en	0:686
parish	0:577
parish council	0:630
park	0:447
park and	0:715
park and ride	0:715
park in	0:715
park on	0:715
park on the	0:715
parked	0:686
parking	0:464
parking at	0:715
parking is	0:577
parking on	0:715
parking permit	0:715
parkplatze	0:715
parks	0:630
parle	0:617
parle de	0:686
parler	0:617
parlera	0:715
parmi	0:686
parrot	0:686
parry	0:715
part	0:365
part d'ici	0:715
part ii	0:715
part ii architectural	0:715
part in	0:561
part in a	0:664
part in the	0:686
part of	0:482
part of the	0:554
part of your	0:686
part time	0:630
partant	0:715
parte	0:646
parte de	0:715
partes	0:686
participant	0:686
participants	0:715
participar	0:715
participar en	0:715
participe	0:715
particular	0:542
particularly	0:646
particulars	0:686
partie	0:664
parties	0:664
partir	0:577
partir de	0:664
partir du	0:664
partir du #	0:715
partner	0:346
partner and	0:605
partner at	0:646
partner who	0:715
partner's	0:715
partners	0:411
partners #	0:715
partners are	0:664
partners met	0:715
partnership	0:605
partnerships	0:686
parts	0:577
parts and	0:715
party	0:605
parveen	0:715
pas	0:393
pas de	0:686
pas en	0:686
pas en mesure	0:686
pas encore	0:686
pas ete	0:646
pas ete retenue	0:664
pas y	0:664
pas y repondre	0:664
pasa	0:630
pasa a	0:715
pasado	0:605
pasamos	0:715
pasaporte	0:630
pasas	0:686
pascoe	0:585
paso	0:577
pass	0:459
pass it	0:715
pass mark	0:664
pass on	0:664
pass will	0:715
pass your	0:715
passage	0:664
passcode	0:585
passe	0:617
passed	0:449
passed me	0:664
passed me your	0:715
passed on	0:715
passed round	0:715
passed the	0:630
passed to	0:646
passed to the	0:715
passed your	0:715
passen	0:715
passeport	0:715
passer	0:630
passes	0:605
passing	0:715
passport	0:423
passport and	0:585
passport and the	0:664
passport copy	0:715
passport or	0:630
passports	0:686
passt	0:488
password	0:577
password of	0:715
past	0:389
past #	0:715
past # days	0:715
past eight	0:715
past eleven	0:686
past four	0:646
past nine	0:646
past six	0:715
past ten	0:646
past the	0:664
past three	0:715
past twelve	0:664
past twelve months	0:715
past two	0:630
pasta	0:715
paste	0:664
pastry	0:715
pat	0:715
patel	0:664
paternity	0:686
paternity leave	0:715
path	0:715
patience	0:488
patience and	0:715
patient	0:499
patient with	0:686
patient with us	0:715
patients	0:617
patricia	0:715
patrick	0:715
patrimonial	0:715
patronato	0:715
pattern	0:605
paul	0:595
paula	0:664
pauline	0:617
pause	0:548
pause it	0:715
paused	0:585
pavilion	0:715
pay	0:377
pay a	0:686
pay again	0:715
pay and	0:715
pay for	0:569
pay for the	0:664
pay the	0:630
pay the deposit	0:715
pay £	0:630
pay £ #	0:630
payable	0:686
paying	0:686
payment	0:577
payment on	0:715
payments	0:536
payments ltd	0:715
payroll	0:516
payroll i	0:715
payroll specialist	0:686
pays	0:617
pays for	0:686
payslip	0:686
payslips	0:525
payslips and	0:664
pcc	0:686
pd	0:686
pdf	0:475
pdf ?	0:715
pe	0:715
peace	0:646
peak	0:686
peake	0:715
pedido	0:715
pedimos	0:646
peer	0:686
pelican	0:686
pell	0:646
pellow	0:595
pellow strand	0:646
pellucid	0:686
pellworth	0:646
pemberton	0:630
pen	0:664
pena	0:646
pencil	0:664
pencilled	0:595
pencilled in	0:686
pencils	0:715
pendant	0:646
pending	0:715
penhale	0:664
penhaligon	0:686
penhallow	0:595
peninsular	0:595
peninsular espanola	0:715
pennant	0:715
penny	0:686
penrose	0:664
pensez	0:715
pensez a	0:715
pension	0:531
pension and	0:715
pension scheme	0:715
pension's	0:715
pensions	0:630
people	0:240
people a	0:686
people and	0:577
people and i	0:715
people are	0:646
people ask	0:686
people before	0:686
people choose	0:715
people culture	0:605
people do	0:646
people for	0:646
people from	0:664
people from the	0:715
people have	0:715
people i	0:686
people in	0:554
people of	0:715
people on	0:617
people operations	0:686
people ops	0:630
people services	0:664
people so	0:715
people spend	0:715
people still	0:686
people take	0:715
people team	0:485
people team will	0:715
people the	0:715
people this	0:686
people to	0:595
people we	0:595
people who	0:467
people who do	0:686
people who have	0:715
people who've	0:686
people whom	0:686
people whose	0:664
people with	0:715
people you	0:664
people you would	0:715
people's	0:605
pequeno	0:715
per	0:423
per annum	0:664
per e	0:715
per e mail	0:715
per hour	0:664
per month	0:715
per teams	0:664
per video	0:686
per week	0:646
percent	0:664
perdona	0:617
perdona el	0:664
perdona el lio	0:715
peregrine	0:715
perfect	0:536
perfect #	0:715
perfect thank	0:715
perfect thank you	0:715
perfectamente	0:715
perfectly	0:664
perfil	0:577
performance	0:617
perhaps	0:554
period	0:459
period #	0:715
period of	0:646
periode	0:686
permanent	0:542
permanent contract	0:715
permis	0:664
permission	0:646
permit	0:605
permits	0:715
permitted	0:646
permitted to	0:664
permitting	0:686
pero	0:525
pero no	0:715
perrin	0:715
person	0:323
person and	0:715
person at	0:664
person i	0:646
person in	0:715
person in the	0:715
person specification	0:715
person to	0:646
person we	0:686
person who	0:569
person who can	0:715
person who's	0:715
person will	0:715
person with	0:715
persona	0:536
persona que	0:715
personal	0:430
personal data	0:686
personal und	0:686
personalabteilung	0:664
personalberatung	0:664
personally	0:664
personalrat	0:630
personalrats	0:715
personalreferentin	0:686
personalzimmer	0:715
personas	0:531
personas aspirantes	0:715
personas que	0:686
personas y	0:715
personen	0:630
personio	0:646
personlich	0:577
personlichen	0:664
personne	0:630
personnel	0:569
personnes	0:548
personnes retenues	0:715
persons	0:630
perth	0:715
pete	0:646
peter	0:577
peterborough	0:715
petersen	0:664
petit	0:569
petr	0:715
petra	0:511
petra lindqvist	0:715
petrossian	0:686
pets	0:664
pettifer	0:664
peu	0:605
peut	0:595
peut etre	0:646
peux	0:617
peverell	0:646
pex	0:686
pex #	0:686
pex # #	0:686
pfingsten	0:715
pforte	0:664
ph	0:686
pharma	0:630
pharmacy	0:630
phase	0:686
phil	0:630
phil and	0:715
philippa	0:542
phone	0:311
phone #	0:646
phone # #	0:686
phone and	0:715
phone call	0:577
phone calls	0:715
phone calls about	0:715
phone i	0:715
phone interview	0:617
phone numbers	0:715
phone on	0:715
phone or	0:686
phone screen	0:595
phone so	0:715
phone the	0:686
phone to	0:686
phone with	0:569
phone with you	0:715
phone you	0:686
phones	0:595
phones and	0:715
photo	0:467
photo id	0:548
photo id and	0:664
photo of	0:646
photo of the	0:715
photocopier	0:686
photograph	0:569
photographic	0:617
photographic id	0:715
photographic identification	0:664
photographs	0:585
photographs of	0:715
photos	0:542
photos of	0:630
photos of the	0:715
physio	0:664
pia	0:715
piano	0:664
pichler	0:715
pick	0:414
pick a	0:569
pick a time	0:617
pick it	0:715
pick it up	0:715
pick the	0:715
pick up	0:548
pick whatever	0:715
picked	0:595
picking	0:605
picking a	0:715
picture	0:569
pictures	0:715
pide	0:715
pie	0:630
piece	0:470
piece d'identite	0:630
piece d'identite et	0:715
piece of	0:630
piece on	0:686
pieces	0:630
pier	0:715
piers	0:664
pies	0:686
pieter	0:715
pike	0:646
pilar	0:617
pile	0:516
pillai	0:715
pin	0:686
pine	0:715
ping	0:605
ping me	0:715
ping you	0:715
pinned	0:686
pint	0:595
piotr	0:646
pip	0:664
pipe	0:646
pipe has	0:715
pipeline	0:715
pipelines	0:715
pippa	0:664
piso	0:715
pitch	0:646
pitches	0:686
pizza	0:715
place	0:310
place #	0:715
place and	0:617
place at	0:630
place by	0:686
place consular	0:715
place consular section	0:715
place for	0:686
place in	0:569
place in the	0:646
place is	0:686
place of	0:595
place on	0:507
place on monday	0:686
place on the	0:630
place to	0:646
placed	0:503
placed in	0:686
placed on	0:646
placed on the	0:715
placed you	0:646
places	0:478
places are	0:686
places in	0:686
places on	0:686
plain	0:630
plaisir	0:617
plaisir de	0:646
plaisir de vous	0:664
plan	0:454
plan for	0:664
plan for the	0:715
plan on	0:715
plane	0:617
planen	0:646
planen sie	0:664
planned	0:503
planned for	0:605
planned for #	0:715
planned for the	0:715
planner	0:472
planners	0:686
planning	0:434
planning analyst	0:630
planning manager	0:605
plano	0:715
plans	0:664
plant	0:516
plant manager	0:686
planta	0:548
planta #	0:686
planta de	0:715
plaster	0:715
plate	0:715
plateforme	0:664
platform	0:511
platform engineer	0:617
platforms	0:715
platt	0:715
plattform	0:664
platz	0:715
play	0:485
play friday	0:715
play on	0:617
play on friday	0:715
play the	0:686
player	0:686
plaza	0:536
plaza de	0:585
plazo	0:605
plazo de	0:664
plc	0:521
plc is	0:686
plc is authorised	0:686
pleasant	0:715
please	0:171
please ?	0:686
please accept	0:595
please accept or	0:686
please accept this	0:715
please allow	0:646
please allow #	0:715
please and	0:646
please answer	0:715
please arrive	0:630
please arrive ten	0:715
please ask	0:664
please assume	0:686
please assume that	0:686
please be	0:521
please be at	0:664
please bear	0:686
please bear with	0:686
please book	0:715
please bring	0:467
please bring a	0:686
please bring id	0:664
please bring photo	0:664
please bring your	0:585
please call	0:715
please can	0:715
please can you	0:715
please cancel	0:686
please check	0:664
please choose	0:630
please come	0:595
please come to	0:686
please complete	0:577
please complete the	0:664
please confirm	0:664
please contact	0:605
please contact your	0:715
please could	0:715
please do	0:328
please do not	0:330
please fill	0:715
please find	0:561
please find attached	0:664
please find below	0:715
please give	0:595
please give us	0:664
please have	0:561
please have a	0:715
please have your	0:686
please ignore	0:646
please keep	0:605
please keep the	0:715
please keep your	0:715
please leave	0:715
please let	0:525
please let me	0:617
please let us	0:630
please log	0:664
please log in	0:664
please look	0:686
please make	0:630
please make sure	0:715
please not	0:686
please note	0:499
please note do	0:664
please note that	0:548
please note the	0:715
please pick	0:715
please pick a	0:715
please please	0:715
please propose	0:715
please read	0:617
please read it	0:715
please reply	0:595
please reply with	0:630
please report	0:630
please report to	0:630
please review	0:686
please review and	0:715
please ring	0:617
please say	0:630
please see	0:686
please send	0:548
please send it	0:715
please send me	0:630
please share	0:617
please share anything	0:715
please sign	0:595
please sign and	0:686
please sign in	0:715
please stay	0:715
please submit	0:715
please submit your	0:715
please take	0:585
please take it	0:646
please tell	0:569
please tell me	0:646
please tell us	0:646
please try	0:715
please use	0:542
please use the	0:577
please wear	0:715
please withdraw	0:686
please write	0:605
please write me	0:715
please write to	0:715
pleased	0:419
pleased that	0:715
pleased that you	0:715
pleased to	0:447
pleased to be	0:715
pleased to confirm	0:617
pleased to hear	0:715
pleased to inform	0:664
pleased to offer	0:646
pleased to say	0:664
pleased to tell	0:686
pleased you	0:686
pleasure	0:478
pleasure in	0:630
pleasure to	0:585
pleasure to have	0:715
pleasure to meet	0:664
pleine	0:664
plena	0:715
plenty	0:561
plot	0:646
plot #	0:715
pls	0:577
plumbing	0:686
plus	0:365
plus #	0:715
plus a	0:585
plus car	0:664
plus de	0:664
plus loin	0:664
plus tard	0:595
plus tard le	0:646
plus the	0:664
plus tot	0:715
plutot	0:686
plymouth	0:686
pm	0:254
pm #	0:417
pm # #	0:436
pm # pm	0:646
pm aedt	0:715
pm and	0:646
pm at	0:617
pm at the	0:664
pm break	0:664
pm bst	0:536
pm by	0:686
pm central	0:686
pm et	0:646
pm europe	0:664
pm europe london	0:664
pm for	0:630
pm for you	0:715
pm friday	0:664
pm friday #	0:686
pm gmt	0:569
pm in	0:585
pm in the	0:664
pm ist	0:595
pm monday	0:715
pm on	0:507
pm on monday	0:715
pm on the	0:715
pm on thursday	0:715
pm on wednesday	0:715
pm on zoom	0:715
pm or	0:715
pm sgt	0:715
pm the	0:715
pm thursday	0:715
pm to	0:577
pm to #	0:605
pm tuesday	0:686
pm uk	0:646
pm values	0:715
pm wednesday	0:686
pm wednesday #	0:715
pm with	0:686
pmo	0:715
poco	0:715
pod	0:715
podcast	0:577
podemos	0:664
poder	0:664
podra	0:686
podria	0:715
podrias	0:686
pohl	0:686
point	0:417
point #	0:561
point at	0:715
point is	0:715
point of	0:686
point on	0:715
point to	0:715
points	0:554
pole	0:715
police	0:630
policy	0:459
policy adviser	0:664
polite	0:630
poll	0:715
pool	0:585
poole	0:664
poor	0:605
pop	0:595
pop in	0:630
popping	0:715
poppy	0:646
por	0:350
por correo	0:686
por correo electronico	0:715
por el	0:646
por la	0:525
por la tarde	0:664
por lo	0:715
por los	0:715
por meet	0:646
por partes	0:715
por si	0:664
por su	0:715
por telefono	0:617
por tu	0:664
por un	0:715
por una	0:664
por venir	0:715
por videollamada	0:664
por zoom	0:715
porque	0:521
porque el	0:715
porque en	0:715
port	0:585
portal	0:459
portal by	0:664
portal by #	0:686
portal so	0:715
portal's	0:715
porte	0:664
porter	0:686
portez	0:664
portez au	0:715
portez au groupe	0:715
portfolio	0:507
portfolios	0:664
portland	0:686
porto	0:630
ports	0:664
portugal	0:605
pose	0:686
posible	0:686
posicion	0:715
position	0:326
position and	0:686
position as	0:715
position at	0:646
position has	0:630
position has been	0:686
position is	0:630
position of	0:472
position of data	0:686
position senior	0:715
position to	0:630
positions	0:595
positive	0:664
poss	0:715
possible	0:454
possible and	0:715
possible and i	0:715
possible as	0:715
possible for	0:664
possible for you	0:664
possible to	0:715
possibly	0:686
post	0:300
post #	0:686
post and	0:664
post in	0:646
post is	0:577
post is yours	0:715
post of	0:451
post of data	0:715
post on	0:646
post to	0:646
post which	0:715
post with	0:715
poste	0:411
poste de	0:467
poste de charge	0:715
poste de chef	0:630
poste de responsable	0:664
posted	0:595
posted on	0:715
postfach	0:664
postgraduate	0:715
postgraduate admissions	0:715
posting	0:630
postpone	0:686
posts	0:531
postulacion	0:664
pot	0:630
pot of	0:715
pot of tea	0:715
pottery	0:664
pounds	0:715
pour	0:348
pour jeudi	0:715
pour la	0:554
pour le	0:461
pour le maire	0:715
pour le poste	0:521
pour les	0:605
pour toute	0:715
pour un	0:577
pour un echange	0:715
pour un entretien	0:686
pour votre	0:630
pour vous	0:617
pourra	0:686
pourriez	0:605
pourriez vous	0:630
pourriez vous me	0:715
pourvoir	0:715
pouvez	0:630
pouvoir	0:605
pouvoir donner	0:715
pouvoir donner une	0:715
power	0:646
powered	0:467
powered by	0:467
powered by ashby	0:646
powered by calendly	0:664
powered by goodtime	0:664
powered by jobvite	0:715
powered by smartrecruiters	0:715
powered by teamtailor	0:686
powered by workday	0:715
pr	0:664
practical	0:646
practice	0:414
practice manager	0:507
practice to	0:664
practise	0:617
practitioner	0:646
prairie	0:715
prakash	0:664
prasentation	0:715
prasident	0:715
pratique	0:715
praxis	0:686
praxisteam	0:715
pray	0:686
pray for	0:715
pre	0:548
pre employment	0:630
pre employment checks	0:664
preavis	0:664
preavis de	0:715
precentor	0:715
precisely	0:664
precision	0:715
prefer	0:516
prefer the	0:715
prefer to	0:686
preferably	0:686
prefere	0:664
preference	0:595
preference by	0:715
preferences	0:630
preferred	0:617
pregunta	0:617
pregunta por	0:686
preguntar	0:686
preguntas	0:646
premier	0:585
premier echange	0:715
premier entretien	0:715
premiere	0:577
premises	0:686
premium	0:605
premium members	0:715
prend	0:664
prendra	0:715
prendre	0:686
prentice	0:630
prep	0:516
prep has	0:715
prep has eaten	0:715
preparatory	0:715
preparatory school	0:715
prepare	0:478
prepare and	0:715
prepare anything	0:646
prepare for	0:715
prepare for our	0:715
prepare slides	0:715
prepare the	0:715
prepared	0:516
prepared for	0:686
prepared to	0:686
preparer	0:715
present	0:403
present employer	0:605
present employment	0:664
presentar	0:686
presentation	0:503
presentation to	0:715
presentation was	0:715
presente	0:595
presenter	0:715
presently	0:664
presento	0:715
president	0:569
press	0:475
press #	0:715
press start	0:715
press the	0:664
pressed	0:664
pressure	0:630
pressure at	0:715
pressure at all	0:715
pret	0:686
pretend	0:595
pretend that	0:715
pretending	0:715
pretty	0:715
prevention	0:715
previous	0:542
previous status	0:664
previously	0:686
prevista	0:715
prevoyez	0:715
prevu	0:630
prevue	0:715
price	0:525
pricing	0:554
pricing analyst	0:617
prie	0:715
prie d'agreer	0:715
prima	0:664
prima dann	0:664
primary	0:521
primary school	0:577
prime	0:686
primer	0:664
primera	0:548
primero	0:664
primeros	0:664
primeros meses	0:715
principal	0:442
principal consultant	0:686
principal engineer	0:686
principle	0:605
print	0:542
printed	0:585
printed and	0:686
printed out	0:715
printer	0:686
prior	0:646
priory	0:646
pris	0:646
priscilla	0:686
prise	0:646
prise de	0:715
prise de fonctions	0:715
prison	0:686
prison education	0:686
priti	0:664
privacidad	0:715
privacy	0:478
privacy https	0:715
privacy notice	0:630
privacy policy	0:605
private	0:492
private and	0:664
private and confidential	0:686
private client	0:646
private medical	0:686
privilege	0:686
priya	0:478
priya raman	0:630
priyanka	0:630
prize	0:715
pro	0:595
pro rata	0:630
probably	0:531
probation	0:561
probationary	0:646
probationary period	0:664
probationary period of	0:686
probe	0:686
probezeit	0:664
problem	0:511
problem at	0:664
problem at all	0:664
problems	0:715
probs	0:715
procedure	0:630
proceed	0:536
proceed with	0:686
proceso	0:521
proceso de	0:617
proceso de seleccion	0:715
procesos	0:715
process	0:399
process and	0:715
process at	0:715
process for	0:630
process is	0:664
process with	0:664
process with one	0:715
processing	0:664
processus	0:715
prochain	0:605
prochaine	0:595
proche	0:715
procurement	0:605
prod	0:715
produce	0:715
producer	0:569
product	0:434
product designer	0:617
product manager	0:630
product owner	0:605
production	0:507
production editor	0:686
production of	0:715
production planner	0:715
production supervisor	0:715
producto	0:715
products	0:715
prof	0:531
prof dr	0:646
profession	0:715
professional	0:617
professor	0:542
profil	0:467
profil a	0:715
profil a retenu	0:715
profile	0:405
profile and	0:617
profile for	0:715
profile has	0:686
profile has been	0:715
profile in	0:686
profile in the	0:715
profile is	0:664
profile with	0:715
profiles	0:617
profils	0:664
profitable	0:664
program	0:630
programa	0:715
programme	0:447
programme committee	0:664
programme for	0:686
programme manager	0:664
programmer	0:605
programmes	0:630
programming	0:664
programmleitung	0:715
progress	0:548
progress your	0:715
progressed	0:686
project	0:499
projector	0:715
projektleiter	0:686
projektleitung	0:715
projet	0:561
projets	0:686
promesse	0:686
promesse d'embauche	0:715
promis	0:630
promise	0:454
promise a	0:686
promised	0:434
promised i	0:715
promised me	0:664
promised the	0:664
promised to	0:617
promised you	0:646
promised you an	0:715
prompt	0:646
promptly	0:715
proof	0:492
proof of	0:503
proof of address	0:569
proof of identity	0:715
proof of your	0:646
proofs	0:686
proofs of	0:715
proofs of address	0:715
proper	0:470
properly	0:536
property	0:605
propiedad	0:715
proposal	0:646
proposals	0:646
proposals for	0:686
proposals for #	0:715
propose	0:507
propose another	0:715
proposed	0:605
proposer	0:686
proposons	0:686
proprietaire	0:715
propuesta	0:664
prosser	0:715
protection	0:569
protection adviser	0:715
prototype	0:686
proud	0:646
proud of	0:664
provide	0:630
provided	0:488
provided by	0:715
provider	0:630
provisional	0:577
provisional de	0:715
provisionally	0:664
proxima	0:630
proximo	0:686
proyectos	0:715
prudence	0:715
prudential	0:630
prudential regulation	0:630
prudential regulation authority	0:630
prue	0:715
prueba	0:548
prueba de	0:715
pruebas	0:664
prufen	0:646
prufung	0:595
pryce	0:664
ps	0:646
psicologa	0:715
pto	0:715
pu	0:715
pub	0:617
public	0:461
public health	0:715
public holidays	0:686
public sector	0:630
publica	0:664
publicara	0:664
publicara en	0:715
publicara en el	0:715
publish	0:715
published	0:617
publisher	0:664
pueda	0:715
puede	0:569
puedes	0:577
puedo	0:630
puerta	0:686
puerto	0:664
pues	0:715
puesto	0:492
puesto de	0:561
pugh	0:595
puis	0:646
pull	0:646
pulled	0:531
pulled into	0:715
pulled into a	0:715
pulled the	0:686
pump	0:664
puntua	0:715
puntuacion	0:686
puntuaciones	0:686
pupils	0:715
purchase	0:605
purchase of	0:686
purchase of your	0:715
purpose	0:630
purposes	0:664
push	0:561
push it	0:715
pushed	0:646
put	0:293
put a	0:617
put back	0:664
put in	0:492
put in a	0:715
put in for	0:686
put in the	0:686
put in writing	0:715
put into	0:630
put it	0:525
put it in	0:617
put off	0:715
put on	0:715
put that	0:664
put the	0:569
put them	0:646
put to	0:617
put together	0:715
put up	0:715
put us	0:715
put you	0:467
put you down	0:630
put you forward	0:630
put you in	0:646
put your	0:646
puts	0:617
puts you	0:686
putting	0:569
putting yourself	0:715
putting yourself forward	0:715
puzzle	0:715
pym	0:595
python	0:585
q	0:507
q #	0:595
q a	0:664
qa	0:630
qr	0:715
qu'a	0:715
qu'elle	0:664
qu'il	0:664
qu'on	0:646
qu'une	0:715
quai	0:664
qualification	0:646
qualifications	0:577
qualified	0:715
qualifikation	0:715
qualify	0:715
qualite	0:617
qualite de	0:715
quality	0:561
quand	0:605
quandt	0:715
quant	0:664
quarry	0:630
quarter	0:436
quarter and	0:715
quarter of	0:664
quarter of an	0:686
quarter past	0:542
quarter past four	0:686
quarter to	0:595
quarterly	0:686
quarters	0:554
quarters of	0:569
quarters of an	0:569
quarts	0:715
quarts d'heure	0:715
quatre	0:585
quatre jours	0:715
quay	0:646
quayside	0:664
que	0:279
que al	0:715
que aqui	0:715
que ce	0:715
que el	0:646
que en	0:664
que es	0:605
que es quien	0:715
que hablamos	0:715
que has	0:715
que hemos	0:715
que je	0:686
que la	0:499
que le	0:605
que manana	0:715
que me	0:630
que no	0:521
que no es	0:715
que no te	0:715
que nos	0:548
que nous	0:569
que se	0:569
que si	0:630
que si que	0:715
que su	0:715
que tal	0:686
que tal ?	0:715
que te	0:561
que tu	0:646
que usted	0:686
que viene	0:595
que votre	0:617
que votre candidature	0:686
que vous	0:516
que vous avez	0:664
que vous portez	0:664
que ya	0:686
queda	0:525
queda confirmada	0:686
quedamos	0:686
quedo	0:595
quedo a	0:686
quel	0:686
quelle	0:686
quelqu'un	0:595
quelqu'un qui	0:715
quelques	0:715
queremos	0:605
queremos que	0:686
queria	0:715
queries	0:715
query	0:646
question	0:414
question about	0:686
question and	0:686
question at	0:715
question at all	0:715
question that	0:664
questionnaire	0:554
questionnaires	0:715
questions	0:286
questions #	0:548
questions # minutes	0:715
questions ?	0:646
questions about	0:525
questions about the	0:686
questions about your	0:686
questions and	0:569
questions are	0:617
questions at	0:715
questions beforehand	0:715
questions go	0:715
questions go to	0:715
questions i	0:715
questions in	0:630
questions on	0:595
questions on the	0:715
questions that	0:715
questions which	0:715
questions you	0:686
queue	0:585
qui	0:436
qui est	0:715
qui vous	0:664
qui vous arrange	0:715
quick	0:436
quick note	0:715
quick one	0:605
quick one before	0:686
quickly	0:569
quien	0:554
quienes	0:646
quieras	0:715
quiere	0:630
quiero	0:715
quiet	0:464
quiet room	0:686
quietest	0:715
quill	0:569
quillfeather	0:715
quillmark	0:664
quillon	0:561
quince	0:664
quince minutos	0:715
quiroga	0:664
quit	0:686
quite	0:531
quite understand	0:686
quitte	0:715
quiz	0:715
quoi	0:646
quorate	0:715
quotaexceededexception	0:715
quote	0:561
quote it	0:686
quote it if	0:686
quoted	0:664
quoting	0:617
r	0:339
r #	0:470
r # senior	0:686
r j	0:715
r jordan	0:467
r jordan avery	0:475
r o	0:715
rachel	0:686
radio	0:561
rafe	0:686
raghav	0:686
raghunathan	0:715
rail	0:472
rail fares	0:664
railway	0:686
rain	0:686
raise	0:646
raised	0:605
raison	0:664
raj	0:686
raman	0:630
ramp	0:715
ran	0:646
random	0:715
rang	0:531
rang me	0:686
range	0:686
rank	0:715
ranked	0:686
rao	0:531
rao and	0:686
rarely	0:715
rassurez	0:715
rassurez vous	0:715
rata	0:630
rate	0:511
rate for	0:715
rated	0:715
rather	0:342
rather be	0:715
rather do	0:715
rather do it	0:715
rather have	0:686
rather not	0:542
rather not guess	0:715
rather than	0:440
rather than #	0:646
rather that	0:715
rather you	0:617
raum	0:569
raum #	0:630
raum # #	0:715
raus	0:664
ravelin	0:715
ravensworth	0:686
ravi	0:605
ray	0:630
rcpt	0:715
rcpt to	0:715
rcpt to command	0:715
rd	0:461
rd and	0:630
rd floor	0:686
re	0:426
reach	0:442
reach me	0:686
reach out	0:630
reach out to	0:664
reach the	0:664
reach the human	0:715
reach this	0:715
reach us	0:686
reach you	0:617
reached	0:461
reached me	0:630
reached the	0:585
reached us	0:646
reaches	0:630
read	0:293
read a	0:715
read about	0:646
read all	0:617
read all of	0:715
read and	0:605
read anything	0:554
read anything into	0:561
read by	0:664
read in	0:646
read it	0:503
read it on	0:686
read more	0:715
read of	0:686
read on	0:686
read out	0:664
read the	0:499
read them	0:605
read this	0:646
read your	0:507
read your answers	0:715
read your application	0:664
read your letter	0:715
read your paper	0:715
readable	0:715
reader	0:595
reader's	0:715
readers	0:686
reading	0:421
reading glasses	0:715
reading glasses if	0:715
reading them	0:686
reading your	0:715
readme	0:664
readme has	0:686
reads	0:499
reads every	0:686
reads everything	0:715
reads the	0:715
ready	0:475
ready for	0:686
ready to	0:605
real	0:447
real human	0:715
real one	0:715
real person	0:664
realise	0:585
realise that	0:646
realistic	0:686
realistically	0:686
really	0:428
really enjoyed	0:715
really like	0:686
really sorry	0:605
really sorry to	0:686
reapply	0:605
rear	0:715
reason	0:436
reason for	0:646
reason for change	0:715
reason for leaving	0:715
reason given	0:664
reasonable	0:605
reasonable adjustments	0:715
reasoning	0:605
reasoning #	0:646
reasons	0:595
rebecca	0:664
rebook	0:715
receipt	0:449
receipt and	0:686
receipt of	0:548
receipt of your	0:577
receipts	0:548
receipts and	0:715
receipts to	0:715
receive	0:451
receive a	0:561
receive a separate	0:715
receive mail	0:715
receive replies	0:686
receive this	0:646
receive this because	0:686
receive we	0:715
receive you	0:715
received	0:396
received #	0:630
received a	0:686
received and	0:585
received and i	0:715
received at	0:715
received it	0:715
received on	0:686
received on #	0:715
received this	0:686
received your	0:595
received your application	0:617
receives	0:715
receiving	0:561
receiving this	0:630
receiving this because	0:686
recent	0:542
recent application	0:686
recently	0:595
recently took	0:630
recently took part	0:630
recepcion	0:605
recepcion de	0:686
recepcion de este	0:715
reception	0:449
reception de	0:715
reception de votre	0:715
reception will	0:715
receptionist	0:664
recevoir	0:630
recherche	0:715
recherches	0:715
rechne	0:664
rechnen	0:605
rechnen sie	0:686
rechnen sie mit	0:715
rechnung	0:715
recht	0:646
reciba	0:630
reciba un	0:630
reciba un cordial	0:630
recibido	0:605
recibido tu	0:715
recipient	0:595
recipient address	0:646
recipient's	0:686
recipient's email	0:715
recipient's email address	0:715
recipients	0:630
reckon	0:646
reckons	0:686
recommend	0:605
recommend applying	0:664
recommend applying to	0:686
recommendation	0:569
recommendation of	0:715
recommendation of the	0:715
reconcile	0:715
reconciliation	0:715
record	0:464
record answers	0:715
record answers to	0:715
record my	0:715
record my answers	0:715
record office	0:715
recorded	0:521
recorded for	0:686
recorder	0:715
recording	0:569
recordings	0:715
recordings are	0:715
records	0:577
records show	0:715
records show that	0:715
recruit	0:686
recruitee	0:664
recruiter	0:447
recruiter screen	0:715
recruiters	0:542
recruiting	0:412
recruiting coordinator	0:585
recruiting manager	0:664
recruiting operations	0:715
recruiting team	0:577
recruitment	0:344
recruitment manager	0:715
recruitment process	0:686
recruitment services	0:605
recruitment team	0:554
recrute	0:715
recrutement	0:525
recruteur	0:686
recu	0:577
recu votre	0:630
recu votre candidature	0:664
recues	0:715
recursos	0:630
recursos humanos	0:630
red	0:630
reden	0:577
reden wir	0:715
reed	0:686
reederei	0:715
reel	0:715
rees	0:646
ref	0:464
ref #	0:554
ref # #	0:664
refer	0:595
refer to	0:630
refer to your	0:664
referee	0:561
referees	0:507
reference	0:402
reference #	0:617
reference agency	0:630
reference and	0:715
reference from	0:664
reference from your	0:715
reference pex	0:715
reference pex #	0:715
reference to	0:577
reference to the	0:664
reference to your	0:664
references	0:397
references and	0:569
references and a	0:686
references are	0:686
references came	0:715
references came back	0:715
references covering	0:630
references covering three	0:630
references have	0:686
references satisfactory	0:715
references satisfactory to	0:715
referencias	0:686
referencing	0:715
referent	0:617
referent in	0:715
referral	0:630
referral fee	0:715
referred	0:715
reflection	0:617
reflection on	0:630
reflection on you	0:686
refrain	0:686
refrain from	0:715
refund	0:595
refundable	0:664
refunded	0:577
refusal	0:686
refuse	0:630
refused	0:715
reg	0:664
regard	0:595
regard to	0:715
regarding	0:630
regarding the	0:686
regardless	0:630
regards	0:312
region	0:595
region of	0:715
regional	0:478
regional director	0:715
regional manager	0:715
regional sales	0:715
register	0:617
registered	0:454
registered charity	0:630
registered in	0:630
registered in england	0:646
registered manager	0:646
registered office	0:686
registered veterinary	0:715
registered veterinary nurse	0:715
registered with	0:715
registering	0:664
registrada	0:715
registrado	0:715
registrar	0:542
registration	0:569
regret	0:456
regret de	0:617
regret de ne	0:715
regret de vous	0:686
regret that	0:554
regret that the	0:715
regret that we	0:605
regret to	0:630
regret to inform	0:715
regret to say	0:715
regrettably	0:715
regula	0:686
regular	0:715
regulated	0:569
regulated by	0:605
regulated by the	0:605
regulation	0:605
regulation authority	0:605
regulator	0:617
regulatory	0:595
regulatory affairs	0:646
regulatory affairs associate	0:686
rehearsal	0:646
reichen	0:664
reichen sie	0:686
reicht	0:715
reid	0:646
reihe	0:686
reihe nach	0:715
reimburse	0:686
reimbursed	0:646
reinsurance	0:715
reisekosten	0:585
reisekosten konnen	0:715
reisekosten werden	0:686
reject	0:686
rejected	0:577
rejected user	0:686
rejected user unknown	0:686
rejection	0:686
rejoindre	0:664
relacion	0:630
relations	0:630
release	0:569
release the	0:686
released	0:521
released on	0:715
released to	0:715
reliability	0:630
reliability engineer	0:630
relief	0:686
religious	0:715
relocation	0:617
remain	0:521
remain in	0:715
remaining	0:595
remains	0:482
remains active	0:664
remains in	0:715
remains open	0:686
remains open until	0:715
remains the	0:715
remember	0:511
remember that	0:617
remember that the	0:686
remercie	0:715
remercie de	0:715
remercions	0:548
remercions d'avoir	0:715
remercions de	0:646
remercions de l'interet	0:664
remind	0:715
reminder	0:516
reminder of	0:646
reminder of your	0:664
reminder that	0:630
reminder that you	0:715
remote	0:444
remote #	0:715
remote server	0:630
remote server returned	0:664
remote uk	0:715
remoto	0:715
removal	0:715
remove	0:646
removed	0:499
removed from	0:554
removed from the	0:686
removed from your	0:605
remuneration	0:664
renate	0:715
rencontre	0:664
rencontrer	0:605
rendez	0:521
rendez vous	0:521
rendez vous de	0:664
renee	0:686
renewal	0:715
rennen	0:664
rennen sind	0:715
rennie	0:686
rent	0:630
rentree	0:630
renvoyee	0:715
reopen	0:686
reopened	0:715
reopens	0:646
reopens on	0:686
reorg	0:715
reorganisation	0:686
rep	0:646
repair	0:630
repairs	0:715
repayments	0:630
repayments on	0:715
repayments on your	0:715
replace	0:715
replaced	0:664
replacement	0:617
replaces	0:686
replies	0:459
replies are	0:686
replies to	0:525
replies to this	0:531
replies will	0:715
replies will not	0:715
reply	0:305
reply and	0:686
reply by	0:686
reply by #	0:715
reply c	0:715
reply c to	0:715
reply for	0:554
reply for jordan	0:554
reply https	0:664
reply https www	0:664
reply not	0:715
reply not interested	0:715
reply stop	0:664
reply to	0:428
reply to it	0:715
reply to rcpt	0:715
reply to the	0:715
reply to this	0:478
reply with	0:503
reply with a	0:630
reply with the	0:664
reply with two	0:715
reply with your	0:686
reply within	0:715
reply yes	0:646
reply yes and	0:715
replying	0:715
repo	0:646
repond	0:715
repondez	0:715
repondre	0:577
repondre a	0:686
reponds	0:715
reponse	0:516
reponse de	0:664
reponse de notre	0:686
report	0:430
report this	0:585
report this event	0:595
report to	0:548
report to the	0:630
report whatever	0:715
report whatever the	0:715
reported	0:715
reporter	0:585
reporting	0:577
reporting analyst	0:715
reporting to	0:686
reports	0:595
reports to	0:664
repository	0:715
repossessed	0:630
repossessed if	0:630
repossessed if you	0:630
representative	0:595
representative #	0:715
representative # #	0:715
req	0:585
req #	0:646
request	0:499
request a	0:715
request for	0:715
request to	0:715
requested	0:595
requests	0:715
require	0:605
required	0:478
required from	0:715
required from you	0:715
required to	0:630
requirement	0:646
requirements	0:595
requirements of	0:715
requirements of the	0:715
requires	0:686
requisition	0:503
requisition #	0:664
requisition has	0:715
requisition r	0:646
requisition r #	0:646
reschedule	0:412
reschedule ?	0:686
reschedule cancel	0:646
reschedule https	0:521
reschedule https calendly	0:536
reschedule or	0:617
reschedule or cancel	0:630
reschedule please	0:715
rescheduled	0:577
rescheduled by	0:686
reschedulings	0:516
reschedulings #	0:595
rescue	0:646
rescue service	0:664
research	0:467
research associate	0:715
research software	0:715
research software engineer	0:715
researcher	0:569
resend	0:617
resend your	0:686
resend your message	0:686
reserva	0:715
reservations	0:686
reserve	0:521
reserve a	0:715
reserve list	0:617
reserve list and	0:715
reserved	0:664
reserves	0:664
reserviert	0:664
reserving	0:686
reset	0:646
reset the	0:715
reset the password	0:715
residence	0:715
residencia	0:715
resident	0:686
residential	0:715
residents	0:605
resign	0:595
resign from	0:630
resign from your	0:630
resigned	0:664
resilience	0:686
resolucion	0:646
resolucion se	0:715
resolution	0:715
resolved	0:646
resources	0:447
resources department	0:664
resourcing	0:449
resourcing adviser	0:686
resourcing team	0:630
respect	0:617
respect of	0:715
respond	0:577
respond eid	0:715
respond to	0:686
respond to this	0:686
responded	0:715
responded to	0:715
responded to #	0:715
responder	0:715
responsable	0:488
responsable de	0:577
response	0:595
responses	0:686
respuesta	0:630
ressources	0:554
ressources humaines	0:561
rest	0:482
rest of	0:630
rest of the	0:686
reste	0:561
restent	0:715
restrictive	0:715
resubmit	0:686
result	0:478
result of	0:686
resultado	0:715
resultados	0:715
results	0:531
results are	0:686
resume	0:495
resume on	0:686
resume was	0:686
resumes	0:686
retail	0:548
retail group	0:715
retained	0:536
retained by	0:605
retained by a	0:715
retard	0:686
retd	0:664
retention	0:715
retenu	0:569
retenu toute	0:715
retenue	0:617
retenues	0:686
retenues pour	0:715
retire	0:715
retired	0:715
retirement	0:664
retires	0:646
retires in	0:686
retiring	0:664
reto	0:715
retour	0:554
retour de	0:715
retour le	0:715
retour le lundi	0:715
return	0:417
return it	0:585
return it by	0:686
return of	0:715
return one	0:715
return the	0:630
returned	0:554
returned #	0:664
returned # #	0:664
returned to	0:686
returning	0:617
returns	0:664
reunion	0:686
reunira	0:715
reunit	0:715
reussite	0:715
revenue	0:686
reverse	0:715
revert	0:605
revert with	0:646
reviendrons	0:686
reviendrons vers	0:686
reviendrons vers vous	0:686
reviens	0:715
reviens vers	0:715
reviens vers vous	0:715
revient	0:646
review	0:397
review and	0:554
review and sign	0:569
review by	0:715
review document	0:664
review of	0:617
review of your	0:686
review the	0:715
reviewed	0:536
reviewed by	0:630
reviewed by a	0:715
reviewer	0:664
reviewer #	0:715
reviewing	0:630
reviews	0:630
revise	0:686
revised	0:646
revision	0:664
rewrite	0:715
reyes	0:617
rh	0:569
rhona	0:715
ribera	0:715
ride	0:715
ridge	0:686
ridgeline	0:715
ridgeway	0:664
rien	0:569
rien de	0:715
right	0:332
right ?	0:664
right about	0:664
right about the	0:715
right and	0:686
right answer	0:686
right answers	0:664
right away	0:715
right i	0:715
right now	0:646
right one	0:715
right or	0:664
right or wrong	0:664
right person	0:595
right that	0:686
right to	0:485
right to ask	0:664
right to work	0:525
right with	0:715
right you	0:715
rights	0:630
ring	0:301
ring #	0:605
ring # #	0:605
ring and	0:686
ring at	0:686
ring everyone	0:715
ring me	0:451
ring me after	0:686
ring me at	0:646
ring me before	0:686
ring me on	0:646
ring the	0:495
ring the bell	0:664
ring the top	0:715
ring us	0:630
ring when	0:686
ring you	0:456
ring you at	0:686
ring you on	0:585
ring you the	0:686
ring your	0:686
ring your mobile	0:715
ringing	0:561
ringing people	0:715
rings	0:595
rings you	0:664
rise	0:664
rising	0:715
risk	0:495
risk modeller	0:664
river	0:630
rivers	0:715
riverside	0:577
riverside link	0:715
road	0:459
rob	0:585
rob's	0:715
robert	0:646
robin	0:605
robot	0:715
robotics	0:548
roche	0:686
rocio	0:664
rodrigo	0:715
rogamos	0:617
rogamos que	0:664
role	0:361
role and	0:630
role at	0:595
role is	0:646
role of	0:605
role or	0:715
role play	0:630
role with	0:715
roles	0:585
roll	0:646
rolling	0:617
rolling basis	0:715
ron	0:686
roof	0:617
roofing	0:715
room	0:311
room #	0:482
room # #	0:646
room and	0:569
room at	0:715
room b	0:664
room for	0:646
room g	0:686
room g #	0:686
room has	0:715
room is	0:664
room leader	0:646
room on	0:664
room on the	0:715
room which	0:715
room with	0:664
rooms	0:577
ropa	0:715
rory	0:715
ros	0:630
rosa	0:664
rosalind	0:554
rosalind achebe	0:664
rose	0:664
ross	0:664
roster	0:686
rota	0:507
rota for	0:715
rotation	0:715
rotherham	0:715
rotterdam	0:605
rough	0:715
roughly	0:605
roughly #	0:686
round	0:330
round #	0:605
round # for	0:715
round and	0:664
round by	0:715
round for	0:585
round it	0:686
round of	0:646
round the	0:482
round the back	0:715
round the side	0:715
round with	0:664
roundabout	0:715
rounds	0:595
roussel	0:715
roux	0:686
row	0:503
rowan	0:715
rowe	0:577
rowntree	0:715
rowse	0:715
roy	0:715
royal	0:542
rr	0:715
rs:#	0:426
rs:# #	0:577
rs:# am	0:715
rs:# nd	0:715
rs:# pm	0:686
rs:# st	0:715
rs:# th	0:630
rs:?	0:442
rs:? ?	0:715
rs:a	0:577
rs:about	0:646
rs:about the	0:686
rs:account	0:715
rs:administrator	0:686
rs:adviser	0:715
rs:am	0:630
rs:analyst	0:605
rs:any	0:561
rs:any news	0:595
rs:application	0:499
rs:application for	0:646
rs:apprentice	0:664
rs:assistant	0:488
rs:at	0:630
rs:availability	0:646
rs:avery	0:507
rs:barista	0:715
rs:before	0:664
rs:bench	0:686
rs:bewerbung	0:646
rs:buyer	0:715
rs:call	0:646
rs:candidature	0:617
rs:cashier	0:715
rs:chain	0:715
rs:chat	0:617
rs:checking	0:715
rs:checking in	0:715
rs:clerk	0:664
rs:client	0:686
rs:coffee	0:715
rs:consultant	0:715
rs:contract	0:715
rs:controller	0:715
rs:coordinator	0:664
rs:cv	0:554
rs:data	0:646
rs:date	0:715
rs:dates	0:686
rs:de	0:617
rs:designer	0:664
rs:dudas	0:686
rs:engineer	0:569
rs:entretien	0:646
rs:entrevista	0:664
rs:estimator	0:664
rs:executive	0:686
rs:expenses	0:686
rs:export	0:686
rs:feedback	0:686
rs:finance	0:686
rs:first	0:686
rs:for	0:511
rs:for today	0:715
rs:fragen	0:715
rs:friday	0:569
rs:from	0:630
rs:gesprach	0:605
rs:gesprach am	0:715
rs:head	0:664
rs:head of	0:686
rs:hello	0:715
rs:i	0:686
rs:in	0:585
rs:interview	0:417
rs:interview #	0:715
rs:interview for	0:664
rs:interview on	0:715
rs:interview thursday	0:715
rs:invitation	0:664
rs:j	0:646
rs:j avery	0:646
rs:job	0:585
rs:jordan	0:561
rs:jordan avery	0:569
rs:junior	0:686
rs:kennenlernen	0:715
rs:last	0:715
rs:lead	0:646
rs:legal	0:664
rs:legal cashier	0:715
rs:letter	0:715
rs:link	0:715
rs:manager	0:454
rs:meeting	0:664
rs:monday	0:585
rs:more	0:715
rs:my	0:686
rs:nd	0:715
rs:news	0:585
rs:news ?	0:595
rs:next	0:686
rs:notre	0:686
rs:numbers	0:715
rs:of	0:525
rs:of interview	0:715
rs:offer	0:686
rs:office	0:664
rs:officer	0:585
rs:on	0:595
rs:on the	0:686
rs:one	0:686
rs:one more	0:715
rs:operations	0:686
rs:operator	0:715
rs:panel	0:686
rs:paralegal	0:686
rs:paralegal private	0:715
rs:parking	0:715
rs:part	0:715
rs:planner	0:646
rs:plant	0:686
rs:platform	0:715
rs:platform engineer	0:715
rs:pm	0:686
rs:portfolio	0:715
rs:post	0:585
rs:practice	0:715
rs:pricing	0:686
rs:private	0:715
rs:private client	0:715
rs:production	0:664
rs:question	0:542
rs:question about	0:686
rs:question before	0:715
rs:questions	0:595
rs:quick	0:686
rs:rd	0:715
rs:receptionist	0:664
rs:remote	0:715
rs:role	0:715
rs:round	0:715
rs:salary	0:715
rs:saturday	0:664
rs:saturdays	0:715
rs:scientist	0:715
rs:second	0:686
rs:services	0:664
rs:showroom	0:715
rs:site	0:605
rs:site manager	0:664
rs:sorry	0:715
rs:sponsorship	0:686
rs:st	0:715
rs:stage	0:715
rs:start	0:715
rs:studio	0:715
rs:studio manager	0:715
rs:suite	0:715
rs:supervisor	0:617
rs:surveyor	0:715
rs:team	0:715
rs:technical	0:664
rs:technician	0:646
rs:test	0:715
rs:th	0:630
rs:thank	0:525
rs:thank you	0:525
rs:thanks	0:715
rs:thanks for	0:715
rs:the	0:548
rs:the #	0:715
rs:thing	0:715
rs:thursday	0:531
rs:time	0:715
rs:times	0:715
rs:to	0:630
rs:today	0:630
rs:tomorrow	0:605
rs:tomorrow #	0:715
rs:train	0:686
rs:travel	0:715
rs:trial	0:715
rs:tuesday	0:715
rs:up	0:715
rs:us	0:715
rs:vacancy	0:605
rs:vorstellungsgesprach	0:715
rs:votre	0:715
rs:wednesday	0:630
rs:weds	0:715
rs:week	0:686
rs:with	0:715
rs:withdrawal	0:715
rs:withdrawing	0:646
rs:work	0:715
rs:workshop	0:686
rs:writer	0:715
rs:yard	0:715
rs:you	0:516
rs:you for	0:715
rs:your	0:548
rs:your application	0:686
rs:your interview	0:686
rs:zum	0:686
rst	0:686
rst #	0:715
ruairi	0:715
ruaridh	0:646
ruben	0:646
ruckfragen	0:617
ruckmeldung	0:569
rudge	0:686
rue	0:715
ruf	0:595
ruf an	0:715
ruf mich	0:686
rufe	0:617
rufe sie	0:664
rufen	0:646
rufen sie	0:664
rufen sie mich	0:686
rufus	0:686
ruhe	0:605
ruhig	0:686
rule	0:605
rule that	0:715
ruled	0:686
ruled out	0:686
rules	0:617
run	0:373
run a	0:561
run a small	0:715
run for	0:715
run from	0:715
run on	0:715
run out	0:715
run so	0:715
run the	0:595
rund	0:617
rund #	0:617
rund # minuten	0:715
runde	0:617
rundgang	0:664
rung	0:554
rung by	0:686
runner	0:715
running	0:456
running for	0:715
running late	0:646
running late ?	0:715
running order	0:686
runs	0:488
runs the	0:577
runs to	0:715
runway	0:715
rupert	0:686
rural	0:630
rush	0:569
rust	0:686
ruth	0:554
rye	0:686
s	0:400
s #	0:630
s a	0:585
s r	0:686
s'est	0:646
s:#	0:171
s:# #	0:297
s:# %	0:630
s:# am	0:605
s:# apr	0:715
s:# april	0:630
s:# august	0:715
s:# avery	0:715
s:# b	0:646
s:# bst	0:536
s:# cet	0:686
s:# days	0:686
s:# de	0:686
s:# feb	0:617
s:# february	0:686
s:# gmt	0:561
s:# h	0:715
s:# hours	0:686
s:# hrs	0:686
s:# hse	0:715
s:# interview	0:630
s:# interviews	0:715
s:# jan	0:715
s:# january	0:630
s:# jordan	0:686
s:# jul	0:664
s:# july	0:630
s:# jun	0:646
s:# june	0:630
s:# juni	0:686
s:# k	0:664
s:# m	0:715
s:# mai	0:646
s:# mar	0:646
s:# march	0:595
s:# marz	0:686
s:# may	0:536
s:# min	0:617
s:# minute	0:686
s:# more	0:715
s:# nd	0:664
s:# neue	0:646
s:# new	0:577
s:# nov	0:617
s:# november	0:630
s:# oct	0:595
s:# october	0:630
s:# of	0:686
s:# outcome	0:664
s:# pm	0:503
s:# questions	0:715
s:# ref	0:715
s:# rue	0:715
s:# senior	0:715
s:# sep	0:686
s:# sept	0:715
s:# september	0:630
s:# st	0:664
s:# th	0:507
s:# uhr	0:715
s:# with	0:715
s:%	0:630
s:?	0:356
s:? #	0:664
s:? ?	0:646
s:a	0:323
s:a #	0:715
s:a delay	0:715
s:a few	0:715
s:a little	0:664
s:a message	0:664
s:a new	0:686
s:a notre	0:686
s:a short	0:646
s:a small	0:686
s:a test	0:646
s:a time	0:585
s:a votre	0:646
s:abgesagt	0:686
s:about	0:516
s:about the	0:646
s:about your	0:664
s:absage	0:617
s:absage des	0:715
s:absage termin	0:664
s:accepted	0:630
s:account	0:595
s:accountant	0:715
s:accuse	0:617
s:accuse de	0:630
s:ace	0:715
s:acknowledgement	0:595
s:action	0:542
s:action needed	0:646
s:action required	0:617
s:actuarial	0:686
s:actuary	0:715
s:adeyemi	0:715
s:administrator	0:595
s:admission	0:715
s:admissions	0:715
s:adviser	0:630
s:after	0:585
s:agenda	0:715
s:aktualisiert	0:664
s:all	0:646
s:all set	0:715
s:als	0:554
s:am	0:470
s:am #	0:516
s:am gmt	0:715
s:an	0:492
s:an interview	0:664
s:an offer	0:715
s:an update	0:617
s:analista	0:664
s:analista de	0:664
s:analyst	0:447
s:analytics	0:585
s:and	0:428
s:and #	0:664
s:and a	0:630
s:and jordan	0:617
s:and responsible	0:715
s:and sign	0:715
s:anfrage	0:715
s:angebot	0:715
s:annulation	0:664
s:annule	0:686
s:antwort	0:686
s:ao	0:715
s:apologies	0:715
s:application	0:309
s:application #	0:617
s:application for	0:554
s:application has	0:686
s:application received	0:664
s:application ref	0:646
s:application status	0:630
s:application submitted	0:630
s:application to	0:561
s:applying	0:548
s:applying to	0:595
s:appointment	0:442
s:appointment confirmation	0:630
s:appointment confirmed	0:630
s:appointment has	0:646
s:appointment with	0:686
s:appointments	0:715
s:apr	0:686
s:apr #	0:686
s:april	0:605
s:april #	0:664
s:architect	0:715
s:are	0:386
s:are booked	0:630
s:are in	0:605
s:are interviewing	0:715
s:are on	0:605
s:are you	0:595
s:area	0:646
s:area manager	0:715
s:arrangements	0:617
s:as	0:715
s:ask	0:715
s:assessment	0:525
s:assessment centre	0:715
s:assessments	0:686
s:assistant	0:472
s:associate	0:617
s:at	0:461
s:at #	0:630
s:at our	0:715
s:at the	0:715
s:au	0:715
s:audio	0:715
s:audition	0:630
s:aufgabe	0:715
s:august	0:686
s:auswahlgesprache	0:715
s:auswahlverfahren	0:686
s:auto	0:686
s:automatic	0:536
s:automatic reply	0:542
s:automation	0:686
s:automatische	0:686
s:automatische antwort	0:686
s:auxiliar	0:715
s:availability	0:561
s:availability for	0:715
s:avery	0:338
s:avery #	0:686
s:avery example	0:472
s:b	0:595
s:b #	0:715
s:back	0:664
s:backend	0:617
s:backend developer	0:715
s:backend engineer	0:686
s:band	0:577
s:band #	0:585
s:bank	0:577
s:be	0:617
s:been	0:485
s:been cancelled	0:646
s:been rescheduled	0:686
s:been selected	0:664
s:been shortlisted	0:664
s:before	0:585
s:before we	0:686
s:before you	0:715
s:bei	0:577
s:bei uns	0:646
s:bestatigt	0:715
s:between	0:617
s:bewerbung	0:424
s:bewerbung als	0:577
s:bewerbung bei	0:715
s:bewerbung um	0:686
s:bien	0:715
s:biologics	0:715
s:bit	0:715
s:board	0:715
s:bolsa	0:715
s:book	0:664
s:book your	0:715
s:booked	0:554
s:booking	0:548
s:booking confirmed	0:664
s:box	0:646
s:box office	0:715
s:branch	0:664
s:branch manager	0:715
s:breakfast	0:664
s:brightloom	0:630
s:bristol	0:715
s:bst	0:499
s:bst jordan	0:536
s:building	0:715
s:bursar	0:715
s:buyer	0:617
s:by	0:715
s:c	0:646
s:c #	0:686
s:call	0:475
s:call with	0:617
s:cambio	0:630
s:cambio de	0:646
s:can	0:605
s:can not	0:715
s:can we	0:715
s:canceled	0:495
s:canceled event	0:664
s:canceled interview	0:664
s:cancellation	0:715
s:cancelled	0:467
s:cancelled event	0:664
s:cancelled technical	0:715
s:candidate	0:536
s:candidate #	0:715
s:candidate account	0:630
s:candidatura	0:585
s:candidature	0:470
s:capital	0:715
s:care	0:715
s:careers	0:715
s:caretaker	0:664
s:carta	0:715
s:case	0:595
s:caseworker	0:686
s:castellan	0:715
s:category	0:715
s:centre	0:646
s:cet	0:686
s:cet jordan	0:686
s:chain	0:686
s:challenge	0:686
s:change	0:492
s:change of	0:577
s:change to	0:646
s:changed	0:595
s:charity	0:715
s:chat	0:488
s:chat about	0:715
s:chat wed	0:715
s:chat with	0:617
s:checks	0:686
s:chef	0:686
s:choose	0:630
s:choose a	0:715
s:choose your	0:715
s:christmas	0:715
s:cita	0:554
s:cita del	0:715
s:cita previa	0:686
s:claim	0:686
s:claims	0:686
s:class	0:686
s:clerk	0:521
s:clerk and	0:715
s:clerk band	0:715
s:client	0:617
s:closed	0:686
s:co	0:715
s:coach	0:715
s:code	0:715
s:coding	0:617
s:coding test	0:664
s:coffee	0:630
s:coffee chat	0:715
s:collections	0:605
s:collections assistant	0:686
s:collections registrar	0:715
s:come	0:715
s:coming	0:686
s:committee	0:686
s:community	0:686
s:complete	0:646
s:compliance	0:664
s:con	0:664
s:con el	0:715
s:concours	0:715
s:conditional	0:569
s:conditional offer	0:595
s:confidence	0:715
s:confidential	0:630
s:confirmacion	0:605
s:confirmacion de	0:617
s:confirmada	0:715
s:confirmation	0:482
s:confirmation de	0:664
s:confirmation of	0:715
s:confirme	0:686
s:confirmed	0:392
s:confirmed #	0:617
s:confirmed for	0:715
s:confirmed interview	0:715
s:confirmed intro	0:686
s:confirmed your	0:715
s:congratulations	0:630
s:connections	0:686
s:connections manager	0:715
s:consultant	0:646
s:consultation	0:715
s:contract	0:605
s:controller	0:630
s:conversation	0:536
s:conversation with	0:664
s:convocation	0:686
s:convocatoria	0:686
s:coordinator	0:531
s:course	0:715
s:court	0:686
s:cover	0:646
s:cover supervisor	0:715
s:credit	0:715
s:customer	0:646
s:cv	0:715
s:d	0:605
s:d'embauche	0:715
s:d'etape	0:715
s:danke	0:715
s:data	0:426
s:data analyst	0:585
s:data engineer	0:542
s:data entry	0:715
s:data lead	0:715
s:data manager	0:715
s:date	0:646
s:daumen	0:686
s:daumen drucken	0:715
s:day	0:536
s:day #	0:715
s:days	0:686
s:de	0:348
s:de cita	0:664
s:de entrevista	0:686
s:de fecha	0:715
s:de hora	0:686
s:de la	0:605
s:de manana	0:715
s:de reception	0:630
s:de seleccion	0:686
s:de su	0:686
s:de votre	0:569
s:decision	0:542
s:decision on	0:646
s:declined	0:646
s:dein	0:715
s:deine	0:686
s:deine bewerbung	0:686
s:del	0:577
s:del lunes	0:715
s:del proceso	0:715
s:delay	0:630
s:delayed	0:646
s:delivery	0:686
s:delivery status	0:715
s:demain	0:646
s:demand	0:715
s:demande	0:686
s:depot	0:686
s:deputy	0:646
s:des	0:605
s:design	0:686
s:designer	0:686
s:details	0:585
s:developer	0:630
s:diary	0:686
s:dich	0:715
s:did	0:605
s:did we	0:630
s:die	0:686
s:die wohnung	0:715
s:directeur	0:715
s:director	0:664
s:discussion	0:664
s:do	0:525
s:do ?	0:630
s:do not	0:664
s:document	0:686
s:documents	0:605
s:donnee	0:715
s:donnee a	0:715
s:dossier	0:646
s:dr	0:715
s:drucken	0:715
s:du	0:577
s:du #	0:595
s:due	0:686
s:duty	0:715
s:duty manager	0:715
s:e	0:686
s:editor	0:686
s:eine	0:715
s:eingang	0:715
s:eingangsbestatigung	0:630
s:einladung	0:585
s:einladung zum	0:617
s:el	0:617
s:email	0:686
s:embedded	0:686
s:embedded firmware	0:715
s:employment	0:617
s:en	0:585
s:end	0:715
s:energie	0:715
s:energy	0:664
s:enforcement	0:715
s:enforcement officer	0:715
s:engineer	0:438
s:engineer #	0:715
s:engineer at	0:715
s:entretien	0:485
s:entretien de	0:715
s:entretien du	0:715
s:entrevista	0:467
s:entrevista de	0:715
s:entry	0:664
s:erstgesprach	0:686
s:essai	0:715
s:est	0:630
s:estado	0:664
s:estado de	0:686
s:et	0:686
s:evening	0:577
s:evening your	0:686
s:event	0:536
s:event jordan	0:715
s:events	0:630
s:example	0:472
s:excel	0:686
s:executive	0:646
s:exercise	0:542
s:expenses	0:686
s:experience	0:686
s:export	0:715
s:f	0:715
s:failure	0:715
s:fase	0:715
s:fathom	0:715
s:feb	0:569
s:feb #	0:585
s:february	0:664
s:february #	0:686
s:fecha	0:686
s:feedback	0:630
s:few	0:715
s:few questions	0:715
s:file	0:664
s:final	0:561
s:final round	0:630
s:finance	0:686
s:financial	0:686
s:financial officer	0:715
s:firmware	0:686
s:firmware engineer	0:686
s:first	0:595
s:first conversation	0:715
s:first interview	0:715
s:fixed	0:715
s:flat	0:605
s:flat #	0:605
s:fleet	0:605
s:fleet compliance	0:715
s:following	0:630
s:following up	0:686
s:foods	0:646
s:for	0:332
s:for a	0:686
s:for applying	0:548
s:for the	0:585
s:for tuesday	0:715
s:for you	0:617
s:for your	0:548
s:form	0:577
s:forward	0:664
s:fraud	0:686
s:free	0:686
s:freight	0:664
s:freitag	0:686
s:fri	0:542
s:fri #	0:585
s:friday	0:503
s:friday #	0:686
s:from	0:454
s:from the	0:664
s:front	0:664
s:front of	0:686
s:functional	0:686
s:functional skills	0:686
s:fundraising	0:715
s:fur	0:585
s:fur dich	0:715
s:games	0:617
s:gardener	0:686
s:geography	0:715
s:gesprach	0:554
s:gesprach am	0:686
s:gmt	0:521
s:gmt jordan	0:548
s:go	0:686
s:good	0:585
s:good news	0:617
s:got	0:488
s:got an	0:715
s:got it	0:577
s:got to	0:646
s:got your	0:664
s:grade	0:617
s:grade #	0:686
s:graduate	0:664
s:grants	0:664
s:grid	0:630
s:grid connections	0:686
s:group	0:646
s:h	0:630
s:halcyon	0:715
s:halyard	0:664
s:hamburg	0:686
s:handler	0:664
s:has	0:464
s:has been	0:542
s:has changed	0:686
s:has invited	0:630
s:has moved	0:664
s:have	0:419
s:have a	0:715
s:have an	0:715
s:have been	0:577
s:have got	0:542
s:have moved	0:715
s:have received	0:686
s:have your	0:617
s:head	0:617
s:head gardener	0:715
s:head of	0:686
s:health	0:630
s:hello	0:605
s:hello from	0:715
s:hemos	0:715
s:hemos recibido	0:715
s:here	0:617
s:here is	0:715
s:heute	0:715
s:hi	0:617
s:hi from	0:686
s:hire	0:715
s:hiring	0:542
s:hiring manager	0:630
s:history	0:686
s:hold	0:715
s:home	0:577
s:home exercise	0:715
s:homework	0:617
s:hora	0:664
s:hospital	0:715
s:hour	0:715
s:hours	0:646
s:house	0:664
s:housing	0:664
s:how	0:542
s:how did	0:630
s:how was	0:646
s:hr	0:664
s:hrs	0:664
s:hse	0:664
s:i	0:542
s:i am	0:715
s:i got	0:664
s:ihr	0:488
s:ihr gesprach	0:686
s:ihr termin	0:630
s:ihre	0:467
s:ihre bewerbung	0:495
s:ihrem	0:715
s:ihrer	0:605
s:ihrer bewerbung	0:617
s:ii	0:630
s:iii	0:646
s:im	0:617
s:in	0:389
s:in #	0:585
s:in confidence	0:715
s:in the	0:646
s:in your	0:715
s:ines	0:686
s:information	0:646
s:inmail	0:715
s:inside	0:715
s:insight	0:715
s:instructions	0:686
s:integration	0:715
s:interesse	0:715
s:interest	0:664
s:interview	0:221
s:interview #	0:536
s:interview appointment	0:686
s:interview arrangements	0:646
s:interview canceled	0:715
s:interview cancelled	0:686
s:interview confirmation	0:585
s:interview day	0:646
s:interview details	0:605
s:interview for	0:664
s:interview has	0:664
s:interview invitation	0:715
s:interview is	0:569
s:interview j	0:664
s:interview jordan	0:577
s:interview moved	0:686
s:interview on	0:521
s:interview panel	0:630
s:interview request	0:664
s:interview schedule	0:617
s:interview scheduled	0:646
s:interview slot	0:715
s:interview thursday	0:715
s:interview tomorrow	0:630
s:interview tuesday	0:715
s:interview with	0:472
s:interviewing	0:630
s:interviews	0:470
s:interviews #	0:686
s:interviews on	0:630
s:interviews with	0:715
s:intro	0:561
s:intro call	0:605
s:inventory	0:715
s:invitacion	0:715
s:invitacion entrevista	0:715
s:invitation	0:411
s:invitation interview	0:595
s:invitation jordan	0:630
s:invitation to	0:617
s:invited	0:617
s:invited you	0:617
s:invites	0:630
s:invites you	0:630
s:is	0:421
s:is booked	0:686
s:is confirmed	0:585
s:is in	0:715
s:is ready	0:630
s:is tomorrow	0:646
s:is waiting	0:686
s:it	0:499
s:it is	0:686
s:j	0:525
s:j avery	0:536
s:jan	0:715
s:jan #	0:715
s:january	0:605
s:january #	0:646
s:jeudi	0:715
s:job	0:516
s:jobs	0:554
s:jobs for	0:715
s:jobs in	0:630
s:joining	0:715
s:joining instructions	0:715
s:jordan	0:309
s:jordan #	0:646
s:jordan a	0:646
s:jordan avery	0:369
s:jordan x	0:715
s:jordan you	0:646
s:jordan your	0:630
s:jr	0:630
s:jr #	0:630
s:judgement	0:715
s:jueves	0:686
s:jul	0:664
s:jul #	0:664
s:july	0:630
s:jun	0:630
s:jun #	0:646
s:june	0:577
s:june #	0:664
s:juni	0:686
s:junior	0:585
s:junior clerk	0:715
s:jury	0:686
s:k	0:646
s:kennenlernen	0:646
s:kennismaking	0:715
s:kennziffer	0:646
s:kennziffer #	0:664
s:kestrel	0:715
s:kit	0:715
s:l	0:646
s:l #	0:664
s:la	0:536
s:la entrevista	0:715
s:laboratory	0:715
s:laboratory manager	0:715
s:labs	0:605
s:lantern	0:715
s:larkspur	0:686
s:last	0:715
s:lead	0:521
s:leader	0:715
s:learning	0:664
s:leeds	0:664
s:left	0:686
s:legal	0:715
s:lesson	0:686
s:let	0:715
s:let us	0:715
s:letter	0:503
s:letter of	0:646
s:level	0:664
s:level #	0:715
s:librarian	0:686
s:library	0:715
s:like	0:686
s:link	0:664
s:list	0:715
s:little	0:646
s:live	0:715
s:lo	0:715
s:lo de	0:715
s:logistics	0:664
s:london	0:686
s:long	0:686
s:long time	0:715
s:looking	0:715
s:love	0:715
s:love to	0:715
s:luck	0:686
s:lumen	0:715
s:lunes	0:715
s:m	0:561
s:m w	0:630
s:mai	0:646
s:mai #	0:715
s:mail	0:585
s:mail returned	0:646
s:maintenance	0:646
s:maintenance planner	0:715
s:management	0:715
s:manager	0:365
s:manager interview	0:617
s:manager jobs	0:715
s:manager post	0:715
s:managers	0:715
s:manana	0:646
s:mar	0:569
s:mar #	0:569
s:march	0:595
s:march #	0:686
s:marketing	0:715
s:marsh	0:686
s:martes	0:715
s:marz	0:686
s:master	0:715
s:match	0:686
s:may	0:525
s:may #	0:585
s:me	0:577
s:medical	0:646
s:meet	0:595
s:meet the	0:715
s:meet you	0:664
s:meeting	0:548
s:membership	0:664
s:mentoring	0:686
s:message	0:577
s:min	0:617
s:min with	0:686
s:minute	0:686
s:minute interview	0:715
s:minutes	0:715
s:missing	0:715
s:mittwoch	0:686
s:mock	0:585
s:mock interview	0:617
s:model	0:664
s:model risk	0:715
s:modeller	0:664
s:mon	0:585
s:mon #	0:605
s:monday	0:507
s:monday #	0:686
s:more	0:605
s:morgen	0:646
s:mortgage	0:617
s:move	0:630
s:moved	0:525
s:moved on	0:715
s:moved to	0:686
s:moving	0:664
s:mr	0:664
s:ms	0:664
s:msc	0:715
s:mutual	0:686
s:my	0:686
s:n	0:686
s:n #	0:686
s:nachfrage	0:715
s:nd	0:664
s:need	0:630
s:need to	0:664
s:needed	0:585
s:network	0:715
s:neue	0:617
s:neue stellen	0:686
s:neuer	0:715
s:neuer termin	0:715
s:new	0:454
s:new event	0:686
s:new jobs	0:646
s:new time	0:585
s:news	0:569
s:next	0:434
s:next stage	0:646
s:next step	0:542
s:next steps	0:630
s:next tuesday	0:715
s:next week	0:617
s:night	0:605
s:night porter	0:715
s:nights	0:715
s:no	0:561
s:north	0:686
s:northgate	0:715
s:not	0:488
s:not today	0:715
s:note	0:630
s:notice	0:630
s:notice of	0:715
s:notification	0:630
s:notification failure	0:715
s:notre	0:646
s:nous	0:715
s:nov	0:605
s:nov #	0:630
s:november	0:617
s:oct	0:569
s:oct #	0:595
s:october	0:595
s:october #	0:715
s:of	0:356
s:of #	0:630
s:of appointment	0:715
s:of employment	0:646
s:of house	0:686
s:of interview	0:686
s:of interviews	0:715
s:of office	0:686
s:of plan	0:686
s:of the	0:686
s:of time	0:715
s:of your	0:585
s:oferta	0:646
s:off	0:605
s:offer	0:438
s:offer from	0:715
s:offer letter	0:595
s:offer of	0:605
s:office	0:595
s:office re	0:686
s:officer	0:430
s:officer grade	0:715
s:officer ref	0:715
s:officer remote	0:715
s:oficina	0:715
s:ok	0:715
s:on	0:330
s:on #	0:561
s:on friday	0:605
s:on hold	0:715
s:on monday	0:686
s:on our	0:715
s:on the	0:531
s:on thursday	0:617
s:on tuesday	0:595
s:on wednesday	0:585
s:on your	0:542
s:one	0:536
s:one more	0:715
s:online	0:554
s:online assessments	0:686
s:online test	0:715
s:onsite	0:617
s:open	0:664
s:open evening	0:715
s:operations	0:595
s:operations analyst	0:715
s:oportunidad	0:715
s:opportunity	0:630
s:ops	0:686
s:oral	0:630
s:oral history	0:715
s:orchard	0:715
s:orrin	0:715
s:ostrava	0:715
s:our	0:472
s:our chat	0:715
s:our decision	0:715
s:our meeting	0:686
s:out	0:646
s:out of	0:664
s:outcome	0:516
s:outcome of	0:605
s:outreach	0:715
s:outside	0:686
s:over	0:686
s:pack	0:715
s:panel	0:464
s:panel interview	0:605
s:panel on	0:715
s:paper	0:686
s:papers	0:686
s:paralegal	0:664
s:paraplanner	0:715
s:parcel	0:715
s:parents	0:646
s:parents evening	0:646
s:parish	0:664
s:parish clerk	0:686
s:parking	0:715
s:part	0:646
s:part time	0:686
s:password	0:686
s:patient	0:646
s:patient services	0:715
s:pay	0:715
s:payments	0:630
s:payroll	0:686
s:payroll specialist	0:686
s:pdf	0:715
s:people	0:664
s:performance	0:686
s:performance analyst	0:715
s:person	0:686
s:pharma	0:715
s:phone	0:617
s:phone interview	0:715
s:phone screen	0:686
s:pick	0:630
s:pick a	0:646
s:place	0:569
s:place on	0:686
s:places	0:715
s:plan	0:664
s:planner	0:531
s:planning	0:595
s:plaza	0:686
s:please	0:536
s:please read	0:715
s:plot	0:715
s:plot #	0:715
s:pm	0:499
s:pm #	0:577
s:pm bst	0:630
s:pm gmt	0:686
s:podcast	0:715
s:point	0:686
s:point d'etape	0:715
s:policy	0:630
s:policy officer	0:686
s:pool	0:715
s:porter	0:715
s:portfolio	0:686
s:position	0:595
s:post	0:542
s:post #	0:715
s:poste	0:715
s:postponement	0:715
s:postponement of	0:715
s:postulacion	0:715
s:pour	0:715
s:practice	0:686
s:pre	0:646
s:presentation	0:715
s:previa	0:686
s:pricing	0:686
s:private	0:646
s:probeubersetzung	0:664
s:proceso	0:585
s:proceso de	0:715
s:producer	0:715
s:product	0:595
s:product manager	0:686
s:production	0:664
s:profil	0:686
s:profile	0:664
s:programme	0:577
s:progress	0:686
s:project	0:715
s:proposal	0:664
s:proposition	0:664
s:prueba	0:630
s:q	0:646
s:qa	0:664
s:quality	0:686
s:question	0:561
s:question about	0:686
s:questionnaire	0:715
s:questions	0:531
s:questions before	0:715
s:quick	0:536
s:quick call	0:715
s:quick one	0:664
s:quick update	0:686
s:quillmark	0:646
s:quillon	0:664
s:r	0:536
s:r #	0:548
s:rail	0:715
s:rao	0:686
s:rappel	0:686
s:rd	0:686
s:rdv	0:715
s:re	0:495
s:read	0:715
s:ready	0:585
s:ready to	0:715
s:receipt	0:664
s:received	0:554
s:received your	0:646
s:recent	0:715
s:reception	0:605
s:recibido	0:646
s:recibido tu	0:715
s:recording	0:686
s:recruiter	0:715
s:recrutement	0:686
s:ref	0:470
s:ref #	0:531
s:referee	0:715
s:referees	0:664
s:reference	0:617
s:reference request	0:664
s:references	0:595
s:regarding	0:715
s:regional	0:715
s:registered	0:686
s:registrar	0:617
s:reminder	0:495
s:reminder #	0:686
s:reminder interview	0:686
s:reminder your	0:630
s:remote	0:605
s:rendez	0:605
s:rendez vous	0:605
s:reply	0:531
s:reply thank	0:715
s:reponse	0:686
s:report	0:646
s:report de	0:664
s:representative	0:715
s:req	0:585
s:req #	0:585
s:request	0:511
s:required	0:577
s:required schedule	0:715
s:requisition	0:715
s:reschedule	0:664
s:rescheduled	0:577
s:research	0:577
s:research interview	0:715
s:research session	0:715
s:research software	0:715
s:reset	0:686
s:resolucion	0:715
s:responsable	0:686
s:responsible	0:715
s:responsible financial	0:715
s:respuesta	0:715
s:result	0:646
s:returned	0:630
s:returned to	0:630
s:review	0:585
s:review and	0:686
s:revised	0:617
s:right	0:715
s:rights	0:715
s:risk	0:605
s:road	0:664
s:robin	0:715
s:robotics	0:630
s:role	0:605
s:room	0:664
s:rota	0:686
s:round	0:536
s:round #	0:617
s:row	0:715
s:ruckfrage	0:715
s:ruckmeldung	0:715
s:rue	0:715
s:rue des	0:715
s:runde	0:715
s:running	0:664
s:s	0:715
s:said	0:715
s:salary	0:686
s:sales	0:617
s:sample	0:715
s:sat	0:664
s:saturday	0:605
s:sc	0:715
s:schedule	0:521
s:schedule your	0:664
s:scheduled	0:585
s:scheduling	0:715
s:scheme	0:715
s:school	0:686
s:scientist	0:630
s:screen	0:617
s:screening	0:664
s:screening call	0:715
s:search	0:686
s:second	0:536
s:second interview	0:646
s:security	0:715
s:see	0:569
s:see you	0:617
s:seleccion	0:686
s:selected	0:630
s:selection	0:686
s:self	0:664
s:sender	0:630
s:senior	0:548
s:senior product	0:715
s:sent	0:595
s:sent you	0:595
s:sep	0:664
s:sep #	0:664
s:sept	0:664
s:sept #	0:715
s:september	0:585
s:series	0:715
s:service	0:617
s:services	0:595
s:services officer	0:715
s:session	0:554
s:set	0:686
s:share	0:715
s:share your	0:715
s:shift	0:605
s:shop	0:715
s:short	0:617
s:shortlisted	0:630
s:shortlisting	0:630
s:shortlisting outcome	0:715
s:si	0:715
s:sign	0:617
s:signature	0:664
s:site	0:595
s:situational	0:686
s:situational judgement	0:715
s:skills	0:617
s:skills tutor	0:686
s:slight	0:715
s:slot	0:569
s:slots	0:715
s:small	0:617
s:so	0:605
s:software	0:715
s:software engineer	0:715
s:solicitud	0:646
s:some	0:686
s:something	0:715
s:sorry	0:617
s:specialist	0:595
s:spreadsheet	0:664
s:sql	0:715
s:st	0:630
s:st interview	0:715
s:staff	0:664
s:stage	0:542
s:stage #	0:664
s:stand	0:715
s:stands	0:686
s:starts	0:715
s:status	0:521
s:status change	0:715
s:status changed	0:715
s:status has	0:715
s:status notification	0:715
s:status of	0:715
s:stellen	0:686
s:stellenausschreibung	0:715
s:step	0:531
s:steps	0:630
s:steward	0:715
s:still	0:554
s:stock	0:715
s:stores	0:715
s:street	0:715
s:studio	0:646
s:study	0:715
s:su	0:630
s:subject	0:715
s:submission	0:630
s:submission #	0:715
s:submitted	0:617
s:successful	0:715
s:suite	0:561
s:suite a	0:646
s:suite donnee	0:715
s:sunday	0:630
s:sunita	0:715
s:sunita rao	0:715
s:supervisor	0:561
s:supply	0:686
s:supply chain	0:686
s:support	0:646
s:support worker	0:715
s:surveyor	0:715
s:suspension	0:715
s:suspension de	0:715
s:systems	0:542
s:systems manager	0:686
s:t	0:664
s:t #	0:715
s:ta	0:715
s:take	0:548
s:take a	0:715
s:take home	0:595
s:talent	0:715
s:talk	0:548
s:task	0:630
s:te	0:630
s:teacher	0:715
s:teaching	0:715
s:teaching assistant	0:715
s:team	0:569
s:teams	0:646
s:tech	0:686
s:technical	0:516
s:technical interview	0:686
s:technician	0:569
s:technologist	0:715
s:tecnica	0:686
s:tecnico	0:715
s:telephone	0:577
s:telephone interview	0:646
s:telephonique	0:715
s:tell	0:686
s:term	0:686
s:termin	0:521
s:termin #	0:686
s:termin am	0:646
s:terminanderung	0:715
s:terminbestatigung	0:630
s:terminverschiebung	0:646
s:test	0:472
s:test for	0:715
s:th	0:507
s:thank	0:475
s:thank you	0:475
s:thanks	0:561
s:thanks for	0:605
s:that	0:595
s:the	0:362
s:the #	0:554
s:the panel	0:585
s:the team	0:715
s:theo	0:715
s:there	0:715
s:they	0:605
s:they want	0:686
s:thing	0:630
s:things	0:630
s:things are	0:646
s:this	0:605
s:this week	0:686
s:three	0:646
s:thu	0:521
s:thu #	0:542
s:thurs	0:617
s:thurs #	0:715
s:thursday	0:449
s:thursday #	0:585
s:thursday's	0:617
s:thursday's interview	0:715
s:ticket	0:686
s:time	0:454
s:time for	0:664
s:time jordan	0:715
s:time to	0:715
s:timetable	0:715
s:tmrw	0:715
s:to	0:329
s:to #	0:715
s:to a	0:605
s:to be	0:715
s:to interview	0:617
s:to meet	0:664
s:to move	0:715
s:to quillmark	0:715
s:to see	0:715
s:to sender	0:630
s:to sign	0:715
s:to take	0:686
s:to talk	0:715
s:to the	0:664
s:to your	0:664
s:today	0:595
s:tomorrow	0:438
s:tomorrow #	0:686
s:tonight	0:686
s:trainee	0:715
s:transport	0:630
s:transport planner	0:715
s:travel	0:686
s:treasury	0:715
s:trial	0:617
s:trust	0:664
s:tu	0:521
s:tu candidatura	0:646
s:tu entrevista	0:686
s:tu solicitud	0:686
s:tue	0:605
s:tue #	0:630
s:tues	0:595
s:tuesday	0:488
s:tuesday #	0:686
s:tutor	0:664
s:two	0:630
s:uhr	0:715
s:um	0:664
s:um die	0:686
s:un	0:664
s:una	0:686
s:und	0:664
s:und gesprach	0:715
s:undeliverable	0:646
s:undeliverable re	0:686
s:undelivered	0:646
s:undelivered mail	0:646
s:under	0:664
s:une	0:686
s:uns	0:605
s:unser	0:715
s:unterlagen	0:715
s:unzustellbar	0:715
s:up	0:542
s:update	0:456
s:update from	0:664
s:update on	0:561
s:updated	0:470
s:updated interview	0:686
s:updated invitation	0:548
s:updated your	0:715
s:urgent	0:664
s:us	0:542
s:user	0:715
s:vacancy	0:617
s:vale	0:686
s:validation	0:686
s:vantor	0:686
s:vantry	0:715
s:venue	0:715
s:verbal	0:715
s:verify	0:646
s:verify your	0:646
s:vertrag	0:715
s:video	0:617
s:video interview	0:664
s:viewed	0:715
s:viewed your	0:715
s:viewing	0:585
s:viewing confirmed	0:646
s:viewing flat	0:715
s:virtual	0:686
s:visit	0:548
s:visit on	0:686
s:visit to	0:715
s:volunteer	0:617
s:vom	0:686
s:vom #	0:715
s:vorstellungsgesprach	0:536
s:vorstellungsgesprach am	0:715
s:votre	0:421
s:votre candidature	0:503
s:votre demande	0:686
s:votre entretien	0:646
s:votre rendez	0:646
s:votre venue	0:715
s:vous	0:569
s:vp	0:715
s:w	0:542
s:w c	0:715
s:w d	0:630
s:waiting	0:595
s:want	0:646
s:want to	0:686
s:ward	0:664
s:ward clerk	0:686
s:warden	0:664
s:warehouse	0:617
s:warehouse systems	0:715
s:warning	0:715
s:warning message	0:715
s:was	0:577
s:was your	0:664
s:water	0:646
s:we	0:389
s:we are	0:561
s:we do	0:630
s:we have	0:482
s:we would	0:686
s:wed	0:531
s:wed #	0:548
s:wednesday	0:507
s:wednesday #	0:595
s:weds	0:569
s:weds #	0:715
s:week	0:542
s:welcome	0:686
s:well	0:715
s:west	0:686
s:what	0:595
s:when	0:686
s:where	0:507
s:where things	0:646
s:where we	0:548
s:winter	0:715
s:wir	0:715
s:with	0:344
s:with apologies	0:715
s:with dr	0:715
s:with jordan	0:715
s:with mr	0:715
s:with us	0:646
s:with your	0:664
s:wohnung	0:686
s:work	0:617
s:worker	0:646
s:would	0:548
s:would love	0:715
s:would you	0:617
s:writer	0:686
s:writing	0:715
s:written	0:605
s:written exercise	0:664
s:x	0:561
s:x jordan	0:630
s:y	0:686
s:year	0:605
s:year #	0:646
s:yes	0:686
s:yesterday	0:715
s:you	0:285
s:you a	0:569
s:you are	0:449
s:you be	0:686
s:you for	0:521
s:you free	0:715
s:you have	0:516
s:you me	0:715
s:you on	0:664
s:you to	0:542
s:your	0:212
s:your application	0:353
s:your appointment	0:561
s:your assessment	0:664
s:your availability	0:646
s:your booking	0:664
s:your candidate	0:595
s:your candidature	0:715
s:your contract	0:715
s:your conversation	0:715
s:your day	0:715
s:your email	0:715
s:your form	0:686
s:your interest	0:686
s:your interview	0:405
s:your letter	0:630
s:your message	0:715
s:your mortgage	0:686
s:your next	0:686
s:your offer	0:630
s:your online	0:715
s:your onsite	0:715
s:your place	0:630
s:your profile	0:686
s:your research	0:715
s:your slot	0:686
s:your submission	0:715
s:your talk	0:646
s:your telephone	0:686
s:your visit	0:595
s:zephyrine	0:715
s:zu	0:577
s:zu ihrem	0:715
s:zu ihrer	0:664
s:zugangsdaten	0:715
s:zum	0:605
s:zum vorstellungsgesprach	0:664
s:zur	0:715
s:zwischenstand	0:630
s:£	0:585
s:£ #	0:595
sa	0:525
sabado	0:646
sabbatical	0:715
sabes	0:686
sabine	0:561
sable	0:617
sachbearbeitung	0:664
sache	0:686
safe	0:554
safeguarding	0:617
safely	0:561
safely and	0:715
safer	0:715
safer recruitment	0:715
safety	0:507
safety adviser	0:686
safety shoes	0:664
sag	0:605
sage	0:686
sagen	0:542
sagen sie	0:646
sagt	0:664
said	0:336
said #	0:686
said # #	0:686
said about	0:715
said i	0:617
said i would	0:646
said in	0:686
said in the	0:715
said it	0:664
said on	0:605
said on the	0:617
said so	0:686
said that	0:585
said the	0:715
said to	0:664
said we	0:715
said yes	0:554
said yes to	0:715
said you	0:585
said you were	0:715
said you would	0:686
sailing	0:715
sailings	0:715
saint	0:715
saison	0:715
sait	0:715
sal	0:664
sala	0:646
salaire	0:664
salary	0:414
salary expectations	0:715
salary is	0:646
salary of	0:630
salary of £	0:686
salary would	0:686
salary would be	0:686
salary £	0:686
salary £ #	0:686
sale	0:630
saleroom	0:646
sales	0:516
sales manager	0:686
salle	0:646
salle des	0:715
sallow	0:664
salon	0:664
salt	0:664
saltmarsh	0:617
saludo	0:485
saludo y	0:715
saludos	0:595
salut	0:595
salut jordan	0:646
salutations	0:561
salutations distinguees	0:646
salutations les	0:715
salutations les meilleures	0:715
salvo	0:664
salvo que	0:686
salvo que nos	0:715
sam	0:561
sam's	0:715
same	0:289
same afternoon	0:664
same as	0:664
same day	0:516
same evening	0:617
same hour	0:686
same link	0:646
same moment	0:715
same page	0:715
same people	0:715
same place	0:585
same room	0:715
same teams	0:715
same teams link	0:715
same thing	0:715
same time	0:536
same time #	0:715
same time on	0:715
same two	0:686
same zoom	0:686
samedi	0:595
samedi #	0:715
samir	0:686
sample	0:536
sample test	0:686
sample test first	0:715
samples	0:664
samstag	0:630
samstag #	0:686
samtliche	0:715
san	0:585
san francisco	0:686
san telmo	0:715
sand	0:686
sandhu	0:664
sandoval	0:715
sandra	0:585
sandwich	0:617
sandwiches	0:617
sanjay	0:664
sankt	0:715
sans	0:499
sans reponse	0:715
sans reponse de	0:715
santa	0:630
sante	0:646
sap	0:646
sas	0:715
sat	0:459
sat #	0:646
sat down	0:664
sat down with	0:715
sat nav	0:646
sat on	0:715
sat with	0:686
satisfactory	0:569
satisfactory references	0:630
satisfactory references and	0:686
satisfactory to	0:715
satisfied	0:715
saturday	0:389
saturday #	0:495
saturday # june	0:686
saturday # september	0:686
saturday # th	0:686
saturday and	0:686
saturday at	0:646
saturday at #	0:686
saturday morning	0:715
saturday's	0:715
saturdays	0:561
saturdays and	0:715
sauf	0:646
save	0:569
save my	0:715
save you	0:686
saved	0:617
saving	0:715
savings	0:715
savoir	0:715
saw	0:467
saw the	0:686
saw you	0:715
saw your	0:630
say	0:253
say #	0:605
say # #	0:715
say a	0:630
say and	0:630
say by	0:715
say friday	0:686
say friday #	0:686
say hello	0:715
say how	0:630
say how much	0:664
say i	0:686
say if	0:686
say in	0:630
say it	0:542
say it is	0:646
say more	0:686
say no	0:569
say no to	0:664
say so	0:485
say so and	0:617
say so to	0:715
say that	0:428
say that i	0:686
say that it	0:664
say that the	0:664
say that they	0:686
say that we	0:646
say that you	0:585
say that your	0:646
say the	0:617
say the same	0:715
say to	0:664
say we	0:664
say what	0:577
say what is	0:715
say what you	0:686
say when	0:595
say which	0:630
say who	0:686
say yes	0:531
say yes or	0:686
say yes to	0:686
say you	0:577
say you are	0:646
say you will	0:715
saying	0:536
saying no	0:686
saying no to	0:715
saying so	0:686
says	0:389
says and	0:715
says i	0:686
says it	0:715
says no	0:715
says that	0:630
says yes	0:686
says you	0:585
says you are	0:664
says your	0:715
sc	0:715
scale	0:542
scale #	0:715
scale of	0:715
scan	0:542
scan is	0:715
scan of	0:664
scan of the	0:686
scanned	0:664
scans	0:686
scarf	0:664
scary	0:686
scenario	0:686
scenarios	0:715
schaut	0:715
schedule	0:447
schedule #	0:646
schedule for	0:605
schedule your	0:686
scheduled	0:440
scheduled for	0:605
scheduled for #	0:715
scheduled on	0:715
scheduler	0:630
scheduling	0:577
scheme	0:542
schick	0:595
schick mir	0:664
schicke	0:715
schicken	0:605
schicken sie	0:646
schieben	0:686
schnelle	0:715
schon	0:472
schon dass	0:630
schon dass du	0:715
schon dass sie	0:715
schon eine	0:715
schon einmal	0:686
schone	0:646
schone grusse	0:715
schonen	0:664
school	0:355
school alumni	0:715
school and	0:630
school business	0:664
school business manager	0:686
school council	0:715
school is	0:605
school is closed	0:686
school of	0:686
school office	0:686
school run	0:630
school secretary	0:715
school will	0:715
schools	0:605
schreib	0:686
schreibe	0:646
schreibe ich	0:715
schreiben	0:577
schreiben sie	0:715
schriftlich	0:630
schriftliche	0:664
schritt	0:686
schwerbehindertenvertretung	0:686
science	0:617
sciences	0:646
scientific	0:646
scientist	0:561
score	0:478
score #	0:686
score sheets	0:715
scorecard	0:617
scorecards	0:646
scored	0:516
scored #	0:686
scores	0:531
scores are	0:646
scoring	0:605
scotland	0:715
scrap	0:646
scratch	0:715
screen	0:430
screen #	0:715
screen for	0:715
screen reader	0:686
screen with	0:686
screener	0:686
screening	0:531
screening call	0:715
screens	0:715
scrimshaw	0:715
scrutiny	0:715
se	0:336
se celebrara	0:715
se comunicara	0:686
se ha	0:617
se hara	0:715
se le	0:630
se nos	0:686
se publicara	0:686
se publicara en	0:715
se puede	0:686
se reunira	0:715
sea	0:536
sealed	0:664
seance	0:664
search	0:428
search for	0:664
search for a	0:715
search ltd	0:715
searches	0:646
searches this	0:715
searches this week	0:715
season	0:569
seasonal	0:715
seat	0:511
seats	0:686
sec	0:646
seccion	0:715
sechs	0:585
sechs monate	0:686
sechs monaten	0:715
second	0:304
second and	0:646
second choice	0:686
second class	0:686
second class rail	0:686
second conversation	0:715
second floor	0:646
second half	0:585
second half of	0:664
second interview	0:536
second meeting	0:686
second one	0:664
second page	0:686
second preference	0:715
second preference by	0:715
second referee	0:686
second round	0:595
second stage	0:646
second time	0:630
second week	0:715
second year	0:686
seconde	0:715
seconded	0:715
seconds	0:542
seconds to	0:686
secretaire	0:715
secretaria	0:569
secretaria de	0:715
secretariat	0:595
secretary	0:424
secretary to	0:605
secretary to the	0:605
section	0:516
section #	0:646
sector	0:585
secure	0:577
secure link	0:664
security	0:554
security code	0:715
sede	0:715
see	0:239
see a	0:630
see all	0:577
see all #	0:646
see all jobs	0:715
see below	0:664
see for	0:605
see for the	0:664
see from	0:686
see how	0:605
see how you	0:715
see if	0:646
see it	0:554
see on	0:630
see on monday	0:715
see straight	0:715
see that	0:630
see that you	0:686
see the	0:495
see them	0:686
see to	0:664
see two	0:715
see us	0:686
see what	0:531
see what can	0:686
see what you	0:686
see where	0:664
see whether	0:646
see who's	0:630
see who's looking	0:715
see you	0:383
see you at	0:577
see you for	0:617
see you in	0:686
see you on	0:617
see you then	0:617
see your	0:605
seed	0:664
seeing	0:482
seeing the	0:630
seeing the big	0:715
seeing you	0:646
seeing your	0:715
seen	0:403
seen a	0:715
seen by	0:585
seen by mr	0:715
seen by the	0:686
seen in	0:630
seen it	0:715
seen the	0:664
seen this	0:686
sees	0:561
sefton	0:686
seguimos	0:715
segun	0:646
segun lo	0:715
segunda	0:595
seguridad	0:715
seguros	0:715
sehen	0:569
sehen sie	0:686
sehr	0:387
sehr geehrte	0:409
sehr geehrte bewerberin	0:617
sehr geehrte damen	0:595
sehr geehrte frau	0:536
sehr geehrte r	0:495
sehr geehrter	0:554
sehr geehrter bewerber	0:617
sehr geehrter herr	0:630
sein	0:548
seiner	0:715
seis	0:595
seis meses	0:686
seit	0:554
seit gestern	0:715
seite	0:605
seiten	0:630
sekretariat	0:664
selben	0:686
selben tag	0:715
selbst	0:542
selbstauskunft	0:664
selbstverstandlich	0:617
selby	0:686
seleccion	0:521
seleccion de	0:646
seleccion grupo	0:715
select	0:569
select a	0:646
select a time	0:664
selected	0:503
selected for	0:585
selected for interview	0:664
selected to	0:686
selection	0:472
selection committee	0:664
selection day	0:686
selection panel	0:715
self	0:585
self assessment	0:715
sell	0:715
selling	0:715
selwyn	0:686
semaine	0:499
semaine du	0:664
semaine du #	0:664
semaine prochaine	0:605
semaines	0:605
semana	0:511
semana de	0:715
semana que	0:664
semana que viene	0:664
semana y	0:715
semanas	0:630
seminar	0:617
seminar room	0:630
seminar room #	0:664
sen	0:715
send	0:287
send a	0:525
send a link	0:715
send by	0:715
send it	0:542
send it back	0:664
send it to	0:646
send me	0:419
send me a	0:548
send me an	0:715
send me the	0:548
send me two	0:715
send me your	0:646
send one	0:715
send originals	0:715
send questions	0:715
send something	0:715
send the	0:499
send the link	0:686
send them	0:646
send to	0:715
send us	0:630
send us a	0:686
send you	0:531
send you a	0:686
send you the	0:595
send your	0:577
senden	0:617
senden sie	0:715
sender	0:715
sending	0:511
sending it	0:715
sending that	0:715
sending the	0:664
sends	0:605
senior	0:356
senior analyst	0:715
senior associate	0:630
senior buyer	0:715
senior clerk	0:686
senior consultant	0:617
senior data	0:686
senior data engineer	0:715
senior manager	0:664
senior partner	0:715
senior product	0:715
senior talent	0:664
senior talent acquisition	0:715
senora	0:715
sense	0:569
sensible	0:646
sent	0:335
sent #	0:605
sent a	0:630
sent by	0:569
sent from	0:511
sent from an	0:686
sent from calendly	0:531
sent in	0:715
sent on	0:646
sent on behalf	0:686
sent the	0:715
sent through	0:715
sent to	0:569
sent to you	0:686
sent us	0:715
sent via	0:664
sent with	0:646
sent you	0:617
sent you a	0:617
sentence	0:630
sentimos	0:715
seo	0:646
sep	0:595
sep #	0:595
sep # #	0:605
separate	0:617
separately	0:554
sept	0:577
sept #	0:664
sept # #	0:715
septante	0:715
september	0:313
september #	0:417
september # #	0:516
september # at	0:686
september and	0:569
september at	0:548
september at #	0:577
september on	0:715
september start	0:715
september to	0:715
septembre	0:561
septembre #	0:715
septembre a	0:715
septembre a #	0:715
septiembre	0:617
septiembre a	0:715
septiembre a las	0:715
ser	0:595
sera	0:449
sera el	0:664
sera el lunes	0:715
serai	0:686
serait	0:664
serez	0:664
seria	0:686
serian	0:715
series	0:630
series b	0:715
seriez	0:585
seriez vous	0:605
seriez vous disponible	0:715
serious	0:630
seriously	0:664
serons	0:715
seront	0:630
serrano	0:686
served	0:585
served basis	0:715
server	0:585
server returned	0:664
server returned #	0:664
service	0:342
service and	0:715
service center	0:715
service centre	0:715
service des	0:715
service lead	0:715
service manager	0:686
service recrutement	0:686
service rh	0:715
service technician	0:664
service who	0:715
services	0:380
services and	0:715
services manager	0:686
services officer	0:715
servicio	0:686
servus	0:617
servus jordan	0:646
ses	0:664
sesion	0:715
session	0:488
session is	0:715
session with	0:664
sessions	0:595
sessions are	0:715
set	0:369
set a	0:715
set aside	0:664
set for	0:617
set jordan	0:715
set of	0:664
set off	0:630
set on	0:715
set out	0:531
set out below	0:715
set out in	0:646
set out the	0:686
set up	0:542
set up a	0:686
set up alerts	0:715
set up the	0:686
sethi	0:715
sets	0:686
setting	0:686
settle	0:577
settle it	0:715
settle the	0:715
settled	0:521
setzen	0:664
setzen wir	0:715
setzen wir uns	0:715
seul	0:686
seule	0:630
seun	0:715
seven	0:428
seven and	0:715
seven days	0:585
seven in	0:686
seven in the	0:715
seven questions	0:686
several	0:554
several of	0:646
several of you	0:686
severnside	0:630
sgt	0:715
sha	0:577
sha not	0:577
sha not be	0:646
shader	0:715
shadow	0:646
shah	0:715
shall	0:347
shall assume	0:664
shall assume that	0:686
shall be	0:525
shall be in	0:646
shall be taking	0:686
shall bring	0:715
shall expect	0:715
shall expect you	0:715
shall give	0:715
shall have	0:664
shall i	0:585
shall i put	0:715
shall i tell	0:715
shall not	0:715
shall not be	0:715
shall see	0:686
shall we	0:595
shall we say	0:646
shall write	0:617
shall write to	0:664
shame	0:715
shanice	0:715
shannon	0:715
shape	0:646
share	0:451
share anything	0:715
share anything that	0:715
share code	0:686
share of	0:686
share the	0:686
share this	0:664
share this email	0:686
share updated	0:715
share updated cv	0:715
share your	0:686
shared	0:492
shared service	0:646
shared services	0:664
shared with	0:664
sharing	0:715
sharon	0:646
sharp	0:664
shauna	0:715
shaw	0:686
she	0:302
she accepted	0:715
she asks	0:715
she can	0:664
she does	0:577
she does not	0:646
she goes	0:686
she has	0:521
she her	0:605
she is	0:406
she is back	0:595
she is in	0:686
she is lovely	0:715
she is on	0:630
she is the	0:664
she knows	0:715
she likes	0:686
she likes to	0:686
she says	0:686
she was	0:686
she will	0:456
she will have	0:715
she will not	0:686
she will ring	0:715
she will want	0:664
she would	0:561
she would like	0:664
shed	0:605
sheep	0:686
sheet	0:495
sheets	0:617
sheila	0:605
shift	0:444
shift manager	0:664
shifts	0:554
ship	0:715
shipment	0:715
shipping	0:605
ships	0:715
shirt	0:664
shoe	0:664
shoe size	0:715
shoes	0:536
shona	0:715
shoot	0:686
shop	0:449
shop floor	0:715
shop manager	0:686
shops	0:630
short	0:374
short exercise	0:715
short list	0:715
short notice	0:595
short of	0:646
shorter	0:715
shortlist	0:485
shortlist for	0:686
shortlist of	0:715
shortlist on	0:715
shortlisted	0:419
shortlisted and	0:664
shortlisted and you	0:686
shortlisted applicants	0:715
shortlisted by	0:664
shortlisted candidates	0:646
shortlisted for	0:577
shortlisted for the	0:686
shortlisted on	0:686
shortlisted on this	0:715
shortlisted you	0:686
shortlisting	0:492
shortlisting for	0:664
shortlisting for the	0:715
shortlisting is	0:715
shortlisting takes	0:715
shortlisting takes place	0:715
shortly	0:686
shot	0:715
should	0:264
should add	0:715
should allow	0:664
should also	0:715
should assume	0:686
should assume that	0:715
should be	0:421
should be glad	0:686
should be grateful	0:686
should be over	0:715
should be with	0:686
should explain	0:715
should go	0:715
should have	0:548
should i	0:664
should it	0:686
should know	0:630
should like	0:542
should like to	0:577
should like you	0:686
should not	0:499
should not be	0:646
should not read	0:715
should not resign	0:686
should say	0:686
should take	0:664
should that	0:715
should the	0:585
should we	0:664
should you	0:475
should you be	0:664
should you need	0:686
should you wish	0:646
should your	0:664
shout	0:459
shout and	0:686
shout and i	0:686
shout at	0:715
shout if	0:595
shout if you	0:664
shout when	0:630
shouting	0:664
show	0:417
show me	0:715
show that	0:715
show that your	0:715
show the	0:715
show this	0:686
show you	0:516
show you round	0:646
show you the	0:617
showed	0:630
shown	0:447
shown in	0:531
shown in pacific	0:715
shown in your	0:646
shown round	0:715
shown to	0:646
showroom	0:617
showroom manager	0:715
shows	0:561
shredded	0:686
shreya	0:715
shrm	0:715
shrm cp	0:715
shuffle	0:715
shut	0:495
shut till	0:715
shut to	0:715
shutdown	0:715
shuts	0:605
shuts on	0:715
si	0:321
si c'est	0:715
si ce	0:715
si el	0:630
si en	0:715
si hay	0:686
si je	0:715
si la	0:646
si le	0:664
si lo	0:686
si me	0:715
si no	0:521
si no es	0:686
si no puede	0:715
si puedes	0:686
si que	0:686
si te	0:605
si tu	0:630
si un	0:686
si votre	0:664
si votre parcours	0:715
si vous	0:561
sian	0:595
sich	0:383
sich an	0:686
sich an den	0:715
sich auf	0:715
sich bei	0:686
sich bei uns	0:715
sich bitte	0:646
sich die	0:715
sich eine	0:715
sich ihre	0:715
sich in	0:686
sich nach	0:715
sicher	0:664
sick	0:664
siddiqui	0:715
side	0:378
side and	0:664
side door	0:646
side of	0:561
side of a	0:686
side of the	0:630
sides	0:595
sideways	0:715
sido	0:617
sie	0:288
sie als	0:715
sie also	0:664
sie am	0:585
sie am donnerstag	0:715
sie an	0:630
sie auf	0:686
sie bekommen	0:664
sie bis	0:646
sie bitte	0:511
sie bitte bis	0:715
sie da	0:686
sie daher	0:686
sie das	0:646
sie dazu	0:715
sie den	0:595
sie den termin	0:686
sie die	0:548
sie die nachricht	0:715
sie die stelle	0:715
sie dies	0:686
sie ein	0:715
sie eine	0:664
sie es	0:686
sie fur	0:715
sie gern	0:605
sie gerne	0:715
sie haben	0:577
sie haben sich	0:686
sie horen	0:715
sie ihn	0:686
sie ihre	0:605
sie ihre versichertenkarte	0:715
sie ihren	0:715
sie in	0:542
sie in den	0:715
sie in der	0:686
sie in ihrem	0:715
sie ja	0:715
sie mich	0:686
sie mir	0:585
sie mir doch	0:715
sie mit	0:585
sie mogen	0:715
sie mussen	0:686
sie mussen nichts	0:715
sie nach	0:715
sie nicht	0:542
sie nicht kommen	0:715
sie noch	0:686
sie schon	0:715
sie sich	0:464
sie sich an	0:686
sie sich bitte	0:664
sie sind	0:617
sie spatestens	0:715
sie spatestens am	0:715
sie uns	0:531
sie uns bis	0:715
sie uns bitte	0:686
sie uns mit	0:715
sie unter	0:646
sie unter der	0:715
sie von	0:646
sie werden	0:715
sie zu	0:595
sie zu einem	0:646
sie zum	0:630
sie zum #	0:715
sieben	0:646
sieht	0:664
siempre	0:646
siento	0:664
siete	0:664
sift	0:577
sig:#	0:368
sig:a	0:577
sig:acquisition	0:605
sig:administrator	0:646
sig:advisor	0:715
sig:ag	0:715
sig:am	0:664
sig:analytics	0:686
sig:and	0:715
sig:assistant	0:664
sig:associate	0:715
sig:auf	0:715
sig:avery	0:646
sig:b	0:595
sig:bank	0:715
sig:business	0:646
sig:by	0:664
sig:calendar	0:664
sig:charity	0:715
sig:co	0:646
sig:com	0:630
sig:company	0:664
sig:consultant	0:605
sig:credit	0:715
sig:d	0:715
sig:data	0:686
sig:de	0:561
sig:der	0:686
sig:des	0:686
sig:diese	0:630
sig:director	0:561
sig:do	0:664
sig:dr	0:664
sig:du	0:646
sig:e	0:569
sig:email	0:686
sig:en	0:686
sig:energy	0:715
sig:engineering	0:715
sig:erhalten	0:686
sig:este	0:664
sig:example	0:595
sig:executive	0:646
sig:foods	0:715
sig:for	0:715
sig:fur	0:715
sig:gmbh	0:485
sig:google	0:646
sig:group	0:646
sig:head	0:605
sig:her	0:630
sig:homes	0:715
sig:hr	0:503
sig:hrb	0:715
sig:https	0:646
sig:in	0:646
sig:invitation	0:715
sig:jordan	0:646
sig:kg	0:715
sig:kranich	0:630
sig:lane	0:686
sig:le	0:715
sig:limited	0:715
sig:llp	0:715
sig:logistics	0:664
sig:logistik	0:617
sig:london	0:646
sig:ltd	0:503
sig:m	0:715
sig:mail	0:605
sig:manager	0:525
sig:managing	0:715
sig:mensaje	0:715
sig:message	0:715
sig:messtechnik	0:686
sig:mo	0:686
sig:nachricht	0:715
sig:nc	0:715
sig:nordlicht	0:715
sig:oak	0:715
sig:of	0:525
sig:office	0:664
sig:on	0:715
sig:operations	0:617
sig:partner	0:561
sig:people	0:617
sig:personalabteilung	0:686
sig:personio	0:715
sig:plc	0:630
sig:porque	0:686
sig:privacy	0:715
sig:pty	0:715
sig:pvt	0:715
sig:re	0:715
sig:recibes	0:686
sig:recruit	0:715
sig:recruiter	0:664
sig:recruiting	0:664
sig:recruitment	0:585
sig:registered	0:664
sig:retail	0:715
sig:s	0:686
sig:sas	0:715
sig:se	0:686
sig:search	0:664
sig:senior	0:605
sig:sent	0:664
sig:she	0:630
sig:sie	0:686
sig:since	0:715
sig:smartrecruiters	0:664
sig:sr	0:686
sig:t	0:686
sig:talent	0:525
sig:teamtailor	0:664
sig:tel	0:605
sig:the	0:595
sig:this	0:630
sig:to	0:630
sig:trust	0:715
sig:uber	0:686
sig:unit	0:715
sig:university	0:715
sig:v	0:595
sig:versendet	0:664
sig:view	0:715
sig:von	0:686
sig:was	0:715
sig:weil	0:686
sig:www	0:715
sig:you	0:686
sight	0:554
sight of	0:605
sight of your	0:715
sign	0:363
sign a	0:715
sign and	0:617
sign and return	0:686
sign by	0:715
sign in	0:507
sign in at	0:715
sign in to	0:595
sign it	0:664
sign off	0:630
sign on	0:715
sign the	0:595
signal	0:554
signalling	0:715
signature	0:554
signed	0:467
signed copy	0:664
signed off	0:664
signed on	0:715
signee	0:715
signing	0:569
signing up	0:686
signs	0:664
sigue	0:585
sigue en	0:686
sigues	0:646
sigues en	0:715
siguiente	0:617
silence	0:516
silence after	0:715
silencio	0:715
silent	0:715
silke	0:686
silly	0:664
similar	0:617
simon	0:561
simone	0:605
simple	0:664
simplement	0:686
simply	0:516
sin	0:475
sin efecto	0:715
sin que	0:715
since	0:328
since #	0:577
since # and	0:686
since february	0:715
since i	0:595
since the	0:495
since then	0:686
since two	0:686
since we	0:585
since we last	0:715
since you	0:492
since you are	0:664
since you were	0:646
since you would	0:664
sincerely	0:366
sind	0:384
sind bei	0:664
sind die	0:715
sind eine	0:715
sind es	0:715
sind in	0:686
sind sie	0:686
sind wir	0:715
sing	0:686
singapore	0:630
single	0:554
single one	0:686
sinon	0:686
siobhan	0:646
sir	0:577
sir peter	0:715
sistema	0:686
sister	0:525
sit	0:364
sit a	0:715
sit down	0:495
sit down in	0:715
sit down together	0:715
sit down with	0:577
sit in	0:548
sit on	0:536
sit on the	0:617
sit tight	0:646
sit with	0:605
site	0:363
site and	0:715
site in	0:715
site is	0:664
site manager	0:617
site reliability	0:664
site reliability engineer	0:664
sites	0:646
sits	0:511
sits in	0:646
sits on	0:617
sitting	0:521
sitting down	0:686
sitting down with	0:715
sitting in	0:664
situation	0:630
situational	0:630
situational judgement	0:630
situational judgement test	0:715
situational judgement untimed	0:715
situations	0:664
sitzen	0:664
sitzt	0:664
sitzung	0:664
six	0:347
six and	0:686
six months	0:485
six months and	0:715
six months in	0:686
six of	0:646
six people	0:630
six questions	0:715
six weeks	0:630
sixteen	0:646
sixty	0:585
size	0:548
sizes	0:686
skills	0:585
skills tutor	0:715
skip	0:630
skipper	0:715
skipton	0:715
skoda	0:715
slate	0:715
sleep	0:536
sleep on	0:595
sleep on it	0:605
slept	0:646
slept on	0:715
slept on it	0:715
slide	0:664
slides	0:485
slides please	0:664
slightly	0:630
slip	0:605
slipped	0:686
slot	0:403
slot for	0:646
slot has	0:686
slot has been	0:686
slot is	0:686
slot on	0:646
slot on the	0:715
slot that	0:686
slots	0:449
slots are	0:548
slots are released	0:686
slots for	0:686
slots have	0:715
slough	0:686
slow	0:542
slower	0:715
slowly	0:686
small	0:430
small talk	0:686
small team	0:715
small team and	0:715
smart	0:605
smartrecruiters	0:521
smartrecruiters com	0:617
smartrecruiters on	0:715
smartrecruiters privacy	0:715
smile	0:686
smoke	0:686
snow	0:646
so	0:140
so #	0:569
so # #	0:686
so and	0:577
so and i	0:686
so and we	0:686
so anything	0:715
so as	0:605
so as to	0:715
so be	0:646
so bear	0:646
so bear with	0:646
so bring	0:686
so by	0:664
so can	0:646
so can we	0:715
so did	0:646
so do	0:492
so do not	0:569
so expect	0:686
so far	0:577
so far as	0:715
so fast	0:686
so flexible	0:715
so for	0:715
so forgive	0:646
so forgive the	0:686
so friday	0:630
so friday #	0:686
so give	0:664
so good	0:664
so have	0:605
so have a	0:686
so he	0:664
so he is	0:715
so here	0:511
so here goes	0:686
so here is	0:585
so here it	0:664
so i	0:359
so i am	0:516
so i can	0:525
so i have	0:511
so i will	0:577
so i would	0:585
so if	0:542
so if you	0:605
so in	0:715
so it	0:447
so it is	0:536
so it will	0:585
so just	0:646
so keep	0:715
so kind	0:715
so leave	0:630
so leave the	0:715
so let	0:630
so let us	0:664
so long	0:686
so look	0:715
so many	0:715
so much	0:595
so much for	0:646
so no	0:542
so nobody	0:664
so nothing	0:595
so nothing to	0:715
so nothing will	0:715
so now	0:715
so oder	0:646
so oder so	0:646
so patient	0:715
so please	0:423
so please be	0:686
so please check	0:715
so please do	0:531
so pleased	0:595
so pleased you	0:686
so put	0:715
so quickly	0:686
so sooner	0:715
so sooner is	0:715
so sorry	0:536
so sorry to	0:686
so ten	0:715
so than	0:715
so that	0:377
so that i	0:630
so that is	0:521
so that it	0:664
so that nobody	0:686
so that the	0:630
so that we	0:630
so that you	0:536
so the	0:467
so the #	0:686
so there	0:495
so there is	0:516
so they	0:630
so think	0:715
so this	0:577
so this is	0:605
so thursday's	0:715
so to	0:715
so today	0:715
so tomorrow	0:664
so we	0:421
so we are	0:577
so we can	0:605
so we had	0:715
so we have	0:617
so we will	0:595
so we would	0:664
so well	0:715
so when	0:664
so when you	0:715
so with	0:715
so would	0:617
so would you	0:715
so you	0:436
so you are	0:595
so you can	0:664
so you do	0:664
so you have	0:686
so you know	0:646
so you will	0:617
so you would	0:715
so your	0:715
sobald	0:585
sobald er	0:715
sobre	0:554
social	0:585
society	0:475
society of	0:686
socio	0:715
sodass	0:686
sofa	0:664
sofern	0:664
sofern sie	0:686
sofia	0:715
sofort	0:686
software	0:485
software engineer	0:664
soil	0:686
soins	0:646
soir	0:548
soiree	0:686
soit	0:605
sol	0:686
solar	0:686
sold	0:605
solene	0:605
solent	0:715
solicitante	0:715
solicitor	0:605
solicitors	0:554
solicitud	0:548
soll	0:630
sollen	0:715
sollte	0:664
sollten	0:561
sollten sie	0:569
solo	0:595
solution	0:715
solutions	0:630
solutions architect	0:715
solutions consultant	0:715
solve	0:617
solve a	0:686
solveig	0:715
solway	0:715
some	0:351
some #	0:715
some of	0:554
some of them	0:686
some of you	0:715
some questions	0:664
some time	0:595
some years	0:715
somebody	0:351
somebody called	0:715
somebody else	0:577
somebody from	0:595
somebody from the	0:664
somebody has	0:686
somebody in	0:664
somebody to	0:715
somebody who	0:499
somebody who has	0:577
somebody who was	0:715
somebody who'd	0:715
somebody will	0:686
somebody with	0:715
somebody's	0:715
someone	0:386
someone else	0:577
someone from	0:585
someone from the	0:686
someone who	0:548
someone who can	0:715
someone who has	0:686
someone who lives	0:715
someone who's	0:715
someone will	0:646
something	0:340
something ?	0:715
something at	0:715
something better	0:715
something else	0:646
something from	0:715
something in	0:595
something in the	0:646
something on	0:664
something that	0:617
something to	0:617
something to say	0:715
something with	0:664
something you	0:585
something you would	0:715
sometime	0:664
sometimes	0:686
somewhat	0:715
somewhere	0:577
somewhere quiet	0:715
sommer	0:686
sommes	0:585
sommes au	0:715
sommes au regret	0:715
sommes pas	0:715
sommes pas en	0:715
somos	0:715
son	0:485
sondern	0:605
song	0:686
song school	0:715
sonia	0:715
sonntag	0:686
sons	0:605
sonst	0:548
sont	0:554
soon	0:438
soon as	0:492
soon as i	0:646
soon as it	0:686
soon as possible	0:715
soon as the	0:715
soon as there	0:715
soon as they	0:715
sooner	0:472
sooner if	0:715
sooner is	0:715
sooner is better	0:715
sooner not	0:664
sooner you	0:686
sophie	0:686
sorgfaltig	0:686
sorry	0:286
sorry about	0:630
sorry about the	0:686
sorry but	0:715
sorry but we	0:715
sorry for	0:507
sorry for the	0:561
sorry i	0:617
sorry i have	0:715
sorry i know	0:715
sorry it	0:595
sorry it is	0:646
sorry jordan	0:617
sorry mate	0:664
sorry sorry	0:664
sorry that	0:595
sorry that i	0:715
sorry that it	0:715
sorry to	0:426
sorry to be	0:686
sorry to do	0:605
sorry to have	0:585
sorry to keep	0:715
sorry to mess	0:686
sorry to say	0:585
sorry to tell	0:686
sorry we	0:686
sorry we have	0:715
sort	0:521
sort code	0:686
sort code and	0:715
sort of	0:605
sort of thing	0:686
sort something	0:715
sorted	0:595
sought	0:715
souhaite	0:646
souhaitons	0:646
sound	0:554
sounding	0:715
sounds	0:605
soup	0:630
sourcing	0:715
sous	0:548
south	0:630
sowie	0:595
soy	0:686
space	0:605
spaces	0:630
spalding	0:715
spam	0:686
spare	0:630
spater	0:664
spatestens	0:536
spatestens #	0:630
spatestens am	0:605
spatestens am #	0:646
speak	0:414
speak just	0:715
speak just now	0:715
speak of	0:646
speak on	0:715
speak soon	0:664
speak to	0:585
speak to me	0:715
speak with	0:554
speak with you	0:686
speaker	0:664
speakers	0:617
speaking	0:554
speaking with	0:646
spec	0:646
special	0:664
specialist	0:531
specialty	0:715
specification	0:686
speed	0:617
spend	0:499
spend a	0:686
spend more	0:664
spend more than	0:664
spend the	0:715
spent	0:561
spent on	0:715
spindle	0:664
spine	0:664
spine point	0:686
spine point #	0:686
split	0:646
spoke	0:548
spoke to	0:686
spoken	0:577
spoken to	0:664
spoken with	0:715
sponsor	0:595
sports	0:715
spot	0:542
spot on	0:715
spots	0:715
spreadsheet	0:561
spreadsheets	0:715
sprechen	0:630
sprechen wir	0:715
spring	0:485
spring and	0:646
sql	0:548
sql questions	0:686
squad	0:715
square	0:617
squeeze	0:686
sr	0:548
sr executive	0:715
sra	0:686
sre	0:686
st	0:365
st and	0:664
st brannock's	0:664
st cuthman's	0:715
st jude's	0:686
st of	0:686
st oswin's	0:686
stable	0:664
stable connection	0:715
stack	0:715
stadt	0:715
stadtwerke	0:646
staff	0:421
staff engineer	0:664
staff officer	0:715
staffing	0:531
staffing office	0:664
stage	0:372
stage #	0:595
stage and	0:646
stage door	0:664
stage for	0:595
stage for the	0:664
stage hiring	0:686
stage manager	0:715
stage of	0:686
stages	0:664
stahl	0:715
stair	0:686
stairs	0:531
stairs are	0:715
stakeholder	0:664
stall	0:715
stamp	0:686
stand	0:467
standard	0:485
standard class	0:617
standard was	0:715
standards	0:686
standing	0:536
standort	0:664
stands	0:554
stapel	0:715
star	0:617
starred	0:715
start	0:292
start #	0:554
start # #	0:686
start ?	0:715
start and	0:715
start as	0:715
start asap	0:686
start assessment	0:715
start at	0:605
start at #	0:715
start date	0:511
start date is	0:686
start date of	0:686
start from	0:715
start https	0:664
start in	0:617
start in september	0:715
start monday	0:630
start monday #	0:664
start of	0:617
start on	0:577
start on monday	0:664
start on the	0:664
start test	0:630
start test https	0:715
start the	0:569
start the test	0:686
start to	0:715
start when	0:715
start whenever	0:715
start with	0:630
start you	0:715
started	0:577
starten	0:715
starter	0:715
starting	0:542
starts	0:488
starts #	0:686
starts in	0:664
starts on	0:617
starts on #	0:664
starts with	0:686
state	0:554
statement	0:503
statement and	0:715
statement of	0:646
statements	0:715
states	0:715
station	0:475
station #	0:715
station for	0:715
station for the	0:715
station is	0:715
station manager	0:686
statt	0:561
stattdessen	0:686
stattfinden	0:664
status	0:449
status changes	0:715
status hiring	0:715
status hiring manager	0:715
status in	0:715
status of	0:605
status of your	0:617
status submitted	0:715
status under	0:686
statut	0:686
statut cadre	0:715
stay	0:449
stay for	0:686
stay in	0:577
stay in the	0:664
stay in touch	0:686
stay on	0:664
staying	0:664
stays	0:464
stays as	0:664
stays as it	0:686
stays at	0:715
stays in	0:715
stays open	0:664
stays valid	0:715
std	0:715
stead	0:686
steel	0:617
steel toecaps	0:715
steering	0:686
stefan	0:715
stehen	0:664
steht	0:561
stellan	0:686
stelle	0:419
stelle als	0:585
stelle antreten	0:715
stelle sachbearbeitung	0:715
stellen	0:577
step	0:461
step for	0:664
step free	0:715
step is	0:686
steph	0:630
stephen	0:715
stepping	0:664
steps	0:605
steuerfachangestellte	0:715
steve	0:646
steward	0:605
stick	0:664
still	0:280
still #	0:715
still # #	0:715
still active	0:715
still an	0:686
still an hour	0:715
still at	0:664
still at the	0:715
still be	0:715
still do	0:715
still free	0:715
still good	0:686
still got	0:715
still have	0:630
still in	0:525
still in the	0:585
still keen	0:686
still like	0:686
still like to	0:715
still live	0:686
still looking	0:715
still on	0:548
still on for	0:715
still on the	0:715
still open	0:686
still talking	0:715
still the	0:630
still there	0:715
still to	0:630
still top	0:715
still top of	0:715
still under	0:715
still up	0:715
still very	0:542
still very much	0:542
still want	0:561
still want to	0:605
still wants	0:715
stimme	0:686
stipend	0:715
stock	0:585
stockholm	0:686
stokes	0:686
stone	0:630
stonebridge	0:686
stood	0:630
stop	0:444
stop these	0:715
stop these emails	0:715
stop to	0:686
stopped	0:531
stopped talking	0:715
stopping	0:715
stops	0:536
stops at	0:686
stops at the	0:715
stops outside	0:686
stops working	0:715
storage	0:664
store	0:516
store and	0:715
store manager	0:664
storedrv	0:686
storedrv deliver	0:686
storedrv deliver exception	0:715
stores	0:536
stories	0:646
storm	0:686
story	0:531
story about	0:686
stott	0:646
strachan	0:686
straight	0:438
straight after	0:605
straight answer	0:715
straight away	0:630
straight from	0:715
straight out	0:715
straight to	0:664
straight with	0:715
strand	0:569
strang	0:715
strategy	0:577
street	0:408
street and	0:715
streiten	0:715
strength	0:646
strength of	0:664
strengths	0:664
stress	0:595
stress engineer	0:686
stretch	0:630
strict	0:715
strike	0:561
string	0:715
stripped	0:686
strong	0:507
strong candidates	0:715
stroud	0:646
struck	0:715
structural	0:646
structured	0:686
stu	0:630
stuart	0:686
stubbs	0:715
stuck	0:554
stuck in	0:715
student	0:595
students	0:630
studies	0:646
studio	0:456
studio #	0:715
studio manager	0:664
studios	0:605
study	0:495
stufe	0:715
stuff	0:686
stunde	0:542
stunden	0:516
stunden die	0:715
stunden vorher	0:646
stunden vorher ab	0:715
stuttgart	0:715
style	0:686
su	0:428
su agenda	0:715
su candidatura	0:686
su caso	0:715
su cita	0:646
su entrevista	0:686
su nombre	0:715
su solicitud	0:646
subject	0:414
subject interview	0:715
subject line	0:664
subject to	0:488
subject to references	0:686
subject to satisfactory	0:715
subject to the	0:617
subject to two	0:686
submission	0:585
submission is	0:715
submissions	0:686
submit	0:542
submit a	0:715
submit your	0:686
submit your scorecard	0:715
submitted	0:470
submitted #	0:715
submitted by	0:715
submitted successfully	0:686
submitting	0:646
submitting your	0:715
subs	0:686
subscribers	0:715
success	0:548
success in	0:686
success in your	0:715
success manager	0:630
successfactors	0:715
successfactors eu	0:715
successful	0:511
successfully	0:646
successor	0:664
such	0:507
such a	0:630
such dir	0:686
such things	0:715
suche	0:630
suche ich	0:686
suchen	0:569
suchen wir	0:686
sucht	0:715
sud	0:664
sue	0:630
sueldo	0:630
suerte	0:617
suffit	0:715
sugden	0:715
suggest	0:569
suggest another	0:715
suggested	0:646
suggests	0:715
suis	0:569
suisse	0:686
suit	0:495
suit you	0:595
suitable	0:617
suite	0:511
suite a	0:715
suite favorable	0:605
suite favorable a	0:664
suits	0:488
suits me	0:664
suits you	0:630
suivant	0:686
sujet	0:715
sum	0:715
summary	0:664
summer	0:459
summer and	0:715
summer time	0:585
sums	0:686
sun	0:686
sun #	0:715
sunday	0:377
sunday #	0:531
sunday # august	0:715
sunday # february	0:686
sunday # november	0:686
sunday # october	0:715
sunday and	0:664
sunday at	0:715
sunday at #	0:715
sunday evening	0:630
sunday night	0:605
sunday so	0:664
sunday the	0:686
sunday the #	0:715
sundays	0:595
sundial	0:715
sunil	0:646
sunita	0:617
sunita rao	0:715
sunniva	0:646
super	0:585
supervising	0:715
supervisor	0:482
supervisor job	0:715
supervisora	0:715
supervisora de	0:715
supper	0:630
supplied	0:585
supplier	0:561
supplies	0:715
supply	0:531
supply chain	0:595
support	0:449
support #	0:715
support engineer	0:617
support worker	0:686
supporting	0:646
supposed	0:664
supposed to	0:664
sur	0:411
sur la	0:554
sur la plateforme	0:715
sur le	0:585
sur les	0:715
sur quatre	0:715
sur un	0:664
sur votre	0:715
sure	0:521
sure that	0:630
sure that you	0:715
sure you	0:686
surgery	0:542
surname	0:686
surprise	0:715
surprised	0:585
surprised if	0:715
surtout	0:630
survey	0:542
survey closes	0:715
survey closes on	0:715
surveyor	0:585
surveyors	0:715
surveys	0:630
survived	0:686
sus	0:605
suspect	0:686
suspect that	0:715
suspended	0:715
sustainability	0:686
svenja	0:715
swallowed	0:715
swap	0:569
swear	0:686
swedish	0:686
sweet	0:646
switch	0:646
switchboard	0:715
switched	0:664
sworn	0:715
sydney	0:715
sylvain	0:715
sylvie	0:715
system	0:397
system and	0:646
system at	0:630
system at host	0:630
system design	0:630
system for	0:686
system generated	0:664
system will	0:715
systems	0:440
systems analyst	0:686
systems design	0:715
systems engineer	0:715
systems interview	0:715
systems lead	0:686
systems manager	0:715
t	0:438
t #	0:617
t # #	0:664
t'embrasse	0:715
ta	0:488
ta candidature	0:715
ta for	0:686
tab	0:646
table	0:470
table and	0:664
table in	0:664
table in reply	0:715
tablon	0:664
tablon electronico	0:715
tag	0:395
tag frau	0:686
tag frau avery	0:686
tag jordan	0:482
tag jordan avery	0:482
tage	0:525
tage die	0:715
tagen	0:595
tagt	0:630
tait	0:686
take	0:267
take #	0:715
take a	0:554
take about	0:664
take an	0:715
take any	0:715
take care	0:664
take home	0:605
take it	0:467
take it as	0:715
take it that	0:605
take over	0:686
take part	0:715
take people	0:715
take place	0:511
take place on	0:605
take that	0:715
take the	0:456
take the test	0:715
take the time	0:686
take things	0:686
take this	0:646
take this out	0:686
take thursday's	0:715
take two	0:686
take two minutes	0:715
take up	0:577
take up the	0:686
take us	0:715
take you	0:554
take you round	0:686
take you through	0:715
take you to	0:715
take your	0:664
taken	0:375
taken forward	0:715
taken into	0:646
taken into the	0:715
taken it	0:715
taken off	0:664
taken on	0:715
taken out	0:686
taken out of	0:715
taken the	0:605
taken up	0:617
taken with	0:630
taken with your	0:686
taken you	0:664
takes	0:375
takes #	0:630
takes # minutes	0:686
takes a	0:715
takes about	0:577
takes about #	0:664
takes around	0:715
takes around #	0:715
takes place	0:595
takes place in	0:715
takes place on	0:715
takes the	0:617
takes this	0:686
takes three	0:715
takes two	0:715
takes up	0:715
takes up to	0:715
takes you	0:715
takes you to	0:715
taking	0:442
taking notes	0:715
taking part	0:664
taking place	0:715
taking the	0:605
taking the time	0:686
taking this	0:646
taking your	0:664
taking your application	0:715
tal	0:646
tal ?	0:715
talent	0:312
talent acquisition	0:430
talent acquisition partner	0:630
talent acquisition specialist	0:715
talent at	0:715
talent community	0:585
talent coordinator	0:715
talent network	0:715
talent partner	0:516
talent partner at	0:715
talent team	0:542
talento	0:630
talents	0:646
talk	0:329
talk about	0:503
talk about the	0:617
talk by	0:715
talk for	0:686
talk it	0:715
talk it over	0:715
talk on	0:686
talk through	0:664
talk to	0:485
talk to us	0:715
talk to you	0:630
talk with	0:585
talk with you	0:664
talk you	0:715
talked	0:492
talked about	0:617
talked for	0:664
talked it	0:715
talked it over	0:715
talked of	0:715
talking	0:451
talking about	0:664
talking about your	0:686
talking to	0:536
talking to you	0:664
talks	0:554
talks about	0:686
taller	0:664
talleres	0:664
tamar	0:686
tamarack	0:686
tamarind	0:664
tambien	0:585
tambien el	0:715
tamsin	0:536
tan	0:646
tannery	0:630
tanto	0:605
tanya	0:686
tara	0:646
tard	0:585
tard le	0:646
tard le #	0:686
tardar	0:617
tardar el	0:646
tardar el viernes	0:715
tarde	0:531
tardes	0:569
tardes jordan	0:605
tarek	0:715
target	0:715
tarn	0:630
tarnside	0:715
tarrant	0:715
tasa	0:715
tash	0:686
task	0:548
tasks	0:577
tasks #	0:715
taste	0:686
tate	0:605
taught	0:715
tax	0:561
taxi	0:585
taxis	0:715
tbc	0:715
tbh	0:715
te	0:348
te confirmamos	0:715
te confirmo	0:715
te contesto	0:715
te contesto por	0:715
te cuento	0:686
te digo	0:646
te escribo	0:664
te llamo	0:630
te llamo yo	0:715
te lo	0:664
te mando	0:715
te mando el	0:715
te parece	0:686
te paso	0:646
te pedimos	0:715
te va	0:664
tea	0:485
tea and	0:646
tea and i	0:715
teach	0:585
teacher	0:561
teacher of	0:715
teaching	0:554
teaching assistant	0:630
teague	0:686
team	0:247
team and	0:569
team and they	0:715
team at	0:605
team der	0:664
team for	0:686
team has	0:715
team in	0:605
team is	0:630
team lead	0:686
team leader	0:585
team manager	0:715
team not	0:715
team of	0:664
team on	0:686
team which	0:686
team will	0:492
team will be	0:646
team will contact	0:686
team will look	0:715
team would	0:617
team would like	0:715
team would love	0:715
team's	0:715
teamleitung	0:715
teams	0:341
teams #	0:715
teams is	0:686
teams link	0:521
teams link in	0:715
teams link to	0:715
teams meeting	0:605
teams microsoft	0:577
teams microsoft com	0:577
teams need	0:686
teams need help	0:686
teams or	0:686
teams with	0:664
teamtailor	0:548
teamtailor com	0:646
teatime	0:686
tech	0:595
technical	0:430
technical conversation	0:715
technical interview	0:605
technical recruiter	0:715
technician	0:478
technician job	0:715
technicien	0:686
technik	0:686
techniker	0:715
technique	0:686
technische	0:617
technologist	0:646
technology	0:617
tecnica	0:605
tecnica de	0:664
tecnico	0:569
tecnico a	0:686
tecnico a de	0:686
tecnico de	0:617
ted	0:715
teeth	0:715
teil	0:595
teilen	0:585
teilen sie	0:595
teilen sie uns	0:617
teilnahme	0:715
teilnehmen	0:646
teilnehmende	0:715
teilzeit	0:715
teilzeit #	0:715
tel	0:630
tel #	0:715
tel # #	0:715
telecom	0:715
telefon	0:605
telefonat	0:617
telefonisch	0:605
telefono	0:569
telefonos	0:715
telegram	0:664
telephone	0:357
telephone all	0:715
telephone and	0:646
telephone call	0:630
telephone conversation	0:617
telephone in	0:715
telephone interview	0:686
telephone number	0:715
telephone on	0:686
telephone that	0:715
telephone the	0:646
telephone you	0:630
telephone you on	0:715
telephoned	0:617
telephonique	0:715
teletrabajo	0:715
teletravail	0:646
tell	0:253
tell a	0:617
tell everyone	0:686
tell him	0:646
tell me	0:373
tell me about	0:664
tell me and	0:630
tell me by	0:664
tell me how	0:715
tell me i	0:715
tell me if	0:646
tell me now	0:686
tell me that	0:686
tell me what	0:595
tell me which	0:569
tell me your	0:715
tell people	0:686
tell the	0:569
tell them	0:664
tell us	0:414
tell us about	0:686
tell us at	0:686
tell us by	0:715
tell us that	0:686
tell us what	0:664
tell us when	0:715
tell you	0:363
tell you about	0:664
tell you how	0:686
tell you if	0:715
tell you more	0:686
tell you that	0:499
tell you the	0:715
tell you what	0:569
telling	0:554
telling me	0:715
telling us	0:686
tells	0:525
tells me	0:577
tells me that	0:686
tells you	0:715
telmo	0:715
temp	0:686
temperamental	0:715
template	0:686
temporada	0:686
temporary	0:617
temps	0:542
ten	0:303
ten and	0:617
ten days	0:605
ten in	0:715
ten in the	0:715
ten minute	0:605
ten minutes	0:428
ten minutes and	0:715
ten minutes before	0:686
ten minutes early	0:646
ten minutes from	0:715
ten minutes of	0:664
ten minutes on	0:664
ten o'clock	0:646
ten on	0:715
ten or	0:715
ten past	0:646
ten to	0:585
ten to six	0:715
ten weeks	0:664
ten weeks and	0:715
ten working	0:507
ten working days	0:507
ten years	0:715
tenancy	0:664
tenant	0:646
tend	0:646
tend to	0:664
tendra	0:664
tendras	0:686
tends	0:630
tends to	0:630
tenemos	0:605
tenemos que	0:686
tener	0:715
tenga	0:715
tengo	0:664
tengo que	0:715
tennant	0:686
teo	0:715
teresa	0:715
term	0:428
term #	0:686
term # months	0:715
term and	0:664
term time	0:664
term time only	0:715
termin	0:428
termin absagen	0:715
termin am	0:617
termin am donnerstag	0:686
termin fur	0:686
termin mit	0:715
terminal	0:646
termine	0:617
terms	0:467
terms and	0:715
terms are	0:646
terms of	0:664
tern	0:646
terrible	0:686
terry	0:715
tes	0:664
tess	0:617
tessaro	0:715
test	0:384
test #	0:715
test and	0:664
test first	0:686
test https	0:617
test https app	0:715
test https www	0:664
test is	0:686
test of	0:715
test starten	0:715
test your	0:664
test zu	0:715
tested	0:664
tests	0:531
tests #	0:664
tests are	0:715
tete	0:715
text	0:470
text #	0:715
text # #	0:715
text me	0:595
text me #	0:686
textiles	0:617
th	0:247
th #	0:485
th # #	0:542
th # am	0:664
th ?	0:630
th after	0:715
th and	0:475
th and #	0:630
th and i	0:686
th and the	0:646
th any	0:686
th any time	0:715
th as	0:715
th at	0:464
th at #	0:499
th at the	0:686
th august	0:686
th between	0:686
th between #	0:686
th but	0:686
th but i	0:715
th february	0:715
th floor	0:664
th half	0:686
th i	0:646
th if	0:715
th in	0:715
th instead	0:715
th is	0:646
th july	0:646
th july #	0:715
th june	0:646
th june #	0:686
th march	0:686
th march at	0:715
th may	0:686
th november	0:646
th november and	0:715
th october	0:715
th of	0:554
th of february	0:715
th or	0:664
th or the	0:715
th please	0:715
th same	0:715
th same time	0:715
th september	0:715
th so	0:605
th to	0:664
th would	0:715
than	0:270
than #	0:464
than # #	0:686
than # hours	0:646
than # minutes	0:715
than # september	0:715
than # words	0:630
than a	0:617
than an	0:630
than an evening	0:715
than an hour	0:715
than any	0:715
than i	0:617
than in	0:664
than it	0:664
than me	0:686
than most	0:715
than noon	0:715
than noon on	0:715
than on	0:715
than one	0:630
than six	0:686
than that	0:686
than the	0:561
than they	0:646
than three	0:577
than three hours	0:715
than three months	0:715
than to	0:715
than two	0:664
than we	0:561
than we had	0:715
than you	0:605
than you would	0:664
thank	0:264
thank you	0:265
thank you again	0:664
thank you and	0:715
thank you for	0:288
thank you jordan	0:646
thank you very	0:715
thanked	0:715
thanking	0:686
thanking you	0:715
thanks	0:283
thanks a	0:664
thanks again	0:664
thanks again for	0:664
thanks and	0:715
thanks and best	0:715
thanks for	0:345
thanks for agreeing	0:664
thanks for applying	0:617
thanks for asking	0:715
thanks for bearing	0:686
thanks for being	0:617
thanks for coming	0:630
thanks for letting	0:664
thanks for sending	0:664
thanks for the	0:554
thanks for your	0:561
thanks jordan	0:617
thanks lovely	0:715
thanks regards	0:605
thanks so	0:664
thanks so much	0:664
thanks to	0:715
thanks you	0:715
that	0:118
that ?	0:646
that a	0:542
that all	0:595
that an	0:630
that and	0:605
that are	0:715
that as	0:664
that as a	0:686
that at	0:686
that at the	0:686
that before	0:664
that but	0:715
that can	0:630
that can not	0:715
that comes	0:686
that date	0:664
that day	0:525
that does	0:585
that does not	0:630
that due	0:686
that due to	0:715
that evening	0:664
that fits	0:715
that for	0:686
that from	0:686
that has	0:664
that have	0:686
that he	0:542
that he will	0:715
that his	0:686
that hour	0:646
that i	0:405
that i am	0:646
that i can	0:577
that i have	0:617
that i will	0:646
that i would	0:646
that if	0:686
that in	0:605
that includes	0:715
that is	0:289
that is #	0:617
that is a	0:516
that is all	0:686
that is done	0:715
that is fine	0:664
that is in	0:664
that is kind	0:715
that is no	0:595
that is not	0:542
that is on	0:715
that is really	0:715
that is that	0:715
that is the	0:536
that is what	0:686
that is when	0:646
that is you	0:617
that it	0:434
that it is	0:531
that it was	0:664
that it will	0:686
that looks	0:686
that makes	0:646
that may	0:664
that means	0:595
that meeting	0:715
that month	0:686
that morning	0:664
that mr	0:715
that no	0:646
that nobody	0:585
that nothing	0:715
that of	0:715
that on	0:595
that on the	0:686
that on this	0:715
that one	0:542
that one of	0:715
that our	0:577
that out	0:715
that person	0:686
that point	0:664
that same	0:617
that she	0:577
that she would	0:686
that so	0:715
that somebody	0:715
that someone	0:715
that suit	0:664
that suit you	0:664
that suits	0:664
that takes	0:715
that tells	0:715
that the	0:336
that the #	0:715
that the clocks	0:686
that the form	0:715
that the interview	0:715
that the panel	0:664
that the position	0:715
that their	0:686
that there	0:617
that there is	0:664
that these	0:715
that they	0:507
that they are	0:686
that they have	0:686
that this	0:516
that this is	0:569
that time	0:605
that to	0:715
that too	0:646
that two	0:686
that was	0:525
that we	0:357
that we are	0:577
that we can	0:561
that we could	0:715
that we do	0:646
that we have	0:569
that we need	0:686
that we shall	0:715
that we will	0:605
that we would	0:577
that week	0:548
that went	0:646
that went wrong	0:715
that were	0:617
that whoever	0:715
that will	0:630
that will help	0:715
that with	0:686
that work	0:686
that works	0:664
that works for	0:686
that would	0:605
that would be	0:686
that you	0:260
that you and	0:664
that you are	0:485
that you can	0:561
that you come	0:686
that you could	0:646
that you did	0:686
that you do	0:617
that you gave	0:715
that you had	0:630
that you have	0:426
that you hold	0:715
that you know	0:686
that you may	0:715
that you might	0:664
that you need	0:664
that you no	0:686
that you put	0:715
that you should	0:686
that you took	0:715
that you want	0:715
that you were	0:595
that you will	0:521
that you would	0:470
that your	0:416
that your application	0:686
that your interview	0:664
that your message	0:630
that your notice	0:686
that yours	0:715
thats	0:646
the	0:38
the #	0:257
the # #	0:478
the # %	0:715
the # bus	0:715
the # nd	0:492
the # rd	0:595
the # st	0:536
the # th	0:302
the a	0:686
the a #	0:715
the above	0:467
the above post	0:585
the above vacancy	0:715
the account	0:646
the accounts	0:686
the actual	0:686
the ad	0:664
the address	0:577
the address could	0:715
the admissions	0:715
the advert	0:521
the advertisement	0:646
the afternoon	0:548
the agency	0:646
the agenda	0:686
the agm	0:715
the airport	0:664
the alumni	0:646
the amended	0:715
the analyst	0:686
the announcement	0:664
the annual	0:686
the answer	0:548
the answer is	0:686
the answers	0:715
the app	0:605
the applicant	0:715
the application	0:577
the application forms	0:715
the applications	0:605
the appointing	0:686
the appointing committee	0:715
the appointment	0:516
the appointment is	0:646
the appointment with	0:715
the appointments	0:664
the appointments committee	0:686
the apprentice	0:686
the april	0:715
the arrangements	0:617
the arrangements for	0:646
the assessment	0:569
the assessors	0:715
the asset	0:686
the assistant	0:630
the attached	0:488
the attached form	0:715
the attachment	0:664
the audit	0:715
the auditors	0:664
the autumn	0:531
the autumn and	0:686
the availability	0:715
the awkward	0:715
the back	0:531
the back of	0:646
the background	0:646
the bag	0:715
the band	0:664
the band for	0:715
the bank	0:516
the bank holiday	0:585
the bar	0:686
the barrier	0:715
the basis	0:646
the basis of	0:686
the bath	0:686
the bell	0:605
the below	0:686
the bench	0:595
the best	0:464
the best of	0:715
the best we	0:686
the best with	0:686
the better	0:646
the big	0:585
the big picture	0:715
the bins	0:715
the bit	0:595
the bit about	0:630
the blue	0:561
the board	0:478
the board has	0:686
the board of	0:686
the board room	0:715
the boardroom	0:686
the boat	0:646
the boiler	0:605
the bonus	0:715
the book	0:646
the booking	0:664
the books	0:715
the boss	0:715
the bottom	0:605
the box	0:646
the branch	0:664
the break	0:686
the bridge	0:686
the brief	0:585
the budget	0:569
the building	0:554
the bursar	0:715
the bursary	0:715
the bus	0:554
the business	0:577
the button	0:630
the buzzer	0:686
the cafe	0:715
the calendar	0:548
the calendar entry	0:715
the call	0:531
the camera	0:664
the canal	0:715
the candidate	0:585
the candidates	0:561
the canteen	0:686
the car	0:536
the car park	0:569
the caravan	0:715
the card	0:686
the care	0:715
the careers	0:715
the case	0:585
the cat	0:686
the ceiling	0:686
the cellar	0:715
the chair	0:531
the chair of	0:686
the chair will	0:715
the chairman	0:630
the chance	0:664
the chance to	0:715
the change	0:646
the chap	0:715
the chapel	0:686
the chapter	0:715
the checks	0:715
the chief	0:617
the chief executive	0:715
the children	0:630
the christmas	0:646
the church	0:664
the civic	0:617
the civic centre	0:686
the civic offices	0:686
the class	0:715
the client	0:561
the clock	0:585
the clock can	0:715
the clocks	0:595
the clocks change	0:715
the clocks go	0:715
the close	0:686
the close of	0:715
the closing	0:511
the closing date	0:525
the co	0:715
the code	0:617
the coffee	0:617
the cold	0:686
the college	0:646
the coming	0:605
the coming days	0:715
the coming weeks	0:686
the committee	0:467
the committee had	0:715
the committee is	0:715
the committee will	0:686
the community	0:646
the company	0:569
the conference	0:715
the confirmation	0:686
the consent	0:715
the consent form	0:715
the contact	0:664
the content	0:715
the contents	0:715
the contract	0:554
the control	0:646
the control room	0:664
the conversation	0:595
the coordinator	0:715
the copy	0:664
the copy of	0:715
the corn	0:686
the corn exchange	0:715
the corner	0:715
the corridor	0:686
the cottage	0:686
the council	0:511
the council will	0:715
the council's	0:715
the counter	0:646
the county	0:569
the county's	0:686
the courier	0:715
the course	0:585
the course of	0:630
the court	0:646
the covering	0:715
the covering letter	0:715
the cto	0:686
the current	0:686
the customer	0:646
the customs	0:715
the cut	0:715
the cv	0:617
the dark	0:664
the data	0:521
the data engineer	0:595
the date	0:548
the date of	0:686
the dates	0:646
the daventry	0:715
the day	0:356
the day ?	0:715
the day after	0:595
the day and	0:605
the day before	0:605
the day but	0:715
the day is	0:715
the day so	0:715
the day you	0:715
the dbs	0:646
the deadline	0:664
the dean	0:664
the dean and	0:715
the debrief	0:686
the decision	0:525
the decision to	0:686
the decision was	0:646
the delay	0:646
the delivery	0:715
the demand	0:715
the dentist	0:686
the department	0:561
the deposit	0:686
the depot	0:646
the deputy	0:686
the description	0:715
the desk	0:499
the desk and	0:686
the details	0:595
the details of	0:664
the diary	0:495
the diary and	0:715
the diary for	0:686
the difference	0:686
the diocese	0:715
the diploma	0:715
the direction	0:715
the director	0:595
the directors	0:686
the discussion	0:686
the doctor	0:715
the document	0:715
the documents	0:630
the dog	0:595
the donor	0:715
the door	0:542
the door and	0:646
the dot	0:715
the drawings	0:664
the drive	0:664
the duty	0:664
the e	0:715
the earlier	0:664
the earliest	0:664
the early	0:569
the east	0:715
the easter	0:664
the education	0:715
the eight	0:686
the email	0:617
the employer	0:646
the employer's	0:715
the enclosed	0:646
the enclosed statement	0:715
the end	0:346
the end of	0:386
the end the	0:646
the end they	0:686
the engineering	0:715
the engineering manager	0:715
the essential	0:630
the essential criteria	0:646
the estates	0:715
the evening	0:503
the evening before	0:715
the evening of	0:605
the event	0:577
the event below	0:630
the executive	0:630
the exercise	0:595
the experience	0:715
the extra	0:715
the fair	0:686
the family	0:595
the fee	0:686
the feedback	0:715
the ferry	0:664
the field	0:686
the figure	0:664
the file	0:595
the files	0:715
the final	0:516
the final round	0:686
the final stage	0:617
the finance	0:595
the finance director	0:715
the financial	0:630
the financial conduct	0:646
the fire	0:664
the firm	0:595
the firmware	0:715
the first	0:349
the first day	0:630
the first fortnight	0:715
the first half	0:686
the first of	0:686
the first one	0:664
the first round	0:664
the first session	0:715
the first two	0:664
the first week	0:630
the first year	0:664
the five	0:664
the flat	0:605
the flood	0:664
the floor	0:561
the folder	0:605
the following	0:412
the following appointment	0:715
the following event	0:617
the following interview	0:715
the following items	0:715
the following week	0:715
the foot	0:715
the form	0:467
the form on	0:715
the form you	0:686
the formal	0:630
the forms	0:630
the four	0:531
the four of	0:686
the fourth	0:664
the frame	0:715
the freeze	0:686
the freight	0:715
the friday	0:561
the front	0:503
the front desk	0:646
the front door	0:664
the front is	0:715
the full	0:630
the funeral	0:715
the gap	0:715
the garden	0:646
the gate	0:561
the gatehouse	0:686
the general	0:686
the general manager	0:686
the gm	0:715
the good	0:630
the governors	0:531
the grade	0:715
the graduate	0:617
the grant	0:646
the grass	0:715
the gravel	0:715
the green	0:630
the grid	0:715
the ground	0:595
the ground floor	0:630
the group	0:548
the guild	0:686
the half	0:686
the hall	0:605
the harbour	0:630
the head	0:472
the head of	0:548
the head says	0:715
the headcount	0:715
the headline	0:715
the headmaster	0:686
the headteacher	0:646
the health	0:715
the hearing	0:686
the heat	0:715
the heating	0:715
the highest	0:686
the hill	0:715
the hiring	0:467
the hiring manager	0:554
the hiring team	0:554
the holidays	0:715
the home	0:715
the honest	0:686
the hospital	0:715
the hotel	0:686
the hour	0:577
the hours	0:617
the house	0:605
the hr	0:664
the human	0:664
the human resources	0:715
the idea	0:715
the inbox	0:715
the inconvenience	0:646
the incumbent	0:664
the information	0:646
the inside	0:686
the instrument	0:715
the insurance	0:715
the insurers	0:686
the interest	0:630
the interest you	0:664
the internet	0:664
the interview	0:374
the interview for	0:646
the interview is	0:686
the interview on	0:686
the interview panel	0:715
the interview process	0:715
the interview will	0:646
the interview you	0:686
the interviewers	0:715
the interviews	0:507
the interviews and	0:715
the interviews on	0:715
the invitation	0:630
the invite	0:605
the job	0:436
the job board	0:715
the job description	0:664
the job of	0:646
the jobs	0:686
the junior	0:646
the kettle	0:646
the kettle on	0:686
the keys	0:715
the kit	0:715
the kitchen	0:595
the lab	0:561
the lads	0:646
the lady	0:646
the lady from	0:715
the land	0:646
the landlady	0:715
the landlord	0:569
the landlord will	0:686
the lane	0:686
the lane is	0:715
the last	0:384
the last box	0:715
the last day	0:686
the last of	0:664
the last one	0:715
the last person	0:686
the last ten	0:664
the last thing	0:715
the last three	0:664
the last time	0:715
the last two	0:646
the last week	0:664
the late	0:715
the later	0:715
the latest	0:548
the latest on	0:715
the laundry	0:715
the lead	0:715
the least	0:664
the left	0:715
the lesson	0:664
the letter	0:531
the letters	0:686
the library	0:561
the licence	0:686
the lift	0:664
the line	0:554
the link	0:414
the link below	0:577
the link expires	0:715
the link in	0:646
the link is	0:630
the link once	0:686
the link stays	0:715
the link to	0:664
the link works	0:646
the link's	0:715
the list	0:488
the list is	0:715
the little	0:686
the lobby	0:715
the local	0:646
the lodge	0:646
the london	0:686
the long	0:630
the long weekend	0:715
the longlist	0:686
the loop	0:605
the lot	0:664
the lower	0:686
the lunch	0:664
the m	0:715
the m #	0:715
the machine	0:715
the machines	0:715
the mail	0:617
the mail system	0:630
the main	0:554
the man	0:686
the management	0:715
the manager	0:646
the managers	0:715
the managing	0:715
the march	0:715
the margin	0:715
the market	0:715
the maths	0:715
the matter	0:686
the md	0:630
the meantime	0:454
the meantime i	0:715
the meantime please	0:664
the meantime you	0:664
the medical	0:630
the meeting	0:521
the meeting now	0:630
the members	0:664
the mess	0:715
the message	0:630
the middle	0:531
the middle of	0:554
the midlands	0:715
the mill	0:595
the ministry	0:664
the ministry of	0:686
the minute	0:664
the minutes	0:715
the mix	0:686
the mobile	0:585
the mobile number	0:646
the moment	0:548
the moment and	0:715
the moment you	0:715
the monday	0:531
the monday after	0:715
the money	0:595
the month	0:499
the month so	0:664
the more	0:646
the morning	0:467
the morning after	0:715
the morning and	0:715
the morning of	0:715
the mornings	0:646
the mornings of	0:664
the most	0:646
the mot	0:715
the museum	0:686
the name	0:548
the name of	0:630
the names	0:548
the names of	0:605
the national	0:715
the network	0:715
the new	0:424
the new date	0:686
the new financial	0:715
the new one	0:646
the new time	0:715
the new year	0:548
the news	0:630
the next	0:391
the next one	0:686
the next person	0:715
the next round	0:664
the next stage	0:585
the next step	0:569
the next ten	0:715
the next two	0:715
the night	0:521
the night and	0:715
the night before	0:686
the north	0:617
the note	0:646
the notes	0:686
the notice	0:686
the notice period	0:715
the number	0:442
the number in	0:664
the number of	0:595
the number on	0:630
the number you	0:715
the numbers	0:617
the nurses	0:715
the offer	0:511
the offer is	0:686
the office	0:428
the office and	0:715
the office for	0:715
the office is	0:646
the office on	0:646
the offices	0:686
the official	0:715
the old	0:511
the old one	0:715
the on	0:686
the on call	0:686
the onboarding	0:646
the one	0:395
the one in	0:715
the one that	0:646
the one to	0:715
the one who	0:630
the one with	0:561
the one you	0:617
the ones	0:617
the online	0:605
the only	0:531
the only one	0:630
the only person	0:715
the opportunity	0:686
the opportunity to	0:686
the order	0:521
the order in	0:617
the organiser	0:686
the organizer	0:664
the original	0:630
the originals	0:686
the originals of	0:715
the other	0:388
the other by	0:715
the other candidates	0:715
the other end	0:715
the other finalist	0:715
the other one	0:686
the other person	0:715
the other side	0:646
the other two	0:605
the other way	0:715
the others	0:475
the others are	0:686
the outcome	0:482
the outcome by	0:630
the outcome of	0:646
the outgoing	0:664
the outside	0:664
the ovens	0:715
the owner	0:686
the pack	0:686
the page	0:646
the paid	0:715
the panel	0:335
the panel and	0:715
the panel can	0:686
the panel for	0:595
the panel has	0:554
the panel is	0:577
the panel sits	0:715
the panel was	0:686
the panel will	0:561
the panel would	0:715
the panel's	0:595
the paper	0:585
the papers	0:646
the paperwork	0:617
the parent	0:715
the parish	0:715
the park	0:715
the park and	0:715
the parking	0:686
the part	0:630
the part ii	0:715
the particulars	0:715
the partner	0:686
the partners	0:531
the partners met	0:715
the pass	0:630
the pass mark	0:715
the password	0:715
the password of	0:715
the past	0:569
the past #	0:715
the past twelve	0:715
the pay	0:646
the payroll	0:664
the pension	0:664
the people	0:536
the people team	0:646
the people who	0:664
the person	0:475
the person i	0:686
the person specification	0:715
the person we	0:715
the person who	0:617
the person who's	0:715
the pharmacy	0:686
the phone	0:412
the phone i	0:715
the phone to	0:686
the phone with	0:605
the phones	0:715
the photo	0:686
the photos	0:664
the photos of	0:715
the piano	0:715
the pile	0:561
the place	0:511
the place of	0:715
the place to	0:686
the plan	0:686
the planning	0:630
the plant	0:630
the plant manager	0:715
the platform	0:605
the pleasure	0:715
the podcast	0:686
the point	0:686
the police	0:664
the policy	0:686
the port	0:715
the portal	0:561
the portal's	0:715
the portfolio	0:686
the position	0:416
the position has	0:646
the position is	0:686
the position of	0:475
the post	0:391
the post is	0:630
the post of	0:454
the posting	0:686
the pot	0:715
the practice	0:577
the pre	0:715
the prep	0:686
the present	0:664
the presentation	0:664
the price	0:715
the pricing	0:715
the principal	0:686
the private	0:715
the process	0:511
the process for	0:715
the product	0:646
the production	0:686
the profile	0:686
the programme	0:561
the programme committee	0:664
the programme for	0:715
the project	0:664
the proper	0:715
the prudential	0:630
the prudential regulation	0:630
the pub	0:715
the public	0:605
the qa	0:715
the qualifications	0:715
the quality	0:715
the quarry	0:715
the question	0:630
the questionnaire	0:686
the questions	0:536
the queue	0:664
the radio	0:715
the rail	0:715
the reading	0:646
the reason	0:630
the receipt	0:542
the receipt of	0:686
the receipts	0:646
the recipient	0:715
the recipient's	0:686
the recipient's email	0:715
the recommendation	0:686
the recommendation of	0:715
the record	0:664
the recorder	0:715
the recording	0:664
the recruiter	0:715
the recruiting	0:617
the recruiting manager	0:664
the recruitment	0:617
the recruitment process	0:715
the referees	0:715
the reference	0:617
the region	0:715
the region of	0:715
the regional	0:605
the regulator	0:646
the remaining	0:630
the remote	0:686
the requirements	0:664
the requisition	0:646
the research	0:605
the reserve	0:630
the reserve list	0:686
the residents	0:686
the response	0:715
the rest	0:499
the rest of	0:630
the result	0:561
the result of	0:715
the results	0:715
the review	0:646
the review of	0:715
the revised	0:715
the right	0:492
the right one	0:715
the right person	0:605
the right to	0:630
the ring	0:686
the river	0:715
the road	0:630
the role	0:503
the role of	0:630
the roof	0:686
the room	0:511
the rota	0:605
the round	0:686
the royal	0:664
the running	0:577
the running for	0:715
the salary	0:554
the salary is	0:686
the salary would	0:715
the saleroom	0:646
the sales	0:686
the same	0:336
the same afternoon	0:686
the same as	0:715
the same day	0:569
the same evening	0:664
the same hour	0:686
the same moment	0:715
the same page	0:715
the same thing	0:715
the same time	0:715
the sample	0:605
the sat	0:715
the sat nav	0:715
the saturday	0:646
the scale	0:686
the scan	0:686
the schedule	0:646
the scheduling	0:646
the school	0:495
the school council	0:715
the school is	0:646
the school run	0:646
the score	0:686
the scores	0:646
the scoring	0:715
the screen	0:664
the screening	0:686
the sea	0:715
the search	0:715
the season	0:686
the second	0:424
the second half	0:585
the second one	0:664
the second round	0:715
the second stage	0:715
the second week	0:715
the security	0:686
the security code	0:715
the selection	0:536
the selection committee	0:686
the selection panel	0:715
the self	0:664
the senior	0:605
the service	0:686
the session	0:646
the set	0:715
the shared	0:664
the shed	0:715
the sheet	0:664
the shift	0:664
the shop	0:531
the shop floor	0:715
the shops	0:715
the short	0:617
the short notice	0:646
the shortlist	0:554
the shortlist for	0:715
the shortlisting	0:664
the showroom	0:715
the side	0:569
the side door	0:664
the sift	0:664
the signed	0:664
the signed copy	0:715
the silence	0:605
the site	0:521
the site is	0:715
the site manager	0:715
the slides	0:715
the slot	0:585
the slots	0:686
the small	0:617
the society	0:715
the sofa	0:715
the software	0:715
the song	0:686
the song school	0:715
the sooner	0:686
the sort	0:664
the sort of	0:686
the spec	0:715
the spring	0:561
the sql	0:686
the sql questions	0:715
the staff	0:686
the staffing	0:715
the stage	0:646
the stairs	0:605
the standard	0:595
the standard was	0:715
the start	0:525
the start date	0:686
the start of	0:617
the station	0:569
the status	0:595
the status of	0:605
the step	0:664
the stipend	0:715
the store	0:646
the storm	0:715
the story	0:686
the strength	0:664
the strength of	0:664
the strike	0:686
the studio	0:569
the study	0:715
the subject	0:585
the subject line	0:664
the successful	0:646
the summer	0:536
the summer and	0:715
the sunday	0:715
the supplier	0:686
the survey	0:617
the survey closes	0:715
the system	0:516
the system will	0:715
the systems	0:715
the table	0:569
the table and	0:715
the talent	0:617
the talent community	0:715
the talking	0:664
the task	0:686
the tax	0:715
the taxi	0:664
the teaching	0:686
the teaching assistant	0:715
the team	0:417
the team at	0:664
the team is	0:686
the team not	0:715
the team will	0:605
the team would	0:664
the teams	0:646
the teams link	0:686
the technical	0:630
the telephone	0:605
the terms	0:585
the terms are	0:715
the test	0:569
the test https	0:715
the thing	0:630
the third	0:525
the third is	0:715
the three	0:459
the three of	0:577
the three panel	0:686
the thursday	0:569
the ticket	0:585
the tickets	0:686
the tide	0:686
the till	0:664
the time	0:402
the time is	0:715
the time of	0:686
the time that	0:715
the time the	0:715
the time to	0:664
the time you	0:561
the times	0:585
the times you	0:715
the timetable	0:686
the title	0:630
the top	0:503
the top bell	0:715
the top of	0:561
the tour	0:664
the tower	0:715
the town	0:715
the trade	0:686
the traditional	0:686
the train	0:531
the trial	0:715
the trouble	0:617
the trust	0:646
the trust's	0:715
the trustees	0:511
the trustees meet	0:686
the tuesday	0:554
the tuesday and	0:715
the tuesday following	0:715
the two	0:403
the two of	0:554
the two people	0:715
the uk	0:569
the undersigned	0:686
the union	0:715
the unit	0:664
the united	0:646
the united kingdom	0:664
the university	0:617
the update	0:664
the update service	0:686
the upper	0:686
the usual	0:548
the usual #	0:715
the vacancy	0:499
the vacancy for	0:686
the vacancy of	0:715
the van	0:595
the very	0:585
the vestry	0:664
the vetting	0:686
the vice	0:715
the vice principal	0:715
the video	0:686
the village	0:664
the visa	0:715
the visit	0:715
the visitor	0:686
the volume	0:605
the volume of	0:664
the volume we	0:715
the volunteer	0:686
the volunteers	0:646
the waiting	0:605
the waiting list	0:664
the waiting room	0:686
the wall	0:715
the ward	0:617
the warehouse	0:664
the wash	0:715
the water	0:617
the way	0:525
the weather	0:664
the web	0:715
the website	0:617
the wedding	0:686
the wednesday	0:542
the week	0:393
the week after	0:511
the week beginning	0:686
the week commencing	0:686
the week of	0:503
the weekend	0:454
the weekend ?	0:715
the weekend and	0:595
the weekend so	0:686
the weighbridge	0:664
the whole	0:467
the whole of	0:605
the window	0:577
the winter	0:595
the word	0:646
the work	0:554
the works	0:646
the workshop	0:605
the world	0:715
the worst	0:664
the written	0:664
the written exercise	0:715
the wrong	0:577
the yard	0:605
the year	0:585
the year and	0:715
the yellow	0:646
the yellow line	0:715
the young	0:715
the zoom	0:664
the £	0:630
the £ #	0:630
theater	0:715
theatre	0:495
theatres	0:686
their	0:346
their first	0:686
their hr	0:715
their own	0:605
theirs	0:617
them	0:248
them ?	0:715
them a	0:664
them all	0:595
them and	0:536
them are	0:715
them at	0:715
them back	0:605
them back to	0:686
them before	0:664
them by	0:664
them down	0:715
them for	0:630
them from	0:715
them have	0:715
them i	0:715
them if	0:715
them in	0:542
them in the	0:646
them is	0:686
them is not	0:715
them now	0:715
them on	0:548
them on the	0:686
them out	0:715
them so	0:664
them that	0:686
them the	0:617
them to	0:554
them to the	0:686
them until	0:686
them up	0:630
them we	0:715
them which	0:715
them with	0:686
thema	0:664
themselves	0:686
then	0:255
then #	0:630
then ?	0:686
then a	0:595
then after	0:715
then and	0:630
then ask	0:664
then at	0:686
then have	0:686
then i	0:525
then i will	0:664
then i would	0:715
then if	0:686
then in	0:715
then it	0:630
then jordan	0:715
then my	0:715
then on	0:715
then please	0:664
then ring	0:715
then ring me	0:715
then so	0:664
then tell	0:686
then tell me	0:715
then the	0:561
then there	0:686
then there is	0:686
then they	0:686
then we	0:577
then we will	0:664
then we would	0:715
then you	0:617
then your	0:715
theo	0:542
theo marchetti	0:686
theo marsh	0:715
therapeutics	0:715
there	0:204
there a	0:715
there and	0:630
there any	0:715
there are	0:402
there are #	0:715
there are a	0:715
there are four	0:686
there are nine	0:715
there are no	0:569
there are three	0:646
there are two	0:577
there for	0:617
there is	0:257
there is a	0:369
there is an	0:686
there is another	0:715
there is anything	0:630
there is been	0:715
there is just	0:646
there is no	0:397
there is nobody	0:617
there is not	0:585
there is nothing	0:492
there is one	0:585
there is only	0:715
there is something	0:630
there is still	0:715
there it	0:715
there jordan	0:664
there may	0:664
there may be	0:664
there to	0:686
there was	0:585
there was a	0:686
there were	0:595
there were #	0:715
there will	0:459
there will be	0:482
there will not	0:664
there would	0:630
there would be	0:664
there'd	0:646
there'd be	0:646
thereabouts	0:646
thereafter	0:664
therefore	0:428
therefore be	0:686
therefore can	0:715
therefore can not	0:715
therefore not	0:686
therefore we	0:715
theres	0:715
these	0:402
these and	0:686
these are	0:630
these days	0:715
these emails	0:686
these things	0:646
thesis	0:715
they	0:234
they also	0:715
they are	0:377
they are all	0:646
they are in	0:715
they are not	0:630
they are seeing	0:686
they ask	0:646
they asked	0:664
they asked me	0:686
they came	0:715
they can	0:554
they can be	0:715
they can not	0:686
they could	0:664
they could not	0:686
they did	0:686
they do	0:536
they do not	0:605
they felt	0:715
they get	0:715
they go	0:664
they had	0:630
they have	0:387
they have asked	0:617
they have been	0:686
they have confirmed	0:715
they have gone	0:630
they have got	0:715
they have had	0:686
they have not	0:686
they have said	0:686
they know	0:630
they like	0:715
they liked	0:715
they liked you	0:715
they loved	0:664
they loved you	0:715
they may	0:646
they meet	0:630
they meet on	0:715
they need	0:686
they offered	0:686
they rang	0:686
they said	0:664
they say	0:605
they take	0:715
they want	0:548
they want a	0:715
they want me	0:715
they want to	0:686
they want you	0:715
they were	0:569
they will	0:456
they will ask	0:715
they will be	0:646
they will have	0:715
they will not	0:715
they will want	0:686
they would	0:461
they would be	0:715
they would like	0:585
they would want	0:686
thiele	0:715
thing	0:362
thing and	0:646
thing before	0:715
thing for	0:715
thing i	0:664
thing in	0:664
thing that	0:646
thing to	0:630
thing with	0:715
thing you	0:617
things	0:391
things and	0:715
things i	0:646
things i would	0:715
things stand	0:715
things up	0:715
think	0:359
think about	0:542
think about how	0:715
think about it	0:617
think again	0:715
think and	0:686
think is	0:686
think it	0:715
think of	0:595
think on	0:715
think that	0:605
think that we	0:715
think the	0:715
think there	0:715
think we	0:630
think you	0:585
thinking	0:561
thinking about	0:715
thinking of	0:630
thinking of you	0:686
thinks	0:646
third	0:417
third and	0:715
third is	0:686
third of	0:595
third of the	0:715
third one	0:715
thirds	0:664
thirty	0:467
thirty eight	0:715
thirty five	0:686
thirty five minutes	0:715
thirty minutes	0:605
thirty one	0:686
this	0:141
this address	0:548
this afternoon	0:503
this afternoon and	0:715
this afternoon's	0:715
this and	0:569
this and i	0:715
this application	0:715
this as	0:605
this as you	0:715
this because	0:585
this because you	0:617
this code	0:686
this confirms	0:646
this confirms that	0:715
this confirms your	0:715
this decision	0:715
this does	0:715
this does not	0:715
this e	0:569
this e mail	0:569
this email	0:459
this email contains	0:715
this email is	0:630
this email was	0:605
this end	0:686
this evening	0:686
this event	0:454
this event has	0:495
this finds	0:715
this finds you	0:715
this friday	0:542
this has	0:585
this has no	0:686
this in	0:577
this in the	0:715
this in writing	0:715
this inbox	0:630
this inbox is	0:715
this invitation	0:715
this is	0:328
this is a	0:467
this is an	0:531
this is for	0:715
this is no	0:686
this is not	0:531
this is only	0:715
this is the	0:561
this is to	0:548
this letter	0:569
this level	0:686
this link	0:585
this mail	0:595
this mailbox	0:495
this mailbox are	0:605
this mailbox is	0:585
this meeting	0:686
this message	0:440
this message and	0:715
this message are	0:646
this message as	0:715
this message is	0:686
this message was	0:715
this month	0:595
this morning	0:428
this morning and	0:595
this morning that	0:664
this note	0:686
this note is	0:715
this notice	0:715
this occasion	0:475
this occasion it	0:715
this occasion you	0:715
this office	0:617
this on	0:630
this one	0:478
this one and	0:686
this out	0:617
this out of	0:686
this page	0:686
this person	0:715
this point	0:630
this post	0:715
this quarter	0:715
this requisition	0:715
this round	0:686
this side	0:686
this side of	0:715
this stage	0:542
this takes	0:715
this team	0:715
this the	0:715
this there	0:715
this thursday	0:630
this time	0:442
this time it	0:686
this time we	0:686
this to	0:561
this to the	0:715
this to you	0:686
this up	0:664
this vacancy	0:686
this was	0:664
this way	0:686
this week	0:383
this week ?	0:630
this week after	0:715
this week and	0:617
this week or	0:595
this week our	0:715
this week so	0:664
this week's	0:686
this weekend	0:630
this will	0:715
this year	0:521
this year and	0:686
this year's	0:595
this you	0:715
thistle	0:630
thistledown	0:715
thornbury	0:569
thorne	0:585
thornfield	0:715
those	0:362
those days	0:715
those in	0:686
those is	0:686
those of	0:686
those of the	0:715
those we	0:715
those who	0:503
those who are	0:715
those who pass	0:664
those you	0:715
though	0:440
though i	0:630
though i have	0:715
though it	0:630
though it is	0:715
though the	0:664
though you	0:664
thought	0:414
thought i	0:617
thought i would	0:646
thought it	0:630
thought of	0:577
thought of a	0:715
thought of you	0:686
thought that	0:646
thought that you	0:686
thought you	0:686
thoughts	0:715
thousand	0:664
thread	0:617
thread #	0:664
threadneedle	0:715
three	0:242
three and	0:686
three are	0:715
three candidates	0:646
three candidates for	0:664
three days	0:646
three hours	0:646
three hours on	0:715
three in	0:664
three in the	0:664
three is	0:686
three lines	0:686
three members	0:715
three minutes	0:686
three months	0:492
three months is	0:715
three months payslips	0:664
three of	0:449
three of them	0:630
three of us	0:521
three of you	0:617
three or	0:664
three or four	0:664
three pages	0:715
three panel	0:664
three panel members	0:664
three payslips	0:630
three people	0:617
three quarters	0:569
three quarters of	0:569
three questions	0:686
three things	0:715
three times	0:595
three to	0:664
three weeks	0:511
three weeks from	0:715
three windows	0:715
three years	0:542
three years and	0:715
three you	0:715
threlfall	0:715
threlkeld	0:715
threshold	0:715
thrilled	0:664
thrilled to	0:715
through	0:292
through a	0:577
through an	0:715
through everything	0:686
through friday	0:715
through it	0:561
through it with	0:715
through on	0:686
through our	0:686
through the	0:409
through the jobs	0:715
through the portal	0:715
through them	0:715
through to	0:605
through to the	0:630
through what	0:664
through with	0:686
through your	0:561
throughout	0:585
throw	0:715
throwing	0:686
throwing your	0:715
throwing your hat	0:715
thrown	0:686
thu	0:488
thu #	0:521
thu # #	0:715
thu # dec	0:715
thu # oct	0:686
thumbs	0:686
thumbs up	0:715
thurs	0:478
thurs #	0:548
thurs # #	0:664
thurs # th	0:664
thurs you	0:715
thursday	0:224
thursday #	0:298
thursday # #	0:605
thursday # april	0:585
thursday # august	0:686
thursday # december	0:686
thursday # february	0:585
thursday # january	0:617
thursday # july	0:595
thursday # june	0:542
thursday # mar	0:686
thursday # march	0:521
thursday # may	0:548
thursday # november	0:617
thursday # october	0:536
thursday # rd	0:715
thursday # september	0:630
thursday # th	0:516
thursday ?	0:715
thursday after	0:715
thursday and	0:531
thursday and i	0:646
thursday april	0:686
thursday april #	0:686
thursday at	0:461
thursday at #	0:472
thursday but	0:715
thursday evening	0:686
thursday it	0:646
thursday it is	0:664
thursday june	0:646
thursday june #	0:646
thursday march	0:686
thursday march #	0:686
thursday morning	0:664
thursday october	0:686
thursday october #	0:686
thursday of	0:686
thursday or	0:686
thursday or friday	0:686
thursday so	0:630
thursday the	0:630
thursday the #	0:646
thursday week	0:715
thursday's	0:525
thursdays	0:595
thus	0:686
thwaite	0:715
thx	0:715
ti	0:595
tick	0:617
ticked	0:605
ticket	0:456
ticket for	0:715
ticket is	0:715
ticket send	0:686
ticket send me	0:715
tickets	0:561
tide	0:630
tidewater	0:686
tidewell	0:646
tidy	0:646
tie	0:646
tied	0:630
tiempo	0:646
tienda	0:686
tiene	0:577
tienes	0:569
tienes hasta	0:715
tienes hasta el	0:715
tient	0:715
tierney	0:664
tight	0:605
til	0:585
til #	0:715
tilda	0:715
till	0:363
till #	0:548
till it	0:646
till it is	0:664
till monday	0:686
till sunday	0:715
till the	0:525
till the #	0:664
till the weekend	0:715
till tuesday	0:715
till we	0:686
till we have	0:715
till you	0:664
till you have	0:715
tilleuls	0:715
tilly	0:664
tim	0:664
timber	0:605
time	0:181
time #	0:434
time # #	0:442
time ?	0:595
time a	0:646
time after	0:630
time after #	0:646
time and	0:525
time as	0:664
time at	0:646
time at the	0:715
time before	0:585
time before the	0:715
time being	0:715
time by	0:630
time for	0:525
time for a	0:664
time for the	0:715
time for us	0:715
time for your	0:715
time from	0:646
time https	0:630
time i	0:605
time in	0:569
time in the	0:686
time is	0:561
time it	0:617
time it is	0:715
time limit	0:715
time limit #	0:715
time next	0:664
time next week	0:686
time of	0:617
time on	0:521
time on monday	0:715
time on the	0:646
time on wednesday	0:715
time only	0:715
time or	0:686
time so	0:646
time that	0:561
time that is	0:715
time that you	0:664
time the	0:605
time this	0:686
time thursday	0:686
time thursday #	0:715
time to	0:531
time tuesday	0:664
time tuesday #	0:686
time us	0:715
time was	0:715
time we	0:605
time when	0:646
time which	0:664
time which is	0:715
time with	0:617
time you	0:516
time you took	0:715
time zone	0:554
timed	0:617
timed out	0:715
timer	0:664
times	0:371
times and	0:646
times and i	0:715
times are	0:521
times are shown	0:646
times as	0:715
times for	0:646
times https	0:715
times in	0:646
times on	0:715
times that	0:617
times that suit	0:715
times you	0:715
timetable	0:521
timetable analyst	0:715
timing	0:686
timing's	0:715
timings	0:715
tiny	0:715
tip	0:715
tipp	0:715
tipped	0:686
tipped it	0:686
tips	0:664
tips from	0:715
tired	0:715
tired of	0:715
tisch	0:686
tischlerei	0:715
title	0:485
title of	0:715
titles	0:715
titre	0:664
titular	0:664
titulo	0:646
tmrw	0:630
to	0:55
to #	0:321
to # #	0:412
to # %	0:686
to # and	0:664
to # hours	0:664
to # how	0:715
to # march	0:664
to # minutes	0:630
to # pm	0:630
to ?	0:715
to a	0:380
to a client	0:715
to a friend	0:630
to a probationary	0:715
to accept	0:507
to accept it	0:715
to accept sign	0:715
to accept the	0:686
to acknowledge	0:630
to acknowledge receipt	0:686
to add	0:686
to advise	0:715
to advise that	0:715
to agree	0:686
to agree to	0:715
to all	0:492
to all candidates	0:577
to all of	0:715
to an	0:485
to an interview	0:664
to and	0:585
to announce	0:715
to another	0:630
to answer	0:503
to answer the	0:715
to any	0:646
to anybody	0:715
to anyone	0:646
to anything	0:715
to applicants	0:715
to apply	0:482
to apply again	0:585
to apply for	0:577
to appoint	0:577
to appoint you	0:664
to approach	0:715
to argue	0:686
to argue with	0:715
to arrange	0:605
to arrange a	0:686
to as	0:715
to ask	0:444
to ask about	0:715
to ask for	0:630
to ask whether	0:686
to ask you	0:577
to attempt	0:686
to attempt the	0:715
to attend	0:536
to attend an	0:715
to be	0:271
to be a	0:577
to be able	0:585
to be asked	0:646
to be at	0:630
to be clear	0:715
to be considered	0:536
to be done	0:715
to be held	0:664
to be in	0:686
to be interviewed	0:686
to be kept	0:715
to be looked	0:715
to be made	0:715
to be on	0:664
to be our	0:617
to be put	0:715
to be removed	0:646
to be reviewed	0:686
to be rung	0:715
to be seen	0:715
to be the	0:630
to be told	0:686
to begin	0:569
to begin with	0:664
to being	0:686
to book	0:595
to bring	0:569
to bring you	0:686
to calendar	0:646
to call	0:595
to call off	0:715
to cancel	0:561
to cancel or	0:686
to cancel your	0:715
to candidate	0:686
to candidate home	0:715
to candidates	0:686
to carry	0:715
to catch	0:715
to change	0:617
to chat	0:686
to check	0:605
to check your	0:715
to choose	0:561
to choose a	0:664
to close	0:630
to close the	0:664
to come	0:430
to come and	0:585
to come at	0:715
to come back	0:646
to come in	0:646
to come on	0:686
to come to	0:646
to command	0:715
to complete	0:542
to complete the	0:686
to complete two	0:646
to concentrate	0:715
to concentrate on	0:715
to confirm	0:461
to confirm that	0:605
to confirm the	0:646
to confirm your	0:585
to consider	0:715
to contact	0:686
to continue	0:715
to copy	0:715
to cover	0:715
to date	0:686
to date cv	0:715
to decide	0:585
to defend	0:715
to dig	0:715
to discuss	0:646
to do	0:356
to do a	0:646
to do and	0:715
to do anything	0:521
to do it	0:605
to do the	0:561
to do this	0:569
to do with	0:569
to draw	0:686
to drop	0:715
to each	0:595
to each of	0:664
to each other	0:715
to earn	0:715
to eat	0:715
to eleven	0:664
to every	0:715
to everybody	0:585
to everyone	0:548
to everyone who	0:686
to expect	0:617
to explain	0:715
to extend	0:686
to face	0:605
to fill	0:569
to fill in	0:630
to find	0:511
to find a	0:686
to find another	0:686
to find out	0:646
to finish	0:664
to first	0:686
to five	0:715
to fix	0:646
to follow	0:554
to follow from	0:686
to four	0:664
to friday	0:595
to friday #	0:715
to get	0:461
to get back	0:686
to get on	0:715
to get through	0:715
to get to	0:646
to get you	0:715
to give	0:459
to give a	0:664
to give you	0:554
to go	0:417
to go ahead	0:715
to go back	0:686
to go by	0:715
to go forward	0:715
to go on	0:686
to go through	0:569
to go to	0:664
to go with	0:686
to hand	0:569
to happen	0:686
to have	0:372
to have a	0:536
to have been	0:664
to have this	0:715
to have to	0:561
to have withdrawn	0:715
to have you	0:548
to have your	0:715
to having	0:715
to hear	0:405
to hear about	0:554
to hear from	0:585
to hear how	0:646
to hear it	0:664
to hear more	0:715
to hear of	0:686
to hear what	0:605
to help	0:646
to help us	0:686
to her	0:569
to him	0:664
to hire	0:715
to hold	0:577
to identify	0:715
to include	0:715
to inform	0:488
to inform that	0:664
to inform you	0:516
to interview	0:461
to interview for	0:617
to interview you	0:569
to interviewing	0:715
to interviewing you	0:715
to invite	0:548
to invite you	0:569
to it	0:492
to it and	0:715
to join	0:507
to join the	0:646
to join us	0:595
to jordan	0:715
to jump	0:715
to keep	0:488
to keep it	0:686
to keep them	0:715
to keep you	0:595
to keep your	0:664
to know	0:402
to know about	0:686
to know before	0:715
to know by	0:664
to know if	0:715
to know that	0:686
to know what	0:605
to know why	0:664
to know you	0:630
to know your	0:715
to lead	0:686
to learn	0:617
to leave	0:595
to let	0:447
to let me	0:664
to let you	0:499
to line	0:715
to line up	0:715
to look	0:475
to look at	0:542
to look over	0:646
to lose	0:595
to lose you	0:715
to make	0:424
to make a	0:585
to make changes	0:585
to make it	0:646
to make some	0:686
to make up	0:686
to make you	0:605
to me	0:382
to me and	0:630
to me before	0:686
to me by	0:542
to me in	0:715
to me over	0:715
to me that	0:715
to me with	0:715
to meet	0:384
to meet mr	0:715
to meet the	0:686
to meet us	0:715
to meet you	0:461
to meeting	0:595
to meeting you	0:617
to mend	0:715
to mention	0:664
to mess	0:686
to mess you	0:686
to monday	0:715
to more	0:715
to move	0:470
to move forward	0:617
to move it	0:664
to move you	0:630
to move your	0:686
to my	0:525
to name	0:686
to name a	0:715
to new	0:715
to next	0:715
to offer	0:442
to offer a	0:715
to offer her	0:715
to offer you	0:478
to one	0:511
to one or	0:646
to open	0:646
to other	0:715
to our	0:475
to our call	0:715
to our telephone	0:686
to pass	0:646
to pay	0:630
to people	0:630
to pick	0:664
to plan	0:664
to play	0:715
to postpone	0:686
to practise	0:686
to prepare	0:542
to prepare anything	0:715
to pretend	0:715
to proceed	0:569
to proceed with	0:686
to progress	0:630
to progress your	0:715
to promise	0:664
to promise a	0:715
to propose	0:715
to push	0:686
to put	0:488
to put in	0:617
to put you	0:605
to quote	0:686
to raise	0:686
to rcpt	0:715
to rcpt to	0:715
to reach	0:548
to reach you	0:646
to read	0:525
to read the	0:686
to reapply	0:664
to receive	0:664
to receive mail	0:715
to reception	0:715
to recommend	0:630
to recommend applying	0:664
to record	0:630
to references	0:664
to refuse	0:686
to release	0:715
to remove	0:715
to reply	0:585
to reply to	0:664
to report	0:715
to reschedule	0:595
to reschedule ?	0:715
to resend	0:646
to resend your	0:686
to reset	0:715
to reset the	0:715
to return	0:686
to review	0:630
to review and	0:646
to revise	0:686
to ring	0:605
to run	0:585
to satisfactory	0:715
to satisfactory references	0:715
to save	0:715
to say	0:351
to say how	0:664
to say it	0:630
to say no	0:630
to say so	0:715
to say that	0:449
to say the	0:715
to say we	0:686
to say what	0:715
to say which	0:715
to say yes	0:664
to say you	0:646
to schedule	0:605
to schedule your	0:715
to secure	0:686
to see	0:345
to see for	0:630
to see how	0:646
to see it	0:715
to see on	0:630
to see the	0:585
to see what	0:686
to see where	0:715
to see you	0:475
to see your	0:715
to send	0:542
to send the	0:686
to send you	0:646
to september	0:715
to set	0:617
to set out	0:715
to settle	0:646
to share	0:715
to shift	0:646
to shortlist	0:715
to shout	0:715
to show	0:569
to show you	0:646
to sign	0:536
to sign in	0:715
to sit	0:499
to sit down	0:686
to sit in	0:686
to sit on	0:605
to sit with	0:686
to six	0:630
to sleep	0:715
to sleep on	0:715
to solve	0:630
to solve a	0:686
to somebody	0:617
to somebody else	0:715
to someone	0:617
to someone else	0:686
to speak	0:478
to speak just	0:715
to speak of	0:664
to speak to	0:646
to speak with	0:617
to spend	0:646
to stand	0:715
to start	0:554
to start with	0:715
to stay	0:577
to stay in	0:715
to stop	0:646
to swap	0:715
to take	0:406
to take a	0:715
to take it	0:605
to take the	0:605
to take things	0:715
to take this	0:715
to take thursday's	0:715
to take up	0:646
to take you	0:686
to take your	0:715
to talk	0:424
to talk about	0:554
to talk through	0:715
to talk to	0:542
to talk with	0:715
to telephone	0:664
to tell	0:416
to tell me	0:715
to tell people	0:715
to tell us	0:646
to tell you	0:454
to ten	0:686
to ten weeks	0:715
to test	0:715
to thank	0:664
to thank you	0:664
to that	0:561
to the	0:231
to the #	0:686
to the above	0:664
to the camera	0:715
to the end	0:630
to the final	0:617
to the following	0:595
to the governors	0:686
to the head	0:715
to the headteacher	0:715
to the hiring	0:715
to the last	0:715
to the next	0:536
to the number	0:686
to the office	0:686
to the other	0:715
to the others	0:686
to the panel	0:664
to the post	0:664
to the public	0:715
to the second	0:686
to the side	0:715
to the stage	0:715
to the studio	0:715
to the top	0:715
to the trustees	0:715
to the usual	0:686
to the volume	0:646
to the whole	0:686
to them	0:554
to these	0:686
to think	0:561
to think about	0:664
to this	0:395
to this address	0:595
to this e	0:715
to this email	0:569
to this event	0:715
to this mailbox	0:605
to this message	0:507
to those	0:664
to those who	0:715
to three	0:605
to thursday	0:605
to thursday #	0:686
to train	0:715
to try	0:630
to tuesday	0:686
to tuesday #	0:715
to two	0:521
to two hours	0:715
to understand	0:715
to us	0:440
to us about	0:715
to us before	0:715
to us by	0:715
to us for	0:664
to us on	0:715
to use	0:664
to visit	0:715
to voicemail	0:686
to voicemail so	0:715
to wait	0:595
to walk	0:605
to walk through	0:686
to wednesday	0:646
to welcoming	0:646
to welcoming you	0:664
to what	0:664
to which	0:664
to whom	0:630
to whom the	0:715
to withdraw	0:617
to withdraw from	0:715
to work	0:459
to work in	0:664
to work with	0:715
to write	0:478
to write this	0:686
to write to	0:617
to you	0:319
to you ?	0:715
to you about	0:595
to you and	0:646
to you at	0:686
to you before	0:715
to you by	0:630
to you for	0:630
to you if	0:715
to you in	0:664
to you on	0:605
to you the	0:664
to you to	0:715
to you when	0:646
to you with	0:664
to you within	0:715
to your	0:351
to your application	0:554
to your calendar	0:686
to your candidate	0:715
to your card	0:715
to your coordinator	0:686
to your interview	0:646
to your present	0:664
to your profile	0:646
to your schedule	0:715
to your visit	0:715
to £	0:525
to £ #	0:525
toast	0:715
tobi	0:686
tobias	0:605
toby	0:715
tochter	0:715
toda	0:715
todas	0:577
todas las	0:630
todavia	0:686
todavia no	0:715
today	0:351
today ?	0:715
today and	0:521
today and i	0:664
today at	0:664
today at #	0:715
today but	0:715
today if	0:664
today is	0:715
today or	0:686
today or tomorrow	0:686
today's	0:646
toddlers	0:715
todo	0:561
todo el	0:686
todos	0:646
toecaps	0:715
together	0:423
together and	0:686
together for	0:715
together with	0:516
together with a	0:686
together with the	0:715
toi	0:595
token	0:646
tokens	0:715
told	0:311
told and	0:715
told by	0:646
told her	0:715
told him	0:686
told i	0:686
told it	0:715
told me	0:531
told me that	0:686
told my	0:715
told so	0:715
told that	0:617
told the	0:595
told the others	0:715
told them	0:664
told to	0:646
told to expect	0:715
told us	0:542
told us that	0:686
told what	0:715
told you	0:482
told you that	0:630
tolland	0:664
tolley	0:664
tollgate	0:664
tolliver	0:715
tom	0:536
tomasz	0:646
tombee	0:715
tomorrow	0:319
tomorrow #	0:585
tomorrow # #	0:686
tomorrow afternoon	0:686
tomorrow and	0:605
tomorrow at	0:492
tomorrow at #	0:525
tomorrow at half	0:715
tomorrow between	0:715
tomorrow between #	0:715
tomorrow evening	0:686
tomorrow for	0:686
tomorrow is	0:664
tomorrow morning	0:715
tomorrow sorry	0:715
tomorrow the	0:715
tomorrow's	0:525
tomorrow's #	0:686
tomorrow's # #	0:715
tomorrow's interview	0:686
ton	0:548
toni	0:715
tonight	0:461
tonight and	0:664
tonight and i	0:715
tonight if	0:686
tonight so	0:686
too	0:397
too and	0:646
too and i	0:686
too many	0:664
too much	0:715
took	0:442
took a	0:664
took part	0:605
took part in	0:617
took some	0:715
took the	0:715
took to	0:686
tool	0:664
tooling	0:715
tools	0:577
top	0:432
top bell	0:715
top of	0:507
top of my	0:686
top of the	0:664
top of your	0:646
topic	0:595
tops	0:577
toronto	0:630
toss	0:715
tot	0:715
total	0:630
totally	0:646
totally get	0:715
totally get it	0:715
touch	0:424
touch and	0:715
touch in	0:715
touch once	0:664
touch once we	0:715
touch when	0:664
touch with	0:605
tough	0:715
toujours	0:569
toujours en	0:686
toujours sur	0:715
tour	0:472
tour and	0:715
tour de	0:686
tour de table	0:715
tour of	0:595
tour of the	0:605
tour with	0:715
touring	0:715
tournee	0:715
tous	0:617
tous les	0:630
tout	0:495
tout le	0:630
tout le week	0:715
toute	0:554
toute la	0:664
toutes	0:617
toutes les	0:686
towards	0:664
tower	0:686
town	0:542
town hall	0:646
trabajar	0:686
trabajo	0:542
trabajo en	0:715
tracey	0:715
track	0:595
track of	0:686
tracking	0:715
trade	0:605
trader	0:715
trades	0:686
trading	0:569
trading name	0:686
trading name of	0:686
traditional	0:686
trae	0:605
tragen	0:715
traiga	0:715
trailer	0:686
trailing	0:715
trailing mail	0:715
train	0:417
train and	0:686
train home	0:715
train ticket	0:686
trained	0:715
trainee	0:585
trainer	0:605
training	0:499
training centre	0:715
trains	0:630
tram	0:715
tramite	0:595
tramite entrevista	0:715
tran	0:715
transcript	0:686
transfer	0:630
transformation	0:630
transit	0:715
translation	0:686
transmettre	0:686
transport	0:525
transportation	0:715
transports	0:646
tranter	0:630
tras	0:664
trautwein	0:686
travail	0:617
travaille	0:686
travailler	0:686
travaillez	0:715
travaux	0:686
travel	0:428
travel and	0:664
travel desk	0:715
travel is	0:715
travel to	0:686
travel within	0:715
travel within the	0:715
travelling	0:595
travelling expenses	0:715
traves	0:715
tray	0:646
tray exercise	0:715
treasurer	0:577
treasury	0:595
treat	0:617
treated	0:585
treated as	0:686
treated as a	0:715
treatment	0:664
tree	0:664
trees	0:715
treffen	0:595
treffpunkt	0:715
treinta	0:715
trelawney	0:715
trent	0:585
tres	0:467
tres en	0:715
tres vite	0:715
trevor	0:715
trewin	0:686
trial	0:495
trial shift	0:686
trials	0:686
tribunal	0:686
trick	0:595
trick questions	0:646
tried	0:507
tried to	0:686
tried to reach	0:715
tried you	0:646
tried you twice	0:715
tried your	0:630
tried your mobile	0:686
trifft	0:715
trinity	0:715
trip	0:686
trish	0:646
trois	0:475
trois et	0:715
trois jours	0:715
trois mois	0:715
trois quarts	0:715
trois quarts d'heure	0:715
trois semaines	0:715
trop	0:715
trotzdem	0:630
trouble	0:507
trouble ?	0:715
trouble you	0:617
trouve	0:686
trouver	0:715
trouverez	0:664
trouverez ci	0:715
trouverez ci joint	0:715
true	0:664
truly	0:569
truro	0:646
trust	0:356
trust you	0:630
trust you are	0:664
trust's	0:715
trustee	0:617
trustee and	0:715
trustees	0:456
trustees and	0:686
trustees for	0:715
trustees have	0:715
trustees meet	0:664
trustees meet on	0:715
try	0:456
try a	0:686
try again	0:630
try it	0:686
try to	0:686
trying	0:646
trying to	0:686
tu	0:380
tu as	0:715
tu candidatura	0:630
tu curriculum	0:715
tu entrevista	0:605
tu entrevista para	0:715
tu nous	0:715
tu perfil	0:617
tu peux	0:686
tu postulacion	0:686
tu solicitud	0:664
tu veux	0:715
tue	0:503
tue #	0:525
tue # nov	0:715
tue # oct	0:715
tues	0:470
tues #	0:542
tues # dec	0:715
tues # th	0:646
tues and	0:715
tues or	0:715
tues or weds	0:715
tues thurs	0:715
tuesday	0:242
tuesday #	0:307
tuesday # #	0:664
tuesday # april	0:525
tuesday # august	0:686
tuesday # december	0:630
tuesday # february	0:577
tuesday # january	0:646
tuesday # july	0:595
tuesday # june	0:585
tuesday # march	0:536
tuesday # may	0:548
tuesday # nd	0:715
tuesday # november	0:569
tuesday # october	0:577
tuesday # september	0:595
tuesday # th	0:521
tuesday and	0:536
tuesday and i	0:715
tuesday and thursday	0:715
tuesday at	0:569
tuesday at #	0:595
tuesday following	0:715
tuesday i	0:686
tuesday june	0:715
tuesday june #	0:715
tuesday march	0:664
tuesday march #	0:664
tuesday morning	0:715
tuesday november	0:715
tuesday november #	0:715
tuesday or	0:646
tuesday or wednesday	0:715
tuesday so	0:664
tuesday the	0:646
tuesday the #	0:715
tuesday's	0:605
tuesdays	0:569
tull	0:715
tully	0:664
tun	0:605
tunde	0:617
tunde bakare	0:715
turismo	0:715
turn	0:459
turn anything	0:715
turn down	0:686
turn in	0:715
turn in at	0:715
turn it	0:686
turn off	0:686
turn up	0:664
turned	0:507
turned away	0:715
turned down	0:617
turned out	0:715
turned up	0:686
turno	0:664
turnos	0:686
turnover	0:686
turns	0:595
turns out	0:664
turns up	0:715
tus	0:617
tus datos	0:664
tut	0:686
tut mir	0:715
tutor	0:595
tuttle	0:715
tuv	0:715
tuya	0:715
tuyo	0:664
tv	0:715
tv l	0:715
tvod	0:686
twelve	0:475
twelve and	0:715
twelve months	0:577
twelve months and	0:715
twenty	0:426
twenty five	0:617
twenty five minutes	0:664
twenty minutes	0:503
twenty minutes on	0:715
twenty minutes with	0:715
twenty past	0:664
twenty six	0:686
twice	0:400
twice a	0:617
twice a year	0:664
twice and	0:715
twice in	0:715
twice the	0:715
twice this	0:715
two	0:192
two and	0:617
two and a	0:715
two are	0:715
two candidates	0:686
two case	0:715
two changes	0:715
two colleagues	0:715
two conversations	0:715
two days	0:492
two days a	0:646
two founders	0:715
two good	0:715
two hours	0:521
two hundred	0:715
two i	0:715
two if	0:715
two in	0:664
two interviews	0:715
two it	0:715
two it is	0:715
two lines	0:686
two minutes	0:577
two minutes to	0:646
two more	0:630
two more candidates	0:715
two mornings	0:715
two o'clock	0:686
two of	0:387
two of our	0:542
two of the	0:525
two of them	0:577
two of us	0:536
two of whom	0:686
two of you	0:686
two on	0:686
two or	0:536
two or three	0:536
two other	0:646
two others	0:595
two page	0:715
two pages	0:646
two parts	0:715
two people	0:482
two people from	0:715
two people still	0:715
two people who	0:664
two places	0:664
two questions	0:686
two referees	0:630
two references	0:569
two references covering	0:686
two satisfactory	0:686
two satisfactory references	0:686
two shifts	0:715
two short	0:686
two so	0:664
two thirds	0:664
two to	0:715
two weeks	0:521
two weeks of	0:686
two working	0:664
two working days	0:664
two year	0:686
two years	0:521
two years and	0:686
two you	0:715
tx	0:715
tyne	0:715
type	0:475
type phone	0:715
type video	0:715
typically	0:715
typing	0:585
typos	0:715
tyres	0:664
u	0:536
uber	0:419
uber #	0:686
uber das	0:715
uber den	0:577
uber den link	0:715
uber die	0:561
uber ihre	0:686
uberhaupt	0:686
ubermorgen	0:630
ubernehmen	0:646
ubernehmen wir	0:686
uberzeugt	0:715
ubrigen	0:686
ubrigens	0:715
uhr	0:345
uhr an	0:664
uhr an der	0:715
uhr bei	0:646
uhr deutscher	0:715
uhr deutscher zeit	0:715
uhr entfallt	0:715
uhr in	0:664
uhr in der	0:715
uhr mesz	0:664
uhr mez	0:617
uhr mez in	0:715
uhr per	0:715
uhr raum	0:715
uhr raum #	0:715
uhrzeit	0:585
uhrzeit #	0:617
uhrzeit # #	0:617
uk	0:388
uk indeed	0:686
uk indeed com	0:686
uk ireland	0:511
uk ireland lisbon	0:521
uk is	0:715
uk time	0:569
ulrike	0:664
ultima	0:664
um	0:383
um #	0:447
um # #	0:499
um # uhr	0:585
um die	0:595
um die stelle	0:664
um einen	0:686
um etwas	0:715
um etwas geduld	0:715
um halb	0:686
um verstandnis	0:686
um verstandnis dass	0:715
umfasst	0:715
un	0:301
un abrazo	0:561
un ano	0:686
un beso	0:715
un cafe	0:686
un cordial	0:630
un cordial saludo	0:630
un creneau	0:686
un delai	0:715
un delai de	0:715
un echange	0:715
un empechement	0:715
un entretien	0:605
un par	0:646
un par de	0:646
un petit	0:686
un peu	0:630
un plazo	0:715
un poste	0:686
un premier	0:715
un retour	0:715
un saludo	0:521
un soir	0:664
una	0:406
una duracion	0:715
una entrevista	0:715
una hora	0:646
una persona	0:686
una vez	0:646
una videollamada	0:715
unabhangig	0:686
unable	0:485
unable to	0:488
unable to attend	0:715
unable to make	0:715
unable to offer	0:617
unable to proceed	0:686
unable to receive	0:715
unaffected	0:715
unanimous	0:617
unannounced	0:715
unattended	0:646
unattended mailbox	0:664
unbedingt	0:715
unbefristet	0:715
unchanged	0:569
uncle	0:646
unconditional	0:646
und	0:280
und #	0:595
und # uhr	0:686
und bewerber	0:605
und da	0:715
und das	0:561
und dem	0:686
und den	0:664
und der	0:554
und die	0:499
und du	0:715
und ein	0:664
und eine	0:605
und haben	0:715
und hat	0:715
und herr	0:715
und herren	0:595
und ich	0:507
und ist	0:686
und mir	0:715
und mochte	0:715
und ohne	0:664
und unsere	0:686
und was	0:664
und wir	0:577
und wir mochten	0:715
und wird	0:715
und zwar	0:646
undeliverable	0:664
undeliverable and	0:715
undeliverable and will	0:715
under	0:370
under #	0:715
under a	0:715
under consideration	0:646
under each	0:715
under my	0:715
under our	0:715
under review	0:686
under the	0:525
underneath	0:664
undersigned	0:686
understand	0:499
understand if	0:664
understand if you	0:715
understand that	0:646
understand that we	0:715
understanding	0:605
underwriter	0:617
underwriting	0:646
underwriting team	0:686
une	0:393
une date	0:715
une demi	0:715
une fois	0:715
une heure	0:664
une piece	0:686
une piece d'identite	0:686
une reponse	0:715
une seule	0:686
une suite	0:605
une suite favorable	0:605
unfair	0:646
unfair to	0:664
unfortunately	0:419
unfortunately the	0:630
unfortunately we	0:569
unfortunately we are	0:686
unfortunately we have	0:664
ungefahr	0:715
ungodly	0:715
ungodly hour	0:715
uni	0:715
unidad	0:715
uniform	0:617
uniform is	0:715
union	0:531
uniquement	0:664
unit	0:488
unit #	0:561
united	0:442
united kingdom	0:444
united kingdom time	0:464
universidad	0:686
universidad de	0:715
universitat	0:715
university	0:459
university hospitals	0:715
university of	0:554
unknown	0:646
unknown in	0:686
unknown in virtual	0:715
unless	0:472
unless you	0:503
unless you ask	0:686
unless you tell	0:686
unless you would	0:715
unlimited	0:715
unmonitored	0:715
uno	0:686
uno de	0:715
unos	0:617
unos #	0:715
unos # minutos	0:715
unpaid	0:686
unread	0:715
uns	0:337
uns an	0:715
uns auf	0:617
uns bis	0:617
uns bis zum	0:664
uns bitte	0:646
uns das	0:715
uns die	0:646
uns ein	0:646
uns eine	0:715
uns fur	0:617
uns fur eine	0:715
uns im	0:646
uns im haus	0:715
uns in	0:664
uns ist	0:646
uns mit	0:646
uns sie	0:686
unsatisfactory	0:715
unser	0:464
unser gesprach	0:686
unsere	0:485
unserem	0:531
unserem haus	0:686
unseren	0:646
unserer	0:554
unserer seite	0:715
unsubscribe	0:664
unsuccessful	0:605
unten	0:646
unter	0:499
unter #	0:664
unter # #	0:664
unter der	0:617
unterbrechung	0:715
unterlagen	0:456
unterlagen bleiben	0:715
unterlagen fur	0:664
unterlagen fur die	0:686
unterlagen liegen	0:715
unterlagen loschen	0:715
unterlagen loschen wir	0:715
unternehmen	0:686
unterschrieben	0:686
unterschrieben zuruck	0:686
unterschrift	0:664
until	0:269
until #	0:434
until # #	0:554
until # february	0:715
until # july	0:715
until # march	0:715
until # november	0:715
until about	0:686
until after	0:715
until all	0:715
until christmas	0:715
until friday	0:630
until friday #	0:664
until further	0:686
until further notice	0:686
until he	0:686
until i	0:664
until i have	0:715
until it	0:617
until it has	0:715
until it is	0:715
until monday	0:664
until monday #	0:715
until next	0:715
until noon	0:686
until sunday	0:715
until the	0:426
until the #	0:577
until the end	0:585
until the new	0:664
until the weekend	0:686
until then	0:561
until then there	0:715
until there	0:715
until there is	0:715
until they	0:630
until they have	0:686
until thursday	0:686
until tuesday	0:664
until we	0:664
until we have	0:686
until wednesday	0:715
until you	0:542
until you have	0:605
until you tell	0:715
untimed	0:646
unwell	0:715
up	0:210
up ?	0:664
up a	0:516
up again	0:646
up alerts	0:715
up an	0:686
up and	0:525
up as	0:664
up at	0:561
up at the	0:664
up because	0:686
up by	0:605
up for	0:488
up for a	0:646
up for it	0:686
up for the	0:664
up her	0:664
up his	0:686
up his mind	0:686
up i	0:664
up i have	0:686
up if	0:715
up in	0:536
up in the	0:715
up is	0:715
up my	0:715
up now	0:715
up of	0:686
up on	0:521
up on the	0:686
up on tuesday	0:715
up our	0:715
up our minds	0:715
up repayments	0:630
up repayments on	0:715
up since	0:715
up so	0:686
up that	0:664
up the	0:499
up the phone	0:715
up to	0:378
up to #	0:536
up to date	0:715
up to my	0:715
up to the	0:554
up to three	0:715
up to two	0:630
up to £	0:577
up twice	0:646
up twice in	0:715
up we	0:686
up when	0:686
up with	0:569
up with the	0:686
up your	0:605
update	0:503
update it	0:715
update service	0:646
updated	0:478
updated cv	0:646
upfront	0:715
upload	0:585
uploaded	0:664
upon	0:536
upon us	0:715
upper	0:664
upright	0:686
ups	0:664
upset	0:664
upstairs	0:569
ur	0:686
urgent	0:605
urlaub	0:646
us	0:178
us #	0:569
us # minutes	0:715
us # web	0:630
us ?	0:646
us a	0:507
us a little	0:686
us about	0:569
us about a	0:686
us about your	0:715
us again	0:664
us all	0:715
us and	0:464
us and i	0:686
us and we	0:686
us are	0:646
us as	0:548
us at	0:542
us at least	0:664
us before	0:605
us before you	0:686
us but	0:715
us by	0:507
us by #	0:605
us by friday	0:686
us by the	0:715
us do	0:686
us find	0:715
us for	0:521
us for a	0:715
us for the	0:686
us have	0:569
us have your	0:646
us how	0:686
us i	0:646
us if	0:686
us in	0:503
us in the	0:617
us is	0:617
us j	0:499
us j #	0:499
us know	0:554
us last	0:715
us laugh	0:686
us no	0:664
us no later	0:715
us not	0:617
us not to	0:686
us on	0:511
us on monday	0:715
us on the	0:646
us on tuesday	0:715
us one	0:630
us out	0:715
us read	0:686
us reply	0:715
us say	0:630
us so	0:595
us that	0:595
us that you	0:715
us the	0:664
us this	0:664
us to	0:447
us to keep	0:686
us two	0:715
us what	0:646
us what you	0:664
us when	0:686
us when you	0:715
us whether	0:715
us who	0:646
us will	0:664
us with	0:715
us within	0:617
us you	0:715
us you will	0:715
us your	0:664
usar	0:715
usb	0:715
usd	0:715
use	0:357
use a	0:595
use it	0:715
use of	0:686
use the	0:451
use the button	0:715
use the link	0:569
use this	0:715
use to	0:715
use whatever	0:715
use your	0:664
use your own	0:715
used	0:472
used for	0:715
used it	0:715
used the	0:715
used to	0:646
useful	0:664
user	0:554
user research	0:715
user unknown	0:646
user unknown in	0:686
userhome	0:664
uses	0:617
using	0:569
using the	0:646
usted	0:536
usual	0:516
usual #	0:715
usually	0:454
usually a	0:715
usually within	0:715
utc	0:499
utc #	0:554
utc # #	0:569
ute	0:686
utilities	0:715
utility	0:686
utility bill	0:686
ux	0:617
ux researcher	0:664
v	0:495
v #	0:715
va	0:495
va a	0:617
va bien	0:715
vacaciones	0:715
vacances	0:715
vacancies	0:554
vacancy	0:366
vacancy #	0:686
vacancy and	0:664
vacancy at	0:686
vacancy for	0:686
vacancy has	0:715
vacancy is	0:715
vacancy may	0:715
vacancy of	0:686
vacancy on	0:686
vacancy to	0:715
vacant	0:715
vacante	0:577
vacante de	0:646
vacation	0:686
vale	0:503
vale nhs	0:686
vale nhs trust	0:686
valid	0:507
valid for	0:686
valid until	0:617
valid until #	0:630
validation	0:630
validation specialist	0:715
valley	0:511
valoracion	0:664
valoracion de	0:686
valoracion de meritos	0:715
value	0:686
values	0:548
values conversation	0:686
values conversation with	0:715
valves	0:715
vamos	0:605
vamos a	0:605
van	0:478
van a	0:715
van der	0:715
vance	0:630
vancouver	0:686
vane	0:617
vanished	0:715
vantor	0:664
vantry	0:646
variable	0:630
vasseur	0:664
vat	0:715
ve	0:715
vehicle	0:715
veille	0:686
veinte	0:664
vemos	0:715
vendimia	0:686
vendor	0:646
vendredi	0:531
vendredi #	0:605
vendria	0:686
venez	0:715
vengas	0:715
venir	0:630
venkataraman	0:686
venlig	0:715
venlig hilsen	0:715
venn	0:686
vennlig	0:715
vennlig hilsen	0:715
vente	0:686
venue	0:577
ver	0:605
vera	0:715
veranlassen	0:715
verbal	0:605
verdad	0:715
verdict	0:686
verdigris	0:715
verehrte	0:715
vereinbaren	0:715
verfahren	0:617
verfahrens	0:686
verfugbar	0:715
verger	0:686
vergessen	0:617
verhindert	0:664
verhindert sein	0:715
verification	0:664
verification of	0:686
verify	0:630
verity	0:561
verlag	0:646
verlaine	0:630
vermietung	0:715
vermutlich	0:715
vernichtet	0:686
verrate	0:715
vers	0:554
vers #	0:686
vers # h	0:715
vers vous	0:617
verschieben	0:605
verschieben https	0:715
versichertenkarte	0:664
versichertenkarte und	0:715
versicherung	0:630
version	0:531
version of	0:664
verspatung	0:715
versprochen	0:715
verstandnis	0:605
verstandnis dass	0:686
verstandnis dass wir	0:715
verstehen	0:686
versuchen	0:686
versuchen sie	0:715
versuchen sie die	0:715
vertrag	0:617
vertretung	0:715
verwaltung	0:595
verwaltungsgebaude	0:715
very	0:342
very best	0:686
very good	0:630
very happy	0:664
very happy to	0:715
very high	0:686
very much	0:464
very much in	0:630
very much like	0:664
very much on	0:646
very sorry	0:646
very sorry to	0:686
very taken	0:715
very taken with	0:715
very well	0:715
verzeihen	0:715
vessel	0:664
vestry	0:664
vet	0:664
veteran	0:715
veterinaria	0:715
veterinary	0:542
veterinary centre	0:664
veterinary group	0:646
veterinary nurse	0:715
vets	0:617
vetting	0:605
veuillez	0:664
veut	0:664
veux	0:686
vez	0:585
vi	0:686
via	0:507
via smartrecruiters	0:686
via the	0:715
viaje	0:715
vice	0:605
vice president	0:686
vice principal	0:686
vicent	0:715
victoria	0:715
video	0:370
video call	0:569
video call with	0:664
video interview	0:577
video interview with	0:686
video link	0:664
video on	0:686
videollamada	0:585
videollamada el	0:715
viel	0:569
viel erfolg	0:630
viele	0:511
viele grusse	0:536
viele grusse aus	0:715
vielen	0:488
vielen dank	0:488
vielen dank fur	0:503
vielleicht	0:646
viene	0:548
vienna	0:715
vient	0:630
vient de	0:715
vier	0:536
vier wochen	0:686
viernes	0:475
viernes #	0:548
viernes # de	0:569
viernes a	0:686
viernes a las	0:715
viertel	0:715
view	0:424
view all	0:686
view details	0:664
view eid	0:715
view is	0:715
view is that	0:715
view my	0:664
view of	0:630
view of the	0:664
view on	0:686
viewed	0:630
viewing	0:569
viewing of	0:715
views	0:630
vigente	0:630
vigor	0:686
vikram	0:686
village	0:630
vingt	0:646
virtual	0:531
virtual mailbox	0:715
virtual mailbox table	0:715
virtual onsite	0:664
virtual onsite for	0:715
vis	0:646
visa	0:495
visas	0:664
visio	0:595
visio d'une	0:715
visioconference	0:617
visit	0:459
visit on	0:686
visit to	0:664
visit with	0:715
visita	0:686
visite	0:646
visiting	0:686
visitor	0:531
visitor parking	0:715
visitors	0:542
visitors on	0:715
visual	0:715
visual merchandiser	0:715
vite	0:617
viva	0:715
vive	0:686
vive voix	0:715
vogelsang	0:686
vogt	0:630
voice	0:561
voice note	0:715
voicemail	0:585
voicemail so	0:686
voici	0:630
voir	0:664
voix	0:605
voix haute	0:715
vollig	0:715
vollstandig	0:646
vollstandigen	0:715
vollzeit	0:686
volume	0:595
volume of	0:646
volume of applications	0:646
volume we	0:715
voluntary	0:715
volunteer	0:516
volunteer coordinator	0:664
volunteering	0:686
volunteers	0:548
volver	0:664
volver a	0:664
vom	0:511
vom #	0:595
von	0:371
von #	0:561
von # #	0:630
von # bis	0:715
von der	0:646
von dort	0:715
von drei	0:715
von drei wochen	0:715
von ihnen	0:686
von mir	0:577
von uns	0:554
von unserer	0:715
von unserer seite	0:715
vor	0:438
vor #	0:715
vor allem	0:630
vor dem	0:664
vor den	0:686
vor der	0:664
vor ort	0:664
vorab	0:686
voraussichtlich	0:664
vorbereitung	0:664
vorgesehen	0:646
vorgesehene	0:715
vorhanden	0:686
vorher	0:536
vorher ab	0:715
vorlage	0:715
vormittags	0:664
vorschlag	0:646
vorstand	0:595
vorstand der	0:686
vorstellen	0:686
vorstellung	0:646
vorstellungsgesprach	0:492
vorstellungsgesprach am	0:664
vorstellungsgesprach am donnerstag	0:715
vorstellungsgesprach fur	0:686
vorstellungsgesprach fur die	0:686
vorstellungstermin	0:686
vortrag	0:715
vos	0:464
vos diplomes	0:715
vos projets	0:715
vos questions	0:715
voss	0:569
vote	0:577
vote on	0:715
voted	0:664
votre	0:343
votre candidature	0:482
votre candidature au	0:554
votre candidature et	0:715
votre choix	0:686
votre contrat	0:715
votre convenance	0:715
votre cv	0:617
votre demande	0:715
votre diplome	0:664
votre dossier	0:521
votre dossier de	0:664
votre dossier est	0:715
votre dossier nous	0:715
votre entretien	0:595
votre espace	0:686
votre lettre	0:686
votre message	0:715
votre nom	0:686
votre parcours	0:646
votre part	0:646
votre patience	0:715
votre profil	0:554
votre profil a	0:715
votre rendez	0:630
votre rendez vous	0:630
votre reponse	0:715
vouch	0:715
vouch for	0:715
voucher	0:542
voucher as	0:715
voucher within	0:664
voucher within ten	0:715
voudrez	0:605
voudrez bien	0:617
voudrez bien considerer	0:664
voudrez bien vous	0:715
voulez	0:664
vous	0:322
vous a	0:646
vous appelle	0:686
vous appellera	0:715
vous arrange	0:686
vous au	0:715
vous aurez	0:715
vous avez	0:561
vous confirme	0:646
vous confirme notre	0:715
vous convient	0:715
vous de	0:646
vous dire	0:715
vous disponible	0:715
vous disposez	0:715
vous en	0:577
vous en remercions	0:664
vous et	0:715
vous etes	0:664
vous faire	0:715
vous informer	0:646
vous informer que	0:664
vous me	0:686
vous munir	0:686
vous nous	0:686
vous portez	0:664
vous portez au	0:715
vous pouvez	0:646
vous prie	0:715
vous prie d'agreer	0:715
vous propose	0:715
vous proposer	0:715
vous proposons	0:715
vous recevoir	0:686
vous remercie	0:715
vous remercie de	0:715
vous remercions	0:595
vous remercions d'avoir	0:715
vous remercions de	0:646
vous rencontrer	0:686
vous sera	0:617
vous serez	0:664
vous souhaitons	0:715
vous trouverez	0:686
vous trouverez ci	0:715
vous voudrez	0:605
vous voudrez bien	0:617
vous voulez	0:715
vous vous	0:715
voy	0:715
vp	0:525
vp data	0:715
vraiment	0:686
vuelta	0:646
w	0:428
w #	0:664
w c	0:664
w c #	0:664
w d	0:521
w m	0:664
w m d	0:686
wa	0:715
wagen	0:686
wages	0:715
wahl	0:561
wahlen	0:664
wait	0:444
wait for	0:577
wait for the	0:646
wait in	0:715
wait till	0:715
wait till the	0:715
wait to	0:664
wait until	0:686
wait you	0:715
waiting	0:426
waiting for	0:585
waiting is	0:715
waiting list	0:569
waiting on	0:686
waiting room	0:646
wakefield	0:715
wales	0:664
walk	0:432
walk in	0:686
walk round	0:630
walk round the	0:664
walk through	0:617
walk through the	0:664
walk you	0:646
walk you round	0:686
walked	0:630
walking	0:664
walks	0:715
wall	0:595
walter	0:715
wanda	0:715
wann	0:548
wann #	0:715
wann # #	0:715
wann donnerstag	0:715
wann donnerstag #	0:715
want	0:276
want a	0:577
want an	0:686
want an hour	0:715
want it	0:569
want me	0:686
want one	0:686
want someone	0:715
want the	0:617
want to	0:344
want to be	0:605
want to come	0:715
want to do	0:664
want to hear	0:569
want to know	0:536
want to lose	0:664
want to meet	0:605
want to see	0:525
want to talk	0:630
want to work	0:715
want you	0:516
want you to	0:646
want your	0:617
wanted	0:432
wanted someone	0:715
wanted to	0:511
wanted to know	0:686
wanted to write	0:715
wanted you	0:630
wanted you to	0:630
wanting	0:617
wanting to	0:715
wants	0:405
wants a	0:605
wants it	0:715
wants to	0:472
wants to know	0:605
wants to see	0:646
war	0:511
war der	0:715
ward	0:525
ward #	0:715
ward clerk	0:646
ward manager	0:664
warden	0:630
wardens	0:686
wards	0:715
ware	0:561
warehouse	0:536
warehouse operative	0:715
warehouse systems	0:686
waren	0:617
warm	0:485
warm regards	0:595
warm wishes	0:664
warmest	0:664
warmly	0:536
warn	0:715
warned	0:686
warning	0:595
warsaw	0:686
warten	0:715
was	0:211
was #	0:554
was # #	0:630
was a	0:467
was a pleasure	0:585
was an	0:715
was and	0:686
was at	0:605
was at the	0:715
was based	0:686
was based on	0:686
was cancelled	0:715
was close	0:664
was close and	0:686
was closed	0:686
was done	0:715
was du	0:715
was for	0:686
was given	0:664
was going	0:630
was going to	0:630
was good	0:630
was good to	0:715
was great	0:686
was impressed	0:715
was in	0:605
was in the	0:686
was intended	0:630
was intended for	0:630
was kind	0:715
was looking	0:715
was lovely	0:686
was lovely to	0:686
was made	0:646
was mentioned	0:715
was monday	0:686
was not	0:503
was not among	0:715
was not delivered	0:715
was not you	0:715
was on	0:595
was on the	0:715
was one	0:630
was one of	0:646
was passed	0:715
was read	0:715
was really	0:715
was received	0:630
was received on	0:715
was sent	0:646
was sie	0:664
was still	0:715
was submitted	0:646
was submitted successfully	0:686
was taken	0:664
was that	0:664
was the	0:485
was the best	0:686
was the one	0:686
was to	0:542
was to be	0:664
was to have	0:715
was told	0:686
was tue	0:715
was unanimous	0:686
was very	0:646
was with	0:715
was your	0:715
wash	0:646
wash up	0:664
waste	0:630
waste your	0:686
wasted	0:664
watch	0:585
watched	0:605
watching	0:646
water	0:461
watered	0:715
way	0:355
way and	0:646
way home	0:715
way it	0:577
way it falls	0:715
way it goes	0:664
way it has	0:715
way of	0:617
way or	0:595
way or the	0:617
way to	0:617
way you	0:664
wayne	0:664
wd	0:577
wd #	0:577
wd # myworkdayjobs	0:577
we	0:101
we advertised	0:715
we agreed	0:664
we aim	0:646
we aim to	0:664
we all	0:686
we also	0:715
we apologise	0:686
we apologise for	0:686
we appreciate	0:605
we appreciate your	0:664
we are	0:258
we are a	0:542
we are able	0:664
we are all	0:646
we are building	0:686
we are delighted	0:585
we are glad	0:715
we are going	0:617
we are happy	0:715
we are hiring	0:715
we are in	0:646
we are interviewing	0:715
we are looking	0:646
we are not	0:495
we are on	0:715
we are open	0:686
we are opening	0:715
we are pleased	0:577
we are running	0:715
we are shut	0:715
we are so	0:715
we are sorry	0:605
we are still	0:595
we are trying	0:715
we are unable	0:531
we ask	0:488
we ask everybody	0:630
we ask everyone	0:686
we ask for	0:686
we ask you	0:715
we asked	0:686
we break	0:715
we can	0:345
we can do	0:585
we can go	0:715
we can not	0:424
we can offer	0:715
we can only	0:715
we can put	0:715
we can refund	0:715
we can see	0:715
we can tell	0:686
we close	0:646
we close on	0:715
we confirm	0:715
we could	0:511
we could have	0:715
we could not	0:617
we decide	0:630
we decide on	0:715
we did	0:646
we discussed	0:715
we do	0:377
we do not	0:412
we do this	0:715
we enjoyed	0:715
we ever	0:686
we expect	0:664
we expect to	0:715
we find	0:715
we fix	0:686
we get	0:630
we give	0:686
we go	0:548
we go any	0:664
we got	0:646
we had	0:430
we had #	0:630
we had a	0:646
we had to	0:646
we had two	0:686
we have	0:253
we have a	0:531
we have added	0:715
we have all	0:646
we have asked	0:630
we have been	0:577
we have chosen	0:664
we have considered	0:715
we have decided	0:542
we have finished	0:715
we have gone	0:617
we have got	0:554
we have had	0:492
we have in	0:715
we have just	0:664
we have lost	0:715
we have made	0:686
we have no	0:646
we have not	0:548
we have now	0:617
we have one	0:715
we have put	0:646
we have received	0:630
we have stopped	0:715
we have talked	0:715
we have the	0:686
we have three	0:715
we have to	0:577
we have two	0:646
we have written	0:715
we have your	0:715
we hire	0:630
we hold	0:605
we hold about	0:715
we hope	0:525
we hope to	0:617
we hope you	0:646
we interview	0:664
we keep	0:585
we keep your	0:715
we know	0:503
we know that	0:577
we last	0:715
we like	0:715
we liked	0:686
we look	0:511
we look at	0:630
we look for	0:686
we look forward	0:577
we make	0:554
we make the	0:686
we may	0:595
we may offer	0:715
we mean	0:664
we mean it	0:715
we meet	0:617
we met	0:630
we move	0:664
we need	0:467
we need a	0:646
we need from	0:715
we need to	0:585
we now	0:686
we only	0:715
we open	0:617
we ought	0:715
we ought to	0:715
we owe	0:715
we pay	0:542
we pay a	0:715
we pay £	0:664
we promise	0:715
we promised	0:664
we push	0:664
we push it	0:715
we put	0:630
we put the	0:715
we read	0:605
we read them	0:715
we receive	0:715
we receive we	0:715
we received	0:577
we received #	0:715
we received a	0:686
we received your	0:715
we regret	0:554
we regret that	0:605
we regret to	0:686
we said	0:569
we said on	0:715
we saw	0:617
we say	0:595
we see	0:664
we send	0:664
we sha	0:715
we sha not	0:715
we shall	0:470
we shall assume	0:686
we shall be	0:646
we should	0:507
we should be	0:646
we should like	0:605
we shut	0:715
we speak	0:664
we spoke	0:617
we start	0:646
we still	0:646
we suggest	0:715
we take	0:646
we talk	0:617
we talked	0:585
we talked about	0:646
we then	0:686
we think	0:686
we thought	0:715
we told	0:715
we tried	0:715
we use	0:664
we walk	0:715
we want	0:595
we want to	0:664
we wanted	0:664
we wanted to	0:715
we went	0:686
we were	0:531
we were not	0:715
we were to	0:715
we will	0:274
we will ask	0:617
we will assume	0:686
we will be	0:485
we will call	0:686
we will contact	0:686
we will do	0:585
we will find	0:686
we will get	0:715
we will give	0:715
we will go	0:664
we will have	0:585
we will keep	0:664
we will let	0:630
we will make	0:715
we will need	0:686
we will not	0:536
we will pick	0:715
we will ring	0:715
we will see	0:531
we will send	0:686
we will start	0:646
we will take	0:686
we will talk	0:686
we will tell	0:646
we will walk	0:715
we will want	0:715
we will write	0:617
we wish	0:577
we wish to	0:686
we wish you	0:617
we work	0:664
we would	0:298
we would ask	0:664
we would be	0:503
we would have	0:646
we would hope	0:686
we would like	0:400
we would love	0:536
we would not	0:686
we would rather	0:646
we would want	0:686
we write	0:664
we write to	0:715
weak	0:715
wealth	0:664
wear	0:482
wear a	0:715
wear boots	0:715
wear flat	0:715
wear flat shoes	0:715
wear something	0:664
wear something you	0:686
wear the	0:686
weather	0:561
weather permitting	0:715
web	0:536
web zoom	0:630
web zoom us	0:630
webcam	0:630
webex	0:585
webex link	0:715
webinar	0:630
website	0:554
wechsel	0:715
wed	0:511
wed #	0:536
wed # oct	0:715
wedding	0:585
wedding and	0:715
wedding party	0:686
weder	0:664
wednesday	0:253
wednesday #	0:318
wednesday # #	0:664
wednesday # and	0:686
wednesday # april	0:536
wednesday # august	0:715
wednesday # december	0:686
wednesday # february	0:561
wednesday # january	0:664
wednesday # july	0:646
wednesday # june	0:617
wednesday # march	0:507
wednesday # may	0:630
wednesday # nd	0:686
wednesday # november	0:646
wednesday # october	0:554
wednesday # rd	0:715
wednesday # september	0:605
wednesday # th	0:569
wednesday afternoon	0:686
wednesday and	0:605
wednesday at	0:595
wednesday at #	0:595
wednesday i	0:715
wednesday march	0:686
wednesday march #	0:686
wednesday night	0:686
wednesday october	0:646
wednesday october #	0:646
wednesday or	0:686
wednesday september	0:715
wednesday september #	0:715
wednesday so	0:605
wednesday so the	0:715
wednesday the	0:577
wednesday the #	0:585
wednesday then	0:715
wednesday's	0:715
wednesdays	0:577
weds	0:451
weds #	0:561
weds # th	0:605
weds ?	0:715
weds at	0:715
week	0:226
week #	0:605
week ?	0:525
week after	0:485
week after next	0:646
week after that	0:715
week and	0:475
week and i	0:664
week and the	0:630
week at	0:664
week at the	0:715
week before	0:715
week beginning	0:686
week beginning #	0:686
week but	0:715
week by	0:686
week commencing	0:686
week commencing #	0:686
week end	0:630
week for	0:715
week has	0:686
week i	0:646
week in	0:605
week is	0:630
week later	0:715
week of	0:447
week of #	0:585
week of january	0:715
week of the	0:554
week on	0:646
week or	0:561
week or next	0:630
week our	0:715
week so	0:577
week suit	0:715
week that	0:686
week the	0:686
week the #	0:686
week to	0:664
week we	0:664
week when	0:686
week with	0:686
week's	0:554
week's going	0:715
weekday	0:715
weekdays	0:715
weekend	0:380
weekend ?	0:646
weekend and	0:554
weekend and i	0:715
weekend in	0:715
weekend so	0:646
weekend with	0:715
weekends	0:561
weekends and	0:715
weekly	0:554
weeks	0:354
weeks and	0:569
weeks before	0:686
weeks for	0:715
weeks from	0:617
weeks from today	0:686
weeks in	0:646
weeks in the	0:715
weeks is	0:715
weeks notice	0:686
weeks of	0:585
weeks of the	0:715
weg	0:542
weg wunschen	0:715
weg wunschen wir	0:715
wegen	0:548
wegen der	0:686
wei	0:664
weighbridge	0:664
weighed	0:715
weihnachten	0:715
weil	0:577
weir	0:646
weiss	0:561
weiss ich	0:715
weiter	0:554
weitere	0:569
weiteren	0:595
weiteren weg	0:630
weitergeben	0:686
weitergeht	0:686
weitergeleitet	0:686
weiterhin	0:646
welcher	0:686
welcome	0:449
welcome and	0:715
welcome to	0:507
welcome to apply	0:605
welcoming	0:646
welcoming you	0:664
well	0:332
well and	0:561
well and i	0:686
well and that	0:686
well as	0:617
well because	0:715
well done	0:686
well i	0:686
well on	0:686
well on the	0:715
well received	0:686
wen	0:664
wenden	0:630
wenden sie	0:630
wenden sie sich	0:630
wendt	0:715
wendy	0:630
wenn	0:421
wenn das	0:646
wenn du	0:646
wenn es	0:686
wenn nicht	0:715
wenn sie	0:585
wenn sie mogen	0:715
went	0:414
went for	0:715
went through	0:715
went to	0:605
went to voicemail	0:715
went well	0:715
went with	0:686
went with the	0:715
went wrong	0:664
went wrong and	0:715
wer	0:536
wer in	0:664
werden	0:442
werden nach	0:686
werden nicht	0:646
werden wir	0:715
were	0:278
were #	0:715
were a	0:646
were doing	0:715
were due	0:664
were due to	0:664
were good	0:664
were good enough	0:715
were hoping	0:686
were in	0:630
were interviewed	0:664
were not	0:542
were not shortlisted	0:715
were offered	0:715
were on	0:686
were one	0:646
were one of	0:646
were right	0:630
were right about	0:686
were sent	0:664
were sent to	0:686
were the	0:561
were the only	0:715
were to	0:595
were to meet	0:715
were told	0:630
were very	0:664
were wrong	0:686
werkstatt	0:686
werktags	0:715
wes	0:686
west	0:585
western	0:715
wet	0:595
wetherby	0:715
wexley	0:646
wharf	0:664
wharfe	0:605
wharfe valley	0:686
what	0:208
what a	0:605
what about	0:664
what are	0:664
what are you	0:686
what can	0:686
what can be	0:686
what comes	0:630
what comes next	0:646
what did	0:686
what do	0:561
what do you	0:569
what does	0:646
what happened	0:715
what happens	0:531
what happens next	0:686
what happens now	0:617
what has	0:715
what he	0:630
what i	0:451
what i am	0:646
what i can	0:646
what i do	0:715
what i have	0:646
what i would	0:686
what is	0:451
what is left	0:715
what is your	0:664
what it	0:492
what it is	0:554
what now	0:715
what now ?	0:715
what our	0:686
what she	0:686
what suits	0:686
what that	0:605
what that means	0:686
what the	0:472
what the panel	0:715
what they	0:542
what they are	0:686
what they do	0:715
what to	0:569
what to do	0:686
what to expect	0:686
what was	0:664
what we	0:424
what we are	0:646
what we can	0:715
what we do	0:646
what we hold	0:715
what we need	0:686
what we would	0:686
what went	0:715
what would	0:554
what would you	0:585
what you	0:347
what you are	0:630
what you did	0:686
what you do	0:630
what you have	0:646
what you like	0:715
what you said	0:646
what you say	0:686
what you sent	0:686
what you think	0:715
what you told	0:664
what you were	0:664
what you would	0:461
what your	0:630
whatever	0:406
whatever comes	0:715
whatever happens	0:686
whatever is	0:664
whatever it	0:686
whatever the	0:548
whatever the outcome	0:605
whatever the result	0:715
whatever you	0:630
whatever's	0:715
whatsapp	0:630
whatsapp video	0:715
whatsoever	0:715
wheel	0:715
when	0:231
when #	0:561
when # #	0:630
when a	0:686
when and	0:664
when are	0:715
when are you	0:715
when can	0:630
when can you	0:630
when he	0:561
when he is	0:664
when i	0:436
when i am	0:630
when i can	0:646
when i got	0:715
when i have	0:686
when i know	0:646
when it	0:531
when it comes	0:715
when it is	0:595
when she	0:646
when the	0:464
when there	0:646
when there is	0:664
when they	0:531
when they are	0:664
when thursday	0:630
when thursday #	0:646
when tuesday	0:686
when we	0:464
when we are	0:630
when we have	0:664
when we spoke	0:686
when we will	0:664
when wednesday	0:585
when wednesday #	0:664
when you	0:411
when you are	0:554
when you had	0:664
when you have	0:617
when you would	0:686
whenever	0:485
whenever you	0:554
whenever you are	0:715
whenever you like	0:664
whenever your	0:686
whenever your notice	0:715
where	0:298
where a	0:686
where google	0:686
where google meet	0:686
where i	0:715
where it	0:585
where microsoft	0:646
where microsoft teams	0:646
where the	0:531
where there	0:686
where there is	0:715
where they	0:646
where things	0:715
where things stand	0:715
where we	0:531
where we are	0:595
where you	0:434
where you are	0:525
where you can	0:715
where you have	0:715
where you would	0:646
where your	0:715
where zoom	0:605
where zoom https	0:715
whereas	0:715
wherever	0:646
wherever you	0:686
wherever you are	0:715
whether	0:339
whether i	0:664
whether it	0:686
whether or	0:617
whether or not	0:617
whether the	0:577
whether there	0:664
whether there is	0:686
whether they	0:686
whether to	0:646
whether we	0:595
whether you	0:438
whether you are	0:585
whether you have	0:686
whether you would	0:561
whether your	0:715
which	0:221
which ?	0:664
which and	0:715
which are	0:686
which by	0:715
which day	0:664
which days	0:664
which for	0:715
which had	0:686
which had been	0:715
which has	0:569
which has been	0:686
which has not	0:715
which have	0:686
which i	0:447
which i am	0:630
which i have	0:630
which i know	0:715
which i would	0:715
which in	0:630
which is	0:414
which is #	0:664
which is a	0:630
which is not	0:686
which is the	0:630
which is why	0:686
which it	0:664
which makes	0:715
which makes it	0:715
which means	0:646
which my	0:686
which nobody	0:715
which of	0:548
which of the	0:630
which of those	0:630
which one	0:664
which takes	0:686
which the	0:503
which the first	0:715
which they	0:617
which to	0:715
which was	0:577
which we	0:536
which we have	0:715
which were	0:715
which will	0:617
which would	0:585
which would be	0:646
which you	0:423
which you are	0:686
which you can	0:715
which you could	0:686
which you have	0:715
which you were	0:630
which you will	0:630
which you would	0:646
whichever	0:485
whichever way	0:554
whichever way it	0:585
whichever you	0:686
while	0:403
while i	0:664
while the	0:617
while to	0:715
while we	0:617
while you	0:554
while you are	0:630
while you wait	0:715
whinfell	0:686
whippet	0:686
whisky	0:686
whitby	0:715
whitcombe	0:605
white	0:569
whiteboard	0:605
whiteboards	0:715
whitlock	0:585
whitlow	0:686
who	0:218
who applied	0:646
who are	0:548
who are not	0:664
who asked	0:686
who came	0:617
who can	0:577
who chairs	0:715
who comes	0:715
who could	0:630
who did	0:715
who do	0:595
who do not	0:630
who does	0:605
who got	0:686
who had	0:595
who has	0:432
who has already	0:646
who has been	0:686
who has not	0:664
who has run	0:664
who has the	0:664
who have	0:525
who have not	0:715
who heads	0:664
who interviewed	0:715
who is	0:516
who is not	0:715
who is the	0:686
who joins	0:715
who knew	0:715
who knows	0:686
who leads	0:664
who leads the	0:715
who lives	0:664
who looks	0:715
who looks after	0:715
who met	0:715
who met you	0:715
who need	0:715
who owns	0:715
who pass	0:664
who runs	0:577
who runs the	0:617
who said	0:715
who should	0:715
who the	0:664
who they	0:646
who they are	0:715
who want	0:715
who wants	0:664
who wants to	0:686
who was	0:525
who was on	0:715
who was to	0:664
who we	0:686
who were	0:595
who will	0:585
who will be	0:686
who would	0:630
who you	0:646
who'd	0:516
who'd be	0:617
who'd be your	0:664
who'll	0:531
who'll be	0:617
who's	0:447
who's been	0:664
who's done	0:715
who's looking	0:686
who've	0:605
whoever	0:542
whoever takes	0:715
whole	0:432
whole day	0:686
whole of	0:605
whole of the	0:715
whole of your	0:715
wholesale	0:715
whom	0:424
whom i	0:715
whom the	0:630
whom to	0:715
whom we	0:617
whom you	0:630
whose	0:475
whose background	0:664
whose experience	0:686
whose name	0:715
why	0:406
why i	0:686
why it	0:664
why you	0:595
why you left	0:715
wichtig	0:715
wick	0:686
wide	0:686
wide open	0:715
wie	0:423
wie am	0:686
wie am telefon	0:715
wie besprochen	0:630
wie du	0:715
wie es	0:646
wie es weitergeht	0:686
wie geplant	0:715
wie sie	0:646
wiebke	0:664
wieder	0:542
wieder im	0:715
wieder per	0:715
wien	0:646
wife	0:595
wifi	0:686
wigan	0:715
wilf	0:715
wilk	0:715
will	0:89
will add	0:715
will all	0:686
will also	0:686
will answer	0:686
will arrange	0:715
will ask	0:454
will ask about	0:577
will ask for	0:715
will ask how	0:686
will ask why	0:664
will ask you	0:630
will assume	0:646
will assume that	0:715
will be	0:196
will be a	0:561
will be able	0:686
will be an	0:686
will be asked	0:521
will be assessed	0:686
will be at	0:617
will be available	0:715
will be back	0:605
will be called	0:686
will be carried	0:715
will be closed	0:715
will be conducted	0:664
will be considered	0:664
will be contacted	0:577
will be deleted	0:686
will be destroyed	0:715
will be done	0:686
will be erased	0:686
will be given	0:630
will be held	0:605
will be here	0:715
will be in	0:411
will be interviewed	0:715
will be interviewing	0:630
will be joined	0:715
will be kept	0:715
will be locked	0:715
will be looking	0:715
will be made	0:715
will be me	0:577
will be meeting	0:630
will be met	0:715
will be no	0:630
will be notified	0:686
will be offered	0:715
will be on	0:516
will be opened	0:715
will be out	0:715
will be recorded	0:715
will be retained	0:715
will be seeing	0:686
will be seen	0:630
will be sent	0:577
will be settled	0:715
will be shown	0:715
will be speaking	0:686
will be taken	0:595
will be talking	0:617
will be telephoned	0:715
will be the	0:536
will be there	0:646
will be told	0:595
will be with	0:569
will be withdrawn	0:664
will both	0:664
will bring	0:617
will bring the	0:715
will call	0:472
will call you	0:503
will change	0:686
will chase	0:664
will come	0:492
will come back	0:595
will come down	0:664
will come to	0:686
will confirm	0:664
will consist	0:664
will consist of	0:664
will contact	0:577
will contact you	0:605
will cut	0:715
will decide	0:595
will decide by	0:715
will dial	0:664
will do	0:444
will do a	0:664
will do it	0:715
will do our	0:686
will do the	0:569
will drive	0:715
will drop	0:646
will email	0:715
will email you	0:715
will find	0:488
will find a	0:664
will find another	0:715
will find out	0:715
will find us	0:686
will finish	0:715
will follow	0:585
will forgive	0:715
will get	0:412
will get a	0:516
will get back	0:646
will get it	0:664
will get the	0:664
will get to	0:715
will get you	0:686
will get your	0:715
will give	0:531
will give you	0:548
will go	0:516
will go through	0:617
will happen	0:715
will have	0:341
will have a	0:569
will have an	0:617
will have been	0:630
will have changed	0:715
will have had	0:664
will have it	0:715
will have our	0:686
will have seen	0:664
will have the	0:561
will have to	0:577
will hear	0:495
will hear by	0:686
will hear from	0:585
will hear it	0:715
will help	0:664
will help prepare	0:715
will hold	0:664
will interview	0:605
will interview you	0:646
will join	0:686
will keep	0:577
will keep your	0:686
will know	0:542
will know by	0:715
will last	0:686
will lead	0:664
will leave	0:715
will let	0:554
will let you	0:585
will look	0:531
will look at	0:585
will make	0:577
will meet	0:531
will meet you	0:646
will move	0:664
will need	0:531
will need to	0:630
will never	0:630
will never ask	0:664
will no	0:686
will no longer	0:686
will not	0:298
will not be	0:377
will not go	0:715
will not have	0:585
will not let	0:646
will not mind	0:715
will not now	0:715
will not reach	0:715
will not take	0:686
will now	0:605
will now be	0:664
will offer	0:715
will only	0:715
will open	0:715
will pay	0:664
will phone	0:595
will phone you	0:715
will pick	0:585
will pick it	0:715
will ping	0:715
will play	0:686
will probably	0:646
will put	0:561
will put it	0:686
will put you	0:686
will reach	0:585
will reach out	0:715
will read	0:585
will read it	0:664
will receive	0:536
will receive a	0:585
will record	0:715
will remain	0:715
will remember	0:617
will remember that	0:686
will review	0:715
will ring	0:436
will ring at	0:715
will ring you	0:485
will ring your	0:686
will run	0:646
will say	0:595
will see	0:423
will see if	0:686
will see it	0:715
will see that	0:715
will see the	0:715
will see to	0:715
will see what	0:664
will see whether	0:715
will see you	0:561
will send	0:467
will send a	0:585
will send the	0:585
will send you	0:664
will set	0:686
will settle	0:686
will share	0:715
will shout	0:617
will shout when	0:715
will show	0:605
will show you	0:646
will sit	0:577
will sit down	0:715
will sit in	0:686
will sit with	0:715
will sort	0:664
will sort something	0:715
will speak	0:664
will speak with	0:686
will start	0:617
will still	0:715
will stop	0:664
will take	0:472
will take it	0:686
will take place	0:664
will take you	0:617
will talk	0:585
will talk about	0:715
will talk with	0:686
will telephone	0:595
will telephone you	0:664
will tell	0:470
will tell you	0:503
will then	0:617
will therefore	0:630
will therefore be	0:686
will think	0:686
will try	0:715
will understand	0:646
will understand that	0:686
will use	0:686
will wait	0:715
will walk	0:617
will walk you	0:686
will want	0:464
will want a	0:686
will want to	0:507
will want you	0:715
will wish	0:686
will wish to	0:715
will write	0:449
will write again	0:715
will write to	0:511
will write when	0:646
will you	0:630
willing	0:595
willing to	0:617
willst	0:664
wind	0:617
window	0:521
window #	0:715
window opens	0:715
windows	0:577
wine	0:664
wing	0:664
winifred	0:664
winner	0:715
winnie	0:715
winter	0:516
winter and	0:686
wir	0:279
wir am	0:715
wir bestatigen	0:686
wir bis	0:646
wir bitten	0:617
wir bitten um	0:686
wir danach	0:686
wir das	0:664
wir den	0:605
wir die	0:605
wir ein	0:715
wir es	0:664
wir freuen	0:605
wir freuen uns	0:605
wir haben	0:531
wir haben gerade	0:715
wir haben uns	0:664
wir ihnen	0:548
wir ihnen alles	0:715
wir ihnen derzeit	0:715
wir ihnen mitteilen	0:715
wir ihr	0:686
wir ihre	0:715
wir ihren	0:686
wir in	0:664
wir laden	0:715
wir laden sie	0:715
wir leider	0:715
wir melden	0:686
wir melden uns	0:686
wir mit	0:646
wir mochten	0:617
wir mochten sie	0:715
wir prufen	0:715
wir schon	0:715
wir sie	0:507
wir sie zu	0:646
wir sie zum	0:686
wir sind	0:630
wir suchen	0:715
wir um	0:664
wir uns	0:521
wir uns fur	0:630
wir wurden	0:686
wird	0:419
wird auf	0:715
wird die	0:715
wird nicht	0:646
wird nicht weitergeleitet	0:715
wired	0:664
wired headphones	0:686
wirklich	0:617
wish	0:393
wish to	0:449
wish to accept	0:715
wish to be	0:569
wish to proceed	0:715
wish to take	0:715
wish to talk	0:715
wish you	0:542
wish you every	0:715
wish you well	0:715
wished	0:686
wishes	0:417
wishes for	0:664
wishes for the	0:686
wishes to	0:646
wissen	0:595
wissen wir	0:715
wissenschaftliche	0:664
wissenschaftliche mitarbeiterin	0:715
with	0:106
with #	0:617
with ?	0:715
with a	0:318
with a break	0:715
with a glass	0:715
with a member	0:715
with a number	0:686
with a pot	0:715
with a view	0:715
with a yes	0:715
with all	0:664
with an	0:536
with an offer	0:686
with and	0:715
with another	0:585
with another candidate	0:686
with any	0:630
with any questions	0:715
with anybody	0:715
with anyone	0:715
with anything	0:715
with aoife	0:715
with apologies	0:595
with apologies and	0:686
with best	0:577
with best wishes	0:585
with current	0:715
with dr	0:525
with effect	0:646
with effect from	0:646
with either	0:715
with every	0:686
with every good	0:715
with everybody	0:646
with everyone	0:686
with feedback	0:715
with femi	0:715
with five	0:715
with flu	0:715
with four	0:686
with fresh	0:686
with friendly	0:646
with friendly greetings	0:686
with good	0:595
with good wishes	0:617
with google	0:536
with google meet	0:536
with great	0:715
with her	0:646
with him	0:577
with him and	0:715
with his	0:617
with how	0:686
with how you	0:686
with in	0:686
with interest	0:715
with it	0:488
with kind	0:536
with kind regards	0:542
with last	0:715
with last year's	0:715
with less	0:686
with less than	0:715
with me	0:393
with me and	0:503
with me by	0:715
with more	0:715
with mr	0:525
with mrs	0:630
with much	0:715
with my	0:595
with myself	0:664
with myself and	0:664
with no	0:554
with one	0:521
with one of	0:577
with other	0:686
with others	0:715
with our	0:440
with people	0:646
with priya	0:664
with priya raman	0:715
with product	0:715
with real	0:686
with reference	0:617
with reference to	0:617
with respect	0:715
with some	0:664
with somebody	0:664
with someone	0:630
with someone who	0:715
with something	0:686
with thanks	0:536
with thanks for	0:664
with that	0:595
with the	0:263
with the first	0:715
with the head	0:646
with the hiring	0:664
with the job	0:715
with the names	0:646
with the number	0:715
with the other	0:664
with the others	0:646
with the outcome	0:715
with the panel	0:664
with the partners	0:715
with the rest	0:686
with the result	0:715
with the same	0:664
with the team	0:646
with the time	0:715
with their	0:664
with them	0:569
with them all	0:715
with this	0:595
with those	0:664
with three	0:605
with two	0:488
with two of	0:646
with two or	0:715
with us	0:381
with us about	0:715
with us and	0:605
with us as	0:664
with us for	0:686
with us in	0:664
with us on	0:630
with warm	0:664
with warm wishes	0:715
with what	0:585
with what the	0:617
with which	0:686
with you	0:369
with you about	0:664
with you and	0:715
with you at	0:686
with you before	0:715
with you by	0:646
with you for	0:664
with you in	0:686
with you on	0:585
with you the	0:664
with your	0:400
with your application	0:664
with your first	0:715
with your name	0:664
with your present	0:715
withdraw	0:488
withdraw from	0:664
withdraw from the	0:686
withdraw it	0:715
withdraw your	0:686
withdrawal	0:715
withdrawn	0:461
withdrawn and	0:686
withheld	0:686
within	0:320
within #	0:438
within # business	0:686
within # days	0:511
within # hours	0:617
within # weeks	0:715
within # working	0:646
within a	0:577
within a week	0:630
within five	0:617
within five working	0:630
within four	0:686
within four weeks	0:715
within fourteen	0:715
within fourteen days	0:715
within seven	0:617
within seven days	0:630
within six	0:686
within ten	0:507
within ten days	0:715
within ten working	0:525
within the	0:521
within the week	0:686
within three	0:595
within three weeks	0:630
within two	0:630
within two weeks	0:664
without	0:356
without a	0:542
without a further	0:715
without an	0:646
without an appointment	0:715
without her	0:715
without him	0:664
without it	0:595
without names	0:686
without you	0:715
without your	0:664
witness	0:686
wo	0:585
woche	0:451
wochen	0:525
wochenende	0:595
wochenenden	0:715
wohnen	0:646
wohnung	0:646
wolds	0:630
wollen	0:605
wollte	0:715
woman	0:686
women	0:715
won	0:617
won a	0:715
won a big	0:715
wonder	0:664
wondered	0:646
wondered if	0:715
wonderful	0:686
wondering	0:595
wont	0:686
word	0:416
word about	0:686
word doc	0:715
word for	0:664
word from	0:715
word from us	0:715
word of	0:715
word on	0:646
word with	0:617
words	0:447
words about	0:715
words and	0:646
words each	0:646
words half	0:715
words half a	0:715
words on	0:715
work	0:301
work ?	0:664
work and	0:577
work and i	0:715
work at	0:715
work for	0:561
work for a	0:715
work from	0:686
work here	0:630
work in	0:605
work in the	0:664
work is	0:715
work of	0:686
work on	0:646
work out	0:686
work permit	0:715
work we	0:686
work with	0:646
workable	0:646
workday	0:595
worked	0:536
worked in	0:686
worker	0:605
workers	0:686
workforce	0:646
working	0:356
working day	0:664
working days	0:424
working days of	0:569
working for	0:715
working hours	0:715
working on	0:715
working pattern	0:664
working with	0:605
works	0:403
works and	0:715
works council	0:715
works for	0:577
works for #	0:715
works for you	0:664
works here	0:715
works in	0:686
works the	0:715
works until	0:686
workshop	0:536
world	0:664
worried	0:686
worries	0:715
worry	0:521
worry about	0:664
worry if	0:646
worse	0:664
worst	0:646
worter	0:715
worth	0:499
worth #	0:686
worth a	0:715
would	0:142
would a	0:715
would already	0:715
would ask	0:569
would ask you	0:605
would asked	0:715
would be	0:279
would be a	0:561
would be able	0:715
would be an	0:715
would be at	0:715
would be delighted	0:664
would be glad	0:516
would be grateful	0:585
would be happy	0:664
would be ideal	0:686
would be in	0:664
would be keen	0:715
would be most	0:715
would be on	0:686
would be perfect	0:715
would be surprised	0:715
would be the	0:605
would be very	0:715
would be with	0:630
would be £	0:715
would been	0:715
would chance	0:715
would change	0:715
would come	0:630
would consider	0:630
would decide	0:715
would do	0:507
would do it	0:715
would do with	0:646
would expect	0:617
would expect to	0:686
would find	0:605
would find out	0:646
would get	0:595
would get a	0:715
would give	0:715
would give you	0:715
would gladly	0:686
would go	0:664
would had	0:630
would handle	0:715
would have	0:414
would have a	0:646
would have been	0:630
would have done	0:715
would have had	0:715
would have liked	0:686
would have to	0:617
would have you	0:686
would hear	0:605
would hear by	0:715
would hear from	0:715
would help	0:617
would hope	0:630
would hope to	0:664
would hoped	0:715
would i	0:715
would interview	0:715
would join	0:715
would keep	0:715
would know	0:646
would leave	0:715
would let	0:630
would like	0:271
would like a	0:595
would like half	0:715
would like it	0:646
would like the	0:715
would like them	0:715
would like to	0:316
would like us	0:715
would like you	0:472
would like your	0:715
would look	0:686
would love	0:447
would love a	0:715
would love to	0:485
would love you	0:664
would make	0:664
would move	0:715
would need	0:561
would need to	0:617
would never	0:715
would not	0:499
would not be	0:686
would not have	0:686
would not mind	0:715
would only	0:664
would pay	0:686
would pay for	0:686
would planned	0:715
would prefer	0:630
would put	0:646
would put in	0:715
would rather	0:417
would rather be	0:715
would rather do	0:715
would rather have	0:686
would rather not	0:548
would rather that	0:715
would rather you	0:630
would say	0:595
would see	0:646
would see you	0:715
would send	0:646
would sooner	0:554
would sooner not	0:664
would sooner you	0:715
would start	0:715
would still	0:630
would suit	0:646
would take	0:595
would take it	0:715
would tell	0:630
would tell a	0:686
would think	0:664
would thursday	0:664
would tuesday	0:715
would understand	0:664
would very	0:664
would very much	0:664
would walk	0:715
would want	0:488
would want to	0:617
would want you	0:646
would wish	0:664
would wish to	0:664
would work	0:664
would write	0:715
would you	0:358
would you be	0:507
would you come	0:646
would you kindly	0:715
would you let	0:577
would you like	0:577
would you mind	0:664
would you tell	0:715
would you want	0:646
would've	0:715
wray	0:664
wren	0:617
wrenfield	0:686
write	0:302
write a	0:646
write again	0:630
write back	0:686
write further	0:715
write further to	0:715
write it	0:664
write me	0:686
write on	0:664
write out	0:715
write the	0:630
write this	0:686
write to	0:395
write to all	0:686
write to confirm	0:686
write to everybody	0:686
write to everyone	0:686
write to let	0:686
write to them	0:715
write to us	0:646
write to you	0:531
write to your	0:686
write up	0:686
write us	0:715
write when	0:630
write when i	0:715
write with	0:646
writer	0:617
writers	0:715
writes	0:595
writing	0:373
writing about	0:646
writing by	0:715
writing by #	0:715
writing in	0:686
writing on	0:686
writing on behalf	0:686
writing to	0:521
writing to the	0:686
writing what	0:715
writing which	0:715
writing with	0:715
written	0:419
written by	0:715
written exercise	0:585
written to	0:646
wrona	0:715
wrong	0:423
wrong and	0:577
wrong answers	0:646
wrong answers it	0:715
wrong in	0:715
wrong on	0:686
wrong with	0:715
wrote	0:492
wrote to	0:617
wrote to you	0:686
wundern	0:715
wunsch	0:664
wunschen	0:585
wunschen ihnen	0:715
wunschen wir	0:664
wunschen wir ihnen	0:664
wurde	0:516
wurde automatisch	0:646
wurde automatisch erzeugt	0:715
wurden	0:585
wurden sie	0:686
www	0:499
www hackerrank	0:605
www hackerrank com	0:605
www linkedin	0:617
www linkedin com	0:617
x	0:382
x #	0:585
x jordan	0:646
x more	0:715
ximena	0:686
xx	0:531
xxx	0:686
xyz	0:664
y	0:300
y a	0:646
y a la	0:715
y aqui	0:686
y como	0:715
y compris	0:715
y con	0:715
y copia	0:715
y de	0:617
y despues	0:715
y el	0:511
y el #	0:715
y en	0:664
y est	0:686
y la	0:536
y las	0:664
y le	0:630
y lo	0:630
y los	0:715
y me	0:715
y media	0:617
y no	0:521
y no se	0:715
y nos	0:686
y por	0:664
y que	0:630
y repondre	0:664
y se	0:664
y si	0:577
y sin	0:646
y su	0:715
y tambien	0:715
y te	0:548
y tu	0:715
y un	0:630
y una	0:646
y yo	0:617
ya	0:454
ya lo	0:715
ya que	0:715
ya te	0:686
yann	0:715
yard	0:495
yard office	0:715
yarn	0:715
yasmin	0:664
yeah	0:646
year	0:309
year #	0:521
year # s	0:715
year ?	0:715
year and	0:542
year of	0:686
year old	0:715
year olds	0:686
year one	0:715
year so	0:686
year's	0:499
years	0:368
years and	0:521
years and i	0:715
years and we	0:715
years in	0:715
years of	0:617
yellow	0:595
yellow line	0:715
yeo	0:715
yep	0:664
yes	0:305
yes a	0:715
yes and	0:617
yes from	0:686
yes https	0:715
yes https calendar	0:715
yes i	0:617
yes i will	0:686
yes in	0:715
yes no	0:548
yes no maybe	0:561
yes or	0:525
yes or a	0:686
yes or no	0:554
yes still	0:686
yes that	0:686
yes that is	0:686
yes the	0:585
yes there	0:715
yes there is	0:715
yes to	0:561
yes we	0:585
yes we are	0:715
yesterday	0:451
yesterday and	0:561
yesterday and for	0:715
yesterday and i	0:715
yesterday's	0:715
yet	0:371
yet and	0:646
yet and i	0:686
yet but	0:715
yet know	0:715
yet to	0:715
yo	0:499
yo te	0:715
yo y	0:715
york	0:585
yorkshire	0:715
you	0:45
you #	0:646
you ?	0:511
you a	0:387
you a bell	0:715
you a conditional	0:715
you a document	0:630
you a line	0:715
you a place	0:715
you a shout	0:715
you about	0:424
you about it	0:686
you about the	0:531
you accept	0:630
you after	0:664
you again	0:585
you again for	0:646
you agree	0:686
you all	0:605
you all the	0:686
you allow	0:715
you allow me	0:715
you along	0:715
you also	0:617
you also let	0:715
you an	0:521
you an answer	0:686
you an offer	0:595
you and	0:372
you and i	0:605
you and me	0:630
you and one	0:617
you and the	0:664
you and then	0:715
you and your	0:686
you another	0:664
you answer	0:715
you answered	0:715
you anything	0:686
you appeared	0:686
you appeared in	0:715
you applied	0:495
you applied for	0:569
you applied to	0:686
you apply	0:630
you apply again	0:715
you are	0:215
you are a	0:646
you are able	0:686
you are all	0:605
you are already	0:715
you are among	0:686
you are and	0:646
you are asked	0:617
you are at	0:664
you are available	0:686
you are away	0:715
you are being	0:715
you are booked	0:585
you are coming	0:605
you are confirmed	0:664
you are doing	0:664
you are down	0:686
you are even	0:715
you are for	0:686
you are free	0:686
you are getting	0:715
you are happy	0:585
you are here	0:686
you are in	0:561
you are invited	0:617
you are keen	0:715
you are keeping	0:686
you are looking	0:605
you are no	0:715
you are not	0:492
you are now	0:664
you are on	0:521
you are one	0:542
you are open	0:686
you are out	0:715
you are overseas	0:715
you are proud	0:664
you are ready	0:715
you are receiving	0:617
you are requested	0:715
you are right	0:686
you are scheduled	0:686
you are selected	0:664
you are shortlisted	0:715
you are still	0:475
you are the	0:646
you are third	0:715
you are through	0:664
you are to	0:664
you are up	0:686
you are welcome	0:561
you are well	0:664
you around	0:664
you arrive	0:715
you as	0:485
you as a	0:646
you as soon	0:715
you as well	0:715
you ashbyhq	0:686
you ashbyhq com	0:686
you ask	0:536
you ask us	0:686
you asked	0:419
you asked about	0:630
you asked for	0:585
you asked me	0:617
you asked what	0:686
you asked whether	0:686
you at	0:409
you at #	0:569
you at a	0:715
you at present	0:715
you at the	0:521
you back	0:630
you back to	0:715
you be	0:459
you be able	0:630
you be interested	0:715
you be open	0:686
you be up	0:646
you because	0:715
you before	0:554
you before the	0:686
you begin	0:605
you better	0:686
you between	0:686
you between #	0:715
you both	0:664
you bring	0:686
you but	0:617
you buy	0:686
you by	0:472
you by #	0:664
you by the	0:646
you call	0:646
you came	0:577
you came across	0:715
you can	0:295
you can apply	0:686
you can ask	0:715
you can be	0:664
you can bear	0:686
you can cancel	0:715
you can change	0:686
you can do	0:686
you can expect	0:715
you can follow	0:646
you can get	0:686
you can ignore	0:715
you can leave	0:686
you can make	0:686
you can manage	0:686
you can move	0:686
you can no	0:715
you can not	0:472
you can see	0:595
you can start	0:715
you can take	0:630
you can tell	0:686
you cancel	0:715
you choose	0:605
you come	0:495
you come and	0:686
you come back	0:715
you come in	0:664
you come to	0:686
you could	0:464
you could come	0:715
you could get	0:686
you could have	0:686
you dealt	0:715
you dealt with	0:715
you decide	0:664
you did	0:467
you did not	0:536
you do	0:311
you do first	0:686
you do it	0:715
you do need	0:715
you do not	0:354
you do nothing	0:686
you do that	0:715
you do thursday	0:595
you dont	0:686
you dont mind	0:715
you down	0:521
you down for	0:595
you drive	0:664
you drop	0:686
you eat	0:664
you enter	0:715
you ever	0:664
you every	0:715
you every success	0:715
you fancy	0:686
you feel	0:664
you filled	0:715
you filled in	0:715
you find	0:577
you find that	0:715
you folks	0:715
you for	0:259
you for a	0:577
you for an	0:686
you for applying	0:569
you for attending	0:646
you for bearing	0:715
you for being	0:585
you for choosing	0:664
you for coming	0:577
you for completing	0:646
you for considering	0:715
you for it	0:715
you for returning	0:715
you for submitting	0:664
you for taking	0:686
you for the	0:467
you for your	0:400
you forward	0:617
you free	0:617
you free for	0:686
you friday	0:715
you from	0:511
you from #	0:664
you from the	0:569
you gave	0:516
you gave for	0:715
you gave us	0:617
you get	0:454
you get a	0:664
you get it	0:715
you get lost	0:715
you get the	0:715
you get this	0:686
you get to	0:686
you give	0:585
you give me	0:686
you give us	0:715
you go	0:585
you got	0:542
you had	0:456
you had already	0:686
you had asked	0:715
you had been	0:715
you had to	0:664
you handled	0:715
you hanging	0:686
you has	0:686
you has been	0:715
you have	0:228
you have #	0:646
you have a	0:507
you have already	0:577
you have an	0:664
you have another	0:686
you have any	0:630
you have applied	0:664
you have asked	0:715
you have been	0:409
you have booked	0:686
you have bought	0:686
you have done	0:630
you have ever	0:715
you have found	0:715
you have given	0:715
you have got	0:488
you have had	0:554
you have it	0:715
you have made	0:715
you have never	0:646
you have not	0:461
you have one	0:617
you have paid	0:715
you have passed	0:686
you have reached	0:646
you have received	0:664
you have seen	0:715
you have sent	0:686
you have shown	0:686
you have still	0:715
you have submitted	0:646
you have taken	0:686
you have the	0:577
you have them	0:686
you have to	0:646
you hear	0:531
you hear from	0:664
you heard	0:715
you here	0:646
you himself	0:715
you hold	0:605
you hoped	0:715
you how	0:664
you i	0:630
you i am	0:715
you if	0:585
you if you	0:664
you in	0:370
you in again	0:715
you in for	0:617
you in the	0:495
you in with	0:686
you interviewed	0:605
you into	0:664
you into the	0:715
you is	0:630
you it	0:646
you joined	0:664
you joined our	0:715
you jordan	0:595
you just	0:664
you keep	0:630
you kindly	0:605
you know	0:419
you know by	0:686
you know that	0:542
you know the	0:686
you know we	0:686
you know what	0:715
you know where	0:686
you last	0:664
you left	0:569
you left the	0:715
you let	0:475
you let me	0:492
you let us	0:715
you like	0:419
you like ?	0:686
you like and	0:664
you like the	0:686
you like to	0:646
you live	0:664
you look	0:595
you look at	0:664
you looked	0:715
you lost	0:715
you lunch	0:646
you made	0:605
you make	0:686
you may	0:357
you may appeal	0:686
you may apply	0:715
you may ask	0:617
you may be	0:617
you may do	0:715
you may find	0:715
you may have	0:595
you may like	0:715
you may take	0:686
you may use	0:630
you may withdraw	0:686
you mean	0:715
you meet	0:686
you meet the	0:715
you mentioned	0:646
you met	0:617
you might	0:561
you mind	0:646
you missed	0:715
you more	0:664
you must	0:548
you must not	0:715
you need	0:378
you need an	0:664
you need anything	0:715
you need do	0:686
you need not	0:503
you need the	0:715
you need to	0:511
you next	0:686
you next week	0:715
you no	0:554
you no longer	0:577
you not	0:585
you not to	0:664
you now	0:715
you of	0:664
you off	0:595
you on	0:349
you on #	0:686
you on friday	0:646
you on monday	0:595
you on that	0:715
you on the	0:454
you on thursday	0:664
you on tuesday	0:595
you on wednesday	0:686
you on zoom	0:715
you once	0:617
you once more	0:715
you one	0:664
you open	0:646
you open to	0:715
you or	0:585
you our	0:686
you out	0:646
you over	0:646
you owe	0:715
you passed	0:686
you please	0:605
you please send	0:715
you prefer	0:577
you press	0:686
you press start	0:715
you put	0:585
you put in	0:715
you put into	0:664
you ran	0:664
you read	0:617
you read it	0:715
you receive	0:617
you receive this	0:646
you recently	0:595
you recently took	0:630
you remain	0:630
you require	0:664
you ring	0:646
you round	0:554
you round the	0:686
you said	0:516
you said on	0:715
you said yes	0:686
you said you	0:715
you saw	0:617
you say	0:495
you say so	0:686
you say that	0:715
you scored	0:686
you see	0:585
you send	0:525
you send me	0:561
you sent	0:548
you set	0:686
you shall	0:686
you should	0:432
you should allow	0:686
you should be	0:664
you should have	0:605
you should know	0:686
you should not	0:595
you sign	0:686
you signed	0:715
you since	0:715
you sit	0:630
you sit down	0:715
you so	0:536
you so that	0:686
you some	0:664
you something	0:686
you soon	0:715
you stand	0:686
you start	0:605
you start ?	0:715
you still	0:569
you still want	0:686
you submitted	0:686
you take	0:554
you take the	0:715
you talk	0:646
you talk to	0:715
you teach	0:715
you tell	0:478
you tell me	0:521
you tell us	0:646
you that	0:411
you that it	0:715
you that the	0:664
you that we	0:646
you that you	0:577
you that your	0:561
you the	0:395
you the day	0:664
you the following	0:715
you the position	0:646
you then	0:577
you there	0:664
you they	0:664
you think	0:548
you think you	0:686
you this	0:630
you thought	0:715
you through	0:585
you through the	0:715
you ticked	0:664
you to	0:290
you to a	0:630
you to an	0:664
you to apply	0:715
you to arrange	0:715
you to attend	0:715
you to be	0:715
you to come	0:585
you to complete	0:686
you to do	0:585
you to get	0:686
you to have	0:630
you to hear	0:715
you to interview	0:715
you to join	0:595
you to know	0:686
you to meet	0:686
you to our	0:715
you to recommend	0:646
you to record	0:715
you to say	0:664
you to sign	0:715
you to take	0:605
you to the	0:536
you to wait	0:715
you together	0:646
you told	0:525
you told me	0:664
you told us	0:595
you tomorrow	0:595
you tomorrow at	0:686
you too	0:715
you took	0:605
you took to	0:715
you twice	0:686
you until	0:664
you until #	0:715
you up	0:595
you uploaded	0:686
you use	0:646
you used	0:630
you very	0:686
you very much	0:715
you wait	0:686
you wait you	0:715
you want	0:442
you want it	0:605
you want one	0:715
you want the	0:686
you want to	0:542
you wanted	0:664
you we	0:617
you wear	0:715
you wednesday	0:715
you well	0:617
you went	0:715
you were	0:346
you were doing	0:715
you were due	0:664
you were good	0:686
you were hoping	0:715
you were in	0:686
you were not	0:605
you were on	0:686
you were one	0:646
you were right	0:646
you were the	0:595
you were to	0:715
you were told	0:715
you what	0:554
you what the	0:715
you what we	0:715
you when	0:542
you when the	0:715
you who	0:664
you will	0:229
you will be	0:356
you will find	0:542
you will forgive	0:715
you will get	0:482
you will have	0:417
you will hear	0:503
you will know	0:554
you will look	0:715
you will meet	0:585
you will need	0:605
you will not	0:511
you will receive	0:569
you will remember	0:617
you will see	0:585
you will speak	0:686
you will talk	0:686
you will then	0:715
you will understand	0:664
you will want	0:646
you wish	0:525
you wish to	0:577
you with	0:485
you with a	0:686
you with an	0:715
you with the	0:715
you within	0:664
you work	0:664
you worked	0:664
you would	0:239
you would asked	0:715
you would be	0:392
you would change	0:715
you would come	0:715
you would consider	0:664
you would do	0:561
you would find	0:646
you would get	0:630
you would had	0:715
you would have	0:492
you would hear	0:617
you would know	0:646
you would like	0:411
you would need	0:664
you would not	0:686
you would prefer	0:664
you would rather	0:554
you would send	0:715
you would sooner	0:664
you would take	0:715
you would tell	0:686
you would think	0:715
you would walk	0:715
you would want	0:595
you write	0:617
you wrote	0:605
you yet	0:686
you you	0:686
you your	0:664
you £	0:686
you £ #	0:686
young	0:646
your	0:81
your #	0:617
your # #	0:715
your acceptance	0:646
your acceptance by	0:715
your account	0:503
your account of	0:686
your address	0:554
your alert	0:715
your answer	0:585
your answer by	0:664
your answers	0:507
your answers are	0:686
your answers on	0:715
your answers to	0:686
your application	0:282
your application and	0:531
your application at	0:686
your application for	0:380
your application form	0:646
your application further	0:715
your application has	0:585
your application in	0:715
your application is	0:561
your application of	0:686
your application on	0:715
your application remains	0:664
your application stays	0:664
your application to	0:595
your application was	0:715
your application will	0:646
your appointment	0:516
your appointment in	0:715
your appointment with	0:605
your appointments	0:715
your attendance	0:630
your availability	0:595
your availability for	0:715
your background	0:561
your bank	0:617
your bank details	0:715
your behalf	0:617
your booking	0:630
your booking has	0:715
your bus	0:715
your calendar	0:482
your call	0:664
your camera	0:686
your camera on	0:715
your candidacy	0:585
your candidate	0:521
your candidate account	0:715
your candidate home	0:646
your candidate profile	0:664
your candidature	0:630
your card	0:630
your certificates	0:715
your choosing	0:686
your circumstances	0:630
your circumstances have	0:686
your claim	0:646
your claim for	0:715
your clocks	0:664
your code	0:646
your completed	0:715
your computer	0:715
your connection	0:715
your contact	0:686
your contact details	0:715
your contract	0:715
your conversation	0:715
your coordinator	0:577
your current	0:561
your current employer	0:715
your current employment	0:686
your cv	0:406
your cv and	0:664
your cv for	0:686
your cv has	0:715
your cv is	0:715
your cv on	0:605
your cv to	0:715
your data	0:595
your data will	0:715
your day	0:646
your dbs	0:646
your dbs certificate	0:715
your degree	0:630
your degree certificate	0:686
your desk	0:686
your details	0:511
your details for	0:715
your details have	0:715
your details on	0:715
your details will	0:686
your diary	0:686
your documents	0:686
your drawings	0:715
your e	0:664
your e mail	0:664
your email	0:595
your employer	0:561
your employer's	0:715
your employment	0:715
your end	0:595
your event	0:542
your event has	0:595
your event with	0:715
your experience	0:595
your eyes	0:686
your fare	0:715
your feedback	0:715
your feet	0:686
your file	0:521
your file and	0:715
your file for	0:715
your final	0:664
your first	0:542
your first and	0:664
your flight	0:715
your form	0:478
your form and	0:646
your form for	0:646
your form has	0:715
your form is	0:715
your friends	0:686
your full	0:715
your full name	0:715
your future	0:686
your hand	0:686
your hat	0:715
your hat in	0:715
your head	0:715
your hearing	0:715
your holiday	0:686
your home	0:554
your home may	0:630
your home office	0:686
your host	0:715
your hours	0:715
your id	0:715
your inbox	0:617
your induction	0:686
your information	0:664
your interest	0:511
your interest in	0:531
your interview	0:373
your interview at	0:686
your interview for	0:531
your interview has	0:646
your interview is	0:577
your interview on	0:569
your interview tomorrow	0:715
your interview will	0:715
your interview with	0:646
your interviewer	0:686
your interviewers	0:617
your interviewers is	0:686
your interviews	0:715
your interviews for	0:715
your job	0:617
your job alert	0:715
your junk	0:664
your kind	0:664
your last	0:569
your last place	0:686
your last three	0:715
your lesson	0:686
your letter	0:475
your letter and	0:686
your letter was	0:686
your line	0:686
your line manager	0:715
your local	0:715
your mail	0:617
your manager	0:605
your materials	0:715
your materials for	0:715
your medicines	0:715
your meeting	0:715
your message	0:488
your message could	0:617
your message to	0:664
your message was	0:715
your mind	0:595
your mobile	0:605
your mock	0:686
your mock interview	0:686
your mortgage	0:630
your name	0:424
your name came	0:715
your name is	0:686
your name off	0:664
your name on	0:605
your name to	0:715
your name was	0:617
your new	0:630
your next	0:630
your note	0:585
your notice	0:499
your notice allows	0:664
your notice period	0:630
your number	0:686
your offer	0:585
your offer letter	0:630
your office	0:715
your old	0:585
your old boss	0:715
your on	0:715
your original	0:686
your other	0:646
your own	0:428
your own laptop	0:715
your own questions	0:686
your own time	0:617
your own words	0:617
your p	0:686
your p #	0:686
your panel	0:630
your paper	0:686
your papers	0:595
your papers will	0:715
your parcel	0:686
your partner	0:715
your passport	0:516
your passport and	0:617
your patience	0:548
your permission	0:715
your personal	0:605
your personal data	0:715
your phone	0:542
your phone with	0:715
your place	0:577
your place on	0:664
your portfolio	0:686
your position	0:686
your present	0:507
your present employer	0:617
your present employment	0:664
your presentation	0:664
your profile	0:436
your profile and	0:630
your profile has	0:715
your proposal	0:715
your qualifications	0:646
your questions	0:646
your reading	0:715
your recent	0:646
your recent application	0:686
your record	0:686
your recruiter	0:605
your referees	0:646
your reference	0:664
your references	0:569
your registration	0:664
your report	0:715
your request	0:664
your request for	0:715
your result	0:686
your resume	0:561
your resume on	0:686
your resume was	0:686
your right	0:630
your right to	0:630
your salary	0:664
your schedule	0:605
your schedule for	0:646
your score	0:686
your scorecard	0:686
your scores	0:715
your search	0:664
your second	0:569
your second interview	0:664
your side	0:577
your slot	0:595
your solicitor	0:715
your sort	0:715
your sort code	0:715
your standing	0:715
your status	0:664
your submission	0:617
your technical	0:664
your technical interview	0:715
your telephone	0:605
your test	0:715
your thesis	0:715
your thoughts	0:715
your thursday	0:664
your time	0:449
your time and	0:715
your time at	0:715
your time in	0:715
your time on	0:664
your train	0:617
your train ticket	0:715
your travel	0:715
your two	0:686
your updated	0:715
your viewing	0:664
your viewing of	0:715
your virtual	0:664
your virtual onsite	0:686
your visa	0:686
your visit	0:605
your visit on	0:715
your webcam	0:715
your week	0:715
your week's	0:686
your work	0:617
yours	0:275
yours among	0:715
yours among them	0:715
yours and	0:715
yours ever	0:646
yours faithfully	0:569
yours has	0:664
yours if	0:585
yours if you	0:617
yours in	0:664
yours is	0:569
yours is one	0:715
yours sincerely	0:377
yours to	0:715
yours truly	0:630
yours was	0:646
yours was the	0:715
yourself	0:444
yourself and	0:664
yourself forward	0:686
yourself forward for	0:715
youth	0:686
yr	0:715
yusuf	0:554
yusuf demir	0:646
yvonne	0:664
z	0:605
z #	0:715
zahlen	0:715
zahlt	0:686
zainab	0:715
zara	0:686
zaragoza	0:686
zehn	0:595
zehn minuten	0:664
zeit	0:482
zeiten	0:630
zeitfenster	0:686
zephyr	0:715
zephyrine	0:715
zeugnisse	0:664
zimmer	0:630
zimmer #	0:715
zip	0:686
zoe	0:664
zone	0:531
zoom	0:332
zoom and	0:664
zoom example	0:617
zoom example j	0:630
zoom https	0:605
zoom https zoom	0:686
zoom join	0:715
zoom link	0:503
zoom link in	0:686
zoom link is	0:715
zoom room	0:686
zoom room for	0:715
zoom same	0:686
zoom same link	0:715
zoom us	0:488
zoom us j	0:499
zoom with	0:664
zoom with me	0:715
zu	0:359
zu #	0:646
zu bearbeiten	0:715
zu den	0:686
zu dritt	0:686
zu einem	0:548
zu einem personlichen	0:715
zu einem vorstellungsgesprach	0:715
zu erreichen	0:686
zu konnen	0:605
zu sagen	0:715
zu senden	0:715
zu zweit	0:715
zuerst	0:664
zug	0:664
zugang	0:686
zugesagt	0:715
zugestimmt	0:646
zum	0:402
zum #	0:492
zum # #	0:686
zum # juni	0:715
zum # marz	0:686
zum # oktober	0:715
zum # september	0:715
zum gesprach	0:605
zunachst	0:646
zur	0:442
zur halfte	0:715
zur vorbereitung	0:715
zurich	0:646
zuruck	0:516
zuruckziehen	0:686
zusage	0:630
zusammen	0:577
zustimmung	0:686
zwanzig	0:664
zwanzig minuten	0:686
zwar	0:646
zwei	0:440
zwei jahren	0:715
zwei seiten	0:664
zwei stunden	0:686
zwei tage	0:686
zwei wochen	0:715
zweit	0:715
zweite	0:630
zweiten	0:646
zwischen	0:577
zwischen #	0:686
zwischen # und	0:686
zwischenzeit	0:686
zwolf	0:664
£	0:285
£ #	0:286
£ # #	0:362
£ # a	0:577
£ # and	0:715
£ # day	0:715
£ # for	0:605
£ # k	0:511
£ # m	0:686
£ # voucher	0:577
€	0:488
€ #	0:664
€ brut	0:715
"""
