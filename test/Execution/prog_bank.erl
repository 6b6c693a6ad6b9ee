-module(prog_bank).
-export([main/0]).
-record(account, {id, owner, balance = 0, history = []}).
main() ->
    Bank0 = #{1 => #account{id = 1, owner = "ann", balance = 100}, 2 => #account{id = 2, owner = "bob"}},
    Ops = [{transfer, 1, 2, 30}, {deposit, 2, 5}, {withdraw, 1, 500}, {transfer, 1, 9, 1}, {withdraw, 2, 35}, {close, 2}, {close, 1}],
    {Bank, Results} = lists:mapfoldl(fun(Op, B) -> case apply_op(Op, B) of {ok, B1} -> {{Op, ok}, B1}; {error, E} -> {{Op, E}, B} end end, Bank0, Ops),
    [io:format("~p~n", [R]) || R <- Bank],
    [io:format("~p~n", [A]) || A <- maps:values(Results)].
apply_op({deposit, Id, N}, B) -> with(Id, B, fun(#account{balance = Bal, history = H} = A) -> {ok, B#{Id := A#account{balance = Bal + N, history = [{in, N} | H]}}} end);
apply_op({withdraw, Id, N}, B) ->
    with(Id, B, fun(#account{balance = Bal}) when Bal < N -> {error, {insufficient, Bal}};
                   (#account{balance = Bal, history = H} = A) -> {ok, B#{Id := A#account{balance = Bal - N, history = [{out, N} | H]}}} end);
apply_op({transfer, F, T, N}, B) ->
    case apply_op({withdraw, F, N}, B) of
        {ok, B1} -> apply_op({deposit, T, N}, B1);
        E -> E
    end;
apply_op({close, Id}, B) -> with(Id, B, fun(#account{balance = 0}) -> {ok, maps:remove(Id, B)}; (_) -> {error, not_empty} end).
with(Id, B, F) -> case maps:find(Id, B) of {ok, A} -> F(A); error -> {error, {no_account, Id}} end.
