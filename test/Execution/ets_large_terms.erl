-module(ets_large_terms).
-export([main/0]).

%% Big binaries are shared, big terms copied; both survive their makers, and collections.
main() ->
    Self = self(),
    T = ets:new(t, [public, {read_concurrency, true}]),
    Makers = [spawn_monitor(fun() ->
        ets:insert(T, {P, binary:copy(<<P>>, 10000), lists:seq(1, 1000), #{P => {P, "text", 1.5, 1 bsl 70}}, fun(X) -> X + P end})
        end) || P <- lists:seq(1, 20)],
    [receive {'DOWN', R, _, _, normal} -> ok end || {_, R} <- Makers],
    Readers = [spawn_monitor(fun() -> [check(T, P) || _ <- [1, 2, 3], P <- lists:seq(1, 20)], erlang:garbage_collect() end) || _ <- lists:seq(1, 5)],
    [receive {'DOWN', R, _, _, Why} -> io:format("~p~n", [Why]) end || {_, R} <- Readers],
    [{_, B, _, _, _}] = ets:lookup(T, 7),
    <<Part:5000/binary, _/binary>> = B,
    ets:insert(T, {part, Part}),
    ets:delete(T, 7),
    erlang:garbage_collect(),
    [{_, Part2}] = ets:lookup(T, part),
    io:format("~p ~p~n", [byte_size(Part2), Part2 =:= binary:copy(<<7>>, 5000)]),
    %% Tables in tables, even in themselves.
    U = ets:new(u, []),
    ets:insert(U, [{self, U}, {other, T}]),
    [{_, Same}] = ets:lookup(U, self),
    io:format("~p ~p~n", [Same =:= U, ets:info(ets:lookup_element(U, other, 2), size)]),
    ets:delete(U),
    io:format("~p~n", [Self =:= self()]).

check(T, P) ->
    [{P, B, L, #{P := {P, "text", 1.5, Big}}, F}] = ets:lookup(T, P),
    10000 = byte_size(B), P = binary:first(B), P = binary:last(B),
    500500 = lists:sum(L), true = Big =:= 1 bsl 70,
    10 = F(10 - P).
