-module(unicode_io).
-export([main/0]).
main() ->
    io:format("~ts~n", ["Grüße, Мир, 世界 🙂"]),
    io:format("~tp ~p~n", ["Grüße", "Grüße"]),
    io:format("~tp~n", ['атом']),
    io:format("~ts~n", [<<"bin: ñ"/utf8>>]),
    io:format("~p~n", [string:length("e\x{301}🙂")]),
    io:format("~ts~n", [string:uppercase("straße")]),
    io:format("~tp~n", [string:to_graphemes("e\x{301}a")]),
    io:format("~p~n", [unicode:characters_to_binary("é€")]),
    io:format("~ts~n", [lists:reverse("añb")]).
