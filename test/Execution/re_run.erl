%% re:run/2,3: matching, captures, options, character classes, limits.
-module(re_run).
-export([main/0]).

main() ->
    matching(),
    captures(),
    names(),
    options(),
    line_ends(),
    global(),
    classes(),
    unicode(),
    properties(),
    limits(),
    subjects(),
    compiled(),
    failures(),
    uncaught().

r(S, R) -> r(S, R, []).
r(S, R, O) ->
    Result = try re:run(S, R, O)
             catch C:E:T -> {C, E, top(T)}
             end,
    io:format("~p ~p ~p: ~p~n", [S, R, O, Result]).

top([{M, F, A, L} | _]) -> {M, F, length(A), proplists:get_value(error_info, L), proplists:get_value(file, L)}.

matching() ->
    [r(S, R)
     || {S, R} <- [{"", ""}, {"", "a"}, {"abc", ""}, {"abc", "b"}, {"abc", "^b"}, {"abc", "c$"}, {"abcabc", "c"}, {"aaa", "a+"}, {"aaa", "a+?"}, {"aaa", "a{2}"}, {"aaa", "a{2,}"}, {"aaaa", "a{1,2}"},
                   {"abc", "a|b|c"}, {"foobar", "(foo|foobar)$"}, {"foobar", "foo(?=bar)"}, {"foobaz", "foo(?!bar)"}, {"foobar", "(?<=foo)bar"}, {"foobar", "(?<!foo)bar"},
                   {"aXbXc", ".*X"}, {"aXbXc", ".*?X"}, {"aXbXc", ".*+X"}, {"abab", "(ab)\\1"}, {"abba", "(a)(b)\\2\\1"}, {"2024-01-02", "(\\d+)-(\\d+)-(\\d+)"}, {"a.b", "a\\.b"}, {"axb", "a\\.b"},
                   {"tab\there", "\\t"}, {"(1(2)3)", "\\((?:[^()]++|(?R))*\\)"}, {"aba", "^(.)(?:.)\\1$"}, {"key=value", "(\\w+)=(\\w*)"}, {"\"a\\\"b\"", "\"(?:[^\"\\\\]|\\\\.)*\""},
                   {"abc", "a(?#comment)b"}, {"aBc", "a(?i)b(?-i)c"}, {"aBC", "a(?i:b)c"}, {"foo\nbar", "foo$"}, {"foo\n", "foo$"}, {"foo\n", "foo\\z"}, {"foo\n", "foo\\Z"}, {"foo\nbar", "(?m)^bar"}, {"foo\nbar", "o.b"}, {"foo\nbar", "(?s)o.b"},
                   {"xay", "(?x) a  # letter\n y"}, {"10.20.30.40", "^(\\d{1,3}\\.){3}\\d{1,3}$"}, {"ab", "(?>a|ab)b"}, {"aab", "(?>a*)ab"}, {"abcd", "a\\Kb"}, {"cat", "[^aeiou]+"}, {"x]y", "[]]"}, {"x-y", "[a-]"}, {"^", "[\\^]"},
                   {"a\\b", "\\\\"}, {"\\Q", "\\\\Q"}, {"a.c*", "\\Qa.c*\\E"}, {"word boundary", "\\bbound"}, {"wordboundary", "\\bbound"}, {"ABC", "\\x41\\x{42}\\103"}, {"ab12", "(?|(\\d)|([a-z]))+"},
                   {"aXbY", "(?(?=aX)aX|bY)"}, {"aa", "(a)?(?(1)a|b)"}, {"b", "(a)?(?(1)a|b)"}, {"foo bar", "(?P<w>\\w+)\\s(?&w)"}, {"abc", "(*FAIL)"}, {"abc", "b(*ACCEPT)x"}, {"aaab", "a+(*COMMIT)b"}, {"[\\w-.]", "[\\w-.]+"}, {"a-b.c", "^[\\w-.]+$"},
                   {"a,b", "\\j|,"}, {"éé", "é+"}]],
    [r(list_to_binary(S), list_to_binary(R)) || {S, R} <- [{"hello world", "o w"}, {"hello", "l+"}]].

