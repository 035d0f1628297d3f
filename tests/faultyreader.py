"""Readers with a fault each, to see that the fuzzer finds it; what it warms itself up with does none of them harm."""

import itertools
import os
import time

import fuzz

_calls = itertools.count()


def _warm() -> bool:
    return next(_calls) >= fuzz.WARMING


def raises(_: bytes) -> None:
    if _warm():
        raise ValueError("no such mail")


def never_ends(_: bytes) -> None:
    warm = _warm()
    while warm:
        pass


def takes_long(_: bytes) -> None:
    began, warm = time.process_time(), _warm()
    while warm and time.process_time() - began < fuzz.SECONDS:
        pass


def grows(_: bytes) -> None:
    if _warm():
        len(b"x" * (fuzz.MEMORY + 2**25))


def dies(_: bytes) -> None:
    if _warm():
        os._exit(3)
