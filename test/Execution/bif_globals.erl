-module(bif_globals).
-export([main/0]).

%% What all processes share, used by many at once: atoms, persistent terms, unique numbers, the environment.
main() ->
    atoms(), terms(), unique(), environment().

atoms() ->
    Lists = all(8, fun(_) -> [list_to_atom("made_" ++ integer_to_list(I)) || I <- lists:seq(1, 3000)] end),
    io:format("~p ~p~n", [length(lists:usort(Lists)), list_to_existing_atom("made_2999")]).

terms() ->
    all(8, fun(P) -> [begin
        persistent_term:put({key, I}, {value, I, "shared"}),
        {value, I, "shared"} = persistent_term:get({key, I}),
        persistent_term:put({own, P, I}, I), I = persistent_term:get({own, P, I}),
        I rem 2 =:= 0 andalso persistent_term:erase({own, P, I}) end || I <- lists:seq(1, 200)] end),
    Own = [K || {{own, _, _} = K, _} <- persistent_term:get()],
    io:format("~p ~p~n", [length(Own), [persistent_term:get({key, I}) || I <- [1, 200]]]),
    io:format("~p~n", [persistent_term:get({own, 1, 2}, gone)]).

unique() ->
    Make = fun(_) -> [{make_ref(), erlang:unique_integer(), erlang:unique_integer([positive]), erlang:unique_integer([monotonic])} || _ <- lists:seq(1, 3000)] end,
    Ls = all(8, Make),
    io:format("~p~n", [[length(lists:usort([element(I, X) || L <- Ls, X <- L])) || I <- [1, 2, 3, 4]]]),
    io:format("~p ~p~n", [lists:all(fun(L) -> M = [element(4, X) || X <- L], M =:= lists:sort(M) end, Ls),
                          lists:all(fun({_, _, I, _}) -> I > 0 end, hd(Ls))]),
    Nows = all(4, fun(_) -> [erlang:now() || _ <- lists:seq(1, 500)] end),
    io:format("~p~n", [length(lists:usort(lists:append(Nows)))]).

environment() ->
    all(6, fun(P) -> N = "LUCIOLE_TEST_" ++ integer_to_list(P),
        [begin os:putenv(N, integer_to_list(I)), true = integer_to_list(I) =:= os:getenv(N), _ = os:getenv() end || I <- lists:seq(1, 50)],
        os:unsetenv(N) end),
    io:format("~p~n", [os:getenv("LUCIOLE_TEST_3")]).

all(N, F) ->
    Self = self(),
    Ps = [spawn_link(fun() -> Self ! {self(), F(P)} end) || P <- lists:seq(1, N)],
    [receive {P, X} -> X end || P <- Ps].
