%% Selective receive from self: order, patterns, guards, timeouts, after 0, bound variables.
-module(receive_selective).
-export([main/0]).
main() ->
    Me = self(),
    [Me ! M || M <- [a, {n, 3}, b, {n, 1}, "str", {n, 2}, #{k => 1}, <<7, 8>>, 5.0]],
    io:format("~p~n", [receive {n, X} when X < 3 -> X end]),
    io:format("~p~n", [receive b -> got_b end]),
    io:format("~p~n", [receive <<H, _>> -> H; #{k := V} -> V end]),
    Y = 2,
    io:format("~p~n", [receive {n, Y} -> {bound, Y} after 0 -> none end]),
    io:format("~p~n", [receive {n, 99} -> no after 0 -> timeout end]),
    io:format("~p~n", [receive {n, 99} -> no after 10 -> timeout10 end]),
    io:format("~p~n", [receive after 5 -> slept end]),
    io:format("~p~n", [flush([])]),
    [Me ! {prio, P, N} || {P, N} <- [{low, 1}, {high, 1}, {low, 2}, {high, 2}, {mid, 1}]],
    io:format("~p~n", [drain([])]),
    [Me ! N || N <- lists:seq(1, 500)],
    io:format("~p~n", [lists:sum([receive N when N rem 2 =:= 0 -> N end || _ <- lists:seq(1, 250)])]),
    io:format("~p~n", [length(flush([]))]),
    io:format("~p~n", [Me ! done]),
    io:format("~p~n", [try receive done -> error(inside) end catch error:E -> E end]),
    R = make_ref(), Me ! {make_ref(), wrong}, Me ! {R, right},
    io:format("~p~n", [receive {R, W} -> W end]),
    io:format("~p~n", [try receive z -> z after id(x) -> t end catch error:E2 -> E2 end]),
    io:format("~p~n", [element(2, process_info(Me, message_queue_len))]).
flush(A) -> receive M -> flush([M | A]) after 0 -> lists:reverse(A) end.
drain(A) -> receive {prio, high, N} -> drain([{high, N} | A]) after 0 -> receive {prio, P, N} -> drain([{P, N} | A]) after 0 -> lists:reverse(A) end end.
id(X) -> X.
