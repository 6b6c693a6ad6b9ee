-module(prog_sudoku).
-export([main/0]).
main() ->
    Rows = ["53..7....", "6..195...", ".98....6.", "8...6...3", "4..8.3..1", "7...2...6", ".6....28.", "...419..5", "....8..79"],
    Board = maps:from_list([{{R, C}, V - $0} || {R, Row} <- lists:zip(lists:seq(0, 8), Rows), {C, V} <- lists:zip(lists:seq(0, 8), Row), V =/= $.]),
    {ok, S} = solve(Board, [{R, C} || R <- lists:seq(0, 8), C <- lists:seq(0, 8), not maps:is_key({R, C}, Board)]),
    [io:format("~s~n", [[maps:get({R, C}, S) + $0 || C <- lists:seq(0, 8)]]) || R <- lists:seq(0, 8)].
solve(B, []) -> {ok, B};
solve(B, [{R, C} | T]) -> try_values([V || V <- lists:seq(1, 9), fits(B, R, C, V)], B, {R, C}, T).
try_values([], _, _, _) -> fail;
try_values([V | Vs], B, K, T) -> case solve(B#{K => V}, T) of {ok, S} -> {ok, S}; fail -> try_values(Vs, B, K, T) end.
fits(B, R, C, V) ->
    lists:all(fun(I) -> maps:get({R, I}, B, 0) =/= V andalso maps:get({I, C}, B, 0) =/= V andalso maps:get({R div 3 * 3 + I div 3, C div 3 * 3 + I rem 3}, B, 0) =/= V end, lists:seq(0, 8)).
