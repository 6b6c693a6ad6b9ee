%% Files in memory: file:open(Data, [ram | ...]).
-module(file_ram).
-export([main/0]).

main() ->
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{reads, fun reads/0}, {writes, fun writes/0}, {modes, fun modes/0}, {positions, fun positions/0}, {grows, fun grows/0}, {truncate, fun truncate/0}, {many, fun many/0},
                   {copies, fun copies/0}, {large, fun large/0}, {sizes, fun sizes/0}, {closed, fun closed/0}, {lines, fun lines/0}, {errors, fun errors/0}, {others, fun others/0}]].

reads() ->
    {ok, D} = file:open("some text", [ram, read]),
    {ok, B} = file:open(<<"some text">>, [ram, read, binary]),
    [{file:read(H, 4), file:pread(H, 5, 100), file:read(H, 100), file:read(H, 1), file:read(H, 0), file:pread(H, 100, 1), file:pread(H, [{0, 2}, {50, 1}, {2, 2}]), file:close(H)} || H <- [D, B]].

writes() ->
    {ok, D} = file:open([], [ram, write, read, binary]),
    {file:write(D, ["ab", <<"cd">>]), file:pwrite(D, 1, "XY"), file:pwrite(D, 10, <<"end">>), file:position(D, bof), file:read(D, 100), ram_file:get_file(D), ram_file:get_size(D), file:close(D)}.

modes() -> [begin {ok, D} = file:open("data", [ram | M]), R = {file:write(D, "x"), file:read(D, 2), file:position(D, 0), file:truncate(D)}, file:close(D), {M, R} end || M <- [[], [read], [write], [read, write], [binary]]].

positions() ->
    {ok, D} = file:open("0123456789", [ram, read]),
    [file:position(D, P) || P <- [0, 5, {bof, 2}, {cur, 3}, {cur, -1}, {eof, -2}, eof, cur, {cur, 10}, {bof, -1}, bof, {eof, -100}, foo]].

grows() ->
    {ok, D} = file:open("ab", [ram, read, write]),
    {file:position(D, 5), file:write(D, "x"), file:pread(D, 0, 10), file:position(D, {cur, 3}), file:read(D, 1), file:close(D)}.

truncate() ->
    {ok, D} = file:open("0123456789", [ram, read, write]),
    {ok, 4} = file:position(D, 4), A = file:truncate(D), B = ram_file:get_file(D), ok = file:pwrite(D, 6, "z"),
    {A, B, ram_file:get_file(D)}.

many() ->
    {ok, D} = file:open(lists:duplicate(20, $.), [ram, read, write]),
    {file:pwrite(D, [{2, "ab"}, {8, <<"cd">>}]), file:pwrite(D, [{1, "x"}, {-1, "y"}]), file:pwrite(D, [{1, [a]}]), file:pwrite(D, [foo]), file:pread(D, [{0, 4}, {-1, 2}]), file:pread(D, 0, 12)}.

copies() ->
    {ok, A} = file:open(<<"the data">>, [ram, read]), {ok, B} = file:open(<<>>, [ram, read, write]),
    {file:copy(A, B, 5), file:copy(A, B), ram_file:get_file(B), file:copy(A, B)}.

large() ->
    Data = binary:copy(<<"0123456789abcdef">>, 10000),
    {ok, D} = file:open(Data, [ram, read, write, binary]),
    Same = file:pread(D, 0, 200000) =:= {ok, Data},
    [ok = file:pwrite(D, N * 4000, <<N:64>>) || N <- lists:seq(1, 50)],
    Right = lists:all(fun(N) -> file:pread(D, N * 4000, 8) =:= {ok, <<N:64>>} end, lists:seq(1, 50)),
    {ok, Size} = ram_file:get_size(D),
    {Same, Right, Size, file:pread(D, 4090, 12), file:pread(D, 170000, 4), file:close(D)}.

sizes() ->
    {ok, D} = file:open("abc", [ram, read, write]),
    {ram_file:get_size(D), file:advise(D, 0, 3, normal), file:advise(D, 0, 3, foo), file:sync(D), file:datasync(D), file:close(D)}.

closed() ->
    {ok, D} = file:open("abc", [ram, read]),
    {file:close(D), file:read(D, 1), file:close(D), file:position(D, 0)}.

lines() ->
    {ok, D} = file:open("one\ntwo\nthree", [ram, read]),
    [file:read_line(D) || _ <- [1, 2, 3, 4]].

errors() -> [file:open(X, M) || {X, M} <- [{"abc", [ram, foo]}, {[a], [ram]}, {"abc", [ram, append]}, {17, [ram]}]].

%% It goes with the process that opened it.
others() ->
    Self = self(),
    {P, M} = spawn_monitor(fun() -> {ok, D} = file:open("abc", [ram, read]), Self ! {file, D} end),
    receive {file, D} -> ok end,
    receive {'DOWN', M, process, P, _} -> ok end,
    gone(D).

gone(D) -> case file:read(D, 1) of {ok, _} -> erlang:yield(), gone(D); eof -> erlang:yield(), gone(D); Gone -> Gone end.
