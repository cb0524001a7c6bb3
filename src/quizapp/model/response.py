"""Responses: what a student gave, in one JSON-able form for each type of item.

| type            | response                                              |
|-----------------|-------------------------------------------------------|
| single-choice   | the option's text                                     |
| multiple-choice | the chosen options' texts                             |
| true-false      | `"true"` or `"false"`                                 |
| short-answer    | the text as typed                                     |
| numeric         | the text as typed, unit and all                       |
| cloze           | one text a gap, in order; `""` for an empty gap       |
| matching        | left side -> chosen right side; a missing left is open|
| ordering        | the steps in the student's order; `""` for each of    |
|                 | the last places if they were left open                |

`None` is "I don't know": legal for every type, and worth nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

Response = str | tuple[str, ...] | Mapping[str, str] | None
