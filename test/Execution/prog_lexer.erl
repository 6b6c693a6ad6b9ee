-module(prog_lexer).
-export([main/0]).
main() -> [io:format("~p~n", [lex(S)]) || S <- ["x = 3.14 * (y2 - 10)", "if a >= b then \"s t\" else 'c'", "@", "\"open"]].
lex(S) -> try lex(S, 1, []) catch throw:E -> {error, E} end.
lex([], _, Acc) -> lists:reverse(Acc);
lex([$\n | T], L, Acc) -> lex(T, L + 1, Acc);
lex([C | T], L, Acc) when C =< $\s -> lex(T, L, Acc);
lex([C | _] = S, L, Acc) when C >= $a, C =< $z; C =:= $_ ->
    {W, R} = lists:splitwith(fun(X) -> X >= $a andalso X =< $z orelse X >= $0 andalso X =< $9 orelse X =:= $_ end, S),
    lex(R, L, [case lists:member(W, ["if", "then", "else"]) of true -> {list_to_atom(W), L}; false -> {id, L, W} end | Acc]);
lex([C | _] = S, L, Acc) when C >= $0, C =< $9 ->
    {I, R} = digits(S),
    case R of [$., D | _] when D >= $0, D =< $9 -> {F, R2} = digits(tl(R)), lex(R2, L, [{num, L, list_to_float(I ++ "." ++ F)} | Acc]); _ -> lex(R, L, [{num, L, list_to_integer(I)} | Acc]) end;
lex([$" | T], L, Acc) -> case string:split(T, "\"") of [S, R] -> lex(R, L, [{str, L, S} | Acc]); [_] -> throw({unterminated, L}) end;
lex([$', C, $' | T], L, Acc) -> lex(T, L, [{char, L, C} | Acc]);
lex([A, $= | T], L, Acc) when A =:= $>; A =:= $<; A =:= $!; A =:= $= -> lex(T, L, [{op, L, [A, $=]} | Acc]);
lex([C | T], L, Acc) -> case lists:member(C, "=+-*/()<>") of true -> lex(T, L, [{op, L, [C]} | Acc]); false -> throw({bad_char, [C], L}) end.
digits(S) -> lists:splitwith(fun(X) -> X >= $0 andalso X =< $9 end, S).
