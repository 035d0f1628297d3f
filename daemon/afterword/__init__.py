"""Afterword looks after what happens after a job interview.

The story of a mail, told in order by ``service/journey.py``:

    watch       has something arrived?                          adapters/mailbox, service/watcher
    read        what did they write?                            core/reading
    understand  who, about which application, saying what?      core/reading
    decide      what follows from that, by the rules, now?      core/etiquette, core/decisions
    write       what would we say?                              core/writing
    ask         may we?                                         core/approval
    send        at most once, and never silently lost           service/sender, adapters/submission

Four floors, and imports run one way, ``cli → service → adapters ‖ store → core``:
core thinks (pure), store remembers, adapters touch the world, service walks.
"""

__version__ = "0.1.0"
