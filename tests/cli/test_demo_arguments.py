"""`afterword demo`: what it cannot do is said in one line before the story begins."""

import pytest

from afterword.cli import main


@pytest.mark.parametrize("below", ["a file", "a file/out"])
def test_a_folder_that_cannot_be_made_is_one_line(below, tmp_path, capsys):
    (tmp_path / "a file").write_text("x")
    assert main(["demo", "--out", str(tmp_path / below)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"afterword: {tmp_path / below}: ")
    assert err.count("\n") == 1


def test_a_folder_with_something_in_it_is_left_alone(tmp_path, capsys):
    (tmp_path / "mine").write_text("x")
    assert main(["demo", "--out", str(tmp_path)]) == 1
    assert capsys.readouterr() == ("", f"afterword: {tmp_path}: is not empty; name a new folder\n")


@pytest.mark.parametrize("pace", ["-3", "11", "nan", "fast"])
def test_a_pace_that_is_none_is_refused_in_words(pace, tmp_path, capsys):
    assert main(["demo", "--pace", pace, "--out", str(tmp_path / "out")]) == 2
    assert f"a pace is 0 to 10 seconds, not {pace}\n" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
