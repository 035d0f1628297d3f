"""Weights and signs: what goes into a table comes out of it, and every judgement can be taken apart again."""

import math

import pytest

from afterword.core.reading import weighing

MODEL = weighing.model(("offer", "other"), (0.5, -0.25), {"contract": ((0, 2.0),), "newsletter": ((0, -1.0), (1, 1.5))})


def test_a_table_is_read_as_it_was_written():
    again = weighing.parse(weighing.dumped(MODEL))
    assert (again.classes, again.start) == (MODEL.classes, MODEL.start)
    assert dict(again.rows.items()) == dict(MODEL.rows.items())


def test_weights_are_kept_to_the_hundredth_and_what_rounds_to_nothing_is_left_out():
    model = weighing.model(("it",), (0.1234,), {"a": ((0, 0.126),), "b": ((0, 0.004),)})
    again = weighing.parse(weighing.dumped(model))
    assert again.start == (12.0,)
    assert {sign: list(row) for sign, row in again.rows.items()} == {"a": [13]}


def test_signs_are_summed_with_their_strength_and_unknown_ones_add_nothing():
    assert MODEL.sums({"contract": 1.0, "newsletter": 0.5, "weather": 9.0}) == [2.0, 0.5]


def test_what_spoke_for_a_class_is_told_strongest_first():
    spoke = MODEL.speaking({"contract": 1.0, "newsletter": 1.0}, "offer")
    assert [sign for sign, _ in spoke] == ["contract"]
    assert [sign for sign, _ in MODEL.speaking({"contract": 1.0, "newsletter": 1.0}, "other")] == ["newsletter"]


@pytest.mark.parametrize("sums", [[0.0, 0.0], [900.0, -900.0], [-3.0, 2.0, 1.0]])
def test_shares_add_up_to_one_and_keep_the_order(sums):
    shares = weighing.shares(sums)
    assert math.isclose(sum(shares), 1.0)
    assert sorted(range(len(sums)), key=sums.__getitem__) == sorted(range(len(sums)), key=shares.__getitem__)


def test_less_sharpness_is_less_sure():
    assert max(weighing.shares([2.0, 0.0], 0.5)) < max(weighing.shares([2.0, 0.0]))


@pytest.mark.parametrize(("total", "chance"), [(0.0, 0.5), (1e9, 1.0), (-1e9, 0.0)])
def test_a_sum_is_a_chance_however_large(total, chance):
    assert math.isclose(weighing.chance(total), chance, abs_tol=1e-9)
