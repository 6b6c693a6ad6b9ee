-module(guards).
-export([main/0]).
main() ->
    Terms = [0, 1, 5, 10, -3, 2.5, a, true, false, [], [1, 2], "abc", {1, 2}, {ok, 3}, <<1, 2, 3>>, <<1:3>>, #{}, #{a => 1}, fun main/0, self(), make_ref()],
    [io:format("~w", [[t(N, T) || N <- lists:seq(1, 20)]]) || T <- Terms],
    io:nl(),
    [io:format("~w ", [g(A, B)]) || A <- [1, 2, a, {}, []], B <- [0, 1, 2, b, {x}, [y]]],
    io:nl().
t(1, X) when is_integer(X) -> 1;
t(2, X) when is_float(X) -> 1;
t(3, X) when is_number(X) -> 1;
t(4, X) when is_atom(X) -> 1;
t(5, X) when is_boolean(X) -> 1;
t(6, X) when is_list(X) -> 1;
t(7, X) when is_tuple(X) -> 1;
t(8, X) when is_binary(X) -> 1;
t(9, X) when is_bitstring(X) -> 1;
t(10, X) when is_map(X) -> 1;
t(11, X) when is_function(X) -> 1;
t(12, X) when is_function(X, 0) -> 1;
t(13, X) when is_pid(X) -> 1;
t(14, X) when is_reference(X) -> 1;
t(15, X) when length(X) > 1 -> 1;
t(16, X) when tuple_size(X) =:= 2; byte_size(X) =:= 3 -> 1;
t(17, X) when hd(X) =:= 1 -> 1;
t(18, X) when element(1, X) =:= ok -> 1;
t(19, X) when X > 1, X < 6; X =:= a -> 1;
t(20, X) when not is_integer(X) andalso (is_atom(X) orelse is_list(X)) -> 1;
t(_, _) -> 0.
g(A, B) when A + B > 2 -> sum;
g(A, B) when A div B =:= 1 -> quotient;
g(A, B) when element(A, B) =:= x -> element;
g(A, B) when is_atom(A) and is_atom(B) -> atoms;
g(A, B) when A =:= [] xor (B =:= []) -> xor_nil;
g(A, _) when is_map_key(a, A) -> map;
g(A, B) when A == B; A > B -> order;
g(_, _) -> none.
