%% Clauses of many shapes against values of many shapes: what the match
%% compiler shares, reorders and rules out must not show.
-module(match_shapes).
-export([main/0]).

main() ->
    Vs = values(),
    [erlang:display({F, V, try apply_f(F, V) catch error:E -> E end}) || F <- [1, 2, 3, 4, 5, 6, 7, 8], V <- Vs],
    Bs = bits(),
    [erlang:display({B, b1(B), b2(B), b3(B, []), b4(B, 0)}) || B <- Bs],
    [erlang:display({X, Y, two(X, Y)}) || X <- [a, b, 1, [], [a], {a, 1}], Y <- [a, b, 1, [], [b], {b, 2}]],
    ok.

values() ->
    [a, b, true, false, 0, 1, 2, 0.0, 1.0, -1, 1 bsl 70, [], [a], [a | b], [1, 2],
     [[a], {a}], {}, {a}, {b}, {a, 1}, {b, [a]}, {a, {b, 1}}, {1, 1}, {a, b, a},
     #{}, #{k => a}, #{k => b, l => 1}, #{k => a, l => {a}}, "abc", "abd", <<>>, <<1>>].

apply_f(1, V) -> f1(V);
apply_f(2, V) -> f2(V);
apply_f(3, V) -> f3(V);
apply_f(4, V) -> f4(V);
apply_f(5, V) -> f5(V);
apply_f(6, V) -> f6(V);
apply_f(7, V) -> f7(V);
apply_f(8, V) -> f8(V).

f1({a, X}) -> {1, X};
f1({X, X}) -> {2, X};
f1({b, [H | T]}) -> {3, H, T};
f1({X}) when X =:= a; X == b -> {4, X};
f1([X | Y] = L) when is_atom(X), is_list(Y) -> {5, L};
f1([X, Y]) when X + Y > 2 -> {6, X, Y};
f1([X | _]) when hd(X) == a -> {7, X};
f1(X) when is_atom(X), X /= b -> {8, X}.

f2(0) -> zero;
f2(0.0) -> fzero;
f2(1) -> one;
f2(1180591620717411303424) -> big;
f2(true) -> true_atom;
f2([]) -> nil;
f2({}) -> empty;
f2(#{} = M) when map_size(M) =:= 0 -> nomap;
f2(X) when is_integer(X); is_float(X) -> number;
f2(X) when is_boolean(X) -> bool;
f2(X) when is_tuple(X) -> tuple.

f3(#{k := a, l := L}) -> {1, L};
f3(#{k := K}) -> {2, K};
f3(#{l := _}) -> 3;
f3(M) when is_map(M) -> 4;
f3(_) -> 5.

f4("abc") -> abc;
f4("ab" ++ T) -> {ab, T};
f4([1 | _]) -> one;
f4([X]) -> {single, X};
f4(L) when is_list(L) -> list;
f4({A, B, A}) -> {A, B};
f4(T) when is_tuple(T), element(1, T) =:= a -> first_a;
f4(T) when element(2, T) -> never.

f5(X) -> case {X, is_list(X)} of
             {a, _} -> 1;
             {[_ | _], true} -> 2;
             {Y, true} -> {3, Y};
             {{a, Z}, false} -> {4, Z};
             {Y, false} when is_number(Y) -> 5
         end.

f6(X) when is_atom(X) orelse is_tuple(X) andalso tuple_size(X) > 1 -> 1;
f6(X) when not is_list(X), is_map(X) orelse is_binary(X) -> 2;
f6(X) when X > 0, X < 2 -> 3;
f6(X) when length(X) > 1 -> 4;
f6(_) -> 5.

f7(X) -> case X of
             {a, _} = T when element(2, T) == 1 -> {1, T};
             {_, {b, Y}} -> {2, Y};
             {Y, _} when is_integer(Y) -> {3, Y};
             {Y, _} -> {4, Y};
             _ -> if X =:= a -> 5; X == 1 -> 6; true -> 7 end
         end.

f8(X) ->
    case X of
        true -> 1;
        false -> 2;
        _ when X -> 3;
        [Y | Y] -> 4;
        [Y, Z] when Y =/= Z, Z -> 5;
        _ -> (is_atom(X) andalso {atom, X}) orelse X
    end.

two(a, a) -> 1;
two(_, b) -> 2;
two(b, _) -> 3;
two([H | _], [H | _]) -> 4;
two([H | _], Y) -> {5, H, Y};
two({X, _}, {Y, _}) when X < Y -> 6;
two(X, X) -> 7;
two(_, []) -> 8;
two(_, _) -> 9.

bits() ->
    [<<>>, <<1>>, <<2>>, <<1, 2>>, <<2, 1, 0>>, <<1:3>>, <<0, 5:5>>, <<0, 3, 1, 2, 3>>,
     <<1, 2, 3, 4, 5, 6>>, <<255, 254, 1>>, <<1, 0, 7>>, <<2, 9, 9, 9>>, a, [],
     <<"grüße"/utf8>>, <<16#f0, 16#9f, 16#99, 16#88>>, <<64, 9, 33, 251, 84, 68, 45, 24>>].

b1(<<1, L:16, Rest/binary>>) -> {1, L, Rest};
b1(<<2, L, B:L/binary, Rest/binary>>) -> {2, B, Rest};
b1(<<0, L, B:(L * 8), R/bitstring>>) -> {3, B, R};
b1(<<X/float>>) -> {4, X};
b1(<<X:16/little-signed, _/binary>>) -> {5, X};
b1(<<_:3, R/bitstring>>) when bit_size(R) < 8 -> {6, R};
b1(<<>>) -> empty;
b1(_) -> none.

b2(<<C/utf8, R/binary>>) -> {C, R};
b2(<<A:4, B:4, R/binary>>) -> {A, B, R};
b2(<<B/bitstring>>) -> {bits, B};
b2(_) -> none.

b3(<<1, R/binary>>, Acc) -> b3(R, [one | Acc]);
b3(<<X:16, R/binary>>, Acc) -> b3(R, [X | Acc]);
b3(<<>>, Acc) -> {done, Acc};
b3(R, Acc) -> {rest, R, Acc}.

b4(<<X, R/bitstring>>, N) when X > N -> b4(R, X);
b4(<<_, R/bitstring>> = B, N) when N < 3 -> b4(R, N + byte_size(B));
b4(B, N) -> {B, N}.
