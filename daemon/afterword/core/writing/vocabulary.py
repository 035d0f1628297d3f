"""WRITE: English words that mending a fragment needs to know. Data, and nothing else."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A list written as prose."""
    return frozenset(text.split())


#: What is not said in a thank-you: complaints, slips, money, privacies, words of abuse. A fragment with one of these is
#: left out; so is every negation, whose mending could turn it round.
PRIVATE = words(
    """
    salary salaries pay paid payment money compensation bonus equity rude late boring bored awful terrible horrible bad
    badly worse worst nervous stumbled stuck blanked messed screwed failed fail failing forgot forgotten wrong weird
    creepy hate hated hates stupid idiot annoying annoyed arrogant tired disappointed disappointing unfortunately
    awkward struggled struggling struggle confused confusing unprepared layoff layoffs fired sick pregnant pregnancy
    divorce shit fuck fucking damn crap wtf lol haha confidential secret toxic disaster mess chaos chaotic boss ex
    embarrassing embarrassed mistake mistakes regret worried worry anxious sloppy unprofessional dismissive cold
    religion married husband wife children kids age old race visa rejected lied lie lying cheated competitor
    not no never nothing none cannot without hardly barely neither nor nobody dislike disliked dislikes
    thank-you thank-yous afterword
    something somebody someone anything anybody anyone everything everybody everyone
    sorry apologise apologize apologised hungover
    """
)

#: Words that name nothing: a fragment of these alone says nothing specific.
VAGUE = words(
    """
    a an the and or it all very really quite so too good great nice fine ok okay well went was were is are interesting
    cool awesome amazing lovely friendly chat talk talked talking conversation interview call meeting time people team
    person everything anything something stuff things thing lot lots general generally overall positive pleasant fun
    yes yeah yep sure none some much many more just about how my their our we i she he they them him her you
    excellent wonderful smooth easy hard long short vibe vibes atmosphere feeling answer answers question questions
    role job work company position usual various different etc introductions introduction smalltalk hello hi bye thanks
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
    thank liked loved enjoyed me that this these those what
    """
)

DETERMINERS = words("the a an my your their our his her its this that these those some any each every all both several")
PREPOSITIONS = words(
    "of in for with at on to from by about between and or into over under across after before during through against "
    "towards toward as within per via versus vs behind than like around near onto upon while when where"
)
#: A fragment that ends in one of these was broken off.
DANGLING = (
    DETERMINERS | PREPOSITIONS | words("is are was were be has have had very how why if but because so that which who")
)

#: Nouns that take no article though they are singular.
UNCOUNTABLE = words(
    """
    testing hiring quality culture observability security work feedback documentation data research software hardware
    analytics growth trust leadership management engineering marketing finance python java infrastructure tooling devops
    on-call mentoring mentorship collaboration communication ownership autonomy diversity inclusion sustainability
    response onboarding delivery discovery compliance privacy safety accessibility performance reliability scalability automation progress football music
    climbing cycling cooking design strategy pricing logistics statistics english german french spanish
    """
)
#: Single words that do take one.
DEFINITE = words(
    "team office product roadmap platform role migration project stack backlog rewrite launch rota company merger "
    "dashboard pipeline codebase exercise task rebrand relaunch redesign app website"
)
#: Judgements before a noun say nothing to its owner.
JUDGEMENTS = words("nice great good cool interesting amazing lovely awesome very really super big huge exciting fun")

#: Verbs in third person that a clause about the employer is known by.
FINITE = words(
    "is are was were has have had will would can could does do did uses use used runs run ran needs need wants want "
    "plans plan works work worked means takes take moved moves deploy deploys build builds built ship ships shipped "
    "hire hires hired grew grows expect expects prefer prefers try tries migrated rewrote started starts manages "
    "manage managed leads lead led joined joins owns own meets meet opened opens launched launches share shares"
)
#: Verbs with which a fragment without its subject can only mean the employer ("uses Rust").
THEIR_VERBS = words("uses needs wants expects prefers has")
#: A fragment that opens with one of these asks something of whoever reads the debrief.
INSTRUCTIONS = words(
    "tell thank begin answer ask say mention remember remind note write include add leave skip make keep ignore drop put send give "
    "please do let dont forward reply email call"
)
#: Finite verbs: where one of them stands, there is no name of a thing.
TELLING_VERBS = words(
    """
    is are was were has have had will would can could does did do should might may must went seemed felt sounded looked
    got came said says told asked asks liked likes loved knew thought thinks made gave gives took saw showed explained
    recommended mentioned wanted wants needed needs tell thanks joins joined enjoyed appeared became becomes uses ended
    started began left kept let sent met spoke talked
    """
)
#: Of these, the ones that are nouns just as often.
ALSO_NOUNS = words("plan work use build lead run need start launch ship meet share shares")
#: Words that neither begin nor end a name of something.
ADVERBS = words(
    """
    then first also maybe perhaps still just only even later next last too yet again soon always often here twice once
    lots much ok okay well lately today yesterday tomorrow
    """
)
#: Base forms that may open a fragment whose subject was left out ("use Kafka for events").
OPENING_VERBS = words("use run have want need plan are is were was will deploy hire prefer expect")
AUXILIARIES = {"is": "are", "are": "are", "was": "were", "were": "were", "has": "have", "have": "have", "does": "do"}

