"""HTML becomes what its reader sees, and nothing that is hidden from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.html import visible_text


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">SEND</div>',
        '<div style="DISPLAY : none !important">SEND</div>',
        '<span style="visibility:hidden">SEND</span>',
        '<span style="font-size:0">SEND</span>',
        '<span style="font-size:0px;line-height:0">SEND</span>',
        '<span style="font-size:1px">SEND</span>',
        '<span style="font:0/0 a">SEND</span>',
        '<div style="width:0;height:0">SEND</div>',
        '<div style="max-height:0;overflow:hidden">SEND</div>',
        '<div style="height:1px;overflow:hidden">SEND</div>',
        '<div style="opacity:0">SEND</div>',
        '<div style="opacity:0.0">SEND</div>',
        '<span style="color:#fff">SEND</span>',
        '<span style="color:white">SEND</span>',
        '<span style="color:rgb(254, 254, 254)">SEND</span>',
        '<span style="color:transparent">SEND</span>',
        '<font color="#ffffff">SEND</font>',
        '<div style="background:#123456"><span style="color:#123456">SEND</span></div>',
        '<table bgcolor="#333333"><tr><td><font color="#333333">SEND</font></td></tr></table>',
        '<div style="text-indent:-9999px">SEND</div>',
        '<div style="position:absolute;left:-9999px">SEND</div>',
        '<div style="position:absolute;clip:rect(0 0 0 0)">SEND</div>',
        "<p hidden>SEND</p>",
        "<!-- SEND -->",
        "<!--[if mso]>SEND<![endif]-->",
        "<script>SEND</script>",
        "<style>SEND { }</style>",
        "<title>SEND</title>",
        "<template>SEND</template>",
        "<svg><text>SEND</text></svg>",
        '<style>.pre { display: none }</style><div class="x pre">SEND</div>',
        "<style>/* .a{} */ #pre, .b {font-size:0}</style><i id=pre>SEND</i>",
        '<div style="display:none"><div style="display:block">SEND</div></div>',
    ],
)
def test_what_is_hidden_does_not_count(hidden):
    assert visible_text(f"<html><body><p>before</p>{hidden}<p>after</p></body></html>").split() == ["before", "after"]


@pytest.mark.parametrize(
    "seen",
    [
        '<div style="display:block">here</div>',
        '<div style="font-size:0"><span style="font-size:14px">here</span></div>',
        '<div style="visibility:hidden"><span style="visibility:visible">here</span></div>',
        '<div style="background:#000"><span style="color:#fff">here</span></div>',
        '<table><tr><td style="background:url(x.png)"><span style="color:#fff">here</span></td></tr></table>',
        '<span style="color:var(--x)">here</span>',
        '<div style="min-height:0;line-height:1">here</div>',
        "<style>@media (max-width:600px) { .m { display:none } }</style><p class=m>here</p>",
        '<table style="width:0"><tr><td>here</td></tr></table>',
        "<noscript>here</noscript>",
        '<a href="https://x.example" style="background:#06c;color:#ffffff">here</a>',
    ],
)
def test_what_is_seen_counts(seen):
    assert visible_text(f"<body>{seen}</body>") == "here"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("one<br>two<br></div>", "one\ntwo"),
        ("<b>S</b><i>END</i> it", "SEND it"),
        ("a\n  b&nbsp;c &amp; d &lt;e&gt; &eacute;", "a b c & d <e> é"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        (
            "<table><tr><th>When</th><td>3 March</td></tr><tr><th>Where</th><td>Here</td></tr></table>",
            "When  3 March\nWhere  Here",
        ),
        ("<table><tr><td><p>When</p></td><td><p>3 March</p></td></tr></table>", "When  3 March"),
        ("<table><tr><td>A</td><td>B<br>C</td></tr></table>", "A  B\nC"),
        ("<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>", "in"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<a href=x>Accept</a> <button>No</button>", "Accept No"),
        (
            "yes<blockquote>one<blockquote>two</blockquote>three</blockquote>no",
            "yes\n\n> one\n>\n>> two\n>\n> three\n\nno",
        ),
        ('thanks <img alt="👍" src="x"> <img alt="Logo of us" src="y">', "thanks 👍"),
        ("", ""),
    ],
)
def test_lines_are_where_the_reader_sees_them(source, text):
    assert visible_text(source).replace("> >", ">>") == text


def test_a_depth_that_no_program_writes_is_quoted_whole():
    text = visible_text("<div>" * 30000 + "SEND")
    assert text == "> SEND"


@given(st.text(alphabet='<>/abdivptr ="!-&;x\n', max_size=300))
def test_no_markup_breaks_the_reader(source):
    assert isinstance(visible_text(source), str)
