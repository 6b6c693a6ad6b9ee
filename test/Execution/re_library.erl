%% re:split/2,3 and re:replace/3,4 with all their options.
-module(re_library).
-export([main/0]).

main() ->
    split(),
    split_options(),
    replace(),
    replace_options(),
    unicode(),
    compiled(),
    programs(),
    failures().

s(S, R) -> s(S, R, []).
s(S, R, O) -> io:format("~p ~p ~p: ~p~n", [S, R, O, try re:split(S, R, O) catch C:E -> {C, E} end]).

e(S, R, T) -> e(S, R, T, []).
e(S, R, T, O) -> io:format("~p ~p ~p ~p: ~p~n", [S, R, T, O, try re:replace(S, R, T, O) catch C:E -> {C, E} end]).

split() ->
    [s(S, R)
     || {S, R} <- [{"", ","}, {"a", ","}, {"a,b", ","}, {"a,b,,c,", ","}, {",a", ","}, {",,", ","}, {"abc", ""}, {"abc", "b?"}, {"a1b22c", "\\d+"}, {"a1b22c", "(\\d)(\\d)?"}, {"a b\tc\n", "\\s"},
                   {"Erlang", "[ln]"}, {"Erlang", "([ln])"}, {"key: value: x", ":\\s*"}, {<<"x--y">>, <<"-">>}, {["a,", <<"b,">>, $c], ","}, {"aXbxc", "(?i)x"}]].

split_options() ->
    [s("a,b,,c,,", R, O)
     || R <- [",", "(,)", "(,)(,)?"],
        O <- [[], [trim], [{parts, 0}], [{parts, 1}], [{parts, 2}], [{parts, 3}], [{parts, 100}], [{parts, infinity}], [group], [group, trim], [group, {parts, 2}], [{return, list}], [{return, binary}], [{return, iodata}],
              [{return, list}, trim], [group, {return, list}], [group, trim, {return, list}]]],
    [s("aXbxc", "x", O) || O <- [[caseless], [caseless, {parts, 2}], [anchored], [{offset, 2}], [{offset, 2}, caseless], [notempty], [dotall, multiline], [no_auto_capture]]],
    [s("a\r\nb\nc", R, O) || R <- ["$", "^", "\\R"], O <- [[multiline], [multiline, {newline, crlf}], [multiline, {newline, anycrlf}], [bsr_anycrlf]]],
    [s("a,b", ",", O) || O <- [[global], [report_errors], [{capture, all}], [{capture, all, list}], [{parts, -1}], [{parts, a}], [{return, foo}], [foo], foo, [trim | foo], [{match_limit, 1}], [{match_limit, 0}]]].

replace() ->
    [e(S, R, T)
     || {S, R, T} <- [{"abc", "b", "X"}, {"abc", "z", "X"}, {"abc", "b", ""}, {"abc", "(b)", "[\\1]"}, {"abc", "(b)", "[&]"}, {"abc", "b", "\\&"}, {"abc", "b", "\\\\"}, {"abc", "(a)(b)", "\\2\\1"}, {"abc", "(a)(b)", "\\g2\\g{1}0"},
                      {"abc", "(a)(b)", "\\3"}, {"abc", "(a)(x)?", "<\\2>"}, {"abc", "b", "\\0"}, {"abc", "b", "\\g0"}, {"abc", "b", "\\g{0}&"}, {"abc", "b", "a\\nb"}, {"abc", "", "-"}, {"abc", "$", "-"}, {"abc", "b", <<"bin">>}, {"abc", "b", ["io", <<"list">>]},
                      {<<"abc">>, <<"b">>, <<"X">>}, {["a", <<"b">>, "c"], "b", "X"}, {"abcd", "(b)(c)", "\\10"}, {"abc", "b", "\\"}]].

replace_options() ->
    [e("abcabc", R, T, O)
     || {R, T} <- [{"b", "X"}, {"(b)(c)?", "<\\2&\\1>"}, {"", "-"}, {"z", "-"}],
        O <- [[], [global], [{return, list}], [{return, binary}], [{return, iodata}], [global, {return, list}], [global, {return, binary}], [{offset, 2}, {return, list}], [global, {offset, 4}, {return, list}], [anchored, {return, list}], [global, notempty, {return, list}]]],
    [e("aBcabC", "b", "[&]", [global, {return, list} | O]) || O <- [[caseless], [caseless, anchored], [no_auto_capture], [{newline, any}], [notbol], [dupnames], [ungreedy]]],
    [e("abc", "b", "X", O) || O <- [[report_errors], [{capture, all}], [{capture, all, list}], [{return, foo}], [foo], foo, [global | foo], [{match_limit, 0}], [{match_limit, 0}, global]]].

