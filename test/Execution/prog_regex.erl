-module(prog_regex).
-export([main/0]).
main() -> [io:format("~s ~s ~p~n", [R, S, match(parse(R), S)]) || {R, S} <- [{"a*b", "aaab"}, {"a*b", "aac"}, {"(ab|c)*", "abcab"}, {"a.c", "axc"}, {"a+", ""}, {"a+", "aaa"}, {"x?y", "y"}, {"(a|b)*c", "ababd"}]].
parse(S) -> {R, []} = alt(S), R.
alt(S) -> {A, R} = seq(S), case R of [$| | T] -> {B, R2} = alt(T), {{alt, A, B}, R2}; _ -> {A, R} end.
seq([C | _] = S) when C =/= $|, C =/= $) -> {A, R} = post(S), {B, R2} = seq(R), {{seq, A, B}, R2};
seq(S) -> {eps, S}.
post(S) -> {A, R} = atom(S), case R of [$* | T] -> {{star, A}, T}; [$+ | T] -> {{seq, A, {star, A}}, T}; [$? | T] -> {{alt, A, eps}, T}; _ -> {A, R} end.
atom([$( | T]) -> {A, [$) | R]} = alt(T), {A, R};
atom([$. | T]) -> {any, T};
atom([C | T]) -> {{chr, C}, T}.
match(R, []) -> nullable(R);
match(R, [C | T]) -> match(deriv(R, C), T).
nullable(eps) -> true;
nullable({star, _}) -> true;
nullable({alt, A, B}) -> nullable(A) orelse nullable(B);
nullable({seq, A, B}) -> nullable(A) andalso nullable(B);
nullable(_) -> false.
deriv({chr, C}, C) -> eps;
deriv(any, _) -> eps;
deriv({alt, A, B}, C) -> {alt, deriv(A, C), deriv(B, C)};
deriv({star, A} = S, C) -> {seq, deriv(A, C), S};
deriv({seq, A, B}, C) -> D = {seq, deriv(A, C), B}, case nullable(A) of true -> {alt, D, deriv(B, C)}; false -> D end;
deriv(_, _) -> none.
