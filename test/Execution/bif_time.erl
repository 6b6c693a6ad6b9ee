%% Times without times: monotonic, unique, conversions between units, local and universal time shapes.
-module(bif_time).
-export([main/0]).
main() ->
    A = erlang:monotonic_time(), B = erlang:monotonic_time(), io:format("~p~n", [B >= A]),
    U = [erlang:unique_integer([monotonic, positive]) || _ <- lists:seq(1, 50)],
    io:format("~p ~p ~p~n", [U =:= lists:usort(U), hd(U) > 0, length(lists:usort([erlang:unique_integer() || _ <- U]))]),
    io:format("~p~n", [[erlang:convert_time_unit(V, F, T) || V <- [1, -1, 1999, -1999, 1 bsl 70], {F, T} <- [{second, millisecond}, {millisecond, second}, {nanosecond, microsecond}, {1000, 60}, {second, 3}]]]),
    {Mega, S, Mi} = os:timestamp(), io:format("~p~n", [is_integer(Mega + S + Mi)]),
    io:format("~p~n", [abs(erlang:system_time(second) - os:system_time(second)) < 3]),
    io:format("~p~n", [erlang:system_time(millisecond) div 1000 - erlang:system_time(second) =< 1]),
    {{Y, Mo, D}, {_, _, _}} = erlang:universaltime(), io:format("~p~n", [calendar:valid_date(Y, Mo, D)]),
    io:format("~p~n", [erlang:universaltime_to_posixtime({{2001, 9, 9}, {1, 46, 40}})]),
    io:format("~p~n", [erlang:posixtime_to_universaltime(1234567890)]),
    R1 = make_ref(), R2 = make_ref(), io:format("~p ~p ~p~n", [R1 =/= R2, is_reference(R1), R1 < R2]),
    {T, V} = timer:tc(fun() -> lists:sum(lists:seq(1, 100)) end), io:format("~p ~p~n", [is_integer(T), V]),
    io:format("~p~n", [is_integer(erlang:time_offset())]).
