%% re:compile/1,2 and re:inspect/2: options, errors and their places, compiled expressions.
-module(re_compile).
-export([main/0]).

main() ->
    errors(),
    accepted(),
    options(),
    patterns(),
    names(),
    arguments(),
    utf().

c(Text, Options) ->
    try re:compile(Text, Options) of
        {ok, {re_pattern, Captures, Unicode, Crlf, Code}} when is_binary(Code) -> {ok, Captures, Unicode, Crlf};
        Other -> Other
    catch
        C:E:S -> {C, E, top(S)}
    end.

top([{M, F, A, L} | _]) -> {M, F, length(A), proplists:get_value(error_info, L), proplists:get_value(file, L)}.

errors() ->
    [io:format("~p ~p~n", [Text, c(Text, [])])
     || Text <- ["abc\\", "\\c", "a{2,1}", "a{65536}", "a{1,65536}", "[abc", "[a\\", "[z-a]", "[a-\\d]", "[[:foo:]]", "[[.a.]]", "[[=a=]]",
                 "*a", "+", "?", "a**", "a{2}{3}", "a|*", "(|*)", "^*", "$+", "\\b+", "{1}", "a+*", "a?+?", "(?#x)*", "(?i)*", "\\Q\\E*",
                 "(?", "(?z)", "(?-", "(?i", "(?i-z)", "(?#abc", "(?#", "(abc", "abc)", "(a))", "(((a)", "[:alpha:]", "[[:alpha:",
                 "\\1", "(a)\\2", "(a)(b)\\10x\\3", "(?1)", "(?+1)", "(?-1)", "(?R", "(?1", "(?1x)", "(?5)", "(?&a)", "(?&", "(?&a", "(?+", "(?+a", "(?-z",
                 "(?<", "(?<a", "(?<a>", "(?<1a>x)", "(?<a b>x)", "(?<>x)", "(?P", "(?P<a", "(?Pa)", "(?P=a)", "(?P=a", "(?P>a)", "(?P>a", "(?'a", "(?'a>x)", "(?'1a'x)",
                 "(?<=a*)", "(?<=a+b)", "(?<!a|b*)", "(?<=\\X)", "x(?<=[)]a?)y", "x(?<=\\)a?)y", "(?(", "(?(1", "(?(1)", "(?(1)a|b|c)", "(?(2)a)", "(?(a)b)", "(?(<a>)b)", "(?('a')b)", "(?(-1)a)", "(?(+1)a)",
                 "(?(?a)b)", "(?(?=a)b|c|d)", "(?(DEFINE)a|b)", "(?(a", "(?(R&a)b)", "(?Cx)", "(?C256)", "(?C1",
                 "(?<n>a)(?<n>b)", "\\p", "\\p{", "\\p{Foo}", "\\P{^L", "\\pX", "\\L", "\\U", "\\l", "\\u", "\\N{a}", "[\\N]",
                 "\\g{", "\\g{-1}", "\\g1", "\\g{a}", "\\g<a>", "\\g<1>", "\\g'1", "\\g99999999999", "\\k", "\\k{", "\\k<a", "\\k{a}", "\\k{}", "\\k<1>",
                 "\\x{", "\\x{110000}", "\\x{100}", "\\x{zz}", "\\x{1z}", "\\x{}", "\\o", "\\o{", "\\o{8}", "\\o{}", "\\o{777}", "\\o{18}", "\\400", "\\777",
                 "(*FOO)", "(*ACCEPT", "(*MARK)", "(*MARK:)", "(*THEN", "(*", "(*)", "(?P<abcdefghijklmnopqrstuvwxyzabcdefgh>a)",
                 "(?-i:a", "(?:a", "(?=a", "(?!a", "(?>a", "(?|a", "(?<=a", "(?i)(?-i)a(", "[]", "[]a", "[^]", "[a", "[\\]", "[\\Qa", "(?x a", "(a)(?(1)b", "(?<a-b>x)"]].

