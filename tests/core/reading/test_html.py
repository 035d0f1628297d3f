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
        '<div style="mso-hide:all">SEND</div>',
        '<div style="font-size:0.1px">SEND</div>',
        '<div style="filter:alpha(opacity=0)">SEND</div>',
        '<div style="transform:scale(0)">SEND</div>',
        '<div style="clip-path:inset(50%)">SEND</div>',
        '<div style="position:absolute;top:-999em">SEND</div>',
        '<div style="overflow:hidden;max-height:0px;mso-hide:all;line-height:1px">SEND</div>',
        '<div style="color:#f6f6f6">SEND</div>',
        '<div style="background:teal"><span style="color:teal">SEND</span></div>',
        '<div style="background:#eee none"><font color="#eeeeee">SEND</font></div>',
        '<div style="background-color:rgb(0 128 0)"><b style="color:green">SEND</b></div>',
        '<div style="color:hsl(0, 0%, 100%)">SEND</div>',
        '<div style="color:rgba(0,0,0,0)">SEND</div>',
        '<div style="color:white"><p><i>SEND</i></p></div>',
        "<dialog>SEND</dialog>",
        "<style>body .pre{display:none}</style><p class=pre>SEND</p>",
        "<style>div#pre{display:none}</style><div id=pre>SEND</div>",
        "<style>@media screen { .pre { display:none } }</style><p class=pre>SEND</p>",
        '<style>.pre{display:none !important}</style><p class=pre style="display:block">SEND</p>',
        "<style>.pre{color:#fff}</style><p class=pre>SEND</p>",
        '<div style="display:none;max-height:0">&zwnj;&nbsp;&zwnj;&nbsp;SEND</div>',
        "&zwnj;&nbsp;&zwnj;&nbsp;&#847;&nbsp;&shy;&#8203;",
        "<!--[if gte mso 9]><xml>SEND</xml><![endif]-->",
        "<noembed>SEND</noembed>",
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
        "<!--[if !mso]><!-->here<!--<![endif]-->",
        "<![if !mso]>here<![endif]>",
        "<o:p>here</o:p>",
        '<table bgcolor="#000000"><tr><td style="color:#fff">here</td></tr></table>',
        '<div style="background:#fff url(x.png)"><span style="color:#fff">here</span></div>',
        '<div style="background-color:#123456"><div style="background:transparent"><b style="color:#fff">here</b></div></div>',
        '<div style="color:#fff"><a href="https://x.example">here</a></div>',
        '<div style="font-size:0"><table><tr><td style="font-size:16px">here</td></tr></table></div>',
        '<p style="color:#999;font-size:9px">here</p>',
        '<div style="opacity:0.6;max-width:600px;overflow:hidden">here</div>',
        "<style>.m{display:none} .m{display:block}</style><p class=m>here</p>",
        "<textarea>here</textarea>",
        "he&shy;re",
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
        ("<ul><li><p>one</p></li><li><p>two</p></li></ul>", "- one\n\n- two"),
        ("on Tuesday 4<sup>th</sup> March", "on Tuesday 4th March"),
        ("Tuesday<o:p></o:p>, 14:00", "Tuesday, 14:00"),
        (
            '<div style="display:inline-block">When</div><div style="display:inline-block">Tuesday 14:00</div>',
            "When Tuesday 14:00",
        ),
        ('<span style="display:block">one</span><span style="display:block">two</span>', "one\ntwo"),
        (
            "<table><tr><td><table><tr><td>When</td></tr></table></td><td><table><td>Tuesday 14:00</table></td></tr></table>",
            "When  Tuesday 14:00",
        ),
        (
            "<table><tr><td>When</td><td>Tuesday<br>14:00</td></tr><tr><td>Who</td><td>Tom</td></tr></table>",
            "When  Tuesday\n14:00\nWho  Tom",
        ),
        (
            "<table><tr><td><p>Left one</p><p>Left two</p></td><td><p>Right</p></td></tr></table>",
            "Left one\n\nLeft two\nRight",
        ),
        ('<img alt="Your interview is confirmed" src="x"><br><img alt="" src="y">', "Your interview is confirmed"),
        ("one<br>- two<br>- three", "one\n- two\n- three"),
        ("<dl><dt>When</dt><dd>Tuesday</dd></dl>", "When\nTuesday"),
        ("Join<br/>\n  us&nbsp;&nbsp;now", "Join\nus  now"),
    ],
)
def test_lines_are_where_the_reader_sees_them(source, text):
    assert visible_text(source).replace("> >", ">>") == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('<a href="https://x.example/join?tk=1#a">Join the call</a>', "Join the call <https://x.example/join>"),
        ('<a href="https://x.example/"><button>Book</button></a> now', "Book <https://x.example/> now"),
        ('<a href="https://x.example/">https://x.example</a>', "https://x.example"),
        ('<a href="http://www.x.example">www.x.example</a>', "www.x.example"),
        ('<a href="mailto:a@x.example">Ann</a>', "Ann"),
        ('<a href="javascript:x">Ann</a> <a name=x>Bea</a> <a href="https://x.example/1"><img src=x></a>', "Ann Bea"),
        ('<a href="https://x.example/a b\nc">Go</a>', "Go"),
        ('<p style="display:none"><a href="https://x.example/j">Join</a></p>here', "here"),
    ],
)
def test_buttons_and_links_are_told_with_where_they_lead(source, text):
    assert visible_text(source, links=True) == text


def test_a_depth_that_no_program_writes_is_quoted_whole():
    text = visible_text("<div>" * 30000 + "SEND")
    assert text == "> SEND"


@given(st.text(alphabet='<>/abdivptr ="!-&;x\n', max_size=300))
def test_no_markup_breaks_the_reader(source):
    assert isinstance(visible_text(source), str)
