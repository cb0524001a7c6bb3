"""What a paragraph is, judged from its own words: the marks of captions, bylines, links, notes and their like.

`mark` knows one paragraph and nothing of its neighbours; `quizapp.article.reader` decides what depends on the place.
Only the first and last 200 characters are looked at, so that no paragraph costs more than another. A paragraph that
shows none of the marks is None: the story, as far as its words tell.
"""

from __future__ import annotations

import re

from quizapp.article import dates, markdown
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_EDGE = 200


def _any(*patterns: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile("|".join(patterns), flags)


_NAME = r"(?:[A-Z][\w.'’-]*|de|da|del|der|di|la|le|van|von|bin|al)"
_PEOPLE = rf"{_NAME}(?:[ ]{_NAME}){{0,4}}"
_AGENCIES_IN_CAPITALS = (
    r"Getty(?: Images)?|Reuters|REUTERS|Associated Press|AP(?: Photo)?|AFP|EPA(?:-EFE)?|Shutterstock"
    r"|Alamy(?: Stock Photo)?|PA(?: (?:Media|Wire|Images))?|TASS|Sputnik|Xinhua|Bloomberg|NurPhoto|Anadolu(?: Agency)?"
    r"|Unsplash|Pexels|Pixabay|WireImage|FilmMagic|ZUMA(?: Press)?|UPI|AAP|Wikimedia(?: Commons)?|Flickr"
    r"|Creative Commons|CQ Roll Call|MCT|TNS|POOL|Pool|Handout|USA TODAY Sports|Imago|DPA|Rex(?: Features)?"
)
_AGENCY = rf"(?:{_AGENCIES_IN_CAPITALS}|iStock(?:photo)?|dpa)"
_PICTURE = r"(?:Photo|Image|Picture|Photograph|Illustration|Graphic|Video|Screenshot|Gallery|Photographer)s?"

_CAPTION_HEAD = _any(
    r"!\[",
    rf"\[?(?:(?:Cover|Main|Featured|File|Lead|Top)\s)?{_PICTURE}"
    r"(?:\s(?:copyright|captions?|sources?|credits?|by|courtesy(?: of)?|via|illustration|gallery))*\s?[:©|]",
    rf"{_PICTURE}\s(?:copyright|caption|source|credit|by|courtesy)\b",
    r"Captions?:|Credits?:|FILE\s?[-–—]|FILE PHOTO\b|File (?:photo|picture|image)\b|PHOTOS?[: ]|Pictured(?:,"
    r"| (?:above|below|here))",
    r"Item \d+ of \d+ |\[\d+/\d+\]",
    r"\((?:Above|Below|Left|Right|Top|Bottom)\)",
    flags=0,
)
_CREDIT = _any(
    rf"\((?:(?:AP|Reuters|Getty|AFP|EPA)\s)?(?:{_PICTURE}|Courtesy|Credit|File|Source|Pool|Handout)\b"
    r"[^()]{0,120}\)[\s*_.]*$",
    rf"\({_NAME}(?:\s{_NAME}){{1,3}}\s?/\s?[A-Z][^()/]{{1,40}}\)[\s*_.]*$",
    rf"\b{_PICTURE}(?: [Cc]redit| [Ss]ource)?\s?(?::|©|\bby\b|[Cc]ourtesy\b)[^.!?:]{{1,100}}[\s*_.)\]]*$",
    r"©\s?[A-Z][^.!?]{1,80}$",
    r"\bCredit(?:\.{3}|…)\s?[A-Z][^.!?]{1,80}$",
    flags=0,
)
_CREDIT_SIGNS = ("(", "©", "Photo", "Image", "Picture", "Illustration", "Graphic", "Video", "Screenshot", "Gallery")
"""One of these stands in every credit: cheaper to look for than credits, which few paragraphs have."""
# An agency counts as a credit by what stands around it; it is looked for once, since its pattern is a long one.
_AGENCY_CREDIT = lazy_pattern(
    rf"(?P<before>\([^()]{{0,80}}[/,|]\s?|[/|©]\s?|\b(?:[Vv]ia|[Cc]ourtesy of)\s"
    rf"|[.!?”\"]\s(?:[A-Z][\w.'’-]+\s){{2,4}}|\b){_AGENCY}"
    r"(?P<after>(?:\s?/\s?[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,3})?(?:\s?/?\s?[Ff]ile(?: [Pp]hoto)?)?"
    r"(?: Purchase Licensing Rights)?|\s?[/|,]\s?[\w .-]{0,40})(?P<end>[\s*_.)\]]*)$"
)
_AGENCIES = lazy_pattern(_AGENCIES_IN_CAPITALS)
_BOLD_CREDIT = lazy_pattern(r"[.!?”\"]\s+(?:\*\*|__)[^*_]{3,90}(?:\*\*|__)$")

_BYLINE = lazy_pattern(
    r"(?:(?:Written|Reported|Reporting|Story|Words|Text|Posted|Published|Compiled|Edited|Analysis|Opinion"
    r"|Commentary) )?"
    r"(?:[Bb]y|BY|From|Authors?:?|Byline:?|Reporters?:|Story:)\s(?:the\s)?"
    rf"{_PEOPLE}(?:(?:,\s?|\s(?:and|AND|&|for|in|with|of|at|from)\s(?:the\s)?|\s?[|/•·]\s?|\s[–—-]\s){_PEOPLE})*"
)
_ROLE_BYLINE = lazy_pattern(
    rf"{_PEOPLE}(?:(?:,\s|\sand\s){_PEOPLE})?(?:,\s?|\s?[|/•·]\s?|\s[–—-]\s)(?:the\s)?(?:[\w.&'’-]+\s){{0,5}}?"
    r"(?:(?:[Ss]taff|[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)s?"
    r"|Associated Press|AP|Reuters"
    r"|AFP|News Service|USA TODAY|BBC News)(?:[\s,][\w ,.&'’-]{0,40})?"
)
_AGENCY_LINE = lazy_pattern(
    r"(?:The )?(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg|Xinhua|PTI|ANI|IANS|UPI|BBC News"
    r"|CNN|Staff"
    r"|Staff [Rr]eporters?|Staff [Ww]riters?|Staff and agencies|Agencies|Press Association|PA Media|News Service"
    r"|Editorial(?: Board)?|Wire reports?)"
)
_REPORTING = lazy_pattern(
    r"[(\[*_—–-]*\s?(?:(?:(?:Additional|Further|Extra) )?"
    r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslat(?:ion|ed)|[Cc]ompiled|[Ee]dited|[Rr]eported"
    r"|[Pp]roduced) by\b"
    r"|With (?:reporting|files|additional reporting|inputs?|agency inputs?|reports?) (?:by|from)\b)"
)
_BEFORE_DATE = lazy_pattern(r",?\s(?=Published|Updated|Posted|on\s|\d|[A-Z][a-z]{2,8}\.?\s\d)")
_BYLINE_PARTS = lazy_pattern(r"\s[|•·–—-]\s")

_RELATED = lazy_pattern(
    r"(?:[\[(*_>►▶→•\"“]+\s?)*(?:"
    r"related(?:\s(?:articles?|stor(?:y|ies)|content|coverage|reading|links?|topics?|news|posts?|videos?))?"
    r"|read\s(?:more|also|next|on|the\s(?:full|original)\s(?:story|article))|(?:also|you may also"
    r"|you might also)\s(?:read|like)"
    r"|see\s(?:also|more)|more\s(?:from|on|in|stories|coverage|news|about|to\sread)|further\sreading"
    r"|recommended(?:\sfor\syou)?"
    r"|more|most\s(?:read|popular|viewed)|trending(?:\snow)?|must[- ]read|don['’]t\smiss|editors?['’]?s?['’]?\spicks?"
    r"|in\s(?:pictures|video)"
    r"|in\scase\syou\smissed\sit|watch|listen|photos|live\supdates?|explainer|from\sthe\sarchives?|go\sdeeper"
    r"|what\sto\s(?:read|know)|you\smight\slike|click\shere|(?:next|previous)\s(?:article|story))"
    r"(?:\s(?:here|below|now|this|next|story|stories|articles?|on\sthis(?:\sstory)?|about\sthis(?:\sstory)?"
    r"|like\sthis))?"
    r"\s?(?::|\||»|>|→|–|—|\.{3}|$)",
    re.IGNORECASE,
)
_POINTER = _any(
    r"(?:click|tap|swipe)\s(?:here|on|through)\b",
    r"(?:read|see|watch|hear|find|view)\s(?:the\s|our\s)?(?:full|original|more|all)\b.{0,60}\b(?:here|below|at)\b\W*$",
    r"(?:scroll|keep)\s(?:down|scrolling|reading)\b",
    r"(?:story|article)\scontinues|continue\sreading",
    r"(?:listen|tune\sin)\sto\s.{0,60}\b(?:podcast|episode)",
    r"(?:read|see|watch|hear|listen|view|check\sout)\s.{0,150}\b(?:here|below|above):?\W*$",
)
_SOURCE = _any(
    r"original(?:ly)?\s(?:url|source|article|link|published|appeared|posted)",
    r"(?:sources?|url|link|permalink|references?|canonical|document\sid|load-date|word\scount)\s?:",
    r"copyright\s?(?:$|:|©|\(c\)|\d|by\b|of\b|the\b|[A-Z][\w ]{2,40}$)|©|\(c\)\s|all\srights\sreserved",
    r"this\s(?:article|story|piece|post|report|column|essay|interview|text)(?:\sby\s[^.,]{2,40}?)?\s(?:was|is|has|have|first|originally"
    r"|also|appeared|comes|may)\b"
    r".{0,80}\b(?:publish|republish|appear|produc|syndicat|licen[sc]|written|updated|corrected|amended|translated"
    r"|edited|generated|reproduc)",
    r"the\s(?:article|story|piece|post|column|essay)\soriginally\s(?:appeared|ran|published)",
    r"(?:a|an\searlier|the\sprint|an)\sversion\sof\sthis\s(?:article|story|report)",
    r"(?:first|originally)\s(?:published|appeared)\b[^,]{0,80}$",
    r"(?:republished|reprinted|reproduced)\s(?:with|from|under|by)\b",
    r"disclaimer\s?(?::|$)",
    r"(?-i:SOURCE\s[A-Z])[^!?]{3,60}$",
)
_URL = lazy_pattern(
    r"(?:[\w ]{0,25}:\s?)?[<(\[]*(?:https?://|www\.)\S{2,}(?:\s[<(\[]*(?:https?://|www\.)\S{2,})*", re.IGNORECASE
)
_NOTE = _any(
    r"[\[(*_]*(?:editor|author|publisher|writer|reporter)s?['’]?s?['’]?\snote",
    r"[\[(*_]*(?:note|clarifications?|updates?|updated|disclosures?|transcript|warning)\s?:",
    r"[\[(*_]*corrections?(?:\s(?:appended|(?:and|&)\sclarifications?)|,?\s\w+\.?\s\d+)?\s?(?::|$|[—–-]|\([^()]{3,20}\)\s?:)",
    r"eds\s?:|view\sthis\s(?:e-?mail|message|newsletter)\sin\b",
    r"[\[(*_]*(?:errat(?:um|a)|corrigend(?:um|a))\s?:|[\[(*_]*corrects\s|we\sregret\sthe\serror\b",
    r"[\[(*_]*this\s(?:\w+\s\d+\s)?(?:story|article|version|report|dispatch)\s(?:corrects|has\sbeen\scorrected|was\scorrected)\b",
    r"[\[(*_]*corrections?(?:\s?,)?\s[^:.]{3,30}\d{4}\s?:",
    r"a\scorrection\swas\smade\b|(?:when|if)\s(?:we\slearn\sof|you\s(?:spot|see|notice))\s(?:a|an)\s(?:mistake|error)\b",
    r"join\s(?:[\w'’]+\s){1,4}?(?:channel|newsletter|community|group)\b.{0,60}\b(?:get|receive|never|latest|news)\b",
    r"skip\sadvertisement|share\sfull\sarticle",
    r"for\s(?:immediate\srelease|release\b)|embargo(?:ed\suntil|\s?:)",
    r"(?:we|this\s(?:web)?site|our\s(?:web)?site)(?:\sand\sour\s(?:\d+\s)?partners)?\s(?:uses?|stores?)\s.{0,40}\bcookies\b"
    r"|by\s(?:clicking|continuing|using\sthis)\b.{0,60}\byou\s(?:agree|consent|accept)\b",
    r"about\sthe\s(?:author|writer|reporter)s?\b",
    r"(?:advertisement|advertising|sponsored|promoted|paid\s(?:post|content))(?:\scontent)?\s?(?:$|:|[—–|-])",
    r"sign\s?-?\s?up\s(?:for|to|here|now|today)\b|subscribe\b|newsletters?\s?(?:$|:|[—–|-])",
    r"get\s.{0,100}\b(?:newsletter|inbox|alerts|delivered|unlimited\saccess)\b",
    r"(?:get|save|take)\s(?:up\sto\s)?\d{1,3}(?:%|\spercent)\s(?:off|on)\b"
    r"|our\sjournalism\s(?:is\smade|depends|relies|needs)\b",
    r"support\s(?:our|independent|quality)\s(?:journalism|work|reporting)|donate\b",
    r"join\s(?:our|us\s(?:on|at)|the\s(?:conversation|discussion))\b|(?:become|already)\sa\s(?:member|subscriber"
    r"|supporter)",
    r"share\s(?:this|on|via|your|with|article|the\s(?:story|article))\b|(?:share|print|email|tweet|save"
    r"|comment)s?(?:\s?\(\d+\))?$",
    r"copy\slink|leave\sa\s(?:comment|reply)|view\scomments",
    r"follow\s(?:us|him|her|them|@\w+|(?:the\s)?\w+(?:\s\w+){0,3})\son\s(?:twitter|x|facebook|instagram|social"
    r"|linkedin|youtube|tiktok|threads|bluesky)\b",
    r"(?:like|find)\s(?:us|the\spage|this\spage)\b|.{0,60}\blike\s(?:the|our)\spage:?$|download\s(?:the"
    r"|our)\s.{0,40}\bapp\b",
    r"we\s(?:want|would\s(?:like|love))\sto\shear\sfrom\syou|(?:have|got|do\syou\shave)\sa\s(?:tip|story"
    r"|question)|let\sus\sknow\b",
    r"send\s(?:us|tips|your|a\sletter)\b|contact\s?(?:us|:|the\s(?:author|reporter|writer))|e-?mail\s?(?:us\b|:"
    r"|the\s(?:author|reporter|writer))",
    r"letters\sto\sthe\seditor|(?:tags?|topics?|keywords?|categor(?:y|ies)|filed\sunder|in\sthis\sarticle)\s?(?::"
    r"|$)|skip\sto\b|back\sto\stop",
    r"please\s(?:enable|log\sin|sign\sin|subscribe)|your\sbrowser|(?:the\s)?(?:views|opinions)\sexpressed\s(?:in"
    r"|here|by\sthe\sauthor|are)",
    r"contribut(?:ing|ors?)\s?:|follow\s[@#]\w+|(?:because\sof|due\sto)\san\sediting\serror\b",
    r"an?\s(?:earlier|previous)\sversion\sof\s(?:this|the)\b|(?:this|the)\s(?:story|article)\shas\sbeen\s(?:updated|corrected)",
    r"privacy\s(?:notice|statement)|our\sstandards\s?:|.{0,160}\bsign\sup\s(?:here|now|today)\b\W*$",
    r"use\sof\sthis\ssite|terms\sof\s(?:use|service)|privacy\spolicy|cookie\s(?:policy|settings|preferences)",
)
_FIRST_WORD = lazy_pattern(r"[\[(*_]*([a-z]+)", re.IGNORECASE)
_OPENS_NOTE = frozenset(
    """clar upda disc tran warn corr a when if join skip shar for emba we this our by abou adve spon prom paid sign subs news
    get supp dona beco alre prin emai twee save comm copy leav view foll like find down have got do let send cont e lett
    tag tags topi keyw cate file in back plea your the opin beca due an priv use term cook take eds erra""".split()
)
"""How the first words begin of all that `_NOTE` finds but what is called a note, or ends with a call to sign up or to like
a page: their first four letters."""
_BIOGRAPHY = lazy_pattern(
    rf"[*_—–]*{_PEOPLE}(?:(?:,\s|\sand\s){_PEOPLE})?[*_]*,?\s(?:is|are|covers?|writes?|reports?"
    rf"|can\sbe\sreached|has\scovered|joined|serves\sas)\s"
    r".{0,120}?\b(?:(?:writer|reporter|correspondent|columnist|journalist|contributor|editor|fellow|professor"
    r"|author|co-author)s?\b"
    r"|@\w|Follow\s(?:him|her|them)\b|for\s(?:the\s|The\s)?(?:Associated\sPress|Reuters|AFP|Bloomberg)\.$|email\b)"
)
_DISCLOSURE = _any(
    r"[*_(]*(?:the|this)\s(?:author|writer|reporter|columnist|correspondent)s?\s(?:is|are|was|has|have|owns?|holds?)\b",
)
"""What the writer of an article tells of himself or of his paper, at its end."""
_CONTRIBUTED = _any(
    r"\bcontributed\s(?:to\s(?:this|the)\s(?:report|story|article)|reporting|research\b)",
    r"\bassisted\s(?:in|with)\sthis\sreport",
    r"\bFollow\s(?:him|her|them|the\sreporter|[A-Z]\w+\s[A-Z]\w+)\s(?:on|at)\s(?:Twitter|X|Facebook|Instagram|@)",
    r"\bcan\sbe\sreached\s(?:at|on|via)\b",
    flags=0,
)
_TWEET = lazy_pattern(
    r"[—–-]+\s?[^@]{1,60}\(@\w{1,30}\)|<tweet\b|pic\.twitter\.com/\S+$|@\w{1,30}\s?[·•|]|(?:View|See"
    r"|Watch)\s(?:this|the)\s(?:post|tweet)\son\b|[—–]\s?@\w+"
)
_EMAIL = lazy_pattern(r"(?:[\w .,'’:-]{0,60}\s)?[(<]?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}[)>]?\.?")
_HANDLE = lazy_pattern(r"(?:On )?Twitter:?\s*@?\w+\.?|@\w{1,30}\.?", re.IGNORECASE)


def mark(text: str, raw: str, *, edge: bool, late: bool) -> Role | None:
    """The role that the words of a paragraph show, or None.

    `text` is the paragraph as a reader sees it (`quizapp.article.plain`), `raw` the paragraph as written; `edge` tells
    that it is among the first or the last of the article, where bylines stand; `late`, that it is among the very last,
    where biographies of authors do.
    """
    head, tail = text[:_EDGE], text[-_EDGE:]
    if not any(char.isalnum() for char in head):
        return Role.CAPTION if raw.startswith("![") else Role.OTHER
    if markdown.is_furniture(raw):
        return Role.OTHER
    if _URL.fullmatch(text[:2000]):
        return Role.SOURCE
    if dates.is_date_line(text):
        return Role.DATE
    found = _pointer(head, raw, text) or _note(head, tail, len(text)) or _caption(head, tail, raw, len(text))
    if found is None and edge:
        found = _byline(text)
    if found is None and late and len(text) < 600 and (_BIOGRAPHY.match(head) or _aside(text, raw)):
        found = Role.OTHER
    return found


def _aside(text: str, raw: str) -> bool:
    """At the end: a paragraph all in italics, or a disclosure. Quoted words may be in italics as well."""
    italic = (
        raw[0] in "*_"
        and raw[-1] == raw[0]
        and raw[1:2] != raw[0]
        and text[:1] not in "“\"‘'"
        and raw.count(raw[0]) == 2
    )
    return italic or _DISCLOSURE.match(text[:_EDGE]) is not None


def _pointer(head: str, raw: str, text: str) -> Role | None:
    """What points elsewhere: related articles, links that stand alone, the source of the text."""
    length = len(text)
    if length < 250 and (_RELATED.match(head) or _POINTER.match(head)):
        return Role.RELATED
    if raw[:1] == "[" and raw[-1:] == ")" and raw.count("](") == 1 and text[-1:] not in '.”"':
        return Role.RELATED
    return (
        Role.SOURCE
        if length < 500 and (_SOURCE.match(head) or (head[0] in "([*_ " and _SOURCE.match(head.lstrip("([*_ "))))
        else None
    )


def _note(head: str, tail: str, length: int) -> Role | None:
    if length < 700 and _may_be_note(head) and _NOTE.match(head):
        return Role.OTHER
    if length < 200 and (_TWEET.match(head) or ("@" in head and _EMAIL.fullmatch(head)) or _HANDLE.fullmatch(head)):
        return Role.OTHER
    if length > 600 or "“" in head or '"' in head:
        return None
    edges = (head,) if length <= _EDGE else (head, tail)
    return Role.OTHER if any(_CONTRIBUTED.search(edge) for edge in edges if _contributes(edge)) else None


def _may_be_note(head: str) -> bool:
    """Whether `_NOTE` may match: the cheap gate before its many patterns."""
    first = _FIRST_WORD.match(head)
    if first is not None and first[1].casefold()[:4] in _OPENS_NOTE:
        return True
    words = head.casefold()
    return "note" in words or "like" in words or "sign" in words


def _contributes(text: str) -> bool:
    """Whether a sign of `_CONTRIBUTED` stands in `text`: the cheap gate before the patterns."""
    return "contributed" in text or "assisted" in text or "Follow" in text or "reached" in text


def _caption(head: str, tail: str, raw: str, length: int) -> Role | None:
    if length > 700:
        return None
    credit = any(map(tail.__contains__, _CREDIT_SIGNS)) and _CREDIT.search(tail)
    marked = _CAPTION_HEAD.match(head) or credit or _by_agency(tail) or _BOLD_CREDIT.search(raw[-_EDGE:])
    return Role.CAPTION if marked or raw.startswith("![") else None


def _by_agency(tail: str) -> bool:
    """An agency at the end, after a sign of a credit or with a name behind it; a full stop alone makes a sentence of it."""
    match = _AGENCY_CREDIT.search(tail) if _names_agency(tail) else None
    if match is None:
        return False
    before, end = match["before"], match["end"]
    named = "/" in match["after"]
    return named or (before != "" and ("." not in end or ")" in end))


def _names_agency(text: str) -> bool:
    """Whether an agency stands anywhere in `text`: the gate before a long pattern, since few paragraphs name one."""
    return _AGENCIES.search(text) is not None or "iStock" in text or "dpa" in text


def _byline(text: str) -> Role | None:
    if len(text) > 200:
        return None
    if _REPORTING.match(text):
        return Role.BYLINE
    line = byline_names(text).rstrip(".")
    if _AGENCY_LINE.fullmatch(line) or (_BYLINE.fullmatch(line) and len(line.split()) <= 20):
        return Role.BYLINE
    return Role.BYLINE if text[-1:] not in ".!?" and _ROLE_BYLINE.fullmatch(line) else None


def is_byline(text: str) -> bool:
    """Whether a line tells who wrote something, wherever it stands."""
    return _byline(text) is not None


def byline_names(line: str) -> str:
    """A byline without the date that stands beside the names."""
    parts = [part for part in _BYLINE_PARTS.split(line) if part and not dates.is_date_line(part)]
    kept = " | ".join(parts) if parts else line
    for match in _BEFORE_DATE.finditer(kept):
        if dates.is_date_line(kept[match.end() :]):
            return kept[: match.start()]
    return kept