captures() ->
    Specs = [all, all_but_first, first, none, all_names, [], [0], [1], [2], [3, 1], [4, 5, 99], ["a"], [a, b], [<<"b">>, zzz, "a"], [["a"], [$b]], [1, "b"]],
    [r("-abxd", "(?<a>a)(b)?(?<b>y)?(x)(z)?", [{capture, Spec, Type}]) || Spec <- Specs, Type <- [index, list, binary]],
    [r(<<"-abxd">>, "(?<a>a)(b)?(?<b>y)?(x)(z)?", [{capture, Spec, Type}]) || Spec <- Specs, Type <- [index, list, binary]],
    [r("ab", "a(x)?b", [{capture, Spec}]) || Spec <- Specs],
    [r("ab", "ab", [{capture, Spec}]) || Spec <- [all, all_but_first, first, all_names]],
    [r("ab", "(a)(b)", O)
     || O <- [[{capture, all}, {capture, none}], [{capture, none}, {capture, all}], [{capture, none, list}, {capture, all}], [{capture, all, list}, {capture, all, binary}],
              [{capture, [-1]}], [{capture, [1.0]}], [{capture, foo}], [{capture, all, foo}], [{capture, [1 | 2]}], [{capture, [[1000]]}], [{capture, 1}], [{capture, "a"}], [{capture}], [{capture, all, list, x}]]],
    r("zz", "(a)", [{capture, foo}]).

names() ->
    [r("ab", "(?:(?<n>x)|(?<n>a))(?<m>b)", [dupnames, {capture, S, list}]) || S <- [all_names, [n], ["n", m], all]],
    [r("cb", "(?:(?<n>x)|(?<n>a))?(?<m>b)", [dupnames, {capture, S, index}]) || S <- [all_names, [n], ["n", m], all]],
    r("2024-05", "(?<year>\\d{4})-(?<month>\\d\\d)", [{capture, [month, year], binary}]),
    r("2024-05", "(?<year>\\d{4})-(?<month>\\d\\d)", [{capture, all_names, binary}]),
    r("xyz", "(?<a>x)(?<B>y)(?<_c>z)", [{capture, all_names, list}]).

options() ->
    [r("aBc\nabc\n", R, O)
     || {R, O} <- [{"abc", []}, {"abc", [caseless]}, {"abc", [anchored]}, {"ABC", [anchored, caseless]}, {"c$", []}, {"c$", [multiline]}, {"c$", [dollar_endonly]}, {"c$", [dollar_endonly, multiline]},
                   {"c.a", []}, {"c.a", [dotall]}, {"a b c", [extended, caseless]}, {"abc", [firstline]}, {"^abc", [multiline]}, {"(a)(?<n>b)", [no_auto_capture]}, {".+", []}, {".+", [ungreedy]}, {".+?", [ungreedy]},
                   {"^", [notbol]}, {"^", [notbol, multiline]}, {"$", [noteol]}, {"$", [noteol, multiline]}, {"x*", []}, {"x*", [notempty]}, {"x*", [notempty_atstart]}, {"x*|B", [notempty]}, {"abc", [no_start_optimize]},
                   {"abc", [{offset, 1}]}, {"a", [{offset, 8}]}, {"^a", [{offset, 4}]}, {"\\Ga", [{offset, 4}]}, {"\\Aa", [{offset, 4}]}, {"(?<=\\n)a", [{offset, 4}]}, {"\\ba", [{offset, 4}]}, {"", [{offset, 8}]}]],
    [r("abc", "b", [O]) || O <- [foo, {offset, -1}, {offset, a}, {offset, 1 bsl 40}, {offset, 1 bsl 80}, {match_limit, -1}, {match_limit, a}, {newline, foo}, {foo, bar}, "x", 1]],
    r("abc", "b", foo),
    r("abc", "b", [caseless | foo]).

line_ends() ->
    Subjects = ["a\nb", "a\rb", "a\r\nb", "a" ++ [11] ++ "b", "a" ++ [133] ++ "b"],
    [r(S, R, [{newline, N}, multiline]) || S <- Subjects, N <- [cr, lf, crlf, anycrlf, any], R <- ["a$", "^b", "a.b", "a.+"]],
    [r(S, "a\\Rb", [O]) || S <- Subjects, O <- [bsr_anycrlf, bsr_unicode]],
    [r(S, "a\\Rb") || S <- Subjects],
    [r(S, "(*ANYCRLF)(?m)a$") || S <- Subjects],
    [r(S, "a\\Nb", [{newline, crlf}]) || S <- Subjects],
    {ok, P} = re:compile("a$", [multiline]),
    [io:format("~p~n", [[re:run(S, P, [{newline, N}]) || N <- [cr, lf, crlf, anycrlf, any]]]) || S <- Subjects],
    {ok, Q} = re:compile("a\\Rb"),
    [io:format("~p~n", [[re:run(S, Q, [B]) || B <- [bsr_anycrlf, bsr_unicode]]]) || S <- Subjects].

