"""What the flags of several commands mean."""

from __future__ import annotations

import argparse


def whole_number(text: str) -> int:
    """A whole number from 1."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return number
