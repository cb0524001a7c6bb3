"""Nouns for what holds words: signs, letters, songs, laws."""

from __future__ import annotations

from quizapp.generate.attribution import cues

THINGS = frozenset(
    """sign signs banner placard poster sticker badge plaque label t-shirt shirt cap hat board billboard leaflet flyer card
    cards note notes letter letters text texts email e-mail message messages voicemail telegram postcard tweet post posts
    slip sheet memo paper page entry diary report study survey poll verse line passage prayer poem oath statement fax
    screenshot recording video clip tape door envelope parcel bumper tombstone gravestone headline notice warning
    threat threats order summons complaint motto slogan proverb saying""".split()
)
"""What words stand on, or come with."""
TEXTS = cues.SPEECH_NOUNS | frozenset(
    """slogan rule motto words wording title label phrase headline charge shout prayer story saying proverb song question claim
    line lines poem verse sign banner cry call law clause contract constitution charter memo report order excuse""".split()
)
"""What may hold words of anybody's."""
