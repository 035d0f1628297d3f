"""The house stands: floors, purity, no cycles, the words of events. Each guard is shown to see a planted fault."""

import ast
import graphlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.core import events

ROOT = Path(__file__).resolve().parent.parent
DAEMON = ROOT / "daemon"

#: A room may import from floors below its own, and on its floor from its own part of the house alone.
FLOORS = {"core": 1, "store": 2, "adapters": 2, "service": 3, "demo": 4, "cli": 5, "__main__": 6}
PURE = frozenset(
    [
        "__future__",
        "array",
        "base64",
        "binascii",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "email",
        "enum",
        "functools",
        "hashlib",
        "heapq",
        "hmac",
        "html",
        "itertools",
        "json",
        "math",
        "operator",
        "quopri",
        "re",
        "string",
        "textwrap",
        "types",
        "typing",
        "unicodedata",
        "urllib.parse",
        "zoneinfo",
        "selectolax",
        "tzlocal.windows_tz",
    ]
)
PURE_IN_WRITING = PURE | {"jinja2"}
#: What reads a clock, makes something up, or touches the world, under whatever name it was imported.
IMPURE_CALLS = frozenset(
    [
        "now",
        "today",
        "utcnow",
        "fromtimestamp",
        "make_msgid",
        "localtime",
        "formatdate",
        "make_boundary",
        "open",
        "print",
        "input",
        "exec",
        "eval",
        "__import__",
        "breakpoint",
        "getaddrinfo",
    ]
)
CLOCKED = frozenset({"datetime", "date"})
IGNORED = {
    ".git",
    ".venv",
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "dist",
    "build",
}
#: In pieces, since this very file is looked at too.
WORKPLACES = re.compile(
    "|".join(
        "".join(pieces)
        for pieces in (
            (r"/wo", r"rk/(?!er)\w"),
            (r"/ro", r"ot/"),
            (r"/op", r"t/pypi"),
            (r"pypi\.", r"org"),
            (r"python", r"hosted\."),
            (r"deb\.debian\.", r"org"),
            (r"registry\.npmjs", r"\."),
            (r"--find", r"-links (?!=)"),
            (r"--extra-index", r"-url \w+:"),
        )
    )
)


# --- what the guards look at ------------------------------------------------------------------------------------------


