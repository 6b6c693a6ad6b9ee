%% Files of terms and expressions, along paths, and buffered or raw files.
-module(file_scripts).
-export([main/0]).

main() ->
    ok = file:make_dir("a"), ok = file:make_dir("b"),
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{consult, fun consult/0}, {path_consult, fun path_consult/0}, {script, fun script/0}, {path_script, fun path_script/0}, {eval, fun eval/0}, {path_eval, fun path_eval/0},
                   {path_open, fun path_open/0}, {delayed, fun delayed/0}, {ahead, fun ahead/0}, {lines, fun lines/0}, {encodings, fun encodings/0}, {exclusive, fun exclusive/0}, {append, fun append/0},
                   {positions, fun positions/0}, {many, fun many/0}, {copies, fun copies/0}, {names, fun names/0}, {errors, fun errors/0}, {owner, fun owner/0}, {binary, fun binary/0}]].

put_file(Name, Text) -> ok = file:write_file(Name, Text), Name.

consult() ->
    [{T, file:consult(put_file("terms", T))} || T <- ["{a, 1}.\n\"b\".\n", "", "% none\n", "a. b", "{a.\n", "a b.\n", "#{x => [1|2]}. 16#ff. $a. <<1,2:4>>.\n", "X.\n", "f(x).\n", "\"\\x{3b1}\".\n"]]
        ++ [file:consult("missing"), file:consult("a")].

path_consult() ->
    put_file("b/t", "in_b.\n"),
    {ok, Ts, Full} = file:path_consult(["a", "b"], "t"),
    {Ts, Full, file:path_consult(["a"], "t"), file:path_consult(["a", "b"], "/nowhere/t")}.

script() ->
    [reason(file:script(put_file("s", T))) || T <- ["1 + 2.", "A = 1, B = A + 1. {A, B}.", "X.", "", "error(oops).", "a b.", "lists:map(fun(X) -> X * X end, [1, 2, 3])."]]
        ++ [file:script(put_file("s", "[Extra, Extra]."), [{'Extra', ext}]), file:script("missing")].

reason({error, {Line, file, {C, R, _}}}) -> {error, {Line, C, R}};
reason(R) -> R.

path_script() ->
    put_file("a/s", "script_in_a."), put_file("b/s", "script_in_b."),
    {file:path_script(["b", "a"], "s"), file:path_script(["c"], "s"), file:path_script(["a"], "s", [{'X', 1}])}.

eval() ->
    put_file("e", "put(evaluated, 42). io:format(\"side effect~n\")."),
    {file:eval("e"), get(evaluated), file:eval(put_file("e2", "put(evaluated, Y)."), [{'Y', 7}]), get(evaluated), file:eval(put_file("e3", "foo bar.")), file:eval("missing"),
     element(1, file:eval(put_file("e4", "1 = 2.")))}.

path_eval() ->
    put_file("b/pe", "put(evaluated, path)."),
    {file:path_eval(["a", "b"], "pe"), get(evaluated), file:path_eval(["a"], "pe")}.

path_open() ->
    put_file("b/o", "opened"),
    {ok, D, Full} = file:path_open(["a", "b"], "o", [read]),
    R = {file:read(D, 100), Full, file:close(D), file:path_open(["a"], "o", [read])},
    R.

