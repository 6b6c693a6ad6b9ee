%% dets files that were not closed, that are none, read-only ones, and errors.
-module(dets_repair).
-export([main/0]).

main() ->
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{repaired, fun repaired/0}, {not_repaired, fun not_repaired/0}, {no_file, fun no_file/0}, {missing, fun missing/0}, {read_only, fun read_only/0}, {keypos, fun keypos/0},
                   {is_file, fun is_file/0}, {reopened, fun reopened/0}, {ram, fun ram/0}, {force, fun force/0}, {badarg, fun badarg/0}, {pid_name, fun pid_name/0}]].

fill(File) ->
    {ok, t} = dets:open_file(t, [{file, File}]),
    ok = dets:insert(t, [{K, K * 2} || K <- lists:seq(1, 200)]),
    ok = dets:sync(t).

%% The third word of a file says whether it was closed.
unclosed(File) -> fill(File), ok = dets:close(t), {ok, D} = file:open(File, [read, write, raw]), ok = file:pwrite(D, 8, <<0:32>>), ok = file:close(D).

repaired() ->
    fill("whole"), ok = dets:close(t), unclosed("open"),
    {ok, u} = dets:open_file(u, [{file, "open"}]),
    R = {dets:info(u, size), dets:lookup(u, 7), lists:sum([V || [V] <- dets:match(u, {'_', '$1'})])},
    {R, dets:close(u)}.

not_repaired() ->
    unclosed("open2"),
    A = dets:open_file(u, [{file, "open2"}, {repair, false}]), B = catch_it(fun() -> dets:close(u) end),
    {A, B, dets:open_file(u, [{file, "open2"}, {access, read}])}.

no_file() ->
    ok = file:write_file("text", "this is no table of dets, though it has more than a few bytes in it ....................................."),
    {dets:open_file(u, [{file, "text"}]), dets:open_file("text"), dets:is_dets_file("text")}.

missing() ->
    {dets:open_file("nowhere"), dets:is_dets_file("nowhere"), dets:open_file(u, [{file, "nowhere"}, {access, read}]), dets:open_file(u, [{file, "no/such/folder"}])}.

read_only() ->
    fill("ro"), ok = dets:close(t),
    {ok, r} = dets:open_file(r, [{file, "ro"}, {access, read}]),
    {dets:info(r, access), dets:lookup(r, 3), dets:insert(r, {a, b}), dets:delete(r, 3), dets:close(r)}.

keypos() ->
    {ok, k} = dets:open_file(k, [{file, "kp"}, {keypos, 2}]),
    A = dets:insert(k, {a, 1}), B = catch_it(fun() -> dets:insert(k, {a}) end), C = dets:lookup(k, 1),
    ok = dets:close(k),
    {A, B, C, dets:open_file(k, [{file, "kp"}, {keypos, 1}]), dets:open_file(k, [{file, "kp"}, {keypos, 2}, {type, bag}])}.

is_file() -> {dets:is_dets_file("whole"), dets:is_dets_file("kp")}.

reopened() ->
    {ok, R} = dets:open_file("whole"),
    X = {is_reference(R), dets:info(R, size), dets:info(R, filename)},
    {X, dets:close(R)}.

ram() ->
    {ok, m} = dets:open_file(m, [{file, "ram"}, {ram_file, true}]),
    ok = dets:insert(m, {a, 1}),
    {dets:info(m, ram_file), dets:lookup(m, a), dets:close(m), begin {ok, m} = dets:open_file(m, [{file, "ram"}]), dets:lookup(m, a) end, dets:close(m)}.

force() ->
    {ok, f} = dets:open_file(f, [{file, "whole"}, {repair, force}, {min_no_slots, 512}, {auto_save, 1000}]),
    {dets:info(f, size), dets:info(f, auto_save), dets:close(f)}.

badarg() ->
    [catch_it(F) || F <- [fun() -> dets:open_file(b, [{type, ordered_set}]) end, fun() -> dets:open_file(b, [{keypos, 0}]) end, fun() -> dets:open_file(b, foo) end, fun() -> dets:lookup(none, a) end,
                          fun() -> dets:insert(none, {a}) end, fun() -> dets:close(none) end, fun() -> dets:insert(none, a) end, fun() -> dets:first(none) end, fun() -> dets:info(none) end,
                          fun() -> dets:match(none, '_') end, fun() -> dets:foldl(fun(_, A) -> A end, 0, none) end]].

pid_name() ->
    Ref = make_ref(),
    {ok, Ref} = dets:open_file(Ref, [{file, "ref"}]),
    ok = dets:insert(Ref, [{x, 1}, {y, 2}]),
    {dets:member(Ref, x), dets:info(Ref, no_keys), dets:close(Ref)}.

catch_it(F) -> try F() catch C:R -> {C, R} end.
