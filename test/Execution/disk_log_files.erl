%% disk_log: internal, external, halt and wrap logs; several processes; reading in chunks; repair.
-module(disk_log_files).
-export([main/0]).

main() ->
    process_flag(trap_exit, true),
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{halt, fun halt_log/0}, {external, fun external/0}, {wrap, fun wrap/0}, {full, fun full/0}, {reopen, fun reopen/0}, {truncate, fun truncate/0}, {two, fun two/0}, {notify, fun notify/0},
                   {repair, fun repair/0}, {blocked, fun blocked/0}, {errors, fun errors/0}, {bchunk, fun bchunk/0}, {many, fun many/0}]].

halt_log() ->
    {ok, l} = disk_log:open([{name, l}, {file, "l.log"}]),
    ok = disk_log:log(l, {first, 1}), ok = disk_log:log_terms(l, [second, "third", <<4>>]), ok = disk_log:alog(l, async), ok = disk_log:sync(l),
    R = {chunks(l, start), [lists:keyfind(K, 1, disk_log:info(l)) || K <- [name, type, format, mode, status, items, size]]},
    {R, disk_log:close(l), disk_log:info(l)}.

chunks(L, C) ->
    case disk_log:chunk(L, C) of
        eof -> [];
        {error, E} -> [{error, E}];
        {Next, Terms} -> Terms ++ chunks(L, Next);
        {Next, Terms, Bad} -> Terms ++ [{bad, Bad}] ++ chunks(L, Next)
    end.

external() ->
    {ok, x} = disk_log:open([{name, x}, {file, "x.log"}, {format, external}]),
    {disk_log:blog(x, "text\n"), disk_log:blog_terms(x, [<<"bin">>, "str\n"]), disk_log:log(x, term), disk_log:chunk(x, start), disk_log:sync(x), file:read_file("x.log"), disk_log:close(x)}.

wrap() ->
    {ok, w} = disk_log:open([{name, w}, {file, "w.log"}, {type, wrap}, {size, {200, 3}}]),
    [ok = disk_log:log(w, {item, N, lists:duplicate(5, x)}) || N <- lists:seq(1, 40)],
    Files = filelib:wildcard("w.log.*"),
    Items = [N || {item, N, _} <- chunks(w, start)],
    [{no_current_bytes, _}, {no_current_items, _}, {no_items, Total}, {no_overflows, {_, _}}] = [lists:keyfind(K, 1, disk_log:info(w)) || K <- [no_current_bytes, no_current_items, no_items, no_overflows]],
    Sorted = Items =:= lists:seq(hd(Items), 40),
    Inc = disk_log:inc_wrap_file(w),
    Change = disk_log:change_size(w, {300, 4}),
    {Files, Sorted, length(Items) =:= Total, Inc, Change, lists:keyfind(size, 1, disk_log:info(w)), disk_log:close(w)}.

full() ->
    {ok, f} = disk_log:open([{name, f}, {file, "f.log"}, {size, 100}]),
    R = [disk_log:log(f, {some, text, N}) || N <- lists:seq(1, 6)],
    Grown = disk_log:change_size(f, 10000),
    Again = disk_log:log(f, more),
    {R, Grown, Again, disk_log:close(f)}.

reopen() ->
    {ok, l} = disk_log:open([{name, l}, {file, "l.log"}]),
    ok = disk_log:log(l, appended),
    A = chunks(l, start),
    ok = disk_log:reopen(l, "l.old"),
    ok = disk_log:log(l, fresh),
    {A, chunks(l, start), filelib:is_file("l.old"), disk_log:close(l), disk_log:open([{name, l2}, {file, "l.old"}, {mode, read_only}]), disk_log:log(l2, x), length(chunks(l2, start)), disk_log:close(l2)}.

truncate() ->
    {ok, t} = disk_log:open([{name, t}, {file, "t.log"}, {head, the_head}]),
    ok = disk_log:log(t, gone), A = chunks(t, start), ok = disk_log:truncate(t), B = chunks(t, start), ok = disk_log:truncate(t, other_head), C = chunks(t, start),
    {A, B, C, disk_log:close(t)}.