SAME_IN_YOU = words("will would can could had did should might used moved worked built ran led managed hired grew shipped "
                     "migrated rewrote started joined launched opened do want need use plan run work deploy build prefer "
                     "expect take try hire own meet ship manage lead share")  # fmt: skip

#: How names of techniques are written; what the profile, role or company write wins over it.
SPELLED = {
    word.casefold(): word
    for word in words(
        """
        Kafka Kubernetes Python Java JavaScript TypeScript GraphQL PostgreSQL Postgres MySQL SQL SQLite Redis Django
        Angular Vue Docker Terraform Ansible AWS Azure GCP Linux Windows Android iOS API APIs gRPC CI CD ETL ML AI NLP
        LLM LLMs UX UI QA SRE SLO SLOs GDPR HIPAA ISO PCI RabbitMQ Airflow dbt Snowflake Tableau Salesforce SAP Figma
        Jira GitHub GitLab Jenkins Prometheus Grafana MongoDB Cassandra Elasticsearch Kotlin Scala C++ C# .NET Node.js
        HTML CSS OKR OKRs KPI KPIs B2B B2C SaaS CRM ERP BI R&D English German French Spanish Monday Tuesday Wednesday
        Thursday Friday Saturday Sunday January February April June July August September October November December
        London Berlin Paris Madrid Dublin Christmas Easter Europe European British American UK EU
        """
    )
}
_COUNT = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {str(n): word for n, word in enumerate(_COUNT)}

#: Irregular and regular past tenses that open a fact of a profile ("Led the move …").
DID = words(
    """
    led built ran wrote took made taught grew set cut brought kept held won began drew found gave spoke sold spent
    rebuilt rewrote oversaw drove shipped managed designed developed launched migrated reduced improved introduced
    created delivered implemented maintained organised organized planned trained mentored hired coached supported moved
    started founded co-founded owned handled coordinated helped increased scaled worked tested published presented
    negotiated contributed deployed operated optimised optimized refactored replaced rolled saved secured served solved
    streamlined studied translated turned volunteered analysed analyzed advised established halved doubled headed
    initiated integrated modernised modernized monitored produced prepared raised closed audited automated researched
    won earned completed passed graduated
    """
)
#: Present tenses that open a fact ("Speak German", "Speaks German").
DOES = {"speak": "speak", "speaks": "speak", "hold": "hold", "holds": "hold", "maintain": "maintain",
        "maintains": "maintain", "teach": "teach", "teaches": "teach", "mentor": "mentor", "mentors": "mentor"}  # fmt: skip
STOP = (
    PREPOSITIONS
    | DETERMINERS
    | words("i me we us you she he they it is are was were be been has have had do did will would can could not "
             "how what why who which there here also very more most one two three new use used using work worked")
)  # fmt: skip
#: Words that half of all facts and points share: no sign that one has to do with the other.
COMMON = words("team teams people person company role day days year years week weeks month months time good great")

#: Phrases that chase or say nothing (folded).
CLICHES = (
    "just checking in",
    "checking in",
    "touching base",
    "touch base",
    "circling back",
    "circle back",
    "following up on my",
    "just wanted to follow up",
    "bumping this",
    "bump this",
    "to whom it may concern",
    "dear sir",
    "dear hiring manager",
    "dear recruiting",
    "i hope this email finds you well",
    "i hope this finds you well",
    "think outside the box",
    "hit the ground running",
    "perfect fit",
    "team player",
    "at your earliest convenience",
    "please do not hesitate",
    "pick your brain",
    "reach out to you today",
)
