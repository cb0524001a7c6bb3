"""Nouns by what "the" with them means to who has not read the article: "the company", "the attack", "the issue"."""

from __future__ import annotations

STANDS_FOR_NAMED = frozenset(
    """company firm carmaker automaker airline bank lender retailer club team side organization organisation charity group
    agency department ministry commission council board court committee university school college hospital station museum
    union party government country nation state city town village island district province region spokesman spokeswoman
    spokesperson president minister mayor governor senator chairman chairwoman director manager coach captain judge
    prosecutor lawyer defendant author writer actor actress singer player striker official officer suspect victim man woman
    boy girl couple family pair candidate nominee politician lawmaker billionaire businessman""".split()
)
"""Nouns by which news goes on calling somebody or something that it has named: "the company" is no company at large."""
KNOWN_UNTOLD = frozenset(
    """army navy military police government authorities parliament ministry opposition military court fire media public
    economy weather report study survey poll attack fire accident crash storm flood floods quake earthquake war
    election vote inquiry investigation case trial game match race final""".split()
)
"""Nouns that open a sentence without having been brought in: whoever knows the topic knows which army it is."""
TOPICAL = frozenset(
    """study findings finding research researchers paper animal species quake earthquake storm cyclone hurricane typhoon
    fire blaze wildfire flood floods crash collision explosion blast attack shooting strike verdict sentence trial hearing
    vote ballot election match game final race festival merger deal takeover acquisition agreement outbreak protest
    rescue mission launch""".split()
)
"""What a report calls its own event, which its headline tells in other words."""
POINTERS = frozenset("two three four both pair former latter same other others rest".split())
"""What "the" stands before where it means those named last."""
VAGUE = frozenset(
    """problem issue question matter case thing number figure part point way side group change result work move idea
    decision situation reason measure step effort process level amount term condition""".split()
)
"""Nouns that an article uses of many things: a sentence far off that has one tells of another."""
RENAMED = frozenset(
    """decision ruling statement result talk finding legislation bill law scheme deal document report contract agreement
    purchase unit method account abatement conviction debate event tragedy mission charge allegation proposal plan project
    programme program announcement offer order policy letter visit trip rule change cut ban sum total amount article post
    message claim accusation incident arrangement package request application test experiment paper file record strike
    walkout protest appeal complaint lawsuit money target board panel
    committee inquiry drug vaccine medicine remark comment meeting conference diary rehearsal body phone levy certificate
    gathering ceremony session hearing interview speech summit protocol exercise drill deposit payment transaction remainder
    bureau county authority federation association league commission agency union rest detail passage answer
    question reason idea view section page book lease delay local opening clip photo photograph video tape recording email
    call note map gift pledge clause chapter race slate ticket newspaper magazine corporation district society cooperative
    co-operative debt gauge""".split()
)
"""Nouns by which news calls again what it told in other words: whoever has not read that cannot know which is meant."""
