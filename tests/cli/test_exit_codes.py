"""What a command's exit status means is defined in one place for each status."""

import ast
from collections import Counter
from pathlib import Path

import afterword


def _defined(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]


def test_every_exit_status_is_defined_once():
    rooms = Path(afterword.__file__).parent.rglob("*.py")
    found = Counter(name for room in rooms for name in _defined(room) if name.startswith("EXIT_"))
    assert found == {"EXIT_OK": 1, "EXIT_FAILURE": 1, "EXIT_USAGE": 1, "EXIT_CONFIG": 1}