def modules(daemon: Path) -> dict[str, Path]:
    """Name → file of every module of the package."""
    found = {}
    for path in sorted((daemon / "afterword").rglob("*.py")):
        parts = path.relative_to(daemon).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path, name: str, known: dict[str, Path]) -> Iterator[str]:
    """Every module that a file imports, anywhere in it; `from a import b` is a.b where that is a module."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            for alias in node.names:
                yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base


def part(module: str) -> str:
    """core, store, ...; empty for the package itself."""
    return ([*module.split("."), ""])[1]


# --- the guards: each returns what is wrong, one line each ------------------------------------------------------------


def floor_faults(daemon: Path) -> list[str]:
    known = modules(daemon)
    wrong = []
    for name, path in known.items():
        for other in sorted({each for each in imports(path, name, known) if each.split(".")[0] == "afterword"}):
            here, there = part(name), part(other)
            if not there or here == there:
                continue
            if here not in FLOORS or there not in FLOORS or FLOORS[there] >= FLOORS[here]:
                wrong.append(f"{name} imports {other}")
    wrong += [f"no floor for {name}" for name in known if part(name) and part(name) not in FLOORS]
    return wrong


def core_import_faults(daemon: Path) -> list[str]:
    known = modules(daemon)
    wrong = []
    for name, path in known.items():
        allowed = PURE_IN_WRITING if name.startswith("afterword.core.writing") else PURE
        for other in imports(path, name, known):
            heads = {".".join(other.split(".")[:n]) for n in range(1, other.count(".") + 2)}
            if part(name) == "core" and part(other) != "core" and not heads & allowed:
                wrong.append(f"{name} imports {other}")
    return wrong


def core_call_faults(daemon: Path) -> list[str]:
    wrong = []
    for name, path in modules(daemon).items():
        if part(name) != "core":
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            called = _last(node.func) if isinstance(node, ast.Call) else ""
            handed = node.attr if isinstance(node, ast.Attribute) and _last(node.value) in CLOCKED else ""
            if called in IMPURE_CALLS or handed in IMPURE_CALLS:
                wrong.append(f"{name}:{node.lineno} {called or handed}")
    return wrong


def _last(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def cycle_faults(daemon: Path) -> list[str]:
    known = modules(daemon)
    graph = {name: {o for o in imports(path, name, known) if o in known and o != name} for name, path in known.items()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return [" ← ".join(error.args[1])]
    return []


def daemon_faults(daemon: Path) -> list[str]:
    return [each.name for each in daemon.iterdir() if each.name not in {"afterword", "__pycache__"}]


def workplace_faults(root: Path) -> list[str]:
    wrong = []
    for folder, folders, files in os.walk(root):
        folders[:] = [each for each in folders if each not in IGNORED and not each.startswith(".venv")]
        for path in (Path(folder) / each for each in files):
            found = WORKPLACES.search(path.read_bytes().decode("utf-8", "replace"))
            if found:
                wrong.append(f"{path.relative_to(root)}: {found[0]}")
    return wrong


def event_faults(base: type, names: dict[type, tuple[str, int]]) -> list[str]:
    def below(cls: type) -> Iterator[type]:
        for each in cls.__subclasses__():
            yield each
            yield from below(each)

    def real(cls: type) -> bool:  # slots make a second class, and the first lingers until the next collection
        return "<locals>" in cls.__qualname__ or getattr(sys.modules[cls.__module__], cls.__name__) is cls

    wrong = [f"{each.__name__} has no stored name" for each in below(base) if real(each) and each not in names]
    stored = [name for name, _ in names.values()]
    return wrong + [f"{name} is stored for two" for name in sorted({n for n in stored if stored.count(n) > 1})]


# --- the house as it is -------------------------------------------------------------------------------------------------


def test_imports_go_down_the_floors():
    assert floor_faults(DAEMON) == []


def test_core_imports_pure_modules_alone():
    assert core_import_faults(DAEMON) == []


def test_core_asks_no_clock_and_opens_nothing():
    assert core_call_faults(DAEMON) == []


def test_no_imports_go_round():
    assert cycle_faults(DAEMON) == []


def test_the_package_folder_holds_one_package():
    """A top-level module `daemon` would belong to somebody else's distribution."""
    assert daemon_faults(DAEMON) == []


def test_nothing_tells_where_it_was_built():
    assert workplace_faults(ROOT) == []


def test_every_event_has_a_stored_name_of_its_own():
    assert event_faults(events.Event, events.EVENT_NAMES) == []


# --- the guards see what they are there for --------------------------------------------------------------------------


def planted(tmp_path, **files):
    """A small house with the given files (`__` for a slash) besides one good module per floor."""
    good = {"core__words": "import re\n", "store__db": "from afterword.core import words\nimport sqlite3\n"}
    for name, text in {**good, **files}.items():
        path = tmp_path / "afterword" / f"{name if '/' in name else name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path


def test_a_sound_house_has_no_faults(tmp_path):
    daemon = planted(tmp_path)

    guards = (floor_faults, core_import_faults, core_call_faults, cycle_faults, daemon_faults, workplace_faults)
    assert [guard(daemon) for guard in guards] == [[]] * 6


@pytest.mark.parametrize(
    "files",
    [
        {"core__rule": "from afterword.store import db"},
        {"core__rule": "def f():\n    import afterword.store.db"},
        {"store__more": "from afterword.adapters.clock import Clock", "adapters__clock": ""},
        {"adapters__clock": "from ..store import db"},
        {"adapters__clock": "from afterword.service.walk import go", "service__walk": ""},
        {"service__walk": "from afterword import cli", "cli__run": "", "cli/__init__": ""},
        {"cellar__x": ""},
    ],
    ids=lambda files: next(iter(files)),
)
def test_a_way_up_is_seen(tmp_path, files):
    assert floor_faults(planted(tmp_path, **files))


