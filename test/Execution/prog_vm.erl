-module(prog_vm).
-export([main/0]).
main() ->
    Code = compile({'let', n, {num, 10}, {'while', {'>', {var, n}, {num, 0}}, {seq, [{print, {'*', {var, n}, {var, n}}}, {set, n, {'-', {var, n}, {num, 3}}}]}}}),
    io:format("~p~n", [Code]),
    io:format("~p~n", [run(list_to_tuple(lists:flatten(Code)), 1, [], #{}, [])]).
compile({num, N}) -> [{push, N}];
compile({var, X}) -> [{load, X}];
compile({Op, A, B}) when Op =:= '+'; Op =:= '-'; Op =:= '*'; Op =:= '>' -> [compile(A), compile(B), {op, Op}];
compile({set, X, E}) -> [compile(E), {store, X}];
compile({'let', X, E, B}) -> [compile({set, X, E}), compile(B)];
compile({print, E}) -> [compile(E), print];
compile({seq, L}) -> [compile(E) || E <- L];
compile({'while', C, B}) ->
    CC = lists:flatten(compile(C)), BC = lists:flatten(compile(B)),
    [CC, {jz, length(BC) + 2}, BC, {jmp, -(length(CC) + length(BC) + 1)}].
run(Code, Pc, _, Env, Out) when Pc > tuple_size(Code) -> {Env, lists:reverse(Out)};
run(Code, Pc, St, Env, Out) ->
    case element(Pc, Code) of
        {push, N} -> run(Code, Pc + 1, [N | St], Env, Out);
        {load, X} -> run(Code, Pc + 1, [maps:get(X, Env) | St], Env, Out);
        {store, X} -> run(Code, Pc + 1, tl(St), Env#{X => hd(St)}, Out);
        {op, Op} -> [B, A | T] = St, run(Code, Pc + 1, [erlang:Op(A, B) | T], Env, Out);
        print -> run(Code, Pc + 1, tl(St), Env, [hd(St) | Out]);
        {jz, N} -> case St of [false | T] -> run(Code, Pc + N, T, Env, Out); [_ | T] -> run(Code, Pc + 1, T, Env, Out) end;
        {jmp, N} -> run(Code, Pc + N, St, Env, Out)
    end.
