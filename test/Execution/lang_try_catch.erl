-module(lang_try_catch).
-export([main/0]).
main() ->
    [io:format("~p ~p~n", [K, try t(K) catch C:R -> {escaped, C, R} end]) || K <- lists:seq(1, 18)].
t(1) -> try 1 of 1 -> one after put(x, 1) end;
t(2) -> try throw(a) catch a -> caught_a; b -> caught_b end;
t(3) -> try exit(a) catch exit:R -> {exit, R} end;
t(4) -> try error(a) catch error:R:S -> {R, is_list(S)} end;
t(5) -> try try throw(x) catch y -> no end catch x -> outer end;
t(6) -> catch throw(y);
t(7) -> {'EXIT', {r, St}} = (catch error(r)), is_list(St);
t(8) -> catch exit(z);
t(9) -> try lists:map(fun(0) -> throw(zero); (X) -> X end, [1, 0]) catch throw:zero -> z end;
t(10) -> try (try error(a) after throw(b) end) catch C:R -> {C, R} end;
t(11) -> F = fun() -> try 5 catch _:_ -> 0 after ok end end, F() + 1;
t(12) -> try {X, Y} = {1, 2}, X + Y of N when N > 2 -> {big, N}; N -> {small, N} catch _:_ -> err end;
t(13) -> try case id(1) of 2 -> ok end catch error:{case_clause, V} -> {cc, V} end;
t(14) -> try erlang:raise(exit, foo, []) catch exit:foo:S -> {raised, length(S)} end;
t(15) -> try error(a) catch C:R when C =:= throw -> {t, R}; C:R when R =:= a -> {guarded, C} end;
t(16) -> put(k, 0), try put(k, 1), id(v) after put(k, 2) end, get(k);
t(17) -> try id([]) of [] -> throw(from_of) catch throw:from_of -> wrong after ok end;
t(18) -> ok.
id(X) -> X.