delayed() ->
    {ok, D} = file:open("d", [write, raw, {delayed_write, 1000, 60000}]),
    ok = file:write(D, "abc"), ok = file:write(D, ["d", <<"ef">>]),
    Before = file:read_file("d"),
    ok = file:sync(D),
    Between = file:read_file("d"),
    ok = file:write(D, binary:copy(<<"x">>, 2000)),
    {ok, #{}} = {ok, #{}},
    {Before, Between, file:position(D, cur), file:close(D), filelib:file_size("d")}.

ahead() ->
    put_file("r", binary:copy(<<"0123456789">>, 1000)),
    {ok, D} = file:open("r", [read, raw, binary, {read_ahead, 64}]),
    A = [file:read(D, N) || N <- [3, 5, 0, 20]],
    B = file:position(D, cur), C = file:read(D, 4), {ok, E} = file:pread(D, 9990, 100), F = file:read(D, 2),
    {ok, 9995} = file:position(D, 9995),
    {A, B, C, E, F, file:read(D, 100), file:read(D, 1), file:close(D)}.

lines() ->
    put_file("l", "one\r\ntwo\n\nfour \x{e4}\nlast"),
    [begin {ok, D} = file:open("l", [read | O]), L = all_lines(D), ok = file:close(D), {O, L} end || O <- [[], [raw], [binary], [raw, binary, {read_ahead, 3}], [raw, read_ahead]]].

all_lines(D) -> case file:read_line(D) of {ok, L} -> [L | all_lines(D)]; X -> [X] end.

encodings() ->
    Text = [97, 228, 945, 128512, 10],
    [begin {ok, D} = file:open("enc", [write, {encoding, E}]), W = io:put_chars(D, Text), ok = file:close(D), {ok, B} = file:read_file("enc"),
           {ok, I} = file:open("enc", [read, {encoding, E}]), R = io:get_line(I, ''), O = lists:keyfind(encoding, 1, io:getopts(I)), ok = file:close(I), {E, W, B, R, O}
     end || E <- [utf8, {utf16, big}, {utf16, little}, {utf32, big}, {utf32, little}]].

exclusive() ->
    {ok, D} = file:open("ex", [write, exclusive]),
    ok = file:close(D),
    {file:open("ex", [write, exclusive]), file:open("a", [write]), file:open("a", [read]), element(1, file:open("a", [read, raw, directory]))}.

append() ->
    put_file("ap", "start"),
    {ok, D} = file:open("ap", [append]), ok = file:write(D, " one"), {ok, 0} = file:position(D, 0), ok = file:write(D, " two"), ok = file:close(D),
    {ok, E} = file:open("ap", [read, write]), ok = file:write(E, "START"), P = file:position(E, eof), ok = file:truncate(E), ok = file:close(E),
    {file:read_file("ap"), P}.

positions() ->
    put_file("pos", "0123456789"),
    [begin {ok, D} = file:open("pos", [read, write | O]),
           R = [file:position(D, P) || P <- [0, 5, {bof, 2}, {cur, 3}, {cur, -1}, {eof, -2}, eof, cur, {cur, 10}, {bof, -1}, bof, {eof, -100}]], ok = file:close(D), {O, R} end || O <- [[], [raw]]].

many() ->
    put_file("many", "0123456789"),
    {ok, D} = file:open("many", [read, write, binary]),
    ok = file:pwrite(D, [{2, "ab"}, {8, <<"cd">>}, {12, "zz"}]),
    R = {file:pread(D, [{0, 3}, {7, 2}, {100, 1}, {10, 4}]), file:pread(D, 1, 2), file:pwrite(D, {eof, 0}, "end"), file:read_file("many"), file:close(D)},
    R.

copies() ->
    put_file("c1", binary:copy(<<"x">>, 100000)),
    {ok, I} = file:open("c1", [read]), {ok, O} = file:open("c3", [write]),
    A = file:copy("c1", "c2"), B = file:copy("c1", "c4", 10), C = file:copy(I, O, 5000), ok = file:close(I), ok = file:close(O),
    {A, B, C, filelib:file_size("c2"), filelib:file_size("c3"), file:copy("missing", "c5"), file:copy({"c1", [raw]}, {"c6", [append]}, 7)}.

names() ->
    put_file(<<"bin_name">>, "1"), put_file([$a, [$t, "om"]], "2"), put_file('an_atom', "3"),
    {ok, L} = file:list_dir("."),
    {[lists:member(N, L) || N <- ["bin_name", "atom", "an_atom"]], file:native_name_encoding(), [file:read_file(N) || N <- ["an_atom", 'atom', <<"bin_name">>]], file:read_file("a\0b"), file:read_file(17)}.

errors() ->
    [file:format_error(E) || E <- [enoent, eacces, eexist, badarg, terminated, system_limit, {3, erl_parse, "bad"}, foo]]
        ++ [file:delete("missing"), file:rename("missing", "x"), file:make_dir("a"), file:del_dir("missing"), file:list_dir("missing"), file:read_file("a"), file:write_file("a", ""), file:open("missing", [read]),
            file:open("x", [foo]), file:make_dir("no/such"), file:read_link("c1"), file:del_dir("b"), file:close(17), catch_it(fun() -> file:read(self(), foo) end)].

%% A file goes with the process that opened it.
owner() ->
    Self = self(),
    {P, M} = spawn_monitor(fun() -> {ok, D} = file:open("c1", [read]), Self ! {file, D} end),
    receive {file, D} -> ok end,
    receive {'DOWN', M, process, P, Why} -> ok end,
    N = monitor(process, D),
    receive {'DOWN', N, process, _, _} -> ok end,
    {Why, file:read(D, 1), file:close(D)}.

binary() ->
    put_file("bt", term_to_binary({some, [term]})),
    {ok, B} = file:read_file("bt"),
    {ok, D} = file:open(B, [read, ram, binary]),
    R = {binary_to_term(B), file:read(D, 1), file:pread(D, 0, 2), file:close(D)},
    R.

catch_it(F) -> try F() catch C:R -> {C, R} end.
