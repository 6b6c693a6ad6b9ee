-module(ets_spec_run).
-export([main/0]).

%% Match specifications without a table, and the parts that run in one.
main() ->
    [io:format("~p~n", [ets:test_ms(O, S)]) || {O, S} <-
        [{{1, 2}, [{{'$1', '$2'}, [], [{{'$2', '$1'}}]}]},
         {{1, 2}, [{{'$1', '$1'}, [], [same]}, {'_', [], ['$_']}]},
         {{1, 2}, [{{'$1', '_'}, [{'>', '$1', 5}], [big]}]},
         {{a, b, c}, [{{'$3', '$1', '$2'}, [], ['$$']}]},
         {{1, [2, 3]}, [{{'_', ['$1' | '$2']}, [{is_integer, '$1'}], [{{'$1', '$2', {const, '$1'}}}]}]},
         {{#{a => 1, b => 2}}, [{{#{a => '$1'}}, [], ['$1']}]},
         {{5}, [{{'$1'}, [{'or', {'<', '$1', 3}, {'=:=', '$1', 5}}], [{'+', '$1', 1}, {'*', '$1', 2}]}]}]],
    [io:format("~p~n", [ets:test_ms(O, S)]) || {O, S} <- [{foo, [{'_', [], [true]}]}, {{1}, [{{'$1'}, [{nonsense, '$1'}], [true]}]}, {{1}, nonsense}]],
    C = ets:match_spec_compile([{{'$1', '$2'}, [{'>', '$2', 1}], ['$1']}]),
    io:format("~p ~p~n", [ets:is_compiled_ms(C), ets:match_spec_run([{a, 1}, {b, 2}, x, {c, 3}], C)]),
    Self = self(),
    spawn(fun() -> Self ! {ets:is_compiled_ms(C), ets:match_spec_run([{a, 1}, {b, 2}], C)} end),
    receive M -> io:format("~p~n", [M]) end,
    io:format("~p~n", [[ets:is_compiled_ms(X) || X <- [foo, make_ref(), [], 1]]]),
    io:format("~p~n", [length(ets:match_spec_run([{I, I} || I <- lists:seq(1, 20000)], C))]).