accepted() ->
    [io:format("~p ~p~n", [Text, c(Text, [])])
     || Text <- ["", "a", "(a)(b(c))", "\\j", "[\\d-z]", "[\\w-.]", "[[:alpha:]-z]", "[a\\w-.b-]", "[\\R]", "[\\X]", "[\\B]", "[\\b]", "{", "}", "a{", "a{,3}", "a{1", "a{1,", "a{1,2", "a++", "a{2}+",
                 "]", "[^]a]", "\\Qabc", "\\Eabc", "[[:^alpha:]]", "[--a]", "[a-]", "[\\p{L}]", "[\\h\\v]", "(?J)a", "(?U)a", "(?s)a", "(?m-s:a)", "(?C)a",
                 "(?<a>x)\\k'a'", "(?<a>x)\\k{a}(?&a)(?P>a)(?P=a)", "#", "()*", "(?:)*", "a(?#x)*", "(*ANY)(*CR)a", "(*UTF8)a", "(*UCP)\\w", "(*CRLF)a", "(*BSR_ANYCRLF)a", "(*LIMIT_MATCH=10)a",
                 "(?<=a(?i)b)c", "(?<=\\Ka)", "\\K", "(?=a)*", "(?|(a)|(b))(c)", "\\x", "\\xg", "\\x4", "\\08", [$a, 0, $(],
                 lists:duplicate(251, $() ++ "a" ++ lists:duplicate(251, $))]],
    io:format("~p~n", [c(lists:duplicate(100000, $a), [])]).

options() ->
    All = [unicode, anchored, caseless, dollar_endonly, dotall, extended, firstline, multiline, no_auto_capture, dupnames, ungreedy, bsr_anycrlf, bsr_unicode,
           no_start_optimize, ucp, never_utf, {newline, cr}, {newline, crlf}, {newline, lf}, {newline, any}, {newline, anycrlf}],
    [io:format("~p ~p~n", [O, c("(a)", [O])]) || O <- All],
    [io:format("~p ~p~n", [O, c("(a)", O)])
     || O <- [[foo], [notbol], [noteol], [notempty], [notempty_atstart], [global], [report_errors], [{offset, 1}], [{capture, all}], [{capture, all, list}], [{match_limit, 1}],
              [{newline, foo}], [{newline, nul}], [{newline}], [{newline, lf, cr}], foo, [caseless | foo], ["caseless"], [{caseless, true}], [caseless, caseless], []]],
    [io:format("~p~n", [c("(?<n>a)(?<n>b)", O)]) || O <- [[dupnames], []]],
    [io:format("~p~n", [c("a (b) #(c)", O)]) || O <- [[extended], []]],
    [io:format("~p~n", [c("a", O)]) || O <- [[never_utf], [never_utf, unicode]]],
    io:format("~p~n", [c("(*UTF8)a", [never_utf])]).

patterns() ->
    {ok, P} = re:compile("a(b)?", [caseless]),
    {ok, P2} = re:compile("a(b)?", [caseless]),
    io:format("~p ~p~n", [P =:= P2, re:run("xAB", P)]),
    io:format("~p~n", [re:run("xAB", binary_to_term(term_to_binary(P)))]),
    %% More of them than are kept.
    Many = [element(2, re:compile(["x", integer_to_list(N), "$"])) || N <- lists:seq(1, 1000)],
    io:format("~p~n", [lists:sum([1 || {N, M} <- lists:zip(lists:seq(1, 1000), Many), re:run(["x", integer_to_list(N)], M, [{capture, none}]) =:= match])]),
    io:format("~p~n", [[try re:run("a", Q) catch C:E -> {C, E} end || Q <- [{re_pattern, 0, 0, 0, <<>>}, {re_pattern, 0, 0, 0, <<"nonsense nonsense">>}, {re_pattern, 1, 2, 3, 4}, {re_pattern}, {}]]]).

names() ->
    [begin
         {ok, P} = re:compile(T, [dupnames]),
         io:format("~p ~p~n", [T, re:inspect(P, namelist)])
     end || T <- ["a", "(?<b>.)(?<a>.)", "(?P<x>.)(?'y'.)(?<x>.)", "(.)(?<Long_Name_1>.)(?<B>.)(?<aa>.)(?<a>.)"]],
    {ok, P} = re:compile("(?<b>.)"),
    [io:format("~p~n", [try re:inspect(Q, I) catch C:E:S -> {C, E, top(S)} end])
     || {Q, I} <- [{P, foo}, {P, "namelist"}, {foo, namelist}, {{re_pattern, 1, 2, 3, <<>>}, namelist}]].

arguments() ->
    [io:format("~p ~p~n", [T, c(T, [])]) || T <- [<<"(a)">>, ["(", <<"a">>, [$)]], foo, [256], [-1], [a], <<1:1>>, 1, {a}, [<<"a">> | b], [$a | <<"b">>]]],
    [io:format("~p ~p~n", [T, try element(1, re:compile(T)) catch C:E:S -> {C, E, top(S)} end]) || T <- ["a", <<"(">>, foo]].

utf() ->
    [io:format("~p ~p~n", [T, c(T, [unicode])])
     || T <- [[229, 228], [1024, $+], <<"å"/utf8>>, [<<"å"/utf8>>, 1024], <<255>>, <<$a, $b, 195>>, <<237, 160, 128>>, "(", [1024, $(], "\\x{100}", "\\x{110000}", "\\x{d800}", "\\x{10ffff}", "\\400", "\\p{Lu}\\X", "[\\x{100}-\\x{200}]",
              "[\\x{200}-\\x{100}]", "\\o{777}"]],
    [io:format("~p ~p~n", [T, try re:compile(T, [unicode]) catch C:E:S -> {C, E, top(S)} end]) || T <- [[-1], [16#d800], foo, [a], [<<255>>]]].