@pytest.mark.parametrize(
    "line",
    [
        "import time",
        "import random",
        "from os import path",
        "import socket",
        "import logging",
        "import structlog",
        "import jinja2",
        "import tzlocal",
        "from tzlocal import get_localzone",
        "import urllib.request",
        "import pathlib",
        "if 0:\n    import secrets",
    ],
)
def test_an_impure_import_in_core_is_seen(tmp_path, line):
    assert core_import_faults(planted(tmp_path, core__rule=line))


def test_templates_are_for_writing_alone(tmp_path):
    assert core_import_faults(planted(tmp_path, core__writing__words="from jinja2 import Template")) == []
    assert core_import_faults(planted(tmp_path, core__reading__words="from jinja2 import Template"))


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "date.today()",
        "datetime.utcnow()",
        "field(default_factory=datetime.now)",
        "email.utils.make_msgid()",
        "make_msgid()",
        "utils.localtime()",
        "formatdate()",
        "open('x')",
        "print(1)",
        "f = lambda: date.fromtimestamp(0)",
    ],
)
def test_an_impure_call_in_core_is_seen(tmp_path, line):
    assert core_call_faults(planted(tmp_path, core__rule=line))


def test_calls_are_free_above_core(tmp_path):
    assert core_call_faults(planted(tmp_path, adapters__clock="datetime.now(UTC)")) == []


@pytest.mark.parametrize(
    "files",
    [
        {"core__a": "from afterword.core import b", "core__b": "from afterword.core.a import x"},
        {"core__a": "from . import b", "core__b": "def f():\n    from .a import x"},
        {"core__a": "import afterword.core.b", "core__b": "import afterword.core.c", "core__c": "from .a import x"},
        {"store/__init__": "from .sqlite import S", "store__sqlite": "from afterword.store import S"},
    ],
)
def test_imports_that_go_round_are_seen(tmp_path, files):
    assert cycle_faults(planted(tmp_path, **files))


def test_a_second_package_is_seen(tmp_path):
    daemon = planted(tmp_path)
    (daemon / "__init__.py").touch()

    assert daemon_faults(daemon) == ["__init__.py"]


@pytest.mark.parametrize("pieces", [("/wo", "rk/main"), ("https://pypi.", "org/simple"), ("/op", "t/pypi")])
def test_a_workplace_is_seen(tmp_path, pieces):
    daemon = planted(tmp_path, core__rule=f"# see {''.join(pieces)}")

    assert workplace_faults(daemon)


def test_an_event_without_a_name_or_with_anothers_is_seen():
    class Base:
        pass

    class One(Base):
        pass

    class Two(One):
        pass

    assert event_faults(Base, {One: ("one", 1)}) == ["Two has no stored name"]
    assert event_faults(Base, {One: ("one", 1), Two: ("one", 2)}) == ["one is stored for two"]


# --- purity, watched -------------------------------------------------------------------------------------------------


def run(*words, seed="0", zone="UTC"):
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(DAEMON), str(ROOT / "tests")]),
        "PYTHONHASHSEED": seed,
        "TZ": zone,
    }
    script = str(ROOT / "tests" / "purity.py")
    return subprocess.run(
        [sys.executable, script, *words], capture_output=True, text=True, timeout=120, env=env, check=False
    )


def test_core_only_thinks_and_thinks_the_same_everywhere():
    """No file, socket, process, clock or chance; and no result that hangs on the hash seed or the local zone."""
    here = run(seed="1")
    there = run(seed="2", zone="Asia/Tokyo")

    assert here.returncode == 0, here.stderr
    assert int(here.stdout.split()[0]) > 50
    assert here.stdout == there.stdout


@pytest.mark.parametrize("fault", ["open", "socket", "subprocess", "listdir", "sleep", "time", "random", "urandom"])
def test_a_core_that_does_more_than_think_is_seen(fault):
    done = run("--plant", fault)

    assert done.returncode != 0
    assert "Impure" in done.stderr
