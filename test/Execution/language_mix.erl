%% Many small functions, one notion of the language each.
-module(language_mix).
-feature(maybe_expr, enable).
-export([main/0]).
-record(r, {a, b = [1]}).
main() ->
  D = fun(X) -> io:format("~p~n", [X]) end,
  [D(m(X)) || X <- [{ok, {ok, 1}}, {ok, 2}, error, {error, x}]],
  D(catch element(1, (catch m2({ok, nope})))),
  D(try m2(foo) catch error:E -> E end),
  D(loop(100000)),
  D([#r{a = X}#r.a || X <- [1, 2]]),
  D(nested([1, [2, [3]], 4])),
  D(bin(<<"key=value;k2=v2">>, [])),
  D(strange("abc", "abcdef")),
  D([try f(X) catch C:R -> {C, R} end || X <- [0, 1, 2, 3, 4, 5, 6]]),
  D(vars(3)), D(vars(1)),
  D(big(1 bsl 70)), D(big(-(1 bsl 70))), D(big(1.0)), D(big(0)),
  D(ors(a, 1)), D(ors([1], 2)), D(ors({}, 2)),
  D(multi({1, 2}, [x])), D(multi({1, 3}, [x])), D(multi(a, "x")), D(multi(a, b)),
  D(tuplecase(1, 2)), D(tuplecase(2, 2)), D(tuplecase(a, b)),
  D(element(1, element(2, catch tuplecase2(1, 5)))),
  D(tryof(fun() -> 1 end)), D(tryof(fun() -> throw(a) end)), D(tryof(fun() -> exit(b) end)), D(tryof(fun() -> 2 end)),
  D(after_value()), D(get(after_ran)),
  D(mutual_even(100001)),
  D([ {A, B} || {A, B} <- lists:zip([1,2,3],[a,b,c]), A =/= 2 ]),
  D([ X || X <- [1,2,3,4], X rem 2 == 0 orelse X == 1 ]),
  D(<< <<A:3, B:5>> || <<A:5, B:3>> <= <<1,2,3>> >>),
  D([ {X,Y} || <<X, Y:4>> <= <<1,2,3>>, true ]),
  D(apply(fun erlang:abs/1, [-3])), D(apply(lists, reverse, [[1,2]])),
  D((fun F(0, A) -> A; F(N, A) -> F(N - 1, [N | A]) end)(5, [])),
  D(fun_many(1,2,3,4,5,6,7,8,9,10)),
  D(list_to_tuple([case X of Y when Y > 1 -> {big, Y}; Y -> Y end || X <- [0, 1, 2]])),
  D(is_record(#r{}, r)), D(begin R = #r{a = 1}, R#r{b = R#r.a} end),
  D(size_guard(<<1,2,3>>)), D(size_guard({1,2})), D(size_guard(foo)),
  D(strs("hello world")), D(strs("help")), D(strs("x")),
  D(float_pat(1.0)), D(float_pat(1)), D(float_pat(2.0)),
  D(neg(-1)), D(neg(-1.5)), D(neg($a)), D(neg(16#ff)),
  ok.
m(X) -> maybe {ok, Y} ?= X, {ok, Z} ?= Y, {done, Z} else error -> err; {error, R} -> {e, R}; Other -> {other, Other} end.
m2(X) -> maybe {ok, Y} ?= X, [_] ?= Y, Y else a -> b end.
loop(0) -> finished;
loop(N) -> maybe true ?= N > 0, loop(N - 1) else false -> no end.
nested(L) -> [case X of [_ | _] -> {nested, nested(X)}; _ when is_integer(X) -> X * 2 end || X <- L].
bin(<<>>, Acc) -> lists:reverse(Acc);
bin(B, Acc) -> {K, <<$=, R/binary>>} = until(B, $=, <<>>), {V, R2} = until(R, $;, <<>>),
  case R2 of <<$;, R3/binary>> -> bin(R3, [{K, V} | Acc]); <<>> -> bin(<<>>, [{K, V} | Acc]) end.
until(<<C, _/binary>> = B, C, Acc) -> {Acc, B};
until(<<X, R/binary>>, C, Acc) -> until(R, C, <<Acc/binary, X>>);
until(<<>>, _, Acc) -> {Acc, <<>>}.
strange([H | T], [H | T2]) -> strange(T, T2);
strange([], Rest) -> Rest.
f(0) -> throw(zero); f(1) -> error(one); f(2) -> exit(two); f(3) -> f3(x); f(4) -> {a, b} = {a, 4 + id(1)};
f(5) -> case id(5) of 6 -> ok end; f(6) -> try id(1) of 2 -> ok after put(x, y) end.
f3(y) -> ok.
id(X) -> X.
vars(N) -> case N of 1 -> A = one, B = 1; 3 -> A = three, B = C = 33, id(C) end, if B > 10 -> D = {A, big}; true -> D = {A, small} end, {D, A, B}.
big(1180591620717411303424) -> big; big(X) when X < -1180591620717411303423 -> neg; big(1.0) -> float; big(X) -> {x, X}.
ors(X, Y) when is_atom(X); hd(X) == 1, Y > 1 -> yes; ors(_, _) -> no.
multi({A, B}, [x | T]) when B =:= A + 1 -> {1, A, B, T};
multi({A, _}, "x") -> {2, A}; multi({A, _} = Z, [_]) -> {3, A, Z}; multi(a, "x") -> 4; multi(_, Y) -> {5, Y}.
tuplecase(X, Y) -> case {X, Y} of {1, Z} -> {one, Z}; {Z, Z} -> {same, Z}; Else -> {other, Else} end.
tuplecase2(X, Y) -> case {id(X), id(Y)} of {1, 2} -> A = 1; {1, 3} -> A = 2 end, A.
tryof(F) -> try F() of 1 -> one; N when N > 5 -> big; N -> {n, N} catch throw:T -> {t, T}; exit:E:S -> {e, E, is_list(S)} after put(after_ran, F) end.
after_value() -> try id(1), id(2) after put(after_ran, yes), id(3) end.
mutual_even(0) -> true; mutual_even(N) -> mutual_odd(N - 1).
mutual_odd(0) -> false; mutual_odd(N) -> mutual_even(N - 1).
fun_many(A, B, C, D, E, F, G, H, I, J) -> G2 = fun(X1, X2, X3, X4, X5, X6, X7, X8, X9) -> {X1, X9, A, J, X2 + X3 + X4 + X5 + X6 + X7 + X8} end, G2(A, B, C, D, E, F, G, H, I).
size_guard(X) when byte_size(X) > 2 -> bytes; size_guard(X) when tuple_size(X) == 2; X == bar -> tup; size_guard(_) -> none.
strs("hello" ++ R) -> {hello, R}; strs("help") -> help; strs(_) -> other.
float_pat(1.0) -> f; float_pat(1) -> i; float_pat(_) -> o.
neg(-1) -> m1; neg(-1.5) -> m15; neg($a) -> a; neg(X) when X == 16#f0 bor 16#0f -> ff.
