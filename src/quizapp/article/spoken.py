"""Words that a web page puts between `<q>` and `</q>`: a browser draws the quotation marks, which the text does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OUTER, _INNER = ("“", "”"), ("‘", "’")
_MARKS = frozenset("“”\"‘'„«»")


def write_marks(tree: HtmlElement) -> bool:
    """Write the marks into the tree of a page, in place of the elements; False where it has none."""
    found = list(tree.iter("q"))
    for element in found:
        opens, closes = _INNER if any(above.tag == "q" for above in element.iterancestors()) else _OUTER
        told = element.text_content().strip()
        if told and told[0] not in _MARKS and _before(element)[-1:] not in _MARKS:
            element.text = opens + (element.text or "").lstrip()
            if len(element):
                element[-1].tail = (element[-1].tail or "").rstrip() + closes
            else:
                element.text = element.text.rstrip() + closes
    for element in found:
        element.drop_tag()
    return bool(found)


def _before(element: HtmlElement) -> str:
    """The text right before an element."""
    previous, parent = element.getprevious(), element.getparent()
    return ((previous.tail if previous is not None else parent.text if parent is not None else None) or "").rstrip()
