%% erl_scan, erl_parse, erl_eval and erl_pp: a small evaluator of expressions given as text.
-module(lib_scan_eval).
-export([main/0]).
main() ->
    [run(S) || S <- ["1 + 2 * 3.", "X = 5, X * X.", "[Y || Y <- [1,2,3], Y > 1].", "case {a, 1} of {a, N} -> N + 1 end.", "fun(A) -> A * 2 end(21).", "lists:map(fun(Z) -> Z * Z end, [1,2]).",
                     "#{a => 1, b => [c]}.", "<<1:16, \"ab\">>.", "try 1 / 0 catch error:E -> E end.", "begin Q = 1, {Q, \"s\", $c, 'a b', 16#ff} end.", "if 1 > 2 -> a; true -> b end.", "1 +.", "foo bar.", "\"open."]],
    {ok, F} = erl_parse:parse_form(element(2, erl_scan:string("f(X, [H | T]) when X > 0, is_atom(H) -> case T of [] -> ok; _ -> f(X - 1, T) end; f(_, _) -> #{k => <<1:8/little>>}."))),
    io:format("~s", [erl_pp:form(F)]),
    {ok, R} = erl_parse:parse_form(element(2, erl_scan:string("-record(r, {a = 1 :: integer(), b}).") )),
    io:format("~s", [erl_pp:form(R)]),
    {ok, Ts, End} = erl_scan:string("a B \"c\" % note\n 1.5 -> <<", {1, 1}, [return_comments]),
    io:format("~p ~p~n", [Ts, End]),
    io:format("~p~n", [[{erl_scan:category(T), erl_scan:line(T), erl_scan:symbol(T)} || T <- Ts]]),
    io:format("~p~n", [erl_parse:normalise(erl_parse:abstract({a, [1, "s"], #{x => 2.5}, <<"bin">>}))]).
run(S) ->
    case erl_scan:string(S) of
        {ok, Ts, _} -> case erl_parse:parse_exprs(Ts) of
            {ok, Es} -> {value, V, Bs} = erl_eval:exprs(Es, []), io:format("~s~n  => ~p ~p~n", [erl_pp:exprs(Es), V, Bs]);
            {error, {L, M, D}} -> io:format("~p: ~s~n", [L, M:format_error(D)]) end;
        {error, {L, M, D}, _} -> io:format("~p: ~s~n", [L, M:format_error(D)])
    end.