global() ->
    [r(S, R, [global | O])
     || {S, R, O} <- [{"abcabc", "b", []}, {"abcabc", "z", []}, {"aaa", "a*", []}, {"abc", "", []}, {"", "", []}, {"", "a*", []}, {"a1b22", "(\\w)(\\d+)", []}, {"a1b22", "(\\w)(\\d+)", [{capture, all_but_first, list}]},
                      {"a1b22", "(\\w)(\\d+)", [{capture, [2], binary}]}, {"a1b22", "(\\w)(\\d+)", [{capture, first, list}]}, {"a1b22", "(\\w)(\\d+)", [{capture, none}]}, {"a1b22", "(?<l>\\w)(?<d>\\d+)", [{capture, all_names, list}]},
                      {"a1b22", "(?<l>\\w)(?<d>\\d+)", [{capture, [d, l], list}]}, {"a1b2", "\\d", [{offset, 2}]}, {"a1b2", "\\d", [{offset, 5}]}, {"aXbX", "x", [caseless]}, {"ab\nab", "^a", [multiline]}, {"ab\nab", "^a", []},
                      {"a\r\nb", "", [{newline, crlf}]}, {"a\r\nb", "", []}, {"aab", "a|", []}, {"banana", "(?=(ana))", [{capture, all_but_first, list}]}, {<<"x,y,z">>, <<",">>, []}, {"aaa", "a", [anchored]}, {"aab", "a", [anchored]},
                      {"abc", "(", []}, {"abc", "(", [report_errors]}, {"abc", "b", [foo]}, {"abc", "b", [{capture, foo}]}, {foo, "b", []}, {"aåb", "b", []}]],
    r([1024, $a, 1025, $a], "a", [global, unicode]),
    r([1024, $a, 1025, $a], ".", [global, unicode, {capture, all, list}]),
    r([1024, $a, 1025, $a], "", [global, unicode]),
    r([-1], "", [global, unicode]).

classes() ->
    Classes = ["alpha", "lower", "upper", "alnum", "ascii", "blank", "cntrl", "digit", "graph", "print", "punct", "space", "word", "xdigit"],
    [io:format("~s ~w~n", [C, [X || X <- lists:seq(0, 255), re:run([X], "[[:" ++ C ++ ":]]", [{capture, none}]) =:= match]]) || C <- Classes],
    [io:format("~s ~w~n", [C, [X || X <- lists:seq(0, 255), re:run([X], "^\\" ++ C ++ "$", [{capture, none}, dollar_endonly]) =:= match]]) || C <- ["w", "W", "s", "S", "d", "D", "h", "v", "N", "R", "X", "."]],
    io:format("~w~n", [[{X, Y} || X <- lists:seq(0, 255), Y <- lists:seq(0, 255), X < Y, re:run([X], ["\\x", io_lib:format("~2.16.0b", [Y])], [caseless, {capture, none}]) =:= match]]),
    io:format("~w~n", [[X || X <- lists:seq(128, 255), re:run([X], "\\w", [unicode, {capture, none}]) =:= match]]),
    io:format("~w~n", [[X || X <- lists:seq(128, 255), re:run([X], "\\w", [unicode, ucp, {capture, none}]) =:= match]]),
    io:format("~w~n", [[X || X <- lists:seq(128, 255), re:run([X], "\\w", [ucp, {capture, none}]) =:= match]]),
    io:format("~w~n", [[X || X <- lists:seq(128, 255), re:run([X], "[[:^alpha:]]", [{capture, none}]) =:= match]]).

