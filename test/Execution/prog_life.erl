-module(prog_life).
-export([main/0]).
main() -> gens(6, sets:from_list([{1, 0}, {2, 1}, {0, 2}, {1, 2}, {2, 2}])).
gens(0, _) -> ok;
gens(N, Live) ->
    [io:format("~s~n", [[case sets:is_element({X, Y}, Live) of true -> $#; false -> $. end || X <- lists:seq(0, 6)]]) || Y <- lists:seq(0, 5)],
    io:nl(),
    gens(N - 1, step(Live)).
step(Live) ->
    Counts = sets:fold(fun({X, Y}, M) ->
        lists:foldl(fun(K, Acc) -> maps:update_with(K, fun(V) -> V + 1 end, 1, Acc) end, M, [{X + A, Y + B} || A <- [-1, 0, 1], B <- [-1, 0, 1], {A, B} =/= {0, 0}])
    end, #{}, Live),
    sets:from_list([K || {K, N} <- maps:to_list(Counts), N =:= 3 orelse (N =:= 2 andalso sets:is_element(K, Live))]).
