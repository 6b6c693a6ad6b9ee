%% string: grapheme clusters, case, trimming, searching and replacing, old-style functions.
-module(lib_string).
-export([main/0]).
main() ->
    S = "  Hello, Wörld! ÅÄÖ ñ ",
    io:format("~ts|~ts|~ts~n", [string:trim(S), string:trim(S, leading), string:trim(S, trailing, " ñ")]),
    io:format("~ts ~ts ~ts ~ts~n", [string:uppercase("straße ǆ"), string:lowercase("ÅÄÖ İ"), string:titlecase("ǆabc"), string:casefold("Straße ΑΣ")]),
    io:format("~p ~p ~p~n", [string:length("e\x{301}a"), string:to_graphemes("e\x{301}a\r\nb"), string:reverse("e\x{301}ab")]),
    io:format("~p ~p~n", [string:equal("Å", "A\x{30a}", false, nfc), string:equal("ABC", "abc", true)]),
    io:format("~p ~p~n", [string:slice("abcdef", 2), string:slice(<<"abcdef">>, 1, 3)]),
    io:format("~p ~p~n", [string:lexemes("a b,,c", " ,"), string:split("a,b,c", ",", all)]),
    io:format("~p ~p ~p~n", [string:split("a,b,c", ","), string:split("a,b,c", ",", trailing), string:split(<<"abc">>, "x")]),
    io:format("~p ~p~n", [string:replace("foo bar foo", "foo", "x"), lists:flatten(string:replace("foo bar foo", "foo", "x", all))]),
    io:format("~p ~p ~p~n", [string:find("abcabc", "bc"), string:find("abcabc", "bc", trailing), string:find("abc", "z")]),
    io:format("~p ~p ~p~n", [string:prefix("prefix", "pre"), string:prefix("prefix", "x"), string:prefix(<<"ab">>, "a")]),
    io:format("~ts|~ts|~ts~n", [string:pad("ab", 5), string:pad("ab", 5, leading, $.), string:pad("ab", 6, both, "*")]),
    io:format("~p ~p ~p~n", [string:take("abc123", lists:seq($a, $z)), string:take("abc123", "123", true), string:take("abc123", "123", false, trailing)]),
    io:format("~p ~p ~p~n", [string:chomp("ab\r\n\n"), string:is_empty(""), string:is_empty([<<>>, []])]),
    io:format("~p ~p~n", [string:next_grapheme("abc"), string:next_codepoint(<<"åb"/utf8>>)]),
    io:format("~p ~p ~p ~p~n", [string:str("abcabc", "ca"), string:rstr("abcabc", "bc"), string:chr("abc", $c), string:rchr("abca", $a)]),
    io:format("~p ~p ~p~n", [string:substr("abcdef", 2, 3), string:tokens("a.b..c", "."), string:join(["a", "b"], "--")]),
    io:format("~p ~p ~p~n", [string:left("ab", 4, $x), string:right("abcd", 2), string:centre("ab", 5)]),
    io:format("~p ~p ~p~n", [string:strip("..a..", both, $.), string:words("a b  c"), string:sub_word("a b c", 2)]),
    io:format("~p ~p ~p~n", [string:copies("ab", 3), string:concat("a", "b"), string:span("aab", "a")]),
    io:format("~p ~p~n", [string:cspan("xyz", "z"), string:nth_lexeme("a bb ccc", 2, " ")]).
