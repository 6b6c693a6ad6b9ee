%% Clocks, environment, atomics, counters, persistent terms, atoms.
-module(bifs_system).
-export([main/0]).

main() ->
    clocks(), dates(), environment(), atomics(), persistent(), atoms(), hashes().

clocks() ->
    T0 = erlang:monotonic_time(), T1 = erlang:monotonic_time(),
    io:format("~w~n", [[T0 =< T1, T0 < 0, erlang:time_offset() =:= erlang:time_offset(), abs(erlang:system_time() - os:system_time()) < 1000000000,
                        abs(erlang:system_time(second) - erlang:system_time() div 1000000000) =< 1, erlang:now() < erlang:now(),
                        erlang:system_time() - (erlang:monotonic_time() + erlang:time_offset()) < 1000000, tuple_size(os:timestamp())]]),
    io:format("~w~n", [[erlang:convert_time_unit(X, F, T) || X <- [1234567, -1234567], F <- [second, millisecond, microsecond, native, 100], T <- [second, nanosecond, 7]]]),
    io:format("~w~n", [[catch_(fun() -> erlang:system_time(U) end) || U <- [foo, 0, -1]]]).

dates() ->
    io:format("~w~n", [[erlang:universaltime_to_posixtime({{2000, 2, 29}, {1, 2, 3}}), erlang:posixtime_to_universaltime(1000000000), erlang:posixtime_to_universaltime(-1),
                        catch_(fun() -> erlang:universaltime_to_posixtime({{2001, 2, 29}, {1, 2, 3}}) end)]]),
    {{Y, M, D}, {H, Mi, S}} = erlang:universaltime(),
    io:format("~w~n", [[Y >= 2024, M >= 1, D >= 1, H =< 23, Mi =< 59, S =< 60, tuple_size(erlang:localtime()), tuple_size(date()), tuple_size(time())]]).

environment() ->
    io:format("~w~n", [[os:putenv("LUC_TEST", "välue"), os:getenv("LUC_TEST"), os:unsetenv("LUC_TEST"), os:getenv("LUC_TEST"), os:getenv("LUC_TEST", "d"),
                        catch_(fun() -> os:getenv("A=B") end), os:type(), is_list(os:getpid()), is_list(os:getenv())]]),
    io:format("~w~n", [[erlang:system_info(otp_release), erlang:system_info(wordsize), node(), nodes(), is_alive(), catch_(fun() -> erlang:system_info(foo) end)]]).

atomics() ->
    A = atomics:new(3, []), U = atomics:new(2, [{signed, false}]), C = counters:new(4, []), W = counters:new(2, [write_concurrency]),
    io:format("~w~n", [[atomics:put(A, 1, 5), atomics:add(A, 1, 10), atomics:get(A, 1), atomics:add_get(A, 2, -7), atomics:sub_get(A, 2, 3), atomics:exchange(A, 3, 9),
                        atomics:compare_exchange(A, 3, 9, 1), atomics:compare_exchange(A, 3, 9, 2), atomics:get(A, 3)]]),
    io:format("~w~n", [[atomics:put(A, 1, (1 bsl 63) - 1), atomics:add_get(A, 1, 1), atomics:sub_get(U, 1, 1), atomics:add_get(U, 1, 2)]]),
    io:format("~w~n", [[catch_(F) || F <- [fun() -> atomics:get(A, 0) end, fun() -> atomics:get(A, 4) end, fun() -> atomics:put(A, 1, 1 bsl 63) end,
                                           fun() -> atomics:put(U, 1, -1) end, fun() -> atomics:new(0, []) end, fun() -> counters:get(C, 5) end]]]),
    io:format("~w~n", [[counters:add(C, 1, 5), counters:sub(C, 1, 2), counters:get(C, 1), counters:put(W, 2, 8), counters:add(W, 2, -10), counters:get(W, 2),
                        maps:get(size, counters:info(C)), maps:get(size, atomics:info(A)), maps:get(max, atomics:info(U))]]).

persistent() ->
    io:format("~w~n", [[persistent_term:put({k, 1}, #{a => [1, 2.5, "x"]}), persistent_term:get({k, 1}), persistent_term:get(none, d),
                        catch_(fun() -> persistent_term:get(none) end), persistent_term:put({k, 1}, new), persistent_term:get({k, 1}),
                        persistent_term:erase({k, 1}), persistent_term:erase({k, 1}), persistent_term:get({k, 1}, gone)]]),
    [persistent_term:put({big, I}, lists:seq(1, I)) || I <- lists:seq(1, 200)],
    io:format("~w~n", [lists:sum([length(persistent_term:get({big, I})) || I <- lists:seq(1, 200)])]).

atoms() ->
    io:format("~w~n", [[list_to_atom("hello world"), binary_to_atom(<<"ab">>), binary_to_atom(<<"\351">>, latin1), atom_to_binary('\x{3b1}'), atom_to_list('\x{3b1}'),
                        catch_(fun() -> list_to_existing_atom("surely no such atom 1") end), catch_(fun() -> list_to_atom(lists:duplicate(256, $a)) end),
                        catch_(fun() -> binary_to_atom(<<255>>, utf8) end), catch_(fun() -> atom_to_binary('\x{3b1}', latin1) end), list_to_atom("main") =:= main]]).

hashes() ->
    Terms = [0, -1, 1 bsl 27, 1 bsl 59, 1 bsl 60, 1 bsl 64, -(1 bsl 64), 1.0, -0.0, a, [], "abc", "abcdefgh", [a, b], {}, {1, {2}}, <<>>, <<"0123456789ab">>, <<5:3>>,
             #{}, #{a => 1, b => 2}, maps:from_keys(lists:seq(1, 50), v), fun lists:map/2, [1 | 2]],
    io:format("~w~n~w~n", [[erlang:phash2(T) || T <- Terms], [erlang:phash2(T, 1 bsl 32) || T <- Terms]]),
    io:format("~w~n", [[erlang:phash(T, 1 bsl 32) || T <- Terms]]).

catch_(F) -> try F() catch C:R -> {C, R} end.
