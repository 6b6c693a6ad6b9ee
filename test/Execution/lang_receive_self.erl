-module(lang_receive_self).
-export([main/0]).
main() ->
    self() ! {a, 1}, self() ! {b, 2}, self() ! {a, 3},
    io:format("~p~n", [receive {b, X} -> X end]),
    io:format("~p~n", [receive {a, Y} -> Y end]),
    io:format("~p~n", [receive {c, Z} -> Z after 0 -> none end]),
    io:format("~p~n", [receive M -> M after 10 -> none end]),
    io:format("~p~n", [receive M2 -> M2 after 10 -> timeout end]),
    R = make_ref(),
    self() ! {R, reply},
    io:format("~p~n", [receive {R, V} when is_atom(V) -> V end]),
    [self() ! I || I <- lists:seq(1, 100)],
    io:format("~p~n", [drain(0)]).
drain(S) -> receive N when N rem 2 =:= 0 -> drain(S + N) after 0 -> drain2(S) end.
drain2(S) -> receive N -> drain2(S + N * 1000) after 0 -> S end.
