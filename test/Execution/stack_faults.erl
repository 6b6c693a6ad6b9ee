%% The top of the trace of many kinds of fault: module, function, arity or arguments, line.
-module(stack_faults).
-export([main/0]).
main() ->
    Fs = [fun() -> 1 + id(a) end, fun() -> id(1) div id(0) end, fun() -> hd(id([])) end, fun() -> element(id(3), {a}) end, fun() -> (id(x))() end,
          fun() -> (fun(A) -> A end)(id(1), 2) end, fun() -> ok = id(no) end, fun() -> case id(1) of 2 -> ok end end, fun() -> if_none(1) end,
          fun() -> clause(q, r) end, fun() -> #{a := 1} = id(#{}) end, fun() -> (id(#{}))#{a := 1} end, fun() -> (id(x))#{a => 1} end, fun() -> list_to_integer(id("x")) end,
          fun() -> binary_to_atom(id(5)) end, fun() -> lists:nth(id(5), [1]) end, fun() -> maps:get(id(a), #{}) end, fun() -> no_mod:no_fun(1) end, fun() -> lists:no_fun(1, 2) end,
          fun() -> error(user, [a, 1]) end, fun() -> error({my, reason}) end, fun() -> exit(bye) end, fun() -> throw(ball) end, fun() -> id(true) andalso (id(1) andalso x), not id(1) end,
          fun() -> length(id([1 | 2])) end, fun() -> tuple_to_list(id(a)) end, fun() -> apply(id(lists), reverse, [a]) end, fun() -> lists:reverse(id([a | b])) end, fun() -> atom_to_list(id("x")) end,
          fun() -> <<(id(a)):8>> end, fun() -> [X || X <- id(z)] end, fun() -> math:sqrt(id(-1)) end, fun() -> binary:part(<<1>>, id(3), 1) end, fun() -> erlang:raise(error, r, [{m, f, 2, [{file, "x.erl"}, {line, 7}]}]) end],
    lists:foreach(fun({I, F}) -> try F() of V -> io:format("~p value ~p~n", [I, V]) catch C:R:S -> io:format("~p ~p ~p~n   ~p~n", [I, C, case R of {badarity, {_, As}} -> {badarity, As}; _ -> R end, clean(hd(S))]) end end, lists:zip(lists:seq(1, length(Fs)), Fs)).
clean({M, F, A, L}) -> {M, F, A, [case X of {file, N} -> filename:basename(N); {line, N} -> N; _ -> X end || X <- L]}.
if_none(X) -> if X > 1 -> a; X < 1 -> b end.
clause(a, _) -> 1; clause(b, c) -> 2.
id(X) -> X.