unicode() ->
    s([1024, $,, 1025], ",", [unicode]),
    s([1024, $,, 1025], ",", [unicode, {return, list}]),
    s([1024, $,, 1025], [1024], [unicode, {return, list}]),
    s([1024, 1025], "", [unicode, {return, list}]),
    s(<<1024/utf8, 1025/utf8>>, "", [unicode, {return, binary}]),
    s("åäö", "ä", [{return, list}]),
    s("åäö", "ä", [unicode, {return, list}]),
    s("åÄö", "ä", [unicode, caseless, {return, list}, group]),
    e([1024, 1025, 1026], [1025], "x", [unicode, {return, list}]),
    e([1024, 1025, 1026], ".", "<&>", [unicode, global, {return, list}]),
    e([1024, 1025, 1026], ".", [1040, $&], [unicode, global, {return, binary}]),
    e("abc", "b", [1040], [unicode, {return, list}]),
    e("abc", "b", [1040], [{return, list}]),
    e([1024], "b", "x", [{return, list}]),
    e("åäö", "\\w", "x", [unicode, ucp, global, {return, list}]),
    e("åäö", "", "-", [unicode, global, {return, list}]).

compiled() ->
    {ok, P} = re:compile("(b)(x)?"),
    {ok, U} = re:compile([1025], [unicode]),
    {ok, N} = re:compile("^b", [multiline, {newline, anycrlf}]),
    io:format("~p~n", [re:split("abcbd", P)]),
    io:format("~p~n", [re:split("abcbd", P, [group, {return, list}])]),
    io:format("~p~n", [re:replace("abcbd", P, "<\\1\\2>", [global, {return, list}])]),
    io:format("~p~n", [re:split([1024, 1025, 1026], U, [{return, list}])]),
    io:format("~p~n", [re:replace([1024, 1025, 1026], U, "x", [{return, list}])]),
    io:format("~p~n", [re:replace("a\r\nb\rb\nb", N, "X", [global, {return, list}])]),
    io:format("~p~n", [try re:split("abc", P, [caseless]) catch C:E -> {C, E} end]).

programs() ->
    Log = <<"2024-01-02 10:20:30 [info] started\n2024-01-02 10:20:31 [error] failed: timeout\nnoise\n2024-01-03 00:00:00 [info] done\n">>,
    {match, Lines} = re:run(Log, "^(?<date>\\S+) (?<time>\\S+) \\[(?<level>\\w+)\\] (?<text>.*)$", [global, multiline, {capture, [level, date, text], binary}]),
    io:format("~p~n", [Lines]),
    io:format("~s~n", [re:replace("the quick brown fox", "(\\w)(\\w*)", "\\2\\1ay", [global])]),
    io:format("~p~n", [[re:split(L, "\\s*[,;]\\s*", [{return, list}, trim]) || L <- ["a , b;c", "x", " ;", ""]]]),
    io:format("~p~n", [[re:run(M, "^[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+$", [{capture, none}]) || M <- ["joe@example.com", "joe@", "a.b+c@d-e.co.uk", "a b@c.d"]]]),
    Words = re:split("It was the best of times, it was the worst of times", "\\W+", [{return, list}]),
    io:format("~p~n", [lists:sort(maps:to_list(lists:foldl(fun(W, M) -> maps:update_with(string:lowercase(W), fun(N) -> N + 1 end, 1, M) end, #{}, Words)))]),
    Csv = "a,\"b \"\"q\"\", c\",,d",
    {match, Fields} = re:run(Csv, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))", [global, {capture, all_but_first, list}]),
    io:format("~p~n", [Fields]),
    io:format("~s~n", [re:replace("<b>x</b> & <i>y</i>", "<(/?)b>", "<\\1strong>", [global])]),
    io:format("~p~n", [iolist_size(re:replace(lists:duplicate(20000, $a), "a", "bb", [global]))]).

failures() ->
    s("a", "("),
    s(foo, "a"),
    s("a", foo),
    s("a", {re_pattern, 0, 0, 0, <<>>}),
    e("a", "(", "b"),
    e(foo, "a", "b"),
    e("a", "a", foo),
    e("a", foo, "b"),
    e("a", "a", "\\g{x}"),
    e("a", "(", "b", [report_errors]),
    io:format("~p~n", [re:version() =/= <<>>]).
