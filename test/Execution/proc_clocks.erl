%% The family of clocks and unique integers.
-module(proc_clocks).
-export([main/0]).

main() ->
    process_flag(trap_exit, false),
    Units = [second, millisecond, microsecond, nanosecond, native, perf_counter, 1, 1000, 50],
    io:format("rising: ~p~n", [[begin A = erlang:monotonic_time(U), B = erlang:monotonic_time(U), A =< B end || U <- Units]]),
    io:format("offset: ~p~n", [[abs(erlang:monotonic_time(U) + erlang:time_offset(U) - erlang:system_time(U)) =< erlang:convert_time_unit(1, second, U) || U <- Units]]),
    io:format("convert: ~p~n", [[erlang:convert_time_unit(V, A, B) || {V, A, B} <- [{1, second, millisecond}, {1500, millisecond, second}, {-1500, millisecond, second}, {-1, microsecond, millisecond}, {7, 3, 10},
                                                                                    {1 bsl 80, nanosecond, second}, {-(1 bsl 80), second, nanosecond}, {0, native, second}, {999, microsecond, millisecond}]]]),
    io:format("old units: ~p~n", [[erlang:convert_time_unit(5, U, nanosecond) || U <- [seconds, milli_seconds, micro_seconds, nano_seconds]]]),
    io:format("bad units: ~p~n", [[catch_it(F) || F <- [fun() -> erlang:system_time(foo) end, fun() -> erlang:monotonic_time(0) end, fun() -> erlang:time_offset(-1) end, fun() -> erlang:convert_time_unit(1, foo, second) end, fun() -> erlang:convert_time_unit(1.5, second, second) end]]]),
    io:format("timestamp: ~p~n", [begin {Me, S, Mi} = erlang:timestamp(), D = (Me * 1000000 + S) * 1000000 + Mi - erlang:system_time(microsecond), {abs(D) < 1000000, S < 1000000, Mi < 1000000} end]),
    io:format("now: ~p~n", [begin A = erlang:now(), B = erlang:now(), C = erlang:now(), A < B andalso B < C end]),
    io:format("now in many: ~p~n", [begin Ns = many(fun() -> [erlang:now() || _ <- lists:seq(1, 500)] end), {length(lists:usort(Ns)), length(Ns)} end]),
    io:format("unique: ~p~n", [begin Us = many(fun() -> [erlang:unique_integer() || _ <- lists:seq(1, 500)] end), {length(lists:usort(Us)), lists:all(fun is_integer/1, Us)} end]),
    io:format("positive: ~p~n", [lists:all(fun(X) -> X > 0 end, many(fun() -> [erlang:unique_integer([positive]) || _ <- lists:seq(1, 100)] end))]),
    io:format("monotonic: ~p~n", [begin L = [erlang:unique_integer([monotonic]) || _ <- lists:seq(1, 1000)], L =:= lists:usort(L) end]),
    io:format("monotonic in many: ~p~n", [begin Ls = lists_of(fun() -> [erlang:unique_integer([monotonic, positive]) || _ <- lists:seq(1, 500)] end), {[L =:= lists:usort(L) || L <- Ls], length(lists:usort(lists:append(Ls)))} end]),
    io:format("handed on: ~p~n", [handed_on()]),
    io:format("bad: ~p~n", [[catch_it(F) || F <- [fun() -> erlang:unique_integer([foo]) end, fun() -> erlang:unique_integer(positive) end, fun() -> erlang:unique_integer([positive | x]) end]]]),
    io:format("info: ~p~n", [[erlang:system_info(I) || I <- [time_correction, time_warp_mode, time_offset]]]),
    io:format("start time: ~p~n", [erlang:system_info(start_time) =< erlang:monotonic_time()]),
    io:format("wall clock: ~p~n", [begin {T, _} = statistics(wall_clock), timer:sleep(10), {T2, D} = statistics(wall_clock), {T2 >= T + 10, D >= 10} end]),
    io:format("sleeps at least: ~p~n", [[begin A = erlang:monotonic_time(microsecond), timer:sleep(T), B = erlang:monotonic_time(microsecond), B - A >= T * 1000 end || T <- [0, 1, 5, 10]]]),
    io:format("monitor: ~p~n", [begin R = monitor(time_offset, clock_service), {is_reference(R), demonitor(R)} end]),
    io:format("local: ~p~n", [begin {{Y, Mo, D}, {H, Mi, S}} = calendar:local_time(), {Y > 2020, Mo < 13, D < 32, H < 24, Mi < 60, S < 61} end]),
    io:format("tc: ~p~n", [begin {T, V} = timer:tc(fun(X) -> timer:sleep(3), X end, [value]), {T >= 3000, V} end]).

lists_of(F) -> Self = self(), Ps = [spawn(fun() -> Self ! {self(), F()} end) || _ <- [1, 2, 3, 4]], [receive {P, L} -> L end || P <- Ps].
many(F) -> lists:append(lists_of(F)).

%% What one process made before it sent, another one's are above.
handed_on() ->
    Self = self(),
    P = spawn(fun() -> receive {A} -> Self ! {A, erlang:unique_integer([monotonic])} end end),
    P ! {erlang:unique_integer([monotonic])},
    receive {A, B} -> A < B andalso B < erlang:unique_integer([monotonic]) end.

catch_it(F) -> try F() catch C:R -> {C, R} end.