unicode() ->
    [r(S, R, [unicode | O])
     || {S, R, O} <- [{"åäö", "ä", []}, {<<"åäö"/utf8>>, "ä", []}, {<<"åäö"/utf8>>, <<"ä"/utf8>>, []}, {"åäö", "Ä", [caseless]}, {[1040, 1041], [1072], [caseless]}, {[1040, 1041], ".", [{capture, all, list}]},
                      {[1040, 1041], ".", [{capture, all, binary}]}, {[<<"å"/utf8>>, 228], "..", [{capture, all, list}]}, {[16#1F600, $a], "a", []}, {[16#1F600, $a], "^.", [{capture, all, list}]}, {"åb", "b", [{offset, 2}]},
                      {"åb", "b", [{offset, 1}]}, {<<"åb"/utf8>>, <<"b">>, [{offset, 1}]}, {<<255>>, "a", []}, {<<255>>, <<"a">>, []}, {<<$a, 195>>, <<"a">>, []}, {[-1], "a", []}, {[16#d800], "a", []}, {"a", [-1], []}, {"e" ++ [769], "\\X", []},
                      {"åäö", "^\\w+$", []}, {"åäö", "^\\w+$", [ucp]}, {[1040], "\\w", []}, {[1040], "\\w", [ucp]}, {[1633], "\\d", [ucp]}, {[1633], "\\d", []}, {[8195], "\\s", [ucp]}, {[8195], "\\h", []}, {[1040, 1041, 1072], "[А-Я]+", []},
                      {"straße", "STRASSE", [caseless]}, {"ſ", "s", [caseless]}, {[8490], "k", [caseless]}, {"x", "(?<n>å)?x", [{capture, all_names, list}]}, {"a", "(", []}, {"a", "(", [report_errors]}]],
    r(<<"å"/utf8>>, "(*UTF8)^.$"),
    r(<<"å"/utf8>>, "^.$"),
    {ok, P} = re:compile([1040], [unicode]),
    [io:format("~p~n", [try re:run(S, P, O) catch C:E -> {C, E} end]) || {S, O} <- [{[1040], []}, {<<1040/utf8>>, []}, {[$x, 1040], [{capture, all, list}]}, {<<208>>, []}, {[-1], []}, {[1040], [global]}]].

properties() ->
    Samples = [$a, $A, $1, $\s, $_, $-, 16#e9, 16#3b1, 16#391, 16#416, 16#5d0, 16#4e2d, 16#2028, 16#20ac, 16#1F600, 16#301, 0, 16#ad],
    [io:format("~s ~w~n", [P, [X || X <- Samples, re:run([X], "\\" ++ P, [unicode, {capture, none}]) =:= match]])
     || P <- ["p{L}", "p{Lu}", "p{Ll}", "pL", "P{L}", "p{^L}", "p{N}", "p{Nd}", "p{P}", "p{Pc}", "p{Pd}", "p{S}", "p{Sc}", "p{So}", "p{Z}", "p{Zs}", "p{Zl}", "p{M}", "p{Mn}", "p{C}", "p{Cc}", "p{Cf}", "p{Co}", "p{L&}", "p{Any}", "p{Xan}", "p{Xwd}", "p{Xsp}", "p{Xps}",
              "p{Latin}", "p{Greek}", "p{Cyrillic}", "p{Hebrew}", "p{Han}", "p{Arabic}", "p{Common}", "p{Inherited}"]].

limits() ->
    Long = lists:duplicate(40, $a) ++ "b",
    [r(Long, "(a+)*c", O) || O <- [[], [report_errors], [{match_limit, 10}, report_errors], [{match_limit_recursion, 2}, report_errors], [{match_limit, 10}], [global, {match_limit, 10}, report_errors]]],
    [r("a", "a", [{match_limit, N}, report_errors]) || N <- [10, 1000, 16#ffffffff]],
    Big = binary:copy(<<"0123456789">>, 100000),
    io:format("~p ~p~n", [re:run(Big, "9$"), length(element(2, re:run(Big, "5", [global])))]),
    io:format("~p~n", [re:run([Big, "x"], "(?:\\d)*x", [{capture, first, index}])]),
    io:format("~p~n", [re:run([Big, "x"], "(?:\\d|y)+x", [{capture, first, index}])]).

subjects() ->
    [r(S, "b") || S <- [<<"abc">>, ["a", [<<"b">>], $c], [], <<>>, [<<"ab">> | <<"c">>], foo, 1, [256], [-1], [a], <<1:1>>, [<<1:1>>], {a}, ["a" | b]]],
    <<_:3, Odd/bitstring>> = <<0:3, "abc">>,
    r(Odd, "b", [{capture, all, binary}]),
    r(Odd, "b", [global, {capture, all, binary}]),
    r([0, 1, $b, 0], "b"),
    r("b", [$b, 0, $(]).

compiled() ->
    {ok, P} = re:compile("(?<x>b)", [caseless]),
    [r("aBc", setelement(5, P, <<>>), O) || O <- [[]]],
    [io:format("~p~n", [try re:run("aBc", P, O) catch C:E:T -> {C, E, top(T)} end])
     || O <- [[], [{capture, all, list}], [caseless], [unicode], [anchored], [no_start_optimize], [ucp], [dupnames], [global], [global, caseless], [report_errors], [{offset, 2}], [bsr_anycrlf], [{newline, any}], [{capture, [x], list}]]],
    io:format("~p~n", [re:run("aBc", P)]).

failures() ->
    [r("a", R, O) || R <- ["(", foo, {re_pattern, 0, 0, 0, <<>>}, [-1], [a], <<1:1>>], O <- [[], [report_errors]]],
    [io:format("~p~n", [try re:run(S, R) catch C:E:T -> {C, E, top(T)} end]) || {S, R} <- [{"a", "("}, {foo, "a"}, {"a", foo}]].

uncaught() ->
    re:run("a", "(", [caseless, foo]).