%% A log that two processes have open.
two() ->
    {ok, s} = disk_log:open([{name, s}, {file, "s.log"}]),
    Self = self(),
    P = spawn_link(fun() -> {ok, s} = disk_log:open([{name, s}, {linkto, self()}]), ok = disk_log:log(s, from_other), Self ! ready, receive stop -> ok end end),
    receive ready -> ok end,
    ok = disk_log:log(s, from_me),
    Owners = length(element(2, lists:keyfind(owners, 1, disk_log:info(s)))),
    P ! stop, receive {'EXIT', P, normal} -> ok end,
    {Owners, chunks(s, start), disk_log:close(s)}.

notify() ->
    {ok, n} = disk_log:open([{name, n}, {file, "n.log"}, {type, wrap}, {size, {60, 2}}, {notify, true}]),
    [ok = disk_log:log(n, {some, longer, text, N}) || N <- lists:seq(1, 4)],
    R = [receive {disk_log, _, n, {wrap, Lost}} -> {wrap, Lost} after 1000 -> none end || _ <- [1, 2]],
    {R, disk_log:close(n)}.

%% A file that was not closed.
repair() ->
    {ok, r} = disk_log:open([{name, r}, {file, "r.log"}]),
    ok = disk_log:log_terms(r, lists:seq(1, 20)), ok = disk_log:sync(r), {ok, _} = file:copy("r.log", "r2.log"), ok = disk_log:close(r),
    {ok, B} = file:read_file("r2.log"), ok = file:write_file("r3.log", binary:part(B, 0, byte_size(B) - 3)),
    A = disk_log:open([{name, r2}, {file, "r2.log"}, {quiet, true}]), C = length(chunks(r2, start)), ok = disk_log:close(r2),
    {A, C, disk_log:open([{name, r3}, {file, "r3.log"}, {repair, false}]), disk_log:open([{name, r3}, {file, "r3.log"}, {quiet, true}]), length(chunks(r3, start)), disk_log:close(r3),
     disk_log:open([{name, r4}, {file, "x.log"}])}.

blocked() ->
    {ok, b} = disk_log:open([{name, b}, {file, "b.log"}]),
    ok = disk_log:block(b, false),
    Self = self(),
    spawn(fun() -> Self ! {got, disk_log:log(b, from_outside)} end),
    Got = receive {got, X} -> X after 5000 -> none end,
    {Got, disk_log:log(b, mine), lists:keyfind(status, 1, disk_log:info(b)), disk_log:unblock(b), disk_log:log(b, again), disk_log:close(b)}.

errors() ->
    {disk_log:open([{name, e}, {file, "no/such/e.log"}]), disk_log:open([{name, e}, {size, foo}]), disk_log:log(none, x), disk_log:close(none), disk_log:open([{name, e}, {type, wrap}]), disk_log:chunk(none, start),
     disk_log:format_error({error, no_such_log}) =/= [], disk_log:all()}.

bchunk() ->
    {ok, l} = disk_log:open([{name, l}, {file, "l.old"}, {mode, read_only}]),
    {_, Bins, 0} = disk_log:bchunk(l, start),
    {[binary_to_term(B) || B <- Bins], disk_log:chunk(l, start, 2) =/= eof, disk_log:close(l)}.

many() ->
    {ok, m} = disk_log:open([{name, m}, {file, "m.log"}, {quiet, true}]),
    Self = self(),
    Ps = [spawn_link(fun() -> [ok = disk_log:log(m, {P, N}) || N <- lists:seq(1, 50)], Self ! {done, P} end) || P <- lists:seq(1, 10)],
    [receive {done, P} -> ok end || P <- lists:seq(1, 10)],
    All = chunks(m, start),
    [receive {'EXIT', P, normal} -> ok end || P <- Ps],
    {length(All), lists:all(fun(P) -> [N || {Q, N} <- All, Q =:= P] =:= lists:seq(1, 50) end, lists:seq(1, 10)), disk_log:close(m)}.
